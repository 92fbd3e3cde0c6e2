#include "store/draftstore.h"
#include "store/migrator.h"
#include "store/storeerror.h"
#include "support/testoffice.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

ProblemCode problemOfOpening(const QString &file, Access access = Access::ReadWrite) {
    const Result<void> opened = asResult([&] {
        Connection connection(file, access);
        Migrator::migrate(connection);
    });
    REQUIRE_FALSE(opened.has_value());
    return opened.error().code;
}

QByteArray contents(const QString &name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a file that is no database is named so and not touched") {
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear sir, this is a letter and no database at all.\n").repeated(200));
    file.close();
    const QByteArray before = contents(name);
    CHECK(problemOfOpening(name) == ProblemCode::NotADatabase);
    CHECK(contents(name) == before);
}

TEST_CASE("a database of another program is not touched") {
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("other.sqlite"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(name);
        REQUIRE(other.open());
        QSqlQuery(other).exec(QStringLiteral("CREATE TABLE addresses (name TEXT)"));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const QByteArray before = contents(name);
    CHECK(problemOfOpening(name) == ProblemCode::NotADatabase);
    CHECK(contents(name) == before);
}

TEST_CASE("a folder that is missing and a file that is missing are told apart") {
    QTemporaryDir folder;
    CHECK(problemOfOpening(folder.filePath(QStringLiteral("no/such/folder.sqlite"))) == ProblemCode::FolderMissing);
    CHECK(problemOfOpening(folder.filePath(QStringLiteral("none.sqlite")), Access::Existing) ==
          ProblemCode::FileMissing);
    CHECK(problemOfOpening(folder.path()) == ProblemCode::NotAFile);
}

TEST_CASE("a file of a newer version is refused and not touched") {
    TestOffice office;
    {
        Transaction newer(*office.connection, Purpose::Writing);
        office.connection->run(QStringLiteral("INSERT INTO migration (version, statements_sha256) VALUES (99, x'00')"));
        newer.commit();
    }
    CHECK(problemOfOpening(office.file()) == ProblemCode::NewerSchema);
    Connection::Query newest = office.connection->query("SELECT max(version) FROM migration");
    REQUIRE(newest.next());
    CHECK(newest.number(0) == 99);
}

TEST_CASE("a full disk refuses the command and loses nothing that was saved") {
    TestOffice office;
    const ComplaintId id = office.receive();
    office.connection->run(QStringLiteral("PRAGMA max_page_count = 1")); // no page more than there are
    Request request = office.request(commands::AddNote{id, Words{QString(15'000, u'글')}});
    const auto refusedBecause = [&] {
        const auto result = asResult([&] { return office.office->execute(request); });
        return result ? ProblemCode::Internal : result.error().code;
    };
    CHECK(refusedBecause() == ProblemCode::DiskFull);
    CHECK(refusedBecause() == ProblemCode::DiskFull);
    office.connection->run(QStringLiteral("PRAGMA max_page_count = 1000000"));
    CHECK_FALSE(office.done(request).repeated);
    CHECK(office.complaint(id).notes == 1);
    CHECK(verify(*office.connection).isClean());
}

TEST_CASE("a file that another program holds locked is said to be so") {
    TestOffice office;
    const ComplaintId id = office.receive();
    office.connection->run(QStringLiteral("PRAGMA busy_timeout = 50"));
    Connection other(office.file(), Access::Existing);
    Transaction holding(other, Purpose::Writing);
    const auto refused = asResult([&] {
        return office.office->execute(office.request(commands::AddNote{id, QStringLiteral("x")}));
    });
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ProblemCode::Locked);
}

TEST_CASE("a damaged page is found by verify and not by luck") {
    TestOffice office;
    for (int i = 0; i < 50; ++i)
        office.receive();
    office.connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    office.office.reset();
    office.connection.reset();
    QFile file(office.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() > 10 * 4096);
    file.seek(6 * 4096 + 3);
    file.write(QByteArray(200, '\x5a'));
    file.close();
    const auto verdict = asResult([&] {
        Connection connection(office.file(), Access::Existing);
        return verify(connection);
    });
    CHECK((!verdict || !verdict->isClean()));
}

TEST_CASE("a backup of a live file is whole and is never written over another") {
    TestOffice office;
    office.receive();
    const QString copy = office.folder() + QStringLiteral("/copy.sqlite");
    REQUIRE(backupFile(office.file(), copy).has_value());
    office.receive();
    Connection connection(copy, Access::Existing);
    CHECK(verify(connection).isClean());
    CHECK(Reader(connection).counts().first == 1);
    CHECK(backupFile(office.file(), copy).error().code == ProblemCode::FileExists);
}

TEST_CASE("two offices on one file write one gap-free log") {
    TestOffice first;
    Connection connection(first.file(), Access::Existing);
    SeededRandom random(7);
    Office second(connection, first.clock, random);
    second.open();
    const ComplaintId id = first.receive();
    for (int i = 0; i < 5; ++i) {
        Request note = first.request(commands::AddNote{id, QStringLiteral("둘째 책상")});
        CHECK(second.execute(note).has_value());
        first.done(commands::AddNote{id, QStringLiteral("첫째 책상")});
        first.receive();
    }
    CHECK(first.complaint(id).notes == 10);
    CHECK(verify(connection).isClean());
}

TEST_CASE("only a dead desk's drafts are offered and each once") {
    TestOffice office;
    DraftStore drafts(*office.connection);
    Transaction transaction(*office.connection, Purpose::Writing);
    drafts.keep(QStringLiteral("dead"), {1, office.clock.now(), "{\"story\":\"half\"}"});
    drafts.keep(QStringLiteral("alive"), {1, office.clock.now(), "{}"});
    const auto isAlive = [](const QString &desk) { return desk == u"alive"; };
    const auto taken = drafts.takeOver(QStringLiteral("mine"), isAlive, 100);
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].data == "{\"story\":\"half\"}");
    CHECK(drafts
              .takeOver(
                  QStringLiteral("other"), [](const QString &desk) { return desk != u"dead"; }, 1)
              .empty());
    transaction.commit();
    CHECK(verify(*office.connection).isClean());
}
