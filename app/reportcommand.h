#pragma once

#include "commands.h"

namespace baro {

/// "report --period P [--kind K] [--as-of T] [--output FILE]": the figures of a period as they were known at an
/// instant, as paper, as a table to calculate with, or as JSON. "--hand-in" records that it was handed in, "--changes"
/// tells what of it became otherwise since.
Result<Said> reportOn(const Call &call);

} // namespace baro
