#pragma once

#include "base/ids.h"
#include "base/instant.h"

#include <QByteArray>

#include <cstdint>
#include <random>

namespace baro {

/// Where chance comes from. Handed in, never asked globally. Not thread-safe: one each thread.
class Random {
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(qsizetype count) = 0;
    /// Evenly in [0, bound); bound > 0.
    std::uint64_t below(std::uint64_t bound);
};

/// The operating system's generator, through libsodium.
class SystemRandom final : public Random {
public:
    QByteArray bytes(qsizetype count) override;
};

/// The same bytes for the same seed, on every machine. For demonstrations and tests.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_engine(seed) {}
    QByteArray bytes(qsizetype count) override;

private:
    std::mt19937_64 m_engine;
};

/// A command id that sorts by the time it was made (RFC 9562, version 7), so that an index on it grows at its end.
CommandId newCommandId(Instant now, Random &random);

} // namespace baro
