#pragma once

#include "base/instant.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace baro {

/// When something happened, as it is said on the telephone: "8" or nothing (minutes ago), "17:38" (the last time that
/// it was 17:38 in `zone`). Never after `now`. Absent when the text says no time.
std::optional<Instant> happenedAt(const QString &text, Instant now, const QTimeZone &zone);

/// When something will be: "+45" (minutes from now), "18:30" (the next 18:30), "11-24 09:00", "2026-11-24 09:00".
/// Always after `now`. Absent when the text says no such time.
std::optional<Instant> timeToCome(const QString &text, Instant now, const QTimeZone &zone);

} // namespace baro
