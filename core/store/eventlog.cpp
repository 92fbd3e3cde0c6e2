#include "store/eventlog.h"

#include "base/sha256.h"
#include "store/storeerror.h"

namespace baro {

#define BARO_EVENT_COLUMNS                                                                                             \
    "id, stream, stream_id, seq, command_id, recorded_at, occurred_at, actor, kind, version, data, chain_hash"

const TableShape &eventTable() {
    static const TableShape table{"event",
                                  {"id", "stream", "stream_id", "seq", "command_id", "recorded_at", "occurred_at",
                                   "actor", "kind", "version", "data", "chain_hash"}};
    return table;
}

namespace {

StoredEvent rowOf(const Connection::Query &row) {
    StoredEvent event;
    event.id = row.number(0);
    event.key = {row.text(1).toUtf8(), row.number(2)};
    event.seq = row.number(3);
    event.command.value = QUuid::fromRfc4122(row.bytes(4));
    event.recordedAt = fromUnixMs(row.number(5));
    event.occurredAt = fromUnixMs(row.number(6));
    event.actor.value = row.number(7);
    event.kind = row.text(8).toUtf8();
    event.version = static_cast<int>(row.number(9));
    event.data = row.text(10).toUtf8();
    event.chainHash = row.bytes(11);
    return event;
}

} // namespace

Event StoredEvent::parsed() const {
    Event event;
    event.id = {id};
    event.key = key;
    event.seq = seq;
    event.command = command;
    event.actor = actor;
    event.recordedAt = recordedAt;
    event.occurredAt = occurredAt;
    readData(key, kind, version, data, event.attestation, event.payload);
    return event;
}

QByteArray StoredEvent::hashAfter(const QByteArray &previous) const {
    return Sha256()
        .addPart(previous)
        .addNumber(id)
        .addPart(key.stream)
        .addNumber(key.id)
        .addNumber(seq)
        .addPart(command.value.toRfc4122())
        .addNumber(toUnixMs(recordedAt))
        .addNumber(toUnixMs(occurredAt))
        .addNumber(actor.value)
        .addPart(kind)
        .addNumber(version)
        .addPart(data)
        .result();
}

Head EventLog::head() {
    Connection::Query row = m_connection.query(
        "SELECT event_id, chain_hash, recorded_at, text_id, complaint_id, call_id FROM head WHERE id = 1");
    if (!row.next())
        return {};
    return {row.number(0), row.bytes(1), fromUnixMs(row.number(2)), row.number(3), row.number(4), row.number(5)};
}

std::int64_t EventLog::lastEvent() {
    return m_connection.number("SELECT event_id FROM head WHERE id = 1").value_or(0);
}

bool EventLog::knows(CommandId command) {
    return m_connection.number("SELECT id FROM event WHERE command_id = ? LIMIT 1", {command.value.toRfc4122()})
        .has_value();
}

void EventLog::setHead(const Head &head) {
    static const TableShape table{
        "head", {"id", "event_id", "chain_hash", "recorded_at", "text_id", "complaint_id", "call_id"}};
    m_connection.writer(table).put(
        {std::int64_t{1}, head.event, head.chainHash, toValue(head.recordedAt), head.text, head.complaint, head.call});
}

Event EventLog::append(Head &head, const NewEvent &event, std::int64_t seq, CommandId command, OperatorId actor,
                       Instant recordedAt) {
    StoredEvent stored;
    stored.id = head.event + 1;
    stored.key = event.key;
    stored.seq = seq;
    stored.command = command;
    stored.recordedAt = recordedAt;
    stored.occurredAt = event.occurredAt;
    stored.actor = actor;
    stored.kind = kindOf(event.payload);
    stored.version = versionOf(event.payload);
    stored.data = dataOf(event.attestation, event.payload);
    stored.chainHash = stored.hashAfter(head.chainHash);
    m_connection.writer(eventTable())
        .insert({stored.id, QString::fromLatin1(stored.key.stream), stored.key.id, stored.seq,
                 command.value.toRfc4122(), toValue(stored.recordedAt), toValue(stored.occurredAt), stored.actor.value,
                 QString::fromLatin1(stored.kind), std::int64_t{stored.version}, QString::fromUtf8(stored.data),
                 stored.chainHash});
    head.event = stored.id;
    head.chainHash = stored.chainHash;
    head.recordedAt = recordedAt;

    Event written;
    written.id = {stored.id};
    written.key = event.key;
    written.seq = seq;
    written.command = command;
    written.actor = actor;
    written.recordedAt = recordedAt;
    written.occurredAt = event.occurredAt;
    written.attestation = event.attestation;
    written.payload = event.payload;
    return written;
}

std::vector<Event> EventLog::stream(const StreamKey &key, std::int64_t afterSeq) {
    std::vector<Event> events;
    Connection::Query rows = m_connection.query(
        "SELECT " BARO_EVENT_COLUMNS " FROM event WHERE stream = ? AND stream_id = ? AND seq > ? ORDER BY seq",
        {QString::fromLatin1(key.stream), key.id, afterSeq});
    while (rows.next())
        events.push_back(rowOf(rows).parsed());
    return events;
}

Folded EventLog::fold(ComplaintId id) {
    Folded folded;
    for (const Event &event : stream({complaintStream, id.value}))
        folded = evolve(std::move(folded), event);
    return folded;
}

Folded EventLog::fold(ComplaintId id, Instant recordedUntil) {
    Folded folded;
    for (const Event &event : stream({complaintStream, id.value})) {
        if (event.recordedAt > recordedUntil)
            break;
        folded = evolve(std::move(folded), event);
    }
    return folded;
}

Handover EventLog::fold(HandoverId id) {
    Handover folded;
    for (const Event &event : stream({handoverStream, id.value}))
        folded = evolve(std::move(folded), event);
    return folded;
}

std::vector<StoredEvent> EventLog::ofCommand(CommandId command) {
    std::vector<StoredEvent> events;
    Connection::Query rows = m_connection.query(
        "SELECT " BARO_EVENT_COLUMNS " FROM event WHERE command_id = ? ORDER BY id", {command.value.toRfc4122()});
    while (rows.next())
        events.push_back(rowOf(rows));
    return events;
}

std::vector<StreamKey> EventLog::touchedSince(std::int64_t afterEvent) {
    std::vector<StreamKey> keys;
    Connection::Query rows =
        m_connection.query("SELECT stream, stream_id FROM event WHERE id > ? GROUP BY stream, stream_id", {afterEvent});
    while (rows.next())
        keys.push_back({rows.text(0).toUtf8(), rows.number(1)});
    return keys;
}

void EventLog::scan(const std::function<bool(const StoredEvent &)> &visit) {
    Connection::Query rows = m_connection.query("SELECT " BARO_EVENT_COLUMNS " FROM event ORDER BY id");
    while (rows.next() && visit(rowOf(rows))) {
    }
}

void EventLog::scanStreams(const char *stream, const std::function<bool(const StoredEvent &)> &visit) {
    Connection::Query rows =
        m_connection.query("SELECT " BARO_EVENT_COLUMNS " FROM event WHERE stream = ? ORDER BY stream_id, seq",
                           {QString::fromLatin1(stream)});
    while (rows.next() && visit(rowOf(rows))) {
    }
}

#undef BARO_EVENT_COLUMNS

} // namespace baro
