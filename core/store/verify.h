#pragma once

#include "store/connection.h"

#include <functional>
#include <optional>

namespace baro {

/// Where a file first differs from what its log says, or that it does not.
struct Verdict {
    struct Difference {
        QString table;
        QString row;  ///< the key, as "id 17" or "complaint_id 3, no 1"
        QString what; ///< the column, or a stable code: "chain", "missing", "extra", "text", "deadline", "integrity"...
        QString expected;
        QString found;
    };
    std::int64_t events = 0;
    std::int64_t complaints = 0;
    std::int64_t texts = 0;
    std::optional<Difference> difference;

    bool isClean() const { return !difference; }
};

/// Recomputes the hash chain, folds every stream, compares every row of every table, checks every deadline against the
/// promise it names, and lets the engine check its own pages. One reading transaction; nothing is written.
/// Throws StoreError, also OlderSchema for a sound file of an older version, whose tables this one cannot judge.
/// `progress` gets the number of events seen.
Verdict verify(Connection &connection, const std::function<void(std::int64_t)> &progress = {});

} // namespace baro
