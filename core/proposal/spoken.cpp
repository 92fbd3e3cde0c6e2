#include "proposal/spoken.h"

#include "search/keystrokes.h"

#include <algorithm>
#include <array>

namespace baro {

namespace {

/// Longest first, so that 에서는 is taken whole.
constexpr std::array<QStringView, 36> particles{
    u"에서부터", u"으로부터", u"이랑은", u"에서는", u"에서도", u"까지는", u"에서", u"에게", u"한테",
    u"까지",     u"부터",     u"으로",   u"이랑",   u"이나",   u"하고",   u"처럼", u"보다", u"마다",
    u"이요",     u"인데",     u"예요",   u"이에",   u"에는",   u"에도",   u"은",   u"는",   u"이",
    u"가",       u"을",       u"를",     u"에",     u"의",     u"와",     u"과",   u"도",   u"로"};

constexpr qsizetype shortestStem = 2;

bool isHangul(QChar c) {
    return c.unicode() >= u'가' && c.unicode() <= u'힣';
}

QString stemOf(const QString &word) {
    if (word.isEmpty() || !isHangul(word.back()))
        return word;
    for (const QStringView particle : particles)
        if (word.endsWith(particle) && word.size() - particle.size() >= shortestStem)
            return word.chopped(particle.size());
    return word;
}

} // namespace

SpokenLetters::SpokenLetters(const QString &text)
    : written(text.normalized(QString::NormalizationForm_C)) {
    plain.reserve(written.size());
    whereIn.reserve(static_cast<size_t>(written.size()));
    for (qsizetype at = 0; at < written.size(); ++at) {
        if (!written[at].isLetterOrNumber())
            continue;
        plain += written[at].toLower();
        whereIn.push_back(at);
    }
}

QString SpokenLetters::said(const LetterSpan &letters) const {
    const auto size = static_cast<qsizetype>(whereIn.size());
    if (letters.from >= letters.to || letters.to > size)
        return {};
    const qsizetype from = whereIn[static_cast<size_t>(letters.from)];
    const qsizetype to = whereIn[static_cast<size_t>(letters.to - 1)] + 1;
    return written.mid(from, to - from).simplified();
}

std::vector<SpokenWord> spokenWords(const QString &text) {
    std::vector<SpokenWord> words;
    SpokenWord current;
    qsizetype letters = 0;
    const auto finish = [&] {
        if (current.said.isEmpty())
            return;
        const QString part = current.said;
        current.letters.to = letters;
        const bool continues = !words.empty() && part.front().isDigit() && !words.back().said.back().isDigit() &&
                               (isHangul(words.back().said.back()) || part.size() <= 2);
        if (continues) {
            words.back().said += part;
            words.back().stem = stemOf(words.back().said);
            words.back().letters.to = letters;
        } else {
            current.stem = stemOf(part);
            words.push_back(current);
        }
        current = {};
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (!c.isLetterOrNumber()) {
            finish();
            continue;
        }
        if (current.said.isEmpty())
            current.letters.from = letters;
        current.said += c.toLower();
        ++letters;
    }
    finish();
    return words;
}

bool isParticle(QStringView text) {
    return std::ranges::find(particles, text) != particles.end();
}

QString withoutBlanks(const QString &text) {
    return plainText(text);
}

} // namespace baro
