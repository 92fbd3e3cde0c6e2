#pragma once

#include "commands.h"

namespace baro {

/// `holidays YEAR`: the public holidays, with the rule that each follows.
Result<Said> holidaysOf(const Call &call);
/// `deadline --received T --category C [--explain]`: what would be promised to a complaint, by the office's file or, where
/// there is none, by what a new office starts with.
Result<Said> deadlineOf(const Call &call);

} // namespace baro
