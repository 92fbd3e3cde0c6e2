#include "store/dialect.h"

#include "store/storeerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>

#include <sqlite3.h>

#include <span>

namespace baro {

QString SqliteDialect::adapted(QString sql) const {
    return sql.replace(QStringLiteral("${key}"), QStringLiteral("INTEGER PRIMARY KEY"))
        .replace(QStringLiteral("${bytes}"), QStringLiteral("BLOB"));
}

std::vector<QString> SqliteDialect::onConnect() const {
    return {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
            QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cache_size = -65536")};
}

Problem SqliteDialect::problemOf(int code, const QString &detail, const QString &file) {
    const auto make = [&](ProblemCode which) { return Problem{which, {file, detail}}; };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ProblemCode::Locked);
    case SQLITE_FULL:
        return make(ProblemCode::DiskFull);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return make(ProblemCode::ReadOnly);
    case SQLITE_NOTADB:
        return make(ProblemCode::NotADatabase);
    case SQLITE_CANTOPEN:
        return make(ProblemCode::CannotOpen);
    case SQLITE_CORRUPT:
        return make(ProblemCode::Damaged);
    case SQLITE_IOERR:
        return make(ProblemCode::CannotWrite);
    default:
        return make(ProblemCode::Internal);
    }
}

Problem SqliteDialect::problemOf(const QSqlError &error, const QString &file) const {
    return problemOf(error.nativeErrorCode().toInt(), error.databaseText(), file);
}

namespace {

/// A statement of the driver's own, prepared once.
class Prepared {
public:
    Prepared(sqlite3 *handle, const QByteArray &sql, const QString &file)
        : m_handle(handle)
        , m_file(file) {
        if (sqlite3_prepare_v3(handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &m_statement, nullptr) != SQLITE_OK)
            fail();
    }
    ~Prepared() { sqlite3_finalize(m_statement); }
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;

    /// The number in the first column of the first row, if one came. Nothing stays open.
    template<class Values>
    std::optional<std::int64_t> run(const Values &values) const {
        Bind bind{m_statement};
        for (const Value &value : values) {
            ++bind.index;
            if (std::visit(bind, value) != SQLITE_OK)
                fail();
        }
        std::optional<std::int64_t> number;
        const int stepped = sqlite3_step(m_statement);
        if (stepped == SQLITE_ROW)
            number = sqlite3_column_int64(m_statement, 0);
        else if (stepped != SQLITE_DONE)
            fail();
        sqlite3_reset(m_statement);
        return number;
    }

private:
    struct Bind {
        sqlite3_stmt *statement;
        int index = 0;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
        int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, index, number); }
        int operator()(const QString &text) const {
            return sqlite3_bind_text16(statement, index, text.utf16(), static_cast<int>(text.size() * 2),
                                       SQLITE_STATIC);
        }
        int operator()(const QByteArray &bytes) const {
            return sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()),
                                     SQLITE_STATIC);
        }
    };

    [[noreturn]] void fail() const {
        const int code = sqlite3_extended_errcode(m_handle);
        const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_statement);
        throw StoreError(SqliteDialect::problemOf(code, detail, m_file));
    }

    sqlite3 *m_handle;
    QString m_file;
    sqlite3_stmt *m_statement = nullptr;
};

QByteArray join(std::span<const char *const> names, const char *after = "", const char *between = ", ") {
    QByteArray joined;
    for (const char *name : names)
        joined += (joined.isEmpty() ? QByteArray() : QByteArray(between)) + name + after;
    return joined;
}

QByteArray insertSql(const TableShape &table) {
    QByteArray marks = QByteArray("?, ").repeated(static_cast<qsizetype>(table.columns.size()));
    marks.chop(2);
    return QByteArray("INSERT INTO ") + table.name + " (" + join(table.columns) + ") VALUES (" + marks + ')';
}

QByteArray putSql(const TableShape &table) {
    const std::span<const char *const> columns(table.columns);
    QByteArray updates;
    for (const char *column : columns.subspan(static_cast<std::size_t>(table.keys)))
        updates += QByteArray(updates.isEmpty() ? "" : ", ") + column + " = excluded." + column;
    return insertSql(table) + " ON CONFLICT (" + join(columns.first(static_cast<std::size_t>(table.keys))) +
           ") DO UPDATE SET " + updates;
}

QByteArray removeSql(const TableShape &table) {
    const std::span<const char *const> columns(table.columns);
    return QByteArray("DELETE FROM ") + table.name + " WHERE " +
           join(columns.first(static_cast<std::size_t>(table.keys)), " = ?", " AND ");
}

class SqliteRowReader final : public RowReader {
public:
    SqliteRowReader(sqlite3 *handle, const char *sql, const QString &file)
        : m_handle(handle)
        , m_file(file) {
        if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            fail();
    }
    ~SqliteRowReader() override { sqlite3_finalize(m_statement); }

    void start(std::initializer_list<std::int64_t> values) override {
        sqlite3_reset(m_statement);
        int index = 0;
        for (const std::int64_t value : values)
            if (sqlite3_bind_int64(m_statement, ++index, value) != SQLITE_OK)
                fail();
    }
    bool next() override {
        const int stepped = sqlite3_step(m_statement);
        if (stepped == SQLITE_ROW)
            return true;
        if (stepped != SQLITE_DONE)
            fail();
        sqlite3_reset(m_statement);
        return false;
    }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view utf8(int column) const override {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                    : std::string_view();
    }

private:
    [[noreturn]] void fail() const {
        const int code = sqlite3_extended_errcode(m_handle);
        const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_statement);
        throw StoreError(SqliteDialect::problemOf(code, detail, m_file));
    }

    sqlite3 *m_handle;
    QString m_file;
    sqlite3_stmt *m_statement = nullptr;
};

class SqliteRowWriter final : public RowWriter {
public:
    SqliteRowWriter(sqlite3 *handle, const TableShape &table, const QString &file)
        : m_insert(handle, insertSql(table), file)
        , m_put(handle, putSql(table), file)
        , m_remove(handle, removeSql(table), file) {}

    void insert(const RowValues &row) override { m_insert.run(row); }
    void put(const RowValues &row) override { m_put.run(row); }
    void remove(const RowValues &key) override { m_remove.run(key); }

private:
    Prepared m_insert;
    Prepared m_put;
    Prepared m_remove;
};

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3 *handle, const char *sql, const QString &file)
        : m_prepared(handle, sql, file) {}

    std::optional<std::int64_t> number(std::initializer_list<Value> values) override { return m_prepared.run(values); }

private:
    Prepared m_prepared;
};

sqlite3 *handleOf(const QSqlDatabase &database) {
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

std::unique_ptr<RowWriter> SqliteDialect::writer(const QSqlDatabase &database, const TableShape &table,
                                                 const QString &file) const {
    return std::make_unique<SqliteRowWriter>(handleOf(database), table, file);
}

std::unique_ptr<Statement> SqliteDialect::statement(const QSqlDatabase &database, const char *sql,
                                                    const QString &file) const {
    return std::make_unique<SqliteStatement>(handleOf(database), sql, file);
}

std::unique_ptr<RowReader> SqliteDialect::reader(const QSqlDatabase &database, const char *sql,
                                                 const QString &file) const {
    return std::make_unique<SqliteRowReader>(handleOf(database), sql, file);
}

std::unique_ptr<FileWatch> SqliteDialect::watch(const QSqlDatabase &database, const QString &file,
                                                const FilePlace &before) const {
    return std::make_unique<FileWatch>(handleOf(database), file, before);
}

const QStringList &filePartEndings() {
    static const QStringList endings{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"),
                                     QStringLiteral("-journal")};
    return endings;
}

WayToRead wayToRead(const QString &file) {
    const QFileInfo about(QFileInfo(file).canonicalFilePath());
    const WayToRead plain{about.filePath(), true};
    // While desks work, and after a power cut, the journal is there and stays there.
    if (QFileInfo::exists(about.filePath() + QStringLiteral("-wal")))
        return plain;
    // Where nobody can write, SQLite cannot make the journal's index that a file of ours asks for: it is read as it
    // lies there.
    if (!QFileInfo(about.absolutePath()).isWritable())
        return {QUrl::fromLocalFile(about.filePath()).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"),
                true};
    // Elsewhere SQLite makes journal and index, and takes them away at the end only if it may write.
    return about.isWritable() ? WayToRead{about.filePath(), false} : plain;
}

Result<void> backupFile(const QString &from, const QString &to) {
    for (const QString &ending : filePartEndings())
        if (QFileInfo about(to + ending); about.exists() || about.isSymLink())
            return refuse(ProblemCode::FileExists, {about.filePath()});
    // Under another name until it is whole: a copy that was cut short is never taken for one, and its journal with it.
    const QString part = to + QStringLiteral(".part-%1").arg(QCoreApplication::applicationPid());
    const auto clear = [&] {
        for (const QString &ending : filePartEndings())
            QFile::remove(part + ending);
    };
    clear();
    const Result<void> copied = [&]() -> Result<void> {
        struct Handle {
            sqlite3 *db = nullptr;
            ~Handle() { sqlite3_close(db); }
        } source, target;
        const auto failed = [](const Handle &handle, const QString &file) {
            return tl::unexpected(SqliteDialect::problemOf(sqlite3_extended_errcode(handle.db),
                                                           QString::fromUtf8(sqlite3_errmsg(handle.db)), file));
        };
        const WayToRead way = wayToRead(from);
        if (sqlite3_open_v2(way.name.toUtf8().constData(), &source.db,
                            (way.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_URI,
                            nullptr) != SQLITE_OK ||
            sqlite3_exec(source.db, queryOnlySql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return failed(source, from);
        sqlite3_busy_timeout(source.db, 5000);
        if (sqlite3_open_v2(part.toUtf8().constData(), &target.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                            nullptr) != SQLITE_OK)
            return failed(target, to);
        sqlite3_backup *backup = sqlite3_backup_init(target.db, "main", source.db, "main");
        if (!backup)
            return failed(target, to);
        // In one step: in small ones it starts anew with every write of a desk and may never end.
        const int step = sqlite3_backup_step(backup, -1);
        const int finish = sqlite3_backup_finish(backup);
        if (step != SQLITE_DONE || finish != SQLITE_OK)
            return failed(target, to);
        // A file of its own: told from the one that it was copied from, and with no journal beside it that could be
        // left behind when it is carried away.
        for (const QString &sql : {identitySql(), QStringLiteral("PRAGMA journal_mode = DELETE")})
            if (sqlite3_exec(target.db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                return failed(target, to);
        return {};
    }();
    if (copied && QFile::rename(part, to))
        return {};
    clear();
    return copied ? refuse(ProblemCode::CannotWrite, {to}) : copied;
}

} // namespace baro
