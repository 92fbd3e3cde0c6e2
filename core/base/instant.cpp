#include "base/instant.h"

#include <QDateTime>

namespace baro {

std::optional<Instant> instantFromIso(const QString &text, const QTimeZone &zone) {
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    if (!time.isValid())
        return std::nullopt;
    return fromUnixMs(time.toMSecsSinceEpoch());
}

QString toIso(Instant instant, const QTimeZone &zone) {
    const QDateTime local = toDateTime(instant, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime toDateTime(Instant instant, const QTimeZone &zone) {
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(instant), zone);
}

Instant fromDateTime(const QDateTime &time) {
    return fromUnixMs(time.toMSecsSinceEpoch());
}

Instant SystemClock::now() const {
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace baro
