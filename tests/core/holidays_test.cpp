#include "calendar/holidays.h"
#include "exchange/starter.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <set>

using namespace baro;

namespace {

Holidays officialHolidays() {
    const auto decreed = starterDecreedDays();
    REQUIRE(decreed);
    return Holidays(*decreed);
}

LocalDay day(const char *iso) {
    return localDay(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

std::vector<Holiday> substitutesIn(const Holidays &holidays, int year) {
    std::vector<Holiday> found = holidays.inYear(year);
    std::erase_if(found, [](const Holiday &one) { return one.kind != HolidayKind::Substitute; });
    return found;
}

} // namespace

TEST_CASE("public holidays are those of the almanac, 2005 to 2030, by day, name and kind", "[calendar]") {
    QFile file(QStringLiteral(BARO_SOURCE_DIR "/tests/data/public_holidays.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    expected.removeFirst();
    const Holidays holidays = officialHolidays();
    QStringList found;
    for (int year = 2005; year <= 2030; ++year)
        for (const Holiday &one : holidays.inYear(year))
            found << QStringLiteral("%1,%2,%3")
                         .arg(toDate(one.day).toString(Qt::ISODate), one.korean, codeText(one.kind));
    expected.sort();
    found.sort();
    REQUIRE(expected.size() == 460);
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i) {
        INFO(i);
        REQUIRE(found[i].toStdString() == expected[i].toStdString());
    }
    CHECK(found.size() == expected.size());
}

TEST_CASE("a substitute day says what it stands for and why", "[calendar]") {
    const Holidays holidays = officialHolidays();
    const auto in2025 = holidays.on(day("2025-05-06"));
    REQUIRE(in2025.size() == 1);
    CHECK(in2025[0].standsFor == day("2025-05-05"));
    CHECK(in2025[0].rule->code == "buddha");
    REQUIRE(in2025[0].other);
    CHECK(in2025[0].other->code == "children");
    const auto in2027 = holidays.on(day("2027-07-19"));
    REQUIRE(in2027.size() == 1);
    CHECK(in2027[0].standsFor == day("2027-07-17"));
    CHECK_FALSE(in2027[0].other);
    // Before the right to one was law, a Sunday was a Sunday.
    CHECK(substitutesIn(holidays, 2013).empty());
    CHECK(holidays.on(day("2021-06-07")).empty()); // Memorial Day never has one
}

TEST_CASE("an election that would touch a holiday moves by a week", "[calendar]") {
    const Holidays holidays = officialHolidays();
    const auto found = holidays.on(day("2018-06-13"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == HolidayKind::Election);
    CHECK(found[0].movedAWeek);
    CHECK_FALSE(holidays.on(day("2026-06-03")).at(0).movedAWeek);
}

TEST_CASE("to 2050 every year has its holidays, none on a wrong weekday", "[calendar]") {
    const Holidays holidays = officialHolidays();
    for (int year = 2031; year <= Holidays::lastYear; ++year) {
        INFO(year);
        const auto all = holidays.inYear(year);
        const auto count = [&](std::string_view code) {
            return std::ranges::count_if(
                all, [&](const Holiday &one) { return one.kind == HolidayKind::Public && one.rule->code == code; });
        };
        for (const char *code : {"seollal_eve", "seollal", "seollal_morrow", "buddha", "chuseok_eve", "chuseok",
                                 "chuseok_morrow", "new_year", "independence", "labour", "children", "memorial",
                                 "constitution_again", "liberation", "foundation", "hangeul", "christmas"}) {
            INFO(code);
            CHECK(count(code) == 1);
        }
        CHECK(count("arbor") == 0);
        CHECK(std::ranges::count(all, HolidayKind::Election, &Holiday::kind) == (year % 2 == 0 ? 1 : 0));
        std::set<LocalDay> substitutes;
        for (const Holiday &one : all) {
            const std::chrono::year_month_day date{one.day};
            if (one.rule && one.rule->code == "seollal")
                CHECK((one.day >= day("2031-01-01") && unsigned(date.month()) <= 2));
            if (one.kind != HolidayKind::Substitute)
                continue;
            const std::chrono::weekday weekday{one.day};
            CHECK(weekday != std::chrono::Sunday);
            CHECK(weekday != std::chrono::Saturday);
            // No two on one day, and nothing else there.
            CHECK(substitutes.insert(one.day).second);
            CHECK(holidays.on(one.day).size() == 1);
            CHECK(one.day > one.standsFor);
            CHECK(one.day - one.standsFor <= std::chrono::days{5});
        }
    }
}

TEST_CASE("a decreed day is a holiday, and a substitute day goes round it", "[calendar]") {
    const Holidays holidays(
        {{day("2027-08-16"), QStringLiteral("임시공휴일"), QStringLiteral("Temporary"), HolidayKind::Decreed},
         {day("1999-08-16"), QStringLiteral("임시공휴일"), QStringLiteral("Temporary"), HolidayKind::Decreed}});
    CHECK(holidays.contains(day("2027-08-16")));
    CHECK(holidays.on(day("2027-08-16")).at(0).kind == HolidayKind::Decreed);
    CHECK(holidays.on(day("2027-08-17")).at(0).kind == HolidayKind::Substitute);
    CHECK_FALSE(holidays.contains(day("1999-08-16")));
    CHECK(holidays.inYear(2004).empty());
    CHECK(holidays.inYear(2051).empty());
}

TEST_CASE("a starter file of decreed days with a wrong row is refused with its line", "[calendar]") {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("decreed_days.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,ko,en,kind\n2027-08-16,a,b,decreed\n2027-02-30,a,b,decreed\n");
    file.close();
    const auto decreed = starterDecreedDays(folder.path());
    REQUIRE_FALSE(decreed);
    CHECK(decreed.error().code == ProblemCode::BadRow);
    CHECK(decreed.error().arguments.value(1) == QStringLiteral("3"));
}
