#pragma once

#include "records/selection.h"

#include <algorithm>
#include <array>
#include <bit>

namespace baro {

/// One bit a complaint of a chunk.
class ChunkBits {
public:
    static constexpr size_t words = RegisterChunk::capacity / 64;

    static ChunkBits first(size_t count) {
        ChunkBits bits;
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
    ChunkBits &operator&=(const ChunkBits &other) {
        for (size_t w = 0; w < words; ++w)
            m_bits[w] &= other.m_bits[w];
        return *this;
    }

private:
    std::array<std::uint64_t, words> m_bits{};
};

/// Whether one of an entry's numbers is among these.
template<class Lists>
bool anyOf(const Lists &lists, size_t slot, const RecordNames::Ids &ids) {
    for (size_t i = lists.begin(slot); i < lists.end(slot); ++i)
        if (ids.holds(lists.all[i]))
            return true;
    return false;
}

/// A filter with its lists laid out for looking up. Holds on to the filter.
class Filtering {
public:
    Filtering(const RecordFilter &filter, Instant now);
    ChunkBits apply(const RegisterChunk &chunk) const;

private:
    const RecordFilter &m_filter;
    RecordNames::Ids m_districts, m_categories, m_subtypes, m_squads, m_agencies;
    std::int64_t m_from, m_to, m_now;
    std::uint32_t m_states = 0;
    std::uint32_t m_open = 0;
};

} // namespace baro
