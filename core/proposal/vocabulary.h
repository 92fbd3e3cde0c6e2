#pragma once

#include "base/ids.h"
#include "complaint/reference.h"
#include "proposal/spoken.h"
#include "proposal/wordindex.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace baro {

/// A complaint of the past, as far as its words can be learned from.
struct SpokenRecord {
    QString story;
    QString place;
    std::optional<DistrictId> district;
    std::optional<SubtypeId> subtype;
};

/// What speaks for a sub-type, the best first.
struct SubtypeScore {
    SubtypeId subtype;
    double score = 0;
    QString because; ///< the words in the text that spoke loudest for it, as they stand there
    int earlier = 0; ///< past complaints of this sub-type that had this word

    /// A whole word speaks for it, and not only pieces of words.
    bool isSure() const { return score >= 1.3; }
};

/// Which words stand for which sub-types: a list that came with the program, and what the office's own past complaints
/// were called.
///
/// Every word that is heard is evidence in the sense of naive Bayes: the logarithm of how much likelier the sub-type is
/// with the word than without it, on a scale where 1 singles one sub-type out of all. A word of the list counts more
/// the fewer sub-types have it and the longer it is; a learned one, which the list does not know, by its share among
/// the past complaints of each sub-type, smoothed so that a few of them prove little. What only carries the sentence
/// counts nothing.
///
/// A value; shared between threads read-only.
class Vocabulary {
public:
    /// `starter`: code of a sub-type with what is said of it, Korean without blanks, English in lower case. An entry is
    /// a word ("포트홀"), or words that are said together in whatever order, alternatives parted by strokes:
    /// "가로등/조명+꺼져/나갔". English words are met at their beginning, with a common ending behind; a syllable
    /// alone, and only together with another word, with a particle behind.
    Vocabulary(const Reference &reference, const std::vector<std::pair<QString, std::vector<QString>>> &starter);

    /// Takes the words of past complaints in; once.
    void learn(const std::vector<SpokenRecord> &records);

    /// What a text speaks for, the best first; empty when no word of it is known. At most `most`. Words that meet
    /// `elsewhere` (letters that name a place) are passed over.
    std::vector<SubtypeScore> scores(const QString &text, const std::vector<LetterSpan> &elsewhere = {},
                                     size_t most = 3) const;

private:
    /// By the order of the reference lists.
    using Kind = size_t;

    /// Words that are said together: of each group one.
    struct Entry {
        int groups = 1;
        double rare = 0; ///< 1: only one sub-type has it
        std::vector<Kind> kinds;
    };
    /// Where a word belongs.
    struct Seat {
        int entry = 0;
        int group = 0;
    };
    struct Term {
        QString word;
        std::vector<Seat> seats;
    };
    struct Evidence {
        Kind kind = 0;
        double weight = 0;
    };
    using Evidences = std::vector<Evidence>;
    /// A word of past complaints.
    struct Learned {
        Evidences evidence;
        QHash<SubtypeId, int> earlier;
    };
    struct Sums;

    void take(const QString &written, Kind kind, QHash<QString, int> &entries, QHash<QString, int> &terms);
    void cutToPieces();
    /// Words of the list; where they were heard is added to `passed`, which is passed over.
    void hear(const SpokenLetters &letters, const std::vector<SpokenWord> &words, std::vector<LetterSpan> &passed,
              Sums &sums) const;
    void hearPieces(const SpokenLetters &letters, const std::vector<SpokenWord> &words,
                    const std::vector<LetterSpan> &elsewhere, Sums &sums) const;
    void remember(const std::vector<SpokenWord> &words, const std::vector<LetterSpan> &elsewhere, Sums &sums) const;

    std::vector<SubtypeId> m_subtypes; ///< by Kind
    QHash<SubtypeId, Kind> m_kinds;
    double m_scale = 1; ///< the evidence that singles one sub-type out of all

    std::vector<Entry> m_entries;
    std::vector<Term> m_terms; ///< longest first
    WordIndex m_words;
    WordIndex m_keys;                   ///< of the Korean words
    QHash<QChar, int> m_syllables;      ///< terms of one letter
    QHash<quint32, Evidences> m_pieces; ///< by two letters: what was said is rarely inflected as the list has it
    QHash<QString, Learned> m_learned;
    QHash<quint32, Evidences> m_learnedPieces;
};

using VocabularyPointer = std::shared_ptr<const Vocabulary>;

} // namespace baro
