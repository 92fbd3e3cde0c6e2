#pragma once

#include "base/codes.h"
#include "base/problem.h"
#include "complaint/complaint.h"
#include "desk/views.h"

#include <Qt>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace baro {

/// Everything that can be done with a complaint from its panel. The codes name buttons and forms ("squadOutButton").
enum class Action {
    AssignSquad,
    ReserveSquad,
    CallSquad,
    SquadOut,
    SquadArrived,
    SquadLeft,
    RecallSquad,
    ReassignSquad,
    Refer,
    TransferAway,
    ReferralAnswered,
    ReferralCompleted,
    ReferralReturned,
    Resolve,
    Hold,
    Resume,
    Close,
    Reopen,
    Cancel,
    InformCaller,
    PromiseCallBack,
    AskProgress,
    Alert,
    AddNote,
    Amend,
    ChangePriority,
    ExtendLegalTerm,
    HandOver,
    Attach,
    Detach,
    DeclareIncident,
};
template<>
struct Codes<Action> {
    using enum Action;
    static constexpr auto entries =
        std::to_array<std::pair<Action, std::string_view>>({{AssignSquad, "assignSquad"},
                                                            {ReserveSquad, "reserveSquad"},
                                                            {CallSquad, "callSquad"},
                                                            {SquadOut, "squadOut"},
                                                            {SquadArrived, "squadArrived"},
                                                            {SquadLeft, "squadLeft"},
                                                            {RecallSquad, "recallSquad"},
                                                            {ReassignSquad, "reassignSquad"},
                                                            {Refer, "refer"},
                                                            {TransferAway, "transferAway"},
                                                            {ReferralAnswered, "referralAnswered"},
                                                            {ReferralCompleted, "referralCompleted"},
                                                            {ReferralReturned, "referralReturned"},
                                                            {Resolve, "resolve"},
                                                            {Hold, "hold"},
                                                            {Resume, "resume"},
                                                            {Close, "close"},
                                                            {Reopen, "reopen"},
                                                            {Cancel, "cancel"},
                                                            {InformCaller, "informCaller"},
                                                            {PromiseCallBack, "promiseCallBack"},
                                                            {AskProgress, "askProgress"},
                                                            {Alert, "alert"},
                                                            {AddNote, "addNote"},
                                                            {Amend, "amend"},
                                                            {ChangePriority, "changePriority"},
                                                            {ExtendLegalTerm, "extendLegalTerm"},
                                                            {HandOver, "handOver"},
                                                            {Attach, "attach"},
                                                            {Detach, "detach"},
                                                            {DeclareIncident, "declareIncident"}});
};

enum class ActionGroup { Squad, OtherBody, Result, Caller, Record };
inline constexpr auto actionGroups = std::to_array<ActionGroup>(
    {ActionGroup::Squad, ActionGroup::OtherBody, ActionGroup::Result, ActionGroup::Caller, ActionGroup::Record});

/// What an action may ask before it is done. The codes name the fields ("squadField").
enum class Ask {
    Squad,
    Dispatch,
    Referral,
    Agency,
    MainComplaint,
    RecallReason,
    ReturnReason,
    HoldReason,
    DelayReason,
    Outcome,
    ReopenReason,
    CancelReason,
    InformMethod,
    InformResult,
    HandoverTo,
    District,
    Category,
    Subtype,
    Danger,
    Channel,
    Language,
    ReservedFor,
    PromisedAt,
    Contact,
    Reference,
    Note,
    Story,
    Place,
    Address,
    Name,
    Telephone,
    Withheld,
    CallBack,
    AtNight,
    LegalKind,
    Consent,
    Disclosed,
    Everybody,
    LikeReports,
};
template<>
struct Codes<Ask> {
    using enum Ask;
    static constexpr auto entries = std::to_array<std::pair<Ask, std::string_view>>({{Squad, "squad"},
                                                                                     {Dispatch, "dispatch"},
                                                                                     {Referral, "referral"},
                                                                                     {Agency, "agency"},
                                                                                     {MainComplaint, "mainComplaint"},
                                                                                     {RecallReason, "recallReason"},
                                                                                     {ReturnReason, "returnReason"},
                                                                                     {HoldReason, "holdReason"},
                                                                                     {DelayReason, "delayReason"},
                                                                                     {Outcome, "outcome"},
                                                                                     {ReopenReason, "reopenReason"},
                                                                                     {CancelReason, "cancelReason"},
                                                                                     {InformMethod, "informMethod"},
                                                                                     {InformResult, "informResult"},
                                                                                     {HandoverTo, "handoverTo"},
                                                                                     {District, "district"},
                                                                                     {Category, "category"},
                                                                                     {Subtype, "subtype"},
                                                                                     {Danger, "danger"},
                                                                                     {Channel, "channel"},
                                                                                     {Language, "language"},
                                                                                     {ReservedFor, "reservedFor"},
                                                                                     {PromisedAt, "promisedAt"},
                                                                                     {Contact, "contact"},
                                                                                     {Reference, "reference"},
                                                                                     {Note, "note"},
                                                                                     {Story, "story"},
                                                                                     {Place, "place"},
                                                                                     {Address, "address"},
                                                                                     {Name, "name"},
                                                                                     {Telephone, "telephone"},
                                                                                     {Withheld, "withheld"},
                                                                                     {CallBack, "callBack"},
                                                                                     {AtNight, "atNight"},
                                                                                     {LegalKind, "legalKind"},
                                                                                     {Consent, "consent"},
                                                                                     {Disclosed, "disclosed"},
                                                                                     {Everybody, "everybody"},
                                                                                     {LikeReports, "likeReports"}});
};

/// How an answer is given: from a list, in words of one line or several, as a time to come, as a tick.
enum class AskKind { Choice, Line, Lines, Time, Tick };
AskKind askKind(Ask ask, Action action);

/// One action as the panel offers it, in any language.
struct ActionSpec {
    Action action;
    ActionGroup group;
    Qt::Key key;      ///< with Alt, in every language; two that never go together share one
    const char *icon; ///< file in resources/icons, without its ending
    std::span<const Ask> asks;
    Ask focus; ///< where the cursor starts if nothing is to be chosen first
};

/// What it asks about this complaint: a consent only where the law wants one, a ground to hand on the caller's name and
/// number only where there are any, whether everybody is told only where others reported it too.
std::vector<Ask> asksOf(Action action, const Complaint &complaint);

/// In the order of the screen.
std::span<const ActionSpec> actionSpecs();
const ActionSpec &specOf(Action action);

/// Whether an action can be done now.
struct ActionState {
    Action action;
    std::optional<Problem> refusal; ///< absent: can be done now

    bool possible() const { return !refusal; }
    friend bool operator==(const ActionState &, const ActionState &) = default;
};

/// What can be done with a complaint now, and for all else why not, in the order of actionSpecs(): the table of rules
/// (notAdmitted) first, then the conditions that the office decides by too. Pure.
std::vector<ActionState> actionsFor(const ComplaintView &view, const Reference &reference, Instant now);

/// The dispatches that an action can be about, in the order of their numbers; likewise the referrals.
std::vector<int> dispatchesFor(Action action, const Complaint &complaint);
std::vector<int> referralsFor(Action action, const Complaint &complaint);

/// Squads that can still be sent, the likeliest first: the one that usually goes for the sub-type, the lead squad,
/// those for the category, the others.
std::vector<SquadId> squadsInOrder(const Complaint &complaint, const Reference &reference, Instant now);

/// Bodies in the order in which an action needs them: emergency services first for an alert, last for a referral.
std::vector<AgencyId> agenciesInOrder(Action action, const Reference &reference, Instant now);
/// Whom the complaint's danger asks for first and who was not alerted yet; absent where there is none.
std::optional<AgencyId> firstToAlert(const Complaint &complaint, const Reference &reference, Instant now);

/// Whether there is nothing to ask: pressed and done. (A step with one possible dispatch asks nothing but when.)
bool isDoneAtOnce(Action action, const Complaint &complaint);

} // namespace baro
