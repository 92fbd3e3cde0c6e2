#pragma once

#include "base/ids.h"
#include "roster/district.h"
#include "roster/roster.h"

#include <map>
#include <optional>
#include <vector>

namespace baro {

/// How a squad stands to a district.
enum class Reach { None, Second, First };

/// Which districts squads go to, with mergers followed: whoever went to the old one goes to the new. As of one instant.
/// Immutable; any thread.
class Reaches {
public:
    Reaches(const std::map<DistrictId, District> &districts, const std::map<SquadId, Squad> &squads, Instant at);

    /// Of a dong in service; for a legal-status dong the best of its dongs. Without a district: what the squad can do at
    /// best.
    Reach of(SquadId squad, std::optional<DistrictId> district) const;
    /// The dongs in service at that instant.
    const std::vector<DistrictId> &dongs() const { return m_dongs; }

private:
    std::vector<DistrictId> m_dongs;
    std::map<DistrictId, std::vector<DistrictId>> m_parts; ///< of a legal-status dong
    std::map<SquadId, std::map<DistrictId, Reach>> m_reach;
};

/// Nobody is on duty who goes there and can do it.
struct CoverageGap {
    Instant from{};
    Instant until{};
    DistrictId district;
    QString category;    ///< code
    bool urgent = false; ///< outside of the hours of service, where squads set out for what is urgent
    friend bool operator==(const CoverageGap &, const CoverageGap &) = default;
};

/// How a district is covered at an instant.
struct DistrictCover {
    DistrictId district;
    int first = 0;  ///< squads that go there first: on duty, outside of the hours of service on call as well
    int second = 0; ///< that go there when nobody else can
    std::vector<QString> missing; ///< codes of categories that none of them can do there; as in gaps()
    friend bool operator==(const DistrictCover &, const DistrictCover &) = default;
};

class Coverage {
public:
    /// `categories`: codes of those in service; `urgent`: of those of them that run around the clock. Roster and
    /// districts must outlive this.
    Coverage(const Roster &roster, const std::map<DistrictId, District> &districts, std::vector<QString> categories,
             std::vector<QString> urgent = {});

    std::vector<DistrictCover> at(Instant at) const;
    /// Minutes in [from, until) without anybody, those that touch made one; by time, then district. In hours of service
    /// all categories count and being on call does not; in the others the urgent ones, for which being on call is
    /// enough.
    std::vector<CoverageGap> gaps(Instant from, Instant until) const;

private:
    const Roster &m_roster;
    const std::map<DistrictId, District> &m_districts;
    std::vector<QString> m_categories;
    std::vector<QString> m_urgent;
};

} // namespace baro
