#include "complaint/rosterof.h"

#include <algorithm>

namespace baro {
namespace {

template<class Entry>
std::vector<Entry> listOf(const Reference &reference) {
    std::vector<Entry> entries;
    entries.reserve(reference.all<Entry>().size());
    for (const auto &[id, entry] : reference.all<Entry>())
        entries.push_back(entry);
    return entries;
}

} // namespace

std::shared_ptr<const Roster> rosterOf(const Reference &reference) {
    RosterBook book{reference.all<Squad>(),           listOf<Member>(reference),     listOf<Shift>(reference),
                    listOf<RosterPattern>(reference), listOf<RosterWeek>(reference), listOf<Leave>(reference)};
    return std::make_shared<const Roster>(std::move(book), reference.policies().sharedCalendar());
}

std::vector<QString> categoriesIn(const Reference &reference, Instant at) {
    std::vector<QString> codes;
    for (const auto &[id, category] : reference.all<Category>())
        if (!category.until || *category.until > at)
            codes.push_back(category.code);
    return codes;
}

std::vector<QString> urgentCategoriesIn(const Reference &reference, Instant at) {
    std::vector<QString> codes = categoriesIn(reference, at);
    std::erase_if(codes, [&](const QString &code) {
        return std::ranges::none_of(reference.all<Subtype>(), [&](const auto &entry) {
            const Subtype &subtype = entry.second;
            return subtype.urgent && subtype.category == code && (!subtype.until || *subtype.until > at);
        });
    });
    return codes;
}

LocalDay lastDayAhead(LocalDay today) {
    using namespace std::chrono;
    const year_month_day day{sys_days(today.time_since_epoch())};
    const sys_days ends{(day.year() / day.month() + months{1}) / std::chrono::last};
    return LocalDay(ends.time_since_epoch());
}

std::vector<CoverageGap> coverageGaps(const Reference &reference, const Roster &roster, Instant from, Instant until) {
    // Where no roster is kept the duty room has the night, and nothing says who that is.
    return Coverage(roster, reference.all<District>(), categoriesIn(reference, from),
                    roster.isKept() ? urgentCategoriesIn(reference, from) : std::vector<QString>())
        .gaps(from, until);
}

AdviceQuestion adviceQuestion(const Reference &reference, std::optional<CategoryId> category,
                              std::optional<SubtypeId> subtype, std::optional<DistrictId> district, bool urgent) {
    AdviceQuestion question{.district = district, .urgent = urgent};
    if (const Subtype *what = subtype ? reference.find<Subtype>(*subtype) : nullptr) {
        question.category = what->category;
        question.usual = what->squad;
        question.urgent = urgent || what->urgent;
    }
    if (const Category *group = category ? reference.find<Category>(*category) : nullptr; group && question.category.isEmpty())
        question.category = group->code;
    return question;
}

std::optional<AgencyId> agencyFor(const Reference &reference, SubtypeId subtype, Instant at) {
    const Subtype *what = reference.find<Subtype>(subtype);
    if (!what)
        return std::nullopt;
    for (const auto &[id, agency] : reference.all<Agency>())
        if (reference.inService<Agency>(id, at) &&
            std::ranges::find(agency.subtypes, what->code) != agency.subtypes.end())
            return id;
    return std::nullopt;
}

} // namespace baro
