#include "demo/course.h"

#include <algorithm>

namespace baro::demo {

void Course::hold(Case &about) {
    if (about.stage != Stage::Open || about.openReferral)
        return;
    const bool wet = m_sky != Sky::Dry;
    const auto reason = m_chance.among<HoldReason>({{HoldReason::AccessRefused, 30},
                                                    {HoldReason::WaitingForCaller, 25},
                                                    {HoldReason::WaitingForParts, 32},
                                                    {HoldReason::Weather, wet ? 30 : 0},
                                                    {HoldReason::WaitingForAgency, 15},
                                                    {HoldReason::Other, 5}});
    // Nobody waits for days on the spot.
    for (std::size_t i = 0; i < about.goings.size(); ++i) {
        Going &going = about.goings[i];
        const int no = static_cast<int>(i) + 1;
        if (going.ended)
            continue;
        if (going.out ? !order(commands::ReportLeft{about.id, no}, {.by = Source::Squad})
                      : !order(commands::RecallSquad{about.id, no, RecallReason::NotNeeded}))
            return;
        going.ended = true;
        m_busyUntil[going.squad] = now();
    }
    about.last = std::max(about.last, now());
    if (!order(commands::PutOnHold{about.id, reason, remark(QStringLiteral("held.") % codeText(reason), 85)},
               {.by = Source::Squad}))
        return;
    about.stage = Stage::Held;
    if (about.hasTelephone && m_chance.inHundred(50))
        plan(now() + m_chance.minutes(2, 10), Act::Tell, &about);
    const bool soon = reason == HoldReason::AccessRefused || reason == HoldReason::WaitingForCaller;
    const Milliseconds wait = soon ? m_chance.soonMinutes(25, 200) : m_chance.soonMinutes(150, 11500);
    // Before the longest time of the pause is over: what goes on by itself is nobody's step.
    const Milliseconds longest = reason == HoldReason::WaitingForParts ? std::chrono::hours{70} : std::chrono::hours{22};
    const Instant then = whenSquadsAreThere(now() + std::min(wait, longest / 2)) + m_chance.minutes(0, 15);
    plan(reason == HoldReason::Other ? then : std::min(then, now() + longest), Act::Resume, &about);
}

void Course::resume(Case &about) {
    if (about.stage != Stage::Held || !order(commands::Resume{about.id}))
        return;
    about.stage = Stage::Open;
    sendWhenPossible(about, 1, 8);
}

void Course::refer(Case &about) {
    if (!about.unfinished() || about.openReferral)
        return;
    std::vector<const Trouble::Referral *> others;
    for (const Trouble::Referral &referral : about.trouble->referrals)
        if (!about.agency || referral.agency != about.agency->agency)
            others.push_back(&referral);
    about.agency = others.empty() ? &about.trouble->referrals.front() : m_chance.pick(others);

    commands::Refer command{.complaint = about.id, .agency = about.agency->agency};
    if (m_chance.inHundred(85))
        command.contact = Words{m_chance.pick(m_material.contacts) % u' ' %
                                m_material.surnames[m_chance.weighted(m_material.surnameWeights)]};
    if (m_chance.inHundred(40))
        command.reference =
            Words{QStringLiteral("%1-%2").arg(m_chance.between(10, 99)).arg(m_chance.between(1000, 99'999))};
    const bool urgent = about.priority == Priority::Urgent;
    if (m_chance.inHundred(45))
        command.promisedAt =
            std::chrono::ceil<Minutes>(now() + (urgent ? m_chance.minutes(20, 120) : m_chance.minutes(60, 900)));
    if (!order(command))
        return;
    about.openReferral = ++about.referrals;
    ++about.referralsOfCycle;
    about.doneByAgency = false;
    about.last = std::max(about.last, now());
    // The lead squad stays where there is danger; others have more to do.
    for (std::size_t i = 0; i < about.goings.size(); ++i) {
        Going &going = about.goings[i];
        if (going.ended || !going.arrived || (urgent && m_chance.inHundred(60)))
            continue;
        if (order(commands::ReportLeft{about.id, static_cast<int>(i) + 1}, {.by = Source::Squad})) {
            going.ended = true;
            m_busyUntil[going.squad] = now();
        }
    }
    const int no = about.openReferral;
    if (m_chance.inHundred(7))
        return plan(m_rhythm.whenCallersAreAwake(now() + m_chance.minutes(15, 100)), Act::Return, &about, no);
    const Instant answered = now() + (urgent ? m_chance.minutes(3, 20) : m_chance.soonMinutes(5, 60));
    if (m_chance.inHundred(75))
        plan(answered, Act::Answer, &about, no);
    // Where nobody is in danger some of it takes days.
    const bool takesDays = !about.trouble->danger && m_chance.inHundred(urgent ? 22 : 45);
    const Instant done = takesDays ? m_rhythm.whenCallersAreAwake(answered + m_chance.soonMinutes(180, 9500))
                         : urgent  ? answered + m_chance.soonMinutes(20, 150)
                                   : m_rhythm.whenCallersAreAwake(answered + m_chance.soonMinutes(35, 180));
    plan(done, Act::Complete, &about, no);
}

void Course::answerReferral(Case &about, int no) {
    if (!about.unfinished() || about.openReferral != no)
        return;
    commands::AnswerReferral answer{about.id, no, Words{about.agency->answer}, std::nullopt};
    if (m_chance.inHundred(30))
        answer.promisedAt = std::chrono::ceil<Minutes>(now() + m_chance.minutes(30, 240));
    order(answer, {.by = Source::Agency});
    if (about.hasTelephone && m_chance.inHundred(25))
        plan(now() + m_chance.minutes(2, 15), Act::Tell, &about);
}

void Course::completeReferral(Case &about, int no) {
    if (!about.unfinished() || about.openReferral != no ||
        !order(commands::CompleteReferral{about.id, no, Words{about.agency->done}}, {.by = Source::Agency}))
        return;
    about.openReferral = 0;
    about.doneByAgency = true;
    about.last = std::max(about.last, now());
    plan(now() + m_chance.soonMinutes(2, 30), Act::Finish, &about);
}

void Course::returnReferral(Case &about, int no) {
    if (!about.unfinished() || about.openReferral != no)
        return;
    // Where nobody else could be asked, it is theirs: they only want to know more.
    const bool others = about.trouble->referrals.size() > 1;
    const auto reason = m_chance.among<ReturnReason>({{ReturnReason::NotTheirs, others ? 80 : 0},
                                                      {ReturnReason::InformationMissing, 25},
                                                      {ReturnReason::Refused, others ? 5 : 0},
                                                      {ReturnReason::Other, 5}});
    if (!order(
            commands::ReturnReferral{about.id, no, reason, remark(QStringLiteral("returned.") % codeText(reason), 90)},
            {.by = Source::Agency}))
        return;
    about.openReferral = 0;
    about.last = std::max(about.last, now());
    if (about.referralsOfCycle < 3)
        plan(now() + m_chance.minutes(3, 15), Act::Refer, &about);
    else
        plan(now() + m_chance.minutes(10, 60), Act::Finish, &about);
}

void Course::finish(Case &about, Instant at) {
    if (about.stage != Stage::Open || about.openReferral)
        return;
    at = std::max(at, about.last);
    const bool byAgency = about.doneByAgency;
    commands::Resolve end{.complaint = about.id};
    end.outcome = byAgency ? Outcome::DoneByAgency
                           : m_chance.among<Outcome>({{Outcome::Done, about.trouble->goes ? 905 : 985},
                                                      {Outcome::NothingFound, about.trouble->goes ? 48 : 0},
                                                      {Outcome::CannotBeDone, 15},
                                                      {Outcome::NotOurs, 14},
                                                      {Outcome::AgainstLaw, 10},
                                                      {Outcome::Withdrawn, 8}});
    if (byAgency)
        end.note = Words{about.agency->done};
    else if (end.outcome == Outcome::Done)
        end.note = Words{m_chance.pick(about.trouble->resolutions)};
    else
        end.note = remark(QStringLiteral("outcome.") % codeText(end.outcome));
    // A squad tells what it has seen; what the desk saw to, the desk tells.
    const bool went = std::any_of(about.goings.begin() + static_cast<std::ptrdiff_t>(about.goingsBefore),
                                  about.goings.end(), [](const Going &going) { return going.out; });
    if (!order(end, said(went && !byAgency ? Source::Squad : Source::Operator, at)))
        return;
    releaseSquads(about);
    about.stage = Stage::Resolved;
    about.last = std::max(about.last, at);
    about.informed = false;
    about.attempts = 0;
    if (about.mustBeInformed())
        plan(m_rhythm.whenCallersAreAwake(now() + m_chance.soonMinutes(2, 80)), Act::Inform, &about);
    else
        plan(now() + m_chance.minutes(2, 15), Act::Close, &about);
    // Everybody who reported it is called back.
    for (const ComplaintId id : about.alsoReportedBy)
        if (Case *other = find(id))
            plan(m_rhythm.whenCallersAreAwake(now() + m_chance.minutes(5, 60)), Act::Inform, other);
}

void Course::tell(Case &about) {
    if (about.unfinished())
        order(commands::InformCaller{about.id, m_chance.inHundred(70) ? InformMethod::Telephone : InformMethod::Message,
                                     InformResult::Reached, std::nullopt});
}

void Course::inform(Case &about) {
    const Case *main = about.attachedTo ? find(*about.attachedTo) : nullptr;
    const bool attachedToDone = about.stage == Stage::Attached && main && !main->unfinished();
    if (about.stage != Stage::Resolved && !attachedToDone)
        return;
    // Whoever calls from now on calls about something else.
    if (std::exchange(about.incident, false))
        order(commands::EndIncident{about.id});
    if (about.mustBeInformed()) {
        commands::InformCaller call{.complaint = about.id};
        call.method = !about.hasTelephone ? InformMethod::Visit
                                          : m_chance.among<InformMethod>({{InformMethod::Telephone, 78},
                                                                          {InformMethod::Message, 19},
                                                                          {InformMethod::Mail, 2},
                                                                          {InformMethod::Visit, 1}});
        if (call.method == InformMethod::Telephone)
            call.result = m_chance.among<InformResult>({{InformResult::Reached, 81},
                                                        {InformResult::NoAnswer, 16},
                                                        {InformResult::WrongNumber, 1},
                                                        {InformResult::Declined, 2}});
        call.note = remark(QStringLiteral("inform.") % codeText(call.result), 25);
        if (!order(call))
            return;
        ++about.attempts;
        about.informed = true;
        if (call.result == InformResult::NoAnswer && about.attempts < 3 && m_chance.inHundred(85))
            return plan(m_rhythm.whenCallersAreAwake(now() + m_chance.minutes(25, 120)), Act::Inform, &about);
    }
    plan(now() + m_chance.minutes(1, 8), Act::Close, &about);
}

void Course::close(Case &about) {
    Case *main = about.attachedTo ? find(*about.attachedTo) : nullptr;
    const bool attachedToDone = about.stage == Stage::Attached && main && !main->unfinished();
    if (about.stage != Stage::Resolved && !attachedToDone)
        return;
    // A number that was added meanwhile obliges.
    if (about.mustBeInformed() && !about.informed)
        return inform(about);
    if (!about.alsoReportedBy.empty())
        return; // the last of those who are called back closes it
    // By the number and not by chance: what is asked of what was late changes nothing that comes after it.
    static constexpr DelayReason delays[] = {DelayReason::NoSquadFree, DelayReason::HeavyWork,   DelayReason::NoSquadFree,
                                             DelayReason::AgencyLate,  DelayReason::Traffic,     DelayReason::HeavyWork,
                                             DelayReason::NoSquadFree, DelayReason::ReportedLate, DelayReason::PartsMissing,
                                             DelayReason::AgencyLate,  DelayReason::CallerUnavailable};
    const DelayReason delay = delays[static_cast<size_t>(about.id.value) % std::size(delays)];
    if (!order(commands::Close{about.id, delay, {}}))
        return;
    about.stage = Stage::Closed;
    if (main)
        return letGo(*main, about.id);
    if (m_chance.inThousand(2))
        return plan(now() + m_chance.minutes(1, 8), Act::Reopen, &about,
                    static_cast<int>(ReopenReason::ClosedByMistake));
    if (m_chance.inThousand(30)) {
        const auto reason = m_chance.among<ReopenReason>(
            {{ReopenReason::TroubleBack, 55}, {ReopenReason::CallerDissatisfied, 40}, {ReopenReason::Other, 5}});
        plan(m_rhythm.whenCallersAreAwake(now() + m_chance.soonMinutes(60, 8600)) + m_chance.minutes(0, 30),
             Act::Reopen, &about, static_cast<int>(reason));
    }
}

void Course::reopen(Case &about, ReopenReason reason) {
    if (about.stage != Stage::Closed)
        return;
    const bool byMistake = reason == ReopenReason::ClosedByMistake;
    if (!order(commands::Reopen{about.id, reason, remark(QStringLiteral("reopened.") % codeText(reason), 90)},
               {.by = byMistake ? Source::Operator : Source::Caller}))
        return;
    about.stage = Stage::Open;
    ++about.cycle;
    about.goingsBefore = about.goings.size();
    about.referralsOfCycle = 0;
    about.doneByAgency = false;
    about.agency = nullptr;
    about.informed = false;
    about.attempts = 0;
    about.begun = now();
    about.last = now();
    if (byMistake)
        return plan(now() + m_chance.minutes(5, 40), Act::Finish, &about);
    start(about);
}

void Course::attach(Case &about) {
    Case *main = about.attachedTo ? find(*about.attachedTo) : nullptr;
    const bool fits = about.stage == Stage::Open && main && main->unfinished() && about.alsoReportedBy.empty();
    if (fits && now() < main->quietUntil)
        return plan(main->quietUntil, Act::Attach, &about);
    // A danger is not tied away before somebody was told of it.
    if (fits && about.trouble->danger && !about.alerted)
        about.alerted = order(commands::AlertAgency{about.id, about.trouble->alerts.front(), {}}).has_value();
    if (!fits || !order(commands::Attach{about.id, main->id})) {
        about.attachedTo.reset();
        if (about.stage == Stage::Open)
            start(about);
        return;
    }
    about.stage = Stage::Attached;
    main->alsoReportedBy.push_back(about.id);
    declareIncident(*main);
    if (m_chance.inHundred(10))
        plan(now() + m_chance.minutes(8, 50), Act::Detach, &about);
}

void Course::declareIncident(Case &main) {
    constexpr size_t many = 2; // beside the first
    if (main.incident || main.alsoReportedBy.size() < many)
        return;
    main.incident =
        order(commands::DeclareIncident{
                  main.id, Words{QStringLiteral("같은 신고를 여러 건 받아 조치하고 있습니다. 끝나면 모두에게 알려 드리겠습니다.")}})
            .has_value();
}

void Course::letGo(Case &main, ComplaintId other) {
    std::erase(main.alsoReportedBy, other);
    if (main.stage == Stage::Resolved && main.alsoReportedBy.empty() && (main.informed || !main.mustBeInformed()))
        plan(now() + m_chance.minutes(1, 5), Act::Close, &main);
}

void Course::detach(Case &about) {
    if (about.stage != Stage::Attached)
        return;
    Case *main = find(*about.attachedTo);
    if (main && now() < main->quietUntil)
        return plan(main->quietUntil, Act::Detach, &about);
    if (!order(commands::Detach{about.id}))
        return;
    about.attachedTo.reset();
    about.stage = Stage::Open;
    if (main)
        letGo(*main, about.id);
    start(about);
}

void Course::handOver(Case &about, HandoverTo to) {
    if (about.unfinished())
        order(commands::HandOver{about.id, to, remark(QStringLiteral("handover.") % codeText(to), 70)});
    // What has to be looked into for days is told so, with the caller's consent.
    constexpr std::chrono::hours shortestTerm{3}; // past it, there is nothing to be extended any more
    if (about.unfinished() && about.id.value % 7 == 0 && now() < about.begun + shortestTerm &&
        !std::exchange(about.extended, true))
        order(commands::ExtendLegalTerm{about.id, true, Words{QStringLiteral("현장 조사가 더 필요함")}});
}

void Course::correct(Case &about, Correction what) {
    if (about.stage == Stage::Cancelled)
        return;
    commands::Amend amend{.complaint = about.id};
    switch (what) {
    case Correction::District:
        amend.district = about.place->district;
        break;
    case Correction::Telephone:
        amend.telephone = Words{m_residents.telephoneOf(about.resident)};
        break;
    case Correction::Name:
        amend.anonymous = false;
        amend.name = Words{m_residents.nameOf(about.resident)};
        break;
    case Correction::Subtype:
        amend.subtype = about.trouble->subtype;
        break;
    case Correction::Address:
        amend.address = Words{about.place->address};
        break;
    }
    if (!m_office.order(supervisorOrDesk(), amend))
        return;
    about.hasTelephone = about.hasTelephone || what == Correction::Telephone;
    about.anonymous = about.anonymous && what != Correction::Name;
}

void Course::changePriority(Case &about) {
    if (!about.unfinished())
        return;
    const Priority other = about.priority == Priority::Urgent ? Priority::Ordinary : Priority::Urgent;
    const bool raised = other == Priority::Urgent;
    if (!raised && about.trouble->danger)
        return; // to life: it stays urgent
    if (!m_office.order(raised ? atDesk() : supervisorOrDesk(), commands::ChangePriority{about.id, other},
                        {.by = raised ? Source::Caller : Source::Operator}))
        return;
    about.priority = other;
    if (auto why = remark(QStringLiteral("priority")); raised && why)
        order(commands::AddNote{about.id, *why});
}

void Course::cancel(Case &about) {
    if (!about.unfinished() || about.openReferral || !about.alsoReportedBy.empty())
        return;
    const auto reason = m_chance.among<CancelReason>({{CancelReason::WithdrawnByCaller, 35},
                                                      {CancelReason::EnteredTwice, 25},
                                                      {CancelReason::WrongEntry, 10},
                                                      {CancelReason::NotAComplaint, 10},
                                                      {CancelReason::Prank, 10},
                                                      {CancelReason::Other, 10}});
    if (!order(commands::Cancel{about.id, reason, remark(QStringLiteral("cancelled.") % codeText(reason))}))
        return;
    releaseSquads(about);
    about.stage = Stage::Cancelled;
}

} // namespace baro::demo
