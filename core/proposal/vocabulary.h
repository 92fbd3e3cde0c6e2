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
/// were called. A value; shared between threads read-only.
class Vocabulary {
public:
    /// `starter`: code of a sub-type with its words, Korean without blanks, English in lower case.
    Vocabulary(const Reference &reference, const std::vector<std::pair<QString, std::vector<QString>>> &starter);

    /// Takes the words of past complaints in.
    void learn(const std::vector<SpokenRecord> &records);

    /// What a text speaks for, the best first; empty when no word of it is known. At most `most`. Words that meet
    /// `elsewhere` (letters that name a place) are passed over.
    std::vector<SubtypeScore> scores(const QString &text, const std::vector<LetterSpan> &elsewhere = {},
                                     size_t most = 3) const;

private:
    void cutToPieces(size_t subtypes);

    struct Entry {
        QString word;
        double weight = 0;
        std::vector<SubtypeId> subtypes;
    };
    /// What two letters of a word tell of a sub-type: what was said is rarely inflected as the list has it.
    struct Piece {
        SubtypeId subtype;
        double weight = 0;
    };
    struct Counts {
        QHash<SubtypeId, int> bySubtype;
        int total = 0;
    };

    std::vector<Entry> m_entries; ///< longest first
    WordIndex m_words;
    WordIndex m_keys;                            ///< of the Korean words
    QHash<quint32, std::vector<Piece>> m_pieces; ///< by the two letters
    QHash<QString, Counts> m_learned;
    QHash<SubtypeId, int> m_records; ///< learned from
    int m_total = 0;
};

using VocabularyPointer = std::shared_ptr<const Vocabulary>;

} // namespace baro
