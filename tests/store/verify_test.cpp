#include "store/draftstore.h"
#include "store/storeerror.h"
#include "support/testoffice.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

/// A small office in which every table has rows.
void liveThroughEverything(TestOffice &o) {
    const ComplaintId id = o.receive();
    o.done(commands::AlertAgency{id, o.agency("FIRE119"), wordsOf(QStringLiteral("바로 출동"))});
    o.done(commands::AssignSquad{id, o.squad("S02"), true, {}});
    o.clock.advance(5min);
    o.done(commands::ReportOut{id, 1});
    o.done(
        commands::Refer{id, o.agency("SH"), wordsOf(QStringLiteral("주임")), wordsOf(QStringLiteral("A-1")), {}, {}});
    o.done(
        commands::LogCall{CallKind::Prank, wordsOf(QStringLiteral("010-1111-2222")), wordsOf(QStringLiteral("장난"))});
    o.done(commands::PutOnHold{o.receive(), HoldReason::Weather, {}});
    o.done(commands::GiveHandover{{{id, wordsOf(QStringLiteral("회신 대기"))}}, {}});
    o.clock.advance(100min);
    o.done(commands::PassTime{id});
    commands::Amend amend{id};
    amend.place.emplace(Words{QStringLiteral("정류장 옆")});
    o.done(amend);
    Transaction transaction(*o.connection, Purpose::Writing);
    DraftStore(*o.connection).keep(QStringLiteral("desk"), {1, o.clock.now(), "{\"story\":\"half\"}"});
    transaction.commit();
}

struct Cell {
    QString table;
    QString column;
    QString type; // as SQLite holds it: integer, text, blob, null
};

/// Every column of every table, with the type of a value that it holds somewhere.
std::vector<Cell> allCells(Connection &connection) {
    std::vector<QString> tables;
    {
        Connection::Query rows = connection.query(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND "
            // Accesses are written down beside the log: nothing is folded from them, and no chain covers them.
            "name NOT LIKE 'access%' ORDER BY name");
        while (rows.next())
            tables.push_back(rows.text(0));
    }
    std::vector<Cell> cells;
    for (const QString &table : tables) {
        std::vector<QString> columns;
        {
            const QByteArray sql = QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table).toUtf8();
            Connection::Query rows = connection.query(sql.constData());
            while (rows.next())
                columns.push_back(rows.text(0));
        }
        for (const QString &column : columns) {
            const QByteArray sql =
                QStringLiteral("SELECT typeof(%1) FROM %2 ORDER BY %1 IS NULL LIMIT 1").arg(column, table).toUtf8();
            Connection::Query row = connection.query(sql.constData());
            cells.push_back({table, column, row.next() ? row.text(0) : QString()});
        }
    }
    return cells;
}

} // namespace

TEST_CASE("verify finds one byte changed in any column of any table") {
    auto fresh = [] {
        auto made = std::make_unique<TestOffice>();
        liveThroughEverything(*made);
        return made;
    };
    std::unique_ptr<TestOffice> office = fresh();
    REQUIRE(verify(*office->connection).isClean());
    std::map<QString, int> tables;
    for (const Cell &cell : allCells(*office->connection)) {
        INFO(cell.table.toStdString() << "." << cell.column.toStdString());
        REQUIRE_FALSE(cell.type.isEmpty()); // every table has a row
        ++tables[cell.table];
        const QString changed =
            cell.type == u"integer" ? QStringLiteral("%1 + 1")
            : cell.type == u"text"  ? QStringLiteral("'x' || substr(%1, 2)")
            : cell.type == u"blob"
                ? QStringLiteral("CASE WHEN substr(%1, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(%1, 2)")
                : QStringLiteral("1");
        QString value = changed.contains(u'%') ? changed.arg(cell.column) : changed;
        if (cell.type == u"blob")
            value = QStringLiteral("CAST(%1 AS BLOB)").arg(value);
        {
            Transaction tamper(*office->connection, Purpose::Writing);
            // The last row: its key can grow without meeting another.
            office->connection->run(
                QStringLiteral("UPDATE %1 SET %2 = %3 WHERE rowid = (SELECT rowid FROM %1 ORDER BY %2 IS "
                               "NULL, rowid DESC LIMIT 1)")
                    .arg(cell.table, cell.column, value));
            tamper.commit();
        }
        CHECK(verify(*office->connection).difference.has_value());
        office = fresh();
    }
    REQUIRE(verify(*office->connection).isClean());
    CHECK(tables.size() == 20);
}

TEST_CASE("verify finds a row too many and a row too few") {
    TestOffice office;
    liveThroughEverything(office);
    const auto differs = [&](const char *sql) {
        Transaction tamper(*office.connection, Purpose::Writing);
        office.connection->run(QString::fromLatin1(sql));
        tamper.commit();
        const bool found = !verify(*office.connection).isClean();
        office.office->foldAnew();
        return found;
    };
    CHECK(differs("DELETE FROM dispatch"));
    CHECK(differs("INSERT INTO alert (complaint_id, no, agency_id, alerted_at) VALUES (1, 9, 1, 0)"));
    CHECK(differs("DELETE FROM complaint WHERE id = 2"));
    CHECK(verify(*office.connection).isClean());
}

TEST_CASE("verify finds a cut tail of the log") {
    TestOffice office;
    liveThroughEverything(office);
    Transaction tamper(*office.connection, Purpose::Writing);
    office.connection->run(QStringLiteral("DELETE FROM event WHERE id = (SELECT max(id) FROM event)"));
    tamper.commit();
    CHECK_FALSE(verify(*office.connection).isClean());
}

TEST_CASE("verify finds an event that was rewritten with a chain made anew") {
    TestOffice office;
    liveThroughEverything(office);
    // The text of an event changes, its own hash is made to fit: the next event's hash gives it away, or the head does.
    StoredEvent last;
    QByteArray before;
    EventLog(*office.connection).scan([&](const StoredEvent &event) {
        before = last.chainHash;
        last = event;
        return true;
    });
    last.data.replace("operator", "caller");
    Transaction tamper(*office.connection, Purpose::Writing);
    office.connection->query("UPDATE event SET data = ?, chain_hash = ? WHERE id = ?",
                             {QString::fromUtf8(last.data), last.hashAfter(before), last.id});
    tamper.commit();
    CHECK_FALSE(verify(*office.connection).isClean());
}

TEST_CASE("read tables folded anew are the same tables") {
    TestOffice office;
    liveThroughEverything(office);
    office.office->foldAnew();
    CHECK(verify(*office.connection).isClean());
    {
        Transaction older(*office.connection, Purpose::Writing);
        office.connection->run(QStringLiteral("UPDATE fold SET version = 0"));
        office.connection->run(QStringLiteral("DELETE FROM cycle"));
        older.commit();
    }
    office.reopen();
    CHECK(verify(*office.connection).isClean());
}
