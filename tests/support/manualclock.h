#pragma once

#include "base/instant.h"

#include <atomic>

namespace baro::tests {

/// A clock that stands until it is moved. Thread-safe.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start = instantFromIso(QStringLiteral("2026-11-23T10:00+09:00")).value())
        : m_now(toUnixMs(start)) {}
    Instant now() const override { return fromUnixMs(m_now.load()); }
    void advance(Milliseconds by) { m_now += by.count(); }
    void set(Instant to) { m_now = toUnixMs(to); }

private:
    std::atomic<std::int64_t> m_now;
};

} // namespace baro::tests
