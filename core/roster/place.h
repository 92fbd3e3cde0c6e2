#pragma once

#include "base/codes.h"
#include "base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace baro {

enum class PlaceKind { Complex, Building, Station, Market, Road, School, Park, Facility, Other };
template<>
struct Codes<PlaceKind> {
    static constexpr auto entries =
        std::to_array<std::pair<PlaceKind, std::string_view>>({{PlaceKind::Complex, "complex"},
                                                               {PlaceKind::Building, "building"},
                                                               {PlaceKind::Station, "station"},
                                                               {PlaceKind::Market, "market"},
                                                               {PlaceKind::Road, "road"},
                                                               {PlaceKind::School, "school"},
                                                               {PlaceKind::Park, "park"},
                                                               {PlaceKind::Facility, "facility"},
                                                               {PlaceKind::Other, "other"}});
};

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
    std::optional<PlaceKind> kind;

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
        visit("kind", self.kind);
    }
};

} // namespace baro
