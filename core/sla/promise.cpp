#include "sla/promise.h"

#include <algorithm>

namespace baro {

std::optional<Minutes> Promise::longestPause(HoldReason reason) const {
    if (!pauses)
        return std::nullopt;
    const auto found = std::ranges::find(*pauses, reason, &PauseLimit::reason);
    return found == pauses->end() ? std::nullopt : std::optional(Minutes{found->minutes});
}

bool Promise::isSound() const {
    const auto isWarning = [](int percent) { return percent > 0 && percent < 100; };
    return outMinutes > 0 && resolveMinutes > 0 && std::ranges::all_of(warnings(), isWarning) &&
           std::ranges::is_sorted(warnings()) && lateEvery.value_or(1) > 0 &&
           (!pauses || std::ranges::all_of(*pauses, [](const PauseLimit &one) { return one.minutes > 0; }));
}

} // namespace baro
