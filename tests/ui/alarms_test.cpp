#include "alarms/alarmbadge.h"
#include "alarms/alarmspanel.h"
#include "alarms/bell.h"
#include "queue/queuepanel.h"
#include "support/manualclock.h"
#include "widgets/keybutton.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace baro;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

class KeptNotices : public Notifications {
public:
    using Notifications::Notifications;
    void show(const Notice &notice) override { notices.push_back(notice); }
    std::vector<Notice> notices;
};

struct Room {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<Mute> mute;
    KeptNotices notices;
    int sounds = 0;
    std::unique_ptr<Bell> bell;
    std::unique_ptr<QueuePanel> queue;
    std::unique_ptr<AlarmsPanel> panel;

    explicit Room(Language language = Language::English) {
        useLanguage(language);
        open();
    }
    ~Room() {
        close();
        useLanguage(Language::English);
    }
    void open() {
        DeskOptions options{folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock, true};
        auto opened = Desk::open(options);
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        mute = std::make_unique<Mute>(*session);
        bell = std::make_unique<Bell>(*session, *mute, notices, [this] { ++sounds; });
    }
    void close() {
        panel.reset();
        queue.reset();
        bell.reset();
        mute.reset();
        session.reset();
        desk.reset();
    }
    void show(int rows) {
        queue = std::make_unique<QueuePanel>(*session);
        panel = std::make_unique<AlarmsPanel>(*session, *queue->model(), *mute);
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
    ComplaintId receive() {
        commands::Receive call;
        call.details.story = Words{QStringLiteral("a hole in the road")};
        call.details.subtype = session->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
        call.details.telephone = Words{QStringLiteral("01012345678")};
        return submit(call).complaints.front();
    }
    ComplaintTable *view() const { return panel->findChild<ComplaintTable *>(); }
    int rows() const { return view()->model()->rowCount(); }
    ComplaintId at(int row) const { return {view()->model()->index(row, 0).data(AlarmModel::IdRole).toLongLong()}; }
    QString cell(int row, AlarmColumn column, int role = Qt::DisplayRole) const {
        return view()->model()->index(row, static_cast<int>(column)).data(role).toString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

TEST_CASE("a mark rings once, with number, matter and clock in the language of the screen", "[alarms]") {
    const Language language = GENERATE(Language::English, Language::Korean);
    Room room(language);
    const ComplaintId id = room.receive();
    room.clock.advance(24min);
    REQUIRE(comes([&] { return room.notices.notices.size() == 1; }));
    QTest::qWait(1'000);
    CHECK(room.sounds == 1);
    REQUIRE(room.notices.notices.size() == 1);
    const Notice &notice = room.notices.notices.front();
    CHECK(notice.complaint == id);
    CHECK_FALSE(notice.late);
    CHECK(notice.summary.startsWith(QStringLiteral("2026-000001 ")));
    CHECK(notice.summary.contains(QStringLiteral("80")));
    CHECK(notice.body.contains(QStringLiteral("10:30")));
    CHECK(
        notice.summary.contains(room.session->name(room.session->reference()->idOf<Subtype>(QStringLiteral("C02-1")))));
}

TEST_CASE("many marks at once are one sound and one notice", "[alarms]") {
    Room room;
    for (int i = 0; i < 150; ++i)
        room.receive();
    room.clock.advance(31min);
    REQUIRE(comes([&] { return room.notices.notices.size() == 1; }));
    QTest::qWait(1'500);
    CHECK(room.sounds == 1);
    REQUIRE(room.notices.notices.size() == 1);
    CHECK(room.notices.notices[0].summary.contains(QStringLiteral("150")));
    CHECK(room.notices.notices[0].body.contains(QStringLiteral("147")));
    CHECK_FALSE(room.notices.notices[0].complaint);
    CHECK(room.notices.notices[0].late);
}

TEST_CASE("what is caught up with rings once, however long it takes, and what passes meanwhile rings too", "[alarms]") {
    Room room;
    room.bell.reset();
    int sounds = 0;
    const Bell bell(*room.session, *room.mute, room.notices, [&] { ++sounds; },
                    {.gather = 60ms, .gatherAtMost = 400ms, .rest = 800ms, .caughtUp = 500ms});
    const auto mark = [&](int number, Instant at) {
        return Alarm{{number}, {2026, number}, ClockKind::Out, {100, 0}, at, true};
    };
    const Instant began = room.clock.now();
    // Sixty-four at a time, more than two seconds long: the first bell does not wait for the last of them.
    for (int portion = 0; portion < 50; ++portion) {
        std::vector<Alarm> alarms;
        for (int i = 0; i < 64; ++i)
            alarms.push_back(mark(1 + portion * 64 + i, began - 3h));
        room.clock.advance(50ms);
        Q_EMIT room.desk->alarmed(alarms);
        QTest::qWait(50);
    }
    QTest::qWait(1'000);
    CHECK(sounds == 1);
    // Its time came while the others were caught up with.
    for (int portion = 0; portion < 15; ++portion) {
        std::vector<Alarm> alarms;
        for (int i = 0; i < 64; ++i)
            alarms.push_back(mark(10'001 + portion * 64 + i, began - 3h));
        if (portion == 14)
            alarms.push_back(mark(20'000, room.clock.now()));
        room.clock.advance(50ms);
        Q_EMIT room.desk->alarmed(alarms);
        QTest::qWait(50);
    }
    CHECK(sounds == 2);
    REQUIRE(comes([&] { return sounds == 3; }));
    QTest::qWait(1'000);
    CHECK(sounds == 3);
    REQUIRE(comes([&] { return room.notices.notices.size() == 3; }));
    CHECK(room.notices.notices.back().complaint == ComplaintId{20'000});
}

TEST_CASE("muted for a while: quiet, recorded, kept over a restart, and over by itself", "[alarms]") {
    Room room;
    room.receive();
    room.mute->muteFor(15min);
    REQUIRE(comes([&] { return room.mute->until().has_value(); }));
    CHECK(room.mute->until() == room.clock.now() + 15min);
    CHECK(room.session->reference()->setting(QStringLiteral("alarms.muted_until.op1")) ==
          QStringLiteral("2026-11-23T10:15:00.000+09:00"));
    room.close();
    room.open();
    CHECK(room.mute->until() == room.clock.now() + 15min);
    room.clock.advance(14min);
    room.receive(); // its own marks come later
    room.clock.advance(59s);
    QTest::qWait(700);
    CHECK(room.sounds == 0);
    room.clock.advance(1s); // half of the time to set out, and the mute has just ended
    REQUIRE(comes([&] { return room.sounds == 1; }));
    QSignalSpy changed(room.mute.get(), &Mute::changed);
    room.mute->muteFor(60min);
    REQUIRE(comes([&] { return changed.size() == 1; }));
    room.clock.advance(17min);
    QTest::qWait(1'500);
    CHECK(room.sounds == 1);
    // Who sits elsewhere hears his own.
    const auto other = room.session->reference()->idOf<Operator>(QStringLiteral("op2"));
    REQUIRE(other);
    room.session->setActor(*other);
    CHECK_FALSE(room.mute->until());
    CHECK(changed.size() == 2);
    room.session->setActor(*room.session->reference()->idOf<Operator>(QStringLiteral("op1")));
    room.mute->soundAgain();
    REQUIRE(comes([&] { return !room.mute->until(); }));
    // A clock that was set back mutes nobody for longer than he asked.
    room.mute->muteFor(60min);
    REQUIRE(comes([&] { return room.mute->until().has_value(); }));
    room.clock.advance(-2h);
    CHECK_FALSE(room.mute->until());
}

TEST_CASE("the supervisor's list: what is due first on top, gone once it is under way, opened by Enter", "[alarms]") {
    Room room;
    const ComplaintId first = room.receive();
    room.clock.advance(5min);
    const ComplaintId second = room.receive();
    room.clock.advance(20min); // 25 of 30 minutes for the first, 20 for the second
    room.show(1);
    QAbstractItemModelTester tester(room.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(room.at(0) == first);
    CHECK(room.cell(0, AlarmColumn::Late) == QStringLiteral("5 min"));
    CHECK(room.cell(0, AlarmColumn::Clock) == QStringLiteral("Set out"));
    CHECK(room.cell(0, AlarmColumn::Due) == QStringLiteral("10:30"));
    CHECK(room.cell(0, AlarmColumn::Reminders) == QStringLiteral("0"));
    room.clock.advance(40min); // 11:05
    REQUIRE(comes([&] { return room.rows() == 2 && room.cell(0, AlarmColumn::Reminders) == QStringLiteral("1"); }));
    Q_EMIT room.session->ticked(room.clock.now());
    CHECK(room.cell(0, AlarmColumn::Late) == QStringLiteral("+35 min"));
    CHECK(room.cell(0, AlarmColumn::Late, Qt::AccessibleTextRole).contains(QStringLiteral("late by 35 min")));
    const QString taker = room.session->name(room.session->reference()->idOf<Operator>(QStringLiteral("op1")));
    REQUIRE(comes([&] { return room.cell(0, AlarmColumn::TakenBy) == taker; }));
    QSignalSpy opened(room.panel.get(), &AlarmsPanel::activated);
    room.panel->focusList();
    CHECK(room.panel->chosenComplaint() == first);
    Room::press(Qt::Key_Down);
    CHECK(room.panel->chosenComplaint() == second);
    Room::press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<ComplaintId>() == second);
    // A squad is on its way: that promise is asked for no longer; the other one has time.
    room.submit(commands::AssignSquad{first, *room.session->reference()->idOf<Squad>(QStringLiteral("S02")), true, {}});
    room.submit(commands::ReportOut{first, 1});
    REQUIRE(comes([&] { return room.rows() == 1; }));
    CHECK(room.at(0) == second);
    CHECK(room.panel->chosenComplaint() == second);
}

TEST_CASE("the badge counts what nobody has looked at, and again when it goes on", "[alarms]") {
    Room room;
    room.receive();
    room.show(0);
    AlarmBadge badge(*room.session, *room.mute);
    QObject::connect(room.panel.get(), &AlarmsPanel::counted, &badge, &AlarmBadge::showCounts);
    room.panel->hide();
    room.clock.advance(25min);
    REQUIRE(comes([&] { return badge.text().startsWith(QStringLiteral("Alarms 1")); }));
    CHECK(badge.accessibleName().contains(QStringLiteral("1 not looked at, 0 broken, 1 nearly")));
    room.panel->show();
    REQUIRE(comes([&] { return badge.text() == QStringLiteral("Alarms\nF5"); }));
    room.panel->hide();
    room.clock.advance(6min);
    REQUIRE(comes([&] { return badge.text().startsWith(QStringLiteral("Alarms 1")); }));
    CHECK(badge.accessibleName().contains(QStringLiteral("1 broken, 0 nearly")));
}

TEST_CASE("one key in the list and on the badge mutes, another one lets alarms sound again", "[alarms]") {
    Room room;
    room.show(0);
    AlarmBadge badge(*room.session, *room.mute);
    room.panel->focusList();
    Room::press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comes([&] { return room.mute->until() == room.clock.now() + 30min; }));
    CHECK(room.panel->findChild<QLabel *>(QStringLiteral("alarmsQuiet"))->text().contains(QStringLiteral("10:30")));
    CHECK(badge.text().contains(QStringLiteral("10:30")));
    CHECK(badge.accessibleName().contains(QStringLiteral("quiet until 10:30")));
    Room::press(Qt::Key_0, Qt::AltModifier);
    REQUIRE(comes([&] { return !room.mute->until(); }));
    CHECK_FALSE(badge.text().contains(QStringLiteral("10:30")));
    badge.show();
    QApplication::setActiveWindow(&badge);
    REQUIRE(QTest::qWaitForWindowActive(&badge));
    badge.setFocus();
    Room::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comes([&] { return room.mute->until() == room.clock.now() + 15min; }));
}

TEST_CASE("the line of the queue shows how far its marks have passed, and says it", "[alarms]") {
    Room room;
    room.receive();
    room.show(0);
    const QueueModel &model = *room.queue->model();
    REQUIRE(comes([&] { return model.rowCount() == 1; }));
    CHECK_FALSE(model.index(0, static_cast<int>(QueueColumn::What)).data(QueueModel::AlarmRole).isValid());
    const auto shown = [&] {
        const QVariant value = model.index(0, static_cast<int>(QueueColumn::What)).data(QueueModel::AlarmRole);
        return value.isValid() ? shortText(value.value<AlarmMark>()) : QString();
    };
    const auto spoken = [&] {
        return model.index(0, static_cast<int>(QueueColumn::What)).data(Qt::AccessibleTextRole).toString();
    };
    room.clock.advance(15min);
    REQUIRE(comes([&] { return shown() == QStringLiteral("50 %"); }));
    CHECK(spoken().contains(QStringLiteral("Set out: 50 % of the time has passed")));
    room.clock.advance(80min);
    REQUIRE(comes([&] { return shown() == QStringLiteral("+2"); }));
    CHECK(spoken().contains(QStringLiteral("Set out: late, reminder 2")));
}

TEST_CASE("an empty list of what is late says what will be there, and every control has a name", "[alarms]") {
    Room room;
    room.show(0);
    CHECK(room.view()->accessibleDescription().startsWith(QStringLiteral("No promise is broken.")));
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
}
