#pragma once

#include "likeness/likeness.h"

#include <QString>

namespace baro {

/// Seen from a call that goes on, or from one of two that are over.
enum class LikenessTime { FromNow, Between };

/// Why a call may be about the trouble that was reported before, for the operator, in the language in use: "same dong ·
/// same kind · 12 min ago · “market”". Any thread.
QString likenessText(const Likeness &likeness, LikenessTime time = LikenessTime::FromNow);

} // namespace baro
