#pragma once

#include "proposal/spoken.h"

#include <vector>

namespace baro {

/// Where a caller swears or threatens, in the letters of what was said. Such words say nothing of what is wrong: "you
/// son of a bitch" is no stray dog. Words that have a plain meaning beside a thing ("새끼 고양이") are left.
std::vector<LetterSpan> abuseIn(const SpokenLetters &letters);

} // namespace baro
