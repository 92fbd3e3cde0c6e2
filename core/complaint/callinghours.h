#pragma once

#include "base/instant.h"

#include <QTimeZone>

#include <optional>

namespace baro {

/// Callers are called back by day: from 08:00 on, until 21:00, by the office's wall clock. At 21:00 sharp it is night,
/// at 08:00 sharp it is day.
inline constexpr int callingFromHour = 8;
inline constexpr int callingUntilHour = 21;

/// From when a caller may be called back: absent if he may be now. `atNight`: he asked to be called at any hour.
std::optional<Instant> mayBeCalledFrom(Instant now, bool atNight, const QTimeZone &zone);

} // namespace baro
