#include "complaint/clocks.h"

#include <algorithm>

namespace baro::clocks {

const WorkingTime *hoursOf(const Promise &promise, EventId calendar, const Policies &policies) {
    return promise.hours() == Runs::ServiceHours ? &policies.calendar(calendar).service() : nullptr;
}

std::optional<ClockCourse> courseOf(const Cycle &cycle, ClockKind which, const Policies &policies, Told told) {
    ClockCourse course;
    course.start = cycle.clockStart();
    for (const ClockTerm &term : cycle.terms) {
        const Promise *promise = policies.promise(term.promise);
        if (!promise)
            return std::nullopt;
        const EventId calendar = told == Told::Restated ? policies.calendarKnown() : term.calendar;
        const Minutes target{which == ClockKind::Out ? promise->outMinutes : promise->resolveMinutes};
        course.policies.push_back({term.from, target, hoursOf(*promise, calendar, policies)});
    }
    if (course.policies.empty())
        return std::nullopt;
    if (which == ClockKind::Resolve) {
        for (const HoldSpan &hold : cycle.holds)
            if (hold.limit) // a reason that does not pause the clock has none
                course.pauses.push_back({hold.from, std::min(hold.until.value_or(*hold.limit), *hold.limit)});
        // One may be written down after a later one.
        std::ranges::stable_sort(course.pauses, {}, &Pause::from);
    }
    // Who was helped without anybody setting out waits for nobody any more.
    const auto ended = cycle.droppedAt ? cycle.droppedAt : cycle.resolvedAt;
    course.stop = which == ClockKind::Out && cycle.firstOutAt ? cycle.firstOutAt : ended;
    return course;
}

std::optional<Deadlines> deadlinesOf(const Cycle &cycle, const Policies &policies) {
    const auto outCourse = courseOf(cycle, ClockKind::Out, policies);
    const auto resolveCourse = courseOf(cycle, ClockKind::Resolve, policies);
    const auto out = outCourse ? reachedAt(*outCourse, 100) : std::nullopt;
    const auto resolve = resolveCourse ? reachedAt(*resolveCourse, 100) : std::nullopt;
    if (!out || !resolve)
        return std::nullopt;
    const ClockTerm &term = cycle.terms.back();
    const Promise &promise = *policies.promise(term.promise);
    Deadlines deadlines{.promise = term.promise, .out = *out, .resolve = *resolve};
    // What was promised before there was a calendar has no marks.
    if (term.calendar.value) {
        const auto timeOf = [](const std::optional<MarkTime> &mark) {
            return mark ? std::optional(mark->at) : std::nullopt;
        };
        deadlines.calendar = term.calendar;
        deadlines.outMark = timeOf(nextMark(*outCourse, promise, cycle.outMarks));
        deadlines.resolveMark = timeOf(nextMark(*resolveCourse, promise, cycle.resolveMarks));
    }
    if (cycle.deadlines)
        deadlines.legal = cycle.deadlines->legal;
    return deadlines;
}

std::optional<Deadlines> promisedFrom(Instant start, std::optional<CategoryId> category, Priority priority,
                                      LegalKind kind, const Policies &policies) {
    const auto promise = policies.promiseFor(start, category, priority);
    if (!promise)
        return std::nullopt;
    Cycle cycle{.start = start};
    cycle.terms = {{start, *promise, policies.calendarKnown()}};
    auto deadlines = deadlinesOf(cycle, policies);
    if (deadlines)
        deadlines->legal = legalDueOf(cycle, kind, policies);
    return deadlines;
}

std::optional<MarkTime> nextMarkOf(const Cycle &cycle, ClockKind which, const Policies &policies) {
    const auto course = courseOf(cycle, which, policies);
    if (!course)
        return std::nullopt;
    const Promise *promise = policies.promise(cycle.terms.back().promise);
    return nextMark(*course, *promise, which == ClockKind::Out ? cycle.outMarks : cycle.resolveMarks);
}

std::optional<Instant> replyDue(const Cycle &cycle, Instant at, const Policies &policies) {
    if (!cycle.deadlines)
        return std::nullopt;
    if (cycle.deadlines->resolve > at)
        return cycle.deadlines->resolve;
    const OfficeCalendar &calendar = policies.calendar();
    const LocalDay tomorrow = dayIn(calendar.zone(), at) + std::chrono::days{1};
    return calendar.legal().endOfDay(instantOf(calendar.zone(), tomorrow, 0), 1);
}

std::optional<Instant> legalDueOf(const Cycle &cycle, LegalKind kind, const Policies &policies) {
    if (cycle.terms.empty())
        return std::nullopt;
    return legalDue(termOf(kind), cycle.start, policies.calendar(cycle.terms.front().calendar).legal());
}

} // namespace baro::clocks
