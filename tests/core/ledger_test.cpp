#include "exchange/starter.h"
#include "sla/ledger.h"

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

const Holidays &holidays() {
    static const Holidays known(starterDecreedDays().value());
    return known;
}

const WorkingTime &service() {
    static const WorkingTime hours(defaultServiceHours(), holidays(), seoul, day("2026-01-01"), day("2026-12-31"));
    return hours;
}

Hours roundTheClock() {
    WeekHours week;
    week.weekdays.fill({{0, 1440}});
    week.holidays = {{0, 1440}};
    return {{week}, {}};
}

const WorkingTime &always() {
    static const WorkingTime hours(roundTheClock(), holidays(), seoul, day("2026-01-01"), day("2026-12-31"));
    return hours;
}

/// Three hours of service time from `start`.
ClockCourse threeHours(const char *start) {
    return {at(start), {{at(start), 3h, &service()}}, {}, {}};
}

} // namespace

TEST_CASE("a clock in service hours waits for the morning, and says so stretch by stretch", "[ledger]") {
    const ClockCourse course = threeHours("2026-11-22 16:30"); // Sunday
    const Ledger ledger = ledgerOf(course, at("2026-11-23 09:40"));
    CHECK(ledger.deadline == at("2026-11-23 10:30"));
    CHECK(ledger.run == 2h + 10min);
    CHECK(ledger.left() == 50min);
    CHECK_FALSE(ledger.broken);
    using Kind = Segment::Kind;
    CHECK(ledger.segments == std::vector<Segment>{
                                 {{at("2026-11-22 16:30"), at("2026-11-22 18:00")}, Kind::Running, 0, {}},
                                 {{at("2026-11-22 18:00"), at("2026-11-23 09:00")}, Kind::OutsideHours, 0, {}},
                                 {{at("2026-11-23 09:00"), at("2026-11-23 09:40")}, Kind::Running, 0, {}},
                             });
}

TEST_CASE("two pauses within one minute are two pauses and one minute", "[ledger]") {
    ClockCourse course = threeHours("2026-11-23 10:00");
    const Instant t = at("2026-11-23 11:00");
    course.pauses = {{t, t + 10s}, {t + 20s, t + 50s}};
    const Ledger ledger = ledgerOf(course, at("2026-11-23 12:00"));
    CHECK(ledger.deadline == at("2026-11-23 13:00") + 40s);
    CHECK(ledger.run == 2h - 40s);
    CHECK(std::ranges::count(ledger.segments, Segment::Kind::Paused, &Segment::kind) == 2);
}

TEST_CASE("a deadline never passes in a pause", "[ledger]") {
    ClockCourse course = threeHours("2026-11-23 10:00");
    course.pauses = {{at("2026-11-23 12:30"), {}}};
    const Ledger paused = ledgerOf(course, at("2026-11-24 15:00"));
    CHECK(paused.paused);
    CHECK_FALSE(paused.deadline);
    CHECK_FALSE(paused.broken);
    CHECK(paused.left() == 30min);
    course.pauses[0].until = at("2026-11-24 15:00");
    const Ledger resumed = ledgerOf(course, at("2026-11-24 15:10"));
    CHECK(resumed.deadline == at("2026-11-24 15:30"));
    CHECK_FALSE(resumed.broken);
    // A pause that begins at the very deadline holds it up too.
    course.pauses = {{at("2026-11-23 13:00"), at("2026-11-23 14:00")}};
    CHECK(ledgerOf(course, at("2026-11-23 13:30")).broken == false);
    CHECK(ledgerOf(course, at("2026-11-23 14:30")).deadline == at("2026-11-23 14:00"));
    CHECK(ledgerOf(course, at("2026-11-23 14:30")).broken);
}

TEST_CASE("what is late grows no later in a pause, and stays broken after it", "[ledger]") {
    ClockCourse course = threeHours("2026-11-23 10:00");
    course.pauses = {{at("2026-11-23 13:20"), {}}};
    const Ledger early = ledgerOf(course, at("2026-11-23 13:30"));
    const Ledger later = ledgerOf(course, at("2026-11-23 21:00"));
    CHECK(early.left() == -20min);
    CHECK(later.left() == -20min);
    CHECK(early.broken);
    CHECK(later.broken);
    CHECK(later.deadline == at("2026-11-23 13:00"));
    course.pauses[0].until = at("2026-11-23 21:00");
    CHECK(ledgerOf(course, at("2026-11-23 21:10")).left() == -30min);
}

TEST_CASE("another policy keeps what ran and every pause", "[ledger]") {
    // Raised to urgent on a Saturday night: what ran before stays, from then on every minute counts.
    ClockCourse course = threeHours("2026-11-21 17:30");
    course.policies.push_back({at("2026-11-21 22:00"), 2h, &always()});
    CHECK(ledgerOf(course, at("2026-11-21 22:30")).deadline == at("2026-11-21 23:30"));
    CHECK(ledgerOf(course, at("2026-11-21 22:30")).run == 1h);
    // Changed while paused: the pause goes on, and is not forgotten after it.
    ClockCourse paused = threeHours("2026-11-23 10:00");
    paused.pauses = {{at("2026-11-23 11:00"), at("2026-11-23 15:00")}};
    paused.policies.push_back({at("2026-11-23 12:00"), 2h, &always()});
    CHECK(ledgerOf(paused, at("2026-11-23 15:00")).deadline == at("2026-11-23 16:00"));
    // Less allowed than has run: due at once and not before.
    ClockCourse tighter = threeHours("2026-11-23 10:00");
    tighter.policies.push_back({at("2026-11-23 12:30"), 1h, &service()});
    CHECK(ledgerOf(tighter, at("2026-11-23 12:30")).deadline == at("2026-11-23 12:30"));
    CHECK_FALSE(ledgerOf(tighter, at("2026-11-23 12:30")).broken);
    CHECK(ledgerOf(tighter, at("2026-11-23 12:31")).broken);
}

TEST_CASE("a breach is not undone by a policy that would have allowed it", "[ledger]") {
    ClockCourse course = threeHours("2026-11-23 10:00");
    course.policies.push_back({at("2026-11-23 14:00"), 8h, &service()});
    const Ledger ledger = ledgerOf(course, at("2026-11-23 15:00"));
    CHECK(ledger.broken);
    CHECK(ledger.deadline == at("2026-11-23 13:00"));
}

TEST_CASE("what is done in time is kept for ever", "[ledger]") {
    ClockCourse course = threeHours("2026-11-23 10:00");
    course.stop = at("2026-11-23 13:00");
    const Ledger kept = ledgerOf(course, at("2026-12-23 13:00"));
    CHECK(kept.stopped);
    CHECK_FALSE(kept.broken);
    CHECK(kept.left() == 0min);
    course.stop = at("2026-11-23 13:00") + 1ms;
    CHECK(ledgerOf(course, at("2026-12-23 13:00")).broken);
    // Before it was done it was not done.
    CHECK_FALSE(ledgerOf(course, at("2026-11-23 12:00")).stopped);
}

TEST_CASE("a day round the clock gains and loses no minute at midnight, and a lunch break is no second day", "[ledger]") {
    const ClockCourse round{at("2026-11-23 00:00"), {{at("2026-11-23 00:00"), 48h, &always()}}, {}, {}};
    CHECK(ledgerOf(round, at("2026-11-24 12:00")).deadline == at("2026-11-25 00:00"));
    CHECK(ledgerOf(round, at("2026-11-24 12:00")).segments.size() == 1);
    const WorkingTime legal(legalWorkingHours(), holidays(), seoul, day("2026-01-01"), day("2026-12-31"));
    const ClockCourse lunch{at("2026-11-23 11:00"), {{at("2026-11-23 11:00"), 3h, &legal}}, {}, {}};
    CHECK(ledgerOf(lunch, at("2026-11-23 12:30")).deadline == at("2026-11-23 15:00"));
    CHECK(ledgerOf(lunch, at("2026-11-23 12:30")).run == 1h);
}

TEST_CASE("a ledger is what a walk minute by minute finds", "[ledger]") {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    WARN("seed " << seed);
    const auto number = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    constexpr int minutes = 5 * 1440;
    const LocalDay first = day("2026-09-23"); // Chuseok and a weekend lie in it
    const Instant begins = instantOf(seoul, first, 0);
    const LocalDay last = first + std::chrono::days{6};
    int cases = 0;
    for (int calendar = 0; calendar < 40; ++calendar) {
        // A few calendars, each walked once.
        std::array<WorkingTime, 2> hours{WorkingTime(roundTheClock(), holidays(), seoul, first, last),
                                         WorkingTime(roundTheClock(), holidays(), seoul, first, last)};
        for (WorkingTime &one : hours) {
            if (number(0, 4) == 0)
                continue;
            WeekHours week;
            for (DayWindows &windows : week.weekdays)
                if (const int from = number(0, 1300); number(0, 5) > 0)
                    windows = {{from, number(from + 1, 1440)}};
            week.holidays = {{600, number(601, 1440)}};
            one = WorkingTime({{week}, {}}, holidays(), seoul, first, last);
        }
        std::array<std::vector<char>, 2> counts;
        for (std::size_t i = 0; i < hours.size(); ++i)
            for (int minute = 0; minute < minutes; ++minute)
                counts[i].push_back(hours[i].runs(begins + Minutes{minute}));
        for (int round = 0; round < 2'500; ++round, ++cases) {
            const int start = number(0, 2'000);
            const int now = number(start, start + 3'000);
            ClockCourse course{begins + Minutes{start}, {}, {}, {}};
            std::vector<std::size_t> ofPolicy;
            std::vector<int> policyFrom;
            for (int from = start; from <= now && course.policies.size() < 3; from = number(from + 1, from + 1'500)) {
                ofPolicy.push_back(static_cast<std::size_t>(number(0, 1)));
                policyFrom.push_back(from);
                course.policies.push_back({begins + Minutes{from}, Minutes{number(1, 900)}, &hours[ofPolicy.back()]});
            }
            std::vector<std::pair<int, int>> pauses;
            for (int from = start; number(0, 2) > 0 && pauses.size() < 4;) {
                from = number(from, from + 700);
                if (from >= now)
                    break;
                const int until = number(from, std::min(from + 900, now));
                pauses.emplace_back(from, until);
                course.pauses.push_back({begins + Minutes{from}, begins + Minutes{until}});
            }
            const bool open = !pauses.empty() && number(0, 3) == 0;
            if (open) {
                course.pauses.back().until.reset();
                pauses.back().second = minutes;
            }
            const bool stops = number(0, 1) == 1;
            const int end = stops ? number(start, now) : now;
            if (stops)
                course.stop = begins + Minutes{end};
            // The walk.
            int run = 0;
            int ranByTheEnd = 0;
            std::optional<int> deadline;
            for (int minute = start; minute < minutes; ++minute) {
                if (minute == end)
                    ranByTheEnd = run;
                if (std::ranges::any_of(pauses,
                                        [&](const auto &one) { return one.first <= minute && minute < one.second; }))
                    continue;
                std::size_t policy = 0;
                while (policy + 1 < policyFrom.size() && policyFrom[policy + 1] <= minute)
                    ++policy;
                if (!deadline && Minutes{run} >= course.policies[policy].target)
                    deadline = minute;
                run += counts[ofPolicy[policy]][static_cast<std::size_t>(minute)];
                if (deadline && minute > end)
                    break;
            }
            const Ledger ledger = ledgerOf(course, begins + Minutes{now});
            Milliseconds summed{};
            Instant seam = course.start;
            bool seamless = true;
            for (const Segment &segment : ledger.segments) {
                seamless = seamless && segment.time.from == seam && segment.time.until > seam;
                seam = segment.time.until;
                if (segment.kind == Segment::Kind::Running)
                    summed += segment.time.until - segment.time.from;
            }
            const bool beyond = ledger.deadline && *ledger.deadline >= begins + Minutes{minutes};
            const bool right =
                ledger.run == Minutes{ranByTheEnd} && summed == ledger.run && seamless &&
                seam == begins + Minutes{end} &&
                (deadline ? ledger.deadline == begins + Minutes{*deadline} : !ledger.deadline || beyond) &&
                ledger.broken == (deadline && *deadline < end);
            if (!right)
                FAIL("seed " << seed << ", calendar " << calendar << ", round " << round);
        }
    }
    CHECK(cases == 100'000);
}
