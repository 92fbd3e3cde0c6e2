#include "sla/ledger.h"

#include <algorithm>

namespace baro {

namespace {

/// A stretch under one policy, in a pause or in none.
struct Part {
    Interval time;
    std::size_t policy = 0;
    std::optional<std::size_t> pause;
};

std::optional<Instant> after(const ClockPolicy &policy, Instant from, Milliseconds running) {
    if (!policy.hours)
        return running <= Milliseconds{} ? from : from + running;
    return policy.hours->after(from, running);
}

Milliseconds between(const ClockPolicy &policy, const Interval &time) {
    return policy.hours ? policy.hours->between(time.from, time.until) : Milliseconds{time.until - time.from};
}

/// The first pause that lasts at an instant.
std::optional<std::size_t> pauseAt(const ClockCourse &course, Instant at) {
    for (std::size_t i = 0; i < course.pauses.size() && course.pauses[i].from <= at; ++i)
        if (!course.pauses[i].until || *course.pauses[i].until > at)
            return i;
    return std::nullopt;
}

std::size_t policyAt(const ClockCourse &course, Instant at) {
    std::size_t policy = 0;
    while (policy + 1 < course.policies.size() && course.policies[policy + 1].from <= at)
        ++policy;
    return policy;
}

/// From the start to `end`, cut wherever a policy or a pause begins or ends.
std::vector<Part> partsOf(const ClockCourse &course, Instant end) {
    std::vector<Instant> cuts{course.start, end};
    const auto cut = [&](Instant at) {
        if (at > course.start && at < end)
            cuts.push_back(at);
    };
    for (const ClockPolicy &policy : course.policies)
        cut(policy.from);
    for (const Pause &pause : course.pauses) {
        cut(pause.from);
        if (pause.until)
            cut(*pause.until);
    }
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Part> parts;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
        parts.push_back({{cuts[i], cuts[i + 1]}, policyAt(course, cuts[i]), pauseAt(course, cuts[i])});
    return parts;
}

void append(std::vector<Segment> &segments, const Segment &segment) {
    if (segment.time.from >= segment.time.until)
        return;
    if (!segments.empty()) {
        Segment &last = segments.back();
        if (last.kind == segment.kind && last.policy == segment.policy && last.pause == segment.pause) {
            last.time.until = segment.time.until;
            return;
        }
    }
    segments.push_back(segment);
}

void appendPart(std::vector<Segment> &segments, const Part &part, const WorkingTime *hours) {
    if (part.pause) {
        append(segments, {part.time, Segment::Kind::Paused, part.policy, part.pause});
        return;
    }
    if (!hours) {
        append(segments, {part.time, Segment::Kind::Running, part.policy, {}});
        return;
    }
    Instant at = part.time.from;
    for (const Interval &running : hours->within(part.time.from, part.time.until)) {
        append(segments, {{at, running.from}, Segment::Kind::OutsideHours, part.policy, {}});
        append(segments, {running, Segment::Kind::Running, part.policy, {}});
        at = running.until;
    }
    append(segments, {{at, part.time.until}, Segment::Kind::OutsideHours, part.policy, {}});
}

/// Where the last thing that is known to begin or end lies, or the start.
Instant lastCut(const ClockCourse &course) {
    Instant last = std::max(course.start, course.policies.back().from);
    for (const Pause &pause : course.pauses)
        last = std::max({last, pause.from, pause.until.value_or(pause.from)});
    return last;
}

} // namespace

std::optional<Instant> reachedAt(const ClockCourse &course, int percent, Milliseconds beyond) {
    const auto amountOf = [&](const ClockPolicy &policy) { return policy.target * percent / 100 + beyond; };
    Milliseconds run{};
    const Instant known = lastCut(course);
    for (const Part &part : partsOf(course, known)) {
        if (part.pause)
            continue;
        const ClockPolicy &policy = course.policies[part.policy];
        const std::optional<Instant> due = after(policy, part.time.from, amountOf(policy) - run);
        if (due && *due < part.time.until)
            return due;
        run += between(policy, part.time);
    }
    // From there on nothing changes any more.
    if (pauseAt(course, known))
        return std::nullopt;
    const ClockPolicy &policy = course.policies.back();
    return after(policy, known, amountOf(policy) - run);
}

Ledger ledgerOf(const ClockCourse &course, Instant now) {
    Q_ASSERT(!course.policies.empty());
    Ledger ledger;
    ledger.stopped = course.stop && *course.stop <= now;
    const Instant end = std::max(course.start, ledger.stopped ? *course.stop : now);
    for (const Part &part : partsOf(course, end)) {
        const ClockPolicy &policy = course.policies[part.policy];
        appendPart(ledger.segments, part, policy.hours);
        if (!part.pause)
            ledger.run += between(policy, part.time);
    }
    ledger.target = course.policies[policyAt(course, end)].target;
    ledger.paused = !ledger.stopped && pauseAt(course, end).has_value();
    ledger.deadline = reachedAt(course, 100);
    ledger.broken = ledger.deadline && *ledger.deadline < end;
    return ledger;
}

} // namespace baro
