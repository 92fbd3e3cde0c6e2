#include "intake/samestrip.h"
#include "queue/queuemodel.h"
#include "text/likenesstext.h"
#include "ui/intakeroom.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;
using Room = IntakeRoom;

namespace {

/// A room beside a queue.
struct Beside : Room {
    QueueModel queued{session->reference()};

    Beside() {
        desk->keepRegister();
        panel->lookForSameIn(&queued);
    }

    /// What the queue learns from the desk.
    void read() { queued.reset(queue()); }
    void say(const QString &story, const QString &dong, const QString &kind) const {
        type("dong", dong);
        press(Qt::Key_Tab);
        type("category", kind);
        press(Qt::Key_Tab);
        type("story", story);
    }
    QString saved(Qt::Key key = Qt::Key_Return, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        const QString before = receipt();
        press(key, modifiers);
        REQUIRE(comes([&] { return !receipt().isEmpty() && receipt() != before; }));
        read();
        return receipt();
    }
    QAbstractButton *same(int place) const {
        return find<QAbstractButton>(qPrintable(QStringLiteral("same%1").arg(place)));
    }
    QString promise() const { return panel->findChild<QLabel *>(QStringLiteral("receiptPromise"))->text(); }
};

} // namespace

TEST_CASE("a call about what was reported before finds it while it is typed, and the cursor stays", "[same]") {
    Beside room;
    room.say(QStringLiteral("a hole at the market"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    room.saved();
    room.clock.advance(12min);
    room.say(QStringLiteral("my car fell into a hole, market gate"), QStringLiteral("sinwol 3"),
             QStringLiteral("c01-1"));
    auto *story = room.find<QPlainTextEdit>("story");
    const int caret = story->textCursor().position();
    REQUIRE(comes([&] { return room.same(1)->isVisible(); }));
    CHECK(room.same(1)->accessibleName().startsWith(QStringLiteral("000001 · Sinwol 3-dong · Pothole")));
    CHECK(room.same(1)->accessibleDescription().startsWith(
        QStringLiteral("same dong · same kind · 12 min ago · “hole” “market”")));
    CHECK_FALSE(room.same(2)->isVisible());
    CHECK(story->hasFocus());
    CHECK(story->textCursor().position() == caret);
    // Whoever goes on typing goes on.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("!"));
    CHECK(story->toPlainText().endsWith(QStringLiteral("gate!")));
}

TEST_CASE("what is alike in nothing but the time is not shown, and its key saves nothing", "[same]") {
    Beside room;
    room.say(QStringLiteral("a hole at the market"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    room.saved();
    room.say(QStringLiteral("rubbish behind the school"), QStringLiteral("mok 1"), QStringLiteral("c05-1"));
    QTest::qWait(600);
    CHECK_FALSE(room.find<QWidget>("sameStrip")->isVisible());
    Room::press(Qt::Key_J, Qt::AltModifier);
    QTest::qWait(200);
    CHECK(room.queue().size() == 1);
    CHECK(room.find<QPlainTextEdit>("story")->toPlainText() == QStringLiteral("rubbish behind the school"));
}

TEST_CASE("one key gives the caller a number and attaches the call, and taking it back detaches", "[same]") {
    Beside room;
    room.say(QStringLiteral("a hole at the market"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    room.saved();
    QSignalSpy done(room.session.get(), &Session::done);
    room.say(QStringLiteral("a hole"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    room.type("telephone", QStringLiteral("01012345678"));
    REQUIRE(comes([&] { return room.same(1)->isVisible(); }));
    CHECK(room.saved(Qt::Key_J, Qt::AltModifier) == QStringLiteral("2026-000002"));
    REQUIRE(comes([&] { return done.size() == 1; }));
    CHECK(room.promise().contains(QStringLiteral("attached to 2026-000001")));
    CHECK_FALSE(room.promise().contains(QStringLiteral("Promised:")));
    auto open = room.queue();
    REQUIRE(open.size() == 1);
    CHECK(open[0].number == Number{2026, 1});
    CHECK(open[0].alsoReported == 1);

    auto undone = room.desk->submit(room.desk->request(commands::Undo{done[0][0].value<CommandId>()}));
    undone.waitForFinished();
    REQUIRE(undone.result());
    open = room.queue();
    CHECK(open.size() == 2);
    CHECK(open[0].alsoReported + open[1].alsoReported == 0);
    REQUIRE(comes([&] { return room.promise().contains(u"출동합니다"); }));
}

TEST_CASE("a danger is not tied away before somebody was alerted", "[same]") {
    Beside room;
    room.say(QStringLiteral("the street is gone"), QStringLiteral("sinwol 3"), QStringLiteral("c01-3"));
    room.saved();
    room.say(QStringLiteral("the street is gone"), QStringLiteral("sinwol 3"), QStringLiteral("c01-3"));
    room.panel->resize(420, 1400);
    REQUIRE(comes([&] { return room.same(1)->isVisible(); }));
    const QString number = room.receipt();
    Room::press(Qt::Key_J, Qt::AltModifier);
    QTest::qWait(200);
    CHECK(room.queue().size() == 1);
    CHECK(room.form()->draft().story == QStringLiteral("the street is gone"));
    Room::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.same(1)->isVisible(); }));
    QSignalSpy done(room.session.get(), &Session::done);
    room.saved(Qt::Key_J, Qt::AltModifier);
    REQUIRE(comes([&] { return done.size() == 1; }));
    CHECK(room.queue().size() == 1);
}

TEST_CASE("what is refused once the call is saved is said under its number", "[same]") {
    Beside room;
    room.say(QStringLiteral("a hole at the market"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    room.saved();
    room.say(QStringLiteral("a hole"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    REQUIRE(comes([&] { return room.same(1)->isVisible(); }));
    // A colleague cancels it, and the queue has not heard of it yet.
    auto cancelled =
        room.desk->submit(room.desk->request(commands::Cancel{room.queue().at(0).id, CancelReason::WrongEntry, {}}));
    cancelled.waitForFinished();
    REQUIRE(cancelled.result());
    Room::press(Qt::Key_J, Qt::AltModifier);
    REQUIRE(
        comes([&] { return room.promise().startsWith(QStringLiteral("Saved, but not attached to 2026-000001.")); }));
    CHECK(room.receipt() == QStringLiteral("2026-000002"));
    CHECK(room.promise().contains(u"출동합니다"));
    CHECK(room.queue().size() == 1);
}

TEST_CASE("a complaint stays under its key when a likelier one comes", "[same]") {
    Beside room;
    room.say(QStringLiteral("rain"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    room.saved();
    room.say(QStringLiteral("a hole at the market"), QStringLiteral("sinwol 3"), QStringLiteral("c01-1"));
    REQUIRE(comes([&] { return room.same(1)->isVisible(); }));
    SpokenDetails details;
    details.district = room.queue().at(0).district;
    details.subtype = room.queue().at(0).subtype;
    details.place = Words{QStringLiteral("hole, market")};
    auto other = room.desk->submit(room.desk->request(commands::Receive{details, {}, {}}));
    other.waitForFinished();
    REQUIRE(other.result());
    room.read();
    REQUIRE(comes([&] { return room.same(2)->isVisible(); }));
    CHECK(room.same(1)->accessibleName().startsWith(QStringLiteral("000001")));
    CHECK(room.same(2)->accessibleName().startsWith(QStringLiteral("000002")));
}

TEST_CASE("every reason of a likeness is said", "[same]") {
    useLanguage(Language::English);
    Likeness likeness;
    likeness.since = 12min;
    CHECK(likenessText(likeness).toStdString() == "12 min ago");
    likeness.dong = LikeDong::Neighbouring;
    likeness.kind = LikeKind::Group;
    likeness.words = {QStringLiteral("시장"), QStringLiteral("정문")};
    CHECK(likenessText(likeness).toStdString() == "next dong · same group · 12 min ago · “시장” “정문”");
}
