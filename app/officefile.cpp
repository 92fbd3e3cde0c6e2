#include "officefile.h"

#include "commands.h"
#include "desk/office.h"
#include "store/replacefile.h"
#include "store/storeerror.h"

#include <QFile>
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

Result<void> mustBeFree(const QString &output, const QString &office) {
    const QFileInfo about(output);
    if (about.exists() && !about.isFile())
        return refuse(ProblemCode::NotAFile, {output});
    if (about.exists() || about.isSymLink())
        return refuse(ProblemCode::FileExists, {output});
    // A journal that is not there yet is still a name of the office's.
    const QString name = QFileInfo(about.absolutePath()).canonicalFilePath() + u'/' + about.fileName();
    const QFileInfo ours(realName(office));
    const QString own = QFileInfo(ours.absolutePath()).canonicalFilePath() + u'/' + ours.fileName();
    for (const QString &ending : filePartEndings())
        if (name == own + ending)
            return refuse(ProblemCode::CannotWrite,
                          {output, say(QT_TRANSLATE_NOOP("CommandLine",
                                                         "this name belongs to the office's file while it is in use"))});
    return {};
}

Problem readerProblem(const Problem &problem, const QString &file) {
    // SQLite keeps an index of its journal beside a file that is in use, also for those who only read.
    const bool room = problem.code == ProblemCode::CannotWrite || problem.code == ProblemCode::DiskFull;
    if (!room || problem.arguments.value(0) != file)
        return problem;
    return {ProblemCode::CannotRead,
            {file,
             say(QT_TRANSLATE_NOOP("CommandLine",
                                   "there is no room on the disk for the small file that reading needs beside it"))}};
}

void removeOffice(const QString &file) {
    for (const QString &ending : filePartEndings())
        QFile::remove(file + ending);
}

} // namespace baro
