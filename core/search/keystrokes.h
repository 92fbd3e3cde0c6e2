#pragma once

#include <QString>
#include <QStringView>

namespace baro {

/// How well a query meets a name; a greater one is better.
enum class Match { None, Inside, Beginning, Whole };

/// Letters and digits in lower case, Hangul composed; blanks, hyphens, dots and brackets dropped: "Sinwol 3-dong" is
/// "sinwol3dong".
QString plainText(const QString &text);

/// The keys that a person presses on the two-set Korean keyboard for a text; other characters stay as they are.
/// 목동 is "ahrehd"; a half-typed syllable is a prefix of the whole one.
QString keyStrokes(QStringView text);

/// Meets `name` anywhere: letter by letter, a lone consonant being the initial of a syllable (ㅅㅇ3 meets 신월3동), the
/// last syllable half-composed (시 meets 신), or as key strokes with the keyboard left in English (tlsdnjf meets 신월).
/// An empty query meets everything.
Match matchChoice(const QString &query, const QString &name);

} // namespace baro
