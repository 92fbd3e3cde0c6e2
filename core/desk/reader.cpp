#include "desk/reader.h"

#include "desk/readrows.h"
#include "store/eventlog.h"
#include "store/readtables.h"

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
