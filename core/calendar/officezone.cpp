#include "calendar/officezone.h"

#include <QDateTime>

namespace baro {

int yearIn(const QTimeZone &zone, Instant instant) {
    return toDateTime(instant, zone).date().year();
}

LocalDay localDay(QDate date) {
    return LocalDay{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

QDate toDate(LocalDay day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

LocalDay dayIn(const QTimeZone &zone, Instant instant) {
    return localDay(toDateTime(instant, zone).date());
}

Instant instantOf(const QTimeZone &zone, LocalDay day, int minute) {
    // From the wall clock's reading to UTC by the offset that holds on either side: what Qt makes of a skipped or a
    // repeated time differs by version.
    const Instant reading{day.time_since_epoch() + Minutes{minute}};
    const auto offset = [&](Instant at) {
        return std::chrono::seconds{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toUnixMs(at), Qt::UTC))};
    };
    using std::chrono::days;
    const auto before = offset(reading - days{1});
    const auto after = offset(reading + days{1});
    const Instant early = reading - before;
    if (before == after || offset(early) == before)
        return early;
    const Instant late = reading - after;
    if (offset(late) == after)
        return late;
    // Skipped: the moment at which the clock jumped.
    Instant low = reading - days{1};
    Instant high = reading + days{1};
    while (high - low > Milliseconds{1}) {
        const Instant middle = low + (high - low) / 2;
        (offset(middle) == before ? low : high) = middle;
    }
    return high;
}

} // namespace baro
