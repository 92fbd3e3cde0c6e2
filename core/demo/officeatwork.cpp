#include "demo/officeatwork.h"

#include "desk/reader.h"
#include "store/storeerror.h"

#include <algorithm>

namespace baro::demo {

OfficeAtWork::OfficeAtWork(const QString &file, Instant start, std::uint64_t seed)
    : m_clock(start)
    , m_random(seed)
    , m_connection(file, Access::ReadWrite)
    , m_office(m_connection, m_clock, m_random) {
    mustBeEmpty(m_connection);
    // Of two that fill one new file at the same time, the second finds that it is not empty any more.
    if (!m_office.open())
        throw StoreError(Problem{ProblemCode::DatabaseNotEmpty, {file}});
    m_reference = m_office.reference();
    m_counts.events = m_office.seenEvent();
}

void OfficeAtWork::mustBeEmpty(Connection &connection) {
    Transaction transaction(connection, Purpose::Reading);
    {
        Connection::Query table = connection.query("SELECT count(*) FROM sqlite_master WHERE name = 'event'");
        if (!table.next() || table.number(0) == 0)
            return;
    }
    Connection::Query events = connection.query("SELECT id FROM event LIMIT 1");
    if (events.next())
        throw StoreError(Problem{ProblemCode::DatabaseNotEmpty, {connection.file()}});
}

void OfficeAtWork::waitUntil(Instant then) {
    if (then <= m_clock.now())
        return;
    m_clock.set(then);
    keepTime();
}

void OfficeAtWork::keepTime() {
    constexpr int atOnce = 64;
    if (!m_batch)
        m_batch.emplace(m_office);
    const auto system = m_reference->idOf<Operator>(QStringLiteral("system"));
    for (const ComplaintId id : Reader(m_connection).wakeable(m_clock.now(), atOnce)) {
        Request request;
        request.actor = system.value_or(OperatorId{});
        request.saidBy = Source::Clock;
        request.command = commands::PassTime{id};
        if (const Result<Receipt> receipt = m_batch->execute(std::move(request)))
            m_counts.events += static_cast<std::int64_t>(receipt->events.size());
    }
}

std::optional<Receipt> OfficeAtWork::order(OperatorId actor, Command command, const Said &said) {
    if (!m_batch)
        m_batch.emplace(m_office);
    Request request;
    request.actor = actor;
    request.occurredAt = said.at;
    request.saidBy = said.by;
    request.late = said.late;
    request.command = std::move(command);
    ++m_counts.requests;
    const Result<Receipt> receipt = m_batch->execute(std::move(request));
    if (!receipt) {
        ++m_counts.refused[receipt.error().code];
        return std::nullopt;
    }
    m_counts.events += static_cast<std::int64_t>(receipt->events.size());
    m_counts.complaints += receipt->number ? 1 : 0;
    m_counts.calls += receipt->call ? 1 : 0;
    return *receipt;
}

void OfficeAtWork::write() {
    if (!m_batch)
        return;
    m_batch->commit();
    m_batch.reset();
}

} // namespace baro::demo
