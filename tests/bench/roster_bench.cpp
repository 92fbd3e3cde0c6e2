#include "bench/measured.h"
#include "complaint/rosterof.h"
#include "roster/rosterroom.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using std::chrono::days;

TEST_CASE("a roster of two years set by hand, 36 squads and all their members by name") {
    constexpr int weeks = 104;
    QTemporaryDir folder;
    ManualClock clock;
    auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("sup1"), &clock});
    REQUIRE(opened);
    Desk &desk = **opened;
    const auto done = [&](commands::DefineAll all) {
        auto answer = desk.submit(desk.request(std::move(all)));
        answer.waitForFinished();
        REQUIRE(answer.result());
    };
    const ReferencePointer starter = desk.reference();
    const auto patterns = rosterOf(*starter);
    commands::DefineAll members;
    for (const auto &[id, squad] : starter->all<Squad>())
        for (int i = 0; i < squad.members; ++i) {
            const QString code = QStringLiteral("M%1").arg(members.entries.size() + 1, 3, 10, QLatin1Char('0'));
            const QString team = squad.kind == SquadKind::Lead ? (i % 2 ? QStringLiteral("B") : QStringLiteral("A")) : QString();
            members.entries.push_back({Member{code, code, code, squad.code, team, {}, {}}, {}, {}});
        }
    const auto people = members.entries.size();
    done(std::move(members));
    const LocalDay monday = localDay(QDate(2026, 11, 23));
    for (int week = 0; week < weeks; ++week) {
        commands::DefineAll all;
        const LocalDay first = monday + days{7 * week};
        for (const auto &[id, squad] : starter->all<Squad>()) {
            RosterWeek set{RosterWeek::codeOf(toDate(first).toString(Qt::ISODate), squad.code), {}, {}};
            for (int day = 0; day < 7; ++day)
                set.days.push_back(patterns->cell(id, first + days{day}).text);
            std::swap(set.days[5], set.days[6]); // not what the pattern says
            all.entries.push_back({set, {}, {}});
        }
        done(std::move(all));
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.reference()->all<RosterWeek>().size() == 36 * weeks; }, 20'000));
    const ReferencePointer reference = desk.reference();

    constexpr int rounds = 20;
    Measured made, conflicts, gaps, letter;
    std::size_t found = 0;
    for (int round = 0; round < rounds; ++round) {
        std::shared_ptr<const Roster> roster;
        made.once([&] { roster = rosterOf(*reference); });
        const LocalDay first = monday + days{7 * 5 * round};
        conflicts.once([&] { found += roster->conflicts(first, first + days{27}).size(); });
        gaps.once([&] {
            found += coverageGaps(*reference, *roster, instantOf(reference->zone(), first, 0),
                                  instantOf(reference->zone(), first + days{28}, 0))
                         .size();
        });
        letter.once([&] { (void)RosterSheet(reference, {{reference->all<Squad>().begin()->first, first, QStringLiteral("D")}}); });
    }
    Session session(desk, folder.filePath(QStringLiteral("desk.ini")));
    RosterWatch watch(session);
    Measured opens, turns;
    {
        RosterRoom room(session, watch);
        room.resize(1280, 800);
        opens.once([&] {
            room.show();
            room.enter();
            (void)room.grab();
        });
        for (int round = 0; round < rounds; ++round)
            turns.once([&] {
                room.showWeek(room.monday() + days{7});
                (void)room.grab();
            });
        REQUIRE(QTest::qWaitFor([&] { return watch.ahead().has_value(); }, 20'000));
        QTest::qWait(500);
    }
    std::printf("\n%d squads, %zu people, %d weeks set by hand (%zu found):\n", 36, people, weeks, found);
    opens.print("the room until its week is painted");
    turns.print("another week until it is painted");
    letter.print("a sheet with one cell typed");
    made.print("the roster made of the reference data");
    conflicts.print("conflicts of four weeks");
    gaps.print("gaps of four weeks");
}
