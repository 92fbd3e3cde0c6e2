#pragma once

#include "base/problem.h"
#include "store/filewatch.h"
#include "store/value.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace baro {

/// A table as it is written: its name, its columns, of which the first `keys` identify a row.
struct TableShape {
    const char *name;
    std::vector<const char *> columns;
    int keys = 1;
};

/// One row on its way into a table, in the order of the table's columns.
using RowValues = std::vector<Value>;

/// Writes and removes whole rows of one table.
class RowWriter {
public:
    virtual ~RowWriter() = default;
    /// Fails on a key that is there.
    virtual void insert(const RowValues &row) = 0;
    /// Inserts, or replaces the row with the same key.
    virtual void put(const RowValues &row) = 0;
    virtual void remove(const RowValues &key) = 0;
};

/// One statement on the way of every call (BEGIN, COMMIT, a look at the head), prepared once.
class Statement {
public:
    virtual ~Statement() = default;
    /// Runs it with positional values: the number in the first column of the first row, or nothing where no row came.
    virtual std::optional<std::int64_t> number(std::initializer_list<Value> values) = 0;
};

/// The rows of one question through the driver's own handle, prepared once: for what goes through a whole file.
class RowReader {
public:
    virtual ~RowReader() = default;
    /// Asks with positional numbers; what was left of the last question is dropped.
    virtual void start(std::initializer_list<std::int64_t> values) = 0;
    /// False at the end; nothing stays open then.
    virtual bool next() = 0;
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t number(int column) const = 0;
    /// UTF-8, empty for nothing; there until the next row.
    virtual std::string_view utf8(int column) const = 0;
};

/// What differs between database engines, in one place.
class Dialect {
public:
    virtual ~Dialect() = default;
    virtual const char *beginWriting() const = 0;
    virtual const char *beginReading() const = 0;
    /// Replaces ${key} (an integer primary key) and ${bytes} in a migration's statement.
    virtual QString adapted(QString sql) const = 0;
    /// What to run on a new connection.
    virtual std::vector<QString> onConnect() const = 0;
    virtual Problem problemOf(const QSqlError &error, const QString &file) const = 0;
    virtual std::unique_ptr<RowWriter> writer(const QSqlDatabase &database, const TableShape &table,
                                              const QString &file) const = 0;
    virtual std::unique_ptr<Statement> statement(const QSqlDatabase &database, const char *sql,
                                                 const QString &file) const = 0;
    virtual std::unique_ptr<RowReader> reader(const QSqlDatabase &database, const char *sql,
                                              const QString &file) const = 0;
    /// Watches that the name of an open file still leads to it; null where the engine keeps its files itself.
    virtual std::unique_ptr<FileWatch> watch(const QSqlDatabase &database, const QString &file,
                                             const FilePlace &before) const = 0;
    /// What the engine itself finds wrong with its file; empty when nothing.
    virtual QString integritySql() const = 0;
    /// The statements that made the tables and indexes, as the engine keeps them.
    virtual QString schemaSql() const = 0;
};

/// The embedded default. Rows are written, and the few statements of every call run, through the driver's own sqlite3
/// handle.
class SqliteDialect final : public Dialect {
public:
    const char *beginWriting() const override { return "BEGIN IMMEDIATE"; }
    const char *beginReading() const override { return "BEGIN DEFERRED"; }
    QString adapted(QString sql) const override;
    std::vector<QString> onConnect() const override;
    Problem problemOf(const QSqlError &error, const QString &file) const override;
    std::unique_ptr<RowWriter> writer(const QSqlDatabase &database, const TableShape &table,
                                      const QString &file) const override;
    std::unique_ptr<Statement> statement(const QSqlDatabase &database, const char *sql,
                                         const QString &file) const override;
    std::unique_ptr<RowReader> reader(const QSqlDatabase &database, const char *sql,
                                      const QString &file) const override;
    std::unique_ptr<FileWatch> watch(const QSqlDatabase &database, const QString &file,
                                     const FilePlace &before) const override;
    QString integritySql() const override { return QStringLiteral("PRAGMA integrity_check"); }
    QString schemaSql() const override {
        return QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'");
    }

    static Problem problemOf(int code, const QString &detail, const QString &file);
};

/// A consistent copy of a live SQLite file as it is, while desks work on it. Refuses to overwrite, also a journal of
/// another file that would be taken for the copy's own.
Result<void> backupFile(const QString &from, const QString &to);

/// How SQLite is to open a file, with SQLITE_OPEN_URI, to read it, change nothing and leave nothing beside it.
struct WayToRead {
    QString name;
    bool readOnly = true; ///< else SQLite may write, and must be told `PRAGMA query_only = ON`
};
WayToRead wayToRead(const QString &file);
inline constexpr char queryOnlySql[] = "PRAGMA query_only = ON";

/// What SQLite may keep beside a file, as endings of its name; what it ends with itself, nothing, comes first.
const QStringList &filePartEndings();

} // namespace baro
