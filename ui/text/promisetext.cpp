#include "text/promisetext.h"

#include "text/phrases.h"

#include <QDateTime>

namespace baro {

namespace {

/// A minute of the office's wall calendar as it is spoken: the midnight that ends a day belongs to that day.
struct SpokenMinute {
    QDate day;
    int minute = 0; ///< of that day, 1 to 1440

    SpokenMinute(Instant at, const QTimeZone &zone) {
        const QDateTime local = toDateTime(at, zone);
        day = local.date();
        minute = local.time().hour() * 60 + local.time().minute();
        if (minute == 0) {
            day = day.addDays(-1);
            minute = 24 * 60;
        }
    }
};

class Speaker {
public:
    explicit Speaker(Language language)
        : m_language(language) {}

    QString phrase(const QString &key) const {
        static const Phrases phrases(QStringLiteral("promise"));
        return phrases(m_language, key);
    }

    QString timeOfDay(int minute) const {
        if (minute == 24 * 60)
            return phrase(QStringLiteral("midnight"));
        if (minute == 12 * 60)
            return phrase(QStringLiteral("noon"));
        const int hour = minute / 60;
        const QString half = hour == 0 ? QStringLiteral("night") : hour < 12 ? QStringLiteral("am") : QStringLiteral("pm");
        const QString spokenHour = QString::number(hour <= 12 ? hour : hour - 12);
        if (minute % 60 == 0)
            return phrase(QStringLiteral("hour_") + half).arg(spokenHour);
        const QChar filling = m_language == Language::English ? u'0' : QChar();
        const QString spokenMinute = filling.isNull() ? QString::number(minute % 60)
                                                      : QStringLiteral("%1").arg(minute % 60, 2, 10, filling);
        // The night's phrase has no place for an hour.
        QString words = phrase(QStringLiteral("minute_") + half);
        return words.replace(QStringLiteral("%1"), spokenHour).replace(QStringLiteral("%2"), spokenMinute);
    }

    QString sentence(const char *key, const QString &time) const {
        QString words = phrase(QString::fromLatin1(key)).arg(time);
        if (words.endsWith(QLatin1String("..")))
            words.chop(1); // "a.m." ends a sentence by itself
        return words;
    }

    QString when(const SpokenMinute &due, QDate today) const {
        const QString time = timeOfDay(due.minute);
        if (due.day == today)
            return phrase(QStringLiteral("time_today")).arg(time);
        if (due.day == today.addDays(1))
            return phrase(QStringLiteral("time_tomorrow")).arg(time);
        const QString day = localeOf(m_language).toString(due.day, phrase(QStringLiteral("day")));
        return phrase(QStringLiteral("time_day")).arg(time, day);
    }

private:
    Language m_language;
};

} // namespace

QString promiseSentence(const Deadlines &due, Instant now, const QTimeZone &zone, Language language) {
    const Speaker say(language);
    const QDate today = toDateTime(now, zone).date();
    const auto passed = [&](Instant at) { return std::chrono::floor<Minutes>(at) <= now; };
    const SpokenMinute out(due.out, zone);
    const SpokenMinute resolve(due.resolve, zone);
    QStringList sentences;
    sentences << (passed(due.out) ? say.phrase(QStringLiteral("out_past"))
                                  : say.sentence("out", say.when(out, today)));
    if (passed(due.resolve))
        sentences << say.phrase(QStringLiteral("resolve_past"));
    else if (!passed(due.out) && resolve.day == out.day)
        sentences << say.sentence("resolve", say.timeOfDay(resolve.minute)); // the day was said
    else
        sentences << say.sentence("resolve", say.when(resolve, today));
    return sentences.join(u' ');
}

} // namespace baro
