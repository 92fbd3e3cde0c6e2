#include "ui/intakeroom.h"
#include "queue/queuepanel.h"
#include "queue/queueview.h"
#include "shell/mainwindow.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>

using namespace baro;
using namespace baro::tests;

namespace {

/// The main window of one desk, from Saturday afternoon on. 2026-11-28 is a Saturday, with service until 18:00.
struct Saturday : IntakeRoom {
    std::unique_ptr<MainWindow> window;

    explicit Saturday(const char *time) {
        panel.reset();
        setTime(time);
        window = std::make_unique<MainWindow>(*session);
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~Saturday() {
        window.reset();
        useLanguage(Language::English);
    }

    static Instant at(const char *time) {
        return instantFromIso(QStringLiteral("2026-11-%1+09:00").arg(QLatin1String(time))).value();
    }
    void setTime(const char *time) { clock.set(at(time)); }
    /// "28T17:40". What follows the second hand follows.
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
    QString said(const char *label) const {
        const auto *found = in<QLabel>(label);
        return found->isVisible() ? found->text() : QString();
    }
    CallForm *call() const {
        return qobject_cast<CallForm *>(in<QWidget>("intakePanel")->findChild<QTabWidget *>()->currentWidget());
    }
    /// In the call on top: other tabs have labels of the same name.
    QString toSay() const {
        const auto *label = call()->findChild<QLabel *>(QStringLiteral("promiseToSay"));
        return label->isVisible() ? label->text() : QString();
    }
    void begin(const QString &story) const {
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), story);
    }
    /// The number that appeared.
    QString save() {
        const QString before = said("receiptNumber");
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comes([&] { return !said("receiptNumber").isEmpty() && said("receiptNumber") != before; }));
        const QString number = said("receiptNumber");
        REQUIRE(comes([&] { return rowOf(number) >= 0; }));
        return number;
    }
    const QueueModel &queued() const { return *in<QueuePanel>("queuePanel")->model(); }
    int rowOf(const QString &number) const {
        for (int row = 0; row < queued().rowCount(); ++row)
            if (queued().item(row).number.toString() == number)
                return row;
        return -1;
    }
    QueueClock clockOf(const QString &number, ClockKind kind) const { return queued().clock(rowOf(number), kind); }
    QString cell(const QString &number, QueueColumn column) const {
        return queued().index(rowOf(number), static_cast<int>(column)).data().toString();
    }
    Receipt done(Command command) const {
        auto answer = desk->submit(desk->request(std::move(command)));
        REQUIRE(comes([&] { return answer.isFinished(); }));
        REQUIRE(answer.result());
        return *answer.result();
    }
    ComplaintId received(const char *story) const {
        SpokenDetails details;
        details.story = Words{QString::fromUtf8(story)};
        details.district = desk->reference()->idOf<District>(QStringLiteral("1147058000"));
        return done(commands::Receive{details, {}, {}}).complaints.front();
    }
    QStringList shiftLines() const {
        QStringList lines;
        const auto *list = in<QListWidget>("shiftList");
        for (int row = 0; row < list->count(); ++row)
            lines << list->item(row)->text();
        return lines;
    }
    /// At the smallest and a large size, in the light and in the dark.
    void seen(const QString &name) {
        const QSize before = window->size();
        for (const auto &[size, sized] : {std::pair(QSize(1280, 800), "1280"), std::pair(QSize(1920, 1080), "1920")})
            for (const auto &[theme, themed] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
                session->setTheme(theme);
                window->resize(size);
                picture(QStringLiteral("%1-%2-%3").arg(name, QLatin1String(sized), QLatin1String(themed)));
            }
        session->setTheme(ThemeChoice::Light);
        window->resize(before);
        session->setLanguage(Language::English);
    }
    /// Beside the program of the tests, to be looked at.
    void picture(const QString &name) {
        const QDir beside(QCoreApplication::applicationDirPath());
        beside.mkpath(QStringLiteral("pictures"));
        for (const Language language : {Language::Korean, Language::English}) {
            session->setLanguage(language);
            QTest::qWait(150);
            CHECK(window->grab().save(beside.filePath(
                QStringLiteral("pictures/saturday-%1-%2.png").arg(name, codeText(language)))));
        }
    }
};

} // namespace

TEST_CASE("a Saturday evening, from half past five to Sunday morning", "[shift]") {
    Saturday room("28T13:00:00");
    // One that a squad is at, one that can still be sent, one that falls due only on Sunday.
    const ComplaintId onSite = room.received("the lamp is dark");
    const SquadId lead = room.desk->reference()->all<Squad>().begin()->first;
    room.done(commands::AssignSquad{onSite, lead, true, {}});
    room.setTime("28T13:20:00");
    room.done(commands::ReportOut{onSite, 1});
    room.done(commands::ReportArrived{onSite, 1});
    room.setTime("28T14:30:00");
    room.received("a sign hangs loose");
    room.setTime("28T16:30:00");
    room.received("rubbish in the street");
    REQUIRE(comes([&] { return room.queued().rowCount() == 3; }));

    SECTION("an hour before the end the strip comes, what is possible first") {
        room.go("28T16:59:00");
        CHECK_FALSE(room.in<QWidget>("shiftStrip")->isVisible());
        CHECK(room.said("shift") == u"· weekend service until 18:00 (1 h 01)");
        room.go("28T17:00:00");
        REQUIRE(room.in<QWidget>("shiftStrip")->isVisible());
        CHECK(room.said("shiftTitle") == u"To be finished or handed over by 18:00: 3 (1 h 00 left)");
        QStringList lines = room.shiftLines();
        REQUIRE(lines.size() == 3);
        CHECK(lines[0].startsWith(u"on site, finish first · 000001"));
        CHECK(lines[1].startsWith(u"send now, can be finished · 000002"));
        CHECK(lines[2].startsWith(u"to be handed over · 000003"));
        room.picture(QStringLiteral("1700"));
        room.session->setLanguage(Language::English);
        // With less than half an hour left nobody who is not on the way will be done.
        room.go("28T17:31:00");
        CHECK(room.shiftLines()[1].startsWith(u"to be handed over · 000002"));
        // Enter on a line opens it.
        auto *list = room.in<QListWidget>("shiftList");
        list->setFocus();
        list->setCurrentRow(2);
        room.press(Qt::Key_Return);
        CHECK(comes([&] { return room.in<QueuePanel>("queuePanel")->chosenComplaint() == ComplaintId{3}; }));
        room.seen(QStringLiteral("1731-complaint"));
        room.done(commands::HandOver{ComplaintId{3}, HandoverTo::DutyRoom, {}});
        REQUIRE(comes([&] {
            room.go("28T17:42:00");
            return room.shiftLines()[2].startsWith(u"handed over · 000003");
        }));
        CHECK(room.said("shiftTitle") == u"To be finished or handed over by 18:00: 2 (18 min left)");
        room.go("28T18:05:00");
        CHECK(room.said("shiftTitle") == u"Service ended at 18:00. Still to be handed over: 2");
        room.go("28T19:00:00");
        CHECK_FALSE(room.in<QWidget>("shiftStrip")->isVisible());
    }

    SECTION("what is said to a caller is true at night too, and clocks wait for Sunday") {
        room.go("28T17:40:00");
        room.begin(QStringLiteral("a hole in the road"));
        CHECK(room.toSay() == u"“내일 오전 9시 10분까지 출동합니다. 오전 11시 40분까지 처리를 마치겠습니다.”");
        CHECK(room.said("shift") == u"· weekend service until 18:00 (20 min)");
        room.picture(QStringLiteral("1740-typing"));
        const QString first = room.save();
        CHECK(room.said("receiptPromise") ==
              u"“내일 오전 9시 10분까지 출동합니다. 오전 11시 40분까지 처리를 마치겠습니다.”");
        room.picture(QStringLiteral("1740"));

        // An English caller is told in English, whatever the interface speaks.
        room.go("28T17:55:00");
        room.session->setLanguage(Language::Korean);
        room.begin(QStringLiteral("weeds on the pavement"));
        auto *language = room.call()->findChild<QComboBox *>(QStringLiteral("language"));
        language->setFocus();
        room.press(Qt::Key_Down);
        CHECK(room.toSay() == u"“A squad will set out by 9:25 a.m. tomorrow. It will be dealt with by 11:55 a.m.”");
        const QString second = room.save();
        CHECK(room.said("receiptPromise") ==
              u"“A squad will set out by 9:25 a.m. tomorrow. It will be dealt with by 11:55 a.m.”");
        CHECK(room.queued().item(room.rowOf(second)).outDue == Saturday::at("29T09:25:00"));
        CHECK(room.said("shift") == u"· 주말 근무 18:00까지 (5분)");

        // At nine in the evening an urgent one runs, and the others stand still with words.
        room.session->setLanguage(Language::English);
        room.go("28T21:00:00");
        CHECK(room.said("shift") == u"· no service until Sun 09:00");
        room.begin(QStringLiteral("a tree leans over"));
        const QString waits = room.toSay();
        CHECK(waits == u"“내일 오전 9시 30분까지 출동합니다. 낮 12시까지 처리를 마치겠습니다.”");
        room.press(Qt::Key_U, Qt::AltModifier);
        CHECK(room.toSay() == u"“오늘 오후 9시 30분까지 출동합니다. 밤 12시까지 처리를 마치겠습니다.”");
        const QString urgent = room.save();
        room.go("28T21:10:00");
        CHECK(room.cell(urgent, QueueColumn::Out) == u"20 min");
        CHECK(room.clockOf(second, ClockKind::Out).stands());
        CHECK(room.cell(second, QueueColumn::Out) == u"25 min · off duty");
        room.picture(QStringLiteral("2110"));
        room.session->setLanguage(Language::English);
        room.go("29T03:00:00");
        CHECK(room.cell(second, QueueColumn::Out) == u"25 min · off duty");
        CHECK(room.cell(first, QueueColumn::Out) == u"10 min · off duty");
        CHECK(room.clockOf(urgent, ClockKind::Out).look == QueueClock::Look::Late);
        // On Sunday they go on where they stood.
        room.go("29T09:05:00");
        CHECK(room.said("shift") == u"· weekend service until 18:00 (8 h 55)");
        CHECK_FALSE(room.clockOf(second, ClockKind::Out).stands());
        CHECK(room.cell(second, QueueColumn::Out) == u"20 min");
        room.go("29T09:24:59");
        CHECK(room.clockOf(second, ClockKind::Out).look == QueueClock::Look::DueSoon);
        CHECK(room.clockOf(first, ClockKind::Out).look == QueueClock::Look::Late);
        room.go("29T09:30:00");
        CHECK(room.cell(second, QueueColumn::Out) == u"+5 min");
        room.picture(QStringLiteral("sunday"));
        room.session->setLanguage(Language::English);
        Q_EMIT room.in<QueuePanel>("queuePanel")->activated(room.queued().item(room.rowOf(second)).id);
        const auto *number = room.in<QLabel>("complaintNumber");
        REQUIRE(comes([&] { return number->isVisible() && number->text() == second; }));
        CHECK(room.in<QLabel>("outClockWords")->text().startsWith(u"+5 min"));
        room.seen(QStringLiteral("sunday-complaint"));
    }
}
