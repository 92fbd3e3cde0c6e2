#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace baro {

/// What an event carries in place of a person's words: the row in `text` and SHA-256(salt, words). The words themselves
/// can be erased; the reference and the proof stay.
struct TextRef {
    TextId id;
    QByteArray sha;
    friend bool operator==(const TextRef &, const TextRef &) = default;
};

/// A person's words in a command. `ref` is filled in by the office, inside the writing transaction, before it decides.
struct Words {
    QString value;
    TextRef ref;

    Words() = default;
    Words(QString words)
        : value(std::move(words)) {}
    friend bool operator==(const Words &, const Words &) = default;
};

/// Absent for a blank text, so that "nothing was said" has one form.
inline std::optional<Words> wordsOf(const QString &text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    return Words{trimmed};
}

/// Digits of a telephone number, with a leading 82 country code turned into 0; what callers are found by.
QString telephoneDigits(const QString &text);

/// A number of digits as people write it in Korea: "010-1234-5678", "02-2620-3114", "1588-5788". Anything else stays as
/// it is.
QString telephoneText(const QString &digits);

/// Whether a text holds a resident registration number (six digits of a date, a dash or none, seven digits of which the
/// first is 1-8). Such numbers are refused (Personal Information Protection Act, art. 24-2).
bool holdsResidentNumber(const QString &text);

/// The text as every encoding of a file gives it back: halves of a surrogate pair, the null character, U+FFFE and U+FFFF
/// are no characters (SQLite reads them back as others, and the hash of the text would not fit any more); each becomes
/// the replacement character.
QString storableText(QString text);

} // namespace baro
