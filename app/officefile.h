#pragma once

#include "base/problem.h"
#include "desk/reader.h"
#include "store/connection.h"

#include <QTemporaryDir>

#include <memory>

namespace baro {

/// A file of ours for reading: nothing about it is changed. One of an older version is copied, and the copy is brought
/// up to date and read. Throws StoreError.
class OfficeFile {
public:
    explicit OfficeFile(const QString &file);

    Connection &connection() { return *m_connection; }
    Reader reader() { return Reader(*m_connection); }

private:
    const QTemporaryDir m_scratch;
    std::unique_ptr<Connection> m_connection;
};

/// A pipe or a device would keep whoever reads it waiting for ever.
Result<void> mustBeAFile(const QString &file);

} // namespace baro
