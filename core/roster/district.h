#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace baro {

/// A tile of the map of hexagons: columns count to the right, rows down; odd rows lie half a tile to the right.
struct HexPlace {
    int column = 0;
    int row = 0;
    friend bool operator==(const HexPlace &, const HexPlace &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("column", self.column);
        visit("row", self.row);
    }
};

/// What a district was called before.
struct FormerName {
    QString ko;
    QString en;
    Instant until{}; ///< from then on it has the next name
    friend bool operator==(const FormerName &, const FormerName &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("ko", self.ko);
        visit("en", self.en);
        visit("until", self.until);
    }
};

/// An administrative dong (행정동), a legal-status dong (법정동) for a caller who knows no more, or the answer "outside
/// the district" (관외).
struct District {
    QString code; ///< ten digits of the ministry's table; "outside" for 관외
    QString ko;
    QString en;
    QString legalKo; ///< the legal-status dong (법정동) that it lies in
    std::optional<Instant> until;
    std::optional<QString> mergedInto; ///< code
    std::vector<QString> neighbours = {}; ///< codes of the dongs that it borders on
    std::optional<HexPlace> hex = {};     ///< where it lies on the map of hexagons; absent: on none
    std::optional<std::vector<FormerName>> former = {}; ///< the oldest first; absent: it was always called so

    /// A legal-status dong: which of its dongs it is, is not known.
    bool isLegal() const { return !legalKo.isEmpty() && ko == legalKo; }
    /// One of the dongs that squads cover.
    bool isDong() const { return !legalKo.isEmpty() && ko != legalKo; }
    /// The same with the names that it had, or will have, at an instant. Code, place and coverage know no names.
    District named(Instant at) const {
        District then = *this;
        for (const FormerName &name : former.value_or(std::vector<FormerName>()))
            if (at < name.until) {
                then.ko = name.ko;
                then.en = name.en;
                break;
            }
        return then;
    }

    friend bool operator==(const District &, const District &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("legal_ko", self.legalKo);
        visit("until", self.until);
        visit("merged_into", self.mergedInto);
        visit("neighbours", self.neighbours);
        visit("hex", self.hex);
        visit("former", self.former);
    }
};

} // namespace baro
