#include "handover/handoverpanel.h"
#include "support/manualclock.h"
#include "widgets/banner.h"
#include "widgets/keybutton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
struct Room {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Desk> next;
    std::unique_ptr<Session> session;
    std::unique_ptr<Session> nextSession;
    std::unique_ptr<HandoverPanel> panel;
    int untaken = -1;

    Room() {
        useLanguage(Language::English);
        const QString file = folder.filePath(QStringLiteral("desk.db"));
        desk = std::move(*Desk::open({file, QStringLiteral("op1"), &clock}));
        next = std::move(*Desk::open({file, QStringLiteral("op2"), &clock}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("one.ini")));
        nextSession = std::make_unique<Session>(*next, folder.filePath(QStringLiteral("two.ini")));
        useLanguage(Language::English);
    }
    ~Room() {
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
    Room room;
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
    Room room;
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
    Room room;
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
    CHECK(room.panel->mayClose() == Closing::NotYet);
    CHECK(room.banner().startsWith(QStringLiteral("Notes are typed")));
    room.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.untaken == 1; }));
    CHECK(room.handovers().front().handover.items.size() == 3);
}

TEST_CASE("calls of the night stand on the morning's sheet first, and say that they are", "[handover]") {
    Room room;
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
    Room room;
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
