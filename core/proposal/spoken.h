#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace baro {

/// Letters of a text from one up to, and without, another.
struct LetterSpan {
    qsizetype from = 0;
    qsizetype to = 0;

    bool holds(const LetterSpan &other) const { return from <= other.from && other.to <= to; }
    bool meets(const LetterSpan &other) const { return from < other.to && other.from < to; }
    friend bool operator==(const LetterSpan &, const LetterSpan &) = default;
};

/// A word of what was said, as it stands and without the particle behind it (시장에서 is 시장).
struct SpokenWord {
    QString said; ///< in lower case
    QString stem;
    LetterSpan letters; ///< in SpokenLetters::plain
};

/// What was said without blanks and marks, in lower case, and the way back to the words as they stand.
struct SpokenLetters {
    QString plain;
    QString written;                ///< the text, Hangul composed
    std::vector<qsizetype> whereIn; ///< of each letter of `plain` in `written`

    explicit SpokenLetters(const QString &text);
    /// As it was written, with the blanks between.
    QString said(const LetterSpan &letters) const;
};

/// The words of a text, in lower case; digits that stand alone behind a word belong to it ("신월 3동" is "신월3동").
std::vector<SpokenWord> spokenWords(const QString &text);

/// A particle that follows a noun (에서, 은, 를...), or none.
bool isParticle(QStringView text);

/// In lower case, Hangul composed, blanks and marks dropped: what vocabulary entries are looked for in.
QString withoutBlanks(const QString &text);

} // namespace baro
