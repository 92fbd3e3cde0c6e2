#include "bench/measured.h"
#include "complaint/rosterof.h"
#include "support/starterreference.h"

#include <catch2/catch.hpp>
#include <random>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

TEST_CASE("advice over 36 squads and 5000 open complaints") {
    const Reference reference = baro::test::starterReference();
    const auto roster = rosterOf(reference);
    std::mt19937 random(1);
    const auto below = [&](int bound) { return std::uniform_int_distribution(0, bound - 1)(random); };
    const Instant now = *instantFromIso(QStringLiteral("2026-11-25T10:00+09:00"));
    std::vector<SquadTask> tasks;
    std::map<SquadId, SquadPast> past;
    for (const auto &[id, squad] : reference.all<Squad>())
        past[id] = {Minutes{20 + below(90)}, now - Minutes{below(60)}};
    for (int complaint = 1; complaint <= 5'000; ++complaint)
        tasks.push_back({SquadId{1 + below(36)}, ComplaintId{complaint}, now - Minutes{below(600)}, {},
                         below(2) ? std::optional(now - Minutes{below(100)}) : std::nullopt, {}, {}});
    std::vector<AdviceQuestion> questions;
    for (const auto &[id, subtype] : reference.all<Subtype>())
        for (const auto &[district, entry] : reference.all<District>())
            questions.push_back(adviceQuestion(reference, {}, id, district, false));
    const Reaches reaches(reference.all<District>(), roster->book().squads, now);
    std::size_t advised = 0;
    std::size_t at = 0;
    Measured whole;
    Measured again;
    const auto standings = standingsOf(*roster, tasks, past, now);
    for (int round = 0; round < 500; ++round) {
        const AdviceQuestion &question = questions[(at += 37) % questions.size()];
        whole.once([&] {
            advised += adviceFor(question, roster->book(), reaches, standingsOf(*roster, tasks, past, now), past, now)
                           .squads.size();
        });
        again.once([&] {
            advised += adviceFor(question, roster->book(), reaches, standings, past, now).squads.size();
        });
    }
    std::printf("\nadvice over %zu squads and 5000 open complaints:\n", roster->book().squads.size());
    whole.print("where every squad stands, and who may go");
    again.print("who may go, where that is known");
    std::printf("  goal: under 1 ms\n");
    CHECK(advised > 0);
}
