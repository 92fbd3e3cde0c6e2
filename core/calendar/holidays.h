#pragma once

#include "base/codes.h"
#include "calendar/officezone.h"

#include <QString>

#include <chrono>
#include <map>
#include <span>
#include <vector>

namespace baro {

enum class HolidayKind { Public, Substitute, Election, Decreed };
template<>
struct Codes<HolidayKind> {
    static constexpr auto entries =
        std::to_array<std::pair<HolidayKind, std::string_view>>({{HolidayKind::Public, "public"},
                                                                 {HolidayKind::Substitute, "substitute"},
                                                                 {HolidayKind::Election, "election"},
                                                                 {HolidayKind::Decreed, "decreed"}});
};

/// From its first day to its last, both included.
struct DaySpan {
    LocalDay first = LocalDay::min();
    LocalDay last = LocalDay::max();
    bool contains(LocalDay day) const { return first <= day && day <= last; }
};

/// How a holiday finds its day, and since when and until when that was law.
struct HolidayRule {
    enum class Calendar { Solar, Lunar, Assembly, Local };
    /// What gives a substitute day: nothing, a Sunday, or a Saturday as well. Another holiday on the same weekday does
    /// in both cases.
    enum class Substitute { Never, Sunday, Weekend };

    std::string_view code;
    std::u16string_view korean;
    std::string_view english;
    Calendar calendar = Calendar::Solar;
    unsigned month = 1; ///< for elections without meaning
    unsigned day = 1;
    int offset = 0; ///< days: -1 the eve, 1 the morrow
    DaySpan law;
    Substitute substitute = Substitute::Never;
    LocalDay substituteFrom = LocalDay::max(); ///< the first day for which the right to a substitute was law
    std::u16string_view source;                ///< the decree or act that names it
    std::u16string_view substituteSource;      ///< the amendment that gave it a substitute day
};

/// The rules in force at one time or another since 2005. Source: 관공서의 공휴일에 관한 규정 and its amendments,
/// 공휴일에 관한 법률, 공직선거법 제34조.
std::span<const HolidayRule> holidayRules();

/// A single day that no rule finds: decreed by the government, an early election. Added by the office.
struct DecreedDay {
    LocalDay day;
    QString korean;
    QString english;
    HolidayKind kind = HolidayKind::Decreed;

    friend bool operator==(const DecreedDay &, const DecreedDay &) = default;
};

struct Holiday {
    LocalDay day;
    QString korean;
    QString english;
    HolidayKind kind = HolidayKind::Public;
    const HolidayRule *rule = nullptr;  ///< none for a decreed day; of a substitute the holiday's that it stands for
    const HolidayRule *other = nullptr; ///< of a substitute: the holiday on the same day that gave the right to it
    LocalDay standsFor{};               ///< of a substitute: the day that was lost
    bool movedAWeek = false;            ///< an election that would have touched another holiday
};

/// The public holidays of Korea from 2005 to 2050. Immutable; any thread may read it.
class Holidays {
public:
    static constexpr int firstYear = 2005;
    static constexpr int lastYear = 2050;

    /// `decreed` outside of the years are left aside.
    explicit Holidays(const std::vector<DecreedDay> &decreed = {});

    /// Sundays are none of them unless a holiday falls there: they are days of the week.
    bool contains(LocalDay day) const { return m_days.contains(day); }
    /// All of one day; two holidays may share it.
    std::vector<Holiday> on(LocalDay day) const;
    /// In order of days; empty outside of the years.
    std::vector<Holiday> inYear(int year) const;

private:
    void add(const Holiday &holiday) { m_days.emplace(holiday.day, holiday); }
    void addElections(int year);
    void addSubstitutes(int year);
    LocalDay firstFreeAfter(LocalDay day) const;

    std::multimap<LocalDay, Holiday> m_days;
};

/// The day of the dangi calendar's month and day (no leap month) in the Gregorian year in which that lunar year begins.
LocalDay lunarDay(int year, unsigned month, unsigned day);

} // namespace baro
