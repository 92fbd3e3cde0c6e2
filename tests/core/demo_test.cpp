#include "complaint/rosterof.h"
#include "demo/demo.h"
#include "desk/office.h"
#include "desk/reader.h"
#include "store/verify.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace baro;

namespace {

/// A Monday in November, at the end of the office's day.
const Instant until = *instantFromIso(QStringLiteral("2026-11-23T18:00+09:00"));

/// An office that was played into a file of its own.
struct Played {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("demo.sqlite"));
    DemoCounts counts;

    explicit Played(int days, std::uint64_t seed = 1, Instant end = until) {
        const Result<DemoCounts> result = fillWithDemo(file, {.days = days, .seed = seed, .until = end});
        INFO((result ? std::string("played") : codeText(result.error().code).toStdString()));
        REQUIRE(result.has_value());
        counts = *result;
    }

    std::int64_t number(const char *sql) const {
        Connection connection(file, Access::Existing);
        Connection::Query row = connection.query(sql);
        return row.next() ? row.number(0) : -1;
    }
    Head head() const {
        Connection connection(file, Access::Existing);
        return EventLog(connection).head();
    }
    /// Every text in the order of its id, with its salt.
    QByteArray texts() const {
        Connection connection(file, Access::Existing);
        Connection::Query rows = connection.query("SELECT salt, value FROM text ORDER BY id");
        QByteArray all;
        while (rows.next())
            all += rows.bytes(0) + rows.text(1).toUtf8();
        return all;
    }
};

/// One month, played once for all the facts about it.
const Played &month() {
    static const Played played(30);
    return played;
}

} // namespace

TEST_CASE("the same arguments play the same office and another seed another one") {
    const Played one(3, 7);
    const Played again(3, 7);
    const Played other(3, 8);
    CHECK(one.head() == again.head());
    CHECK(one.texts() == again.texts());
    CHECK(one.head().chainHash != other.head().chainHash);
    CHECK(one.counts.events == one.head().event);
    CHECK(one.counts.complaints == one.head().complaint);
    CHECK(one.counts.calls == one.head().call);
}

TEST_CASE("a played month obeys every rule and its file verifies") {
    for (const auto &[code, times] : month().counts.refused) {
        INFO(codeText(code).toStdString() << " " << times);
        CHECK(times == 0);
    }
    CHECK(month().counts.refused.empty());
    Connection connection(month().file, Access::Existing);
    const Verdict verdict = verify(connection);
    if (verdict.difference)
        FAIL_CHECK(verdict.difference->table.toStdString()
                   << " " << verdict.difference->row.toStdString() << " " << verdict.difference->what.toStdString());
    CHECK(verdict.complaints == month().counts.complaints);
}

TEST_CASE("in a played month everything happens that can happen to a complaint") {
    QSet<QString> seen;
    {
        Connection connection(month().file, Access::Existing);
        Connection::Query rows = connection.query("SELECT DISTINCT kind FROM event");
        while (rows.next())
            seen.insert(rows.text(0));
    }
    const auto check = [&](const Payload &payload) {
        INFO(kindOf(payload));
        CHECK(seen.contains(QString::fromLatin1(kindOf(payload))));
    };
    [&]<size_t... Index>(std::index_sequence<Index...>) {
        (check(ComplaintPayload(std::in_place_index<Index>)), ...);
    }
    (std::make_index_sequence<std::variant_size_v<ComplaintPayload>>());
    check(events::CallLogged{});
    CHECK(month().number("SELECT count(*) FROM dispatch WHERE recall_reason = 'wrong_squad'") > 0);
    CHECK(month().number("SELECT count(*) FROM dispatch WHERE reserved_for IS NOT NULL") > 0);
    CHECK(month().number("SELECT count(*) FROM event WHERE data LIKE '%\"late\":\"squad_reported_late\"%'") > 0);
    CHECK(month().number("SELECT count(*) FROM complaint WHERE language = 'en'") > 0);
}

TEST_CASE("a played month is as busy as the office and keeps its promises about as often") {
    const std::int64_t complaints = month().counts.complaints;
    CHECK(complaints > 1'200);
    CHECK(complaints < 2'000);
    CHECK(month().counts.calls > 20);

    const auto share = [](std::int64_t part, std::int64_t whole) { return whole > 0 ? 1000 * part / whole : 0; };
    const std::int64_t out = month().number("SELECT count(*) FROM cycle WHERE first_out_at IS NOT NULL");
    const std::int64_t outInTime = month().number("SELECT count(*) FROM cycle WHERE first_out_at <= out_due");
    CAPTURE(out, outInTime);
    // What comes in at night waits for the squads, and its promise with it.
    CHECK(share(outInTime, out) >= 930);
    CHECK(share(outInTime, out) <= 985);
    const std::int64_t done = month().number("SELECT count(*) FROM cycle WHERE resolved_at IS NOT NULL");
    const std::int64_t doneInTime = month().number("SELECT count(*) FROM cycle WHERE resolved_at <= resolve_due");
    CAPTURE(done, doneInTime);
    CHECK(share(doneInTime, done) >= 900);
    CHECK(share(doneInTime, done) <= 970);

    // The published split of the first 405: roads 114, cleansing and environment 96, traffic and parking 63.
    const auto of = [&](const char *categories) {
        Connection connection(month().file, Access::Existing);
        const QByteArray sql =
            QByteArray("SELECT count(*) FROM complaint c JOIN reference r ON r.stream = 'category' AND "
                       "r.id = c.category_id WHERE r.code IN (") +
            categories + ")";
        Connection::Query row = connection.query(sql.constData());
        return row.next() ? share(row.number(0), complaints) : -1;
    };
    CHECK(of("'C01','C02'") == Approx(281).margin(50));
    CHECK(of("'C05','C06','C07'") == Approx(237).margin(50));
    CHECK(of("'C08','C09'") == Approx(155).margin(40));

    CHECK(share(month().number("SELECT count(*) FROM cycle WHERE no = 2"), complaints) == Approx(30).margin(15));
    const std::int64_t open = month().number("SELECT count(*) FROM complaint WHERE is_open = 1");
    CHECK(open >= 5);
    CHECK(open <= 40);
    // Nothing is forgotten: what is older than two weeks has come to an end.
    CHECK(month().number("SELECT count(*) FROM complaint WHERE is_open = 1 AND received_at < 1794214800000") == 0);
}

TEST_CASE("no step is played after the end and none before the beginning") {
    CHECK(month().number("SELECT max(recorded_at) FROM event") <= toUnixMs(until));
    CHECK(month().number("SELECT min(recorded_at) FROM event") == toUnixMs(until - std::chrono::hours{30 * 24}));
    CHECK(month().number("SELECT max(recorded_at) FROM event") > toUnixMs(until - std::chrono::hours{1}));
}

TEST_CASE("nobody is sent into danger to life before somebody was alerted") {
    CHECK(month().number(
              "SELECT count(*) FROM complaint c JOIN reference r ON r.stream = 'subtype' AND r.id = c.subtype_id "
              "JOIN dispatch d ON d.complaint_id = c.id "
              "WHERE r.data LIKE '%\"danger\":true%' AND d.called_at IS NOT NULL AND NOT EXISTS "
              "(SELECT 1 FROM alert a WHERE a.complaint_id = c.id AND a.alerted_at <= d.called_at)") == 0);
    CHECK(month().number("SELECT count(*) FROM alert") > 0);
}

TEST_CASE("snow is reported in winter only and aircraft over Sinwol only") {
    const Played summer(4, 3, *instantFromIso(QStringLiteral("2026-08-10T09:00+09:00")));
    const auto withSubtype = [](const char *code, const char *more) -> QByteArray {
        return QByteArray(
                   "SELECT count(*) FROM complaint c JOIN reference r ON r.stream = 'subtype' AND r.id = c.subtype_id "
                   "JOIN reference d ON d.stream = 'district' AND d.id = c.district_id WHERE r.code = '") +
               code + "' " + more;
    };
    CHECK(summer.number(withSubtype("C01-5", "").constData()) == 0);
    CHECK(month().number(withSubtype("C01-5", "").constData()) == 0);
    CHECK(summer.number(withSubtype("C12-3", "").constData()) > 0);
    CHECK(month().number(withSubtype("C06-5", "AND d.data LIKE '%Sinwol%'").constData()) > 0);
}

TEST_CASE("a file with events is refused and stays as it is") {
    const Played played(1);
    const Head before = played.head();
    const Result<DemoCounts> again = fillWithDemo(played.file, {.days = 1, .seed = 1, .until = until});
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error() == Problem{ProblemCode::DatabaseNotEmpty, {played.file}});
    CHECK(played.head() == before);
}

TEST_CASE("a demonstration that is stopped says so and tells how far it is before") {
    QTemporaryDir folder;
    std::int64_t told = 0;
    const Result<DemoCounts> stopped = fillWithDemo(
        folder.filePath(QStringLiteral("demo.sqlite")), {.days = 5, .seed = 1, .until = until},
        [&](std::int64_t done, std::int64_t total) {
            CHECK(total == 120);
            CHECK(done == told + 1);
            told = done;
        },
        [&] { return told == 30; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ProblemCode::Stopped);
    CHECK(told == 30);
}

TEST_CASE("a demonstration of no days is refused") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demo.sqlite"));
    const Result<DemoCounts> refused = fillWithDemo(file, {.days = 0, .seed = 1, .until = until});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ProblemCode::BadValue);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("the tables tell of each agency of a played month what its requests tell") {
    Connection connection(month().file, Access::Existing);
    Reader reader(connection);
    int asked = 0;
    for (const auto &[agency, replies] : reader.agencyReplies(until - std::chrono::hours{24 * 40}, until)) {
        asked += replies.asked + replies.transferred;
        CHECK(replies.replied <= replies.asked);
        CHECK(replies.inTime <= replies.due);
        CHECK(replies.median.has_value() == (replies.replied > 0));
        CHECK((!replies.median || *replies.median <= *replies.ninety));
    }
    CHECK(asked == month().number("SELECT count(*) FROM referral"));
    CHECK(asked > 20);
}

TEST_CASE("who is sent in a played month has duty by the roster, and by night only to what is urgent") {
    Connection connection(month().file, Access::Existing);
    const ReferencePointer reference = Reader(connection).reference();
    const auto roster = rosterOf(*reference);
    Connection::Query rows = connection.query("SELECT d.squad_id, d.called_at, d.reserved_for, c.priority FROM dispatch d "
                                              "JOIN complaint c ON c.id = d.complaint_id WHERE d.called_at IS NOT NULL");
    int called = 0;
    int offDuty = 0;
    int onCall = 0;
    while (rows.next()) {
        const auto duty = roster->dutyAt(SquadId{rows.number(0)}, *rows.instant(1));
        ++called;
        offDuty += !duty;
        onCall += duty && duty->urgentOnly && rows.text(3) != u"urgent";
    }
    CAPTURE(called, offDuty, onCall);
    CHECK(called > 1'000);
    // Chosen minutes before the end of a shift and called after it; a priority that was changed later.
    CHECK(100 * offDuty <= called);
    CHECK(100 * onCall <= 2 * called);
}
