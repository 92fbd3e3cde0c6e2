#include "calendar/officezone.h"

#include <QDateTime>

namespace baro {

int yearIn(const QTimeZone &zone, Instant instant) {
    return toDateTime(instant, zone).date().year();
}

} // namespace baro
