#pragma once

#include "proposal/spoken.h"

namespace baro {

/// Whether a word only carries the sentence ("있어요", "좀", "부탁드립니다", "there", "please") and says nothing of
/// what is wrong. Such a word proposes nothing, and nothing is learned from it.
bool isFiller(const SpokenWord &word);

} // namespace baro
