#pragma once

#include "roster/advice.h"

#include <QString>
#include <QTimeZone>

namespace baro {

/// "Goes to this dong first · free now": why a squad is advised, the weightiest first, in the language in use.
QString adviceText(const SquadAdvice &advice, Instant now, const QTimeZone &zone);
/// "Out by 10:30 and done by 13:00 can be kept.": what becomes of a promise, in words; empty where nothing is promised.
QString promiseKeptText(const SquadAdvice &advice, std::optional<Instant> outDue, std::optional<Instant> resolveDue,
                        Instant now, const QTimeZone &zone);
/// One of its reasons.
QString adviceReasonText(const AdviceReasonSaid &said, Instant now, const QTimeZone &zone);
/// "On the way, 12 min": the state of a squad and since when; for one that is off duty, when it is there again.
QString standingText(const SquadStanding &standing, Instant now, const QTimeZone &zone);
/// What does not go together in a roster, as a sentence without the squad and the day.
QString conflictText(const RosterConflict &conflict, const Roster &roster);
/// "09:00-18:00".
QString shiftHoursText(const Shift &shift);

} // namespace baro
