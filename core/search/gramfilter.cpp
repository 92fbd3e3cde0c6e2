#include "search/gramfilter.h"

#include <array>

namespace baro {

namespace {

constexpr unsigned keyBits = 6;
constexpr unsigned gramBits = 3 * keyBits;
constexpr std::size_t digitsTogether = 6;
constexpr std::uint32_t allDigits = 1'000'000; ///< ten to the power of digitsTogether

constexpr std::uint8_t anyOther = 62; ///< other scripts, byte by byte
constexpr std::uint8_t fieldEnd = 63; ///< and what is no letter at all

constexpr std::array<std::uint8_t, 256> codes = [] {
    std::array<std::uint8_t, 256> made{};
    for (unsigned byte = 0; byte < made.size(); ++byte)
        made[byte] = byte >= 'a' && byte <= 'z'   ? static_cast<std::uint8_t>(byte - 'a')
                     : byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(26 + byte - 'A')
                     : byte >= '0' && byte <= '9' ? static_cast<std::uint8_t>(52 + byte - '0')
                     : byte < ' '                 ? fieldEnd
                                                  : anyOther;
    return made;
}();

/// Visits the number of each three keys and of each six digits, until it says false.
template<class Keys, class Digits>
bool eachGram(std::string_view text, Keys &&keys, Digits &&digits) {
    std::uint32_t gram = 0;
    std::uint32_t number = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        gram = (gram << keyBits | codes[byte]) & ((1U << gramBits) - 1);
        if (i >= 2 && !keys(gram))
            return false;
        if (byte < '0' || byte > '9') {
            run = 0;
            number = 0;
            continue;
        }
        number = (number * 10 + (byte - '0')) % allDigits;
        if (++run >= digitsTogether &&
            !digits(static_cast<std::uint32_t>((number * 0x9e3779b97f4a7c15ULL) >> (64 - gramBits))))
            return false;
    }
    return true;
}

} // namespace

GramFilter::GramFilter(std::string_view text)
    : m_keys((std::size_t{1} << gramBits) / 64)
    , m_digits((std::size_t{1} << gramBits) / 64) {
    const auto noting = [](std::vector<std::uint64_t> &bits) {
        return [&bits](std::uint32_t gram) {
            bits[gram / 64] |= std::uint64_t{1} << (gram % 64);
            return true;
        };
    };
    eachGram(text, noting(m_keys), noting(m_digits));
}

bool GramFilter::mayHold(std::string_view needle) const {
    if (m_keys.empty())
        return true;
    const auto standing = [](const std::vector<std::uint64_t> &bits) {
        return [&bits](std::uint32_t gram) { return (bits[gram / 64] >> (gram % 64) & 1U) != 0; };
    };
    return eachGram(needle, standing(m_keys), standing(m_digits));
}

} // namespace baro
