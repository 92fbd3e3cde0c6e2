#include "desk/incidentoffer.h"

#include <algorithm>
#include <tuple>

namespace baro {

bool mayBeAttached(const QueueItem &item, bool alerted) {
    const bool nobodyThere = item.state == State::Received || item.state == State::Visited ||
                             item.state == State::OtherDone || item.state == State::Returned;
    return nobodyThere && item.squads.empty() && item.alsoReported == 0 && !item.incident &&
           (alerted || !item.alertMissing);
}

std::optional<IncidentOffer> incidentOffer(const std::vector<const QueueItem *> &alike) {
    const auto further = [](const QueueItem *item) {
        return std::tuple(!item->incident.has_value(), item->alsoReported == 0, !item->alerted, item->squads.empty(),
                          item->id);
    };
    const auto main = std::ranges::min_element(alike, {}, further);
    if (main == alike.end())
        return std::nullopt;
    IncidentOffer offer{(*main)->id, {}};
    for (const QueueItem *item : alike)
        if (item->id != offer.main && mayBeAttached(*item, (*main)->alerted))
            offer.reports.push_back(item->id);
    std::ranges::sort(offer.reports);
    return offer;
}

} // namespace baro
