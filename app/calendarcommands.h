#pragma once

#include "commands.h"

namespace baro {

/// `holidays YEAR`: the public holidays, with the rule that each follows.
Result<Said> holidaysOf(const Call &call);

} // namespace baro
