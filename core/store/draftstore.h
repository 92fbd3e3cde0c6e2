#pragma once

#include "store/connection.h"

#include <QLockFile>

#include <functional>
#include <memory>
#include <vector>

namespace baro {

/// A half-taken call as it is kept in the file.
struct StoredDraft {
    std::int64_t tab = 0;
    Instant startedAt{};
    QByteArray data;
};

/// Marks a desk as alive as long as its process lives: a lock beside the file, which the system gives back when the
/// process dies. Only a dead desk's drafts are offered to another.
class DeskLife {
public:
    DeskLife(const QString &databaseFile, const QString &desk);
    static bool isAlive(const QString &databaseFile, const QString &desk);

private:
    static QString lockFile(const QString &databaseFile, const QString &desk);
    QLockFile m_lock;
};

/// Drafts stand beside the log: rows per (desk, tab). Each carries a hash, so that verify sees a damaged one. Needs an
/// open transaction. Throws StoreError.
class DraftStore {
public:
    explicit DraftStore(Connection &connection)
        : m_connection(connection) {}

    void keep(const QString &desk, const StoredDraft &draft);
    void drop(const QString &desk, std::int64_t tab);
    /// Moves the drafts of desks that are not alive to `desk`, with tab numbers from `firstTab` on. Oldest call first.
    std::vector<StoredDraft> takeOver(const QString &desk, const std::function<bool(const QString &)> &isAlive,
                                      std::int64_t firstTab);
    static QByteArray hashOf(const QString &desk, const StoredDraft &draft);

private:
    Connection &m_connection;
};

} // namespace baro
