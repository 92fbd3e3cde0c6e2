#include "complaint/decision.h"
#include "complaint/rules.h"

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
        const auto step =
            std::find_if(steps.rbegin(), steps.rend(), [&](const Step &one) { return one.command == c.command; });
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
        const auto asBefore = [&](ComplaintId id) -> const Complaint * {
            const auto it = m_context.complaints.find(id);
            if (it == m_context.complaints.end())
                return nullptr;
            const auto same = std::ranges::find(it->second->steps, c.command, &Step::command);
            return same != it->second->steps.end() ? &same->before : other(id);
        };
        if (conditions::restsOnLastStep(step->before, found->second->complaint, asBefore))
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
    const events::CallerInformed informed{c.method, c.result, refOf(c.note)};
    const auto resolved = complaint().cycle().resolvedAt;
    if (!c.everybody || complaint().alsoReportedBy.empty())
        return step(informed, resolved.value_or(cycleStart()));
    if (auto refusal = timeRefused(resolved.value_or(cycleStart())))
        return refusal;
    const auto tell = [&](const Complaint &report) {
        const bool waits = resolved ? report.isUninformedSince(*resolved) : report.mustBeInformed();
        // Nobody was told before he called.
        if (!report.cycle().closedAt && report.details.telephone && waits && report.cycle().start <= m_at)
            addTo(report.id, informed, m_at);
    };
    tell(complaint());
    for (const ComplaintId id : complaint().alsoReportedBy)
        if (const Complaint *report = other(id))
            tell(*report);
    return m_events.empty() ? no(P::NothingChanged) : yes;
}

Answer Decision::consider(const Close &c) {
    const auto tied = [this](ComplaintId id) -> std::optional<conditions::Tied> {
        const Complaint *found = other(id);
        if (!found)
            return std::nullopt;
        return conditions::Tied{found->number, found->cycle().resolvedAt, found->cycle().closedAt,
                                found->lastInformedAt, found->mustBeInformed() && found->details.telephone.has_value()};
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
    Instant after = std::max(*cycle.resolvedAt, cycle.informedAt.value_or(*cycle.resolvedAt));
    std::vector<ComplaintId> with;
    for (const ComplaintId id : complaint().alsoReportedBy)
        if (const Complaint *report = other(id); report && !report->cycle().closedAt) {
            after = std::max({after, report->cycle().start, report->lastInformedAt.value_or(after)});
            with.push_back(id);
        }
    if (auto refusal = step(std::move(closed), after))
        return refusal;
    for (const ComplaintId id : with)
        addTo(id, events::Closed{}, m_at);
    return yes;
}

Answer Decision::consider(const Reopen &c) {
    if (auto refusal = conditions::reopenRefused(complaint()))
        return refusal;
    const Cycle &cycle = complaint().cycle();
    const Instant after = complaint().cancellation ? complaint().cancellation->at
                                                   : cycle.closedAt.value_or(cycle.resolvedAt.value_or(cycle.start));
    return step(events::Reopened{c.reason, cycle.no + 1, deadlinesFrom(m_at, complaint().details), refOf(c.note)},
                after);
}

Answer Decision::mainRefused(const Complaint &main) {
    if (main.attachedTo)
        return no(P::TargetAttached, {main.number.toString()});
    const Lifecycle life = lifecycleOf(main);
    return life == Lifecycle::Closed || life == Lifecycle::Cancelled ? no(P::TargetEnded, {main.number.toString()})
                                                                     : yes;
}

Answer Decision::attach(const Complaint &report, Complaint &main, Instant at) {
    if (report.id == main.id)
        return no(P::AttachToItself);
    if (auto refusal = mainRefused(main))
        return refusal;
    if (auto refusal = conditions::attachRefused(report))
        return refusal;
    // Tied to an ordinary one, it would be a danger that nobody sees any more.
    if (conditions::alertMissing(report, reference()) && !(main.incident && !main.alerts.empty()))
        return no(P::AlertFirst);
    const Instant start = report.cycle().start;
    main.alsoReportedBy.push_back(report.id);
    addTo(report.id, events::Attached{main.id}, at);
    events::AlsoReported reported{report.id, {}, {}};
    if (!main.cycle().resolvedAt) {
        reported.since = start;
        main.cycle().joined.push_back({report.id, start});
        reported.deadlines = deadlinesIfOther(main.cycle());
        if (reported.deadlines)
            main.cycle().deadlines = reported.deadlines;
    }
    addTo(main.id, std::move(reported), at);
    return yes;
}

Answer Decision::consider(const Attach &c) {
    const Complaint *to = other(c.to);
    if (!to)
        return no(P::NotFound);
    if (auto refusal = timeRefused(std::max(cycleStart(), to->receivedAt)))
        return refusal;
    Complaint main = *to;
    return attach(complaint(), main, m_at);
}

Answer Decision::consider(const DeclareIncident &c) {
    if (c.answer.value.trimmed().isEmpty())
        return no(P::WordsMissing);
    if (auto refusal = step(events::IncidentDeclared{c.answer.ref}, cycleStart()))
        return refusal;
    Complaint main = complaint();
    main.incident = Incident{m_at, c.answer.ref};
    for (const ComplaintId id : c.reports) {
        if (std::ranges::find(main.alsoReportedBy, id) != main.alsoReportedBy.end())
            return no(P::Attached);
        const Complaint *report = other(id);
        if (!report)
            return no(P::NotFound);
        if (const auto refusal = rules::rule<Attach>.at(lifecycleOf(*report)))
            return no(*refusal, {report->number.toString()});
        if (auto refusal = timeRefused(report->cycle().start))
            return refusal;
        if (auto refusal = attach(*report, main, m_at))
            return refusal;
    }
    return yes;
}

Answer Decision::consider(const EndIncident &c) {
    if (!complaint().incident)
        return no(P::NothingChanged);
    return step(events::IncidentEnded{refOf(c.note)}, complaint().incident->since);
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
