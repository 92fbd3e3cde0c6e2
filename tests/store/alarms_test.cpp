#include "desk/desk.h"
#include "support/testoffice.h"
#include "support/waiting.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

Instant at(const char *text) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), QTimeZone("Asia/Seoul"));
    REQUIRE(instant);
    return *instant;
}

/// A desk that keeps time, and what it told.
struct Seat {
    std::unique_ptr<Desk> desk;
    std::vector<Alarm> alarms;

    Seat(const QString &file, const Clock &clock) {
        auto opened = Desk::open({file, QStringLiteral("op1"), &clock, true});
        REQUIRE(opened);
        desk = std::move(*opened);
        QObject::connect(desk.get(), &Desk::alarmed, desk.get(), [this](const std::vector<Alarm> &told) {
            alarms.insert(alarms.end(), told.begin(), told.end());
        });
    }
    ComplaintView view(ComplaintId id) const {
        const auto view = answerOf(desk->complaint(id));
        REQUIRE(view);
        return *view;
    }
    std::vector<Instant> marks(ComplaintId id) const {
        std::vector<Instant> times;
        for (const Event &event : view(id).events)
            if (payloadAs<events::MarkPassed>(event.payload))
                times.push_back(event.occurredAt);
        return times;
    }
};

/// An office with one complaint of Monday at ten, and the file closed again.
struct OneComplaint {
    TestOffice office;
    ComplaintId id;

    explicit OneComplaint(const char *receivedAt = "2026-11-23 10:00") {
        office.clock.set(at(receivedAt));
        id = office.receive(details());
        office.office.reset();
        office.connection.reset();
    }
    /// A pothole: its clocks run in service hours.
    SpokenDetails details() const {
        SpokenDetails details = office.details();
        details.subtype = office.subtype("C01-1");
        return details;
    }
    ManualClock &clock() { return office.clock; }
    Seat seat() { return {office.file(), office.clock}; }
};

/// Longer than several looks at the time take.
void letTimeBeLookedAt() {
    QElapsedTimer timer;
    timer.start();
    (void)waitFor([&] { return timer.elapsed() > 900; });
}

} // namespace

TEST_CASE("two desks on one file write down a mark once and ring once", "[alarms]") {
    OneComplaint one;
    Seat first = one.seat();
    Seat second = one.seat();
    letTimeBeLookedAt();
    CHECK(first.alarms.size() + second.alarms.size() == 0);
    for (const char *time : {"2026-11-23 10:16", "2026-11-23 10:25", "2026-11-23 10:31", "2026-11-23 11:01"}) {
        one.clock().set(at(time));
        letTimeBeLookedAt();
    }
    CHECK(first.alarms.size() + second.alarms.size() == 4);
    CHECK(first.marks(one.id) ==
          std::vector{at("2026-11-23 10:15"), at("2026-11-23 10:24"), at("2026-11-23 10:30"), at("2026-11-23 11:00")});
    const auto queue = answerOf(second.desk->openQueue());
    REQUIRE(queue);
    REQUIRE(queue->size() == 1);
    CHECK(queue->front().outReached == MarksReached{100, 1});
    CHECK(queue->front().resolveReached == MarksReached{});
}

TEST_CASE("marks that passed while no desk was open are written down with their true times, and ring as one",
          "[alarms]") {
    OneComplaint one;
    one.clock().set(at("2026-11-23 11:05"));
    Seat seat = one.seat();
    REQUIRE(waitFor([&] { return !seat.alarms.empty(); }));
    letTimeBeLookedAt();
    REQUIRE(seat.alarms.size() == 1);
    const Alarm &alarm = seat.alarms.front();
    CHECK(alarm.complaint == one.id);
    CHECK(alarm.clock == ClockKind::Out);
    CHECK(alarm.mark == Mark{100, 1});
    CHECK(alarm.at == at("2026-11-23 11:00"));
    CHECK(alarm.rings);
    CHECK(seat.marks(one.id) ==
          std::vector{at("2026-11-23 10:15"), at("2026-11-23 10:24"), at("2026-11-23 10:30"), at("2026-11-23 11:00")});
}

TEST_CASE("a clock that is set back an hour makes nothing ring again, and the next mark rings when it passes",
          "[alarms]") {
    OneComplaint one;
    Seat seat = one.seat();
    one.clock().set(at("2026-11-23 10:20"));
    REQUIRE(waitFor([&] { return seat.alarms.size() == 1; }));
    one.clock().set(at("2026-11-23 09:20"));
    letTimeBeLookedAt();
    one.clock().set(at("2026-11-23 10:16"));
    letTimeBeLookedAt();
    CHECK(seat.alarms.size() == 1);
    one.clock().set(at("2026-11-23 10:24"));
    REQUIRE(waitFor([&] { return seat.alarms.size() == 2; }));
    CHECK(seat.alarms.back().mark == Mark{80, 0});
    CHECK(seat.marks(one.id).size() == 2);
}

TEST_CASE("asleep over the deadline: one alarm of each clock, at what it has come to", "[alarms]") {
    OneComplaint one;
    Seat seat = one.seat();
    letTimeBeLookedAt();
    one.clock().set(at("2026-11-23 14:10"));
    REQUIRE(waitFor([&] { return !seat.alarms.empty(); }));
    letTimeBeLookedAt();
    REQUIRE(seat.alarms.size() == 2);
    CHECK(seat.alarms[0].mark == Mark{100, 7}); // out: 14:00 is seven times thirty minutes past 10:30
    CHECK(seat.alarms[1].mark == Mark{100, 2}); // resolved: due at 13:00
    CHECK(seat.marks(one.id).size() == 3 + 7 + 3 + 2);
}

TEST_CASE("nothing rings at night for a clock that does not run", "[alarms]") {
    OneComplaint one("2026-11-29 17:40"); // Sunday, twenty minutes before the end of the service
    one.clock().set(at("2026-11-29 22:00"));
    Seat seat = one.seat();
    REQUIRE(waitFor([&] { return seat.alarms.size() == 1; }));
    CHECK(seat.alarms[0].at == at("2026-11-29 17:55"));
    CHECK_FALSE(seat.alarms[0].rings);
    one.clock().set(at("2026-11-30 08:50"));
    letTimeBeLookedAt();
    CHECK(seat.alarms.size() == 1);
    one.clock().set(at("2026-11-30 09:04"));
    REQUIRE(waitFor([&] { return seat.alarms.size() == 2; }));
    CHECK(seat.alarms[1].mark == Mark{80, 0});
    CHECK(seat.alarms[1].rings);
}

TEST_CASE("a desk that dies before a mark is on disk leaves it to the next one", "[alarms]") {
    OneComplaint one;
    one.clock().set(at("2026-11-23 10:16"));
    {
        one.office.reopen();
        Office::Batch batch(*one.office.office);
        REQUIRE(batch.execute(one.office.request(commands::PassTime{one.id})));
    }
    one.office.office.reset();
    one.office.connection.reset();
    for (int start = 0; start < 2; ++start) {
        Seat seat = one.seat();
        letTimeBeLookedAt();
        CHECK(seat.alarms.size() == (start == 0 ? 1 : 0));
        CHECK(seat.marks(one.id) == std::vector{at("2026-11-23 10:15")});
    }
}

TEST_CASE("a desk that is closed while it writes marks down leaves a sound file", "[alarms]") {
    TestOffice office;
    std::vector<ComplaintId> ids;
    for (int i = 0; i < 300; ++i)
        ids.push_back(office.receive());
    office.office.reset();
    office.connection.reset();
    office.clock.set(at("2026-11-23 10:16"));
    size_t told = 0;
    for (int start = 0; start < 20; ++start) {
        Seat seat(office.file(), office.clock);
        QElapsedTimer timer;
        timer.start();
        (void)waitFor([&] { return timer.elapsed() > 230 + 7 * start; });
        told += seat.alarms.size();
    }
    Seat last(office.file(), office.clock);
    letTimeBeLookedAt();
    told += last.alarms.size();
    CHECK(told <= ids.size()); // one that was written down as its desk closed was told to nobody
    for (const ComplaintId id : ids)
        CHECK(last.marks(id).size() == 1);
    office.reopen();
    CHECK(verify(*office.connection).isClean());
}

TEST_CASE("a mark is told for a complaint on hold without a pause of its clock", "[alarms]") {
    OneComplaint one;
    one.office.reopen();
    one.office.done(commands::PutOnHold{one.id, HoldReason::Other, wordsOf(QStringLiteral("다른 일"))});
    const ComplaintId paused = one.office.receive(one.details());
    one.office.done(commands::PutOnHold{paused, HoldReason::Weather, {}});
    one.office.office.reset();
    one.office.connection.reset();
    Seat seat = one.seat();
    one.clock().set(at("2026-11-23 11:31")); // half of three hours for the one, still paused for the other
    REQUIRE(waitFor([&] { return seat.alarms.size() >= 3; }));
    letTimeBeLookedAt();
    const auto rings = [&](ComplaintId id, ClockKind clock) {
        return std::ranges::any_of(seat.alarms, [&](const Alarm &alarm) {
            return alarm.complaint == id && alarm.clock == clock && alarm.rings;
        });
    };
    CHECK(rings(one.id, ClockKind::Resolve));
    CHECK_FALSE(rings(paused, ClockKind::Resolve));
    CHECK(rings(paused, ClockKind::Out));
}
