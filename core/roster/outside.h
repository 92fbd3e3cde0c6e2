#pragma once

#include "roster/district.h"

namespace baro {

/// The answer "outside the district" (관외) in the field of the dong.
inline bool isOutside(const District &district) {
    return district.code == QLatin1String("outside");
}

} // namespace baro
