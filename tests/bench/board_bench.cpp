#include "bench/measured.h"
#include "support/testoffice.h"

#include <catch2/catch.hpp>

#include <random>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

TEST_CASE("the board of a past minute in a large file") {
    // As many complaints, handled to their end, as are written within this time.
    constexpr auto filling = 50s;
    constexpr int perDay = 120;
    constexpr int looks = 100;
    TestOffice office;
    SpokenDetails details = office.details();
    details.subtype = office.subtype("C01-1");
    details.district = office.district(QStringLiteral("신월3동"));
    const Instant start = office.clock.now();
    const auto began = std::chrono::steady_clock::now();
    const char *squads[] = {"S02", "S03", "S05", "S10"};
    std::vector<std::pair<Instant, Command>> later;
    int complaints = 0;
    const auto carryOut = [&](Office::Batch &batch, Command command) {
        auto receipt = batch.execute(office.request(std::move(command)));
        if (!receipt)
            throw std::runtime_error("refused");
        return *receipt;
    };
    while (std::chrono::steady_clock::now() - began < filling) {
        Office::Batch batch(*office.office);
        // A day at once: calls through the day, each with its squad, most of them closed before the next one comes.
        for (int k = 0; k < perDay; ++k, ++complaints) {
            office.clock.set(start + Milliseconds(24h) * complaints / perDay);
            const ComplaintId id = carryOut(batch, commands::Receive{details, {}, {}}).complaints.front();
            carryOut(batch, commands::AssignSquad{id, office.squad(squads[k % 4]), true, {}});
            office.clock.advance(2min);
            carryOut(batch, commands::ReportOut{id, 1});
            if (k % 40 == 0)
                continue; // stays open for ever: a file of years has such ones
            office.clock.advance(4min);
            carryOut(batch, commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
            office.clock.advance(1min);
            carryOut(batch, commands::InformCaller{id, {}, {}, {}});
            carryOut(batch, commands::Close{id, {}, {}});
        }
        batch.commit();
    }
    const Instant end = office.clock.now();
    const auto rows = [&](const char *sql) { return static_cast<long long>(*office.connection->number(sql)); };
    Reader reader(*office.connection);
    Measured present;
    Measured past;
    std::mt19937_64 chance(8572);
    size_t open = 0;
    for (int i = 0; i < looks; ++i) {
        present.once([&] { open += reader.board(end).squads.size(); });
        const Instant then = start + Milliseconds(std::uniform_int_distribution<std::int64_t>(
                                         0, (end - start).count())(chance));
        past.once([&] { open += reader.board(end, std::chrono::floor<Minutes>(then)).squads.size(); });
    }
    CHECK(open == size_t{2} * looks * 36);
    std::printf("  %lld complaints, %lld events, %lld spans, %lld days\n", rows("SELECT count(*) FROM complaint"),
                rows("SELECT count(*) FROM event"), rows("SELECT count(*) FROM open_span"),
                static_cast<long long>((end - start) / 24h));
    past.print("board of a past minute");
    present.print("  its floor: the present board");
    std::printf("  ratio of the medians: %.2f\n", past.median() / present.median());
}
