#include "complaint/actions.h"

#include "complaint/conditions.h"
#include "complaint/decide.h"
#include "sla/legalterm.h"

#include <algorithm>
#include <stdexcept>

namespace baro {

namespace {

using P = ProblemCode;

constexpr auto noAsks = std::span<const Ask>{};
constexpr Ask asksSquad[] = {Ask::Squad};
constexpr Ask asksReserve[] = {Ask::Squad, Ask::ReservedFor};
constexpr Ask asksDispatch[] = {Ask::Dispatch};
constexpr Ask asksRecall[] = {Ask::Dispatch, Ask::RecallReason};
constexpr Ask asksReassign[] = {Ask::Dispatch, Ask::RecallReason, Ask::Squad};
constexpr Ask asksRefer[] = {Ask::Agency, Ask::Contact, Ask::Reference, Ask::PromisedAt, Ask::Disclosed, Ask::Note};
constexpr Ask asksTransfer[] = {Ask::Agency, Ask::Contact, Ask::Reference, Ask::Disclosed, Ask::Note};
constexpr Ask asksAnswered[] = {Ask::Referral, Ask::PromisedAt, Ask::Note};
constexpr Ask asksCompleted[] = {Ask::Referral, Ask::Note};
constexpr Ask asksReturned[] = {Ask::Referral, Ask::ReturnReason, Ask::Note};
constexpr Ask asksResolve[] = {Ask::Outcome, Ask::Note};
constexpr Ask asksClose[] = {Ask::DelayReason, Ask::Note};
constexpr Ask asksHold[] = {Ask::HoldReason, Ask::Note};
constexpr Ask asksReopen[] = {Ask::ReopenReason, Ask::Note};
constexpr Ask asksCancel[] = {Ask::CancelReason, Ask::Note};
constexpr Ask asksInform[] = {Ask::Everybody, Ask::InformMethod, Ask::InformResult, Ask::Note};
constexpr Ask asksPromise[] = {Ask::PromisedAt, Ask::AtNight, Ask::Note};
constexpr Ask asksNote[] = {Ask::Note};
constexpr Ask asksAlert[] = {Ask::Agency, Ask::Note};
constexpr Ask asksHandOver[] = {Ask::HandoverTo, Ask::Note};
constexpr Ask asksExtend[] = {Ask::Note, Ask::Consent};
constexpr Ask asksAttach[] = {Ask::MainComplaint};
constexpr Ask asksIncident[] = {Ask::Note, Ask::LikeReports};
constexpr Ask asksAmend[] = {Ask::District, Ask::Place, Ask::Address,  Ask::Category,  Ask::Subtype,  Ask::Danger,
                             Ask::Story,    Ask::Name,  Ask::Withheld, Ask::Telephone, Ask::CallBack, Ask::Channel,
                             Ask::Language, Ask::LegalKind};

using A = Action;
using G = ActionGroup;

constexpr ActionSpec specs[] = {
    {A::AssignSquad, G::Squad, Qt::Key_S, "send", asksSquad, Ask::Squad},
    {A::ReserveSquad, G::Squad, Qt::Key_B, "clock", asksReserve, Ask::Squad},
    {A::CallSquad, G::Squad, Qt::Key_G, "phone", asksDispatch, Ask::Dispatch},
    {A::SquadOut, G::Squad, Qt::Key_O, "out", asksDispatch, Ask::Dispatch},
    {A::SquadArrived, G::Squad, Qt::Key_A, "arrived", asksDispatch, Ask::Dispatch},
    {A::SquadLeft, G::Squad, Qt::Key_L, "left", asksDispatch, Ask::Dispatch},
    {A::RecallSquad, G::Squad, Qt::Key_K, "recall", asksRecall, Ask::RecallReason},
    {A::ReassignSquad, G::Squad, Qt::Key_W, "squad", asksReassign, Ask::Squad},
    {A::Refer, G::OtherBody, Qt::Key_R, "refer", asksRefer, Ask::Agency},
    {A::TransferAway, G::OtherBody, Qt::Key_6, "send", asksTransfer, Ask::Agency},
    {A::ReferralAnswered, G::OtherBody, Qt::Key_E, "answer", asksAnswered, Ask::PromisedAt},
    {A::ReferralCompleted, G::OtherBody, Qt::Key_F, "kept", asksCompleted, Ask::Note},
    {A::ReferralReturned, G::OtherBody, Qt::Key_J, "recall", asksReturned, Ask::ReturnReason},
    {A::Alert, G::OtherBody, Qt::Key_U, "alert", asksAlert, Ask::Agency},
    {A::Resolve, G::Result, Qt::Key_D, "resolve", asksResolve, Ask::Note},
    {A::Hold, G::Result, Qt::Key_H, "hold", asksHold, Ask::HoldReason},
    {A::Resume, G::Result, Qt::Key_H, "resume", noAsks, Ask::Note},
    {A::Close, G::Result, Qt::Key_C, "close", asksClose, Ask::DelayReason},
    {A::Reopen, G::Result, Qt::Key_X, "reopen", asksReopen, Ask::ReopenReason},
    {A::Cancel, G::Result, Qt::Key_X, "cancel", asksCancel, Ask::CancelReason},
    {A::InformCaller, G::Caller, Qt::Key_I, "inform", asksInform, Ask::InformMethod},
    {A::PromiseCallBack, G::Caller, Qt::Key_Z, "clock", asksPromise, Ask::PromisedAt},
    {A::AskProgress, G::Caller, Qt::Key_Q, "progress", asksNote, Ask::Note},
    {A::AddNote, G::Record, Qt::Key_N, "note", asksNote, Ask::Note},
    {A::Amend, G::Record, Qt::Key_M, "note", asksAmend, Ask::District},
    {A::ChangePriority, G::Record, Qt::Key_0, "priority", noAsks, Ask::Note},
    {A::ExtendLegalTerm, G::Record, Qt::Key_7, "clock", asksExtend, Ask::Note},
    {A::HandOver, G::Record, Qt::Key_V, "handover", asksHandOver, Ask::HandoverTo},
    {A::Attach, G::Record, Qt::Key_T, "attach", asksAttach, Ask::MainComplaint},
    {A::Detach, G::Record, Qt::Key_T, "detach", noAsks, Ask::Note},
    {A::DeclareIncident, G::Record, Qt::Key_Equal, "attach", asksIncident, Ask::Note},
};
static_assert(std::size(specs) == Codes<Action>::entries.size());

/// A command of the kind, for the table of rules, which looks at nothing else.
Command exampleOf(Action action) {
    using namespace commands;
    switch (action) {
    case A::AssignSquad:
    case A::ReserveSquad:
        return AssignSquad{};
    case A::CallSquad:
        return CallSquad{};
    case A::SquadOut:
        return ReportOut{};
    case A::SquadArrived:
        return ReportArrived{};
    case A::SquadLeft:
        return ReportLeft{};
    case A::RecallSquad:
        return RecallSquad{};
    case A::ReassignSquad:
        return ReassignSquad{};
    case A::Refer:
        return Refer{};
    case A::TransferAway:
        return TransferAway{};
    case A::ReferralAnswered:
        return AnswerReferral{};
    case A::ReferralCompleted:
        return CompleteReferral{};
    case A::ReferralReturned:
        return ReturnReferral{};
    case A::Resolve:
        return Resolve{};
    case A::Hold:
        return PutOnHold{};
    case A::Resume:
        return Resume{};
    case A::Close:
        return Close{};
    case A::Reopen:
        return Reopen{};
    case A::Cancel:
        return Cancel{};
    case A::InformCaller:
        return InformCaller{};
    case A::PromiseCallBack:
        return PromiseCallBack{};
    case A::AskProgress:
        return AskProgress{};
    case A::Alert:
        return AlertAgency{};
    case A::AddNote:
        return AddNote{};
    case A::Amend:
        return Amend{};
    case A::ChangePriority:
        return ChangePriority{};
    case A::ExtendLegalTerm:
        return ExtendLegalTerm{};
    case A::HandOver:
        return HandOver{};
    case A::Attach:
        return Attach{};
    case A::Detach:
        return Detach{};
    case A::DeclareIncident:
        return DeclareIncident{};
    }
    throw std::logic_error("an action without a command");
}

/// Why a step cannot be one of this squad.
std::optional<Problem> refusalOf(Action action, const Dispatch &dispatch) {
    switch (action) {
    case A::CallSquad:
        return conditions::callRefused(dispatch);
    case A::SquadOut:
        return conditions::outRefused(dispatch);
    case A::SquadArrived:
        return conditions::arrivalRefused(dispatch);
    case A::SquadLeft:
        return conditions::leavingRefused(dispatch);
    case A::RecallSquad:
    case A::ReassignSquad:
        return conditions::recallRefused(dispatch);
    default:
        return Problem{P::NoSuchDispatch, {}};
    }
}

/// Why no dispatch suits: none at all, or all of them are a step further or behind.
Problem withoutDispatch(Action action, const Complaint &complaint) {
    const Dispatch *told = nullptr; // the one that is least far says it best
    for (const Dispatch &dispatch : complaint.dispatches)
        if (!dispatch.ended() && (!told || (told->outAt && !dispatch.outAt)))
            told = &dispatch;
    const auto refusal = told ? refusalOf(action, *told) : std::nullopt;
    return refusal.value_or(Problem{P::NotAssigned, {}});
}

/// What the action itself needs, once the rules admit it.
std::optional<Problem> ownRefusal(Action action, const ComplaintView &view, const Reference &reference, Instant now) {
    const Complaint &complaint = view.complaint();
    const auto because = [](P code) { return std::optional(Problem{code, {}}); };
    switch (action) {
    case A::AssignSquad:
    case A::ReserveSquad:
        if (squadsInOrder(complaint, reference, now).empty())
            return because(P::NoSuchSquad);
        if (conditions::alertMissing(complaint, reference))
            return because(P::AlertFirst);
        return std::nullopt;
    case A::CallSquad:
    case A::SquadOut:
    case A::SquadArrived:
    case A::SquadLeft:
    case A::RecallSquad:
    case A::ReassignSquad:
        if (dispatchesFor(action, complaint).empty())
            return withoutDispatch(action, complaint);
        if (action == A::ReassignSquad && squadsInOrder(complaint, reference, now).empty())
            return because(P::NoSuchSquad);
        if ((action == A::CallSquad || action == A::ReassignSquad) && conditions::alertMissing(complaint, reference))
            return because(P::AlertFirst);
        return std::nullopt;
    case A::ReferralAnswered:
    case A::ReferralCompleted:
    case A::ReferralReturned:
        if (!referralsFor(action, complaint).empty())
            return std::nullopt;
        return because(complaint.referrals.empty() ? P::NoSuchReferral : P::ReferralEnded);
    case A::TransferAway:
        if (auto refusal = conditions::resolveRefused(complaint))
            return refusal;
        return agenciesInOrder(action, reference, now).empty() ? because(P::NoSuchAgency) : std::nullopt;
    case A::Refer:
    case A::Alert:
        return agenciesInOrder(action, reference, now).empty() ? because(P::NoSuchAgency) : std::nullopt;
    case A::Resolve:
        return conditions::resolveRefused(complaint);
    case A::Close:
        return conditions::closeRefused(complaint, [&](ComplaintId id) -> std::optional<conditions::Tied> {
            const RelatedComplaint *tied = view.relatedTo(id);
            return tied ? std::optional(tied->tied()) : std::nullopt;
        });
    case A::ExtendLegalTerm:
        if (!complaint.cycle().deadlines || !complaint.cycle().deadlines->legal)
            return because(P::NoLegalTerm);
        return complaint.cycle().legalExtensions >= mostLegalExtensions ? because(P::ExtensionsUsedUp) : std::nullopt;
    case A::ChangePriority:
        if (complaint.details.priority == Priority::Urgent &&
            conditions::isDanger(complaint.details.subtype, complaint.details.danger, reference))
            return Problem{P::PriorityUnchanged, {complaint.number.toString(), QStringLiteral("danger")}};
        return std::nullopt;
    case A::Detach:
        return conditions::detachRefused(complaint);
    case A::Reopen:
        return conditions::reopenRefused(complaint);
    case A::Attach:
        if (auto refusal = conditions::attachRefused(complaint))
            return refusal;
        return conditions::alertMissing(complaint, reference) ? because(P::AlertFirst) : std::nullopt;
    case A::Cancel:
        return conditions::cancelRefused(complaint);
    default:
        return std::nullopt;
    }
}

} // namespace

AskKind askKind(Ask ask, Action action) {
    switch (ask) {
    case Ask::ReservedFor:
    case Ask::PromisedAt:
        return AskKind::Time;
    case Ask::Contact:
    case Ask::Reference:
    case Ask::Place:
    case Ask::Address:
    case Ask::Name:
    case Ask::Telephone:
        return AskKind::Line;
    case Ask::Note:
        return action == A::AddNote || action == A::DeclareIncident ? AskKind::Lines : AskKind::Line;
    case Ask::Story:
        return AskKind::Lines;
    case Ask::Withheld:
    case Ask::CallBack:
    case Ask::AtNight:
    case Ask::Consent:
    case Ask::Everybody:
    case Ask::LikeReports:
        return AskKind::Tick;
    default:
        return AskKind::Choice;
    }
}

std::vector<Ask> asksOf(Action action, const Complaint &complaint) {
    const auto asks = specOf(action).asks;
    std::vector<Ask> asked(asks.begin(), asks.end());
    if (complaint.cycle().legalExtensions == 0)
        std::erase(asked, Ask::Consent);
    if (!complaint.details.name && !complaint.details.telephone)
        std::erase(asked, Ask::Disclosed);
    if (complaint.alsoReportedBy.empty())
        std::erase(asked, Ask::Everybody);
    return asked;
}

std::span<const ActionSpec> actionSpecs() {
    return specs;
}

const ActionSpec &specOf(Action action) {
    const auto found = std::ranges::find(specs, action, &ActionSpec::action);
    if (found == std::end(specs))
        throw std::logic_error("an action that is not in the table");
    return *found;
}

std::vector<ActionState> actionsFor(const ComplaintView &view, const Reference &reference, Instant now) {
    const Complaint &complaint = view.complaint();
    const Lifecycle life = lifecycleOf(complaint);
    std::vector<ActionState> states;
    states.reserve(std::size(specs));
    for (const ActionSpec &spec : specs) {
        ActionState state{spec.action, std::nullopt};
        if (const auto rule = notAdmitted(life, exampleOf(spec.action)))
            state.refusal = Problem{*rule, {}};
        else
            state.refusal = ownRefusal(spec.action, view, reference, now);
        if (state.refusal && state.refusal->arguments.isEmpty())
            state.refusal->arguments = {complaint.number.toString()};
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<int> dispatchesFor(Action action, const Complaint &complaint) {
    std::vector<int> found;
    for (const Dispatch &dispatch : complaint.dispatches)
        if (!refusalOf(action, dispatch))
            found.push_back(dispatch.no);
    return found;
}

std::vector<int> referralsFor(Action action, const Complaint &complaint) {
    std::vector<int> found;
    if (action != A::ReferralAnswered && action != A::ReferralCompleted && action != A::ReferralReturned)
        return found;
    for (const Referral &referral : complaint.referrals)
        if (!conditions::referralStepRefused(referral))
            found.push_back(referral.no);
    return found;
}

std::vector<SquadId> squadsInOrder(const Complaint &complaint, const Reference &reference, Instant now) {
    const auto &details = complaint.details;
    const Subtype *subtype = details.subtype ? reference.find<Subtype>(*details.subtype) : nullptr;
    const Category *category = details.category ? reference.find<Category>(*details.category) : nullptr;
    const auto rank = [&](const Squad &squad) {
        if (subtype && squad.code == subtype->squad)
            return 0;
        if (squad.kind == SquadKind::Lead)
            return 1;
        return category && std::ranges::find(squad.categories, category->code) != squad.categories.end() ? 2 : 3;
    };
    std::vector<std::pair<int, SquadId>> ranked;
    for (const auto &[id, squad] : reference.all<Squad>()) {
        if (reference.inService<Squad>(id, now) && !conditions::hasSquad(complaint, id))
            ranked.emplace_back(rank(squad), id);
    }
    std::ranges::sort(ranked);
    std::vector<SquadId> squads;
    for (const auto &[place, id] : ranked)
        squads.push_back(id);
    return squads;
}

std::vector<AgencyId> agenciesInOrder(Action action, const Reference &reference, Instant now) {
    std::vector<AgencyId> emergency;
    std::vector<AgencyId> others;
    for (const auto &[id, agency] : reference.all<Agency>())
        if (reference.inService<Agency>(id, now))
            (agency.kind == AgencyKind::Emergency ? emergency : others).push_back(id);
    std::vector<AgencyId> &first = action == A::Alert ? emergency : others;
    const std::vector<AgencyId> &last = action == A::Alert ? others : emergency;
    first.insert(first.end(), last.begin(), last.end());
    return first;
}

std::optional<AgencyId> firstToAlert(const Complaint &complaint, const Reference &reference, Instant now) {
    const auto id = conditions::dangerOf(complaint.details, reference);
    const Danger *danger = id ? reference.find<Danger>(*id) : nullptr;
    if (!danger)
        return std::nullopt;
    for (const QString &code : danger->agencies) {
        const auto agency = reference.idOf<Agency>(code);
        const auto told = [&](const Alert &alert) { return alert.agency == agency; };
        if (agency && reference.inService<Agency>(*agency, now) && std::ranges::none_of(complaint.alerts, told))
            return agency;
    }
    return std::nullopt;
}

bool isDoneAtOnce(Action action, const Complaint &complaint) {
    switch (action) {
    case A::Resume:
    case A::Detach:
    case A::ChangePriority:
        return true;
    case A::Close:
        return !conditions::closeNeedsDelay(complaint);
    case A::CallSquad:
        return dispatchesFor(action, complaint).size() == 1;
    default:
        return false;
    }
}

} // namespace baro
