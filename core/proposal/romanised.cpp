#include "proposal/romanised.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace baro {

namespace {

constexpr char16_t firstSyllable = u'가';
constexpr char16_t lastSyllable = u'힣';
constexpr int silent = 11; ///< the initial ㅇ
constexpr int nieun = 2;
constexpr int rieul = 5;
constexpr int mieum = 6;

constexpr std::array<const char *, 19> initials{"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                                "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::array<const char *, 21> vowels{"a",  "ae", "ya", "yae", "eo", "e",  "yeo", "ye", "o",  "wa", "wae",
                                              "oe", "yo", "u",  "wo",  "we", "wi", "yu",  "eu", "ui", "i"};
/// Before another consonant or at the end.
constexpr std::array<const char *, 28> finals{"",  "k", "k", "k", "n", "n", "n", "t",  "l", "k", "m", "l", "l", "l",
                                              "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"};
/// Before a vowel, where the sound goes over to it.
constexpr std::array<const char *, 28> carried{"",   "g",  "kk", "ks", "n",  "nj", "n", "d", "r",  "lg",
                                               "lm", "lb", "ls", "lt", "lp", "r",  "m", "b", "ps", "s",
                                               "ss", "ng", "j",  "ch", "k",  "t",  "p", ""};

struct Syllable {
    int initial = 0;
    int vowel = 0;
    int final = 0;
};

bool isSyllable(QChar c) {
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

Syllable partsOf(QChar c) {
    const int at = c.unicode() - firstSyllable;
    return {at / 588, at % 588 / 28, at % 28};
}

/// How a final sounds before the initial that follows, and the initial after it.
std::pair<QString, QString> joined(int final, int initial) {
    const QString end = QLatin1String(finals[static_cast<size_t>(final)]);
    const QString begin = QLatin1String(initials[static_cast<size_t>(initial)]);
    if (initial == silent)
        return {QLatin1String(carried[static_cast<size_t>(final)]), {}};
    const bool nasal = initial == nieun || initial == mieum;
    const auto softened = [&] {
        return end == u"k"   ? QStringLiteral("ng")
               : end == u"t" ? QStringLiteral("n")
               : end == u"p" ? QStringLiteral("m")
                             : end;
    };
    if (initial == rieul && (end == u"n" || end == u"l"))
        return {QStringLiteral("l"), QStringLiteral("l")};
    if (initial == rieul && !end.isEmpty())
        return {softened(), QStringLiteral("n")};
    if (initial == nieun && end == u"l")
        return {QStringLiteral("l"), QStringLiteral("l")};
    if (nasal)
        return {softened(), begin};
    return {end, begin};
}

struct Translated {
    QStringView korean;
    const char *english;
};
/// What places are called by their kind; longer ones first.
constexpr std::array<Translated, 31> kinds{{{u"초등학교", "elementaryschool"},
                                            {u"고등학교", "highschool"},
                                            {u"중학교", "middleschool"},
                                            {u"어린이공원", "childrenspark"},
                                            {u"주민센터", "communitycenter"},
                                            {u"어린이집", "daycarecenter"},
                                            {u"버스정류장", "busstop"},
                                            {u"오피스텔", "officetel"},
                                            {u"유치원", "kindergarten"},
                                            {u"아파트", "apartment"},
                                            {u"정류장", "busstop"},
                                            {u"놀이터", "playground"},
                                            {u"도서관", "library"},
                                            {u"복지관", "welfarecenter"},
                                            {u"체육관", "gym"},
                                            {u"우체국", "postoffice"},
                                            {u"경찰서", "policestation"},
                                            {u"사거리", "intersection"},
                                            {u"네거리", "intersection"},
                                            {u"삼거리", "junction"},
                                            {u"오거리", "intersection"},
                                            {u"경로당", "seniorcenter"},
                                            {u"시장", "market"},
                                            {u"공원", "park"},
                                            {u"빌라", "villa"},
                                            {u"교회", "church"},
                                            {u"성당", "cathedral"},
                                            {u"병원", "hospital"},
                                            {u"빌딩", "building"},
                                            {u"마트", "mart"},
                                            {u"역", "station"}}};
constexpr qsizetype shortestRoman = 5; ///< "mok" would be met in anything

} // namespace

QString romanised(const QString &korean) {
    const QString name = korean.normalized(QString::NormalizationForm_C);
    QString latin;
    QString carriedOver; ///< the initial of the next syllable, as the final before it makes it sound
    bool followsFinal = false;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (!isSyllable(name[at])) {
            if (name[at].isLetterOrNumber())
                latin += name[at].toLower();
            followsFinal = false;
            continue;
        }
        const Syllable parts = partsOf(name[at]);
        latin += followsFinal ? carriedOver : QString(QLatin1String(initials[static_cast<size_t>(parts.initial)]));
        latin += QLatin1String(vowels[static_cast<size_t>(parts.vowel)]);
        followsFinal = at + 1 < name.size() && isSyllable(name[at + 1]);
        if (!followsFinal) {
            latin += QLatin1String(finals[static_cast<size_t>(parts.final)]);
            continue;
        }
        const auto [end, begin] = joined(parts.final, partsOf(name[at + 1]).initial);
        latin += end;
        carriedOver = begin;
    }
    return latin;
}

std::vector<QString> latinNamesOf(const QString &place) {
    if (!std::ranges::any_of(place, isSyllable))
        return {};
    std::vector<QString> names;
    const auto add = [&](const QString &name) {
        if (name.size() >= shortestRoman && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    };
    add(romanised(place));
    for (const auto &[korean, english] : kinds)
        if (place.endsWith(korean) && place.size() > korean.size()) {
            add(romanised(place.chopped(korean.size())) + QLatin1String(english));
            break;
        }
    return names;
}

bool looksRomanised(QStringView word) {
    static const QRegularExpression syllables(QStringLiteral(
        "^(?:(?:kk|tt|pp|ss|jj|ch|[gndrlmbsjktph])?(?:yae|wae|yeo|ya|ae|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|"
        "[aeoui])(?:ng|[kntlmp])?){2,}$"));
    return syllables.match(word.toString()).hasMatch();
}

} // namespace baro
