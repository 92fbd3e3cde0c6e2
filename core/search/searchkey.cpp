#include "search/searchkey.h"

#include "search/keystrokes.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <optional>

namespace baro {

namespace {

constexpr char32_t syllableFirst = U'가';
constexpr char32_t syllableLast = U'힣';
constexpr char32_t compatibilityFirst = 0x3131;
constexpr char32_t compatibilityVowel = 0x314f;
constexpr char32_t compatibilityLast = 0x3163;

bool isLoneConsonant(char32_t c) {
    return c >= compatibilityFirst && c < compatibilityVowel;
}
bool isHangulLetter(char32_t c) {
    return (c >= syllableFirst && c <= syllableLast) || (c >= compatibilityFirst && c <= compatibilityLast);
}

/// Vowels as keys; with what stands before them they tell one syllable from the next.
bool isVowelKey(char c) {
    return std::string_view("kojupbhynlmiOP").find(c) != std::string_view::npos;
}

struct Keys {
    std::array<char, 5> bytes{};
    std::uint8_t count = 0;
    std::string_view view() const { return {bytes.data(), count}; }
};

/// The keys of every syllable, looked up: a register of millions is made of them.
const std::vector<Keys> &syllableKeys() {
    static const std::vector<Keys> all = [] {
        std::vector<Keys> made(syllableLast - syllableFirst + 1);
        for (char32_t c = syllableFirst; c <= syllableLast; ++c) {
            const QChar letter(static_cast<char16_t>(c));
            const QByteArray struck = keyStrokes(QStringView(&letter, 1)).toLatin1();
            Keys &keys = made[c - syllableFirst];
            for (const char key : struck)
                if (keys.count < keys.bytes.size()) // never more: an initial, two for the vowel, two for the final
                    keys.bytes[keys.count++] = key;
        }
        return made;
    }();
    return all;
}

std::string utf8Of(char32_t c) {
    return QString::fromUcs4(&c, 1).toUtf8().toStdString();
}

/// A letter or digit as it is compared; 0 for what is dropped.
char32_t comparedLetter(char32_t c) {
    if (c < 0x80) {
        if (c >= U'A' && c <= U'Z')
            return c + 32;
        return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') ? c : 0;
    }
    if (c >= 0xff01 && c <= 0xff5e)
        return comparedLetter(c - 0xfee0);
    if (isHangulLetter(c))
        return c;
    return QChar::isLetterOrNumber(c) ? QChar::toLower(c) : 0;
}

/// Appends one letter that comparedLetter() has let through.
void addLetter(char32_t c, std::string &strokes, std::string &initials) {
    if (c < 0x80) {
        strokes += static_cast<char>(c);
        initials += static_cast<char>(c);
    } else if (c >= syllableFirst && c <= syllableLast) {
        const Keys &keys = syllableKeys()[c - syllableFirst];
        strokes += keys.view();
        initials += keys.bytes.front();
    } else if (isHangulLetter(c)) {
        const QChar letter(static_cast<char16_t>(c));
        const std::string struck = keyStrokes(QStringView(&letter, 1)).toLatin1().toStdString();
        strokes += struck;
        initials += struck;
    } else {
        const std::string bytes = utf8Of(c);
        strokes += bytes;
        initials += bytes;
    }
}

bool needsComposing(char32_t c) {
    return (c >= 0x300 && c < 0x370) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0xa960 && c <= 0xa97f) ||
           (c >= 0xd7b0 && c <= 0xd7ff) || (c >= 0x3099 && c <= 0x309a);
}

/// The next character of UTF-8 that is known to be whole where it comes from a file of ours; a stray byte is dropped.
char32_t nextOf(std::string_view utf8, size_t &at) {
    const auto byte = [&](size_t i) { return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0U; };
    const auto tail = [&](size_t i) { return byte(i) & 0x3fU; };
    const unsigned first = byte(at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    if (first >= 0xf0 && at + 3 < utf8.size()) {
        const char32_t c = (first & 7U) << 18 | tail(at + 1) << 12 | tail(at + 2) << 6 | tail(at + 3);
        at += 4;
        return c;
    }
    if (first >= 0xe0 && first < 0xf0 && at + 2 < utf8.size()) {
        const char32_t c = (first & 15U) << 12 | tail(at + 1) << 6 | tail(at + 2);
        at += 3;
        return c;
    }
    if (first >= 0xc0 && first < 0xe0 && at + 1 < utf8.size()) {
        const char32_t c = (first & 31U) << 6 | tail(at + 1);
        at += 2;
        return c;
    }
    ++at;
    return 0;
}

struct Letter {
    char32_t c = 0; ///< as comparedLetter() gives it
    char32_t written = 0;
    qsizetype first = 0; ///< in the text as written
    qsizetype count = 1;
};

/// Letters and digits of a text, composed, with the place of each.
std::vector<Letter> lettersOf(const QString &text) {
    std::vector<Letter> letters;
    letters.reserve(static_cast<size_t>(text.size()));
    const auto take = [&](QStringView piece, qsizetype first, qsizetype count) {
        for (qsizetype i = 0; i < piece.size(); ++i) {
            char32_t c = piece[i].unicode();
            if (piece[i].isHighSurrogate() && i + 1 < piece.size() && piece[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(piece[i], piece[i + 1]);
                ++i;
            } else if (piece[i].isSurrogate()) {
                continue;
            }
            if (const char32_t compared = comparedLetter(c))
                letters.push_back({compared, c, first, count});
        }
    };
    const bool plain =
        std::ranges::none_of(text, [](QChar c) { return needsComposing(c.unicode()) || c.isSurrogate(); });
    if (plain) {
        for (qsizetype i = 0; i < text.size(); ++i)
            if (const char32_t compared = comparedLetter(text[i].unicode()))
                letters.push_back({compared, text[i].unicode(), i, 1});
        return letters;
    }
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    while (graphemes.toNextBoundary() != -1) {
        const qsizetype to = graphemes.position();
        take(text.mid(from, to - from).normalized(QString::NormalizationForm_C), from, to - from);
        from = to;
    }
    return letters;
}

/// Whether keys that stand before `at` are done there: a syllable's own keys are not cut in two by an initial.
size_t afterSyllable(std::string_view strokes, size_t at) {
    // at: an initial; then one or two vowels, then what its final has: as much as leaves the next one an initial.
    size_t next = at + 1;
    while (next < strokes.size() && isVowelKey(strokes[next]))
        ++next;
    return next;
}

/// Two-letter finals at most.
constexpr size_t longestFinal = 2;

bool isConsonantKey(char c) {
    return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) && !isVowelKey(c);
}

/// Whether parts[i...] stand from `at` on; where they end.
std::optional<size_t> partsStand(const std::vector<SearchWord::Part> &parts, size_t i, std::string_view strokes,
                                 size_t at) {
    if (i == parts.size())
        return at;
    const SearchWord::Part &part = parts[i];
    if (!part.initial) {
        if (strokes.substr(at, part.keys.size()) != part.keys)
            return std::nullopt;
        return partsStand(parts, i + 1, strokes, at + part.keys.size());
    }
    if (at + 1 >= strokes.size() || strokes[at] != part.keys.front() || !isVowelKey(strokes[at + 1]))
        return std::nullopt;
    size_t next = afterSyllable(strokes, at);
    for (size_t final = 0; final <= longestFinal; ++final) {
        if (const auto end = partsStand(parts, i + 1, strokes, next))
            return end;
        if (next >= strokes.size() || !isConsonantKey(strokes[next]))
            break;
        ++next;
    }
    return std::nullopt;
}

/// Words of one run without blanks; none if nothing in it counts.
std::optional<SearchWord> wordOf(const QString &run) {
    const std::vector<Letter> letters = lettersOf(run);
    if (letters.empty())
        return std::nullopt;
    SearchWord word;
    std::string strokes;
    std::string initials;
    std::string shifted; // with the keyboard left in English, a capital is a doubled consonant
    bool syllables = false;
    bool consonants = false;
    bool otherHangul = false;
    for (const Letter &letter : letters) {
        addLetter(letter.c, strokes, initials);
        syllables = syllables || (letter.c >= syllableFirst && letter.c <= syllableLast);
        consonants = consonants || isLoneConsonant(letter.c);
        otherHangul = otherHangul || (letter.c >= compatibilityVowel && letter.c <= compatibilityLast);
        const bool doubled = letter.written < 0x80 && std::string_view("RETQWOP").find(
                                                          static_cast<char>(letter.written)) != std::string_view::npos;
        std::string unused;
        if (doubled)
            shifted += static_cast<char>(letter.written);
        else
            addLetter(letter.c, shifted, unused);
    }
    if (consonants && !syllables && !otherHangul) {
        word.initials = initials;
        return word;
    }
    word.strokes.push_back(strokes);
    if (shifted != strokes)
        word.strokes.push_back(shifted);
    const auto loneInside = std::ranges::any_of(letters.begin(), std::prev(letters.end()),
                                                [](const Letter &letter) { return isLoneConsonant(letter.c); });
    if (loneInside && syllables) {
        for (size_t i = 0; i < letters.size(); ++i) {
            std::string keys;
            std::string unused;
            addLetter(letters[i].c, keys, unused);
            // ㄳ is how some input methods show ㄱ and ㅅ struck one after the other: two initials.
            if (isLoneConsonant(letters[i].c) && i + 1 < letters.size())
                for (const char key : keys)
                    word.parts.push_back({std::string(1, key), true});
            else if (word.parts.empty() || word.parts.back().initial)
                word.parts.push_back({keys, false});
            else
                word.parts.back().keys += keys;
        }
    }
    // "2026-12"
    const qsizetype hyphen = run.indexOf(u'-');
    if (hyphen == 4 && run.indexOf(u'-', hyphen + 1) < 0) {
        bool year = false;
        bool serial = false;
        const int first = run.left(hyphen).toInt(&year);
        const int second = run.mid(hyphen + 1).toInt(&serial);
        if (year && serial && first > 0 && second > 0 && run.size() <= 10)
            word.strokes.push_back(QStringLiteral("%1%2")
                                       .arg(first, 4, 10, QLatin1Char('0'))
                                       .arg(second, 6, 10, QLatin1Char('0'))
                                       .toStdString());
    }
    return word;
}

/// The place of each byte of a text's key among its letters.
struct KeyMap {
    std::string bytes;
    std::vector<size_t> letter;
};

KeyMap mapOf(const std::vector<Letter> &letters, bool initialsOnly) {
    KeyMap map;
    for (size_t i = 0; i < letters.size(); ++i) {
        std::string strokes;
        std::string initials;
        addLetter(letters[i].c, strokes, initials);
        map.bytes += initialsOnly ? initials : strokes;
        map.letter.resize(map.bytes.size(), i);
    }
    return map;
}

/// Whether `a` becomes `b` by at most one edit, or by exchanging two neighbours.
bool withinOneEdit(std::string_view a, std::string_view b) {
    const size_t common = static_cast<size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    const std::string_view restA = a.substr(common);
    const std::string_view restB = b.substr(common);
    if (restA.size() == restB.size())
        return restA.empty() || restA.substr(1) == restB.substr(1) ||
               (restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2));
    if (restA.size() + 1 == restB.size())
        return restA == restB.substr(1);
    return restA.size() == restB.size() + 1 && restA.substr(1) == restB;
}

} // namespace

void SearchKey::add(std::string_view utf8) {
    const size_t strokesBefore = strokes.size();
    const size_t initialsBefore = initials.size();
    bool hangul = false;
    for (size_t at = 0; at < utf8.size();) {
        const char32_t c = nextOf(utf8, at);
        if (needsComposing(c)) {
            strokes.resize(strokesBefore);
            initials.resize(initialsBefore);
            return add(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
        }
        if (const char32_t compared = comparedLetter(c)) {
            hangul = hangul || isHangulLetter(compared);
            addLetter(compared, strokes, initials);
        }
    }
    if (!hangul)
        initials.resize(initialsBefore);
    else
        initials += fieldEnd;
    if (strokes.size() > strokesBefore)
        strokes += fieldEnd;
}

void SearchKey::add(const QString &text) {
    bool hangul = false;
    const size_t initialsBefore = initials.size();
    const size_t strokesBefore = strokes.size();
    for (const Letter &letter : lettersOf(text)) {
        hangul = hangul || isHangulLetter(letter.c);
        addLetter(letter.c, strokes, initials);
    }
    if (!hangul)
        initials.resize(initialsBefore);
    else
        initials += fieldEnd;
    if (strokes.size() > strokesBefore)
        strokes += fieldEnd;
}

bool SearchWord::meets(std::string_view inStrokes, std::string_view inInitials) const {
    if (!initials.empty() && inInitials.find(initials) != std::string_view::npos)
        return true;
    if (std::ranges::any_of(strokes,
                            [&](const std::string &form) { return inStrokes.find(form) != std::string_view::npos; }))
        return true;
    return findParts(inStrokes).first != std::string_view::npos;
}

std::pair<size_t, size_t> SearchWord::findParts(std::string_view inStrokes, size_t from) const {
    if (!parts.empty())
        for (size_t at = from; at < inStrokes.size(); ++at)
            if (const auto end = partsStand(parts, 0, inStrokes, at))
                return {at, *end - at};
    return {std::string_view::npos, 0};
}

std::string_view SearchWord::longestPart() const {
    std::string_view longest;
    for (const Part &part : parts)
        if (!part.initial && part.keys.size() > longest.size())
            longest = part.keys;
    return longest;
}

size_t SearchWord::weight() const {
    size_t least = initials.empty() ? std::string::npos : initials.size();
    for (const std::string &form : strokes)
        least = std::min(least, form.size());
    return least;
}

bool SearchQuery::meets(const SearchKey &key) const {
    return std::ranges::all_of(words, [&](const SearchWord &word) { return word.meets(key); });
}

SearchQuery searchQuery(const QString &text) {
    SearchQuery query;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace() && text[at].category() != QChar::Other_Control)
            continue;
        if (at > from)
            if (auto word = wordOf(text.mid(from, at - from)))
                query.words.push_back(*std::move(word));
        from = at + 1;
    }
    // What says most is looked for first, and nothing twice.
    std::ranges::stable_sort(query.words, std::ranges::greater(), &SearchWord::weight);
    query.words.erase(std::unique(query.words.begin(), query.words.end()), query.words.end());
    return query;
}

namespace {

/// A text as it is searched, and what of it was found.
class Found {
public:
    explicit Found(const QString &text)
        : m_letters(lettersOf(text))
        , m_strokes(mapOf(m_letters, false))
        , m_initials(mapOf(m_letters, true)) {}

    /// Whether it stands anywhere.
    bool markAsItIs(const SearchWord &word) {
        const size_t before = m_hits.size();
        markAll(m_initials, word.initials);
        for (const std::string &form : word.strokes)
            markAll(m_strokes, form);
        for (auto [at, count] = word.findParts(m_strokes.bytes); at != std::string_view::npos;
             std::tie(at, count) = word.findParts(m_strokes.bytes, at + 1))
            mark(m_strokes, at, count);
        return m_hits.size() > before;
    }
    void markAlmost(const SearchWord &word) {
        for (auto [at, count] = findAlmost(word, m_strokes.bytes); at != std::string_view::npos;
             std::tie(at, count) = findAlmost(word, m_strokes.bytes, at + count))
            mark(m_strokes, at, count);
    }
    TextSpans spans() {
        std::ranges::sort(m_hits);
        TextSpans spans;
        size_t covered = 0; // letters before this one belong to the last span
        for (const auto &[first, last] : m_hits) {
            const qsizetype end = m_letters[last].first + m_letters[last].count;
            if (!spans.empty() && first < covered)
                spans.back().second = std::max(spans.back().second, end - spans.back().first);
            else
                spans.emplace_back(m_letters[first].first, end - m_letters[first].first);
            covered = std::max(covered, last + 1);
        }
        return spans;
    }

private:
    void mark(const KeyMap &map, size_t at, size_t count) {
        m_hits.emplace_back(map.letter[at], map.letter[at + count - 1]);
    }
    void markAll(const KeyMap &map, std::string_view form) {
        for (size_t at = map.bytes.find(form); !form.empty() && at != std::string::npos;
             at = map.bytes.find(form, at + 1))
            mark(map, at, form.size());
    }

    std::vector<Letter> m_letters;
    KeyMap m_strokes;
    KeyMap m_initials;
    std::vector<std::pair<size_t, size_t>> m_hits; ///< first and last letter
};

} // namespace

TextSpans foundIn(const SearchQuery &query, const QString &text) {
    Found found(text);
    for (const SearchWord &word : query.words)
        found.markAsItIs(word);
    return found.spans();
}

TextSpans almostFoundIn(const SearchQuery &query, const QString &text) {
    Found found(text);
    for (const SearchWord &word : query.words)
        if (!found.markAsItIs(word))
            found.markAlmost(word);
    return found.spans();
}

std::pair<size_t, size_t> findAlmost(const SearchWord &word, std::string_view strokes, size_t from) {
    constexpr size_t npos = std::string_view::npos;
    std::pair<size_t, size_t> first{npos, 0};
    for (const std::string &form : word.strokes) {
        const size_t size = form.size();
        if (size < fewestKeysOfTypo)
            continue;
        // One edit leaves one half whole, but for two neighbours exchanged across the middle.
        const size_t half = size / 2;
        const auto tried = [&](std::string_view part, size_t offset) {
            for (size_t at = strokes.find(part, from); at != npos && (first.first == npos || at < first.first + size);
                 at = strokes.find(part, at + 1)) {
                // The likest piece there: where it should begin and as long as it should be before its neighbours.
                for (const size_t length : {size, size + 1, size - 1})
                    for (const size_t shift : {size_t{1}, size_t{0}, size_t{2}}) {
                        if (at + shift < offset + 1)
                            continue;
                        const size_t begin = at + shift - offset - 1;
                        if (begin >= from && begin < first.first && begin + length <= strokes.size() &&
                            withinOneEdit(form, strokes.substr(begin, length))) {
                            first = {begin, length};
                            return;
                        }
                    }
            }
        };
        const std::string_view view(form);
        tried(view.substr(0, half), 0);
        tried(view.substr(half), half);
        std::string exchanged = form;
        std::swap(exchanged[half - 1], exchanged[half]);
        if (const size_t at = strokes.find(exchanged, from); at < first.first)
            first = {at, size};
    }
    return first;
}

bool almostMeets(const SearchWord &word, std::string_view strokes) {
    return findAlmost(word, strokes).first != std::string_view::npos;
}

} // namespace baro
