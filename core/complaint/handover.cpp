#include "complaint/handover.h"

#include "complaint/event.h"

namespace baro {

Handover evolve(Handover state, const Event &event) {
    const auto *payload = std::get_if<HandoverPayload>(&event.payload);
    if (!payload || event.seq != state.seq + 1)
        throw json::ShapeError("an event out of order in a handover's stream");
    const auto *given = std::get_if<events::HandoverGiven>(payload);
    if ((given != nullptr) != (state.seq == 0))
        throw json::ShapeError("a handover's stream starts with its giving, once");
    state.seq = event.seq;
    if (given) {
        state.id = {event.key.id};
        state.givenAt = event.occurredAt;
        state.givenBy = event.actor;
        state.items = given->items;
        state.note = given->note;
    } else {
        state.takenAt = event.occurredAt;
        state.takenBy = event.actor;
        state.takenNote = std::get<events::HandoverTaken>(*payload).note;
    }
    return state;
}

} // namespace baro
