#include "desk/reader.h"

#include "complaint/undonesteps.h"
#include "store/eventlog.h"
#include "store/readtables.h"
#include "store/storeerror.h"

#include <algorithm>
#include <map>

namespace baro {

namespace {

#define BARO_QUEUE_COLUMNS                                                                                             \
    "SELECT c.id, c.number_year, c.number_serial, c.seq, c.state, c.priority, c.district_id, c.category_id, "          \
    "c.subtype_id, coalesce(p.value, a.value, substr(s.value, 1, 120)), c.received_at, y.out_due, y.first_out_at, "    \
    "y.resolve_due, y.resolved_at, c.hold_reason, c.handed_over_to, c.also_reported, c.progress_enquiries, "           \
    "c.danger_id, EXISTS (SELECT 1 FROM alert l WHERE l.complaint_id = c.id), y.clock_start, y.promise_id, "           \
    "y.calendar_event, y.legal_due, coalesce(mo.percent, 0), coalesce(mo.reminders, 0), coalesce(mr.percent, 0), "     \
    "coalesce(mr.reminders, 0), y.outcome, c.incident_text, i.value "                                                  \
    "FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "                                       \
    "LEFT JOIN mark mo ON mo.complaint_id = c.id AND mo.cycle = c.cycle AND mo.clock = 'out' "                         \
    "LEFT JOIN mark mr ON mr.complaint_id = c.id AND mr.cycle = c.cycle AND mr.clock = 'resolve' "                     \
    "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "                               \
    "LEFT JOIN text s ON s.id = c.story_text LEFT JOIN text i ON i.id = c.incident_text "

/// A transaction of its own, unless the caller holds one.
class OneState {
public:
    explicit OneState(Connection &connection) {
        if (!connection.inTransaction())
            m_transaction.emplace(connection, Purpose::Reading);
    }

private:
    std::optional<Transaction> m_transaction;
};

template<Coded Enum>
Enum coded(const Connection::Query &row, int column) {
    const auto value = fromCode<Enum>(row.text(column));
    if (!value)
        throw StoreError(Problem{ProblemCode::Damaged, {QString(), row.text(column)}});
    return *value;
}

template<Coded Enum>
std::optional<Enum> codedIfAny(const Connection::Query &row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(coded<Enum>(row, column));
}

/// What promises follow from; other settings do not matter to them.
bool tellsPolicy(const ReferenceEntry &entry) {
    const auto *setting = std::get_if<Setting>(&entry);
    return setting ? setting->code == u"office.zone"
                   : std::holds_alternative<Promise>(entry) || std::holds_alternative<ServiceWeek>(entry) ||
                         std::holds_alternative<SpecialDay>(entry);
}

QueueItem itemOf(const Connection::Query &row) {
    QueueItem item;
    item.id = {row.number(0)};
    item.number = {static_cast<int>(row.number(1)), row.number(2)};
    item.seq = row.number(3);
    item.state = coded<State>(row, 4);
    item.priority = coded<Priority>(row, 5);
    item.district = row.id<DistrictId>(6);
    item.category = row.id<CategoryId>(7);
    item.subtype = row.id<SubtypeId>(8);
    item.place = row.text(9);
    item.receivedAt = fromUnixMs(row.number(10));
    item.outDue = row.instant(11);
    item.firstOutAt = row.instant(12);
    item.resolveDue = row.instant(13);
    item.resolvedAt = row.instant(14);
    item.hold = codedIfAny<HoldReason>(row, 15);
    item.handedOverTo = codedIfAny<HandoverTo>(row, 16);
    item.alsoReported = static_cast<int>(row.number(17));
    item.progressEnquiries = static_cast<int>(row.number(18));
    item.danger = row.id<DangerId>(19);
    item.alerted = row.number(20) != 0;
    item.clockStart = row.instant(21).value_or(item.receivedAt);
    item.promise = row.id<PromiseId>(22);
    item.calendar = row.id<EventId>(23).value_or(EventId{});
    item.legalDue = row.instant(24);
    item.outReached = {static_cast<int>(row.number(25)), static_cast<int>(row.number(26))};
    item.resolveReached = {static_cast<int>(row.number(27)), static_cast<int>(row.number(28))};
    item.outcome = codedIfAny<Outcome>(row, 29);
    if (!row.isNull(30))
        item.incident = row.text(31);
    return item;
}

} // namespace

ReferencePointer Reader::reference() {
    auto reference = std::make_shared<Reference>();
    Connection::Query rows = m_connection.query("SELECT stream, id, data FROM reference");
    while (rows.next()) {
        std::optional<ReferenceEntry> entry = emptyEntry(rows.text(0).toUtf8());
        if (!entry)
            throw StoreError(Problem{ProblemCode::Damaged, {m_connection.file(), rows.text(0)}});
        const QByteArray data = rows.text(2).toUtf8();
        std::visit([&]<class Entry>(Entry &value) { value = json::fromJson<Entry>(data); }, *entry);
        if (!tellsPolicy(*entry))
            reference->set(rows.number(1), *entry);
    }
    // Promises and calendars with everything that they ever said, in the order in which it became known.
    std::vector<Event> said;
    EventLog log(m_connection);
    for (const char *stream : {"promise", "service_week", "special_day", "setting"})
        log.scanStreams(stream, [&](const StoredEvent &event) {
            if (Event parsed = event.parsed(); tellsPolicy(std::get<ReferenceEntry>(parsed.payload)))
                said.push_back(std::move(parsed));
            return true;
        });
    std::ranges::sort(said, {}, &Event::id);
    for (const Event &event : said)
        reference->set(event.key.id, std::get<ReferenceEntry>(event.payload), event.id);
    return reference;
}

std::int64_t Reader::headEvent() {
    return EventLog(m_connection).head().event;
}

#define BARO_PAUSES                                                                                                    \
    "SELECT h.complaint_id, h.from_at, CASE WHEN h.until_at < h.limit_at THEN h.until_at ELSE h.limit_at END "            \
    "FROM complaint c "                                                                                                \
    "JOIN hold h ON h.complaint_id = c.id AND h.cycle = c.cycle "

std::vector<QueueItem> Reader::openQueue() {
    const OneState state(m_connection);
    std::map<std::int64_t, std::vector<SquadId>> squads;
    {
        Connection::Query rows = m_connection.query(
            "SELECT d.complaint_id, d.squad_id FROM complaint c JOIN dispatch d ON d.complaint_id = c.id "
            "WHERE c.is_open = 1 AND d.left_at IS NULL AND d.recalled_at IS NULL ORDER BY d.complaint_id, d.no");
        while (rows.next())
            squads[rows.number(0)].push_back(SquadId{rows.number(1)});
    }
    std::map<std::int64_t, std::vector<Pause>> pauses;
    {
        Connection::Query rows = m_connection.query(
            BARO_PAUSES "WHERE c.is_open = 1 AND h.limit_at IS NOT NULL ORDER BY h.complaint_id, h.from_at");
        while (rows.next())
            pauses[rows.number(0)].push_back({fromUnixMs(rows.number(1)), rows.instant(2)});
    }
    std::vector<QueueItem> items;
    {
        Connection::Query rows = m_connection.query(BARO_QUEUE_COLUMNS "WHERE c.is_open = 1");
        while (rows.next()) {
            items.push_back(itemOf(rows));
            if (const auto found = pauses.find(items.back().id.value); found != pauses.end())
                items.back().pauses = std::move(found->second);
            if (const auto found = squads.find(items.back().id.value); found != squads.end())
                items.back().squads = std::move(found->second);
        }
    }
    std::ranges::sort(items, [](const QueueItem &a, const QueueItem &b) { return a.before(b); });
    return items;
}

std::vector<QueueItem> Reader::queueItems(const std::vector<ComplaintId> &ids) {
    const OneState state(m_connection);
    std::vector<QueueItem> items;
    for (const ComplaintId id : ids) {
        {
            Connection::Query row =
                m_connection.query(BARO_QUEUE_COLUMNS "WHERE c.is_open = 1 AND c.id = ?", {id.value});
            if (!row.next())
                continue;
            items.push_back(itemOf(row));
        }
        Connection::Query squads = m_connection.query("SELECT squad_id FROM dispatch WHERE complaint_id = ? AND "
                                                      "left_at IS NULL AND recalled_at IS NULL ORDER BY no",
                                                      {id.value});
        while (squads.next())
            items.back().squads.push_back(SquadId{squads.number(0)});
        Connection::Query pauses = m_connection.query(
            BARO_PAUSES "WHERE c.id = ? AND h.limit_at IS NOT NULL ORDER BY h.from_at", {id.value});
        while (pauses.next())
            items.back().pauses.push_back({fromUnixMs(pauses.number(1)), pauses.instant(2)});
    }
    std::ranges::sort(items, [](const QueueItem &a, const QueueItem &b) { return a.before(b); });
    return items;
}

ComplaintView Reader::viewOf(ComplaintId id, std::vector<Event> events) {
    ComplaintView view;
    for (const Event &event : events) {
        view.folded = evolve(std::move(view.folded), event);
        forEachText(event.payload, [&](const char *, const TextRef &ref) {
            if (view.texts.contains(ref.id))
                return;
            Connection::Query row = m_connection.query("SELECT value FROM text WHERE id = ?", {ref.id.value});
            if (row.next() && !row.isNull(0))
                view.texts.insert(ref.id, row.text(0));
        });
    }
    std::vector<ComplaintId> related;
    for (const Event &event : events) {
        if (const auto *attached = payloadAs<events::Attached>(event.payload))
            related.push_back(attached->to);
        else if (const auto *reported = payloadAs<events::AlsoReported>(event.payload))
            related.push_back(reported->by);
    }
    for (const ComplaintId other : related) {
        if (other == id || view.relatedTo(other))
            continue;
        Connection::Query row =
            m_connection.query("SELECT c.number_year, c.number_serial, y.resolved_at, y.closed_at, c.last_informed_at, "
                               "c.last_informed, c.anonymous = 0 OR (c.call_back = 1 AND c.telephone_text IS NOT NULL), "
                               "t.value FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "
                               "LEFT JOIN text t ON t.id = c.telephone_text WHERE c.id = ?",
                               {other.value});
        if (row.next())
            view.related.push_back({other, Number{static_cast<int>(row.number(0)), row.number(1)}, row.instant(2),
                                    row.instant(3), row.instant(4), codedIfAny<InformResult>(row, 5),
                                    row.number(6) != 0, row.text(7)});
    }
    view.events = std::move(events);
    return view;
}

std::optional<ComplaintView> Reader::complaint(ComplaintId id) {
    const OneState state(m_connection);
    std::vector<Event> events = EventLog(m_connection).stream({complaintStream, id.value});
    std::optional<ComplaintView> view;
    if (!events.empty())
        view = viewOf(id, std::move(events));
    return view;
}

std::optional<ComplaintId> Reader::findNumber(Number number) {
    Connection::Query row = m_connection.query("SELECT id FROM complaint WHERE number_year = ? AND number_serial = ?",
                                               {std::int64_t{number.year}, number.serial});
    return row.next() ? std::optional(ComplaintId{row.number(0)}) : std::nullopt;
}

std::vector<CallerEntry> Reader::callerHistory(const QString &telephone, int limit) {
    std::vector<CallerEntry> entries;
    const QString digits = telephoneDigits(telephone);
    if (digits.isEmpty())
        return entries;
    Connection::Query rows = m_connection.query(
        "SELECT c.id, c.number_year, c.number_serial, c.state, c.received_at, c.district_id, c.subtype_id, n.value, "
        "coalesce(p.value, a.value, '') "
        "FROM text t JOIN complaint c ON c.telephone_text = t.id LEFT JOIN text n ON n.id = c.name_text "
        "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
        "WHERE t.kind = 'telephone' AND t.value = ? ORDER BY c.received_at DESC, c.id DESC LIMIT ?",
        {digits, std::int64_t{limit}});
    while (rows.next()) {
        CallerEntry entry;
        entry.id = {rows.number(0)};
        entry.number = {static_cast<int>(rows.number(1)), rows.number(2)};
        entry.state = coded<State>(rows, 3);
        entry.receivedAt = fromUnixMs(rows.number(4));
        entry.district = rows.id<DistrictId>(5);
        entry.subtype = rows.id<SubtypeId>(6);
        entry.name = rows.text(7);
        entry.place = rows.text(8);
        entries.push_back(std::move(entry));
    }
    return entries;
}

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

std::vector<RecordWords> Reader::recordWords(const std::vector<ComplaintId> &ids) {
    const OneState state(m_connection);
    std::vector<RecordWords> words;
    for (const ComplaintId id : ids) {
        Connection::Query row = m_connection.query(
            "SELECT coalesce(p.value, a.value, substr(s.value, 1, 120)), n.value, t.value, substr(s.value, 1, 200), "
            "a.value, substr(s.value, 201) FROM complaint c LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
            "LEFT JOIN text s ON s.id = c.story_text LEFT JOIN text n ON n.id = c.name_text "
            "LEFT JOIN text t ON t.id = c.telephone_text WHERE c.id = ?",
            {id.value});
        if (row.next())
            words.push_back({id, row.text(0), row.text(1), row.text(2), row.text(3).simplified(),
                             {row.text(4), row.text(5).simplified()}});
        else
            continue;
        Connection::Query said = m_connection.query(
            "SELECT t.value FROM complaint_text k JOIN text t ON t.id = k.text_id WHERE k.complaint_id = ? ORDER BY k.no",
            {id.value});
        while (said.next())
            words.back().more << said.text(0).simplified();
        words.back().more.removeAll(QString());
    }
    return words;
}

QString Reader::placeOf(ComplaintId id) {
    Connection::Query row =
        m_connection.query("SELECT coalesce(p.value, a.value, substr(s.value, 1, 120)) FROM complaint c "
                           "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
                           "LEFT JOIN text s ON s.id = c.story_text WHERE c.id = ?",
                           {id.value});
    return row.next() ? row.text(0) : QString();
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

std::vector<OwedCallBack> Reader::callBacksOwed() {
    const OneState state(m_connection);
    std::vector<OwedCallBack> owed;
    // Open ones, and those attached to one that is over: everybody who reported it is told.
    const auto take = [&](Connection::Query rows) {
        while (rows.next()) {
            OwedCallBack item;
            item.complaint = {rows.number(0)};
            item.number = {static_cast<int>(rows.number(1)), rows.number(2)};
            item.seq = rows.number(3);
            item.state = coded<State>(rows, 4);
            item.district = rows.id<DistrictId>(5);
            item.subtype = rows.id<SubtypeId>(6);
            item.place = rows.text(7);
            item.name = rows.text(8);
            item.telephone = rows.text(9);
            item.language = coded<CallerLanguage>(rows, 10);
            item.promisedBy = rows.instant(11);
            item.atNight = rows.number(12) != 0;
            item.promised = rows.text(13);
            item.unanswered = static_cast<int>(rows.number(14));
            item.lastTriedAt = rows.instant(15);
            item.resolvedAt = rows.instant(16);
            item.outcome = codedIfAny<Outcome>(rows, 17);
            item.resolution = rows.text(18);
            owed.push_back(std::move(item));
        }
    };
#define BARO_OWED_COLUMNS                                                                                              \
    "SELECT c.id, c.number_year, c.number_serial, c.seq, c.state, c.district_id, c.subtype_id, "                       \
    "coalesce(p.value, a.value, substr(s.value, 1, 120)), n.value, t.value, c.language, c.call_back_by, "              \
    "c.call_back_at_night, b.value, c.unanswered, c.last_informed_at, y.resolved_at, y.outcome, r.value "
#define BARO_OWED_TEXTS                                                                                                \
    "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "                               \
    "LEFT JOIN text s ON s.id = c.story_text LEFT JOIN text n ON n.id = c.name_text "                                  \
    "LEFT JOIN text t ON t.id = c.telephone_text LEFT JOIN text b ON b.id = c.call_back_text "                         \
    "LEFT JOIN text r ON r.id = y.resolution_text "
#define BARO_OWED_NEWS                                                                                                 \
    "(y.resolved_at IS NOT NULL AND (c.anonymous = 0 OR (c.call_back = 1 AND c.telephone_text IS NOT NULL)) AND "      \
    "(c.last_informed IS NULL OR c.last_informed NOT IN ('reached', 'declined'))) "
    take(m_connection.query(BARO_OWED_COLUMNS
                            "FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle " BARO_OWED_TEXTS
                            "WHERE c.is_open = 1 AND (c.call_back_by IS NOT NULL OR " BARO_OWED_NEWS ")"));
    take(m_connection.query(BARO_OWED_COLUMNS "FROM complaint c JOIN complaint m ON m.id = c.attached_to "
                                              "JOIN cycle y ON y.complaint_id = m.id AND y.no = m.cycle " BARO_OWED_TEXTS
                                              "WHERE c.attached_to IS NOT NULL AND m.is_open = 1 AND "
                                              "(c.call_back_by IS NOT NULL OR " BARO_OWED_NEWS ")"));
#undef BARO_OWED_COLUMNS
#undef BARO_OWED_TEXTS
#undef BARO_OWED_NEWS
    std::ranges::sort(owed, [](const OwedCallBack &a, const OwedCallBack &b) { return a.before(b); });
    return owed;
}

std::vector<WithOther> Reader::withOthers() {
    std::vector<WithOther> lying;
    Connection::Query rows = m_connection.query(
        "SELECT c.id, c.number_year, c.number_serial, r.no, r.agency_id, r.referred_at, r.promised_at, r.answered_at, "
        "r.extensions, c.district_id, c.subtype_id, coalesce(p.value, a.value), y.promise_id, y.calendar_event "
        "FROM complaint c JOIN referral r ON r.complaint_id = c.id "
        "JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "
        "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
        "WHERE c.is_open = 1 AND r.transfer = 0 AND r.completed_at IS NULL AND r.returned_at IS NULL");
    // A time that they named with their answer stands, whether it was the first or another one.
    const auto namedByAnswer = [this](ComplaintId id, int referral) {
        const std::vector<Event> events = EventLog(m_connection).stream({complaintStream, id.value});
        const UndoneSteps undone(events);
        bool named = false;
        for (const Event &event : events)
            if (const auto *answer = payloadAs<events::ReferralAnswered>(event.payload);
                answer && answer->referral == referral && !undone.contains(event))
                named = named || answer->promisedAt.has_value();
        return named;
    };
    while (rows.next()) {
        WithOther one;
        one.complaint = {rows.number(0)};
        one.number = {static_cast<int>(rows.number(1)), rows.number(2)};
        one.referral = static_cast<int>(rows.number(3));
        one.agency = {rows.number(4)};
        one.since = fromUnixMs(rows.number(5));
        one.due = rows.instant(6);
        one.answeredAt = rows.instant(7);
        one.extended = rows.number(8) > 0;
        // They have replied, and named no time: nothing of theirs is due any more.
        if (one.answeredAt && !one.extended && !namedByAnswer(one.complaint, one.referral))
            one.due.reset();
        one.district = rows.id<DistrictId>(9);
        one.subtype = rows.id<SubtypeId>(10);
        one.place = rows.text(11);
        one.promise = rows.id<PromiseId>(12);
        one.calendar = rows.id<EventId>(13).value_or(EventId{});
        lying.push_back(std::move(one));
    }
    std::ranges::sort(lying, [](const WithOther &a, const WithOther &b) { return a.before(b); });
    return lying;
}

std::map<AgencyId, AgencyReplies> Reader::agencyReplies(Instant from, Instant now) {
    std::map<AgencyId, AgencyReplies> all;
    std::map<AgencyId, std::vector<Milliseconds>> took;
    Connection::Query rows = m_connection.query(
        "SELECT r.agency_id, r.transfer, r.referred_at, r.promised_at, r.answered_at, r.completed_at, r.returned_at, c.is_open "
        "FROM referral r JOIN complaint c ON c.id = r.complaint_id WHERE r.referred_at >= ? AND r.referred_at <= ?",
        {toValue(from), toValue(now)});
    while (rows.next()) {
        const AgencyId agency{rows.number(0)};
        AgencyReplies &replies = all[agency];
        if (rows.number(1) != 0) {
            ++replies.transferred;
            continue;
        }
        ++replies.asked;
        std::optional<Instant> replied;
        for (const int column : {4, 5, 6})
            if (const auto at = rows.instant(column))
                replied = std::min(replied.value_or(*at), *at);
        const auto promised = rows.instant(3);
        if (replied) {
            ++replies.replied;
            took[agency].push_back(std::max(Milliseconds::zero(), *replied - fromUnixMs(rows.number(2))));
        }
        // Nobody waits any more for one that came to another end before it was due.
        const bool over = promised && *promised < now && rows.number(7) != 0;
        if (promised && (replied || over)) {
            ++replies.due;
            replies.inTime += replied && *replied <= *promised;
        }
    }
    for (auto &[agency, times] : took) {
        std::ranges::sort(times);
        all[agency].median = times[(times.size() - 1) / 2];
        all[agency].ninety = times[(times.size() * 9 + 9) / 10 - 1];
    }
    return all;
}

std::vector<SpokenRecord> Reader::spokenRecords(int limit) {
    std::vector<SpokenRecord> records;
    Connection::Query rows = m_connection.query(
        "SELECT s.value, p.value, c.district_id, c.subtype_id FROM complaint c "
        "LEFT JOIN text s ON s.id = c.story_text LEFT JOIN text p ON p.id = c.place_text "
        "WHERE c.state <> 'cancelled' ORDER BY c.id DESC LIMIT ?",
        {std::int64_t{limit}});
    while (rows.next())
        records.push_back({rows.text(0), rows.text(1), rows.id<DistrictId>(2), rows.id<SubtypeId>(3)});
    return records;
}

std::vector<ComplaintId> Reader::wakeable(Instant now, int limit) {
    std::vector<ComplaintId> ids;
    Connection::Query rows =
        m_connection.query("SELECT id FROM complaint WHERE wake_at IS NOT NULL AND wake_at <= ? ORDER BY wake_at LIMIT ?",
                           {toValue(now), std::int64_t{limit}});
    while (rows.next())
        ids.push_back(ComplaintId{rows.number(0)});
    return ids;
}

std::vector<HandoverView> Reader::handovers(int limit) {
    const OneState state(m_connection);
    std::vector<HandoverId> ids;
    {
        Connection::Query rows =
            m_connection.query("SELECT id FROM handover ORDER BY id DESC LIMIT ?", {std::int64_t{limit}});
        while (rows.next())
            ids.push_back(HandoverId{rows.number(0)});
    }
    std::vector<HandoverView> views;
    for (const HandoverId id : ids) {
        HandoverView view{EventLog(m_connection).fold(id), {}};
        const auto take = [&](const std::optional<TextRef> &ref) {
            if (!ref)
                return;
            Connection::Query row = m_connection.query("SELECT value FROM text WHERE id = ?", {ref->id.value});
            if (row.next() && !row.isNull(0))
                view.texts.insert(ref->id, row.text(0));
        };
        take(view.handover.note);
        take(view.handover.takenNote);
        for (const HandedItem &item : view.handover.items)
            take(item.note);
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<ComplaintId> Reader::received(std::optional<Instant> from, std::optional<Instant> to) {
    std::vector<ComplaintId> ids;
    Connection::Query rows = m_connection.query(
        "SELECT id FROM complaint WHERE received_at >= ? AND received_at < ? "
        "ORDER BY number_year, number_serial",
        {toValue(from.value_or(fromUnixMs(INT64_MIN))), toValue(to.value_or(fromUnixMs(INT64_MAX)))});
    while (rows.next())
        ids.push_back(ComplaintId{rows.number(0)});
    return ids;
}

std::pair<std::int64_t, std::int64_t> Reader::counts() {
    std::pair<std::int64_t, std::int64_t> result;
    {
        Connection::Query row = m_connection.query("SELECT count(*) FROM complaint");
        row.next();
        result.first = row.number(0);
    }
    Connection::Query row = m_connection.query("SELECT count(*) FROM phone_call");
    row.next();
    result.second = row.number(0);
    return result;
}

#undef BARO_QUEUE_COLUMNS
#undef BARO_PAUSES

} // namespace baro
