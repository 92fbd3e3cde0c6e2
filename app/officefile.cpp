#include "officefile.h"

#include "desk/office.h"
#include "store/storeerror.h"

#include <QFileInfo>

namespace baro {

OfficeFile::OfficeFile(const QString &file)
    : m_connection(std::make_unique<Connection>(file, Access::ReadOnly)) {
    if (Office::isCurrent(*m_connection))
        return;
    m_connection.reset();
    const QString copy = m_scratch.filePath(QStringLiteral("copy.sqlite"));
    if (const Result<void> copied = backupFile(file, copy); !copied)
        throw StoreError(copied.error());
    m_connection = std::make_unique<Connection>(copy, Access::Existing);
    const SystemClock clock;
    SystemRandom random;
    Office(*m_connection, clock, random).open();
}

Result<void> mustBeAFile(const QString &file) {
    const QFileInfo about(file);
    if (!about.exists())
        return refuse(ProblemCode::FileMissing, {file});
    if (!about.isFile())
        return refuse(ProblemCode::NotAFile, {file});
    return {};
}

} // namespace baro
