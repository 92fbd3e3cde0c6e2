#include "exchange/starter.h"
#include "support/starterreference.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace baro;

TEST_CASE("the starter data of the program are those of the source", "[exchange]") {
    const auto built = starterEntries();
    REQUIRE(built);
    const auto source = starterEntries(QStringLiteral(BARO_SOURCE_DIR "/resources/starter"));
    REQUIRE(source);
    CHECK(*built == *source);
}

TEST_CASE("a new office has its districts and squads and promise", "[exchange]") {
    const Reference &reference = test::starterReference();
    // 20 dongs, three legal-status dongs for callers who know no more, and "outside".
    CHECK(std::ranges::count_if(reference.all<District>(), [](const auto &e) { return e.second.isDong(); }) == 20);
    CHECK(std::ranges::count_if(reference.all<District>(), [](const auto &e) { return e.second.isLegal(); }) == 3);
    CHECK(reference.all<Category>().size() == 14);
    CHECK(reference.all<Squad>().size() == 36);
    CHECK(reference.zone() == QTimeZone("Asia/Seoul"));
    CHECK(reference.find<Operator>(OperatorId{1})->code == u"op1");
    CHECK(reference.find<Operator>(*reference.idOf<Operator>(QStringLiteral("system")))->role == Role::System);
    CHECK(reference.idOf<District>(QStringLiteral("outside")));

    const Instant opened = *instantFromIso(QStringLiteral("2008-02-01T00:00+09:00"));
    const Policies &policies = reference.policies();
    CHECK_FALSE(policies.promiseFor(opened - Milliseconds{1}, {}, Priority::Ordinary));
    const auto promise = policies.promiseFor(opened, {}, Priority::Ordinary);
    REQUIRE(promise);
    CHECK(policies.promise(*promise)->outMinutes == 30);
    CHECK(policies.promise(*promise)->resolveMinutes == 180);
    CHECK(policies.promise(*promise)->hours() == Runs::ServiceHours);
    CHECK(policies.promise(*promise)->longestPause(HoldReason::Weather) == std::chrono::hours{24});
    CHECK_FALSE(policies.promise(*promise)->longestPause(HoldReason::Other));
    const auto urgent = policies.promiseFor(opened, {}, Priority::Urgent);
    REQUIRE(urgent);
    CHECK(policies.promise(*urgent)->hours() == Runs::Always);
    CHECK(reference.calendar().holidays().contains(localDay(QDate(2026, 6, 3))));

    for (const auto &[id, district] : reference.all<District>()) {
        CHECK(reference.inService<District>(id, opened));
        CHECK(district.hex.has_value() == district.isDong());
        CHECK(district.neighbours.empty() != district.isDong());
    }
}

TEST_CASE("the codes that starter entries name exist", "[exchange]") {
    const Reference &reference = test::starterReference();
    for (const auto &[id, subtype] : reference.all<Subtype>()) {
        CAPTURE(subtype.code.toStdString());
        CHECK(reference.idOf<Category>(subtype.category));
        CHECK(reference.idOf<Squad>(subtype.squad));
    }
    for (const auto &[id, squad] : reference.all<Squad>())
        for (const QString &category : squad.categories)
            CHECK(reference.idOf<Category>(category));
}

TEST_CASE("a starter file that is missing or wrong is named", "[exchange]") {
    QTemporaryDir folder;
    const QString operators = folder.filePath(QStringLiteral("operators.csv"));
    CHECK(starterEntries(folder.path()).error() == Problem{ProblemCode::FileMissing, {operators}});
    QFile file(operators);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("code,ko,en,role\nop1,상담원,Operator,king\n");
    file.close();
    CHECK(starterEntries(folder.path()).error() == Problem{ProblemCode::BadRow, {operators, QStringLiteral("2")}});
}
