#include "desk/board.h"

#include "calendar/officezone.h"

#include <algorithm>

namespace baro {
namespace {

/// A dong of a dong of a dong: no longer chain was ever made.
constexpr int mostMergers = 10;

constexpr std::size_t mostUrgent = 5;

void count(BoardKept &into, bool kept) {
    ++(kept ? into.kept : into.broken);
}

} // namespace

Instant boardWeekStart(const Reference &reference, Instant at) {
    const LocalDay today = dayIn(reference.zone(), at);
    const auto weekday = std::chrono::weekday(today).iso_encoding() - 1;
    return instantOf(reference.zone(), today - std::chrono::days{weekday}, 0);
}

Board boardOf(const BoardFacts &facts, const Reference &reference, const Roster &roster, Instant at) {
    Board board{.at = at};
    const WorkingTime &service = reference.calendar().service();
    board.inService = service.runs(at);
    if (board.inService) {
        const auto stretches = service.within(at, at + std::chrono::days{2});
        if (!stretches.empty())
            board.changes = stretches.front().until;
    } else {
        board.changes = service.nextRunning(at);
    }
    const Instant midnight = instantOf(reference.zone(), dayIn(reference.zone(), at), 0);
    const Instant monday = boardWeekStart(reference, at);
    const auto decided = [&](Instant when, bool kept, BoardKept &today, BoardKept &week) {
        if (when < monday || when > at)
            return;
        count(week, kept);
        if (when >= midnight)
            count(today, kept);
    };
    const auto resolvedSpan = [&](std::optional<Instant> resolvedAt, std::optional<bool> out, std::optional<bool> resolve) {
        if (!resolvedAt)
            return;
        if (out)
            decided(*resolvedAt, *out, board.outToday, board.outWeek);
        if (resolve)
            decided(*resolvedAt, *resolve, board.resolveToday, board.resolveWeek);
    };
    for (const OpenSpan &span : facts.ended)
        resolvedSpan(span.resolvedAt, span.outKept, span.resolveKept);

    std::map<DistrictId, std::pair<int, int>> load;
    for (const QueueItem &item : facts.open) {
        if (item.resolvedAt) {
            ++board.resolved;
            resolvedSpan(item.resolvedAt,
                         item.outDue && item.firstOutAt ? std::optional(*item.firstOutAt <= *item.outDue)
                                                        : std::nullopt,
                         item.resolveDue && item.outcome != Outcome::Transferred // see Cycle::resolveKept()
                             ? std::optional(*item.resolvedAt <= *item.resolveDue)
                             : std::nullopt);
            continue;
        }
        ++board.open;
        const bool late = item.breaksAt() < at;
        board.late += late;
        if (item.district) {
            ++load[*item.district].first;
            load[*item.district].second += late;
        } else {
            ++board.elsewhere;
        }
        if (item.outDue && *item.outDue < at && (!item.firstOutAt || *item.firstOutAt > *item.outDue))
            decided(*item.outDue, false, board.outToday, board.outWeek);
        if (item.resolveDue && *item.resolveDue < at)
            decided(*item.resolveDue, false, board.resolveToday, board.resolveWeek);
        if (board.urgent.size() < mostUrgent)
            board.urgent.push_back(item);
    }
    // What is open in a dong that was merged away lies where its squads go now.
    for (const auto &[district, counts] : std::map(load)) {
        const District *entry = reference.find<District>(district);
        for (int steps = 0; entry && entry->until && *entry->until <= at && entry->mergedInto && steps < mostMergers; ++steps) {
            const auto into = reference.idOf<District>(*entry->mergedInto);
            entry = into ? reference.find<District>(*into) : nullptr;
            if (entry && !(entry->until && *entry->until <= at)) {
                load[*into].first += counts.first;
                load[*into].second += counts.second;
                load.erase(district);
            }
        }
    }
    for (DistrictCover &cover :
         Coverage(roster, reference.all<District>(), categoriesIn(reference, at), urgentCategoriesIn(reference, at)).at(at)) {
        const auto [open, late] = load[cover.district];
        load.erase(cover.district);
        board.districts.push_back({cover.district, open, late, std::move(cover)});
    }
    for (const auto &[district, counts] : load)
        board.elsewhere += counts.first;

    board.squads = standingsOf(roster, facts.tasks, facts.past, at);
    for (const SquadStanding &standing : board.squads)
        if (standing.duty && !standing.duty->shift.isEmpty() &&
            std::ranges::find(board.shifts, standing.duty->shift) == board.shifts.end())
            board.shifts.push_back(standing.duty->shift);
    board.onDuty = facts.onDuty;
    const LocalDay last = lastDayAhead(dayIn(reference.zone(), at));
    board.gaps = coverageGaps(reference, roster, at, instantOf(reference.zone(), last + std::chrono::days{1}, 0));
    if (!board.gaps.empty()) {
        const auto [from, until] = std::pair(board.gaps.front().from, board.gaps.front().until);
        std::erase_if(board.gaps, [&](const CoverageGap &gap) { return gap.from != from || gap.until != until; });
    }
    return board;
}

std::vector<SquadTask> tasksOf(const Complaint &complaint) {
    std::vector<SquadTask> tasks;
    if (isEnded(stateOf(complaint)))
        return tasks;
    for (const Dispatch &dispatch : complaint.dispatches)
        if (!dispatch.ended())
            tasks.push_back({dispatch.squad, complaint.id, dispatch.assignedAt, dispatch.reservedFor, dispatch.calledAt,
                             dispatch.outAt, dispatch.arrivedAt});
    return tasks;
}

QueueItem queueItemOf(const Folded &folded) {
    const Complaint &c = folded.complaint;
    const Cycle &cycle = c.cycle();
    QueueItem item;
    item.id = c.id;
    item.number = c.number;
    item.seq = folded.seq;
    item.state = stateOf(c);
    item.priority = c.details.priority;
    item.district = c.details.district;
    item.category = c.details.category;
    item.subtype = c.details.subtype;
    item.danger = c.details.danger;
    item.alerted = !c.alerts.empty();
    item.receivedAt = c.receivedAt;
    if (cycle.deadlines) {
        item.outDue = cycle.deadlines->out;
        item.resolveDue = cycle.deadlines->resolve;
        item.promise = cycle.deadlines->promise;
        item.calendar = cycle.deadlines->calendar.value_or(EventId{});
        item.legalDue = cycle.deadlines->legal;
    }
    item.firstOutAt = cycle.firstOutAt;
    item.resolvedAt = cycle.resolvedAt;
    item.outcome = cycle.outcome;
    item.clockStart = cycle.clockStart();
    if (c.hold)
        item.hold = c.hold->reason;
    const auto reached = [](const MarksPassed &passed) {
        const auto highest = std::ranges::max_element(passed.percents);
        return highest == passed.percents.end() ? MarksReached{} : MarksReached{*highest, passed.reminders};
    };
    item.outReached = reached(cycle.outMarks);
    item.resolveReached = reached(cycle.resolveMarks);
    for (const HoldSpan &span : cycle.holds)
        if (span.limit)
            item.pauses.push_back({span.from, span.until && *span.until < *span.limit ? span.until : span.limit});
    std::ranges::stable_sort(item.pauses, {}, &Pause::from);
    item.handedOverTo = c.handedOverTo;
    for (const Dispatch &dispatch : c.dispatches)
        if (!dispatch.ended())
            item.squads.push_back(dispatch.squad);
    item.alsoReported = static_cast<int>(c.alsoReportedBy.size());
    item.progressEnquiries = c.progressEnquiries;
    if (c.incident)
        item.incident = QString(); // its words are for whoever reads texts
    return item;
}

} // namespace baro
