#include "queue/queuepanel.h"
#include "support/manualclock.h"
#include "widgets/session.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
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

struct Room {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<QueuePanel> panel;

    explicit Room(int calls) {
        useLanguage(Language::English);
        auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock});
        REQUIRE(opened);
        desk = std::move(*opened);
        for (int i = 0; i < calls; ++i)
            receive(clock.now() - 10min + std::chrono::seconds{i});
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        panel = std::make_unique<QueuePanel>(*session);
        panel->resize(900, 400);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        REQUIRE(comes([&] { return rows() == calls; }));
    }
    ~Room() {
        panel.reset();
        session.reset();
    }

    QueueView *view() const { return panel->findChild<QueueView *>(); }
    int rows() const { return view()->model()->rowCount(); }
    QString numberAt(int row) const { return view()->model()->index(row, 0).data().toString(); }
    ComplaintId receive(Instant at) {
        commands::Receive call;
        call.details.story = Words{QStringLiteral("a hole in the road")};
        Request request = desk->request(call);
        request.occurredAt = at;
        return submit(std::move(request));
    }
    ComplaintId submit(Request request) {
        auto answer = desk->submit(std::move(request));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return answer.result()->complaints.front();
    }
};

} // namespace

TEST_CASE("lines that come above do not move what a person looks at", "[queue]") {
    Room room(60);
    QueueView &view = *room.view();
    view.setFocus();
    view.selectionModel()->setCurrentIndex(view.model()->index(30, 0),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view.scrollTo(view.model()->index(30, 0), QAbstractItemView::PositionAtCenter);
    const int topRow = view.rowAt(0);
    const int topPlace = view.rowViewportPosition(topRow);
    const QString topNumber = room.numberAt(topRow);
    const QString chosen = room.numberAt(view.currentIndex().row());
    QSignalSpy chosenAgain(room.panel.get(), &QueuePanel::chosen);
    for (int i = 0; i < 5; ++i)
        room.receive(room.clock.now() - 12min + std::chrono::seconds{i});
    REQUIRE(comes([&] { return room.rows() == 65; }));
    CHECK(room.numberAt(view.rowAt(0)) == topNumber);
    CHECK(view.rowViewportPosition(view.rowAt(0)) == topPlace);
    CHECK(room.numberAt(view.currentIndex().row()) == chosen);
    CHECK(view.selectionModel()->selectedRows().size() == 1);
    CHECK(view.hasFocus());
    CHECK(chosenAgain.isEmpty());
}

TEST_CASE("the chosen line stays where it is when a longer line above folds the columns", "[queue]") {
    Room room(60);
    QueueView &view = *room.view();
    // As narrow as it may be with everything in one line each.
    const auto folded = [&] { return view.verticalHeader()->defaultSectionSize() > 2 * view.fontMetrics().height(); };
    int width = 900;
    for (; width > 300 && !folded(); width -= 10) {
        room.panel->resize(width, 400);
        QTest::qWait(20);
    }
    REQUIRE(folded());
    for (; folded(); width += 10) {
        room.panel->resize(width, 400);
        QTest::qWait(20);
    }
    const int before = view.verticalHeader()->defaultSectionSize();
    REQUIRE(before < 2 * view.fontMetrics().height());
    view.setFocus();
    view.selectionModel()->setCurrentIndex(view.model()->index(30, 0),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view.scrollTo(view.model()->index(30, 0), QAbstractItemView::PositionAtCenter);
    const int place = view.rowViewportPosition(view.currentIndex().row());
    const QString chosen = room.numberAt(view.currentIndex().row());
    commands::Receive call;
    call.details.story = Words{QStringLiteral("a hole in the road")};
    call.details.subtype = room.desk->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
    call.details.district = room.desk->reference()->idOf<District>(QStringLiteral("outside"));
    call.send = room.desk->reference()->idOf<Squad>(QStringLiteral("S01"));
    Request request = room.desk->request(call);
    request.occurredAt = room.clock.now() - 12min;
    room.submit(std::move(request));
    REQUIRE(comes([&] { return room.rows() == 61; }));
    REQUIRE(comes([&] { return view.verticalHeader()->defaultSectionSize() > before; }));
    QTest::qWait(50);
    CHECK(room.numberAt(view.currentIndex().row()) == chosen);
    CHECK(view.rowViewportPosition(view.currentIndex().row()) == place);
}

TEST_CASE("no line is sliced at an edge of the list", "[queue]") {
    Room room(60);
    QueueView &view = *room.view();
    const auto whole = [&] {
        const int tall = view.verticalHeader()->defaultSectionSize();
        return view.viewport()->height() % tall == 0 && view.verticalScrollBar()->value() % tall == 0;
    };
    view.setFocus();
    for (const int height : {400, 413, 447, 600}) {
        INFO(height);
        room.panel->resize(900, height);
        REQUIRE(comes(whole));
        QTest::keyClick(&view, Qt::Key_End);
        CHECK(comes(whole));
        QTest::keyClick(&view, Qt::Key_Home);
        CHECK(comes(whole));
        for (int i = 0; i < 25; ++i)
            QTest::keyClick(&view, Qt::Key_Down);
        CHECK(comes(whole));
    }
}

TEST_CASE("a list that nobody works in stays at its top and shows what breaks first", "[queue]") {
    Room room(60);
    room.view()->clearFocus();
    const ComplaintId first = room.receive(room.clock.now() - 14min);
    REQUIRE(comes([&] { return room.rows() == 61; }));
    CHECK(room.view()->rowAt(0) == 0);
    CHECK(room.view()->model()->index(0, 0).data(QueueModel::IdRole).toLongLong() == first.value);
}

TEST_CASE("when the chosen complaint leaves the queue no other one is chosen", "[queue]") {
    Room room(5);
    room.panel->focusQueue();
    const auto chosen = room.panel->chosenComplaint();
    REQUIRE(chosen);
    QSignalSpy others(room.panel.get(), &QueuePanel::chosen);
    room.submit(room.desk->request(commands::Cancel{*chosen, CancelReason::Other, Words{QStringLiteral("twice")}}));
    REQUIRE(comes([&] { return room.rows() == 4; }));
    CHECK(others.isEmpty());
    CHECK(room.view()->selectionModel()->selectedRows().isEmpty());
}

TEST_CASE("a complaint chosen from elsewhere is marked as soon as it comes", "[queue]") {
    Room room(3);
    QSignalSpy chosen(room.panel.get(), &QueuePanel::chosen);
    const ComplaintId id = room.receive(room.clock.now());
    room.panel->select(id);
    REQUIRE(comes([&] { return room.view()->selectionModel()->selectedRows().size() == 1; }));
    CHECK(room.view()->currentIndex().data(QueueModel::IdRole).toLongLong() == id.value);
    CHECK(chosen.isEmpty());
}

TEST_CASE("columns come back as they were left", "[queue]") {
    Room room(1);
    QHeaderView *header = room.view()->horizontalHeader();
    header->resizeSection(static_cast<int>(QueueColumn::Squad), 77);
    header->setSectionHidden(static_cast<int>(QueueColumn::Dong), true);
    header->moveSection(header->visualIndex(static_cast<int>(QueueColumn::Resolve)), 1);
    room.panel.reset();
    room.panel = std::make_unique<QueuePanel>(*room.session);
    header = room.view()->horizontalHeader();
    CHECK(header->sectionSize(static_cast<int>(QueueColumn::Squad)) == 77);
    CHECK(header->isSectionHidden(static_cast<int>(QueueColumn::Dong)));
    CHECK(header->visualIndex(static_cast<int>(QueueColumn::Resolve)) == 1);
}

TEST_CASE("columns folded for want of room are nobody's wish, and come back with it", "[queue]") {
    Room room(1);
    const auto isHidden = [&](QueueColumn column) {
        return room.view()->horizontalHeader()->isSectionHidden(static_cast<int>(column));
    };
    room.panel->resize(420, 400);
    REQUIRE(comes([&] { return isHidden(QueueColumn::Dong) && isHidden(QueueColumn::Squad); }));
    QTest::qWait(1'200); // longer than what is kept waits
    room.panel.reset();
    room.panel = std::make_unique<QueuePanel>(*room.session);
    room.panel->resize(1'800, 400);
    room.panel->show();
    CHECK(comes([&] { return !isHidden(QueueColumn::Dong) && !isHidden(QueueColumn::Squad); }));
}

namespace {

/// Complaints with a dong and a kind, so that squads go to them.
ComplaintId receiveAt(Room &room, const char *dong, const char *subtype = "C01-1") {
    commands::Receive call;
    call.details.story = Words{QStringLiteral("a hole in the road")};
    call.details.subtype = room.desk->reference()->idOf<Subtype>(QString::fromLatin1(subtype));
    call.details.district = room.desk->reference()->idOf<District>(QString::fromLatin1(dong));
    return room.submit(room.desk->request(call));
}
QString advice(const Room &room) {
    return room.panel->findChild<QLabel *>(QStringLiteral("queueAdvice"))->text();
}

} // namespace

TEST_CASE("the chosen line says which squad may go and why, and one key sends it", "[queue]") {
    Room room(0);
    const ComplaintId id = receiveAt(room, "1147058000");
    REQUIRE(comes([&] { return room.rows() == 1; }));
    CHECK(advice(room).contains(QStringLiteral("once one is chosen")));
    const int height = room.panel->findChild<QWidget *>(QStringLiteral("adviceStrip"))->height();
    room.panel->focusQueue();
    CHECK(advice(room).contains(QStringLiteral("goes to this dong first")));
    CHECK(advice(room).contains(QStringLiteral("can be kept")));
    QSignalSpy done(room.session.get(), &Session::done);
    QTest::keyClick(room.view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return done.size() == 1; }));
    auto view = room.desk->complaint(id);
    view.waitForFinished();
    REQUIRE(view.result()->complaint().dispatches.size() == 1);
    const Dispatch sent = view.result()->complaint().dispatches.front();
    CHECK(sent.calledAt);
    CHECK(room.desk->reference()->find<Squad>(sent.squad)->code == u"S03"); // road repair of that part of the town
    REQUIRE(comes([&] { return advice(room).startsWith(QStringLiteral("With it already: ")); }));
    // A second time sends nobody.
    QTest::keyClick(room.view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(100);
    CHECK(done.size() == 1);
    CHECK(room.panel->findChild<QWidget *>(QStringLiteral("adviceStrip"))->height() == height);
}

TEST_CASE("by night the chosen line says who is next and sends nobody", "[queue]") {
    Room room(0);
    room.clock.set(*instantFromIso(QStringLiteral("2026-11-24T02:00+09:00")));
    receiveAt(room, "1147058000");
    REQUIRE(comes([&] { return room.rows() == 1; }));
    room.panel->focusQueue();
    REQUIRE(comes([&] { return advice(room).contains(QStringLiteral("Nobody who goes to this is on duty. Next: ")); }));
    QSignalSpy done(room.session.get(), &Session::done);
    QTest::keyClick(room.view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(150);
    CHECK(done.isEmpty());
}

TEST_CASE("only the complaints of one dong are shown, until all are asked for or another one is gone to", "[queue]") {
    Room room(0);
    const ComplaintId here = receiveAt(room, "1147058000");
    const ComplaintId there = receiveAt(room, "1147051000");
    const ComplaintId also = receiveAt(room, "1147058000");
    REQUIRE(comes([&] { return room.rows() == 3; }));
    const auto dong = room.desk->reference()->idOf<District>(QStringLiteral("1147058000"));
    const auto hidden = [&](ComplaintId id) { return room.view()->isRowHidden(room.panel->model()->rowOf(id)); };
    room.panel->showOnly(dong);
    const auto *words = room.panel->findChild<QLabel *>(QStringLiteral("queueOnlyWords"));
    CHECK(words->text() == u"Only Sinwol 3-dong: 2 of 3 open complaints");
    CHECK(hidden(there));
    CHECK_FALSE(hidden(here));
    CHECK_FALSE(hidden(also));
    // One that comes there meanwhile is seen, one that comes elsewhere is not.
    const ComplaintId fresh = receiveAt(room, "1147058000");
    const ComplaintId other = receiveAt(room, "1147052000");
    REQUIRE(comes([&] { return room.rows() == 5; }));
    CHECK_FALSE(hidden(fresh));
    CHECK(hidden(other));
    CHECK(words->text() == u"Only Sinwol 3-dong: 3 of 5 open complaints");
    room.panel->focusQueue();
    CHECK(room.panel->chosenComplaint() == here);
    QTest::keyClick(room.view(), Qt::Key_Backspace, Qt::ControlModifier);
    CHECK_FALSE(hidden(there));
    CHECK_FALSE(words->isVisible());
    room.panel->showOnly(dong);
    room.panel->select(other);
    CHECK_FALSE(hidden(other));
}
