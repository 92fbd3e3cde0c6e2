#include "store/accesslog.h"
#include "support/testoffice.h"

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

TEST_CASE("who had names in full is written down with whose and for what, and the file stays clean", "[access]") {
    TestOffice o;
    std::vector<ComplaintId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(o.receive());
    AccessLog log(*o.connection);
    CHECK(log.all().empty());
    const Instant at = o.clock.now();
    log.add({at, OperatorId{7}, AccessKind::Export, QStringLiteral("감사 자료"), {ids[4], ids[0], ids[1], ids[0]}});
    log.add({at, OperatorId{8}, AccessKind::Show, QStringLiteral("본인 확인"), {ids[2]}});
    log.add({at, OperatorId{8}, AccessKind::Account, QStringLiteral("빈 목록"), {}});
    o.reopen();
    const std::vector<PersonalAccess> all = AccessLog(*o.connection).all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].by == OperatorId{7});
    CHECK(all[0].at == at);
    CHECK(all[0].purpose == QStringLiteral("감사 자료"));
    CHECK(all[0].complaints == std::vector{ids[0], ids[1], ids[4]});
    CHECK(all[1].kind == AccessKind::Show);
    CHECK(all[1].complaints == std::vector{ids[2]});
    CHECK(all[2].complaints.empty());
    CHECK(verify(*o.connection).isClean());
}
