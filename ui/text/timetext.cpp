#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace baro {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

/// The forms of a date in a language, as QLocale reads them. They belong to the language like its names of days, so
/// they stand here and not among the translated sentences.
struct DateForms {
    QString day;
    QString date;
    QString full;
};

DateForms dateForms(Language language) {
    if (language == Language::Korean)
        return {QStringLiteral("M월 d일 (ddd) HH:mm"), QStringLiteral("yyyy년 M월 d일"),
                QStringLiteral("yyyy년 M월 d일 (ddd) HH:mm")};
    return {QStringLiteral("ddd d MMM, HH:mm"), QStringLiteral("d MMM yyyy"), QStringLiteral("ddd d MMM yyyy, HH:mm")};
}

QString inForm(const QString &form, Instant instant, const QTimeZone &zone, Language language) {
    return localeOf(language).toString(toDateTime(instant, zone), form);
}

QString twoDigits(std::int64_t number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString timeOfDay(Instant instant, const QTimeZone &zone) {
    return toDateTime(instant, zone).time().toString(QStringLiteral("HH:mm"));
}

QString dayAndTime(Instant instant, const QTimeZone &zone, Language language) {
    return inForm(dateForms(language).day, instant, zone, language);
}

QString dateText(Instant instant, const QTimeZone &zone, Language language) {
    return inForm(dateForms(language).date, instant, zone, language);
}

QString dateAndTime(Instant instant, const QTimeZone &zone, Language language) {
    return inForm(dateForms(language).full, instant, zone, language);
}

QString timeNear(Instant instant, Instant near, const QTimeZone &zone, Language language) {
    const QDate day = toDateTime(instant, zone).date();
    const QDate nearDay = toDateTime(near, zone).date();
    if (day == nearDay)
        return timeOfDay(instant, zone);
    return day.year() == nearDay.year() ? dayAndTime(instant, zone, language) : dateAndTime(instant, zone, language);
}

QString durationText(Milliseconds duration) {
    const std::int64_t minutes = std::chrono::duration_cast<Minutes>(std::chrono::abs(duration)).count();
    const std::int64_t hours = minutes / 60;
    if (hours == 0)
        return TimeWords::tr("%1 min", "a duration in minutes").arg(minutes);
    if (hours < 24)
        return TimeWords::tr("%1 h %2", "a duration in hours and minutes, the minutes in two digits")
            .arg(QString::number(hours), twoDigits(minutes % 60));
    return TimeWords::tr("%1 d %2 h", "a duration in days and hours")
        .arg(QString::number(hours / 24), QString::number(hours % 24));
}

QString exactDurationText(Milliseconds duration) {
    const std::int64_t all = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(duration)).count();
    const std::int64_t seconds = all % 60;
    const std::int64_t minutes = all / 60 % 60;
    const std::int64_t hours = all / 3600;
    if (seconds == 0)
        return hours == 0 ? TimeWords::tr("%1 min", "a duration in minutes").arg(minutes)
                          : TimeWords::tr("%1 h %2", "a duration in hours and minutes, the minutes in two digits")
                                .arg(QString::number(hours), twoDigits(minutes));
    if (hours > 0)
        return TimeWords::tr("%1 h %2 min %3 s", "a duration, minutes and seconds in two digits")
            .arg(QString::number(hours), twoDigits(minutes), twoDigits(seconds));
    return minutes > 0 ? TimeWords::tr("%1 min %2 s", "a duration, the seconds in two digits")
                             .arg(QString::number(minutes), twoDigits(seconds))
                       : TimeWords::tr("%1 s", "a duration in seconds").arg(seconds);
}

QString leftText(Milliseconds left) {
    const QString duration = durationText(left);
    return left < Milliseconds::zero() ? TimeWords::tr("+%1", "late by this duration").arg(duration) : duration;
}

QString fromNowText(Instant instant, Instant now) {
    const Milliseconds distance = instant - now;
    if (std::chrono::abs(distance) < Minutes{1})
        return distance > Milliseconds::zero() ? TimeWords::tr("in under a minute") : TimeWords::tr("just now");
    const QString duration = durationText(distance);
    return distance > Milliseconds::zero() ? TimeWords::tr("in %1", "a duration from now").arg(duration)
                                           : TimeWords::tr("%1 ago", "a duration back").arg(duration);
}

QString stopwatchText(Milliseconds elapsed) {
    const std::int64_t seconds =
        std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(elapsed).count());
    const QString tail = twoDigits(seconds / 60 % 60) + QLatin1Char(':') + twoDigits(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + QLatin1Char(':') + tail;
}

} // namespace baro
