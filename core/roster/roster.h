#pragma once

#include "base/ids.h"
#include "calendar/officecalendar.h"
#include "roster/district.h"
#include "roster/member.h"
#include "roster/shift.h"
#include "roster/squad.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace baro {

/// Everything that a roster follows from, as the office has it.
struct RosterBook {
    std::map<SquadId, Squad> squads;
    std::vector<Member> members;
    std::vector<Shift> shifts;
    std::vector<RosterPattern> patterns;
    std::vector<RosterWeek> weeks;
    std::vector<Leave> leaves;
};

/// One squad on duty, from one instant to another.
struct Duty {
    SquadId squad;
    QString shift; ///< code
    QString team;
    Instant from{};
    Instant until{};
    int strength = 0; ///< members there; where none are entered, as many as the squad says it has
    bool urgentOnly = false;
    friend bool operator==(const Duty &, const Duty &) = default;
};

/// What does not go together in a roster.
struct RosterConflict {
    enum class Kind {
        UnknownShift,  ///< a cell names a shift that there is none of
        NobodyOn,      ///< a shift, and everybody is away
        UnderMinimum,  ///< fewer than the shift asks for
        Overlap,       ///< two shifts of one team at once
        PersonTwice,   ///< a member is in two squads at once, as a substitute
        TooLittleRest, ///< less than leastRest between two shifts of one team
    };
    Kind kind = Kind::NobodyOn;
    SquadId squad;
    LocalDay day{};
    QString shift;
    QString member; ///< code, of PersonTwice
    int there = 0;  ///< members, of UnderMinimum; minutes of rest, of TooLittleRest
    int wanted = 0;
    friend bool operator==(const RosterConflict &, const RosterConflict &) = default;
};

/// Between the end of a shift and the beginning of the next. Source: 근로기준법 제59조제2항, eleven hours in a row.
inline constexpr Minutes leastRest{11 * 60};

/// Who is on duty when. Works out the days that are asked for and no others, so that a roster of years costs nothing.
/// Immutable; any thread.
class Roster {
public:
    Roster(RosterBook book, std::shared_ptr<const OfficeCalendar> calendar);
    Roster(const Roster &) = delete; // tables of pointers into itself
    Roster &operator=(const Roster &) = delete;

    const RosterBook &book() const { return m_book; }
    const OfficeCalendar &calendar() const { return *m_calendar; }
    /// Whether a pattern or a week speaks of the squad. Without one it is on duty in service hours.
    bool isKept(const QString &squadCode) const { return m_kept.contains(squadCode); }
    bool isKept() const { return !m_kept.isEmpty(); }

    struct Cell {
        QString text;
        bool byHand = false;   ///< set for this week, in the place of the pattern
        QString pattern;       ///< code of the pattern that speaks here; empty: none
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    Cell cell(SquadId squad, LocalDay day) const;
    const Shift *shift(const QString &code) const;
    /// Members of a squad there on a day, those of a team alone or all.
    int strength(SquadId squad, const QString &team, LocalDay day) const;
    /// The duties of one squad that begin on the days [first, last], in order.
    std::vector<Duty> duties(SquadId squad, LocalDay first, LocalDay last) const;
    /// The one that lasts at `at`; one that takes everything before one on call.
    std::optional<Duty> dutyAt(SquadId squad, Instant at) const;
    /// The next that begins after `at`, within five weeks; being on call is none.
    std::optional<Duty> nextDuty(SquadId squad, Instant at) const;
    /// In the order of days, then squads.
    std::vector<RosterConflict> conflicts(LocalDay first, LocalDay last) const;

private:
    std::vector<Duty> withoutRoster(SquadId squad, LocalDay first, LocalDay last) const;
    /// Members there, by code: of the squad and not away, and who stands in.
    std::vector<QString> present(SquadId squad, const QString &team, LocalDay day) const;

    struct Follows {
        const RosterPattern *pattern = nullptr;
        LocalDay from{};
        int offset = 0;
    };

    RosterBook m_book;
    std::shared_ptr<const OfficeCalendar> m_calendar;
    QSet<QString> m_kept; ///< codes of the squads that a pattern or a week speaks of
    QHash<QString, const Shift *> m_shifts;
    QHash<QString, const RosterWeek *> m_weeks;           ///< by code
    QHash<QString, std::vector<Follows>> m_follows;       ///< by squad code, in the order of first days
    QHash<QString, std::vector<const Member *>> m_members; ///< by squad code
    QHash<QString, const Member *> m_memberByCode;
    QHash<QString, std::vector<const Leave *>> m_leaves;    ///< by member code
    QHash<QString, std::vector<const Leave *>> m_standsIn; ///< by the code of the squad that is helped
};

} // namespace baro
