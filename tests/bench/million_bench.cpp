#include "bench/measured.h"
#include "support/testoffice.h"

#include <sqlite3.h>

#include <catch2/catch.hpp>
#include <random>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

/// The file's own handle, beside the office's connection.
class RawFile {
public:
    explicit RawFile(const QString &file) {
        REQUIRE(sqlite3_open(file.toUtf8().constData(), &m_handle) == SQLITE_OK);
        run(QStringLiteral("PRAGMA synchronous = OFF"));
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void run(const QString &sql) {
        INFO(sql.toStdString());
        REQUIRE(sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    QStringList columnsOf(const char *table) {
        QStringList columns;
        const auto take = [](void *list, int, char **values, char **) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(values[1]));
            return 0;
        };
        const QByteArray sql = QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(table)).toUtf8();
        REQUIRE(sqlite3_exec(m_handle, sql.constData(), take, &columns, nullptr) == SQLITE_OK);
        return columns;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

/// The month that is written through the office is copied forward in time, with ids and times of its own: a file of
/// this size is read as it would be read had every call been taken. Its hash chain is not: nothing here verifies it.
TEST_CASE("the board of a past minute in a file of a million complaints", "[.million]") {
    constexpr int written = 20'000;
    constexpr int perDay = 400;
    constexpr int copies = 49;
    constexpr int looks = 200;
    TestOffice office;
    SpokenDetails details = office.details();
    details.subtype = office.subtype("C01-1");
    details.district = office.district(QStringLiteral("신월3동"));
    const Instant start = office.clock.now();
    const char *squads[] = {"S02", "S03", "S05", "S10"};
    const auto carryOut = [&](Office::Batch &batch, Command command) {
        auto receipt = batch.execute(office.request(std::move(command)));
        if (!receipt)
            throw std::runtime_error("refused");
        return *receipt;
    };
    for (int complaints = 0; complaints < written;) {
        Office::Batch batch(*office.office);
        for (int k = 0; k < perDay; ++k, ++complaints) {
            office.clock.set(std::max(office.clock.now(), start + Milliseconds(24h) * complaints / perDay));
            const ComplaintId id = carryOut(batch, commands::Receive{details, {}, {}}).complaints.front();
            carryOut(batch, commands::AssignSquad{id, office.squad(squads[k % 4]), true, {}});
            office.clock.advance(1min);
            carryOut(batch, commands::ReportOut{id, 1});
            if (complaints % 4'000 == 0)
                continue; // stays open for ever
            office.clock.advance(1min);
            carryOut(batch, commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
            carryOut(batch, commands::InformCaller{id, {}, {}, {}});
            carryOut(batch, commands::Close{id, {}, {}});
        }
        batch.commit();
    }
    const Milliseconds length = Milliseconds(24h) * written / perDay;
    const auto events = *office.connection->number("SELECT max(id) FROM event");
    {
        RawFile raw(office.file());
        for (int copy = 1; copy <= copies; ++copy) {
            raw.run(QStringLiteral("BEGIN"));
            for (const char *table : {"event", "complaint", "cycle", "dispatch", "open_span"}) {
                const bool log = QLatin1String(table) == QLatin1String("event");
                QStringList values;
                const QStringList columns = raw.columnsOf(table);
                for (const QString &column : columns) {
                    const bool numbered = column == u"complaint_id" || column == u"stream_id" ||
                                          column == u"number_serial" || (column == u"id" && !log);
                    const qint64 by = numbered                                              ? qint64{written} * copy
                                      : column == u"id"                                     ? events * copy
                                      : column.endsWith(u"_at") || column.endsWith(u"_due") ? length.count() * copy
                                                                                            : 0;
                    values << (by ? QStringLiteral("%1 + %2").arg(column).arg(by) : column);
                }
                raw.run(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE %4")
                            .arg(QLatin1String(table), columns.join(u','), values.join(u','),
                                 log ? QStringLiteral("stream = 'complaint' AND id <= %1").arg(events)
                                 : QLatin1String(table) == QLatin1String("complaint")
                                     ? QStringLiteral("id <= %1").arg(written)
                                     : QStringLiteral("complaint_id <= %1").arg(written)));
            }
            raw.run(QStringLiteral("COMMIT"));
        }
        raw.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const Instant end = start + length * (copies + 1);
    office.clock.set(end);
    const auto rows = [&](const char *sql) { return static_cast<long long>(*office.connection->number(sql)); };
    Connection connection(office.file(), Access::Existing);
    Reader reader(connection);
    Measured past;
    std::mt19937_64 chance(8572);
    std::size_t open = 0;
    for (int i = 0; i < looks; ++i) {
        const Instant then =
            start + Milliseconds(std::uniform_int_distribution<std::int64_t>(0, (end - start).count())(chance));
        past.once([&] { open += static_cast<std::size_t>(reader.board(end, std::chrono::floor<Minutes>(then)).open); });
    }
    CHECK(open > 0);
    std::printf("\nboard of a past minute, file of %lld complaints, %lld events, %lld open:\n",
                rows("SELECT count(*) FROM complaint"), rows("SELECT count(*) FROM event"),
                rows("SELECT count(*) FROM complaint WHERE is_open = 1"));
    past.print("any minute");
    std::printf("  open at a minute, on the average: %.1f; goal: under 100 ms\n", double(open) / looks);
}
