#include "roster/roster.h"

#include <QDate>

#include <algorithm>
#include <set>

namespace baro {
namespace {

using std::chrono::days;

/// Kept so that nothing points into a table that moves with its owner.
template<class Entry>
void dropWithdrawn(std::vector<Entry> &entries) {
    std::erase_if(entries, [](const Entry &entry) { return entry.until.has_value(); });
}

std::optional<LocalDay> dayOf(const QString &text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(localDay(date)) : std::nullopt;
}

int weekdayOf(LocalDay day) {
    return static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1;
}

LocalDay mondayOf(LocalDay day) {
    return day - days{weekdayOf(day)};
}

/// Days as the leaves have them: "2026-12-01" is before "2026-12-02" as a text, too.
QString isoOf(LocalDay day) {
    return toDate(day).toString(Qt::ISODate);
}
bool away(const Leave &leave, const QString &day) {
    return leave.from <= day && day <= leave.to;
}

} // namespace

Roster::Roster(RosterBook book, std::shared_ptr<const OfficeCalendar> calendar)
    : m_book(std::move(book))
    , m_calendar(std::move(calendar)) {
    dropWithdrawn(m_book.patterns);
    dropWithdrawn(m_book.weeks);
    dropWithdrawn(m_book.leaves);
    for (const Shift &shift : m_book.shifts)
        m_shifts.insert(shift.code, &shift);
    for (const RosterWeek &week : m_book.weeks)
        m_weeks.insert(week.code, &week);
    for (const RosterWeek &week : m_book.weeks)
        m_kept.insert(week.squad());
    for (const RosterPattern &pattern : m_book.patterns) {
        const auto from = dayOf(pattern.from);
        if (!from || !pattern.isSound())
            continue;
        for (const QString &squad : pattern.squads)
            m_follows[squad.section(u'+', 0, 0)].push_back({&pattern, *from, squad.section(u'+', 1).toInt()});
    }
    for (auto follows = m_follows.cbegin(); follows != m_follows.cend(); ++follows)
        m_kept.insert(follows.key());
    for (auto &follows : m_follows)
        std::ranges::stable_sort(follows, {}, &Follows::from);
    for (const Member &member : m_book.members) {
        m_members[member.squad].push_back(&member);
        m_memberByCode.insert(member.code, &member);
    }
    for (const Leave &leave : m_book.leaves) {
        m_leaves[leave.member].push_back(&leave);
        if (const Member *helped = m_memberByCode.value(leave.member); helped && !leave.substitute.isEmpty())
            m_standsIn[helped->squad].push_back(&leave);
    }
}

const Shift *Roster::shift(const QString &code) const {
    return m_shifts.value(code);
}

Roster::Cell Roster::cell(SquadId squad, LocalDay day) const {
    const auto found = m_book.squads.find(squad);
    if (found == m_book.squads.end())
        return {};
    const QString &code = found->second.code;
    const LocalDay monday = mondayOf(day);
    const RosterWeek *set = m_weeks.isEmpty()
                                ? nullptr
                                : m_weeks.value(RosterWeek::codeOf(toDate(monday).toString(Qt::ISODate), code));
    const auto follows = m_follows.constFind(code);
    const Follows *speaks = nullptr;
    if (follows != m_follows.constEnd())
        for (const Follows &one : *follows)
            if (one.from <= day)
                speaks = &one;
    Cell cell;
    if (speaks)
        cell.pattern = speaks->pattern->code;
    if (set && set->isSound() && set->sets(weekdayOf(day))) {
        cell.text = set->days[static_cast<std::size_t>(weekdayOf(day))];
        cell.byHand = true;
        return cell;
    }
    if (!speaks)
        return cell;
    const auto count = static_cast<std::int64_t>(speaks->pattern->weeks.size());
    const std::int64_t week = ((monday - mondayOf(speaks->from)).count() / 7 + speaks->offset) % count;
    const auto &cells = speaks->pattern->weeks[static_cast<std::size_t>(week)];
    const bool holiday = m_calendar->holidays().contains(day);
    cell.text = cells[holiday ? 7 : static_cast<std::size_t>(weekdayOf(day))];
    return cell;
}

std::vector<QString> Roster::present(SquadId squad, const QString &team, LocalDay day) const {
    std::vector<QString> there;
    const QString &code = m_book.squads.at(squad).code;
    const Instant morning = instantOf(m_calendar->zone(), day, 0);
    const QString today = isoOf(day);
    const auto isAway = [&](const QString &member) {
        const auto leaves = m_leaves.constFind(member);
        return leaves != m_leaves.constEnd() &&
               std::ranges::any_of(*leaves, [&](const Leave *leave) { return away(*leave, today); });
    };
    for (const Member *member : m_members.value(code))
        if ((!member->until || *member->until > morning) &&
            (team.isEmpty() || member->team.isEmpty() || member->team == team) && !isAway(member->code))
            there.push_back(member->code);
    for (const Leave *leave : m_standsIn.value(code)) {
        const Member *helped = m_memberByCode.value(leave->member);
        if (away(*leave, today) && (team.isEmpty() || helped->team.isEmpty() || helped->team == team) &&
            !isAway(leave->substitute) && std::ranges::find(there, leave->substitute) == there.end())
            there.push_back(leave->substitute);
    }
    return there;
}

int Roster::strength(SquadId squad, const QString &team, LocalDay day) const {
    const auto found = m_book.squads.find(squad);
    if (found == m_book.squads.end())
        return 0;
    // Where nobody is entered by name, as many as the squad says; a team is half of them.
    if (!m_members.contains(found->second.code))
        return team.isEmpty() ? found->second.members : (found->second.members + 1) / 2;
    return static_cast<int>(present(squad, team, day).size());
}

std::vector<Duty> Roster::withoutRoster(SquadId squad, LocalDay first, LocalDay last) const {
    std::vector<Duty> duties;
    const QTimeZone &zone = m_calendar->zone();
    const int strength = m_book.squads.at(squad).members;
    for (const Interval &hours :
         m_calendar->service().within(instantOf(zone, first, 0), instantOf(zone, last, 24 * 60)))
        duties.push_back({squad, {}, {}, hours.from, hours.until, strength, false});
    return duties;
}

std::vector<Duty> Roster::duties(SquadId squad, LocalDay first, LocalDay last) const {
    const auto found = m_book.squads.find(squad);
    if (found == m_book.squads.end())
        return {};
    if (!isKept(found->second.code))
        return withoutRoster(squad, first, last);
    std::vector<Duty> duties;
    for (LocalDay day = first; day <= last; day += days{1}) {
        const Instant morning = instantOf(m_calendar->zone(), day, 0);
        if (found->second.until && *found->second.until <= morning)
            break;
        for (const RosterCell::Part &part : RosterCell::read(cell(squad, day).text).parts) {
            const Shift *what = shift(part.shift);
            if (!what)
                continue;
            const bool overnight = what->ends <= what->starts;
            duties.push_back({squad, part.shift, part.team, instantOf(m_calendar->zone(), day, what->starts),
                              instantOf(m_calendar->zone(), overnight ? day + days{1} : day, what->ends),
                              strength(squad, part.team, day), what->urgentOnly});
        }
    }
    std::ranges::stable_sort(duties, {}, &Duty::from);
    return duties;
}

std::optional<Duty> Roster::dutyAt(SquadId squad, Instant at) const {
    const LocalDay day = dayIn(m_calendar->zone(), at);
    std::optional<Duty> found;
    for (const Duty &duty : duties(squad, day - days{1}, day)) {
        if (duty.from > at || at >= duty.until || duty.strength == 0)
            continue;
        const bool better = !found || (found->urgentOnly && !duty.urgentOnly) ||
                            (found->urgentOnly == duty.urgentOnly && found->until < duty.until);
        if (better)
            found = duty;
    }
    return found;
}

std::optional<Duty> Roster::nextDuty(SquadId squad, Instant at) const {
    const LocalDay today = dayIn(m_calendar->zone(), at);
    for (LocalDay day = today; day <= today + days{35}; day += days{1})
        for (const Duty &duty : duties(squad, day, day))
            if (duty.from > at && duty.strength > 0 && !duty.urgentOnly)
                return duty;
    return std::nullopt;
}

std::vector<RosterConflict> Roster::conflicts(LocalDay first, LocalDay last) const {
    using Kind = RosterConflict::Kind;
    std::vector<RosterConflict> conflicts;
    struct Stay {
        SquadId squad;
        Instant from, until;
    };
    std::map<std::pair<LocalDay, QString>, std::vector<Stay>> stays; // where a member is, by the day it begins
    const auto helpsElsewhere = [&](LocalDay day) {
        return std::ranges::any_of(m_book.leaves, [today = isoOf(day)](const Leave &leave) {
            return !leave.substitute.isEmpty() && away(leave, today);
        });
    };
    for (const auto &[id, squad] : m_book.squads) {
        if (!isKept(squad.code))
            continue;
        std::map<QString, Duty> before; // the last of each team
        for (LocalDay day = first - days{1}; day <= last; day += days{1}) {
            const bool counts = day >= first;
            for (const RosterCell::Part &part : RosterCell::read(cell(id, day).text).parts)
                if (counts && !shift(part.shift))
                    conflicts.push_back({Kind::UnknownShift, id, day, part.shift, {}, 0, 0});
            const bool substitutes = helpsElsewhere(day);
            for (const Duty &duty : duties(id, day, day)) {
                const int minimum = shift(duty.shift)->minimum;
                if (counts && duty.strength == 0)
                    conflicts.push_back({Kind::NobodyOn, id, day, duty.shift, {}, 0, minimum});
                else if (counts && duty.strength < minimum)
                    conflicts.push_back({Kind::UnderMinimum, id, day, duty.shift, {}, duty.strength, minimum});
                for (const auto &[team, earlier] : before) {
                    if (!team.isEmpty() && !duty.team.isEmpty() && team != duty.team)
                        continue;
                    const auto rest = std::chrono::duration_cast<Minutes>(duty.from - earlier.until);
                    if (counts && rest < Minutes{0})
                        conflicts.push_back({Kind::Overlap, id, day, duty.shift, {}, 0, 0});
                    else if (counts && rest < leastRest && rest > Minutes{0} && !duty.urgentOnly && !earlier.urgentOnly)
                        conflicts.push_back({Kind::TooLittleRest, id, day, duty.shift, {},
                                             static_cast<int>(rest.count()), static_cast<int>(leastRest.count())});
                }
                before[duty.team] = duty;
                if (substitutes && counts)
                    for (const QString &member : present(id, duty.team, day))
                        stays[{day, member}].push_back({id, duty.from, duty.until});
            }
        }
    }
    for (const auto &[where, list] : stays)
        for (std::size_t one = 0; one < list.size(); ++one)
            for (std::size_t other = one + 1; other < list.size(); ++other)
                if (list[one].squad != list[other].squad && list[one].from < list[other].until &&
                    list[other].from < list[one].until)
                    conflicts.push_back({Kind::PersonTwice, list[other].squad, where.first, {}, where.second, 0, 0});
    std::ranges::stable_sort(conflicts, {}, [](const RosterConflict &c) { return std::pair(c.day, c.squad); });
    return conflicts;
}

} // namespace baro
