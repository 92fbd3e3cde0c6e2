#include "store/filewatch.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

#include <sqlite3.h>

#include <sys/stat.h>

namespace baro {

FilePlace placeOf(const QString &file) {
    struct stat about {};
    if (::stat(QFile::encodeName(file).constData(), &about) != 0)
        return std::nullopt;
    return std::pair{static_cast<std::uint64_t>(about.st_dev), static_cast<std::uint64_t>(about.st_ino)};
}

FileWatch::FileWatch(sqlite3 *handle, const QString &file, const FilePlace &before)
    : m_file(file)
    , m_place(before ? before : placeOf(file)) {
    // SQLite's own name: it follows a link, and keeps the journal beside what the link leads to.
    const QString real = QFile::decodeName(sqlite3_db_filename(handle, "main"));
    m_beside = {{{real + QStringLiteral("-wal"), {}}, {real + QStringLiteral("-shm"), {}}}};
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &m_opened) != SQLITE_OK)
        m_opened = nullptr;
    m_stamp = stamp().value_or(Stamp{});
}

std::optional<FileWatch::Stamp> FileWatch::stamp() const {
    // Places in the header: https://www.sqlite.org/fileformat2.html#the_database_header
    constexpr int pagesAt = 28;
    constexpr int identityAt = 60;
    std::array<char, 64> head{};
    if (!m_opened || !m_opened->pMethods ||
        m_opened->pMethods->xRead(m_opened, head.data(), static_cast<int>(head.size()), 0) != SQLITE_OK)
        return std::nullopt;
    sqlite3_int64 bytes = 0;
    if (m_opened->pMethods->xFileSize(m_opened, &bytes) != SQLITE_OK)
        return std::nullopt;
    return Stamp{qFromBigEndian<std::uint32_t>(head.data() + pagesAt),
                 qFromBigEndian<std::uint32_t>(head.data() + identityAt), bytes};
}

bool FileWatch::isStillThere() {
    if (placeOf(m_file) != m_place)
        return false;
    for (auto &[name, place] : m_beside) {
        const FilePlace now = placeOf(name);
        if (place && now != place)
            return false;
        place = now;
    }
    // The same file, but with other contents: something was copied over it, or its end was cut off. No file of ours ever
    // becomes shorter. (What its header says may run ahead of its length while another desk writes its journal back.)
    if (m_stamp.pages == 0)
        return true;
    const std::optional<Stamp> now = stamp();
    if (!now || now->pages < m_stamp.pages || now->bytes < m_stamp.bytes ||
        (m_stamp.identity != 0 && now->identity != m_stamp.identity))
        return false;
    m_stamp = *now;
    return true;
}

QString identitySql() {
    return QStringLiteral("PRAGMA user_version = %1").arg(QRandomGenerator::system()->bounded(1, INT32_MAX));
}

} // namespace baro
