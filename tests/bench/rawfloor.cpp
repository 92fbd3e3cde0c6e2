#include "bench/rawfloor.h"

#include "base/sha256.h"
#include "complaint/complaint.h"
#include "store/eventlog.h"
#include "store/readtables.h"

#include <stdexcept>
#include <utility>

namespace baro::tests {

namespace {

const TableShape textShape{"text", {"id", "kind", "salt", "value", "erased_at"}, 1};

std::vector<const TableShape *> tables() {
    std::vector<const TableShape *> all{&textShape, &eventTable()};
    for (const TableShape *table : complaintTables())
        all.push_back(table);
    return all;
}

std::vector<std::vector<Value>> select(Connection &connection, const TableShape &table, const QByteArray &where,
                                       std::initializer_list<Value> values) {
    QByteArray columns;
    for (const char *column : table.columns)
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
    const QByteArray sql = "SELECT " + columns + " FROM " + table.name + " WHERE " + where;
    std::vector<std::vector<Value>> rows;
    Connection::Query query = connection.query(sql.constData(), values);
    while (query.next()) {
        rows.emplace_back();
        for (size_t i = 0; i < table.columns.size(); ++i)
            rows.back().push_back(query.value(static_cast<int>(i)));
    }
    return rows;
}

} // namespace

std::vector<RawFloor::Complaint> RawFloor::rowsOf(Connection &connection, std::int64_t first, std::int64_t last) {
    std::vector<Complaint> all;
    std::int64_t lastText = 0;
    const auto shapes = tables();
    for (std::int64_t id = first; id <= last; ++id) {
        Complaint complaint;
        std::int64_t newest = lastText;
        for (const Event &event : EventLog(connection).stream({complaintStream, id}))
            forEachText(event.payload,
                        [&](const char *, const TextRef &ref) { newest = std::max(newest, ref.id.value); });
        for (auto &row : select(connection, textShape, "id > ? AND id <= ? ORDER BY id", {lastText, newest}))
            complaint.push_back({0, std::move(row)});
        lastText = newest;
        for (auto &row : select(connection, eventTable(), "stream = 'complaint' AND stream_id = ? ORDER BY seq", {id}))
            complaint.push_back({1, std::move(row)});
        for (size_t table = 2; table < shapes.size(); ++table)
            for (auto &row : select(connection, *shapes[table], QByteArray(shapes[table]->columns[0]) + " = ?", {id}))
                complaint.push_back({static_cast<int>(table), std::move(row)});
        all.push_back(std::move(complaint));
    }
    return all;
}

RawFloor::RawFloor(const QString &file) {
    if (sqlite3_open(file.toUtf8().constData(), &m_db) != SQLITE_OK)
        throw std::runtime_error("the floor's file does not open");
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA cache_size = -65536"})
        sqlite3_exec(m_db, pragma, nullptr, nullptr, nullptr);
    for (const TableShape *table : tables()) {
        QByteArray marks;
        QByteArray columns;
        for (const char *column : table->columns) {
            columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
            marks += marks.isEmpty() ? "?" : ", ?";
        }
        m_inserts.push_back(
            prepare("INSERT INTO " + QByteArray(table->name) + " (" + columns + ") VALUES (" + marks + ")"));
    }
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_readHead = prepare("SELECT event_id FROM head WHERE id = 1");
    m_readCommand = prepare("SELECT id FROM event WHERE command_id = ? LIMIT 1");
    m_head = prepare("UPDATE head SET event_id = ?, chain_hash = ?, recorded_at = ?, text_id = ?, complaint_id = ? "
                     "WHERE id = 1");
    m_number = prepare(
        "INSERT INTO number (year, last) VALUES (2026, ?) ON CONFLICT (year) DO UPDATE SET last = excluded.last");
}

RawFloor::~RawFloor() {
    for (sqlite3_stmt *statement : m_inserts)
        sqlite3_finalize(statement);
    for (sqlite3_stmt *statement : {m_begin, m_commit, m_readHead, m_readCommand, m_head, m_number})
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

sqlite3_stmt *RawFloor::prepare(const QByteArray &sql) {
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_db));
    return statement;
}

void RawFloor::run(sqlite3_stmt *statement, const std::vector<Value> &values) {
    int index = 0;
    for (const Value &value : values) {
        ++index;
        if (const auto *number = std::get_if<std::int64_t>(&value))
            sqlite3_bind_int64(statement, index, *number);
        else if (const auto *text = std::get_if<QString>(&value))
            sqlite3_bind_text16(statement, index, text->utf16(), static_cast<int>(text->size() * 2), SQLITE_STATIC);
        else if (const auto *bytes = std::get_if<QByteArray>(&value))
            sqlite3_bind_blob(statement, index, bytes->constData(), static_cast<int>(bytes->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, index);
    }
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        throw std::runtime_error(sqlite3_errmsg(m_db));
}

void RawFloor::begin() {
    run(m_begin);
    run(m_readHead);
}

/// What the log hashes: each text with its salt, and every event with the one before it.
void RawFloor::hash(const Row &row) {
    const auto text = [&](size_t column) { return std::get<QString>(row.values[column]).toUtf8(); };
    const auto number = [&](size_t column) { return std::get<std::int64_t>(row.values[column]); };
    const auto bytes = [&](size_t column) { return std::get<QByteArray>(row.values[column]); };
    if (row.table == 0) {
        (void)Sha256().add(bytes(2)).add(text(3)).result();
        m_lastText = number(0);
    } else if (row.table == 1) {
        Sha256 sha;
        sha.addPart(m_chain).addNumber(number(0)).addPart(text(1)).addNumber(number(2)).addNumber(number(3));
        sha.addPart(bytes(4)).addNumber(number(5)).addNumber(number(6)).addNumber(number(7));
        m_chain = sha.addPart(text(8)).addNumber(number(9)).addPart(text(10)).result();
    }
}

void RawFloor::write(const Complaint &complaint) {
    bool first = true;
    for (const Row &row : complaint) {
        if (row.table == 1) {
            if (std::exchange(first, false))
                run(m_readCommand, {row.values[4]});
            m_lastEvent = row.values;
        }
        hash(row);
        run(m_inserts[static_cast<size_t>(row.table)], row.values);
    }
    ++m_written;
}

void RawFloor::commit() {
    run(m_number, {m_written});
    run(m_head, {m_lastEvent[0], m_lastEvent[11], m_lastEvent[5], m_lastText, m_written});
    run(m_commit);
}

} // namespace baro::tests
