#include "complaint/decision.h"

namespace baro::deciding {

Events Decision::operator()(const Define &c) {
    if (std::visit(
            []<class Entry>(const Entry &entry) {
                if constexpr (std::is_same_v<Entry, Promise>)
                    return entry.outMinutes <= 0 || entry.resolveMinutes <= 0;
                else
                    return entry.code.trimmed().isEmpty();
            },
            c.entry))
        return refuse(P::NoSuchEntry);
    const bool known =
        c.id && std::visit(
                    [&]<class Entry>(const Entry &) {
                        return reference().find<Entry>(typename IdOfEntry<Entry>::type{*c.id}) != nullptr;
                    },
                    c.entry);
    if (c.id && !known)
        return refuse(P::NoSuchEntry);
    const bool taken = std::visit(
        [&]<class Entry>(const Entry &entry) {
            if constexpr (std::is_same_v<Entry, Promise>) {
                return false;
            } else {
                const auto other = reference().idOf<Entry>(entry.code);
                return other && other->value != c.id;
            }
        },
        c.entry);
    if (taken)
        return refuse(P::EntryExists, {referenceCode(c.entry)});
    // What was promised stays as it was promised: another promise is another version.
    if (c.id && std::holds_alternative<Promise>(c.entry))
        return refuse(P::NotAllowed);
    if (const auto *setting = std::get_if<Setting>(&c.entry);
        setting && setting->code == u"office.zone" && !QTimeZone::isTimeZoneIdAvailable(setting->value.toLatin1()))
        return refuse(P::BadValue, {setting->value, setting->code});
    const bool same =
        c.id && std::visit(
                    [&]<class Entry>(const Entry &entry) {
                        return *reference().find<Entry>(typename IdOfEntry<Entry>::type{*c.id}) == entry;
                    },
                    c.entry);
    if (same)
        return refuse(P::NothingChanged);
    NewEvent event = make(m_now);
    event.key = {referenceStream(c.entry), c.id.value_or(m_context.nextEntry)};
    event.payload = c.entry;
    return std::vector{std::move(event)};
}

Answer Decision::takeBack(const StreamKey &key, const EntryStep &step) {
    if (!step.last)
        return no(P::UndoOvertaken);
    if (step.actor != m_request.actor)
        return no(P::UndoNotYours);
    if (step.recordedAt + undoTime < m_now)
        return no(P::UndoTooLate);
    std::optional<ReferenceEntry> earlier = step.before;
    if (!earlier)
        std::visit(
            [&]<class Entry>(Entry entry) {
                if constexpr (requires { entry.until; }) {
                    entry.until = m_now;
                    earlier = entry;
                }
            },
            step.entry);
    if (!earlier)
        return no(P::UndoNothing);
    NewEvent event = make(m_now);
    event.key = key;
    event.payload = *std::move(earlier);
    m_events.push_back(std::move(event));
    return std::nullopt;
}

} // namespace baro::deciding
