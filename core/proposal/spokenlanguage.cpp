#include "proposal/spokenlanguage.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace baro {

namespace {

constexpr qsizetype readLetters = 300;
constexpr qsizetype fewestWords = 3;
constexpr qsizetype fewestTelling = 2;

/// What nearly every English sentence has some of, and no Korean word is struck as.
constexpr std::array<QStringView, 68> telling{
    u"the",      u"a",       u"an",   u"is",    u"are",    u"was",   u"be",    u"been", u"has",   u"have",
    u"had",      u"in",      u"on",   u"at",    u"of",     u"to",    u"from",  u"by",   u"near",  u"behind",
    u"front",    u"with",    u"for",  u"and",   u"or",     u"not",   u"no",    u"it",   u"its",   u"there",
    u"this",     u"that",    u"here", u"my",    u"our",    u"your",  u"i",     u"we",   u"he",    u"she",
    u"they",     u"you",     u"me",   u"us",    u"please", u"hello", u"help",  u"can",  u"could", u"would",
    u"will",     u"do",      u"does", u"did",   u"what",   u"when",  u"where", u"who",  u"how",   u"some",
    u"somebody", u"someone", u"very", u"since", u"street", u"road",  u"next",  u"out"};

bool isKorean(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0x1100 && code <= 0x11FF) ||
           (code >= 0x3131 && code <= 0x318E);
}

} // namespace

bool soundsEnglish(const QString &story) {
    const QString read = story.left(readLetters).toLower();
    if (std::ranges::any_of(read, isKorean))
        return false;
    qsizetype words = 0;
    qsizetype told = 0;
    qsizetype whole = 0; ///< of these, more than one letter: "a" and "i" are keys of Korean letters too
    QString word;
    const auto ends = [&] {
        if (!word.isEmpty()) {
            ++words;
            if (std::ranges::find(telling, word) != telling.end()) {
                ++told;
                whole += word.size() > 1;
            }
        }
        word.clear();
    };
    for (const QChar c : read) {
        if (c >= u'a' && c <= u'z')
            word += c;
        else if (c != u'\'')
            ends();
    }
    ends();
    return words >= fewestWords && told >= fewestTelling && whole > 0;
}

} // namespace baro
