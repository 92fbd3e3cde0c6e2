#pragma once

#include "complaint/reference.h"
#include "desk/board.h"
#include "widgets/queueclock.h"

#include <QString>

/// What the board says, in the language in use: for the wall, for screen readers and for the command line. GUI thread
/// or a program without one.
namespace baro {

/// "95 %", rounded down so that 100 % is whole; a dash where nothing was decided.
QString keptShareText(const BoardKept &kept);
/// "38 of 40".
QString keptCountText(const BoardKept &kept);
/// "4 open, 1 late · squads on duty: 2 first, 5 besides"; outside of the hours of service, for what is urgent.
QString boardDistrictText(const BoardDistrict &district, bool inService, const Reference &reference);
/// Who is missing: "nobody", or the categories that nobody can do; empty where all are covered.
QString boardCoverText(const DistrictCover &cover, bool inService, const Reference &reference);
/// "On the way 3 · On site 5 · ...", those that are none left out and those on call told apart.
QString squadCountsText(const std::vector<SquadStanding> &squads);
/// The office's shifts that last, by name; that there is none, where there is none.
QString boardShiftsText(const std::vector<QString> &shifts, const Reference &reference);

/// The promise of a line that breaks first.
ClockKind nextClock(const QueueItem &item);
/// Dong and kind of trouble, without a word that a caller said.
QString boardMatterText(const QueueItem &item, const Reference &reference, Instant at);
/// What a dong was called at the board's moment, and who had duty, by the office's data of that moment.
QString boardDistrictName(const Reference &reference, DistrictId id, Instant at);
QString boardOperatorName(const Reference &reference, OperatorId id);

/// Where dongs lie on the map: as the office says, else as the starter data have it; those that neither knows stand in
/// a row of their own underneath.
std::map<DistrictId, HexPlace> hexPlaces(const Reference &reference, const std::vector<DistrictId> &dongs);

} // namespace baro
