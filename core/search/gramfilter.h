#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace baro {

/// Says of a text at once that something does not stand in it: which three keys follow one another anywhere in it, and
/// which six digits. Made once, 64 kB; read by any thread.
class GramFilter {
public:
    GramFilter() = default;
    explicit GramFilter(std::string_view text);

    /// False: it stands nowhere. True: it may; what is shorter than three bytes always may, and without a text
    /// anything.
    bool mayHold(std::string_view needle) const;
    std::size_t bytes() const { return (m_keys.capacity() + m_digits.capacity()) * sizeof(std::uint64_t); }

private:
    std::vector<std::uint64_t> m_keys;   ///< one bit for three keys of six bits each
    std::vector<std::uint64_t> m_digits; ///< one bit for six digits, hashed
};

} // namespace baro
