#include "desk/incidentoffer.h"

#include <algorithm>
#include <tuple>

namespace baro {

bool mayBeAttached(const QueueItem &item) {
    return item.state == State::Received && item.squads.empty() && item.alsoReported == 0 && !item.incident &&
           !item.alertMissing;
}

std::optional<IncidentOffer> incidentOffer(const std::vector<const QueueItem *> &alike) {
    const auto further = [](const QueueItem *item) {
        return std::tuple(!item->incident.has_value(), item->alsoReported == 0, item->squads.empty(), item->id);
    };
    const auto main = std::ranges::min_element(alike, {}, further);
    if (main == alike.end())
        return std::nullopt;
    IncidentOffer offer{(*main)->id, {}};
    for (const QueueItem *item : alike)
        if (item->id != offer.main && mayBeAttached(*item))
            offer.reports.push_back(item->id);
    std::ranges::sort(offer.reports);
    return offer;
}

} // namespace baro
