#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace baro {

/// The bytes in which text is searched. `strokes`: the keys that a person presses for it on the two-set Korean
/// keyboard, one byte a key, digits and Latin letters in lower case as they are, other scripts in UTF-8; nothing but
/// letters and digits. A half-typed syllable is a beginning of the whole one, and text typed with the keyboard left in
/// the other mode is the same. `initials`: the same with the initial alone of each syllable; empty for a text without
/// Hangul.
struct SearchKey {
    std::string strokes;
    std::string initials;

    /// Appends a field, in UTF-8, with fieldEnd after it; a text without a letter or digit appends nothing.
    void add(std::string_view utf8);
    void add(const QString &text);
    void clear() {
        strokes.clear();
        initials.clear();
    }
    friend bool operator==(const SearchKey &, const SearchKey &) = default;

    /// Parts two fields: nothing is found across it.
    static constexpr char fieldEnd = '\x1f';
};

/// One word of a question; it is met where any of its forms stands. Several words may be met in any order.
struct SearchWord {
    std::vector<std::string> strokes; ///< forms that stand in SearchKey::strokes as they are
    std::string initials;             ///< stands in SearchKey::initials; empty for none
    /// Lone consonants before whole syllables (ㅅㅇ3동): each a syllable's initial, or keys as they are.
    struct Part {
        std::string keys;
        bool initial = false;
        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<Part> parts;

    friend bool operator==(const SearchWord &, const SearchWord &) = default;

    bool meets(const SearchKey &key) const { return meets(key.strokes, key.initials); }
    bool meets(std::string_view strokes, std::string_view initials) const;
    /// Where `parts` stand first, from `from` on: offset and length; npos where they do not.
    std::pair<size_t, size_t> findParts(std::string_view strokes, size_t from = 0) const;
    /// The longest of the parts that must stand as it is; empty where none must.
    std::string_view longestPart() const;
    /// About how much a meeting says: the length of its shortest form.
    size_t weight() const;
};

/// What somebody looks for, as it was typed, with the syllable under composition.
struct SearchQuery {
    std::vector<SearchWord> words;

    bool empty() const { return words.empty(); }
    bool meets(const SearchKey &key) const;
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Words are parted by blanks; marks are dropped, a lone one says nothing. "2026-12" is also the number 2026-000012.
/// Any text has an answer, also one with unpaired surrogates or control characters. Time grows with its length.
SearchQuery searchQuery(const QString &text);

/// Letters of a text as written, first and count, in order, none overlapping.
using TextSpans = std::vector<std::pair<qsizetype, qsizetype>>;

/// Where a question's words stand in one text.
TextSpans foundIn(const SearchQuery &query, const QString &text);

/// The same with one key of a word too many, too few, another one, or two neighbours exchanged, where the word does not
/// stand in the text as it is.
TextSpans almostFoundIn(const SearchQuery &query, const QString &text);

/// Where `word` stands so in `strokes` first, from `from` on: offset and length; npos where it does not. Only for words
/// of fewestKeysOfTypo keys or more, of strokes alone.
std::pair<size_t, size_t> findAlmost(const SearchWord &word, std::string_view strokes, size_t from = 0);
bool almostMeets(const SearchWord &word, std::string_view strokes);
inline constexpr size_t fewestKeysOfTypo = 4;

} // namespace baro
