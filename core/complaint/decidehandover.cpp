#include "complaint/decision.h"

namespace baro::deciding {

Events Decision::operator()(const GiveHandover &c) {
    events::HandoverGiven given{{}, refOf(c.note)};
    for (const HandItem &item : c.items) {
        if (!other(item.complaint))
            return refuse(P::NotFound);
        if (std::ranges::find(given.items, item.complaint, &HandedItem::complaint) != given.items.end())
            return refuse(P::EntryExists, {other(item.complaint)->number.toString()});
        given.items.push_back({item.complaint, refOf(item.note)});
    }
    NewEvent event = make(m_now);
    event.key = {handoverStream, m_context.nextHandover.value};
    event.payload = HandoverPayload(std::move(given));
    return std::vector{std::move(event)};
}

Events Decision::operator()(const TakeHandover &c) {
    const Handover *handover = m_context.handover;
    if (!handover || handover->seq == 0)
        return refuse(P::NoSuchHandover);
    if (handover->takenAt)
        return refuse(P::HandoverTaken);
    if (handover->givenBy == m_request.actor)
        return refuse(P::HandoverOwn);
    NewEvent event = make(m_now);
    event.key = {handoverStream, c.handover.value};
    event.payload = HandoverPayload(events::HandoverTaken{refOf(c.note)});
    return std::vector{std::move(event)};
}

} // namespace baro::deciding
