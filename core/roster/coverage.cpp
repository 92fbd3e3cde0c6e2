#include "roster/coverage.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace baro {
namespace {

bool inService(const District &district, Instant at) {
    return !district.until || *district.until > at;
}

} // namespace

Reaches::Reaches(const std::map<DistrictId, District> &districts, const std::map<SquadId, Squad> &squads, Instant at) {
    std::map<QString, DistrictId> byCode;
    for (const auto &[id, district] : districts)
        byCode.emplace(district.code, id);
    // A merger may have been merged again; a circle ends where it began.
    const auto today = [&](DistrictId id) {
        for (std::size_t steps = 0; steps < districts.size(); ++steps) {
            const District &district = districts.at(id);
            if (inService(district, at) || !district.mergedInto || !byCode.contains(*district.mergedInto))
                break;
            id = byCode.at(*district.mergedInto);
        }
        return id;
    };
    for (const auto &[id, district] : districts) {
        if (district.isDong() && inService(district, at))
            m_dongs.push_back(id);
        if (district.isLegal())
            for (const auto &[part, dong] : districts)
                if (dong.isDong() && dong.legalKo == district.ko && inService(dong, at))
                    m_parts[id].push_back(part);
    }
    for (const auto &[squad, entry] : squads) {
        auto &reach = m_reach[squad];
        if (entry.first.empty() && entry.second.empty()) {
            for (const DistrictId dong : m_dongs)
                reach[dong] = Reach::First;
            continue;
        }
        const auto add = [&](const std::vector<QString> &codes, Reach how) {
            for (const QString &code : codes) {
                const auto named = byCode.find(code);
                if (named == byCode.end())
                    continue;
                std::vector<DistrictId> dongs{today(named->second)};
                if (const auto parts = m_parts.find(named->second); parts != m_parts.end())
                    dongs = parts->second;
                for (const DistrictId dong : dongs)
                    if (inService(districts.at(dong), at))
                        reach[dong] = std::max(reach[dong], how);
            }
        };
        add(entry.first, Reach::First);
        add(entry.second, Reach::Second);
    }
}

Reach Reaches::of(SquadId squad, std::optional<DistrictId> district) const {
    const auto known = m_reach.find(squad);
    if (known == m_reach.end())
        return Reach::None;
    const auto at = [&](DistrictId id) {
        const auto found = known->second.find(id);
        return found == known->second.end() ? Reach::None : found->second;
    };
    Reach best = Reach::None;
    if (!district) {
        for (const auto &[id, reach] : known->second)
            best = std::max(best, reach);
        return best;
    }
    if (const auto parts = m_parts.find(*district); parts != m_parts.end()) {
        for (const DistrictId part : parts->second)
            best = std::max(best, at(part));
        return best;
    }
    return at(*district);
}

Coverage::Coverage(const Roster &roster, const std::map<DistrictId, District> &districts,
                   std::vector<QString> categories, std::vector<QString> urgent)
    : m_roster(roster)
    , m_districts(districts)
    , m_categories(std::move(categories))
    , m_urgent(std::move(urgent)) {}

std::vector<DistrictCover> Coverage::at(Instant at) const {
    const Reaches reaches(m_districts, m_roster.book().squads, at);
    const bool night = !m_roster.calendar().service().runs(at);
    std::vector<DistrictCover> covers;
    for (const DistrictId dong : reaches.dongs())
        covers.push_back({dong, 0, 0, night ? m_urgent : m_categories});
    for (const auto &[id, squad] : m_roster.book().squads) {
        if (squad.until && *squad.until <= at)
            continue;
        const auto duty = m_roster.dutyAt(id, at);
        if (!duty || (duty->urgentOnly && !night))
            continue;
        for (DistrictCover &cover : covers) {
            const Reach reach = reaches.of(id, cover.district);
            if (reach == Reach::None)
                continue;
            ++(reach == Reach::First ? cover.first : cover.second);
            std::erase_if(cover.missing, [&can = squad.categories](const QString &category) {
                return std::ranges::find(can, category) != can.end();
            });
        }
    }
    return covers;
}

std::vector<CoverageGap> Coverage::gaps(Instant from, Instant until) const {
    const QTimeZone &zone = m_roster.calendar().zone();
    struct Hours {
        Interval time;
        bool urgent = false;
    };
    std::vector<Hours> hoursOfAll;
    Instant told = from;
    const auto night = [&](Instant end) {
        if (told < end && !m_urgent.empty())
            hoursOfAll.push_back({{told, end}, true});
    };
    for (const Interval &service : m_roster.calendar().service().within(from, until)) {
        night(service.from);
        hoursOfAll.push_back({service, false});
        told = service.until;
    }
    night(until);
    if (hoursOfAll.empty())
        return {};
    // Who is there changes only where a duty, a day of leave, a squad or a district begins or ends.
    std::set<Instant> edges;
    struct On {
        const Squad *squad = nullptr;
        Duty duty;
    };
    std::vector<On> on;
    const LocalDay first = dayIn(zone, from) - std::chrono::days{1};
    const LocalDay last = dayIn(zone, until);
    for (const auto &[id, squad] : m_roster.book().squads) {
        for (const Duty &duty : m_roster.duties(id, first, last)) {
            if (duty.strength == 0)
                continue;
            on.push_back({&squad, duty});
            edges.insert({duty.from, duty.until});
        }
        if (squad.until)
            edges.insert(*squad.until);
    }
    for (const auto &[id, district] : m_districts)
        if (district.until)
            edges.insert(*district.until);
    for (const Hours &hours : hoursOfAll)
        edges.insert({hours.time.from, hours.time.until});
    std::ranges::stable_sort(on, {}, [](const On &one) { return one.duty.from; });

    std::vector<CoverageGap> gaps;
    using Key = std::tuple<DistrictId, QString, bool>;
    std::map<Key, std::size_t> open; // its gap that lasts up to the stretch before
    std::optional<Reaches> reaches;
    const auto changes = [&](Instant one, Instant other) {
        const auto between = [&](const std::optional<Instant> &end) { return end && *end > one && *end <= other; };
        return std::ranges::any_of(m_districts, [&](const auto &entry) { return between(entry.second.until); });
    };
    std::optional<Instant> reachedAt;
    for (const auto &[hours, urgent] : hoursOfAll) {
        const std::vector<QString> &categories = urgent ? m_urgent : m_categories;
        auto edge = edges.lower_bound(hours.from);
        while (edge != edges.end() && *edge < hours.until) {
            const Instant start = *edge;
            const Instant end = std::min(*std::next(edge), hours.until);
            ++edge;
            if (!reachedAt || changes(*reachedAt, start)) {
                reaches.emplace(m_districts, m_roster.book().squads, start);
                reachedAt = start;
            }
            const std::vector<DistrictId> &dongs = reaches->dongs();
            std::vector<std::uint8_t> covered(dongs.size() * categories.size());
            for (const On &one : on) {
                if (one.duty.from > start)
                    break;
                if (one.duty.until <= start || (one.duty.urgentOnly && !urgent) ||
                    (one.squad->until && *one.squad->until <= start))
                    continue;
                for (std::size_t dong = 0; dong < dongs.size(); ++dong) {
                    if (reaches->of(one.duty.squad, dongs[dong]) == Reach::None)
                        continue;
                    for (std::size_t category = 0; category < categories.size(); ++category)
                        if (std::ranges::find(one.squad->categories, categories[category]) !=
                            one.squad->categories.end())
                            covered[dong * categories.size() + category] = 1;
                }
            }
            for (std::size_t dong = 0; dong < dongs.size(); ++dong)
                for (std::size_t category = 0; category < categories.size(); ++category) {
                    if (covered[dong * categories.size() + category])
                        continue;
                    const Key key(dongs[dong], categories[category], urgent);
                    const auto before = open.find(key);
                    if (before != open.end() && gaps[before->second].until == start) {
                        gaps[before->second].until = end;
                    } else {
                        open[key] = gaps.size();
                        gaps.push_back({start, end, dongs[dong], categories[category], urgent});
                    }
                }
        }
    }
    return gaps;
}

} // namespace baro
