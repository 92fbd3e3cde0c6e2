#pragma once

#include "likeness/likeness.h"
#include "records/register.h"

namespace baro {

/// What may be about the same trouble as a call, or as a complaint that was received.
struct SameTrouble {
    std::vector<Alike> alike; ///< open, not attached to another one; the likest first
    /// Those of them that were received within incidentReach of it, also beyond `atMost`, oldest first.
    std::vector<ComplaintId> ofLate;
    /// How many reports those are, with the ones attached to them in that time.
    int reports = 0;

    /// So many people report the same that it may be one incident (동일 사안): with the call itself five within an
    /// hour.
    bool offersIncident() const { return reports + 1 >= reportsOfIncident; }
    static constexpr int reportsOfIncident = 5;
};

inline constexpr std::chrono::hours incidentReach{1};

/// Looks at the complaints received within likenessReach of the call. `except`: the complaint that is asked about
/// itself. Those that are resolved do not count: whoever reports what was resolved reports that it was not. Pure; time
/// grows with what was received within that reach, not with the register.
SameTrouble sameTrouble(const Register &records, const Reported &call, const Reference &reference, ComplaintId except,
                        size_t atMost);

} // namespace baro
