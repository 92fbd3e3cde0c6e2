#include "complaint/complaint.h"

#include <algorithm>

namespace baro {

const Dispatch *Complaint::dispatch(int no) const {
    const auto found = std::ranges::find(dispatches, no, &Dispatch::no);
    return found == dispatches.end() ? nullptr : &*found;
}

const Referral *Complaint::referral(int no) const {
    const auto found = std::ranges::find(referrals, no, &Referral::no);
    return found == referrals.end() ? nullptr : &*found;
}

bool Complaint::hasOpenReferral() const {
    return std::ranges::any_of(referrals, [](const Referral &referral) { return !referral.ended(); });
}

namespace {

/// Of one that nobody is at: what ended last in its cycle.
State stateAfter(const Complaint &complaint) {
    State state = State::Received;
    Instant last = complaint.cycle().start;
    const auto take = [&](const std::optional<Instant> &at, State ended) {
        if (at && *at >= last) {
            last = *at;
            state = ended;
        }
    };
    for (const Dispatch &dispatch : complaint.dispatches)
        if (dispatch.arrivedAt)
            take(dispatch.leftAt, State::Visited);
    for (const Referral &referral : complaint.referrals) {
        take(referral.completedAt, State::OtherDone);
        take(referral.returnedAt, State::Returned);
    }
    return state;
}

} // namespace

State stateOf(const Complaint &complaint) {
    switch (lifecycleOf(complaint)) {
    case Lifecycle::Cancelled:
        return State::Cancelled;
    case Lifecycle::Closed:
        return State::Closed;
    case Lifecycle::Attached:
        return State::Attached;
    case Lifecycle::Resolved:
        return State::Resolved;
    case Lifecycle::Held:
        return State::Held;
    case Lifecycle::Open:
        break;
    }
    const auto any = [&](auto test) { return std::ranges::any_of(complaint.dispatches, test); };
    if (any([](const Dispatch &d) { return !d.ended() && d.arrivedAt; }))
        return State::OnSite;
    if (any([](const Dispatch &d) { return d.underWay(); }))
        return State::Out;
    if (any([](const Dispatch &d) { return !d.ended() && d.calledAt; }))
        return State::Called;
    if (complaint.hasOpenReferral())
        return State::Referred;
    if (any([](const Dispatch &d) { return !d.ended(); }))
        return State::Assigned;
    return stateAfter(complaint);
}

Instant Cycle::clockStart() const {
    Instant earliest = start;
    for (const JoinedReport &report : joined)
        earliest = std::min(earliest, report.since);
    return earliest;
}

bool Cycle::isLate(Instant now) const {
    if (!deadlines)
        return false;
    const Instant end = droppedAt.value_or(resolvedAt.value_or(now));
    return firstOutAt.value_or(end) > deadlines->out || end > deadlines->resolve;
}

std::optional<bool> Cycle::outKept() const {
    return deadlines && firstOutAt ? std::optional(*firstOutAt <= deadlines->out) : std::nullopt;
}

std::optional<bool> Cycle::resolveKept() const {
    // What went to another body was neither kept nor broken by us.
    return deadlines && resolvedAt && outcome != Outcome::Transferred ? std::optional(*resolvedAt <= deadlines->resolve)
                                                                      : std::nullopt;
}

std::optional<Instant> wakesAt(const Complaint &complaint) {
    const Lifecycle life = lifecycleOf(complaint);
    if (life != Lifecycle::Open && life != Lifecycle::Held)
        return std::nullopt;
    std::optional<Instant> earliest;
    const auto take = [&](const std::optional<Instant> &at) {
        if (at && (!earliest || *at < *earliest))
            earliest = at;
    };
    const Cycle &cycle = complaint.cycle();
    if (cycle.deadlines && !cycle.firstOutAt)
        take(cycle.deadlines->outMark);
    if (cycle.deadlines)
        take(cycle.deadlines->resolveMark);
    if (complaint.hold)
        take(complaint.hold->limit);
    return earliest;
}

Lifecycle lifecycleOf(const Complaint &complaint) {
    if (complaint.cancellation)
        return Lifecycle::Cancelled;
    if (complaint.cycle().closedAt)
        return Lifecycle::Closed;
    if (complaint.attachedTo)
        return Lifecycle::Attached;
    if (complaint.cycle().resolvedAt)
        return Lifecycle::Resolved;
    if (complaint.hold)
        return Lifecycle::Held;
    return Lifecycle::Open;
}

namespace {

/// First and right squad out, first arrival: facts of the running cycle that follow from its dispatches.
void measure(Complaint &complaint) {
    Cycle &cycle = complaint.cycle();
    cycle.firstOutAt.reset();
    cycle.rightOutAt.reset();
    cycle.firstArrivedAt.reset();
    const auto earliest = [](std::optional<Instant> &into, const std::optional<Instant> &at) {
        if (at && (!into || *at < *into))
            into = at;
    };
    for (const Dispatch &dispatch : complaint.dispatches) {
        if (dispatch.cycle != cycle.no)
            continue;
        earliest(cycle.firstOutAt, dispatch.outAt);
        earliest(cycle.firstArrivedAt, dispatch.arrivedAt);
        if (dispatch.recallReason != RecallReason::WrongSquad)
            earliest(cycle.rightOutAt, dispatch.outAt);
    }
}

template<class Item>
Item &numbered(std::vector<Item> &items, int no) {
    const auto found = std::ranges::find(items, no, &Item::no);
    if (found == items.end())
        throw json::ShapeError("an event about a dispatch or referral that was never made");
    return *found;
}

void passMark(Complaint &complaint, const events::MarkPassed &e) {
    Cycle &cycle = complaint.cycle();
    (e.clock == ClockKind::Out ? cycle.outMarks : cycle.resolveMarks).add({e.percent, e.reminder});
    if (cycle.deadlines)
        (e.clock == ClockKind::Out ? cycle.deadlines->outMark : cycle.deadlines->resolveMark) = e.next;
}

struct Evolver {
    Complaint &c;
    const Event &event;
    Instant at = event.occurredAt;

    /// What was promised holds from `at` on; another promise, or another calendar with it, is another term.
    void promise(const std::optional<Deadlines> &deadlines) {
        Cycle &cycle = c.cycle();
        if (!deadlines)
            return;
        cycle.deadlines = deadlines;
        if (cycle.terms.empty() || cycle.terms.back().promise != deadlines->promise)
            cycle.terms.push_back({cycle.terms.empty() ? cycle.start : std::max(at, cycle.terms.back().from),
                                   deadlines->promise, deadlines->calendar.value_or(EventId{})});
    }
    void endHold(bool byItself) {
        c.hold.reset();
        for (HoldSpan &span : c.cycle().holds) {
            if (span.until)
                continue;
            span.until = at;
            span.byItself = byItself;
        }
    }

    /// There is news: whatever the caller was told before, he has not heard this.
    void forgetInformed() {
        c.lastInformed.reset();
        c.unanswered = 0;
    }

    void operator()(const events::Received &e) {
        c.id = ComplaintId{event.key.id};
        c.number = e.number;
        c.details = e.details;
        c.receivedAt = at;
        c.dateOnly = e.dateOnly;
        c.receivedBy = event.actor;
        c.cycles = {Cycle{.no = 1, .start = at}};
        promise(e.deadlines);
    }
    void operator()(const events::Amended &e) {
        const auto take = [](auto &field, const auto &change) {
            if (change)
                field = change->after;
        };
        take(c.details.district, e.district);
        take(c.details.category, e.category);
        take(c.details.subtype, e.subtype);
        take(c.details.channel, e.channel);
        take(c.details.language, e.language);
        take(c.details.anonymous, e.anonymous);
        take(c.details.callBack, e.callBack);
        take(c.details.story, e.story);
        take(c.details.place, e.place);
        take(c.details.address, e.address);
        take(c.details.name, e.name);
        take(c.details.telephone, e.telephone);
        take(c.details.danger, e.danger);
        take(c.details.legalKind, e.legalKind);
        promise(e.deadlines);
        if (e.legalKind)
            c.cycle().legalExtensions = 0;
    }
    void operator()(const events::NoteAdded &) { ++c.notes; }
    void operator()(const events::Alerted &e) { c.alerts.push_back({e.agency, at, e.danger}); }
    void operator()(const events::SquadAssigned &e) {
        c.dispatches.push_back(Dispatch{.no = e.dispatch,
                                        .cycle = c.cycle().no,
                                        .squad = e.squad,
                                        .assignedAt = at,
                                        .reservedFor = e.reservedFor,
                                        .replaces = e.replaces});
        c.handedOverTo.reset();
    }
    void operator()(const events::SquadCalled &e) { numbered(c.dispatches, e.dispatch).calledAt = at; }
    void operator()(const events::SquadOut &e) {
        numbered(c.dispatches, e.dispatch).outAt = at;
        measure(c);
    }
    void operator()(const events::SquadArrived &e) {
        numbered(c.dispatches, e.dispatch).arrivedAt = at;
        measure(c);
    }
    void operator()(const events::SquadLeft &e) { numbered(c.dispatches, e.dispatch).leftAt = at; }
    void operator()(const events::SquadRecalled &e) {
        Dispatch &dispatch = numbered(c.dispatches, e.dispatch);
        dispatch.recalledAt = at;
        dispatch.recallReason = e.reason;
        measure(c);
    }
    void operator()(const events::Referred &e) {
        c.referrals.push_back(Referral{.no = e.referral,
                                       .cycle = c.cycle().no,
                                       .agency = e.agency,
                                       .at = at,
                                       .promisedAt = e.promisedAt,
                                       .contact = e.contact,
                                       .reference = e.reference,
                                       .transfer = e.transfer.value_or(false),
                                       .disclosed = e.disclosed});
    }
    void operator()(const events::ReferralAnswered &e) {
        Referral &referral = numbered(c.referrals, e.referral);
        referral.answeredAt = at;
        if (e.promisedAt && referral.promisedAt && *e.promisedAt > *referral.promisedAt)
            ++referral.extensions;
        if (e.promisedAt)
            referral.promisedAt = e.promisedAt;
    }
    void operator()(const events::ReferralCompleted &e) { numbered(c.referrals, e.referral).completedAt = at; }
    void operator()(const events::ReferralReturned &e) {
        Referral &referral = numbered(c.referrals, e.referral);
        referral.returnedAt = at;
        referral.returnReason = e.reason;
    }
    void operator()(const events::Held &e) {
        c.hold = Hold{e.reason, at, e.limit};
        c.cycle().holds.push_back({.reason = e.reason, .from = at, .limit = e.limit});
        promise(e.deadlines);
    }
    void operator()(const events::Resumed &e) {
        endHold(e.byItself.value_or(false));
        promise(e.deadlines);
    }
    void operator()(const events::Resolved &e) {
        c.cycle().resolvedAt = at;
        c.cycle().outcome = e.outcome;
        c.cycle().resolution = e.note;
        c.handedOverTo.reset();
        forgetInformed();
    }
    void operator()(const events::CallBackPromised &e) { c.callBack = CallBack{e.by, e.atNight, at, event.actor, e.note}; }
    void operator()(const events::CallerInformed &e) {
        c.lastInformedAt = at;
        c.lastInformed = e.result;
        // No answer by the record alone: there is no number, and nobody can be called back.
        const bool unreachable = e.result == InformResult::NoAnswer && e.method == InformMethod::Record;
        if (e.result == InformResult::Reached || e.result == InformResult::Declined || unreachable) {
            c.callBack.reset();
            c.unanswered = 0;
        } else {
            ++c.unanswered;
        }
        if (c.cycle().resolvedAt)
            c.cycle().informedAt = at;
    }
    void operator()(const events::Closed &e) {
        c.cycle().closedAt = at;
        c.cycle().delay = e.delay;
        c.cycle().delayNote = e.note;
        c.incident.reset();
        c.handedOverTo.reset();
    }
    void operator()(const events::Reopened &e) {
        c.cancellation.reset();
        forgetInformed();
        c.cycles.push_back(Cycle{.no = e.cycle, .start = at});
        promise(e.deadlines);
    }
    void operator()(const events::Attached &e) {
        c.attachedTo = e.to;
        c.incident.reset();
        c.cycle().droppedAt = at;
    }
    void operator()(const events::Detached &) {
        c.attachedTo.reset();
        c.cycle().droppedAt.reset();
    }
    void operator()(const events::AlsoReported &e) {
        c.alsoReportedBy.push_back(e.by);
        if (e.since)
            c.cycle().joined.push_back({e.by, *e.since});
        promise(e.deadlines);
    }
    void operator()(const events::AlsoReportedWithdrawn &e) {
        std::erase(c.alsoReportedBy, e.by);
        std::erase_if(c.cycle().joined, [&](const JoinedReport &report) { return report.by == e.by; });
        promise(e.deadlines);
    }
    void operator()(const events::IncidentDeclared &e) {
        c.incident = Incident{c.incident ? c.incident->since : at, e.answer};
    }
    void operator()(const events::IncidentEnded &) { c.incident.reset(); }
    void operator()(const events::Cancelled &e) {
        c.cancellation = Cancellation{e.reason, at};
        c.incident.reset();
        c.cycle().droppedAt = at;
        endHold(false);
        c.handedOverTo.reset();
    }
    void operator()(const events::PriorityChanged &e) {
        c.details.priority = e.priority.after;
        promise(e.deadlines);
    }
    void operator()(const events::MarkPassed &e) { passMark(c, e); }
    void operator()(const events::LegalTermExtended &e) {
        if (c.cycle().deadlines)
            c.cycle().deadlines->legal = e.until;
        ++c.cycle().legalExtensions;
    }
    void operator()(const events::HandedOver &e) { c.handedOverTo = e.to; }
    void operator()(const events::ProgressAsked &) { ++c.progressEnquiries; }
    void operator()(const events::Undone &) {}
};

Folded withEvent(Folded state, const Event &event) {
    const auto *payload = std::get_if<ComplaintPayload>(&event.payload);
    if (!payload || event.seq != state.seq + 1)
        throw json::ShapeError("an event out of order in a complaint's stream");
    const bool receipt = std::holds_alternative<events::Received>(*payload);
    if (receipt != (state.seq == 0))
        throw json::ShapeError("a complaint's stream starts with its receipt, once");
    state.seq = event.seq;

    if (const auto *undone = std::get_if<events::Undone>(payload)) {
        if (state.steps.empty() || state.steps.back().command != undone->command)
            throw json::ShapeError("an undo of a step that was not the last");
        state.complaint = std::move(state.steps.back().before);
        state.steps.pop_back();
        return state;
    }

    // What time brought about stays, whatever is taken back, and stands in nobody's way.
    if (const auto *mark = std::get_if<events::MarkPassed>(payload)) {
        passMark(state.complaint, *mark);
        for (Step &step : state.steps)
            if (!step.before.cycles.empty() && step.before.cycle().no == state.complaint.cycle().no)
                passMark(step.before, *mark);
        return state;
    }

    // The squad that a receipt sends is a step of its own: it can be taken back, the receipt cannot.
    const bool sentWithReceipt = !state.steps.empty() && state.steps.back().receipt &&
                                 std::holds_alternative<events::SquadAssigned>(*payload);
    if (state.steps.empty() || state.steps.back().command != event.command || sentWithReceipt) {
        std::erase_if(state.steps, [&](const Step &step) { return step.recordedAt + undoTime < event.recordedAt; });
        state.steps.push_back(Step{event.command, event.actor, event.recordedAt, receipt, state.complaint});
    }
    std::visit(Evolver{state.complaint, event}, *payload);
    // What was received or amended stands among the details, in its newest form only.
    if (!receipt && !std::holds_alternative<events::Amended>(*payload))
        forEachText(event.payload, [&](const char *, const TextRef &ref) { state.complaint.said.push_back(ref); });
    state.dispatchesMade += std::holds_alternative<events::SquadAssigned>(*payload) ? 1 : 0;
    state.referralsMade += std::holds_alternative<events::Referred>(*payload) ? 1 : 0;
    return state;
}

/// By recorded time, which nothing takes back: what the queue showed then, it showed.
void noteSpan(Folded &state, Instant recordedAt) {
    const bool open = !isEnded(stateOf(state.complaint));
    const bool was = !state.spans.empty() && !state.spans.back().until;
    if (open && !was) {
        state.spans.push_back({.from = recordedAt});
    } else if (!open && was) {
        OpenSpan &span = state.spans.back();
        const Cycle &cycle = state.complaint.cycle();
        span.until = recordedAt;
        span.resolvedAt = cycle.resolvedAt;
        span.outKept = cycle.outKept();
        span.resolveKept = cycle.resolveKept();
    }
}

} // namespace

Folded evolve(Folded state, const Event &event) {
    state = withEvent(std::move(state), event);
    noteSpan(state, event.recordedAt);
    return state;
}

} // namespace baro
