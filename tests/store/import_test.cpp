#include "desk/entering.h"
#include "support/testoffice.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

const QByteArray mappingText = R"({"source": "test", "zone": "Asia/Seoul", "key": ["Id"], "fields": {
    "received": {"column": "Day", "forms": ["yyyy-MM-dd"]},
    "district": {"column": "Dong", "values": {"Mok": "1147051000", "Old": "99"}},
    "story": {"template": ["{Story}"]}}})";

/// A dong that was merged away in 2020: a mapping knows its code, no later record may stand there.
void retireADong(TestOffice &o) {
    District old;
    old.code = QStringLiteral("99");
    old.ko = QStringLiteral("옛동");
    old.en = QStringLiteral("Old-dong");
    old.until = instantFromIso(QStringLiteral("2020-01-01T00:00+09:00"));
    o.done(commands::Define{old, {}});
}

const QByteArray rows = "Id,Day,Dong,Story\n"
                        "1,2024-01-02,Mok,sound\n"
                        "2,2024-01-02,Old,in a dong that is no more\n"
                        "3,2019-01-02,Old,while it was one\n"
                        "1,2024-01-02,Mok,sound\n"
                        "4,nonsense,Mok,bad date\n"
                        "5,2024-01-02,Mok,number 800101-1234567 of a resident\n";

ImportCounts import(TestOffice &o, Entering how, std::vector<ProblemCode> *codes = nullptr) {
    const auto mapping = readMapping(mappingText);
    REQUIRE(mapping);
    QByteArray bytes = rows;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.stamp = {*o.office->reference()->idOf<Operator>(QStringLiteral("system")), o.clock.now()};
    options.enter = entering(*o.office, how);
    options.chunk = 2;
    options.rejected = [&](const RejectedRow &row) {
        if (codes)
            codes->push_back(row.problem.code);
    };
    const auto outcome = importRecords(buffer, *mapping, *o.office->reference(), options);
    REQUIRE(outcome);
    return outcome->counts;
}

} // namespace

TEST_CASE("a rehearsal promises what the import does and leaves nothing behind") {
    TestOffice o;
    retireADong(o);
    const ComplaintId mine = o.receive();
    const Complaint before = o.complaint(mine);
    std::vector<ProblemCode> rehearsed;
    std::vector<ProblemCode> real;
    const ImportCounts promised = import(o, Entering::Rehearsed, &rehearsed);
    CHECK(promised == ImportCounts{6, 2, 1, 3});
    CHECK(Reader(*o.connection).counts().first == 1);
    CHECK(verify(*o.connection).isClean());
    CHECK(import(o, Entering::Real, &real) == promised);
    CHECK(rehearsed == real);
    CHECK(real == std::vector{ProblemCode::NoSuchDistrict, ProblemCode::BadDate, ProblemCode::ResidentNumber});
    CHECK(Reader(*o.connection).counts().first == 3);
    // Numbers go on without a gap after what was rolled back.
    CHECK(o.complaint(o.receive()).number.serial == before.number.serial + 1);

    const ImportCounts again{6, 0, 3, 3};
    CHECK(import(o, Entering::Rehearsed) == again);
    CHECK(import(o, Entering::Real) == again);
    CHECK(o.complaint(mine) == before);
    CHECK(verify(*o.connection).isClean());
}
