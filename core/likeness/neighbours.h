#pragma once

#include "roster/district.h"

namespace baro {

/// Whether two districts touch: two dongs with a common border, or a dong and the legal-status dong (법정동) that it
/// lies in. Dongs that the office made later have no known neighbours.
bool areNeighbours(const District &one, const District &other);

} // namespace baro
