#pragma once

#include "store/connection.h"

#include <optional>
#include <vector>

namespace baro {

/// Numbered folders of one-statement files, one transaction a version, never edited once shipped.
class Migrator {
public:
    struct Version {
        std::int64_t version = 0;
        std::vector<QString> statements; ///< adapted to the engine
        QByteArray sha256;               ///< over the files as they are shipped
    };

    static std::vector<Version> versions(const Dialect &dialect);
    /// The version that the file is of; 0 before the first. Throws StoreError for one that is newer than the program.
    static std::int64_t versionOf(Connection &connection);
    static std::int64_t newest(const Dialect &dialect) { return versions(dialect).back().version; }
    /// Brings the file to the newest version, or to `upTo`. Throws StoreError; a newer file is refused and not touched.
    static void migrate(Connection &connection, std::optional<std::int64_t> upTo = {});
};

} // namespace baro
