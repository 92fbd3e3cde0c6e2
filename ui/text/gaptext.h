#pragma once

#include "complaint/reference.h"
#include "roster/coverage.h"

#include <QString>

#include <vector>

namespace baro {

/// A stretch of time with all that nobody is on duty for.
struct GapSpan {
    Instant from{};
    Instant until{};
    std::vector<DistrictId> districts;
    std::vector<QString> categories; ///< codes
    bool urgent = false;             ///< see CoverageGap
    friend bool operator==(const GapSpan &, const GapSpan &) = default;
};
/// By time.
std::vector<GapSpan> gapSpans(const std::vector<CoverageGap> &gaps);

/// "Sat 22 Nov, 18:00 to 20:00: nobody on duty for Roads (3 dongs: Mok 1-dong, Mok 2-dong, Sinwol 3-dong)". Of many
/// dongs or kinds of work the first; `whole`: all of them. With the year, where that is not the one of `now`. In the
/// language in use.
QString gapText(const GapSpan &gap, const Reference &reference, Instant now, bool whole = false);

} // namespace baro
