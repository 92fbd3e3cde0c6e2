#pragma once

#include "calendar/holidays.h"
#include "calendar/workingtime.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace baro {

/// The hours in which squads are on duty, from a day on until the next such entry. A choice of the office.
struct ServiceWeek {
    QString code; ///< "2026-09-01": its first day
    std::vector<DayWindows> weekdays; ///< seven, Monday first
    DayWindows holidays;              ///< instead of the weekday's on a public holiday
    std::optional<Instant> until;     ///< withdrawn: as if it had never been

    friend bool operator==(const ServiceWeek &, const ServiceWeek &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("weekdays", self.weekdays);
        visit("holidays", self.holidays);
        visit("until", self.until);
    }
    /// Absent for a code that is no day.
    std::optional<LocalDay> from() const;
    /// Seven days, windows in order, apart, within the day, and at least one.
    bool isSound() const;
};

/// A single day that is otherwise than the rules say: a holiday decreed for it, other service hours, or both.
struct SpecialDay {
    QString code; ///< "2026-06-03": the day
    QString ko;
    QString en;
    std::optional<HolidayKind> kind; ///< absent: it is no holiday
    std::optional<DayWindows> hours; ///< absent: those of its kind of day; empty: no service
    std::optional<Instant> until;    ///< withdrawn: as if it had never been

    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("kind", self.kind);
        visit("hours", self.hours);
        visit("until", self.until);
    }
    std::optional<LocalDay> day() const;
    bool isSound() const;
};

/// Which days are holidays and which minutes count, as the office defined them. Immutable; any thread.
class OfficeCalendar {
public:
    /// Without a week the default hours hold.
    OfficeCalendar(const std::vector<ServiceWeek> &weeks, const std::vector<SpecialDay> &days, const QTimeZone &zone);

    /// The same as the constructor makes, made once for the same definitions: it takes a while.
    static std::shared_ptr<const OfficeCalendar> of(const std::vector<ServiceWeek> &weeks,
                                                    const std::vector<SpecialDay> &days, const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }
    const Holidays &holidays() const { return m_holidays; }
    /// Those that the office added, in order; one that was withdrawn is none.
    const std::vector<SpecialDay> &specialDays() const { return m_specialDays; }
    const Hours &serviceHours() const { return m_hours; }
    const WorkingTime &service() const { return m_service; }
    const WorkingTime &legal() const { return m_legal; }

private:
    QTimeZone m_zone;
    std::vector<SpecialDay> m_specialDays;
    Holidays m_holidays;
    Hours m_hours;
    WorkingTime m_service;
    WorkingTime m_legal;
};

} // namespace baro
