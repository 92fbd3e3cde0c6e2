#include "store/draftstore.h"

#include "base/sha256.h"

#include <QFileInfo>

#include <algorithm>

namespace baro {

QString DeskLife::lockFile(const QString &databaseFile, const QString &desk) {
    return databaseFile + QStringLiteral("-desk-") + desk + QStringLiteral(".lock");
}

DeskLife::DeskLife(const QString &databaseFile, const QString &desk)
    : m_lock(lockFile(databaseFile, desk)) {
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
}

bool DeskLife::isAlive(const QString &databaseFile, const QString &desk) {
    const QString file = lockFile(databaseFile, desk);
    if (!QFileInfo::exists(file))
        return false;
    QLockFile lock(file);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0); // taking it clears away what a killed process left
}

namespace {
const TableShape draftTable{"draft", {"desk", "tab", "started_at", "data", "sha256"}, 2};
}

QByteArray DraftStore::hashOf(const QString &desk, const StoredDraft &draft) {
    return Sha256()
        .addPart(desk.toUtf8())
        .addNumber(draft.tab)
        .addNumber(toUnixMs(draft.startedAt))
        .addPart(draft.data)
        .result();
}

void DraftStore::keep(const QString &desk, const StoredDraft &draft) {
    m_connection.writer(draftTable)
        .put({desk, draft.tab, toValue(draft.startedAt), QString::fromUtf8(draft.data), hashOf(desk, draft)});
}

void DraftStore::drop(const QString &desk, std::int64_t tab) {
    m_connection.writer(draftTable).remove({desk, tab});
}

std::vector<StoredDraft> DraftStore::takeOver(const QString &desk, const std::function<bool(const QString &)> &isAlive,
                                              std::int64_t firstTab) {
    struct Found {
        QString desk;
        StoredDraft draft;
    };
    std::vector<Found> found;
    {
        Connection::Query rows =
            m_connection.query("SELECT desk, tab, started_at, data FROM draft ORDER BY started_at, desk, tab");
        while (rows.next())
            found.push_back({rows.text(0), {rows.number(1), fromUnixMs(rows.number(2)), rows.text(3).toUtf8()}});
    }
    std::map<QString, bool> alive{{desk, true}};
    std::vector<StoredDraft> taken;
    for (Found &other : found) {
        const auto [known, isNew] = alive.try_emplace(other.desk, false);
        if (isNew)
            known->second = isAlive(other.desk);
        if (known->second)
            continue;
        drop(other.desk, other.draft.tab);
        other.draft.tab = firstTab++;
        keep(desk, other.draft);
        taken.push_back(std::move(other.draft));
    }
    return taken;
}

} // namespace baro
