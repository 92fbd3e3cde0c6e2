#pragma once

#include "base/ids.h"
#include "base/instant.h"

#include <optional>

namespace baro {

/// One version of what the office promises its callers. A complaint names the version it was given under; a later
/// version never rewrites it. Source of the starting values: the service's own promise of 2008, 30 minutes and 3 hours.
struct Promise {
    int version = 1;
    Instant from{};                  ///< first receipt it holds for
    std::int64_t outMinutes = 0;     ///< from receipt until the first squad sets out
    std::int64_t resolveMinutes = 0; ///< from receipt until the trouble is gone

    friend bool operator==(const Promise &, const Promise &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("version", self.version);
        visit("from", self.from);
        visit("out_minutes", self.outMinutes);
        visit("resolve_minutes", self.resolveMinutes);
    }
};

/// When what was promised falls due. Decided once, written into the event, recomputed only to be checked.
struct Deadlines {
    PromiseId promise;
    Instant out{};
    Instant resolve{};

    friend bool operator==(const Deadlines &, const Deadlines &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("promise", self.promise);
        visit("out", self.out);
        visit("resolve", self.resolve);
    }
};

/// The deadlines of a complaint whose clocks start at `start`. Both clocks run all the time.
Deadlines deadlinesUnder(PromiseId id, const Promise &promise, Instant start);

} // namespace baro
