#include "squadlog/squadlog.h"
#include "support/manualclock.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/undobar.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>
#include <functional>

using namespace baro;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

/// A field in which a call is being typed, the line over it, the undo bar below.
struct Room {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<QWidget> window;
    QPlainTextEdit *story = nullptr;
    UndoBar *undo = nullptr;
    SquadLog *log = nullptr;
    int keys = 0;

    Room() {
        useLanguage(Language::English);
        auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock});
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        story = new QPlainTextEdit(window.get());
        undo = new UndoBar(*session, window.get());
        column->addWidget(story);
        column->addWidget(undo);
        log = new SquadLog(*session, window.get());
        window->resize(1280, 500);
        window->show();
        QApplication::setActiveWindow(window.get());
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        story->setFocus();
    }
    ~Room() {
        window.reset();
        session.reset();
    }

    SquadId squad(const char *code) const { return *session->reference()->idOf<Squad>(QString::fromLatin1(code)); }
    Receipt submit(Command command) {
        auto answer = desk->submit(desk->request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    /// A complaint for which a squad was told to go.
    ComplaintId sent(const char *code, const QString &place = QStringLiteral("market")) {
        commands::Receive call;
        call.details.story = Words{QStringLiteral("a hole in the road")};
        call.details.place = Words{place};
        call.details.subtype = session->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
        call.send = squad(code);
        return submit(call).complaints.front();
    }
    Complaint complaint(ComplaintId id) const {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        return answer.result()->complaint();
    }
    /// F4 and the first reading of what is under way.
    void open() {
        press(Qt::Key_F4);
        REQUIRE(log->isVisible());
        REQUIRE(comes([&] { return !words().contains(QStringLiteral("being read")); }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        if (key == Qt::Key_F4)
            log->toggle(); // the window owns this key
        else
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) {
        keys += static_cast<int>(text.size());
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), letter); // the first one may move the cursor
    }
    /// Letters as a Korean input method finishes them.
    void compose(const QString &text) {
        for (const QChar letter : text) {
            ++keys;
            if (letter.isDigit()) {
                QTest::keyClicks(QApplication::focusWidget(), letter);
                continue;
            }
            QInputMethodEvent event;
            event.setCommitString(letter);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
    QString words() const { return log->findChild<QLabel *>(QStringLiteral("squadLogWords"))->text(); }
    QString focus() const {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    bool gone() const {
        return comes([this] { return !log->isVisible(); });
    }
};

} // namespace

TEST_CASE("a squad that several could be is never guessed, and Enter says what is missing", "[squadlog]") {
    Room room;
    room.open();
    room.press(Qt::Key_Return);
    CHECK(room.focus() == u"squadLogSquad");
    CHECK(room.words().contains(QStringLiteral("Say first which squad reports")));
    room.type(QStringLiteral("d"));
    room.press(Qt::Key_Return);
    CHECK(room.focus() == u"squadLogSquad");
    CHECK(room.words().startsWith(QStringLiteral("“d” fits ")));
    // Whoever marks one means it.
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Return);
    CHECK(room.focus() != u"squadLogSquad");
}

TEST_CASE("of several squads that fit, the only one that is out is meant", "[squadlog]") {
    Room room;
    room.sent("S03");
    room.open();
    room.type(QStringLiteral("RR"));
    room.press(Qt::Key_Return);
    CHECK(room.focus() != u"squadLogSquad");
}

TEST_CASE("the commonest report of a squad takes at most eight keys", "[squadlog]") {
    Room room;
    const ComplaintId id = room.sent("S02");
    room.sent("S03");
    room.story->setPlainText(QStringLiteral("the lamp at the"));
    QTextCursor caret = room.story->textCursor();
    caret.setPosition(4);
    room.story->setTextCursor(caret);
    room.open();
    room.compose(QStringLiteral("ㄷㄹ1"));
    room.press(Qt::Key_Return);
    CHECK(room.focus() == QStringLiteral("squadLogOut"));
    CHECK(room.words().contains(QStringLiteral("market")));
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(room.keys <= 8);
    CHECK(room.complaint(id).dispatches.front().outAt == room.clock.now());
    CHECK(room.story->hasFocus());
    CHECK(room.story->textCursor().position() == 4);
    CHECK(room.story->toPlainText() == QStringLiteral("the lamp at the"));
    // The next step of the same squad, with minutes: as short.
    room.clock.advance(20min);
    room.keys = 0;
    room.open();
    room.compose(QStringLiteral("ㄷㄹ1"));
    room.press(Qt::Key_Return);
    CHECK(room.focus() == QStringLiteral("squadLogArrived"));
    room.type(QStringLiteral("5"));
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(room.keys <= 8);
    CHECK(room.complaint(id).dispatches.front().arrivedAt == room.clock.now() - 5min);
}

TEST_CASE("a squad that is on site already does not arrive once more", "[squadlog]") {
    Room room;
    const ComplaintId id = room.sent("S02");
    room.submit(commands::ReportOut{id, 1});
    room.submit(commands::ReportArrived{id, 1});
    const Complaint before = room.complaint(id);
    room.open();
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    room.press(Qt::Key_A);
    CHECK(room.words().contains(QStringLiteral("stands already")));
    CHECK_FALSE(room.words().contains(QStringLiteral("Enter writes down")));
    CHECK_FALSE(room.log->findChild<QWidget *>(QStringLiteral("squadLogRecord"))->isEnabled());
    room.press(Qt::Key_Return);
    QTest::qWait(100);
    CHECK(room.log->isVisible());
    CHECK(room.complaint(id).dispatches.at(0).arrivedAt == before.dispatches.at(0).arrivedAt);
    CHECK(stateOf(room.complaint(id)) == stateOf(before));
    room.press(Qt::Key_D); // what it did say is written down as ever
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(room.complaint(id).cycle().resolvedAt);
}

TEST_CASE("a report of long ago carries its reason and who said it", "[squadlog]") {
    Room room;
    room.sent("S02");
    room.clock.advance(60min);
    room.open();
    room.type(QStringLiteral("rr1"));
    room.press(Qt::Key_Return);
    room.type(QStringLiteral("40"));
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    auto answer = room.desk->complaint(ComplaintId{1});
    answer.waitForFinished();
    const Event &last = answer.result()->events.back();
    CHECK(payloadAs<events::SquadOut>(last.payload));
    CHECK(last.occurredAt == room.clock.now() - 40min);
    CHECK(last.attestation.saidBy == Source::Squad);
    CHECK(last.attestation.late == LateReason::SquadReportedLate);
}

TEST_CASE("done tells the steps that nobody told, and one key takes all of it back", "[squadlog]") {
    Room room;
    const ComplaintId id = room.sent("S02");
    QTest::keyClicks(room.story, QStringLiteral("half a call"));
    room.open();
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    room.type(QStringLiteral("d"));
    CHECK(room.focus() == QStringLiteral("squadLogMinutes"));
    CHECK(room.words().contains(QStringLiteral("Set out, Arrived, Done")));
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(stateOf(room.complaint(id)) == State::Resolved);
    CHECK(room.story->hasFocus());
    REQUIRE(room.undo->canUndo());
    QTest::keyClick(room.story, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.undo->canUndo(); }));
    CHECK(stateOf(room.complaint(id)) == State::Called);
    CHECK_FALSE(room.complaint(id).dispatches.front().outAt);
    CHECK(room.story->toPlainText() == QStringLiteral("half a call"));
    // With the step taken back the field has its own undo again.
    QTest::keyClick(room.story, Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.story->toPlainText().isEmpty());
}

TEST_CASE("once something is typed again, undoing means the typing", "[squadlog]") {
    Room room;
    const ComplaintId id = room.sent("S02");
    room.open();
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    QTest::keyClicks(room.story, QStringLiteral("abc"));
    QTest::keyClick(room.story, Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.story->toPlainText().isEmpty());
    CHECK(room.complaint(id).dispatches.front().outAt);
    CHECK(room.undo->canUndo());
}

TEST_CASE("what happened is one key on the Korean keyboard too, and turning back has its reason", "[squadlog]") {
    Room room;
    const ComplaintId id = room.sent("S02");
    room.open();
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    QKeyEvent turned(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("ㅅ"));
    QApplication::sendEvent(QApplication::focusWidget(), &turned);
    CHECK(room.words().contains(QStringLiteral("Turned back (Cannot get there)")));
    room.type(QStringLiteral("t"));
    CHECK(room.words().contains(QStringLiteral("No longer needed")));
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(room.complaint(id).dispatches.front().recallReason == RecallReason::NotNeeded);
}

TEST_CASE("of several errands the oldest that fits is meant, and the arrows choose another", "[squadlog]") {
    Room room;
    const ComplaintId first = room.sent("S02", QStringLiteral("school"));
    room.clock.advance(1min);
    const ComplaintId second = room.sent("S02", QStringLiteral("station"));
    room.submit(commands::ReportOut{first, 1});
    room.open();
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    CHECK(room.words().contains(QStringLiteral("school"))); // on its way there
    room.type(QStringLiteral("o"));
    CHECK(room.words().contains(QStringLiteral("station"))); // the one it has not set out for
    room.press(Qt::Key_Down);
    CHECK(room.words().contains(QStringLiteral("school")));
    CHECK(room.words().contains(QStringLiteral("stands already")));
    room.press(Qt::Key_Return);
    CHECK(room.log->isVisible());
    room.press(Qt::Key_Up);
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(room.complaint(second).dispatches.front().outAt);
}

TEST_CASE("keys faster than the reading of what is under way are not taken from an old one", "[squadlog]") {
    Room room;
    const ComplaintId id = room.sent("S02");
    room.open();
    room.press(Qt::Key_F4);
    room.submit(commands::ReportOut{id, 1});
    room.press(Qt::Key_F4);
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.focus() == QStringLiteral("squadLogArrived"); }));
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(room.complaint(id).dispatches.front().arrivedAt);
    // What a colleague writes down while the line is open does not change what is about to be said.
    room.open();
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    CHECK(room.focus() == QStringLiteral("squadLogDone"));
    room.submit(commands::AddNote{id, Words{QStringLiteral("the road is closed")}});
    QTest::qWait(150);
    CHECK(room.focus() == QStringLiteral("squadLogDone"));
    room.press(Qt::Key_Return);
    REQUIRE(room.gone());
    CHECK(stateOf(room.complaint(id)) == State::Resolved);
}

TEST_CASE("a refusal is said in the line and nothing is lost", "[squadlog]") {
    Room room;
    const ComplaintId id = room.sent("S02");
    room.submit(commands::ReportOut{id, 1});
    room.submit(commands::Refer{id, *room.session->reference()->idOf<Agency>(QStringLiteral("SH")), {}, {}, {}, {}});
    room.open();
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    room.type(QStringLiteral("d"));
    room.press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.words().contains(QStringLiteral("Written down so far: Arrived")); }));
    CHECK(room.log->isVisible());
    CHECK(room.log->findChild<ChoiceField *>()->value() == room.squad("S02").value);
    CHECK(room.log->isAncestorOf(QApplication::focusWidget()));
    room.press(Qt::Key_F4);
    CHECK_FALSE(room.log->isVisible());
    CHECK(room.story->hasFocus());
}

TEST_CASE("a squad is found by the last digits of its telephone, those under way first", "[squadlog]") {
    Room room;
    Squad entry = *room.session->reference()->find<Squad>(room.squad("S03"));
    entry.telephone = QStringLiteral("01024685799");
    room.submit(commands::Define{entry, room.squad("S03").value});
    room.sent("S03");
    REQUIRE(comes([&] { return room.session->reference()->find<Squad>(room.squad("S03"))->telephone.has_value(); }));
    room.open();
    auto *field = room.log->findChild<ChoiceField *>();
    CHECK(field->items().front().id == room.squad("S03").value);
    room.type(QStringLiteral("5799"));
    CHECK(field->value() == room.squad("S03").value);
    room.press(Qt::Key_A, Qt::ControlModifier);
    room.type(QStringLiteral("road"));
    CHECK(field->value() == room.squad("S03").value); // not the first road squad: that one is at home
}

TEST_CASE("the syllable that is being composed stays in the call", "[squadlog]") {
    Room room;
    room.story->setPlainText(QStringLiteral("시장 앞 "));
    room.story->moveCursor(QTextCursor::End);
    QInputMethodEvent composing(QStringLiteral("맨"), {});
    QApplication::sendEvent(room.story, &composing);
    room.press(Qt::Key_F4);
    CHECK(room.story->toPlainText() == QStringLiteral("시장 앞 맨"));
    room.press(Qt::Key_F4);
    CHECK(room.story->hasFocus());
    CHECK(room.story->textCursor().position() == 6);
    CHECK(room.story->toPlainText() == QStringLiteral("시장 앞 맨"));
}

TEST_CASE("with no squad under way the line says what it is for, and every field has a name", "[squadlog]") {
    Room room;
    room.open();
    CHECK(room.words().startsWith(QStringLiteral("No squad is under way.")));
    room.type(QStringLiteral("S02"));
    room.press(Qt::Key_Return);
    CHECK(room.words().contains(QStringLiteral("has no open errand")));
    for (const Language language : {Language::English, Language::Korean}) {
        useLanguage(language);
        QApplication::processEvents();
        for (const QWidget *widget : room.log->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
            CHECK_FALSE(widget->objectName().isEmpty());
        }
    }
    useLanguage(Language::English);
}
