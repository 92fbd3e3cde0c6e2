#include "complaint/decide.h"
#include "exchange/importer.h"
#include "support/starterreference.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace baro;

namespace {

QString sharedData() {
    const QString named = qEnvironmentVariable("BARO_SHARED_DATA");
    return named.isEmpty() ? QStringLiteral(BARO_SHARED_DATA) : named;
}

struct Taken {
    ImportCounts first;
    ImportCounts second;
    int open = 0;
    int dateOnly = 0;
    std::map<QString, int> subtypes;
    QStringList rejections;
};

/// Imports one of the real files twice. Absent when it is not there, which is said.
std::optional<Taken> takeIn(const char *name, const char *mappingName) {
    const QString path = QString(sharedData() % u'/' % QLatin1String(name));
    if (!QFile::exists(path)) {
        WARN("not there, so not tested: " << path.toStdString());
        return std::nullopt;
    }
    QFile json(QString(QStringLiteral(BARO_SOURCE_DIR "/tests/data/") % QLatin1String(mappingName)));
    REQUIRE(json.open(QIODevice::ReadOnly));
    const auto mapping = readMapping(json.readAll());
    if (!mapping)
        FAIL(mapping.error().arguments.join(u' ').toStdString());

    const Reference &reference = test::starterReference();
    Taken taken;
    std::set<QUuid> known;
    ImportOptions options;
    options.stamp = {OperatorId{1}, *instantFromIso(QStringLiteral("2026-11-23T18:00+09:00"))};
    options.enter = [&](std::span<const Request> rows) -> Result<std::vector<Result<Entered>>> {
        std::vector<Result<Entered>> answers;
        for (const Request &row : rows) {
            const bool isNew = known.insert(row.id.value).second;
            answers.push_back(isNew ? Entered::New : Entered::Repeated);
            if (!isNew)
                continue;
            const Context context{reference, {}, {}, ComplaintId{1}, Number{2026, 1}, CallId{1}, 1, {}};
            CHECK(decide(context, row, options.stamp.now));
            const auto &record = std::get<commands::ImportRecord>(row.command);
            taken.open += !record.resolvedAt;
            taken.dateOnly += record.dateOnly;
            const Subtype *subtype =
                record.details.subtype ? reference.find<Subtype>(*record.details.subtype) : nullptr;
            ++taken.subtypes[subtype ? subtype->code : QStringLiteral("none")];
            CHECK(record.details.category);
            CHECK(record.details.district == reference.idOf<District>(QStringLiteral("outside")));
        }
        return answers;
    };
    options.rejected = [&](const RejectedRow &row) {
        taken.rejections +=
            QStringLiteral("%1: %2 %3").arg(row.line).arg(codeText(row.problem.code), row.problem.arguments.join(u' '));
    };
    for (ImportCounts *counts : {&taken.first, &taken.second}) {
        const auto outcome = importFile(path, *mapping, reference, options, {}, {});
        if (!outcome)
            FAIL(codeText(outcome.error().code).toStdString());
        *counts = outcome->counts;
        CHECK(counts->addUp());
    }
    return taken;
}

} // namespace

TEST_CASE("the Jeonju file comes in whole with its repeats as rows of their own", "[exchange]") {
    const auto taken = takeIn("jeonju_illegal_dumping_2025.csv", "jeonju_illegal_dumping_2025.json");
    if (!taken)
        return;
    CAPTURE(taken->rejections.join(u'\n').toStdString());
    CHECK(taken->first == ImportCounts{2613, 2613, 0, 0});
    CHECK(taken->second == ImportCounts{2613, 0, 2613, 0});
    CHECK(taken->dateOnly == 1845);
    CHECK(taken->open == 0);
    CHECK(taken->subtypes.at(QStringLiteral("C07-2")) == 11);
    CHECK_FALSE(taken->subtypes.contains(QStringLiteral("none")));
}

TEST_CASE("the hundred requests of New York come in", "[exchange]") {
    const auto taken = takeIn("nyc311-100.csv", "nyc311-100.json");
    if (!taken)
        return;
    CAPTURE(taken->rejections.join(u'\n').toStdString());
    CHECK(taken->first == ImportCounts{100, 100, 0, 0});
    CHECK(taken->second == ImportCounts{100, 0, 100, 0});
    CHECK(taken->open == 2);
    CHECK(taken->dateOnly == 0);
    CHECK(taken->subtypes.at(QStringLiteral("C01-1")) == 4);
}

TEST_CASE("the animals of New York come in", "[exchange]") {
    const auto taken = takeIn("nyc311_animals_short.csv", "nyc311_animals_short.json");
    if (!taken)
        return;
    CAPTURE(taken->rejections.join(u'\n').toStdString());
    CHECK(taken->first == ImportCounts{4969, 4969, 0, 0});
    CHECK(taken->second == ImportCounts{4969, 0, 4969, 0});
    CHECK(taken->open == 277);
    CHECK(taken->subtypes.at(QStringLiteral("C12-2")) == 1795);
}
