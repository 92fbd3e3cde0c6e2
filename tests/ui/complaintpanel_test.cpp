#include "complaint/actionform.h"
#include "complaint/actiontext.h"
#include "complaint/complaintpanel.h"
#include "complaint/timelinemodel.h"
#include "complaint/timelineview.h"
#include "support/fileholder.h"
#include "support/manualclock.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"
#include "widgets/undobar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

using namespace baro;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

/// The complaint panel above the undo bar, as in the window; two complaints on the file, and a colleague's desk on it.
struct Room {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Desk> colleague;
    std::unique_ptr<Session> session;
    std::unique_ptr<QWidget> window;
    ComplaintPanel *panel = nullptr;
    UndoBar *bar = nullptr;
    ComplaintId first;
    ComplaintId second;
    QStringList said;

    Room() {
        useLanguage(Language::English);
        const QString file = folder.filePath(QStringLiteral("desk.db"));
        desk = std::move(*Desk::open({file, QStringLiteral("op1"), &clock}));
        colleague = std::move(*Desk::open({file, QStringLiteral("op2"), &clock}));
        first = receive(QStringLiteral("a hole in the road"), QStringLiteral("market"));
        second = receive(QStringLiteral("noise"), QStringLiteral("school"));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        QObject::connect(session.get(), &Session::said, session.get(), [this](const QString &words) { said << words; });
        window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        panel = new ComplaintPanel(*session);
        bar = new UndoBar(*session);
        column->addWidget(panel, 1);
        column->addWidget(bar);
        window->resize(420, 760);
        window->show();
        QApplication::setActiveWindow(window.get());
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        show(first);
        panel->focusPanel();
    }
    ~Room() {
        window.reset();
        session.reset();
        useLanguage(Language::English);
    }

    ComplaintId receive(const QString &story, const QString &place) {
        commands::Receive call;
        call.details.story = Words{story};
        call.details.place = Words{place};
        call.details.telephone = Words{QStringLiteral("010-1234-5678")};
        call.details.name = Words{QStringLiteral("Kim")};
        call.details.subtype = SubtypeId{1};
        auto answer = desk->submit(desk->request(call));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return answer.result()->complaints.front();
    }
    Receipt submit(Desk &by, Command command) {
        auto answer = by.submit(by.request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    ComplaintView view(ComplaintId id) {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    QString number(ComplaintId id) { return view(id).complaint().number.toString(); }
    void show(ComplaintId id) {
        panel->showComplaint(id);
        const QString expected = number(id);
        REQUIRE(comes([&] { return words("complaintNumber") == expected; }));
        QTest::qWait(10);
    }

    template<class Widget>
    Widget *find(const char *name) const {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    Banner *banner() const { return find<Banner>("complaintBanner"); }
    ActionForm *form() const {
        for (ActionForm *form : window->findChildren<ActionForm *>())
            if (form->isVisible())
                return form;
        return nullptr;
    }
    QScrollBar *scroll() const { return find<QScrollArea>("complaintScroll")->verticalScrollBar(); }
    QListView *timeline() const { return find<QListView>("timeline"); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void open(Qt::Key key) {
        press(key, Qt::AltModifier);
        QTest::qWait(20);
        REQUIRE(form());
    }
    bool done() {
        return comes([&] { return !form(); });
    }
};

} // namespace

TEST_CASE("a form opens under the head, and after the step the panel is back at its top", "[complaint]") {
    Room room;
    room.submit(*room.desk, commands::AssignSquad{room.first, SquadId{1}, true, {}});
    REQUIRE(comes([&] { return room.words("complaintState") == QStringLiteral("Dispatched"); }));
    room.scroll()->setValue(room.scroll()->maximum());
    room.panel->focusPanel();
    room.open(Qt::Key_O);
    CHECK(room.scroll()->value() == 0);
    for (const char *name : {"complaintNumber", "complaintWhat", "complaintState", "whereValue"}) {
        auto *label = room.find<QLabel>(name);
        CHECK(label->visibleRegion().boundingRect() == label->rect());
    }
    CHECK_FALSE(room.find<QWidget>("storyValue")->visibleRegion().isEmpty());
    CHECK_FALSE(room.find<QWidget>("resolveClockBar")->visibleRegion().isEmpty());
    room.press(Qt::Key_Return); // a squad that reports is not a squad that is sent
    REQUIRE(room.done());
    CHECK(room.view(room.first).complaint().dispatches.front().outAt);
    CHECK(room.scroll()->value() == 0);
}

TEST_CASE("a note without blanks and without end is taken in as far as a field holds", "[complaint]") {
    Room room;
    room.open(Qt::Key_N);
    auto *note = room.find<QPlainTextEdit>("noteField");
    note->setFocus();
    QGuiApplication::clipboard()->setText(QString(300'000, QChar(u'가')));
    room.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(note->toPlainText().size() == 40'000);
    CHECK(note->wordWrapMode() == QTextOption::WrapAnywhere);
}

TEST_CASE("while the caller is informed his telephone stands in the head", "[complaint]") {
    Room room;
    CHECK_FALSE(room.find<QLabel>("headTelephone")->isVisible());
    room.open(Qt::Key_I);
    CHECK(room.find<QLabel>("headTelephone")->isVisible());
    CHECK(room.words("headTelephone").startsWith(QStringLiteral("010-1234-5678")));
    room.press(Qt::Key_Backspace, Qt::AltModifier);
    CHECK_FALSE(room.find<QLabel>("headTelephone")->isVisible());
}

TEST_CASE("Enter in the last field does it, and alone never sends a squad", "[complaint]") {
    Room room;
    room.open(Qt::Key_S);
    for (int i = 0; i < 4; ++i)
        room.press(Qt::Key_Return);
    QTest::qWait(50);
    REQUIRE(room.form());
    CHECK(room.form()->findChild<Banner *>()->sentence().contains(QStringLiteral("Ctrl+Enter")));
    CHECK(room.view(room.first).complaint().dispatches.empty());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.done());
    CHECK(room.view(room.first).complaint().dispatches.size() == 1);

    room.panel->focusPanel();
    room.open(Qt::Key_N);
    room.type(QStringLiteral("first"));
    room.press(Qt::Key_Return, Qt::ShiftModifier);
    room.type(QStringLiteral("second"));
    room.press(Qt::Key_Return);
    REQUIRE(room.done());
    CHECK(room.view(room.first).texts.values().contains(QStringLiteral("first\nsecond")));

    room.panel->focusPanel();
    room.open(Qt::Key_D);
    room.type(QStringLiteral("filled"));
    room.press(Qt::Key_Return);
    REQUIRE(room.done());
    CHECK(room.view(room.first).complaint().cycle().resolvedAt);
}

TEST_CASE("a refusal reaches the one who has turned to another complaint, and the words stay", "[complaint]") {
    Room room;
    room.open(Qt::Key_N);
    room.type(QStringLiteral("he is 900101-2123456"));
    tests::FileHolder holder(room.desk->file()); // the answer takes its time
    room.press(Qt::Key_Return, Qt::ControlModifier);
    room.panel->showComplaint(room.second);
    holder.release();
    const QString number = room.number(room.first);
    REQUIRE(comes([&] { return !room.said.isEmpty(); }));
    CHECK(room.said.front().startsWith(number + QStringLiteral(": ")));
    REQUIRE(comes([&] { return room.words("complaintNumber") == room.number(room.second); }));
    CHECK_FALSE(room.banner()->isVisible());
    CHECK_FALSE(room.form());
    room.show(room.first);
    REQUIRE(comes([&] { return room.form() != nullptr; }));
    CHECK(room.find<QPlainTextEdit>("noteField")->toPlainText() == QStringLiteral("he is 900101-2123456"));
    CHECK(room.form()->findChild<Banner *>()->isVisibleTo(room.form()));
}

TEST_CASE("a step overtaken by a colleague is told to its own complaint", "[complaint]") {
    Room room;
    room.open(Qt::Key_H);
    // The colleague comes between the look and the press.
    room.submit(*room.colleague, commands::AssignSquad{room.first, SquadId{1}, true, {}});
    tests::FileHolder holder(room.desk->file());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    room.panel->showComplaint(room.second);
    holder.release();
    REQUIRE(comes([&] { return !room.said.isEmpty(); }));
    CHECK(room.said.front().startsWith(room.number(room.first)));
    REQUIRE(comes([&] { return room.words("complaintNumber") == room.number(room.second); }));
    CHECK_FALSE(room.banner()->isVisible());
    CHECK_FALSE(room.view(room.first).complaint().hold);
}

TEST_CASE("what stood in the way is no longer said when it is gone", "[complaint]") {
    Room room;
    const Receipt referred = room.submit(*room.desk, commands::Refer{room.first, AgencyId{1}, {}, {}, {}, {}});
    REQUIRE(comes([&] { return room.words("complaintState") == QStringLiteral("Referred"); }));
    room.press(Qt::Key_D, Qt::AltModifier);
    CHECK(room.banner()->isVisible());
    room.submit(*room.desk, commands::Undo{referred.command});
    REQUIRE(comes([&] { return room.words("complaintState") == QStringLiteral("Received"); }));
    CHECK_FALSE(room.banner()->isVisible());
}

TEST_CASE("a colleague's change moves neither selection, scroll, focus nor half-typed words", "[complaint]") {
    Room room;
    for (int i = 0; i < 12; ++i)
        room.submit(*room.desk, commands::AddNote{room.first, Words{QStringLiteral("note %1").arg(i)}});
    QListView &timeline = *room.timeline();
    REQUIRE(comes([&] { return timeline.model()->rowCount() == 13; }));
    QTest::qWait(50);
    room.panel->focusPanel();
    room.open(Qt::Key_N);
    room.type(QStringLiteral("half a sent"));
    QWidget *focused = QApplication::focusWidget();
    timeline.setCurrentIndex(timeline.model()->index(4, 0));
    timeline.verticalScrollBar()->setValue(timeline.verticalScrollBar()->maximum() / 2);
    room.scroll()->setValue(30);
    const int scrolled = room.scroll()->value();
    const int place = timeline.verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    REQUIRE(place > 0);
    room.submit(*room.colleague, commands::AddNote{room.first, Words{QStringLiteral("from the colleague")}});
    REQUIRE(comes([&] { return timeline.model()->rowCount() == 14; }));
    QTest::qWait(50);
    CHECK(timeline.currentIndex().row() == 4);
    CHECK(timeline.selectionModel()->isRowSelected(4));
    CHECK(timeline.verticalScrollBar()->value() == place);
    CHECK(room.scroll()->value() == scrolled);
    CHECK(QApplication::focusWidget() == focused);
    CHECK(room.find<QPlainTextEdit>("noteField")->toPlainText() == QStringLiteral("half a sent"));
}

TEST_CASE("two people amend one complaint, and nobody's words are lost", "[complaint]") {
    Room room;
    room.open(Qt::Key_M);
    auto *story = room.find<QPlainTextEdit>("storyField");
    auto *place = room.find<QLineEdit>("placeField");
    story->setFocus();
    story->selectAll();
    room.type(QStringLiteral("a deep hole"));

    commands::Amend elsewhere;
    elsewhere.complaint = room.first;
    elsewhere.place.emplace(Words{QStringLiteral("behind the market")});
    room.submit(*room.colleague, elsewhere);
    REQUIRE(comes([&] { return place->text() == QStringLiteral("behind the market"); }));
    CHECK(story->toPlainText() == QStringLiteral("a deep hole"));
    CHECK(story->hasFocus());

    commands::Amend same;
    same.complaint = room.first;
    same.story.emplace(Words{QStringLiteral("two holes")});
    room.submit(*room.colleague, same);
    auto *choice = room.find<QWidget>("storyChoice");
    REQUIRE(comes([&] { return choice->isVisible(); }));
    CHECK(choice->findChild<QLabel *>(QStringLiteral("mineText"))->text() == QStringLiteral("a deep hole"));
    CHECK(choice->findChild<QLabel *>(QStringLiteral("theirText"))->text() == QStringLiteral("two holes"));
    CHECK(story->toPlainText() == QStringLiteral("a deep hole"));

    room.press(Qt::Key_Return, Qt::ControlModifier); // not before it is chosen
    QTest::qWait(50);
    CHECK(room.view(room.first).text(room.view(room.first).complaint().details.story) == QStringLiteral("two holes"));
    choice->findChild<QRadioButton *>(QStringLiteral("theirsButton"))->click();
    CHECK(story->toPlainText() == QStringLiteral("two holes"));
    choice->findChild<QRadioButton *>(QStringLiteral("mineButton"))->click();
    CHECK(story->toPlainText() == QStringLiteral("a deep hole"));
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.done());
    const ComplaintView now = room.view(room.first);
    CHECK(now.text(now.complaint().details.story) == QStringLiteral("a deep hole"));
    CHECK(now.text(now.complaint().details.place) == QStringLiteral("behind the market"));
}

TEST_CASE("the choice between two people's words is in sight where the window is small, and a key goes there",
          "[complaint]") {
    Room room;
    room.window->resize(420, 560);
    room.open(Qt::Key_M);
    auto *story = room.find<QPlainTextEdit>("storyField");
    story->setFocus();
    story->selectAll();
    room.type(QStringLiteral("a deep hole"));
    auto *other = room.find<QLineEdit>("telephoneField");
    other->setFocus();
    room.scroll()->setValue(room.scroll()->maximum());
    commands::Amend same;
    same.complaint = room.first;
    same.story.emplace(Words{QStringLiteral("two holes")});
    room.submit(*room.colleague, same);
    auto *choice = room.find<QWidget>("storyChoice");
    REQUIRE(comes([&] { return choice->isVisible() && !choice->visibleRegion().isEmpty(); }));
    QTest::qWait(50);
    auto *mine = choice->findChild<QRadioButton *>(QStringLiteral("mineButton"));
    auto *theirs = choice->findChild<QRadioButton *>(QStringLiteral("theirsButton"));
    CHECK(mine->visibleRegion().boundingRect() == mine->rect());
    CHECK(theirs->visibleRegion().boundingRect() == theirs->rect());
    CHECK(other->hasFocus()); // nobody's cursor is taken
    room.scroll()->setValue(room.scroll()->maximum());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(mine->hasFocus());
    QTest::qWait(50);
    CHECK(mine->visibleRegion().boundingRect() == mine->rect());
    CHECK(theirs->visibleRegion().boundingRect() == theirs->rect());
}

TEST_CASE("a form that outlives its desk meets what a colleague wrote since, and the cursor stands where it stood",
          "[complaint]") {
    Room room;
    room.open(Qt::Key_M);
    auto *story = room.find<QPlainTextEdit>("storyField");
    story->setFocus();
    story->selectAll();
    room.type(QStringLiteral("a deep hole"));
    for (int i = 0; i < 4; ++i)
        room.press(Qt::Key_Left);
    QTest::qWait(400);
    room.window.reset();
    room.session.reset();
    room.desk.reset();
    // While nobody sat there.
    commands::Amend since;
    since.complaint = room.first;
    since.story.emplace(Words{QStringLiteral("two holes")});
    since.place.emplace(Words{QStringLiteral("behind the market")});
    room.submit(*room.colleague, since);
    room.desk =
        std::move(*Desk::open({room.folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &room.clock}));
    room.session = std::make_unique<Session>(*room.desk, room.folder.filePath(QStringLiteral("desk.ini")));
    room.window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(room.window.get());
    room.panel = new ComplaintPanel(*room.session);
    QObject::connect(room.panel, &ComplaintPanel::complaintAsked, room.panel, &ComplaintPanel::showComplaint);
    column->addWidget(room.panel);
    room.window->resize(420, 760);
    room.window->show();
    QApplication::setActiveWindow(room.window.get());
    REQUIRE(QTest::qWaitForWindowActive(room.window.get()));
    auto drafts = room.desk->takeOverDrafts();
    drafts.waitForFinished();
    REQUIRE(drafts.result());
    REQUIRE(drafts.result()->size() == 1);
    room.panel->restoreForm(drafts.result()->front()); // shows its complaint: the cursor stood there
    REQUIRE(comes([&] { return room.form() != nullptr; }));
    auto *again = room.find<QPlainTextEdit>("storyField");
    REQUIRE(comes([&] { return again->hasFocus(); }));
    CHECK(again->textCursor().position() == 7);
    CHECK(again->toPlainText() == QStringLiteral("a deep hole"));
    // The field that only the colleague changed follows; where both did, the person is asked.
    REQUIRE(comes([&] { return room.find<QWidget>("storyChoice")->isVisible(); }));
    CHECK(room.find<QWidget>("storyChoice")->findChild<QLabel *>(QStringLiteral("theirText"))->text() ==
          QStringLiteral("two holes"));
    CHECK(room.find<QLineEdit>("placeField")->text() == QStringLiteral("behind the market"));
}

TEST_CASE("a call-back promised stands in the head while it is owed", "[complaint]") {
    Room room;
    CHECK_FALSE(room.find<QLabel>("callBackOwed")->isVisible());
    room.open(Qt::Key_Z);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.form());
    CHECK(room.form()->findChild<Banner *>()->sentence().startsWith(QStringLiteral("Say by when")));
    room.find<QLineEdit>("promisedAtField")->setFocus();
    room.type(QStringLiteral("+45"));
    room.find<QCheckBox>("atNightField")->setChecked(true);
    room.find<QLineEdit>("noteField")->setFocus();
    room.type(QStringLiteral("how far it is"));
    room.press(Qt::Key_Return);
    REQUIRE(room.done());
    const auto owed = room.view(room.first).complaint().callBack;
    REQUIRE(owed);
    CHECK(owed->by == room.clock.now() + 45min);
    CHECK(owed->atNight);
    REQUIRE(comes([&] { return room.find<QLabel>("callBackOwed")->isVisible(); }));
    CHECK(room.words("callBackOwed").contains(QStringLiteral("at night too: how far it is")));
    room.clock.advance(50min);
    Q_EMIT room.session->ticked(room.clock.now());
    CHECK(room.words("callBackOwed").contains(QStringLiteral("late by 5 min")));
    room.submit(*room.desk, commands::InformCaller{room.first, InformMethod::Telephone, InformResult::Reached, {}});
    REQUIRE(comes([&] { return !room.find<QLabel>("callBackOwed")->isVisible(); }));
}

TEST_CASE("undo takes back the last thing only, and names it", "[complaint]") {
    Room room;
    room.press(Qt::Key_0, Qt::AltModifier);
    REQUIRE(comes([&] { return room.bar->canUndo(); }));
    CHECK(room.bar->sentence().startsWith(room.number(room.first)));

    // A receipt is not taken back, and nothing older in its place.
    room.receive(QStringLiteral("another"), QStringLiteral("station"));
    REQUIRE(comes([&] { return !room.bar->canUndo(); }));
    CHECK(room.bar->sentence().contains(QStringLiteral("A receipt is never taken back")));
    room.bar->undo();
    QTest::qWait(50);
    CHECK(room.view(room.first).complaint().details.priority == Priority::Urgent);

    // What is said without a number is given one.
    const Receipt asked = room.submit(*room.desk, commands::AskProgress{room.second, {}});
    REQUIRE(comes([&] { return room.bar->sentence().isEmpty(); }));
    Q_EMIT room.session->done(asked.command, QStringLiteral("The progress enquiry was noted."));
    REQUIRE(comes([&] { return room.bar->sentence().startsWith(room.number(room.second)); }));
    room.bar->undo();
    REQUIRE(comes([&] { return !room.bar->canUndo(); }));
    CHECK(room.bar->sentence().isEmpty());
    CHECK(room.said.isEmpty());
    CHECK(room.view(room.second).complaint().progressEnquiries == 0);

    // A later save ends the offer as well as what was said.
    room.press(Qt::Key_0, Qt::AltModifier);
    REQUIRE(comes([&] { return room.bar->canUndo(); }));
    room.submit(*room.desk, commands::LogCall{});
    REQUIRE(comes([&] { return !room.bar->canUndo(); }));
    CHECK(room.bar->sentence().isEmpty());
}

TEST_CASE("after a refusal the next key takes back nothing, and says what the one after it would", "[complaint]") {
    Room room;
    room.press(Qt::Key_0, Qt::AltModifier);
    REQUIRE(comes([&] { return room.bar->canUndo(); }));
    const QString step = room.bar->sentence();
    room.press(Qt::Key_A, Qt::AltModifier); // nobody was sent: it cannot arrive
    room.bar->undo();
    QTest::qWait(100);
    CHECK(room.view(room.first).complaint().details.priority == Priority::Urgent);
    const QString said = room.bar->findChild<QLabel *>(QStringLiteral("statusSentence"))->text();
    CHECK(said.contains(QStringLiteral("nothing is taken back yet")));
    CHECK(said.contains(step));
    room.bar->undo();
    REQUIRE(comes([&] { return room.view(room.first).complaint().details.priority == Priority::Ordinary; }));
}

TEST_CASE("Escape puts a form away, with what was typed in it", "[complaint]") {
    Room room;
    room.press(Qt::Key_N, Qt::AltModifier);
    const auto form = [&] { return room.panel->findChild<QWidget *>(QStringLiteral("addNoteForm")); };
    REQUIRE(form());
    REQUIRE(form()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(comes([&] { return !form() || !form()->isVisible(); }));
    room.press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(comes([&] { return form() && form()->isVisible(); }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("asked twice"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(form()->isVisible());
    room.press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(form()->isVisible());
    CHECK(form()->findChild<QPlainTextEdit *>()->toPlainText() == u"asked twice");
}

TEST_CASE("what the disk refused is asked for again as it was", "[complaint]") {
    STATIC_REQUIRE(mayPass(ProblemCode::CannotWrite));
    STATIC_REQUIRE(mayPass(ProblemCode::Locked));
    STATIC_REQUIRE_FALSE(mayPass(ProblemCode::ChangedMeanwhile));
    Room room;
    room.open(Qt::Key_N);
    room.type(QStringLiteral("once"));
    std::vector<CommandId> sent;
    QObject::connect(room.form(), &ActionForm::submitted, room.form(),
                     [&](const Request &request) { sent.push_back(request.id); });
    {
        tests::FileHolder holder(room.desk->file());
        room.press(Qt::Key_Return, Qt::ControlModifier);
        auto *trouble = room.form()->findChild<Banner *>();
        REQUIRE(QTest::qWaitFor([&] { return trouble->isVisible(); }, 20'000));
    }
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.done());
    REQUIRE(sent.size() == 2);
    CHECK_FALSE(sent.back().isNull());
    CHECK(room.view(room.first).complaint().notes == 1);
}

TEST_CASE("no text of the panel is cut at its usual widths", "[complaint]") {
    Room room;
    for (const Language language : {Language::English, Language::Korean}) {
        useLanguage(language);
        for (const int width : {380, 440, 640}) {
            room.window->resize(width, 760);
            room.panel->focusPanel();
            room.open(Qt::Key_M);
            QTest::qWait(30);
            for (const auto *button : room.panel->findChildren<QPushButton *>()) {
                if (!button->isVisible())
                    continue;
                INFO(width << " " << button->objectName().toStdString());
                CHECK(button->width() >= button->sizeHint().width());
            }
            for (const auto *field : room.form()->findChildren<QLineEdit *>())
                if (field->isVisible() && field->objectName() != QStringLiteral("minutesAgoField"))
                    CHECK(field->width() >= 150);
            for (const auto *label : room.form()->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->wordWrap())
                    continue;
                INFO(width << " " << label->text().toStdString());
                CHECK(label->width() >= label->sizeHint().width());
            }
            const auto *scroll = room.find<QScrollArea>("complaintScroll");
            CHECK(scroll->widget()->width() <= scroll->viewport()->width());
            room.press(Qt::Key_Backspace, Qt::AltModifier);
        }
    }
}

TEST_CASE("words typed for a complaint keep the window open until they are recorded or left", "[complaint]") {
    Room room;
    CHECK(room.panel->mayClose() == Closing::Now);
    room.open(Qt::Key_N);
    CHECK(room.panel->mayClose() == Closing::Now); // nothing stands in it
    room.type(QStringLiteral("the caller waits at the gate"));
    CHECK(room.panel->mayClose() == Closing::NotYet);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.panel->mayClose() == Closing::Now; }));
}

TEST_CASE("what one did oneself is not told as a colleague's", "[complaint]") {
    Room room;
    room.open(Qt::Key_D);
    room.type(QStringLiteral("filled"));
    room.open(Qt::Key_H);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.done());
    REQUIRE(comes([&] { return room.view(room.first).complaint().hold.has_value(); }));
    QTest::qWait(100);
    room.press(Qt::Key_H, Qt::AltModifier); // goes on
    REQUIRE(comes([&] { return !room.view(room.first).complaint().hold; }));
    QTest::qWait(100);
    room.open(Qt::Key_D);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.done());
    CHECK(room.view(room.first).complaint().cycle().resolvedAt);
}

TEST_CASE("the words of a call are taken back to the last, and then no complaint", "[complaint]") {
    Room room;
    QPlainTextEdit story;
    story.show();
    QApplication::setActiveWindow(&story);
    REQUIRE(QTest::qWaitForWindowActive(&story));
    const Receipt urgent = room.submit(*room.desk, commands::ChangePriority{room.first, Priority::Urgent});
    Q_EMIT room.session->done(urgent.command, QStringLiteral("Made urgent"));
    REQUIRE(room.bar->canUndo());
    story.setFocus();
    QTest::keyClicks(&story, QStringLiteral("abc"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&story, Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.toPlainText().isEmpty());
    QTest::qWait(100);
    CHECK(room.bar->canUndo());
    CHECK(room.view(room.first).complaint().details.priority == Priority::Urgent);
}

TEST_CASE("what stands in a form outlives the desk that died", "[complaint]") {
    Room room;
    room.open(Qt::Key_N);
    room.type(QStringLiteral("the caller is 900101-2123456 and waits"));
    QTest::qWait(400);
    // The desk dies: nothing is told to its form any more.
    room.window.reset();
    room.session.reset();
    room.desk.reset();
    room.desk =
        std::move(*Desk::open({room.folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &room.clock}));
    room.session = std::make_unique<Session>(*room.desk, room.folder.filePath(QStringLiteral("desk.ini")));
    room.window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(room.window.get());
    room.panel = new ComplaintPanel(*room.session);
    column->addWidget(room.panel);
    room.window->resize(420, 760);
    room.window->show();
    QApplication::setActiveWindow(room.window.get());
    REQUIRE(QTest::qWaitForWindowActive(room.window.get()));
    auto drafts = room.desk->takeOverDrafts();
    drafts.waitForFinished();
    REQUIRE(drafts.result());
    REQUIRE(drafts.result()->size() == 1);
    // No such number is ever written down.
    CHECK_FALSE(drafts.result()->front().data.contains("2123456"));
    room.panel->restoreForm(drafts.result()->front());
    room.show(room.first);
    REQUIRE(comes([&] { return room.form() != nullptr; }));
    CHECK(room.find<QPlainTextEdit>("noteField")->toPlainText().endsWith(QStringLiteral(" and waits")));
    // Recorded, it leaves no draft behind.
    room.find<QPlainTextEdit>("noteField")->setPlainText(QStringLiteral("the caller waits"));
    room.find<QPlainTextEdit>("noteField")->setFocus();
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.done());
    QTest::qWait(300);
    room.window.reset();
    room.session.reset();
    room.desk.reset();
    room.desk =
        std::move(*Desk::open({room.folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &room.clock}));
    drafts = room.desk->takeOverDrafts();
    drafts.waitForFinished();
    REQUIRE(drafts.result());
    CHECK(drafts.result()->empty());
}

namespace {

bool isWhole(const QWidget &widget) {
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

TEST_CASE("story, promise and everything that can be done now are in sight at the smallest size of the window",
          "[complaint]") {
    Room room;
    for (const Language language : {Language::English, Language::Korean}) {
        useLanguage(language);
        // The room that the complaint has at 1280x800, where it lies over the queue.
        room.window->resize(720, 700);
        QTest::qWait(50);
        CHECK(isWhole(*room.find<QWidget>("storyValue")));
        CHECK(isWhole(*room.find<QWidget>("outClockBar")));
        CHECK(isWhole(*room.find<QWidget>("resolveClockBar")));
        int shown = 0;
        for (const auto *button : room.find<QWidget>("actionBar")->findChildren<KeyButton *>()) {
            if (!button->isVisibleTo(room.window.get()))
                continue;
            ++shown;
            INFO(button->objectName().toStdString());
            CHECK(button->isEnabled());
            CHECK(isWhole(*button));
        }
        CHECK(shown > 8);
        // The titles beside the buttons take as much room as their words in this language.
        int widest = 0;
        const auto titles = room.find<QWidget>("actionBar")->findChildren<QLabel *>();
        for (const auto *title : titles)
            widest = std::max(widest, title->fontMetrics().horizontalAdvance(title->text()));
        for (const auto *title : titles)
            CHECK(title->minimumWidth() <= widest);
        CHECK(room.timeline()->isVisible());
    }
}

TEST_CASE("what cannot be done now is one line, which a key unfolds with the reasons", "[complaint]") {
    Room room;
    auto *out = room.find<KeyButton>("squadOutButton");
    auto *send = room.find<KeyButton>("assignSquadButton");
    CHECK(send->isVisible());
    CHECK_FALSE(out->isVisible());
    CHECK(room.find<KeyButton>("notNowButton")->text().contains(QStringLiteral("cannot be done now")));
    room.press(Qt::Key_P, Qt::AltModifier);
    CHECK(out->isVisible());
    CHECK_FALSE(out->isEnabled());
    CHECK(out->reason() == QStringLiteral("no squad assigned"));
    room.press(Qt::Key_P, Qt::AltModifier);
    CHECK_FALSE(out->isVisible());
    // Its key says why all the same.
    room.press(Qt::Key_O, Qt::AltModifier);
    CHECK(room.banner()->isVisible());
    room.submit(*room.desk, commands::AssignSquad{room.first, SquadId{1}, true, {}});
    REQUIRE(comes([&] { return out->isVisible(); }));
    CHECK(out->isEnabled());
}

TEST_CASE("the history is folded by a key, and stays so", "[complaint]") {
    Room room;
    REQUIRE(room.timeline()->isVisible());
    room.press(Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(room.timeline()->isVisible());
    CHECK(room.find<QLabel>("historyTitle")->isVisible());
    {
        ComplaintPanel other(*room.session);
        CHECK(other.findChild<QListView *>(QStringLiteral("timeline"))->isHidden());
    }
    room.show(room.second);
    CHECK_FALSE(room.timeline()->isVisible());
    room.panel->focusPanel();
    room.press(Qt::Key_1, Qt::AltModifier);
    CHECK(room.timeline()->isVisible());
    CHECK(room.timeline()->height() >= 60);
}

TEST_CASE("a run of reminders is one line of the history, unfolded and folded by keys", "[complaint]") {
    Room room;
    ComplaintView view = room.view(room.first);
    const auto remind = [&](int reminder) {
        Event mark = view.events.front();
        mark.seq = view.events.back().seq + 1;
        mark.id.value = view.events.back().id.value + 1;
        mark.occurredAt += 30min * reminder;
        mark.payload = ComplaintPayload{events::MarkPassed{ClockKind::Out, 100, reminder, {}}};
        view.events.push_back(mark);
    };
    for (int reminder = 1; reminder <= 43; ++reminder)
        remind(reminder);
    TimelineModel model(*room.session);
    TimelineView list;
    list.setModel(&model);
    list.resize(400, 500);
    list.show();
    QApplication::setActiveWindow(&list);
    REQUIRE(QTest::qWaitForWindowActive(&list));
    model.showComplaint(view);
    REQUIRE(model.rowCount() == 2);
    const auto said = [&](int row) { return model.index(row).data(TimelineModel::SentenceRole).toString(); };
    CHECK(said(1).startsWith(QStringLiteral("43 reminder")));
    CHECK(said(1).contains(QStringLiteral("Late to set out: reminder 43")));
    CHECK(model.index(1).data(TimelineModel::ByRole).toString().contains(QStringLiteral("Enter")));

    list.setFocus();
    list.setCurrentIndex(model.index(1));
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(model.rowCount() == 2 + 43);
    CHECK(said(2) == QStringLiteral("Late to set out: reminder 1"));
    // Another one comes: what is unfolded stays so, and the cursor where it is.
    list.setCurrentIndex(model.index(5));
    remind(44);
    model.showComplaint(view);
    CHECK(model.rowCount() == 2 + 44);
    CHECK(list.currentIndex().row() == 5);
    CHECK(said(1).startsWith(QStringLiteral("44 reminder")));
    // From one of them back to the line that stands for all.
    QTest::keyClick(&list, Qt::Key_Left);
    CHECK(model.rowCount() == 2);
    CHECK(list.currentIndex().row() == 1);
    QTest::keyClick(&list, Qt::Key_Right);
    CHECK(model.rowCount() == 2 + 44);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(model.rowCount() == 2);
    CHECK(model.asText().count(u'\n') == 1);
}

TEST_CASE("a longer term of the law is shown with the term now, the new one and the rule before it is confirmed",
          "[complaint]") {
    Room room;
    const auto terms = [&] { return room.form()->findChild<QLabel *>(QStringLiteral("formTerms")); };
    const auto time = [&](Instant at) { return dateAndTime(at, room.session->zone(), Language::English); };
    const Instant before = room.view(room.first).complaint().cycle().deadlines->legal.value();
    room.open(Qt::Key_7);
    REQUIRE(terms()->isVisible());
    const QString shown = terms()->text();
    CHECK(shown.contains(time(before)));
    CHECK(shown.contains(QStringLiteral("art. 21")));
    room.type(QStringLiteral("parts are awaited"));
    room.press(Qt::Key_Return);
    REQUIRE(room.done());
    // What was shown is what came of it.
    const Instant after = room.view(room.first).complaint().cycle().deadlines->legal.value();
    CHECK(after > before);
    CHECK(shown.contains(time(after)));

    room.panel->focusPanel();
    room.open(Qt::Key_7);
    CHECK(terms()->text().contains(time(after)));
    CHECK(terms()->text().contains(QStringLiteral("consent")));
    room.press(Qt::Key_Backspace, Qt::AltModifier);
    room.open(Qt::Key_R);
    CHECK(terms()->text().contains(time(room.view(room.first).complaint().cycle().deadlines->resolve)));
}

TEST_CASE("why the clocks stand as they do is told clock by clock", "[complaint]") {
    Room room;
    auto *why = room.find<QLabel>("whyText");
    CHECK_FALSE(why->isVisible());
    room.press(Qt::Key_Y, Qt::AltModifier);
    REQUIRE(why->isVisible());
    const QStringList lines = why->accessibleName().split(u'\n');
    const auto out = lines.indexOf(QStringLiteral("Set out"));
    const auto resolve = lines.indexOf(QStringLiteral("Resolve"));
    const auto law = lines.indexOf(QStringLiteral("Term of the law"));
    CHECK(out > 0); // what kind it is, by which articles, stands above
    CHECK(resolve > out + 1);
    CHECK(law > resolve + 1);
    CHECK(lines[law + 1].startsWith(QStringLiteral("Term of the law (")));
    CHECK(std::ranges::any_of(lines.sliced(law),
                              [](const QString &line) { return line.contains(QStringLiteral(": counts, ")); }));
    CHECK(why->text().count(QStringLiteral("<b>")) == 4);
}
