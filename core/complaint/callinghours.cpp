#include "complaint/callinghours.h"

#include <QDateTime>

namespace baro {

std::optional<Instant> mayBeCalledFrom(Instant now, bool atNight, const QTimeZone &zone) {
    const QDateTime local = toDateTime(now, zone);
    const int hour = local.time().hour();
    if (atNight || (hour >= callingFromHour && hour < callingUntilHour))
        return std::nullopt;
    const QDate morning = hour < callingFromHour ? local.date() : local.date().addDays(1);
    return fromDateTime(QDateTime(morning, QTime(callingFromHour, 0), zone));
}

} // namespace baro
