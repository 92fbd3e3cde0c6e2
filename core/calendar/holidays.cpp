#include "calendar/holidays.h"

#include <unicode/calendar.h>

#include <array>
#include <memory>

namespace baro {

namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::Saturday;
using std::chrono::Sunday;
using std::chrono::Wednesday;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr LocalDay dayOf(int y, unsigned m, unsigned d) {
    return LocalDay{year_month_day{year{y}, month{m}, std::chrono::day{d}}};
}

using Rule = HolidayRule;
using Calendar = HolidayRule::Calendar;
using Substitute = HolidayRule::Substitute;

constexpr std::u16string_view decree = u"관공서의 공휴일에 관한 규정";
constexpr std::u16string_view act = u"공휴일에 관한 법률";
constexpr std::u16string_view election = u"공직선거법 제34조, 관공서의 공휴일에 관한 규정(2006-09-06)";

/// What gives a substitute day, since when, and where that stands.
struct Right {
    Substitute what;
    LocalDay from;
    std::u16string_view source;
};
constexpr Right none{Substitute::Never, LocalDay::max(), {}};
constexpr Right folk{Substitute::Sunday, dayOf(2013, 11, 5), u"관공서의 공휴일에 관한 규정 개정(2013-11-05)"};
constexpr Right childrens{Substitute::Weekend, folk.from, folk.source};
constexpr Right national{Substitute::Weekend, dayOf(2021, 8, 4), u"관공서의 공휴일에 관한 규정 개정(2021-08-04)"};
constexpr Right religious{Substitute::Weekend, dayOf(2023, 5, 4), u"관공서의 공휴일에 관한 규정 개정(2023-05-04)"};
constexpr Right recent{Substitute::Weekend, dayOf(2026, 1, 1), act};

constexpr DaySpan always{};
constexpr DaySpan since(LocalDay day) {
    return {day, LocalDay::max()};
}
constexpr DaySpan upTo(LocalDay day) {
    return {LocalDay::min(), day};
}

constexpr Rule lunar(std::string_view code, std::u16string_view ko, std::string_view en, unsigned month, unsigned day,
                     int offset, const Right &right) {
    return {code, ko, en, Calendar::Lunar, month, day, offset, always, right.what, right.from, decree, right.source};
}

constexpr Rule solar(std::string_view code, std::u16string_view ko, std::string_view en, unsigned month, unsigned day,
                     const Right &right, const DaySpan &law = always, std::u16string_view source = decree) {
    return {code, ko, en, Calendar::Solar, month, day, 0, law, right.what, right.from, source, right.source};
}

/// So many days before a term ends.
constexpr Rule vote(Calendar calendar, std::string_view code, std::u16string_view ko, std::string_view en,
                    unsigned month, unsigned day, int before) {
    return {code,      ko,        en,       calendar,   month, day, -before, since(dayOf(2006, 9, 6)),
            none.what, none.from, election, none.source};
}

// Lunar holidays first: a substitute day that two share is named after them in this order.
constexpr auto rules = std::to_array<Rule>({
    lunar("seollal_eve", u"설날 전날", "Seollal eve", 1, 1, -1, folk),
    lunar("seollal", u"설날", "Seollal (Lunar New Year)", 1, 1, 0, folk),
    lunar("seollal_morrow", u"설날 다음날", "day after Seollal", 1, 1, 1, folk),
    lunar("buddha", u"부처님오신날", "Buddha's Birthday", 4, 8, 0, religious),
    lunar("chuseok_eve", u"추석 전날", "Chuseok eve", 8, 15, -1, folk),
    lunar("chuseok", u"추석", "Chuseok", 8, 15, 0, folk),
    lunar("chuseok_morrow", u"추석 다음날", "day after Chuseok", 8, 15, 1, folk),
    solar("new_year", u"신정", "New Year's Day", 1, 1, none),
    solar("independence", u"3·1절", "Independence Movement Day", 3, 1, national),
    solar("arbor", u"식목일", "Arbor Day", 4, 5, none, upTo(dayOf(2005, 12, 31))),
    solar("labour", u"노동절", "Labor Day", 5, 1, recent, since(recent.from), act),
    solar("children", u"어린이날", "Children's Day", 5, 5, childrens),
    solar("memorial", u"현충일", "Memorial Day", 6, 6, none),
    solar("constitution", u"제헌절", "Constitution Day", 7, 17, none, upTo(dayOf(2007, 12, 31))),
    solar("constitution_again", u"제헌절", "Constitution Day", 7, 17, recent, since(recent.from), act),
    solar("liberation", u"광복절", "Liberation Day", 8, 15, national),
    solar("foundation", u"개천절", "National Foundation Day", 10, 3, national),
    solar("hangeul", u"한글날", "Hangeul Day", 10, 9, national, since(dayOf(2013, 1, 1))),
    solar("christmas", u"기독탄신일", "Christmas Day", 12, 25, religious),
    vote(Calendar::Assembly, "assembly", u"국회의원선거", "National Assembly election", 5, 29, 50),
    vote(Calendar::Local, "local", u"전국동시지방선거", "Local elections", 6, 30, 30),
});

/// Eve, feast and morrow are one holiday of three days when it comes to a substitute's name.
constexpr std::u16string_view feastOf(const Rule &rule) {
    const std::string_view feast = rule.code.substr(0, rule.code.find('_'));
    for (const Rule &one : rules)
        if (one.code == feast)
            return one.korean;
    return rule.korean;
}

bool isElection(const Rule &rule) {
    return rule.calendar == Calendar::Assembly || rule.calendar == Calendar::Local;
}

QString toQString(std::u16string_view text) {
    return QString(reinterpret_cast<const QChar *>(text.data()), static_cast<qsizetype>(text.size()));
}

LocalDay dayOfRule(const Rule &rule, int y) {
    const LocalDay day =
        rule.calendar == Calendar::Lunar ? lunarDay(y, rule.month, rule.day) : dayOf(y, rule.month, rule.day);
    return day + days{rule.offset};
}

} // namespace

std::span<const HolidayRule> holidayRules() {
    return rules;
}

LocalDay lunarDay(int y, unsigned m, unsigned d) {
    // Days only, so any zone serves as long as both ends use it.
    static const std::unique_ptr<icu::Calendar> model = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> made(
            icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("ko@calendar=dangi"), status));
        Q_ASSERT(U_SUCCESS(status));
        return made;
    }();
    const std::unique_ptr<icu::Calendar> calendar(model->clone());
    constexpr int dangiBefore = 2333; // years that the dangi calendar counts before the Gregorian one
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, y + dangiBefore);
    calendar->set(UCAL_MONTH, static_cast<int>(m) - 1);
    calendar->set(UCAL_IS_LEAP_MONTH, 0);
    calendar->set(UCAL_DATE, static_cast<int>(d));
    UErrorCode status = U_ZERO_ERROR;
    const std::chrono::milliseconds sinceEpoch{static_cast<std::int64_t>(calendar->getTime(status))};
    Q_ASSERT(U_SUCCESS(status));
    return LocalDay{std::chrono::floor<days>(sinceEpoch)};
}

Holidays::Holidays(const std::vector<DecreedDay> &decreed) {
    // Decreed days first: a substitute day goes to the first day that is none of them.
    for (const DecreedDay &one : decreed) {
        const int y = int(year_month_day{one.day}.year());
        if (y >= firstYear && y <= lastYear)
            add({one.day, one.korean, one.english, one.kind, nullptr, nullptr, {}, false});
    }
    for (int y = firstYear; y <= lastYear; ++y)
        for (const Rule &rule : rules)
            if (!isElection(rule))
                if (const LocalDay day = dayOfRule(rule, y); rule.law.contains(day))
                    add({day,
                         toQString(rule.korean),
                         QString::fromLatin1(rule.english.data(), qsizetype(rule.english.size())),
                         HolidayKind::Public,
                         &rule,
                         nullptr,
                         {},
                         false});
    for (int y = firstYear; y <= lastYear; ++y)
        addElections(y);
    for (int y = firstYear; y <= lastYear; ++y)
        addSubstitutes(y);
}

void Holidays::addElections(int y) {
    for (const Rule &rule : rules) {
        if (!isElection(rule))
            continue;
        const bool assembly = rule.calendar == Calendar::Assembly;
        if (y % 4 != (assembly ? 0 : 2))
            continue;
        // The first Wednesday from so many days before the end of the term; a week later where it would be, or touch,
        // a holiday.
        LocalDay day = dayOfRule(rule, y);
        while (weekday{day} != Wednesday)
            day += days{1};
        const bool touches = contains(day) || contains(day - days{1}) || contains(day + days{1});
        if (touches)
            day += days{7};
        if (!rule.law.contains(day))
            continue;
        const int ordinal = assembly ? 18 + (y - 2008) / 4 : 5 + (y - 2010) / 4;
        add({day,
             QStringLiteral("제%1%2 %3").arg(ordinal).arg(QChar(assembly ? u'대' : u'회')).arg(toQString(rule.korean)),
             QString::fromLatin1(rule.english.data(), qsizetype(rule.english.size())),
             HolidayKind::Election,
             &rule,
             nullptr,
             {},
             touches});
    }
}

LocalDay Holidays::firstFreeAfter(LocalDay day) const {
    do
        day += days{1};
    while (contains(day) || weekday{day} == Sunday || weekday{day} == Saturday);
    return day;
}

void Holidays::addSubstitutes(int y) {
    struct Right {
        const Holiday *holiday;
        const Holiday *other;
    };
    std::vector<Right> rights;
    const LocalDay end = dayOf(y + 1, 1, 1);
    for (auto it = m_days.lower_bound(dayOf(y, 1, 1)); it != m_days.end() && it->first < end;) {
        const auto [from, to] = m_days.equal_range(it->first);
        const weekday on{it->first};
        const auto mayHave = [&](const Holiday &holiday) {
            return holiday.kind == HolidayKind::Public && holiday.rule->substitute != Substitute::Never &&
                   holiday.day >= holiday.rule->substituteFrom;
        };
        std::vector<const Holiday *> publicOnes;
        for (auto one = from; one != to; ++one)
            if (one->second.kind == HolidayKind::Public)
                publicOnes.push_back(&one->second);
        if (on == Sunday || on == Saturday) {
            for (const Holiday *one : publicOnes)
                if (mayHave(*one) && (on == Sunday || one->rule->substitute == Substitute::Weekend))
                    rights.push_back({one, nullptr});
        } else if (publicOnes.size() > 1) {
            // Two on one weekday lose one day, so one is given.
            const auto first = std::ranges::find_if(publicOnes, [&](const Holiday *one) { return mayHave(*one); });
            if (first != publicOnes.end())
                rights.push_back({*first, *first == publicOnes[0] ? publicOnes[1] : publicOnes[0]});
        }
        it = to;
    }
    for (const auto &[holiday, other] : rights) {
        QString name = toQString(feastOf(*holiday->rule));
        const bool both =
            other && other->rule->substitute != Substitute::Never && other->day >= other->rule->substituteFrom;
        if (both)
            name += u'·' + toQString(feastOf(*other->rule));
        add({firstFreeAfter(holiday->day), QStringLiteral("대체공휴일(%1)").arg(name),
             QStringLiteral("Substitute holiday"), HolidayKind::Substitute, holiday->rule,
             other ? other->rule : nullptr, holiday->day, false});
    }
}

std::vector<Holiday> Holidays::on(LocalDay day) const {
    std::vector<Holiday> found;
    const auto [from, to] = m_days.equal_range(day);
    for (auto it = from; it != to; ++it)
        found.push_back(it->second);
    return found;
}

std::vector<Holiday> Holidays::inYear(int y) const {
    std::vector<Holiday> found;
    const LocalDay end = dayOf(y + 1, 1, 1);
    for (auto it = m_days.lower_bound(dayOf(y, 1, 1)); it != m_days.end() && it->first < end; ++it)
        found.push_back(it->second);
    return found;
}

} // namespace baro
