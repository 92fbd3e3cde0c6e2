#include "exchange/csv.h"
#include "exchange/exporter.h"
#include "exchange/masked.h"
#include "support/starterreference.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace baro;

namespace {

ExportRow steam() {
    const Reference &reference = test::starterReference();
    ExportRow row;
    row.number = {2008, 412};
    row.state = State::Closed;
    row.receivedAt = *instantFromIso(QStringLiteral("2008-04-28T08:30+09:00"));
    row.district = reference.idOf<District>(QStringLiteral("1147051000"));
    row.category = reference.idOf<Category>(QStringLiteral("C03"));
    row.subtype = reference.idOf<Subtype>(QStringLiteral("C03-1"));
    row.priority = Priority::Urgent;
    row.place = QStringLiteral("=HYPERLINK(\"x\")");
    row.story = QStringLiteral("맨홀에서 \"김\"이 납니다, 많이");
    row.name = QStringLiteral("김민준");
    row.telephone = QStringLiteral("+82 10-1234-5678");
    row.squads = {SquadId{1}, SquadId{2}};
    row.outcome = Outcome::DoneByAgency;
    return row;
}

QByteArray exported(const std::vector<ExportRow> &rows, const ExportOptions &options) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    size_t at = 0;
    const auto count = exportCsv(
        out,
        [&]() -> Result<std::optional<ExportRow>> {
            return at < rows.size() ? std::optional(rows[at++]) : std::nullopt;
        },
        test::starterReference(), options);
    REQUIRE(count);
    CHECK(*count == static_cast<std::int64_t>(rows.size()));
    return out.data();
}

QString cell(const QByteArray &bytes, const char *column) {
    CsvReader reader(bytes);
    CsvRecord head;
    CsvRecord record;
    REQUIRE(reader.next(head));
    reader.expectWidth(head.width());
    REQUIRE(reader.next(record));
    CHECK(record.fault == CsvFault::None);
    const qsizetype at = exportColumns().indexOf(QLatin1String(column));
    REQUIRE(at >= 0);
    return QString::fromUtf8(record.field(at));
}

} // namespace

TEST_CASE("an export speaks in codes and office time and masks who called", "[exchange]") {
    const QByteArray bytes = exported({steam()}, {});
    CHECK(cell(bytes, "number") == u"2008-000412");
    CHECK(cell(bytes, "state") == u"closed");
    CHECK(cell(bytes, "received") == u"2008-04-28T08:30:00.000+09:00");
    CHECK(cell(bytes, "district") == u"1147051000");
    CHECK(cell(bytes, "subtype") == u"C03-1");
    CHECK(cell(bytes, "squads") == u"S01|S02");
    CHECK(cell(bytes, "outcome") == u"done_by_agency");
    CHECK(cell(bytes, "story") == QStringLiteral("맨홀에서 \"김\"이 납니다, 많이"));
    CHECK(cell(bytes, "place") == u"'=HYPERLINK(\"x\")");
    CHECK(cell(bytes, "name") == QStringLiteral("김*준"));
    CHECK(cell(bytes, "telephone") == u"+82 1*-****-5678");
    CHECK(cell(bytes, "resolved").isEmpty());
    CHECK(bytes == exported({steam()}, {}));
}

TEST_CASE("an export gives names and numbers in full when asked", "[exchange]") {
    ExportOptions options;
    options.personal = true;
    const QByteArray bytes = exported({steam()}, options);
    CHECK(cell(bytes, "name") == QStringLiteral("김민준"));
    CHECK(cell(bytes, "telephone") == u"+82 10-1234-5678");
}

TEST_CASE("an export speaks the words of a language when asked", "[exchange]") {
    ExportOptions options;
    options.names = ExportNames::Korean;
    options.mark = true;
    options.words = [](const QString &column, const QString &code) {
        return QString(u'<' % column % u':' % code % u'>');
    };
    const QByteArray bytes = exported({steam()}, options);
    CHECK(bytes.startsWith("\xEF\xBB\xBF<number:>,<state:>"));
    CHECK(cell(bytes, "district") == QStringLiteral("목1동"));
    CHECK(cell(bytes, "state") == u"<state:closed>");
    CHECK(cell(bytes, "squads") == QStringLiteral("총괄 기동반, 도로보수 1반(목동)"));
}

TEST_CASE("a record that names the day alone is exported with the day alone", "[exchange]") {
    ExportRow row = steam();
    row.dateOnly = true;
    row.receivedAt = *instantFromIso(QStringLiteral("2008-04-28T00:00+09:00"));
    CHECK(cell(exported({row}, {}), "received") == u"2008-04-28");
}

TEST_CASE("a problem of the source ends the export", "[exchange]") {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto count = exportCsv(out, []() -> Result<std::optional<ExportRow>> { return refuse(ProblemCode::Damaged); },
                                 test::starterReference(), {});
    REQUIRE_FALSE(count);
    CHECK(count.error().code == ProblemCode::Damaged);
    QBuffer closed;
    CHECK(exportCsv(closed, []() -> Result<std::optional<ExportRow>> { return std::nullopt; }, test::starterReference(),
                    {})
              .error()
              .code == ProblemCode::CannotWrite);
}

TEST_CASE("masked names and numbers keep enough to tell them apart", "[exchange]") {
    const auto name = [](const char16_t *text) { return maskedName(QString::fromUtf16(text)); };
    CHECK(name(u"김민준") == QStringLiteral("김*준"));
    CHECK(name(u"남궁민수") == QStringLiteral("남**수"));
    CHECK(name(u"이솔") == QStringLiteral("이*"));
    CHECK(name(u"김") == u"*");
    CHECK(name(u"John Smith") == u"J*** S****");
    CHECK(name(u" ").isEmpty());
    const auto number = [](const char16_t *text) { return maskedTelephone(QString::fromUtf16(text)); };
    CHECK(number(u"010-1234-5678") == u"010-****-5678");
    CHECK(number(u"02-123-4567") == u"02-***-4567");
    CHECK(number(u"01012345678") == u"010****5678");
    CHECK(number(u"1234") == u"****");
    CHECK(number(u"123-4567") == u"***-4567");
    CHECK(number(u"").isEmpty());
}

TEST_CASE("an exported complaint has the dong's name of its day beside the present one", "[exchange]") {
    Reference reference = test::starterReference();
    const DistrictId id = reference.all<District>().begin()->first;
    District renamed = *reference.find<District>(id);
    const QString before = renamed.ko;
    const QString beforeEnglish = renamed.en;
    renamed.ko = QStringLiteral("새이름동");
    renamed.en = QStringLiteral("Saeireum-dong");
    renamed.former =
        std::vector{FormerName{before, beforeEnglish, *instantFromIso(QStringLiteral("2026-06-01T00:00+09:00"))}};
    reference.set(id.value, renamed, EventId{9999});
    const auto written = [&](const char *received, ExportNames names, const char *column) {
        ExportRow row;
        row.receivedAt = *instantFromIso(QString::fromLatin1(received));
        row.district = id;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        bool given = false;
        ExportOptions options;
        options.names = names;
        REQUIRE(exportCsv(
            out,
            [&]() -> Result<std::optional<ExportRow>> {
                return std::exchange(given, true) ? std::nullopt : std::optional(row);
            },
            reference, options));
        return cell(out.data(), column);
    };
    CHECK(written("2026-05-31T23:00+09:00", ExportNames::Korean, "district_then") == before);
    CHECK(written("2026-05-31T23:00+09:00", ExportNames::Korean, "district") == u"새이름동");
    CHECK(written("2026-05-31T23:00+09:00", ExportNames::English, "district_then") == beforeEnglish);
    CHECK(written("2026-06-01T00:00+09:00", ExportNames::Codes, "district_then") == u"새이름동");
    CHECK(written("2026-06-01T00:00+09:00", ExportNames::Codes, "district") == renamed.code);
}
