#include "exchange/starter.h"
#include "sla/escalation.h"
#include "sla/standing.h"

#include <catch2/catch.hpp>
#include <random>

using namespace baro;
using namespace std::chrono_literals;

namespace {

const QTimeZone seoul("Asia/Seoul");

Instant at(const char *text) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), seoul);
    REQUIRE(instant);
    return *instant;
}

LocalDay day(const char *iso) {
    return localDay(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

const WorkingTime &service() {
    static const Holidays holidays(starterDecreedDays().value());
    static const WorkingTime hours(defaultServiceHours(), holidays, seoul, day("2026-01-01"), day("2027-12-31"));
    return hours;
}

} // namespace

TEST_CASE("the standing of a clock is what its ledger says", "[ledger]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto minutes = [&](int from, int to) { return Minutes{std::uniform_int_distribution(from, to)(random)}; };
    for (int i = 0; i < 20'000; ++i) {
        ClockCourse course;
        course.start = at("2026-11-20 00:00") + minutes(0, 14 * 24 * 60);
        const WorkingTime *hours = random() % 3 ? &service() : nullptr;
        course.policies = {{course.start, minutes(1, 600), hours}};
        Instant from = course.start;
        for (unsigned pauses = random() % 4; pauses; --pauses) {
            from += minutes(0, 300);
            const Instant until = from + minutes(1, 900);
            course.pauses.push_back({from, until});
            if (random() % 2)
                from = until;
        }
        const Instant now = course.start + minutes(0, 4 * 24 * 60);
        const auto due = reachedAt(course, 100);
        REQUIRE(due);
        const Ledger ledger = ledgerOf(course, now);
        const Standing standing = standingAt(now, *due, hours, course.pauses);
        CAPTURE(i, toIso(course.start).toStdString(), toIso(now).toStdString(), toIso(*due).toStdString());
        REQUIRE(standing.left == ledger.left());
        REQUIRE((standing.mode == Standing::Mode::Paused) == ledger.paused);
        if (standing.mode == Standing::Mode::OutsideHours) {
            REQUIRE(hours);
            REQUIRE(standing.goesOn == hours->nextRunning(now));
        }
    }
}

TEST_CASE("marks follow the running time and end with the last reminder", "[ledger]") {
    Promise promise{.version = 2, .outMinutes = 30, .resolveMinutes = 180};
    promise.runs = Runs::ServiceHours;
    ClockCourse course{at("2026-11-22 17:40"), {{at("2026-11-22 17:40"), 30min, &service()}}, {}, {}};
    MarksPassed passed;
    std::vector<MarkTime> marks;
    while (const auto next = nextMark(course, promise, passed)) {
        marks.push_back(*next);
        passed.add(next->mark);
        REQUIRE(marks.size() < 100);
    }
    REQUIRE(marks.size() == 3 + lastReminder);
    CHECK(marks[0] == MarkTime{{50, 0}, at("2026-11-22 17:55")});
    CHECK(marks[1] == MarkTime{{80, 0}, at("2026-11-23 09:04")});
    CHECK(marks[2] == MarkTime{{100, 0}, at("2026-11-23 09:10")});
    CHECK(marks[3] == MarkTime{{100, 1}, at("2026-11-23 09:40")});
    CHECK(marks.back().mark.reminder == lastReminder);
    CHECK(std::ranges::is_sorted(marks, {}, &MarkTime::at));
    course.stop = at("2026-11-22 17:50");
    CHECK_FALSE(nextMark(course, promise, {}));
}
