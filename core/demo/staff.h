#pragma once

#include "demo/material.h"
#include "demo/officeatwork.h"

#include <cstdint>

namespace baro::demo {

/// Enters the members of all squads by name, and the days on which they are away: never so many of a squad that nobody
/// is left. Invented names; the same seed gives the same staff. `last`: the last day for which leave is known.
void enterStaff(OfficeAtWork &office, const Material &material, QDate first, QDate last, std::uint64_t seed);

} // namespace baro::demo
