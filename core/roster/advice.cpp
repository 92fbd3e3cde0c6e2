#include "roster/advice.h"

#include <algorithm>
#include <tuple>

namespace baro {
namespace {

/// What weighs like so many minutes of waiting.
namespace weight {
constexpr int second = 10;    ///< goes there only when nobody else can
constexpr int elsewhere = 40; ///< has no business there
constexpr int notUsual = 8;
constexpr int generalist = 12; ///< the lead squad is kept for what nobody else does
constexpr int dutyEnds = 20;
constexpr int onCall = 15;
constexpr int fewHands = 15;
} // namespace weight

/// From being called to setting out.
constexpr Minutes toSetOut{5};

int minutesOf(Milliseconds span) {
    return static_cast<int>(std::chrono::ceil<Minutes>(span).count());
}

SquadPast pastOf(const std::map<SquadId, SquadPast> &past, SquadId squad) {
    const auto found = past.find(squad);
    return found == past.end() ? SquadPast{} : found->second;
}

/// Under way first, then called, then chosen, then reserved for later; the older before the younger.
auto orderOf(const SquadTask &task) {
    const int stage = task.arrivedAt ? 0 : task.outAt ? 1 : task.calledAt ? 2 : task.reservedFor ? 4 : 3;
    return std::tuple(stage, task.calledAt.value_or(task.assignedAt), task.complaint);
}

} // namespace

std::vector<SquadStanding> standingsOf(const Roster &roster, const std::vector<SquadTask> &tasks,
                                       const std::map<SquadId, SquadPast> &past, Instant now) {
    std::map<SquadId, std::vector<SquadTask>> bySquad;
    for (const SquadTask &task : tasks)
        bySquad[task.squad].push_back(task);
    std::vector<SquadStanding> standings;
    for (const auto &[id, squad] : roster.book().squads) {
        SquadStanding standing{.squad = id};
        if (const auto found = bySquad.find(id); found != bySquad.end())
            standing.tasks = std::move(found->second);
        const bool retired = squad.until && *squad.until <= now;
        if (retired && standing.tasks.empty())
            continue;
        std::ranges::sort(standing.tasks, {}, orderOf);
        standing.duty = roster.dutyAt(id, now);
        if (!standing.duty || standing.duty->urgentOnly)
            standing.next = roster.nextDuty(id, now);
        const SquadPast own = pastOf(past, id);
        const SquadTask *top = standing.tasks.empty() ? nullptr : &standing.tasks.front();
        if (top && top->arrivedAt) {
            standing.state = SquadState::OnSite;
            standing.since = *top->arrivedAt;
        } else if (top && top->outAt) {
            standing.state = SquadState::OnTheWay;
            standing.since = *top->outAt;
        } else if (top && top->calledAt) {
            standing.state = SquadState::Called;
            standing.since = *top->calledAt;
        } else if (standing.duty) {
            standing.state = SquadState::Available;
            standing.since = std::max(standing.duty->from, own.lastEndedAt.value_or(standing.duty->from));
        } else {
            standing.since = own.lastEndedAt.value_or(Instant{});
            for (const Duty &duty : roster.duties(id, dayIn(roster.calendar().zone(), now) - std::chrono::days{7},
                                                  dayIn(roster.calendar().zone(), now)))
                if (duty.until <= now)
                    standing.since = std::max(standing.since, duty.until);
        }
        // One that is only reserved for later does not keep it from going now.
        const auto waiting = std::ranges::count_if(standing.tasks, [](const SquadTask &t) { return !t.reservedFor || t.calledAt; });
        if (waiting > 0) {
            const Instant began = top->calledAt.value_or(top->outAt.value_or(now));
            standing.freeAt = std::max(now, began + own.handling) + (waiting - 1) * own.handling;
        }
        standings.push_back(std::move(standing));
    }
    return standings;
}

Advice adviceFor(const AdviceQuestion &question, const RosterBook &book, const Reaches &reaches,
                 const std::vector<SquadStanding> &standings, const std::map<SquadId, SquadPast> &past, Instant now) {
    using Reason = AdviceReason;
    Advice advice;
    for (const SquadStanding &standing : standings) {
        const Squad &squad = book.squads.at(standing.squad);
        const bool usual = !question.usual.isEmpty() && squad.code == question.usual;
        const bool lead = squad.kind == SquadKind::Lead;
        const bool canDo = question.category.isEmpty() || std::ranges::find(squad.categories, question.category) !=
                                                              squad.categories.end();
        if ((!canDo && !lead && !usual) || (squad.until && *squad.until <= now) ||
            std::ranges::find(question.besides, standing.squad) != question.besides.end())
            continue;
        SquadAdvice one{.squad = standing.squad};
        const auto says = [&one](Reason reason, std::optional<Instant> at = {}, int count = 0) {
            one.reasons.push_back({reason, at, count});
        };
        const Reach reach = reaches.of(standing.squad, question.district);
        if (question.district) {
            if (reach == Reach::First)
                says(Reason::GoesThereFirst);
            else
                one.cost += reach == Reach::Second ? weight::second : weight::elsewhere;
        }
        if (usual)
            says(Reason::Usual);
        else
            one.cost += question.usual.isEmpty() ? 0 : weight::notUsual;
        // Who goes to everything looks at what nobody has named yet, and is kept from what others do.
        const bool named = !question.category.isEmpty();
        if (!usual && lead == named)
            one.cost += weight::generalist;
        if (lead && !usual) {
            says(Reason::DoesEverything);
        } else if (!usual && named) {
            says(Reason::CanDo);
        }

        const bool there = standing.duty && (!standing.duty->urgentOnly || question.urgent);
        const std::optional<Duty> duty = there ? standing.duty : standing.next;
        if (!duty)
            continue;
        const Instant begins = std::max(now, duty->from);
        const Instant ready = std::max(begins, standing.freeAt.value_or(begins));
        one.likelyOut = ready + toSetOut;
        one.likelyDone = ready + pastOf(past, standing.squad).handling;
        one.keepsOut = !question.outDue || one.likelyOut <= *question.outDue;
        one.keepsResolve = !question.resolveDue || one.likelyDone <= *question.resolveDue;
        one.cost += minutesOf(ready - now);
        if (!there)
            says(Reason::DutyBegins, duty->from);
        else if (!standing.freeAt)
            says(Reason::Free);
        else
            says(Reason::FreeAt, ready);
        if (const auto waits = static_cast<int>(standing.tasks.size()); standing.freeAt && waits > 1)
            says(Reason::Waiting, {}, waits);
        if (question.district && reach == Reach::Second)
            says(Reason::GoesThereSecond);
        else if (question.district && reach == Reach::None)
            says(Reason::GoesElsewhere);
        if (there && one.likelyDone > duty->until) {
            one.cost += weight::dutyEnds;
            says(Reason::DutyEnds, duty->until);
        }
        if (duty->urgentOnly) {
            one.cost += weight::onCall;
            says(Reason::OnCall);
        }
        const auto shift = std::ranges::find(book.shifts, duty->shift, &Shift::code);
        if (shift != book.shifts.end() && duty->strength < shift->minimum) {
            one.cost += weight::fewHands;
            says(Reason::FewHands, {}, duty->strength);
        }
        (there ? advice.squads : advice.next).push_back(std::move(one));
    }
    std::ranges::sort(advice.squads, {}, [](const SquadAdvice &a) { return std::pair(a.cost, a.squad); });
    std::ranges::sort(advice.next, {}, [](const SquadAdvice &a) { return std::tuple(a.likelyOut, a.cost, a.squad); });
    if (!advice.squads.empty())
        advice.next.clear();
    return advice;
}

} // namespace baro
