#include "roster/rostersheet.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace baro {
namespace {

using std::chrono::days;

QString isoDay(LocalDay day) {
    return toDate(day).toString(Qt::ISODate);
}

std::size_t dayOfWeek(LocalDay day) {
    return static_cast<std::size_t>(std::chrono::weekday(day).iso_encoding() - 1);
}

} // namespace

LocalDay mondayOfWeek(LocalDay day) {
    return day - days{static_cast<int>(dayOfWeek(day))};
}

RosterSheet::RosterSheet(ReferencePointer reference, const std::vector<RosterChange> &pending)
    : m_reference(std::move(reference)) {
    m_roster = rosterOf(*m_reference);
    RosterBook patterns = m_roster->book();
    patterns.weeks.clear();
    const auto calendar = m_reference->policies().sharedCalendar();
    m_patterns = std::make_shared<const Roster>(std::move(patterns), calendar);
    if (pending.empty())
        return;
    RosterBook book = m_roster->book();
    // Of two weeks with one code the later stands; a withdrawn one is to take the other away.
    QSet<QString> changed;
    std::vector<RosterWeek> weeks;
    for (commands::Define &define : defining(pending, Instant::max())) {
        auto &week = std::get<RosterWeek>(define.entry);
        changed.insert(week.code);
        if (!week.until)
            weeks.push_back(std::move(week));
    }
    std::erase_if(book.weeks, [&](const RosterWeek &known) { return changed.contains(known.code); });
    std::ranges::move(weeks, std::back_inserter(book.weeks));
    m_roster = std::make_shared<const Roster>(std::move(book), calendar);
}

bool RosterSheet::isByHand(SquadId squad, LocalDay day) const {
    const Roster::Cell cell = m_roster->cell(squad, day);
    return cell.byHand && cell.text != patternText(squad, day);
}

std::vector<SquadId> RosterSheet::squads(LocalDay day) const {
    const Instant begins = instantOf(m_reference->zone(), day, 0);
    std::vector<SquadId> squads;
    for (const auto &[id, squad] : m_roster->book().squads)
        if (!squad.until || *squad.until > begins)
            squads.push_back(id);
    return squads;
}

std::vector<QString> RosterSheet::choices(SquadId squad) const {
    std::vector<QString> texts{QString()};
    const auto add = [&](const QString &text) {
        if (std::ranges::find(texts, text) == texts.end())
            texts.push_back(text);
    };
    const auto &book = m_roster->book();
    const auto found = book.squads.find(squad);
    for (const RosterPattern &pattern : book.patterns) {
        const bool follows =
            found != book.squads.end() && std::ranges::any_of(pattern.squads, [&](const QString &code) {
                return code.section(u'+', 0, 0) == found->second.code;
            });
        if (follows)
            for (const auto &week : pattern.weeks)
                std::ranges::for_each(week, add);
    }
    for (const Shift &shift : book.shifts)
        if (!shift.until)
            add(shift.code);
    return texts;
}

std::vector<commands::Define> RosterSheet::defining(const std::vector<RosterChange> &changes, Instant now) const {
    std::map<std::pair<LocalDay, SquadId>, std::vector<QString>> weeks;
    for (const RosterChange &change : changes) {
        const LocalDay monday = mondayOfWeek(change.day);
        const auto [week, first] = weeks.try_emplace({monday, change.squad});
        if (first)
            for (int day = 0; day < 7; ++day)
                week->second.push_back(text(change.squad, monday + days{day}));
        week->second[dayOfWeek(change.day)] = change.text.value_or(patternText(change.squad, change.day));
    }
    QHash<QString, RosterWeekId> ids;
    for (const auto &[id, week] : m_reference->all<RosterWeek>())
        ids.insert(week.code, id);
    std::vector<commands::Define> defines;
    for (const auto &[key, texts] : weeks) {
        const auto &[monday, squad] = key;
        const auto known = m_roster->book().squads.find(squad);
        if (known == m_roster->book().squads.end())
            continue;
        bool same = true;
        bool patterned = true;
        for (std::size_t day = 0; day < 7; ++day) {
            const LocalDay at = monday + days{static_cast<int>(day)};
            same = same && text(squad, at) == texts[day];
            patterned = patterned && patternText(squad, at) == texts[day];
        }
        const QString code = RosterWeek::codeOf(isoDay(monday), known->second.code);
        const auto id = ids.constFind(code);
        const RosterWeek *before = id == ids.constEnd() ? nullptr : m_reference->find<RosterWeek>(*id);
        const bool holds = before && !before->until;
        if (patterned ? !holds : same)
            continue;
        commands::Define define;
        if (patterned) {
            RosterWeek withdrawn = *before;
            withdrawn.until = now;
            define.entry = withdrawn;
        } else {
            RosterWeek week{code, texts, {}};
            week.set.emplace();
            for (int day = 0; day < 7; ++day) {
                const auto at = static_cast<std::size_t>(day);
                if (texts[at] != patternText(squad, monday + days{day}))
                    week.set->push_back(day);
                else
                    week.days[at].clear();
            }
            define.entry = std::move(week);
        }
        if (before) {
            define.id = id->value;
            define.seen = *before;
        }
        defines.push_back(std::move(define));
    }
    return defines;
}

tl::expected<QString, QString> cellTextFrom(const QString &typed, const Roster &roster, Instant at) {
    const QString words = typed.simplified();
    // As the grid shows a day off.
    RosterCell cell = RosterCell::read(words == u"-" || words == u"–" ? QString() : words);
    for (RosterCell::Part &part : cell.parts) {
        const auto &shifts = roster.book().shifts;
        const auto named = [&](const Shift &shift) {
            return shift.code.compare(part.shift, Qt::CaseInsensitive) == 0 && (!shift.until || *shift.until > at);
        };
        const auto found = std::ranges::find_if(shifts, named);
        if (found == shifts.end())
            return tl::unexpected(part.shift);
        part.shift = found->code;
        part.team = part.team.toUpper();
    }
    return cell.text();
}

std::vector<DayCover> dayCovers(const Roster &roster, const std::vector<CoverageGap> &gaps, LocalDay first, int count) {
    std::vector<DayCover> covers(static_cast<std::size_t>(count));
    const QTimeZone &zone = roster.calendar().zone();
    const LocalDay last = first + days{count - 1};
    struct Stay {
        Instant from, until;
        bool lead;
    };
    std::vector<Stay> stays;
    std::set<Instant> edges;
    for (const auto &[id, squad] : roster.book().squads)
        for (const Duty &duty : roster.duties(id, first - days{1}, last)) {
            const Instant end = squad.until ? std::min(*squad.until, duty.until) : duty.until;
            if (duty.urgentOnly || duty.strength == 0 || end <= duty.from)
                continue;
            stays.push_back({duty.from, end, squad.kind == SquadKind::Lead});
            edges.insert({duty.from, end});
        }
    std::vector<Interval> uncovered;
    for (const CoverageGap &gap : gaps)
        uncovered.push_back({gap.from, gap.until});
    std::ranges::sort(uncovered, {}, &Interval::from);
    for (int i = 0; i < count; ++i) {
        DayCover &cover = covers[static_cast<std::size_t>(i)];
        const Instant begins = instantOf(zone, first + days{i}, 0);
        const Instant ends = instantOf(zone, first + days{i + 1}, 0);
        for (const Interval &hours : roster.calendar().service().within(begins, ends)) {
            cover.service = true;
            Instant at = hours.from;
            while (at < hours.until) {
                const auto next = edges.upper_bound(at);
                const Instant end = next == edges.end() ? hours.until : std::min(*next, hours.until);
                bool lead = false;
                bool other = false;
                for (const Stay &stay : stays)
                    if (stay.from <= at && at < stay.until)
                        (stay.lead ? lead : other) = true;
                if (lead && !other)
                    cover.leadAlone += end - at;
                at = end;
            }
        }
        Instant counted = begins;
        for (const Interval &gap : uncovered) {
            const Instant from = std::max(gap.from, counted);
            const Instant until = std::min(gap.until, ends);
            if (until <= from)
                continue;
            cover.gap += until - from;
            counted = until;
        }
    }
    return covers;
}

} // namespace baro
