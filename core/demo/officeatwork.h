#pragma once

#include "demo/demo.h"
#include "desk/office.h"
#include "store/connection.h"

#include <optional>

namespace baro::demo {

/// A clock that shows the moment that is being played.
class PlayedClock final : public Clock {
public:
    explicit PlayedClock(Instant now)
        : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// What one says of a step: when it happened, and on whose word.
struct Said {
    std::optional<Instant> at; ///< now, if absent
    Source by = Source::Operator;
    std::optional<LateReason> late;
};

/// The office in which the demonstration plays: its file, its clock, and what it answered. Throws StoreError.
class OfficeAtWork {
public:
    /// Refuses a file that holds events (StoreError with DatabaseNotEmpty).
    OfficeAtWork(const QString &file, Instant start, std::uint64_t seed);

    const Reference &reference() const { return *m_reference; }
    /// With what was defined since the beginning.
    ReferencePointer presentReference() const { return m_office.reference(); }
    Instant now() const { return m_clock.now(); }
    /// Time never runs back. What it brings about on the way is written down, as a desk does that is never closed.
    void waitUntil(Instant then);

    /// Absent when the office refuses; that is counted.
    std::optional<Receipt> order(OperatorId actor, Command command, const Said &said = {});
    /// What was ordered since the last time is on disk.
    void write();

    const DemoCounts &counts() const { return m_counts; }

private:
    static void mustBeEmpty(Connection &connection);
    void keepTime();

    PlayedClock m_clock;
    SeededRandom m_random;
    Connection m_connection;
    Office m_office;
    ReferencePointer m_reference;
    std::optional<Office::Batch> m_batch;
    DemoCounts m_counts;
};

} // namespace baro::demo
