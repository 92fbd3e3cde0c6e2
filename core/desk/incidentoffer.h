#pragma once

#include "desk/views.h"

namespace baro {

/// What becomes one incident (동일 사안): the complaint that goes on, and those that are attached to it.
struct IncidentOffer {
    ComplaintId main;
    std::vector<ComplaintId> reports;
    friend bool operator==(const IncidentOffer &, const IncidentOffer &) = default;
};

/// Of complaints that are alike, as they stand in the open queue. The one that goes on is where most has been done: an
/// incident already, else one to which others are attached, else one of whose danger somebody was alerted, else one with
/// a squad, else the oldest. What cannot be attached stays by itself. Absent when none of them is open. Pure.
std::optional<IncidentOffer> incidentOffer(const std::vector<const QueueItem *> &alike);

/// Whether `item` could be attached to an incident as the queue has it: no squad is chosen for it, nothing is attached to
/// it, it does not wait, and somebody was alerted to its danger, or to that of the incident (`alerted`). The office
/// decides.
bool mayBeAttached(const QueueItem &item, bool alerted);

} // namespace baro
