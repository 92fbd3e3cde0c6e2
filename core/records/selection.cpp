#include "records/selection.h"

#include "search/bytescan.h"
#include "search/keystrokes.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace baro {

namespace {

/// One bit a complaint of a chunk.
class Bits {
public:
    static constexpr size_t words = RegisterChunk::capacity / 64;

    static Bits first(size_t count) {
        Bits bits;
        for (size_t i = 0; i < count / 64; ++i)
            bits.m_bits[i] = ~std::uint64_t{0};
        if (count % 64)
            bits.m_bits[count / 64] = (std::uint64_t{1} << count % 64) - 1;
        return bits;
    }
    void set(size_t i) { m_bits[i / 64] |= std::uint64_t{1} << i % 64; }
    bool has(size_t i) const { return (m_bits[i / 64] >> i % 64) & 1; }
    size_t count() const {
        size_t sum = 0;
        for (const std::uint64_t word : m_bits)
            sum += static_cast<size_t>(std::popcount(word));
        return sum;
    }
    bool none() const {
        return std::ranges::all_of(m_bits, [](std::uint64_t word) { return word == 0; });
    }
    /// Keeps those for which `test` says so.
    template<class Test>
    void keep(Test &&test) {
        for (size_t w = 0; w < words; ++w) {
            std::uint64_t kept = 0;
            for (std::uint64_t rest = m_bits[w]; rest != 0; rest &= rest - 1) {
                const auto bit = static_cast<size_t>(std::countr_zero(rest));
                kept |= static_cast<std::uint64_t>(test(w * 64 + bit)) << bit;
            }
            m_bits[w] = kept;
        }
    }
    template<class Visit>
    void eachDown(Visit &&visit) const {
        for (size_t w = words; w-- > 0;)
            for (std::uint64_t rest = m_bits[w]; rest != 0;) {
                const auto bit = static_cast<size_t>(63 - std::countl_zero(rest));
                visit(w * 64 + bit);
                rest &= ~(std::uint64_t{1} << bit);
            }
    }
    Bits &operator&=(const Bits &other) {
        for (size_t w = 0; w < words; ++w)
            m_bits[w] &= other.m_bits[w];
        return *this;
    }

private:
    std::array<std::uint64_t, words> m_bits{};
};

/// Complaints of a chunk fewer than this are looked at one by one.
constexpr size_t fewCandidates = 1024;
/// Between two looks at whether somebody asked for something else.
constexpr size_t chunksAtOnce = 4;

struct AskedWord {
    SearchWord word;
    RecordNames::Named named;
    std::vector<ByteFinder> strokes; ///< of the word's forms
    std::optional<ByteFinder> initials;
    std::optional<ByteFinder> part; ///< the longest of its parts
    std::vector<ByteFinder> halves; ///< for almost: of each form, and with its middle two exchanged
};

std::vector<AskedWord> askedWords(const SearchQuery &query, const RecordNames &names) {
    std::vector<AskedWord> asked;
    for (const SearchWord &word : query.words) {
        AskedWord one{word, names.namedBy(word), {}, {}, {}, {}};
        if (!word.initials.empty())
            one.initials.emplace(word.initials);
        if (!word.parts.empty())
            one.part.emplace(std::string(word.longestPart()));
        for (const std::string &form : word.strokes) {
            one.strokes.emplace_back(form);
            if (form.size() < fewestKeysOfTypo)
                continue;
            const size_t half = form.size() / 2;
            one.halves.emplace_back(form.substr(0, half));
            one.halves.emplace_back(form.substr(half));
            std::string exchanged = form;
            std::swap(exchanged[half - 1], exchanged[half]);
            one.halves.emplace_back(exchanged);
        }
        asked.push_back(std::move(one));
    }
    return asked;
}

template<class Lists>
bool anyOf(const Lists &lists, size_t slot, const RecordNames::Ids &ids) {
    for (size_t i = lists.begin(slot); i < lists.end(slot); ++i)
        if (ids.holds(lists.all[i]))
            return true;
    return false;
}

bool namedIn(const RegisterChunk &chunk, size_t slot, const RecordNames::Named &named) {
    return (named.districts.any && named.districts.holds(chunk.district[slot])) ||
           (named.categories.any && named.categories.holds(chunk.category[slot])) ||
           (named.subtypes.any && named.subtypes.holds(chunk.subtype[slot])) ||
           (named.squads.any && anyOf(chunk.squads, slot, named.squads)) ||
           (named.agencies.any && anyOf(chunk.agencies, slot, named.agencies));
}

/// Visits each entry in which `needle` stands, once; `visit` says whether the entry is done.
template<class Visit>
void eachHit(std::string_view hay, const std::vector<std::uint32_t> &ends, const ByteFinder &needle, Visit &&visit) {
    size_t slot = 0;
    for (size_t at = needle.find(hay); at != std::string_view::npos;) {
        // Hits are mostly far apart: the next end is looked for in growing steps.
        for (size_t step = 1; slot + step < ends.size() && ends[slot + step] <= at; step *= 2)
            slot += step;
        while (ends[slot] <= at)
            ++slot;
        at = needle.find(hay, visit(slot) ? size_t{ends[slot]} : at + 1);
    }
}

Bits meeting(const RegisterChunk &chunk, const AskedWord &asked, const Bits &candidates) {
    const SearchWord &word = asked.word;
    if (candidates.count() < fewCandidates) {
        Bits met = candidates;
        const auto stands = [](std::string_view key) {
            return [key](const ByteFinder &finder) { return finder.find(key) != std::string_view::npos; };
        };
        met.keep([&](size_t slot) {
            const std::string_view strokes = chunk.strokesOf(slot);
            return std::ranges::any_of(asked.strokes, stands(strokes)) ||
                   (asked.initials && stands(chunk.initialsOf(slot))(*asked.initials)) ||
                   (asked.part && stands(strokes)(*asked.part) &&
                    word.findParts(strokes).first != std::string_view::npos) ||
                   (asked.named.any() && namedIn(chunk, slot, asked.named));
        });
        return met;
    }
    Bits met;
    const auto take = [&](size_t slot) {
        met.set(slot);
        return true;
    };
    for (const ByteFinder &form : asked.strokes)
        if (chunk.grams.mayHold(form.needle()))
            eachHit(chunk.allStrokes(), chunk.strokes.ends, form, take);
    if (asked.initials)
        eachHit(chunk.allInitials(), chunk.initials.ends, *asked.initials, take);
    if (asked.part && chunk.grams.mayHold(asked.part->needle()))
        eachHit(chunk.allStrokes(), chunk.strokes.ends, *asked.part, [&](size_t slot) {
            if (!met.has(slot) && word.findParts(chunk.strokesOf(slot)).first != std::string_view::npos)
                met.set(slot);
            return true;
        });
    if (asked.named.any())
        for (size_t slot = 0; slot < chunk.size(); ++slot)
            if (namedIn(chunk, slot, asked.named))
                met.set(slot);
    met &= candidates;
    return met;
}

Bits almostMeeting(const RegisterChunk &chunk, const AskedWord &asked, const Bits &candidates) {
    Bits met = meeting(chunk, asked, candidates);
    Bits tried;
    for (const ByteFinder &half : asked.halves)
        if (chunk.grams.mayHold(half.needle()))
            eachHit(chunk.allStrokes(), chunk.strokes.ends, half, [&](size_t slot) {
                if (!tried.has(slot) && candidates.has(slot)) {
                    tried.set(slot);
                    if (almostMeets(asked.word, chunk.strokesOf(slot)))
                        met.set(slot);
                }
                return true;
            });
    return met;
}

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

/// A filter with its lists laid out for looking up.
class Filtering {
public:
    Filtering(const RecordFilter &filter, Instant now)
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

    Bits apply(const RegisterChunk &chunk) const {
        Bits bits = Bits::first(chunk.size());
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

private:
    const RecordFilter &m_filter;
    RecordNames::Ids m_districts, m_categories, m_subtypes, m_squads, m_agencies;
    std::int64_t m_from, m_to, m_now;
    std::uint32_t m_states = 0;
    std::uint32_t m_open = 0;
};

/// The chunks that are there, the one with the newest receipt first.
std::vector<std::uint32_t> chunksNewestFirst(const Register &records) {
    std::vector<std::uint32_t> order;
    for (size_t i = records.chunks.size(); i-- > 0;)
        if (records.chunks[i] && records.chunks[i]->size() > 0)
            order.push_back(static_cast<std::uint32_t>(i));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::uint32_t i) { return records.chunks[i]->newest; });
    return order;
}

/// Orders numbers by their bits [from, to), the smaller first; equal ones keep their order. Time grows with their count
/// alone.
void orderByBits(std::vector<std::uint64_t> &numbers, unsigned from, unsigned to) {
    // Digit by digit from the last one, in as few and as equal ones as fit the cache.
    constexpr unsigned widest = 11;
    const unsigned digits = (to - from + widest - 1) / widest;
    const unsigned width = digits ? (to - from + digits - 1) / digits : 0;
    std::vector<std::uint64_t> next(numbers.size());
    for (unsigned shift = from; shift < to; shift += width) {
        const std::uint64_t mask = (std::uint64_t{1} << std::min(width, to - shift)) - 1;
        std::array<std::uint32_t, (1U << widest) + 1> starts{};
        for (const std::uint64_t number : numbers)
            ++starts[((number >> shift) & mask) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const std::uint64_t number : numbers)
            next[starts[(number >> shift) & mask]++] = number;
        numbers.swap(next);
    }
}

constexpr unsigned slotBits = std::countr_zero(RegisterChunk::capacity);

unsigned bitsOf(std::uint64_t greatest) {
    return static_cast<unsigned>(std::bit_width(greatest));
}

/// Orders places by a number each, noTime for none: those stand last either way; equal ones keep their order.
template<class KeyOf>
void orderByKey(const Register &records, std::vector<RegisterPlace> &places, bool ascending, KeyOf &&keyOf) {
    std::vector<std::int64_t> keys(places.size());
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    size_t with = 0;
    std::vector<RegisterPlace> without;
    for (const RegisterPlace place : places) {
        const std::int64_t key = keyOf(*records.chunks[place.chunk], place.slot);
        if (key == noTime) {
            without.push_back(place);
            continue;
        }
        least = std::min(least, key);
        most = std::max(most, key);
        keys[with] = key;
        places[with++] = place;
    }
    keys.resize(with);
    places.resize(with);
    if (with > 1 && least < most) {
        const unsigned placeBits = slotBits + bitsOf(records.chunks.size());
        const unsigned keyBits = bitsOf(static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least));
        const auto keyAt = [&](size_t i) {
            return ascending ? static_cast<std::uint64_t>(keys[i]) - static_cast<std::uint64_t>(least)
                             : static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(keys[i]);
        };
        if (placeBits + keyBits <= 64) {
            // A place travels in the same word as what it is ordered by.
            std::vector<std::uint64_t> packed(with);
            for (size_t i = 0; i < with; ++i)
                packed[i] = keyAt(i) << placeBits | std::uint64_t{places[i].chunk} << slotBits | places[i].slot;
            orderByBits(packed, placeBits, placeBits + keyBits);
            for (size_t i = 0; i < with; ++i)
                places[i] = {
                    static_cast<std::uint32_t>((packed[i] & ((std::uint64_t{1} << placeBits) - 1)) >> slotBits),
                    static_cast<std::uint32_t>(packed[i] & (RegisterChunk::capacity - 1))};
        } else {
            std::vector<std::pair<std::uint64_t, RegisterPlace>> pairs(with);
            for (size_t i = 0; i < with; ++i)
                pairs[i] = {keyAt(i), places[i]};
            std::ranges::stable_sort(pairs, {}, &std::pair<std::uint64_t, RegisterPlace>::first);
            std::ranges::transform(pairs, places.begin(), &std::pair<std::uint64_t, RegisterPlace>::second);
        }
    }
    places.insert(places.end(), without.begin(), without.end());
}

/// Orders places by words, as a dictionary of syllables does; those without any stand last either way; equal ones keep
/// their order.
template<class WordsOf>
void orderByWords(const Register &records, std::vector<RegisterPlace> &places, bool ascending, WordsOf &&wordsOf) {
    struct Worded {
        std::uint64_t beginning = 0; ///< the first four letters decide mostly
        std::string_view strokes;
        RegisterPlace place;
    };
    std::vector<Worded> worded;
    std::vector<RegisterPlace> without;
    worded.reserve(places.size());
    for (const RegisterPlace place : places) {
        const std::string_view strokes = wordsOf(*records.chunks[place.chunk], place.slot);
        if (strokes.empty()) {
            without.push_back(place);
            continue;
        }
        std::uint64_t beginning = 0;
        const std::u16string letters = syllablesOf(strokes, 4);
        for (size_t i = 0; i < 4; ++i)
            beginning = beginning << 16 | (i < letters.size() ? letters[i] : 0U);
        worded.push_back({beginning, strokes, place});
    }
    const auto less = [](const Worded &a, const Worded &b) {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning;
        return a.strokes != b.strokes && syllablesOf(a.strokes) < syllablesOf(b.strokes);
    };
    if (ascending)
        std::ranges::stable_sort(worded, less);
    else
        std::ranges::stable_sort(worded, [&](const Worded &a, const Worded &b) { return less(b, a); });
    std::ranges::transform(worded, places.begin(), &Worded::place);
    std::ranges::copy(without, places.begin() + static_cast<std::ptrdiff_t>(worded.size()));
}

constexpr std::int64_t serialsAYear = 100'000'000;

std::int64_t between(std::int64_t from, std::int64_t to) {
    return from == noTime || to == noTime ? noTime : to - from;
}

/// As a complaint goes its way: what waits for somebody, what is under way, what is over.
std::int64_t rankOf(State state) {
    constexpr std::array order{State::Received, State::Visited, State::OtherDone, State::Returned, State::Assigned,
                               State::Called,   State::Out,     State::OnSite,    State::Referred, State::Held,
                               State::Resolved, State::Closed,  State::Cancelled, State::Attached};
    static_assert(order.size() == Codes<State>::entries.size());
    return std::ranges::find(order, state) - order.begin();
}

template<class Lists>
std::int32_t lastOf(const Lists &lists, size_t slot) {
    return lists.begin(slot) == lists.end(slot) ? 0 : lists.all[lists.end(slot) - 1];
}

void order(const Register &records, std::vector<RegisterPlace> &places, const RecordOrder &by, const RecordNames &names,
           Instant now) {
    if (by.newestFirst())
        return;
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
        byKey([](const Chunk &chunk, size_t i) { return rankOf(static_cast<State>(chunk.state[i])); });
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
        orderByWords(records, places, by.ascending, [](const Chunk &chunk, size_t i) {
            for (const RegisterField field : {RegisterField::Place, RegisterField::Address, RegisterField::Story})
                if (const std::string_view words = chunk.fieldOf(i, field); !words.empty())
                    return words;
            return std::string_view();
        });
        break;
    case RecordColumn::Name:
        orderByWords(records, places, by.ascending,
                     [](const Chunk &chunk, size_t i) { return chunk.fieldOf(i, RegisterField::Name); });
        break;
    }
}

template<class Match>
RecordList gather(const Register &records, const RecordFilter &filter, Instant now, size_t atMost, bool newest,
                  const std::atomic<bool> *cancelled, Match &&match) {
    const Filtering filtering(filter, now);
    RecordList list;
    const auto receivedOf = [&](RegisterPlace place) { return records.chunks[place.chunk]->received[place.slot]; };
    bool ordered = true;
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
            if (receivedOf(*enough) >= chunk.newest)
                break;
        }
        match(chunk, filtering.apply(chunk)).eachDown([&](size_t slot) {
            const RegisterPlace place{index, static_cast<std::uint32_t>(slot)};
            ordered = ordered && (list.places.empty() || receivedOf(list.places.back()) >= chunk.received[slot]);
            list.places.push_back(place);
            list.further += chunk.attachedTo[slot] != 0;
        });
    }
    if (!ordered)
        orderByKey(records, list.places, false, [](const RegisterChunk &chunk, size_t i) { return chunk.received[i]; });
    return list;
}

void cut(RecordList &list, size_t atMost) {
    list.cut = list.places.size() > atMost;
    if (list.cut)
        list.places.resize(atMost);
}

} // namespace

template<class Entry>
RecordNames::Table RecordNames::tableOf(const Reference &reference, bool korean) {
    Table table;
    std::int64_t greatest = 0;
    for (const auto &[id, entry] : reference.all<Entry>()) {
        Name name{static_cast<std::int32_t>(id.value), {}, korean ? entry.ko : entry.en};
        name.key.add(entry.ko);
        name.key.add(entry.en);
        // And by the names that a dong had before.
        if constexpr (std::is_same_v<Entry, District>)
            for (const FormerName &former : entry.former.value_or(std::vector<FormerName>())) {
                name.key.add(former.ko);
                name.key.add(former.en);
            }
        // Whoever looks for a category means its sub-types too.
        if constexpr (std::is_same_v<Entry, Subtype>)
            if (const auto category = reference.categoryOf(id)) {
                name.key.add(reference.find<Category>(*category)->ko);
                name.key.add(reference.find<Category>(*category)->en);
            }
        table.names.push_back(std::move(name));
        greatest = std::max(greatest, id.value);
    }
    std::vector<const Name *> sorted;
    for (const Name &name : table.names)
        sorted.push_back(&name);
    QCollator collator(QLocale(korean ? QLocale::Korean : QLocale::English));
    collator.setNumericMode(true);
    std::ranges::stable_sort(sorted,
                             [&](const Name *a, const Name *b) { return collator.compare(a->shown, b->shown) < 0; });
    table.ranks.resize(static_cast<size_t>(greatest) + 1);
    for (size_t i = 0; i < sorted.size(); ++i)
        table.ranks[static_cast<size_t>(sorted[i]->id)] = static_cast<std::int64_t>(i) + 1;
    return table;
}

RecordNames::RecordNames(const Reference &reference, bool korean)
    : m_districts(tableOf<District>(reference, korean))
    , m_categories(tableOf<Category>(reference, korean))
    , m_subtypes(tableOf<Subtype>(reference, korean))
    , m_squads(tableOf<Squad>(reference, korean))
    , m_agencies(tableOf<Agency>(reference, korean)) {}

RecordNames::Ids RecordNames::idsOf(const Table &table, const SearchWord &word) {
    Ids ids;
    ids.is.resize(table.ranks.size());
    for (const Name &name : table.names)
        if (word.meets(name.key)) {
            ids.is[static_cast<size_t>(name.id)] = 1;
            ids.any = true;
        }
    return ids;
}

RecordNames::Named RecordNames::namedBy(const SearchWord &word) const {
    return {idsOf(m_districts, word), idsOf(m_categories, word), idsOf(m_subtypes, word), idsOf(m_squads, word),
            idsOf(m_agencies, word)};
}

RecordList select(const Register &records, const RecordSelection &selection, const RecordNames &names, Instant now,
                  size_t atMost, const std::atomic<bool> *cancelled) {
    const std::vector<AskedWord> words = askedWords(selection.query, names);
    const bool newest = selection.order.newestFirst();
    RecordList list =
        gather(records, selection.filter, now, atMost, newest, cancelled, [&](const RegisterChunk &chunk, Bits bits) {
            for (const AskedWord &word : words) {
                if (bits.none())
                    break;
                bits = meeting(chunk, word, bits);
            }
            return bits;
        });
    if (list.cancelled)
        return list;
    order(records, list.places, selection.order, names, now);
    cut(list, atMost);
    return list;
}

RecordList selectAlmost(const Register &records, const RecordSelection &selection, const RecordNames &names,
                        Instant now, size_t atMost, const std::atomic<bool> *cancelled) {
    const std::vector<AskedWord> words = askedWords(selection.query, names);
    if (std::ranges::all_of(words, [](const AskedWord &word) { return word.halves.empty(); }))
        return {};
    RecordList list =
        gather(records, selection.filter, now, atMost, true, cancelled, [&](const RegisterChunk &chunk, Bits bits) {
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
