#include "widgets/choicefield.h"
#include "search/keystrokes.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace baro;

namespace {

Match match(const char16_t *typed, const char16_t *name) {
    return matchChoice(QString::fromUtf16(typed), QString::fromUtf16(name));
}

/// A field with four dongs and another field behind it, in a window of their own.
struct Stage {
    Stage() {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field = new ChoiceField);
        layout->addWidget(next = new QLineEdit);
        field->setItems(dongs());
        window.resize(400, 400);
        window.show();
        window.activateWindow();
        field->setFocus();
        settle();
        QObject::connect(field, &ChoiceField::valueChanged, field,
                         [this](std::optional<qint64> value) { heard.push_back(value); });
    }
    static std::vector<ChoiceField::Item> dongs() {
        return {{1, QStringLiteral("목1동"), QStringLiteral("Mok 1-dong")},
                {2, QStringLiteral("목2동"), QStringLiteral("Mok 2-dong")},
                {3, QStringLiteral("신월3동"), QStringLiteral("Sinwol 3-dong")},
                {4, QStringLiteral("신정3동"), QStringLiteral("Sinjeong 3-dong")}};
    }
    static void settle() { QTest::qWait(40); }
    /// Lines of the open list; -1 when it is closed.
    int listed() const {
        const auto *list = window.findChild<QListView *>();
        return list && list->isVisible() ? list->model()->rowCount() : -1;
    }
    void compose(const QString &preedit) {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(field, &event);
        settle();
    }
    void commit(const QString &text) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
    }

    QWidget window;
    ChoiceField *field = nullptr;
    QLineEdit *next = nullptr;
    std::vector<std::optional<qint64>> heard;
};

} // namespace

TEST_CASE("a choice is found by initials, half syllables, parts, keys of the wrong layout and its romanised name") {
    CHECK(match(u"ㅅㅇ3", u"신월3동") == Match::Beginning);
    CHECK(match(u"ㅅㅇ3", u"신정3동") == Match::None);
    CHECK(match(u"시", u"신월3동") == Match::Beginning);
    CHECK(match(u"신월 3", u"신월3동") == Match::Beginning);
    CHECK(match(u"월3", u"신월3동") == Match::Inside);
    CHECK(match(u"tlsdnjf3", u"신월3동") == Match::Beginning);
    CHECK(match(u"sinwol3", u"Sinwol 3-dong") == Match::Beginning);
    CHECK(match(u"목", u"모기") == Match::Beginning);
    CHECK(match(u"목1동", u"목1동") == Match::Whole);
    CHECK(match(u"ㅎㅅ", u"맨홀·하수") == Match::Inside);
}

TEST_CASE("digits choose a dong and Tab goes on with it") {
    Stage stage;
    QTest::keyClicks(stage.field, QStringLiteral("3"));
    stage.settle();
    CHECK(stage.field->value() == 3);
    CHECK(stage.listed() == 2);
    QTest::keyClick(stage.field, Qt::Key_Down);
    QTest::keyClick(stage.field, Qt::Key_Tab);
    CHECK(stage.next->hasFocus());
    CHECK(stage.field->value() == 4);
    CHECK(stage.field->text() == u"신정3동");
    CHECK(stage.listed() == -1);
}

TEST_CASE("the syllable under composition counts and is neither lost nor doubled") {
    Stage stage;
    stage.compose(QStringLiteral("ㅅ"));
    CHECK(stage.listed() == 2);
    stage.compose(QStringLiteral("시"));
    stage.compose(QString());
    stage.commit(QStringLiteral("신"));
    stage.compose(QStringLiteral("워"));
    CHECK(stage.listed() == 1);
    CHECK(stage.field->value() == 3);
    stage.commit(QStringLiteral("월"));
    QTest::keyClick(stage.field, Qt::Key_Return);
    CHECK(stage.field->text() == u"신월3동");
    CHECK(stage.listed() == -1);
}

TEST_CASE("what is in no list is kept as typed and chooses nothing") {
    Stage stage;
    QTest::keyClicks(stage.field, QStringLiteral("zzz"));
    stage.settle();
    QTest::keyClick(stage.field, Qt::Key_Tab);
    CHECK(stage.field->isUnmatched());
    CHECK_FALSE(stage.field->value().has_value());
    CHECK(stage.field->text() == u"zzz");
}

TEST_CASE("a change of language keeps the choice and says it in the other one") {
    Stage stage;
    QTest::keyClicks(stage.field, QStringLiteral("ahr2")); // 목2, with the keyboard left in English
    QTest::keyClick(stage.field, Qt::Key_Tab);
    CHECK(stage.field->value() == 2);
    std::vector<ChoiceField::Item> english = Stage::dongs();
    for (ChoiceField::Item &item : english)
        std::swap(item.text, item.alternative);
    stage.field->setItems(english);
    CHECK(stage.field->value() == 2);
    CHECK(stage.field->text() == u"Mok 2-dong");
    stage.field->setItems({});
    CHECK_FALSE(stage.field->value().has_value());
    REQUIRE_FALSE(stage.heard.empty());
    CHECK_FALSE(stage.heard.back().has_value());
}

TEST_CASE("a mark alone chooses nothing, though it stands in names", "[choice]") {
    for (const char16_t *mark : {u"?", u"-", u".", u"!!!"}) {
        Stage stage;
        QTest::keyClicks(stage.field, QString::fromUtf16(mark));
        Stage::settle();
        QTest::keyClick(stage.field, Qt::Key_Tab);
        CHECK_FALSE(stage.field->value());
        CHECK(stage.field->isUnmatched());
        CHECK(stage.field->text() == QString::fromUtf16(mark));
    }
}
