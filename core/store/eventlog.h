#pragma once

#include "complaint/complaint.h"
#include "store/connection.h"

#include <functional>
#include <vector>

namespace baro {

/// The one row that every writing transaction starts from: what the last event was, and what is next.
struct Head {
    std::int64_t event = 0;     ///< id of the last event; ids are gap-free
    QByteArray chainHash;       ///< of the last event
    Instant recordedAt{};       ///< of the last event
    std::int64_t text = 0;      ///< id of the last text
    std::int64_t complaint = 0; ///< id of the last complaint
    std::int64_t call = 0;      ///< id of the last call that was no complaint
    friend bool operator==(const Head &, const Head &) = default;
};

/// A row of `event`, as it is stored.
struct StoredEvent {
    std::int64_t id = 0;
    StreamKey key;
    std::int64_t seq = 0;
    CommandId command;
    Instant recordedAt{};
    Instant occurredAt{};
    OperatorId actor;
    QByteArray kind;
    int version = 1;
    QByteArray data;
    QByteArray chainHash;

    /// Parses kind, version and data. Throws json::ShapeError.
    Event parsed() const;
    /// SHA-256 over the predecessor's hash and every column but this one, each with its length.
    QByteArray hashAfter(const QByteArray &previous) const;
};

/// The log of everything that happened. Needs an open transaction of its connection. Throws StoreError.
class EventLog {
public:
    explicit EventLog(Connection &connection)
        : m_connection(connection) {}

    Head head();
    /// Id of the last event: the cheap question whether anybody has written.
    std::int64_t lastEvent();
    void setHead(const Head &head);

    /// Writes one event behind `head` and moves `head` on (in memory; setHead() writes it).
    Event append(Head &head, const NewEvent &event, std::int64_t seq, CommandId command, OperatorId actor,
                 Instant recordedAt);

    /// The stream's events after `afterSeq`, oldest first.
    std::vector<Event> stream(const StreamKey &key, std::int64_t afterSeq = 0);
    /// The complaint as folded from its stream; `seq` 0 when there is none.
    Folded fold(ComplaintId id);
    /// As it stood with what was recorded until then; `seq` 0 when nothing was.
    Folded fold(ComplaintId id, Instant recordedUntil);
    /// The handover as folded from its stream; `seq` 0 when there is none.
    Handover fold(HandoverId id);
    std::vector<StoredEvent> ofCommand(CommandId command);
    bool knows(CommandId command);
    /// The streams that have events after `afterEvent`, each once.
    std::vector<StreamKey> touchedSince(std::int64_t afterEvent);
    /// Every event in the order of its id, until `visit` says false.
    void scan(const std::function<bool(const StoredEvent &)> &visit);
    /// Every event of one sort of stream, stream by stream.
    void scanStreams(const char *stream, const std::function<bool(const StoredEvent &)> &visit);

private:
    Connection &m_connection;
};

/// The shape in which events are written.
const TableShape &eventTable();

} // namespace baro
