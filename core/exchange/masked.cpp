#include "exchange/masked.h"

#include <QStringList>

namespace baro {

namespace {

/// Letters as a person counts them: a pair of surrogates is one.
QStringList lettersOf(const QString &text) {
    QStringList letters;
    for (const char32_t letter : text.toUcs4())
        letters += QString::fromUcs4(&letter, 1);
    return letters;
}

QString maskedWord(const QString &word, bool keepLast) {
    const QStringList letters = lettersOf(word);
    if (letters.size() == 1)
        return QStringLiteral("*");
    QString masked = letters.front();
    const qsizetype hidden = letters.size() - (keepLast && letters.size() > 2 ? 2 : 1);
    masked += QString(hidden, u'*');
    if (keepLast && letters.size() > 2)
        masked += letters.back();
    return masked;
}

} // namespace

QString maskedName(const QString &name) {
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool oneWord = words.size() == 1;
    for (QString &word : words)
        // A Korean name is one short word, of which first and last syllable are customarily left.
        word = maskedWord(word, oneWord && word.front().unicode() >= 0xac00 && word.front().unicode() <= 0xd7a3);
    return words.join(u' ');
}

QString maskedTelephone(const QString &telephone) {
    qsizetype digits = 0;
    for (const QChar c : telephone)
        digits += c.isDigit();
    QString masked;
    qsizetype place = 0;
    for (const QChar c : telephone.trimmed()) {
        if (!c.isDigit()) {
            masked += c;
            continue;
        }
        // The area or carrier code is no secret where there is enough left to hide.
        const bool shown =
            place >= digits - 4 || (digits >= 9 && place < (telephone.trimmed().startsWith(u"02") ? 2 : 3));
        masked += shown && digits > 4 ? c : QChar(u'*');
        ++place;
    }
    return masked;
}

} // namespace baro
