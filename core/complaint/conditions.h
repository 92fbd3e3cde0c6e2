#pragma once

#include "base/problem.h"
#include "complaint/complaint.h"

#include <functional>
#include <optional>

namespace baro {

/// The conditions of single commands that hang on the complaint itself, once the table of rules (notAdmitted) admits
/// them. decide() goes by them, and so does a screen that shows what can be done now: the two cannot differ. All are
/// pure; where a problem is returned, absent means that nothing stands in the way.
namespace conditions {

/// What matters of a complaint that is tied to another one.
struct Tied {
    Number number;
    std::optional<Instant> resolvedAt; ///< of its running cycle
    std::optional<Instant> closedAt;
    std::optional<Instant> informedAt = {}; ///< when its caller was last informed, or it was tried
    bool mustBeInformed = true; ///< and there is a number to call
};
/// Whether its caller is still to be told of a result that came at `resolved`: whoever left no number never is.
bool waitsToBeTold(const Tied &report, std::optional<Instant> resolved);
/// Absent for a complaint that is not known.
using TiedOf = std::function<std::optional<Tied>(ComplaintId)>;

/// The danger to life that a complaint is: the sort that a person named, else that of the sub-type, else `anyDanger`
/// where a person said no more than that. Absent also for a sub-type that is a danger and that the office's table of
/// dangers forgot.
std::optional<DangerId> dangerOf(const Details &details, const Reference &reference);
/// Whether it is one: by its sub-type, or because a person said so.
bool isDanger(std::optional<SubtypeId> subtype, std::optional<DangerId> said, const Reference &reference);
/// Danger to life, and nobody was alerted yet: no squad is sent.
bool alertMissing(const Complaint &complaint, const Reference &reference);
/// Whether a squad is chosen for the complaint or on its way, and not ended.
bool hasSquad(const Complaint &complaint, SquadId squad);

/// One step of one squad.
std::optional<Problem> callRefused(const Dispatch &dispatch);
std::optional<Problem> outRefused(const Dispatch &dispatch);
std::optional<Problem> arrivalRefused(const Dispatch &dispatch);
std::optional<Problem> leavingRefused(const Dispatch &dispatch);
/// Also of a change to another squad.
std::optional<Problem> recallRefused(const Dispatch &dispatch);
/// An answer, a completion, a return.
std::optional<Problem> referralStepRefused(const Referral &referral);

std::optional<Problem> resolveRefused(const Complaint &complaint);
/// Why it could not be done, and what was done where nobody went, is said in words.
bool resolveNeedsWords(const Complaint &complaint, Outcome outcome);
/// Everybody who reported it is told first, those attached are closed with it; one attached waits for its main
/// complaint.
std::optional<Problem> closeRefused(const Complaint &complaint, const TiedOf &tied);
/// A promise was broken, and nobody said yet why. One attached to another is as late as that one.
bool closeNeedsDelay(const Complaint &complaint);
std::optional<Problem> reopenRefused(const Complaint &complaint);
std::optional<Problem> attachRefused(const Complaint &complaint);
std::optional<Problem> detachRefused(const Complaint &complaint);
std::optional<Problem> cancelRefused(const Complaint &complaint);
/// Whether something rests on the last step of `now`: somebody who was told that it is done, or a complaint that was
/// closed with it. `before` is what stood before the step; `other` gives those that the same step touched as they stood
/// before it too.
bool restsOnLastStep(const Complaint &before, const Complaint &now,
                     const std::function<const Complaint *(ComplaintId)> &other);
constexpr bool cancelNeedsWords(CancelReason reason) {
    return reason == CancelReason::Other;
}

} // namespace conditions

} // namespace baro
