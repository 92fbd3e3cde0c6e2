#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace baro {

/// A name that callers use for a place: a complex, a station, a market, a road. What the caller said and the dong that
/// it lies in are kept apart: "Mok-dong complex 9" stands in Sinjeong-dong.
struct Place {
    QString code;
    QString ko;
    QString en;
    std::vector<QString> otherNames; ///< as callers say it
    QString district;                ///< code of its dong, or of its legal-status dong where the dong is not known
    QString maintainer;              ///< code of the agency that looks after it; empty: the district's office
    std::optional<Instant> until;

    friend bool operator==(const Place &, const Place &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("other_names", self.otherNames);
        visit("district", self.district);
        visit("maintainer", self.maintainer);
        visit("until", self.until);
    }
};

} // namespace baro
