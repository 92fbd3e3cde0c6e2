#include "bench/measured.h"
#include "statistics/figures.h"

#include <catch2/catch.hpp>
#include <cstdio>
#include <random>

using namespace baro;
using namespace baro::tests;

namespace {

/// Complaints of many years with everything that figures look at, and no words.
RegisterPointer facts(size_t count) {
    auto records = std::make_shared<Register>();
    std::mt19937 chance(8572);
    ChunkMaker maker;
    std::int64_t received = 1'300'000'000'000;
    const auto pace = static_cast<std::int64_t>(480'000'000'000 / count); // over fifteen years
    RegisterRow row;
    for (size_t i = 0; i < count; ++i) {
        row.id = static_cast<std::int64_t>(i) + 1;
        received += 1 + static_cast<std::int64_t>(chance()) % (2 * pace);
        row.received = row.clockStart = received;
        row.outDue = received + 1'800'000;
        row.resolveDue = received + 10'800'000;
        row.firstOut = received + 60'000 * (3 + chance() % 45);
        row.firstArrived = row.firstOut + 60'000 * (2 + chance() % 30);
        row.resolved = row.firstArrived + 60'000 * (5 + chance() % 300);
        row.closed = row.resolved;
        row.district = 1 + static_cast<std::int32_t>(chance() % 20);
        row.category = 1 + static_cast<std::int32_t>(chance() % 17);
        row.subtype = 1 + static_cast<std::int32_t>(chance() % 60);
        row.receivedBy = 1 + static_cast<std::int32_t>(chance() % 8);
        row.state = static_cast<std::int8_t>(State::Closed);
        row.outcome = static_cast<std::int8_t>(Outcome::Done);
        row.cycles = static_cast<std::int16_t>(chance() % 40 ? 1 : 2);
        row.squads = {1 + static_cast<std::int32_t>(chance() % 36)};
        row.agencies.clear();
        if (chance() % 12 == 0)
            row.agencies.push_back(1 + static_cast<std::int32_t>(chance() % 10));
        maker.add(row);
        if ((i + 1) % RegisterChunk::capacity == 0 || i + 1 == count) {
            records->chunks.push_back(maker.made());
            maker = ChunkMaker();
        }
    }
    records->loaded = records->total = static_cast<std::int64_t>(count);
    records->whole = true;
    return records;
}

void measure(size_t count) {
    const RegisterPointer records = facts(count);
    const Instant now = fromUnixMs(records->chunks.back()->received.back() + 1);
    // The floor: every byte that figures have to look at, read once: day, hour, outcome, three times, dong, kind, who
    // took the call, squads with their ends.
    std::vector<std::uint64_t> bytes(count * (4 + 1 + 1 + 6 + 4 + 4 + 4 + 8) / 8, 1);
    Measured floor, whole, narrowed, year;
    volatile std::uint64_t sink = 0;
    Statistics statistics(QTimeZone("Asia/Seoul"));
    Measured first;
    first.once([&] { statistics.figures(records, {}, now); });
    FigureQuestion one;
    one.filter.districts = {DistrictId{7}};
    FigureQuestion last;
    last.filter.from = now - std::chrono::days{365};
    last.pace = Pace::Week;
    std::uint32_t reports = 0;
    for (int i = 0; i < 30; ++i) {
        floor.once([&] {
            std::uint64_t sum = 0;
            for (const std::uint64_t word : bytes)
                sum += word;
            sink = sink + sum;
        });
        whole.once([&] { reports = statistics.figures(records, {}, now)->all.reports; });
        narrowed.once([&] { statistics.figures(records, one, now); });
        year.once([&] { statistics.figures(records, last, now); });
    }
    CHECK(reports == count);
    std::printf("figures of %zu complaints\n", count);
    floor.print("one read of the columns");
    whole.print("all figures of the room");
    narrowed.print("all figures of one dong");
    year.print("all figures of one year by weeks");
    first.print("the first question");
    std::printf("  ratio to the floor %.2f\n", whole.median() / floor.median());
}

} // namespace

TEST_CASE("figures of 100,000 and of a million complaints") {
    measure(100'000);
    measure(1'000'000);
}

TEST_CASE("figures of five million complaints", "[.long]") {
    measure(5'000'000);
}
