#pragma once

#include "complaint/complaint.h"
#include "sla/ledger.h"
#include "sla/policies.h"

#include <optional>

namespace baro {

/// The clocks of one cycle of a complaint. All times UTC.
namespace clocks {

/// Under which hours, calendars and promises the course is told.
enum class Told {
    AsPromised, ///< those that held, as they were known, when each part of it was promised
    Restated    ///< the calendar as it is known now
};

/// Absent for a cycle to which nothing was promised. The course refers to calendars of `policies`, which live as long as
/// it or a copy of it does.
std::optional<ClockCourse> courseOf(const Cycle &cycle, ClockKind which, const Policies &policies,
                                    Told told = Told::AsPromised);

/// What falls due by what was promised to the cycle; the law's term stands as it is in its deadlines. Absent when
/// nothing was promised, and when there are no hours in which it could be kept.
std::optional<Deadlines> deadlinesOf(const Cycle &cycle, const Policies &policies);

/// What would be promised to a complaint whose clocks start at `start`, by all that is known now, with the law's term
/// beside it. Absent before the first promise.
std::optional<Deadlines> promisedFrom(Instant start, std::optional<CategoryId> category, Priority priority,
                                      LegalKind kind, const Policies &policies);

/// The hours that count in a promise; null: around the clock.
const WorkingTime *hoursOf(const Promise &promise, EventId calendar, const Policies &policies);

/// The first mark of a clock that has not passed yet; see nextMark().
std::optional<MarkTime> nextMarkOf(const Cycle &cycle, ClockKind which, const Policies &policies);

/// By when another body that is asked at `at` is to reply, unless it is told another time: inside our own time, and
/// where that is over by the end of the next working day. Absent where nothing was promised.
std::optional<Instant> replyDue(const Cycle &cycle, Instant at, const Policies &policies);

/// When the law's term ends that began with the cycle.
std::optional<Instant> legalDueOf(const Cycle &cycle, LegalKind kind, const Policies &policies);

} // namespace clocks

} // namespace baro
