#pragma once

#include "calendar/workingtime.h"

#include <optional>
#include <vector>

namespace baro {

/// What holds for a clock from an instant on: how much may run, and which minutes count. What ran under an earlier
/// policy stays on the clock, and so does every pause.
struct ClockPolicy {
    Instant from{};
    Milliseconds target{};
    const WorkingTime *hours = nullptr; ///< as laid out when the policy was given; lives longer than the ledger. Null:
                                        ///< around the clock
};

/// While a pause lasts nothing runs. Pauses may touch and lie in each other.
struct Pause {
    Instant from{};
    std::optional<Instant> until; ///< none: it goes on
    friend bool operator==(const Pause &, const Pause &) = default;
};

/// All that happened to one clock of a complaint, from which its ledger follows and nothing else.
struct ClockCourse {
    Instant start{};
    std::vector<ClockPolicy> policies; ///< at least one, in order; the first holds from the start
    std::vector<Pause> pauses;         ///< in order of their beginnings
    std::optional<Instant> stop;       ///< when what was promised was done
};

/// One stretch of a clock, the end not included.
struct Segment {
    enum class Kind { Running, Paused, OutsideHours };
    Interval time;
    Kind kind = Kind::Running;
    std::size_t policy = 0;             ///< in ClockCourse::policies
    std::optional<std::size_t> pause{}; ///< in ClockCourse::pauses, that which began first; of Kind::Paused

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// How a clock stands, and every stretch that says why.
struct Ledger {
    std::vector<Segment> segments; ///< from the start to the stop, or to now
    Milliseconds run{};            ///< the running ones together
    Milliseconds target{};         ///< of the policy in force at the end
    /// By when it is to be stopped: as it was, once it has passed; else as it will be if nothing changes. Absent while
    /// a pause goes on, and when the hours laid out do not reach it.
    std::optional<Instant> deadline;
    bool paused = false; ///< now, and not stopped
    bool broken = false; ///< the deadline passed before the stop, or now without one
    bool stopped = false;

    /// Running time that is left; below zero by how much it ran over. A pause changes nothing here.
    Milliseconds left() const { return target - run; }
};

/// The ledger at `now`, which is not before the start. A deadline is the first instant outside of all pauses at which
/// as much has run as the policy then in force allows, so that none ever passes in a pause; a policy that allows less
/// than has run already is due at once when it begins. Pure.
Ledger ledgerOf(const ClockCourse &course, Instant now);

/// The first instant outside of all pauses at which `percent` of what the policy then in force allows and `beyond` on top
/// of it has run, whatever stopped the clock. Absent while a pause goes on, and when the hours laid out do not reach it.
std::optional<Instant> reachedAt(const ClockCourse &course, int percent, Milliseconds beyond = {});

} // namespace baro
