#include "proposal/proposer.h"

#include "proposal/abuse.h"
#include "proposal/spoken.h"

#include <algorithm>
#include <iterator>

namespace baro {

namespace {
/// A sub-type is proposed only if something spoke for it that is more than chance.
constexpr double quietest = 0.6;
constexpr qsizetype readAtMost = 300;
} // namespace

Proposer::Proposer(ReferencePointer reference,
                   const std::vector<std::pair<QString, std::vector<QString>>> &starterVocabulary,
                   const std::vector<SpokenRecord> &records)
    : m_reference(std::move(reference))
    , m_vocabulary(*m_reference, starterVocabulary)
    , m_dongs(m_reference) {
    m_vocabulary.learn(records);
    m_dongs.learn(records);
    const QString words = m_reference->setting(QStringLiteral("intake.urgent_words"));
    for (const QString &word : words.split(u'|', Qt::SkipEmptyParts))
        if (const QString plain = withoutBlanks(word); !plain.isEmpty())
            m_urgentWords.push_back(plain);
}

Proposals Proposer::propose(const QString &whole, Instant at) const {
    const QString text = whole.left(readAtMost);
    Proposals proposals;
    HeardPlaces heard = m_dongs.hear(text, at);
    proposals.dongs = std::move(heard.dongs);
    proposals.place = std::move(heard.place);
    const SpokenLetters letters(text);
    std::vector<LetterSpan> elsewhere = heard.spans;
    std::ranges::copy(abuseIn(letters), std::back_inserter(elsewhere));
    for (SubtypeScore &score : m_vocabulary.scores(text, elsewhere)) {
        if (score.score < quietest || !m_reference->inService<Subtype>(score.subtype, at))
            continue;
        proposals.subtypes.push_back(std::move(score));
    }
    for (const QString &word : m_urgentWords)
        if (const qsizetype from = letters.plain.indexOf(word); from >= 0) {
            proposals.urgentBecause = letters.said({from, from + word.size()});
            break;
        }
    return proposals;
}

} // namespace baro
