#pragma once

#include <QString>
#include <QStringView>

#include <limits>
#include <string>
#include <string_view>

namespace baro {

/// How well a query meets a name; a greater one is better.
enum class Match { None, Inside, Beginning, Whole };

/// Letters and digits in lower case, Hangul composed; blanks, hyphens, dots and brackets dropped: "Sinwol 3-dong" is
/// "sinwol3dong".
QString plainText(const QString &text);

/// The keys that a person presses on the two-set Korean keyboard for a text; other characters stay as they are.
/// 목동 is "ahrehd"; a half-typed syllable is a prefix of the whole one.
QString keyStrokes(QStringView text);

/// The way back: letters that key strokes come to, as SearchKey holds them: Hangul composed into syllables as an input
/// method composes it, lone Hangul letters and Latin ones alike as the keys that they are, other scripts by their
/// bytes. Two of these compare as a Korean dictionary orders the words, digits and keys before syllables. At most
/// `atMost` letters.
std::u16string syllablesOf(std::string_view strokes, size_t atMost = std::numeric_limits<size_t>::max());

/// Meets `name` anywhere: letter by letter, a lone consonant being the initial of a syllable (ㅅㅇ3 meets 신월3동), the
/// last syllable half-composed (시 meets 신), or as key strokes with the keyboard left in English (tlsdnjf meets 신월).
/// An empty query meets everything.
Match matchChoice(const QString &query, const QString &name);

} // namespace baro
