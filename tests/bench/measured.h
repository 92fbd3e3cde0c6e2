#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace baro::tests {

/// Times of one sort of work, in microseconds.
class Measured {
public:
    template<class Work>
    void once(Work &&work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        add(std::chrono::steady_clock::now() - start);
    }
    void add(std::chrono::nanoseconds time) { m_us.push_back(static_cast<double>(time.count()) / 1000.0); }

    double quantile(double share) const {
        std::vector<double> sorted = m_us;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0
                              : sorted[std::min(sorted.size() - 1,
                                                static_cast<size_t>(share * static_cast<double>(sorted.size())))];
    }
    double median() const { return quantile(0.5); }
    double total() const {
        double sum = 0;
        for (const double us : m_us)
            sum += us;
        return sum;
    }
    size_t count() const { return m_us.size(); }

    void print(const char *name) const {
        std::printf("  %-44s median %9.1f us   99 %% %9.1f us   99.9 %% %9.1f us   n %zu\n", name, median(),
                    quantile(0.99), quantile(0.999), count());
    }

private:
    std::vector<double> m_us;
};

} // namespace baro::tests
