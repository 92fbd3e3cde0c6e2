#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

struct sqlite3;
struct sqlite3_file;

namespace baro {

/// Which file a name leads to: its device and its number there. Absent when there is none.
using FilePlace = std::optional<std::pair<std::uint64_t, std::uint64_t>>;
FilePlace placeOf(const QString &file);

/// Whether the name of an open SQLite file still leads to the file that was opened. A file that was deleted, moved away
/// or overwritten takes every write without a complaint, and all of it is lost; so this is asked before each writing
/// transaction. Costs a few system calls and opens nothing: closing a second descriptor would give up SQLite's locks.
/// One thread, the one of its connection, and no longer than it.
class FileWatch {
public:
    /// `before` is where the name led before it was opened; absent when the file was made.
    FileWatch(sqlite3 *handle, const QString &file, const FilePlace &before);

    bool isStillThere();

private:
    /// What the first page says of the file itself, whatever stands in the journal or in a cache.
    struct Stamp {
        std::uint32_t pages = 0;
        std::uint32_t identity = 0; ///< see stampFile()
        std::int64_t bytes = 0;     ///< as long as the file was: what stands behind its first page counts too
    };
    std::optional<Stamp> stamp() const;

    QString m_file;
    FilePlace m_place;
    /// The journal and its index, from when they are first met: they stay as long as the file is open.
    std::array<std::pair<QString, FilePlace>, 2> m_beside;
    sqlite3_file *m_opened = nullptr;
    Stamp m_stamp;
};

/// Gives a file a number of its own, so that another file written over it is told from it. It stands in the header as
/// SQLite's user_version.
QString identitySql();

} // namespace baro
