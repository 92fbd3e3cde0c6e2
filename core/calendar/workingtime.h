#pragma once

#include "base/instant.h"
#include "calendar/holidays.h"

#include <array>
#include <map>
#include <vector>

namespace baro {

/// From one wall-clock minute of a day to another: 0 to 1440, the end not included.
struct Window {
    int from = 0;
    int until = 0;
    friend bool operator==(const Window &, const Window &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("from", self.from);
        visit("until", self.until);
    }
};

/// What of a day counts, in order and apart from each other. A lunch break is what lies between two windows.
using DayWindows = std::vector<Window>;

/// The hours of a week from a day on.
struct WeekHours {
    LocalDay from = LocalDay::min();
    std::array<DayWindows, 7> weekdays; ///< Monday first
    DayWindows holidays;                ///< instead of the weekday's on a public holiday

    friend bool operator==(const WeekHours &, const WeekHours &) = default;
};

/// Versions in order of their first days, and single days that are otherwise.
struct Hours {
    std::vector<WeekHours> versions;
    std::map<LocalDay, DayWindows> exceptions;

    /// Nothing is on before the first version.
    const DayWindows &on(LocalDay day, const Holidays &holidays) const;
    friend bool operator==(const Hours &, const Hours &) = default;
};

/// 09:00-22:00 on weekdays, 09:00-18:00 on Saturdays, Sundays and public holidays (the office's own, to be changed).
Hours defaultServiceHours();
/// 09:00-18:00 less 12:00-13:00, no Saturdays, Sundays, public holidays. Source: 지방공무원 복무규정 제2조.
Hours legalWorkingHours();

/// From one instant to another, the end not included.
struct Interval {
    Instant from{};
    Instant until{};
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// The hours of some years laid out on the one line of time, so that what is asked is a search and not a walk. Real
/// time counts: in a window of a night with a change of the clock it is an hour more or less. Immutable; any thread.
class WorkingTime {
public:
    /// From the first day to the last, both included.
    WorkingTime(const Hours &hours, const Holidays &holidays, const QTimeZone &zone, LocalDay first, LocalDay last);

    bool runs(Instant at) const;
    /// Running time from `from` until `until`; negative when they stand the other way round. Outside of the days laid
    /// out nothing runs.
    Milliseconds between(Instant from, Instant until) const;
    /// The first instant by which so much has run since `from`: the end of a window and not the beginning of the next.
    /// With nothing to run it is `from` itself. Absent when the days laid out do not suffice.
    std::optional<Instant> after(Instant from, Milliseconds running) const;
    /// `at` itself when it runs then, else the next beginning.
    std::optional<Instant> nextRunning(Instant at) const;
    /// The running stretches between two instants, those that touch made one.
    std::vector<Interval> within(Instant from, Instant until) const;
    /// The end of the last window of the nth day with any, counted from that on which `from` falls or the first after
    /// it; n from 1.
    std::optional<Instant> endOfDay(Instant from, int n) const;

private:
    struct Stretch {
        Instant from{};
        Instant until{};
        Milliseconds before{}; ///< that ran in all stretches in front of it
        LocalDay day{};
    };
    /// The first stretch that ends after `at`.
    std::vector<Stretch>::const_iterator endingAfter(Instant at) const;
    Milliseconds until(Instant at) const;

    QTimeZone m_zone;
    std::vector<Stretch> m_stretches;
};

} // namespace baro
