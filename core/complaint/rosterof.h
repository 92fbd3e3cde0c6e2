#pragma once

#include "complaint/reference.h"
#include "roster/advice.h"

#include <memory>

namespace baro {

/// The roster that the office's reference data come to. Takes a moment: keep it as long as the reference is the same.
std::shared_ptr<const Roster> rosterOf(const Reference &reference);
/// Codes of the categories in service.
std::vector<QString> categoriesIn(const Reference &reference, Instant at);
/// Codes of those of them that have urgent kinds, which run around the clock.
std::vector<QString> urgentCategoriesIn(const Reference &reference, Instant at);
/// The end of the days that gaps are looked for ahead: the last of next month, four weeks away at least.
LocalDay lastDayAhead(LocalDay today);
/// Where nobody is on duty who can do it, in [from, until); by night, for what is urgent.
std::vector<CoverageGap> coverageGaps(const Reference &reference, const Roster &roster, Instant from, Instant until);
/// What is asked of the squads about a complaint with these details.
AdviceQuestion adviceQuestion(const Reference &reference, std::optional<CategoryId> category,
                              std::optional<SubtypeId> subtype, std::optional<DistrictId> district, bool urgent);
/// Who is competent for a sub-type besides us; the first by code. Absent: nobody is known.
std::optional<AgencyId> agencyFor(const Reference &reference, SubtypeId subtype, Instant at);

} // namespace baro
