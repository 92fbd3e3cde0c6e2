#include "store/verify.h"

#include "base/sha256.h"
#include "complaint/clocks.h"
#include "roster/outside.h"
#include "store/draftstore.h"
#include "store/eventlog.h"
#include "store/migrator.h"
#include "store/readtables.h"
#include "store/storeerror.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace baro {

namespace {

using Difference = Verdict::Difference;

/// Ends the work at the first difference.
struct Differs {
    Difference difference;
};

[[noreturn]] void differs(const char *table, const QString &row, const QString &what, const QString &expected,
                          const QString &found) {
    throw Differs{{QString::fromLatin1(table), row, what, expected, found}};
}

QString keyInWords(const TableShape &table, const RowValues &values) {
    QStringList words;
    for (int i = 0; i < table.keys; ++i)
        words << QStringLiteral("%1 %2").arg(QString::fromLatin1(table.columns[static_cast<size_t>(i)]),
                                             inWords(values[static_cast<size_t>(i)]));
    return words.join(QStringLiteral(", "));
}

/// Reads a table in the order of its keys, beside the rows that are expected in the same order.
class TableCursor {
public:
    TableCursor(Connection &connection, const TableShape &table)
        : m_table(table)
        , m_sql(selectOf(table))
        , m_rows(connection.query(m_sql.constData())) {
        advance();
    }

    void expect(const RowValues &row) {
        if (!m_row)
            differs(m_table.name, keyInWords(m_table, row), QStringLiteral("missing"), keyInWords(m_table, row),
                    QString());
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            if ((*m_row)[i] == row[i])
                continue;
            // A wrong key is a row too many or too few; a wrong value names its column.
            const bool key = static_cast<int>(i) < m_table.keys;
            differs(m_table.name, keyInWords(m_table, row),
                    key ? QStringLiteral("missing") : QString::fromLatin1(m_table.columns[i]), inWords(row[i]),
                    inWords((*m_row)[i]));
        }
        advance();
    }

    void expectEnd() {
        if (m_row)
            differs(m_table.name, keyInWords(m_table, *m_row), QStringLiteral("extra"), QString(),
                    keyInWords(m_table, *m_row));
    }

private:
    static QByteArray selectOf(const TableShape &table) {
        QByteArray columns;
        QByteArray keys;
        int index = 0;
        for (const char *column : table.columns) {
            if (index)
                columns += ", ";
            columns += column;
            if (index < table.keys) {
                if (index)
                    keys += ", ";
                keys += column;
            }
            ++index;
        }
        return "SELECT " + columns + " FROM " + table.name + " ORDER BY " + keys;
    }

    void advance() {
        if (!m_rows.next()) {
            m_row.reset();
            return;
        }
        m_row.emplace();
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            m_row->push_back(m_rows.value(static_cast<int>(i)));
    }

    const TableShape &m_table;
    QByteArray m_sql;
    Connection::Query m_rows;
    std::optional<RowValues> m_row;
};

class Verification {
public:
    Verification(Connection &connection, const std::function<void(std::int64_t)> &progress)
        : m_connection(connection)
        , m_log(connection)
        , m_progress(progress) {}

    Verdict run() {
        Transaction transaction(m_connection, Purpose::Reading);
        try {
            checkPages();
            checkSchema();
            checkChain();
            checkNumbers();
            checkComplaints();
            checkDrafts();
        } catch (const Differs &found) {
            m_verdict.difference = found.difference;
        } catch (const json::ShapeError &error) {
            m_verdict.difference = Difference{QStringLiteral("event"), m_at, QStringLiteral("data"), QString(),
                                              QString::fromUtf8(error.what())};
        }
        transaction.commit();
        return m_verdict;
    }

private:
    void checkPages() {
        const QByteArray sql = m_connection.dialect().integritySql().toUtf8();
        Connection::Query rows = m_connection.query(sql.constData());
        if (rows.next() && rows.text(0) != u"ok")
            differs("", QString(), QStringLiteral("integrity"), QStringLiteral("ok"), rows.text(0));
    }

    static std::vector<QString> schemaOf(Connection &connection) {
        std::vector<QString> statements;
        const QByteArray sql = connection.dialect().schemaSql().toUtf8();
        Connection::Query rows = connection.query(sql.constData());
        while (rows.next())
            statements.push_back(rows.text(0));
        std::ranges::sort(statements);
        return statements;
    }

    [[noreturn]] void isOlder(std::int64_t reached, std::int64_t known) {
        throw StoreError(
            Problem{ProblemCode::OlderSchema, {m_connection.file(), QString::number(reached), QString::number(known)}});
    }

    void checkSchema() {
        const auto versions = Migrator::versions(m_connection.dialect());
        std::int64_t count = 0;
        Connection::Query rows =
            m_connection.query("SELECT version, statements_sha256 FROM migration ORDER BY version");
        while (rows.next()) {
            const size_t index = static_cast<size_t>(count++);
            const QString row = QStringLiteral("version %1").arg(rows.number(0));
            if (index >= versions.size() || versions[index].version != rows.number(0))
                differs("migration", row, QStringLiteral("extra"), QString(), row);
            if (versions[index].sha256 != rows.bytes(1))
                differs("migration", row, QStringLiteral("statements_sha256"), inWords(versions[index].sha256),
                        inWords(rows.value(1)));
        }
        // What the engine keeps of a table changes with every column added, so a new file says what is right.
        const std::vector<QString> found = schemaOf(m_connection);
        const QTemporaryDir folder;
        Connection fresh(folder.filePath(QStringLiteral("schema.sqlite")), Access::ReadWrite);
        if (count > 0)
            Migrator::migrate(fresh, versions[static_cast<size_t>(count - 1)].version);
        const std::vector<QString> expected = schemaOf(fresh);
        if (found != expected) {
            const auto [here, there] = std::ranges::mismatch(expected, found);
            differs("", QString(), QStringLiteral("schema"),
                    here == expected.end() ? QString() : here->section(u'(', 0, 0),
                    there == found.end() ? QString() : there->section(u'(', 0, 0));
        }
        if (count == 0)
            differs("migration", QString(), QStringLiteral("missing"), QString::number(versions.size()),
                    QStringLiteral("0"));
        if (static_cast<size_t>(count) < versions.size())
            isOlder(count, static_cast<std::int64_t>(versions.size()));
        Connection::Query fold = m_connection.query("SELECT name, version FROM fold ORDER BY name");
        const bool folded = fold.next() && fold.text(0) == u"all";
        if (folded && fold.number(1) > 0 && fold.number(1) < foldVersion)
            isOlder(fold.number(1), foldVersion);
        if (!folded || fold.number(1) != foldVersion)
            differs("fold", QStringLiteral("name 'all'"), QStringLiteral("version"), QString::number(foldVersion),
                    QStringLiteral("another"));
        if (fold.next())
            differs("fold", fold.text(0), QStringLiteral("extra"), QString(), fold.text(0));
    }

    /// One pass in the order of the ids: chain, order, reference data, calls, deadlines, texts.
    void checkChain() {
        QByteArray previous(32, '\0');
        Instant recorded{};
        std::int64_t last = 0;
        std::int64_t lastCall = 0;
        std::map<StreamKey, std::int64_t> seqs; // of streams other than complaints
        std::map<StreamKey, std::pair<std::int64_t, ReferenceEntry>> entries;
        std::map<std::int64_t, Handover> handovers;
        TableCursor calls(m_connection, callTable());
        const auto in = [](std::int64_t id) { return QStringLiteral("id %1").arg(id); };

        m_log.scan([&](const StoredEvent &event) {
            m_at = in(event.id);
            if (event.id != last + 1)
                differs("event", in(event.id), QStringLiteral("gap"), QString::number(last + 1),
                        QString::number(event.id));
            if (event.hashAfter(previous) != event.chainHash)
                differs("event", in(event.id), QStringLiteral("chain"),
                        QString::fromLatin1(event.hashAfter(previous).toHex()),
                        QString::fromLatin1(event.chainHash.toHex()));
            if (last && event.recordedAt < recorded)
                differs("event", in(event.id), QStringLiteral("recorded_at"), QString::number(toUnixMs(recorded)),
                        QString::number(toUnixMs(event.recordedAt)));
            recorded = event.recordedAt;
            previous = event.chainHash;
            last = event.id;
            const Event parsed = event.parsed();
            checkTexts(parsed);
            if (const auto *call = std::get_if<events::CallLogged>(&parsed.payload)) {
                lastCall = event.key.id;
                calls.expect(rowOf(CallId{event.key.id}, *call, parsed).values);
            } else if (const auto *entry = std::get_if<ReferenceEntry>(&parsed.payload)) {
                if (event.seq != ++seqs[event.key])
                    differs("event", in(event.id), QStringLiteral("seq"), QString::number(seqs[event.key]),
                            QString::number(event.seq));
                entries[event.key] = {event.seq, *entry};
                m_reference.set(event.key.id, *entry, parsed.id);
            }
            if (event.key.stream == handoverStream) {
                Handover &handover = handovers[event.key.id];
                handover = evolve(std::move(handover), parsed);
            }
            if (m_progress && event.id % 5000 == 0)
                m_progress(event.id);
            return true;
        });
        calls.expectEnd();
        TableCursor reference(m_connection, referenceTable());
        for (const auto &[key, entry] : entries)
            reference.expect(rowOf(key, entry.first, entry.second).values);
        reference.expectEnd();
        checkHandovers(handovers);
        {
            Connection::Query orphan = m_connection.query("SELECT count(*), coalesce(max(id), 0) FROM text");
            orphan.next();
            if (orphan.number(0) != m_verdict.texts)
                differs("text", in(orphan.number(1)), QStringLiteral("extra"), QString::number(m_verdict.texts),
                        QString::number(orphan.number(0)));
        }
        m_verdict.events = last;
        m_expectedHead = {last, previous, recorded, m_lastText, 0, lastCall};
    }

    void checkHandovers(const std::map<std::int64_t, Handover> &handovers) {
        std::vector<std::unique_ptr<TableCursor>> cursors;
        for (const TableShape *table : handoverTables())
            cursors.push_back(std::make_unique<TableCursor>(m_connection, *table));
        std::int64_t last = 0;
        for (const auto &[id, handover] : handovers) {
            if (id != ++last)
                differs("event", m_at, QStringLiteral("stream_id"), QString::number(last), QString::number(id));
            for (const ReadRow &row : rowsOf(handover))
                cursors[tableIndex(handoverTables(), row)]->expect(row.values);
        }
        for (const auto &cursor : cursors)
            cursor->expectEnd();
    }

    static size_t tableIndex(const std::vector<const TableShape *> &tables, const ReadRow &row) {
        return static_cast<size_t>(std::ranges::find(tables, row.table) - tables.begin());
    }

    void checkTexts(const Event &event) {
        forEachText(event.payload, [&](const char *field, const TextRef &ref) {
            const QString row = QStringLiteral("id %1").arg(ref.id.value);
            Connection::Query text =
                m_connection.query("SELECT kind, salt, value, erased_at FROM text WHERE id = ?", {ref.id.value});
            if (!text.next())
                differs("text", row, QStringLiteral("missing"), row, QString());
            if (text.text(0) != QLatin1String(field))
                differs("text", row, QStringLiteral("kind"), QString::fromLatin1(field), text.text(0));
            // No event erases a text yet, so none may be gone.
            if (text.isNull(2) || !text.isNull(3))
                differs("text", row, QStringLiteral("erased_at"), QStringLiteral("NULL"), inWords(text.value(3)));
            if (Sha256().add(text.bytes(1)).add(text.text(2).toUtf8()).result() != ref.sha)
                differs("text", row, QStringLiteral("text"), QString::fromLatin1(ref.sha.toHex()),
                        QStringLiteral("another text or salt"));
            // Texts are numbered in the order in which events first speak of them.
            if (ref.id.value > m_lastText) {
                m_lastText = ref.id.value;
                ++m_verdict.texts;
            }
        });
    }

    /// A mark passed when the clock says so, and the next one follows from it.
    void checkMark(const Event &event, const Complaint &before) {
        const auto *passed = payloadAs<events::MarkPassed>(event.payload);
        if (!passed)
            return;
        const Policies &policies = m_reference.policies();
        Cycle cycle = before.cycle();
        const Mark mark{passed->percent, passed->reminder};
        const auto expected = clocks::nextMarkOf(cycle, passed->clock, policies);
        const auto at = [](const std::optional<Instant> &instant) {
            return instant ? QString::number(toUnixMs(*instant)) : QStringLiteral("NULL");
        };
        if (!expected || expected->mark != mark || expected->at != event.occurredAt)
            differs("event", m_at, QStringLiteral("mark"), at(expected ? std::optional(expected->at) : std::nullopt),
                    at(event.occurredAt));
        (passed->clock == ClockKind::Out ? cycle.outMarks : cycle.resolveMarks).add(mark);
        const auto next = clocks::nextMarkOf(cycle, passed->clock, policies);
        const std::optional<Instant> nextAt = next ? std::optional(next->at) : std::nullopt;
        if (nextAt != passed->next)
            differs("event", m_at, QStringLiteral("next"), at(nextAt), at(passed->next));
    }

    /// What an event says that falls due, against the promise and the calendar as they were known when it was written.
    /// `before`: the promise in force until then.
    void checkDeadlines(const Event &event, const Complaint &complaint, std::optional<PromiseId> promiseBefore) {
        std::optional<Deadlines> given;
        bool starts = false;
        bool another = false; // a promise may come in here
        std::visit(
            [&]<class P>(const P &group) {
                if constexpr (std::is_same_v<P, ComplaintPayload>)
                    std::visit(
                        [&]<class E>(const E &e) {
                            if constexpr (requires { e.deadlines; })
                                given = e.deadlines;
                            starts = std::is_same_v<E, events::Received> || std::is_same_v<E, events::Reopened>;
                            another = starts || std::is_same_v<E, events::PriorityChanged> ||
                                      std::is_same_v<E, events::Amended>;
                        },
                        group);
            },
            event.payload);
        const Policies &policies = m_reference.policies();
        const Cycle &cycle = complaint.cycle();
        const EventId before{event.id.value - 1};
        const auto promise =
            another ? policies.promiseFor(cycle.start, complaint.details.category, complaint.details.priority, before)
                    : std::nullopt;
        std::optional<Deadlines> expected;
        if (given) {
            expected = clocks::deadlinesOf(cycle, policies);
            // Versions before the calendar named none, and no law's term.
            if (expected && starts && given->calendar) {
                expected->legal =
                    clocks::legalDueOf(cycle, complaint.details.legalKind.value_or(LegalKind::Other), policies);
                expected->calendar = policies.calendarKnown(before);
            }
            // Another promise than before is the one that was known to hold; the one that was given may stay for ever.
            if (expected && promise && (starts || given->promise != promiseBefore))
                expected->promise = *promise;
        } else if (const District *district = complaint.details.district
                                                  ? m_reference.find<District>(*complaint.details.district)
                                                  : nullptr;
                   starts && promise && !(district && isOutside(*district))) {
            // Nothing can be promised where the calendar ends, nor where another district begins.
            Cycle fresh{.start = cycle.start};
            fresh.terms = {{cycle.start, *promise, policies.calendarKnown(before)}};
            expected = clocks::deadlinesOf(fresh, policies);
        }
        if (given != expected)
            differs("event", QStringLiteral("id %1").arg(event.id.value), QStringLiteral("deadline"),
                    expected ? QString::number(toUnixMs(expected->resolve)) : QStringLiteral("NULL"),
                    given ? QString::number(toUnixMs(given->resolve)) : QStringLiteral("NULL"));
    }

    void checkNumbers() {
        std::map<std::int64_t, std::int64_t> last;
        {
            Connection::Query rows = m_connection.query(
                "SELECT number_year, count(*), max(number_serial) FROM complaint GROUP BY number_year");
            while (rows.next()) {
                last[rows.number(0)] = rows.number(2);
                if (rows.number(1) != rows.number(2))
                    differs("complaint", QStringLiteral("number_year %1").arg(rows.number(0)), QStringLiteral("gap"),
                            QString::number(rows.number(1)), QString::number(rows.number(2)));
            }
        }
        static const TableShape numbers{"number", {"year", "last"}, 1};
        TableCursor cursor(m_connection, numbers);
        for (const auto &[year, serial] : last)
            cursor.expect({year, serial});
        cursor.expectEnd();
    }

    void checkComplaints() {
        std::vector<std::unique_ptr<TableCursor>> cursors;
        for (const TableShape *table : complaintTables())
            cursors.push_back(std::make_unique<TableCursor>(m_connection, *table));
        Folded current;
        std::int64_t lastComplaint = 0;
        const auto compare = [&] {
            for (const ReadRow &row : rowsOf(current))
                cursors[tableIndex(complaintTables(), row)]->expect(row.values);
            current = {};
        };
        m_log.scanStreams(complaintStream, [&](const StoredEvent &event) {
            m_at = QStringLiteral("id %1").arg(event.id);
            if (event.key.id != lastComplaint) {
                compare();
                if (event.key.id != ++lastComplaint)
                    differs("event", m_at, QStringLiteral("stream_id"), QString::number(lastComplaint),
                            QString::number(event.key.id));
                ++m_verdict.complaints;
            }
            const Event parsed = event.parsed();
            checkMark(parsed, current.complaint);
            std::optional<PromiseId> promiseBefore;
            if (current.seq > 0 && current.complaint.cycle().deadlines)
                promiseBefore = current.complaint.cycle().deadlines->promise;
            current = evolve(std::move(current), parsed);
            checkDeadlines(parsed, current.complaint, promiseBefore);
            return true;
        });
        compare();
        for (const auto &cursor : cursors)
            cursor->expectEnd();
        m_expectedHead.complaint = lastComplaint;

        static const TableShape headTable{
            "head", {"id", "event_id", "chain_hash", "recorded_at", "text_id", "complaint_id", "call_id"}, 1};
        TableCursor head(m_connection, headTable);
        head.expect({std::int64_t{1}, m_expectedHead.event, m_expectedHead.chainHash,
                     toValue(m_expectedHead.recordedAt), m_expectedHead.text, m_expectedHead.complaint,
                     m_expectedHead.call});
        head.expectEnd();
    }

    void checkDrafts() {
        Connection::Query rows = m_connection.query("SELECT desk, tab, started_at, data, sha256 FROM draft");
        while (rows.next()) {
            const StoredDraft draft{rows.number(1), fromUnixMs(rows.number(2)), rows.text(3).toUtf8()};
            if (DraftStore::hashOf(rows.text(0), draft) != rows.bytes(4))
                differs("draft", QStringLiteral("desk %1, tab %2").arg(rows.text(0)).arg(draft.tab),
                        QStringLiteral("sha256"), inWords(DraftStore::hashOf(rows.text(0), draft)),
                        inWords(rows.value(4)));
        }
    }

    Connection &m_connection;
    EventLog m_log;
    const std::function<void(std::int64_t)> &m_progress;
    Verdict m_verdict;
    Reference m_reference;
    Head m_expectedHead;
    std::int64_t m_lastText = 0;
    QString m_at;
};

} // namespace

Verdict verify(Connection &connection, const std::function<void(std::int64_t)> &progress) {
    return Verification(connection, progress).run();
}

} // namespace baro
