#include "complaint/decision.h"
#include "complaint/rules.h"

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
    if (auto refusal = step(std::move(amended), complaint().receivedAt))
        return refusal;
    // Found to be of an urgent kind, it is urgent; the way back is a person's.
    if (corrected && corrected->urgent && now.priority == Priority::Ordinary &&
        lifecycleOf(complaint()) != Lifecycle::Closed)
        add(events::PriorityChanged{{Priority::Ordinary, Priority::Urgent}}, m_at);
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
    return step(events::Held{c.reason, refOf(c.note)}, cycleStart());
}

Answer Decision::consider(const Resume &) {
    return step(events::Resumed{}, complaint().hold->since);
}

Answer Decision::consider(const ChangePriority &c) {
    const Priority before = complaint().details.priority;
    if (before == c.priority)
        return no(P::PriorityUnchanged);
    return step(events::PriorityChanged{{before, c.priority}}, cycleStart());
}

Answer Decision::consider(const PromiseCallBack &c) {
    if (c.by <= m_at)
        return no(P::PromiseInPast);
    return step(events::CallBackPromised{c.by, c.atNight, refOf(c.note)}, cycleStart());
}

Answer Decision::consider(const HandOver &c) {
    return step(events::HandedOver{c.to, refOf(c.note)}, cycleStart());
}

Answer Decision::consider(const AskProgress &c) {
    return step(events::ProgressAsked{refOf(c.note)}, complaint().receivedAt);
}

std::optional<Deadlines> Decision::deadlinesFrom(Instant start) const {
    const std::optional<PromiseId> promise = reference().promiseAt(start);
    if (!promise)
        return std::nullopt;
    return deadlinesUnder(*promise, *reference().find<Promise>(*promise), start);
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
        if (words.value.size() > longestText)
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
