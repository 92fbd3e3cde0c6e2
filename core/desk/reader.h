#pragma once

#include "desk/board.h"
#include "proposal/vocabulary.h"
#include "store/connection.h"

#include <functional>
#include <optional>
#include <vector>

namespace baro {

/// Questions to the read tables and the log. Each call is one transaction and so sees one state; in a transaction that
/// the caller holds, all of them see the same. One thread, the one of its connection. Throws StoreError.
class Reader {
public:
    explicit Reader(Connection &connection)
        : m_connection(connection) {}

    ReferencePointer reference();
    std::int64_t headEvent();
    std::vector<QueueItem> openQueue();
    std::vector<QueueItem> queueItems(const std::vector<ComplaintId> &ids);
    /// Absent when there is no such complaint.
    std::optional<ComplaintView> complaint(ComplaintId id);
    std::optional<ComplaintId> findNumber(Number number);
    std::vector<CallerEntry> callerHistory(const QString &telephone, int limit);
    /// Squads that were chosen, called, or are out, oldest first.
    std::vector<OpenDispatch> openDispatches();
    /// What each squad's last ways say of it, as far as they ended by `at`.
    std::map<SquadId, SquadPast> squadPasts(Instant at);
    /// What the board is made of: as the tables have it, or, for `asOf`, as it stood with what was recorded by then.
    BoardFacts boardFacts(Instant now, std::optional<Instant> asOf = {}, ReferencePointer known = {});
    /// The board of `now`, or as it stood at `asOf`, under the roster and the names of then.
    Board board(Instant now, std::optional<Instant> asOf = {});
    /// The same with the reference data that it was made by.
    BoardView boardView(Instant now, std::optional<Instant> asOf = {});
    /// Reference data with what was recorded by then.
    ReferencePointer referenceAt(Instant recordedUntil);
    /// Words of the place, as in QueueItem.
    QString placeOf(ComplaintId id);
    /// In the order of `ids`; whoever is not there is left out.
    std::vector<RecordWords> recordWords(const std::vector<ComplaintId> &ids);
    /// In the order in which they fall due.
    std::vector<OwedCallBack> callBacksOwed();
    /// What lies with others, in the order of WithOther::before.
    std::vector<WithOther> withOthers();
    /// How agencies replied to what they were asked in [from, now]; those that were asked nothing are not in it.
    std::map<AgencyId, AgencyReplies> agencyReplies(Instant from, Instant now);
    /// The newest complaints, as far as words and places can be learned from them; attached and cancelled ones too.
    std::vector<SpokenRecord> spokenRecords(int limit);
    /// Complaints for which time alone has brought something about by `now`, the longest due first; see wakesAt().
    std::vector<ComplaintId> wakeable(Instant now, int limit);
    /// Newest first.
    std::vector<HandoverView> handovers(int limit);
    /// Those received in [from, to), in the order of their numbers.
    std::vector<ComplaintId> received(std::optional<Instant> from, std::optional<Instant> to);
    /// The number of every complaint, and of calls that were none.
    std::pair<std::int64_t, std::int64_t> counts();

private:
    ComplaintView viewOf(ComplaintId id, std::vector<Event> events);
    Connection &m_connection;
};

} // namespace baro
