#include "intake/spokenpromise.h"

#include "complaint/clocks.h"
#include "roster/outside.h"
#include "text/callbacktext.h"
#include "text/promisetext.h"

namespace baro {

std::optional<Deadlines> promisedTo(const SpokenDetails &details, Instant start, const Reference &reference) {
    const Subtype *subtype = details.subtype ? reference.find<Subtype>(*details.subtype) : nullptr;
    const auto category = details.subtype ? reference.categoryOf(*details.subtype) : details.category;
    const bool urgent = subtype && subtype->urgent;
    return clocks::promisedFrom(start, category, urgent ? Priority::Urgent : details.priority,
                                details.legalKind.value_or(LegalKind::Other), reference.policies());
}

std::optional<Deadlines> toldTo(const SpokenDetails &details, Instant start, const Reference &reference,
                                const SquadAdviser &adviser) {
    const District *district = details.district ? reference.find<District>(*details.district) : nullptr;
    if (district && isOutside(*district))
        return {};
    const auto promised = promisedTo(details, start, reference);
    if (!promised)
        return {};
    const AdviceQuestion asked = adviceQuestion(reference, details.category, details.subtype, details.district,
                                                details.priority == Priority::Urgent);
    return adviser.tellable(*promised, asked, start);
}

QString spokenPromise(const SpokenDetails &details, Instant start, Instant now, const Reference &reference,
                      const SquadAdviser &adviser) {
    const auto told = toldTo(details, start, reference, adviser);
    return told ? promiseSentence(*told, now, reference.zone(), languageFor(details.language)) : QString();
}

} // namespace baro
