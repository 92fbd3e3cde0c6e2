#include "store/dialect.h"

#include "store/storeerror.h"

#include <QFile>
#include <QSqlDriver>

#include <sqlite3.h>

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

class SqliteRowWriter final : public RowWriter {
public:
    SqliteRowWriter(sqlite3 *handle, const TableShape &table, QString file)
        : m_handle(handle)
        , m_file(std::move(file)) {
        QString columns;
        QString marks;
        QString updates;
        QString keys;
        QString where;
        int index = 0;
        for (const char *column : table.columns) {
            const QString name = QString::fromLatin1(column);
            const QString comma = index ? QStringLiteral(", ") : QString();
            columns += comma + name;
            marks += comma + u'?';
            if (index < table.keys) {
                keys += comma + name;
                where += (index ? QStringLiteral(" AND ") : QString()) + name + QStringLiteral(" = ?");
            } else {
                updates += (updates.isEmpty() ? QString() : QStringLiteral(", ")) + name +
                           QStringLiteral(" = excluded.") + name;
            }
            ++index;
        }
        const QString name = QString::fromLatin1(table.name);
        m_insert = prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(name, columns, marks));
        m_put = prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
                            .arg(name, columns, marks, keys, updates));
        m_remove = prepare(QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, where));
    }
    ~SqliteRowWriter() override {
        for (sqlite3_stmt *statement : {m_insert, m_put, m_remove})
            sqlite3_finalize(statement);
    }

    void insert(const RowValues &row) override { run(m_insert, row); }
    void put(const RowValues &row) override { run(m_put, row); }
    void remove(const RowValues &key) override { run(m_remove, key); }

private:
    [[noreturn]] void fail() const {
        throw StoreError(SqliteDialect::problemOf(sqlite3_extended_errcode(m_handle),
                                                  QString::fromUtf8(sqlite3_errmsg(m_handle)), m_file));
    }

    sqlite3_stmt *prepare(const QString &sql) const {
        sqlite3_stmt *statement = nullptr;
        const QByteArray bytes = sql.toUtf8();
        if (sqlite3_prepare_v3(m_handle, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr) != SQLITE_OK)
            fail();
        return statement;
    }

    void run(sqlite3_stmt *statement, const RowValues &row) const {
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
        Bind bind{statement};
        for (const Value &value : row) {
            ++bind.index;
            if (std::visit(bind, value) != SQLITE_OK)
                fail();
        }
        const bool done = sqlite3_step(statement) == SQLITE_DONE;
        if (!done) {
            const int code = sqlite3_extended_errcode(m_handle);
            const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
            sqlite3_reset(statement);
            throw StoreError(SqliteDialect::problemOf(code, detail, m_file));
        }
        sqlite3_reset(statement);
    }

    sqlite3 *m_handle;
    QString m_file;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_put = nullptr;
    sqlite3_stmt *m_remove = nullptr;
};

} // namespace

std::unique_ptr<RowWriter> SqliteDialect::writer(const QSqlDatabase &database, const TableShape &table,
                                                 const QString &file) const {
    const QVariant handle = database.driver()->handle();
    return std::make_unique<SqliteRowWriter>(*static_cast<sqlite3 *const *>(handle.constData()), table, file);
}

Result<void> backupFile(const QString &from, const QString &to) {
    if (QFile::exists(to))
        return refuse(ProblemCode::FileExists, {to});
    // Under another name until it is whole: a copy that was cut short is never taken for one, and its journal with it.
    const QString part = to + QStringLiteral(".part");
    const auto clear = [&] {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(part + QString::fromLatin1(suffix));
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
        if (sqlite3_open_v2(from.toUtf8().constData(), &source.db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
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
        // A file of its own: no journal beside it that could be left behind when it is carried away.
        sqlite3_exec(target.db, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        return {};
    }();
    if (copied && QFile::rename(part, to))
        return {};
    clear();
    return copied ? refuse(ProblemCode::CannotWrite, {to}) : copied;
}

} // namespace baro
