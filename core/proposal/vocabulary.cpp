#include "proposal/vocabulary.h"

#include "proposal/spoken.h"
#include "search/keystrokes.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace baro {

namespace {

/// Pseudo-counts: how many records a learned word must have before it speaks up.
constexpr double doubt = 1.5;
/// A word is learned once so many records had it, and so large a share of them were of one sub-type.
constexpr int enough = 3;
constexpr double mostly = 0.5;
/// All learned words together say at most this much: less than one plain word of the starter list.
constexpr double loudest = 1.2;

bool hasHangul(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x1100; });
}

/// How loud pieces of words are beside whole words.
constexpr double pieceWeight = 0.16;
/// A piece that is common to several sub-types tells less of each than its share.
constexpr double sharePower = 1.5;

quint32 pieceOf(QChar first, QChar second) {
    return static_cast<quint32>(first.unicode()) << 16 | second.unicode();
}

bool meetsOne(const LetterSpan &letters, const std::vector<LetterSpan> &spans) {
    return std::ranges::any_of(spans, [&](const LetterSpan &span) { return span.meets(letters); });
}

/// The words of a text that can be learned: stems, and neighbouring stems as one.
QSet<QString> learnable(const QString &text, const std::vector<LetterSpan> &elsewhere = {}) {
    QSet<QString> words;
    QString before;
    for (const SpokenWord &word : spokenWords(text)) {
        if (meetsOne(word.letters, elsewhere)) {
            before.clear();
            continue;
        }
        if (word.stem.size() >= 2)
            words.insert(word.stem);
        if (!before.isEmpty())
            words.insert(before + word.stem);
        before = word.stem;
    }
    return words;
}

} // namespace

Vocabulary::Vocabulary(const Reference &reference,
                       const std::vector<std::pair<QString, std::vector<QString>>> &starter) {
    std::map<QString, std::vector<SubtypeId>> byWord;
    size_t rows = 0;
    const auto take = [&](const QString &word, SubtypeId subtype) {
        const QString plain = withoutBlanks(word);
        if (plain.isEmpty())
            return;
        std::vector<SubtypeId> &subtypes = byWord[plain];
        if (std::ranges::find(subtypes, subtype) == subtypes.end())
            subtypes.push_back(subtype);
    };
    for (const auto &[code, words] : starter) {
        const auto subtype = reference.idOf<Subtype>(code);
        if (!subtype)
            continue; // the office has retired what the program still knows
        ++rows;
        for (const QString &word : words)
            take(word, *subtype);
    }
    // A sub-type that the office added is at least found by its own name.
    for (const auto &[id, subtype] : reference.all<Subtype>()) {
        for (const QString &name : subtype.ko.split(u'·'))
            if (name.size() >= 2)
                take(name, id);
        take(subtype.en, id);
    }
    rows = std::max<size_t>(rows, 2);
    for (auto &[word, subtypes] : byWord) {
        // Rare words say more than common ones, long ones more than short ones.
        const double rare = std::log(static_cast<double>(rows) / static_cast<double>(subtypes.size())) /
                            std::log(static_cast<double>(rows));
        const double length = std::sqrt(static_cast<double>(hasHangul(word) ? word.size() : (word.size() + 2) / 3));
        m_entries.push_back({word, rare * length, subtypes});
    }
    std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) { return a.word.size() > b.word.size(); });
    for (size_t entry = 0; entry < m_entries.size(); ++entry) {
        const QString &word = m_entries[entry].word;
        m_words.add(word, static_cast<int>(entry));
        if (hasHangul(word))
            m_keys.add(keyStrokes(word).toLower(), static_cast<int>(entry));
    }
    cutToPieces(rows);
}

void Vocabulary::cutToPieces(size_t subtypes) {
    QHash<quint32, std::map<SubtypeId, double>> counted;
    for (const Entry &entry : m_entries) {
        if (!hasHangul(entry.word))
            continue;
        QSet<quint32> pieces;
        for (qsizetype at = 0; at + 1 < entry.word.size(); ++at)
            pieces.insert(pieceOf(entry.word[at], entry.word[at + 1]));
        for (const quint32 piece : std::as_const(pieces))
            for (const SubtypeId subtype : entry.subtypes)
                counted[piece][subtype] += 1.0 / static_cast<double>(entry.subtypes.size());
    }
    for (auto piece = counted.cbegin(); piece != counted.cend(); ++piece) {
        double all = 0;
        for (const auto &[subtype, count] : *piece)
            all += count;
        const double rare = std::log(static_cast<double>(subtypes) / static_cast<double>(piece->size()));
        if (rare <= 0)
            continue;
        for (const auto &[subtype, count] : *piece)
            m_pieces[piece.key()].push_back(
                {subtype, pieceWeight * std::pow(count / all, sharePower) * rare * std::sqrt(std::log(1 + count))});
    }
}

void Vocabulary::learn(const std::vector<SpokenRecord> &records) {
    for (const SpokenRecord &record : records) {
        if (!record.subtype || record.story.isEmpty())
            continue;
        ++m_records[*record.subtype];
        ++m_total;
        for (const QString &word : learnable(record.story)) {
            Counts &counts = m_learned[word];
            ++counts.bySubtype[*record.subtype];
            ++counts.total;
        }
    }
}

std::vector<SubtypeScore> Vocabulary::scores(const QString &text, const std::vector<LetterSpan> &elsewhere,
                                             size_t most) const {
    const SpokenLetters letters(text);
    const QString &plain = letters.plain;
    if (plain.isEmpty())
        return {};
    struct Sum {
        double score = 0;
        double loudestWord = 0;
        QString because;
    };
    QHash<SubtypeId, Sum> sums;
    const auto speak = [&](SubtypeId subtype, double weight, const QString &word) {
        Sum &sum = sums[subtype];
        sum.score += weight;
        if (weight > sum.loudestWord) {
            sum.loudestWord = weight;
            sum.because = word;
        }
    };

    struct Hit {
        int entry = 0;
        LetterSpan letters;
    };
    std::vector<Hit> hits;
    QSet<int> hit;
    const auto take = [&](int entry, qsizetype from, qsizetype size) {
        const LetterSpan span{from, from + size};
        if (!hit.contains(entry) && !meetsOne(span, elsewhere)) {
            hit.insert(entry);
            hits.push_back({entry, span});
        }
    };
    m_words.find(plain, take);
    if (!hasHangul(plain))
        m_keys.find(plain, take);
    std::ranges::sort(hits, {}, &Hit::entry);
    // A word inside a longer one that was found in the same place has been heard already.
    std::vector<LetterSpan> heard;
    for (const Hit &found : hits) {
        const Entry &entry = m_entries[static_cast<size_t>(found.entry)];
        const bool inside = std::ranges::any_of(
            heard, [&](const LetterSpan &span) { return span.holds(found.letters) && span != found.letters; });
        heard.push_back(found.letters);
        for (const SubtypeId subtype : entry.subtypes)
            speak(subtype, inside ? entry.weight * 0.3 : entry.weight, letters.said(found.letters));
    }

    // Pieces run over the blanks between words, as the words of the list do; each is told by the word it begins in.
    QSet<quint32> told;
    QHash<SubtypeId, std::map<qsizetype, double>> weights;
    const std::vector<SpokenWord> words = spokenWords(text);
    for (size_t word = 0; word < words.size(); ++word) {
        const LetterSpan &span = words[word].letters;
        for (qsizetype at = span.from; at < span.to && at + 1 < plain.size(); ++at) {
            const quint32 piece = pieceOf(plain[at], plain[at + 1]);
            const auto known = m_pieces.constFind(piece);
            if (known == m_pieces.cend() || told.contains(piece) || meetsOne({at, at + 2}, elsewhere))
                continue;
            told.insert(piece);
            for (const Piece &of : *known)
                weights[of.subtype][static_cast<qsizetype>(word)] += of.weight;
        }
    }
    for (auto subtype = weights.cbegin(); subtype != weights.cend(); ++subtype)
        for (const auto &[word, weight] : *subtype)
            speak(subtype.key(), weight, words[static_cast<size_t>(word)].said);

    if (m_total > 0) {
        QHash<SubtypeId, Sum> learned;
        for (const QString &word : learnable(text, elsewhere)) {
            const auto found = m_learned.constFind(word);
            if (found == m_learned.cend() || found->total < enough)
                continue;
            for (auto count = found->bySubtype.cbegin(); count != found->bySubtype.cend(); ++count) {
                const double prior = static_cast<double>(m_records.value(count.key())) / m_total;
                const double here = (count.value() + doubt * prior) / (found->total + doubt);
                if (here < mostly || here <= prior)
                    continue;
                Sum &sum = learned[count.key()];
                sum.score += std::log(here / prior);
                if (sum.because.size() < word.size())
                    sum.because = word;
            }
        }
        for (auto sum = learned.cbegin(); sum != learned.cend(); ++sum)
            speak(sum.key(), std::min(sum->score, loudest), sum->because);
    }

    std::vector<SubtypeScore> scores;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        scores.push_back({sum.key(), sum->score, sum->because,
                          m_learned.value(withoutBlanks(sum->because)).bySubtype.value(sum.key())});
    std::ranges::sort(scores, [](const SubtypeScore &a, const SubtypeScore &b) {
        return a.score != b.score ? a.score > b.score : a.subtype < b.subtype;
    });
    if (scores.size() > most)
        scores.resize(most);
    return scores;
}

} // namespace baro
