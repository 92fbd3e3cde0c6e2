#pragma once

#include <QString>

#include <vector>

namespace baro {

/// A Korean name in Latin letters as the Revised Romanisation writes it, in lower case and without blanks; what is no
/// syllable stays. 신월 is "sinwol", 목련 "mongnyeon". Pure.
QString romanised(const QString &korean);

/// How somebody who speaks English may write the name of a place: romanised as a whole, and with its last part
/// translated ("haneulsijang", "haneulmarket"). Empty where there is no Korean letter. Pure.
std::vector<QString> latinNamesOf(const QString &place);

/// Whether a word could be a Korean name in Latin letters: two syllables at least. Lower case. Pure.
bool looksRomanised(QStringView word);

} // namespace baro
