#include "store/migrator.h"

#include "base/sha256.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>

static void initStoreResources() {
    Q_INIT_RESOURCE(store);
}

namespace baro {

std::vector<Migrator::Version> Migrator::versions(const Dialect &dialect) {
    initStoreResources();
    std::vector<Version> result;
    const QDir root(QStringLiteral(":/store/sql"));
    for (const QString &folder : root.entryList(QDir::Dirs, QDir::Name)) {
        Version version;
        version.version = folder.toLongLong();
        Sha256 hash;
        const QDir files(root.filePath(folder));
        for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
            QFile file(files.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw std::logic_error("a migration is missing from the program");
            const QByteArray sql = file.readAll();
            hash.addPart(name.toUtf8()).addPart(sql);
            version.statements.push_back(dialect.adapted(QString::fromUtf8(sql)));
        }
        version.sha256 = hash.result();
        result.push_back(std::move(version));
    }
    return result;
}

std::int64_t Migrator::versionOf(Connection &connection) {
    std::int64_t reached = 0;
    {
        Connection::Query table = connection.query("SELECT count(*) FROM sqlite_master WHERE name = 'migration'");
        if (!table.next() || table.number(0) == 0)
            return 0;
        Connection::Query last = connection.query("SELECT max(version) FROM migration");
        reached = last.next() ? last.number(0) : 0;
    }
    if (const std::int64_t known = newest(connection.dialect()); reached > known)
        throw StoreError(
            Problem{ProblemCode::NewerSchema, {connection.file(), QString::number(reached), QString::number(known)}});
    return reached;
}

void Migrator::migrate(Connection &connection, std::optional<std::int64_t> upTo) {
    const std::vector<Version> all = versions(connection.dialect());
    const std::int64_t goal = upTo.value_or(all.back().version);
    if (versionOf(connection) >= goal)
        return;
    for (const Version &version : all) {
        if (version.version > goal)
            return;
        Transaction transaction(connection, Purpose::Writing);
        // Another desk may have been here while this one waited for the lock.
        if (version.version <= versionOf(connection))
            continue;
        for (const QString &sql : version.statements)
            connection.run(sql);
        connection.query("INSERT INTO migration (version, statements_sha256) VALUES (?, ?)",
                         {version.version, version.sha256});
        transaction.commit();
    }
}

} // namespace baro
