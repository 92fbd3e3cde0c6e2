#pragma once

#include "store/connection.h"

#include <QString>

#include <sqlite3.h>

#include <vector>

namespace baro::tests {

/// The floor that writing is measured against: the raw sqlite3 C API writing the very rows that an office wrote, with as
/// many statements as the office needs for them, and computing the very hashes, into a file of the same schema and with
/// the same durability. In a transaction that is: a look at the head; for each complaint a look-up of its command and a
/// row each for its texts, events and tables; at the end the number and the head.
class RawFloor {
public:
    /// One table's rows, as they belong to one complaint.
    struct Row {
        int table = 0;
        std::vector<Value> values;
    };
    using Complaint = std::vector<Row>;

    /// Reads what an office wrote from complaint `first` on, complaint by complaint.
    static std::vector<Complaint> rowsOf(Connection &connection, std::int64_t first, std::int64_t last);

    /// `file` is an office's with starter data and nothing else.
    explicit RawFloor(const QString &file);
    ~RawFloor();
    RawFloor(const RawFloor &) = delete;
    RawFloor &operator=(const RawFloor &) = delete;

    void begin();
    void write(const Complaint &complaint);
    void commit();

private:
    void hash(const Row &row);
    void run(sqlite3_stmt *statement, const std::vector<Value> &values = {});
    sqlite3_stmt *prepare(const QByteArray &sql);
    sqlite3 *m_db = nullptr;
    std::vector<sqlite3_stmt *> m_inserts;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_readHead = nullptr;
    sqlite3_stmt *m_readCommand = nullptr;
    sqlite3_stmt *m_head = nullptr;
    sqlite3_stmt *m_number = nullptr;
    std::int64_t m_written = 0;
    QByteArray m_chain{32, '\0'};
    std::vector<Value> m_lastEvent; ///< of the transaction at hand
    std::int64_t m_lastText = 0;
};

} // namespace baro::tests
