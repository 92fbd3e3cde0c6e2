#include "queue/queuepanel.h"
#include "support/manualclock.h"
#include "widgets/session.h"

#include <QApplication>
#include <QHeaderView>
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
