#pragma once

#include "base/instant.h"

#include <QTimeZone>

namespace baro {

/// The year of an instant as the office's wall calendar shows it; the year in a complaint's number.
int yearIn(const QTimeZone &zone, Instant instant);

} // namespace baro
