#include "text/printable.h"

namespace baro {

namespace {

bool endsLine(QChar c) {
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator || c.unicode() == 0x85;
}

/// Marks that embed, override or isolate a direction of writing, and those that only hint at one.
bool turnsOrder(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
           code == 0x200f || code == 0x061c;
}

QChar signOf(QChar c) {
    if (c.unicode() < 0x20)
        return QChar(char16_t(0x2400 + c.unicode())); // the pictures of the control characters
    if (c.unicode() == 0x7f)
        return QChar(u'\u2421');
    return c.category() == QChar::Other_Control || turnsOrder(c) ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

QString printable(QString text) {
    for (QChar &c : text)
        if (c != u'\n' && c != u'\t')
            c = signOf(c);
    return text;
}

QString onOneLine(QString text) {
    for (QChar &c : text)
        c = endsLine(c) || c == u'\t' ? QChar(u' ') : signOf(c);
    return text;
}

} // namespace baro
