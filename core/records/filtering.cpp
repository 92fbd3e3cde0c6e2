#include "records/filtering.h"

namespace baro {

namespace {

template<class IdType>
RecordNames::Ids idsIn(const std::vector<IdType> &ids) {
    RecordNames::Ids made;
    for (const IdType id : ids) {
        if (id.value < 0)
            continue;
        made.is.resize(std::max(made.is.size(), static_cast<size_t>(id.value) + 1));
        made.is[static_cast<size_t>(id.value)] = 1;
        made.any = true;
    }
    return made;
}

} // namespace

Filtering::Filtering(const RecordFilter &filter, Instant now)
    : m_filter(filter)
    , m_districts(idsIn(filter.districts))
    , m_categories(idsIn(filter.categories))
    , m_subtypes(idsIn(filter.subtypes))
    , m_squads(idsIn(filter.squads))
    , m_agencies(idsIn(filter.agencies))
    , m_from(filter.from ? toUnixMs(*filter.from) : noTime)
    , m_to(filter.to ? toUnixMs(*filter.to) : std::numeric_limits<std::int64_t>::max())
    , m_now(toUnixMs(now)) {
    for (const State state : filter.states)
        m_states |= 1U << static_cast<unsigned>(state);
    if (filter.open)
        for (unsigned state = 0; state < Codes<State>::entries.size(); ++state)
            if (isEnded(static_cast<State>(state)) != *filter.open)
                m_open |= 1U << state;
}

ChunkBits Filtering::apply(const RegisterChunk &chunk) const {
    ChunkBits bits = ChunkBits::first(chunk.size());
    if (m_from > chunk.newest || m_to <= chunk.oldest)
        return {};
    if (m_from > chunk.oldest || m_to <= chunk.newest)
        bits.keep([&](size_t i) { return chunk.received[i] >= m_from && chunk.received[i] < m_to; });
    const auto listed = [&](const RecordNames::Ids &ids, const std::vector<std::int32_t> &column) {
        if (ids.any)
            bits.keep([&](size_t i) { return ids.holds(column[i]); });
    };
    listed(m_districts, chunk.district);
    if (m_categories.any || m_subtypes.any)
        bits.keep([&](size_t i) {
            return (chunk.category[i] && m_categories.holds(chunk.category[i])) ||
                   (chunk.subtype[i] && m_subtypes.holds(chunk.subtype[i]));
        });
    if (m_squads.any)
        bits.keep([&](size_t i) { return anyOf(chunk.squads, i, m_squads); });
    if (m_agencies.any)
        bits.keep([&](size_t i) { return anyOf(chunk.agencies, i, m_agencies); });
    const auto stateIn = [&](std::uint32_t states) {
        bits.keep([&](size_t i) { return (states >> static_cast<unsigned>(chunk.state[i])) & 1U; });
    };
    if (m_states)
        stateIn(m_states);
    if (m_filter.open)
        stateIn(m_open);
    if (m_filter.late)
        bits.keep([&](size_t i) { return isLate(chunk, i, m_now) == *m_filter.late; });
    if (m_filter.priority)
        bits.keep([&](size_t i) { return chunk.priority[i] == static_cast<std::int8_t>(*m_filter.priority); });
    if (m_filter.legalKind)
        bits.keep([&](size_t i) {
            return std::max<std::int8_t>(chunk.legalKind[i], 0) == static_cast<std::int8_t>(*m_filter.legalKind);
        });
    if (m_filter.reopened)
        bits.keep([&](size_t i) { return (chunk.cycles[i] > 1) == *m_filter.reopened; });
    if (m_filter.attached)
        bits.keep([&](size_t i) { return (chunk.attachedTo[i] != 0) == *m_filter.attached; });
    return bits;
}

} // namespace baro
