#pragma once

#include "base/instant.h"
#include "text/language.h"

#include <QString>
#include <QTimeZone>

/// Times as a person reads them. Instants are UTC and shown in `zone`, hours count to 24. Every duration is rounded
/// down to whole minutes, so that a clock never shows more time than there is. Pure but for the translation in use; any
/// thread.
namespace baro {

/// "17:42".
QString timeOfDay(Instant instant, const QTimeZone &zone);
/// "Sat 21 Nov, 17:42".
QString dayAndTime(Instant instant, const QTimeZone &zone, Language language);
/// "21 Nov 2026".
QString dateText(Instant instant, const QTimeZone &zone, Language language);
/// "Sat 21 Nov 2026, 17:42".
QString dateAndTime(Instant instant, const QTimeZone &zone, Language language);
/// As short as it stays clear to somebody who thinks of `near`: the time of day on the same local day, with the day in
/// the same year, else with the year.
QString timeNear(Instant instant, Instant near, const QTimeZone &zone, Language language);

/// "12 min", "2 h 48", "3 d 4 h"; the sign is left out.
QString durationText(Milliseconds duration);
/// The same to the second where there are some, so that parts add up: "12 min", "12 min 30 s", "2 h 48 min 05 s",
/// "28 h 15".
QString exactDurationText(Milliseconds duration);
/// What is left until a deadline: "12 min", "2 h 48"; past it, by how much, with a plus: "+3 min".
QString leftText(Milliseconds left);
/// "in 12 min", "12 min ago"; within the minute "in under a minute", "just now".
QString fromNowText(Instant instant, Instant now);
/// A stopwatch: "00:41", "1:02:03"; nothing below zero.
QString stopwatchText(Milliseconds elapsed);

} // namespace baro
