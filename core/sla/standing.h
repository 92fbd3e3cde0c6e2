#pragma once

#include "sla/ledger.h"

#include <span>

namespace baro {

/// How a clock stands at an instant, without the way that it came: what a line of a list needs of it.
struct Standing {
    enum class Mode { Running, Paused, OutsideHours };
    Mode mode = Mode::Running;
    Milliseconds left{};           ///< running time until it is due; below zero by how much it ran over
    std::optional<Instant> goesOn; ///< when it runs again; of a pause, when its longest time is over

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// The standing of a clock that is due at `due` as the ledger reckons it: with every pause that is known, the one that
/// lasts counted to its longest time. `hours` null: around the clock. The same as ledgerOf() says for a clock under one
/// policy. Pure.
Standing standingAt(Instant now, Instant due, const WorkingTime *hours, std::span<const Pause> pauses);

} // namespace baro
