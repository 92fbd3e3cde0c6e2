#include "store/connection.h"

#include "store/replacefile.h"
#include "store/storeerror.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
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

/// A copy that a restore set aside, beside a file that is not there; empty when there is none.
QString setAside(const QFileInfo &missing) {
    const QString begin = missing.fileName() + QString::fromLatin1(setAsideMark);
    QString newest;
    for (const QString &name : missing.absoluteDir().entryList(QDir::Files, QDir::Name))
        if (name.startsWith(begin) && !name.endsWith(u"-wal") && !name.endsWith(u"-shm") && !name.endsWith(u"-journal"))
            newest = name;
    return newest.isEmpty() ? newest : missing.absoluteDir().filePath(newest);
}

void refuseWhatIsNoFile(const QString &file, Access access) {
    const QFileInfo about(file);
    if (!about.absoluteDir().exists())
        throw StoreError(Problem{ProblemCode::FolderMissing, {about.absolutePath()}});
    // A pipe would keep whoever opens it waiting for ever.
    if (about.exists() && !about.isFile())
        throw StoreError(Problem{ProblemCode::NotAFile, {file}});
    if (access != Access::ReadWrite && !about.exists())
        throw StoreError(Problem{ProblemCode::FileMissing, {file}});
    if (!about.exists())
        if (const QString aside = setAside(QFileInfo(realName(file))); !aside.isEmpty())
            throw StoreError(Problem{ProblemCode::SetAside, {file, aside}});
    if (about.exists() && !about.isReadable())
        throw StoreError(Problem{ProblemCode::CannotRead, {file}});
    if (access != Access::ReadOnly &&
        ((about.exists() && !about.isWritable()) || !QFileInfo(about.absolutePath()).isWritable()))
        throw StoreError(Problem{ProblemCode::ReadOnly, {file}});
}

/// SQLite changes the kind of journal without waiting for others, and two that make one new file meet there.
template<class Work>
void patiently(Work &&work) {
    const QDeadlineTimer patience(std::chrono::seconds{5});
    for (;;) {
        try {
            return work();
        } catch (const StoreError &error) {
            if (error.problem().code != ProblemCode::Locked || patience.hasExpired())
                throw;
        }
        QThread::msleep(10);
    }
}

} // namespace

Connection::Connection(const QString &file, Access access)
    : m_file(file)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_dialect(std::make_unique<SqliteDialect>()) {
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    try {
        open(access);
        if (m_watch->isStillThere())
            return;
        // A restore put another in its place while this one waited for it: that one is meant.
        shut();
        open(access);
        mustBeInPlace();
    } catch (...) {
        shut();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Connection::shut() {
    m_watch.reset();
    m_readers.clear();
    m_writers.clear();
    m_statements.clear();
    m_queries.clear();
    m_database.close();
}

void Connection::open(Access access) {
    refuseWhatIsNoFile(m_file, access);
    const bool reading = access == Access::ReadOnly;
    const WayToRead way = reading ? wayToRead(m_file) : WayToRead{m_file, false};
    m_database.setDatabaseName(way.name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (reading)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    if (way.readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    const FilePlace before = placeOf(m_file);
    if (!m_database.open())
        fail(m_database.lastError());
    // Reading comes first: a file that is no database, or another program's, must not be changed by a pragma.
    const auto first = [this](const char *sql) {
        Query row = query(sql);
        row.next();
        return row.number(0);
    };
    const bool empty = first("SELECT count(*) FROM sqlite_master") == 0;
    // A file without a table is no office; only a new one may begin so.
    if ((empty && access != Access::ReadWrite) || (!empty && first("PRAGMA application_id") != applicationId))
        throw StoreError(Problem{ProblemCode::NotADatabase, {m_file}});
    if (access == Access::ReadWrite && first("PRAGMA user_version") == 0)
        stampNew();
    if (reading)
        run(QString::fromLatin1(queryOnlySql));
    else
        for (const QString &sql : m_dialect->onConnect())
            patiently([&] { run(sql); });
    m_watch = m_dialect->watch(m_database, m_file, before);
}

void Connection::stampNew() {
    Transaction transaction(*this, Purpose::Writing);
    const bool stamped = [this] {
        Query row = query("PRAGMA user_version");
        return row.next() && row.number(0) != 0; // somebody else was faster
    }();
    if (!stamped) {
        run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        run(identitySql());
    }
    transaction.commit();
}

void Connection::mustBeInPlace() {
    if (m_watch && !m_watch->isStillThere())
        throw StoreError(Problem{ProblemCode::FileReplaced, {m_file}});
}

Connection::~Connection() {
    shut();
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

RowReader &Connection::reader(const char *sql) {
    std::unique_ptr<RowReader> &reader = m_readers[sql];
    if (!reader)
        reader = m_dialect->reader(m_database, sql, m_file);
    return *reader;
}

RowWriter &Connection::writer(const TableShape &table) {
    std::unique_ptr<RowWriter> &writer = m_writers[&table];
    if (!writer)
        writer = m_dialect->writer(m_database, table, m_file);
    return *writer;
}

Transaction::Transaction(Connection &connection, Purpose purpose)
    : m_connection(connection) {
    if (purpose == Purpose::Writing)
        m_connection.mustBeInPlace();
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
