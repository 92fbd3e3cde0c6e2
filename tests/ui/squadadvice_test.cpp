#include "intake/advicelines.h"
#include "intakeroom.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/squadadviser.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace baro;
using namespace baro::tests;

namespace {

struct Room : IntakeRoom {
    QString said() const { return find<AdviceLines>("squadAdvice")->words(); }
    QStringList lines() const { return said().split(u'\n'); }
    ChoiceField *squad() const { return find<ChoiceField>("squad"); }
    QString squadText() const { return squad()->text(); }
    void choose(const char *name, const char *text) const {
        type(name, QString::fromLatin1(text));
        press(Qt::Key_Tab);
    }
    void at(const char *iso) {
        clock.set(*instantFromIso(QString::fromLatin1(iso)));
        QTest::qWait(1100); // one tick of the session
    }
    std::vector<OpenDispatch> ways() const {
        auto answer = desk->openDispatches();
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    void send() const { press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

TEST_CASE("a call says who may go, why, and whether the promise can be kept", "[advice]") {
    Room room;
    CHECK(room.said().isEmpty());
    room.type("story", QStringLiteral("A deep hole in the road"));
    room.choose("dong", "Sinwol 3");
    room.choose("category", "Pothole");
    INFO(room.said().toStdString());
    CHECK(room.lines().at(0).contains(QStringLiteral("can be kept")));
    CHECK(room.lines().at(1).contains(QStringLiteral("free now")));
    CHECK(room.lines().at(1).contains(QStringLiteral("goes to this dong first")));
    CHECK(room.lines().at(2).startsWith(QStringLiteral("Alt+E: ")));
    room.session->setLanguage(Language::Korean);
    room.session->setLanguage(Language::English);
    CHECK(room.lines().at(0).contains(QStringLiteral("can be kept")));
}

TEST_CASE("what is said to a caller follows who is on duty, and says it again on the receipt", "[advice]") {
    Room room;
    room.clock.set(*instantFromIso(QStringLiteral("2026-11-29T17:50+09:00"))); // a Sunday
    // On Monday everybody begins at eleven.
    std::vector<Request> requests;
    Shift late;
    late.code = QStringLiteral("V");
    late.ko = QStringLiteral("늦은 근무");
    late.en = QStringLiteral("Late");
    late.starts = 11 * 60;
    late.ends = 22 * 60;
    commands::DefineAll all;
    all.entries.push_back({late, {}, {}});
    for (const auto &[id, squad] : room.desk->reference()->all<Squad>()) {
        RosterWeek week{RosterWeek::codeOf(u"2026-11-30", squad.code), std::vector<QString>(7), {}, std::vector{0}};
        week.days[0] = QStringLiteral("V");
        all.entries.push_back({week, {}, {}});
    }
    auto defined = room.desk->submit(room.desk->request(all));
    REQUIRE(comes([&] { return defined.isFinished(); }));
    REQUIRE(defined.result());
    room.panel->newCall();
    room.type("story", QStringLiteral("A deep hole in the road"));
    const auto *said = room.find<QLabel>("promiseToSay");
    REQUIRE(comes([&] {
        Q_EMIT room.session->ticked(room.clock.now());
        return said->text().contains(QStringLiteral("오전 11시 20분"));
    }));
    CHECK_FALSE(said->text().contains(QStringLiteral("9시")));
    const QString sentence = said->text();
    IntakeRoom::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.panel->findChild<QLabel *>(QStringLiteral("receiptPromise"))->text() == sentence);
    // The clock goes by the hours of service all the same.
    CHECK(room.queue().front().outDue == *instantFromIso(QStringLiteral("2026-11-30T09:20+09:00")));
}

TEST_CASE("one key chooses the second squad, another the first again, and the one chosen is sent", "[advice]") {
    Room room;
    room.type("story", QStringLiteral("A deep hole in the road"));
    room.choose("dong", "Sinwol 3");
    room.choose("category", "Pothole");
    const QString first = room.squadText();
    Room::press(Qt::Key_E, Qt::AltModifier);
    const QString second = room.squadText();
    CHECK(second != first);
    CHECK(room.find<KeyButton>("saveAndSend")->text() == QStringLiteral("Save and send: ") + second);
    CHECK(room.lines().at(2).startsWith(QStringLiteral("Alt+Q: ") + first));
    Room::press(Qt::Key_Q, Qt::AltModifier);
    CHECK(room.squadText() == first);
    Room::press(Qt::Key_E, Qt::AltModifier);
    const SquadId chosen{*room.squad()->value()};
    room.send();
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    REQUIRE(room.ways().size() == 1);
    CHECK(room.ways().front().squad == chosen);
}

TEST_CASE("a squad that was sent is free later, and that is known to the next call", "[advice]") {
    Room room;
    const auto call = [&] {
        room.type("story", QStringLiteral("A deep hole in the road"));
        room.choose("dong", "Sinwol 3");
        room.choose("category", "Pothole");
    };
    call();
    const QString first = room.squadText();
    room.send();
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    REQUIRE(comes([&] { return room.form()->isEmpty(); }));
    call();
    REQUIRE(comes([&] { return room.squadText() != first; }));
    CHECK_FALSE(room.said().contains(first));
}

TEST_CASE("no field moves when the advice comes or goes, and no letter asks for it anew", "[advice]") {
    Room room;
    const auto *telephone = room.find<QWidget>("telephone");
    room.type("story", QStringLiteral("A"));
    const int before = telephone->mapTo(room.form(), QPoint()).y();
    const auto *lines = room.find<AdviceLines>("squadAdvice");
    const int tall = lines->height();
    room.choose("category", "Pothole");
    CHECK(lines->height() == tall);
    room.find<QWidget>("story")->setFocus();
    const QString said = room.said();
    room.type("story", QStringLiteral(" long story of a hole"));
    CHECK(room.said() == said);
    CHECK(lines->height() == tall);
    CHECK(telephone->mapTo(room.form(), QPoint()).y() == before);
}

TEST_CASE("by night nobody is advised for what can wait: who is next and when, and nobody is sent by habit", "[advice]") {
    Room room;
    room.at("2026-11-23T02:00+09:00");
    // Where squads stand is worked out anew in a thread of its own when the minute is another one.
    REQUIRE(comes([&] {
        const auto standings = SquadAdviser::of(*room.session).standings(room.clock.now());
        return std::ranges::none_of(standings, [](const SquadStanding &one) { return one.duty && !one.duty->urgentOnly; });
    }));
    room.type("story", QStringLiteral("A deep hole in the road"));
    room.choose("dong", "Sinwol 3");
    room.choose("category", "Pothole");
    INFO(room.said().toStdString());
    CHECK(room.squadText().isEmpty());
    CHECK(room.said().contains(QStringLiteral("on duty before 09:00")));
    CHECK(room.said().contains(QStringLiteral("Alt+Q: ")));
    room.send();
    QTest::qWait(150);
    CHECK(room.queue().empty());
    Room::press(Qt::Key_Q, Qt::AltModifier);
    REQUIRE(room.squad()->value());
    room.send();
    REQUIRE(comes([&] { return room.queue().size() == 1; }));
}

TEST_CASE("twenty calls in a row: each goes to the squad that stood first, with one key", "[advice]") {
    Room room;
    QElapsedTimer took;
    qint64 longest = 0;
    for (int i = 0; i < 20; ++i) {
        room.type("story", QStringLiteral("Call %1").arg(i));
        room.choose("dong", i % 2 != 0 ? "Mok 1" : "Sinwol 3");
        took.start();
        room.choose("category", i % 3 == 0 ? "c01-1" : i % 3 == 1 ? "c04-1" : "c05-1");
        longest = std::max(longest, took.nsecsElapsed());
        const auto squad = room.squad()->value();
        REQUIRE(squad);
        const Advice advice = SquadAdviser::of(*room.session).advise(adviceQuestion(*room.session->reference(), {}, SubtypeId{*room.find<ChoiceField>("category")->value()}, DistrictId{*room.find<ChoiceField>("dong")->value()}, false), room.clock.now());
        REQUIRE_FALSE(advice.squads.empty());
        CHECK(advice.squads.front().squad.value == *squad);
        const size_t before = room.ways().size();
        room.send();
        REQUIRE(comes([&] { return room.ways().size() == before + 1; }));
        REQUIRE(comes([&] { return room.form()->isEmpty(); }));
        const auto ways = room.ways();
        CHECK(std::ranges::any_of(ways, [&](const OpenDispatch &way) { return way.squad.value == *squad; }));
        room.clock.advance(Minutes{3});
    }
    std::printf("  choosing a kind, with the advice that follows: at most %.1f ms\n", static_cast<double>(longest) / 1e6);
}

TEST_CASE("nobody is advised whose duty has ended, before the new minute is worked out", "[advice]") {
    Room room;
    const SquadAdviser &adviser = SquadAdviser::of(*room.session);
    const auto subtype = room.session->reference()->idOf<Subtype>(QStringLiteral("C01-1"));
    const AdviceQuestion question = adviceQuestion(*room.session->reference(), {}, subtype, {}, false);
    // A Monday at ten: specialists are there until 18:00. The clock jumps; no event loop has run since.
    REQUIRE(adviser.advise(question, room.clock.now()).squads.size() > 3);
    const Instant evening = *instantFromIso(QStringLiteral("2026-11-23T18:00+09:00"));
    for (const SquadAdvice &one : adviser.advise(question, evening).squads)
        CHECK(room.session->reference()->find<Squad>(one.squad)->kind == SquadKind::Lead);
}

TEST_CASE("where squads stand is worked out outside the GUI thread, and an overtaken answer is dropped", "[advice]") {
    Room room;
    SquadAdviser &adviser = SquadAdviser::of(*room.session);
    QSignalSpy changed(&adviser, &SquadAdviser::changed);
    const auto s05 = *room.session->reference()->idOf<Squad>(QStringLiteral("S05"));
    // Three entries one after the other: whatever answer comes last is that of the last one.
    for (int members = 5; members <= 7; ++members) {
        Squad squad = *room.session->reference()->find<Squad>(s05);
        squad.members = members;
        room.desk->submit(room.desk->request(commands::Define{squad, s05.value})).waitForFinished();
    }
    REQUIRE(comes([&] {
        const auto standings = adviser.standings(room.clock.now());
        const auto found = std::ranges::find(standings, s05, &SquadStanding::squad);
        return found != standings.end() && found->duty && found->duty->strength == 7;
    }));
    QTest::qWait(200);
    const auto standings = adviser.standings(room.clock.now());
    CHECK(std::ranges::find(standings, s05, &SquadStanding::squad)->duty->strength == 7);
    CHECK(changed.size() >= 1);
    CHECK(changed.size() <= 4);
}
