#pragma once

#include "commands.h"

namespace baro {

/// "search TEXT [--limit N]": complaints found as the search field finds them, newest first; where nothing fits, those
/// that differ by one key.
Result<Said> search(const Call &call);

} // namespace baro
