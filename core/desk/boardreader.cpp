#include "desk/reader.h"

#include "desk/readrows.h"
#include "store/eventlog.h"
#include "store/readtables.h"

#include <algorithm>
#include <map>

namespace baro {

std::vector<OpenDispatch> Reader::openDispatches() {
    std::vector<OpenDispatch> open;
    Connection::Query rows = m_connection.query(
        "SELECT c.id, c.number_year, c.number_serial, c.seq, d.no, d.squad_id, c.district_id, c.subtype_id, "
        "coalesce(p.value, a.value, substr(s.value, 1, 120)), d.assigned_at, d.called_at, d.out_at, d.arrived_at, "
        "d.reserved_for "
        "FROM complaint c JOIN dispatch d ON d.complaint_id = c.id "
        "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
        "LEFT JOIN text s ON s.id = c.story_text "
        "WHERE c.is_open = 1 AND d.left_at IS NULL AND d.recalled_at IS NULL ORDER BY d.assigned_at, c.id, d.no");
    while (rows.next()) {
        OpenDispatch dispatch;
        dispatch.complaint = {rows.number(0)};
        dispatch.number = {static_cast<int>(rows.number(1)), rows.number(2)};
        dispatch.seq = rows.number(3);
        dispatch.dispatch = static_cast<int>(rows.number(4));
        dispatch.squad = {rows.number(5)};
        dispatch.district = rows.id<DistrictId>(6);
        dispatch.subtype = rows.id<SubtypeId>(7);
        dispatch.place = rows.text(8);
        dispatch.assignedAt = fromUnixMs(rows.number(9));
        dispatch.calledAt = rows.instant(10);
        dispatch.outAt = rows.instant(11);
        dispatch.arrivedAt = rows.instant(12);
        dispatch.reservedFor = rows.instant(13);
        open.push_back(std::move(dispatch));
    }
    return open;
}

std::map<SquadId, SquadPast> Reader::squadPasts(Instant at) {
    constexpr int lastWays = 20;
    std::vector<SquadId> squads;
    {
        Connection::Query rows = m_connection.query("SELECT id FROM reference WHERE stream = 'squad'");
        while (rows.next())
            squads.push_back(SquadId{rows.number(0)});
    }
    std::map<SquadId, SquadPast> pasts;
    for (const SquadId squad : squads) {
        std::vector<std::int64_t> took;
        SquadPast past;
        Connection::Query rows = m_connection.query(
            "SELECT called_at, left_at FROM dispatch WHERE squad_id = ? AND left_at <= ? ORDER BY left_at DESC LIMIT ?",
            {squad.value, toValue(at), std::int64_t{lastWays}});
        while (rows.next()) {
            if (!past.lastEndedAt)
                past.lastEndedAt = rows.instant(1);
            if (const auto called = rows.instant(0))
                took.push_back((*rows.instant(1) - *called).count());
        }
        if (!past.lastEndedAt)
            continue;
        if (!took.empty()) {
            std::ranges::nth_element(took, took.begin() + static_cast<std::ptrdiff_t>(took.size() / 2));
            past.handling = std::chrono::ceil<Minutes>(Milliseconds{took[took.size() / 2]});
        }
        pasts.emplace(squad, past);
    }
    return pasts;
}

BoardFacts Reader::boardFacts(Instant now, std::optional<Instant> asOf, ReferencePointer known) {
    const OneState state(m_connection);
    const Instant at = asOf.value_or(now);
    if (!known)
        known = asOf ? referenceAt(*asOf) : reference();
    BoardFacts facts;
    facts.past = squadPasts(at);
    {
        Connection::Query row = m_connection.query("SELECT taken_by FROM handover WHERE taken_at <= ? "
                                                   "ORDER BY taken_at DESC, id DESC LIMIT 1",
                                                   {toValue(at)});
        if (row.next())
            facts.onDuty = OperatorId{row.number(0)};
    }
    {
        Connection::Query rows = m_connection.query("SELECT from_at, until_at, resolved_at, out_kept, resolve_kept "
                                                    "FROM open_span WHERE until_at >= ? AND until_at <= ? "
                                                    "ORDER BY until_at, complaint_id",
                                                    {toValue(boardWeekStart(*known, at)), toValue(at)});
        const auto flag = [&](int column) {
            return rows.isNull(column) ? std::nullopt : std::optional(rows.number(column) != 0);
        };
        while (rows.next())
            facts.ended.push_back({fromUnixMs(rows.number(0)), rows.instant(1), rows.instant(2), flag(3), flag(4)});
    }
    if (!asOf) {
        facts.open = openQueue();
        for (const OpenDispatch &dispatch : openDispatches()) {
            SquadTask task{dispatch.squad, dispatch.complaint, dispatch.assignedAt, {}, dispatch.calledAt,
                           dispatch.outAt, dispatch.arrivedAt};
            task.reservedFor = dispatch.reservedFor;
            facts.tasks.push_back(task);
        }
    } else {
        std::vector<ComplaintId> open;
        const auto take = [&](Connection::Query rows) {
            while (rows.next())
                open.push_back(ComplaintId{rows.number(0)});
        };
        take(m_connection.query("SELECT complaint_id FROM open_span WHERE length = -1 AND from_at <= ?", {toValue(*asOf)}));
        for (std::int64_t length = 0; length <= longestLengthClass; ++length)
            take(m_connection.query("SELECT complaint_id FROM open_span WHERE length = ? AND from_at > ? AND from_at <= ? "
                                    "AND until_at > ?",
                                    {length, toUnixMs(*asOf) - (std::int64_t{1} << length) * 1000,
                                     toValue(*asOf), toValue(*asOf)}));
        EventLog log(m_connection);
        for (const ComplaintId id : open) {
            const Folded folded = log.fold(id, *asOf);
            facts.open.push_back(queueItemOf(folded));
            for (const SquadTask &task : tasksOf(folded.complaint))
                facts.tasks.push_back(task);
        }
        // A way that ended by then may have been written down later: a board does not know of it yet.
        for (auto &[squad, past] : facts.past) {
            std::optional<Instant> ended;
            std::vector<ComplaintId> last;
            {
                Connection::Query rows = m_connection.query("SELECT complaint_id FROM dispatch WHERE squad_id = ? AND "
                                                            "left_at <= ? ORDER BY left_at DESC LIMIT 3",
                                                            {squad.value, toValue(*asOf)});
                while (rows.next())
                    last.push_back(ComplaintId{rows.number(0)});
            }
            for (const ComplaintId id : last)
                for (const Dispatch &dispatch : log.fold(id, *asOf).complaint.dispatches)
                    if (dispatch.squad == squad && dispatch.leftAt)
                        ended = std::max(ended.value_or(*dispatch.leftAt), *dispatch.leftAt);
            past.lastEndedAt = ended;
        }
    }
    markAlertMissing(facts.open, *known);
    return facts;
}

Board Reader::board(Instant now, std::optional<Instant> asOf) {
    return boardView(now, asOf).board;
}

BoardView Reader::boardView(Instant now, std::optional<Instant> asOf) {
    const OneState state(m_connection);
    const ReferencePointer known = asOf ? referenceAt(*asOf) : reference();
    Board board = boardOf(boardFacts(now, asOf, known), *known, *rosterOf(*known), asOf.value_or(now));
    for (QueueItem &item : board.urgent) {
        item.place = placeOf(item.id);
        if (item.incident)
            item.incident = QString(); // a board shows no words of it
    }
    return {std::move(board), known};
}

ReferencePointer Reader::referenceAt(Instant recordedUntil) {
    std::vector<Event> said;
    EventLog log(m_connection);
    for (const QByteArray &stream : referenceStreams())
        log.scanStreams(stream.constData(), [&](const StoredEvent &event) {
            if (event.recordedAt <= recordedUntil)
                said.push_back(event.parsed());
            return true;
        });
    std::ranges::sort(said, {}, &Event::id);
    auto reference = std::make_shared<Reference>();
    for (const Event &event : said)
        reference->set(event.key.id, std::get<ReferenceEntry>(event.payload), event.id);
    return reference;
}

} // namespace baro
