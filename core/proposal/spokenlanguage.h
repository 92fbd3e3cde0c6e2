#pragma once

#include <QString>

namespace baro {

/// Whether a story was written down in English: it has words that carry English sentences and no Korean letter. Korean
/// struck with the keyboard left in English is none, nor are names alone. Reads its first 300 letters.
bool soundsEnglish(const QString &story);

} // namespace baro
