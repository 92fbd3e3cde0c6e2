#pragma once

#include "base/instant.h"
#include "base/problem.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <map>

namespace baro {

struct DemoOptions {
    int days = 30;
    std::uint64_t seed = 1;
    Instant until{};  ///< the office is played up to this moment
    int bustle = 100; ///< calls in percent of an ordinary office's, of about 55 a day
};

/// What the demonstration came to.
struct DemoCounts {
    std::int64_t complaints = 0;
    std::int64_t calls = 0;    ///< that were no complaint
    std::int64_t events = 0;   ///< with those of the starter data
    std::int64_t requests = 0; ///< given to the office
    std::map<ProblemCode, std::int64_t>
        refused; ///< requests that the office refused; none, unless the rules have changed
};

/// Plays an office at work for `days` times 24 hours that end at `until`, on a clock of its own and through the same
/// commands as everybody. Everything that chance decides follows from the seed: the same arguments make the same
/// events, ids and salts, on every machine. The residents, their telephone numbers (010-0 and 010-1 are given to
/// nobody) and places are invented.
///
/// The file must not exist or must hold no event, not even starter data: Problem DatabaseNotEmpty {file}. A bad number
/// of days or calls is BadValue. `progress` gets the simulated hours done and their total. When `stopped` says so
/// (asked every simulated hour) the answer is Problem Stopped; the file then ends with the last whole day. In the
/// calling thread.
Result<DemoCounts> fillWithDemo(const QString &file, const DemoOptions &options,
                                const std::function<void(std::int64_t done, std::int64_t total)> &progress = {},
                                const std::function<bool()> &stopped = {});

} // namespace baro
