#include "desk/office.h"
#include "desk/reader.h"
#include "store/draftstore.h"
#include "store/migrator.h"
#include "store/storeerror.h"
#include "store/verify.h"
#include "support/manualclock.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

/// A file as an earlier version of the program wrote it, made from its dump.
class EarlierFile {
public:
    explicit EarlierFile(const QString &dump) {
        QFile source(QStringLiteral(BARO_SOURCE_DIR "/tests/data/") + dump);
        REQUIRE(source.open(QIODevice::ReadOnly));
        sqlite3 *database = nullptr;
        REQUIRE(sqlite3_open(name().toUtf8().constData(), &database) == SQLITE_OK);
        CHECK(sqlite3_exec(database, source.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(database);
    }

    QString name() const { return m_folder.filePath(QStringLiteral("office.sqlite")); }
    QByteArray contents() const {
        QFile file(name());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

/// The rows of an answer, each as one text.
QStringList rowsOf(Connection &connection, const char *sql, int columns) {
    QStringList all;
    Connection::Query rows = connection.query(sql);
    while (rows.next()) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row << inWords(rows.value(column));
        all << row.join(u'|');
    }
    return all;
}

struct Kept {
    QStringList events;
    QStringList texts;
    QStringList complaints;
    QStringList calls;
    QStringList drafts;
    friend bool operator==(const Kept &, const Kept &) = default;
};

/// What no version may lose; `upTo` is the last event of the earlier one.
Kept keptIn(Connection &connection, std::int64_t upTo) {
    const QByteArray events =
        "SELECT id, stream, stream_id, seq, kind, version, data, chain_hash FROM event WHERE id <= " +
        QByteArray::number(qint64(upTo)) + " ORDER BY id";
    return {
        rowsOf(connection, events.constData(), 8),
        rowsOf(connection, "SELECT id, kind, salt, value FROM text ORDER BY id", 4),
        rowsOf(connection,
               "SELECT id, seq, number_year, number_serial, is_open, priority, district_id, subtype_id, "
               "story_text, attached_to, also_reported, notes, progress_enquiries FROM complaint ORDER BY id",
               13),
        rowsOf(connection, "SELECT id, kind, received_at, telephone_text, note_text FROM phone_call ORDER BY id", 5),
        rowsOf(connection, "SELECT desk, tab, started_at, data, sha256 FROM draft", 5)};
}

QStringList statesIn(Connection &connection) {
    QStringList states;
    Connection::Query rows = connection.query("SELECT state FROM complaint ORDER BY id");
    while (rows.next())
        states << rows.text(0);
    return states;
}

} // namespace

TEST_CASE("a file of the first version opens with every complaint, word and call that it had") {
    const EarlierFile file(QStringLiteral("office_schema_1.sql"));
    const ManualClock clock;
    SeededRandom random(1);
    Kept before;
    QStringList statesBefore;
    std::int64_t last = 0;
    {
        Connection connection(file.name(), Access::ReadOnly);
        last = EventLog(connection).lastEvent();
        before = keptIn(connection, last);
        statesBefore = statesIn(connection);
        CHECK(Migrator::versionOf(connection) == 1);
        CHECK_FALSE(Office::isCurrent(connection));
    }
    REQUIRE(before.complaints.size() == 6);
    REQUIRE(before.calls.size() == 2);
    REQUIRE(before.drafts.size() == 1);

    Connection connection(file.name(), Access::ReadWrite);
    Office office(connection, clock, random);
    CHECK_FALSE(office.open());
    CHECK(Office::isCurrent(connection));
    const Kept after = keptIn(connection, last);
    CHECK(after.events == before.events);
    CHECK(after.texts == before.texts);
    CHECK(after.complaints == before.complaints);
    // Each as that version told it, and as it is told now: what another body gave back lies open as returned.
    QStringList told = QStringLiteral("received received attached closed closed cancelled").split(u' ');
    CHECK(statesBefore == told);
    told[1] = QStringLiteral("returned");
    CHECK(statesIn(connection) == told);
    CHECK(after.calls == before.calls);
    CHECK(after.drafts == before.drafts);
    const Verdict verdict = verify(connection);
    CHECK(verdict.isClean());
    CHECK(verdict.complaints == 6);

    // What came with later versions is there, and what the office had changed stays as it is.
    const Reference &reference = *office.reference();
    CHECK_FALSE(reference.all<Danger>().empty());
    CHECK_FALSE(reference.all<Place>().empty());
    CHECK(reference.find<Squad>(*reference.idOf<Squad>(QStringLiteral("S05")))->en == u"Roads squad, renamed");
    // Its history is read to the end, and its numbers go on.
    for (int id = 1; id <= 6; ++id) {
        const auto view = Reader(connection).complaint(ComplaintId{id});
        REQUIRE(view.has_value());
        CHECK_FALSE(view->events.empty());
    }
    SpokenDetails spoken;
    spoken.story = wordsOf(QStringLiteral("새 전화"));
    Request call;
    call.actor = *reference.idOf<Operator>(QStringLiteral("op1"));
    call.command = commands::Receive{spoken, {}, {}};
    CHECK(office.execute(call)->number == Number{2026, 7});
    CHECK(verify(connection).isClean());

    // Opening it once more adds nothing.
    const std::int64_t head = EventLog(connection).lastEvent();
    Office again(connection, clock, random);
    again.open();
    CHECK(EventLog(connection).lastEvent() == head);
}

TEST_CASE("a file of an earlier version is told from a wrong one and not touched by looking at it") {
    const EarlierFile file(QStringLiteral("office_schema_1.sql"));
    const QByteArray before = file.contents();
    const auto verdict = asResult([&] {
        Connection connection(file.name(), Access::ReadOnly);
        return verify(connection);
    });
    REQUIRE_FALSE(verdict.has_value());
    CHECK(verdict.error().code == ProblemCode::OlderSchema);
    CHECK(file.contents() == before);
    // Tables of this version under the number of an earlier one are a difference and no age.
    Connection connection(file.name(), Access::ReadWrite);
    const ManualClock clock;
    SeededRandom random(1);
    Office(connection, clock, random).open();
    connection.run(QStringLiteral("DELETE FROM migration WHERE version = 2"));
    CHECK_FALSE(verify(connection).isClean());
}

TEST_CASE("read tables folded by earlier rules are an age and no difference") {
    const EarlierFile file(QStringLiteral("office_schema_1.sql"));
    const ManualClock clock;
    SeededRandom random(1);
    Connection connection(file.name(), Access::ReadWrite);
    Office(connection, clock, random).open();
    connection.run(QStringLiteral("UPDATE fold SET version = 1"));
    const auto verdict = asResult([&] { return verify(connection); });
    REQUIRE_FALSE(verdict.has_value());
    CHECK(verdict.error().code == ProblemCode::OlderSchema);
}
