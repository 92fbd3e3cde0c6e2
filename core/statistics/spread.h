#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <span>

namespace baro {

/// How long something took, counted many times. Times are whole minutes, rounded down; from two hours on they are
/// counted in classes no wider than a sixty-fourth of the time, so a percentile is that of the times themselves,
/// rounded down to its class.
class Spread {
public:
    static constexpr std::size_t classes = 896;
    static constexpr std::int64_t longest = (1 << 19) - 1; ///< minutes, about a year; longer ones count as this

    static constexpr std::uint16_t classOf(std::int64_t minutes) {
        if (minutes < 128)
            return static_cast<std::uint16_t>(minutes < 0 ? 0 : minutes);
        const auto value = static_cast<std::uint32_t>(minutes > longest ? longest : minutes);
        const auto shift = static_cast<std::uint32_t>(std::bit_width(value)) - 7;
        return static_cast<std::uint16_t>(128 + (shift - 1) * 64 + (value >> shift) - 64);
    }
    /// The shortest time of a class, in minutes.
    static constexpr std::int32_t minutesOf(std::size_t of) {
        if (of < 128)
            return static_cast<std::int32_t>(of);
        const auto shift = (of - 128) / 64 + 1;
        return static_cast<std::int32_t>(((of - 128) % 64 + 64) << shift);
    }

    std::array<std::uint32_t, classes> counts{};
};

/// What a spread comes to. Percentiles by the nearest rank: the shortest time that at least so many of a hundred did
/// not exceed. All in minutes; meaningless where nothing was counted.
struct Times {
    std::uint32_t count = 0;
    std::int32_t tenth = 0;
    std::int32_t quarter = 0;
    std::int32_t median = 0;
    std::int32_t threeQuarters = 0;
    std::int32_t ninetieth = 0;
    friend bool operator==(const Times &, const Times &) = default;
};
Times timesOf(std::span<const std::uint32_t, Spread::classes> counts);

} // namespace baro
