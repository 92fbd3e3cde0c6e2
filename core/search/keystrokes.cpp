#include "search/keystrokes.h"

#include <array>
#include <cstdint>
#include <optional>

namespace baro {

namespace {

constexpr char16_t firstSyllable = u'가';
constexpr char16_t lastSyllable = u'힣';
constexpr char16_t firstJamo = 0x3131; // compatibility jamo, as an input method shows a lone letter
constexpr char16_t lastJamo = 0x3163;

// In the order of Unicode's syllable arithmetic: 19 initials, 21 vowels, 27 finals after "none".
constexpr std::array<const char *, 19> initialKeys{"r", "R", "s", "e", "E", "f", "a", "q", "Q", "t",
                                                   "T", "d", "w", "W", "c", "z", "x", "v", "g"};
constexpr std::array<const char *, 21> vowelKeys{"k",  "o", "i", "O",  "j",  "p",  "u", "P", "h",  "hk", "ho",
                                                 "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"};
constexpr std::array<const char *, 28> finalKeys{"",   "r",  "R",  "rt", "s",  "sw", "sg", "e", "f",  "fr",
                                                 "fa", "fq", "ft", "fx", "fv", "fg", "a",  "q", "qt", "t",
                                                 "T",  "d",  "w",  "c",  "z",  "x",  "v",  "g"};
constexpr std::array<const char *, 51> jamoKeys{
    "r", "R", "rt", "s", "sw", "sg", "e",  "E",  "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a",
    "q", "Q", "qt", "t", "T",  "d",  "w",  "W",  "c", "z",  "x",  "v",  "g",  "k",  "o",  "i",  "O",
    "j", "p", "u",  "P", "h",  "hk", "ho", "hl", "y", "n",  "nj", "np", "nl", "b",  "m",  "ml", "l"};
constexpr char16_t firstVowelJamo = 0x314f;

constexpr int none = -1;

/// What one or two keys are in a list; two of them by both bytes.
template<size_t count>
constexpr auto placesOf(const std::array<const char *, count> &list) {
    std::array<std::int8_t, 128 * 128> places{};
    places.fill(none);
    for (size_t i = 0; i < count; ++i)
        if (const std::string_view keys(list[i]); !keys.empty()) {
            const auto one = static_cast<size_t>(keys[0]);
            const size_t other = keys.size() > 1 ? static_cast<size_t>(keys[1]) : 0;
            places[one * 128 + other] = static_cast<std::int8_t>(i);
        }
    return places;
}
constexpr auto initialPlaces = placesOf(initialKeys);
constexpr auto vowelPlaces = placesOf(vowelKeys);
constexpr auto finalPlaces = placesOf(finalKeys);

class Strokes {
public:
    explicit Strokes(std::string_view strokes)
        : m_strokes(strokes) {}

    int initial(size_t at) const { return look(initialPlaces, at, false); }
    int vowel(size_t at) const { return look(vowelPlaces, at, false); }
    int vowels2(size_t at) const { return look(vowelPlaces, at, true); }
    int final(size_t at) const { return look(finalPlaces, at, false); }
    int finals2(size_t at) const { return look(finalPlaces, at, true); }

private:
    static bool plain(char c) { return static_cast<unsigned char>(c) < 128; }
    template<class Places>
    int look(const Places &places, size_t at, bool two) const {
        if (at + (two ? 1 : 0) >= m_strokes.size() || !plain(m_strokes[at]) || (two && !plain(m_strokes[at + 1])))
            return none;
        return places[static_cast<size_t>(m_strokes[at]) * 128 + (two ? static_cast<size_t>(m_strokes[at + 1]) : 0)];
    }
    std::string_view m_strokes;
};

bool isSyllable(QChar c) {
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}
bool isJamo(QChar c) {
    return c.unicode() >= firstJamo && c.unicode() <= lastJamo;
}
bool isConsonant(QChar c) {
    return c.unicode() >= firstJamo && c.unicode() < firstVowelJamo;
}

const char *initialOf(QChar syllable) {
    return initialKeys[static_cast<size_t>((syllable.unicode() - firstSyllable) / 588)];
}

/// Whether the letters of `query` lie on those of `name` from `at` on.
bool lies(const QString &query, const QString &name, qsizetype at) {
    qsizetype place = at;
    for (qsizetype i = 0; i < query.size(); ++i) {
        const QChar asked = query[i];
        if (isConsonant(asked)) {
            // ㄳ is how some input methods show ㄱ and ㅅ struck one after the other: two initials.
            const QString keys = keyStrokes(QStringView(&asked, 1));
            for (const QChar key : keys) {
                if (place >= name.size())
                    return false;
                const QChar there = name[place++];
                const bool meets = isSyllable(there) ? QString::fromLatin1(initialOf(there)) == key
                                                     : keyStrokes(QStringView(&there, 1)) == key;
                if (!meets)
                    return false;
            }
            continue;
        }
        if (place >= name.size())
            return false;
        const bool last = i == query.size() - 1;
        if (last && isSyllable(asked))
            return keyStrokes(QStringView(name).mid(place)).startsWith(keyStrokes(QStringView(&asked, 1)));
        if (asked != name[place++])
            return false;
    }
    return true;
}

/// Key strokes struck in English, from the beginning of some syllable on.
bool strikes(const QString &query, const QString &name, qsizetype at) {
    return keyStrokes(QStringView(name).mid(at)).startsWith(query);
}

bool looksLikeKeys(const QString &query) {
    bool letters = false;
    for (const QChar c : query) {
        if (c.unicode() >= 128)
            return false;
        letters = letters || c.isLetter();
    }
    return letters;
}

bool hasHangul(const QString &text) {
    for (const QChar c : text)
        if (isSyllable(c) || isJamo(c))
            return true;
    return false;
}

QString lettersOnly(const QString &text, bool lower) {
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString plain;
    plain.reserve(composed.size());
    for (const QChar c : composed)
        if (c.isLetterOrNumber() || isJamo(c))
            plain += lower ? c.toLower() : c;
    return plain;
}

} // namespace

std::u16string syllablesOf(std::string_view strokes, std::size_t atMost) {
    const Strokes keys(strokes);
    std::u16string letters;
    for (size_t at = 0; at < strokes.size() && letters.size() < atMost;) {
        const int initial = keys.initial(at);
        if (initial == none || keys.vowel(at + 1) == none) {
            letters += static_cast<char16_t>(static_cast<unsigned char>(strokes[at++]));
            continue;
        }
        ++at;
        int vowel = keys.vowels2(at);
        at += vowel == none ? 1 : 2;
        if (vowel == none)
            vowel = keys.vowel(at - 1);
        // A consonant that a vowel follows begins the next syllable.
        int final = 0;
        if (keys.finals2(at) != none && keys.vowel(at + 2) == none) {
            final = keys.finals2(at);
            at += 2;
        } else if (keys.final(at) != none && keys.vowel(at + 1) == none) {
            final = keys.final(at);
            ++at;
        }
        letters += static_cast<char16_t>(firstSyllable + (initial * 21 + vowel) * 28 + final);
    }
    return letters;
}

QString plainText(const QString &text) {
    return lettersOnly(text, true);
}

QString keyStrokes(QStringView text) {
    QString keys;
    keys.reserve(text.size() * 3);
    for (const QChar c : text) {
        if (isSyllable(c)) {
            const int index = c.unicode() - firstSyllable;
            keys += QLatin1String(initialKeys[static_cast<size_t>(index / 588)]);
            keys += QLatin1String(vowelKeys[static_cast<size_t>(index % 588 / 28)]);
            keys += QLatin1String(finalKeys[static_cast<size_t>(index % 28)]);
        } else if (isJamo(c)) {
            keys += QLatin1String(jamoKeys[static_cast<size_t>(c.unicode() - firstJamo)]);
        } else {
            keys += c;
        }
    }
    return keys;
}

Match matchChoice(const QString &query, const QString &name) {
    const QString asked = plainText(query);
    if (asked.isEmpty())
        return Match::Inside;
    const QString there = plainText(name);
    if (asked == there)
        return Match::Whole;
    const bool keys = looksLikeKeys(asked) && hasHangul(there);
    const QString struck = keys ? lettersOnly(query, false) : QString();
    for (qsizetype at = 0; at < there.size(); ++at)
        if (lies(asked, there, at) || (keys && (strikes(struck, there, at) || strikes(asked, there, at))))
            return at == 0 ? Match::Beginning : Match::Inside;
    return Match::None;
}

} // namespace baro
