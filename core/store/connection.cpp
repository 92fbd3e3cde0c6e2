#include "store/connection.h"

#include "store/storeerror.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

namespace baro {

namespace {

/// "8572" in the file's application id: a database of another program is never touched.
constexpr std::int64_t applicationId = 0x38353732;

QVariant bound(const Value &value) {
    struct Bind {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(std::int64_t number) const { return QVariant::fromValue(static_cast<qlonglong>(number)); }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(const QByteArray &bytes) const { return bytes; }
    };
    return std::visit(Bind{}, value);
}

} // namespace

Connection::Connection(const QString &file, Access access)
    : m_file(file)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_dialect(std::make_unique<SqliteDialect>()) {
    const QFileInfo about(file);
    if (!about.absoluteDir().exists())
        throw StoreError(Problem{ProblemCode::FolderMissing, {about.absolutePath()}});
    if (about.isDir())
        throw StoreError(Problem{ProblemCode::NotADatabase, {file}});
    if (access != Access::ReadWrite && !about.exists())
        throw StoreError(Problem{ProblemCode::FileMissing, {file}});
    if (about.exists() && !about.isReadable())
        throw StoreError(Problem{ProblemCode::CannotRead, {file}});
    const bool writing = access != Access::ReadOnly;
    if (writing && ((about.exists() && !about.isWritable()) || !QFileInfo(about.absolutePath()).isWritable()))
        throw StoreError(Problem{ProblemCode::ReadOnly, {file}});

    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(writing ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"));
    try {
        if (!m_database.open())
            fail(m_database.lastError());
        // Reading comes first: a file that is no database, or another program's, must not be changed by a pragma.
        const bool empty = [&] {
            Query tables = query("SELECT count(*) FROM sqlite_master");
            tables.next();
            return tables.number(0) == 0;
        }();
        const std::int64_t found = [&] {
            Query id = query("PRAGMA application_id");
            id.next();
            return id.number(0);
        }();
        // A file without a table is no office; only a new one may begin so.
        if ((empty && access != Access::ReadWrite) || (!empty && found != applicationId))
            throw StoreError(Problem{ProblemCode::NotADatabase, {file}});
        if (!writing)
            return;
        for (const QString &sql : m_dialect->onConnect())
            run(sql);
        if (empty)
            run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    } catch (...) {
        m_queries.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection() {
    m_writers.clear();
    m_statements.clear();
    m_queries.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::fail(const QSqlError &error) const {
    throw StoreError(m_dialect->problemOf(error, m_file));
}

void Connection::run(const QString &sql) {
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError());
    query.finish();
}

Connection::Query Connection::query(const char *sql, std::initializer_list<Value> values) {
    std::unique_ptr<QSqlQuery> &prepared = m_queries[sql];
    if (!prepared) {
        auto fresh = std::make_unique<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(QString::fromUtf8(sql)))
            fail(fresh->lastError());
        prepared = std::move(fresh);
    }
    int index = 0;
    for (const Value &value : values)
        prepared->bindValue(index++, bound(value));
    if (!prepared->exec())
        fail(prepared->lastError());
    return {*this, *prepared};
}

std::optional<std::int64_t> Connection::number(const char *sql, std::initializer_list<Value> values) {
    std::unique_ptr<Statement> &statement = m_statements[sql];
    if (!statement)
        statement = m_dialect->statement(m_database, sql, m_file);
    return statement->number(values);
}

bool Connection::Query::next() {
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection->fail(m_query->lastError());
    return false;
}

RowWriter &Connection::writer(const TableShape &table) {
    std::unique_ptr<RowWriter> &writer = m_writers[&table];
    if (!writer)
        writer = m_dialect->writer(m_database, table, m_file);
    return *writer;
}

Transaction::Transaction(Connection &connection, Purpose purpose)
    : m_connection(connection) {
    m_connection.number(purpose == Purpose::Writing ? m_connection.dialect().beginWriting()
                                                    : m_connection.dialect().beginReading());
    m_connection.m_inTransaction = true;
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    m_connection.m_inTransaction = false;
    try {
        m_connection.run(QStringLiteral("ROLLBACK"));
    } catch (const StoreError &) {
        // A full disk or a lost file has rolled back by itself already; there is nothing left to take back.
    }
}

void Transaction::commit() {
    m_connection.number("COMMIT");
    m_open = false;
    m_connection.m_inTransaction = false;
}

} // namespace baro
