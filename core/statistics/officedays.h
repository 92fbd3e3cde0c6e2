#pragma once

#include "calendar/officezone.h"

#include <cstdint>
#include <vector>

namespace baro {

/// A moment on the office's wall calendar: its day, counted from 1970-01-01, and the hour of its week, 0 from Monday's
/// midnight to 167.
struct WallHour {
    std::int32_t day = 0;
    std::uint8_t hourOfWeek = 0;
    friend bool operator==(const WallHour &, const WallHour &) = default;
};

/// Days and hours of the office's zone for many moments at once, days of 23 and 25 hours too. Grows with what it is
/// asked; not thread-safe.
class OfficeDays {
public:
    explicit OfficeDays(QTimeZone zone)
        : m_zone(std::move(zone)) {}

    const QTimeZone &zone() const { return m_zone; }
    /// `unixMs`: UTC milliseconds.
    WallHour at(std::int64_t unixMs);

private:
    void cover(std::int64_t unixMs);
    std::int64_t startOf(std::int32_t day) const;

    QTimeZone m_zone;
    std::int32_t m_first = 0;           ///< day of the first start
    std::vector<std::int64_t> m_starts; ///< UTC milliseconds of each midnight; one more than there are days
};

} // namespace baro
