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

/// Whether what an entry names is there. The last look before it is written.
struct Fitting {
    const Reference &reference;
    std::optional<std::int64_t> id; ///< of the entry itself

    template<class Entry>
    Answer all(const std::vector<QString> &codes) const {
        for (const QString &code : codes)
            if (!reference.idOf<Entry>(code))
                return no(P::UnknownName, {code, QString::fromLatin1(referenceStream(Entry{}))});
        return yes;
    }
    Answer cells(const std::vector<QString> &cells) const {
        for (const QString &cell : cells)
            for (const RosterCell::Part &part : RosterCell::read(cell).parts)
                if (auto refusal = all<Shift>({part.shift}))
                    return refusal;
        return yes;
    }

    template<class Entry>
    Answer operator()(const Entry &) const {
        return yes;
    }
    Answer operator()(const District &entry) const {
        std::optional<Instant> before;
        for (const FormerName &name : entry.former.value_or(std::vector<FormerName>())) {
            if (name.ko.isEmpty() || name.en.isEmpty() || (before && name.until <= *before))
                return no(P::BadValue, {entry.code, QStringLiteral("former")});
            before = name.until;
        }
        // It does not end before it has the name that it ends with.
        if (entry.until && before && *entry.until <= *before)
            return no(P::BadValue, {entry.code, QStringLiteral("until")});
        if (entry.mergedInto)
            if (auto refusal = merging(entry))
                return refusal;
        // What became a part of it was to go on in it.
        for (const auto &[other, part] : reference.all<District>())
            if (entry.until && part.mergedInto == entry.code && part.until && *entry.until <= *part.until)
                return no(P::BadValue, {entry.code, QStringLiteral("until")});
        return yes;
    }
    /// Of a dong that becomes a part of another one.
    Answer merging(const District &entry) const {
        if (auto refusal = all<District>({*entry.mergedInto}))
            return refusal;
        QString into = *entry.mergedInto;
        for (std::size_t steps = 0; steps <= reference.all<District>().size(); ++steps) {
            if (into == entry.code)
                return no(P::MergeIntoItself, {entry.code});
            const District *next = reference.find<District>(*reference.idOf<District>(into));
            if (!next->mergedInto || !reference.idOf<District>(*next->mergedInto))
                break;
            into = *next->mergedInto;
        }
        const District *target = reference.find<District>(*reference.idOf<District>(*entry.mergedInto));
        if (entry.until && target->until && *target->until <= *entry.until)
            return no(P::BadValue, {entry.code, QStringLiteral("merged_into")});
        return entry.until ? yes : no(P::BadValue, {entry.code, QStringLiteral("until")});
    }
    Answer operator()(const Squad &entry) const {
        if (!entry.until && entry.members < 1)
            return no(P::NoMembers, {entry.code});
        if (auto refusal = all<Category>(entry.categories))
            return refusal;
        if (auto refusal = all<District>(entry.first))
            return refusal;
        return all<District>(entry.second);
    }
    Answer operator()(const Member &entry) const { return all<Squad>({entry.squad}); }
    Answer operator()(const Leave &entry) const {
        if (auto refusal = all<Member>({entry.member}))
            return refusal;
        if (!entry.substitute.isEmpty())
            if (auto refusal = all<Member>({entry.substitute}))
                return refusal;
        if (entry.until)
            return yes;
        for (const auto &[other, leave] : reference.all<Leave>())
            if (other.value != id && !leave.until && leave.member == entry.member && leave.from <= entry.to &&
                entry.from <= leave.to)
                return no(P::DatesOverlap, {entry.member});
        return yes;
    }
    Answer operator()(const RosterPattern &entry) const {
        for (const QString &squad : entry.squads)
            if (auto refusal = all<Squad>({squad.section(u'+', 0, 0)}))
                return refusal;
        for (const std::vector<QString> &week : entry.weeks)
            if (auto refusal = cells(week))
                return refusal;
        return yes;
    }
    Answer operator()(const RosterWeek &entry) const {
        if (auto refusal = all<Squad>({entry.squad()}))
            return refusal;
        return cells(entry.days);
    }
};

} // namespace

Result<NewEvent> Decision::defined(const Define &asked, const Reference &reference) const {
    Define c = asked;
    // A week of a squad is what its code says: who sets it need not know whether it was set before.
    if (const auto *week = std::get_if<RosterWeek>(&c.entry); week && !c.id)
        if (const auto known = reference.idOf<RosterWeek>(week->code))
            c.id = known->value;
    if (c.id && c.seen && c.seen->index() == c.entry.index()) {
        const std::optional<ReferenceEntry> now = std::visit(
            [&]<class Entry>(const Entry &) -> std::optional<ReferenceEntry> {
                const Entry *found = reference.find<Entry>(typename IdOfEntry<Entry>::type{*c.id});
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
                        return reference.find<Entry>(typename IdOfEntry<Entry>::type{*c.id}) != nullptr;
                    },
                    c.entry);
    if (c.id && !known)
        return refuse(P::NoSuchEntry);
    const bool taken = std::visit(
        [&]<class Entry>(const Entry &entry) {
            if constexpr (std::is_same_v<Entry, Promise>) {
                return false;
            } else {
                const auto other = reference.idOf<Entry>(entry.code);
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
    if (auto refusal = std::visit([&](const auto &entry) { return Fitting{reference, c.id}(entry); }, c.entry))
        return tl::unexpected(*std::move(refusal));
    const bool same =
        c.id && std::visit(
                    [&]<class Entry>(const Entry &entry) {
                        return *reference.find<Entry>(typename IdOfEntry<Entry>::type{*c.id}) == entry;
                    },
                    c.entry);
    if (same)
        return refuse(P::NothingChanged);
    const auto next = [&]() -> std::int64_t {
        return std::visit(
            [&]<class Entry>(const Entry &) {
                const auto &all = reference.all<Entry>();
                return all.empty() ? std::int64_t{1} : all.rbegin()->first.value + 1;
            },
            c.entry);
    };
    NewEvent event = make(m_now);
    event.key = {referenceStream(c.entry), c.id ? *c.id : next()};
    event.payload = c.entry;
    return event;
}

Events Decision::operator()(const Define &c) {
    Result<NewEvent> event = defined(c, reference());
    if (!event)
        return tl::unexpected(event.error());
    return std::vector{*std::move(event)};
}

Events Decision::operator()(const DefineAll &c) {
    // Each is decided as if those before it stood: a week may name the shift that comes with it.
    Reference sofar = reference();
    for (const Define &one : c.entries) {
        Result<NewEvent> event = defined(one, sofar);
        if (!event && event.error().code == P::NothingChanged)
            continue;
        if (!event)
            return tl::unexpected(event.error());
        sofar.set(event->key.id, std::get<ReferenceEntry>(event->payload));
        m_events.push_back(*std::move(event));
    }
    if (m_events.empty())
        return refuse(P::NothingChanged);
    return done();
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
