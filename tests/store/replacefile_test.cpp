#include "store/replacefile.h"
#include "store/storeerror.h"
#include "support/testoffice.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace baro;
using namespace baro::tests;

namespace {

std::int64_t complaintsIn(const QString &file) {
    Connection connection(file, Access::ReadOnly);
    return Reader(connection).counts().first;
}

/// A whole copy of an office with so many complaints, ready to be put somewhere.
QString wholeCopy(const QString &name, int complaints) {
    TestOffice office(7);
    for (int i = 0; i < complaints; ++i)
        office.receive();
    REQUIRE(backupFile(office.file(), name).has_value());
    return name;
}

void write(const QString &name, const QByteArray &contents) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

ProblemCode problemOfOpening(const QString &file, Access access) {
    const Result<void> opened = asResult([&] { const Connection connection(file, access); });
    REQUIRE_FALSE(opened.has_value());
    return opened.error().code;
}

} // namespace

TEST_CASE("a file put in the place of another keeps that one under another name") {
    TestOffice office;
    office.receive();
    const QString file = office.file();
    const QString fresh = wholeCopy(nameForRestoring(file), 3);
    // Not while a desk works on it.
    CHECK(putInPlace(fresh, file).error().code == ProblemCode::Locked);
    CHECK(complaintsIn(file) == 1);
    office.office.reset();
    office.connection.reset();
    const Result<QString> aside = putInPlace(fresh, file);
    REQUIRE(aside.has_value());
    CHECK(complaintsIn(file) == 3);
    CHECK(complaintsIn(*aside) == 1);
    CHECK_FALSE(QFile::exists(fresh));
    // Once more, in the same instant: neither is lost.
    const Result<QString> second = putInPlace(wholeCopy(nameForRestoring(file), 4), file);
    REQUIRE(second.has_value());
    CHECK(*second != *aside);
    CHECK(complaintsIn(*second) == 3);
    CHECK(complaintsIn(file) == 4);
}

TEST_CASE("a journal left behind is never taken for that of the file that is put in its place") {
    TestOffice office;
    for (int i = 0; i < 3; ++i)
        office.receive();
    // As after a power cut, when the file itself was then deleted by somebody.
    const QString lost = office.folder() + QStringLiteral("/lost.sqlite");
    REQUIRE(QFile::copy(office.file() + QStringLiteral("-wal"), lost + QStringLiteral("-wal")));
    const Result<QString> aside = putInPlace(wholeCopy(nameForRestoring(lost), 2), lost);
    REQUIRE(aside.has_value());
    CHECK(complaintsIn(lost) == 2);
    CHECK(QFile::exists(*aside + QStringLiteral("-wal")));
    CHECK_FALSE(QFile::exists(lost + QStringLiteral("-wal")));
}

TEST_CASE("a file that is damaged may be replaced and is kept") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.sqlite"));
    write(file, QByteArray("no database any more\n").repeated(300));
    const Result<QString> aside = putInPlace(wholeCopy(nameForRestoring(file), 1), file);
    REQUIRE(aside.has_value());
    CHECK(complaintsIn(file) == 1);
    CHECK(QFile(*aside).size() == 300 * 21);
}

TEST_CASE("what a link leads to is replaced and not the link") {
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("disk"));
    const QString real = folder.filePath(QStringLiteral("disk/office.sqlite"));
    const QString link = folder.filePath(QStringLiteral("office.sqlite"));
    REQUIRE(QFile::link(real, link));
    CHECK(realName(link) == real);
    CHECK(realName(real) == real);
    REQUIRE(putInPlace(wholeCopy(nameForRestoring(realName(link)), 2), realName(link)).has_value());
    CHECK(QFileInfo(link).isSymLink());
    CHECK(complaintsIn(real) == 2);
}

TEST_CASE("a copy that a dead process left half made is cleared away and a living one's is not") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.sqlite"));
    const QString dead = file + QStringLiteral(".restoring-99999999"); // above the largest number of a process
    const QString piece = dead + QStringLiteral(".part-99999999-journal");
    const QString living = file + QStringLiteral(".restoring-1");
    write(dead, "half");
    write(piece, "half");
    write(living, "half");
    const QString mine = nameForRestoring(file);
    CHECK_FALSE(QFile::exists(dead));
    CHECK_FALSE(QFile::exists(piece));
    CHECK(QFile::exists(living));
    CHECK(mine != living);
}

TEST_CASE("no empty office begins beside one that a restore set aside") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.sqlite"));
    const QString aside = wholeCopy(file + QStringLiteral(".before-restore-20261123-090000-000"), 1);
    CHECK(problemOfOpening(file, Access::ReadWrite) == ProblemCode::SetAside);
    CHECK_FALSE(QFile::exists(file));
    REQUIRE(QFile::rename(aside, file));
    CHECK(complaintsIn(file) == 1);
}

TEST_CASE("a backup is not written beside a journal that would become its own") {
    TestOffice office;
    office.receive();
    const QString target = office.folder() + QStringLiteral("/copy.sqlite");
    write(target + QStringLiteral("-wal"), "stale");
    CHECK(backupFile(office.file(), target).error().code == ProblemCode::FileExists);
    CHECK_FALSE(QFile::exists(target));
    REQUIRE(QFile::remove(target + QStringLiteral("-wal")));
    REQUIRE(backupFile(office.file(), target).has_value());
    CHECK(complaintsIn(target) == 1);
}

TEST_CASE("a pipe and a device are refused at once") {
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.sqlite"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const Access access : {Access::ReadWrite, Access::Existing, Access::ReadOnly}) {
        CHECK(problemOfOpening(pipe, access) == ProblemCode::NotAFile);
        CHECK(problemOfOpening(QStringLiteral("/dev/null"), access) == ProblemCode::NotAFile);
        CHECK(problemOfOpening(folder.path(), access) == ProblemCode::NotAFile);
    }
}

TEST_CASE("reading a closed file leaves nothing beside it") {
    TestOffice office;
    office.receive();
    office.office.reset();
    office.connection.reset();
    const QStringList before = QDir(office.folder()).entryList(QDir::Files);
    CHECK(complaintsIn(office.file()) == 1);
    CHECK(QDir(office.folder()).entryList(QDir::Files).join(u' ') == before.join(u' '));
}
