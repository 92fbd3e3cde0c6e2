#pragma once

#include "base/ids.h"
#include "base/instant.h"
#include "sla/clockterms.h"

#include <optional>
#include <vector>

namespace baro {

/// How long a pause for one reason lasts at most, in minutes of real time; then the clock goes on by itself.
struct PauseLimit {
    HoldReason reason = HoldReason::Other;
    int minutes = 0;

    friend bool operator==(const PauseLimit &, const PauseLimit &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("reason", self.reason);
        visit("minutes", self.minutes);
    }
};

/// One version of what the office promises its callers. A complaint names the version it was given under; a later
/// version never rewrites it. Source of the starting values: the service's own promise of 2008, 30 minutes and 3 hours.
/// What is absent was not known to the versions before it: their clocks run always, pause never and ring at the
/// default marks.
struct Promise {
    int version = 1;
    Instant from{};                  ///< first receipt it holds for
    std::int64_t outMinutes = 0;     ///< running ones from the receipt until the first squad sets out
    std::int64_t resolveMinutes = 0; ///< running ones from the receipt until the trouble is gone
    std::optional<CategoryId> category{}; ///< of these alone; absent: of all
    std::optional<Priority> priority{};   ///< of these alone; absent: of all
    std::optional<Runs> runs{};
    std::optional<std::vector<PauseLimit>> pauses{}; ///< a reason that is not named does not pause the clock
    std::optional<std::vector<int>> marks{};         ///< warnings, in percent of the promised time, below 100
    std::optional<int> lateEvery{};                  ///< running minutes between reminders once it is late

    friend bool operator==(const Promise &, const Promise &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("version", self.version);
        visit("from", self.from);
        visit("out_minutes", self.outMinutes);
        visit("resolve_minutes", self.resolveMinutes);
        visit("category", self.category);
        visit("priority", self.priority);
        visit("runs", self.runs);
        visit("pauses", self.pauses);
        visit("marks", self.marks);
        visit("late_every", self.lateEvery);
    }

    /// Times to keep, and no pause, mark or reminder that means nothing.
    bool isSound() const;
    Runs hours() const { return runs.value_or(Runs::Always); }
    /// Absent for a reason that does not pause the clock.
    std::optional<Minutes> longestPause(HoldReason reason) const;
    /// In percent, in order; 50 and 80 where none are named.
    std::vector<int> warnings() const { return marks.value_or(std::vector<int>{50, 80}); }
    Minutes reminderEvery() const { return Minutes{lateEvery.value_or(30)}; }
    /// The nearer of two that hold is the one for the category, then the one for the priority.
    int nearness() const { return (category ? 2 : 0) + (priority ? 1 : 0); }
};

/// When what was promised falls due. Decided once, written into the event, recomputed only to be checked.
struct Deadlines {
    PromiseId promise;
    Instant out{};
    Instant resolve{};
    std::optional<EventId> calendar{}; ///< the last definition of the calendar that was known; see Policies
    std::optional<Instant> legal{};    ///< the law's own term, where one was given
    std::optional<Instant> outMark{};     ///< when the next mark of a clock passes unless it is stopped; see escalation.h
    std::optional<Instant> resolveMark{};

    friend bool operator==(const Deadlines &, const Deadlines &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("promise", self.promise);
        visit("out", self.out);
        visit("resolve", self.resolve);
        visit("calendar", self.calendar);
        visit("legal", self.legal);
        visit("out_mark", self.outMark);
        visit("resolve_mark", self.resolveMark);
    }
};

} // namespace baro
