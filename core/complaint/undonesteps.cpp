#include "complaint/undonesteps.h"

namespace baro {

UndoneSteps::UndoneSteps(const std::vector<Event> &events) {
    if (!events.empty())
        m_receipt = events.front().command.value;
    for (const Event &event : events)
        if (const auto *undone = payloadAs<events::Undone>(event.payload))
            m_commands.insert(undone->command.value);
}

bool UndoneSteps::contains(const Event &event) const {
    if (!m_commands.contains(event.command.value))
        return false;
    return event.command.value != m_receipt ||
           (!payloadAs<events::Received>(event.payload) && !payloadAs<events::Alerted>(event.payload));
}

} // namespace baro
