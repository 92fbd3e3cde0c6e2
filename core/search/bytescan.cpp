#include "search/bytescan.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace baro {

namespace {

/// How often a byte stands among key strokes of Korean text, roughly: what matters is which are rare.
unsigned frequency(char byte) {
    // From the most frequent to the rarest, as the keys of spoken complaints have them.
    static const std::array<unsigned char, 256> table = [] {
        std::array<unsigned char, 256> made{};
        const std::string_view order("dklsrhmjfentawgqo01pu2b3y5467i89vczx");
        for (std::size_t i = 0; i < order.size(); ++i)
            made[static_cast<unsigned char>(order[i])] = static_cast<unsigned char>(order.size() - i + 1);
        return made;
    }();
    return table[static_cast<unsigned char>(byte)];
}

std::size_t findPlainly(std::string_view hay, std::string_view needle, std::size_t from) {
    const void *found = memmem(hay.data() + from, hay.size() - from, needle.data(), needle.size());
    return found ? static_cast<std::size_t>(static_cast<const char *>(found) - hay.data()) : std::string_view::npos;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) std::size_t findWide(std::string_view hay, std::string_view needle, std::size_t one,
                                                     std::size_t other, std::size_t from) {
    const __m256i ones = _mm256_set1_epi8(needle[one]);
    const __m256i others = _mm256_set1_epi8(needle[other]);
    const std::size_t places = hay.size() - needle.size() + 1; // where it may begin
    const char *const data = hay.data();
    for (std::size_t at = from; at < places; at += 32) {
        const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at + one));
        const __m256i there = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at + other));
        auto both = static_cast<std::uint32_t>(
            _mm256_movemask_epi8(_mm256_and_si256(_mm256_cmpeq_epi8(here, ones), _mm256_cmpeq_epi8(there, others))));
        for (; both != 0; both &= both - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(both));
            if (place >= places)
                return std::string_view::npos;
            if (std::memcmp(data + place, needle.data(), needle.size()) == 0)
                return place;
        }
    }
    return std::string_view::npos;
}
#endif

} // namespace

ByteFinder::ByteFinder(std::string needle)
    : m_needle(std::move(needle)) {
    for (std::size_t i = 1; i < m_needle.size(); ++i)
        if (frequency(m_needle[i]) < frequency(m_needle[m_one]))
            m_one = i;
    m_other = m_one == 0 && m_needle.size() > 1 ? 1 : 0;
    for (std::size_t i = 0; i < m_needle.size(); ++i)
        if (i != m_one && frequency(m_needle[i]) < frequency(m_needle[m_other]))
            m_other = i;
}

std::size_t ByteFinder::find(std::string_view hay, std::size_t from) const {
    if (m_needle.empty() || from > hay.size() || hay.size() - from < m_needle.size())
        return m_needle.empty() && from <= hay.size() ? from : std::string_view::npos;
#if defined(__x86_64__)
    static const bool wide = __builtin_cpu_supports("avx2") != 0;
    if (wide)
        return findWide(hay, m_needle, m_one, m_other, from);
#endif
    return findPlainly(hay, m_needle, from);
}

} // namespace baro
