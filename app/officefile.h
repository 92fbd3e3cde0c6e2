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

/// Nothing that stands there is ever written over, nor is a name taken that belongs to the office's file while it is in
/// use.
Result<void> mustBeFree(const QString &output, const QString &office);

/// What went wrong, told to somebody who only reads `file`: nothing of his was to be saved in it.
Problem readerProblem(const Problem &problem, const QString &file);

/// Removes a file of ours with its journal.
void removeOffice(const QString &file);

} // namespace baro
