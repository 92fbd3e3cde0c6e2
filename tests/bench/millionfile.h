#pragma once

#include "support/testoffice.h"

namespace baro::tests {

/// An office's file of a million complaints. The month that is written through the office is copied forward in time,
/// with ids and times of its own: a file of this size is read as it would be read had every call been taken. Its hash
/// chain is not: nothing may verify it.
class MillionFile {
public:
    /// Takes minutes.
    MillionFile();

    long long count(const char *sql) { return static_cast<long long>(*office.connection->number(sql)); }

    static constexpr int written = 20'000;
    static constexpr int perDay = 400;
    static constexpr int copies = 49;

    TestOffice office;
    Instant start{};
    Instant end{}; ///< the office's clock stands there
};

} // namespace baro::tests
