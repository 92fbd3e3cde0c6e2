#include "complaint/decision.h"

namespace baro::deciding {

Events Decision::operator()(const Undo &c) {
    if (m_context.undoStreams.empty())
        return refuse(P::UndoNothing);
    for (const StreamKey &key : m_context.undoStreams) {
        if (key.stream == callStream)
            return refuse(P::UndoReceipt);
        if (const auto set = m_context.undoEntries.find(key); set != m_context.undoEntries.end()) {
            if (const auto refusal = takeBack(key, set->second))
                return tl::unexpected(*refusal);
            continue;
        }
        const auto found = m_context.complaints.find(ComplaintId{key.id});
        if (key.stream != complaintStream || found == m_context.complaints.end())
            return refuse(P::UndoNothing);
        const std::vector<Step> &steps = found->second->steps;
        // Its last step: a receipt with a squad is two.
        const auto step = std::find_if(steps.rbegin(), steps.rend(), [&](const Step &one) { return one.command == c.command; });
        if (step == steps.rend())
            return refuse(P::UndoTooLate);
        if (step->receipt)
            return refuse(P::UndoReceipt);
        if (step != steps.rbegin())
            return refuse(P::UndoOvertaken);
        if (step->actor != m_request.actor)
            return refuse(P::UndoNotYours);
        if (step->recordedAt + undoTime < m_now)
            return refuse(P::UndoTooLate);
        if (conditions::restsOnLastStep(step->before, found->second->complaint,
                                        [this](ComplaintId id) { return other(id); }))
            return refuse(P::UndoOvertaken);
        NewEvent event = make(m_now);
        event.key = key;
        event.payload = ComplaintPayload(events::Undone{c.command});
        m_events.push_back(std::move(event));
    }
    return done();
}

Answer Decision::consider(const Resolve &c) {
    if (auto refusal = conditions::resolveRefused(complaint()))
        return refusal;
    if (isEmpty(c.note) && conditions::resolveNeedsWords(complaint(), c.outcome))
        return no(P::WordsMissing);
    if (auto refusal = timeRefused(lastStepOfCycle()))
        return refusal;
    releaseSquads();
    add(events::Resolved{c.outcome, refOf(c.note)}, m_at);
    return yes;
}

Answer Decision::consider(const InformCaller &c) {
    return step(events::CallerInformed{c.method, c.result, refOf(c.note)},
                complaint().cycle().resolvedAt.value_or(cycleStart()));
}

Answer Decision::consider(const Close &c) {
    const auto tied = [this](ComplaintId id) -> std::optional<conditions::Tied> {
        const Complaint *found = other(id);
        if (!found)
            return std::nullopt;
        return conditions::Tied{found->number, found->cycle().resolvedAt, found->cycle().closedAt};
    };
    if (auto refusal = conditions::closeRefused(complaint(), tied))
        return refusal;
    const Cycle &cycle = complaint().cycle();
    const bool late = conditions::closeNeedsDelay(complaint());
    if (late && !c.delay)
        return no(P::DelayReasonMissing, {number()});
    if (late && c.delay == DelayReason::Other && isEmpty(c.note))
        return no(P::WordsMissing);
    events::Closed closed{late ? c.delay : std::nullopt, refOf(c.note)};
    if (complaint().attachedTo)
        return step(std::move(closed), std::max(cycle.start, *tied(*complaint().attachedTo)->resolvedAt));
    return step(std::move(closed), std::max(*cycle.resolvedAt, cycle.informedAt.value_or(*cycle.resolvedAt)));
}

Answer Decision::consider(const Reopen &c) {
    if (auto refusal = conditions::reopenRefused(complaint()))
        return refusal;
    const Cycle &cycle = complaint().cycle();
    const Instant after = complaint().cancellation ? complaint().cancellation->at
                                                   : cycle.closedAt.value_or(cycle.resolvedAt.value_or(cycle.start));
    return step(events::Reopened{c.reason, cycle.no + 1, deadlinesFrom(m_at, complaint().details), refOf(c.note)}, after);
}

Answer Decision::consider(const Attach &c) {
    if (c.to == c.complaint)
        return no(P::AttachToItself);
    const Complaint *main = other(c.to);
    if (!main)
        return no(P::NotFound);
    if (main->attachedTo)
        return no(P::TargetAttached, {main->number.toString()});
    const Lifecycle life = lifecycleOf(*main);
    if (life == Lifecycle::Closed || life == Lifecycle::Cancelled)
        return no(P::TargetEnded, {main->number.toString()});
    if (auto refusal = conditions::attachRefused(complaint()))
        return refusal;
    // Tied to an ordinary one, it would be a danger that nobody sees any more.
    if (alertMissing())
        return no(P::AlertFirst);
    if (auto refusal = step(events::Attached{c.to}, std::max(cycleStart(), main->receivedAt)))
        return refusal;
    events::AlsoReported reported{c.complaint, {}, {}};
    if (!main->cycle().resolvedAt) {
        Cycle cycle = main->cycle();
        reported.since = cycleStart();
        cycle.joined.push_back({c.complaint, *reported.since});
        reported.deadlines = deadlinesIfOther(cycle);
    }
    addTo(c.to, std::move(reported));
    return yes;
}

Answer Decision::consider(const Detach &) {
    if (auto refusal = conditions::detachRefused(complaint()))
        return refusal;
    const ComplaintId main = *complaint().attachedTo;
    if (auto refusal = step(events::Detached{main}, complaint().receivedAt))
        return refusal;
    events::AlsoReportedWithdrawn withdrawn{complaint().id, {}};
    if (const Complaint *now = other(main); now && !now->cycle().resolvedAt) {
        Cycle cycle = now->cycle();
        std::erase_if(cycle.joined, [&](const JoinedReport &report) { return report.by == complaint().id; });
        withdrawn.deadlines = deadlinesIfOther(cycle);
    }
    addTo(main, std::move(withdrawn));
    return yes;
}

Answer Decision::consider(const Cancel &c) {
    if (auto refusal = conditions::cancelRefused(complaint()))
        return refusal;
    if (isEmpty(c.note) && conditions::cancelNeedsWords(c.reason))
        return no(P::WordsMissing);
    if (auto refusal = timeRefused(lastStepOfCycle()))
        return refusal;
    releaseSquads();
    add(events::Cancelled{c.reason, refOf(c.note)}, m_at);
    return yes;
}

Instant Decision::lastStepOfCycle() const {
    Instant after = cycleStart();
    for (const Dispatch &dispatch : complaint().dispatches)
        if (dispatch.cycle == complaint().cycle().no && !dispatch.recalledAt && dispatch.outAt)
            after = std::max(after, lastTimeOf(dispatch));
    for (const Referral &referral : complaint().referrals)
        if (referral.cycle == complaint().cycle().no)
            after = std::max({after, referral.completedAt.value_or(after), referral.returnedAt.value_or(after)});
    return after;
}

void Decision::releaseSquads() {
    for (const Dispatch &dispatch : complaint().dispatches) {
        if (dispatch.ended())
            continue;
        if (dispatch.outAt)
            add(events::SquadLeft{dispatch.no}, m_at);
        else
            add(events::SquadRecalled{dispatch.no, RecallReason::NotNeeded}, std::max(m_at, lastTimeOf(dispatch)));
    }
}

} // namespace baro::deciding
