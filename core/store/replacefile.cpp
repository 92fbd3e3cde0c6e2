#include "store/replacefile.h"

#include "store/connection.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace baro {

namespace {

constexpr char restoringMark[] = ".restoring-";

qint64 numberAtBeginOf(const QString &text) {
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return text.left(end - text.begin()).toLongLong();
}

bool stands(const QString &file) {
    const QFileInfo about(file);
    return about.exists() || about.isSymLink();
}

void removeAll(const QString &file) {
    for (const QString &ending : filePartEndings())
        QFile::remove(file + ending);
}

/// A second name for the same file; a copy where the file system knows no such thing.
bool keepAs(const QString &file, const QString &name) {
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0)
        return true;
    return errno != EEXIST && QFile::copy(file, name);
}

/// Every part that is there gets a second name. Nothing is left behind when one of them cannot.
bool keepAllAs(const QString &file, const QString &name) {
    const QStringList &endings = filePartEndings();
    const bool kept = std::ranges::all_of(
        endings, [&](const QString &ending) { return !stands(file + ending) || keepAs(file + ending, name + ending); });
    if (!kept)
        removeAll(name);
    return kept;
}

void settleFolderOf(const QString &file) {
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

/// Takes the file for itself for as long as it lives: no other process has it open, none begins to. What its journal
/// still holds goes into the file. Throws StoreError.
class Alone {
public:
    explicit Alone(const QString &file)
        : m_connection(file, Access::Existing) {
        m_connection.run(QStringLiteral("PRAGMA busy_timeout = 200"));
        m_connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        m_connection.run(QStringLiteral("PRAGMA journal_mode = DELETE"));
        m_connection.run(QStringLiteral("BEGIN EXCLUSIVE"));
    }

private:
    Connection m_connection; // closing it ends the transaction, in which nothing was written
};

QString nameAside(const QString &file) {
    const QString name = file + QString::fromLatin1(setAsideMark) +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString free = name;
    for (int again = 2; std::ranges::any_of(filePartEndings(), [&](const QString &e) { return stands(free + e); });)
        free = name + QStringLiteral("-%1").arg(again++);
    return free;
}

} // namespace

QString realName(const QString &file) {
    QString name = file;
    for (int links = 0; links < 40 && QFileInfo(name).isSymLink(); ++links)
        name = QFileInfo(name).symLinkTarget();
    return name;
}

QString nameForRestoring(const QString &file) {
    const QFileInfo about(file);
    const QString begin = about.fileName() + QString::fromLatin1(restoringMark);
    for (const QString &name : about.absoluteDir().entryList(QDir::Files)) {
        const qint64 process = name.startsWith(begin) ? numberAtBeginOf(name.mid(begin.size())) : 0;
        if (process > 0 && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
            QFile::remove(about.absoluteDir().filePath(name));
    }
    return about.absoluteDir().filePath(begin + QString::number(QCoreApplication::applicationPid()));
}

Result<QString> putInPlace(const QString &fresh, const QString &file) {
    std::unique_ptr<Alone> alone;
    if (stands(file)) {
        const Result<void> taken = asResult([&] { alone = std::make_unique<Alone>(file); });
        // A file that is damaged or none of ours may be replaced; one that somebody works on may not.
        if (!taken && (taken.error().code == ProblemCode::Locked || taken.error().code == ProblemCode::FileReplaced))
            return tl::unexpected(taken.error());
    }
    // A journal without its file is of another one; left there, it would be taken for the new file's own.
    QString aside;
    const QStringList &endings = filePartEndings();
    if (std::ranges::any_of(endings, [&](const QString &ending) { return stands(file + ending); })) {
        aside = nameAside(file);
        if (!keepAllAs(file, aside))
            return refuse(ProblemCode::CannotWrite, {aside});
        settleFolderOf(file);
        // Only a file that nobody could take has a journal left now, and it is kept with its file.
        for (const QString &ending : endings.mid(1))
            QFile::remove(file + ending);
    }
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file).constData()) != 0) {
        if (!aside.isEmpty()) {
            for (const QString &ending : endings.mid(1))
                if (stands(aside + ending))
                    keepAs(aside + ending, file + ending);
            removeAll(aside);
        }
        return refuse(ProblemCode::CannotWrite, {file});
    }
    settleFolderOf(file);
    return aside;
}

} // namespace baro
