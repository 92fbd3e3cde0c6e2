#pragma once

#include "desk/views.h"
#include "text/shifttext.h"

#include <optional>
#include <vector>

namespace baro {

/// From an hour before the end of service on a Saturday, Sunday or holiday until an hour after it: when that end is.
/// Absent at all other times. Pure.
std::optional<Instant> endOfShift(const ServiceNow &shift, Instant now);

/// One shift goes and another comes: the day's service begins, or it ends.
struct ShiftChange {
    Instant at{};
    bool begins = false;
    friend bool operator==(const ShiftChange &, const ShiftChange &) = default;
};

/// The last one; the end of service counts from a quarter of an hour before it. A day whose service goes on over
/// midnight changes nothing then. Absent where none lies within the days before. Pure.
std::optional<ShiftChange> shiftChangeAt(const OfficeCalendar &calendar, Instant now);

/// Whether a sheet given at this time is the one of this change: it may be given in the hour before, not earlier.
bool isSheetOf(const ShiftChange &change, Instant givenAt);

/// What can still become of a complaint before the squads go home.
struct BeforeTheEnd {
    enum class Chance {
        OnSite,     ///< a squad is there: it is finished first
        UnderWay,   ///< a squad is on its way
        ToBeSent,   ///< due before the end, and time enough to send one
        ToHandOver, ///< cannot be finished any more
        HandedOver, ///< that was done
    };
    ComplaintId id;
    Chance chance = Chance::ToHandOver;
    friend bool operator==(const BeforeTheEnd &, const BeforeTheEnd &) = default;
};

/// With nobody on the way yet, less than this is not enough to go there and mend it: the time in which the service
/// promises to set out.
inline constexpr Minutes leastToSend{30};

BeforeTheEnd::Chance chanceOf(const QueueItem &item, Instant now, Instant end);

/// Everything open that is not resolved, what is possible first, then by what breaks first. Pure.
std::vector<BeforeTheEnd> beforeTheEnd(const std::vector<const QueueItem *> &open, Instant now, Instant end);

} // namespace baro
