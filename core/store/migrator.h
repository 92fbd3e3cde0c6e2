#pragma once

#include "store/connection.h"

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
    /// Brings the file to the newest version. Throws StoreError; a newer file is refused and not touched.
    static void migrate(Connection &connection);
};

} // namespace baro
