#include "desk/pastregister.h"
#include "desk/registerreader.h"
#include "support/testoffice.h"

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

std::vector<RegisterRow> rowsIn(const Register &records) {
    std::vector<RegisterRow> rows;
    for (const ChunkPointer &chunk : records.chunks)
        for (size_t i = 0; i < chunk->size(); ++i)
            rows.push_back(chunk->row(i));
    return rows;
}

/// An office in which most things that a register knows have happened.
struct Lived {
    TestOffice o;
    ComplaintId first, second, third;

    Lived() {
        first = o.receive();
        o.clock.advance(5min);
        second = o.receive(o.details(QStringLiteral("골목 가로등이 꺼졌어요")));
        o.clock.advance(1min);
        third = o.receive();
        o.done(commands::AssignSquad{first, o.squad("S01"), true, {}});
        o.clock.advance(4min);
        o.done(commands::ReportOut{first, 1});
        o.done(commands::Refer{
            second, o.office->reference()->all<Agency>().begin()->first, {}, {}, {}, o.clock.now() + 2h});
        o.done(commands::AddNote{second, Words{QStringLiteral("전화를 다시 주심")}});
    }
};

} // namespace

TEST_CASE("the register of a past moment is the register that stood then, whatever was recorded since") {
    Lived lived;
    TestOffice &o = lived.o;
    const std::vector<RegisterRow> stood = rowsIn(*RegisterReader(*o.connection).whole());
    const Instant then = o.clock.now();
    CHECK(rowsIn(*PastReader(*o.connection, then).known()) == stood);

    o.clock.advance(3min);
    o.done(commands::ReportArrived{lived.first, 1});
    o.done(commands::Resolve{lived.first, Outcome::Done, Words{QStringLiteral("뚜껑을 바꿈")}});
    o.done(commands::Attach{lived.third, lived.first});
    o.receive();
    const std::vector<RegisterRow> later = rowsIn(*RegisterReader(*o.connection).whole());
    CHECK(later != stood);
    CHECK(rowsIn(*PastReader(*o.connection, then).known()) == stood);
    CHECK(rowsIn(*PastReader(*o.connection, o.clock.now()).known()) == later);
    CHECK(PastReader(*o.connection, then - 24h).known()->loaded == 0);

    const std::vector<Complaint> known = PastReader(*o.connection, then).complaints({lived.first, ComplaintId{999}});
    REQUIRE(known.size() == 1);
    CHECK_FALSE(known.front().cycle().resolvedAt);
}

TEST_CASE("replies counted out of complaints are those counted out of the tables") {
    Lived lived;
    TestOffice &o = lived.o;
    for (const auto after : {10min, 130min}) {
        o.clock.advance(after);
        const Instant now = o.clock.now();
        const std::vector<Complaint> all =
            PastReader(*o.connection, now).complaints({lived.first, lived.second, lived.third});
        CHECK(repliesIn(all, now) == Reader(*o.connection).agencyReplies(Instant{}, now));
    }
    o.done(commands::CompleteReferral{lived.second, 1, {}});
    const Instant now = o.clock.now();
    const std::vector<Complaint> all = PastReader(*o.connection, now).complaints({lived.second});
    CHECK(repliesIn(all, now) == Reader(*o.connection).agencyReplies(Instant{}, now));
    CHECK(repliesIn(all, now).begin()->second.replied == 1);
}
