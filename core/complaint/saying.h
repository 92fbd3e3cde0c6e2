#pragma once

#include "complaint/complaint.h"
#include "complaint/rosterof.h"

#include <optional>

namespace baro {

/// What of a promise may be said to a caller. A clock runs in the hours of service, whether somebody is there or not; a
/// caller is never told a minute for which nobody is on duty who goes to his dong and can do this kind of work. All
/// pure; times UTC.
namespace saying {

/// When so much time has run since `start` in which somebody like that is on duty, by the roster: the end of a duty and
/// not the beginning of the next. `hours` null: around the clock. What is urgent is done by those on call as well.
/// Absent where that takes more than five weeks.
std::optional<Instant> runOnDuty(const AdviceQuestion &asked, const Roster &roster, const Reaches &reaches,
                                 Instant start, Milliseconds time, const WorkingTime *hours);

/// The promise as it may be said: with the same times, or with later ones where nobody is there for a while. Where
/// nobody comes within five weeks the time is `start`, which has passed: see promiseSentence(). Where no roster is kept
/// nothing says who is there, and the promise is said as it is.
Deadlines tellable(const Deadlines &promised, const AdviceQuestion &asked, Instant start, const Policies &policies,
                   const Roster &roster, const Reaches &reaches);

/// The same for a clock of a complaint that its caller asks about. Absent where nothing was promised, and where a pause
/// or another promise came between and nobody is there in the minute in which it is due.
std::optional<Instant> tellable(const Complaint &complaint, ClockKind which, const Reference &reference);

} // namespace saying

} // namespace baro
