#include "complaint/conditions.h"

#include <algorithm>

namespace baro::conditions {

using P = ProblemCode;

namespace {

constexpr std::nullopt_t yes = std::nullopt;

std::optional<Problem> no(P code, QStringList arguments = {}) {
    return Problem{code, std::move(arguments)};
}

std::optional<Problem> no(P code, const Complaint &complaint) {
    return Problem{code, {complaint.number.toString()}};
}

bool anySquad(const Complaint &complaint) {
    return std::ranges::any_of(complaint.dispatches, [](const Dispatch &d) { return !d.ended(); });
}

} // namespace

std::optional<DangerId> dangerOf(const Details &details, const Reference &reference) {
    const Danger *said = details.danger ? reference.find<Danger>(*details.danger) : nullptr;
    if (said && said->code != anyDanger)
        return details.danger;
    const auto ofSubtype = details.subtype ? reference.dangerOf(*details.subtype) : std::nullopt;
    return ofSubtype ? ofSubtype : details.danger;
}

bool isDanger(std::optional<SubtypeId> subtype, std::optional<DangerId> said, const Reference &reference) {
    if (said)
        return true;
    const Subtype *entry = subtype ? reference.find<Subtype>(*subtype) : nullptr;
    return entry && entry->danger;
}

bool alertMissing(const Complaint &complaint, const Reference &reference) {
    return complaint.alerts.empty() && isDanger(complaint.details.subtype, complaint.details.danger, reference);
}

bool hasSquad(const Complaint &complaint, SquadId squad) {
    return std::ranges::any_of(complaint.dispatches,
                               [&](const Dispatch &d) { return d.squad == squad && !d.ended(); });
}

std::optional<Problem> callRefused(const Dispatch &dispatch) {
    if (dispatch.ended())
        return no(P::DispatchEnded);
    if (dispatch.outAt)
        return no(P::AlreadyOut);
    return dispatch.calledAt ? no(P::AlreadyCalled) : yes;
}

std::optional<Problem> outRefused(const Dispatch &dispatch) {
    if (dispatch.ended())
        return no(P::DispatchEnded);
    return dispatch.outAt ? no(P::AlreadyOut) : yes;
}

std::optional<Problem> arrivalRefused(const Dispatch &dispatch) {
    if (dispatch.ended())
        return no(P::DispatchEnded);
    if (!dispatch.outAt)
        return no(P::NotOut);
    return dispatch.arrivedAt ? no(P::AlreadyArrived) : yes;
}

std::optional<Problem> leavingRefused(const Dispatch &dispatch) {
    if (dispatch.ended())
        return no(P::DispatchEnded);
    return dispatch.outAt ? yes : no(P::NotOut);
}

std::optional<Problem> recallRefused(const Dispatch &dispatch) {
    return dispatch.ended() ? no(P::DispatchEnded) : yes;
}

std::optional<Problem> referralStepRefused(const Referral &referral) {
    return referral.ended() ? no(P::ReferralEnded) : yes;
}

std::optional<Problem> resolveRefused(const Complaint &complaint) {
    if (!complaint.details.category)
        return no(P::CategoryMissing);
    return complaint.hasOpenReferral() ? no(P::ReferralOpen, complaint) : yes;
}

bool resolveNeedsWords(const Complaint &complaint, Outcome outcome) {
    if (!isDone(outcome))
        return true;
    const int cycle = complaint.cycle().no;
    const auto went = [&](const Dispatch &d) { return d.cycle == cycle && d.outAt; };
    const auto did = [&](const Referral &r) { return r.cycle == cycle && r.completedAt; };
    return std::ranges::none_of(complaint.dispatches, went) && std::ranges::none_of(complaint.referrals, did);
}

bool waitsToBeTold(const Tied &report, std::optional<Instant> resolved) {
    return !report.closedAt && report.mustBeInformed &&
           !(resolved && report.informedAt && *report.informedAt >= *resolved);
}

std::optional<Problem> closeRefused(const Complaint &complaint, const TiedOf &tied) {
    if (complaint.attachedTo) {
        const auto main = tied(*complaint.attachedTo);
        if (!main)
            return no(P::NotFound);
        if (!main->resolvedAt)
            return no(P::MainStillOpen, {main->number.toString()});
        return complaint.isUninformedSince(*main->resolvedAt) ? no(P::CallerNotInformed, complaint) : yes;
    }
    if (complaint.mustBeInformed() && !complaint.cycle().informedAt)
        return no(P::CallerNotInformed, complaint);
    for (const ComplaintId id : complaint.alsoReportedBy)
        if (const auto also = tied(id); also && waitsToBeTold(*also, complaint.cycle().resolvedAt))
            return no(P::CallerNotInformed, {also->number.toString()});
    return yes;
}

bool closeNeedsDelay(const Complaint &complaint) {
    const Cycle &cycle = complaint.cycle();
    return !complaint.attachedTo && cycle.resolvedAt && cycle.isLate(*cycle.resolvedAt);
}

std::optional<Problem> reopenRefused(const Complaint &complaint) {
    return complaint.attachedTo ? no(P::Attached, complaint) : yes;
}

std::optional<Problem> attachRefused(const Complaint &complaint) {
    if (!complaint.alsoReportedBy.empty())
        return no(P::HasAttached, complaint);
    if (anySquad(complaint))
        return no(P::SquadsBusy, complaint);
    return complaint.hasOpenReferral() ? no(P::ReferralOpen, complaint) : yes;
}

std::optional<Problem> detachRefused(const Complaint &complaint) {
    return complaint.attachedTo ? yes : no(P::NotAttached);
}

std::optional<Problem> cancelRefused(const Complaint &complaint) {
    if (!complaint.alsoReportedBy.empty())
        return no(P::HasAttached, complaint);
    return complaint.hasOpenReferral() ? no(P::ReferralOpen, complaint) : yes;
}

bool restsOnLastStep(const Complaint &before, const Complaint &now,
                     const std::function<const Complaint *(ComplaintId)> &other) {
    if (before.cycles.size() == now.cycles.size() && !before.cycle().resolvedAt && now.cycle().resolvedAt) {
        const Instant resolved = *now.cycle().resolvedAt;
        for (const ComplaintId id : now.alsoReportedBy) {
            const Complaint *also = other(id);
            if (!also)
                continue;
            const bool told =
                also->lastInformedAt && *also->lastInformedAt >= resolved &&
                (also->lastInformed == InformResult::Reached || also->lastInformed == InformResult::Declined);
            if (told || (also->cycle().closedAt && *also->cycle().closedAt >= resolved))
                return true;
        }
    }
    // A main complaint is closed only when those attached to it are.
    if (!before.cycle().closedAt && now.cycle().closedAt && now.attachedTo) {
        const Complaint *main = other(*now.attachedTo);
        return main && main->cycle().closedAt.has_value();
    }
    return false;
}

} // namespace baro::conditions
