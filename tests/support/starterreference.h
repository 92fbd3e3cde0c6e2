#pragma once

#include "complaint/reference.h"

namespace baro::test {

/// The reference data of a new office file, read from the starter files of the source tree (BARO_SOURCE_DIR). Ids count
/// from 1 within each kind, in the order of the files. Throws std::runtime_error when a file is wrong.
const Reference &starterReference();

} // namespace baro::test
