#include "board/boardface.h"
#include "board/boardfeed.h"
#include "board/boardfigure.h"
#include "board/boardroom.h"
#include "board/boardtext.h"
#include "board/boardwall.h"
#include "board/squadgrid.h"
#include "support/testoffice.h"
#include "text/codetext.h"
#include "text/gaptext.h"
#include "widgets/hexmap.h"
#include "widgets/keybutton.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <catch2/catch.hpp>

using namespace baro;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

Instant at(const char *text) {
    return *instantFromIso(QString::fromLatin1(text), QTimeZone("Asia/Seoul"));
}

/// An office on a Wednesday morning: one complaint with a squad on its way, one that is late, one resolved in time.
struct Wall {
    tests::TestOffice office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<BoardRoom> room;
    ComplaintId late;
    DistrictId mok1 = office.district(QStringLiteral("목1동"));
    DistrictId sinwol3 = office.district(QStringLiteral("신월3동"));

    Wall() {
        useLanguage(Language::English);
        office.clock.set(at("2026-11-25T10:00"));
        const ComplaintId kept = receive(mok1);
        office.done(commands::AssignSquad{kept, office.squad("S02"), true, {}});
        office.clock.advance(5min);
        office.done(commands::ReportOut{kept, 1});
        office.done(commands::Resolve{kept, Outcome::Done, wordsOf(QStringLiteral("메움"))});
        late = receive(sinwol3); // 10:05, to set out by 10:35
        office.clock.set(at("2026-11-25T10:30"));
        const ComplaintId way = receive(mok1);
        office.done(commands::AssignSquad{way, office.squad("S05"), true, {}});
        office.clock.set(at("2026-11-25T10:40"));
        office.done(commands::ReportOut{way, 1});
        office.clock.set(at("2026-11-25T10:50"));
    }
    ~Wall() {
        room.reset();
        session.reset();
        desk.reset();
    }
    ComplaintId receive(DistrictId district) {
        SpokenDetails details = office.details();
        details.subtype = office.subtype("C01-1");
        details.district = district;
        return office.receive(details);
    }
    void open() {
        auto opened = Desk::open({office.file(), QStringLiteral("op1"), &office.clock, false});
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, office.folder() + QStringLiteral("/desk.ini"));
        room = std::make_unique<BoardRoom>(*session);
        room->resize(1280, 720);
        room->show();
        QApplication::setActiveWindow(room.get());
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
        REQUIRE(comes([&] { return figure("boardOpen") == u"2" && day()->minimumDate() == QDate(2026, 11, 25); }));
    }
    QString figure(const char *name) const {
        return room->findChild<BoardFigure *>(QString::fromLatin1(name))->figure();
    }
    QString words(const char *name) const { return room->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    HexMap *map() const { return room->findChild<HexMap *>(); }
    HexTile tile(DistrictId id) const {
        const auto found = std::ranges::find(map()->tiles(), id.value, &HexTile::id);
        REQUIRE(found != map()->tiles().end());
        return *found;
    }
    QSlider *slider() const { return room->findChild<QSlider *>(QStringLiteral("boardSlider")); }
    QDateEdit *day() const { return room->findChild<QDateEdit *>(QStringLiteral("boardDay")); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

TEST_CASE("the board of a real file says what is open, late, kept, who is where and what breaks first", "[board]") {
    Wall wall;
    wall.open();
    CHECK(wall.figure("boardLate") == u"+1");
    CHECK(wall.figure("boardResolved") == u"1");
    // Set out: one in time; the one that waits broke its promise at 10:35. The one under way is not decided yet.
    CHECK(wall.figure("boardOutToday") == u"50 %");
    CHECK(wall.figure("boardResolveToday") == u"100 %");
    REQUIRE(wall.map()->tiles().size() == 20);
    const HexTile waiting = wall.tile(wall.sinwol3);
    CHECK(waiting.figure == u"1");
    CHECK(waiting.late);
    CHECK(waiting.lateSign == u"+1");
    const HexTile underWay = wall.tile(wall.mok1);
    CHECK(underWay.figure == u"1");
    CHECK_FALSE(underWay.late);
    CHECK(waiting.name == u"Sinwol 3-dong");
    // The squad on its way stands before the 35 idle ones.
    const auto *grid = wall.room->findChild<SquadGrid *>();
    REQUIRE(grid->order().size() == 36);
    CHECK(grid->order().front() == wall.office.squad("S05"));
    const auto *squad = grid->findChild<QLabel *>(QStringLiteral("squadS05"));
    CHECK(squad->accessibleName().contains(QStringLiteral("10 min")));
    QPushButton *first = wall.room->findChild<QPushButton *>(QStringLiteral("urgent1"));
    CHECK(first->accessibleName().contains(QStringLiteral("2026-000002")));
    CHECK(first->accessibleName().contains(QStringLiteral("late by 15 min")));
    QSignalSpy asked(wall.room.get(), &BoardRoom::complaintAsked);
    first->setFocus();
    Wall::press(Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<ComplaintId>() == wall.late);
    // Nothing that a caller said hangs on the wall.
    CHECK_FALSE(first->accessibleName().contains(QStringLiteral("시장")));
}

TEST_CASE("the board follows what is recorded, and the names follow the language", "[board]") {
    Wall wall;
    wall.open();
    wall.desk->submit(wall.desk->request(commands::Receive{wall.office.details(), {}, {}}));
    CHECK(comes([&] { return wall.figure("boardOpen") == u"3"; }));
    wall.session->setLanguage(Language::Korean);
    CHECK(wall.tile(wall.sinwol3).name == u"신월3동");
    wall.session->setLanguage(Language::English);
}

TEST_CASE("the slider goes back to a minute, says so on another ground, and Home is the present again", "[board]") {
    Wall wall;
    wall.open();
    auto *face = wall.room->findChild<BoardFace *>();
    const QColor ground = face->palette().color(QPalette::Window);
    CHECK(wall.words("boardStood") == u"Now");
    CHECK(wall.slider()->maximum() == 10 * 60 + 50);
    CHECK(wall.slider()->minimum() == 10 * 60); // the first complaint of the file
    wall.slider()->setFocus();
    for (int i = 0; i < 16; ++i)
        Wall::press(Qt::Key_Left);
    // 10:34, one minute before the promise broke: a squad is called and has not set out.
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("10:34")); }));
    CHECK(wall.figure("boardOpen") == u"2");
    CHECK(wall.figure("boardLate") == u"0");
    CHECK(wall.figure("boardOutToday") == u"100 %");
    CHECK(wall.room->findChild<QLabel *>(QStringLiteral("squadS05"))->accessibleName().contains(QStringLiteral("4 min")));
    CHECK(face->palette().color(QPalette::Window) != ground);
    // What is recorded now changes nothing of what stood.
    wall.desk->submit(wall.desk->request(commands::Receive{wall.office.details(), {}, {}})).waitForFinished();
    QTest::qWait(800);
    CHECK(wall.figure("boardOpen") == u"2");
    Wall::press(Qt::Key_PageUp); // an hour, but no further than the file reaches
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("10:00")); }));
    CHECK(wall.figure("boardOpen") == u"1");
    // The hour and the present are reached from the map too.
    wall.map()->focusMap();
    Wall::press(Qt::Key_PageDown);
    REQUIRE(comes([&] { return wall.words("boardStood") == u"Now"; }));
    Wall::press(Qt::Key_Left, Qt::ControlModifier);
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("10:00")); }));
    Wall::press(Qt::Key_Home);
    REQUIRE(comes([&] { return wall.words("boardStood") == u"Now"; }));
    CHECK(wall.figure("boardOpen") == u"3");
    CHECK(wall.figure("boardLate") == u"+1");
    CHECK(face->palette().color(QPalette::Window) == ground);
}

TEST_CASE("a day before is reached by Ctrl and by the date, and the board there is the one of its hour", "[board]") {
    Wall wall;
    wall.office.clock.set(at("2026-11-26T09:20"));
    wall.open();
    wall.slider()->setFocus();
    Wall::press(Qt::Key_Left, Qt::ControlModifier);
    // 09:20 of the day before was before the file began: its first minute.
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("10:00")); }));
    Wall::press(Qt::Key_PageDown);
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("11:00")); }));
    CHECK(wall.figure("boardLate") == u"+1");
    CHECK(wall.day()->date() == QDate(2026, 11, 25));
    wall.day()->setDate(QDate(2026, 11, 26));
    // 11:00 of today is still to come.
    CHECK(comes([&] { return wall.words("boardStood") == u"Now"; }));
}

TEST_CASE("while the slider is dragged only the newest question is asked", "[board]") {
    Wall wall;
    wall.open();
    BoardFeed feed(*wall.session);
    feed.watch(true);
    REQUIRE(comes([&] { return feed.board().has_value(); }));
    QSignalSpy answers(&feed, &BoardFeed::changed);
    const Instant start = at("2026-11-25T10:01");
    for (int minute = 0; minute < 40; ++minute)
        feed.lookAt(start + Minutes{minute});
    REQUIRE(comes([&] { return feed.board()->at == start + Minutes{39}; }));
    CHECK(answers.size() <= 3);
    feed.watch(false);
}

TEST_CASE("full screen shows the same board, Esc takes it off, and the room stays as it is", "[board]") {
    Wall wall;
    wall.open();
    auto *button = wall.room->findChild<KeyButton *>(QStringLiteral("boardToWall"));
    CHECK(button->key() == QKeySequence(Qt::Key_F11));
    button->click();
    REQUIRE(wall.room->isOnWall());
    BoardWall *full = wall.room->wall();
    CHECK(full->isWindow());
    CHECK(wall.room->isVisible());
    CHECK(full->findChild<BoardFigure *>(QStringLiteral("boardOpen"))->figure() == u"2");
    QTest::keyClick(full, Qt::Key_Left);
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("10:49")); }));
    CHECK(full->findChild<QSlider *>()->isVisible());
    QTest::keyClick(full, Qt::Key_Home);
    CHECK(comes([&] { return !full->findChild<QSlider *>()->isVisible(); }));
    QTest::keyClick(full, Qt::Key_Escape);
    CHECK(comes([&] { return !wall.room->isOnWall(); }));
    CHECK(wall.room->isVisible());
}

TEST_CASE("dongs of a file from before the map lie where the starter data have them, unknown ones underneath",
          "[board]") {
    tests::TestOffice office;
    Reference reference = *office.office->reference();
    std::vector<DistrictId> dongs;
    for (auto [id, district] : reference.all<District>()) {
        if (!district.isDong())
            continue;
        dongs.push_back(id);
    }
    const auto known = hexPlaces(reference, dongs);
    for (const DistrictId id : dongs) {
        District old = *reference.find<District>(id);
        CHECK(known.at(id) == old.hex);
        old.hex.reset();
        if (id == dongs.front())
            old.code = QStringLiteral("1147099999");
        reference.set(id.value, old);
    }
    const auto places = hexPlaces(reference, dongs);
    REQUIRE(places.size() == 20);
    int lowest = 0;
    for (const DistrictId id : dongs)
        if (id != dongs.front()) {
            CHECK(places.at(id) == known.at(id));
            lowest = std::max(lowest, places.at(id).row);
        }
    CHECK(places.at(dongs.front()).row == lowest + 1);
}

TEST_CASE("the board of a past minute has the names, squads and roster of that minute", "[board]") {
    Wall wall;
    const auto define = [&](ReferenceEntry entry, std::int64_t id) { wall.office.done(commands::Define{std::move(entry), id}); };
    const Reference &reference = *wall.office.office->reference();
    const SquadId s05 = wall.office.squad("S05");
    Squad squad = *reference.find<Squad>(s05);
    const QString squadBefore = squad.en;
    squad.en = QStringLiteral("Night Owls");
    District dong = *reference.find<District>(wall.sinwol3);
    const QString dongBefore = dong.en;
    dong.en = QStringLiteral("Newname-dong");
    dong.ko = QStringLiteral("새이름동");
    const SquadId gone = wall.office.squad("S07");
    Squad retired = *reference.find<Squad>(gone);
    retired.until = wall.office.clock.now();
    // All at 10:50: the board of 10:45 knows nothing of it.
    define(squad, s05.value);
    define(dong, wall.sinwol3.value);
    define(retired, gone.value);
    wall.office.clock.set(at("2026-11-25T10:51"));
    wall.open();
    const auto squadWords = [&](const char *code) {
        const auto *tile = wall.room->findChild<QLabel *>(QStringLiteral("squad%1").arg(QString::fromLatin1(code)));
        return tile ? tile->accessibleName() : QString();
    };
    CHECK(squadWords("S05").contains(QStringLiteral("Night Owls")));
    CHECK(squadWords("S07").isEmpty());
    CHECK(wall.tile(wall.sinwol3).name == u"Newname-dong");
    wall.slider()->setFocus();
    for (int i = 0; i < 6; ++i)
        Wall::press(Qt::Key_Left);
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("10:45")); }));
    CHECK(squadWords("S05").contains(squadBefore));
    CHECK_FALSE(squadWords("S07").isEmpty());
    CHECK(wall.tile(wall.sinwol3).name == dongBefore);
    Wall::press(Qt::Key_Home);
    REQUIRE(comes([&] { return wall.words("boardStood") == u"Now"; }));
    CHECK(squadWords("S05").contains(QStringLiteral("Night Owls")));
}

TEST_CASE("a dong of the map asks for its open complaints, but not from the past", "[board]") {
    Wall wall;
    wall.open();
    QSignalSpy asked(wall.room.get(), &BoardRoom::districtAsked);
    wall.map()->setCurrent(wall.sinwol3.value);
    wall.map()->focusMap();
    Wall::press(Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<DistrictId>() == wall.sinwol3);
    wall.slider()->setFocus();
    Wall::press(Qt::Key_Left);
    REQUIRE(comes([&] { return wall.words("boardStood").contains(QStringLiteral("10:49")); }));
    wall.map()->focusMap();
    Wall::press(Qt::Key_Return);
    CHECK(asked.size() == 1);
}

TEST_CASE("the board goes to the largest other screen, and stays where there is no other", "[board]") {
    const QRect desk(0, 0, 1280, 800);
    const QRect small(1280, 0, 1024, 768);
    const QRect large(-1920, 0, 1920, 1080);
    CHECK(wallScreen({desk}, 0) == 0);
    CHECK(wallScreen({desk, small}, 0) == 1);
    CHECK(wallScreen({desk, small}, 1) == 0);
    CHECK(wallScreen({desk, small, large}, 0) == 2);
    CHECK(wallScreen({large, desk, small}, 0) == 1);
    // The same picture on both is no second screen.
    CHECK(wallScreen({desk, desk}, 0) == 0);
}

TEST_CASE("with letters twice as large the board is scrolled, and no word of it is cut", "[board]") {
    Wall wall;
    wall.open();
    wall.session->setTextScale(200);
    const auto *face = wall.room->findChild<BoardFace *>();
    REQUIRE(comes([&] { return face->height() >= 1000; }));
    const auto cut = [&] {
        QStringList names;
        for (const QLabel *label : face->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const QRect needed = QFontMetrics(label->font())
                                     .boundingRect(QRect(0, 0, label->width(), 10'000), Qt::TextWordWrap, label->text());
            if (needed.height() > label->height() + 2)
                names << label->objectName();
        }
        return names.join(u' ');
    };
    const bool whole = comes([&] { return cut().isEmpty(); });
    INFO(cut().toStdString());
    CHECK(whole);
    wall.session->setTextScale(100);
}

TEST_CASE("on the wall no letters are larger than the whole board has room for", "[board]") {
    Wall wall;
    wall.open();
    wall.session->setTextScale(200);
    wall.room->findChild<KeyButton *>(QStringLiteral("boardToWall"))->click();
    REQUIRE(wall.room->isOnWall());
    BoardWall *full = wall.room->wall();
    full->showNormal();
    full->resize(1280, 800);
    const auto *face = full->findChild<BoardFace *>();
    REQUIRE(comes([&] { return full->size() == QSize(1280, 800); }));
    CHECK(face->minimumSizeHint().width() <= 1280);
    CHECK(face->minimumSizeHint().height() <= 800);
    CHECK(face->rect().contains(face->childrenRect()));
    // Larger than usual all the same, as far as there is room.
    CHECK(face->font().pointSizeF() > QApplication::font().pointSizeF() / 2 + 0.5);
    CHECK(face->font().pointSizeF() < QApplication::font().pointSizeF());
    wall.session->setTextScale(100);
}

TEST_CASE("by night the board says who is on call, and no dong has nobody", "[board]") {
    Wall wall;
    wall.office.clock.set(at("2026-11-25T23:30"));
    wall.open();
    const QString counts = wall.words("boardSquadCounts");
    INFO(counts.toStdString());
    CHECK(counts.contains(QStringLiteral("On call 1")));
    CHECK_FALSE(counts.contains(text(SquadState::Available)));
    for (const HexTile &tile : wall.map()->tiles()) {
        CHECK(tile.hatch == HexTile::Hatch::None);
        CHECK(tile.spoken.contains(QStringLiteral("for what is urgent: 1 first")));
    }
}

TEST_CASE("what is late over nights is told in hours of service and by that name", "[board]") {
    Wall wall;
    wall.office.clock.set(at("2026-11-27T12:00"));
    wall.open();
    const QString first = wall.room->findChild<QPushButton *>(QStringLiteral("urgent1"))->accessibleName();
    INFO(first.toStdString());
    // From Wednesday 10:35 to 22:00, Thursday's 13 hours, and three on Friday.
    CHECK(first.contains(QStringLiteral("late by 27 h 25 of service time")));
    CHECK_FALSE(first.contains(QStringLiteral(" d ")));
}

TEST_CASE("the next gap names the dongs that it is about", "[board]") {
    Wall wall;
    wall.open();
    const Reference &reference = *wall.desk->reference();
    std::vector<DistrictId> dongs;
    for (const auto &[id, district] : reference.all<District>())
        if (district.isDong())
            dongs.push_back(id);
    const Instant from = *instantFromIso(QStringLiteral("2026-12-02T15:30+09:00"));
    std::vector<CoverageGap> gaps;
    for (size_t i = 0; i < 5; ++i)
        gaps.push_back({from, from + 2h, dongs[i], QStringLiteral("C01")});
    const auto name = [&](size_t at) { return reference.find<District>(dongs[at])->en; };
    const auto words = [&](bool whole) { return gapText(gapSpans(gaps).front(), reference, from, whole); };
    INFO(words(false).toStdString());
    CHECK(words(false).startsWith(QStringLiteral("Wed 2 Dec, 15:30 to 17:30: nobody on duty for ")));
    CHECK(words(false).contains(QStringLiteral("5 dong(s): ") + name(0)));
    CHECK(words(false).contains(name(2) + QStringLiteral(" and 2 more")));
    CHECK_FALSE(words(false).contains(name(3)));
    CHECK(words(true).contains(name(3)));
    CHECK(words(true).contains(name(4)));
    gaps.resize(1);
    CHECK(words(false).endsWith(QStringLiteral(" (") + name(0) + u')'));
}
