#include "records/ordering.h"

#include <algorithm>
#include <array>
#include <bit>

namespace baro {

namespace {

constexpr unsigned slotBits = std::countr_zero(RegisterChunk::capacity);
/// A digit of so many bits has as many heaps as the nearest cache can follow.
constexpr unsigned widestDigit = 11;
/// Chunks that a question learns by itself, in a few milliseconds.
constexpr size_t leftToTheQuestion = 4;
/// So many words more than it can have, and they are learned anew: most of them stand nowhere any more.
constexpr size_t wordsToSpare = 100'000;

unsigned bitsOf(std::uint64_t greatest) {
    return static_cast<unsigned>(std::bit_width(greatest));
}

std::uint64_t codeOf(RegisterPlace place) {
    return std::uint64_t{place.chunk} << slotBits | place.slot;
}

RegisterPlace placeOf(std::uint64_t code) {
    return {static_cast<std::uint32_t>(code >> slotBits), static_cast<std::uint32_t>(code)};
}

constexpr std::int64_t serialsAYear = 100'000'000;

std::int64_t between(std::int64_t from, std::int64_t to) {
    return from == noTime || to == noTime ? noTime : to - from;
}

/// As a complaint goes its way: what waits for somebody, what is under way, what is over. By the state.
constexpr auto stateRanks = [] {
    constexpr std::array order{State::Received, State::Visited, State::OtherDone, State::Returned, State::Assigned,
                               State::Called,   State::Out,     State::OnSite,    State::Referred, State::Held,
                               State::Resolved, State::Closed,  State::Cancelled, State::Attached};
    static_assert(order.size() == Codes<State>::entries.size());
    std::array<std::int8_t, order.size()> ranks{};
    for (size_t i = 0; i < order.size(); ++i)
        ranks[static_cast<size_t>(order[i])] = static_cast<std::int8_t>(i);
    return ranks;
}();

template<class Lists>
std::int32_t lastOf(const Lists &lists, size_t slot) {
    return lists.begin(slot) == lists.end(slot) ? 0 : lists.all[lists.end(slot) - 1];
}

std::string_view placeWords(const RegisterChunk &chunk, size_t slot) {
    for (const RegisterField field : {RegisterField::Place, RegisterField::Address, RegisterField::Story})
        if (const std::string_view words = chunk.fieldOf(slot, field); !words.empty())
            return words;
    return {};
}

} // namespace

std::vector<size_t> RecordOrders::unknown(const Register &records) {
    const auto most = static_cast<size_t>(records.loaded) * 2 + wordsToSpare;
    if (std::ranges::any_of(m_words, [&](const WordOrder &words) { return words.size() > most; })) {
        m_words = {};
        m_known.clear();
    }
    m_known.resize(records.chunks.size());
    std::vector<size_t> indices;
    for (size_t i = records.chunks.size(); i-- > 0;)
        if (records.chunks[i] && !m_known[i].isOf(records.chunks[i]))
            indices.push_back(i);
    return indices;
}

void RecordOrders::learn(const Register &records, size_t index) {
    const RegisterChunk &chunk = *records.chunks[index];
    Known &known = m_known[index];
    for (std::vector<std::uint32_t> &numbers : known.numbers)
        numbers.resize(chunk.size());
    const auto numberFor = [this](Worded column, std::string_view words) {
        return m_words[static_cast<size_t>(column)].add(words);
    };
    for (size_t slot = 0; slot < chunk.size(); ++slot) {
        known.numbers[static_cast<size_t>(Worded::Place)][slot] = numberFor(Worded::Place, placeWords(chunk, slot));
        known.numbers[static_cast<size_t>(Worded::Name)][slot] =
            numberFor(Worded::Name, chunk.fieldOf(slot, RegisterField::Name));
    }
    for (WordOrder &words : m_words)
        words.settle();
    known.chunk = records.chunks[index];
}

bool RecordOrders::learnMore(const Register &records) {
    const std::vector<size_t> indices = unknown(records);
    if (indices.size() > leftToTheQuestion)
        learn(records, indices.front());
    return indices.size() > leftToTheQuestion + 1;
}

bool RecordOrders::orderByWords(const Register &records, std::vector<RegisterPlace> &places, bool ascending,
                                Worded column, const std::atomic<bool> *cancelled) {
    for (const size_t index : unknown(records)) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return false;
        learn(records, index);
    }
    const auto which = static_cast<size_t>(column);
    const std::vector<std::uint32_t> &ranks = m_words[which].ranks();
    orderByKey(records, places, ascending, [&](std::uint32_t chunk, size_t slot) {
        const std::uint32_t number = m_known[chunk].numbers[which][slot];
        return number ? std::int64_t{ranks[number]} : noTime;
    });
    return true;
}

/// Orders places by a number each, noTime for none: those stand last either way.
template<class KeyOf>
void RecordOrders::orderByKey(const Register &records, std::vector<RegisterPlace> &places, bool ascending,
                              KeyOf &&keyOf) {
    const size_t count = places.size();
    if (m_packed.size() < count) {
        m_packed.resize(count);
        m_next.resize(count);
    }
    const auto keyAt = [&](RegisterPlace place) {
        if constexpr (std::is_invocable_v<KeyOf, std::uint32_t, size_t>)
            return keyOf(place.chunk, place.slot);
        else
            return keyOf(*records.chunks[place.chunk], place.slot);
    };
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    size_t with = 0;
    // Those without a value wait at the far end of the room that the others need later.
    size_t waiting = count;
    for (const RegisterPlace place : places) {
        const std::int64_t key = keyAt(place);
        if (key == noTime) {
            m_next[--waiting] = codeOf(place);
            continue;
        }
        least = std::min(least, key);
        most = std::max(most, key);
        m_packed[with] = static_cast<std::uint64_t>(key);
        places[with++] = place;
    }
    if (with > 1 && least < most) {
        const unsigned placeBits = slotBits + bitsOf(records.chunks.size());
        const unsigned keyBits = bitsOf(static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least));
        const auto fromZero = [&](std::uint64_t key) {
            return ascending ? key - static_cast<std::uint64_t>(least) : static_cast<std::uint64_t>(most) - key;
        };
        if (placeBits + keyBits <= 64) {
            // A place travels in the same word as what it is ordered by.
            for (size_t i = 0; i < with; ++i)
                m_packed[i] = fromZero(m_packed[i]) << placeBits | codeOf(places[i]);
            orderPacked(places, with, placeBits, keyBits);
        } else {
            std::vector<std::pair<std::uint64_t, RegisterPlace>> pairs(with);
            for (size_t i = 0; i < with; ++i)
                pairs[i] = {fromZero(m_packed[i]), places[i]};
            std::ranges::stable_sort(pairs, {}, &std::pair<std::uint64_t, RegisterPlace>::first);
            std::ranges::transform(pairs, places.begin(), &std::pair<std::uint64_t, RegisterPlace>::second);
        }
    }
    for (size_t i = with, from = count; i < count; ++i)
        places[i] = placeOf(m_next[--from]);
}

/// Digit by digit from the last one, in as few and as equal ones as fit the cache: time grows with the count alone. The
/// last digit writes the places.
void RecordOrders::orderPacked(std::vector<RegisterPlace> &places, size_t count, unsigned placeBits, unsigned keyBits) {
    const unsigned digits = (keyBits + widestDigit - 1) / widestDigit;
    const unsigned width = (keyBits + digits - 1) / digits;
    const std::uint64_t mask = (std::uint64_t{1} << width) - 1;
    const std::uint64_t placeMask = (std::uint64_t{1} << placeBits) - 1;
    std::uint64_t *from = m_packed.data();
    std::uint64_t *to = m_next.data();
    std::array<std::uint32_t, 1U << widestDigit> starts;
    for (unsigned digit = 0; digit < digits; ++digit) {
        const unsigned shift = placeBits + digit * width;
        starts.fill(0);
        for (size_t i = 0; i < count; ++i)
            ++starts[(from[i] >> shift) & mask];
        std::uint32_t sum = 0;
        for (std::uint32_t &start : starts)
            sum += std::exchange(start, sum);
        if (digit + 1 == digits) {
            for (size_t i = 0; i < count; ++i)
                places[starts[(from[i] >> shift) & mask]++] = placeOf(from[i] & placeMask);
        } else {
            for (size_t i = 0; i < count; ++i)
                to[starts[(from[i] >> shift) & mask]++] = from[i];
            std::swap(from, to);
        }
    }
}

void RecordOrders::orderNewestFirst(const Register &records, std::vector<RegisterPlace> &places) {
    orderByKey(records, places, false, [](const RegisterChunk &chunk, size_t i) { return chunk.received[i]; });
}

bool RecordOrders::order(const Register &records, std::vector<RegisterPlace> &places, const RecordOrder &by,
                         const RecordNames &names, Instant now, const std::atomic<bool> *cancelled) {
    if (by.newestFirst())
        return true;
    using Chunk = RegisterChunk;
    const auto byKey = [&](auto &&keyOf) { orderByKey(records, places, by.ascending, keyOf); };
    switch (by.column) {
    case RecordColumn::Received:
        byKey([](const Chunk &chunk, size_t i) { return chunk.received[i]; });
        break;
    case RecordColumn::Number:
        byKey([](const Chunk &chunk, size_t i) { return chunk.year[i] * serialsAYear + chunk.serial[i]; });
        break;
    case RecordColumn::State:
        byKey(
            [](const Chunk &chunk, size_t i) { return std::int64_t{stateRanks[static_cast<size_t>(chunk.state[i])]}; });
        break;
    case RecordColumn::District:
        byKey([&](const Chunk &chunk, size_t i) {
            return chunk.district[i] ? names.districtRank(chunk.district[i]) : noTime;
        });
        break;
    case RecordColumn::Kind:
        byKey([&](const Chunk &chunk, size_t i) {
            return chunk.subtype[i] || chunk.category[i] ? names.kindRank(chunk.subtype[i], chunk.category[i]) : noTime;
        });
        break;
    case RecordColumn::Squad:
        byKey([&](const Chunk &chunk, size_t i) {
            const std::int32_t squad = lastOf(chunk.squads, i);
            return squad ? names.squadRank(squad) : noTime;
        });
        break;
    case RecordColumn::Agency:
        byKey([&](const Chunk &chunk, size_t i) {
            const std::int32_t agency = lastOf(chunk.agencies, i);
            return agency ? names.agencyRank(agency) : noTime;
        });
        break;
    case RecordColumn::Out:
        byKey([](const Chunk &chunk, size_t i) { return chunk.firstOut[i]; });
        break;
    case RecordColumn::Resolved:
        byKey([](const Chunk &chunk, size_t i) { return chunk.resolved[i]; });
        break;
    case RecordColumn::ToSetOut:
        byKey([](const Chunk &chunk, size_t i) { return between(chunk.clockStart[i], chunk.firstOut[i]); });
        break;
    case RecordColumn::ToResolve:
        byKey([](const Chunk &chunk, size_t i) { return between(chunk.clockStart[i], chunk.resolved[i]); });
        break;
    case RecordColumn::Late: {
        const std::int64_t ms = toUnixMs(now);
        byKey([ms](const Chunk &chunk, size_t i) { return std::int64_t{isLate(chunk, i, ms)}; });
        break;
    }
    case RecordColumn::Place:
        return orderByWords(records, places, by.ascending, Worded::Place, cancelled);
    case RecordColumn::Name:
        return orderByWords(records, places, by.ascending, Worded::Name, cancelled);
    }
    return true;
}

size_t RecordOrders::bytes() const {
    size_t sum = (m_packed.capacity() + m_next.capacity()) * sizeof(std::uint64_t);
    for (const WordOrder &words : m_words)
        sum += words.bytes();
    for (const Known &known : m_known)
        for (const std::vector<std::uint32_t> &numbers : known.numbers)
            sum += numbers.capacity() * sizeof(std::uint32_t);
    return sum;
}

} // namespace baro
