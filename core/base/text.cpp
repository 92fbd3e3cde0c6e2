#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace baro {

QString telephoneDigits(const QString &text) {
    QString digits;
    for (const QChar c : text)
        if (const int digit = c.digitValue(); digit >= 0)
            digits += QChar(u'0' + digit);
    if (text.trimmed().startsWith(u"+82") || (digits.startsWith(u"82") && digits.size() >= 11))
        digits = (digits.mid(2).startsWith(u'0') ? QString() : QStringLiteral("0")) + digits.mid(2);
    return digits;
}

QString telephoneText(const QString &digits) {
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!plain || digits.size() < 8 || digits.size() > 11)
        return digits;
    if (!digits.startsWith(u'0'))
        return digits.size() == 8 ? digits.first(4) + u'-' + digits.last(4) : digits;
    const qsizetype area = digits.startsWith(u"02") ? 2 : 3;
    return digits.first(area) + u'-' + digits.sliced(area, digits.size() - area - 4) + u'-' + digits.last(4);
}

QString storableText(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate() || c.isNull() || c.unicode() == 0xfffe || c.unicode() == 0xffff)
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

bool holdsResidentNumber(const QString &text) {
    // Whatever is written between the parts, and in figures of any width.
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<!\d)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[\s\p{Pd}−./·,:~]{0,4}[1-8]\d{2}[\s\p{Pd}−./·]?\d{4}(?!\d))"));
    QString plain = text;
    for (QChar &c : plain)
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(char16_t(u'0' + digit));
    return pattern.match(plain).hasMatch();
}

} // namespace baro
