#include "desk/views.h"

#include "complaint/clocks.h"
#include "complaint/conditions.h"

#include <algorithm>

namespace baro {

void markAlertMissing(std::vector<QueueItem> &items, const Reference &reference) {
    for (QueueItem &item : items)
        item.alertMissing =
            !item.alerted && !item.resolvedAt && conditions::isDanger(item.subtype, item.danger, reference);
    std::ranges::sort(items, [](const QueueItem &a, const QueueItem &b) { return a.before(b); });
}

Instant QueueItem::breaksAt() const {
    constexpr Instant never = Instant::max();
    if (state == State::Resolved)
        return never;
    if (!firstOutAt && outDue)
        return *outDue;
    return resolveDue.value_or(never);
}

conditions::Tied RelatedComplaint::tied() const {
    return {number, resolvedAt, closedAt, informedAt, mustBeInformed && !telephone.isEmpty()};
}

const RelatedComplaint *ComplaintView::relatedTo(ComplaintId id) const {
    const auto found = std::ranges::find(related, id, &RelatedComplaint::id);
    return found == related.end() ? nullptr : &*found;
}

bool WithOther::before(const WithOther &other) const {
    const auto rank = [](const WithOther &one) {
        return std::tuple(!one.due, one.due.value_or(one.since), one.complaint, one.referral);
    };
    return rank(*this) < rank(other);
}

Milliseconds replyLate(const WithOther &item, const Policies &policies, Instant now) {
    if (!item.due || now <= *item.due)
        return {};
    const Promise *promise = item.promise ? policies.promise(*item.promise) : nullptr;
    const WorkingTime *hours = promise ? clocks::hoursOf(*promise, item.calendar, policies) : nullptr;
    return hours ? hours->between(*item.due, now) : Milliseconds{now - *item.due};
}

QString ComplaintView::numberOf(ComplaintId id) const {
    if (id == complaint().id)
        return complaint().number.toString();
    const RelatedComplaint *found = relatedTo(id);
    return found ? found->number.toString() : QString();
}

} // namespace baro
