#pragma once

#include "exchange/importer.h"

namespace baro {

class Office;

enum class Entering {
    Real,
    Rehearsed, ///< decided by the same rules on the same file, and rolled back: nothing stays
};

/// Enters an import's rows into an office, each call in one transaction. `office` must outlive the function. A problem
/// of the store (a full disk) is the answer for the whole call, of which nothing was entered then.
EnterRows entering(Office &office, Entering how);

} // namespace baro
