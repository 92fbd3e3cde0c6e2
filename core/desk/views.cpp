#include "desk/views.h"

#include <algorithm>

namespace baro {

Instant QueueItem::breaksAt() const {
    constexpr Instant never = Instant::max();
    if (state == State::Resolved)
        return never;
    if (!firstOutAt && outDue)
        return *outDue;
    return resolveDue.value_or(never);
}

QString ComplaintView::numberOf(ComplaintId id) const {
    if (id == complaint().id)
        return complaint().number.toString();
    const auto found = std::ranges::find(related, id, &std::pair<ComplaintId, Number>::first);
    return found == related.end() ? QString() : found->second.toString();
}

} // namespace baro
