#pragma once

#include "base/ids.h"
#include "roster/coverage.h"
#include "roster/roster.h"

#include <map>
#include <optional>
#include <vector>

namespace baro {

/// Where a squad stands. Follows from the roster and from what it was told and reported; nobody types it.
enum class SquadState { Available, Called, OnTheWay, OnSite, OffDuty };
template<>
struct Codes<SquadState> {
    static constexpr auto entries =
        std::to_array<std::pair<SquadState, std::string_view>>({{SquadState::Available, "available"},
                                                                {SquadState::Called, "called"},
                                                                {SquadState::OnTheWay, "on_the_way"},
                                                                {SquadState::OnSite, "on_site"},
                                                                {SquadState::OffDuty, "off_duty"}});
};

/// A way of a squad to a complaint that is not ended.
struct SquadTask {
    SquadId squad;
    ComplaintId complaint;
    Instant assignedAt{};
    std::optional<Instant> reservedFor; ///< for later, and not called yet
    std::optional<Instant> calledAt;
    std::optional<Instant> outAt;
    std::optional<Instant> arrivedAt;
    friend bool operator==(const SquadTask &, const SquadTask &) = default;
};

/// What a squad's own past says of it.
struct SquadPast {
    Minutes handling{60};              ///< the median time from its being called to its leaving
    std::optional<Instant> lastEndedAt; ///< of its last way
    friend bool operator==(const SquadPast &, const SquadPast &) = default;
};

struct SquadStanding {
    SquadId squad;
    SquadState state = SquadState::OffDuty;
    Instant since{};              ///< of the state; the beginning of the duty for one that has not gone yet
    std::optional<Duty> duty;     ///< the present one
    std::optional<Duty> next;     ///< of one that is off duty or on call
    std::vector<SquadTask> tasks; ///< in their order: under way, then called, then chosen, then reserved for later
    std::optional<Instant> freeAt; ///< when it is likely to be free; absent: it is, or it is off duty and has nothing
    friend bool operator==(const SquadStanding &, const SquadStanding &) = default;
};

/// All squads in service, by their ids. Pure.
std::vector<SquadStanding> standingsOf(const Roster &roster, const std::vector<SquadTask> &tasks,
                                       const std::map<SquadId, SquadPast> &past, Instant now);

/// Why a squad is advised, and what speaks against it; said in words by ui/text.
enum class AdviceReason {
    GoesThereFirst,
    GoesThereSecond,
    GoesElsewhere, ///< the district is none of its own
    Usual,         ///< the office sends it to this kind of trouble
    CanDo,         ///< this category is one of its own
    DoesEverything, ///< the lead squad
    Free,
    FreeAt,   ///< with the instant
    Waiting,  ///< so many complaints before this one
    DutyEnds, ///< with the instant: before it is likely to be done
    DutyBegins, ///< off duty until that instant
    OnCall,
    FewHands, ///< fewer members than its shift asks for
};

struct AdviceReasonSaid {
    AdviceReason reason = AdviceReason::Free;
    std::optional<Instant> at;
    int count = 0;
    friend bool operator==(const AdviceReasonSaid &, const AdviceReasonSaid &) = default;
};

struct SquadAdvice {
    SquadId squad;
    int cost = 0;               ///< minutes, with what weighs like minutes; less is better
    Instant likelyOut{};        ///< when it can set out
    Instant likelyDone{};
    bool keepsOut = true;       ///< in time, by the promise
    bool keepsResolve = true;
    std::vector<AdviceReasonSaid> reasons; ///< the weightiest first
    friend bool operator==(const SquadAdvice &, const SquadAdvice &) = default;
};

struct Advice {
    std::vector<SquadAdvice> squads; ///< on duty, the best first
    std::vector<SquadAdvice> next;   ///< off duty, who is there first stands first; where nobody is on duty
    bool promiseHolds() const { return !squads.empty() && squads.front().keepsOut && squads.front().keepsResolve; }
    friend bool operator==(const Advice &, const Advice &) = default;
};

/// What is asked.
struct AdviceQuestion {
    QString category;      ///< code; empty: not known yet
    QString usual;         ///< code of the squad that usually goes; empty: none
    std::optional<DistrictId> district;
    bool urgent = false;
    std::optional<Instant> outDue;
    std::optional<Instant> resolveDue;
    std::vector<SquadId> besides; ///< have this complaint already
};

/// Who may go, best first, each with its reasons. Pure. A squad that is in no way worse and in some way better than
/// another one is never below it, and nobody is advised who is off duty.
Advice adviceFor(const AdviceQuestion &question, const RosterBook &book, const Reaches &reaches,
                 const std::vector<SquadStanding> &standings, const std::map<SquadId, SquadPast> &past, Instant now);

} // namespace baro
