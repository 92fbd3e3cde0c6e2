#include "callbacks/callbackspanel.h"
#include "support/manualclock.h"
#include "widgets/banner.h"
#include "widgets/keybutton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
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
    std::unique_ptr<CallBacksPanel> panel;

    Room() {
        useLanguage(Language::English);
        auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock});
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
    }
    ~Room() {
        panel.reset();
        session.reset();
    }

    void show(int rows) {
        panel = std::make_unique<CallBacksPanel>(*session);
        panel->resize(900, 600);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        REQUIRE(comes([&] { return this->rows() == rows; }));
    }
    Receipt submit(Command command) {
        auto answer = desk->submit(desk->request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    ComplaintId promised(Milliseconds in, CallerLanguage language = CallerLanguage::Korean, bool atNight = false) {
        commands::Receive call;
        call.details.story = Words{QStringLiteral("a hole in the road")};
        call.details.subtype = session->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
        call.details.telephone = Words{QStringLiteral("01012345678")};
        call.details.language = language;
        const ComplaintId id = submit(call).complaints.front();
        submit(commands::PromiseCallBack{id, clock.now() + in, atNight, {}});
        return id;
    }
    ComplaintTable *view() const { return panel->findChild<ComplaintTable *>(); }
    int rows() const { return view()->model()->rowCount(); }
    ComplaintId at(int row) const { return {view()->model()->index(row, 0).data(CallBackModel::IdRole).toLongLong()}; }
    QString due(int row) const { return view()->model()->index(row, 0).data().toString(); }
    void choose(int row) const {
        view()->setFocus();
        view()->selectionModel()->setCurrentIndex(view()->model()->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString said() const { return panel->findChild<QLabel *>(QStringLiteral("callBackSay"))->text(); }
    KeyButton *button(const char *name) const { return panel->findChild<KeyButton *>(QString::fromLatin1(name)); }
    Complaint complaint(ComplaintId id) const {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        return answer.result()->complaint();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

TEST_CASE("whoever left no number is ended by one key, and owed nothing any more", "[callback]") {
    Room room;
    commands::Receive call;
    call.details.story = Words{QStringLiteral("a hole in the road")};
    call.details.subtype = room.session->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
    const ComplaintId id = room.submit(call).complaints.front();
    SECTION("promised by hand") { room.submit(commands::PromiseCallBack{id, room.clock.now() + 30min, false, {}}); }
    SECTION("not told yet how it ended") { room.submit(commands::Resolve{id, Outcome::Done, Words{QStringLiteral("filled")}}); }
    room.show(1);
    room.choose(0);
    CHECK_FALSE(room.button("callBackReached")->isEnabled());
    REQUIRE(room.button("callBackUnreachable")->isVisible());
    room.press(Qt::Key_4, Qt::AltModifier);
    REQUIRE(comes([&] { return room.rows() == 0; }));
    CHECK_FALSE(room.complaint(id).callBack);
}

TEST_CASE("with a number there is no key that says that he cannot be reached", "[callback]") {
    Room room;
    room.promised(30min);
    room.show(1);
    room.choose(0);
    CHECK_FALSE(room.button("callBackUnreachable")->isVisible());
    room.press(Qt::Key_4, Qt::AltModifier);
    QTest::qWait(100);
    CHECK(room.rows() == 1);
}

TEST_CASE("call-backs stand in the order in which they fall due, late ones with a plus", "[callback]") {
    Room room;
    const ComplaintId later = room.promised(60min);
    const ComplaintId sooner = room.promised(30min);
    room.clock.advance(45min);
    room.show(2);
    QSignalSpy counted(room.panel.get(), &CallBacksPanel::counted);
    CHECK(room.at(0) == sooner);
    CHECK(room.at(1) == later);
    CHECK(room.due(0).contains(QStringLiteral("+15 min")));
    CHECK(room.due(1).endsWith(QStringLiteral("15 min")));
    CHECK_FALSE(room.view()->model()->index(0, 0).data(Qt::DecorationRole).isNull());
    CHECK(room.view()->model()->index(1, 0).data(Qt::DecorationRole).isNull());
    CHECK(room.panel->findChild<QLabel *>(QStringLiteral("callBacksTitle"))->text().contains(QStringLiteral("2")));
    room.clock.advance(20min);
    Q_EMIT room.session->ticked(room.clock.now());
    REQUIRE(counted.size() == 1);
    CHECK(counted.front().at(1).toInt() == 2);
}

TEST_CASE("reached by one key, the caller is off the list and nobody else is chosen", "[callback]") {
    Room room;
    const ComplaintId first = room.promised(10min);
    const ComplaintId second = room.promised(20min);
    room.show(2);
    QSignalSpy done(room.session.get(), &Session::done);
    room.panel->focusList();
    CHECK(room.panel->chosenComplaint() == first);
    CHECK(room.said().startsWith(QStringLiteral("안녕하세요")));
    Room::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.rows() == 1; }));
    CHECK(done.size() == 1);
    CHECK(room.complaint(first).lastInformed == InformResult::Reached);
    CHECK_FALSE(room.panel->chosenComplaint());
    CHECK_FALSE(room.view()->currentIndex().isValid()); // no frame around one that is not chosen
    CHECK(room.view()->hasFocus());
    // A second press must not tell the next one as reached.
    Room::press(Qt::Key_1, Qt::AltModifier);
    QTest::qWait(50);
    CHECK(room.rows() == 1);
    Room::press(Qt::Key_Down);
    CHECK(room.panel->chosenComplaint() == second);
}

TEST_CASE("no answer is counted with its note, and the caller stays on the list", "[callback]") {
    Room room;
    const ComplaintId id = room.promised(10min);
    room.show(1);
    room.panel->focusList();
    room.panel->findChild<QLineEdit *>(QStringLiteral("callBackNote"))->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("try again at three"));
    Room::press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comes([&] { return room.complaint(id).unanswered == 1; }));
    REQUIRE(comes([&] {
        return room.view()->model()->index(0, static_cast<int>(CallBackColumn::Tries)).data() == QStringLiteral("1");
    }));
    CHECK(room.panel->chosenComplaint() == id);
    CHECK(room.panel->findChild<QLineEdit *>(QStringLiteral("callBackNote"))->text().isEmpty());
}

TEST_CASE("the text for an English speaker is copied, shown and noted as sent", "[callback]") {
    Room room;
    const ComplaintId id = room.promised(10min, CallerLanguage::English);
    room.show(1);
    room.panel->focusList();
    CHECK(room.said().startsWith(QStringLiteral("Hello")));
    Room::press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(comes([&] { return room.rows() == 0; }));
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(QStringLiteral("[Yangcheon-gu Office 8572]")));
    CHECK(room.panel->findChild<Banner *>(QStringLiteral("callBackBanner"))->sentence().contains(copied));
    CHECK(room.complaint(id).lastInformed == InformResult::Reached);
}

TEST_CASE("what and where is read whole where there is room, and by when takes no more than it needs", "[callback]") {
    Room room;
    room.promised(10min);
    room.show(1);
    room.panel->resize(740, 600);
    QTest::qWait(200);
    const auto width = [&](CallBackColumn column) { return room.view()->columnWidth(static_cast<int>(column)); };
    const auto needs = [&](CallBackColumn column) {
        const QString text = room.view()->model()->index(0, static_cast<int>(column)).data().toString();
        return room.view()->fontMetrics().horizontalAdvance(text);
    };
    CHECK(width(CallBackColumn::What) >= needs(CallBackColumn::What));
    CHECK(width(CallBackColumn::Due) <= needs(CallBackColumn::Due) * 3 / 2 + 40);
}

TEST_CASE("by when stands in one line, however little room there is", "[callback]") {
    Room room;
    for (int i = 0; i < 3; ++i)
        room.promised(26h + std::chrono::minutes{i});
    room.promised(130min);
    room.show(4);
    room.panel->resize(700, 500);
    QTest::qWait(200);
    const QFontMetrics metrics(room.view()->font());
    for (int row = 0; row < 4; ++row) {
        INFO(room.due(row).toStdString());
        CHECK(room.view()->columnWidth(0) >= metrics.horizontalAdvance(room.due(row)) + 6);
    }
}

TEST_CASE("by night nobody is called who did not ask for it", "[callback]") {
    Room room;
    room.promised(11h);                               // until 21:00
    room.promised(12h, CallerLanguage::Korean, true); // at any hour
    room.clock.advance(10h + 59min);
    room.show(2);
    room.choose(0);
    CHECK(room.button("callBackReached")->isEnabled());
    room.clock.advance(1min);
    Q_EMIT room.session->ticked(room.clock.now());
    CHECK(room.due(0).contains(QStringLiteral("from 08:00")));
    CHECK_FALSE(room.button("callBackReached")->isEnabled());
    CHECK(room.button("callBackNoAnswer")->reason().contains(QStringLiteral("08:00")));
    Room::press(Qt::Key_1, Qt::AltModifier);
    QTest::qWait(50);
    CHECK(room.rows() == 2);
    room.choose(1);
    CHECK(room.button("callBackReached")->isEnabled());
    CHECK_FALSE(room.due(1).contains(QStringLiteral("from")));
    room.choose(0);
    room.clock.advance(11h);
    Q_EMIT room.session->ticked(room.clock.now());
    CHECK(room.button("callBackReached")->isEnabled());
}

TEST_CASE("what is chosen and seen stays while call-backs come and go", "[callback]") {
    Room room;
    for (int i = 0; i < 40; ++i)
        room.promised(60min + Minutes{i});
    room.show(40);
    QAbstractItemModelTester tester(room.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    room.choose(25);
    room.view()->scrollTo(room.view()->model()->index(25, 0), QAbstractItemView::PositionAtCenter);
    const ComplaintId chosen = room.at(25);
    const ComplaintId top = room.at(room.view()->rowAt(0));
    const int place = room.view()->rowViewportPosition(room.view()->rowAt(0));
    QSignalSpy again(room.panel.get(), &CallBacksPanel::chosen);
    for (int i = 0; i < 5; ++i)
        room.promised(10min + Minutes{i});
    room.submit(commands::InformCaller{room.at(2), InformMethod::Telephone, InformResult::Reached, {}});
    room.submit(commands::PromiseCallBack{top, room.clock.now() + 5h, false, {}});
    REQUIRE(comes([&] { return room.rows() == 44; }));
    REQUIRE(comes([&] { return room.at(43) == top; }));
    CHECK(room.panel->chosenComplaint() == chosen);
    CHECK(ComplaintId{room.view()->currentIndex().data(CallBackModel::IdRole).toLongLong()} == chosen);
    CHECK(again.isEmpty());
    CHECK(room.view()->hasFocus());
    // The line that moved away was the one on top; the others stand where they stood.
    const int now = room.view()->rowViewportPosition(room.view()->rowAt(0));
    CHECK(std::abs(now - place) <= 1);
}

TEST_CASE("an empty list says what will be there, and every control has a name", "[callback]") {
    Room room;
    room.show(0);
    CHECK(room.view()->accessibleDescription().startsWith(QStringLiteral("Nobody waits for a call.")));
    room.promised(10min);
    REQUIRE(comes([&] { return room.rows() == 1; }));
    room.panel->focusList();
    for (const Language language : {Language::English, Language::Korean}) {
        useLanguage(language);
        QApplication::processEvents();
        for (const QWidget *widget : room.panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE((widget->accessibleName().isEmpty() && !qobject_cast<const QAbstractButton *>(widget)));
            CHECK_FALSE(widget->objectName().isEmpty());
        }
    }
    useLanguage(Language::English);
}
