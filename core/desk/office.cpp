#include "desk/office.h"

#include "base/json.h"
#include "base/sha256.h"
#include "calendar/officezone.h"
#include "complaint/clocks.h"
#include "desk/reader.h"
#include "exchange/starter.h"
#include "store/migrator.h"
#include "store/storeerror.h"

#include <algorithm>
#include <set>

namespace baro {

namespace {

constexpr std::size_t foldedToKeep = 4096;
/// From the first key to the receipt, over a long weekend with the desk off.
constexpr std::chrono::days longestCall{7};

const TableShape textTable{"text", {"id", "kind", "salt", "value", "erased_at"}, 1};
const TableShape numberTable{"number", {"year", "last"}, 1};
const TableShape foldTable{"fold", {"name", "version"}, 1};

/// Whether a text is nothing but a telephone number; then its digits alone are kept, so that it is found however typed.
bool isTelephone(const QString &text) {
    return std::ranges::all_of(text, [](QChar c) {
        return c.digitValue() >= 0 || c.isSpace() || c == u'-' || c == u'+' || c == u'(' || c == u')' || c == u'.';
    });
}

bool givesNumber(const Command &command) {
    return std::holds_alternative<commands::Receive>(command) ||
           std::holds_alternative<commands::AnswerOnLine>(command) ||
           std::holds_alternative<commands::ImportRecord>(command);
}

template<class T>
void addOnce(std::vector<T> &into, const T &value) {
    if (std::ranges::find(into, value) == into.end())
        into.push_back(value);
}

} // namespace

Office::Office(Connection &connection, const Clock &clock, Random &random)
    : m_connection(connection)
    , m_log(connection)
    , m_clock(clock)
    , m_random(random)
    , m_reference(std::make_shared<Reference>()) {}

bool Office::isCurrent(Connection &connection) {
    Transaction transaction(connection, Purpose::Reading);
    if (Migrator::versionOf(connection) != Migrator::newest(connection.dialect()))
        return false;
    if (EventLog(connection).lastEvent() == 0)
        return true; // nothing to fold yet
    Connection::Query row = connection.query("SELECT version FROM fold WHERE name = 'all'");
    return row.next() && row.number(0) == foldVersion;
}

bool Office::open(const std::function<void(std::int64_t)> &progress) {
    Migrator::migrate(m_connection);
    if (!isCurrent(m_connection))
        foldAnew(progress);
    const bool wasEmpty = writeStarterData();
    // One state: an entry that another desk sets meanwhile is either in both or in none, and is then seen as new.
    Transaction transaction(m_connection, Purpose::Reading);
    loadReference();
    m_seenEvent = m_log.lastEvent();
    return wasEmpty;
}

bool Office::writeStarterData() {
    const Result<std::vector<ReferenceEntry>> entries = starterEntries();
    if (!entries)
        throw StoreError(entries.error());
    std::map<QByteArray, std::int64_t> ids;
    std::set<std::pair<QByteArray, QString>> known;
    const auto look = [&] {
        ids.clear();
        known.clear();
        Connection::Query rows = m_connection.query("SELECT stream, id, code FROM reference");
        while (rows.next()) {
            const QByteArray stream = rows.text(0).toUtf8();
            ids[stream] = std::max(ids[stream], rows.number(1));
            known.emplace(stream, rows.text(2));
        }
    };
    const auto isKnown = [&](const ReferenceEntry &entry) {
        return known.contains({referenceStream(entry), referenceCode(entry)});
    };
    {
        Transaction transaction(m_connection, Purpose::Reading);
        look();
    }
    if (std::ranges::all_of(*entries, isKnown))
        return false;

    Transaction transaction(m_connection, Purpose::Writing);
    look(); // another desk may have been faster
    Head head = m_log.head();
    const bool wasEmpty = head.event == 0;
    if (wasEmpty)
        head.chainHash = QByteArray(32, '\0');
    const Instant now = std::max(m_clock.now(), head.recordedAt);
    const CommandId command = newCommandId(now, m_random);
    std::vector<NewEvent> events;
    std::optional<OperatorId> system;
    {
        Connection::Query row =
            m_connection.query("SELECT id FROM reference WHERE stream = 'operator' AND code = 'system'");
        if (row.next())
            system = OperatorId{row.number(0)};
    }
    for (const ReferenceEntry &entry : *entries) {
        if (isKnown(entry))
            continue;
        NewEvent event;
        event.key.stream = referenceStream(entry);
        event.key.id = ++ids[event.key.stream];
        event.occurredAt = now;
        event.attestation.saidBy = Source::Record;
        event.payload = entry;
        if (const auto *someone = std::get_if<Operator>(&entry); someone && someone->role == Role::System)
            system = OperatorId{event.key.id};
        events.push_back(std::move(event));
    }
    for (const NewEvent &event : events) {
        m_log.append(head, event, 1, command, system.value_or(OperatorId{}), now);
        m_connection.writer(referenceTable())
            .insert(rowOf(event.key, 1, std::get<ReferenceEntry>(event.payload)).values);
    }
    m_log.setHead(head);
    m_connection.writer(foldTable).put({QStringLiteral("all"), foldVersion});
    transaction.commit();
    return wasEmpty;
}

void Office::foldAnew(const std::function<void(std::int64_t)> &progress) {
    Transaction transaction(m_connection, Purpose::Writing);
    for (const TableShape *table : complaintTables())
        m_connection.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(table->name));
    for (const TableShape *table : handoverTables())
        m_connection.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(table->name));
    m_connection.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(callTable().name));
    m_connection.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(referenceTable().name));
    std::int64_t done = 0;
    Folded current;
    const auto flush = [&] {
        writeRows(m_connection, {}, rowsOf(current));
        current = {};
        if (progress && ++done % 1000 == 0)
            progress(done);
    };
    m_log.scanStreams(complaintStream, [&](const StoredEvent &stored) {
        if (stored.seq == 1)
            flush();
        current = evolve(std::move(current), stored.parsed());
        return true;
    });
    flush();
    Handover handover;
    const auto flushHandover = [&] { writeRows(m_connection, {}, rowsOf(std::exchange(handover, {}))); };
    m_log.scanStreams(handoverStream, [&](const StoredEvent &stored) {
        if (stored.seq == 1)
            flushHandover();
        handover = evolve(std::move(handover), stored.parsed());
        return true;
    });
    flushHandover();
    m_log.scan([&](const StoredEvent &stored) {
        if (stored.key.stream == complaintStream || stored.key.stream == handoverStream)
            return true;
        const Event event = stored.parsed();
        if (const auto *call = std::get_if<events::CallLogged>(&event.payload))
            m_connection.writer(callTable()).put(rowOf(CallId{event.key.id}, *call, event).values);
        else
            m_connection.writer(referenceTable())
                .put(rowOf(event.key, event.seq, std::get<ReferenceEntry>(event.payload)).values);
        return true;
    });
    m_connection.writer(foldTable).put({QStringLiteral("all"), foldVersion});
    transaction.commit();
}

void Office::loadReference() {
    m_reference = Reader(m_connection).reference();
}

void Office::forget() {
    m_folded.clear();
    m_numbers.clear();
    m_givenYears.clear();
    m_sealed.clear();
}

Office::Batch::Batch(Office &office)
    : m_office(office)
    , m_transaction(office.m_connection, Purpose::Writing) {
    const bool alone = office.m_headKnown && office.m_log.lastEvent() == office.m_seenEvent;
    if (!alone) {
        office.m_numbers.clear();
        office.m_head = office.m_log.head();
        office.m_headKnown = true;
    }
    if (std::exchange(office.m_referenceStale, false))
        office.loadReference();
    if (office.m_head.event == office.m_seenEvent)
        return;
    // Others have written: what was folded here may be old, and their changes belong to the next announcement.
    office.m_folded.clear();
    for (const StreamKey &key : office.m_log.touchedSince(office.m_seenEvent))
        m_changes.add(key);
    if (m_changes.reference)
        office.loadReference();
}

Office::Batch::~Batch() {
    if (m_committed)
        return;
    m_office.forget();
    m_office.m_headKnown = false;
    m_office.m_referenceStale = m_office.m_referenceStale || m_changes.reference; // what was set is rolled back
}

Result<Receipt> Office::Batch::execute(Request request) {
    return m_office.carryOut(request, m_changes);
}

void Office::Batch::commit() {
    for (const int year : std::exchange(m_office.m_givenYears, {}))
        m_office.m_connection.writer(numberTable).put({std::int64_t{year}, m_office.m_numbers.at(year)});
    m_office.m_log.setHead(m_office.m_head);
    m_transaction.commit();
    m_committed = true;
    m_office.m_seenEvent = m_office.m_head.event;
    if (m_office.m_folded.size() > foldedToKeep)
        m_office.m_folded.clear();
}

Result<Receipt> Office::execute(Request request, Changes *changes, const std::function<void()> &alongside) {
    Batch batch(*this);
    Result<Receipt> receipt = batch.execute(std::move(request));
    if (!receipt)
        return receipt;
    if (alongside)
        alongside();
    batch.commit();
    if (changes)
        *changes = batch.changes();
    return receipt;
}

const Folded &Office::folded(ComplaintId id) {
    const auto found = m_folded.find(id);
    if (found != m_folded.end())
        return found->second;
    return m_folded.emplace(id, m_log.fold(id)).first->second;
}

std::int64_t Office::lastNumber(int year) {
    const auto found = m_numbers.find(year);
    if (found != m_numbers.end())
        return found->second;
    return m_numbers[year] =
               m_connection.number("SELECT last FROM number WHERE year = ?", {std::int64_t{year}}).value_or(0);
}

Receipt Office::receiptOf(const std::vector<StoredEvent> &stored, CommandId command) const {
    Receipt receipt;
    receipt.command = command;
    receipt.repeated = true;
    for (const StoredEvent &event : stored) {
        receipt.events.push_back(EventId{event.id});
        if (event.key.stream == complaintStream) {
            addOnce(receipt.complaints, ComplaintId{event.key.id});
            if (event.kind == events::Received::kind)
                receipt.number = payloadAs<events::Received>(event.parsed().payload)->number;
        } else if (event.key.stream == callStream) {
            receipt.call = CallId{event.key.id};
        } else if (event.key.stream == handoverStream) {
            receipt.handover = HandoverId{event.key.id};
        }
    }
    return receipt;
}

std::vector<Alarm> Office::alarmsOf(const Receipt &receipt, Instant now) {
    std::map<ClockKind, Alarm> last;
    for (const StoredEvent &stored : m_log.ofCommand(receipt.command)) {
        const Event event = stored.parsed();
        const auto *passed = payloadAs<events::MarkPassed>(event.payload);
        if (!passed)
            continue;
        const Complaint &complaint = folded(ComplaintId{event.key.id}).complaint;
        const Promise *promise = m_reference->policies().promise(complaint.cycle().terms.back().promise);
        const WorkingTime *hours =
            clocks::hoursOf(*promise, complaint.cycle().terms.back().calendar, m_reference->policies());
        last[passed->clock] = {complaint.id,
                               complaint.number,
                               passed->clock,
                               {passed->percent, passed->reminder},
                               event.occurredAt,
                               (!hours || hours->runs(now)) &&
                                   !(passed->clock == ClockKind::Resolve && complaint.hold && complaint.hold->limit)};
    }
    std::vector<Alarm> alarms;
    for (const auto &[clock, alarm] : last)
        alarms.push_back(alarm);
    return alarms;
}

void Office::dropUnchangedTexts(commands::Amend &amend) {
    const Details &now = folded(amend.complaint).complaint.details;
    const auto same = [&](auto &field, const std::optional<TextRef> &present) {
        if (!field || !*field || !present)
            return;
        Connection::Query row = m_connection.query("SELECT value FROM text WHERE id = ?", {present->id.value});
        if (row.next() && row.text(0) == (*field)->value)
            field.reset();
    };
    same(amend.story, now.story);
    same(amend.place, now.place);
    same(amend.address, now.address);
    same(amend.name, now.name);
    same(amend.telephone, now.telephone);
}

void Office::sealTexts(Command &command) {
    m_sealed.clear();
    std::int64_t next = m_head.text;
    forEachWords(command, [&](const char *kind, Words &words) {
        const QByteArray salt = m_random.bytes(16);
        words.ref.id = TextId{++next};
        words.ref.sha = Sha256().add(salt).add(words.value.toUtf8()).result();
        m_sealed[next] = {next, QString::fromLatin1(kind), salt, words.value, Value{}};
    });
}

void Office::writeTexts(const Payload &payload) {
    forEachText(payload, [&](const char *, const TextRef &ref) {
        const auto found = m_sealed.find(ref.id.value);
        if (found == m_sealed.end())
            return; // an earlier text that this event refers to
        m_connection.writer(textTable).insert(found->second);
        m_head.text = std::max(m_head.text, ref.id.value);
        m_sealed.erase(found);
    });
}

EntryStep Office::entryStep(const StoredEvent &set) {
    const std::vector<Event> stream = m_log.stream(set.key);
    EntryStep step;
    step.actor = set.actor;
    step.recordedAt = set.recordedAt;
    step.last = stream.back().seq == set.seq;
    step.entry = std::get<ReferenceEntry>(set.parsed().payload);
    const auto before = std::ranges::find(stream, set.seq - 1, &Event::seq);
    if (before != stream.end())
        step.before = std::get<ReferenceEntry>(before->payload);
    return step;
}

Result<Receipt> Office::carryOut(Request &request, Changes &changes) {
    if (request.id.isNull())
        request.id = newCommandId(m_clock.now(), m_random);
    if (m_log.knows(request.id))
        return receiptOf(m_log.ofCommand(request.id), request.id);

    const Instant now = std::max(m_clock.now(), m_head.recordedAt);
    // A clock that was set back during a call must not keep the call from being received.
    const bool receipt = std::holds_alternative<commands::Receive>(request.command) ||
                         std::holds_alternative<commands::AnswerOnLine>(request.command) ||
                         std::holds_alternative<commands::LogCall>(request.command);
    // Nor may one that was wrong when the call began date it: it would get a number of another year.
    if (receipt && request.occurredAt &&
        (*request.occurredAt > now || *request.occurredAt < std::max(earliestClock, m_clock.now() - longestCall)))
        request.occurredAt = now;
    Context context{.reference = *m_reference};
    std::vector<ComplaintId> touched;
    const auto addTied = [&](ComplaintId id) {
        const Complaint &complaint = folded(id).complaint;
        if (complaint.attachedTo)
            addOnce(touched, *complaint.attachedTo);
        for (const ComplaintId also : complaint.alsoReportedBy)
            addOnce(touched, also);
    };
    if (const auto target = targetOf(request.command)) {
        touched.push_back(*target);
        addTied(*target);
    }
    if (const auto *attach = std::get_if<commands::Attach>(&request.command))
        addOnce(touched, attach->to);
    if (const auto *receive = std::get_if<commands::Receive>(&request.command); receive && receive->also)
        addOnce(touched, *receive->also);
    if (const auto *declare = std::get_if<commands::DeclareIncident>(&request.command))
        for (const ComplaintId id : declare->reports)
            addOnce(touched, id);
    if (const auto *undo = std::get_if<commands::Undo>(&request.command)) {
        for (const StoredEvent &event : m_log.ofCommand(undo->command)) {
            addOnce(context.undoStreams, event.key);
            if (event.key.stream == complaintStream)
                addOnce(touched, ComplaintId{event.key.id});
            else if (emptyEntry(event.key.stream))
                context.undoEntries.insert_or_assign(event.key, entryStep(event));
        }
        for (const ComplaintId id : std::vector(touched))
            addTied(id);
    }
    Handover handover;
    if (const auto *take = std::get_if<commands::TakeHandover>(&request.command)) {
        handover = m_log.fold(take->handover);
        context.handover = &handover;
    } else if (const auto *give = std::get_if<commands::GiveHandover>(&request.command)) {
        for (const commands::HandItem &item : give->items)
            addOnce(touched, item.complaint);
        context.nextHandover = HandoverId{m_connection.number("SELECT max(id) FROM handover").value_or(0) + 1};
    }
    for (const ComplaintId id : touched)
        folded(id); // first all of them: a reference into the map stays good while it grows, the loop need not care
    for (const ComplaintId id : touched)
        context.complaints[id] = &folded(id);
    if (!touched.empty() && request.basedOn && *request.basedOn < context.complaints[touched.front()]->seq)
        context.since = m_log.stream({complaintStream, touched.front().value}, *request.basedOn);
    context.nextComplaint = ComplaintId{m_head.complaint + 1};
    context.nextCall = CallId{m_head.call + 1};
    const int year = yearIn(m_reference->zone(), request.occurredAt.value_or(now));
    context.nextNumber = Number{year, lastNumber(year) + 1};
    if (now < earliestClock && givesNumber(request.command))
        return refuse(ProblemCode::ClockWrong, {QString::number(toUnixMs(now))});
    const auto storable = [](commands::Define &define) {
        std::visit([](auto &entry) { json::forEach<QString>(entry, [](const char *, QString &text) { text = storableText(text); }); },
                   define.entry);
    };
    if (auto *define = std::get_if<commands::Define>(&request.command))
        storable(*define);
    else if (auto *all = std::get_if<commands::DefineAll>(&request.command))
        std::ranges::for_each(all->entries, storable);

    forEachWords(request.command, [](const char *kind, Words &words) {
        words.value = storableText(std::move(words.value));
        if (std::string_view(kind) == "telephone" && isTelephone(words.value))
            words.value = telephoneDigits(words.value);
    });
    if (auto *amend = std::get_if<commands::Amend>(&request.command); amend && folded(amend->complaint).seq > 0)
        dropUnchangedTexts(*amend);
    sealTexts(request.command);
    Result<std::vector<NewEvent>> decided = decide(context, request, now);
    if (!decided)
        return tl::unexpected(decided.error());

    Receipt done;
    done.command = request.id;
    std::map<ComplaintId, std::vector<ReadRow>> before;
    std::shared_ptr<Reference> defined;
    for (const NewEvent &event : *decided) {
        writeTexts(event.payload);
        if (event.key.stream == complaintStream) {
            const ComplaintId id{event.key.id};
            if (id.value > m_head.complaint) {
                m_folded[id] = {}; // whatever a look-up of a complaint that was not there left behind
                m_head.complaint = id.value;
                m_numbers[context.nextNumber.year] = context.nextNumber.serial;
                m_givenYears.insert(context.nextNumber.year);
                done.number = context.nextNumber;
            }
            Folded &state = m_folded.at(id);
            before.try_emplace(id, rowsOf(state));
            const Event written = m_log.append(m_head, event, state.seq + 1, request.id, request.actor, now);
            done.events.push_back(written.id);
            state = evolve(std::move(state), written);
            addOnce(done.complaints, id);
        } else if (const auto *call = std::get_if<events::CallLogged>(&event.payload)) {
            m_head.call = event.key.id;
            const Event written = m_log.append(m_head, event, 1, request.id, request.actor, now);
            m_connection.writer(callTable()).insert(rowOf(CallId{event.key.id}, *call, written).values);
            done.events.push_back(written.id);
            done.call = CallId{event.key.id};
            changes.calls = true;
        } else if (event.key.stream == handoverStream) {
            const std::vector<ReadRow> rows = rowsOf(handover);
            const Event written =
                m_log.append(m_head, event, handover.seq + 1, request.id, request.actor, now);
            handover = evolve(std::move(handover), written);
            writeRows(m_connection, rows, rowsOf(handover));
            done.events.push_back(written.id);
            done.handover = handover.id;
            changes.handovers = true;
        } else {
            std::int64_t seq = 1;
            {
                Connection::Query row = m_connection.query("SELECT seq FROM reference WHERE stream = ? AND id = ?",
                                                           {QString::fromLatin1(event.key.stream), event.key.id});
                if (row.next())
                    seq = row.number(0) + 1;
            }
            const Event written = m_log.append(m_head, event, seq, request.id, request.actor, now);
            const auto &entry = std::get<ReferenceEntry>(event.payload);
            m_connection.writer(referenceTable()).put(rowOf(event.key, seq, entry).values);
            if (!defined)
                m_reference = defined = std::make_shared<Reference>(*m_reference);
            defined->set(event.key.id, entry, written.id);
            done.events.push_back(written.id);
            changes.reference = true;
        }
    }
    for (const auto &[id, rows] : before) {
        writeRows(m_connection, rows, rowsOf(m_folded.at(id)));
        addOnce(changes.complaints, id);
    }
    // The one that was spoken of stands first.
    if (const auto target = targetOf(request.command)) {
        const auto first = std::ranges::find(done.complaints, *target);
        if (first != done.complaints.end())
            std::iter_swap(done.complaints.begin(), first);
    }
    return done;
}

} // namespace baro
