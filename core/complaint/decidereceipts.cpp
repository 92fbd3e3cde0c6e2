#include "complaint/danger.h"
#include "complaint/decision.h"

namespace baro::deciding {

namespace {

Details sealed(const SpokenDetails &spoken) {
    Details details;
    details.district = spoken.district;
    details.category = spoken.category;
    details.subtype = spoken.subtype;
    details.priority = spoken.priority;
    details.channel = spoken.channel;
    details.language = spoken.language;
    details.anonymous = spoken.anonymous;
    details.callBack = spoken.callBack;
    details.story = refOf(spoken.story);
    details.place = refOf(spoken.place);
    details.address = refOf(spoken.address);
    details.name = refOf(spoken.name);
    details.telephone = refOf(spoken.telephone);
    details.danger = spoken.danger;
    details.legalKind = spoken.legalKind;
    return details;
}

} // namespace

Events Decision::operator()(const Receive &c) {
    Details details = sealed(c.details);
    if (auto refusal = completeDetails(details, !c.alerted.empty()))
        return tl::unexpected(*refusal);
    const Complaint *main = c.also ? other(*c.also) : nullptr;
    if (c.also) {
        if (!main)
            return refuse(P::NotFound);
        if (auto refusal = mainRefused(*main))
            return tl::unexpected(*refusal);
        if (c.send)
            return refuse(P::SquadsBusy, {main->number.toString()});
    }
    if (c.send && c.alerted.empty() && conditions::isDanger(details.subtype, details.danger, reference()))
        return refuse(P::AlertFirst);
    receive(details, false);
    if (auto refusal = alert(c.alerted, details))
        return tl::unexpected(*refusal);
    if (main) {
        Complaint report;
        report.id = m_context.nextComplaint;
        report.details = details;
        report.receivedAt = m_at;
        report.cycles.push_back(Cycle{.start = m_at});
        for (const AlertMade &one : c.alerted)
            report.alerts.push_back({one.agency, m_now, one.danger});
        Complaint into = *main;
        if (auto refusal = attach(report, into, m_now)) // as with a squad: when the call is saved
            return tl::unexpected(*refusal);
    }
    if (c.send) {
        if (!reference().inService<Squad>(*c.send, m_at))
            return refuse(P::NoSuchSquad);
        // The call was received at its first key; the squad is told to go when the call is saved.
        add(events::SquadAssigned{1, *c.send, std::nullopt, std::nullopt}, m_now);
        add(events::SquadCalled{1}, m_now);
    }
    return done();
}

Events Decision::operator()(const AnswerOnLine &c) {
    Details details = sealed(c.details);
    if (auto refusal = completeDetails(details, false))
        return tl::unexpected(*refusal);
    if (c.answer.value.trimmed().isEmpty())
        return refuse(P::WordsMissing);
    if (!details.category)
        return refuse(P::CategoryMissing);
    receive(details, false);
    if (auto refusal = alert(c.alerted, details))
        return tl::unexpected(*refusal);
    add(events::Resolved{Outcome::AnsweredOnLine, c.answer.ref}, m_now);
    add(events::CallerInformed{InformMethod::Telephone, InformResult::Reached, std::nullopt}, m_now);
    add(events::Closed{}, m_now);
    return done();
}

Events Decision::operator()(const ImportRecord &c) {
    Details details = sealed(c.details);
    if (auto refusal = completeDetails(details, false))
        return tl::unexpected(*refusal);
    if (c.resolvedAt && *c.resolvedAt < m_at)
        return refuse(P::ClosedBeforeReceived);
    if (c.resolvedAt && *c.resolvedAt > m_now)
        return refuse(P::InFuture);
    receive(details, c.dateOnly);
    if (c.resolvedAt) {
        add(events::Resolved{c.outcome, refOf(c.note)}, *c.resolvedAt);
        Complaint asReceived;
        asReceived.details = details;
        if (asReceived.mustBeInformed())
            add(events::CallerInformed{InformMethod::Record, InformResult::Reached, std::nullopt}, *c.resolvedAt);
        add(events::Closed{}, *c.resolvedAt);
    } else if (c.note) {
        add(events::NoteAdded{c.note->ref}, m_at);
    }
    return done();
}

Events Decision::operator()(const LogCall &c) {
    if (m_at > m_now)
        return refuse(P::InFuture);
    NewEvent event = make(m_at);
    event.key = {callStream, m_context.nextCall.value};
    event.payload = events::CallLogged{c.kind, refOf(c.telephone), refOf(c.note)};
    return std::vector{std::move(event)};
}

/// Danger that somebody was alerted to needs no words: its kind stands for them, or where it is.
bool Decision::speaksForItself(const Details &details) const {
    const Danger *danger = details.danger ? reference().find<Danger>(*details.danger) : nullptr;
    return danger && (danger->code != anyDanger || details.district || details.address);
}

Answer Decision::completeDetails(Details &details, bool alerted) const {
    if (m_at > m_now)
        return no(P::InFuture);
    if (!(alerted && speaksForItself(details)) && !details.story && !details.place && !details.category && !details.subtype)
        return no(P::NothingSaid);
    if (details.district && !reference().inService<District>(*details.district, m_at))
        return no(P::NoSuchDistrict);
    if (details.danger && !reference().find<Danger>(*details.danger))
        return no(P::NoSuchEntry); // one that is retired by now was one when it was said
    if (details.subtype) {
        const Subtype *subtype = reference().inService<Subtype>(*details.subtype, m_at);
        if (!subtype)
            return no(P::NoSuchCategory);
        details.category = reference().categoryOf(*details.subtype);
        if (subtype->urgent)
            details.priority = Priority::Urgent;
    }
    if (details.category && !reference().inService<Category>(*details.category, m_at))
        return no(P::NoSuchCategory);
    return yes;
}

void Decision::receive(const Details &details, bool dateOnly) {
    NewEvent event = make(m_at);
    event.key = {complaintStream, m_context.nextComplaint.value};
    event.payload = ComplaintPayload(events::Received{m_context.nextNumber, details, deadlinesFrom(m_at, details), dateOnly});
    m_events.push_back(std::move(event));
}

std::optional<Problem> Decision::alert(const std::vector<AlertMade> &alerts, const Details &details) {
    for (const AlertMade &one : alerts) {
        if (!reference().inService<Agency>(one.agency, m_at))
            return Problem{P::NoSuchAgency, {}};
        // A clock that was set back must not keep the call from being received.
        const auto danger = one.danger ? one.danger : conditions::dangerOf(details, reference());
        add(events::Alerted{one.agency, std::nullopt, danger}, std::clamp(one.at.value_or(m_now), m_at, m_now));
    }
    return std::nullopt;
}

} // namespace baro::deciding
