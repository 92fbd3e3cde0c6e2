#include "statistics/officedays.h"

#include <algorithm>

namespace baro {

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t dayMs = 24 * hourMs;
/// Days read beyond those that were asked for, so that a register read from either end asks rarely.
constexpr std::int32_t daysAhead = 400;

} // namespace

std::int64_t OfficeDays::startOf(std::int32_t day) const {
    return toUnixMs(instantOf(m_zone, LocalDay{std::chrono::days{day}}, 0));
}

void OfficeDays::cover(std::int64_t unixMs) {
    const auto day = static_cast<std::int32_t>(unixMs / dayMs);
    if (m_starts.empty()) {
        m_first = day - daysAhead;
        m_starts.push_back(startOf(m_first));
    }
    if (unixMs < m_starts.front()) {
        const std::int32_t first = std::min(day, m_first) - daysAhead;
        std::vector<std::int64_t> before;
        for (std::int32_t earlier = first; earlier < m_first; ++earlier)
            before.push_back(startOf(earlier));
        m_starts.insert(m_starts.begin(), before.begin(), before.end());
        m_first = first;
    }
    const std::int32_t last = day + daysAhead;
    while (unixMs >= m_starts.back() || m_starts.size() < 2)
        for (auto next = m_first + static_cast<std::int32_t>(m_starts.size()); next <= last; ++next)
            m_starts.push_back(startOf(next));
}

WallHour OfficeDays::at(std::int64_t unixMs) {
    if (m_starts.empty() || unixMs < m_starts.front() || unixMs >= m_starts.back())
        cover(unixMs);
    // A day is never an hour longer or shorter for long: the guess is right or a neighbour is.
    auto index = std::clamp<std::int64_t>((unixMs - m_starts.front()) / dayMs, 0,
                                          static_cast<std::int64_t>(m_starts.size()) - 2);
    const auto start = [&](std::int64_t i) { return m_starts[static_cast<size_t>(i)]; };
    while (unixMs < start(index))
        --index;
    while (unixMs >= start(index + 1))
        ++index;
    WallHour wall;
    wall.day = m_first + static_cast<std::int32_t>(index);
    auto hour = static_cast<int>((unixMs - start(index)) / hourMs);
    if (start(index + 1) - start(index) != dayMs) {
        const QDateTime time = toDateTime(fromUnixMs(unixMs), m_zone);
        wall.day = static_cast<std::int32_t>(localDay(time.date()).time_since_epoch().count());
        hour = time.time().hour();
    }
    const auto weekday = std::chrono::weekday{LocalDay{std::chrono::days{wall.day}}}.iso_encoding() - 1;
    wall.hourOfWeek = static_cast<std::uint8_t>(weekday * 24 + static_cast<unsigned>(hour));
    return wall;
}

} // namespace baro
