#include "complaint/answers.h"
#include "complaint/complaintpanel.h"
#include "intake/fieldnote.h"
#include "intakeroom.h"
#include "queue/queuepanel.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"

#include <QInputMethodEvent>
#include <QTableView>

using namespace baro;
using namespace baro::tests;

namespace {

/// A call of which the place is known as the caller says it, and the dong as it was found.
struct Call : IntakeRoom {
    void chooseDong(const QString &words) const {
        auto *field = find<ChoiceField>("dong");
        field->setFocus();
        field->clear();
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QApplication::sendEvent(field, &typed);
        press(Qt::Key_Tab);
    }
    Receipt saved() const {
        const QString before = receipt();
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comes([&] { return receipt() != before; }));
        const auto all = queue();
        REQUIRE_FALSE(all.empty());
        const auto newest = std::ranges::max_element(all, {}, &QueueItem::id);
        Receipt done;
        done.complaints = {newest->id};
        return done;
    }
    ComplaintView view(ComplaintId id) const {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
};

} // namespace

TEST_CASE("the caller's word for a place and the dong that was found are both kept", "[places]") {
    Call call;
    call.type("place", QStringLiteral("Mok-dong complex 9, by the gate"));
    call.chooseDong(QStringLiteral("Sinjeong 6"));
    const ComplaintView view = call.view(call.saved().complaints.front());
    CHECK(view.text(view.complaint().details.place) == u"Mok-dong complex 9, by the gate");
    CHECK(call.session->name(view.complaint().details.district).startsWith(QStringLiteral("Sinjeong 6")));
}

TEST_CASE("the legal-status dong alone suffices", "[places]") {
    Call call;
    call.type("story", QStringLiteral("pothole"));
    call.chooseDong(QStringLiteral("신정동"));
    const auto chosen = call.find<ChoiceField>("dong")->value();
    REQUIRE(chosen);
    CHECK(call.desk->reference()->find<District>(DistrictId{*chosen})->isLegal());
    const ComplaintView view = call.view(call.saved().complaints.front());
    CHECK(view.complaint().details.district == DistrictId{*chosen});
}

TEST_CASE("outside the district is an answer, and stands in the queue and on the complaint", "[places]") {
    Call call;
    call.type("place", QStringLiteral("Hwagok station"));
    call.chooseDong(QStringLiteral("outside"));
    const ComplaintId id = call.saved().complaints.front();
    CHECK(call.desk->reference()->find<District>(*call.view(id).complaint().details.district)->code == u"outside");
    QueuePanel queue(*call.session);
    queue.resize(900, 500);
    queue.show();
    const auto *table = queue.findChild<QTableView *>();
    REQUIRE(table);
    REQUIRE(comes([&] { return table->model()->rowCount() == 1; }));
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells += table->model()->index(0, column).data().toString();
    CHECK(cells.contains(QStringLiteral("Outside the district")));
    ComplaintPanel panel(*call.session);
    panel.showComplaint(id);
    const auto *what = panel.findChild<QLabel *>(QStringLiteral("complaintWhat"));
    REQUIRE(what);
    REQUIRE(comes([&] { return what->text().contains(QStringLiteral("Outside the district")); }));
}

TEST_CASE("nothing is promised for a place outside the district, before saving, after it and in the queue", "[places]") {
    Call call;
    call.type("story", QStringLiteral("pothole"));
    SECTION("chosen") {
        call.type("place", QStringLiteral("Hwagok station"));
        call.chooseDong(QStringLiteral("outside"));
    }
    SECTION("only heard") { call.type("place", QStringLiteral("Bucheon")); }
    const auto *before = call.find<QLabel>("promiseToSay");
    REQUIRE(comes([&] { return before->isHidden(); }));
    const ComplaintId id = call.saved().complaints.front();
    CHECK_FALSE(call.view(id).complaint().cycle().deadlines);
    CHECK_FALSE(call.panel->findChild<QLabel *>(QStringLiteral("receiptPromise"))->isVisible());
    // Found to lie with us after all, it is promised from its receipt on.
    commands::Amend amend;
    amend.complaint = id;
    for (const auto &[dong, district] : call.desk->reference()->all<District>())
        if (district.ko == u"신월3동")
            amend.district.emplace(dong);
    auto amended = call.desk->submit(call.desk->request(amend));
    amended.waitForFinished();
    REQUIRE(amended.result());
    CHECK(call.view(id).complaint().cycle().deadlines);
}

TEST_CASE("the form that refers a place outside the district opens with what is known", "[places]") {
    Call call;
    call.type("story", QStringLiteral("pothole"));
    call.type("place", QStringLiteral("Hwagok station exit 3"));
    call.chooseDong(QStringLiteral("outside"));
    const ComplaintView view = call.view(call.saved().complaints.front());
    const Answers asked =
        defaultAnswers(Action::Refer, view, *call.desk->reference(), call.session->now());
    const auto agency = asked.choices.at(Ask::Agency);
    REQUIRE(agency);
    CHECK(call.desk->reference()->find<Agency>(AgencyId{*agency})->code == u"GANGSEO");
    CHECK(asked.words.at(Ask::Note) == u"Hwagok station exit 3");
    // How somebody without a number was told is not guessed either.
    CHECK_FALSE(defaultAnswers(Action::InformCaller, view, *call.desk->reference(), call.session->now())
                    .choices.at(Ask::InformMethod));
}

TEST_CASE("a dong that does not exist is said beside the field, and nothing typed is lost", "[places]") {
    Call call;
    call.type("story", QStringLiteral("pothole"));
    call.type("place", QStringLiteral("by the market"));
    call.chooseDong(QStringLiteral("Gangnam 9"));
    CHECK(call.find<FieldNote>("dongNote")->sentence().contains(QStringLiteral("Gangnam 9")));
    call.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(150);
    CHECK(call.queue().empty());
    CHECK(call.find<ChoiceField>("dong")->text() == u"Gangnam 9");
    CHECK(call.form()->draft().story == u"pothole");
    CHECK(call.form()->draft().place == u"by the market");
    call.chooseDong(QString());
    CHECK(call.find<FieldNote>("dongNote")->sentence().isEmpty());
    const ComplaintView view = call.view(call.saved().complaints.front());
    CHECK(view.text(view.complaint().details.place) == u"by the market");
}

TEST_CASE("a dong that was merged yesterday is said beside the field and the call stays", "[places]") {
    Call call;
    call.type("story", QStringLiteral("pothole"));
    call.chooseDong(QStringLiteral("Mok 2"));
    const DistrictId chosen{*call.find<ChoiceField>("dong")->value()};
    District merged = *call.desk->reference()->find<District>(chosen);
    merged.until = call.clock.now() - std::chrono::hours(24);
    auto defined = call.desk->submit(call.desk->request(commands::Define{merged, chosen.value}));
    REQUIRE(comes([&] { return defined.isFinished(); }));
    REQUIRE(defined.result());
    QTest::qWait(100);
    call.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(150);
    CHECK(call.queue().empty());
    CHECK_FALSE(call.find<FieldNote>("dongNote")->sentence().isEmpty());
    CHECK(call.form()->draft().story == u"pothole");
}

TEST_CASE("for a place in another district the desk says who answers for it and advises no squad", "[places]") {
    Call call;
    const auto squad = [&] { return call.find<ChoiceField>("squad")->text(); };
    const auto note = [&] { return call.find<FieldNote>("squadNote")->sentence(); };
    const auto send = [&] { return call.find<KeyButton>("saveAndSend"); };
    call.type("story", QStringLiteral("pothole"));
    call.type("category", QStringLiteral("c01-1"));
    call.press(Qt::Key_Return);
    REQUIRE_FALSE(squad().isEmpty());
    REQUIRE(send()->reason().isEmpty());
    SECTION("by what was said, before a dong is chosen") {
        call.type("story", QStringLiteral(" at Hwagok station"));
        REQUIRE(comes([&] { return squad().isEmpty(); }));
        CHECK(note().contains(QStringLiteral("Gangseo-gu Office")));
        CHECK_FALSE(send()->reason().isEmpty());
        // The dong that the operator chooses has the last word.
        call.chooseDong(QStringLiteral("Sinwol 3"));
        CHECK_FALSE(squad().isEmpty());
        CHECK(note().isEmpty());
        CHECK(send()->reason().isEmpty());
    }
    SECTION("by the field of the place") {
        call.type("place", QStringLiteral("Bucheon"));
        REQUIRE(comes([&] { return squad().isEmpty(); }));
        CHECK(note().contains(QStringLiteral("Bucheon City Hall")));
        call.session->setLanguage(Language::Korean);
        CHECK(comes([&] { return note().contains(QStringLiteral("부천시청")); }));
        call.session->setLanguage(Language::English);
    }
    SECTION("by the dong alone, when nobody knows which district it is") {
        call.chooseDong(QStringLiteral("outside"));
        CHECK(squad().isEmpty());
        CHECK(note().contains(QStringLiteral("ask which district")));
    }
    SECTION("nobody is sent by habit, and a squad that the operator chooses goes all the same") {
        call.chooseDong(QStringLiteral("outside"));
        call.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(150);
        CHECK(call.queue().empty());
        CHECK(call.form()->draft().story == u"pothole");
        auto *field = call.find<ChoiceField>("squad");
        field->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(QStringLiteral("Lead"));
        QApplication::sendEvent(field, &typed);
        call.press(Qt::Key_Tab);
        REQUIRE(field->value());
        CHECK(send()->reason().isEmpty());
        call.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(comes([&] { return call.queue().size() == 1; }));
        CHECK(call.queue().front().squads.size() == 1);
    }
}
