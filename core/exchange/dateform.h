#pragma once

#include "base/instant.h"
#include "base/problem.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace baro {

/// A date, a time of day or both, as a record writes them: what a clock on the wall showed.
struct WallTime {
    QDate date;                                 ///< null for a time of day alone
    std::optional<Milliseconds> timeOfDay;      ///< since midnight, up to and including 24:00; absent for a date alone
    std::optional<std::chrono::seconds> offset; ///< east of Greenwich, where the record names it

    friend bool operator==(const WallTime &, const WallTime &) = default;
};

/// One way of writing dates and times, named by a pattern:
///     yyyy yy  M MM  d dd    year, month, day; a doubled letter takes exactly two digits, a single one one or two
///     H HH  h hh  m mm  s ss  z   hours 0-24 and 1-12, minutes, seconds, a fraction of a second
///     AP                     AM, PM, a.m., p.m., 오전, 오후; with H an afternoon may also be written 15
///     t                      Z or an offset such as +09:00
///     'text'                 as it stands; other characters too. A blank stands for any number of blanks, also none.
/// "iso" is ISO 8601 (date, or date and time with a T or a blank, offset optional); "excel" is the serial number of a
/// spreadsheet, whose whole part counts days and whose fraction is the time.
class DateForm {
public:
    /// Absent when the pattern has neither a whole date nor a time, or names a part twice.
    static std::optional<DateForm> fromPattern(const QString &pattern);

    const QString &pattern() const { return m_pattern; }
    /// Whether it names a day, and a time of day ("iso" and "excel" may do both).
    bool hasDate() const { return m_kind != Kind::Pattern || names(Part::Day); }
    bool hasTime() const { return m_kind != Kind::Pattern || names(Part::Hour24) || names(Part::Hour12); }

    /// Absent when the text is not of this form or no such day or time exists. `firstYear` begins the hundred years
    /// that two-digit years lie in: with 1950, "50" is 1950 and "49" is 2049.
    std::optional<WallTime> read(const QString &text, int firstYear) const;

private:
    enum class Part { Literal, Blank, Year, Month, Day, Hour24, Hour12, Minute, Second, Fraction, Noon, Offset };
    struct Token {
        Part part;
        int minDigits = 0;
        int maxDigits = 0;
        QChar literal{};
    };
    enum class Kind { Pattern, Iso, Excel };

    bool names(Part part) const {
        return std::ranges::any_of(m_tokens, [part](const Token &token) { return token.part == part; });
    }
    std::optional<WallTime> readPattern(QStringView text, int firstYear) const;

    QString m_pattern;
    Kind m_kind = Kind::Pattern;
    std::vector<Token> m_tokens;
};

/// What a wall clock of one place means. Remembers the days that it met: not thread-safe.
class LocalTimes {
public:
    explicit LocalTimes(QTimeZone zone)
        : m_zone(std::move(zone)) {}

    struct Meaning {
        Instant at{};
        std::optional<Instant> again; ///< when that clock showed it a second time, as summer time ended
        bool skipped = false;         ///< no clock ever showed it: summer time began
    };
    /// A time that summer time skips is read as if the clocks had not yet been put forward.
    Meaning meaningOf(QDate date, Milliseconds timeOfDay);
    Meaning meaningOf(const WallTime &wall);

private:
    std::int64_t offsetAt(std::int64_t unixMs) const;

    QTimeZone m_zone;
    QHash<std::int64_t, std::int64_t> m_steadyDays; ///< days without a change of offset near them: offset in ms
};

/// A date of a record must lie between 1900 and now, else it is a slip of the pen such as the year 0202.
bool isPlausible(const WallTime &wall, Instant at, Instant now);

} // namespace baro
