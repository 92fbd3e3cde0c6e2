#include "callbacks/withotherspanel.h"
#include "complaint/actionform.h"
#include "complaint/complaintpanel.h"
#include "report/referralletter.h"
#include "report/slip.h"
#include "support/manualclock.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/squadadviser.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>
#include <functional>

using namespace baro;

namespace {

bool arrives(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

struct Office {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<ComplaintPanel> panel;
    std::unique_ptr<WithOthersPanel> list;

    Office() {
        useLanguage(Language::English);
        desk = std::move(*Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
    }
    ~Office() {
        panel.reset();
        list.reset();
        session.reset();
    }

    Receipt submit(Command command) {
        auto answer = desk->submit(desk->request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    ComplaintId receive(bool callBack = true) {
        commands::Receive call;
        call.details.story = Words{QStringLiteral("Kim says the pipe leaks, call 010-1234-5678")};
        call.details.place = Words{QStringLiteral("market gate")};
        call.details.name = Words{QStringLiteral("Kim Minwon")};
        call.details.telephone = Words{QStringLiteral("010-1234-5678")};
        call.details.callBack = callBack;
        call.details.subtype = SubtypeId{1};
        for (const auto &[id, district] : session->reference()->all<District>())
            if (district.en.startsWith(QStringLiteral("Sinwol 3")))
                call.details.district = id;
        return submit(call).complaints.front();
    }
    AgencyId agency(int skip = 0) const {
        for (const auto &[id, agency] : session->reference()->all<Agency>())
            if (agency.kind == AgencyKind::Outside && skip-- == 0)
                return id;
        FAIL("no such agency");
        return {};
    }
    ComplaintView view(ComplaintId id) {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    void open(ComplaintId id) {
        panel = std::make_unique<ComplaintPanel>(*session);
        panel->resize(440, 800);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        panel->showComplaint(id);
        const auto *number = panel->findChild<QLabel *>(QStringLiteral("complaintNumber"));
        REQUIRE(arrives([&] { return !number->text().isEmpty() && number->isVisible(); }));
        panel->focusPanel();
        QTest::qWait(20);
    }
    void showList(int rows) {
        list = std::make_unique<WithOthersPanel>(*session);
        list->resize(900, 600);
        list->show();
        QApplication::setActiveWindow(list.get());
        REQUIRE(QTest::qWaitForWindowActive(list.get()));
        REQUIRE(arrives([&] { return table()->model()->rowCount() == rows; }));
        list->focusList();
    }
    QTableView *table() const { return list->findChild<QTableView *>(QStringLiteral("withOthersTable")); }
    QString label(const char *name) const { return list->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QString cell(int row, WithOtherColumn column) const {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    ActionForm *form() const { return panel->findChild<ActionForm *>(); }
};

} // namespace

TEST_CASE("asked by keys to help, another body has it and ours stays open, its reply due as ours is", "[others]") {
    Office office;
    const ComplaintId id = office.receive();
    office.open(id);
    Office::key(Qt::Key_R, Qt::AltModifier);
    REQUIRE(office.form());
    CHECK(office.form()->action() == Action::Refer);
    Office::type(office.session->name(std::optional(office.agency())));
    Office::key(Qt::Key_Tab);
    Office::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(arrives([&] { return office.view(id).complaint().hasOpenReferral(); }));
    const Complaint complaint = office.view(id).complaint();
    CHECK(complaint.referrals.front().promisedAt == complaint.cycle().deadlines->resolve);
    CHECK_FALSE(complaint.referrals.front().transfer);
    // The caller stays here unless a ground is given.
    CHECK_FALSE(complaint.referrals.front().disclosed);
    CHECK_FALSE(complaint.cycle().resolvedAt);
}

TEST_CASE("a transfer shows the eight hours of the law, needs the reason, and ends ours as transferred", "[others]") {
    Office office;
    const ComplaintId id = office.receive();
    office.open(id);
    Office::key(Qt::Key_6, Qt::AltModifier);
    REQUIRE(office.form());
    CHECK(office.form()->action() == Action::TransferAway);
    // Received on a Monday at ten: seven hours are left of that day, with the hour of lunch between.
    CHECK(transferDue(office.view(id).complaint(), *office.session->reference()) ==
          *instantFromIso(QStringLiteral("2026-11-24T10:00+09:00")));
    CHECK(office.form()->findChild<QLabel *>(QStringLiteral("formTitle"))->text().contains(QStringLiteral("8 working hours")));
    Office::type(office.session->name(std::optional(office.agency())));
    Office::key(Qt::Key_Tab);
    Office::key(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    CHECK(office.view(id).complaint().referrals.empty());
    Office::type(QStringLiteral("heat pipe of theirs"));
    auto *ground = office.form()->findChild<ChoiceField *>(QStringLiteral("disclosedField"));
    REQUIRE(ground);
    ground->setFocus();
    Office::type(QStringLiteral("The caller agreed"));
    Office::key(Qt::Key_Tab);
    Office::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(arrives([&] { return office.view(id).complaint().cycle().outcome == Outcome::Transferred; }));
    const Complaint complaint = office.view(id).complaint();
    CHECK(complaint.referrals.front().transfer);
    CHECK(complaint.referrals.front().disclosed == DisclosureGround::Consent);
}

TEST_CASE("the ground to hand on a name is not asked where there is none", "[others]") {
    Office office;
    commands::Receive call;
    call.details.story = Words{QStringLiteral("a hole")};
    const ComplaintId id = office.submit(call).complaints.front();
    office.open(id);
    Office::key(Qt::Key_R, Qt::AltModifier);
    REQUIRE(office.form());
    CHECK_FALSE(office.form()->findChild<ChoiceField *>(QStringLiteral("disclosedField")));
}

TEST_CASE("a letter names the caller only with the ground on record", "[others]") {
    Office office;
    const ComplaintId id = office.receive();
    office.submit(commands::Refer{id, office.agency(), {}, {}, {}, {}});
    office.submit(commands::Refer{id, office.agency(1), {}, {}, {}, {}, DisclosureGround::LawfulDuty});
    const ComplaintView view = office.view(id);
    const auto &reference = *office.session->reference();
    const QString silent = letterText(view, 1, reference, Language::English, office.clock.now());
    CHECK(silent.contains(office.session->name(std::optional(office.agency()))));
    CHECK(silent.contains(QStringLiteral("reply by")));
    CHECK(silent.contains(view.complaint().number.toString()));
    CHECK_FALSE(silent.contains(QStringLiteral("Kim Minwon")));
    CHECK_FALSE(silent.contains(QStringLiteral("1234-5678")));
    const QString named = letterText(view, 2, reference, Language::English, office.clock.now());
    CHECK(named.contains(QStringLiteral("Kim Minwon, 010-1234-5678 (handed on: A law asks for it)")));
    office.open(id);
    Office::key(Qt::Key_5, Qt::AltModifier);
    CHECK(QApplication::clipboard()->text() == letterText(view, 2, reference, Language::English, office.clock.now()));
}

TEST_CASE("what lies with others stands in order, what is overdue on top, and a key says what came of it", "[others]") {
    Office office;
    const ComplaintId later = office.receive();
    const ComplaintId overdue = office.receive();
    const ComplaintId without = office.receive();
    office.submit(commands::Refer{later, office.agency(), {}, {}, {}, office.clock.now() + std::chrono::hours{6}});
    office.submit(commands::Refer{overdue, office.agency(1), {}, {}, {}, office.clock.now() + std::chrono::hours{1}});
    office.clock.advance(std::chrono::hours{2});
    office.showList(2);
    const QAbstractItemModelTester tester(office.table()->model());
    QSignalSpy counted(office.list.get(), &WithOthersPanel::counted);
    CHECK(office.cell(0, WithOtherColumn::Number) == office.view(overdue).complaint().number.toString().mid(5));
    CHECK(office.cell(0, WithOtherColumn::Due).contains(QStringLiteral("+1 h 00")));
    CHECK(office.cell(1, WithOtherColumn::Number) == office.view(later).complaint().number.toString().mid(5));
    CHECK(office.label("withOthersTitle") == QStringLiteral("With others: 2 · overdue: 1"));
    CHECK(office.label("withOthersWhen").contains(QStringLiteral("overdue by 1 h")));
    // Asked again: noted, and it stays.
    Office::key(Qt::Key_1, Qt::AltModifier);
    REQUIRE(arrives([&] {
        const ComplaintView view = office.view(overdue);
        return std::ranges::any_of(view.texts, [](const QString &text) { return text.startsWith(QStringLiteral("Asked again at ")); });
    }));
    CHECK(office.table()->model()->rowCount() == 2);
    REQUIRE(arrives([&] { return office.list->findChild<KeyButton *>(QStringLiteral("withOthersDone"))->isEnabled(); }));
    // Done by them: it leaves the list.
    Office::key(Qt::Key_3, Qt::AltModifier);
    REQUIRE(arrives([&] { return office.table()->model()->rowCount() == 1; }));
    CHECK(office.view(overdue).complaint().referrals.front().completedAt);
    // One that comes there meanwhile appears by itself.
    office.submit(commands::Refer{without, office.agency(), {}, {}, {}, {}});
    REQUIRE(arrives([&] { return office.table()->model()->rowCount() == 2; }));
    REQUIRE_FALSE(counted.isEmpty());
    CHECK(counted.back() == QVariantList{2, 0});
    office.session->setLanguage(Language::Korean);
    office.session->setLanguage(Language::English);
}

TEST_CASE("the slip of a squad tells what, where and by when, and the caller only where he is needed", "[slip]") {
    Office office;
    const ComplaintId wanted = office.receive(true);
    const ComplaintId other = office.receive(false);
    const auto &reference = *office.session->reference();
    office.submit(commands::AssignSquad{wanted, SquadId{1}, true, {}});
    const auto text = [&](ComplaintId id) { return slipText(office.view(id), {}, reference, Language::English, office.clock.now()); };
    const QString withCaller = text(wanted);
    CHECK(withCaller.contains(office.view(wanted).complaint().number.toString()));
    CHECK(withCaller.contains(office.session->name(std::optional(SquadId{1}))));
    CHECK(withCaller.contains(QStringLiteral("Sinwol 3-dong · market gate")));
    CHECK(withCaller.contains(QStringLiteral("Out by 10:30")));
    CHECK(withCaller.contains(QStringLiteral("Kim Minwon, 010-1234-5678")));
    CHECK_FALSE(text(other).contains(QStringLiteral("1234-5678")));
    CHECK_FALSE(text(other).contains(QStringLiteral("Minwon")));
    const Paper paper = slipOf(office.view(other), {}, reference, Language::English, office.clock.now());
    CHECK(paper.html.contains(QStringLiteral("data:image/png;base64,")));
    CHECK_FALSE(paper.html.contains(QStringLiteral("1234-5678")));
    office.open(wanted);
    Office::key(Qt::Key_3, Qt::AltModifier);
    CHECK(QApplication::clipboard()->text() == withCaller);
}

TEST_CASE("how an agency replied so far stands where it is chosen and in the list of what lies there", "[others]") {
    Office office;
    const ComplaintId first = office.receive();
    const AgencyId agency = office.agency();
    const QString name = office.session->name(std::optional(agency));
    office.submit(commands::Refer{first, agency, {}, {}, {}, office.clock.now() + std::chrono::hours{1}});
    office.clock.advance(std::chrono::minutes{130});
    office.submit(commands::CompleteReferral{first, 1, {}});
    const ComplaintId second = office.receive();
    office.open(second);
    Office::key(Qt::Key_R, Qt::AltModifier);
    REQUIRE(office.form());
    auto *field = office.form()->findChild<ChoiceField *>(QStringLiteral("agencyField"));
    REQUIRE(field);
    const auto entry = [&] {
        for (const ChoiceField::Item &item : field->items())
            if (item.id == agency.value)
                return item.text;
        return QString();
    };
    REQUIRE(arrives([&] { return entry().contains(QStringLiteral("half of the replies within 2 h 10, 0 % in time")); }));
    CHECK(entry().startsWith(name));
    office.submit(commands::Refer{second, agency, {}, {}, {}, office.clock.now() + std::chrono::hours{1}});
    office.showList(1);
    REQUIRE(arrives([&] { return office.label("withOthersReplies").contains(QStringLiteral("Half of the replies came within 2 h 10")); }));
    // The second request too, a moment after it was recorded.
    CHECK(arrives([&] { return office.label("withOthersReplies").startsWith(QStringLiteral("Asked for help 2 time")); }));
}

TEST_CASE("the form that sends a squad has them ranked, each with its reasons, and sends the first by one key", "[advice]") {
    Office office;
    const ComplaintId id = office.receive();
    office.open(id);
    Office::key(Qt::Key_S, Qt::AltModifier);
    REQUIRE(office.form());
    auto *field = office.form()->findChild<ChoiceField *>(QStringLiteral("squadField"));
    REQUIRE(field);
    const std::vector<ChoiceField::Item> items = field->items();
    REQUIRE(items.size() == 36);
    CHECK(items.front().text.contains(QStringLiteral("goes to this dong first")));
    CHECK(items.front().text.contains(QStringLiteral("free now")));
    REQUIRE(field->value());
    CHECK(*field->value() == items.front().id);
    // Those who may go stand before those who do not go to such a trouble, in the order of the advice.
    const SquadAdviser &adviser = SquadAdviser::of(*office.session);
    const Advice advice = adviser.advise(adviser.questionOf(office.view(id).complaint()), office.clock.now());
    REQUIRE(advice.squads.size() > 2);
    for (size_t place = 0; place < advice.squads.size(); ++place)
        CHECK(items[place].id == advice.squads[place].squad.value);
    CHECK_FALSE(items.back().text.contains(QStringLiteral(" · ")));
    Office::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(arrives([&] { return !office.view(id).complaint().dispatches.empty(); }));
    CHECK(office.view(id).complaint().dispatches.front().squad == advice.squads.front().squad);
}

TEST_CASE("a complaint and its papers tell the dong as it was called then, and as it is called now", "[districts]") {
    Office office;
    const ComplaintId id = office.receive();
    const auto dong = *office.view(id).complaint().details.district;
    District renamed = *office.session->reference()->find<District>(dong);
    const QString before = renamed.en;
    renamed.former = std::vector{FormerName{renamed.ko, renamed.en, office.clock.now() + std::chrono::hours{24}}};
    renamed.en = QStringLiteral("Saesinwol-dong");
    renamed.ko = QStringLiteral("새신월동");
    office.submit(commands::Define{renamed, dong.value});
    REQUIRE(arrives([&] { return office.session->reference()->find<District>(dong)->former.has_value(); }));
    const auto slip = [&] { return slipText(office.view(id), {}, *office.session->reference(), Language::English, office.clock.now()); };
    CHECK(slip().contains(before));
    CHECK_FALSE(slip().contains(QStringLiteral("Saesinwol")));
    office.clock.advance(std::chrono::hours{25});
    CHECK(slip().contains(before + QStringLiteral(" (now Saesinwol-dong)")));
    office.open(id);
    const auto *what = office.panel->findChild<QLabel *>(QStringLiteral("complaintWhat"));
    REQUIRE(what);
    CHECK(what->text().startsWith(before + QStringLiteral(" (now Saesinwol-dong)")));
    // What comes in from that day on knows the new name only.
    const ComplaintId later = office.receive();
    commands::Amend place;
    place.complaint = later;
    place.district = std::optional(dong);
    office.submit(place);
    const QString fresh = slipText(office.view(later), {}, *office.session->reference(), Language::English, office.clock.now());
    CHECK(fresh.contains(QStringLiteral("Saesinwol-dong")));
    CHECK_FALSE(fresh.contains(before));
}

TEST_CASE("an agency is called by its name first, and asked late it has until the end of the next working day",
          "[others]") {
    Office office;
    const ComplaintId first = office.receive();
    const AgencyId agency = office.agency();
    office.submit(commands::Refer{first, agency, {}, {}, {}, office.clock.now() + std::chrono::hours{1}});
    office.clock.advance(std::chrono::minutes{130});
    office.submit(commands::CompleteReferral{first, 1, {}});
    const ComplaintId second = office.receive();
    const auto resolve = office.view(second).complaint().cycle().deadlines->resolve;
    office.clock.set(resolve + std::chrono::minutes{30});
    office.open(second);
    Office::key(Qt::Key_R, Qt::AltModifier);
    REQUIRE(office.form());
    auto *field = office.form()->findChild<ChoiceField *>(QStringLiteral("agencyField"));
    REQUIRE(field);
    field->resize(160, field->height());
    const auto entry = [&] {
        for (const ChoiceField::Item &item : field->items())
            if (item.id == agency.value)
                return item.text;
        return QString();
    };
    REQUIRE(arrives([&] { return entry().contains(QStringLiteral("half of the replies")); }));
    field->setFocus();
    QTest::keyClicks(field, office.session->name(std::optional(agency)));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->value() == agency.value);
    CHECK(field->text() == entry());
    CHECK(field->selectedText() == entry());
    CHECK(field->cursorPosition() == 0); // what stands at its beginning is in sight
    const QString terms = office.form()->findChild<QLabel *>(QStringLiteral("formTerms"))->text();
    INFO(terms.toStdString());
    CHECK(terms.contains(QStringLiteral("the end of the next working day, for our own time is over")));
    CHECK(terms.contains(QStringLiteral("18:00")));
}

TEST_CASE("a transfer is told as transferred by the bars of its complaint", "[others]") {
    Office office;
    const ComplaintId id = office.receive();
    office.clock.advance(std::chrono::minutes{10});
    office.submit(commands::TransferAway{id, office.agency(), {}, {}, Words(QStringLiteral("theirs"))});
    office.open(id);
    const auto words = [&](const char *name) {
        return office.panel->findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    CHECK(words("outClockWords") == u"transferred without a squad");
    CHECK(words("resolveClockWords").startsWith(QStringLiteral("transferred to the competent body after 10 min")));
    CHECK_FALSE(words("resolveClockWords").contains(QStringLiteral("promise kept")));
}
