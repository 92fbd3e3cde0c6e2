#include "calendar/workingtime.h"
#include "exchange/starter.h"
#include "sla/legalterm.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <random>

using namespace baro;
using namespace std::chrono_literals;

namespace {

const QTimeZone seoul("Asia/Seoul");

Instant at(const char *text, const QTimeZone &zone = seoul) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), zone);
    REQUIRE(instant);
    return *instant;
}

LocalDay day(const char *iso) {
    return localDay(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

Holidays officialHolidays() {
    const auto decreed = starterDecreedDays();
    REQUIRE(decreed);
    return Holidays(*decreed);
}

/// The windows of a day by the wall clock and nothing else.
bool runsByTheClock(const Hours &hours, const Holidays &holidays, const QTimeZone &zone, Instant instant) {
    const QDateTime local = toDateTime(instant, zone);
    const int minute = local.time().hour() * 60 + local.time().minute();
    return std::ranges::any_of(hours.on(localDay(local.date()), holidays),
                               [&](const Window &window) { return window.from <= minute && minute < window.until; });
}

DayWindows randomWindows(std::mt19937 &random) {
    DayWindows windows;
    int minute = 0;
    while (std::uniform_int_distribution(0, 2)(random) > 0) {
        const int from = minute + 30 * std::uniform_int_distribution(windows.empty() ? 0 : 1, 14)(random);
        const int until = from + 30 * std::uniform_int_distribution(1, 20)(random);
        if (until > 1440)
            break;
        minute = until;
        // A boundary that the clock shows twice is a matter of agreement, which the walk does not know.
        const auto twice = [](int one) { return one > 60 && one < 210; };
        if (!twice(from) && !twice(until))
            windows.push_back({from, until});
    }
    return windows;
}

Hours randomHours(std::mt19937 &random, LocalDay first) {
    Hours hours;
    const int versions = std::uniform_int_distribution(1, 3)(random);
    for (int i = 0; i < versions; ++i) {
        WeekHours week;
        week.from = first + std::chrono::days{i * std::uniform_int_distribution(1, 3)(random) - 1};
        if (!hours.versions.empty() && week.from <= hours.versions.back().from)
            continue;
        for (DayWindows &windows : week.weekdays)
            windows = randomWindows(random);
        week.holidays = randomWindows(random);
        hours.versions.push_back(week);
    }
    if (std::uniform_int_distribution(0, 1)(random) == 1)
        hours.exceptions[first + std::chrono::days{std::uniform_int_distribution(0, 5)(random)}] =
            randomWindows(random);
    return hours;
}

} // namespace

TEST_CASE("the law's terms end where the worked examples say", "[calendar]") {
    const Holidays holidays = officialHolidays();
    const WorkingTime legal(legalWorkingHours(), holidays, seoul, day("2008-01-01"), day("2027-12-31"));
    QFile file(QStringLiteral(BARO_SOURCE_DIR "/tests/data/legal_deadlines.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    rows.removeFirst();
    REQUIRE(rows.size() == 17);
    const std::array terms{
        legalterms::toDepartment, legalterms::atOnce,    legalterms::toOtherBody, termOfDays(3), termOfDays(5),
        legalterms::grievance,    legalterms::suggestion};
    for (const QString &row : rows) {
        const QStringList fields = row.split(u',');
        REQUIRE(fields.size() == 8);
        for (qsizetype i = 1; i < fields.size(); ++i) {
            INFO(fields[0].toStdString() << " column " << i);
            const auto due = legalDue(terms[static_cast<size_t>(i - 1)], at(fields[0].toLatin1().constData()), legal);
            REQUIRE(due);
            CHECK(toIso(*due, seoul).toStdString() == toIso(at(fields[i].toLatin1().constData()), seoul).toStdString());
        }
    }
}

TEST_CASE("service hours: a night, a Saturday evening, a holiday, an exception, another version", "[calendar]") {
    Hours hours = defaultServiceHours();
    hours.exceptions[day("2026-11-25")] = {};
    WeekHours later = hours.versions.front();
    later.from = day("2026-12-01");
    later.weekdays[1] = {{8 * 60, 12 * 60}, {13 * 60, 20 * 60}};
    hours.versions.push_back(later);
    const WorkingTime service(hours, officialHolidays(), seoul, day("2026-01-01"), day("2026-12-31"));
    CHECK(service.after(at("2026-11-23 21:50"), 30min) == at("2026-11-24 09:20")); // Monday night
    CHECK(service.after(at("2026-11-22 17:50"), 30min) == at("2026-11-23 09:20")); // Sunday, until 18:00
    CHECK(service.after(at("2026-11-21 17:30"), 30min) == at("2026-11-21 18:00")); // the end, not the next morning
    CHECK(service.after(at("2026-11-24 21:30"), 60min) == at("2026-11-26 09:30")); // over a day off
    CHECK(service.after(at("2026-12-01 11:30"), 60min) == at("2026-12-01 13:30")); // over the break of the new version
    CHECK(service.after(at("2026-12-25 17:00"), 2h) == at("2026-12-26 10:00"));    // Christmas is a holiday
    CHECK(service.after(at("2026-12-31 21:00"), 2h) == std::nullopt);
    CHECK(service.after(at("2026-11-23 23:00"), 0min) == at("2026-11-23 23:00"));
    CHECK(service.between(at("2026-11-22 17:50"), at("2026-11-23 09:20")) == 30min);
    CHECK(service.between(at("2026-11-23 09:20"), at("2026-11-22 17:50")) == -30min);
    CHECK(service.nextRunning(at("2026-11-22 18:00")) == at("2026-11-23 09:00"));
    CHECK_FALSE(service.runs(at("2026-11-22 18:00")));
    CHECK(service.within(at("2026-11-22 17:00"), at("2026-11-23 10:00")) ==
          std::vector<Interval>{{at("2026-11-22 17:00"), at("2026-11-22 18:00")},
                                {at("2026-11-23 09:00"), at("2026-11-23 10:00")}});
}

TEST_CASE("days of 23 and 25 hours, a clock that jumps over a window, round the clock", "[calendar]") {
    const QTimeZone newYork("America/New_York");
    WeekHours always;
    always.weekdays.fill({{0, 1440}});
    always.holidays = {{0, 1440}};
    const WorkingTime round({{always}, {}}, Holidays(), newYork, day("2026-01-01"), day("2026-12-31"));
    // Spring 2026-03-08, autumn 2026-11-01.
    CHECK(round.between(at("2026-03-08 00:00", newYork), at("2026-03-09 00:00", newYork)) == 23h);
    CHECK(round.between(at("2026-11-01 00:00", newYork), at("2026-11-02 00:00", newYork)) == 25h);
    CHECK(round.within(at("2026-03-07 00:00", newYork), at("2026-03-10 00:00", newYork)).size() == 1);
    WeekHours night = always;
    night.weekdays.fill({{2 * 60, 3 * 60}});
    const WorkingTime skipped({{night}, {}}, Holidays(), newYork, day("2026-03-07"), day("2026-03-09"));
    CHECK(skipped.between(at("2026-03-07 00:00", newYork), at("2026-03-10 00:00", newYork)) == 2h);
    CHECK(instantOf(newYork, day("2026-03-08"), 150) == at("2026-03-08 03:00", newYork));
    // What the clock shows twice is its first time.
    CHECK(instantOf(newYork, day("2026-11-01"), 90) == at("2026-11-01T05:30Z"));
    // Korea's own summer time: 1988-05-08 02:00 became 03:00.
    const WorkingTime korea({{always}, {}}, Holidays(), seoul, day("1988-05-01"), day("1988-10-31"));
    CHECK(korea.between(instantOf(seoul, day("1988-05-08"), 0), instantOf(seoul, day("1988-05-09"), 0)) == 23h);
    CHECK(korea.between(instantOf(seoul, day("1988-10-09"), 0), instantOf(seoul, day("1988-10-10"), 0)) == 25h);
}

TEST_CASE("what a walk minute by minute finds is what is computed", "[calendar]") {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    WARN("seed " << seed);
    const std::array zones{seoul, QTimeZone("America/New_York"), QTimeZone("Australia/Lord_Howe"),
                           QTimeZone("Europe/Berlin")};
    const std::array firsts{day("2026-03-26"), day("2026-03-05"), day("2026-10-01"),
                            day("2026-10-29"), day("2026-10-22"), day("1988-05-05")};
    const Holidays holidays = officialHolidays();
    for (int round = 0; round < 300; ++round) {
        const QTimeZone &zone = zones[random() % zones.size()];
        const LocalDay first = firsts[random() % firsts.size()];
        const Hours hours = randomHours(random, first);
        const WorkingTime computed(hours, holidays, zone, first, first + std::chrono::days{6});
        const Instant begins = instantOf(zone, first, 0);
        const Instant ends = instantOf(zone, first + std::chrono::days{6}, 1440);
        std::vector<int> ran{0}; // minutes run so far
        for (Instant minute = begins; minute < ends; minute += 1min)
            ran.push_back(ran.back() + (runsByTheClock(hours, holidays, zone, minute) ? 1 : 0));
        const int minutes = static_cast<int>(ran.size()) - 1;
        for (int i = 0; i < 350; ++i) {
            const int from = std::uniform_int_distribution(0, minutes)(random);
            const int until = std::uniform_int_distribution(from, minutes)(random);
            const int wanted = std::uniform_int_distribution(1, 900)(random);
            const auto due = std::lower_bound(ran.begin() + from, ran.end(), ran[static_cast<size_t>(from)] + wanted);
            const Instant expected = begins + Minutes{due - ran.begin()}; // one past the end when never
            const bool right =
                computed.between(begins + Minutes{from}, begins + Minutes{until}) ==
                    Minutes{ran[static_cast<size_t>(until)] - ran[static_cast<size_t>(from)]} &&
                computed.after(begins + Minutes{from}, Minutes{wanted}).value_or(ends + 1min) == expected;
            if (!right)
                FAIL("seed " << seed << ", round " << round << ", zone " << zone.id().toStdString() << ", from "
                             << toIso(begins + Minutes{from}, zone).toStdString() << ", running " << wanted);
        }
    }
    SUCCEED();
}
