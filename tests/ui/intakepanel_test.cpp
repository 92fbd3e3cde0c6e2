#include "intake/callending.h"
#include "intake/callform.h"
#include "intake/dangernotice.h"
#include "intake/fieldnote.h"
#include "intake/intakepanel.h"
#include "intake/spokentext.h"
#include "intakeroom.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

using namespace baro;
using namespace std::chrono_literals;
using tests::comes;
using Room = tests::IntakeRoom;

TEST_CASE("a call typed and saved has its number on the screen and leaves an empty form", "[intake]") {
    Room room;
    QSignalSpy received(room.panel.get(), &IntakePanel::received);
    room.type("story", QStringLiteral("steam from a manhole"));
    room.clock.advance(2min);
    room.type("telephone", QStringLiteral("01012345678"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.receipt() == QStringLiteral("2026-000001"));
    CHECK(received.size() == 1);
    CHECK(room.tabs() == 1);
    CHECK(room.form()->isEmpty());
    CHECK(room.find<QWidget>("story")->hasFocus());
    const auto queue = room.queue();
    REQUIRE(queue.size() == 1);
    CHECK(queue[0].receivedAt == room.clock.now() - 2min); // the first keystroke, not the save
    // The number stays until the next call is typed.
    room.type("story", QStringLiteral("x"));
    CHECK(room.receipt().isEmpty());
}

TEST_CASE("plain Enter sends nobody and saves nothing", "[intake]") {
    Room room;
    for (const char *name : {"dong", "place", "address", "category", "telephone", "name", "squad"}) {
        room.find<QWidget>(name)->setFocus();
        Room::press(Qt::Key_Return);
    }
    QTest::qWait(100);
    CHECK(room.queue().empty());
}

TEST_CASE("saved and sent tells the usual squad of the sub-type to go", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("a hole in the road"));
    room.find<ChoiceField>("category")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Pothole"));
    Room::press(Qt::Key_Tab);
    // Nothing says where yet.
    Room::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(100);
    CHECK(room.queue().empty());
    CHECK(room.find<QWidget>("place")->hasFocus());
    room.type("place", QStringLiteral("behind the fountain"));
    // Nor is anybody sent past another end that stands open.
    Room::press(Qt::Key_L, Qt::AltModifier);
    CHECK_FALSE(room.find<KeyButton>("saveAndSend")->isEnabled());
    Room::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(100);
    CHECK(room.queue().empty());
    Room::press(Qt::Key_L, Qt::AltModifier);
    Room::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    const auto queue = room.queue();
    REQUIRE(queue.size() == 1);
    CHECK(queue[0].state == State::Called);
    CHECK(queue[0].squads == std::vector{*room.session->reference()->idOf<Squad>(QStringLiteral("S02"))});
}

TEST_CASE("danger to life names whom to alert, and sends nobody before somebody was alerted", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("it smells of gas"));
    room.type("place", QStringLiteral("behind the fountain"));
    room.find<ChoiceField>("category")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Gas smell"));
    Room::press(Qt::Key_Tab);
    auto *send = room.find<KeyButton>("saveAndSend");
    CHECK(room.find<DangerNotice>("dangerNotice")->isVisible());
    CHECK(room.find<QCheckBox>("urgent")->isChecked());
    CHECK_FALSE(send->isEnabled());
    CHECK_FALSE(send->reason().isEmpty());
    Room::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(50);
    CHECK(room.queue().empty());
    Room::press(Qt::Key_1, Qt::AltModifier);
    CHECK(room.find<QCheckBox>("alertedFIRE119")->isChecked());
    CHECK(send->isEnabled());
    Room::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    auto answer = room.desk->complaint(room.queue().at(0).id);
    answer.waitForFinished();
    CHECK(answer.result()->complaint().alerts.size() == 1);
    // Who is in danger is promised no time: what to say then, and who was alerted.
    const QString told = room.panel->findChild<QLabel *>(QStringLiteral("receiptPromise"))->text();
    const ReferencePointer reference = room.session->reference();
    CHECK(told.contains(reference->find<Agency>(answer.result()->complaint().alerts[0].agency)->en));
    CHECK_FALSE(told.contains(QStringLiteral("10:30")));
    CHECK_FALSE(told.contains(QStringLiteral("13:00")));
}

TEST_CASE("a half-taken call comes back after a crash, with the syllable that was being composed", "[intake]") {
    Room room;
    room.type("place", QStringLiteral("7-ELEVEN"));
    auto *story = room.find<SpokenText>("story");
    story->setFocus();
    QInputMethodEvent composing(QStringLiteral("맨"), {});
    QApplication::sendEvent(story, &composing);
    const Instant startedAt = *room.form()->startedAt();
    QTest::qWait(400);
    room.close();
    room.clock.advance(30min);
    room.open();
    REQUIRE(comes([&] { return room.tabs() == 2; }));
    auto *tabs = room.panel->findChild<QTabWidget *>();
    auto *again = qobject_cast<CallForm *>(tabs->widget(0));
    CHECK(again->draft().story == QStringLiteral("맨"));
    CHECK(again->draft().place == QStringLiteral("7-ELEVEN"));
    CHECK(again->startedAt() == startedAt);
    tabs->setCurrentWidget(again);
    again->takeCursor();
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.queue().at(0).receivedAt == startedAt);
    // Received, it is no draft any more.
    room.close();
    room.open();
    QTest::qWait(200);
    CHECK(room.tabs() == 1);
}

TEST_CASE("a discarded call can be brought back", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("noise at night"));
    Room::press(Qt::Key_D, Qt::AltModifier);
    CHECK(room.form()->isEmpty());
    Room::press(Qt::Key_B, Qt::AltModifier);
    CHECK(room.form()->draft().story == QStringLiteral("noise at night"));
}

TEST_CASE("a refusal stands beside the field and nothing is lost", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("her number is 900101-2123456"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    auto *banner = room.find<QWidget>("banner");
    REQUIRE(comes([&] {
        const auto banners = room.form()->findChildren<QFrame *>(QStringLiteral("banner"));
        return std::ranges::any_of(banners, [](const QFrame *one) { return one->isVisible(); });
    }));
    CHECK(banner);
    CHECK(room.form()->draft().story == QStringLiteral("her number is 900101-2123456"));
    CHECK(room.find<QWidget>("story")->hasFocus());
    CHECK(room.queue().empty());
}

TEST_CASE("a call that the file cannot take stays on the screen and is saved once when it can", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("a hole in the road"));
    QTest::qWait(300);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(room.desk->file());
        REQUIRE(other.open());
        REQUIRE(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        CallForm *waiting = room.form();
        Room::press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return waiting->isWaiting(); }, 20'000));
        CHECK(waiting->draft().story == QStringLiteral("a hole in the road"));
        CHECK(waiting->title().startsWith(QStringLiteral("Not saved yet")));
        // Another call can be taken meanwhile.
        room.panel->newCall();
        room.type("story", QStringLiteral("noise"));
        CHECK(room.form() != waiting);
        REQUIRE(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    REQUIRE(QTest::qWaitFor([&] { return !room.receipt().isEmpty(); }, 20'000));
    CHECK(room.queue().size() == 1);
    CHECK(room.form()->draft().story == QStringLiteral("noise"));
}

TEST_CASE("an answer on the line needs one line and Enter, and is closed at once", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("when is the waste collected"));
    room.find<ChoiceField>("category")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Pothole"));
    Room::press(Qt::Key_Tab);
    Room::press(Qt::Key_A, Qt::AltModifier);
    REQUIRE(room.find<QWidget>("answerGiven")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("on Tuesdays"));
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.queue().empty());
}

TEST_CASE("a silent call is two keys and gets no number", "[intake]") {
    Room room;
    QSignalSpy said(room.session.get(), &Session::said);
    Room::press(Qt::Key_L, Qt::AltModifier);
    Room::press(Qt::Key_1);
    REQUIRE(comes([&] { return said.size() == 1; }));
    CHECK(room.receipt().isEmpty());
    CHECK(room.queue().empty());
}

TEST_CASE("a progress enquiry is counted on the complaint asked about", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("a hole in the road"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    QSignalSpy done(room.session.get(), &Session::done);
    Room::press(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
    Room::press(Qt::Key_Return);
    // Somebody else's: first whose it is, then, by another Enter, the enquiry.
    REQUIRE(comes([&] { return !room.find<FieldNote>("foundComplaint")->sentence().isEmpty(); }));
    CHECK(room.find<FieldNote>("foundComplaint")->sentence().startsWith(QStringLiteral("2026-000001 · ")));
    CHECK(done.isEmpty());
    Room::press(Qt::Key_Return);
    QSignalSpy asked(room.panel.get(), &IntakePanel::complaintAsked);
    REQUIRE(comes([&] { return done.size() == 1; }));
    CHECK(room.queue().at(0).progressEnquiries == 1);
    // The next call is the next thing typed: the cursor goes into no complaint.
    CHECK(asked.isEmpty());
    CHECK(comes([&] { return room.find<QWidget>("story")->hasFocus(); }));
}

TEST_CASE("the next matter of the same caller keeps the caller and nothing else", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("a hole in the road"));
    room.type("telephone", QStringLiteral("01012345678"));
    room.type("name", QStringLiteral("Kim"));
    Room::press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.form()->draft().telephone == QStringLiteral("01012345678"));
    CHECK(room.form()->draft().name == QStringLiteral("Kim"));
    CHECK(room.form()->draft().story.isEmpty());
    CHECK_FALSE(room.form()->startedAt());
}

TEST_CASE("Tab follows the eye through the form", "[intake]") {
    Room room;
    room.find<QWidget>("story")->setFocus();
    QStringList names;
    for (int i = 0; i < 13; ++i) {
        names << QApplication::focusWidget()->objectName();
        Room::press(Qt::Key_Tab);
    }
    CHECK(names == QStringList{QStringLiteral("story"), QStringLiteral("dong"), QStringLiteral("category"),
                               QStringLiteral("urgent"), QStringLiteral("channel"), QStringLiteral("place"),
                               QStringLiteral("address"), QStringLiteral("squad"), QStringLiteral("telephone"),
                               QStringLiteral("name"), QStringLiteral("withheld"), QStringLiteral("callBack"),
                               QStringLiteral("language")});
}

TEST_CASE("every control of the new call has a name in both languages", "[intake]") {
    Room room;
    room.type("category", QStringLiteral("Gas smell"));
    Room::press(Qt::Key_Tab);
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
