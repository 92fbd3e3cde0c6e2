#pragma once

#include "base/instant.h"
#include "base/random.h"

#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace baro::demo {

/// Chance in the words of an office: so many in a hundred, between this and that many minutes. Whole numbers only, so
/// that every machine comes to the same. One thread.
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_random(seed) {}

    bool inHundred(int share) { return below(100) < share; }
    bool inThousand(int share) { return below(1000) < share; }

    /// 0, 1, ... bound - 1; bound > 0.
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(bound))); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    /// Both ends included; nearer to the low end more often than not.
    int nearLow(int low, int high) {
        const int first = between(low, high);
        const int second = between(low, high);
        return first < second ? first : second;
    }

    /// So many minutes and some seconds.
    Milliseconds minutes(int low, int high) { return std::chrono::seconds{between(low * 60, high * 60)}; }
    Milliseconds soonMinutes(int low, int high) { return std::chrono::seconds{nearLow(low * 60, high * 60)}; }

    /// One of them; there must be one.
    template<class T>
    const T &pick(const std::vector<T> &from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }

    /// The place of one of them, as often as its weight says; their sum must be above 0.
    std::size_t weighted(const std::vector<std::int64_t> &weights) {
        const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        auto rest = static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(sum)));
        std::size_t place = 0;
        while (rest >= weights[place])
            rest -= weights[place++];
        return place;
    }

    /// weighted(), for values that stand beside their weights.
    template<class T>
    T among(std::initializer_list<std::pair<T, int>> choices) {
        int sum = 0;
        for (const auto &choice : choices)
            sum += choice.second;
        int rest = below(sum);
        for (const auto &choice : choices) {
            if (rest < choice.second)
                return choice.first;
            rest -= choice.second;
        }
        return choices.begin()->first;
    }

private:
    SeededRandom m_random;
};

} // namespace baro::demo
