#include "text/callbacktext.h"

#include "text/phrases.h"

#include <QStringList>

#include <algorithm>

namespace baro {

namespace {

QString phrase(Language language, const QString &key) {
    static const Phrases phrases(QStringLiteral("callback"));
    return phrases(language, key);
}

bool hasHangul(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

QString told(const CallBackMatter &matter, Language language, const QString &form) {
    // The words of a caller who speaks English were written down in either; where he said it happened is his own.
    QStringList named;
    for (const QString &part : {matter.what.trimmed(), matter.where.trimmed()})
        if (!part.isEmpty() && canBeTold(part, language))
            named << part;
    QString about = named.value(0);
    if (named.size() == 2)
        about = phrase(language, QStringLiteral("matter")).arg(named[0], named[1]);
    if (about.isEmpty())
        about = QStringLiteral("8572");
    QStringList sentences{phrase(language, form).arg(matter.office, matter.number.toString(), about)};
    sentences << phrase(language, matter.outcome ? codeText(*matter.outcome) : QStringLiteral("open"));
    const QString words = matter.resolution.simplified();
    if (!words.isEmpty() && canBeTold(words, language))
        sentences << phrase(language, QStringLiteral("words")).arg(words);
    sentences << phrase(language, form + QStringLiteral("_end"));
    return sentences.join(u' ');
}

} // namespace

Language languageFor(CallerLanguage caller) {
    return caller == CallerLanguage::Korean ? Language::Korean : Language::English;
}

bool canBeTold(const QString &words, Language language) {
    return language == Language::Korean || !hasHangul(words);
}

QString callBackSentence(const CallBackMatter &matter, Language language) {
    return told(matter, language, QStringLiteral("spoken"));
}

QString callBackMessage(const CallBackMatter &matter, Language language) {
    return told(matter, language, QStringLiteral("message"));
}

} // namespace baro
