#pragma once

#include "complaint/command.h"
#include "complaint/reference.h"
#include "text/language.h"

#include <vector>

namespace baro {

/// The sentence for the caller in this language. Where it names 119 and others were alerted instead, it names those: a
/// caller waits for whom he was told of. Once somebody was alerted, it says that this was done, and not that it will be.
QString sentenceOf(const Danger &danger, Language language, const std::vector<commands::AlertMade> &alerted,
                   const Reference &reference);

/// 119 and 112, by their numbers: Alt+1 and Alt+2 mean these whatever the danger, so that the hand learns them.
std::vector<AgencyId> alwaysFirst(const Reference &reference, Instant at);

/// Whom to alert about a sub-type with danger to life that the office's table of dangers forgot: emergency services and
/// outside bodies whose field it is first, in the order of the office's list, then the remaining emergency services. A
/// body's field is told by the words that its description shares with the sub-type's name.
std::vector<AgencyId> whomToAlert(const Reference &reference, const Subtype &subtype, Instant at);

} // namespace baro
