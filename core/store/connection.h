#pragma once

#include "base/problem.h"
#include "store/dialect.h"
#include "store/value.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace baro {

enum class Access {
    ReadWrite, ///< the file is made if it is not there
    Existing,  ///< it must be there
    ReadOnly,  ///< it must be there, and nothing about it is changed
};

/// One connection to the database, for one thread: used and destroyed in the thread that made it. Throws StoreError.
class Connection {
public:
    /// Checks that the file can be one of ours before anything is written to it. Does not migrate.
    Connection(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &file() const { return m_file; }
    const Dialect &dialect() const { return *m_dialect; }

    /// A statement without values or answer.
    void run(const QString &sql);
    /// A prepared statement, kept for the next time. Positional values.
    class Query;
    Query query(const char *sql, std::initializer_list<Value> values = {});
    /// The first number of the answer through the driver's own handle: for what stands on the way of every call.
    std::optional<std::int64_t> number(const char *sql, std::initializer_list<Value> values = {});
    /// The rows of a question through the driver's own handle; prepared once.
    RowReader &reader(const char *sql);
    /// Writes rows through the driver's own handle; prepared once.
    RowWriter &writer(const TableShape &table);

    bool inTransaction() const { return m_inTransaction; }

    /// Throws FileReplaced when the file was deleted, moved or replaced since it was opened: what would be written now
    /// would be lost. Cheap. Every writing transaction begins with it.
    void mustBeInPlace();

private:
    friend class Transaction;
    [[noreturn]] void fail(const QSqlError &error) const;
    void open(Access access);
    void shut();
    void stampNew();

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
    std::unique_ptr<Dialect> m_dialect;
    std::unordered_map<std::string, std::unique_ptr<QSqlQuery>> m_queries;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
    std::unordered_map<std::string, std::unique_ptr<RowReader>> m_readers;
    std::map<const TableShape *, std::unique_ptr<RowWriter>> m_writers;
    std::unique_ptr<FileWatch> m_watch;
    bool m_inTransaction = false;
};

/// The rows of one answer, forward only. Finished when it goes out of scope, so that no reader stays open.
class Connection::Query {
public:
    Query(const Connection &connection, QSqlQuery &query)
        : m_connection(&connection)
        , m_query(&query) {}
    Query(Query &&other) noexcept
        : m_connection(other.m_connection)
        , m_query(std::exchange(other.m_query, nullptr)) {}
    ~Query() {
        if (m_query)
            m_query->finish();
    }

    bool next();
    std::int64_t number(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    Value value(int column) const { return fromVariant(m_query->value(column)); }
    std::optional<Instant> instant(int column) const {
        return isNull(column) ? std::nullopt : std::optional(fromUnixMs(number(column)));
    }
    template<class IdType>
    std::optional<IdType> id(int column) const {
        return isNull(column) ? std::nullopt : std::optional(IdType{number(column)});
    }

private:
    const Connection *m_connection;
    QSqlQuery *m_query;
};

enum class Purpose { Reading, Writing };

/// Rolls back unless committed. A writing one takes the write lock at its beginning, so that two writers wait for each
/// other there and never fail in the middle.
class Transaction {
public:
    Transaction(Connection &connection, Purpose purpose);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace baro
