#include "complaint/textlength.h"
#include "intake/callending.h"
#include "intake/callkeys.h"
#include "intake/dangernotice.h"
#include "intake/fieldnote.h"
#include "intake/proposalchip.h"
#include "intake/proposalstrip.h"
#include "intake/spokentext.h"
#include "intake/whomtoalert.h"
#include "intakeroom.h"
#include "queue/queuekeys.h"
#include "queue/queuepanel.h"
#include "shell/mainwindow.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/elidedtext.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/undobar.h"

#include <QAction>
#include <QFile>
#include <QInputMethodEvent>
#include <QSet>
#include <QShortcut>
#include <QTabBar>

#include <algorithm>
#include <array>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

struct Call : IntakeRoom {
    DangerNotice *notice() const { return find<DangerNotice>("dangerNotice"); }
    QString refusal() const {
        const auto *banner = notice()->findChild<Banner *>(QStringLiteral("dangerRefusal"));
        return banner->isVisible() ? banner->sentence() : QString();
    }
    QString said(const char *label) const { return panel->findChild<QLabel *>(QString::fromLatin1(label))->text(); }
    Complaint complaint(ComplaintId id) const {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        REQUIRE(answer.result());
        return answer.result()->complaint();
    }
    void alert(Qt::Key key = Qt::Key_1) const {
        panel->askDanger();
        press(key, Qt::AltModifier);
        REQUIRE_FALSE(notice()->alerted().empty());
    }
    /// As an input method hands it over: letters of any script.
    void chooseFrom(const char *list, const QString &words) const {
        auto *field = find<ChoiceField>(list);
        field->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QApplication::sendEvent(field, &typed);
        press(Qt::Key_Tab);
    }
    void chooseDong(const QString &words) const { chooseFrom("dong", words); }
    void say(const QString &words) const {
        auto *story = find<SpokenText>("story");
        story->setFocus();
        story->insertPlainText(words);
    }
    static void saveCall() { press(Qt::Key_Return, Qt::ControlModifier); }
};

std::vector<QKeySequence> keysIn(const QWidget *place) {
    std::vector<QKeySequence> keys;
    for (const auto *shortcut : place->findChildren<QShortcut *>())
        keys.push_back(shortcut->key());
    for (const auto *action : place->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            keys.push_back(key);
    for (const auto *button : place->findChildren<KeyButton *>())
        keys.push_back(button->key());
    return keys;
}

} // namespace

TEST_CASE("the key that sends from the queue means nothing else in a call, a complaint or the window",
          "[firstminute]") {
    IntakeRoom room;
    room.panel.reset();
    MainWindow window(*room.session);
    const auto *send = window.findChild<KeyButton *>(QStringLiteral("queueSend"));
    REQUIRE(send);
    CHECK(send->key() == queueKeys::send());
    CHECK(send->key() != callKeys::saveAndSend());
    for (const char *name : {"intakePanel", "complaintSide"})
        for (const QKeySequence &key : keysIn(window.findChild<QWidget *>(QString::fromLatin1(name))))
            for (const QKeySequence &queue : {queueKeys::send(), queueKeys::showAll()}) {
                INFO(name << " " << key.toString().toStdString());
                CHECK(key != queue);
            }
    for (const QAction *action : window.actions())
        CHECK(action->shortcut() != queueKeys::send());
    // In the queue the key of the call does nothing.
    const auto inQueue = keysIn(window.findChild<QWidget *>(QStringLiteral("queuePanel")));
    CHECK(std::ranges::find(inQueue, callKeys::saveAndSend()) == inQueue.end());
    CHECK(std::ranges::find(inQueue, queueKeys::send()) != inQueue.end());
}

TEST_CASE("one key takes back the squad of a call that was saved and sent, the next cancels the receipt",
          "[firstminute]") {
    Call room;
    UndoBar bar(*room.session);
    room.type("story", QStringLiteral("a hole in the road"));
    room.type("place", QStringLiteral("behind the fountain"));
    room.type("category", QStringLiteral("c02-1"));
    Call::press(Qt::Key_Tab);
    Call::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    const ComplaintId id = room.queue().at(0).id;
    REQUIRE(room.complaint(id).dispatches.size() == 1);
    const QString squad = room.session->name(std::optional(room.complaint(id).dispatches.front().squad));
    REQUIRE(comes([&] { return bar.canUndo(); }));
    CHECK(bar.sentence().contains(squad));
    CHECK(bar.sentence().contains(room.receipt()));
    CHECK(room.said("receiptWhat").contains(QStringLiteral("told to go")));
    bar.undo();
    REQUIRE(comes([&] { return room.complaint(id).dispatches.empty(); }));
    CHECK(room.complaint(id).number.toString() == room.receipt());
    CHECK(stateOf(room.complaint(id)) == State::Received);
    // The number that was read out says no longer that a squad goes.
    REQUIRE(comes([&] { return !room.said("receiptWhat").contains(QStringLiteral("told to go")); }));
    REQUIRE(comes([&] { return bar.sentence().contains(QStringLiteral("was received")); }));
    CHECK(bar.findChild<QLabel *>(QStringLiteral("statusSentence"))->text().contains(squad));
    CHECK(bar.sentence().contains(QStringLiteral("Ctrl+Z once more cancels it")));
    bar.undo();
    REQUIRE(comes([&] { return stateOf(room.complaint(id)) == State::Cancelled; }));
    CHECK(room.complaint(id).cancellation->reason == CancelReason::WrongEntry);
    // And that is a step like any other.
    REQUIRE(comes([&] { return bar.canUndo(); }));
    bar.undo();
    REQUIRE(comes([&] { return stateOf(room.complaint(id)) == State::Received; }));
}

TEST_CASE("a receipt is cancelled only by a second key, which the first has named", "[firstminute]") {
    Call room;
    UndoBar bar(*room.session);
    room.type("story", QStringLiteral("a hole in the road"));
    Call::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    const ComplaintId id = room.queue().at(0).id;
    REQUIRE(comes([&] { return bar.sentence().contains(QStringLiteral("was received")); }));
    bar.undo();
    REQUIRE(comes([&] { return bar.sentence().contains(QStringLiteral("once more cancels it")); }));
    CHECK(stateOf(room.complaint(id)) == State::Received);
    bar.undo();
    REQUIRE(comes([&] { return stateOf(room.complaint(id)) == State::Cancelled; }));
}

TEST_CASE("what was answered on the line is not cancelled by a key", "[firstminute]") {
    Call room;
    UndoBar bar(*room.session);
    commands::AnswerOnLine answered;
    answered.details.story = Words{QStringLiteral("when is the rubbish collected")};
    answered.details.subtype = room.desk->reference()->idOf<Subtype>(QStringLiteral("C05-2"));
    answered.answer = Words{QStringLiteral("On Tuesday.")};
    auto done = room.desk->submit(room.desk->request(answered));
    done.waitForFinished();
    REQUIRE(done.result());
    REQUIRE(comes([&] { return bar.sentence().contains(QStringLiteral("was received")); }));
    bar.undo();
    QTest::qWait(100);
    CHECK(bar.sentence().contains(QStringLiteral("A receipt is never taken back")));
    bar.undo();
    QTest::qWait(100);
    CHECK(stateOf(room.complaint(done.result()->complaints.front())) == State::Closed);
}

TEST_CASE("after saving, the status line says what was saved, who was sent and what was promised", "[firstminute]") {
    Call room;
    UndoBar bar(*room.session);
    const auto status = [&] { return bar.findChild<QLabel *>(QStringLiteral("statusSentence"))->text(); };
    room.type("story", QStringLiteral("a hole in the road"));
    Call::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return status().startsWith(QStringLiteral("Saved; no squad was sent.")); }));
    CHECK(status().contains(QStringLiteral("Promised: out by")));
    room.type("story", QStringLiteral("a hole in the road"));
    room.type("place", QStringLiteral("Bucheon"));
    REQUIRE(comes([&] { return room.find<QLabel>("promiseToSay")->isHidden(); }));
    Call::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return status().contains(QStringLiteral("No time was promised.")); }));
    CHECK(status().startsWith(QStringLiteral("Saved; no squad was sent.")));
    room.type("story", QStringLiteral("the manhole rattles"));
    room.type("place", QStringLiteral("behind the fountain"));
    room.type("category", QStringLiteral("c02-1"));
    Call::press(Qt::Key_Tab);
    Call::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return status().startsWith(QStringLiteral("Saved and sent: ")); }));
    CHECK(status().contains(QStringLiteral("Promised: out by")));
}

TEST_CASE("what was done is not announced once more to the caller", "[firstminute]") {
    Call room;
    const ReferencePointer reference = room.session->reference();
    const Danger *any = reference->find<Danger>(*reference->idOf<Danger>(QStringLiteral("ANY")));
    const std::vector<commands::AlertMade> alerted{{*reference->idOf<Agency>(QStringLiteral("FIRE119")), {}, {}}};
    CHECK(sentenceOf(*any, Language::Korean, {}, *reference).contains(QStringLiteral("119에 알리겠습니다")));
    CHECK(sentenceOf(*any, Language::Korean, alerted, *reference).contains(QStringLiteral("119에 알렸습니다")));
    CHECK(sentenceOf(*any, Language::English, alerted, *reference).contains(QStringLiteral("I have alerted 119")));
    CHECK_FALSE(sentenceOf(*any, Language::English, alerted, *reference).contains(QStringLiteral("am alerting")));
}

TEST_CASE("a call in which somebody was alerted is not discarded by a key", "[firstminute]") {
    Call room;
    room.type("story", QStringLiteral("help"));
    room.alert();
    Call::press(Qt::Key_D, Qt::AltModifier);
    CHECK(room.form()->draft().alerted.size() == 1);
    CHECK(room.refusal().contains(QStringLiteral("119")));
    Call::press(Qt::Key_W, Qt::ControlModifier);
    CHECK(room.form()->draft().alerted.size() == 1);
    CHECK(room.form()->draft().story == u"help");
    // Nobody was alerted after all.
    Call::press(Qt::Key_1, Qt::AltModifier);
    Call::press(Qt::Key_D, Qt::AltModifier);
    CHECK(room.form()->isEmpty());
}

TEST_CASE("an alerted danger is saved with the dong alone, or with its kind alone", "[firstminute]") {
    const auto language = GENERATE(Language::English, Language::Korean);
    Call room;
    useLanguage(language);
    room.alert();
    SECTION("the dong") {
        room.chooseDong(QStringLiteral("ㅅㅇ3"));
        REQUIRE(room.form()->draft().district);
        Call::saveCall();
        REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
        const Complaint saved = room.complaint(room.queue().at(0).id);
        CHECK(saved.alerts.size() == 1);
        CHECK(saved.details.district);
        CHECK_FALSE(saved.details.story);
    }
    SECTION("the kind of danger") {
        room.chooseFrom("dangerKind", language == Language::Korean ? QStringLiteral("ㄱㅅ") : QStringLiteral("Gas"));
        Call::saveCall();
        REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
        const auto gas = room.session->reference()->idOf<Danger>(QStringLiteral("GAS"));
        CHECK(room.complaint(room.queue().at(0).id).details.danger == gas);
        const Danger *danger = room.session->reference()->find<Danger>(*gas);
        // It stands for what there is no word of.
        const QString name = nameIn(language, *danger);
        CHECK(room.said("receiptWhat").contains(name));
        QueuePanel queue(*room.session);
        queue.show();
        const auto *table = queue.findChild<QTableView *>();
        REQUIRE(comes([&] { return table->model()->rowCount() == 1; }));
        CHECK(table->model()->index(0, static_cast<int>(QueueColumn::What)).data().toString() == name);
    }
    useLanguage(Language::English);
}

TEST_CASE("an alert of which nothing else is known is refused with what to do, and one end keeps it", "[firstminute]") {
    Call room;
    QStringList told;
    QObject::connect(room.session.get(), &Session::said, room.session.get(),
                     [&](const QString &words) { told << words; });
    room.alert();
    Call::saveCall();
    REQUIRE(comes([&] { return !room.refusal().isEmpty(); }));
    CHECK(room.refusal().contains(QStringLiteral("dong or the kind")));
    CHECK(room.refusal().contains(QStringLiteral("Alt+L")));
    CHECK(room.queue().empty());
    CHECK(room.form()->draft().alerted.size() == 1);
    CHECK(room.notice()->alertedWords().contains(QStringLiteral("119")));
    Call::press(Qt::Key_P, Qt::AltModifier);
    CHECK(room.find<CallEnding>("callEnding")->kind() == CallEnding::Kind::None);
    Call::press(Qt::Key_L, Qt::AltModifier);
    REQUIRE(room.find<CallEnding>("callEnding")->kind() == CallEnding::Kind::NoComplaint);
    Call::press(Qt::Key_1);
    REQUIRE(comes([&] { return room.form()->isEmpty() && !told.isEmpty(); }));
    CHECK(told.last().contains(QStringLiteral("with what was typed"))); // the note is not empty: it is the alert
    CHECK(room.queue().empty());
}

TEST_CASE("danger alone advises no squad", "[firstminute]") {
    Call room;
    auto *squad = room.find<ChoiceField>("squad");
    room.alert();
    CHECK(squad->isEnabled());
    CHECK_FALSE(squad->value());
    room.chooseDong(QStringLiteral("Sinwol 3"));
    CHECK(squad->value());
}

TEST_CASE("the sentence for the caller names the body that was alerted", "[firstminute]") {
    Call room;
    room.panel->askDanger();
    const auto first = [&] { return room.said("sayFirst"); };
    const auto second = [&] { return room.said("saySecond"); };
    REQUIRE(first().contains(QStringLiteral("119")));
    Call::press(Qt::Key_2, Qt::AltModifier);
    CHECK(first().contains(QStringLiteral("112")));
    CHECK_FALSE(first().contains(QStringLiteral("119")));
    CHECK(second().contains(QStringLiteral("112")));
    CHECK_FALSE(second().contains(QStringLiteral("119")));
    Call::press(Qt::Key_1, Qt::AltModifier); // both
    CHECK(first().contains(QStringLiteral("119")));

    const ReferencePointer reference = room.session->reference();
    const Danger *any = reference->find<Danger>(*reference->idOf<Danger>(anyDanger.toString()));
    const AgencyId gas = *reference->idOf<Agency>(QStringLiteral("CITYGAS"));
    const std::vector<commands::AlertMade> alerted{{gas, {}}};
    const Agency *company = reference->find<Agency>(gas);
    CHECK(sentenceOf(*any, Language::Korean, alerted, *reference).contains(company->ko));
    CHECK(sentenceOf(*any, Language::English, alerted, *reference).contains(company->en));
    CHECK_FALSE(sentenceOf(*any, Language::English, alerted, *reference).contains(QStringLiteral("119")));
    CHECK(sentenceOf(*any, Language::English, {}, *reference).contains(QStringLiteral("119")));
}

TEST_CASE("the longest story is counted in characters, and said once when it is too long", "[firstminute]") {
    Call room;
    const QString emoji = QString::fromUtf8("\U0001F6B0");
    room.say(emoji.repeated(20'000));
    auto *note = room.find<FieldNote>("storyNote");
    CHECK(note->sentence().isEmpty());
    room.say(emoji);
    CHECK(note->sentence().contains(QStringLiteral("20,001")));
    Call::saveCall();
    QTest::qWait(200);
    CHECK(room.queue().empty());
    CHECK(note->isVisible());
    int said = 0;
    for (const QLabel *label : room.form()->findChildren<QLabel *>())
        said += label->isVisible() && label->text().contains(QStringLiteral("20,000"));
    CHECK(said == 1);
    room.find<SpokenText>("story")->setPlainText(emoji.repeated(20'000));
    Call::saveCall();
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    // A paste is never cut in the middle of a character.
    const QString two = emoji.repeated(2);
    CHECK(beginning(two, 3).toString() == emoji);
    CHECK(beginning(two, 4).toString() == two);
}

TEST_CASE("a story in English proposes the caller's language, and never once it was chosen", "[firstminute]") {
    Call room;
    const auto proposed = [&] { return room.said("proposalsHint").contains(QStringLiteral("Alt+G")); };
    room.say(QStringLiteral("There is a hole in the road"));
    REQUIRE(proposed());
    CHECK(room.form()->draft().language == CallerLanguage::Korean);
    Call::press(Qt::Key_G, Qt::AltModifier);
    CHECK(room.form()->draft().language == CallerLanguage::English);
    CHECK_FALSE(proposed());
    Call::press(Qt::Key_G, Qt::AltModifier);
    Call::press(Qt::Key_G, Qt::AltModifier);
    REQUIRE(room.form()->draft().language == CallerLanguage::Korean);
    room.say(QStringLiteral(" near the market"));
    CHECK_FALSE(proposed());
    CHECK(room.form()->draft().language == CallerLanguage::Korean);
}

TEST_CASE("Escape closes the end of a call that stands open, and the cursor is back", "[firstminute]") {
    Call room;
    room.type("place", QStringLiteral("by the market"));
    for (const Qt::Key end : {Qt::Key_A, Qt::Key_P, Qt::Key_L}) {
        Call::press(end, Qt::AltModifier);
        REQUIRE(room.find<CallEnding>("callEnding")->kind() != CallEnding::Kind::None);
        Call::press(Qt::Key_Escape);
        CHECK(room.find<CallEnding>("callEnding")->kind() == CallEnding::Kind::None);
        CHECK(room.find<QWidget>("place")->hasFocus());
    }
    // What was typed there is there the next time; a syllable that is being composed is the input method's.
    Call::press(Qt::Key_A, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("call the gas company"));
    QInputMethodEvent composing(QStringLiteral("가"), {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    Call::press(Qt::Key_Escape);
    CHECK(room.find<CallEnding>("callEnding")->kind() == CallEnding::Kind::Answered);
    QInputMethodEvent over;
    QApplication::sendEvent(QApplication::focusWidget(), &over);
    Call::press(Qt::Key_Escape);
    CHECK(room.find<CallEnding>("callEnding")->kind() == CallEnding::Kind::None);
    CHECK(room.find<CallEnding>("callEnding")->answer() == u"call the gas company");
}

TEST_CASE("a legal-status dong that a place contradicts is named beside the field", "[firstminute]") {
    Call room;
    const auto note = [&] { return room.find<FieldNote>("dongNote")->sentence(); };
    // What reads the spoken line was asked for at the start.
    room.say(QStringLiteral("신월동 목동 3단지"));
    REQUIRE(comes([&] {
        room.say(QStringLiteral(" "));
        return !note().isEmpty();
    }));
    CHECK(note().contains(QStringLiteral("신월동")));
    CHECK(note().contains(QStringLiteral("목동 3단지")));
    CHECK(note().contains(QStringLiteral("Mok-dong")));
    room.find<SpokenText>("story")->setPlainText(QStringLiteral("목동 목동 3단지"));
    REQUIRE(comes([&] { return note().isEmpty(); }));
    room.find<SpokenText>("story")->setPlainText(QStringLiteral("신월3동 목동 3단지"));
    REQUIRE(comes([&] { return note().contains(QStringLiteral("신월3동")); }));
}

TEST_CASE("every key of a call stands in the help, in both languages", "[firstminute]") {
    const std::array keys{
        callKeys::save(),      callKeys::saveAndSend(),   callKeys::saveAndNext(),   callKeys::answered(),
        callKeys::progress(),  callKeys::noComplaint(),   callKeys::discard(),       callKeys::closeTab(),
        callKeys::bringBack(), callKeys::nextTab(),       callKeys::previousTab(),   callKeys::withheld(),
        callKeys::language(),  callKeys::urgent(),        callKeys::telephone(),     callKeys::strike(),
        callKeys::takeOver(),  callKeys::attachTo(0),     callKeys::attachTo(1),     callKeys::attachTo(2),
        callKeys::proposal(1), callKeys::advisedSquad(0), callKeys::advisedSquad(1), callKeys::advisedSquad(2),
        callKeys::danger(),    callKeys::noDanger(),      callKeys::alerted(1)};
    for (const char *language : {"en", "ko"}) {
        QFile page(QStringLiteral(":/help/%1/newcall.md").arg(QString::fromLatin1(language)));
        REQUIRE(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (const QKeySequence &key : keys) {
            INFO(language << " " << keyWords(key).toStdString());
            CHECK(text.contains(keyWords(key)));
        }
        CHECK(text.contains(QStringLiteral("Esc")));
        QFile queue(QStringLiteral(":/help/%1/queue.md").arg(QString::fromLatin1(language)));
        REQUIRE(queue.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(queue.readAll()).contains(keyWords(queueKeys::send())));
    }
}

TEST_CASE("calls without a word are told apart by their names", "[firstminute]") {
    Call room;
    for (const char *digits : {"0101", "0102", "0103"}) {
        room.panel->newCall();
        room.type("telephone", QString::fromLatin1(digits));
        if (digits == QByteArray("0102"))
            room.clock.advance(2min);
    }
    const auto *bar = room.panel->findChild<QTabBar *>(QStringLiteral("callTabBar"));
    QStringList names;
    for (int at = 0; at < bar->count(); ++at)
        names << bar->tabText(at);
    REQUIRE(names.size() == 3);
    INFO(names.join(u'|').toStdString());
    CHECK(QSet<QString>(names.begin(), names.end()).size() == 3);
    CHECK(names[0].contains(u':')); // the minute
}

TEST_CASE("nobody is sent by what was only proposed before it was looked at", "[firstminute]") {
    Call room;
    // What reads the spoken line was asked for at the start.
    const auto *strip = room.find<ProposalStrip>("proposals");
    room.say(QStringLiteral("Sinwol 3-dong pothole by the gate"));
    REQUIRE(comes([&] {
        room.say(QStringLiteral(" "));
        return strip->chip(ProposalSlot::Kind)->isVisible() && strip->chip(ProposalSlot::Dong)->isVisible();
    }));
    REQUIRE_FALSE(room.form()->draft().subtype);
    Call::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(150);
    CHECK(room.queue().empty());
    // Dong and kind stand in their fields now, to be looked at, and with them the squad.
    CHECK(room.form()->draft().district);
    CHECK(room.form()->draft().subtype);
    const auto squad = room.find<ChoiceField>("squad")->value();
    REQUIRE(squad);
    Call::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return room.queue().size() == 1; }));
    CHECK(room.complaint(room.queue().at(0).id).dispatches.at(0).squad == SquadId{*squad});
}

TEST_CASE("words that do not fit their lines end in a sign that says so", "[firstminute]") {
    const QFont font = QApplication::font();
    const QString word = QStringLiteral("squad ");
    const int width = QFontMetrics(font).horizontalAdvance(word.repeated(8));
    CHECK(elidedText(word.repeated(4).trimmed(), font, width, 2) == word.repeated(4).trimmed());
    CHECK(elidedText(word.repeated(12).trimmed(), font, width, 2) == word.repeated(12).trimmed());
    const QString cut = elidedText(word.repeated(40).trimmed(), font, width, 2);
    CHECK(cut.endsWith(u'…'));
    CHECK(cut.count(u'\n') == 1);
    for (const QString &line : cut.split(u'\n'))
        CHECK(QFontMetrics(font).horizontalAdvance(line) <= width + 1);
}
