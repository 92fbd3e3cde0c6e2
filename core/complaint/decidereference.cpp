#include "complaint/decision.h"

#include "base/json.h"

#include <QJsonObject>

namespace baro::deciding {

namespace {

QJsonObject objectOf(const ReferenceEntry &entry) {
    return std::visit([](const auto &value) { return json::parseObject(json::toJson(value)); }, entry);
}

/// What stands there now with the fields that differ between `seen` and `mine`. A field that differs from what was seen
/// on both sides, and not in the same way, is named as the problem.
Result<ReferenceEntry> merged(const ReferenceEntry &mine, const ReferenceEntry &seen, const ReferenceEntry &now) {
    const QJsonObject wanted = objectOf(mine);
    const QJsonObject before = objectOf(seen);
    QJsonObject result = objectOf(now);
    QStringList fields = wanted.keys() + before.keys();
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields)) {
        const QJsonValue value = wanted.value(field);
        if (value == before.value(field) || value == result.value(field))
            continue;
        if (result.value(field) != before.value(field))
            return refuse(P::ChangedMeanwhile, {referenceCode(now), field});
        if (value.isUndefined())
            result.remove(field);
        else
            result.insert(field, value);
    }
    ReferenceEntry entry = now;
    std::visit([&](auto &value) { json::read(QJsonValue(result), value); }, entry);
    return entry;
}

} // namespace

Events Decision::operator()(const Define &asked) {
    Define c = asked;
    if (c.id && c.seen && c.seen->index() == c.entry.index()) {
        const std::optional<ReferenceEntry> now = std::visit(
            [&]<class Entry>(const Entry &) -> std::optional<ReferenceEntry> {
                const Entry *found = reference().find<Entry>(typename IdOfEntry<Entry>::type{*c.id});
                return found ? std::optional<ReferenceEntry>(*found) : std::nullopt;
            },
            c.entry);
        if (now && *now != *c.seen) {
            Result<ReferenceEntry> both = merged(c.entry, *c.seen, *now);
            if (!both)
                return tl::unexpected(both.error());
            c.entry = *std::move(both);
        }
    }
    if (std::visit(
            []<class Entry>(const Entry &entry) {
                if constexpr (std::is_same_v<Entry, Promise>)
                    return !entry.isSound();
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
    const bool sound = std::visit(
        []<class Entry>(const Entry &entry) {
            if constexpr (requires { entry.isSound(); })
                return entry.isSound();
            else
                return true;
        },
        c.entry);
    if (!sound)
        return refuse(P::BadValue, {referenceCode(c.entry), QString::fromLatin1(referenceStream(c.entry))});
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
