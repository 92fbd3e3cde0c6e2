#pragma once

#include "complaint/details.h"
#include "complaint/reference.h"
#include "widgets/squadadviser.h"

#include <QString>

namespace baro {

/// What would be promised to a call that began at `start` if it were saved now; absent before the first promise.
std::optional<Deadlines> promisedTo(const SpokenDetails &details, Instant start, const Reference &reference);

/// What of it may be told to the caller: by who is on duty, no minute in which nobody is. Absent where nothing is
/// promised: before the first promise, and for a place that another district answers for.
std::optional<Deadlines> toldTo(const SpokenDetails &details, Instant start, const Reference &reference,
                                const SquadAdviser &adviser);

/// What may be said to the caller of a call that began at `start`, as it would be decided if it were saved now, in his
/// language: toldTo() as promiseSentence(). Empty where nothing may be told.
QString spokenPromise(const SpokenDetails &details, Instant start, Instant now, const Reference &reference,
                      const SquadAdviser &adviser);

} // namespace baro
