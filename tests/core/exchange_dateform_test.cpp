#include "exchange/dateform.h"

#include <QDateTime>

#include <catch2/catch.hpp>

using namespace baro;
using namespace std::chrono_literals;

namespace {

std::optional<WallTime> read(const char16_t *pattern, const char16_t *text, int firstYear = 1950) {
    const auto form = DateForm::fromPattern(QString::fromUtf16(pattern));
    REQUIRE(form);
    return form->read(QString::fromUtf16(text), firstYear);
}

std::optional<WallTime> wall(int year, int month, int day, std::optional<Milliseconds> time = {},
                             std::optional<std::chrono::seconds> offset = {}) {
    return WallTime{QDate(year, month, day), time, offset};
}

constexpr Milliseconds at(int hour, int minute, int second = 0) {
    return std::chrono::hours{hour} + Minutes{minute} + std::chrono::seconds{second};
}

} // namespace

TEST_CASE("the usual forms of dates are read", "[exchange]") {
    CHECK(read(u"yyyy-MM-dd", u" 2024-12-07 ") == wall(2024, 12, 7));
    CHECK(read(u"MM/dd/yyyy hh:mm:ss AP", u"04/18/2019 09:55:45 PM") == wall(2019, 4, 18, at(21, 55, 45)));
    CHECK(read(u"MM/dd/yyyy hh:mm:ss AP", u"04/18/2019 12:00:00 AM") == wall(2019, 4, 18, at(0, 0)));
    CHECK(read(u"MM/dd/yyyy hh:mm:ss AP", u"04/18/2019 12:30:00 pm") == wall(2019, 4, 18, at(12, 30)));
    CHECK(read(u"M/d/yyyy H:mm", u"3/14/2025 1:20") == wall(2025, 3, 14, at(1, 20)));
    CHECK(read(u"yy.MM.dd", u"08.04.28") == wall(2008, 4, 28));
    CHECK(read(u"yyyy년 M월 d일", u"2008년 4월 28일") == wall(2008, 4, 28));
    CHECK(read(u"yyyy년 M월 d일", u"2008년4월28일") == wall(2008, 4, 28));
    CHECK(read(u"yyyy-MM-dd AP h:mm:ss", u"2008-04-28 오후 3:05:09") == wall(2008, 4, 28, at(15, 5, 9)));
    CHECK(read(u"yyyy-MM-dd AP h:mm", u"2008-04-28 오전 12:05") == wall(2008, 4, 28, at(0, 5)));
    CHECK(read(u"AP H:mm", u"오후 15:05") == WallTime{{}, at(15, 5), {}});
    CHECK(read(u"yyyyMMddHHmmss", u"20080428150509") == wall(2008, 4, 28, at(15, 5, 9)));
    CHECK(read(u"yyyy. M. d.", u"2008. 4. 28.") == wall(2008, 4, 28));
    CHECK(read(u"HH:mm", u"07:47") == WallTime{{}, at(7, 47), {}});
    CHECK(read(u"yyyy-MM-dd HH:mm", u"2008-04-28 24:00") == wall(2008, 4, 28, at(24, 0)));
    CHECK(read(u"dd 'day' MM yyyy", u"28 day 04 2008") == wall(2008, 4, 28));
    CHECK(read(u"yyyy-MM-dd HH:mm:ss.zt", u"2008-04-28 15:05:09.25+09:00") ==
          wall(2008, 4, 28, at(15, 5, 9) + 250ms, 9h));
}

TEST_CASE("ISO dates are read with and without time and offset", "[exchange]") {
    CHECK(read(u"iso", u"2008-04-28") == wall(2008, 4, 28));
    CHECK(read(u"iso", u"2008-04-28T15:05") == wall(2008, 4, 28, at(15, 5)));
    CHECK(read(u"iso", u"2008-04-28 15:05:09.123") == wall(2008, 4, 28, at(15, 5, 9) + 123ms));
    CHECK(read(u"iso", u"2008-04-28T15:05:09Z") == wall(2008, 4, 28, at(15, 5, 9), 0s));
    CHECK(read(u"iso", u"2008-04-28T15:05-05:00") == wall(2008, 4, 28, at(15, 5), -5h));
    CHECK_FALSE(read(u"iso", u"2008-04-28T15"));
    CHECK_FALSE(read(u"iso", u"20080428"));
    CHECK_FALSE(read(u"iso", u"2008-04-28T15:05 tomorrow"));
}

TEST_CASE("serial numbers of a spreadsheet are read", "[exchange]") {
    CHECK(read(u"excel", u"1") == wall(1900, 1, 1));
    CHECK(read(u"excel", u"59") == wall(1900, 2, 28));
    CHECK(read(u"excel", u"61") == wall(1900, 3, 1));
    CHECK_FALSE(read(u"excel", u"60"));
    CHECK(read(u"excel", u"39566") == wall(2008, 4, 28));
    CHECK(read(u"excel", u"39566.628576388888") == wall(2008, 4, 28, at(15, 5, 9)));
    CHECK(read(u"excel", u"39566.9999999") == wall(2008, 4, 29));
    CHECK(read(u"excel", u"0.5") == WallTime{{}, at(12, 0), {}});
    CHECK_FALSE(read(u"excel", u"2008-04-28"));
    CHECK_FALSE(read(u"excel", u"nan"));
    CHECK_FALSE(read(u"excel", u"-1"));
    CHECK_FALSE(read(u"excel", u"1e300"));
}

TEST_CASE("what is no date is none", "[exchange]") {
    CHECK_FALSE(read(u"yyyy-MM-dd", u"2023-02-29"));
    CHECK_FALSE(read(u"yyyy-MM-dd", u"0000-00-00"));
    CHECK_FALSE(read(u"yyyy-MM-dd", u"2023-2-9"));
    CHECK_FALSE(read(u"yyyy-MM-dd", u"2023-02-09 x"));
    CHECK_FALSE(read(u"yyyy-MM-dd", u""));
    CHECK_FALSE(read(u"yyyy-MM-dd HH:mm", u"2023-02-09 24:01"));
    CHECK_FALSE(read(u"yyyy-MM-dd HH:mm", u"2023-02-09 12:60"));
    CHECK_FALSE(read(u"hh:mm AP", u"13:00 PM"));
    CHECK_FALSE(read(u"hh:mm AP", u"00:00 AM"));
    CHECK_FALSE(read(u"AP H:mm", u"오전 15:05"));
}

TEST_CASE("a pattern that names no whole date or time is refused", "[exchange]") {
    for (const char16_t *pattern : {u"", u"yyyy", u"yyyy-MM", u"mm:ss", u"yyyy-MM-dd yyyy", u"h:mm", u"yyy-MM-dd",
                                    u"MMM d yyyy", u"yyyy-MM-dd'", u"AP", u"yyyy-MM-dd H h AP", u"foo"}) {
        CAPTURE(QString::fromUtf16(pattern).toStdString());
        CHECK_FALSE(DateForm::fromPattern(QString::fromUtf16(pattern)));
    }
}

TEST_CASE("two digits of a year lie in the hundred years that the mapping names", "[exchange]") {
    CHECK(read(u"yy.MM.dd", u"49.01.01")->date.year() == 2049);
    CHECK(read(u"yy.MM.dd", u"50.01.01")->date.year() == 1950);
    CHECK(read(u"yy.MM.dd", u"08.01.01", 1908)->date.year() == 1908);
    CHECK(read(u"yy.MM.dd", u"07.01.01", 1908)->date.year() == 2007);
    CHECK(read(u"yy.MM.dd", u"99.01.01", 2000)->date.year() == 2099);
}

TEST_CASE("the year 0202 and tomorrow are slips of the pen", "[exchange]") {
    const Instant now = *instantFromIso(QStringLiteral("2026-11-23T18:00+09:00"));
    LocalTimes seoul(QTimeZone("Asia/Seoul"));
    const auto plausible = [&](const char16_t *text) {
        const auto found = read(u"yyyy-MM-dd", text);
        REQUIRE(found);
        return isPlausible(*found, seoul.meaningOf(*found).at, now);
    };
    CHECK_FALSE(plausible(u"0202-03-01"));
    CHECK_FALSE(plausible(u"1899-12-31"));
    CHECK(plausible(u"1900-01-01"));
    CHECK(plausible(u"2026-11-23"));
    CHECK_FALSE(plausible(u"2026-11-24"));
}

TEST_CASE("local times mean what the zone database says", "[exchange]") {
    const QTimeZone zone("America/New_York");
    LocalTimes times(zone);
    for (QDate day(2023, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(1)) {
        for (const int hour : {0, 5, 12, 23}) {
            const Instant expected = fromDateTime(QDateTime(day, QTime(hour, 30), zone));
            REQUIRE(times.meaningOf(day, at(hour, 30)).at == expected);
        }
    }
    LocalTimes seoul(QTimeZone("Asia/Seoul"));
    CHECK(toUnixMs(seoul.meaningOf(QDate(1970, 1, 1), at(9, 0)).at) == 0);
    CHECK(seoul.meaningOf(*wall(2008, 4, 28, at(24, 0))).at == seoul.meaningOf(*wall(2008, 4, 29)).at);
    // Korea kept summer time in 1988.
    CHECK(toIso(seoul.meaningOf(QDate(1988, 7, 1), at(12, 0)).at) == QStringLiteral("1988-07-01T02:00:00.000Z"));
}

TEST_CASE("a time that summer time skips or repeats has a meaning", "[exchange]") {
    LocalTimes times(QTimeZone("America/New_York"));
    const auto skipped = times.meaningOf(QDate(2025, 3, 9), at(2, 30));
    CHECK(toIso(skipped.at) == QStringLiteral("2025-03-09T07:30:00.000Z"));
    CHECK_FALSE(skipped.again);
    CHECK(skipped.skipped);
    CHECK_FALSE(times.meaningOf(QDate(2025, 3, 9), at(3, 0)).skipped);
    CHECK_FALSE(times.meaningOf(QDate(2025, 3, 9), at(1, 59)).skipped);
    const auto repeated = times.meaningOf(QDate(2025, 11, 2), at(1, 30));
    CHECK(toIso(repeated.at) == QStringLiteral("2025-11-02T05:30:00.000Z"));
    REQUIRE(repeated.again);
    CHECK(*repeated.again - repeated.at == 1h);
    CHECK_FALSE(repeated.skipped);
    const auto after = times.meaningOf(QDate(2025, 11, 2), at(2, 30));
    CHECK(toIso(after.at) == QStringLiteral("2025-11-02T07:30:00.000Z"));
    CHECK_FALSE(after.again);
}
