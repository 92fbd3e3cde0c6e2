#pragma once

#include "commands.h"

namespace baro {

/// "import FILE --kind places|squads|agencies [--dry-run]": takes a list of the office from a CSV file. Rows that
/// cannot be taken are said with their line and the reason; the others are in. The same file again changes nothing.
Result<Said> importList(const Call &call);

/// "export --kind places|squads|agencies [--output FILE]": the list in the form that importList() reads.
Result<Said> exportList(const Call &call);

} // namespace baro
