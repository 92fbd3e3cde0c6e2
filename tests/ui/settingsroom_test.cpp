#include "complaint/clocks.h"
#include "exchange/lists.h"
#include "intake/fieldnote.h"
#include "proposal/proposer.h"
#include "settings/entrydraft.h"
#include "settings/settingsroom.h"
#include "support/fileholder.h"
#include "support/manualclock.h"
#include "widgets/undobar.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>
#include <functional>
#include <iostream>

using namespace baro;
using namespace baro::tests;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

enum Page { ThisDesk, Agencies, Squads, Places, Learned, Urgent, Promises, Weeks, Days };

/// A desk with its starter data, its settings in a window, and a colleague's desk on the same file.
struct Room {
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Desk> colleague;
    std::unique_ptr<Session> session;
    std::unique_ptr<QWidget> window;
    SettingsRoom *room = nullptr;
    UndoBar *undo = nullptr;

    QString file; ///< of this desk
    std::vector<Draft> taken;

    explicit Room(Page page = ThisDesk) {
        useLanguage(Language::English);
        file = folder.filePath(QStringLiteral("desk.db"));
        open();
        go(page);
    }
    void open() {
        auto opened = Desk::open({file, QStringLiteral("op1"), &clock});
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        window = std::make_unique<QWidget>();
        room = new SettingsRoom(*session, window.get());
        undo = new UndoBar(*session, window.get());
        room->resize(1100, 700);
        window->resize(1100, 760);
        window->show();
        QApplication::setActiveWindow(window.get());
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void close() {
        window.reset();
        session.reset();
        colleague.reset();
        desk.reset();
    }
    ~Room() { close(); }
    /// The file as it is at this moment is all that is left: nothing was told that the desk would end.
    void die() {
        const QString left = folder.filePath(QStringLiteral("left%1.db").arg(++m_deaths));
        for (const char *part : {"", "-wal"})
            if (QFile::exists(file + QLatin1String(part)))
                REQUIRE(QFile::copy(file + QLatin1String(part), left + QLatin1String(part)));
        close();
        file = left;
        open();
        auto drafts = desk->takeOverDrafts();
        drafts.waitForFinished();
        REQUIRE(drafts.result());
        taken = *drafts.result();
    }

    void go(Page page) const {
        room->findChild<QTabWidget *>(QStringLiteral("settingsPages"))->setCurrentIndex(page);
        room->enter();
    }
    Desk &other() {
        if (!colleague) {
            auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op2"), &clock});
            REQUIRE(opened);
            colleague = std::move(*opened);
        }
        return *colleague;
    }
    template<class Widget>
    Widget *find(const char *name) const {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// As the input method hands it over: letters of any script.
    static void types(const QString &text) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void into(const char *name, const QString &text) const {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        types(text);
    }
    QString text(const char *name) const { return find<QLineEdit>(name)->text(); }
    QStringList notes() const {
        QStringList sentences;
        for (const FieldNote *note : room->findChildren<FieldNote *>())
            if (!note->sentence().isEmpty())
                sentences += note->sentence();
        return sentences;
    }
    QStringList column(const char *list, int at = 0) const {
        const auto *model = find<QTableView>(list)->model();
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells += model->index(row, at).data().toString();
        return cells;
    }
    template<class Entry>
    const Entry *entry(const char *code) const {
        const ReferencePointer reference = desk->reference();
        const auto id = reference->idOf<Entry>(QString::fromUtf8(code));
        m_held = reference;
        return id ? reference->find<Entry>(*id) : nullptr;
    }
    const Place *place(const QString &ko) const {
        m_held = desk->reference();
        for (const auto &[id, each] : m_held->all<Place>())
            if (each.ko == ko)
                return &each;
        return nullptr;
    }
    template<class Entry>
    void byColleague(const Entry &changed) {
        const auto id = other().reference()->idOf<Entry>(changed.code);
        auto answer = other().submit(other().request(commands::Define{changed, id->value}));
        answer.waitForFinished();
        REQUIRE(answer.result());
    }

private:
    mutable ReferencePointer m_held;
    int m_deaths = 0;
};

} // namespace

TEST_CASE("a telephone number is found, changed and checked today by keys alone", "[settings]") {
    Room room;
    Room::press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"agenciesFilter");
    Room::types(QStringLiteral("city gas"));
    REQUIRE(room.column("agenciesList").size() == 1);
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == u"agencyName");
    Room::press(Qt::Key_Tab);
    Room::press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"agencyTelephone");
    Room::press(Qt::Key_A, Qt::ControlModifier);
    Room::types(QStringLiteral("1588-9999"));
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.entry<Agency>("CITYGAS")->telephone == u"1588-9999"; }));
    CHECK_FALSE(room.entry<Agency>("CITYGAS")->checkedAt);
    Room::press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.entry<Agency>("CITYGAS")->checkedAt == room.clock.now(); }));
    CHECK(room.column("agenciesList", 1) == QStringList{QStringLiteral("1588-9999")});
    CHECK(room.column("agenciesList", 2).front().contains(QStringLiteral("2026")));
    CHECK(room.find<QLabel>("agenciesChecked")->text().contains(QStringLiteral("2026")));

    // Each of the two steps can be taken back while it is the last one.
    REQUIRE(comes([&] { return room.undo->canUndo(); }));
    room.undo->undo();
    REQUIRE(comes([&] { return !room.entry<Agency>("CITYGAS")->checkedAt; }));
    CHECK(room.text("agencyTelephone") == u"1588-9999");
}

TEST_CASE("a place is added, changed, taken out of service and brought back", "[settings]") {
    Room room(Places);
    Room::press(Qt::Key_N, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"placeName");
    Room::types(QStringLiteral("하늘시장"));
    Room::press(Qt::Key_Return);
    // Without a dong it is not saved, and nothing that was typed goes away.
    REQUIRE(room.notes().size() == 1);
    CHECK(room.text("placeName") == u"하늘시장");
    room.into("placeOtherNames", QStringLiteral("하늘 전통시장, 하늘재래시장"));
    room.into("placeDong", QStringLiteral("ㅅㅇ3"));
    Room::press(Qt::Key_Return); // takes the dong
    Room::press(Qt::Key_Return); // saves
    REQUIRE(comes([&] { return room.place(QStringLiteral("하늘시장")) != nullptr; }));
    CHECK(room.notes().isEmpty());
    const Place made = *room.place(QStringLiteral("하늘시장"));
    CHECK(made.district == u"1147058000");
    CHECK(made.otherNames == std::vector{QStringLiteral("하늘 전통시장"), QStringLiteral("하늘재래시장")});
    CHECK(made.en == made.ko);
    REQUIRE(comes([&] { return room.column("placesList").contains(QStringLiteral("하늘시장")); }));

    room.into("placeEnglish", QStringLiteral("Sky Market"));
    room.into("placeKind", QStringLiteral("Market"));
    Room::press(Qt::Key_Tab); // takes the kind
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.place(QStringLiteral("하늘시장"))->kind == PlaceKind::Market; }));
    CHECK(room.place(QStringLiteral("하늘시장"))->en == u"Sky Market");
    CHECK(room.place(QStringLiteral("하늘시장"))->code == made.code);

    Room::press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.place(QStringLiteral("하늘시장"))->until.has_value(); }));
    REQUIRE(comes([&] { return room.column("placesList").back() == u"Sky Market"; }));
    Room::press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.place(QStringLiteral("하늘시장"))->until; }));
}

TEST_CASE("places are added one after the other, also while a colleague adds one", "[settings]") {
    Room room(Places);
    const auto known = room.desk->reference()->all<Place>().size();
    Place theirs;
    theirs.code = nextPlaceCode(*room.desk->reference());
    theirs.ko = theirs.en = QStringLiteral("구름시장");
    theirs.district = QStringLiteral("outside");
    Room::press(Qt::Key_N, Qt::ControlModifier);
    Room::types(QStringLiteral("하늘시장"));
    room.into("placeDong", QStringLiteral("관외"));
    auto added = room.other().submit(room.other().request(commands::Define{theirs, {}}));
    added.waitForFinished(); // this desk has not heard of it yet
    Room::press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<Place>().size() == known + 2; }));
    REQUIRE(comes([&] { return room.text("placeName").isEmpty(); }));
    REQUIRE(room.place(QStringLiteral("하늘시장")));
    CHECK(room.place(QStringLiteral("하늘시장"))->code != theirs.code);
    // What is typed for a new one is not lost by asking for a new one.
    room.into("placeName", QStringLiteral("바다역"));
    Room::press(Qt::Key_N, Qt::ControlModifier);
    CHECK(room.text("placeName") == u"바다역");
    CHECK(room.notes().size() == 1);
}

TEST_CASE("the keys of the next page turn it, wherever the cursor is, and choose nobody else", "[settings]") {
    Room room;
    auto *pages = room.find<QTabWidget>("settingsPages");
    auto *who = room.find<QComboBox>("operatorChoice");
    who->setFocus();
    const OperatorId before = room.desk->actor();
    Room::press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(pages->currentIndex() == Agencies);
    Room::press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(pages->currentIndex() == ThisDesk);
    Room::press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(pages->currentIndex() == pages->count() - 1);
    CHECK(room.desk->actor() == before);
}

TEST_CASE("Tab follows the eye through a page of the settings", "[settings]") {
    Room room(Places);
    QStringList stops{QApplication::focusWidget()->objectName()};
    for (int i = 0; i < 8; ++i) {
        Room::press(Qt::Key_Tab);
        stops += QApplication::focusWidget()->objectName();
    }
    QStringList expected;
    for (const char *name : {"placesFilter", "placesList", "placeName", "placeEnglish", "placeOtherNames", "placeDong",
                             "placeKind", "placeMaintainer", "placesRetire"})
        expected += QString::fromLatin1(name);
    CHECK(stops == expected);
}

TEST_CASE("what cannot be saved is said beside its field and waits while one looks elsewhere", "[settings]") {
    Room room(Squads);
    auto *list = room.find<QTableView>("squadsList");
    const QString first = room.text("squadName");
    room.into("squadTelephone", QStringLiteral("call me"));
    Room::press(Qt::Key_Return);
    REQUIRE(room.notes().size() == 1);
    list->setFocus();
    Room::press(Qt::Key_Down);
    CHECK(room.text("squadName") != first);
    CHECK(room.text("squadTelephone").isEmpty());
    CHECK(room.notes().isEmpty());
    CHECK(room.column("squadsList").front().contains(QStringLiteral("not saved")));
    Room::press(Qt::Key_Up);
    CHECK(room.text("squadTelephone") == u"call me");
    CHECK(room.notes().size() == 1);
    room.into("squadTelephone", QStringLiteral("010-2345-6789"));
    // Going to another line saves what can be saved.
    list->setFocus();
    Room::press(Qt::Key_Down);
    REQUIRE(comes([&] { return room.entry<Squad>("S01")->telephone == QStringLiteral("01023456789"); }));
    CHECK_FALSE(room.column("squadsList").front().contains(QStringLiteral("not saved")));
    // One number for two squads would make one of them call in as the other.
    room.into("squadTelephone", QStringLiteral("01023456789"));
    Room::press(Qt::Key_Return);
    CHECK(room.notes().size() == 1);
}

TEST_CASE("a colleague's change shows, and what is typed meanwhile stays", "[settings]") {
    Room room(Agencies);
    room.into("agenciesFilter", QStringLiteral("city gas"));
    Room::press(Qt::Key_Down);
    room.into("agencyTelephone", QStringLiteral("1588-1111"));
    Agency theirs = *room.entry<Agency>("CITYGAS");
    theirs.responsibleEn = QStringLiteral("Gas, day and night");
    room.byColleague(theirs);
    REQUIRE(comes([&] { return room.text("agencyResponsibleEnglish") == theirs.responsibleEn; }));
    CHECK(room.text("agencyTelephone") == u"1588-1111");
    CHECK(room.notes().isEmpty());
    theirs.telephone = QStringLiteral("1588-2222");
    room.byColleague(theirs);
    REQUIRE(comes([&] { return room.notes().size() == 1; }));
    CHECK(room.notes().front().contains(QStringLiteral("1588-2222")));
    CHECK(room.text("agencyTelephone") == u"1588-1111");
    room.find<QLineEdit>("agencyTelephone")->setFocus();
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.entry<Agency>("CITYGAS")->telephone == u"1588-1111"; }));
    CHECK(room.entry<Agency>("CITYGAS")->responsibleEn == theirs.responsibleEn);
}

TEST_CASE("a file of places is taken in and every bad row is said", "[settings]") {
    Room room(Places);
    QFile file(room.folder.filePath(QStringLiteral("places.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("이름,동\n하늘시장,신월3동\n구름시장,신월33동\n바다역,관외\n").toUtf8());
    file.close();
    auto *report = room.find<QPlainTextEdit>("placesReport");
    const auto take = [&] {
        report->clear();
        QMetaObject::invokeMethod(room.find<QWidget>("placesPage"), "takeFile", Q_ARG(QString, file.fileName()));
        REQUIRE(comes([&] { return !report->toPlainText().isEmpty(); }));
    };
    take();
    CHECK(report->toPlainText().startsWith(
        QStringLiteral("Rows read: 3. New or changed: 2. As before: 0. Left out: 1.")));
    CHECK(report->toPlainText().contains(QStringLiteral("Line 3:")));
    CHECK(room.place(QStringLiteral("바다역"))->district == u"outside");
    REQUIRE(comes([&] { return room.column("placesList").contains(QStringLiteral("바다역")); }));
    take();
    CHECK(report->toPlainText().startsWith(
        QStringLiteral("Rows read: 3. New or changed: 0. As before: 2. Left out: 1.")));
}

TEST_CASE("a list of thousands comes in piece by piece and is searched at once", "[settings]") {
    Room room(Places);
    QFile file(room.folder.filePath(QStringLiteral("places.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    QString rows = QStringLiteral("이름,다른 이름,동\n");
    for (int i = 0; i < 3'000; ++i)
        rows += QStringLiteral("하늘 %1번 상가,구름 %1호|sky %1,신월3동\n").arg(i);
    file.write(rows.toUtf8());
    file.close();
    QElapsedTimer beat;
    qint64 longest = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] { longest = std::max(longest, beat.restart()); });
    beat.start();
    pulse.start(0);
    auto *report = room.find<QPlainTextEdit>("placesReport");
    QMetaObject::invokeMethod(room.find<QWidget>("placesPage"), "takeFile", Q_ARG(QString, file.fileName()));
    REQUIRE(QTest::qWaitFor([&] { return !report->toPlainText().isEmpty(); }, 60'000));
    pulse.stop();
    CHECK(report->toPlainText().startsWith(QStringLiteral("Rows read: 3000. New or changed: 3000.")));
    QElapsedTimer keys;
    keys.start();
    room.into("placesFilter", QStringLiteral("구름 2999"));
    const qint64 found = keys.elapsed();
    CHECK(room.column("placesList") == QStringList{QStringLiteral("하늘 2999번 상가")});
    std::cout << "3,000 places: longest pause " << longest << " ms, search " << found << " ms\n";
}

TEST_CASE("a name that the records teach is put on the list by one key", "[settings]") {
    Room room;
    const auto dong = *room.desk->reference()->idOf<District>(QStringLiteral("1147058000"));
    const auto receive = [&](const QString &place) {
        SpokenDetails details;
        details.story = Words{QStringLiteral("포트홀이 있어요")};
        details.place = Words{place};
        details.district = dong;
        auto answer = room.desk->submit(room.desk->request(commands::Receive{details, {}, {}}));
        answer.waitForFinished();
        REQUIRE(answer.result());
    };
    const auto proposed = [&]() -> std::optional<DongClue> {
        auto answer = room.desk->proposer();
        answer.waitForFinished();
        REQUIRE(answer.result());
        const auto found = (*answer.result())->propose(QStringLiteral("하늘시장에 포트홀"), room.clock.now()).dongs;
        if (found.empty() || found.front().district != dong)
            return std::nullopt;
        return found.front().clue;
    };
    receive(QStringLiteral("하늘시장 앞"));
    CHECK_FALSE(proposed());
    receive(QStringLiteral("하늘시장에서"));
    CHECK(proposed() == DongClue::Learned);
    receive(QStringLiteral("하늘시장 북문"));
    room.go(Learned);
    REQUIRE(comes([&] { return room.column("learnedList") == QStringList{QStringLiteral("하늘시장")}; }));
    CHECK(room.column("learnedList", 2).front().contains(QStringLiteral("3 of 3")));
    CHECK(QApplication::focusWidget()->objectName() == u"learnedList");
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.place(QStringLiteral("하늘시장")) != nullptr; }));
    REQUIRE(comes([&] { return room.column("learnedList").isEmpty(); }));
    CHECK(proposed() == DongClue::Place);
    REQUIRE(comes([&] { return room.undo->canUndo(); }));
}

TEST_CASE("urgent words of two desks come together", "[settings]") {
    Room room(Urgent);
    auto *words = room.find<QPlainTextEdit>("urgentWords");
    CHECK(QApplication::focusWidget() == words);
    Room::press(Qt::Key_End, Qt::ControlModifier);
    Room::press(Qt::Key_Return);
    Room::types(QStringLiteral("큰일"));
    Setting theirs = *room.entry<Setting>("intake.urgent_words");
    theirs.value += QStringLiteral("|살려");
    room.byColleague(theirs);
    REQUIRE(comes([&] { return words->toPlainText().contains(QStringLiteral("살려")); }));
    CHECK(words->toPlainText().contains(QStringLiteral("큰일")));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.entry<Setting>("intake.urgent_words")->value.contains(QStringLiteral("큰일")); }));
    CHECK(room.entry<Setting>("intake.urgent_words")->value.contains(QStringLiteral("살려")));
}

TEST_CASE("of urgent words, what either of two desks took away is gone and what either added stays", "[settings]") {
    Room room(Urgent);
    auto *words = room.find<QPlainTextEdit>("urgentWords");
    const QStringList before = words->toPlainText().split(u'\n');
    REQUIRE(before.size() >= 3);
    QStringList mine = before.mid(1);
    mine << QStringLiteral("큰일");
    words->setPlainText(mine.join(u'\n'));
    Setting theirs = *room.entry<Setting>("intake.urgent_words");
    QStringList left = before.mid(0, before.size() - 1);
    left << QStringLiteral("살려");
    theirs.value = left.join(u'|');
    room.byColleague(theirs);
    REQUIRE(comes([&] { return words->toPlainText().contains(QStringLiteral("살려")); }));
    const QStringList now = words->toPlainText().split(u'\n');
    CHECK_FALSE(now.contains(before.front()));
    CHECK_FALSE(now.contains(before.back()));
    CHECK(now.contains(before[1]));
    CHECK(now.contains(QStringLiteral("큰일")));
    words->setFocus();
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.entry<Setting>("intake.urgent_words")->value.contains(QStringLiteral("큰일")); }));
    const QStringList kept = room.entry<Setting>("intake.urgent_words")->value.split(u'|');
    CHECK(kept.size() == before.size());
    CHECK_FALSE(kept.contains(before.front()));
    CHECK_FALSE(kept.contains(before.back()));
}

TEST_CASE("of a kept draft of the settings what fits is there again, and what does not stays in the file", "[settings]") {
    Room room(Agencies);
    room.find<QTableView>("agenciesList")->selectRow(2);
    auto *field = room.find<QLineEdit>("agencyTelephone");
    field->setFocus();
    field->end(false);
    Room::types(QStringLiteral("12345"));
    QTest::qWait(400);
    room.die();
    REQUIRE(room.taken.size() == 1);
    Draft kept = room.taken.front();
    auto draft = EntryDraft::fromJson(kept.data);
    REQUIRE(draft);
    REQUIRE(draft->typed.size() == 1);
    EntryTyped gone = draft->typed.front();
    gone.id = 999'999; // an entry that another version of the list had
    draft->typed.push_back(gone);
    kept.data = draft->toJson();
    CHECK_FALSE(room.room->restoreEntries(kept));
    CHECK(room.text("agencyTelephone").endsWith(QStringLiteral("12345")));
    QTest::qWait(400);
    room.die();
    CHECK(room.taken.size() == 2); // what was kept, and what stands in the form
}

TEST_CASE("the language changes in the middle of an entry and nothing is lost", "[settings]") {
    Room room(Places);
    room.into("placesFilter", QStringLiteral("Gangseo"));
    REQUIRE(room.column("placesList").size() == 1);
    Room::press(Qt::Key_Down);
    room.into("placeOtherNames", QStringLiteral("화곡동, 마곡나루"));
    useLanguage(Language::Korean);
    Q_EMIT room.session->chosen();
    QApplication::processEvents();
    CHECK(room.text("placeOtherNames") == u"화곡동, 마곡나루");
    CHECK(room.text("placeDong") == u"관외");
    CHECK(room.notes().isEmpty());
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.entry<Place>("OUT_GANGSEO")->otherNames.size() == 2; }));
    CHECK(room.entry<Place>("OUT_GANGSEO")->district == u"outside");
    CHECK(room.entry<Place>("OUT_GANGSEO")->maintainer == u"GANGSEO");
    useLanguage(Language::English);
}

TEST_CASE("everything in the settings that takes the keyboard has a name", "[settings]") {
    Room room;
    for (const Page page : {ThisDesk, Agencies, Squads, Places, Learned, Urgent}) {
        room.go(page);
        for (const QWidget *widget : room.room->findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                !widget->objectName().startsWith(u"qt_")) {
                INFO(page << ' ' << widget->objectName().toStdString() << ' ' << widget->metaObject()->className());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const auto *label = qobject_cast<const QLabel *>(widget);
                CHECK((!widget->accessibleName().isEmpty() || (label && !label->text().isEmpty()) ||
                       (button && !button->text().isEmpty())));
            }
    }
}

TEST_CASE("what is typed into the settings outlives the desk that died, with the cursor", "[settings]") {
    Room room(Agencies);
    room.find<QTableView>("agenciesList")->selectRow(2);
    const QString before = room.text("agencyTelephone");
    auto *field = room.find<QLineEdit>("agencyTelephone");
    field->setFocus();
    field->end(false);
    Room::types(QStringLiteral("12345"));
    Room::press(Qt::Key_Left);
    QTest::qWait(400);
    room.die();
    REQUIRE(room.taken.size() == 1);
    REQUIRE(room.room->restoreEntries(room.taken.front()));
    room.room->takeCursor();
    CHECK(room.text("agencyTelephone") == before + QStringLiteral("12345"));
    CHECK(room.find<QLineEdit>("agencyTelephone")->hasFocus());
    CHECK(room.find<QLineEdit>("agencyTelephone")->cursorPosition() == before.size() + 4);
    QTest::qWait(400);
    room.die(); // once more, before anything else was typed
    REQUIRE(room.taken.size() == 1);
    REQUIRE(room.room->restoreEntries(room.taken.front()));
    CHECK(room.text("agencyTelephone") == before + QStringLiteral("12345"));
    // Dropped, it leaves no draft behind.
    room.find<QPushButton>("agenciesDiscard")->click();
    CHECK(room.text("agencyTelephone") == before);
    QTest::qWait(400);
    room.die();
    CHECK(room.taken.empty());
}

TEST_CASE("urgent words that were typed outlive the desk that died", "[settings]") {
    Room room(Urgent);
    auto *words = room.find<QPlainTextEdit>("urgentWords");
    words->setFocus();
    words->moveCursor(QTextCursor::End);
    Room::types(QStringLiteral("\nsinkhole"));
    Room::press(Qt::Key_Left);
    QTest::qWait(400);
    room.die();
    REQUIRE(room.taken.size() == 1);
    REQUIRE(room.room->restoreEntries(room.taken.front()));
    room.room->takeCursor();
    words = room.find<QPlainTextEdit>("urgentWords");
    CHECK(words->toPlainText().endsWith(QStringLiteral("\nsinkhole")));
    CHECK(words->hasFocus());
    CHECK(words->textCursor().position() == words->toPlainText().size() - 1);
}

TEST_CASE("of what is typed into the settings nothing is kept once it is saved", "[settings]") {
    Room room(Agencies);
    room.find<QTableView>("agenciesList")->selectRow(2);
    room.into("agencyTelephone", QStringLiteral("1588-9999"));
    QTest::qWait(300);
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.undo->canUndo(); }));
    QTest::qWait(400);
    room.die();
    CHECK(room.taken.empty());
    room.find<QTableView>("agenciesList")->selectRow(2);
    CHECK(room.text("agencyTelephone") == u"1588-9999");
}

TEST_CASE("two desks that change one entry at the same moment lose nothing", "[settings]") {
    Room room(Agencies);
    room.into("agenciesFilter", QStringLiteral("city gas"));
    Room::press(Qt::Key_Down);
    Agency theirs = *room.entry<Agency>("CITYGAS");
    theirs.responsibleEn = QStringLiteral("Gas, day and night");
    room.into("agencyTelephone", QStringLiteral("1588-1111"));
    room.find<QLineEdit>("agencyTelephone")->setFocus();
    // The colleague's change is in the file, and this desk has not heard of it.
    room.byColleague(theirs);
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.entry<Agency>("CITYGAS")->telephone == u"1588-1111"; }));
    CHECK(room.entry<Agency>("CITYGAS")->responsibleEn == theirs.responsibleEn);

    // The same field: the later one is told, and both stand on the screen.
    theirs = *room.entry<Agency>("CITYGAS");
    theirs.telephone = QStringLiteral("1588-2222");
    room.into("agencyTelephone", QStringLiteral("1588-3333"));
    room.find<QLineEdit>("agencyTelephone")->setFocus();
    room.byColleague(theirs);
    Room::press(Qt::Key_Return);
    const auto *trouble = room.find<QLabel>("agenciesTrouble");
    REQUIRE(comes([&] { return trouble->isVisible(); }));
    CHECK(trouble->text().startsWith(QStringLiteral("A colleague changed the same field")));
    REQUIRE(comes([&] { return room.notes().size() == 1; }));
    CHECK(room.notes().front().contains(QStringLiteral("1588-2222")));
    CHECK(room.text("agencyTelephone") == u"1588-3333");
    CHECK(room.entry<Agency>("CITYGAS")->telephone == u"1588-2222");
    Room::press(Qt::Key_Return);
    CHECK(comes([&] { return room.entry<Agency>("CITYGAS")->telephone == u"1588-3333"; }));
    CHECK(comes([&] { return room.room->mayClose() == Closing::Now; }));
}

TEST_CASE("the window waits for settings that a locked file does not take, and they are saved", "[settings]") {
    Room room(Agencies);
    room.into("agenciesFilter", QStringLiteral("city gas"));
    Room::press(Qt::Key_Down);
    room.into("agencyTelephone", QStringLiteral("1588-1111"));
    FileHolder holder(room.desk->file());
    REQUIRE(room.room->mayClose() == Closing::Soon);
    REQUIRE(QTest::qWaitFor([&] { return room.room->mayClose() == Closing::NotYet; }, 20'000));
    CHECK(room.text("agencyTelephone") == u"1588-1111");
    CHECK(room.find<QLabel>("agenciesTrouble")->isVisible());
    holder.release();
    REQUIRE(QTest::qWaitFor([&] { return room.room->mayClose() == Closing::Now; }, 20'000));
    CHECK(room.entry<Agency>("CITYGAS")->telephone == u"1588-1111");
}

TEST_CASE("what cannot be saved keeps the window until it is right or dropped", "[settings]") {
    Room room(Agencies);
    room.into("agenciesFilter", QStringLiteral("city gas"));
    Room::press(Qt::Key_Down);
    room.into("agencyTelephone", QStringLiteral("no number"));
    CHECK(room.room->mayClose() == Closing::NotYet);
    CHECK(room.find<QLabel>("agenciesTrouble")->text().contains(QStringLiteral("the window stays open")));
    room.find<QPushButton>("agenciesDiscard")->click();
    CHECK(room.room->mayClose() == Closing::Now);
}

TEST_CASE("a supervisor gives a new version of a promise, and nobody changes an old one", "[settings]") {
    Room room;
    room.go(Promises);
    CHECK_FALSE(room.find<QPushButton>("promisesAdd")->isEnabled());
    room.session->setActor(*room.desk->reference()->idOf<Operator>(QStringLiteral("sup1")));
    const auto before = room.desk->reference()->all<Promise>().size();
    auto *list = room.find<QTableView>("promisesList");
    list->selectRow(0);
    list->setFocus();
    CHECK_FALSE(room.find<QLineEdit>("promiseOut")->isEnabled());
    Room::press(Qt::Key_N, Qt::ControlModifier);
    CHECK(room.find<QLineEdit>("promiseOut")->isEnabled());
    room.into("promiseFrom", QStringLiteral("2026-11-20 09:00"));
    room.into("promiseOut", QStringLiteral("20"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.notes().size() == 1);
    CHECK(room.notes().front().startsWith(QStringLiteral("This time has passed.")));
    room.into("promiseFrom", QStringLiteral("2026-11-24 09:00"));
    room.into("promisePriority", QStringLiteral("Urgent"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<Promise>().size() == before + 1; }));
    const auto promised = [&](const char *start) {
        const Instant from = instantFromIso(QString::fromLatin1(start)).value();
        const auto due = clocks::promisedFrom(from, {}, Priority::Urgent, LegalKind::Other, room.desk->reference()->policies());
        return std::chrono::duration_cast<Minutes>(due.value().out - from);
    };
    CHECK(promised("2026-11-24T08:59+09:00") == Minutes{30});
    CHECK(promised("2026-11-24T09:00+09:00") == Minutes{20});
}

TEST_CASE("service hours and single days are set by a supervisor, and errors stand beside their field", "[settings]") {
    Room room;
    room.session->setActor(*room.desk->reference()->idOf<Operator>(QStringLiteral("sup1")));
    const auto runs = [&](const char *time) {
        return room.desk->reference()->calendar().service().runs(instantFromIso(QString::fromLatin1(time)).value());
    };
    room.go(Weeks);
    room.find<QTableView>("serviceWeeksList")->setFocus();
    Room::press(Qt::Key_N, Qt::ControlModifier);
    room.into("weekFrom", QStringLiteral("2026-12-01"));
    room.into("weekDay6", QStringLiteral("18:00-09:00"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.notes().size() == 1);
    CHECK(room.notes().front().startsWith(QStringLiteral("These are no hours.")));
    room.into("weekDay6", QStringLiteral("9-12, 13:00~20:00"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return runs("2026-12-05T19:30+09:00"); }));
    CHECK_FALSE(runs("2026-12-05T12:30+09:00"));
    CHECK_FALSE(runs("2026-11-28T19:30+09:00"));
    CHECK(comes([&] { return room.text("weekDay6") == u"09:00-12:00, 13:00-20:00"; }));
    // The list tells the whole week.
    const auto *weeks = room.find<QTableView>("serviceWeeksList")->model();
    CHECK(weeks->index(0, 1).data().toString() ==
          u"Weekdays 09:00-22:00; Sat 09:00-12:00, 13:00-20:00; Sun, Holidays 09:00-18:00");
    CHECK(weeks->index(1, 1).data().toString() == u"Weekdays 09:00-22:00; Sat, Sun, Holidays 09:00-18:00");

    room.go(Days);
    room.find<QTableView>("specialDaysList")->setFocus();
    Room::press(Qt::Key_N, Qt::ControlModifier);
    room.into("dayDay", QStringLiteral("2026-12-24"));
    room.into("dayName", QStringLiteral("전산 이전"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.notes().size() == 1);
    CHECK(room.notes().front().startsWith(QStringLiteral("This day would be as any other.")));
    room.into("dayService", QStringLiteral("none"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !runs("2026-12-24T10:00+09:00"); }));
    CHECK(runs("2026-12-23T10:00+09:00"));
    // Withdrawn, it never was.
    REQUIRE(comes([&] { return room.find<QPushButton>("specialDaysRetire")->isEnabled(); }));
    Room::press(Qt::Key_R, Qt::ControlModifier);
    CHECK(comes([&] { return runs("2026-12-24T10:00+09:00"); }));
}

TEST_CASE("when an agency is reached and what it is competent for is written by keys, and a wrong code is said", "[settings]") {
    Room room(Agencies);
    Room::types(QStringLiteral("KEPCO"));
    if (room.find<QTableView>("agenciesList")->model()->rowCount() == 0) {
        room.find<QLineEdit>("agenciesFilter")->selectAll();
        Room::types(QStringLiteral("Electric Power"));
    }
    REQUIRE(room.find<QTableView>("agenciesList")->model()->rowCount() >= 1);
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget()->objectName() == u"agencyName");
    for (int tabs = 0; QApplication::focusWidget()->objectName() != u"agencyHours" && tabs < 12; ++tabs)
        Room::press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget()->objectName() == u"agencyHours");
    room.find<QLineEdit>("agencyHours")->selectAll();
    Room::types(QStringLiteral("weekdays 9-18"));
    Room::press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget()->objectName() == u"agencyCompetent");
    room.find<QLineEdit>("agencyCompetent")->selectAll();
    Room::types(QStringLiteral("c03-3, C99-9"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.notes().size() == 1);
    CHECK(room.notes().front().contains(QStringLiteral("C99-9")));
    room.find<QLineEdit>("agencyCompetent")->selectAll();
    Room::types(QStringLiteral("c03-3, C04-4"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.entry<Agency>("KEPCO")->hours == QStringLiteral("weekdays 9-18"); }));
    CHECK(room.entry<Agency>("KEPCO")->subtypes == std::vector<QString>{QStringLiteral("C03-3"), QStringLiteral("C04-4")});
}

TEST_CASE("how an agency replied stands on its page", "[settings]") {
    Room room(Agencies);
    const auto submit = [&](Command command) {
        auto answer = room.desk->submit(room.desk->request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    };
    commands::Receive call;
    call.details.story = Words{QStringLiteral("dark street")};
    const ComplaintId id = submit(call).complaints.front();
    const auto agency = *room.desk->reference()->idOf<Agency>(QStringLiteral("KEPCO"));
    submit(commands::Refer{id, agency, {}, {}, {}, room.clock.now() + Minutes{60}});
    room.clock.advance(Minutes{40});
    submit(commands::CompleteReferral{id, 1, {}});
    Room::types(QStringLiteral("Electric Power"));
    REQUIRE(room.find<QTableView>("agenciesList")->model()->rowCount() >= 1);
    room.find<QTableView>("agenciesList")->selectRow(0);
    const auto *says = room.find<QLabel>("agenciesConsequence");
    CHECK(comes([&] {
        return says->text().contains(QStringLiteral("within 40 min, nine of ten within 40 min. In time: 1 of 1 (100 %)."));
    }));
}

TEST_CASE("a field of warnings that is emptied is saved as what it shows: none", "[settings]") {
    Room room;
    room.session->setActor(*room.desk->reference()->idOf<Operator>(QStringLiteral("sup1")));
    room.go(Promises);
    const auto before = room.desk->reference()->all<Promise>().size();
    room.find<QTableView>("promisesList")->selectRow(0);
    room.find<QTableView>("promisesList")->setFocus();
    Room::press(Qt::Key_N, Qt::ControlModifier);
    room.into("promiseFrom", QStringLiteral("2026-11-24 09:00"));
    room.into("promiseMarks", QString());
    room.find<QLineEdit>("promiseMarks")->clear();
    CHECK(room.find<QLineEdit>("promiseMarks")->placeholderText().startsWith(QStringLiteral("No warning")));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return room.desk->reference()->all<Promise>().size() == before + 1; }));
    const Promise saved = room.desk->reference()->all<Promise>().rbegin()->second;
    CHECK(saved.warnings().empty());
    // And it is shown so again.
    CHECK(comes([&] { return room.text("promiseMarks").isEmpty(); }));
}
