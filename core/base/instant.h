#pragma once

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <cstdint>
#include <optional>

namespace baro {

using Milliseconds = std::chrono::milliseconds;
using Minutes = std::chrono::minutes;

/// A moment in UTC, in whole milliseconds. Local time exists only where a person reads it.
using Instant = std::chrono::sys_time<Milliseconds>;

constexpr std::int64_t toUnixMs(Instant instant) {
    return instant.time_since_epoch().count();
}
constexpr Instant fromUnixMs(std::int64_t ms) {
    return Instant{Milliseconds{ms}};
}

/// ISO 8601 with an offset ("2026-11-23T18:00+09:00", "...Z"; seconds and milliseconds optional). A text without an
/// offset is read in `zone`. Absent when it is no such text or no such day.
std::optional<Instant> instantFromIso(const QString &text, const QTimeZone &zone = QTimeZone::utc());

/// "2026-11-23T18:00:00.000+09:00" in `zone`.
QString toIso(Instant instant, const QTimeZone &zone = QTimeZone::utc());

QDateTime toDateTime(Instant instant, const QTimeZone &zone);
Instant fromDateTime(const QDateTime &time);

/// Where "now" comes from. Handed in, never asked globally. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace baro
