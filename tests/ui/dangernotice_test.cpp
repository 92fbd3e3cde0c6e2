#include "intake/alertline.h"
#include "intake/callending.h"
#include "intake/callform.h"
#include "intake/dangernotice.h"
#include "intake/intakepanel.h"
#include "intake/spokentext.h"
#include "support/manualclock.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

using namespace baro;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

/// A desk with its starter data on a file of its own, and a new-call panel in a window.
struct Room {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<IntakePanel> panel;

    Room() {
        useLanguage(Language::English);
        open();
    }
    ~Room() { close(); }

    void open() {
        auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock});
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        panel = std::make_unique<IntakePanel>(*session);
        panel->resize(420, 900);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        panel->newCall();
    }
    void close() {
        panel.reset();
        session.reset();
        desk.reset();
    }

    CallForm *form() const { return qobject_cast<CallForm *>(panel->findChild<QTabWidget *>()->currentWidget()); }
    int tabs() const { return panel->findChild<QTabWidget *>()->count(); }
    template<class Widget>
    Widget *find(const char *name) const {
        auto *found = form()->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void type(const char *name, const QString &text) const {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString receipt() const {
        const auto *number = panel->findChild<QLabel *>(QStringLiteral("receiptNumber"));
        return number->isVisible() ? number->text() : QString();
    }
    DangerNotice *notice() const { return find<DangerNotice>("dangerNotice"); }
    QString words() const { return notice()->findChild<QLabel *>(QStringLiteral("dangerWords"))->text(); }
    QString refusal() const {
        const auto *banner = notice()->findChild<Banner *>(QStringLiteral("dangerRefusal"));
        return banner->isVisible() ? banner->sentence() : QString();
    }
    QStringList boxes() const {
        QStringList names;
        for (const AlertLine *line : notice()->findChildren<AlertLine *>())
            if (line->isVisible())
                names << line->objectName().mid(7);
        return names;
    }
    AgencyId agency(const char *code) const { return *session->reference()->idOf<Agency>(QString::fromLatin1(code)); }
    Complaint complaint(ComplaintId id) const {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        REQUIRE(answer.result());
        return answer.result()->complaint();
    }
    std::vector<QueueItem> queue() const {
        auto answer = desk->openQueue();
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
};

} // namespace

TEST_CASE("one key opens the notice of danger in an empty call and begins it", "[danger]") {
    Room room;
    CHECK_FALSE(room.notice()->isVisible());
    room.panel->askDanger();
    CHECK(room.notice()->isVisible());
    CHECK(room.form()->startedAt() == room.clock.now());
    CHECK_FALSE(room.form()->isEmpty());
    CHECK(room.boxes() == QStringList{QStringLiteral("FIRE119"), QStringLiteral("POLICE112")});
    CHECK(room.find<QWidget>("story")->hasFocus());
    // What to say, in both languages, the caller's first.
    const auto say = [&](const char *name) { return room.find<QLabel>(name)->text(); };
    CHECK(say("sayFirst").contains(QStringLiteral("119에")));
    CHECK(say("saySecond").contains(QStringLiteral("119 now")));
    // The call can be ended by taking it back; nothing of it is left.
    Room::press(Qt::Key_0, Qt::AltModifier);
    CHECK_FALSE(room.notice()->isVisible());
    CHECK(room.form()->isEmpty());
    CHECK_FALSE(room.form()->startedAt());
}

TEST_CASE("whoever says that it is a danger after all finds the same danger", "[danger]") {
    Room room;
    room.type("story", QStringLiteral("smell of gas"));
    REQUIRE(comes([&] { return room.notice()->isVisible(); }));
    const auto shown = [&] { return room.find<ChoiceField>("dangerKind")->text(); };
    const QString heard = shown();
    REQUIRE_FALSE(heard.isEmpty());
    Room::press(Qt::Key_0, Qt::AltModifier);
    REQUIRE_FALSE(room.notice()->isVisible());
    room.panel->askDanger();
    REQUIRE(room.notice()->isVisible());
    CHECK(shown() == heard);
    // So does a kind that was chosen by hand.
    auto *kind = room.find<ChoiceField>("dangerKind");
    kind->setFocus();
    kind->clear();
    QTest::keyClicks(kind, QStringLiteral("Fire"));
    Room::press(Qt::Key_Return);
    const QString chosen = shown();
    REQUIRE(chosen != heard);
    Room::press(Qt::Key_0, Qt::AltModifier);
    room.panel->askDanger();
    CHECK(shown() == chosen);
}

TEST_CASE("the kind of danger brings its sentence and those to alert after 119 and 112", "[danger]") {
    Room room;
    room.panel->askDanger();
    auto *kind = room.find<ChoiceField>("dangerKind");
    kind->setFocus();
    QTest::keyClicks(kind, QStringLiteral("Gas smell"));
    Room::press(Qt::Key_Return);
    CHECK(room.boxes().mid(0, 3) ==
          QStringList{QStringLiteral("FIRE119"), QStringLiteral("POLICE112"), QStringLiteral("CITYGAS")});
    CHECK(room.find<QLabel>("saySecond")->text().contains(QStringLiteral("touch no switch")));
    // 112 stays the second key where the office's own order begins with it.
    kind->setFocus();
    kind->selectAll();
    QTest::keyClicks(kind, QStringLiteral("Violence"));
    Room::press(Qt::Key_Return);
    CHECK(room.boxes().mid(0, 2) == QStringList{QStringLiteral("FIRE119"), QStringLiteral("POLICE112")});
    // Whether its number was ever checked is said.
    CHECK(room.find<QCheckBox>("alertedFIRE119")->accessibleDescription().contains(QStringLiteral("number not checked")));
}

TEST_CASE("a word of danger opens the notice while it is composed, and one key sets it aside for this call",
          "[danger]") {
    Room room;
    auto *story = room.find<SpokenText>("story");
    story->setFocus();
    QInputMethodEvent written;
    written.setCommitString(QStringLiteral("가스 냄"));
    QApplication::sendEvent(story, &written);
    CHECK_FALSE(room.notice()->isVisible());
    QInputMethodEvent composing(QStringLiteral("새"), {});
    QApplication::sendEvent(story, &composing);
    REQUIRE(room.notice()->isVisible());
    CHECK(room.words().contains(QStringLiteral("가스 냄새")));
    CHECK(room.find<QLabel>("saySecond")->text().contains(QStringLiteral("touch no switch")));
    CHECK_FALSE(room.find<KeyButton>("saveAndSend")->isEnabled());
    Room::press(Qt::Key_0, Qt::AltModifier);
    CHECK_FALSE(room.notice()->isVisible());
    CHECK(room.find<KeyButton>("saveAndSend")->isEnabled());
    QTest::keyClicks(story, QStringLiteral(" smell of gas"));
    REQUIRE(room.notice()->isVisible());
    CHECK(room.words().contains(QStringLiteral("smell of gas")));
    Room::press(Qt::Key_0, Qt::AltModifier);
    QTest::keyClicks(story, QStringLiteral(", a smell of gas indeed"));
    CHECK_FALSE(room.notice()->isVisible());
    // The next call is another one.
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    room.type("place", QStringLiteral("smell of gas"));
    CHECK(room.notice()->isVisible());
}

TEST_CASE("an alert is recorded with the time of its key, and a second press takes it back", "[danger]") {
    Room room;
    room.panel->askDanger();
    room.clock.advance(1min);
    Room::press(Qt::Key_1, Qt::AltModifier);
    const Instant alertedAt = room.clock.now();
    Room::press(Qt::Key_2, Qt::AltModifier);
    CHECK(room.find<QCheckBox>("alertedPOLICE112")->isChecked());
    Room::press(Qt::Key_2, Qt::AltModifier);
    CHECK_FALSE(room.find<QCheckBox>("alertedPOLICE112")->isChecked());
    CHECK(room.find<QCheckBox>("urgent")->isChecked());
    room.clock.advance(3min);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a smell of gas"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    const Complaint complaint = room.complaint(room.queue().at(0).id);
    REQUIRE(complaint.alerts.size() == 1);
    CHECK(complaint.alerts[0].agency == room.agency("FIRE119"));
    CHECK(complaint.alerts[0].at == alertedAt);
    CHECK(complaint.receivedAt == alertedAt - 1min);
    CHECK(complaint.details.priority == Priority::Urgent);
}

TEST_CASE("no alert is lost when another kind of complaint is chosen in passing", "[danger]") {
    Room room;
    auto *what = room.find<ChoiceField>("category");
    room.type("category", QStringLiteral("Gas smell"));
    Room::press(Qt::Key_Return);
    Room::press(Qt::Key_3, Qt::AltModifier); // the gas company
    REQUIRE(room.find<QCheckBox>("alertedCITYGAS")->isChecked());
    what->selectAll();
    QTest::keyClicks(what, QStringLiteral("Pothole"));
    Room::press(Qt::Key_Return);
    CHECK(room.notice()->isVisible());
    CHECK(room.find<QCheckBox>("alertedCITYGAS")->isChecked());
    Room::press(Qt::Key_A, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("the gas company comes"));
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    const Complaint complaint = room.complaint(ComplaintId{1});
    REQUIRE(complaint.alerts.size() == 1);
    CHECK(complaint.alerts[0].agency == room.agency("CITYGAS"));
    CHECK(stateOf(complaint) == State::Closed);
}

TEST_CASE("a call in which somebody was alerted does not end without a record", "[danger]") {
    Room room;
    room.type("story", QStringLiteral("help"));
    Room::press(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
    room.panel->askDanger();
    Room::press(Qt::Key_1, Qt::AltModifier);
    Room::press(Qt::Key_Return); // the strip stood open already
    CHECK(room.refusal().contains(QStringLiteral("119")));
    Room::press(Qt::Key_P, Qt::AltModifier);
    Room::press(Qt::Key_L, Qt::AltModifier);
    CHECK(room.find<CallEnding>("callEnding")->kind() == CallEnding::Kind::None);
    CHECK(room.refusal().contains(QStringLiteral("119")));
    Room::press(Qt::Key_0, Qt::AltModifier);
    CHECK(room.notice()->isVisible());
    // Taken back, it may.
    Room::press(Qt::Key_1, Qt::AltModifier);
    CHECK(room.refusal().isEmpty());
    Room::press(Qt::Key_L, Qt::AltModifier);
    CHECK(room.find<CallEnding>("callEnding")->kind() == CallEnding::Kind::NoComplaint);
}

TEST_CASE("squads are advised and sent only after an alert", "[danger]") {
    Room room;
    auto *squad = room.find<ChoiceField>("squad");
    auto *send = room.find<KeyButton>("saveAndSend");
    room.type("dong", QStringLiteral("Sinwol 3"));
    Room::press(Qt::Key_Return);
    REQUIRE(squad->value());
    room.panel->askDanger();
    CHECK_FALSE(squad->value());
    CHECK_FALSE(squad->isEnabled());
    CHECK_FALSE(squad->placeholderText().isEmpty());
    CHECK_FALSE(squad->accessibleDescription().isEmpty());
    CHECK_FALSE(send->isEnabled());
    room.type("story", QStringLiteral("help"));
    room.type("place", QStringLiteral("behind the fountain"));
    Room::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(50);
    CHECK(room.queue().empty());
    CHECK_FALSE(room.refusal().isEmpty());
    Room::press(Qt::Key_1, Qt::AltModifier);
    CHECK(squad->value());
    CHECK(squad->isEnabled());
    CHECK(send->isEnabled());
    Room::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.queue().at(0).state == State::Called);
}

TEST_CASE("what the key of danger said is on record without a kind of complaint and without an alert", "[danger]") {
    Room room;
    const auto danger = [&](const char *code) {
        return room.session->reference()->idOf<Danger>(QString::fromLatin1(code));
    };
    const auto saved = [&](const QString &story) {
        QTest::keyClicks(QApplication::focusWidget(), story);
        const size_t before = room.queue().size();
        Room::press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comes([&] { return room.queue().size() == before + 1; }));
        REQUIRE(comes([&] { return room.form()->isEmpty(); }));
        return room.complaint(ComplaintId{static_cast<std::int64_t>(before) + 1}).details.danger;
    };
    room.panel->askDanger();
    CHECK(saved(QStringLiteral("help")) == danger("ANY"));
    CHECK(room.queue().at(0).danger == danger("ANY"));
    room.form()->takeCursor();
    CHECK(saved(QStringLiteral("a smell of gas")) == danger("GAS"));
    // The word was no danger.
    room.form()->takeCursor();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a smell of gas "));
    Room::press(Qt::Key_0, Qt::AltModifier);
    CHECK_FALSE(saved(QStringLiteral("in a story")));
}

TEST_CASE("alerts come back with their times after a crash", "[danger]") {
    Room room;
    room.panel->askDanger();
    room.clock.advance(1min);
    Room::press(Qt::Key_1, Qt::AltModifier);
    const Instant alertedAt = room.clock.now();
    QTest::qWait(400);
    room.close();
    room.clock.advance(20min);
    room.open();
    REQUIRE(comes([&] { return room.tabs() == 2; }));
    auto *tabs = room.panel->findChild<QTabWidget *>();
    tabs->setCurrentIndex(0);
    room.form()->takeCursor();
    CHECK(room.notice()->isVisible());
    CHECK(room.find<QCheckBox>("alertedFIRE119")->isChecked());
    CHECK(room.form()->draft().alerted == std::vector{commands::AlertMade{room.agency("FIRE119"), alertedAt}});
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gas"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.complaint(ComplaintId{1}).alerts.at(0).at == alertedAt);
}

TEST_CASE("a draft of the version that kept no times is read", "[danger]") {
    CallDraft now;
    now.story = QStringLiteral("gas");
    QByteArray older = now.toJson();
    older.replace("\"danger_asked\":false,\"danger_set_aside\":[],\"alerted\":[]", "\"alerted\":[2,1]");
    REQUIRE(older.contains("[2,1]"));
    const auto read = CallDraft::fromJson(older);
    REQUIRE(read);
    CHECK(read->story == QStringLiteral("gas"));
    CHECK(read->alerted == std::vector<commands::AlertMade>{{AgencyId{2}, {}}, {AgencyId{1}, {}}});
    CHECK(CallDraft::fromJson(read->toJson()) == read);
    CHECK_FALSE(CallDraft::fromJson("[]"));
}

TEST_CASE("under Tab the boxes follow the kind of complaint", "[danger]") {
    Room room;
    room.panel->askDanger();
    room.find<QWidget>("category")->setFocus();
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << QApplication::focusWidget()->objectName();
        Room::press(Qt::Key_Tab);
    }
    CHECK(names == QStringList{QStringLiteral("category"), QStringLiteral("alertedFIRE119"),
                               QStringLiteral("alertedPOLICE112"), QStringLiteral("dangerKind"),
                               QStringLiteral("noDanger"), QStringLiteral("urgent")});
}

TEST_CASE("nothing of the notice is cut in large text on a small screen", "[danger]") {
    Room room;
    const Language language = GENERATE(Language::English, Language::Korean);
    useLanguage(language);
    room.session->setTextScale(200);
    QTest::qWait(50);
    room.panel->resize(language == Language::English ? 636 : 528, 690); // the pane of a window of 1280 x 800
    room.panel->askDanger();
    auto *notice = room.notice();
    const auto cut = [&]() -> QString {
        if (notice->height() < notice->heightForWidth(notice->width()) ||
            !room.form()->rect().contains(notice->geometry()) || room.panel->height() > 690)
            return QStringLiteral("the notice of %1 needs %2, in a form of %3 within %4")
                .arg(QString::number(notice->height()), QString::number(notice->heightForWidth(notice->width())),
                     QString::number(room.form()->height()), QString::number(room.panel->height()));
        for (const QWidget *part : notice->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (part->isVisible() && !part->isWindow() &&
                (!notice->rect().contains(part->geometry()) ||
                 (part->hasHeightForWidth() && part->height() < part->heightForWidth(part->width()))))
                return part->objectName();
        return {};
    };
    const auto nothingCut = [&] {
        // What is laid out later, on a busy machine, is waited for.
        (void)comes([&] { return cut().isEmpty(); });
        CHECK(cut().toStdString() == "");
    };
    for (const auto &[id, danger] : room.session->reference()->all<Danger>()) {
        INFO(danger.code.toStdString());
        auto *kind = room.find<ChoiceField>("dangerKind");
        kind->setFocus();
        kind->setText(language == Language::Korean ? danger.ko : danger.en);
        Room::press(Qt::Key_Return);
        nothingCut();
        // The field one types in, and the two main keys, are still there.
        CHECK(room.find<QWidget>("callFormScroll")->height() >= notice->fontMetrics().height());
        CHECK(room.find<KeyButton>("saveCall")->isVisible());
        // Somebody was alerted, an end is refused, another end is open.
        room.find<QWidget>("story")->setFocus();
        Room::press(Qt::Key_1, Qt::AltModifier);
        Room::press(Qt::Key_P, Qt::AltModifier);
        CHECK_FALSE(room.refusal().isEmpty());
        nothingCut();
        Room::press(Qt::Key_A, Qt::AltModifier);
        nothingCut();
        Room::press(Qt::Key_A, Qt::AltModifier);
        nothingCut();
        Room::press(Qt::Key_1, Qt::AltModifier);
        Room::press(Qt::Key_1, Qt::AltModifier);
        Room::press(Qt::Key_A, Qt::AltModifier);
        nothingCut();
        Room::press(Qt::Key_A, Qt::AltModifier);
        Room::press(Qt::Key_1, Qt::AltModifier);
        QTest::qWait(10);
    }
    room.session->setTextScale(100);
    useLanguage(Language::English);
}
