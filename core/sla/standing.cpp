#include "sla/standing.h"

#include <algorithm>

namespace baro {

namespace {

Milliseconds between(const WorkingTime *hours, Instant from, Instant until) {
    return hours ? hours->between(from, until) : Milliseconds{until - from};
}

} // namespace

Standing standingAt(Instant now, Instant due, const WorkingTime *hours, std::span<const Pause> pauses) {
    Standing standing;
    // Time outside of all pauses between now and the due time, on whichever side of it now stands.
    const Instant from = std::min(now, due);
    const Instant until = std::max(now, due);
    Milliseconds apart = between(hours, from, until);
    Instant counted = from; // what of the pauses before it was taken away; they may lie in each other
    for (const Pause &pause : pauses) {
        const Instant begin = std::max(pause.from, counted);
        const Instant end = std::min(pause.until.value_or(until), until);
        if (begin < end) {
            apart -= between(hours, begin, end);
            counted = end;
        }
        if (pause.from <= now && (!pause.until || *pause.until > now)) {
            standing.mode = Standing::Mode::Paused;
            if (pause.until && (!standing.goesOn || *standing.goesOn < *pause.until))
                standing.goesOn = pause.until;
        }
    }
    standing.left = now <= due ? apart : -apart;
    if (hours && standing.mode == Standing::Mode::Running && !hours->runs(now)) {
        standing.mode = Standing::Mode::OutsideHours;
        standing.goesOn = hours->nextRunning(now);
    }
    return standing;
}

} // namespace baro
