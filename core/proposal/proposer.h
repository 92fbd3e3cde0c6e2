#pragma once

#include "proposal/dongfinder.h"
#include "proposal/vocabulary.h"

#include <memory>
#include <vector>

namespace baro {

/// What is proposed from a report as it was spoken; never more than a proposal. Each part says what it was read from.
struct Proposals {
    std::vector<FoundDong> dongs; ///< the best first
    std::optional<FoundPlace> place;
    std::vector<SubtypeScore> subtypes; ///< the best first
    QString urgentBecause;              ///< the word that sounds urgent; empty when none does

    bool isEmpty() const { return dongs.empty() && !place && subtypes.empty() && urgentBecause.isEmpty(); }
};

/// Reads a report as it is spoken ("ㅅㅇ3 시장 앞 맨홀 김"): its first 300 letters, so that it is quick enough for
/// every keystroke of however long a story, and what was proposed holds while the caller speaks on. Pure. A value.
class Proposer {
public:
    /// Words of the program and the lists of the office; `records` are past complaints to learn from.
    Proposer(ReferencePointer reference, const std::vector<std::pair<QString, std::vector<QString>>> &starterVocabulary,
             const std::vector<SpokenRecord> &records = {});

    Proposals propose(const QString &text, Instant at) const;

private:
    ReferencePointer m_reference;
    Vocabulary m_vocabulary;
    DongFinder m_dongs;
    std::vector<QString> m_urgentWords; ///< setting "intake.urgent_words"
};

using ProposerPointer = std::shared_ptr<const Proposer>;

} // namespace baro
