#include "complaint/decision.h"

namespace baro::deciding {

Answer Decision::consider(const AssignSquad &c) {
    if (auto refusal = squadCanTakeIt(c.squad))
        return refusal;
    if (alertMissing())
        return no(P::AlertFirst);
    if (c.reservedFor && (c.call || *c.reservedFor <= m_now))
        return no(P::ReservationPast);
    const int dispatch = nextDispatch();
    if (auto refusal = step(events::SquadAssigned{dispatch, c.squad, c.reservedFor, std::nullopt}, cycleStart()))
        return refusal;
    if (c.call)
        add(events::SquadCalled{dispatch}, m_at);
    return yes;
}

Answer Decision::consider(const CallSquad &c) {
    const auto dispatch = liveDispatch(c.dispatch);
    if (!dispatch)
        return dispatch.error();
    if (auto refusal = conditions::callRefused(**dispatch))
        return refusal;
    if (alertMissing())
        return no(P::AlertFirst);
    return step(events::SquadCalled{c.dispatch}, (*dispatch)->assignedAt);
}

Answer Decision::consider(const ReportOut &c) {
    const auto dispatch = liveDispatch(c.dispatch);
    if (!dispatch)
        return dispatch.error();
    if (auto refusal = conditions::outRefused(**dispatch))
        return refusal;
    // A squad may have set out before the desk wrote down that it was chosen: only the receipt binds it.
    return step(events::SquadOut{c.dispatch}, cycleStart());
}

Answer Decision::consider(const ReportArrived &c) {
    const auto dispatch = liveDispatch(c.dispatch);
    if (!dispatch)
        return dispatch.error();
    if (auto refusal = conditions::arrivalRefused(**dispatch))
        return refusal;
    return step(events::SquadArrived{c.dispatch}, *(*dispatch)->outAt);
}

Answer Decision::consider(const ReportLeft &c) {
    const auto dispatch = liveDispatch(c.dispatch);
    if (!dispatch)
        return dispatch.error();
    if (auto refusal = conditions::leavingRefused(**dispatch))
        return refusal;
    return step(events::SquadLeft{c.dispatch}, (*dispatch)->arrivedAt.value_or(*(*dispatch)->outAt));
}

Answer Decision::consider(const RecallSquad &c) {
    const auto dispatch = liveDispatch(c.dispatch);
    if (!dispatch)
        return dispatch.error();
    return step(events::SquadRecalled{c.dispatch, c.reason}, lastTimeOf(**dispatch));
}

Answer Decision::consider(const ReassignSquad &c) {
    const auto dispatch = liveDispatch(c.dispatch);
    if (!dispatch)
        return dispatch.error();
    if (auto refusal = squadCanTakeIt(c.squad))
        return refusal;
    if (alertMissing())
        return no(P::AlertFirst);
    if (auto refusal = step(events::SquadRecalled{c.dispatch, c.reason}, lastTimeOf(**dispatch)))
        return refusal;
    const int next = nextDispatch();
    add(events::SquadAssigned{next, c.squad, std::nullopt, c.dispatch}, m_at);
    add(events::SquadCalled{next}, m_at);
    return yes;
}

Answer Decision::consider(const Refer &c) {
    if (!reference().inService<Agency>(c.agency, m_at))
        return no(P::NoSuchAgency);
    const std::optional<Instant> due =
        c.promisedAt ? c.promisedAt : clocks::replyDue(complaint().cycle(), m_at, reference().policies());
    return step(events::Referred{m_folded->referralsMade + 1, c.agency, refOf(c.contact), refOf(c.reference),
                                 refOf(c.note), due, {}, c.disclosed},
                cycleStart());
}

Answer Decision::consider(const TransferAway &c) {
    if (!reference().inService<Agency>(c.agency, m_at))
        return no(P::NoSuchAgency);
    if (auto refusal = conditions::resolveRefused(complaint()))
        return refusal;
    if (isEmpty(c.note))
        return no(P::WordsMissing);
    if (auto refusal = timeRefused(lastStepOfCycle()))
        return refusal;
    releaseSquads();
    add(events::Referred{m_folded->referralsMade + 1, c.agency, refOf(c.contact), refOf(c.reference), {}, {}, true,
                         c.disclosed},
        m_at);
    add(events::Resolved{Outcome::Transferred, refOf(c.note)}, m_at);
    return yes;
}

Answer Decision::consider(const AnswerReferral &c) {
    const auto referral = liveReferral(c.referral);
    if (!referral)
        return referral.error();
    // Asked for help, they may ask for more time once.
    if (c.promisedAt && (*referral)->promisedAt && *c.promisedAt > *(*referral)->promisedAt && (*referral)->extensions > 0)
        return no(P::ExtensionsUsedUp, {number()});
    return step(events::ReferralAnswered{c.referral, refOf(c.note), c.promisedAt}, (*referral)->at);
}

Answer Decision::consider(const CompleteReferral &c) {
    const auto referral = liveReferral(c.referral);
    if (!referral)
        return referral.error();
    return step(events::ReferralCompleted{c.referral, refOf(c.note)},
                (*referral)->answeredAt.value_or((*referral)->at));
}

Answer Decision::consider(const ReturnReferral &c) {
    const auto referral = liveReferral(c.referral);
    if (!referral)
        return referral.error();
    return step(events::ReferralReturned{c.referral, c.reason, refOf(c.note)},
                (*referral)->answeredAt.value_or((*referral)->at));
}

Answer Decision::squadCanTakeIt(SquadId squad) const {
    if (!reference().inService<Squad>(squad, m_at))
        return no(P::NoSuchSquad);
    if (conditions::hasSquad(complaint(), squad))
        return no(P::SquadAlreadyAssigned);
    return yes;
}

tl::expected<const Dispatch *, Problem> Decision::liveDispatch(int no) const {
    const Dispatch *dispatch = complaint().dispatch(no);
    if (!dispatch)
        return refuse(P::NoSuchDispatch);
    if (const auto refusal = conditions::recallRefused(*dispatch))
        return tl::unexpected(*refusal);
    return dispatch;
}

tl::expected<const Referral *, Problem> Decision::liveReferral(int no) const {
    const Referral *referral = complaint().referral(no);
    if (!referral)
        return refuse(P::NoSuchReferral);
    if (const auto refusal = conditions::referralStepRefused(*referral))
        return tl::unexpected(*refusal);
    return referral;
}

Instant lastTimeOf(const Dispatch &d) {
    Instant last = d.outAt.value_or(d.assignedAt);
    for (const auto &time : {d.calledAt, d.arrivedAt})
        last = std::max(last, time.value_or(last));
    return last;
}

} // namespace baro::deciding
