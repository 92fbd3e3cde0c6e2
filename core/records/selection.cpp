#include "records/selection.h"

#include "records/finding.h"
#include "records/ordering.h"

#include <algorithm>

namespace baro {

namespace {

/// Between two looks at whether somebody asked for something else.
constexpr size_t chunksAtOnce = 4;

/// The chunks that are there, the one with the newest receipt first.
std::vector<std::uint32_t> chunksNewestFirst(const Register &records) {
    std::vector<std::uint32_t> order;
    for (size_t i = records.chunks.size(); i-- > 0;)
        if (records.chunks[i] && records.chunks[i]->size() > 0)
            order.push_back(static_cast<std::uint32_t>(i));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::uint32_t i) { return records.chunks[i]->newest; });
    return order;
}

template<class Match>
RecordList gather(const Register &records, const RecordFilter &filter, Instant now, size_t atMost, bool newest,
                  const std::atomic<bool> *cancelled, RecordOrders &orders, Match &&match) {
    const Filtering filtering(filter, now);
    RecordList list;
    const auto receivedOf = [&](RegisterPlace place) { return records.chunks[place.chunk]->received[place.slot]; };
    // Room for all: what stays unused of it is no memory, and nothing is moved while it fills.
    if (!newest || atMost >= static_cast<size_t>(records.loaded))
        list.places.reserve(static_cast<size_t>(records.loaded));
    bool ordered = true;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    size_t sinceLook = 0;
    for (const std::uint32_t index : chunksNewestFirst(records)) {
        const RegisterChunk &chunk = *records.chunks[index];
        if (cancelled && ++sinceLook % chunksAtOnce == 0 && cancelled->load(std::memory_order_relaxed))
            return {.cancelled = true};
        // As many as were asked for, and nothing that comes can be newer than the last of them.
        if (newest && list.places.size() > atMost) {
            const auto enough = list.places.begin() + static_cast<std::ptrdiff_t>(atMost);
            if (!ordered)
                std::ranges::stable_sort(list.places, std::ranges::greater(), receivedOf);
            ordered = true;
            before = receivedOf(list.places.back());
            if (receivedOf(*enough) >= chunk.newest)
                break;
        }
        match(chunk, filtering.apply(chunk)).eachDown([&](size_t slot) {
            ordered = ordered && before >= chunk.received[slot];
            before = chunk.received[slot];
            list.places.push_back({index, static_cast<std::uint32_t>(slot)});
            list.further += chunk.attachedTo[slot] != 0;
        });
    }
    if (!ordered)
        orders.orderNewestFirst(records, list.places);
    return list;
}

void cut(RecordList &list, size_t atMost) {
    list.cut = list.places.size() > atMost;
    if (list.cut)
        list.places.resize(atMost);
}

} // namespace

RecordList select(const Register &records, const RecordSelection &selection, const RecordNames &names, Instant now,
                  size_t atMost, const std::atomic<bool> *cancelled, RecordOrders *kept) {
    const std::vector<AskedWord> words = askedWords(selection.query, names);
    const bool newest = selection.order.newestFirst();
    RecordOrders own;
    RecordOrders &orders = kept ? *kept : own;
    RecordList list = gather(records, selection.filter, now, atMost, newest, cancelled, orders,
                             [&](const RegisterChunk &chunk, ChunkBits bits) {
                                 for (const AskedWord &word : words) {
                                     if (bits.none())
                                         break;
                                     bits = meeting(chunk, word, bits);
                                 }
                                 return bits;
                             });
    if (list.cancelled)
        return list;
    if (!orders.order(records, list.places, selection.order, names, now, cancelled))
        return {.cancelled = true};
    cut(list, atMost);
    return list;
}

RecordList selectAlmost(const Register &records, const RecordSelection &selection, const RecordNames &names,
                        Instant now, size_t atMost, const std::atomic<bool> *cancelled, RecordOrders *kept) {
    const std::vector<AskedWord> words = askedWords(selection.query, names);
    if (std::ranges::all_of(words, [](const AskedWord &word) { return word.halves.empty(); }))
        return {};
    RecordOrders own;
    RecordList list = gather(records, selection.filter, now, atMost, true, cancelled, kept ? *kept : own,
                             [&](const RegisterChunk &chunk, ChunkBits bits) {
                                 for (const AskedWord &word : words) {
                                     if (bits.none())
                                         break;
                                     bits = almostMeeting(chunk, word, bits);
                                 }
                                 return bits;
                             });
    if (!list.cancelled)
        cut(list, atMost);
    return list;
}

} // namespace baro
