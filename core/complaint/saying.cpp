#include "complaint/saying.h"

#include "complaint/clocks.h"

#include <algorithm>
#include <array>

namespace baro::saying {

namespace {

using std::chrono::days;

/// As far as Roster::nextDuty() looks. Most is there within two days, and the rest is not worked out for it.
constexpr std::array ahead{days{2}, days{9}, days{35}};

bool canDo(const Squad &squad, const AdviceQuestion &asked) {
    return asked.category.isEmpty() || (!asked.usual.isEmpty() && squad.code == asked.usual) ||
           std::ranges::find(squad.categories, asked.category) != squad.categories.end();
}

/// When somebody is on duty who goes there and can do it; in order and apart from each other.
std::vector<Interval> onDuty(const AdviceQuestion &asked, const Roster &roster, const Reaches &reaches, Instant from,
                             Instant until) {
    const QTimeZone &zone = roster.calendar().zone();
    std::vector<Interval> all;
    for (const auto &[id, squad] : roster.book().squads) {
        if (!canDo(squad, asked) || reaches.of(id, asked.district) == Reach::None)
            continue;
        const Instant last = std::min(until, squad.until.value_or(until));
        for (const Duty &duty : roster.duties(id, dayIn(zone, from) - days{1}, dayIn(zone, until))) {
            const Interval there{std::max(from, duty.from), std::min(last, duty.until)};
            if (duty.strength > 0 && (!duty.urgentOnly || asked.urgent) && there.from < there.until)
                all.push_back(there);
        }
    }
    std::ranges::sort(all, {}, &Interval::from);
    std::vector<Interval> merged;
    for (const Interval &one : all) {
        if (!merged.empty() && one.from <= merged.back().until)
            merged.back().until = std::max(merged.back().until, one.until);
        else
            merged.push_back(one);
    }
    return merged;
}

} // namespace

std::optional<Instant> runOnDuty(const AdviceQuestion &asked, const Roster &roster, const Reaches &reaches,
                                 Instant start, Milliseconds time, const WorkingTime *hours) {
    for (const days span : ahead) {
        Milliseconds left = time;
        for (const Interval &there : onDuty(asked, roster, reaches, start, start + span))
            for (const Interval &runs : hours ? hours->within(there.from, there.until) : std::vector{there}) {
                if (left <= runs.until - runs.from)
                    return runs.from + left;
                left -= runs.until - runs.from;
            }
    }
    return std::nullopt;
}

Deadlines tellable(const Deadlines &promised, const AdviceQuestion &asked, Instant start, const Policies &policies,
                   const Roster &roster, const Reaches &reaches) {
    const Promise *promise = policies.promise(promised.promise);
    if (!roster.isKept() || !promise)
        return promised;
    const WorkingTime *hours =
        clocks::hoursOf(*promise, promised.calendar.value_or(policies.calendarKnown()), policies);
    const auto later = [&](Instant due, std::int64_t minutes) {
        const auto kept = runOnDuty(asked, roster, reaches, start, Minutes{minutes}, hours);
        return kept ? std::max(due, *kept) : start;
    };
    Deadlines said = promised;
    said.out = later(promised.out, promise->outMinutes);
    said.resolve = later(promised.resolve, promise->resolveMinutes);
    return said;
}

std::optional<Instant> tellable(const Complaint &complaint, ClockKind which, const Reference &reference) {
    const Cycle &cycle = complaint.cycle();
    if (!cycle.deadlines)
        return std::nullopt;
    const Instant due = which == ClockKind::Out ? cycle.deadlines->out : cycle.deadlines->resolve;
    const auto roster = rosterOf(reference);
    if (!roster->isKept())
        return due;
    const Details &details = complaint.details;
    const AdviceQuestion asked = adviceQuestion(reference, details.category, details.subtype, details.district,
                                                details.priority == Priority::Urgent);
    const Reaches reaches(reference.all<District>(), reference.all<Squad>(), due);
    // As it was said when the call came: nothing has moved the clock since.
    if (cycle.terms.size() == 1 && cycle.holds.empty()) {
        const Deadlines said =
            tellable(*cycle.deadlines, asked, cycle.clockStart(), reference.policies(), *roster, reaches);
        return which == ClockKind::Out ? said.out : said.resolve;
    }
    const Milliseconds moment{1}; // a duty ends in the minute that is named
    return onDuty(asked, *roster, reaches, due - moment, due).empty() ? std::nullopt : std::optional(due);
}

} // namespace baro::saying
