#include "records/period.h"

#include "text/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace baro {

namespace {

constexpr qint64 codesAUnit = 1'000'000;
constexpr qint64 rangeCode = 1'000'000'000'000'000;
constexpr qint64 daysCoded = 10'000'000; ///< Julian days have seven digits

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

struct TypedDate {
    std::optional<int> year;
    int month = 0;
    int day = 0;
    QDate in(int otherwise) const { return {year.value_or(otherwise), month, day}; }
};

TypedDate dateOf(const QRegularExpressionMatch &match) {
    const auto number = [&](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
    TypedDate date;
    const bool packed = match.hasCaptured(QStringLiteral("packed"));
    if (packed) {
        const QString digits = match.captured(QStringLiteral("packed"));
        return {digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt()};
    }
    if (match.hasCaptured(QStringLiteral("year")))
        date.year = number("year");
    date.month = number("month");
    date.day = number("day");
    return date;
}

} // namespace

qint64 Period::code() const {
    return unit == Unit::Range ? rangeCode + count * daysCoded + last : static_cast<qint64>(unit) * codesAUnit + count;
}

Period Period::fromCode(qint64 code) {
    if (code >= rangeCode)
        return {Unit::Range, (code - rangeCode) / daysCoded, (code - rangeCode) % daysCoded};
    return {static_cast<Unit>(code / codesAUnit), code % codesAUnit};
}

std::pair<Instant, Instant> Period::span(Instant now, const QTimeZone &zone) const {
    const QDate today = toDateTime(now, zone).date();
    const auto number = static_cast<int>(count);
    QDate first = today;
    QDate after;
    switch (unit) {
    case Unit::Day:
        first = today.addDays(-number);
        after = first.addDays(1);
        break;
    case Unit::Week:
        first = today.addDays(1 - today.dayOfWeek() - 7 * number);
        after = first.addDays(7);
        break;
    case Unit::Month:
        first = QDate(number / 12, number % 12 + 1, 1);
        after = first.addMonths(1);
        break;
    case Unit::Year:
        first = QDate(number, 1, 1);
        after = first.addYears(1);
        break;
    case Unit::Range:
        first = QDate::fromJulianDay(count);
        after = QDate::fromJulianDay(last).addDays(1);
        break;
    }
    return {fromDateTime(first.startOfDay(zone)), fromDateTime(after.startOfDay(zone))};
}

QString periodText(const Period &period, Instant now, const QTimeZone &zone, Language language) {
    const QLocale locale = language == Language::Korean ? QLocale(QLocale::Korean) : QLocale(QLocale::English);
    const auto [from, after] = period.span(now, zone);
    const QDate first = toDateTime(from, zone).date();
    switch (period.unit) {
    case Period::Unit::Day:
        return period.count == 0 ? PeriodWords::tr("Received today") : PeriodWords::tr("Received yesterday");
    case Period::Unit::Week:
        return period.count == 0 ? PeriodWords::tr("Received this week") : PeriodWords::tr("Received last week");
    case Period::Unit::Month:
        return PeriodWords::tr("Received in %1")
            .arg(language == Language::Korean ? first.toString(QStringLiteral("yyyy년 M월"))
                                              : locale.toString(first, QStringLiteral("MMMM yyyy")));
    case Period::Unit::Year:
        return PeriodWords::tr("Received in %1")
            .arg(language == Language::Korean ? first.toString(QStringLiteral("yyyy년"))
                                              : first.toString(QStringLiteral("yyyy")));
    case Period::Unit::Range: {
        const QString begin = dateText(from, zone, language);
        if (period.count == period.last)
            return PeriodWords::tr("Received on %1").arg(begin);
        return PeriodWords::tr("Received %1 – %2", "first and last day")
            .arg(begin, dateText(after - Milliseconds(1), zone, language));
    }
    }
    return {};
}

std::optional<Period> periodTyped(const QString &text, QDate today) {
    static const QRegularExpression date(
        QStringLiteral("(?<packed>(?:19|20)\\d{6})(?!\\d)|"
                       "(?:(?<year>(?:19|20)\\d{2})\\s*[-./년]\\s*)?(?<![\\d])(?<month>\\d{1,2})\\s*[-./"
                       "월]\\s*(?<day>\\d{1,2})\\s*일?(?!\\d)"));
    static const QRegularExpression between(QStringLiteral("^\\s*\\.?\\s*(?:~|-|–|—|부터|to)\\s*$"));
    static const QRegularExpression tail(QStringLiteral("^\\s*\\.?\\s*(?:까지)?\\s*$"));
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return std::nullopt;
    static const QRegularExpression month(
        QStringLiteral("^\\s*(?<year>(?:19|20)\\d{2})\\s*[-./년]\\s*(?<month>0?[1-9]|1[0-2])\\s*월?\\s*$"));
    if (const auto whole = month.match(text); whole.hasMatch())
        return Period{Period::Unit::Month, whole.captured(QStringLiteral("year")).toInt() * 12 +
                                               whole.captured(QStringLiteral("month")).toInt() - 1};
    std::vector<QRegularExpressionMatch> found;
    for (auto matches = date.globalMatch(text); matches.hasNext();)
        found.push_back(matches.next());
    if (found.empty() || found.size() > 2 || !text.left(found.front().capturedStart()).trimmed().isEmpty() ||
        !tail.match(text.mid(found.back().capturedEnd())).hasMatch())
        return std::nullopt;
    const TypedDate begin = dateOf(found.front());
    if (found.size() == 1) {
        QDate day = begin.in(today.year());
        if (!begin.year && day > today)
            day = begin.in(today.year() - 1);
        return day.isValid() ? std::optional(Period::range(day, day)) : std::nullopt;
    }
    const qsizetype gap = found.front().capturedEnd();
    if (!between.match(text.mid(gap, found.back().capturedStart() - gap)).hasMatch())
        return std::nullopt;
    const TypedDate end = dateOf(found.back());
    // Without years it is the last such stretch that has begun; an end without one belongs to the beginning.
    const auto stretch = [&](int year) {
        const QDate first = begin.in(year);
        QDate last = end.in(first.year());
        if (!end.year && last < first)
            last = end.in(first.year() + 1);
        return std::pair(first, last);
    };
    auto [first, last] = stretch(today.year());
    if (!begin.year && (first > today || (!end.year && last.year() > first.year() && last > today)))
        std::tie(first, last) = stretch(today.year() - 1);
    if (!first.isValid() || !last.isValid() || last < first)
        return std::nullopt;
    return Period::range(first, last);
}

} // namespace baro
