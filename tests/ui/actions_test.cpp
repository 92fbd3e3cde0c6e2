#include "complaint/actions.h"
#include "complaint/answers.h"
#include "complaint/spokentime.h"
#include "text/language.h"
#include "text/problemtext.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace baro;
using namespace std::chrono_literals;
using P = ProblemCode;

namespace Catch {
template<>
struct StringMaker<ProblemCode> {
    static std::string convert(ProblemCode code) { return std::string(codeOf(code)); }
};
template<>
struct StringMaker<Action> {
    static std::string convert(Action action) { return std::string(codeOf(action)); }
};
} // namespace Catch

namespace {

const SquadId leadSquad{1};
const SquadId roadSquad{2};
const SquadId signSquad{3};
const AgencyId fire{1};
const AgencyId heatWorks{2};
const SubtypeId pothole{1};
const SubtypeId sinkhole{2};
const Instant received = fromUnixMs(1'795'400'000'000);

Reference office() {
    Reference reference;
    reference.set(
        1, Squad{QStringLiteral("S01"), QStringLiteral("총괄"), QStringLiteral("Lead"), SquadKind::Lead, 6, {}, {}});
    reference.set(2, Squad{QStringLiteral("S02"),
                           QStringLiteral("도로"),
                           QStringLiteral("Road"),
                           SquadKind::Specialist,
                           4,
                           {QStringLiteral("C01")},
                           {}});
    reference.set(3, Squad{QStringLiteral("S03"),
                           QStringLiteral("광고물"),
                           QStringLiteral("Signs"),
                           SquadKind::Specialist,
                           4,
                           {QStringLiteral("C10")},
                           {}});
    reference.set(1, Agency{QStringLiteral("FIRE119"),
                            QStringLiteral("소방"),
                            QStringLiteral("Fire"),
                            AgencyKind::Emergency,
                            {},
                            {},
                            {},
                            {}});
    reference.set(
        2,
        Agency{
            QStringLiteral("SH"), QStringLiteral("SH공사"), QStringLiteral("SH"), AgencyKind::Outside, {}, {}, {}, {}});
    reference.set(1, Category{QStringLiteral("C01"), QStringLiteral("도로"), QStringLiteral("Roads"), {}});
    reference.set(1, Subtype{QStringLiteral("C01-1"),
                             QStringLiteral("C01"),
                             QStringLiteral("포트홀"),
                             QStringLiteral("Pothole"),
                             false,
                             false,
                             QStringLiteral("S02"),
                             {}});
    reference.set(2, Subtype{QStringLiteral("C01-3"),
                             QStringLiteral("C01"),
                             QStringLiteral("싱크홀"),
                             QStringLiteral("Sinkhole"),
                             true,
                             true,
                             QStringLiteral("S02"),
                             {}});
    return reference;
}

/// A complaint told minute by minute.
class Story {
public:
    explicit Story(std::optional<SubtypeId> subtype = pothole, bool anonymous = false) {
        Details details;
        details.subtype = subtype;
        if (subtype)
            details.category = CategoryId{1};
        details.anonymous = anonymous;
        details.callBack = false;
        happens(events::Received{Number{2026, 412}, details,
                                 Deadlines{PromiseId{1}, received + 30min, received + 180min}, false});
    }

    template<class E>
    Story &happens(E event) {
        const std::int64_t seq = m_view.folded.seq + 1;
        Event told{.id = EventId{seq},
                   .key = {complaintStream, 7},
                   .seq = seq,
                   .command = CommandId{QUuid::createUuid()},
                   .actor = OperatorId{1},
                   .recordedAt = m_now,
                   .occurredAt = m_now,
                   .payload = ComplaintPayload(std::move(event))};
        m_view.folded = evolve(std::move(m_view.folded), told);
        m_view.events.push_back(std::move(told));
        m_now += 1min;
        return *this;
    }

    Story &sent(int no, SquadId squad) {
        return happens(events::SquadAssigned{no, squad, {}, {}}).happens(events::SquadCalled{no});
    }

    void related(const RelatedComplaint &complaint) { m_view.related = {complaint}; }

    const ComplaintView &view() const { return m_view; }
    const Complaint &complaint() const { return m_view.complaint(); }
    Instant now() const { return m_now; }

    /// What stands on each button: nothing, or why not.
    std::map<Action, std::optional<P>> actions() const {
        std::map<Action, std::optional<P>> found;
        for (const ActionState &state : actionsFor(m_view, office(), m_now))
            found[state.action] = state.refusal ? std::optional(state.refusal->code) : std::nullopt;
        return found;
    }

    std::set<Action> possible() const {
        std::set<Action> found;
        for (const auto &[action, refusal] : actions())
            if (!refusal)
                found.insert(action);
        return found;
    }

private:
    ComplaintView m_view;
    Instant m_now = received;
};

using A = Action;
using On = std::set<Action>;

} // namespace

TEST_CASE("every action has a row of its own and no key belongs to two that go together") {
    std::set<Action> seen;
    std::map<int, std::vector<Action>> keys;
    for (const ActionSpec &spec : actionSpecs()) {
        CHECK(seen.insert(spec.action).second);
        keys[spec.key].push_back(spec.action);
    }
    CHECK(seen.size() == Codes<Action>::entries.size());
    CHECK(keys.count(Qt::Key_Y) == 0); // "why?"
    const auto sharesWith = [&](A action) { return keys.at(specOf(action).key); };
    CHECK(sharesWith(A::Hold) == std::vector{A::Hold, A::Resume});
    CHECK(sharesWith(A::Attach) == std::vector{A::Attach, A::Detach});
    CHECK(sharesWith(A::Cancel) == std::vector{A::Reopen, A::Cancel});
    CHECK(keys.size() == seen.size() - 3);
}

TEST_CASE("a complaint just received can be sent, referred, resolved, held and cancelled") {
    const Story story;
    CHECK(story.possible() == On{A::AssignSquad, A::ReserveSquad, A::Refer, A::TransferAway, A::Resolve, A::Hold, A::Cancel,
                                 A::InformCaller, A::PromiseCallBack, A::AskProgress, A::Alert, A::AddNote, A::Amend,
                                 A::ChangePriority, A::HandOver, A::Attach, A::DeclareIncident});
    auto actions = story.actions();
    for (const A step : {A::CallSquad, A::SquadOut, A::SquadArrived, A::SquadLeft, A::RecallSquad, A::ReassignSquad})
        CHECK(actions[step] == P::NotAssigned);
    for (const A step : {A::ReferralAnswered, A::ReferralCompleted, A::ReferralReturned})
        CHECK(actions[step] == P::NoSuchReferral);
    CHECK(actions[A::Close] == P::NotResolved);
    CHECK(actions[A::Reopen] == P::NotClosed);
    CHECK(actions[A::Resume] == P::NotOnHold);
    CHECK(actions[A::Detach] == P::NotAttached);
}

TEST_CASE("a refusal names the complaint") {
    const auto states = actionsFor(Story().view(), office(), received);
    const auto close = std::ranges::find(states, A::Close, &ActionState::action);
    REQUIRE(close->refusal);
    CHECK(close->refusal->arguments == QStringList{QStringLiteral("2026-000412")});
}

TEST_CASE("without a category nothing is resolved") {
    CHECK(Story(std::nullopt).actions()[A::Resolve] == P::CategoryMissing);
}

TEST_CASE("no squad goes into danger to life before somebody was alerted") {
    Story story(sinkhole);
    CHECK(story.actions()[A::AssignSquad] == P::AlertFirst);
    CHECK(story.actions()[A::ReserveSquad] == P::AlertFirst);
    CHECK(story.actions()[A::Attach] == P::AlertFirst);
    story.happens(events::SquadAssigned{1, leadSquad, {}, {}});
    CHECK(story.actions()[A::CallSquad] == P::AlertFirst);
    CHECK(story.actions()[A::ReassignSquad] == P::AlertFirst);
    CHECK(story.actions()[A::RecallSquad] == std::nullopt);
    story.happens(events::Alerted{fire, {}});
    CHECK(story.actions()[A::AssignSquad] == std::nullopt);
    CHECK(story.actions()[A::CallSquad] == std::nullopt);
}

TEST_CASE("what is danger to life stays urgent") {
    Story story(sinkhole);
    story.happens(events::PriorityChanged{{Priority::Ordinary, Priority::Urgent}, {}});
    const auto states = actionsFor(story.view(), office(), story.now());
    const auto found = std::ranges::find(states, Action::ChangePriority, &ActionState::action);
    REQUIRE(found->refusal);
    CHECK(problemText(*found->refusal).contains(QStringLiteral("2026-000412")));
    CHECK(problemText(*found->refusal).contains(QStringLiteral("danger to life")));
    // No key of a call does it by a slip.
    CHECK(specOf(Action::ChangePriority).key != Qt::Key_P);
}

TEST_CASE("a danger on record holds the squads until somebody was alerted or it is corrected") {
    constexpr DangerId gas{7};
    Story story;
    events::Amended marked;
    marked.danger = {std::nullopt, gas};
    story.happens(marked);
    CHECK(story.actions()[A::AssignSquad] == P::AlertFirst);

    const Answers before = defaultAnswers(A::Amend, story.view(), office(), story.now());
    Answers after = before;
    CHECK(after.choices.at(Ask::Danger) == gas.value);
    after.choices[Ask::Danger] = std::nullopt;
    const auto command = commandFrom(A::Amend, story.complaint(), before, after);
    REQUIRE(command);
    const auto &amend = std::get<commands::Amend>(*command);
    REQUIRE(amend.danger);
    CHECK_FALSE(amend.danger->has_value());

    events::Amended corrected;
    corrected.danger = {gas, std::nullopt};
    story.happens(corrected);
    CHECK(story.actions()[A::AssignSquad] == std::nullopt);
}

TEST_CASE("a squad goes step by step") {
    Story story;
    story.happens(events::SquadAssigned{1, leadSquad, {}, {}});
    CHECK(story.actions()[A::CallSquad] == std::nullopt);
    CHECK(story.actions()[A::SquadOut] == std::nullopt);
    CHECK(story.actions()[A::SquadArrived] == P::NotOut);
    CHECK(story.actions()[A::SquadLeft] == P::NotOut);
    CHECK(story.actions()[A::Attach] == P::SquadsBusy);

    story.happens(events::SquadCalled{1});
    CHECK(story.actions()[A::CallSquad] == P::AlreadyCalled);

    story.happens(events::SquadOut{1});
    CHECK(story.actions()[A::CallSquad] == P::AlreadyOut);
    CHECK(story.actions()[A::SquadOut] == P::AlreadyOut);
    CHECK(story.actions()[A::SquadArrived] == std::nullopt);
    CHECK(story.actions()[A::SquadLeft] == std::nullopt);

    story.happens(events::SquadArrived{1});
    CHECK(story.actions()[A::SquadArrived] == P::AlreadyArrived);
    CHECK(story.actions()[A::ReassignSquad] == std::nullopt);

    story.happens(events::SquadLeft{1});
    CHECK(story.actions()[A::SquadLeft] == P::NotAssigned);
    CHECK(story.actions()[A::Attach] == std::nullopt);
}

TEST_CASE("of two squads the one that can be meant is meant") {
    Story story;
    story.sent(1, leadSquad).happens(events::SquadOut{1}).sent(2, roadSquad);
    CHECK(dispatchesFor(A::SquadOut, story.complaint()) == std::vector{2});
    CHECK(dispatchesFor(A::SquadArrived, story.complaint()) == std::vector{1});
    CHECK(dispatchesFor(A::RecallSquad, story.complaint()) == std::vector{1, 2});
    CHECK(story.actions()[A::SquadArrived] == std::nullopt);
    const auto out = defaultAnswers(A::SquadOut, story.view(), office(), story.now());
    CHECK(out.choices.at(Ask::Dispatch) == 2);
    const auto recall = defaultAnswers(A::RecallSquad, story.view(), office(), story.now());
    CHECK(recall.choices.at(Ask::Dispatch) == std::nullopt);
}

TEST_CASE("an open referral bars the end and nothing else") {
    Story story;
    story.happens(events::Referred{1, heatWorks, {}, {}, {}, {}});
    for (const A end : {A::Resolve, A::Cancel, A::Attach})
        CHECK(story.actions()[end] == P::ReferralOpen);
    for (const A step : {A::ReferralAnswered, A::ReferralCompleted, A::ReferralReturned, A::Refer, A::AssignSquad})
        CHECK(story.actions()[step] == std::nullopt);
    story.happens(events::ReferralCompleted{1, {}});
    CHECK(story.actions()[A::Resolve] == std::nullopt);
    CHECK(story.actions()[A::ReferralReturned] == P::ReferralEnded);
    const auto resolve = defaultAnswers(A::Resolve, story.view(), office(), story.now());
    CHECK(resolve.choices.at(Ask::Outcome) == static_cast<qint64>(Outcome::DoneByAgency));
}

TEST_CASE("on hold, squads report and nothing new is sent") {
    Story story;
    story.sent(1, leadSquad).happens(events::Held{HoldReason::Weather, {}});
    auto actions = story.actions();
    for (const A step :
         {A::AssignSquad, A::ReserveSquad, A::CallSquad, A::ReassignSquad, A::Resolve, A::Hold, A::Attach})
        CHECK(actions[step] == P::OnHold);
    for (const A step : {A::SquadOut, A::RecallSquad, A::Resume, A::Refer, A::Cancel})
        CHECK(actions[step] == std::nullopt);
}

TEST_CASE("closing waits for the caller, unless there is nobody to inform") {
    Story named;
    named.happens(events::Resolved{Outcome::Done, {}});
    CHECK(named.actions()[A::Close] == P::CallerNotInformed);
    CHECK(named.actions()[A::AssignSquad] == P::AlreadyResolved);
    CHECK(named.actions()[A::Reopen] == std::nullopt);
    named.happens(events::CallerInformed{InformMethod::Telephone, InformResult::NoAnswer, {}});
    CHECK(named.actions()[A::Close] == std::nullopt);

    Story withheld(pothole, true);
    withheld.happens(events::Resolved{Outcome::Done, {}});
    CHECK(withheld.actions()[A::Close] == std::nullopt);
}

TEST_CASE("a closed complaint takes notes, enquiries, corrections and is reopened") {
    Story story(pothole, true);
    story.happens(events::Resolved{Outcome::Done, {}}).happens(events::Closed{});
    CHECK(story.possible() == On{A::Reopen, A::InformCaller, A::AskProgress, A::AddNote, A::Amend});
    CHECK(story.actions()[A::Resolve] == P::AlreadyClosed);
    story.happens(events::Reopened{ReopenReason::TroubleBack, 2, {}, {}});
    CHECK(story.possible().contains(A::AssignSquad));
    CHECK(story.actions()[A::Close] == P::NotResolved);
}

TEST_CASE("a cancelled complaint takes notes and is reopened") {
    Story story;
    story.happens(events::Cancelled{CancelReason::Prank, {}});
    CHECK(story.possible() == On{A::Reopen, A::InformCaller, A::AskProgress, A::AddNote});
    CHECK(story.actions()[A::Amend] == P::Cancelled);
}

TEST_CASE("an attached complaint follows its main one") {
    Story story;
    story.happens(events::Attached{ComplaintId{3}});
    auto actions = story.actions();
    CHECK(actions[A::Attach] == P::Attached);
    CHECK(actions[A::AssignSquad] == P::Attached);
    CHECK(actions[A::Close] == P::NotFound);
    CHECK(actions[A::Detach] == std::nullopt);
    CHECK(actions[A::InformCaller] == std::nullopt);
}

TEST_CASE("an attached complaint is closed when the main one is resolved and its caller knows") {
    Story story;
    story.happens(events::Attached{ComplaintId{3}});
    story.happens(events::CallerInformed{InformMethod::Telephone, InformResult::Reached, {}});
    story.related({ComplaintId{3}, Number{2026, 300}, std::nullopt, std::nullopt});
    CHECK(story.actions()[A::Close] == P::MainStillOpen);
    story.related({ComplaintId{3}, Number{2026, 300}, story.now(), std::nullopt});
    CHECK(story.actions()[A::Close] == P::CallerNotInformed); // he was told before there was anything to tell
    story.happens(events::CallerInformed{InformMethod::Telephone, InformResult::Reached, {}});
    CHECK(story.actions()[A::Close] == std::nullopt);
}

TEST_CASE("a main complaint is closed when everybody who reported it knows") {
    Story story(pothole, true);
    story.happens(events::AlsoReported{ComplaintId{9}}).happens(events::Resolved{Outcome::Done, {}});
    RelatedComplaint report{ComplaintId{9}, Number{2026, 413}, std::nullopt, std::nullopt};
    report.telephone = QStringLiteral("01012345678");
    story.related(report);
    CHECK(story.actions()[A::Close] == P::CallerNotInformed);
    report.informedAt = story.now(); // told, it is closed with the main one
    story.related(report);
    CHECK(story.actions()[A::Close] == std::nullopt);
    report.informedAt.reset();
    report.telephone.clear(); // nobody can tell him
    story.related(report);
    CHECK(story.actions()[A::Close] == std::nullopt);
    story.related({ComplaintId{9}, Number{2026, 413}, std::nullopt, story.now()});
    CHECK(story.actions()[A::Close] == std::nullopt);
}

TEST_CASE("what two people amend merges field by field") {
    Answers before;
    before.words = {{Ask::Story, QStringLiteral("a hole")}, {Ask::Place, QStringLiteral("market")}, {Ask::Name, QString()}};
    before.ticks = {{Ask::CallBack, false}};
    Answers mine = before;
    mine.words[Ask::Story] = QStringLiteral("a deep hole");
    mine.words[Ask::Name] = QStringLiteral("Kim");
    Answers theirs = before;
    theirs.words[Ask::Story] = QStringLiteral("two holes");
    theirs.words[Ask::Place] = QStringLiteral("behind the market");
    theirs.ticks[Ask::CallBack] = true;
    const Merge merge = merged(before, mine, theirs);
    CHECK(merge.before == theirs);
    CHECK(merge.answers.words.at(Ask::Story) == QStringLiteral("a deep hole"));
    CHECK(merge.answers.words.at(Ask::Place) == QStringLiteral("behind the market"));
    CHECK(merge.answers.words.at(Ask::Name) == QStringLiteral("Kim"));
    CHECK(merge.answers.ticks.at(Ask::CallBack));
    CHECK(merge.conflicts == std::vector{Ask::Story});
    mine.words[Ask::Story] = theirs.words[Ask::Story];
    CHECK(merged(before, mine, theirs).conflicts.empty());
}

TEST_CASE("a main complaint is neither attached nor cancelled") {
    Story story;
    story.happens(events::AlsoReported{ComplaintId{9}});
    CHECK(story.actions()[A::Attach] == P::HasAttached);
    CHECK(story.actions()[A::Cancel] == P::HasAttached);
}

TEST_CASE("squads are offered by likelihood, and not twice") {
    Story story;
    CHECK(squadsInOrder(story.complaint(), office(), story.now()) == std::vector{roadSquad, leadSquad, signSquad});
    story.sent(1, roadSquad);
    CHECK(squadsInOrder(story.complaint(), office(), story.now()) == std::vector{leadSquad, signSquad});
    story.happens(events::SquadRecalled{1, RecallReason::NeededElsewhere});
    CHECK(squadsInOrder(story.complaint(), office(), story.now()).size() == 3);
}

TEST_CASE("emergency services come first for an alert and last for a referral") {
    CHECK(agenciesInOrder(A::Alert, office(), received) == std::vector{fire, heatWorks});
    CHECK(agenciesInOrder(A::Refer, office(), received) == std::vector{heatWorks, fire});
}

TEST_CASE("what asks nothing is done at once") {
    Story story;
    CHECK(isDoneAtOnce(A::ChangePriority, story.complaint()));
    CHECK(isDoneAtOnce(A::Close, story.complaint()));
    CHECK_FALSE(isDoneAtOnce(A::SquadOut, story.complaint()));
    story.happens(events::SquadAssigned{1, leadSquad, {}, {}});
    CHECK(isDoneAtOnce(A::CallSquad, story.complaint()));
    const auto command = commandFrom(A::CallSquad, story.complaint(), {}, {});
    REQUIRE(command);
    CHECK(std::get<commands::CallSquad>(*command).dispatch == 1);
    story.happens(events::SquadAssigned{2, roadSquad, {}, {}});
    CHECK_FALSE(isDoneAtOnce(A::CallSquad, story.complaint()));
}

TEST_CASE("a form says what it lacks") {
    Story story;
    const Answers nobodyWent = defaultAnswers(A::Resolve, story.view(), office(), story.now());
    REQUIRE_FALSE(commandFrom(A::Resolve, story.complaint(), nobodyWent, nobodyWent)); // then it says what was done
    story.sent(1, leadSquad).happens(events::SquadOut{1});
    Answers answers = defaultAnswers(A::Resolve, story.view(), office(), story.now());
    CHECK(commandFrom(A::Resolve, story.complaint(), answers, answers).has_value());
    answers.choices[Ask::Outcome] = static_cast<qint64>(Outcome::NotOurs);
    const auto without = commandFrom(A::Resolve, story.complaint(), answers, answers);
    REQUIRE_FALSE(without);
    CHECK(without.error().ask == Ask::Note);
    CHECK(without.error().problem.code == P::WordsMissing);
    const Answers refer = defaultAnswers(A::Refer, story.view(), office(), story.now());
    REQUIRE_FALSE(commandFrom(A::Refer, story.complaint(), refer, refer));
    CHECK(commandFrom(A::Refer, story.complaint(), refer, refer).error().ask == Ask::Agency);
}

TEST_CASE("a reason that closing late lacks is asked for with the number") {
    Story story;
    story.happens(events::Resolved{Outcome::Done, {}});
    Complaint late = story.complaint();
    late.cycle().deadlines->resolve = received - 1h;
    const auto command = commandFrom(Action::Close, late, {}, {});
    REQUIRE_FALSE(command);
    CHECK(command.error().problem.code == ProblemCode::DelayReasonMissing);
    CHECK(command.error().problem.arguments == QStringList{QStringLiteral("2026-000412")});
}

TEST_CASE("an amendment carries only what was changed") {
    const Story story;
    const Answers before = defaultAnswers(A::Amend, story.view(), office(), story.now());
    Answers after = before;
    after.words[Ask::Place] = QStringLiteral("시장 앞");
    after.choices[Ask::Subtype] = std::nullopt;
    after.ticks[Ask::Withheld] = true;
    const auto command = commandFrom(A::Amend, story.complaint(), before, after);
    REQUIRE(command);
    const auto &amend = std::get<commands::Amend>(*command);
    REQUIRE((amend.place && *amend.place));
    CHECK((*amend.place)->value == QStringLiteral("시장 앞"));
    REQUIRE(amend.subtype);
    CHECK_FALSE(amend.subtype->has_value());
    CHECK(amend.anonymous == true);
    CHECK_FALSE(amend.category);
    CHECK_FALSE(amend.name);
    CHECK_FALSE(amend.channel);
}

TEST_CASE("a time is read as it is said") {
    const QTimeZone seoul("Asia/Seoul");
    const Instant now = *instantFromIso(QStringLiteral("2026-11-23T17:42:10+09:00"));
    const auto at = [&](const char *iso) { return instantFromIso(QString::fromLatin1(iso)); };
    const auto ago = [&](const char *said) { return happenedAt(QString::fromLatin1(said), now, seoul); };
    CHECK(ago("") == now);
    CHECK(ago("0") == now);
    CHECK(ago("8") == now - 8min);
    CHECK(ago("17:38") == at("2026-11-23T17:38+09:00"));
    CHECK(ago("18:00") == at("2026-11-22T18:00+09:00"));
    CHECK_FALSE(ago("-3"));
    CHECK_FALSE(ago("25:00"));
    CHECK_FALSE(ago("99999999"));
    const auto ahead = [&](const char *said) { return timeToCome(QString::fromLatin1(said), now, seoul); };
    CHECK(ahead("+45") == now + 45min);
    CHECK(ahead("18:30") == at("2026-11-23T18:30+09:00"));
    CHECK(ahead("09:00") == at("2026-11-24T09:00+09:00"));
    CHECK(ahead("11-24 09:00") == at("2026-11-24T09:00+09:00"));
    CHECK(ahead("01-02 09:00") == at("2027-01-02T09:00+09:00"));
    CHECK_FALSE(ahead("2026-11-22 09:00"));
    CHECK_FALSE(ahead("soon"));
    CHECK_FALSE(ahead(""));
}
