#pragma once

#include "base/instant.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <vector>

namespace baro {

/// Hours in which a squad is on duty on a day (근무): "day", "evening", "night".
struct Shift {
    QString code;
    QString ko;
    QString en;
    int starts = 9 * 60; ///< minutes after midnight
    int ends = 18 * 60;  ///< minutes after midnight; not above `starts`: of the next day
    int minimum = 1;     ///< members that a squad must have there
    bool urgentOnly = false; ///< on call: sets out for what is urgent
    std::optional<Instant> until = {};

    friend bool operator==(const Shift &, const Shift &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("starts", self.starts);
        visit("ends", self.ends);
        visit("minimum", self.minimum);
        visit("urgent_only", self.urgentOnly);
        visit("until", self.until);
    }
    /// Minutes of a day, a minimum of at least nobody, and a code that fits into a cell.
    bool isSound() const;
    int minutes() const { return ends > starts ? ends - starts : ends + 24 * 60 - starts; }
};

/// What stands in one cell of a roster: shifts by their codes, each with the team that has it ("day:A evening:B");
/// empty: off duty.
struct RosterCell {
    struct Part {
        QString shift;
        QString team; ///< empty: all
        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<Part> parts;

    static RosterCell read(QStringView text);
    QString text() const;
    friend bool operator==(const RosterCell &, const RosterCell &) = default;
};

/// Weeks that come round again (교대 주기), and the squads that follow them.
struct RosterPattern {
    QString code;
    QString ko;
    QString en;
    QString from; ///< "2026-11-30": a Monday, the first week's; earlier patterns of the same squads hold until then
    /// One entry a week: eight cells, Monday first, the last for a public holiday on whatever day.
    std::vector<std::vector<QString>> weeks;
    /// Squad codes; "S13+2" begins with the third week.
    std::vector<QString> squads;
    std::optional<Instant> until; ///< withdrawn: as if it had never been

    friend bool operator==(const RosterPattern &, const RosterPattern &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("from", self.from);
        visit("weeks", self.weeks);
        visit("squads", self.squads);
        visit("until", self.until);
    }
    /// A Monday, at least one week, eight cells each.
    bool isSound() const;
};

/// Days of one week of one squad as they were set by hand: they stand in the place of what the pattern says, and the
/// other days go on following it.
struct RosterWeek {
    QString code; ///< "2026-11-30/S02", its Monday and the squad
    std::vector<QString> days;    ///< seven cells, Monday first; of a day that is not set without meaning
    std::optional<Instant> until; ///< withdrawn: the pattern holds again
    std::optional<std::vector<int>> set = {}; ///< the days that were set, 0 for Monday; absent: all of them

    friend bool operator==(const RosterWeek &, const RosterWeek &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("days", self.days);
        visit("until", self.until);
        visit("set", self.set);
    }
    /// `day`: 0 for Monday.
    bool sets(int day) const { return !set || std::ranges::find(*set, day) != set->end(); }
    static QString codeOf(QStringView monday, QStringView squad);
    QString monday() const;
    QString squad() const;
    bool isSound() const;
};

} // namespace baro
