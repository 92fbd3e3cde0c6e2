#include "complaint/rosterof.h"
#include "roster/rostermodel.h"
#include "roster/rosterroom.h"
#include "roster/rosterview.h"
#include "settings/settingsroom.h"
#include "support/manualclock.h"
#include "widgets/banner.h"
#include "widgets/keybutton.h"
#include "widgets/undobar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>
#include <functional>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

LocalDay day(int month, int date, int year = 2026) {
    return localDay(QDate(year, month, date));
}

/// An office's file, its roster in a window, a supervisor at it; and a colleague's desk on the same file. It is Monday, 23
/// November 2026.
struct Room {
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Desk> colleague;
    std::unique_ptr<Session> session;
    std::unique_ptr<RosterWatch> watch;
    std::unique_ptr<QWidget> window;
    RosterRoom *room = nullptr;
    UndoBar *undo = nullptr;

    explicit Room(const char *who = "sup1") {
        useLanguage(Language::English);
        const QString file = folder.filePath(QStringLiteral("desk.db"));
        auto opened = Desk::open({file, QString::fromLatin1(who), &clock});
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        watch = std::make_unique<RosterWatch>(*session);
        window = std::make_unique<QWidget>();
        room = new RosterRoom(*session, *watch, window.get());
        undo = new UndoBar(*session, window.get());
        room->resize(1200, 720);
        window->resize(1200, 780);
        window->show();
        QApplication::setActiveWindow(window.get());
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        room->enter();
        REQUIRE(QApplication::focusWidget() == view());
    }
    ~Room() {
        window.reset();
        watch.reset();
        session.reset();
        colleague.reset();
        desk.reset();
    }

    Desk &other() {
        if (!colleague) {
            auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("sup2"), &clock});
            REQUIRE(opened);
            colleague = std::move(*opened);
        }
        return *colleague;
    }
    RosterView *view() const { return room->findChild<RosterView *>(); }
    RosterModel *model() const { return room->findChild<RosterModel *>(); }
    SquadId squad(const char *code) const { return *desk->reference()->idOf<Squad>(QString::fromLatin1(code)); }
    void at(const char *code, int column) const {
        view()->setCurrentIndex(model()->index(model()->rowOf(squad(code)), column));
    }
    /// What stands in the grid.
    QString shown(const char *code, int column) const {
        return model()->index(model()->rowOf(squad(code)), column).data().toString();
    }
    /// What stands in the file.
    QString kept(const char *code, LocalDay at) const {
        return rosterOf(*desk->reference())->cell(squad(code), at).text;
    }
    bool byHand(const char *code, int column) const {
        return model()->index(model()->rowOf(squad(code)), column).data(RosterModel::ByHandRole).toBool();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString trouble() const { return room->findChild<Banner *>(QStringLiteral("rosterBanner"))->sentence(); }
    QStringList problems() const {
        QStringList lines;
        const auto *list = room->findChild<QListWidget *>(QStringLiteral("rosterProblems"));
        for (int row = 0; row < list->count(); ++row)
            lines += list->item(row)->text();
        return lines;
    }
    bool idle() const { return room->mayClose() == Closing::Now; }
    template<class Entry>
    void define(Entry entry) {
        auto answer = other().submit(other().request(commands::Define{std::move(entry), {}}));
        answer.waitForFinished();
        REQUIRE(answer.result());
    }
};

} // namespace

TEST_CASE("a letter sets a cell, Space goes on, Delete sets off duty, Ctrl+Z takes back", "[roster]") {
    Room room;
    room.at("S05", 0);
    CHECK(room.shown("S05", 0) == u"D");
    CHECK_FALSE(room.byHand("S05", 0));
    Room::press(Qt::Key_W);
    CHECK(room.shown("S05", 0) == u"W"); // at once
    CHECK(room.byHand("S05", 0));
    REQUIRE(comes([&] { return room.kept("S05", day(11, 23)) == u"W"; }));
    Room::press(Qt::Key_Right);
    Room::press(Qt::Key_Delete);
    REQUIRE(comes([&] { return room.idle() && room.kept("S05", day(11, 24)).isEmpty(); }));
    CHECK(room.kept("S05", day(11, 23)) == u"W");
    REQUIRE(comes([&] { return room.undo->canUndo(); }));
    room.undo->undo();
    REQUIRE(comes([&] { return room.shown("S05", 1) == u"D"; }));
    CHECK(room.shown("S05", 0) == u"W");
    // Off duty, then D, W: what its pattern knows, in that order.
    Room::press(Qt::Key_Delete);
    Room::press(Qt::Key_Space);
    CHECK(room.shown("S05", 1) == u"D");
    Room::press(Qt::Key_Space);
    CHECK(room.shown("S05", 1) == u"W");
    REQUIRE(comes([&] { return room.idle() && room.kept("S05", day(11, 24)) == u"W"; }));
    CHECK(room.view()->currentIndex().column() == 1);
    // A keyboard that stands on Hangul: D lies under this letter.
    QKeyEvent hangul(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("ㅇ"));
    QApplication::sendEvent(room.view(), &hangul);
    CHECK(room.shown("S05", 1) == u"D");
}

TEST_CASE("keys struck faster than the disk all arrive", "[roster]") {
    Room room;
    room.at("S05", 0);
    for (int i = 0; i < 7; ++i) {
        Room::press(i % 2 ? Qt::Key_W : Qt::Key_N);
        Room::press(Qt::Key_Right);
    }
    CHECK_FALSE(room.idle());
    REQUIRE(comes([&] { return room.idle(); }));
    QString week;
    for (int i = 0; i < 7; ++i)
        week += room.kept("S05", day(11, 23) + std::chrono::days{i});
    CHECK(week == u"NWNWNWN");
}

TEST_CASE("Enter writes several shifts with their teams, and what is no shift changes nothing", "[roster]") {
    Room room;
    room.at("S05", 2);
    Room::press(Qt::Key_Return);
    auto *line = room.view()->findChild<QLineEdit *>(QStringLiteral("rosterCell"));
    REQUIRE(line);
    line->setText(QStringLiteral("e:a  L:b"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(comes([&] { return room.kept("S05", day(11, 25)) == u"E:A L:B"; }));
    Room::press(Qt::Key_Q);
    CHECK(room.trouble().contains(u'Q'));
    CHECK(room.shown("S05", 2) == u"E:A L:B");
    QGuiApplication::clipboard()->setText(QStringLiteral("D\tQ"));
    Room::press(Qt::Key_V, Qt::ControlModifier);
    CHECK(room.trouble().contains(QStringLiteral("\"Q\"")));
    CHECK(room.shown("S05", 2) == u"E:A L:B");
    CHECK(room.idle());
}

TEST_CASE("cells are copied by keys, and by pulling one onto another", "[roster]") {
    Room room;
    room.at("S05", 0);
    Room::press(Qt::Key_W);
    Room::press(Qt::Key_C, Qt::ControlModifier);
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Right, Qt::ShiftModifier);
    Room::press(Qt::Key_Down, Qt::ShiftModifier);
    Room::press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.idle(); }));
    for (const char *squad : {"S06", "S07"})
        for (int column = 0; column < 2; ++column)
            CHECK(room.shown(squad, column) == u"W");
    CHECK(room.shown("S06", 2) == u"D");
    // All four are one step.
    room.undo->undo();
    REQUIRE(comes([&] { return room.shown("S06", 0) == u"D" && room.shown("S07", 1) == u"D"; }));
    const std::unique_ptr<QMimeData> pulled(room.model()->mimeData({room.model()->index(room.model()->rowOf(room.squad("S05")), 0)}));
    const QModelIndex onto = room.model()->index(room.model()->rowOf(room.squad("S09")), 4);
    CHECK(room.model()->dropMimeData(pulled.get(), Qt::CopyAction, -1, -1, onto));
    REQUIRE(comes([&] { return room.kept("S09", day(11, 27)) == u"W"; }));
}

TEST_CASE("weeks turn by keys, a week is copied to the next ones and goes back to the pattern", "[roster]") {
    Room room;
    room.at("S05", 0);
    Room::press(Qt::Key_PageDown);
    CHECK(room.room->monday() == day(11, 30));
    CHECK(room.view()->currentIndex().row() == room.model()->rowOf(room.squad("S05")));
    Room::press(Qt::Key_L);
    REQUIRE(comes([&] { return room.idle(); }));
    room.room->findChild<QSpinBox *>(QStringLiteral("rosterWeeks"))->setValue(3);
    Room::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.idle(); }));
    for (int week = 1; week <= 3; ++week)
        CHECK(room.kept("S05", day(11, 30) + std::chrono::days{7 * week}) == u"L");
    CHECK(room.kept("S05", day(11, 30) + std::chrono::days{28}) == u"D");
    CHECK(room.kept("S06", day(12, 7)) == u"D");
    Room::press(Qt::Key_PageDown);
    REQUIRE(room.shown("S05", 0) == u"L");
    // The seven days are taken back to what the pattern says; the week is no week set by hand any more.
    for (int column = 1; column < 7; ++column)
        Room::press(Qt::Key_Right, Qt::ShiftModifier);
    Room::press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comes([&] { return room.idle() && room.kept("S05", day(12, 7)) == u"D"; }));
    CHECK_FALSE(rosterOf(*room.desk->reference())->cell(room.squad("S05"), day(12, 7)).byHand);
    CHECK(room.kept("S05", day(12, 14)) == u"L");
    Room::press(Qt::Key_Home);
    CHECK(room.room->monday() == day(11, 23));
    Room::press(Qt::Key_PageUp);
    CHECK(room.room->monday() == day(11, 16));
}

TEST_CASE("a gap and a conflict stand where they are, in the list, and ahead", "[roster]") {
    Room room;
    REQUIRE(comes([&] { return room.watch->ahead().has_value(); }));
    CHECK(room.watch->gaps() == 0);
    REQUIRE(comes([&] { return room.model()->headerData(2, Qt::Horizontal).toString().contains(QStringLiteral("Lead alone 4 h")); }));
    room.room->showWeek(day(12, 2));
    room.at("S01", 2);
    Room::press(Qt::Key_Return);
    auto *line = room.view()->findChild<QLineEdit *>(QStringLiteral("rosterCell"));
    REQUIRE(line);
    line->setText(QStringLiteral("E:A"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(comes(
        [&] { return room.model()->headerData(2, Qt::Horizontal).toString().contains(QStringLiteral("Gap 8 h 30")); }));
    CHECK(room.model()->headerData(2, Qt::Horizontal, RosterModel::GapRole).toBool());
    REQUIRE(comes([&] { return room.watch->gaps() == 3; }));
    const QString ahead = room.room->findChild<QLabel *>(QStringLiteral("rosterAhead"))->text();
    INFO(ahead.toStdString());
    CHECK((ahead.contains(QStringLiteral("2 Dec")) && ahead.contains(QStringLiteral("15:30"))));
    REQUIRE(comes([&] { return room.problems().size() == 3; }));
    // Too little rest: until 22:00, and again at 06:00.
    room.define(Shift{QStringLiteral("X"), QStringLiteral("새벽"), QStringLiteral("Dawn"), 6 * 60, 12 * 60, 1, false, {}});
    REQUIRE(comes([&] { return room.desk->reference()->idOf<Shift>(QStringLiteral("X")).has_value(); }));
    room.at("S05", 3);
    Room::press(Qt::Key_L);
    Room::press(Qt::Key_Right);
    Room::press(Qt::Key_X);
    REQUIRE(comes([&] { return room.problems().size() == 4; }));
    const QModelIndex cell = room.model()->index(room.model()->rowOf(room.squad("S05")), 4);
    REQUIRE(cell.data(RosterModel::ConflictsRole).toStringList().size() == 1);
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("rest")));
    // From anywhere the list leads to the cell.
    Room::press(Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        Room::press(Qt::Key_4, Qt::AltModifier);
    CHECK(room.room->monday() == day(11, 30));
    CHECK(room.view()->currentIndex() == cell);
}

TEST_CASE("a holiday keeps what stands there when a week is copied over it, and the bar names it", "[roster]") {
    Room room;
    room.room->showWeek(day(12, 14));
    room.at("S05", 4);
    Room::press(Qt::Key_L);
    REQUIRE(comes([&] { return room.idle() && room.kept("S05", day(12, 18)) == u"L"; }));
    const QString christmas = room.kept("S05", day(12, 25)); // a Friday
    room.room->findChild<QSpinBox *>(QStringLiteral("rosterWeeks"))->setValue(2);
    QString said;
    QObject::connect(room.session.get(), &Session::done, room.session.get(),
                     [&](const CommandId &, const QString &sentence) { said = sentence; });
    Room::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.idle(); }));
    CHECK(room.kept("S05", day(12, 25)) == christmas);
    CHECK_FALSE(rosterOf(*room.desk->reference())->cell(room.squad("S05"), day(12, 25)).byHand);
    CHECK(room.kept("S05", day(12, 24)) == room.kept("S05", day(12, 17)));
    CHECK(said.contains(QStringLiteral("Fri 25 Dec (Christmas")));
    CHECK(said.contains(QStringLiteral("Fri 1 Jan")));
    // And a holiday's duty does not come into a week without one.
    room.room->showWeek(day(12, 21));
    room.at("S05", 4);
    Room::press(Qt::Key_N);
    REQUIRE(comes([&] { return room.idle(); }));
    room.room->findChild<QSpinBox *>(QStringLiteral("rosterWeeks"))->setValue(3);
    Room::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.idle(); }));
    CHECK(room.kept("S05", day(1, 1, 2027)) == u"N"); // from one holiday to another
    CHECK(room.kept("S05", day(1, 8, 2027)) == u"D");
}

TEST_CASE("one changed day leaves the rest of the squad's week to its pattern", "[roster]") {
    Room room;
    room.at("S05", 1);
    Room::press(Qt::Key_W);
    REQUIRE(comes([&] { return room.idle() && room.kept("S05", day(11, 24)) == u"W"; }));
    const auto cell = [&](int date) {
        return rosterOf(*room.desk->reference())->cell(room.squad("S05"), day(11, date));
    };
    CHECK(cell(24).byHand);
    CHECK_FALSE(cell(25).byHand);
    RosterPattern late{QStringLiteral("LATE"),
                       QStringLiteral("늦은 조"),
                       QStringLiteral("Late"),
                       QStringLiteral("2026-11-23"),
                       {std::vector<QString>(8, QStringLiteral("L"))},
                       {QStringLiteral("S05")},
                       {}};
    room.define(late);
    REQUIRE(comes([&] { return room.shown("S05", 2) == u"L"; }));
    CHECK(room.shown("S05", 1) == u"W");
    Room::press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comes([&] { return room.idle() && room.shown("S05", 1) == u"L"; }));
    CHECK_FALSE(cell(24).byHand);
}

TEST_CASE("cells are chosen by keys as in a spreadsheet", "[roster]") {
    Room room;
    const auto chosen = [&] {
        QStringList cells;
        for (const QModelIndex &index : room.view()->chosen())
            cells += QStringLiteral("%1/%2").arg(index.row()).arg(index.column());
        cells.sort();
        return cells;
    };
    room.view()->setCurrentIndex(room.model()->index(4, 2));
    Room::press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(chosen() == QStringList{QStringLiteral("4/6")}); // the choice goes along
    Room::press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(chosen() == QStringList{QStringLiteral("4/0")});
    Room::press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(chosen() == QStringList{QStringLiteral("0/0")});
    Room::press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(chosen() == QStringList{QStringLiteral("0/0"), QStringLiteral("0/1")});
    Room::press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(chosen().size() == 7);
    // Kept, and two more elsewhere; one of the kept ones is let go.
    Room::press(Qt::Key_Left);
    Room::press(Qt::Key_Space, Qt::ControlModifier);
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Down);
    CHECK(chosen() == QStringList{QStringLiteral("0/5"), QStringLiteral("2/5")});
    Room::press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(chosen() == QStringList{QStringLiteral("0/5"), QStringLiteral("2/5"), QStringLiteral("3/5")});
    Room::press(Qt::Key_Up, Qt::ControlModifier);
    Room::press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(chosen().isEmpty() == false);
    Room::press(Qt::Key_Escape);
    Room::press(Qt::Key_Down);
    CHECK(chosen() == QStringList{QStringLiteral("1/5")});
    Room::press(Qt::Key_Space, Qt::ControlModifier);
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_L);
    CHECK(room.model()->index(1, 5).data().toString() == u"L");
    CHECK(room.model()->index(2, 5).data().toString() == u"L");
    // What is changed next is chosen anew.
    Room::press(Qt::Key_Down);
    CHECK(chosen() == QStringList{QStringLiteral("3/5")});
    REQUIRE(comes([&] { return room.idle(); }));
}

TEST_CASE("a colleague's change comes in, and the cursor stays", "[roster]") {
    Room room;
    room.at("S09", 3);
    const std::vector<QString> days(7, QStringLiteral("W"));
    room.define(RosterWeek{RosterWeek::codeOf(u"2026-11-23", u"S05"), days, {}});
    REQUIRE(comes([&] { return room.shown("S05", 0) == u"W"; }));
    CHECK(room.view()->currentIndex() == room.model()->index(room.model()->rowOf(room.squad("S09")), 3));
    // Both change one week at the same moment: both stand.
    room.at("S05", 1);
    std::vector<QString> theirs = days;
    theirs[6] = QStringLiteral("N");
    room.define(RosterWeek{RosterWeek::codeOf(u"2026-11-23", u"S05"), theirs, {}});
    Room::press(Qt::Key_D);
    REQUIRE(comes([&] { return room.idle(); }));
    CHECK(room.kept("S05", day(11, 24)) == u"D");
    CHECK(room.kept("S05", day(11, 29)) == u"N");
}

TEST_CASE("operators look at the roster and change nothing", "[roster]") {
    Room room("op1");
    room.at("S05", 0);
    Room::press(Qt::Key_W);
    CHECK(room.shown("S05", 0) == u"D");
    CHECK(room.trouble().contains(QStringLiteral("Supervisors")));
    Room::press(Qt::Key_1, Qt::AltModifier);
    CHECK(room.idle());
}

TEST_CASE("somebody is away, and somebody stands in, and a swap is two", "[roster]") {
    Room room;
    for (const char *code : {"M1", "M2", "M3"})
        room.define(Member{QString::fromLatin1(code), QStringLiteral("반원") + QLatin1String(code), QLatin1String(code),
                           QStringLiteral("S05"), {}, {}, {}});
    REQUIRE(comes([&] { return room.desk->reference()->all<Member>().size() == 3; }));
    room.at("S05", 2);
    Room::press(Qt::Key_3, Qt::AltModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"awayMember");
    const auto into = [&](const char *name, const char *text) {
        auto *field = room.room->findChild<QLineEdit *>(QString::fromLatin1(name));
        field->setText(QString::fromUtf8(text));
    };
    const auto shown = [&] { return room.room->findChild<QLabel *>(QStringLiteral("awayTitle"))->text(); };
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    auto *complains = room.room->findChild<QLabel *>(QStringLiteral("awayTrouble"));
    CHECK(complains->text().contains(QStringLiteral("Who is away?")));
    into("awayMember", "");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("M1"));
    into("awayTo", "2026-11-24");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(complains->text().contains(QStringLiteral("before the first")));
    into("awayTo", "2026-11-26");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<Leave>().size() == 1; }));
    const Leave leave = room.desk->reference()->all<Leave>().begin()->second;
    CHECK(leave.from == u"2026-11-25");
    CHECK(leave.to == u"2026-11-26");
    REQUIRE(comes([&] { return shown() == u"Away: today 0, in this week 1"; }));
    const QModelIndex cell = room.model()->index(room.model()->rowOf(room.squad("S05")), 2);
    REQUIRE(comes([&] { return cell.data(RosterModel::StrengthRole).toString() == u"2"; }));
    CHECK(QApplication::focusWidget() == room.view());
    // The same days once more are refused, and the form keeps what was typed.
    Room::press(Qt::Key_3, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("M1"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return complains->isVisible(); }));
    CHECK(room.desk->reference()->all<Leave>().size() == 1);
    room.room->findChild<KeyButton *>(QStringLiteral("awayCancel"))->click();
    // Withdrawn, and he is there again.
    auto *list = room.room->findChild<QListWidget *>(QStringLiteral("awayList"));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(comes([&] { return cell.data(RosterModel::StrengthRole).toString() == u"3"; }));
    CHECK(list->count() == 0);
}

TEST_CASE("a roster file is taken whole or not at all", "[roster]") {
    Room room;
    const QString good = room.folder.filePath(QStringLiteral("good.csv"));
    room.room->writeFile(good);
    QFile file(good);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    CHECK(bytes.count('\n') == 1 + 36 * 5);
    bytes.replace("2026-12-07,S05,D,D", "2026-12-07,S05,W,W");
    const auto write = [&](const QByteArray &text) {
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.flush();
    };
    QByteArray bad = bytes;
    bad.replace("2026-12-07,S06,D", "2026-12-07,S06,Q");
    write(bad);
    room.room->takeFile(good);
    REQUIRE(comes([&] { return room.trouble().contains(QStringLiteral("\"Q\"")); }));
    CHECK(room.trouble().contains(QStringLiteral("Line 79")));
    CHECK(room.kept("S05", day(12, 7)) == u"D");
    write(bytes);
    room.room->takeFile(good);
    REQUIRE(comes([&] { return room.kept("S05", day(12, 7)) == u"W"; }));
    CHECK(room.room->monday() == day(12, 7));
}

TEST_CASE("a dong becomes a part of another one as of a day, and what moves is said before", "[roster]") {
    Room room;
    QWidget window;
    auto *settings = new SettingsRoom(*room.session, &window);
    settings->resize(1100, 700);
    window.resize(1100, 700);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto *pages = settings->findChild<QTabWidget *>(QStringLiteral("settingsPages"));
    pages->setCurrentWidget(settings->findChild<QWidget *>(QStringLiteral("districtsPage")));
    settings->enter();
    CHECK(QApplication::focusWidget()->objectName() == u"districtsFilter");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mok 6"));
    const auto *list = settings->findChild<QTableView *>(QStringLiteral("districtsList"));
    REQUIRE(list->model()->rowCount() == 1);
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == u"districtName");
    for (int tabs = 0; tabs < 3; ++tabs)
        Room::press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2027-01-01"));
    const auto *says = settings->findChild<QLabel *>(QStringLiteral("districtsConsequence"));
    CHECK(says->text().contains(QStringLiteral("nobody goes to it any more")));
    Room::press(Qt::Key_Tab);
    const auto mok6 = *room.desk->reference()->idOf<District>(QStringLiteral("1147055100"));
    const auto district = [&] { return *room.desk->reference()->find<District>(mok6); };
    const QString itself = district().en;
    QTest::keyClicks(QApplication::focusWidget(), itself);
    Room::press(Qt::Key_Tab);
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(district().until);
    auto *into = settings->findChild<QLineEdit *>(QStringLiteral("districtInto"));
    into->setFocus();
    into->selectAll();
    QTest::keyClicks(into, QStringLiteral("Mok 5"));
    Room::press(Qt::Key_Tab);
    CHECK(says->text().contains(QStringLiteral("is a part of")));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return district().mergedInto == QStringLiteral("1147055000"); }));
    CHECK(district().until == instantFromIso(QStringLiteral("2027-01-01T00:00+09:00")));
    window.close();
    settings->setParent(nullptr);
    delete settings;
}

namespace {

/// A page of the settings in a window of its own, with its list under the keyboard.
struct RosterSettings {
    QWidget window;
    SettingsRoom *settings;

    RosterSettings(Session &session, const char *page) {
        settings = new SettingsRoom(session, &window);
        settings->resize(1100, 700);
        window.resize(1100, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        auto *pages = settings->findChild<QTabWidget *>(QStringLiteral("settingsPages"));
        pages->setCurrentWidget(settings->findChild<QWidget *>(QString::fromLatin1(page)));
        settings->enter();
    }
    template<class Widget>
    Widget *find(const char *name) const {
        auto *found = settings->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    /// What stands in the field that has the keyboard is replaced.
    static void write(const char *text) {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(text));
    }
    void to(const char *field) const {
        for (int tabs = 0; QApplication::focusWidget()->objectName() != QLatin1String(field) && tabs < 20; ++tabs)
            Room::press(Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget()->objectName() == QLatin1String(field));
    }
    QString notes() const {
        QStringList sentences;
        for (const QLabel *label : settings->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QStringLiteral("Nothing was saved")))
                sentences += label->text();
        return sentences.join(u'\n');
    }
};

} // namespace

TEST_CASE("a dong that ends has what is open there said before, and does not end before its name or its parts",
          "[roster]") {
    Room room;
    const auto dong = [&](const char *code) {
        return *room.desk->reference()->idOf<District>(QString::fromLatin1(code));
    };
    const DistrictId mok6 = dong("1147055100");
    commands::Receive call;
    call.details.story = Words{QStringLiteral("a lamp is out")};
    call.details.subtype = SubtypeId{1};
    call.details.district = mok6;
    auto received = room.desk->submit(room.desk->request(call));
    received.waitForFinished();
    REQUIRE(received.result());
    room.desk->keepRegister();
    REQUIRE(comes([&] { return !room.desk->records()->chunks.empty(); }));
    District entry = *room.desk->reference()->find<District>(mok6);
    const auto at = [](const char *day) {
        return *instantFromIso(QString::fromLatin1(day) + QStringLiteral("T00:00+09:00"));
    };
    entry.former = std::vector{FormerName{QStringLiteral("옛목동"), QStringLiteral("Old-dong"), at("2026-03-01")}};
    auto renamed = room.desk->submit(room.desk->request(commands::Define{entry, mok6.value}));
    renamed.waitForFinished();
    REQUIRE(renamed.result());
    REQUIRE(comes([&] { return room.desk->reference()->find<District>(mok6)->former.has_value(); }));
    RosterSettings page(*room.session, "districtsPage");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mok 6"));
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Return);
    page.to("districtUntil");
    RosterSettings::write("2026-01-01");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.notes().contains(QStringLiteral("before the first day of its name")));
    CHECK_FALSE(room.desk->reference()->find<District>(mok6)->until);
    page.to("districtUntil");
    RosterSettings::write("2026-11-01");
    const auto *says = page.find<QLabel>("districtsConsequence");
    CHECK(says->text().contains(QStringLiteral("That day is past, and 1 complaint(s) are open there: 2026-000001")));
    RosterSettings::write("2027-01-01");
    CHECK(says->text().contains(QStringLiteral("1 complaint(s) are open there now: 2026-000001")));
    // The last word is the file's: nothing ends before what became a part of it, nor goes into what has ended.
    const auto refused = [&](District changed, DistrictId id) {
        auto answer = room.desk->submit(room.desk->request(commands::Define{std::move(changed), id.value}));
        answer.waitForFinished();
        return !answer.result() && answer.result().error().code == ProblemCode::BadValue;
    };
    const DistrictId mok5 = dong("1147055000");
    entry = *room.desk->reference()->find<District>(mok6);
    entry.until = at("2026-02-01");
    CHECK(refused(entry, mok6));
    entry.until = at("2027-01-01");
    entry.mergedInto = QStringLiteral("1147055000");
    CHECK_FALSE(refused(entry, mok6));
    District other = *room.desk->reference()->find<District>(mok5);
    other.until = at("2026-12-31");
    CHECK(refused(other, mok5));
    other.until = at("2027-06-01");
    CHECK_FALSE(refused(other, mok5));
    entry.until = at("2027-07-01");
    CHECK(refused(entry, mok6));
}

TEST_CASE("a dong is renamed as of a day by keys: the past keeps the old name, and a spelling is mended for ever", "[roster]") {
    Room room;
    const auto id = *room.desk->reference()->idOf<District>(QStringLiteral("1147055100"));
    const auto district = [&] { return *room.desk->reference()->find<District>(id); };
    const District before = district();
    const RosterSettings page(*room.session, "districtsPage");
    RosterSettings::write("Mok 6");
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Return);
    page.to("districtName");
    RosterSettings::write("Saemok-dong");
    const auto *says = page.find<QLabel>("districtsConsequence");
    CHECK(says->text().contains(QStringLiteral("holds for the past as well")));
    page.to("districtEnglish");
    RosterSettings::write("Saemok-dong");
    page.to("districtSince");
    RosterSettings::write("2026-12-41");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(district() == before);
    RosterSettings::write("2027-01-01");
    CHECK(says->text().contains(QStringLiteral("What was received before keeps the old name")));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return district().ko == u"Saemok-dong"; }));
    const Instant day = *instantFromIso(QStringLiteral("2027-01-01T00:00+09:00"));
    CHECK(district().named(day).ko == u"Saemok-dong");
    CHECK(district().named(day - 1min).ko == before.ko);
    CHECK(district().named(day - 1min).en == before.en);
    // Until that day it is called as before everywhere; what was received then keeps both names.
    CHECK(room.session->name(id) == before.en);
    CHECK(room.session->nameThen(id, room.clock.now()) == before.en);
    const Instant received = room.clock.now();
    room.clock.set(day + 24h);
    CHECK(room.session->name(id) == u"Saemok-dong");
    CHECK(room.session->nameThen(id, received) == before.en + QStringLiteral(" (now Saemok-dong)"));
    // It is found by its old name too; another spelling makes no new name.
    REQUIRE(comes([&] { return page.find<QLineEdit>("districtName")->isEnabled(); }));
    page.to("districtEnglish");
    RosterSettings::write("Sae-mok-dong");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return district().en == u"Sae-mok-dong"; }));
    REQUIRE(district().former);
    CHECK(district().former->size() == 1);
    // Emptied, it was always called so.
    page.to("districtSince");
    page.find<QLineEdit>("districtSince")->selectAll();
    Room::press(Qt::Key_Delete);
    REQUIRE(comes([&] { return page.find<KeyButton>("districtsSave")->isEnabled(); }));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !district().former; }));
    CHECK(district().named(received).ko == u"Saemok-dong");
}

TEST_CASE("a shift is added by keys, its letters are its own, and its hours are mended", "[roster]") {
    Room room;
    const RosterSettings page(*room.session, "shiftsPage");
    Room::press(Qt::Key_N, Qt::ControlModifier);
    page.to("shiftCode");
    RosterSettings::write("d");
    page.to("shiftName");
    RosterSettings::write("Late patrol");
    page.to("shiftHours");
    RosterSettings::write("20-25");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.notes().contains(QStringLiteral("Another shift has these letters")));
    page.to("shiftCode");
    RosterSettings::write("p");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.notes().contains(QStringLiteral("These are no hours")));
    page.to("shiftHours");
    RosterSettings::write("20:00-02:00");
    page.to("shiftMinimum");
    RosterSettings::write("3");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->idOf<Shift>(QStringLiteral("P")).has_value(); }));
    const auto shift = [&] {
        return *room.desk->reference()->find<Shift>(*room.desk->reference()->idOf<Shift>(QStringLiteral("P")));
    };
    CHECK(shift().starts == 20 * 60);
    CHECK(shift().ends == 2 * 60);
    CHECK(shift().minimum == 3);
    CHECK_FALSE(shift().urgentOnly);
}

TEST_CASE("members are added one after the other by keys and stand in the strength of their squad", "[roster]") {
    Room room;
    const RosterSettings page(*room.session, "membersPage");
    Room::press(Qt::Key_N, Qt::ControlModifier);
    page.to("memberName");
    RosterSettings::write("Kim");
    page.to("memberSquad");
    RosterSettings::write("S05");
    Room::press(Qt::Key_Tab);
    page.to("memberTeam");
    RosterSettings::write("7");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.notes().contains(QStringLiteral("A team is a letter")));
    RosterSettings::write("a");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<Member>().size() == 1; }));
    // The next one is of the same squad and team.
    Room::press(Qt::Key_N, Qt::ControlModifier);
    page.to("memberName");
    RosterSettings::write("Lee");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<Member>().size() == 2; }));
    for (const auto &[id, member] : room.desk->reference()->all<Member>()) {
        CHECK(member.squad == u"S05");
        CHECK(member.team == u"A");
    }
    CHECK(rosterOf(*room.desk->reference())->strength(room.squad("S05"), {}, day(11, 24)) == 2);
}

TEST_CASE("a pattern from a Monday on is written by keys, and the squads that follow it are on duty so", "[roster]") {
    Room room;
    const RosterSettings page(*room.session, "patternsPage");
    Room::press(Qt::Key_N, Qt::ControlModifier);
    page.to("patternName");
    RosterSettings::write("Winter");
    page.to("patternFrom");
    RosterSettings::write("2026-12-01");
    page.to("patternSquads");
    RosterSettings::write("S05, S06+1");
    page.to("patternWeek1");
    RosterSettings::write("W|W|W|W|W|||");
    page.to("patternWeek2");
    RosterSettings::write("D|D|D");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.notes().contains(QStringLiteral("is no Monday")));
    page.to("patternFrom");
    RosterSettings::write("2026-12-07");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.notes().contains(QStringLiteral("not eight")));
    page.to("patternWeek2");
    RosterSettings::write("D|D|D|D|D|||");
    const auto patterns = room.desk->reference()->all<RosterPattern>().size();
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<RosterPattern>().size() == patterns + 1; }));
    CHECK(room.kept("S05", day(12, 7)) == u"W");
    CHECK(room.kept("S06", day(12, 7)) == u"D");
    CHECK(room.kept("S05", day(12, 14)) == u"D");
    CHECK(room.kept("S06", day(12, 14)) == u"W");
    CHECK(room.kept("S05", day(12, 1)) == u"D"); // the pattern before it
}

TEST_CASE("a pattern for all squads is a range, in turn, with weeks by blanks and - for off duty", "[roster]") {
    Room room;
    const RosterSettings page(*room.session, "patternsPage");
    Room::press(Qt::Key_N, Qt::ControlModifier);
    page.to("patternName");
    RosterSettings::write("December");
    page.to("patternFrom");
    RosterSettings::write("2026-12-07");
    page.to("patternSquads");
    RosterSettings::write("S36-S02++");
    page.to("patternWeek1");
    RosterSettings::write("D D D D D W W W");
    page.to("patternWeek2");
    RosterSettings::write("d|d|d|d|d|-|-|-");
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.notes().contains(QStringLiteral("There is no squad")));
    page.to("patternSquads");
    RosterSettings::write("S02-S36++");
    const auto patterns = room.desk->reference()->all<RosterPattern>().size();
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<RosterPattern>().size() == patterns + 1; }));
    const RosterPattern &made = room.desk->reference()->all<RosterPattern>().rbegin()->second;
    CHECK(made.ko == u"December");
    CHECK(made.en == u"December");
    int weekends = 0;
    for (const auto &[id, squad] : room.desk->reference()->all<Squad>()) {
        if (squad.code == u"S01")
            continue;
        const QByteArray code = squad.code.toLatin1();
        CHECK(room.kept(code.constData(), day(12, 7)) == u"D");
        weekends += room.kept(code.constData(), day(12, 12)) == u"W";
        CHECK((room.kept(code.constData(), day(12, 12)) == u"W") != (room.kept(code.constData(), day(12, 19)) == u"W"));
    }
    CHECK(weekends == 18);
    CHECK(room.kept("S02", day(12, 12)) == u"W");
    CHECK(room.kept("S03", day(12, 12)).isEmpty());
}

TEST_CASE("two swap their days: each is away on one and stands in on the other", "[roster]") {
    Room room;
    for (const char *code : {"M1", "M2"})
        room.define(Member{QString::fromLatin1(code), QStringLiteral("반원") + QLatin1String(code), QLatin1String(code),
                           QLatin1String(code) == QLatin1String("M1") ? QStringLiteral("S05") : QStringLiteral("S06"), {}, {}, {}});
    REQUIRE(comes([&] { return room.desk->reference()->all<Member>().size() == 2; }));
    room.at("S05", 2);
    Room::press(Qt::Key_3, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("M1"));
    auto *kind = room.room->findChild<QComboBox *>(QStringLiteral("awayKind"));
    REQUIRE(kind);
    kind->setFocus();
    while (kind->currentData().toInt() != static_cast<int>(LeaveKind::Swap)) {
        const int before = kind->currentIndex();
        QTest::keyClick(kind, Qt::Key_Down);
        REQUIRE(kind->currentIndex() != before);
    }
    auto *back = room.room->findChild<QLineEdit *>(QStringLiteral("awayReturn"));
    REQUIRE(back->isVisible());
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.room->findChild<QLabel *>(QStringLiteral("awayTrouble"))->text().contains(QStringLiteral("With whom?")));
    auto *substitute = room.room->findChild<QLineEdit *>(QStringLiteral("awaySubstitute"));
    substitute->setFocus();
    QTest::keyClicks(substitute, QStringLiteral("M2"));
    back->setFocus();
    QTest::keyClicks(back, QStringLiteral("2026-11-27"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<Leave>().size() == 2; }));
    const auto roster = rosterOf(*room.desk->reference());
    // On Wednesday the second one is in the squad of the first, on Friday the other way round.
    CHECK(roster->strength(room.squad("S05"), {}, day(11, 25)) == 1);
    CHECK(roster->strength(room.squad("S06"), {}, day(11, 27)) == 1);
    const auto &leaves = room.desk->reference()->all<Leave>();
    CHECK(leaves.begin()->second.member == u"M1");
    CHECK(leaves.begin()->second.substitute == u"M2");
    CHECK(leaves.rbegin()->second.member == u"M2");
    CHECK(leaves.rbegin()->second.substitute == u"M1");
    CHECK(leaves.rbegin()->second.from == u"2026-11-27");
    CHECK(leaves.rbegin()->second.kind == LeaveKind::Swap);
    // One step takes both back.
    room.undo->undo();
    REQUIRE(comes([&] {
        return std::ranges::all_of(room.desk->reference()->all<Leave>(), [](const auto &each) { return each.second.until.has_value(); });
    }));
}

TEST_CASE("nothing is offered to be copied where nothing is chosen, and names of squads are whole", "[roster]") {
    Room room;
    room.view()->selectionModel()->clear();
    const auto *copy = room.room->findChild<KeyButton *>(QStringLiteral("rosterCopyWeek"));
    REQUIRE(comes([&] { return !copy->isEnabled(); }));
    CHECK_FALSE(copy->text().contains(u'0'));
    // In a small window the middle of a long name is left out, never its end: that tells two apart.
    const QHeaderView *names = room.view()->verticalHeader();
    const QFontMetrics metrics(names->font());
    CHECK(names->width() <= room.view()->width() / 5);
    const int traffic = room.model()->rowOf(room.squad("S28"));
    const QString whole = room.model()->headerData(traffic, Qt::Vertical, Qt::ToolTipRole).toString();
    const QString shown = room.model()->headerData(traffic, Qt::Vertical).toString();
    CHECK(shown != whole);
    CHECK(shown.endsWith(whole.right(8)));
    for (int row = 0; row < room.model()->rowCount(); ++row)
        CHECK(metrics.horizontalAdvance(room.model()->headerData(row, Qt::Vertical).toString()) + 8 <= names->width());
    room.window->resize(2000, 900);
    room.room->resize(2000, 860);
    REQUIRE(comes([&] { return room.model()->headerData(traffic, Qt::Vertical).toString() == whole; }));
    CHECK(metrics.horizontalAdvance(whole) + 8 <= names->width());
}

TEST_CASE("with letters twice as large the roster and its lists keep their lines whole", "[roster]") {
    Room room;
    room.session->setTextScale(200);
    room.window->resize(1920, 1080);
    room.room->resize(1920, 1040);
    QTest::qWait(50);
    const int line = room.room->fontMetrics().height();
    CHECK(room.view()->verticalHeader()->defaultSectionSize() >= line);
    CHECK(room.view()->horizontalHeader()->height() >= 3 * line);
    // At least five squads are seen at once, and no button goes beyond the room.
    CHECK(room.view()->viewport()->height() >= 5 * room.view()->verticalHeader()->defaultSectionSize());
    const auto cut = [&] {
        QStringList names;
        for (const KeyButton *button : room.room->findChildren<KeyButton *>())
            if (button->isVisible() && (button->width() < button->minimumSizeHint().width() ||
                                        button->mapTo(room.room, QPoint(button->width(), 0)).x() > room.room->width()))
                names << button->objectName();
        return names.join(u' ');
    };
    const bool whole = comes([&] { return cut().isEmpty(); });
    INFO(cut().toStdString());
    CHECK(whole);
    // In a small window the grid comes first: it still has some rows.
    room.window->resize(1280, 780);
    room.room->resize(1180, 715);
    REQUIRE(comes([&] { return room.view()->viewport()->height() >= 2 * room.view()->verticalHeader()->defaultSectionSize(); }));
    room.session->setTextScale(100);
}
