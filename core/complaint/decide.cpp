#include "complaint/decision.h"
#include "complaint/rules.h"
#include "complaint/textlength.h"
#include "roster/outside.h"

namespace baro {

std::optional<ComplaintId> targetOf(const Command &command) {
    return std::visit(
        []<class C>(const C &c) -> std::optional<ComplaintId> {
            if constexpr (requires { c.complaint; })
                return c.complaint;
            else
                return std::nullopt;
        },
        command);
}

namespace deciding {

template<class C>
Events Decision::operator()(const C &c) {
    const auto found = m_context.complaints.find(c.complaint);
    if (found == m_context.complaints.end() || found->second->seq == 0)
        return refuse(P::NotYetReceived);
    m_folded = found->second;
    m_complaint = &m_folded->complaint;
    if (const rules::Refusal refusal = rules::rule<C>.at(lifecycleOf(*m_complaint)))
        return refuse(*refusal, {number()});
    if constexpr (rules::heedsColleagues<C>) {
        const auto overtaken = std::ranges::find_if_not(m_context.since, rules::isHarmless);
        if (overtaken != m_context.since.end())
            return refuse(P::ChangedMeanwhile, {number(), QString::fromLatin1(kindOf(overtaken->payload))});
    }
    if (auto refusal = consider(c))
        return tl::unexpected(*refusal);
    return done();
}

Answer Decision::consider(const Amend &c) {
    const Details &now = complaint().details;
    if (c.district && *c.district && !reference().find<District>(**c.district))
        return no(P::NoSuchDistrict);
    if (c.danger && *c.danger && !reference().find<Danger>(**c.danger))
        return no(P::NoSuchEntry);
    if (c.category && *c.category && !reference().inService<Category>(**c.category, m_now))
        return no(P::NoSuchCategory);
    std::optional<std::optional<CategoryId>> category = c.category;
    std::optional<std::optional<SubtypeId>> subtype = c.subtype;
    if (subtype && *subtype) {
        if (!reference().inService<Subtype>(**subtype, m_now))
            return no(P::NoSuchCategory);
        category = reference().categoryOf(**subtype);
    } else if (category && !subtype && now.subtype && reference().categoryOf(*now.subtype) != *category) {
        subtype.emplace(std::nullopt); // a sub-type of another category does not stay behind
    }

    events::Amended amended;
    bool any = false;
    const auto change = [&](auto &into, const auto &before, const auto &after) {
        if (after && *after != before) {
            into = {before, *after};
            any = true;
        }
    };
    const auto changeText = [&](auto &into, const std::optional<TextRef> &before,
                                const std::optional<std::optional<Words>> &after) {
        if (after && refOf(*after) != before) {
            into = {before, refOf(*after)};
            any = true;
        }
    };
    change(amended.district, now.district, c.district);
    change(amended.category, now.category, category);
    change(amended.subtype, now.subtype, subtype);
    change(amended.channel, now.channel, c.channel);
    change(amended.language, now.language, c.language);
    change(amended.anonymous, now.anonymous, c.anonymous);
    change(amended.callBack, now.callBack, c.callBack);
    change(amended.danger, now.danger, c.danger);
    change(amended.legalKind, now.legalKind.value_or(LegalKind::Other), c.legalKind);
    changeText(amended.story, now.story, c.story);
    changeText(amended.place, now.place, c.place);
    changeText(amended.address, now.address, c.address);
    changeText(amended.name, now.name, c.name);
    changeText(amended.telephone, now.telephone, c.telephone);
    if (!any)
        return no(P::NothingChanged);
    if (const char *field = changedMeanwhile(amended))
        return no(P::ChangedMeanwhile, {number(), QString::fromLatin1(field)});
    const Subtype *corrected =
        amended.subtype && amended.subtype->after ? reference().find<Subtype>(*amended.subtype->after) : nullptr;
    // The clocks of what is over stay as they are.
    const Lifecycle life = lifecycleOf(complaint());
    const bool running = life == Lifecycle::Open || life == Lifecycle::Held;
    Cycle cycle = complaint().cycle();
    const auto categoryNow = amended.category ? amended.category->after : now.category;
    if (running && amended.category)
        amended.deadlines = deadlinesFor(cycle, categoryNow, now.priority);
    // Found to lie with us after all, it is promised from its receipt on.
    if (const auto before = now.district; running && amended.district && before && cycle.terms.empty())
        if (const District *elsewhere = reference().find<District>(*before); elsewhere && isOutside(*elsewhere)) {
            Details after = now;
            after.district = amended.district->after;
            after.category = categoryNow;
            if (amended.legalKind)
                after.legalKind = amended.legalKind->after;
            amended.deadlines = deadlinesFrom(cycle.start, after);
        }
    if (running && amended.legalKind && cycle.deadlines) {
        amended.deadlines = clocks::deadlinesOf(cycle, reference().policies());
        if (amended.deadlines)
            amended.deadlines->legal = clocks::legalDueOf(cycle, amended.legalKind->after, reference().policies());
    }
    if (auto refusal = step(std::move(amended), complaint().receivedAt))
        return refusal;
    // Found to be of an urgent kind, it is urgent; the way back is a person's.
    if (corrected && corrected->urgent && now.priority == Priority::Ordinary && life != Lifecycle::Closed)
        add(events::PriorityChanged{{Priority::Ordinary, Priority::Urgent},
                                    running ? deadlinesFor(cycle, categoryNow, Priority::Urgent) : std::nullopt},
            m_at);
    return yes;
}

/// The first field that a colleague has amended too since this was looked at; others merge.
const char *Decision::changedMeanwhile(const events::Amended &mine) const {
    for (const Event &event : m_context.since) {
        const auto *theirs = payloadAs<events::Amended>(event.payload);
        if (!theirs)
            continue;
        std::vector<const char *> changed;
        events::Amended::fields(*theirs, [&](const char *name, const auto &field) {
            if (field)
                changed.push_back(name);
        });
        const char *both = nullptr;
        events::Amended::fields(mine, [&](const char *name, const auto &field) {
            if (field &&
                std::ranges::any_of(changed, [&](const char *other) { return std::string_view(name) == other; }))
                both = both ? both : name;
        });
        if (both)
            return both;
    }
    return nullptr;
}

Answer Decision::consider(const AddNote &c) {
    if (c.note.value.trimmed().isEmpty())
        return no(P::WordsMissing);
    return step(events::NoteAdded{c.note.ref}, complaint().receivedAt);
}

Answer Decision::consider(const AlertAgency &c) {
    if (!reference().inService<Agency>(c.agency, m_at))
        return no(P::NoSuchAgency);
    return step(events::Alerted{c.agency, refOf(c.note), conditions::dangerOf(complaint().details, reference())},
                complaint().receivedAt);
}

Answer Decision::consider(const PutOnHold &c) {
    events::Held held{c.reason, refOf(c.note), {}, {}};
    Cycle cycle = complaint().cycle();
    const Promise *promise = cycle.terms.empty() ? nullptr : reference().policies().promise(cycle.terms.back().promise);
    if (const auto longest = promise ? promise->longestPause(c.reason) : std::nullopt) {
        held.limit = m_at + *longest;
        cycle.holds.push_back({.reason = c.reason, .from = m_at, .limit = held.limit});
        held.deadlines = deadlinesIfOther(cycle);
    }
    return step(std::move(held), cycleStart());
}

Answer Decision::consider(const Resume &) {
    const Hold &hold = *complaint().hold;
    return step(resumedAt(m_at, complaint().cycle()), hold.since);
}

events::Resumed Decision::resumedAt(Instant at, Cycle cycle) const {
    for (HoldSpan &span : cycle.holds)
        span.until = span.until.value_or(at);
    return {{}, deadlinesIfOther(cycle)};
}

Answer Decision::consider(const PassTime &) {
    // Nobody was late to say so: the time says it itself.
    const auto happened = [this](auto event, Instant at) {
        add(std::move(event), at);
        m_events.back().attestation = {Source::Clock, {}};
    };
    Cycle cycle = complaint().cycle();
    const std::optional<Hold> &hold = complaint().hold;
    const auto resume = [&] {
        events::Resumed resumed = resumedAt(*hold->limit, cycle);
        resumed.byItself = true;
        if (resumed.deadlines)
            cycle.deadlines = resumed.deadlines;
        for (HoldSpan &span : cycle.holds)
            span.until = span.until.value_or(*hold->limit);
        happened(std::move(resumed), *hold->limit);
    };
    bool waits = hold && hold->limit && *hold->limit <= m_now;
    while (true) {
        std::optional<std::pair<ClockKind, MarkTime>> first;
        for (const ClockKind clock : {ClockKind::Out, ClockKind::Resolve})
            if (const auto next = clocks::nextMarkOf(cycle, clock, reference().policies());
                next && next->at <= m_now && (!first || next->at < first->second.at))
                first = {clock, *next};
        if (waits && (!first || *hold->limit <= first->second.at)) {
            resume();
            waits = false;
            continue;
        }
        if (!first)
            break;
        const auto &[clock, mark] = *first;
        (clock == ClockKind::Out ? cycle.outMarks : cycle.resolveMarks).add(mark.mark);
        const auto next = clocks::nextMarkOf(cycle, clock, reference().policies());
        happened(events::MarkPassed{clock, mark.mark.percent, mark.mark.reminder,
                                    next ? std::optional(next->at) : std::nullopt},
                 mark.at);
    }
    return m_events.empty() ? no(P::NothingChanged) : yes;
}

Answer Decision::consider(const ChangePriority &c) {
    const Priority before = complaint().details.priority;
    if (before == c.priority)
        return no(P::PriorityUnchanged);
    const Details &details = complaint().details;
    if (c.priority == Priority::Ordinary && conditions::isDanger(details.subtype, details.danger, reference()))
        return no(P::PriorityUnchanged, {number(), QStringLiteral("danger")});
    Cycle cycle = complaint().cycle();
    return step(events::PriorityChanged{{before, c.priority},
                                        deadlinesFor(cycle, complaint().details.category, c.priority)},
                cycleStart());
}

Answer Decision::consider(const PromiseCallBack &c) {
    if (c.by <= m_at)
        return no(P::PromiseInPast);
    return step(events::CallBackPromised{c.by, c.atNight, refOf(c.note)}, cycleStart());
}

Answer Decision::consider(const ExtendLegalTerm &c) {
    const Cycle &cycle = complaint().cycle();
    if (!cycle.deadlines || !cycle.deadlines->legal)
        return no(P::NoLegalTerm, {number()});
    // A term that has ended cannot be made longer: the law lets it be extended while it runs (decree, art. 21).
    if (*cycle.deadlines->legal < m_at)
        return no(P::TermOverdue, {number(), QString::number(toUnixMs(*cycle.deadlines->legal))});
    if (c.note.value.trimmed().isEmpty())
        return no(P::WordsMissing);
    if (cycle.legalExtensions >= mostLegalExtensions)
        return no(P::ExtensionsUsedUp, {number()});
    if (cycle.legalExtensions > 0 && !c.consent)
        return no(P::ConsentMissing);
    const LegalKind kind = complaint().details.legalKind.value_or(LegalKind::Other);
    const auto until = extendedDue(termOf(kind), *cycle.deadlines->legal,
                                   reference().policies().calendar(cycle.terms.front().calendar).legal());
    if (!until)
        return no(P::NoLegalTerm, {number()});
    return step(events::LegalTermExtended{*until, c.consent, c.note.ref}, cycleStart());
}

Answer Decision::consider(const HandOver &c) {
    return step(events::HandedOver{c.to, refOf(c.note)}, cycleStart());
}

Answer Decision::consider(const AskProgress &c) {
    return step(events::ProgressAsked{refOf(c.note)}, complaint().receivedAt);
}

std::optional<Deadlines> Decision::deadlinesFrom(Instant start, const Details &details) const {
    // Another office answers there, and we cannot promise in its name.
    const District *district = details.district ? reference().find<District>(*details.district) : nullptr;
    if (district && isOutside(*district))
        return std::nullopt;
    return clocks::promisedFrom(start, details.category, details.priority,
                                details.legalKind.value_or(LegalKind::Other), reference().policies());
}

std::optional<Deadlines> Decision::deadlinesIfOther(const Cycle &cycle) const {
    auto deadlines = clocks::deadlinesOf(cycle, reference().policies());
    return deadlines == cycle.deadlines ? std::nullopt : deadlines;
}

std::optional<Deadlines> Decision::deadlinesFor(Cycle &cycle, std::optional<CategoryId> category,
                                                Priority priority) const {
    const Policies &policies = reference().policies();
    const auto promise = policies.promiseFor(cycle.start, category, priority);
    if (!promise || cycle.terms.empty() || cycle.terms.back().promise == *promise)
        return std::nullopt;
    cycle.terms.push_back({std::max(m_at, cycle.terms.back().from), *promise, policies.calendarKnown()});
    auto deadlines = deadlinesIfOther(cycle);
    if (deadlines)
        cycle.deadlines = deadlines;
    return deadlines;
}

const Complaint *Decision::other(ComplaintId id) const {
    const auto found = m_context.complaints.find(id);
    return found == m_context.complaints.end() || found->second->seq == 0 ? nullptr : &found->second->complaint;
}

Answer Decision::timeRefused(Instant notBefore) const {
    if (m_at > m_now)
        return no(P::InFuture);
    if (m_at < notBefore)
        return no(P::BeforePreviousStep, {QString::number(toUnixMs(notBefore))});
    if (m_now - m_at > lateAfter && !m_request.late)
        return no(P::LateReasonMissing);
    return yes;
}

NewEvent Decision::make(Instant at) const {
    NewEvent event;
    event.occurredAt = at;
    event.attestation.saidBy = m_request.saidBy;
    // A receipt that is saved long after its first keystroke: nobody is asked why while the caller talks.
    const LateReason byItself =
        std::holds_alternative<ImportRecord>(m_request.command) ? LateReason::Imported : LateReason::LongCall;
    if (m_now - at > lateAfter)
        event.attestation.late = m_request.late.value_or(byItself);
    return event;
}

} // namespace deciding

std::optional<Problem> textRefused(const Command &command) {
    using P = ProblemCode;
    std::optional<Problem> refusal;
    forEachWords(command, [&](const char *field, const Words &words) {
        if (refusal)
            return;
        if (characters(words.value) > longestText)
            refusal = Problem{P::TextTooLong, {QString::fromLatin1(field), QString::number(longestText)}};
        else if (holdsResidentNumber(words.value))
            refusal = Problem{P::ResidentNumber, {QString::fromLatin1(field)}};
    });
    return refusal;
}

std::optional<ProblemCode> notAdmitted(Lifecycle life, const Command &command) {
    return std::visit([&]<class C>(const C &) { return rules::rule<C>.at(life); }, command);
}

Result<std::vector<NewEvent>> decide(const Context &context, const Request &request, Instant now) {
    if (!context.reference.inService<Operator>(request.actor, now))
        return refuse(ProblemCode::NoSuchOperator);
    if (auto refusal = textRefused(request.command))
        return tl::unexpected(*refusal);
    return std::visit(deciding::Decision(context, request, now), request.command);
}

} // namespace baro
