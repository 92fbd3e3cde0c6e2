#include "desk/desk.h"
#include "store/draftstore.h"
#include "store/storeerror.h"
#include "support/testoffice.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

const QStringList parts{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

void moveAll(const QString &from, const QString &to) {
    for (const QString &part : parts)
        if (QFile::exists(from + part))
            REQUIRE(QFile::rename(from + part, to + part));
}

void removeAll(const QString &file) {
    for (const QString &part : parts)
        QFile::remove(file + part);
}

/// As `cp` does it: the same file with other contents.
void copyOver(const QString &from, const QString &to) {
    QFile source(from);
    QFile target(to);
    REQUIRE(source.open(QIODevice::ReadOnly));
    REQUIRE(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(target.write(source.readAll()) == source.size());
}

std::optional<ProblemCode> problemOfNote(TestOffice &office, ComplaintId id) {
    const auto done = asResult([&] {
                          return office.office->execute(office.request(commands::AddNote{id, QStringLiteral("또")}));
                      }).and_then([](Result<Receipt> receipt) { return receipt; });
    return done ? std::nullopt : std::optional(done.error().code);
}

/// Another office's file, closed and whole.
QString otherOffice(const TestOffice &office, int calls) {
    TestOffice other(99);
    for (int i = 0; i < calls; ++i)
        other.receive();
    const QString copy = office.folder() + QStringLiteral("/other.sqlite");
    REQUIRE(backupFile(other.file(), copy).has_value());
    return copy;
}

} // namespace

TEST_CASE("what would be written to a deleted file is refused and the file put back takes it") {
    TestOffice office;
    const ComplaintId id = office.receive();
    const QString away = office.folder() + QStringLiteral("/away.sqlite");
    moveAll(office.file(), away);
    CHECK(problemOfNote(office, id) == ProblemCode::FileReplaced);
    CHECK_FALSE(QFile::exists(office.file()));
    {
        const auto draft = asResult([&] { Transaction transaction(*office.connection, Purpose::Writing); });
        REQUIRE_FALSE(draft.has_value());
        CHECK(draft.error().code == ProblemCode::FileReplaced);
    }
    moveAll(away, office.file());
    CHECK_FALSE(problemOfNote(office, id).has_value());
    office.reopen();
    CHECK(office.complaint(id).notes == 1);
    CHECK(verify(*office.connection).isClean());
    removeAll(office.file());
    CHECK(problemOfNote(office, id) == ProblemCode::FileReplaced);
}

TEST_CASE("a journal that was deleted is missed") {
    TestOffice office;
    const ComplaintId id = office.receive();
    REQUIRE(QFile::remove(office.file() + QStringLiteral("-wal")));
    CHECK(problemOfNote(office, id) == ProblemCode::FileReplaced);
}

TEST_CASE("another file moved to the place of an open one is not written to") {
    TestOffice office;
    const ComplaintId id = office.receive();
    const QString other = otherOffice(office, 3);
    REQUIRE(QFile::remove(office.file()));
    REQUIRE(QFile::rename(other, office.file()));
    CHECK(problemOfNote(office, id) == ProblemCode::FileReplaced);
}

TEST_CASE("another file copied over an open one is noticed") {
    TestOffice office;
    const ComplaintId id = office.receive();
    SECTION("of another office") {
        copyOver(otherOffice(office, 40), office.file());
    }
    SECTION("a backup of the same office") {
        const QString backup = office.folder() + QStringLiteral("/backup.sqlite");
        REQUIRE(backupFile(office.file(), backup).has_value());
        office.receive();
        copyOver(backup, office.file());
    }
    SECTION("no database at all") {
        copyOver(QStringLiteral(BARO_SOURCE_DIR "/LICENSE"), office.file());
    }
    SECTION("nothing") {
        REQUIRE(QFile::resize(office.file(), 0));
    }
    SECTION("half of itself") {
        office.connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        CHECK_FALSE(problemOfNote(office, id).has_value()); // as long as it is now
        REQUIRE(QFile::resize(office.file(), QFileInfo(office.file()).size() / 2));
    }
    CHECK(problemOfNote(office, id) == ProblemCode::FileReplaced);
}

TEST_CASE("an older copy of the same file copied over it is noticed") {
    TestOffice office;
    const ComplaintId id = office.receive();
    office.connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QString copy = office.folder() + QStringLiteral("/copy.sqlite");
    REQUIRE(QFile::copy(office.file(), copy));
    for (int i = 0; i < 60; ++i)
        office.receive();
    office.connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    CHECK_FALSE(problemOfNote(office, id).has_value());
    copyOver(copy, office.file());
    CHECK(problemOfNote(office, id) == ProblemCode::FileReplaced);
}

TEST_CASE("a file that others write and tidy is still the same") {
    TestOffice office;
    const ComplaintId id = office.receive();
    for (int i = 0; i < 5; ++i) {
        Connection other(office.file(), Access::Existing);
        other.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        SeededRandom random(static_cast<std::uint64_t>(i));
        Office second(other, office.clock, random);
        second.open();
        second.foldAnew();
        REQUIRE(second.execute(office.request(commands::AddNote{id, QStringLiteral("x")})).has_value());
        CHECK_FALSE(problemOfNote(office, id).has_value());
    }
}

TEST_CASE("a desk whose file was deleted says so by itself and takes the call when it is back") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.sqlite"));
    auto opened = Desk::open({file, QStringLiteral("op1"), nullptr});
    REQUIRE(opened.has_value());
    Desk &desk = **opened;
    std::vector<ProblemCode> troubles;
    QObject::connect(&desk, &Desk::troubled, &desk, [&](const Problem &problem) { troubles.push_back(problem.code); });
    SpokenDetails spoken;
    spoken.story = wordsOf(QStringLiteral("길이 파였어요"));
    const Request call = desk.request(commands::Receive{spoken, {}, {}});

    const QString away = folder.filePath(QStringLiteral("away.sqlite"));
    moveAll(file, away);
    REQUIRE(waitFor([&] { return !troubles.empty(); }, 2000));
    CHECK(troubles.front() == ProblemCode::FileReplaced);
    CHECK(answerOf(desk.submit(call)).error().code == ProblemCode::FileReplaced);
    CHECK(answerOf(desk.keepDraft({1, desk.clock().now(), "{}"})).error().code == ProblemCode::FileReplaced);
    CHECK(mayPass(ProblemCode::FileReplaced)); // so the form keeps the call and sends it again
    moveAll(away, file);
    CHECK(answerOf(desk.submit(call)).has_value());
    CHECK(answerOf(desk.openQueue())->size() == 1);
}

TEST_CASE("no number is given by a clock that was never set") {
    TestOffice office;
    office.office.reset();
    office.connection.reset();
    removeAll(office.file());
    office.clock.set(fromUnixMs(3'600'000));
    office.reopen(); // a new office: no event says that it is later
    CHECK(office.refused(commands::Receive{office.details(), {}, {}}) == ProblemCode::ClockWrong);
    CHECK(office.refused(commands::AnswerOnLine{office.details(), Words{QStringLiteral("네")}}) ==
          ProblemCode::ClockWrong);
    CHECK(mayPass(ProblemCode::ClockWrong)); // so the form keeps the call and sends it again
    office.clock.set(instantFromIso(QStringLiteral("2026-11-23T10:00+09:00")).value());
    CHECK(office.complaint(office.receive()).number.toString() == u"2026-000001");
    // From then on the log itself says that it is later than 1970.
    office.clock.set(fromUnixMs(3'600'000));
    CHECK(office.complaint(office.receive()).number.toString() == u"2026-000002");
    // Nor does a call that began by such a clock get a number of its year.
    office.clock.set(instantFromIso(QStringLiteral("2026-11-23T11:00+09:00")).value());
    Request begun = office.request(commands::Receive{office.details(), {}, {}});
    begun.occurredAt = instantFromIso(QStringLiteral("1999-01-01T00:00+09:00")).value();
    CHECK(office.done(begun).number->toString() == u"2026-000003");
    // One that was kept over a long weekend began when it began.
    Request kept = office.request(commands::Receive{office.details(), {}, {}});
    kept.occurredAt = office.clock.now() - std::chrono::days{4};
    CHECK(office.complaint(office.done(kept).complaints.front()).receivedAt == *kept.occurredAt);
    CHECK(verify(*office.connection).isClean());
}
