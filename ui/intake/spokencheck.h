#pragma once

#include <QString>

#include <optional>

namespace baro {

/// What is odd about a telephone number. Never refused: a person may know better.
enum class TelephoneFault {
    Letters,
    TooShort, ///< may be one that is still being typed
    TooLong
};

/// Absent for a blank text and for what can be a number: 8 to 11 digits with a leading 0 (12 from 050), a nation-wide
/// one such as 1588-5788, a service number of three or four digits, or a foreign one with its plus.
std::optional<TelephoneFault> telephoneFault(const QString &text);

/// Whether what was typed as a name is more likely a telephone number: nine digits or more.
bool looksLikeTelephone(const QString &name);

/// The digits of what is rather a caller's telephone number than the number of a complaint; absent for all else.
std::optional<QString> telephoneIn(const QString &text);

/// The text with every digit of a resident registration number as ●; as long as before.
QString withoutResidentNumbers(const QString &text);

} // namespace baro
