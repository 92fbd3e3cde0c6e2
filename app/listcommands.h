#pragma once

#include "commands.h"

namespace baro {

/// "import FILE --kind places|squads|agencies|roster [--dry-run]": takes a list of the office from a CSV file. Rows that
/// cannot be taken are said with their line and the reason; the others are in. Of a roster all rows are in, or none. The
/// same file again changes nothing.
Result<Said> importList(const Call &call);

/// "export --kind places|squads|agencies|roster [--output FILE]": the list in the form that importList() reads; a roster
/// of the weeks that touch [--from, --to], this week and three more without them.
Result<Said> exportList(const Call &call);

} // namespace baro
