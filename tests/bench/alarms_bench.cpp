#include "alarms/alarmmodel.h"
#include "bench/measured.h"
#include "complaint/clocks.h"
#include "queue/queuemodel.h"
#include "support/testoffice.h"

#include <sqlite3.h>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

constexpr int visible = 40;
constexpr int looks = 500;

/// What the view asks for when a tick says that the times of these lines changed.
qsizetype readTimes(const QAbstractItemModel &model, int rows, int first, int last) {
    qsizetype letters = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = first; column <= last; ++column)
            letters += model.index(row, column).data().toString().size();
    return letters;
}

void print(const char *name, const Measured &measured, const Measured &floor, const char *goal) {
    measured.print(name);
    floor.print("  its floor");
    std::printf("  ratio of the medians: %.2f (%s)\n", measured.median() / floor.median(), goal);
}

} // namespace

TEST_CASE("a tick with 100,000 open complaints touches what changed or is seen") {
    constexpr int open = 100'000;
    TestOffice office;
    const SpokenDetails details = office.details();
    // The last three hundred still have time, all the others are late.
    const Instant end = office.clock.now();
    for (int i = 0; i < open; i += 500) {
        Office::Batch batch(*office.office);
        for (int k = i; k < i + 500; ++k) {
            office.clock.set(end - Milliseconds{Minutes{20}} * (open - k) / 300);
            if (!batch.execute(office.request(commands::Receive{details, {}, {}})))
                throw std::runtime_error("refused");
        }
        batch.commit();
    }
    office.clock.set(end);
    // Those that wake are looked after first; what is measured is the look that finds nothing.
    office.connection->run(
        QStringLiteral("UPDATE complaint SET wake_at = %1 + id WHERE wake_at IS NOT NULL").arg(toUnixMs(end)));
    Reader reader(*office.connection);
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(office.file().toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *look = nullptr;
    sqlite3_prepare_v2(raw, "SELECT id FROM complaint WHERE wake_at <= ? ORDER BY wake_at LIMIT 64", -1, &look,
                       nullptr);
    Measured wakeable;
    Measured rawLook;
    size_t found = 0;
    for (int i = 0; i < looks; ++i) {
        wakeable.once([&] { found += reader.wakeable(end, 64).size(); });
        rawLook.once([&] {
            sqlite3_bind_int64(look, 1, toUnixMs(end));
            while (sqlite3_step(look) == SQLITE_ROW)
                ++found;
            sqlite3_reset(look);
        });
    }
    sqlite3_finalize(look);
    sqlite3_close(raw);
    CHECK(found == 0);

    std::vector<QueueItem> items = reader.openQueue();
    REQUIRE(items.size() == open);
    for (QueueItem &item : items)
        if (item.outDue && *item.outDue < end)
            item.outReached = {100, 2};
    QueueModel large(office.office->reference());
    QueueModel small(office.office->reference());
    AlarmModel list(large, office.office->reference());
    small.reset({items.begin(), items.begin() + visible});
    Measured filled;
    large.reset(std::move(items));
    filled.once([&] { (void)list.follow(); });
    Measured queueTick;
    Measured smallTick;
    Measured counting;
    Measured listTick;
    qsizetype letters = 0;
    for (int i = 0; i < looks; ++i) {
        const Instant now = end + std::chrono::seconds{i};
        const auto tick = [&](QueueModel &model) {
            model.tick(now, 0, visible - 1);
            letters +=
                readTimes(model, visible, static_cast<int>(QueueColumn::Out), static_cast<int>(QueueColumn::Resolve));
        };
        queueTick.once([&] { tick(large); });
        smallTick.once([&] { tick(small); });
        counting.once([&] { letters += large.counts().open; });
        listTick.once([&] {
            list.tick(now, 0, visible - 1);
            letters +=
                readTimes(list, visible, static_cast<int>(AlarmColumn::Late), static_cast<int>(AlarmColumn::Late));
        });
    }
    CHECK(letters > 0);
    std::printf("\none tick with %d open complaints, %d of them late, %d lines in sight:\n", open, list.late(),
                visible);
    print("Reader::wakeable, none due", wakeable, rawLook, "raw sqlite3, the same look-up prepared once");
    print("the queue's times in sight", queueTick, smallTick, "a queue of nothing but those lines; goal: under 1 ms");
    counting.print("counts of the queue");
    listTick.print("the supervisor's list's times in sight");
    filled.print("the supervisor's list, filled once");
}

TEST_CASE("all ledgers recomputed after an edit of the calendar") {
    constexpr int complaints = 2'000;
    constexpr int rounds = 10;
    TestOffice office;
    std::vector<Complaint> all;
    for (int i = 0; i < complaints; ++i) {
        office.clock.advance(1min);
        const ComplaintId id = office.receive();
        if (i % 4 == 0) {
            office.done(commands::PutOnHold{id, HoldReason::Weather, {}});
            office.clock.advance(1min);
            office.done(commands::Resume{id});
        }
        all.push_back(office.complaint(id));
    }
    Measured edit;
    Measured recomputed;
    Measured floor;
    Milliseconds run{0};
    for (int round = 0; round < rounds; ++round) {
        const QString day = QStringLiteral("2026-12-%1").arg(10 + round);
        office.done(commands::Define{
            SpecialDay{day, QStringLiteral("휴무"), QStringLiteral("Day off"), {}, DayWindows{}, {}}, {}});
        const Policies &policies = office.office->reference()->policies();
        edit.once([&] { (void)policies.calendar(); });
        recomputed.once([&] {
            for (const Complaint &complaint : all)
                for (const ClockKind clock : {ClockKind::Out, ClockKind::Resolve})
                    if (const auto course =
                            clocks::courseOf(complaint.cycle(), clock, policies, clocks::Told::Restated))
                        run += ledgerOf(*course, office.clock.now()).run;
        });
        // Around the clock, nothing is to be looked up.
        floor.once([&] {
            for (const Complaint &complaint : all)
                for (const Minutes target : {Minutes{30}, Minutes{180}})
                    run +=
                        ledgerOf({complaint.cycle().clockStart(), {{{}, target, nullptr}}, {}, {}}, office.clock.now())
                            .run;
        });
    }
    CHECK(run > Milliseconds{0});
    std::printf("\nboth ledgers of %d complaints, %d times after another edit of the calendar:\n", complaints, rounds);
    edit.print("the calendar laid out anew");
    const double second = complaints * 1e6;
    std::printf("  recomputed %.0f complaints a second; floor, around the clock: %.0f; ratio %.2f\n",
                second / recomputed.median(), second / floor.median(), recomputed.median() / floor.median());
}
