#include "report/periodreport.h"
#include "report/reportchanges.h"
#include "report/reportfile.h"
#include "support/starterreference.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch.hpp>
#include <set>

using namespace baro;

namespace {

const QTimeZone seoul("Asia/Seoul");
constexpr std::int64_t minute = 60'000;

Instant at(const char *iso) {
    return *instantFromIso(QString::fromLatin1(iso), seoul);
}

RegisterPointer registerOf(const std::vector<RegisterRow> &rows) {
    auto records = std::make_shared<Register>();
    ChunkMaker maker;
    for (const RegisterRow &row : rows)
        maker.add(row);
    if (!rows.empty())
        records->chunks.push_back(maker.made());
    records->loaded = records->total = static_cast<std::int64_t>(rows.size());
    records->whole = true;
    return records;
}

RegisterRow complaint(std::int64_t id, const char *received) {
    RegisterRow row;
    row.id = id;
    row.serial = static_cast<std::int32_t>(id);
    row.year = 2026;
    row.received = row.clockStart = toUnixMs(at(received));
    row.outDue = row.received + 30 * minute;
    row.resolveDue = row.received + 180 * minute;
    row.legalDue = row.received + 600 * minute;
    row.state = static_cast<std::int8_t>(State::Received);
    row.district = 1;
    row.category = 1;
    row.cycles = 1;
    row.receivedBy = 1;
    row.key.add(QStringLiteral("2026"));
    return row;
}

/// A month with most kinds of complaints in it.
std::vector<RegisterRow> october() {
    std::vector<RegisterRow> rows;
    for (std::int64_t id = 1; id <= 60; ++id) {
        RegisterRow row = complaint(id, "2026-10-05T14:00");
        row.received += id * 300 * minute;
        row.clockStart = row.received;
        row.outDue += id * 300 * minute;
        row.resolveDue += id * 300 * minute;
        row.legalDue += id * 300 * minute;
        row.district = static_cast<std::int32_t>(id % 5);
        row.category = static_cast<std::int32_t>(1 + id % 4);
        row.squads = {static_cast<std::int32_t>(1 + id % 2)};
        if (id % 7 == 0)
            row.agencies = {1};
        if (id % 10 != 0) {
            row.firstOut = row.received + (id % 45) * minute;
            row.firstArrived = row.firstOut + 5 * minute;
        }
        if (id % 9 == 1)
            row.state = static_cast<std::int8_t>(State::Cancelled);
        else if (id % 6 != 0) {
            row.resolved = row.received + id * 5 * minute;
            row.state = static_cast<std::int8_t>(State::Closed);
            row.outcome = static_cast<std::int8_t>(Outcome::Done);
        }
        rows.push_back(row);
    }
    return rows;
}

ReportQuestion question(const char *period, ReportKind kind, const char *asOf) {
    const auto days = periodOf(QString::fromLatin1(period));
    REQUIRE(days);
    return {kind, days->first, days->second, at(asOf)};
}

const ReportKind allKinds[] = {ReportKind::Monthly, ReportKind::HalfYear, ReportKind::Squads,      ReportKind::Agencies,
                               ReportKind::Quality, ReportKind::Handover, ReportKind::MonthlyCheck};

const ReportSection *sectionOf(const Report &report, const char *code) {
    for (const ReportSection &section : report.sections)
        if (section.code == QLatin1String(code))
            return &section;
    return nullptr;
}

QString plain(const Report &report) {
    QString words = report.title + report.period + report.notices.join(u' ');
    for (const ReportSection &section : report.sections) {
        words += section.heading + section.sentence;
        for (const ReportRow &row : section.rows)
            for (const ReportCell &cell : row.cells)
                words += cellText(cell, report.zone, report.language) + u' ';
    }
    return words;
}

} // namespace

TEST_CASE("periods are read as they are written, and nothing else is one", "[report]") {
    const auto days = [](const char *text) -> QString {
        const auto found = periodOf(QString::fromLatin1(text));
        return found ? toDate(found->first).toString(Qt::ISODate) + u' ' + toDate(found->second).toString(Qt::ISODate)
                     : QString();
    };
    CHECK(days("2026-02") == QStringLiteral("2026-02-01 2026-02-28"));
    CHECK(days("2026-H2") == QStringLiteral("2026-07-01 2026-12-31"));
    CHECK(days("2026") == QStringLiteral("2026-01-01 2026-12-31"));
    CHECK(days("2026-03-15") == QStringLiteral("2026-03-15 2026-03-15"));
    CHECK(days("2026-03-01..2026-03-15") == QStringLiteral("2026-03-01 2026-03-15"));
    CHECK(days("2026-01..2026-03") == QStringLiteral("2026-01-01 2026-03-31"));
    for (const char *none : {"", "2026-13", "2026-H3", "2026-02-30", "26-01", "2026-03-15..2026-03-01", "..", "2026-1",
                             "9999", "2026-03-01..", "2026-03-01..2026-03-02..2026-03-03"})
        CHECK(days(none).isEmpty());
}

TEST_CASE("every figure of every report is defined in the help, in both languages by the same names", "[report]") {
    std::set<QString> defined[2];
    for (const Language language : {Language::Korean, Language::English}) {
        const std::vector<Definition> all = definitionsIn(language);
        REQUIRE(all.size() > 20);
        for (const Definition &one : all) {
            INFO(one.codes.join(u' ').toStdString());
            CHECK_FALSE(one.term.isEmpty());
            CHECK(one.text.size() > 20);
            for (const QString &code : one.codes)
                CHECK(defined[language == Language::English].insert(code).second);
        }
    }
    CHECK(defined[0] == defined[1]);

    // What names a row, or tells of a single complaint, is no figure.
    const std::set<QString> names{
        QStringLiteral("figure"),      QStringLiteral("now"),      QStringLiteral("before"),
        QStringLiteral("from"),        QStringLiteral("hour"),     QStringLiteral("part"),
        QStringLiteral("latest"),      QStringLiteral("reason"),   QStringLiteral("law"),
        QStringLiteral("number"),      QStringLiteral("received"), QStringLiteral("kind"),
        QStringLiteral("state"),       QStringLiteral("out_due"),  QStringLiteral("out"),
        QStringLiteral("resolve_due"), QStringLiteral("version"),  QStringLiteral("since"),
        QStringLiteral("for"),         QStringLiteral("resolve"),  QStringLiteral("hours"),
        QStringLiteral("given_at"),    QStringLiteral("given_by"), QStringLiteral("taken_at"),
        QStringLiteral("taken_by"),    QStringLiteral("note"),     QStringLiteral("taken_note")};
    const Reference &reference = test::starterReference();
    ReportSource source{registerOf(october())};
    source.replies[AgencyId{1}] = {3, 2, 2, 1, 1, Milliseconds{minute}, Milliseconds{minute}};
    for (const ReportKind kind : allKinds) {
        const Report report =
            periodReport(question("2026-10", kind, "2026-11-02T09:00"), source, reference, Language::English);
        for (const ReportSection &section : report.sections) {
            std::vector<QString> codes;
            for (const ReportColumn &column : section.columns)
                codes.push_back(column.code.section(u'.', 0, 0));
            if (section.code == u"summary" || section.code == u"handling")
                for (const ReportRow &row : section.rows)
                    codes.push_back(row.code);
            for (const QString &code : codes) {
                INFO(section.code.toStdString() << " " << code.toStdString());
                CHECK((names.contains(code) || defined[1].contains(code)));
                // And it stands at the end of the report itself.
                CHECK((names.contains(code) || std::ranges::any_of(report.definitions, [&](const Definition &one) {
                           return one.codes.contains(code);
                       })));
            }
            for (const ReportRow &row : section.rows)
                CHECK(row.cells.size() == section.columns.size());
        }
    }
}

TEST_CASE("a report counts what its complaints say", "[report]") {
    const Reference &reference = test::starterReference();
    const std::vector<RegisterRow> rows = october();
    const Report report = periodReport(question("2026-10", ReportKind::Monthly, "2026-11-02T09:00"), {registerOf(rows)},
                                       reference, Language::English);
    const auto cancelled = static_cast<std::uint32_t>(
        std::ranges::count(rows, static_cast<std::int8_t>(State::Cancelled), &RegisterRow::state));
    const ReportSection *summary = sectionOf(report, "summary");
    REQUIRE(summary);
    CHECK(summary->rows[0].cells[1] == ReportCell(60 - cancelled));
    for (const char *code : {"categories", "districts", "course", "week"}) {
        const ReportSection *section = sectionOf(report, code);
        REQUIRE(section);
        std::uint32_t sum = 0;
        const std::size_t column = section->code == u"week" ? 8 : 1;
        for (const ReportRow &row : section->rows)
            sum += std::get<std::uint32_t>(row.cells[column]);
        CHECK(sum == 60 - cancelled);
        CHECK(section->total->cells[column] == ReportCell(60 - cancelled));
    }
    // The law is judged by the resolution: in no kind more than there are matters.
    const Report check = periodReport(question("2026-10", ReportKind::MonthlyCheck, "2026-11-02T09:00"),
                                      {registerOf(rows)}, reference, Language::English);
    const ReportSection *legal = sectionOf(check, "legal");
    REQUIRE(legal);
    const auto &all = legal->total->cells;
    const auto kept = std::get<ReportShare>(all[1]);
    CHECK(kept.part + std::get<std::uint32_t>(all[2]) == kept.of);
    CHECK(kept.of + std::get<std::uint32_t>(all[3]) + std::get<std::uint32_t>(all[4]) == 60 - cancelled);
    CHECK(sectionOf(check, "beyond_law")->rows.size() == std::get<std::uint32_t>(all[4]));
}

TEST_CASE("the figures of a report are the same in both languages, and other ones are other ones", "[report]") {
    const Reference &reference = test::starterReference();
    const auto made = [&](Language language, const std::vector<RegisterRow> &rows) {
        return periodReport(question("2026-10", ReportKind::Monthly, "2026-11-02T09:00"), {registerOf(rows)}, reference,
                            language);
    };
    std::vector<RegisterRow> rows = october();
    const QByteArray hash = figuresHash(made(Language::English, rows));
    CHECK(figuresHash(made(Language::Korean, rows)) == hash);
    rows[4].state = static_cast<std::int8_t>(State::Cancelled);
    CHECK(figuresHash(made(Language::English, rows)) != hash);

    const auto before = registerOf(october());
    rows.push_back(complaint(61, "2026-10-30T10:00"));
    rows.push_back(complaint(62, "2026-11-01T10:00"));
    rows[7].district = 9;
    const std::vector<ReportChange> changes =
        changesBetween(*before, *registerOf(rows), at("2026-10-01T00:00"), at("2026-11-01T00:00"));
    REQUIRE(changes.size() == 2); // the state alone says nothing that the other facts do not
    CHECK(changes[0].facts == QStringList{QStringLiteral("district")});
    CHECK(changes[1].facts == QStringList{QStringLiteral("added")});
    CHECK_FALSE(changedText(changes[1]).isEmpty());
}

TEST_CASE("without complaints, with one and before its time a report says so in a sentence, in every form",
          "[report]") {
    const Reference &reference = test::starterReference();
    struct Case {
        const char *period;
        std::vector<RegisterRow> rows;
    };
    const Case cases[] = {{"2026-10", {}},
                          {"2026-10", {complaint(1, "2026-10-05T10:00")}},
                          {"2026-10", {complaint(1, "2026-08-05T10:00")}},
                          {"2027-01", {complaint(1, "2026-10-05T10:00")}},
                          {"2026-11", {complaint(1, "2026-11-05T10:00")}}};
    for (const Case &one : cases)
        for (const ReportKind kind : allKinds) {
            INFO(one.period << " " << one.rows.size() << " " << codeText(kind).toStdString());
            const Report report = periodReport(question(one.period, kind, "2026-11-20T09:00"), {registerOf(one.rows)},
                                               reference, Language::English);
            CHECK((!report.notices.isEmpty() || !report.sections.empty()));
            for (const ReportSection &section : report.sections)
                CHECK((!section.sentence.isEmpty() || !section.rows.empty()));
            const QString words = plain(report);
            for (const char *broken : {"nan", "inf", "%1", "%2", "-2147483648"})
                CHECK_FALSE(words.contains(QLatin1String(broken), Qt::CaseInsensitive));
            CHECK(pdfOf(paperOf(report)).startsWith("%PDF"));
            CHECK(odtOf(report).startsWith("PK"));
            const Result<QByteArray> sheets = xlsxOf(report);
            REQUIRE(sheets);
            CHECK(sheets->startsWith("PK"));
        }
}

TEST_CASE("a change of the promise and a merged dong within the period are told", "[report]") {
    Reference reference = test::starterReference();
    Promise promise;
    promise.version = 8;
    promise.from = at("2008-02-01T00:00");
    promise.outMinutes = 30;
    promise.resolveMinutes = 180;
    reference.set(98, promise, EventId{4});
    promise.version = 9;
    promise.from = at("2026-10-12T00:00");
    promise.outMinutes = 20;
    promise.resolveMinutes = 120;
    reference.set(99, promise, EventId{5});
    District old = reference.all<District>().begin()->second;
    const QString name = old.en;
    old.until = at("2026-10-20T00:00");
    old.mergedInto = std::next(reference.all<District>().begin())->second.code;
    reference.set(reference.all<District>().begin()->first.value, old, EventId{6});
    const auto told = [&](const char *period) {
        return periodReport(question(period, ReportKind::Monthly, "2026-12-02T09:00"),
                            {registerOf({complaint(1, "2026-10-05T10:00"), complaint(2, "2026-11-05T10:00")})},
                            reference, Language::English);
    };
    const Report across = told("2026-10");
    const QString words = across.notices.join(u' ');
    CHECK(words.contains(QStringLiteral("version 9")));
    CHECK(words.contains(name));
    const ReportSection *promises = sectionOf(across, "promises");
    REQUIRE(promises);
    const auto names = [](const ReportSection &section) {
        QStringList versions;
        for (const ReportRow &row : section.rows)
            versions << row.code;
        return versions;
    };
    CHECK(names(*promises).contains(QStringLiteral("9")));
    CHECK(names(*promises).contains(QStringLiteral("8")));
    // Afterwards it is no news, and the one before it holds for nobody.
    const Report after = told("2026-11");
    CHECK(after.notices.isEmpty());
    CHECK_FALSE(names(*sectionOf(after, "promises")).contains(QStringLiteral("8")));
    CHECK(names(*sectionOf(after, "promises")).contains(QStringLiteral("9")));
}

TEST_CASE("a report is written whole or not at all, and the same report is the same text document", "[report]") {
    const Reference &reference = test::starterReference();
    const Report report = periodReport(question("2026-10", ReportKind::Monthly, "2026-11-02T09:00"),
                                       {registerOf(october())}, reference, Language::English);
    const QTemporaryDir folder;
    const Result<void> unknown = saveReport(report, folder.filePath(QStringLiteral("report.doc")));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ProblemCode::BadValue);
    for (const char *ending : {"pdf", "odt", "xlsx"}) {
        const Result<void> nowhere =
            saveReport(report, folder.filePath(QStringLiteral("no/such/report.") + QLatin1String(ending)));
        REQUIRE_FALSE(nowhere);
        CHECK(nowhere.error().code == ProblemCode::CannotWrite);
    }
    CHECK(QDir(folder.path()).isEmpty());
    const QByteArray first = odtOf(report);
    // A ZIP archive tells times to two seconds.
    QThread::msleep(2'100);
    CHECK(odtOf(report) == first);
}
