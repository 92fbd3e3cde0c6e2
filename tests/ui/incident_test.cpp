#include "complaint/complaintpanel.h"
#include "intake/incidentstrip.h"
#include "queue/queuemodel.h"
#include "support/waiting.h"
#include "ui/intakeroom.h"
#include "widgets/keybutton.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;
using Room = IntakeRoom;

namespace {

/// A flooded underpass, and the calls about it.
struct Flood : Room {
    QueueModel queued{session->reference()};

    Flood() {
        desk->keepRegister();
        panel->lookForSameIn(&queued);
    }
    void read() { queued.reset(queue()); }
    Receipt done(Command command) const {
        auto answer = desk->submit(desk->request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    ComplaintId report(const char *story) {
        clock.advance(2min);
        SpokenDetails details;
        for (const auto &[id, district] : session->reference()->all<District>())
            if (district.ko == u"신정3동")
                details.district = id;
        details.subtype = session->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
        details.story = Words{QString::fromUtf8(story)};
        details.telephone = Words{QStringLiteral("010-1111-2222")};
        const ComplaintId id = done(commands::Receive{details, {}, {}}).complaints.front();
        REQUIRE(comes([&] { return desk->records()->placeOf(id).has_value(); }));
        read();
        return id;
    }
    void declare(ComplaintId main, const char *answer = "Pumps are at work; the road opens at noon.") {
        done(commands::DeclareIncident{main, Words{QString::fromUtf8(answer)}, {}});
        read();
    }
    QWidget *strip() const { return panel->findChild<QWidget *>(QStringLiteral("incidentStrip")); }
    QString matter() const { return panel->findChild<QLabel *>(QStringLiteral("incidentMatter"))->text(); }
    QString answer() const { return panel->findChild<QLabel *>(QStringLiteral("incidentAnswer"))->text(); }
    QString promise() const { return panel->findChild<QLabel *>(QStringLiteral("receiptPromise"))->text(); }
};

} // namespace

TEST_CASE("the fifth like report within an hour offers one incident, and the call goes on", "[incident]") {
    Flood room;
    std::vector<ComplaintId> reports;
    for (const char *story :
         {"underpass is full of water", "my car is under water", "water in the underpass", "flooded"})
        reports.push_back(room.report(story));
    CHECK_FALSE(room.strip()->isVisible());
    QSignalSpy asked(room.panel.get(), &IntakePanel::incidentAsked);
    room.panel->newCall();
    room.type("story", QStringLiteral("the underpass is under water"));
    room.type("category", QStringLiteral("c02-1"));
    Room::press(Qt::Key_Tab);
    room.type("dong", QStringLiteral("sinjeong 3"));
    Room::press(Qt::Key_Tab);
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    CHECK(room.matter().startsWith(QStringLiteral("5 like report")));
    const QWidget *focus = QApplication::focusWidget();
    Room::press(Qt::Key_I, Qt::AltModifier);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().value<ComplaintId>() == reports.front());
    CHECK(QApplication::focusWidget() == focus);
    CHECK(room.form()->draft().story == QStringLiteral("the underpass is under water"));
    // Once it is one, the offer gives way to the answer that is read out.
    room.declare(reports.front());
    REQUIRE(comes([&] { return room.answer().contains(QStringLiteral("the road opens at noon")); }));
    CHECK(room.matter().contains(QStringLiteral("reported 1 time")));
}

TEST_CASE("whoever calls about an incident needs a number and Enter only", "[incident]") {
    Flood room;
    const ComplaintId main = room.report("underpass is full of water");
    room.declare(main);
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    for (int caller = 1; caller <= 3; ++caller) {
        const QString before = room.receipt();
        Room::press(Qt::Key_I, Qt::AltModifier);
        REQUIRE(room.find<QLineEdit>("telephone")->hasFocus());
        // Enter without a number saves nothing, and says what is missing.
        if (caller == 1) {
            Room::press(Qt::Key_Return);
            QTest::qWait(100);
            CHECK(room.receipt() == before);
            CHECK(room.queue().front().alsoReported == 0);
        }
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0101234000%1").arg(caller));
        Room::press(Qt::Key_Return);
        REQUIRE(comes([&] { return !room.receipt().isEmpty() && room.receipt() != before; }));
        CHECK(room.promise().contains(QStringLiteral("attached to 2026-000001")));
        room.read();
    }
    const auto open = room.queue();
    REQUIRE(open.size() == 1);
    CHECK(open.front().alsoReported == 3);
    CHECK(room.matter().contains(QStringLiteral("reported 4 time")));
    auto view = answerOf(room.desk->complaint(main));
    REQUIRE(view);
    const ComplaintId last = view->complaint().alsoReportedBy.back();
    const auto report = answerOf(room.desk->complaint(last));
    CHECK(report->text(report->complaint().details.telephone) == QStringLiteral("01012340003"));
    CHECK(report->complaint().details.district == view->complaint().details.district);
    CHECK(report->complaint().number.toString() == QStringLiteral("2026-000004"));
}

TEST_CASE("the key at hand saves what the call is about, and the same key once more makes it a call of its own",
          "[incident]") {
    Flood room;
    const ComplaintId main = room.report("underpass is full of water");
    room.declare(main);
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    room.panel->newCall();
    room.type("story", QStringLiteral("a lamp is out"));
    Room::press(Qt::Key_I, Qt::AltModifier);
    Room::press(Qt::Key_I, Qt::AltModifier);
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.queue().size() == 2);
    const QString before = room.receipt();
    Room::press(Qt::Key_I, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("01012340001"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.receipt() != before && !room.receipt().isEmpty(); }));
    CHECK(room.queue().size() == 2);
}

TEST_CASE("of two incidents the key goes on to the next", "[incident]") {
    Flood room;
    const ComplaintId first = room.report("underpass is full of water");
    const ComplaintId other = room.report("a tree fell on the road");
    room.declare(first, "Pumps are at work.");
    room.declare(other, "The tree is being cut.");
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    Room::press(Qt::Key_I, Qt::AltModifier);
    CHECK(room.answer().contains(QStringLiteral("Pumps")));
    Room::press(Qt::Key_I, Qt::AltModifier);
    CHECK(room.answer().contains(QStringLiteral("tree")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("01012340001"));
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.promise().contains(QStringLiteral("attached to 2026-000002")));
}

TEST_CASE("a complaint becomes an incident by its own form, with the like reports, and everybody is told at once",
          "[incident]") {
    Flood room;
    const ComplaintId first = room.report("underpass is full of water");
    const ComplaintId second = room.report("water in the underpass");
    ComplaintPanel panel(*room.session);
    panel.resize(700, 900);
    panel.show();
    QApplication::setActiveWindow(&panel);
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.begin(first, Action::DeclareIncident);
    const auto field = [&] { return panel.findChild<QPlainTextEdit *>(QStringLiteral("noteField")); };
    REQUIRE(comes([&] { return field() && field()->hasFocus(); }));
    const auto says = [&](const char *words) {
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    };
    REQUIRE(comes([&] { return says("last hour: 2026-000002"); })); // read by the form itself
    QTest::keyClicks(field(), QStringLiteral("Pumps are at work"));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] {
        const auto view = answerOf(room.desk->complaint(first));
        return view && view->complaint().alsoReportedBy == std::vector{second};
    }));
    REQUIRE(comes([&] { return says("“Pumps are at work”"); }));
    room.clock.advance(10min);
    room.done(commands::Resolve{first, Outcome::Done, Words{QStringLiteral("pumped out")}});
    REQUIRE(comes([&] { return says("2 of those who reported it"); }));
    panel.begin(first, Action::InformCaller);
    auto *note = static_cast<QLineEdit *>(nullptr);
    REQUIRE(comes([&] {
        note = panel.findChild<QLineEdit *>(QStringLiteral("noteField"));
        return note && note->isVisible();
    }));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] {
        const auto view = answerOf(room.desk->complaint(second));
        return view && view->complaint().lastInformed == InformResult::Reached;
    }));
    CHECK(answerOf(room.desk->complaint(first))->complaint().lastInformed == InformResult::Reached);
}

TEST_CASE("a report that was begun waits in its tab, and the next caller's call is his own", "[incident]") {
    Flood room;
    const ComplaintId main = room.report("underpass is full of water");
    room.declare(main);
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    Room::press(Qt::Key_I, Qt::AltModifier);
    CHECK_FALSE(room.form()->isEmpty());
    CHECK(room.form()->draft().reportOf == main);
    room.panel->newCall();
    CHECK(room.tabs() == 2);
    room.type("story", QStringLiteral("a lamp is out"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    const auto open = room.queue();
    REQUIRE(open.size() == 2);
    CHECK(std::ranges::all_of(open, [](const QueueItem &item) { return item.alsoReported == 0; }));
}

TEST_CASE("an incident that ends while its caller speaks leaves a call of its own", "[incident]") {
    Flood room;
    const ComplaintId main = room.report("underpass is full of water");
    room.declare(main);
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    Room::press(Qt::Key_I, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("01012340001"));
    room.done(commands::EndIncident{main});
    room.read();
    CHECK_FALSE(room.strip()->isVisible());
    CHECK_FALSE(room.form()->reportsIncident().has_value());
    CHECK(room.form()->draft().telephone == QStringLiteral("01012340001"));
    room.type("story", QStringLiteral("water here too"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.queue().size() == 2);
}

TEST_CASE("the strip of an incident leaves when the incident is resolved", "[incident]") {
    Flood room;
    const ComplaintId main = room.report("the underpass is under water");
    room.declare(main);
    REQUIRE(room.strip()->isVisible());
    room.done(commands::Resolve{main, Outcome::Done, Words{QStringLiteral("pumped out")}});
    room.read();
    REQUIRE(comes([&] { return !room.strip()->isVisible(); }));
    // Its complaint says so too, and no longer what to read out.
    ComplaintPanel panel(*room.session);
    panel.showComplaint(main);
    panel.show();
    const auto *words = panel.findChild<QLabel *>(QStringLiteral("incidentWords"));
    REQUIRE(comes([&] { return words->text().contains(QStringLiteral("It is over")); }));
    CHECK_FALSE(words->text().contains(QStringLiteral("To read out")));
}

TEST_CASE("the caller after the first of two incidents is asked about that one first", "[incident]") {
    Flood room;
    const ComplaintId first = room.report("underpass is full of water");
    const ComplaintId other = room.report("a tree fell on the road");
    room.declare(first, "Pumps are at work.");
    room.declare(other, "The tree is being cut.");
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    for (int caller = 1; caller <= 2; ++caller) {
        const QString before = room.receipt();
        Room::press(Qt::Key_I, Qt::AltModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0101234000%1").arg(caller));
        Room::press(Qt::Key_Return);
        REQUIRE(comes([&] { return !room.receipt().isEmpty() && room.receipt() != before; }));
        CHECK(room.promise().contains(QStringLiteral("attached to 2026-000001")));
        room.read();
    }
}

TEST_CASE("a report of an incident comes back as one after the desk has died", "[incident]") {
    Flood room;
    const ComplaintId main = room.report("underpass is full of water");
    room.declare(main);
    REQUIRE(comes([&] { return room.strip()->isVisible(); }));
    Room::press(Qt::Key_I, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0101234"));
    const CallDraft kept = room.form()->draft();
    CHECK(CallDraft::fromJson(kept.toJson()) == kept);
    room.panel->newCall();
    room.form()->restore(kept, room.clock.now(), false);
    CHECK(room.form()->reportsIncident() == main);
}
