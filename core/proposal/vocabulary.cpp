#include "proposal/vocabulary.h"

#include "proposal/filler.h"
#include "search/keystrokes.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace baro {

namespace {

/// How loud pieces of words are beside whole words.
constexpr double pieceWeight = 0.16;
/// A piece that is common to several sub-types tells less of each than its share.
constexpr double sharePower = 1.5;
/// What is left of a word inside a longer one that was heard in the same place.
constexpr double insideShare = 0.3;
/// What is left of a word that only says where it is ("near the bus stop").
constexpr double whereShare = 0.4;
/// What letters add to a sub-type for which they have spoken before.
constexpr double repeatedShare = 0.15;

/// A word is learned once so many stories of different wording had it, and so large a share of them were of one
/// sub-type.
constexpr double enoughStories = 3;
constexpr double mostlyOne = 0.5;
/// How many stories a learned word must have to be half believed.
constexpr double doubt = 3;
/// Stories that every sub-type is thought to have besides its own: one with few of them is not known by chance words.
constexpr double unseen = 3;
constexpr double learnedPieceWeight = 0.1;
/// All learned words together say at most this much: less than one plain word of the starter list.
constexpr double loudest = 1.2;

bool hasHangul(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x1100; });
}

bool isLatin(QChar c) {
    return c.unicode() < 0x250 && c.isLetter();
}

quint32 pieceOf(QChar first, QChar second) {
    return static_cast<quint32>(first.unicode()) << 16 | second.unicode();
}

bool meetsOne(const LetterSpan &letters, const std::vector<LetterSpan> &spans) {
    return std::ranges::any_of(spans, [&](const LetterSpan &span) { return span.meets(letters); });
}

/// A syllable says about as much as three Latin letters.
double lengthOf(QStringView word) {
    const auto latin = std::ranges::count_if(word, isLatin);
    return static_cast<double>(word.size() - latin) + static_cast<double>(latin + 2 * (latin > 0)) / 3;
}

/// What may follow an English word of the list: the longer the word, the more of it.
bool isEnding(QStringView rest, qsizetype word) {
    static constexpr std::array<QStringView, 10> endings{u"s",  u"es",  u"ed", u"d",  u"ing",
                                                         u"er", u"ers", u"y",  u"ly", u"n"};
    if (rest.isEmpty() || rest == u"s")
        return true;
    if (word >= 7)
        return rest.size() <= 4;
    return word >= 4 && std::ranges::find(endings, rest) != endings.end();
}

/// "sign" is not meant by "signal", nor "120" by "1200": only Korean words run into each other.
bool standsAlone(const SpokenLetters &letters, qsizetype from, qsizetype size) {
    const QString &plain = letters.plain;
    const auto joined = [&](qsizetype at) { // to the letter before
        return at > 0 && at < plain.size() &&
               letters.whereIn[static_cast<size_t>(at)] == letters.whereIn[static_cast<size_t>(at - 1)] + 1;
    };
    const auto alike = [](QChar a, QChar b) { return (isLatin(a) && isLatin(b)) || (a.isDigit() && b.isDigit()); };
    if (joined(from) && alike(plain[from], plain[from - 1]))
        return false;
    const qsizetype to = from + size;
    if (!joined(to) || !alike(plain[to - 1], plain[to]))
        return true;
    if (plain[to].isDigit())
        return false;
    qsizetype end = to + 1;
    while (joined(end) && isLatin(plain[end]))
        ++end;
    qsizetype begin = to - 1;
    while (begin > from && joined(begin) && isLatin(plain[begin - 1]))
        --begin;
    return isEnding(QStringView(plain).mid(to, end - to), to - begin);
}

/// Whether a word is there to say where something else is: 정류장 in "정류장 뒤에", and in "behind the bus stop".
bool saysWhere(const LetterSpan &span, const QString &plain, const std::vector<SpokenWord> &words) {
    static constexpr std::array<QStringView, 12> behind{u"앞",   u"옆",     u"뒤",   u"쪽",   u"근처", u"부근",
                                                        u"주변", u"맞은편", u"건너", u"입구", u"인근", u"사이"};
    static constexpr std::array<QStringView, 7> before{u"near",     u"outside", u"behind", u"beside",
                                                       u"opposite", u"by",      u"at"};
    static constexpr std::array<QStringView, 8> articles{u"the", u"a", u"an", u"my", u"our", u"his", u"her", u"their"};
    if (!isLatin(plain[span.to - 1]))
        return std::ranges::any_of(
            behind, [&](QStringView position) { return QStringView(plain).mid(span.to).startsWith(position); });
    auto word = std::ranges::find_if(words, [&](const SpokenWord &w) { return w.letters.to > span.from; });
    while (word != words.begin() && std::ranges::find(articles, std::prev(word)->said) != articles.end())
        --word;
    if (word == words.begin())
        return false;
    --word;
    const QString two = word == words.begin() ? QString() : QString(std::prev(word)->said + u' ' + word->said);
    return two == u"front of" || two == u"next to" || std::ranges::find(before, word->said) != before.end();
}

/// The words of a text that can be learned: stems, and neighbouring stems as one; each with the letters it stands in.
std::map<QString, LetterSpan> learnable(const std::vector<SpokenWord> &words,
                                        const std::vector<LetterSpan> &elsewhere = {}) {
    std::map<QString, LetterSpan> found;
    const SpokenWord *before = nullptr;
    for (const SpokenWord &word : words) {
        if (meetsOne(word.letters, elsewhere) || isFiller(word)) {
            before = nullptr;
            continue;
        }
        if (word.stem.size() >= 2)
            found.emplace(word.stem, word.letters);
        if (before)
            found.emplace(QString(before->stem + word.stem), LetterSpan{before->letters.from, word.letters.to});
        before = &word;
    }
    return found;
}

struct Piece {
    quint32 letters = 0;
    size_t word = 0;     ///< that it begins in
    bool begins = false; ///< it is the beginning of that word
};

/// The pieces of what is said, over the blanks between words but for a particle that stands there; none that begins in
/// a word that only carries the sentence.
std::vector<Piece> piecesIn(const QString &plain, const std::vector<SpokenWord> &words,
                            const std::vector<LetterSpan> &elsewhere = {}) {
    std::map<quint32, Piece> pieces;
    for (size_t word = 0; word < words.size(); ++word) {
        if (isFiller(words[word]))
            continue;
        const LetterSpan &span = words[word].letters;
        const QStringView particle = QStringView(words[word].said).mid(words[word].stem.size());
        const qsizetype end = particle.startsWith(u'에') ? span.to - particle.size() - 1 : span.to;
        for (qsizetype at = span.from; at < end && at + 1 < plain.size(); ++at)
            if (plain[at].unicode() > 0x1100 && !meetsOne({at, at + 2}, elsewhere)) {
                const quint32 letters = pieceOf(plain[at], plain[at + 1]);
                const bool begins = at == span.from;
                const auto [known, isNew] = pieces.try_emplace(letters, Piece{letters, word, begins});
                if (!isNew && begins && !known->second.begins)
                    known->second = {letters, word, true};
            }
    }
    std::vector<Piece> found;
    for (const auto &[letters, piece] : pieces)
        found.push_back(piece);
    return found;
}

} // namespace

struct Vocabulary::Sums {
    struct Sum {
        double score = 0;
        double loudestWord = 0;
        QString because;
        int earlier = 0;
    };
    std::vector<Sum> ofKind;

    void speak(Kind kind, double weight, const QString &word, int earlier = 0) {
        Sum &sum = ofKind[kind];
        sum.score += weight;
        if (weight > sum.loudestWord) {
            sum.loudestWord = weight;
            sum.because = word;
            sum.earlier = earlier;
        }
    }
};

Vocabulary::Vocabulary(const Reference &reference,
                       const std::vector<std::pair<QString, std::vector<QString>>> &starter) {
    for (const auto &[id, subtype] : reference.all<Subtype>()) {
        m_kinds.insert(id, m_subtypes.size());
        m_subtypes.push_back(id);
    }
    m_scale = std::log(static_cast<double>(std::max<size_t>(m_subtypes.size(), 2)));
    QHash<QString, int> entries;
    QHash<QString, int> terms;
    for (const auto &[code, words] : starter) {
        const auto subtype = reference.idOf<Subtype>(code);
        if (!subtype)
            continue; // the office has retired what the program still knows
        for (const QString &word : words)
            take(word, m_kinds.value(*subtype), entries, terms);
    }
    // A sub-type that the office added is at least found by its own name. 소음 in 맨홀 뚜껑 파손·소음 is none: several
    // are called so, and other ones rather.
    const auto isOfOthers = [&](const QString &name, SubtypeId own) {
        return std::ranges::any_of(reference.all<Subtype>(), [&](const auto &entry) {
            return entry.first != own && entry.second.ko != name && entry.second.ko.contains(name) &&
                   reference.find<Subtype>(own)->ko != name;
        });
    };
    for (const auto &[id, subtype] : reference.all<Subtype>()) {
        for (const QString &name : subtype.ko.split(u'·'))
            if (name.size() >= 2 && !isOfOthers(name, id))
                take(withoutBlanks(name), m_kinds.value(id), entries, terms);
        take(withoutBlanks(subtype.en), m_kinds.value(id), entries, terms);
    }
    for (Entry &entry : m_entries)
        entry.rare = 1 - std::log(static_cast<double>(entry.kinds.size())) / m_scale;
    std::ranges::stable_sort(m_terms, [](const Term &a, const Term &b) { return a.word.size() > b.word.size(); });
    for (size_t term = 0; term < m_terms.size(); ++term) {
        const QString &word = m_terms[term].word;
        m_words.add(word, static_cast<int>(term));
        if (word.size() == 1)
            m_syllables.insert(word.front(), static_cast<int>(term));
        else if (hasHangul(word))
            m_keys.add(keyStrokes(word).toLower(), static_cast<int>(term));
    }
    cutToPieces();
}

void Vocabulary::take(const QString &written, Kind kind, QHash<QString, int> &entries, QHash<QString, int> &terms) {
    // One syllable (불, 물) speaks only together with another word.
    const qsizetype shortest = written.contains(u'+') && hasHangul(written) ? 1 : 2;
    std::vector<std::vector<QString>> groups;
    QString canonical;
    for (const QString &alternatives : written.split(u'+')) {
        std::set<QString> words;
        for (const QString &alternative : alternatives.split(u'/'))
            if (const QString plain = withoutBlanks(alternative); plain.size() >= shortest)
                words.insert(plain);
        if (words.empty())
            return;
        groups.emplace_back(words.begin(), words.end());
        for (const QString &word : words)
            canonical += word + u'/';
        canonical += u'+';
    }
    const auto known = entries.constFind(canonical);
    if (known != entries.cend()) {
        std::vector<Kind> &kinds = m_entries[static_cast<size_t>(*known)].kinds;
        if (std::ranges::find(kinds, kind) == kinds.end())
            kinds.push_back(kind);
        return;
    }
    const int entry = static_cast<int>(m_entries.size());
    entries.insert(canonical, entry);
    m_entries.push_back({static_cast<int>(groups.size()), 0, {kind}});
    for (size_t group = 0; group < groups.size(); ++group)
        for (const QString &word : groups[group]) {
            const auto term = terms.constFind(word);
            if (term == terms.cend()) {
                terms.insert(word, static_cast<int>(m_terms.size()));
                m_terms.push_back({word, {{entry, static_cast<int>(group)}}});
            } else {
                m_terms[static_cast<size_t>(*term)].seats.push_back({entry, static_cast<int>(group)});
            }
        }
}

void Vocabulary::cutToPieces() {
    QHash<quint32, std::map<Kind, double>> counted;
    for (const Term &term : m_terms) {
        if (!hasHangul(term.word))
            continue;
        // What is said only together with something else says less alone.
        std::map<Kind, double> kinds;
        for (const Seat &seat : term.seats) {
            const Entry &entry = m_entries[static_cast<size_t>(seat.entry)];
            for (const Kind kind : entry.kinds)
                kinds[kind] = std::max(kinds[kind], 1.0 / (static_cast<double>(entry.kinds.size()) * entry.groups));
        }
        QSet<quint32> pieces;
        for (qsizetype at = 0; at + 1 < term.word.size(); ++at)
            pieces.insert(pieceOf(term.word[at], term.word[at + 1]));
        for (const quint32 piece : std::as_const(pieces))
            for (const auto &[kind, share] : kinds)
                counted[piece][kind] += share;
    }
    for (auto piece = counted.cbegin(); piece != counted.cend(); ++piece) {
        double all = 0;
        for (const auto &[kind, count] : *piece)
            all += count;
        const double rare = m_scale - std::log(static_cast<double>(piece->size()));
        if (rare <= 0)
            continue;
        for (const auto &[kind, count] : *piece)
            m_pieces[piece.key()].push_back(
                {kind, pieceWeight * std::pow(count / all, sharePower) * rare * std::sqrt(std::log(1 + count))});
    }
}

void Vocabulary::learn(const std::vector<SpokenRecord> &records) {
    // The same words again, but for the place, prove nothing more.
    struct Told {
        QString story;
        int times = 0;
    };
    std::map<std::pair<SubtypeId, QString>, Told> stories;
    for (const SpokenRecord &record : records) {
        if (!record.subtype || record.story.isEmpty() || !m_kinds.contains(*record.subtype))
            continue;
        QString story = record.story;
        if (record.place.size() >= 2)
            story.replace(record.place, QStringLiteral(" , "));
        Told &same = stories[{*record.subtype, withoutBlanks(story)}];
        if (same.times++ == 0)
            same.story = std::move(story);
    }

    std::vector<double> known(m_subtypes.size(), unseen);
    QHash<QString, std::map<Kind, double>> words;
    QHash<quint32, std::map<Kind, double>> pieces;
    for (const auto &[key, told] : stories) {
        const Kind kind = m_kinds.value(key.first);
        ++known[kind];
        const SpokenLetters letters(told.story);
        const std::vector<SpokenWord> said = spokenWords(told.story);
        for (const auto &[word, span] : learnable(said)) {
            ++words[word][kind];
            m_learned[word].earlier[key.first] += told.times;
        }
        for (const Piece &piece : piecesIn(letters.plain, said))
            ++pieces[piece.letters][kind];
    }

    const auto evidence = [&](const std::map<Kind, double> &times) {
        double all = 0;
        double rates = 0;
        for (const auto &[kind, count] : times) {
            all += count;
            rates += count / known[kind];
        }
        Evidences found;
        if (all < enoughStories)
            return found;
        const double believed = all / (all + doubt);
        for (const auto &[kind, count] : times)
            if (const double share = count / known[kind] / rates; share >= mostlyOne)
                found.push_back({kind, believed * (1 + std::log(share) / m_scale)});
        return found;
    };
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        m_learned[word.key()].evidence = evidence(*word);
    for (auto piece = pieces.cbegin(); piece != pieces.cend(); ++piece)
        if (Evidences found = evidence(*piece); !found.empty())
            m_learnedPieces.insert(piece.key(), std::move(found));
}

void Vocabulary::hear(const SpokenLetters &letters, const std::vector<SpokenWord> &words,
                      std::vector<LetterSpan> &passed, Sums &sums) const {
    const std::vector<LetterSpan> elsewhere = passed;
    // Of each group of an entry the longest word that was said; terms are sorted by length.
    struct Said {
        int term = 0;
        LetterSpan letters;
    };
    std::map<std::pair<int, int>, Said> said;
    const auto found = [&](int term, const LetterSpan &span) {
        if (meetsOne(span, elsewhere))
            return;
        for (const Seat &seat : m_terms[static_cast<size_t>(term)].seats) {
            const auto [there, isNew] = said.emplace(std::pair(seat.entry, seat.group), Said{term, span});
            if (!isNew && term < there->second.term)
                there->second = {term, span};
        }
    };
    m_words.find(letters.plain, [&](int term, qsizetype from, qsizetype size) {
        if (standsAlone(letters, from, size))
            found(term, {from, from + size});
    });
    for (const SpokenWord &word : words) {
        const auto syllable = m_syllables.constFind(word.said.front());
        if (syllable != m_syllables.cend() && (word.said.size() == 1 || isParticle(QStringView(word.said).mid(1))))
            found(*syllable, {word.letters.from, word.letters.from + 1});
    }
    if (!hasHangul(letters.plain))
        m_keys.find(letters.plain, [&](int term, qsizetype from, qsizetype size) { found(term, {from, from + size}); });

    struct Hit {
        int entry = 0;
        double weight = 0;
        std::vector<LetterSpan> spans; ///< in the order of the text
    };
    std::vector<Hit> hits;
    for (auto first = said.cbegin(); first != said.cend();) {
        Hit hit{first->first.first, 0, {}};
        double length = 0;
        bool apart = true;
        for (; first != said.cend() && first->first.first == hit.entry; ++first) {
            apart = apart && !meetsOne(first->second.letters, hit.spans);
            hit.spans.push_back(first->second.letters);
            length += lengthOf(m_terms[static_cast<size_t>(first->second.term)].word);
        }
        const Entry &entry = m_entries[static_cast<size_t>(hit.entry)];
        if (!apart || std::ssize(hit.spans) < entry.groups)
            continue;
        hit.weight = entry.rare * std::sqrt(length);
        std::ranges::sort(hit.spans, {}, &LetterSpan::from);
        hits.push_back(std::move(hit));
    }
    for (Hit &hit : hits)
        if (hit.spans.size() == 1 && std::ranges::any_of(hits, [&](const Hit &longer) {
                return longer.spans.size() == 1 && longer.spans.front() != hit.spans.front() &&
                       longer.spans.front().holds(hit.spans.front());
            }))
            hit.weight *= insideShare;
    for (Hit &hit : hits)
        if (hit.spans.size() == 1 && saysWhere(hit.spans.front(), letters.plain, words))
            hit.weight *= whereShare;
    std::ranges::stable_sort(hits, [](const Hit &a, const Hit &b) { return a.weight > b.weight; });

    std::map<Kind, std::vector<bool>> spokenFor;
    for (const Hit &hit : hits) {
        passed.insert(passed.end(), hit.spans.begin(), hit.spans.end());
        QStringList parts;
        for (const LetterSpan &span : hit.spans)
            parts << letters.said(span);
        // Words that follow each other stand as they were said.
        const LetterSpan whole{hit.spans.front().from, hit.spans.back().to};
        qsizetype size = 0;
        for (const LetterSpan &span : hit.spans)
            size += span.to - span.from;
        const QString because =
            whole.to - whole.from <= size + 2 ? letters.said(whole) : parts.join(QStringLiteral(" … "));
        for (const Kind kind : m_entries[static_cast<size_t>(hit.entry)].kinds) {
            std::vector<bool> &covered = spokenFor[kind];
            covered.resize(static_cast<size_t>(letters.plain.size()));
            qsizetype fresh = 0;
            for (const LetterSpan &span : hit.spans)
                for (auto at = static_cast<size_t>(span.from); at < static_cast<size_t>(span.to); ++at) {
                    fresh += covered[at] ? 0 : 1;
                    covered[at] = true;
                }
            const double share = static_cast<double>(fresh) / static_cast<double>(size);
            sums.speak(kind, hit.weight * (repeatedShare + (1 - repeatedShare) * share), because);
        }
    }
}

void Vocabulary::hearPieces(const SpokenLetters &letters, const std::vector<SpokenWord> &words,
                            const std::vector<LetterSpan> &elsewhere, Sums &sums) const {
    // What stands within a word may be an ending, or a piece of another one: 끄러워 is in 미끄러워 and in 시끄러워. It
    // speaks only for what something else speaks for too: a whole word, the beginning of one, or another word.
    std::map<std::pair<Kind, size_t>, double> weights;
    std::vector<bool> begun(sums.ofKind.size());
    for (Kind kind = 0; kind < begun.size(); ++kind)
        begun[kind] = sums.ofKind[kind].score > 0;
    std::map<Kind, size_t> firstWord;
    for (const Piece &piece : piecesIn(letters.plain, words, elsewhere)) {
        const auto known = m_pieces.constFind(piece.letters);
        if (known == m_pieces.cend())
            continue;
        for (const Evidence &of : *known) {
            weights[{of.kind, piece.word}] += of.weight;
            const auto first = firstWord.try_emplace(of.kind, piece.word).first;
            begun[of.kind] = begun[of.kind] || piece.begins || first->second != piece.word;
        }
    }
    for (const auto &[where, weight] : weights)
        if (begun[where.first])
            sums.speak(where.first, weight, words[where.second].said);
}

void Vocabulary::remember(const std::vector<SpokenWord> &words, const std::vector<LetterSpan> &elsewhere,
                          Sums &sums) const {
    struct Memory {
        double weight = 0;
        double loudestWord = 0;
        QString because;
        int earlier = 0;
    };
    std::vector<Memory> memories(m_subtypes.size());
    for (const auto &[word, span] : learnable(words, elsewhere)) {
        const auto known = m_learned.constFind(word);
        if (known == m_learned.cend())
            continue;
        for (const Evidence &of : known->evidence) {
            Memory &memory = memories[of.kind];
            memory.weight += of.weight;
            if (of.weight > memory.loudestWord) {
                memory.loudestWord = of.weight;
                memory.because = word;
                memory.earlier = known->earlier.value(m_subtypes[of.kind]);
            }
        }
    }
    QString plain;
    for (const SpokenWord &word : words)
        plain += word.said;
    std::vector<bool> begun(memories.size());
    for (Kind kind = 0; kind < begun.size(); ++kind)
        begun[kind] = memories[kind].weight > 0 || sums.ofKind[kind].score > 0;
    const std::vector<Piece> pieces = piecesIn(plain, words, elsewhere);
    for (const bool beginning : {true, false})
        for (const Piece &piece : pieces) {
            const auto known = m_learnedPieces.constFind(piece.letters);
            if (known == m_learnedPieces.cend() || piece.begins != beginning)
                continue;
            for (const Evidence &of : *known) {
                if (!beginning && !begun[of.kind])
                    continue;
                begun[of.kind] = true;
                Memory &memory = memories[of.kind];
                memory.weight += learnedPieceWeight * of.weight;
                if (memory.because.isEmpty())
                    memory.because = words[piece.word].said;
            }
        }
    for (Kind kind = 0; kind < memories.size(); ++kind)
        if (memories[kind].weight > 0)
            sums.speak(kind, std::min(memories[kind].weight, loudest), memories[kind].because, memories[kind].earlier);
}

std::vector<SubtypeScore> Vocabulary::scores(const QString &text, const std::vector<LetterSpan> &elsewhere,
                                             size_t most) const {
    const SpokenLetters letters(text);
    if (letters.plain.isEmpty())
        return {};
    Sums sums;
    sums.ofKind.resize(m_subtypes.size());
    const std::vector<SpokenWord> words = spokenWords(text);
    // What the list knows is not counted again as learned.
    std::vector<LetterSpan> heard = elsewhere;
    hear(letters, words, heard, sums);
    hearPieces(letters, words, elsewhere, sums);
    if (!m_learned.isEmpty())
        remember(words, heard, sums);

    std::vector<SubtypeScore> scores;
    for (Kind kind = 0; kind < sums.ofKind.size(); ++kind) {
        const Sums::Sum &sum = sums.ofKind[kind];
        if (sum.score <= 0)
            continue;
        const auto known = m_learned.constFind(withoutBlanks(sum.because));
        const int earlier = known != m_learned.cend() ? known->earlier.value(m_subtypes[kind]) : sum.earlier;
        scores.push_back({m_subtypes[kind], sum.score, sum.because, earlier});
    }
    std::ranges::sort(scores, [](const SubtypeScore &a, const SubtypeScore &b) {
        return a.score != b.score ? a.score > b.score : a.subtype < b.subtype;
    });
    if (scores.size() > most)
        scores.resize(most);
    return scores;
}

} // namespace baro
