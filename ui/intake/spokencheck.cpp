#include "intake/spokencheck.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace baro {
namespace {

constexpr QChar mask = u'\u25cf';

qsizetype digitsIn(const QString &text) {
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

std::optional<TelephoneFault> telephoneFault(const QString &text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    if (std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); }))
        return TelephoneFault::Letters;
    if (typed.startsWith(u'+') && !typed.startsWith(u"+82")) {
        const qsizetype size = digitsIn(typed);
        if (size >= 7 && size <= 15)
            return std::nullopt;
        return size < 7 ? TelephoneFault::TooShort : TelephoneFault::TooLong;
    }
    const QString digits = telephoneDigits(typed);
    const qsizetype size = digits.size();
    const qsizetype longest = digits.startsWith(u"050") ? 12 : 11;
    const bool nationwide = size == 8 && (digits.startsWith(u"14") || digits.startsWith(u"15") ||
                                          digits.startsWith(u"16") || digits.startsWith(u"18"));
    const bool service = (size == 3 || size == 4) && digits.startsWith(u'1');
    if ((digits.startsWith(u'0') && size >= 8 && size <= longest) || nationwide || service)
        return std::nullopt;
    return size > longest ? TelephoneFault::TooLong : TelephoneFault::TooShort;
}

bool looksLikeTelephone(const QString &name) {
    return digitsIn(name) >= 9;
}

std::optional<QString> telephoneIn(const QString &text) {
    const QString digits = telephoneDigits(text);
    // Numbers of complaints begin with a year, or are short.
    return digits.size() >= 9 && digits.startsWith(u'0') ? std::optional(digits) : std::nullopt;
}

QString withoutResidentNumbers(const QString &text) {
    if (!holdsResidentNumber(text))
        return text;
    // Wider than holdsResidentNumber(): six digits and seven, whatever date they would be.
    static const QRegularExpression number(QStringLiteral(
        R"((?<!\d)\d{6}[\s\p{Pd}−./·,:~]{0,4}[1-8]\d{2}[\s\p{Pd}−./·]?\d{4}(?!\d))"));
    QString masked = text;
    QString plain = text;
    for (QChar &c : plain)
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(char16_t(u'0' + digit));
    for (auto matches = number.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            if (masked[at].isDigit())
                masked[at] = mask;
    }
    return masked;
}

} // namespace baro
