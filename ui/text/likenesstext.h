#pragma once

#include "likeness/likeness.h"

#include <QString>

namespace baro {

/// Why a call may be about the trouble that was reported before, for the operator, in the language in use: "same dong ·
/// same kind · 12 min ago · “market”". Any thread.
QString likenessText(const Likeness &likeness);

} // namespace baro
