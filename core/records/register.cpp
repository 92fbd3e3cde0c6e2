#include "records/register.h"

#include "search/bytescan.h"

#include <algorithm>
#include <bit>

namespace baro {

namespace {

template<class Visit>
void eachColumn(RegisterChunk &chunk, Visit &&visit) {
    RegisterRow none;
    RegisterRow::each(none, chunk, [&](const auto &, auto &column) { visit(column); });
}

template<class Data>
void shrink(Stringed<Data> &strings) {
    strings.all.shrink_to_fit();
    strings.ends.shrink_to_fit();
}

} // namespace

RegisterRow RegisterChunk::row(size_t slot) const {
    RegisterRow made;
    RegisterRow::each(made, *this, [slot](auto &fact, const auto &column) { fact = column[slot]; });
    const auto list = [slot](const Stringed<std::vector<std::int32_t>> &lists) {
        return std::vector<std::int32_t>(lists.all.begin() + static_cast<std::ptrdiff_t>(lists.begin(slot)),
                                         lists.all.begin() + static_cast<std::ptrdiff_t>(lists.end(slot)));
    };
    made.squads = list(squads);
    made.agencies = list(agencies);
    made.key.strokes = strokesOf(slot);
    made.key.initials = initialsOf(slot);
    return made;
}

std::string_view RegisterChunk::fieldOf(size_t slot, RegisterField field) const {
    const auto bit = static_cast<unsigned>(field);
    const auto has = static_cast<unsigned>(fields[slot]);
    if (!(has >> bit & 1U))
        return {};
    // The number comes first.
    unsigned before = 1 + static_cast<unsigned>(std::popcount(has & ((1U << bit) - 1)));
    std::string_view rest = strokesOf(slot);
    for (; before > 0; --before)
        rest.remove_prefix(std::min(rest.find(SearchKey::fieldEnd), rest.size() - 1) + 1);
    return rest.substr(0, rest.find(SearchKey::fieldEnd));
}

size_t RegisterChunk::bytes() const {
    size_t sum = squads.bytes() + agencies.bytes() + strokes.bytes() + initials.bytes() + grams.bytes();
    const RegisterRow none;
    RegisterRow::each(none, *this,
                      [&](const auto &fact, const auto &column) { sum += column.capacity() * sizeof fact; });
    return sum;
}

size_t RegisterChunk::slotOf(ComplaintId complaint) const {
    const auto found = std::ranges::lower_bound(id, complaint.value);
    return found != id.end() && *found == complaint.value ? static_cast<size_t>(found - id.begin()) : size();
}

ChunkMaker::ChunkMaker()
    : m_chunk(std::make_shared<RegisterChunk>()) {
    eachColumn(*m_chunk, [](auto &column) { column.reserve(RegisterChunk::capacity); });
}

void ChunkMaker::add(const RegisterRow &row) {
    RegisterChunk &chunk = *m_chunk;
    RegisterRow::each(row, chunk, [](const auto &fact, auto &column) { column.push_back(fact); });
    const auto append = [](auto &strings, const auto &value) {
        strings.all.insert(strings.all.end(), value.begin(), value.end());
        strings.ends.push_back(static_cast<std::uint32_t>(strings.all.size()));
    };
    append(chunk.squads, row.squads);
    append(chunk.agencies, row.agencies);
    append(chunk.strokes, row.key.strokes);
    append(chunk.initials, row.key.initials);
    chunk.newest = std::max(chunk.newest, row.received);
    chunk.oldest = std::min(chunk.oldest, row.received);
}

ChunkPointer ChunkMaker::made() {
    RegisterChunk &chunk = *m_chunk;
    chunk.grams = GramFilter(chunk.allStrokes());
    chunk.strokes.all.append(scanPadding, '\0');
    chunk.initials.all.append(scanPadding, '\0');
    eachColumn(chunk, [](auto &column) { column.shrink_to_fit(); });
    shrink(chunk.squads);
    shrink(chunk.agencies);
    shrink(chunk.strokes);
    shrink(chunk.initials);
    return std::exchange(m_chunk, nullptr);
}

ChunkPointer withRows(const ChunkPointer &chunk, const std::vector<RegisterRow> &rows) {
    ChunkMaker maker;
    auto fresh = rows.begin();
    for (size_t slot = 0; chunk && slot < chunk->size(); ++slot) {
        for (; fresh != rows.end() && fresh->id < chunk->id[slot]; ++fresh)
            maker.add(*fresh);
        if (fresh != rows.end() && fresh->id == chunk->id[slot])
            maker.add(*fresh++);
        else
            maker.add(chunk->row(slot));
    }
    for (; fresh != rows.end(); ++fresh)
        maker.add(*fresh);
    return maker.made();
}

std::optional<RegisterPlace> Register::placeOf(ComplaintId complaint) const {
    if (complaint.value < 1 || chunkOf(complaint) >= chunks.size() || !chunks[chunkOf(complaint)])
        return std::nullopt;
    const size_t chunk = chunkOf(complaint);
    const size_t slot = chunks[chunk]->slotOf(complaint);
    if (slot == chunks[chunk]->size())
        return std::nullopt;
    return RegisterPlace{static_cast<std::uint32_t>(chunk), static_cast<std::uint32_t>(slot)};
}

size_t Register::bytes() const {
    size_t sum = 0;
    for (const ChunkPointer &chunk : chunks)
        sum += chunk ? chunk->bytes() : 0;
    return sum;
}

bool isLate(const RegisterChunk &chunk, size_t slot, std::int64_t now) {
    if (chunk.outDue[slot] == noTime)
        return false;
    const auto orElse = [](std::int64_t time, std::int64_t other) { return time == noTime ? other : time; };
    const std::int64_t end = orElse(chunk.dropped[slot], orElse(chunk.resolved[slot], now));
    return orElse(chunk.firstOut[slot], end) > chunk.outDue[slot] || end > chunk.resolveDue[slot];
}

} // namespace baro
