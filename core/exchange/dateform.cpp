#include "exchange/dateform.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace baro {

namespace {

constexpr Milliseconds wholeDay = std::chrono::hours{24};

/// A run of ASCII digits at the beginning of `rest`, taken off it. Absent when there are fewer than `least`.
std::optional<int> takeNumber(QStringView &rest, int least, int most) {
    int value = 0;
    int digits = 0;
    while (digits < most && digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9') {
        value = value * 10 + (rest[digits].unicode() - u'0');
        ++digits;
    }
    if (digits < least)
        return std::nullopt;
    rest = rest.sliced(digits);
    return value;
}

bool takeChar(QStringView &rest, QChar c) {
    if (rest.isEmpty() || rest.front() != c)
        return false;
    rest = rest.sliced(1);
    return true;
}

/// True for the afternoon, false for the morning.
std::optional<bool> takeNoon(QStringView &rest) {
    struct Word {
        QStringView text;
        bool afternoon;
    };
    static constexpr std::array<Word, 6> words{
        {{u"오전", false}, {u"오후", true}, {u"AM", false}, {u"PM", true}, {u"a.m.", false}, {u"p.m.", true}}};
    for (const Word &word : words) {
        if (rest.startsWith(word.text, Qt::CaseInsensitive)) {
            rest = rest.sliced(word.text.size());
            return word.afternoon;
        }
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> takeOffset(QStringView &rest) {
    if (takeChar(rest, u'Z') || takeChar(rest, u'z'))
        return std::chrono::seconds{0};
    const bool west = rest.startsWith(u'-') || rest.startsWith(QChar(0x2212));
    if (!west && !rest.startsWith(u'+'))
        return std::nullopt;
    rest = rest.sliced(1);
    const auto hours = takeNumber(rest, 2, 2);
    takeChar(rest, u':');
    const auto minutes = takeNumber(rest, 2, 2);
    if (!hours || *hours > 18 || (minutes && *minutes > 59))
        return std::nullopt;
    const std::chrono::seconds offset = std::chrono::hours{*hours} + Minutes{minutes.value_or(0)};
    return west ? -offset : offset;
}

/// Thousandths of a second from a fraction of any length.
std::optional<int> takeFraction(QStringView &rest) {
    int value = 0;
    int digits = 0;
    for (; !rest.isEmpty() && rest.front() >= u'0' && rest.front() <= u'9'; rest = rest.sliced(1), ++digits)
        if (digits < 3)
            value = value * 10 + (rest.front().unicode() - u'0');
    if (digits == 0)
        return std::nullopt;
    for (; digits < 3; ++digits)
        value *= 10;
    return value;
}

std::optional<Milliseconds> timeOf(int hour, int minute, int second, int ms) {
    const bool midnight = hour == 24 && minute == 0 && second == 0 && ms == 0;
    if ((hour > 23 && !midnight) || minute > 59 || second > 59)
        return std::nullopt;
    return std::chrono::hours{hour} + Minutes{minute} + std::chrono::seconds{second} + Milliseconds{ms};
}

std::optional<WallTime> readIso(QStringView rest) {
    WallTime wall;
    const auto year = takeNumber(rest, 4, 4);
    if (!year || !takeChar(rest, u'-'))
        return std::nullopt;
    const auto month = takeNumber(rest, 2, 2);
    if (!month || !takeChar(rest, u'-'))
        return std::nullopt;
    const auto day = takeNumber(rest, 2, 2);
    if (!day)
        return std::nullopt;
    wall.date = QDate(*year, *month, *day);
    if (!wall.date.isValid())
        return std::nullopt;
    if (rest.isEmpty())
        return wall;
    if (!takeChar(rest, u'T') && !takeChar(rest, u't') && !takeChar(rest, u' '))
        return std::nullopt;
    const auto hour = takeNumber(rest, 2, 2);
    if (!hour || !takeChar(rest, u':'))
        return std::nullopt;
    const auto minute = takeNumber(rest, 2, 2);
    if (!minute)
        return std::nullopt;
    std::optional<int> second;
    std::optional<int> ms;
    if (takeChar(rest, u':')) {
        second = takeNumber(rest, 2, 2);
        if (!second)
            return std::nullopt;
        if (takeChar(rest, u'.') || takeChar(rest, u',')) {
            ms = takeFraction(rest);
            if (!ms)
                return std::nullopt;
        }
    }
    wall.timeOfDay = timeOf(*hour, *minute, second.value_or(0), ms.value_or(0));
    if (!rest.isEmpty()) {
        wall.offset = takeOffset(rest);
        if (!wall.offset)
            return std::nullopt;
    }
    return wall.timeOfDay && rest.isEmpty() ? std::optional(wall) : std::nullopt;
}

/// Day 1 is 1900-01-01. Spreadsheets count a 29 February 1900 that never was (day 60).
std::optional<WallTime> readExcel(QStringView text) {
    bool ok = false;
    const double serial = text.toDouble(&ok);
    if (!ok || !std::isfinite(serial) || serial < 0 || serial >= 2'958'466)
        return std::nullopt;
    auto days = static_cast<std::int64_t>(serial);
    // Fractions of a day are stored as binary fractions; the second next to them is meant.
    std::int64_t seconds = std::llround((serial - static_cast<double>(days)) * 86'400);
    if (seconds == 86'400) {
        ++days;
        seconds = 0;
    }
    WallTime wall;
    if (days == 60)
        return std::nullopt;
    if (days > 0)
        wall.date = QDate(1899, 12, 31).addDays(days > 60 ? days - 1 : days);
    if (seconds != 0 || days == 0)
        wall.timeOfDay = std::chrono::seconds{seconds};
    return wall;
}

} // namespace

std::optional<DateForm> DateForm::fromPattern(const QString &pattern) {
    DateForm form;
    form.m_pattern = pattern;
    if (pattern == u"iso" || pattern == u"excel") {
        form.m_kind = pattern == u"iso" ? Kind::Iso : Kind::Excel;
        return form;
    }
    std::array<int, 12> seen{};
    const auto add = [&](Part part, int least, int most) {
        form.m_tokens.push_back({part, least, most});
        ++seen[static_cast<size_t>(part)];
    };
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar c = pattern[i];
        qsizetype run = 1;
        while (i + run < pattern.size() && pattern[i + run] == c)
            ++run;
        const int digits = static_cast<int>(run);
        const auto numeric = [&](Part part) {
            if (digits > 2)
                return false;
            add(part, digits, 2);
            return true;
        };
        bool understood = true;
        switch (c.unicode()) {
        case u'y':
            understood = digits == 2 || digits == 4;
            add(Part::Year, digits, digits);
            break;
        case u'M':
            understood = numeric(Part::Month);
            break;
        case u'd':
            understood = numeric(Part::Day);
            break;
        case u'H':
            understood = numeric(Part::Hour24);
            break;
        case u'h':
            understood = numeric(Part::Hour12);
            break;
        case u'm':
            understood = numeric(Part::Minute);
            break;
        case u's':
            understood = numeric(Part::Second);
            break;
        case u'z':
            add(Part::Fraction, 1, 9);
            break;
        case u't':
            add(Part::Offset, 0, 0);
            break;
        case u'A':
            understood = run == 1 && i + 1 < pattern.size() && pattern[i + 1] == u'P';
            add(Part::Noon, 0, 0);
            run = 2;
            break;
        case u' ':
            add(Part::Blank, 0, 0);
            break;
        case u'\'': {
            const qsizetype end = pattern.indexOf(u'\'', i + 1);
            understood = end > i;
            for (qsizetype k = i + 1; k < end; ++k)
                form.m_tokens.push_back({Part::Literal, 0, 0, pattern[k]});
            run = end - i + 1;
            break;
        }
        default:
            run = 1;
            understood = !(c >= u'a' && c <= u'z') && !(c >= u'A' && c <= u'Z');
            form.m_tokens.push_back({Part::Literal, 0, 0, c});
        }
        if (!understood)
            return std::nullopt;
        i += run;
    }
    const auto has = [&](Part part) { return seen[static_cast<size_t>(part)] > 0; };
    for (const Part part : {Part::Year, Part::Month, Part::Day, Part::Hour24, Part::Hour12, Part::Minute, Part::Second,
                            Part::Fraction, Part::Noon, Part::Offset})
        if (seen[static_cast<size_t>(part)] > 1)
            return std::nullopt;
    const int dateParts = has(Part::Year) + has(Part::Month) + has(Part::Day);
    const bool hour = has(Part::Hour24) || has(Part::Hour12);
    const bool sound = (dateParts == 0 || dateParts == 3) && (dateParts == 3 || hour) &&
                       !(has(Part::Hour24) && has(Part::Hour12)) && (!has(Part::Hour12) || has(Part::Noon)) &&
                       (hour || !(has(Part::Minute) || has(Part::Second) || has(Part::Noon) || has(Part::Offset)));
    return sound ? std::optional(std::move(form)) : std::nullopt;
}

std::optional<WallTime> DateForm::read(const QString &text, int firstYear) const {
    const QStringView trimmed = QStringView(text).trimmed();
    switch (m_kind) {
    case Kind::Iso:
        return readIso(trimmed);
    case Kind::Excel:
        return readExcel(trimmed);
    case Kind::Pattern:
        return readPattern(trimmed, firstYear);
    }
    return std::nullopt;
}

std::optional<WallTime> DateForm::readPattern(QStringView rest, int firstYear) const {
    std::optional<int> year, month, day, hour, minute, second, ms;
    std::optional<bool> afternoon;
    bool twelve = false;
    WallTime wall;
    for (const Token &token : m_tokens) {
        const auto number = [&](std::optional<int> &into) {
            into = takeNumber(rest, token.minDigits, token.maxDigits);
            return into.has_value();
        };
        bool matched = true;
        switch (token.part) {
        case Part::Literal:
            matched = takeChar(rest, token.literal);
            break;
        case Part::Blank:
            while (!rest.isEmpty() && rest.front().isSpace())
                rest = rest.sliced(1);
            break;
        case Part::Year:
            matched = number(year);
            if (matched && token.maxDigits == 2)
                year = firstYear + ((*year - firstYear) % 100 + 100) % 100;
            break;
        case Part::Month:
            matched = number(month);
            break;
        case Part::Day:
            matched = number(day);
            break;
        case Part::Hour12:
            twelve = true;
            [[fallthrough]];
        case Part::Hour24:
            matched = number(hour);
            break;
        case Part::Minute:
            matched = number(minute);
            break;
        case Part::Second:
            matched = number(second);
            break;
        case Part::Fraction:
            ms = takeFraction(rest);
            matched = ms.has_value();
            break;
        case Part::Noon:
            afternoon = takeNoon(rest);
            matched = afternoon.has_value();
            break;
        case Part::Offset:
            wall.offset = takeOffset(rest);
            matched = wall.offset.has_value();
            break;
        }
        if (!matched)
            return std::nullopt;
    }
    if (!rest.isEmpty())
        return std::nullopt;
    if (year) {
        wall.date = QDate(*year, *month, *day);
        if (!wall.date.isValid())
            return std::nullopt;
    }
    if (hour) {
        if (afternoon) {
            if (*hour > 12 ? (twelve || !*afternoon) : (twelve && *hour == 0))
                return std::nullopt;
            if (*hour <= 12)
                *hour = *hour % 12 + (*afternoon ? 12 : 0);
        }
        wall.timeOfDay = timeOf(*hour, minute.value_or(0), second.value_or(0), ms.value_or(0));
        if (!wall.timeOfDay)
            return std::nullopt;
    }
    return wall;
}

std::int64_t LocalTimes::offsetAt(std::int64_t unixMs) const {
    return std::int64_t{1000} * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC));
}

LocalTimes::Meaning LocalTimes::meaningOf(QDate date, Milliseconds timeOfDay) {
    static const QDate epoch(1970, 1, 1);
    const std::int64_t day = epoch.daysTo(date);
    const std::int64_t dayMs = day * wholeDay.count();
    const std::int64_t wall = dayMs + timeOfDay.count();
    if (const auto steady = m_steadyDays.constFind(day); steady != m_steadyDays.constEnd())
        return {fromUnixMs(wall - *steady)};
    // No place is more than 18 hours from Greenwich, and none changes its clocks twice within days.
    const std::int64_t before = offsetAt(dayMs - wholeDay.count());
    const std::int64_t after = offsetAt(dayMs + 2 * wholeDay.count());
    if (before == after) {
        m_steadyDays.insert(day, before);
        return {fromUnixMs(wall - before)};
    }
    const bool shownBefore = offsetAt(wall - before) == before;
    const bool shownAfter = offsetAt(wall - after) == after;
    if (shownBefore && shownAfter)
        return {fromUnixMs(wall - before), fromUnixMs(wall - after)};
    return {fromUnixMs(shownAfter ? wall - after : wall - before), {}, !shownBefore && !shownAfter};
}

LocalTimes::Meaning LocalTimes::meaningOf(const WallTime &wall) {
    const Milliseconds time = wall.timeOfDay.value_or(Milliseconds{0});
    if (wall.offset) {
        const Instant utc = fromUnixMs(wall.date.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + time;
        return {utc - *wall.offset};
    }
    if (time == wholeDay)
        return meaningOf(wall.date.addDays(1), Milliseconds{0});
    return meaningOf(wall.date, time);
}

bool isPlausible(const WallTime &wall, Instant at, Instant now) {
    return wall.date.year() >= 1900 && at <= now;
}

} // namespace baro
