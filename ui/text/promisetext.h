#pragma once

#include "sla/promise.h"
#include "text/language.h"

#include <QString>
#include <QTimeZone>

namespace baro {

/// What a caller is promised, in whole sentences to be read to him in his language, whatever the one of the interface:
/// by when a squad sets out, and by when it is dealt with. Names the minute in which a deadline falls, never one after
/// it, so that what was said is as strict as the clock; what has passed at `now` is not promised any more. The phrases
/// stand in resources/phrases/promise.json. Any thread.
QString promiseSentence(const Deadlines &due, Instant now, const QTimeZone &zone, Language language);

} // namespace baro
