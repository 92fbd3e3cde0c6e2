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

void Migrator::migrate(Connection &connection) {
    const std::vector<Version> all = versions(connection.dialect());
    const auto present = [&]() -> std::int64_t {
        Connection::Query table = connection.query("SELECT count(*) FROM sqlite_master WHERE name = 'migration'");
        if (!table.next() || table.number(0) == 0)
            return 0;
        Connection::Query newest = connection.query("SELECT max(version) FROM migration");
        return newest.next() ? newest.number(0) : 0;
    };
    const auto refuseNewer = [&](std::int64_t version) {
        if (version > all.back().version)
            throw StoreError(
                Problem{ProblemCode::NewerSchema,
                        {connection.file(), QString::number(version), QString::number(all.back().version)}});
    };
    const std::int64_t before = present();
    refuseNewer(before);
    if (before == all.back().version)
        return;
    for (const Version &version : all) {
        Transaction transaction(connection, Purpose::Writing);
        // Another desk may have been here while this one waited for the lock.
        const std::int64_t reached = present();
        refuseNewer(reached);
        if (version.version <= reached)
            continue;
        for (const QString &sql : version.statements)
            connection.run(sql);
        connection.query("INSERT INTO migration (version, statements_sha256) VALUES (?, ?)",
                         {version.version, version.sha256});
        transaction.commit();
    }
}

} // namespace baro
