#include "exchange/csv.h"
#include "exchange/importer.h"
#include "support/starterreference.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <set>

using namespace baro;

namespace {

Instant time(const char *iso) {
    return *instantFromIso(QString::fromLatin1(iso));
}

const Instant now = time("2026-11-23T18:00+09:00");

/// An office that takes every row and remembers its name.
struct Office {
    std::set<QUuid> known;
    std::vector<Request> requests;
    std::size_t calls = 0;

    Result<std::vector<Result<Entered>>> enter(std::span<const Request> rows) {
        ++calls;
        std::vector<Result<Entered>> answers;
        for (const Request &row : rows) {
            const bool isNew = known.insert(row.id.value).second;
            if (isNew)
                requests.push_back(row);
            answers.push_back(isNew ? Entered::New : Entered::Repeated);
        }
        return answers;
    }
};

struct Run {
    ImportCounts counts;
    std::vector<RejectedRow> rejected;
};

Mapping mappingOf(const QByteArray &fields, const QByteArray &more = {}) {
    const auto mapping =
        readMapping(R"({"source": "test", "zone": "Asia/Seoul", )" + more + R"("fields": {)" + fields + "}}");
    if (!mapping)
        FAIL(mapping.error().arguments.join(u' ').toStdString());
    return *mapping;
}

ImportOptions optionsFor(Office &office) {
    ImportOptions options;
    options.stamp = {OperatorId{1}, now};
    options.enter = [&office](std::span<const Request> rows) { return office.enter(rows); };
    return options;
}

Run import(QByteArray bytes, const Mapping &mapping, Office &office) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Run run;
    ImportOptions options = optionsFor(office);
    options.chunk = 3;
    options.rejected = [&](const RejectedRow &row) { run.rejected.push_back(row); };
    options.goOn = [](const ImportProgress &progress) {
        CHECK(progress.counts.addUp());
        return true;
    };
    const auto outcome = importRecords(buffer, mapping, test::starterReference(), options);
    if (!outcome)
        FAIL(codeText(outcome.error().code).toStdString() << " " << outcome.error().arguments.join(u' ').toStdString());
    CHECK(outcome->counts.addUp());
    run.counts = outcome->counts;
    return run;
}

Problem problemOf(QByteArray bytes, const Mapping &mapping) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Office office;
    const auto outcome = importRecords(buffer, mapping, test::starterReference(), optionsFor(office));
    REQUIRE_FALSE(outcome);
    return outcome.error();
}

const commands::ImportRecord &recordOf(const Request &request) {
    return std::get<commands::ImportRecord>(request.command);
}

constexpr const char *received = R"("received": {"column": "Day", "forms": ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"]})";
constexpr const char *simple =
    R"("received": {"column": "Day", "forms": ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"]}, "story": {"column": "Story"})";

} // namespace

TEST_CASE("a row becomes a record of its time with its details", "[exchange]") {
    const Mapping mapping = mappingOf(QByteArray(simple) + R"(,
        "closed": {"column": "Closed", "forms": ["yyyy-MM-dd HH:mm"]},
        "district": {"column": "Dong", "values": {"목1동": "1147051000"}, "default": "outside"},
        "subtype": {"columns": ["Kind", "Detail"], "values": {"Road | HOLE": "C01-1"}, "patterns": [{"match": "lamp", "code": "C04-1"}]},
        "address": {"template": "{Dong} {Street}"}, "name": {"column": "Name"}, "telephone": {"column": "Phone"},
        "channel": {"constant": "web"}, "language": {"constant": "en"},
        "outcome": {"column": "Result", "values": {"none": "nothing_found"}, "default": "done"}, "note": {"column": "Result"})");
    Office office;
    const auto run = import("Day,Closed,Dong,Kind,Detail,Street,Name,Phone,Story,Result\n"
                            "2024-01-02 09:30,2024-01-02 10:00,목1동,road,hole ,3,Kim,010-1234-5678,deep,none\n"
                            "2024-01-02,,Elsewhere,street LAMP,,4,,,dark,\n",
                            mapping, office);
    CHECK(run.counts == ImportCounts{2, 2, 0, 0});
    REQUIRE(office.requests.size() == 2);
    const Reference &reference = test::starterReference();

    const Request &first = office.requests[0];
    CHECK(first.occurredAt == time("2024-01-02T09:30+09:00"));
    CHECK(first.late == LateReason::Imported);
    CHECK(first.saidBy == Source::Record);
    CHECK(first.actor == OperatorId{1});
    const commands::ImportRecord &road = recordOf(first);
    CHECK(road.resolvedAt == time("2024-01-02T10:00+09:00"));
    CHECK_FALSE(road.dateOnly);
    CHECK(road.outcome == Outcome::NothingFound);
    CHECK(road.note->value == u"none");
    CHECK(road.details.district == reference.idOf<District>(QStringLiteral("1147051000")));
    CHECK(road.details.subtype == reference.idOf<Subtype>(QStringLiteral("C01-1")));
    CHECK(road.details.category == reference.idOf<Category>(QStringLiteral("C01")));
    CHECK(road.details.address->value == QStringLiteral("목1동 3"));
    CHECK(road.details.name->value == u"Kim");
    CHECK(road.details.telephone->value == u"010-1234-5678");
    CHECK_FALSE(road.details.anonymous);
    CHECK(road.details.callBack);
    CHECK(road.details.channel == Channel::Web);
    CHECK(road.details.language == CallerLanguage::English);

    const commands::ImportRecord &lamp = recordOf(office.requests[1]);
    CHECK(lamp.dateOnly);
    CHECK_FALSE(lamp.resolvedAt);
    CHECK(lamp.details.district == reference.idOf<District>(QStringLiteral("outside")));
    CHECK(lamp.details.subtype == reference.idOf<Subtype>(QStringLiteral("C04-1")));
    CHECK(lamp.details.anonymous);
    CHECK_FALSE(lamp.details.callBack);
}

TEST_CASE("importing a file twice adds nothing", "[exchange]") {
    const QByteArray bytes = "Day,Story\n2024-01-02,a\n2024-01-02,a\n2024-01-03,b\n2024-01-02,a\n";
    Office office;
    CHECK(import(bytes, mappingOf(simple), office).counts == ImportCounts{4, 4, 0, 0});
    CHECK(import(bytes, mappingOf(simple), office).counts == ImportCounts{4, 0, 4, 0});
    CHECK(office.requests.size() == 4);
    // One more of the equal rows is one more complaint, wherever it stands.
    CHECK(import("Day,Story\n2024-01-02,a\n" + bytes.mid(10), mappingOf(simple), office).counts ==
          ImportCounts{5, 1, 4, 0});
}

TEST_CASE("a row is known by its key columns", "[exchange]") {
    const Mapping mapping = mappingOf(simple, R"("key": ["Id"], )");
    Office office;
    const QByteArray bytes =
        "Id,Day,Story\n1,2024-01-02,a\n2,2024-01-02,a\n1,2024-01-05,changed\n,2024-01-02,x\n,2024-01-02,x\n";
    CHECK(import(bytes, mapping, office).counts == ImportCounts{5, 4, 1, 0});
    CHECK(import(bytes, mapping, office).counts == ImportCounts{5, 0, 5, 0});
    // Another source is another office: its numbers are its own.
    Mapping other = mapping;
    other.source = QStringLiteral("elsewhere");
    CHECK(import(bytes, other, office).counts == ImportCounts{5, 4, 1, 0});
}

TEST_CASE("a row keeps its name when the file is saved in another encoding", "[exchange]") {
    Office office;
    CHECK(import("Day,Story\n2024-01-02,목동\n", mappingOf(simple), office).counts.imported == 1);
    CHECK(import("Day,Story\r\n\"2024-01-02\",\xb8\xf1\xb5\xbf\r\n", mappingOf(simple), office).counts.repeated == 1);
}

TEST_CASE("a sound row follows where a bad one of the same key was rejected", "[exchange]") {
    Office office;
    const auto run = import("Id,Day,Story\n1,nonsense,a\n1,2024-01-02,a\n1,2024-01-02,a\n",
                            mappingOf(simple, R"("key": ["Id"], )"), office);
    CHECK(run.counts == ImportCounts{3, 1, 1, 1});
}

TEST_CASE("the name of a row is a function of its source and fields", "[exchange]") {
    const QString source = QStringLiteral("s");
    const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
    CHECK(rowIdentity(source, ab, 0) == rowIdentity(source, ab, 0));
    CHECK_FALSE(rowIdentity(source, ab, 0) == rowIdentity(source, ab, 1));
    CHECK_FALSE(rowIdentity(source, ab, 0) == rowIdentity(source, {QStringLiteral("ab"), QString()}, 0));
    CHECK_FALSE(rowIdentity(source, ab, 0) == rowIdentity(QStringLiteral("t"), ab, 0));
    // Written down once and for ever: files imported years ago are known by it.
    CHECK(rowIdentity(source, ab, 1).value.toString(QUuid::WithoutBraces) ==
          QStringLiteral("a921790b-f01d-8358-9371-8ab44897b28d"));
}

TEST_CASE("each bad row is rejected with its line and its reason", "[exchange]") {
    const Mapping mapping = mappingOf(QByteArray(simple) + R"(,
        "closed": {"column": "Closed", "forms": ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"]},
        "district": {"column": "Dong", "values": {"Mok": "1147051000"}})");
    Office office;
    QByteArray bytes = "Day,Closed,Dong,Story\n"
                       "2024-01-02,,Mok,good\n"                                     // 2
                       "02/01/2024,,Mok,bad date\n"                                 // 3
                       "0202-01-02,,Mok,implausible\n"                              // 4
                       "2027-01-02,,Mok,future\n"                                   // 5
                       "2024-01-02 10:00,2024-01-02 09:00,Mok,closed before\n"      // 6
                       "2024-01-02,,Nowhere,unmapped\n"                             // 7
                       "2024-01-02,,Mok,\"number 800101-1234567\nof a resident\"\n" // 8 and 9
                       "2024-01-02,,Mok\n"                                          // 10
                       "2024-01-02,,Mok,\"open\n"                                   // 11
                       "2024-01-02,,Mok,\n"                                         // 12
                       "2024-01-02,,Mok,\xb8\n"                                     // 13
                       "2024-01-02,soon,Mok,closed when\n"                          // 14
                       "2024-01-02,,Mok,";                                          // 15
    bytes += QByteArray(20'001, 'x') + "\n";
    Mapping strict = mapping;
    strict.encoding = Encoding::Utf8;
    const auto run = import(bytes, strict, office);
    CHECK(run.counts == ImportCounts{13, 1, 0, 12});
    std::vector<std::pair<std::int64_t, ProblemCode>> found;
    for (const RejectedRow &row : run.rejected)
        found.emplace_back(row.line, row.problem.code);
    using enum ProblemCode;
    CHECK(found == std::vector<std::pair<std::int64_t, ProblemCode>>{{3, BadDate},
                                                                     {4, ImplausibleDate},
                                                                     {5, ImplausibleDate},
                                                                     {6, ClosedBeforeReceived},
                                                                     {7, UnmappedValue},
                                                                     {8, ResidentNumber},
                                                                     {10, BadRow},
                                                                     {11, BadRow},
                                                                     {12, NothingSaid},
                                                                     {13, BadEncoding},
                                                                     {14, BadDate},
                                                                     {15, TextTooLong}});
    REQUIRE(run.rejected.size() == 12);
    CHECK(run.rejected[0].problem.arguments == QStringList{QStringLiteral("Day"), QStringLiteral("02/01/2024")});
    CHECK(run.rejected[4].problem.arguments == QStringList{QStringLiteral("Dong"), QStringLiteral("Nowhere")});
    CHECK(run.rejected[5].cells.last() == QStringLiteral("number 800101-1******\nof a resident"));
    CHECK(run.rejected[6].problem.arguments ==
          QStringList{QStringLiteral("wrong_width"), QStringLiteral("3"), QStringLiteral("4")});
    CHECK(run.rejected[7].problem.arguments == QStringList{QStringLiteral("open_quote")});
}

TEST_CASE("the state of a record decides with its closing time", "[exchange]") {
    const QByteArray fields =
        QByteArray(simple) + R"(, "state": {"column": "State", "values": {"o": "open", "c": "closed"}},
        "closed": {"column": "Closed", "forms": ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"])";
    const QByteArray bytes = "Day,Closed,State,Story\n"
                             "2024-01-02 10:00,2024-01-03 10:00,c,closed\n"
                             "2024-01-02 10:00,2024-01-03 10:00,o,open again\n"
                             "2024-01-02 10:00,,,open\n"
                             "2024-01-02 10:00,2024-01-02,c,the day alone\n"
                             "2024-01-02 10:00,,c,when?\n";
    Office office;
    const auto run = import(bytes, mappingOf(fields + "}"), office);
    CHECK(run.counts == ImportCounts{5, 4, 0, 1});
    CHECK(run.rejected.front().problem.code == ProblemCode::BadDate);
    REQUIRE(office.requests.size() == 4);
    CHECK(recordOf(office.requests[0]).resolvedAt == time("2024-01-03T10:00+09:00"));
    CHECK_FALSE(recordOf(office.requests[1]).resolvedAt);
    CHECK_FALSE(recordOf(office.requests[2]).resolvedAt);
    CHECK(recordOf(office.requests[3]).resolvedAt == time("2024-01-02T10:00+09:00"));

    Office lenient;
    CHECK(import(bytes, mappingOf(fields + R"(, "when_empty": "received"})"), lenient).counts ==
          ImportCounts{5, 5, 0, 0});
    CHECK(recordOf(lenient.requests[4]).resolvedAt == time("2024-01-02T10:00+09:00"));
}

TEST_CASE("a closing in the hour that summer time repeats is not before the receipt", "[exchange]") {
    Mapping mapping =
        mappingOf(QByteArray(simple) + R"(, "closed": {"column": "Closed", "forms": ["yyyy-MM-dd HH:mm"]})");
    mapping.zone = QTimeZone("America/New_York");
    Office office;
    CHECK(import("Day,Closed,Story\n2025-11-02 01:50,2025-11-02 01:10,x\n", mapping, office).counts.imported == 1);
    CHECK(*recordOf(office.requests[0]).resolvedAt - *office.requests[0].occurredAt == Minutes{20});
}

TEST_CASE("cells that say nothing choose nothing and fill nothing", "[exchange]") {
    const Mapping mapping = mappingOf(QByteArray(received) + R"(, "story": {"template": ["{Kind}: {Detail}", "{Kind}"]},
        "district": {"column": "Dong", "values": {"Mok": "1147051000"}}, "place": {"template": "near {{{Place}}}"})",
                                      R"("nothing": ["n/a"], )");
    Office office;
    CHECK(import("Day,Kind,Detail,Dong,Place\n2024-01-02,hole,deep,Mok,school\n2024-01-02,hole,N/A,n/a,N/A\n", mapping,
                 office)
              .counts.imported == 2);
    CHECK(recordOf(office.requests[0]).details.story->value == u"hole: deep");
    CHECK(recordOf(office.requests[0]).details.place->value == u"near {school}");
    CHECK(recordOf(office.requests[1]).details.story->value == u"hole");
    CHECK_FALSE(recordOf(office.requests[1]).details.place);
    CHECK_FALSE(recordOf(office.requests[1]).details.district);
}

TEST_CASE("a time that no clock ever showed is refused with its row", "[exchange]") {
    Office office;
    // Korea put its clocks forward at two on 8 May 1988; the day itself is a day.
    const Run run = import("Day,Story\n1988-05-08 02:30,a\n1988-05-08 25:00,b\n1988-05-08,c\n1988-05-08 03:00,d\n",
                           mappingOf(simple), office);
    CHECK(run.counts.imported == 2);
    REQUIRE(run.rejected.size() == 2);
    CHECK(run.rejected[0].problem ==
          Problem{ProblemCode::ImplausibleDate,
                  {QStringLiteral("Day"), QStringLiteral("1988-05-08 02:30"), QStringLiteral("skipped")}});
    CHECK(run.rejected[1].problem.code == ProblemCode::BadDate);
}

TEST_CASE("a mapping that does not fit the file is refused before a row is entered", "[exchange]") {
    const QByteArray bytes = "Day,Story,Story\n2024-01-02,a,b\n";
    CHECK(problemOf("Date,Story\n", mappingOf(simple)) == Problem{ProblemCode::ColumnMissing, {QStringLiteral("Day")}});
    CHECK(problemOf(bytes, mappingOf(simple)) ==
          Problem{ProblemCode::BadRow, {QStringLiteral("repeated_heading"), QStringLiteral("Story")}});
    CHECK(problemOf("Day,Story\n", mappingOf(QByteArray(simple) + R"(, "subtype": {"constant": "C99-1"})")) ==
          Problem{ProblemCode::BadMapping,
                  {QStringLiteral("fields.subtype"), QStringLiteral("not_known"), QStringLiteral("C99-1")}});
    CHECK(problemOf("", mappingOf(simple)).code == ProblemCode::BadRow);
    CHECK(problemOf("Day,Story,\xb8\n", mappingOf(simple, R"("encoding": "utf-8", )")).code ==
          ProblemCode::BadEncoding);
}

TEST_CASE("an import that is stopped takes up where it ended", "[exchange]") {
    QByteArray bytes = "Day,Story\n";
    for (int i = 0; i < 10; ++i)
        bytes += "2024-01-02," + QByteArray::number(i) + "\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Office office;
    ImportOptions options = optionsFor(office);
    options.chunk = 4;
    options.goOn = [](const ImportProgress &) { return false; };
    const auto outcome = importRecords(buffer, mappingOf(simple), test::starterReference(), options);
    REQUIRE(outcome);
    CHECK(outcome->stopped);
    CHECK(outcome->counts == ImportCounts{4, 4, 0, 0});
    CHECK(import(bytes, mappingOf(simple), office).counts == ImportCounts{10, 6, 4, 0});
}

TEST_CASE("a full disk ends the import with its problem", "[exchange]") {
    QByteArray bytes = "Day,Story\n2024-01-02,a\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.stamp = {OperatorId{1}, now};
    options.enter = [](std::span<const Request>) -> Result<std::vector<Result<Entered>>> {
        return refuse(ProblemCode::DiskFull);
    };
    const auto outcome = importRecords(buffer, mappingOf(simple), test::starterReference(), options);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ProblemCode::DiskFull);
}

TEST_CASE("rejected rows stand beside the file and come in once corrected", "[exchange]") {
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("calls.csv"));
    const QString rejects = rejectedFileFor(name, folder.path());
    CHECK(rejects == folder.filePath(QStringLiteral("calls.rejected.csv")));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Day,Story\r\n2024-01-02,fine\r\n2024-13-02,\"\xb8\xf1\xb5\xbf, \"\"wrong\"\"\"\r\n2024-01-02\r\n");
    file.close();

    const auto words = [](const Problem &problem) { return QString(u"because of " % codeText(problem.code)); };
    Office office;
    const auto run = [&](const QString &input) {
        return importFile(input, mappingOf(simple), test::starterReference(), optionsFor(office), {folder.path()},
                          words);
    };
    const auto first = run(name);
    REQUIRE(first);
    CHECK(first->counts == ImportCounts{3, 1, 0, 2});
    CHECK(first->rejectedFile == rejects);
    QFile written(rejects);
    REQUIRE(written.open(QIODevice::ReadOnly));
    QByteArray bytes = written.readAll();
    written.close();
    CHECK(bytes == "\xEF\xBB\xBF"
                   "Day,Story,rejected_line,rejected_code,rejected_reason\r\n"
                   "2024-13-02,\"목동, \"\"wrong\"\"\",3,bad_date,because of bad_date\r\n"
                   "2024-01-02,,4,bad_row,because of bad_row\r\n");

    bytes.replace("2024-13-02", "2024-12-02").replace("2024-01-02,,", "2024-01-02,said,");
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(bytes);
    written.close();
    const auto second = run(rejects);
    REQUIRE(second);
    CHECK(second->counts == ImportCounts{2, 2, 0, 0});
    CHECK(second->rejectedFile.isEmpty());
    CHECK(recordOf(office.requests[1]).details.story->value == QStringLiteral("목동, \"wrong\""));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    CHECK(run(folder.filePath(QStringLiteral("none.csv"))).error().code == ProblemCode::FileMissing);
}

TEST_CASE("an import never touches a file of rejected rows that is there already", "[exchange]") {
    QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const auto bytesOf = [&](const char *name) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray corrections = "half corrected by hand";
    write("calls.rejected.csv", corrections);
    const QString sound = write("calls.csv", "Day,Story\n2024-01-02,fine\n");
    Office office;
    const auto run = [&] {
        return importFile(sound, mappingOf(simple), test::starterReference(), optionsFor(office), {folder.path()}, {});
    };
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
    // Nothing rejected: nothing written, nothing removed.
    auto outcome = run();
    REQUIRE(outcome);
    CHECK(outcome->rejectedFile.isEmpty());
    CHECK(bytesOf("calls.rejected.csv") == corrections);
    CHECK(files() == QStringList{QStringLiteral("calls.csv"), QStringLiteral("calls.rejected.csv")});
    // Something rejected: a name of its own, each time.
    write("calls.csv", "Day,Story\nnonsense,bad\n");
    for (const char *name : {"calls.rejected-2.csv", "calls.rejected-3.csv"}) {
        outcome = run();
        REQUIRE(outcome);
        CHECK(outcome->rejectedFile == folder.filePath(QLatin1String(name)));
        CHECK(bytesOf(name).contains("nonsense,bad,2,bad_date"));
        CHECK(bytesOf("calls.rejected.csv") == corrections);
    }
    CHECK(files().size() == 4);
}

TEST_CASE("rejected rows go where something can be written, and without such a place no row is entered", "[exchange]") {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("calls.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Day,Story\n2024-01-02,fine\nnonsense,bad\n");
    file.close();
    const QString nowhere = QStringLiteral("/proc/baro");
    Office office;
    const auto run = [&](const QStringList &folders) {
        return importFile(file.fileName(), mappingOf(simple), test::starterReference(), optionsFor(office), folders,
                          {});
    };
    const auto refused = run({nowhere});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Problem{ProblemCode::CannotWrite, {nowhere + QStringLiteral("/calls.rejected.csv")}});
    CHECK(office.requests.empty());
    const auto elsewhere = run({nowhere, folder.path()});
    REQUIRE(elsewhere);
    CHECK(elsewhere->counts == ImportCounts{2, 1, 0, 1});
    CHECK(elsewhere->rejectedFile == folder.filePath(QStringLiteral("calls.rejected.csv")));
    CHECK_FALSE(elsewhere->rejectsLost);
}

TEST_CASE("counts are told also when the rejected rows did not get on the disk", "[exchange]") {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("calls.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Day,Story\n2024-01-02,fine\nnonsense,bad\n");
    file.close();
    const QString gone = folder.filePath(QStringLiteral("stick"));
    REQUIRE(QDir().mkdir(gone));
    Office office;
    ImportOptions options = optionsFor(office);
    options.goOn = [&](const ImportProgress &) { return QDir(gone).removeRecursively(); }; // it is pulled out
    const auto outcome =
        importFile(file.fileName(), mappingOf(simple), test::starterReference(), options, {gone}, {});
    REQUIRE(outcome);
    CHECK(outcome->counts == ImportCounts{2, 1, 0, 1});
    CHECK(outcome->rejectedFile.isEmpty());
    CHECK(outcome->rejectsLost == Problem{ProblemCode::CannotWrite, {gone + QStringLiteral("/calls.rejected.csv")}});
}

TEST_CASE("a row of a million fields or of a hundred megabytes costs its own line and no room", "[exchange]") {
    Office office;
    QByteArray bytes = "Day,Story\n2024-01-02,before\n";
    bytes += QByteArray(1'000'000, ',') + "\n2024-01-02,between\n2024-01-02," + QByteArray(3 << 20, 'x') +
             "\n2024-01-02,after\n2024-01-02,\"" + QByteArray(3 << 20, 'y') + "\n2024-01-02,last\n";
    const auto run = import(bytes, mappingOf(simple), office);
    CHECK(run.counts == ImportCounts{7, 4, 0, 3});
    REQUIRE(run.rejected.size() == 3);
    CHECK(run.rejected[0].line == 3);
    CHECK(run.rejected[0].problem ==
          Problem{ProblemCode::BadRow, {QStringLiteral("too_wide"), QString::number(mostFields)}});
    CHECK(run.rejected[0].cells.size() == mostFields);
    CHECK(run.rejected[1].line == 5);
    CHECK(run.rejected[1].problem ==
          Problem{ProblemCode::BadRow, {QStringLiteral("too_long"), QString::number(longestRecord)}});
    CHECK(run.rejected[2].line == 7);
    CHECK(run.rejected[2].problem.arguments == QStringList{QStringLiteral("open_quote")});
    qsizetype longest = 0;
    for (const RejectedRow &row : run.rejected)
        for (const QString &cell : row.cells)
            longest = std::max(longest, cell.size());
    CHECK(longest <= longestRecord + (1 << 18));
    CHECK(recordOf(office.requests[3]).details.story->value == u"last");
}
