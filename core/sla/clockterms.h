#pragma once

#include "base/codes.h"

namespace baro {

enum class Priority { Ordinary, Urgent };
template<>
struct Codes<Priority> {
    static constexpr auto entries = std::to_array<std::pair<Priority, std::string_view>>(
        {{Priority::Ordinary, "ordinary"}, {Priority::Urgent, "urgent"}});
};

/// Why a complaint waits (일시중지), and its clock to the resolution with it.
enum class HoldReason { WaitingForCaller, WaitingForAgency, Weather, AccessRefused, WaitingForParts, Other };
template<>
struct Codes<HoldReason> {
    static constexpr auto entries =
        std::to_array<std::pair<HoldReason, std::string_view>>({{HoldReason::WaitingForCaller, "waiting_for_caller"},
                                                                {HoldReason::WaitingForAgency, "waiting_for_agency"},
                                                                {HoldReason::Weather, "weather"},
                                                                {HoldReason::AccessRefused, "access_refused"},
                                                                {HoldReason::WaitingForParts, "waiting_for_parts"},
                                                                {HoldReason::Other, "other"}});
};

/// The two clocks of what is promised.
enum class ClockKind {
    Out,    ///< until the first squad is out; never pauses
    Resolve ///< until the trouble is gone; pauses while the complaint waits for a coded reason
};
template<>
struct Codes<ClockKind> {
    static constexpr auto entries = std::to_array<std::pair<ClockKind, std::string_view>>(
        {{ClockKind::Out, "out"}, {ClockKind::Resolve, "resolve"}});
};

/// Which minutes a promise counts.
enum class Runs {
    Always,      ///< around the clock, every day
    ServiceHours ///< while squads are on duty
};
template<>
struct Codes<Runs> {
    static constexpr auto entries = std::to_array<std::pair<Runs, std::string_view>>(
        {{Runs::Always, "always"}, {Runs::ServiceHours, "service_hours"}});
};

} // namespace baro
