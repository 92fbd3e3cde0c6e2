#pragma once

#include "complaint/decide.h"

namespace baro {

/// What one field of a call holds: twice of what can be saved, so that there is room to shorten a paste that is too
/// long. A field lays its whole text out at every key, and with this much a key is still felt at once.
inline constexpr qsizetype fieldHolds = 2 * longestText;

} // namespace baro
