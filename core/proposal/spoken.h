#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace baro {

/// A word of what was said, as it stands and without the particle behind it (시장에서 is 시장).
struct SpokenWord {
    QString said; ///< in lower case
    QString stem;
};

/// The words of a text, in lower case; digits that stand alone behind a word belong to it ("신월 3동" is "신월3동").
std::vector<SpokenWord> spokenWords(const QString &text);

/// In lower case, Hangul composed, blanks and marks dropped: what vocabulary entries are looked for in.
QString withoutBlanks(const QString &text);

} // namespace baro
