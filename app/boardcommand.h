#pragma once

#include "commands.h"

namespace baro {

/// "board [--at T]": the office as its board shows it now, or as it stood at an instant from the file's beginning until
/// now.
Result<Said> showBoard(const Call &call);

} // namespace baro
