#include "handover/handoverpanel.h"
#include "intake/calldraft.h"
#include "queue/endofshift.h"
#include "shell/mainwindow.h"
#include "support/manualclock.h"
#include "widgets/banner.h"
#include "widgets/keybutton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>
#include <functional>

using namespace baro;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

/// The panel of a shift at noon on a Monday, and the desk of the next one on the same file.
struct Shifts {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Desk> next;
    std::unique_ptr<Session> session;
    std::unique_ptr<Session> nextSession;
    std::unique_ptr<HandoverPanel> panel;
    int untaken = -1;

    Shifts() {
        useLanguage(Language::English);
        const QString file = folder.filePath(QStringLiteral("desk.db"));
        desk = std::move(*Desk::open({file, QStringLiteral("op1"), &clock}));
        next = std::move(*Desk::open({file, QStringLiteral("op2"), &clock}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("one.ini")));
        nextSession = std::make_unique<Session>(*next, folder.filePath(QStringLiteral("two.ini")));
        useLanguage(Language::English);
    }
    ~Shifts() {
        panel.reset();
        nextSession.reset();
        session.reset();
    }

    void show(Session &of) {
        panel = std::make_unique<HandoverPanel>(of);
        QObject::connect(panel.get(), &HandoverPanel::counted, panel.get(), [this](int count) { untaken = count; });
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     panel.get());
        panel->resize(900, 600);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        panel->focusList();
    }
    static Receipt submit(Desk &by, Command command) {
        auto answer = by.submit(by.request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    ComplaintId receive(const char *code = "C02-1") {
        commands::Receive call;
        call.details.subtype = session->reference()->idOf<Subtype>(QString::fromLatin1(code));
        call.details.place = Words{QStringLiteral("market gate")};
        call.details.telephone = Words{QStringLiteral("01012345678")};
        return submit(*desk, call).complaints.front();
    }
    std::vector<HandoverView> handovers() {
        auto answer = desk->handovers();
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    QTableView *table() const { return panel->findChild<QTableView *>(QStringLiteral("handoverTable")); }
    QListWidget *list() const { return panel->findChild<QListWidget *>(QStringLiteral("handoverList")); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, HandoverColumn column) const {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    QString banner() const { return panel->findChild<Banner *>(QStringLiteral("handoverBanner"))->sentence(); }
    QLineEdit *field(const char *name) const { return panel->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char *words) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(words)); }
};

} // namespace

TEST_CASE("a shift hands over what is open with notes by keys alone, and another one takes it over", "[handover]") {
    Shifts room;
    const ComplaintId first = room.receive();
    room.clock.advance(1min);
    const ComplaintId second = room.receive();
    room.show(*room.session);
    REQUIRE(comes([&] { return room.rows() == 2; }));
    CHECK(room.untaken == 0);
    CHECK(room.list()->hasFocus());
    CHECK(room.cell(0, HandoverColumn::Waits) == QStringLiteral("nobody yet"));
    room.press(Qt::Key_Tab);
    REQUIRE(room.table()->hasFocus());
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Tab);
    REQUIRE(room.field("handoverLineNote")->hasFocus());
    room.type("call the shop at nine");
    room.press(Qt::Key_Tab);
    REQUIRE(room.field("handoverSheetNote")->hasFocus());
    room.type("radio two is broken");
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.untaken == 1; }));
    CHECK(room.banner().startsWith(QStringLiteral("Handed over: 2 complaint")));
    CHECK(room.panel->mayClose() == Closing::Now);

    std::vector<HandoverView> all = room.handovers();
    REQUIRE(all.size() == 1);
    const Handover &given = all.front().handover;
    CHECK(given.givenBy == room.desk->actor());
    REQUIRE(given.items.size() == 2);
    const bool firstOnTop = given.items[0].complaint == first;
    CHECK(given.items[firstOnTop ? 1 : 0].complaint == second);
    CHECK(all.front().text(given.note) == QStringLiteral("radio two is broken"));
    CHECK(all.front().text(given.items[0].note).size() + all.front().text(given.items[1].note).size() == 21);

    // The next shift.
    room.show(*room.nextSession);
    REQUIRE(comes([&] { return room.rows() == 2 && room.untaken == 1; }));
    room.panel->focusList();
    REQUIRE(comes([&] { return room.list()->currentItem()->text().startsWith(QStringLiteral("Not taken over yet")); }));
    CHECK(room.list()->currentRow() == 0);
    REQUIRE(comes([&] {
        return room.cell(0, HandoverColumn::Note) == QStringLiteral("call the shop at nine") ||
               room.cell(1, HandoverColumn::Note) == QStringLiteral("call the shop at nine");
    }));
    CHECK(room.panel->findChild<QLabel *>(QStringLiteral("handoverEmpty"))
              ->text()
              .contains(QStringLiteral("radio two is broken")));
    room.press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comes([&] { return room.untaken == 0; }));
    all = room.handovers();
    REQUIRE(all.front().handover.takenBy);
    CHECK(*all.front().handover.takenBy == room.next->actor());
    CHECK(room.list()->item(1)->text().startsWith(QStringLiteral("Taken over")));
}

TEST_CASE("nobody takes over what he gave himself, and the office says so", "[handover]") {
    Shifts room;
    room.receive();
    room.show(*room.session);
    REQUIRE(comes([&] { return room.rows() == 1; }));
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.untaken == 1; }));
    auto *take = room.panel->findChild<KeyButton *>(QStringLiteral("handoverTake"));
    CHECK(take->isVisible());
    CHECK(take->reason() == QStringLiteral("given by yourself"));
    room.press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comes([&] { return room.banner().startsWith(QStringLiteral("You gave this handover yourself")); }));
    CHECK_FALSE(room.handovers().front().handover.takenAt);
}

TEST_CASE("notes stay with their lines while the queue changes, also of one that is closed meanwhile", "[handover]") {
    Shifts room;
    const ComplaintId first = room.receive();
    room.show(*room.session);
    REQUIRE(comes([&] { return room.rows() == 1; }));
    room.press(Qt::Key_Tab);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Tab);
    room.type("mind the dog");
    room.clock.advance(2min);
    room.receive();
    REQUIRE(comes([&] { return room.rows() == 2; }));
    CHECK(room.field("handoverLineNote")->text() == QStringLiteral("mind the dog"));
    CHECK(room.field("handoverLineNote")->hasFocus());
    room.submit(*room.desk, commands::Cancel{first, CancelReason::EnteredTwice, {}});
    room.clock.advance(1min);
    const ComplaintId third = room.receive();
    REQUIRE(comes([&] { return room.rows() == 3; }));
    const auto *model = qobject_cast<const HandoverModel *>(room.table()->model());
    REQUIRE(comes([&] { return model->line(model->rowOf(first)).state == State::Cancelled; }));
    CHECK(model->line(model->rowOf(first)).note == QStringLiteral("mind the dog"));
    CHECK(model->line(model->rowOf(third)).note.isEmpty());
    CHECK(comes([&] { return room.panel->mayClose() == Closing::Now; }));
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.untaken == 1; }));
    CHECK(room.handovers().front().handover.items.size() == 3);
}

TEST_CASE("calls of the night stand on the morning's sheet first, and say that they are", "[handover]") {
    Shifts room;
    room.clock.set(instantFromIso(QStringLiteral("2026-11-23T23:30+09:00")).value());
    const ComplaintId night = room.receive();
    room.clock.set(instantFromIso(QStringLiteral("2026-11-24T09:05+09:00")).value());
    const ComplaintId morning = room.receive();
    room.submit(*room.desk,
                commands::AssignSquad{morning, room.session->reference()->all<Squad>().begin()->first, true, {}});
    room.submit(*room.desk, commands::PromiseCallBack{night, room.clock.now() + 30min, false, {}});
    room.show(*room.session);
    REQUIRE(comes([&] { return room.rows() == 2; }));
    const auto *model = qobject_cast<const HandoverModel *>(room.table()->model());
    CHECK(model->line(0).id == night);
    CHECK(model->line(0).night);
    CHECK(room.cell(0, HandoverColumn::Number).endsWith(QStringLiteral("night call")));
    CHECK(room.cell(0, HandoverColumn::CallBack) == QStringLiteral("by 09:35"));
    CHECK_FALSE(model->line(1).night);
    CHECK(model->line(1).waitsFor == WaitsFor::Squad);
    CHECK(model->line(1).waits == room.session->reference()->all<Squad>().begin()->second.en);
}

TEST_CASE("an empty sheet says what it is, and a handover with nothing open can be given", "[handover]") {
    Shifts room;
    room.show(*room.session);
    REQUIRE(comes([&] {
        return room.panel->findChild<QLabel *>(QStringLiteral("handoverEmpty"))
            ->text()
            .startsWith(QStringLiteral("Nothing is open"));
    }));
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.untaken == 1; }));
    CHECK(room.handovers().front().handover.items.empty());
}

namespace {

/// The main window, opened again and again over the same file.
struct Sitting {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    explicit Sitting(const char *time = "2026-11-23T10:00") {
        setTime(time);
        open();
    }
    ~Sitting() { end(); }
    void open() {
        useLanguage(Language::English);
        desk = std::move(*Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        window = std::make_unique<MainWindow>(*session);
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    /// Nothing is said to anybody: it is gone.
    void end() {
        window.reset();
        session.reset();
        desk.reset();
    }
    void setTime(const char *time) {
        clock.set(instantFromIso(QLatin1String(time) + QStringLiteral("+09:00")).value());
    }
    void go(const char *time) {
        setTime(time);
        Q_EMIT session->ticked(clock.now());
        QTest::qWait(20);
    }
    template<class Widget>
    Widget *in(const char *name) const {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    Receipt submit(Command command) const {
        auto answer = desk->submit(desk->request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    ComplaintId receive() const {
        commands::Receive call;
        call.details.subtype = desk->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
        call.details.place = Words{QStringLiteral("market gate")};
        return submit(call).complaints.front();
    }
    int lines() const { return in<QTableView>("handoverTable")->model()->rowCount(); }
    QString note(int row) const {
        return in<QTableView>("handoverTable")->model()->index(row, static_cast<int>(HandoverColumn::Note)).data().toString();
    }
    QString asked() const {
        return in<QWidget>("sheetAsked")->isVisible() ? in<QLabel>("sheetAskedWords")->text() : QString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void typeNotes() const {
        press(Qt::Key_F12);
        REQUIRE(comes([&] { return lines() == 1; }));
        press(Qt::Key_Tab);
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        REQUIRE(in<QLineEdit>("handoverLineNote")->hasFocus());
        type(QStringLiteral("mind the dog"));
        press(Qt::Key_Tab);
        type(QStringLiteral("the caller's number is 900101-2123456"));
    }
};

} // namespace

TEST_CASE("notes of a sheet that is not given outlive the window, until the sheet is given", "[handover]") {
    Sitting room;
    room.receive();
    room.typeNotes();
    for (int times = 0; times < 2; ++times) {
        room.end();
        room.open();
        REQUIRE(comes([&] { return !room.in<QLineEdit>("handoverSheetNote")->text().isEmpty(); }));
        room.press(Qt::Key_F12);
        REQUIRE(comes([&] { return room.lines() == 1 && room.note(0) == QStringLiteral("mind the dog"); }));
        // What the law forbids to keep is not kept.
        CHECK(room.in<QLineEdit>("handoverSheetNote")->text().startsWith(QStringLiteral("the caller's number is \u25cf")));
        CHECK(room.in<Banner>("handoverBanner")->sentence().startsWith(QStringLiteral("Notes typed for a handover")));
        CHECK(room.window->findChild<QTabWidget *>(QStringLiteral("callTabs"))->count() == 1);
    }
    // A syllable in composition counts.
    auto *field = room.in<QLineEdit>("handoverSheetNote");
    field->setFocus();
    QInputMethodEvent composing(QStringLiteral("\ud55c"), {});
    QApplication::sendEvent(field, &composing);
    room.end();
    room.open();
    REQUIRE(comes([&] { return room.in<QLineEdit>("handoverSheetNote")->text().endsWith(QStringLiteral("\ud55c")); }));
    room.press(Qt::Key_F12);
    REQUIRE(comes([&] { return room.lines() == 1 && room.note(0) == QStringLiteral("mind the dog"); }));
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.in<Banner>("handoverBanner")->sentence().startsWith(QStringLiteral("Handed over")); }));
    room.end();
    room.open();
    QTest::qWait(300);
    room.press(Qt::Key_F12);
    REQUIRE(comes([&] { return room.lines() == 1; }));
    CHECK(room.in<QLineEdit>("handoverSheetNote")->text().isEmpty());
}

TEST_CASE("notes of two desks that died join on one sheet", "[handover]") {
    SheetDraft one{{{ComplaintId{1}, QStringLiteral("a")}, {ComplaintId{2}, QStringLiteral("b")}}, QStringLiteral("x")};
    one.add({{{ComplaintId{2}, QStringLiteral("c")}, {ComplaintId{3}, QStringLiteral("d")}}, QStringLiteral("x")});
    CHECK(one == SheetDraft{{{ComplaintId{1}, QStringLiteral("a")},
                             {ComplaintId{2}, QStringLiteral("b / c")},
                             {ComplaintId{3}, QStringLiteral("d")}},
                            QStringLiteral("x")});
    CHECK(SheetDraft::fromJson(one.toJson()) == one);
    CHECK_FALSE(SheetDraft::fromJson(CallDraft{}.toJson()));
    CHECK_FALSE(CallDraft::fromJson(one.toJson()));
}

TEST_CASE("the sheet is asked for at every change of shift until it is given", "[handover]") {
    Sitting room("2026-11-23T14:00"); // a Monday, with service until 22:00
    room.go("2026-11-23T21:50");
    CHECK(room.asked().isEmpty()); // nothing is open
    room.receive();
    room.go("2026-11-23T21:44");
    REQUIRE(comes([&] {
        room.go("2026-11-23T21:45");
        return !room.asked().isEmpty();
    }));
    CHECK(room.asked() == QStringLiteral("Service ends at 22:00, and no handover sheet has been given yet. Open complaints: 1"));
    room.go("2026-11-23T21:44");
    CHECK(room.asked().startsWith(QStringLiteral("Service began at 09:00"))); // the morning's was not given either
    room.go("2026-11-23T22:10");
    CHECK(room.asked().startsWith(QStringLiteral("Service ended at 22:00")));
    room.press(Qt::Key_F12);
    REQUIRE(comes([&] { return room.lines() == 1; }));
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.in<QPushButton>("handoverKey")->text() == QStringLiteral("Not taken over: 1"); }));
    room.press(Qt::Key_F12);
    CHECK(room.asked().isEmpty());
    room.go("2026-11-24T08:59");
    CHECK(room.asked().isEmpty());
    // The night's calls go to the day.
    room.go("2026-11-24T09:00");
    CHECK(room.asked().startsWith(QStringLiteral("Service began at 09:00, and the night has given no handover sheet")));
    // What nobody has taken over stands on the supervisor's list too.
    room.press(Qt::Key_F5);
    auto *sheets = room.in<QPushButton>("alarmsSheets");
    CHECK(sheets->isVisible());
    CHECK(sheets->text() == QStringLiteral("Handover sheets not taken over: 1"));
    sheets->click();
    CHECK(room.in<QWidget>("handoverPanel")->isVisible());
    REQUIRE(comes([&] { return room.lines() == 1 && room.in<QPushButton>("handoverGive")->isEnabled(); }));
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return sheets->text() == QStringLiteral("Handover sheets not taken over: 2"); }));
    room.press(Qt::Key_F12);
    CHECK(room.asked().isEmpty());
}

TEST_CASE("which change of shift it is: weekdays, a weekend, and service round the clock", "[handover]") {
    const auto at = [](const char *time) { return instantFromIso(QLatin1String(time) + QStringLiteral("+09:00")).value(); };
    Sitting room;
    const auto roundTheClock = [&](const char *day) {
        room.submit(commands::Define{SpecialDay{QString::fromLatin1(day), QStringLiteral("비상 근무"),
                                                QStringLiteral("Emergency"), {}, DayWindows{{0, 1440}}, {}}, {}});
    };
    roundTheClock("2026-11-25");
    roundTheClock("2026-11-26");
    REQUIRE(comes([&] { return room.desk->reference()->calendar().service().runs(at("2026-11-26T03:00")); }));
    const ReferencePointer reference = room.desk->reference();
    const OfficeCalendar &calendar = reference->calendar();
    CHECK(shiftChangeAt(calendar, at("2026-11-26T10:00")) == ShiftChange{at("2026-11-25T00:00"), true});
    CHECK(shiftChangeAt(calendar, at("2026-11-27T00:00")) == ShiftChange{at("2026-11-27T00:00"), false});
    CHECK(shiftChangeAt(calendar, at("2026-11-23T10:00")) == ShiftChange{at("2026-11-23T09:00"), true});
    CHECK(shiftChangeAt(calendar, at("2026-11-23T21:44:59")) == ShiftChange{at("2026-11-23T09:00"), true});
    CHECK(shiftChangeAt(calendar, at("2026-11-23T21:45")) == ShiftChange{at("2026-11-23T22:00"), false});
    CHECK(shiftChangeAt(calendar, at("2026-11-24T08:59")) == ShiftChange{at("2026-11-23T22:00"), false});
    CHECK(shiftChangeAt(calendar, at("2026-11-28T17:50")) == ShiftChange{at("2026-11-28T18:00"), false});
    CHECK(shiftChangeAt(calendar, at("2026-11-29T03:00")) == ShiftChange{at("2026-11-28T18:00"), false});
    const ShiftChange change{at("2026-11-28T18:00"), false};
    CHECK(isSheetOf(change, at("2026-11-28T17:00")));
    CHECK_FALSE(isSheetOf(change, at("2026-11-28T16:59")));
}

TEST_CASE("a note of the sheet has room for some words beside each other, however narrow the panel is", "[handover]") {
    Shifts room;
    for (int i = 0; i < 3; ++i) {
        const ComplaintId id = room.receive();
        Shifts::submit(
            *room.desk,
            commands::Refer{id, *room.session->reference()->idOf<Agency>(QStringLiteral("SH")), {}, {}, {}, {}});
        room.clock.advance(20min);
    }
    room.show(*room.session);
    REQUIRE(comes([&] { return room.rows() == 3; }));
    room.panel->resize(700, 600);
    QTest::qWait(300);
    const int column = static_cast<int>(HandoverColumn::Note);
    CHECK(room.table()->columnWidth(column) >= room.table()->fontMetrics().horizontalAdvance(QString(12, u'0')));
    // What the cells leave out is under the mouse.
    const QModelIndex resolve = room.table()->model()->index(0, static_cast<int>(HandoverColumn::Resolve));
    CHECK_FALSE(resolve.data().toString().contains(QStringLiteral(" left")));
    CHECK(resolve.data(Qt::ToolTipRole).toString().contains(QStringLiteral(" left")));
}
