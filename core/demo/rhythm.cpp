#include "demo/rhythm.h"

#include <QDateTime>

#include <array>
#include <numeric>

namespace baro::demo {

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t dayMs = 24 * hourMs;

// How a day's calls spread over its hours: most from 9 to 11 and from 14 to 16, rubbish and noise in the evening.
constexpr std::array weekdayHours{5,  4,  3,  3,  3,  5,  8,  14, 48, 105, 112, 90,
                                  56, 62, 94, 92, 74, 60, 45, 42, 34, 22,  10,  7};
constexpr std::array weekendHours{6,  5,  4,  3,  3,  4,  7,  10, 24, 72, 84, 80,
                                  66, 66, 74, 72, 66, 56, 30, 28, 22, 14, 9,  7};
constexpr std::array callsOfWeekday{66, 58, 56, 55, 60, 30, 23};                            // Monday first
constexpr std::array callsInMonth{92, 90, 100, 103, 104, 108, 118, 112, 104, 102, 100, 95}; // of a hundred
constexpr std::array wetDays{8, 10, 18, 22, 24, 32, 48, 42, 28, 18, 22, 12};                // of a hundred

template<class Hours>
constexpr int sumOf(const Hours &hours) {
    return std::accumulate(hours.begin(), hours.end(), 0);
}

} // namespace

DayPart WallTime::part() const {
    const int now = hour();
    return now < 7 || now >= 22 ? DayPart::Night
           : now < 9            ? DayPart::Morning
           : now < 18           ? DayPart::Day
                                : DayPart::Evening;
}

Season WallTime::season() const {
    switch (date.month()) {
    case 3:
    case 4:
    case 5:
        return Season::Spring;
    case 6:
    case 7:
    case 8:
        return Season::Summer;
    case 9:
    case 10:
    case 11:
        return Season::Autumn;
    default:
        return Season::Winter;
    }
}

WallTime Rhythm::wallTime(Instant at) const {
    const std::int64_t ms = toUnixMs(at);
    const std::int64_t hour = ms / hourMs;
    if (hour != m_hour) {
        m_offset = std::int64_t{1000} * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
        m_hour = hour;
    }
    std::int64_t day = (ms + m_offset) / dayMs;
    std::int64_t rest = (ms + m_offset) % dayMs;
    if (rest < 0) {
        rest += dayMs;
        --day;
    }
    return {QDate(1970, 1, 1).addDays(day), static_cast<int>(rest / 60'000)};
}

Instant Rhythm::instantOf(QDate date, int minute) const {
    return fromDateTime(date.startOfDay(m_zone)) + Minutes{minute};
}

Instant Rhythm::whenCallersAreAwake(Instant at) const {
    constexpr int first = 8 * 60 + 30;
    constexpr int last = 21 * 60 + 30;
    const WallTime wall = wallTime(at);
    if (wall.minute < first)
        return instantOf(wall.date, first);
    return wall.minute < last ? at : instantOf(wall.date.addDays(1), first);
}

int Rhythm::callsWithinMinute(const WallTime &wall, Sky sky) const {
    const auto hour = static_cast<size_t>(wall.hour());
    const int share = wall.weekend() ? weekendHours[hour] : weekdayHours[hour];
    const int whole = wall.weekend() ? sumOf(weekendHours) : sumOf(weekdayHours);
    const int bySky = sky == Sky::Downpour ? 135 : sky == Sky::Snow ? 125 : sky == Sky::Rain ? 104 : 100;
    const std::int64_t calls = std::int64_t{callsOfWeekday[static_cast<size_t>(wall.date.dayOfWeek() - 1)]} *
                               callsInMonth[static_cast<size_t>(wall.date.month() - 1)] *
                               bySky; // ten-thousandths, a day
    return static_cast<int>(calls * 100 * share / (whole * 60));
}

Sky Rhythm::nextSky(QDate date, Sky before, Chance &chance) {
    const int month = date.month();
    // Rain and snow like to stay a day longer.
    const int wet = wetDays[static_cast<size_t>(month - 1)] + (before == Sky::Dry ? -3 : 18);
    if (!chance.inHundred(wet))
        return Sky::Dry;
    if (month == 12 || month <= 2)
        return chance.inHundred(65) ? Sky::Snow : Sky::Rain;
    return chance.inHundred(month == 7 || month == 8   ? 28
                            : month == 6 || month == 9 ? 14
                                                       : 4)
               ? Sky::Downpour
               : Sky::Rain;
}

} // namespace baro::demo
