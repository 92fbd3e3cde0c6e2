#include "complaint/reference.h"

#include <algorithm>

namespace baro {

namespace {
template<class Entry>
inline constexpr const char *streamName = nullptr;
template<>
inline constexpr const char *streamName<District> = "district";
template<>
inline constexpr const char *streamName<Category> = "category";
template<>
inline constexpr const char *streamName<Subtype> = "subtype";
template<>
inline constexpr const char *streamName<Squad> = "squad";
template<>
inline constexpr const char *streamName<Agency> = "agency";
template<>
inline constexpr const char *streamName<Operator> = "operator";
template<>
inline constexpr const char *streamName<Promise> = "promise";
template<>
inline constexpr const char *streamName<Setting> = "setting";
template<>
inline constexpr const char *streamName<Danger> = "danger";
template<>
inline constexpr const char *streamName<Place> = "place";
template<>
inline constexpr const char *streamName<ServiceWeek> = "service_week";
template<>
inline constexpr const char *streamName<SpecialDay> = "special_day";
template<>
inline constexpr const char *streamName<Member> = "member";
template<>
inline constexpr const char *streamName<Leave> = "leave";
template<>
inline constexpr const char *streamName<Shift> = "shift";
template<>
inline constexpr const char *streamName<RosterPattern> = "roster_pattern";
template<>
inline constexpr const char *streamName<RosterWeek> = "roster_week";

template<class... Entries>
std::optional<ReferenceEntry> emptyEntryOf(const QByteArray &stream, std::variant<Entries...> *) {
    std::optional<ReferenceEntry> found;
    ((stream == streamName<Entries> ? void(found = Entries{}) : void()), ...);
    return found;
}
} // namespace

const char *referenceStream(const ReferenceEntry &entry) {
    return std::visit([]<class Entry>(const Entry &) { return streamName<Entry>; }, entry);
}

const std::vector<QByteArray> &referenceStreams() {
    static const std::vector<QByteArray> streams = [] {
        std::vector<QByteArray> names;
        const auto add = [&]<class... Entries>(std::variant<Entries...> *) {
            (names.emplace_back(streamName<Entries>), ...);
        };
        add(static_cast<ReferenceEntry *>(nullptr));
        return names;
    }();
    return streams;
}

std::optional<ReferenceEntry> emptyEntry(const QByteArray &stream) {
    return emptyEntryOf(stream, static_cast<ReferenceEntry *>(nullptr));
}

QString referenceCode(const ReferenceEntry &entry) {
    return std::visit(
        []<class Entry>(const Entry &value) {
            if constexpr (std::is_same_v<Entry, Promise>)
                return QString::number(value.version);
            else
                return value.code;
        },
        entry);
}

std::optional<CategoryId> Reference::categoryOf(SubtypeId subtype) const {
    const Subtype *entry = find<Subtype>(subtype);
    return entry ? idOf<Category>(entry->category) : std::nullopt;
}

std::optional<DangerId> Reference::dangerOf(SubtypeId subtype) const {
    const Subtype *entry = find<Subtype>(subtype);
    if (!entry)
        return std::nullopt;
    for (const auto &[id, danger] : all<Danger>())
        if (std::ranges::find(danger.subtypes, entry->code) != danger.subtypes.end())
            return id;
    return std::nullopt;
}

QString Reference::setting(const QString &code, const QString &fallback) const {
    for (const auto &[id, entry] : all<Setting>())
        if (entry.code == code)
            return entry.value;
    return fallback;
}

void Reference::set(std::int64_t id, const ReferenceEntry &entry, EventId known) {
    std::visit(
        [&]<class Entry>(const Entry &value) {
            std::get<Table<Entry>>(m_tables).insert_or_assign(typename IdOfEntry<Entry>::type{id}, value);
            if constexpr (std::is_same_v<Entry, Promise>) {
                m_policies.add(known, PromiseId{id}, value);
            } else if constexpr (std::is_same_v<Entry, ServiceWeek> || std::is_same_v<Entry, SpecialDay>) {
                m_policies.add(known, id, value);
            } else if constexpr (std::is_same_v<Entry, Setting>) {
                if (value.code != u"office.zone" || !QTimeZone::isTimeZoneIdAvailable(value.value.toLatin1()))
                    return;
                m_zone = QTimeZone(value.value.toLatin1());
                m_policies.setZone(known, m_zone);
            }
        },
        entry);
}

} // namespace baro
