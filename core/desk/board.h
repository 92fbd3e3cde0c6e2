#pragma once

#include "complaint/rosterof.h"
#include "desk/views.h"
#include "roster/advice.h"

#include <map>
#include <optional>
#include <vector>

namespace baro {

/// Of promises that were fulfilled or broken in a time: complaints resolved in it, and open ones whose promise broke in it.
struct BoardKept {
    int kept = 0;
    int broken = 0;
    friend bool operator==(const BoardKept &, const BoardKept &) = default;
};

struct BoardDistrict {
    DistrictId district;
    int open = 0;
    int late = 0; ///< of those
    DistrictCover cover;
    friend bool operator==(const BoardDistrict &, const BoardDistrict &) = default;
};

/// What hangs on the wall: the office at an instant. All times UTC.
struct Board {
    Instant at{};
    bool inService = false;
    std::optional<Instant> changes; ///< when service ends, or begins again
    int open = 0;                   ///< not resolved yet
    int late = 0;
    int resolved = 0; ///< resolved and not closed: somebody is still to be told
    BoardKept outToday, resolveToday; ///< since the office's midnight
    BoardKept outWeek, resolveWeek;   ///< since Monday's midnight
    std::vector<BoardDistrict> districts; ///< dongs in service, by id
    int elsewhere = 0;                    ///< open without a dong of ours
    std::vector<SquadStanding> squads;    ///< by id
    std::vector<QueueItem> urgent;        ///< at most five, what breaks first
    std::vector<QString> shifts;          ///< codes of the shifts that last, each once
    std::optional<OperatorId> onDuty;     ///< who took over last
    std::vector<CoverageGap> gaps;        ///< the next to the end of next month, of one stretch of time
    friend bool operator==(const Board &, const Board &) = default;
};

/// What a board is made of, read from the tables or folded from the log.
struct BoardFacts {
    std::vector<QueueItem> open; ///< in the order of QueueItem::before
    std::vector<SquadTask> tasks;
    std::vector<OpenSpan> ended; ///< that ended since Monday's midnight
    std::map<SquadId, SquadPast> past;
    std::optional<OperatorId> onDuty;
};

/// A board with the office's own data of its moment: names, squads, shifts.
struct BoardView {
    Board board;
    ReferencePointer reference;
};

/// Since when a board counts: Monday's midnight in the office.
Instant boardWeekStart(const Reference &reference, Instant at);
/// Pure.
Board boardOf(const BoardFacts &facts, const Reference &reference, const Roster &roster, Instant at);
/// The line of the queue that a folded complaint comes to, without its words.
QueueItem queueItemOf(const Folded &folded);
/// Its ways of squads that are not ended.
std::vector<SquadTask> tasksOf(const Complaint &complaint);

} // namespace baro
