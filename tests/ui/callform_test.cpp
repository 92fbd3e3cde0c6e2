#include "intake/calldraft.h"
#include "intake/callending.h"
#include "intake/fieldnote.h"
#include "intake/spokencheck.h"
#include "intake/spokenline.h"
#include "intake/spokentext.h"
#include "intakeroom.h"
#include "support/fileholder.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"

#include <QClipboard>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace baro;
using namespace std::chrono_literals;
using tests::comes;
using tests::FileHolder;
using Room = tests::IntakeRoom;

namespace {

/// Whatever a question finds in the file, as one text.
QString inFile(const QString &file, const QString &question) {
    QString found;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        other.setDatabaseName(file);
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE(query.exec(question));
        while (query.next())
            found += query.value(0).toString() + QLatin1Char('\n');
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return found;
}

QString noteOf(const Room &room, const char *name) {
    return room.find<FieldNote>(name)->sentence();
}

void choose(const Room &room, const char *name, const char *typed) {
    room.type(name, QString::fromLatin1(typed));
    Room::press(Qt::Key_Tab);
}

bool says(const CallForm *form, const char *part) {
    const auto banners = form->findChildren<Banner *>();
    return std::ranges::any_of(
        banners, [&](const Banner *one) { return one->isVisible() && one->sentence().contains(QLatin1String(part)); });
}

/// Saves an ordinary complaint of 010-1234-5678.
void saveOne(Room &room) {
    room.type("story", QStringLiteral("a hole in the road"));
    room.type("telephone", QStringLiteral("01012345678"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
}

QString allTexts(const Room &room, ComplaintId id) {
    auto answer = room.desk->complaint(id);
    answer.waitForFinished();
    QStringList texts = answer.result()->texts.values();
    texts.sort();
    return texts.join(QLatin1Char('|'));
}

const QString residentNumber = QStringLiteral("900101-2123456");

} // namespace

TEST_CASE("a telephone number with letters or of no known length is odd, others are not", "[intake]") {
    for (const char *good : {"", "010-1234-5678", "02-123-4567", "0507-1234-5678", "1588-5788", "112", "1355",
                             "+1 212 555 0100", "+82 10-1234-5678"})
        CHECK_FALSE(telephoneFault(QString::fromLatin1(good)));
    CHECK(telephoneFault(QStringLiteral("010-12a4-5678")) == TelephoneFault::Letters);
    CHECK(telephoneFault(QStringLiteral("010-123")) == TelephoneFault::TooShort);
    CHECK(telephoneFault(QStringLiteral("2620-3114")) == TelephoneFault::TooShort);
    CHECK(telephoneFault(QStringLiteral("010-1234-56789")) == TelephoneFault::TooLong);
    CHECK(looksLikeTelephone(QStringLiteral("010 1234 5678")));
    CHECK_FALSE(looksLikeTelephone(QStringLiteral("Kim 3")));
}

TEST_CASE("striking a resident registration number keeps everything else", "[intake]") {
    CHECK(withoutResidentNumbers(QStringLiteral("a 900101-2123456 b")) == QString::fromUtf8("a ●●●●●●-●●●●●●● b"));
    CHECK(withoutResidentNumbers(QStringLiteral("010-1234-5678")) == QStringLiteral("010-1234-5678"));
}

TEST_CASE("on a locked file one write is under way, and the latest words are kept when it opens", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("first"));
    QTest::qWait(300);
    FileHolder holder(room.desk->file());
    for (int i = 0; i < 8; ++i) {
        room.type("story", QStringLiteral("x"));
        QTest::qWait(160);
    }
    QElapsedTimer since;
    holder.release();
    since.start();
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(since.elapsed() < 3'000);
    CHECK(inFile(room.desk->file(), QStringLiteral("SELECT count(*) FROM draft")).trimmed() == QStringLiteral("0"));
}

TEST_CASE("closing at once loses none of the last letters", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("the lamp is "));
    QTest::qWait(300);
    room.type("story", QStringLiteral("out"));
    REQUIRE(comes([&] { return room.panel->mayClose() == Closing::Now; }));
    room.close();
    room.open();
    REQUIRE(comes([&] { return room.form()->draft().story == QStringLiteral("the lamp is out"); }));
}

TEST_CASE("a progress enquiry takes the caller's only complaint and every word along", "[intake]") {
    Room room;
    saveOne(room);
    const ComplaintId id = room.queue().at(0).id;
    QSignalSpy done(room.session.get(), &Session::done);
    room.type("story", QStringLiteral("how far is it"));
    room.type("place", QStringLiteral("at the market"));
    room.type("telephone", QStringLiteral("01012345678"));
    room.type("name", QStringLiteral("Kim"));
    REQUIRE(comes([&] { return room.find<QWidget>("callerHistory")->isVisible(); }));
    Room::press(Qt::Key_P, Qt::AltModifier);
    CHECK(room.find<ChoiceField>("askedNumber")->text().startsWith(QStringLiteral("2026-000001")));
    room.type("askedNote", QStringLiteral("angry"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return done.size() == 1; }));
    CHECK(room.queue().at(0).progressEnquiries == 1);
    CHECK(allTexts(room, id).contains(QStringLiteral("angry\nhow far is it\nat the market\nKim")));
    CHECK(room.queue().size() == 1);
}

TEST_CASE("a silent call counts from its first keystroke and says what was saved", "[intake]") {
    Room room;
    QSignalSpy said(room.session.get(), &Session::said);
    Room::press(Qt::Key_L, Qt::AltModifier);
    Room::press(Qt::Key_1);
    REQUIRE(comes([&] { return said.size() == 1; }));
    CHECK(said.at(0).at(0).toString() == QStringLiteral("Noted as silent call. Nothing else was saved."));
    const Instant started = room.clock.now();
    room.type("story", QStringLiteral("laughs"));
    room.clock.advance(3min);
    Room::press(Qt::Key_L, Qt::AltModifier);
    Room::press(Qt::Key_2);
    REQUIRE(comes([&] { return said.size() == 2; }));
    CHECK(inFile(room.desk->file(), QStringLiteral("SELECT max(occurred_at) FROM event")).trimmed() ==
          QString::number(toUnixMs(started)));
}

TEST_CASE("Ctrl and Enter completes the end that stands open and drops no answer", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("when is the waste collected"));
    choose(room, "category", "Pothole");
    Room::press(Qt::Key_A, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("on Tuesdays"));
    // Another way to save does not drop what was typed, whether the strip is open or not.
    Room::press(Qt::Key_N, Qt::AltModifier);
    CHECK(says(room.form(), "would be lost"));
    Room::press(Qt::Key_A, Qt::AltModifier);
    CHECK_FALSE(room.find<CallEnding>("callEnding")->isVisible());
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.find<QWidget>("answerGiven")->hasFocus());
    CHECK(room.receipt().isEmpty());
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(room.queue().empty()); // received, answered and closed
    CHECK(allTexts(room, ComplaintId{1}).contains(QStringLiteral("on Tuesdays")));
}

TEST_CASE("an answer asks for the kind of complaint at once, keeps the words and gets the cursor back", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("waste"));
    Room::press(Qt::Key_A, Qt::AltModifier);
    CHECK(noteOf(room, "endingRemark").contains(QStringLiteral("kind of complaint")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("on Tuesdays"));
    Room::press(Qt::Key_Return);
    REQUIRE(room.find<QWidget>("category")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Pothole"));
    Room::press(Qt::Key_Tab);
    REQUIRE(comes([&] { return room.find<QWidget>("answerGiven")->hasFocus(); }));
    CHECK(noteOf(room, "endingRemark").isEmpty());
    CHECK(room.find<SpokenLine>("answerGiven")->text() == QStringLiteral("on Tuesdays"));
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
}

TEST_CASE("an urgent kind takes as many Tabs as any other and says why it stays urgent", "[intake]") {
    Room room;
    const auto tabsToTelephone = [&] {
        int tabs = 0;
        while (!room.find<QWidget>("telephone")->hasFocus() && ++tabs < 20)
            Room::press(Qt::Key_Tab);
        return tabs;
    };
    room.type("category", QStringLiteral("Pothole"));
    const int ordinary = tabsToTelephone();
    room.find<ChoiceField>("category")->clear();
    // Danger to life has boxes of its own between; a kind that is urgent without it has none.
    const ReferencePointer reference = room.session->reference();
    QString urgent;
    for (const auto &[id, subtype] : reference->all<Subtype>())
        if (subtype.urgent && !subtype.danger && urgent.isEmpty())
            urgent = subtype.en;
    REQUIRE_FALSE(urgent.isEmpty());
    room.type("category", urgent);
    CHECK(tabsToTelephone() == ordinary);
    auto *box = room.find<QCheckBox>("urgent");
    CHECK(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(box->isChecked());
    CHECK(noteOf(room, "channelNote").contains(QStringLiteral("always urgent")));
    Room::press(Qt::Key_H, Qt::AltModifier);
    CHECK(room.find<QWidget>("telephone")->hasFocus());
}

TEST_CASE("an odd telephone number or name is said beside the field and saved after it was seen", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("a hole"));
    room.type("telephone", QStringLiteral("0101"));
    CHECK(noteOf(room, "telephoneNote").isEmpty()); // still being typed
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    CHECK(noteOf(room, "telephoneNote").contains(QStringLiteral("letters")));
    Room::press(Qt::Key_Backspace);
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(noteOf(room, "telephoneNote").contains(QStringLiteral("Too few digits")));
    QTest::qWait(100);
    CHECK(room.receipt().isEmpty());
    room.type("name", QStringLiteral("01012345678"));
    CHECK(noteOf(room, "nameNote").contains(QStringLiteral("looks like a telephone number")));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(allTexts(room, room.queue().at(0).id).contains(QStringLiteral("0101")));
}

TEST_CASE("nothing is promised before anything is known of the matter", "[intake]") {
    Room room;
    auto *promise = room.find<QLabel>("promiseToSay");
    Q_EMIT room.session->ticked(room.clock.now());
    CHECK(promise->isHidden());
    room.type("telephone", QStringLiteral("01012345678"));
    CHECK(promise->isHidden());
    room.type("story", QStringLiteral("a"));
    CHECK_FALSE(promise->isHidden());
    Room::press(Qt::Key_Backspace);
    CHECK(promise->isHidden());
    choose(room, "dong", "sinwol");
    CHECK_FALSE(promise->isHidden());
    room.find<QLineEdit>("dong")->clear();
    CHECK(promise->isHidden());
    choose(room, "category", "manhole");
    CHECK_FALSE(promise->isHidden());
    // Everything is taken back.
    room.find<QLineEdit>("category")->clear();
    room.find<QLineEdit>("telephone")->clear();
    CHECK(promise->isHidden());
    room.type("story", QStringLiteral("a hole"));
    Room::press(Qt::Key_Backspace, Qt::ControlModifier);
    Room::press(Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(promise->isHidden());
}

TEST_CASE("nobody without a number is promised a call-back unasked", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("a hole"));
    auto *callBack = room.find<QCheckBox>("callBack");
    CHECK(noteOf(room, "languageNote").isEmpty());
    room.find<QWidget>("telephone")->setFocus();
    Room::press(Qt::Key_Tab);
    CHECK(noteOf(room, "languageNote").contains(QStringLiteral("no telephone number")));
    Room::press(Qt::Key_W, Qt::AltModifier);
    CHECK_FALSE(callBack->isChecked());
    CHECK(noteOf(room, "languageNote").isEmpty());
    room.type("telephone", QStringLiteral("0212345678"));
    CHECK(callBack->isChecked());
    callBack->click();
    room.type("telephone", QStringLiteral("9"));
    CHECK_FALSE(callBack->isChecked()); // by hand
}

TEST_CASE("what fitted as well, does not exist or is retired is said beside the field", "[intake]") {
    Room room;
    choose(room, "dong", "sinwol");
    CHECK(room.find<ChoiceField>("dong")->value().has_value());
    CHECK(noteOf(room, "dongNote").startsWith(QStringLiteral("Also fits: ")));
    room.type("dong", QStringLiteral("x"));
    CHECK_FALSE(noteOf(room, "dongNote").startsWith(QStringLiteral("Also fits: ")));
    room.find<ChoiceField>("dong")->clear();
    choose(room, "dong", "Gangnam 9");
    CHECK(noteOf(room, "dongNote").contains(QStringLiteral("Gangnam 9")));
    CHECK(room.find<ChoiceField>("dong")->text() == QStringLiteral("Gangnam 9"));
    room.find<ChoiceField>("dong")->clear();

    choose(room, "category", "Pothole");
    const SubtypeId chosen{*room.find<ChoiceField>("category")->value()};
    QTest::qWait(300);
    Subtype retired = *room.session->reference()->find<Subtype>(chosen);
    retired.until = room.clock.now() - 1min;
    auto defined = room.desk->submit(room.desk->request(commands::Define{retired, chosen.value}));
    REQUIRE(comes([&] { return defined.isFinished(); }));
    REQUIRE(defined.result());
    REQUIRE(comes([&] { return !noteOf(room, "categoryNote").isEmpty(); }));
    room.close();
    room.open();
    REQUIRE(comes([&] { return room.tabs() == 2; }));
    CHECK(room.find<ChoiceField>("category")->text() == retired.en);
    CHECK(noteOf(room, "categoryNote").contains(QStringLiteral("no longer in use")));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    CHECK(room.queue().empty());
    CHECK(room.find<ChoiceField>("category")->text() == retired.en);
}

TEST_CASE("a resident registration number is said at once, struck by one key and never on disk", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("her number is ") + residentNumber + QStringLiteral(" she says"));
    room.type("place", residentNumber);
    CHECK(noteOf(room, "storyNote").contains(QStringLiteral("resident registration number")));
    CHECK(room.find<FieldNote>("storyNote")->findChild<KeyButton *>()->isVisible());
    QTest::qWait(400);
    const QString kept = inFile(room.desk->file(), QStringLiteral("SELECT data FROM draft"));
    CHECK(kept.contains(QString::fromUtf8("her number is ●●●●●●-●●●●●●● she says")));
    for (const char *ending : {"", "-wal"}) {
        QFile bytes(room.desk->file() + QLatin1String(ending));
        if (bytes.open(QIODevice::ReadOnly))
            CHECK_FALSE(bytes.readAll().contains("2123456"));
    }
    Room::press(Qt::Key_X, Qt::AltModifier);
    CHECK(room.form()->draft().story == QString::fromUtf8("her number is ●●●●●●-●●●●●●● she says"));
    CHECK(noteOf(room, "storyNote").isEmpty());
    CHECK(noteOf(room, "placeNote").isEmpty());
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
}

TEST_CASE("long, odd and coloured letters are kept or said beside the field, and the form stays quick", "[intake]") {
    Room room;
    const QString odd = QString::fromUtf8("맨홀 \U0001F6B0\u0001\u0007 끝");
    auto *story = room.find<SpokenText>("story");
    story->setFocus();
    story->insertPlainText(odd + QString(20'000, QChar(u'가')));
    CHECK(noteOf(room, "storyNote").contains(QStringLiteral("20,000")));
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < 10; ++i)
        QTest::keyClicks(story, QStringLiteral("a"));
    const qint64 ours = since.restart();
    const QString endless = story->toPlainText();
    since.start();
    room.find<QLineEdit>("place")->setFocus();
    room.find<QLineEdit>("place")->insert(QString(40'000, QChar(u'나')));
    room.find<QLineEdit>("dong")->setFocus();
    room.find<QLineEdit>("dong")->insert(QString(40'000, QChar(u'다')));
    QTest::qWait(50);
    CHECK(since.elapsed() < 2'000);
    CHECK(room.find<QLineEdit>("place")->text().size() == 40'000);
    CHECK(room.find<QLineEdit>("dong")->text().size() == 40'000);
    room.find<QLineEdit>("dong")->clear();
    room.find<QLineEdit>("place")->clear();
    story->setFocus();
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    CHECK(room.queue().empty());
    CHECK(room.form()->draft().story.startsWith(odd));
    CHECK(noteOf(room, "storyNote").contains(QStringLiteral("at most 20,000"))); // said once, under the field
    story->setPlainText(odd);
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    CHECK(allTexts(room, room.queue().at(0).id) == odd);
    // Most of it is the layout of one endless paragraph, which any text field of the toolkit has to do.
    QPlainTextEdit bare(endless);
    bare.resize(room.find<QWidget>("story")->size());
    bare.show();
    bare.moveCursor(QTextCursor::End);
    since.start();
    for (int i = 0; i < 10; ++i)
        QTest::keyClicks(&bare, QStringLiteral("a"));
    INFO("ten letters behind 20,000: " << ours << " ms, a bare field " << since.elapsed() << " ms");
    CHECK(ours < 3 * since.elapsed() + 200);
}

TEST_CASE("of a paste without end a field takes what it holds and says so", "[intake]") {
    Room room;
    auto *story = room.find<SpokenText>("story");
    const auto paste = [&](const char *name, const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        room.find<QWidget>(name)->setFocus();
        Room::press(Qt::Key_V, Qt::ControlModifier);
    };
    CHECK(story->wordWrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere);
    room.type("story", QStringLiteral("before "));
    paste("story", QString(300'000, QChar(u'가')));
    CHECK(story->toPlainText().size() == 40'000);
    CHECK(story->toPlainText().startsWith(QStringLiteral("before 가")));
    CHECK(noteOf(room, "storyNote").contains(QStringLiteral("a field holds 40,000 characters")));
    // A word without an end is not searched for its end at every key.
    CHECK(story->wordWrapMode() == QTextOption::WrapAnywhere);
    Room::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(story->toPlainText() == QStringLiteral("before "));
    CHECK(noteOf(room, "storyNote").isEmpty());
    CHECK(story->wordWrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere);

    for (const char *name : {"place", "dong"}) {
        const QByteArray note = QByteArray(name).append("Note");
        paste(name, QString(300'000, QChar(u'나')));
        CHECK(room.find<QLineEdit>(name)->text().size() == 40'000);
        CHECK(noteOf(room, note.constData()).contains(QStringLiteral("still on the clipboard")));
        room.find<QLineEdit>(name)->clear();
        CHECK(noteOf(room, note.constData()).isEmpty());
    }
    room.find<QWidget>("story")->setFocus();
    Room::press(Qt::Key_P, Qt::AltModifier);
    paste("askedNote", QString(300'000, QChar(u'다')));
    REQUIRE(comes([&] { return says(room.form(), "still on the clipboard"); }));
}

TEST_CASE("the button that sends names the squad, also half-typed", "[intake]") {
    Room room;
    CHECK(room.find<KeyButton>("saveAndSend")->text() == QStringLiteral("Save and send"));
    choose(room, "dong", "Sinwol 3");
    const QString lead = room.find<ChoiceField>("squad")->text();
    REQUIRE_FALSE(lead.isEmpty());
    CHECK(room.find<KeyButton>("saveAndSend")->text() == QStringLiteral("Save and send: ") + lead);
    choose(room, "category", "Pothole");
    CHECK(room.find<KeyButton>("saveAndSend")->text() ==
          QStringLiteral("Save and send: ") + room.find<ChoiceField>("squad")->text());
    CHECK(room.find<ChoiceField>("squad")->text() != lead);
}

TEST_CASE("after a crash the cursor stands where it stood, between the same letters", "[intake]") {
    for (const char *name : {"story", "place"}) {
        Room room;
        room.type(name, QStringLiteral("behind school"));
        for (int i = 0; i < 6; ++i)
            Room::press(Qt::Key_Left);
        // In the file, however long the disk takes: that is what the desk that comes next will find.
        REQUIRE(comes([&] {
            const auto kept = inFile(room.desk->file(), QStringLiteral("SELECT data FROM draft"));
            return kept.contains(QStringLiteral("behind school")) && kept.contains(QStringLiteral("\"caret\":7"));
        }));
        room.close();
        room.open();
        REQUIRE(comes([&] { return room.tabs() == 2; }));
        // The room asks for an empty call as well; which of the two came last is not what is asked here.
        room.panel->findChild<QTabWidget *>()->setCurrentIndex(0);
        room.form()->takeCursor();
        REQUIRE(comes([&] { return room.find<QWidget>(name)->hasFocus(); }));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("the "));
        const CallDraft draft = room.form()->draft();
        CHECK((draft.story + draft.place) == QStringLiteral("behind the school"));
    }
}

TEST_CASE("a half-typed progress enquiry comes back as well", "[intake]") {
    Room room;
    room.type("story", QStringLiteral("how far"));
    Room::press(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2026-0004"));
    room.type("askedNote", QStringLiteral("angry"));
    QTest::qWait(400);
    room.close();
    room.open();
    REQUIRE(comes([&] { return room.tabs() == 2; }));
    CHECK(room.find<QLineEdit>("askedNumber")->text() == QStringLiteral("2026-0004"));
    CHECK(room.find<QLineEdit>("askedNote")->text() == QStringLiteral("angry"));
    CHECK(room.find<QWidget>("askedNote")->hasFocus());
}
