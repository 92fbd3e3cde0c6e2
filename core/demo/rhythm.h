#pragma once

#include "base/instant.h"
#include "demo/chance.h"
#include "demo/material.h"

#include <QDate>
#include <QTimeZone>

namespace baro::demo {

/// A moment as the clock on the office's wall shows it.
struct WallTime {
    QDate date;
    int minute = 0; ///< of the day

    int hour() const { return minute / 60; }
    bool weekend() const { return date.dayOfWeek() >= 6; }
    DayPart part() const;
    Season season() const;
};

/// When callers call, and what the weather is like. One thread.
class Rhythm {
public:
    explicit Rhythm(QTimeZone zone)
        : m_zone(std::move(zone)) {}

    WallTime wallTime(Instant at) const;
    /// The moment that the wall shows as this; a minute of the day may lie beyond the day.
    Instant instantOf(QDate date, int minute) const;

    /// `at` itself, or the next morning: nobody is telephoned about a parked car at midnight.
    Instant whenCallersAreAwake(Instant at) const;

    /// Calls to expect within the minute, in millionths of a call.
    int callsWithinMinute(const WallTime &wall, Sky sky) const;
    /// The weather of a day, after that of the day before.
    static Sky nextSky(QDate date, Sky before, Chance &chance);

private:
    QTimeZone m_zone;
    mutable std::int64_t m_hour = -1;  ///< since 1970, that m_offset is known for
    mutable std::int64_t m_offset = 0; ///< milliseconds
};

} // namespace baro::demo
