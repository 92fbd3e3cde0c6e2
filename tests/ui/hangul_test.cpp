#include "intake/spokenline.h"
#include "intake/spokentext.h"
#include "intakeroom.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/syllableecho.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>

using namespace baro;
using namespace baro::tests;

namespace {

void compose(QWidget *field, const QString &syllable) {
    QInputMethodEvent event(syllable, {});
    QApplication::sendEvent(field, &event);
}

void commit(QWidget *field, const QString &text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

/// What an input method does with a key that ends a syllable: it clears what is composed, writes it, and hands the key
/// on.
void endSyllable(const QString &syllable) {
    QWidget *field = QApplication::focusWidget();
    compose(field, QString());
    commit(field, syllable);
}

QString textOf(const QWidget *field) {
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(field)->toPlainText();
}

/// Two syllables, the second still being composed.
void begin(QWidget *field) {
    field->setFocus();
    compose(field, QStringLiteral("ㅁ"));
    compose(field, QStringLiteral("모"));
    compose(field, QStringLiteral("목"));
    commit(field, QStringLiteral("목"));
    compose(field, QStringLiteral("두"));
    compose(field, QStringLiteral("동"));
}

constexpr const char *plainFields[] = {"story", "place", "address", "name"};

} // namespace

TEST_CASE("a key that ends a syllable is struck once in every field, and no letter is lost or doubled", "[hangul]") {
    IntakeRoom room;
    for (const char *name : plainFields) {
        INFO(name);
        auto *field = room.find<QWidget>(name);
        begin(field);
        CHECK(textOf(field) == QStringLiteral("목")); // the toolkit knows the finished syllable only
        endSyllable(QStringLiteral("동"));
        const bool lines = qobject_cast<QPlainTextEdit *>(field) != nullptr;
        IntakeRoom::press(Qt::Key_Return, lines ? Qt::ShiftModifier : Qt::NoModifier);
        const QString after = lines ? QStringLiteral("목동\n") : QStringLiteral("목동");
        CHECK(textOf(field) == after);
        compose(field, QStringLiteral("앞"));
        endSyllable(QStringLiteral("앞"));
        IntakeRoom::press(Qt::Key_Tab);
        CHECK(textOf(field) == after + QStringLiteral("앞"));
        CHECK_FALSE(field->hasFocus());
    }
    CHECK(room.queue().empty());
    const CallDraft draft = room.form()->draft();
    CHECK(draft.story == QStringLiteral("목동\n앞"));
    CHECK(draft.name == QStringLiteral("목동앞"));
}

TEST_CASE("Enter in the spoken line ends the syllable once and takes what is proposed", "[hangul]") {
    IntakeRoom room;
    auto *story = room.find<QWidget>("story");
    begin(story);
    endSyllable(QStringLiteral("동"));
    REQUIRE(comes([&] { return room.find<QWidget>("proposedDong")->isVisible(); }));
    IntakeRoom::press(Qt::Key_Return);
    CHECK(textOf(story) == QStringLiteral("목동"));
    CHECK(room.find<ChoiceField>("dong")->value());
    CHECK_FALSE(story->hasFocus());
}

TEST_CASE("the draft holds the syllable that is being composed, in every field", "[hangul]") {
    IntakeRoom room;
    for (const char *name : plainFields) {
        INFO(name);
        begin(room.find<QWidget>(name));
        const CallDraft draft = room.form()->draft();
        const QString kept = name == std::string_view("story")     ? draft.story
                             : name == std::string_view("place")   ? draft.place
                             : name == std::string_view("address") ? draft.address
                                                                   : draft.name;
        CHECK(kept == QStringLiteral("목동"));
        endSyllable(QStringLiteral("동"));
    }
}

TEST_CASE("a dong composed and ended by Enter or Tab is chosen once", "[hangul]") {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        IntakeRoom room;
        auto *dong = room.find<ChoiceField>("dong");
        dong->setFocus();
        compose(dong, QStringLiteral("신"));
        commit(dong, QStringLiteral("신"));
        compose(dong, QStringLiteral("워"));
        compose(dong, QStringLiteral("월"));
        endSyllable(QStringLiteral("월"));
        QTest::keyClicks(dong, QStringLiteral("3"));
        compose(dong, QStringLiteral("동"));
        endSyllable(QStringLiteral("동"));
        IntakeRoom::press(key);
        CHECK(dong->text() == QStringLiteral("Sinwol 3-dong"));
        CHECK(dong->value());
        CHECK(room.queue().empty());
    }
}

TEST_CASE("a shortcut in the middle of a syllable saves the call once and whole", "[hangul]") {
    IntakeRoom room;
    begin(room.find<QWidget>("story"));
    endSyllable(QStringLiteral("동"));
    // The hand that stays too long on the keys.
    IntakeRoom::press(Qt::Key_Return, Qt::ControlModifier);
    if (QApplication::focusWidget())
        IntakeRoom::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    QTest::qWait(100);
    REQUIRE(room.queue().size() == 1);
    auto view = room.desk->complaint(room.queue().at(0).id);
    view.waitForFinished();
    REQUIRE(view.result());
    CHECK(view.result()->text(view.result()->complaint().details.story) == QStringLiteral("목동"));
}

TEST_CASE("a change of language in the middle of a syllable leaves it as it is", "[hangul]") {
    IntakeRoom room;
    for (const char *name : plainFields) {
        INFO(name);
        auto *field = room.find<QWidget>(name);
        begin(field);
        room.session->setLanguage(Language::Korean);
        QApplication::processEvents();
        CHECK(field->hasFocus());
        compose(field, QStringLiteral("동"));
        room.session->setLanguage(Language::English);
        QApplication::processEvents();
        endSyllable(QStringLiteral("동"));
        CHECK(textOf(field) == QStringLiteral("목동"));
    }
    const CallDraft draft = room.form()->draft();
    CHECK(draft.story == QStringLiteral("목동"));
    CHECK(draft.place == QStringLiteral("목동"));
}

TEST_CASE("a click ends a syllable once, though the input method hands it over again", "[hangul]") {
    IntakeRoom room;
    const SyllableEcho echo;
    auto *story = room.find<SpokenText>("story");
    auto *place = room.find<SpokenLine>("place");
    const auto click = [](QWidget *field, QWidget *composed, const QString &syllable) {
        // As on the screen: the press comes first, and while it is dealt with, what was composed is written.
        QMouseEvent press(QEvent::MouseButtonPress, QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field->window(), &press);
        commit(composed, syllable);
        field->setFocus();
    };
    begin(story);
    click(place, story, QStringLiteral("동"));
    commit(place, QStringLiteral("동")); // the echo
    CHECK(story->toPlainText() == QStringLiteral("목동"));
    CHECK(place->text().isEmpty());
    // The same syllable, meant this time.
    compose(place, QStringLiteral("동"));
    endSyllable(QStringLiteral("동"));
    CHECK(place->text() == QStringLiteral("동"));
    commit(place, QStringLiteral("동"));
    CHECK(place->text() == QStringLiteral("동동"));
    // In the same field the caret moves, and nothing is doubled either.
    compose(place, QStringLiteral("앞"));
    click(place, place, QStringLiteral("앞"));
    commit(place, QStringLiteral("앞"));
    CHECK(place->text() == QStringLiteral("동동앞"));
}
