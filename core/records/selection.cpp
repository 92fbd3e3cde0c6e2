#include "records/selection.h"

#include "search/bytescan.h"

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
        eachHit(chunk.allStrokes(), chunk.strokes.ends, form, take);
    if (asked.initials)
        eachHit(chunk.allInitials(), chunk.initials.ends, *asked.initials, take);
    if (asked.part)
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

/// Orders places by a number each, the smaller first; equal ones keep their order. Time grows with their count alone.
void orderBy(std::vector<RegisterPlace> &places, std::vector<std::uint64_t> &keys) {
    if (places.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(keys);
    for (std::uint64_t &key : keys)
        key -= least;
    // Digit by digit from the last one; each is moved with the place that it belongs to.
    constexpr unsigned digit = 11;
    const auto digitOf = [](std::uint64_t key, unsigned shift) { return (key >> shift) & ((1U << digit) - 1); };
    std::vector<std::uint64_t> nextKeys(places.size());
    std::vector<RegisterPlace> nextPlaces(places.size());
    for (unsigned shift = 0; shift < 64 && ((most - least) >> shift) != 0; shift += digit) {
        std::array<std::uint32_t, (1U << digit) + 1> starts{};
        for (const std::uint64_t key : keys)
            ++starts[digitOf(key, shift) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (size_t i = 0; i < places.size(); ++i) {
            const std::uint32_t to = starts[digitOf(keys[i], shift)]++;
            nextKeys[to] = keys[i];
            nextPlaces[to] = places[i];
        }
        keys.swap(nextKeys);
        places.swap(nextPlaces);
    }
}

constexpr std::int64_t serialsAYear = 100'000'000;

std::optional<std::int64_t> between(std::int64_t from, std::int64_t to) {
    return from == noTime || to == noTime ? std::nullopt : std::optional(to - from);
}
std::optional<std::int64_t> ifSet(std::int64_t time) {
    return time == noTime ? std::nullopt : std::optional(time);
}

/// The number by which a column orders; absent for what has none.
template<class Lists>
std::int32_t lastOf(const Lists &lists, size_t slot) {
    return lists.begin(slot) == lists.end(slot) ? 0 : lists.all[lists.end(slot) - 1];
}

std::optional<std::int64_t> orderKey(const RegisterChunk &chunk, size_t i, RecordColumn column,
                                     const RecordNames &names, std::int64_t now) {
    switch (column) {
    case RecordColumn::Received:
        return chunk.received[i];
    case RecordColumn::Number:
        return std::int64_t{chunk.year[i]} * serialsAYear + chunk.serial[i];
    case RecordColumn::State:
        return chunk.state[i];
    case RecordColumn::District:
        return chunk.district[i] ? std::optional(names.districtRank(chunk.district[i])) : std::nullopt;
    case RecordColumn::Kind:
        return chunk.subtype[i] || chunk.category[i]
                   ? std::optional(names.kindRank(chunk.subtype[i], chunk.category[i]))
                   : std::nullopt;
    case RecordColumn::Squad: {
        const std::int32_t squad = lastOf(chunk.squads, i);
        return squad ? std::optional(names.squadRank(squad)) : std::nullopt;
    }
    case RecordColumn::Agency: {
        const std::int32_t agency = lastOf(chunk.agencies, i);
        return agency ? std::optional(names.agencyRank(agency)) : std::nullopt;
    }
    case RecordColumn::Out:
        return ifSet(chunk.firstOut[i]);
    case RecordColumn::Resolved:
        return ifSet(chunk.resolved[i]);
    case RecordColumn::ToSetOut:
        return between(chunk.clockStart[i], chunk.firstOut[i]);
    case RecordColumn::ToResolve:
        return between(chunk.clockStart[i], chunk.resolved[i]);
    case RecordColumn::Late:
        return isLate(chunk, i, now) ? 1 : 0;
    }
    return std::nullopt;
}

void order(const Register &records, std::vector<RegisterPlace> &places, const RecordOrder &by, const RecordNames &names,
           Instant now) {
    if (by.newestFirst())
        return;
    const std::int64_t ms = toUnixMs(now);
    if (by.column == RecordColumn::Received) {
        std::ranges::reverse(places);
        // Equal ones still stand newest first.
        const auto receivedOf = [&](RegisterPlace place) { return records.chunks[place.chunk]->received[place.slot]; };
        for (size_t from = 0, to = 1; from < places.size(); from = to++) {
            while (to < places.size() && receivedOf(places[to]) == receivedOf(places[from]))
                ++to;
            if (to - from > 1)
                std::reverse(places.begin() + static_cast<std::ptrdiff_t>(from),
                             places.begin() + static_cast<std::ptrdiff_t>(to));
        }
        return;
    }
    // Within 62 bits either way: times and ranks are far below.
    constexpr std::int64_t middle = std::int64_t{1} << 61;
    std::vector<std::uint64_t> keys(places.size());
    std::vector<RegisterPlace> without;
    size_t with = 0;
    for (const RegisterPlace place : places) {
        const auto key = orderKey(*records.chunks[place.chunk], place.slot, by.column, names, ms);
        if (!key) {
            without.push_back(place);
            continue;
        }
        keys[with] = static_cast<std::uint64_t>(by.ascending ? middle + *key : middle - *key);
        places[with++] = place;
    }
    keys.resize(with);
    places.resize(with);
    orderBy(places, keys);
    places.insert(places.end(), without.begin(), without.end());
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
            return {{}, false, true};
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
        });
    }
    if (!ordered) {
        std::vector<std::uint64_t> keys(list.places.size());
        std::ranges::transform(list.places, keys.begin(), [&](RegisterPlace place) {
            return static_cast<std::uint64_t>((std::int64_t{1} << 61) - receivedOf(place));
        });
        orderBy(list.places, keys);
    }
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
