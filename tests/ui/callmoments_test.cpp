#include "intake/callerhistory.h"
#include "intake/proposalchip.h"
#include "intake/proposalstrip.h"
#include "shell/mainwindow.h"
#include "shell/roombar.h"
#include "ui/intakeroom.h"
#include "widgets/beside.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/theme.h"
#include "widgets/undobar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

const QString caller = QStringLiteral("01012345678");

/// A desk that knows one caller, who was called Kim and named no place.
struct KnownRoom : IntakeRoom {
    explicit KnownRoom(const QString &place = {}) {
        SpokenDetails details;
        details.story = Words{QStringLiteral("the lamp in the lane by my house is out")};
        details.telephone = Words{caller};
        details.name = Words{QStringLiteral("Kim")};
        if (!place.isEmpty())
            details.place = Words{place};
        details.subtype = *desk->reference()->idOf<Subtype>(QStringLiteral("C04-1"));
        auto answer = desk->submit(desk->request(commands::Receive{details, {}, {}}));
        answer.waitForFinished();
        REQUIRE(answer.result());
        // What reads the spoken line was asked for at the start.
        type("story", QStringLiteral("pothole"));
        REQUIRE(comes([&] { return chip(ProposalSlot::Kind)->isVisible(); }));
        press(Qt::Key_W, Qt::ControlModifier);
    }
    ProposalChip *chip(ProposalSlot slot) const { return find<ProposalStrip>("proposals")->chip(slot); }
    QString text(const char *field) const { return find<QLineEdit>(field)->text(); }
    /// Whether all of it is in the part of the form that is on the screen.
    bool isSeen(const char *name) const {
        const auto *widget = find<QWidget>(name);
        const QWidget *sight = find<QScrollArea>("callFormScroll")->viewport();
        const QRect place(widget->mapTo(sight, QPoint()), widget->size());
        return widget->isVisible() && sight->rect().contains(place);
    }
    /// As an input method writes it.
    void say(const QString &words) const {
        find<QWidget>("story")->setFocus();
        QInputMethodEvent written;
        written.setCommitString(words);
        QApplication::sendEvent(QApplication::focusWidget(), &written);
    }
    QString squad() const { return find<ChoiceField>("squad")->text(); }
};

/// As it is in a window of 1280 by 800 between the edges of a window manager.
constexpr QSize small{476, 722};

} // namespace

TEST_CASE("at 1280 by 800 all of the commonest call is seen at once, in both languages", "[callroom]") {
    const auto language = GENERATE(Language::Korean, Language::English);
    KnownRoom room;
    room.session->setLanguage(language);
    room.panel->resize(small);
    QTest::qWait(50);
    room.say(QStringLiteral("신월3동 새울시장 앞 포트홀"));
    REQUIRE(comes([&] { return room.chip(ProposalSlot::Kind)->isVisible(); }));
    IntakeRoom::press(Qt::Key_Return);
    REQUIRE(room.find<QWidget>("telephone")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), caller);
    REQUIRE(comes([&] { return room.find<QWidget>("callerHistory")->isVisible(); }));
    IntakeRoom::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.text("name") == QStringLiteral("Kim"); }));
    QTest::qWait(50);
    for (const char *part : {"story", "dong", "category", "urgent", "place", "address", "squad", "squadAdvice",
                             "telephone", "name", "withheld", "callBack", "language", "callerHistory"}) {
        INFO(part);
        CHECK(room.isSeen(part));
    }
    const auto *box = room.find<QComboBox>("language");
    CHECK(box->width() >= box->sizeHint().width());
    CHECK(room.panel->width() == small.width());
    room.session->setLanguage(Language::English);
}

TEST_CASE("where room is short the place of proposals is given to the fields once the cursor has gone on",
          "[callroom]") {
    KnownRoom room;
    room.panel->resize(small);
    QTest::qWait(50);
    const auto top = [&] { return room.find<QWidget>("dong")->mapTo(room.form(), QPoint()).y(); };
    room.say(QStringLiteral("신월3동 포트홀"));
    REQUIRE(comes([&] { return room.chip(ProposalSlot::Kind)->isVisible(); }));
    QTest::qWait(50);
    const int proposed = top();
    // Proposals that go while the words are written leave their place, so that nothing jumps back.
    room.find<QWidget>("story")->setFocus();
    for (int i = 0; i < 3; ++i)
        IntakeRoom::press(Qt::Key_Backspace);
    REQUIRE(comes([&] { return !room.chip(ProposalSlot::Kind)->isVisible(); }));
    QTest::qWait(50);
    CHECK(top() == proposed);
    room.say(QStringLiteral("포트홀"));
    IntakeRoom::press(Qt::Key_Return);
    QTest::qWait(50);
    CHECK(top() < proposed);
    CHECK(room.find<QWidget>("place")->hasFocus());
}

TEST_CASE("beside a danger the place and the telephone are seen at 1280 by 800", "[callroom]") {
    const auto language = GENERATE(Language::Korean, Language::English);
    KnownRoom room;
    room.session->setLanguage(language);
    room.panel->resize(small);
    room.panel->askDanger();
    room.say(QStringLiteral("전깃줄이 끊어졌어요"));
    IntakeRoom::press(Qt::Key_1, Qt::AltModifier);
    IntakeRoom::press(Qt::Key_H, Qt::AltModifier);
    QTest::qWait(100);
    for (const char *part : {"place", "squad", "telephone", "name"}) {
        INFO(part);
        CHECK(room.isSeen(part));
    }
    IntakeRoom::press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(room.panel->height() == small.height());
    room.session->setLanguage(Language::English);
}

TEST_CASE("the field with the cursor stays in sight when the sentence to say takes its room", "[callroom]") {
    KnownRoom room;
    room.panel->resize(small.width(), 520);
    room.type("telephone", QStringLiteral("0"));
    QTest::qWait(50);
    REQUIRE(room.isSeen("telephone"));
    room.panel->resize(small.width(), 440);
    QTest::qWait(50);
    CHECK(room.isSeen("telephone"));
}

TEST_CASE("no squad is advised before there is a kind or a dong", "[callroom]") {
    KnownRoom room;
    CHECK(room.squad().isEmpty());
    room.type("story", QStringLiteral("hello"));
    CHECK(room.squad().isEmpty());
    CHECK(room.find<KeyButton>("saveAndSend")->text() == QStringLiteral("Save and send"));
    room.type("place", QStringLiteral("by the gate"));
    IntakeRoom::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(100);
    CHECK(room.queue().size() == 1); // the one of before
    CHECK(room.find<QWidget>("category")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("c01-1"));
    IntakeRoom::press(Qt::Key_Tab);
    CHECK_FALSE(room.squad().isEmpty());
}

TEST_CASE("Ctrl and W on an empty call goes to the one that waits half-taken", "[callroom]") {
    KnownRoom room;
    room.type("story", QStringLiteral("half a story"));
    room.panel->newCall();
    REQUIRE(room.form()->isEmpty());
    REQUIRE(room.tabs() == 2);
    IntakeRoom::press(Qt::Key_W, Qt::ControlModifier);
    CHECK(room.tabs() == 1);
    CHECK(room.form()->draft().story == QStringLiteral("half a story"));
    CHECK(room.form()->isAncestorOf(QApplication::focusWidget()));
    // The only one that is empty stays.
    IntakeRoom::press(Qt::Key_W, Qt::ControlModifier);
    IntakeRoom::press(Qt::Key_W, Qt::ControlModifier);
    CHECK(room.tabs() == 1);
    CHECK(room.form()->isEmpty());
}

TEST_CASE("the name of a call that is cut says so", "[callroom]") {
    KnownRoom room;
    room.type("story", QStringLiteral("the lamp in the lane is out"));
    CHECK(room.form()->title() == QStringLiteral("the lamp in t…"));
    room.find<QWidget>("story")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("the lamp"));
    CHECK(room.form()->title() == QStringLiteral("the lamp"));
}

TEST_CASE("the next matter carries the caller on and proposes no story as a place", "[callroom]") {
    const bool named = GENERATE(false, true);
    KnownRoom room(named ? QStringLiteral("새울시장 북문") : QString());
    room.panel->resize(small);
    room.type("story", QStringLiteral("the drain is blocked"));
    room.type("telephone", caller);
    REQUIRE(comes([&] { return room.find<QWidget>("callerHistory")->isVisible(); }));
    QTest::qWait(50);
    CHECK(room.chip(ProposalSlot::Place)->isVisible() == named);
    room.type("name", QStringLiteral("Kim"));
    room.type("category", QStringLiteral("c02-3"));
    IntakeRoom::press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(comes([&] { return room.form()->draft().story.isEmpty() && room.text("telephone") == caller; }));
    REQUIRE(comes([&] { return room.find<QWidget>("callerHistory")->isVisible(); }));
    QTest::qWait(50);
    CHECK(room.isSeen("telephone"));
    CHECK(room.isSeen("name"));
    CHECK(room.text("name") == QStringLiteral("Kim"));
    CHECK_FALSE(room.chip(ProposalSlot::Place)->isVisible());
}

TEST_CASE("Ctrl and Enter beside an open list saves with the entry that is marked", "[callroom]") {
    KnownRoom room;
    room.type("story", QStringLiteral("a hole in the road"));
    SECTION("of a field that is typed into") {
        auto *dong = room.find<ChoiceField>("dong");
        dong->setFocus();
        IntakeRoom::press(Qt::Key_Down);
        const auto *list = room.panel->findChild<QAbstractItemView *>(QStringLiteral("choiceList"));
        REQUIRE(list->isVisible());
        const QString marked = list->currentIndex().data().toString();
        IntakeRoom::press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comes([&] { return room.queue().size() == 2; }));
        CHECK(room.session->name(room.queue().back().district) == marked);
    }
    SECTION("in a form that takes the key for itself before the field hears of it") {
        struct Form : QObject {
            using QObject::QObject;
            std::optional<qint64> read;
            bool eventFilter(QObject *watched, QEvent *event) override {
                const bool press = event->type() == QEvent::KeyPress;
                if (!press && event->type() != QEvent::ShortcutOverride)
                    return false;
                if (static_cast<const QKeyEvent *>(event)->modifiers() != Qt::ControlModifier)
                    return false;
                event->accept();
                if (press)
                    read = static_cast<ChoiceField *>(watched)->value();
                return true;
            }
        } form;
        auto *kind = room.find<ChoiceField>("category");
        kind->installEventFilter(&form);
        kind->setFocus();
        IntakeRoom::press(Qt::Key_Down);
        IntakeRoom::press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(form.read == kind->items().front().id);
        kind->removeEventFilter(&form);
    }
    SECTION("of a choice that is opened") {
        auto *channel = room.find<QComboBox>("channel");
        channel->setFocus();
        channel->showPopup();
        REQUIRE(comes([&] { return channel->view()->isVisible(); }));
        QTest::keyClick(channel->view(), Qt::Key_Down);
        QTest::keyClick(channel->view(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comes([&] { return room.queue().size() == 2; }));
        auto answer = room.desk->complaint(room.queue().back().id);
        answer.waitForFinished();
        CHECK(answer.result()->complaint().details.channel != Channel::Telephone);
    }
}

TEST_CASE("a word of danger is quoted as the caller said it", "[callroom]") {
    KnownRoom room;
    room.say(QStringLiteral("저기요 전깃줄이 끊어져서 늘어졌어요"));
    const auto *words = room.find<QWidget>("dangerNotice")->findChild<QLabel *>(QStringLiteral("dangerWords"));
    CHECK(words->text() == QStringLiteral("“전깃줄이 끊어져서”: danger to life?"));
}

TEST_CASE("swearing at the desk proposes no kind of complaint, and young animals still do", "[callroom]") {
    KnownRoom room;
    const auto kinds = [&](const char16_t *said) {
        room.find<QWidget>("story")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        room.say(QString::fromUtf16(said));
        QTest::qWait(500); // what was proposed lingers a little
        QStringList names;
        for (const auto slot : {ProposalSlot::Kind, ProposalSlot::SecondKind, ProposalSlot::ThirdKind})
            if (room.chip(slot)->isVisible())
                names << room.chip(slot)->value();
        return names;
    };
    CHECK(kinds(u"야 이 새끼들아 다 죽여버린다").isEmpty());
    CHECK(kinds(u"개새끼야 병신아").isEmpty());
    CHECK(kinds(u"son of a bitch").isEmpty());
    CHECK(kinds(u"이 새끼 고양이가 버려졌어요").contains(QStringLiteral("Stray animal")));
    CHECK(kinds(u"야 이 새끼들아 맨홀 뚜껑이 깨졌다고").contains(QStringLiteral("Broken/noisy manhole")));
}

TEST_CASE("one key says which language the caller speaks", "[callroom]") {
    KnownRoom room;
    CHECK(room.find<QLabel>("languageKey")->text() == QStringLiteral("[Alt+G]"));
    room.type("story", QStringLiteral("Someone parked across my gate"));
    IntakeRoom::press(Qt::Key_G, Qt::AltModifier);
    CHECK(room.form()->draft().language == CallerLanguage::English);
    CHECK(room.find<QWidget>("story")->hasFocus());
    CHECK(room.form()->draft().story == QStringLiteral("Someone parked across my gate"));
    IntakeRoom::press(Qt::Key_G, Qt::AltModifier);
    IntakeRoom::press(Qt::Key_G, Qt::AltModifier);
    CHECK(room.form()->draft().language == CallerLanguage::Korean);
}

TEST_CASE("keys are called as they are called in the help", "[callroom]") {
    CHECK(keyWords({Qt::CTRL | Qt::SHIFT | Qt::Key_Return}) == QStringLiteral("Ctrl+Shift+Enter"));
    CHECK(keyWords({Qt::ALT | Qt::Key_Left}) == QStringLiteral("Alt+←"));
    CHECK(keyWords({Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab}) == QStringLiteral("Ctrl+Shift+Tab"));
    CHECK(keyWords({Qt::Key_F8}) == QStringLiteral("F8"));
    useLanguage(Language::Korean);
    CHECK(keyWords({Qt::ALT | Qt::Key_Left}) == QStringLiteral("Alt+←"));
    useLanguage(Language::English);
}

TEST_CASE("the rail is as wide with a count as without", "[callroom]") {
    const auto language = GENERATE(Language::English, Language::Korean);
    useLanguage(language);
    RoomBar bar;
    const int width = bar.sizeHint().width();
    bar.showGaps(27);
    CHECK(bar.sizeHint().width() == width);
    useLanguage(Language::English);
}

TEST_CASE("what is said below begins at one place, and follows the language", "[callroom]") {
    KnownRoom room;
    QTest::qWait(200); // what was received before is not told any more
    UndoBar bar(*room.session);
    bar.resize(900, 40);
    bar.setVisible(true);
    const auto left = [&](const char *name) {
        QTest::qWait(20);
        return bar.findChild<QLabel *>(QString::fromLatin1(name))->x();
    };
    bar.say(QStringLiteral("A word."));
    const int said = left("statusSentence");
    QSignalSpy recorded(room.desk.get(), &Desk::recorded);
    auto answer = room.desk->submit(
        room.desk->request(commands::AddNote{room.queue().front().id, Words{QStringLiteral("a note")}}));
    REQUIRE(comes([&] { return recorded.size() == 1; }));
    bar.offer(answer.result()->command, QStringLiteral("A note was added"));
    CHECK(left("undoSentence") == said);
    CHECK(bar.findChild<QWidget *>(QStringLiteral("undoButton"))->x() > said);
    room.session->setLanguage(Language::Korean);
    CHECK(comes([&] {
        return bar.sentence().contains(QStringLiteral("2026-000001")) &&
               bar.sentence() != QStringLiteral("2026-000001 · A note was added");
    }));
    CHECK_FALSE(bar.sentence().contains(QStringLiteral("A note was added")));
    bar.say(QStringLiteral("말"));
    room.session->setLanguage(Language::English);
    CHECK(comes([&] { return bar.findChild<QLabel *>(QStringLiteral("statusSentence"))->text().isEmpty(); }));
}

TEST_CASE("a window of its own covers no call that is being taken", "[callroom]") {
    QWidget window;
    const QRect screen = window.screen()->availableGeometry();
    window.setGeometry(screen);
    QWidget call(&window);
    call.setObjectName(QStringLiteral("intakePanel"));
    call.setGeometry(0, 40, screen.width() / 3, 400);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const QRect place = besideCall(window, {screen.width(), 620}, 300);
    CHECK(place.left() >= call.mapToGlobal(QPoint(call.width(), 0)).x());
    CHECK(screen.contains(place));
    CHECK(place.width() >= 300);
}

TEST_CASE("the squad log covers nothing but the line at the top", "[callroom]") {
    IntakeRoom room;
    room.panel.reset();
    MainWindow window(*room.session);
    window.resize(1280, 760);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto *head = window.findChild<QWidget *>(QStringLiteral("intakePanel"));
    const int before = head->mapTo(&window, QPoint()).y();
    QTest::keyClick(&window, Qt::Key_F4);
    const auto *log = window.findChild<QWidget *>(QStringLiteral("squadLog"));
    REQUIRE(log->isVisible());
    const auto bottom = [&] { return log->mapTo(&window, QPoint(0, log->height())).y(); };
    CHECK(comes([&] { return head->mapTo(&window, QPoint()).y() >= bottom(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
    CHECK(comes([&] { return head->mapTo(&window, QPoint()).y() == before; }));
}

TEST_CASE("the open call is told from the others in the dark", "[callroom]") {
    applyTheme(ThemeChoice::Dark, 100);
    QTabBar bar;
    bar.addTab(QStringLiteral("one"));
    bar.addTab(QStringLiteral("two"));
    bar.show();
    const QImage picture = bar.grab().toImage();
    const auto marked = [&](int tab) {
        const QRect place = bar.tabRect(tab);
        const QColor accent = accentColour(bar.palette());
        int dots = 0;
        for (int x = place.left(); x < place.right(); ++x)
            for (int y = place.bottom() - 6; y <= place.bottom(); ++y)
                dots += picture.rect().contains(x, y) && picture.pixelColor(x, y) == accent ? 1 : 0;
        return dots > place.width();
    };
    CHECK(marked(0));
    CHECK_FALSE(marked(1));
    applyTheme(ThemeChoice::Light, 100);
}

TEST_CASE("no field is wider than the pane it stands in", "[callroom]") {
    const auto language = GENERATE(Language::Korean, Language::English);
    const auto [width, scale] = GENERATE(std::pair{360, 100}, std::pair{490, 150});
    applyTheme(ThemeChoice::Light, scale);
    KnownRoom room;
    room.session->setLanguage(language);
    QTest::qWait(50);
    room.panel->resize(width, 760);
    room.type("telephone", caller);
    REQUIRE(comes([&] { return room.find<QWidget>("callerHistory")->isVisible(); }));
    IntakeRoom::press(Qt::Key_U, Qt::AltModifier);
    QTest::qWait(50);
    const auto *scroll = room.find<QScrollArea>("callFormScroll");
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    CHECK(room.panel->width() <= width);
    room.session->setLanguage(Language::English);
    applyTheme(ThemeChoice::Light, 100);
}
