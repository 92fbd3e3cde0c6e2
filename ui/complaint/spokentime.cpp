#include "complaint/spokentime.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTime>

namespace baro {

namespace {

/// A year back or ahead: nobody says more on the telephone, and nothing overflows.
constexpr qint64 mostMinutes = 366 * 24 * 60;

std::optional<qint64> minutesIn(QStringView digits) {
    bool isNumber = false;
    const qint64 minutes = digits.toLongLong(&isNumber);
    return isNumber && minutes >= 0 && minutes <= mostMinutes ? std::optional(minutes) : std::nullopt;
}

QTime timeIn(const QString &text) {
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2}):(\\d{2})$"));
    const auto match = shape.match(text);
    return match.hasMatch() ? QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt()) : QTime();
}

} // namespace

std::optional<Instant> happenedAt(const QString &text, Instant now, const QTimeZone &zone) {
    const QString said = text.trimmed();
    if (said.isEmpty())
        return now;
    if (const QTime time = timeIn(said); time.isValid()) {
        QDateTime local(toDateTime(now, zone).date(), time, zone);
        if (fromDateTime(local) > now)
            local = QDateTime(local.date().addDays(-1), time, zone);
        return fromDateTime(local);
    }
    const auto minutes = minutesIn(said);
    return minutes ? std::optional(now - Minutes{*minutes}) : std::nullopt;
}

std::optional<Instant> timeToCome(const QString &text, Instant now, const QTimeZone &zone) {
    const QString said = text.simplified();
    if (said.startsWith(u'+')) {
        const auto minutes = minutesIn(QStringView(said).sliced(1));
        return minutes && *minutes > 0 ? std::optional(now + Minutes{*minutes}) : std::nullopt;
    }
    const QDate today = toDateTime(now, zone).date();
    if (const QTime time = timeIn(said); time.isValid()) {
        QDateTime local(today, time, zone);
        if (fromDateTime(local) <= now)
            local = QDateTime(today.addDays(1), time, zone);
        return fromDateTime(local);
    }
    static const QRegularExpression shape(QStringLiteral("^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2}) (\\d{1,2}:\\d{2})$"));
    const auto match = shape.match(said);
    const QTime time = timeIn(match.captured(4));
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    const bool withYear = !match.captured(1).isEmpty();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    QDate date(withYear ? match.captured(1).toInt() : today.year(), month, day);
    if (!withYear && date.isValid() && date < today)
        date = QDate(today.year() + 1, month, day);
    if (!date.isValid())
        return std::nullopt;
    const Instant at = fromDateTime(QDateTime(date, time, zone));
    return at > now ? std::optional(at) : std::nullopt;
}

} // namespace baro
