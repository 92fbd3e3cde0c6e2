#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace baro {

/// Bytes that must be readable behind what is scanned; what they hold does not matter.
inline constexpr std::size_t scanPadding = 32;

/// Looks for the same bytes again and again. Compares two of them, the rarest among key strokes, at 32 places at once
/// where the processor can, and the rest where both meet: about as fast as memory is read.
class ByteFinder {
public:
    explicit ByteFinder(std::string needle);

    const std::string &needle() const { return m_needle; }
    /// Where they first stand in `hay` from `from` on, or npos. Reads up to scanPadding bytes behind the end of `hay`.
    std::size_t find(std::string_view hay, std::size_t from = 0) const;

private:
    std::string m_needle;
    std::size_t m_one = 0; ///< places of the two bytes
    std::size_t m_other = 0;
};

} // namespace baro
