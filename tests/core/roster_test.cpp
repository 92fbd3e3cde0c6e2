#include "complaint/clocks.h"
#include "complaint/rosterof.h"
#include "complaint/saying.h"
#include "support/starterreference.h"

#include <QDate>

#include <catch2/catch.hpp>
#include <random>
#include <set>

using namespace baro;

using namespace std::chrono_literals;

namespace {

const QTimeZone seoul("Asia/Seoul");

Instant at(const char *text) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), seoul);
    REQUIRE(instant);
    return *instant;
}

LocalDay day(const char *iso) {
    return localDay(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

/// The starter data, to be changed.
struct Starter {
    Reference reference = baro::test::starterReference();
    std::int64_t next = 1000;

    SquadId squad(const char *code) const { return *reference.idOf<Squad>(QString::fromLatin1(code)); }
    DistrictId dong(const QString &ko) const {
        for (const auto &[id, district] : reference.all<District>())
            if (district.ko == ko)
                return id;
        FAIL("no such dong");
        return {};
    }
    template<class Entry>
    void set(Entry entry, std::optional<std::int64_t> id = {}) {
        reference.set(id ? *id : ++next, entry, EventId{++next});
    }
    template<class Id, class Change>
    void change(Id id, Change &&change) {
        auto entry = *reference.find<std::remove_cvref_t<decltype(*entryOf(id))>>(id);
        change(entry);
        reference.set(id.value, entry, EventId{++next});
    }
    const Squad *entryOf(SquadId id) const { return reference.find<Squad>(id); }
    const District *entryOf(DistrictId id) const { return reference.find<District>(id); }
    std::shared_ptr<const Roster> roster() const { return rosterOf(reference); }
};

Member member(const char *code, const char *squad, const char *team = "") {
    return {QString::fromLatin1(code),  QString::fromLatin1(code), QString::fromLatin1(code), QString::fromLatin1(squad),
            QString::fromLatin1(team), {},                        {}};
}

} // namespace

TEST_CASE("a new office's roster leaves no minute of service uncovered, for two years", "[roster]") {
    const Starter starter;
    const auto roster = starter.roster();
    REQUIRE(roster->isKept());
    CHECK(coverageGaps(starter.reference, *roster, at("2026-01-01 00:00"), at("2028-01-01 00:00")).empty());
    CHECK(roster->conflicts(day("2026-01-01"), day("2027-12-31")).empty());
}

TEST_CASE("the lead squad works in two shifts, its teams in turn", "[roster]") {
    const Starter starter;
    const auto roster = starter.roster();
    const SquadId lead = starter.squad("S01");
    const auto monday = roster->dutyAt(lead, at("2026-11-30 10:00"));
    REQUIRE(monday);
    CHECK(monday->until == at("2026-11-30 15:30"));
    CHECK(monday->strength == 3);
    const auto evening = roster->dutyAt(lead, at("2026-11-30 15:30"));
    REQUIRE(evening);
    CHECK(evening->team != monday->team);
    CHECK(evening->until == at("2026-11-30 22:00"));
    const auto nextWeek = roster->dutyAt(lead, at("2026-12-07 10:00"));
    REQUIRE(nextWeek);
    CHECK(nextWeek->team == evening->team);
    const auto night = roster->dutyAt(lead, at("2026-12-01 03:00"));
    REQUIRE(night);
    CHECK(night->urgentOnly);
    CHECK(night->from == at("2026-11-30 22:00"));
}

TEST_CASE("a specialist squad works one weekend in five, and on that week's holidays", "[roster]") {
    const Starter starter;
    const auto roster = starter.roster();
    const SquadId squad = starter.squad("S02");
    int weekends = 0;
    for (LocalDay saturday = day("2026-11-07"); saturday < day("2027-01-16"); saturday += std::chrono::days{7})
        weekends += roster->cell(squad, saturday).text == u"W";
    CHECK(weekends == 2);
    CHECK(roster->dutyAt(squad, at("2026-11-30 17:59")));
    CHECK_FALSE(roster->dutyAt(squad, at("2026-11-30 18:00")));
    // Christmas is a Friday in 2026.
    int onChristmas = 0;
    for (const auto &[id, one] : starter.reference.all<Squad>())
        onChristmas += roster->dutyAt(id, at("2026-12-25 12:00")).has_value();
    CHECK(onChristmas == 8);
}

TEST_CASE("a week set by hand stands in the place of the pattern, until it is withdrawn", "[roster]") {
    Starter starter;
    const SquadId squad = starter.squad("S05");
    RosterWeek week{RosterWeek::codeOf(u"2026-11-30", u"S05"), {{}, {}, {}, {}, {}, QStringLiteral("W"), {}}, {}};
    starter.set(week, 1);
    auto roster = starter.roster();
    CHECK_FALSE(roster->dutyAt(squad, at("2026-11-30 10:00")));
    CHECK(roster->cell(squad, day("2026-12-05")).byHand);
    CHECK(roster->dutyAt(squad, at("2026-12-05 10:00")));
    CHECK(roster->dutyAt(squad, at("2026-12-07 10:00"))); // the next week is the pattern's
    week.until = at("2026-11-01 00:00");
    starter.set(week, 1);
    roster = starter.roster();
    CHECK(roster->dutyAt(squad, at("2026-11-30 10:00")));
}

TEST_CASE("a squad that no roster speaks of is on duty in service hours", "[roster]") {
    Starter starter;
    Squad fresh = *starter.entryOf(starter.squad("S05"));
    fresh.code = QStringLiteral("S99");
    starter.set(fresh, 99);
    const auto roster = starter.roster();
    CHECK(roster->dutyAt(SquadId{99}, at("2026-11-30 21:59")));
    CHECK_FALSE(roster->dutyAt(SquadId{99}, at("2026-11-30 22:00")));
    CHECK(roster->nextDuty(SquadId{99}, at("2026-11-30 22:00"))->from == at("2026-12-01 09:00"));
    CHECK(roster->conflicts(day("2026-11-30"), day("2026-12-06")).empty());
}

TEST_CASE("members away, who stands in, and what does not go together", "[roster]") {
    using Kind = RosterConflict::Kind;
    Starter starter;
    const SquadId squad = starter.squad("S05");
    for (const char *code : {"M1", "M2"})
        starter.set(member(code, "S05"));
    starter.set(member("X1", "S06"));
    CHECK(starter.roster()->strength(squad, {}, day("2026-11-30")) == 2);
    const auto conflictsOf = [&](Kind kind) {
        std::vector<RosterConflict> found;
        for (const RosterConflict &conflict : starter.roster()->conflicts(day("2026-11-30"), day("2026-12-01")))
            if (conflict.kind == kind)
                found.push_back(conflict);
        return found;
    };
    starter.set(Leave{QStringLiteral("L1"), QStringLiteral("M1"), QStringLiteral("2026-11-30"),
                      QStringLiteral("2026-12-01"), LeaveKind::Holiday, {}, {}});
    CHECK(starter.roster()->strength(squad, {}, day("2026-11-30")) == 1);
    CHECK(conflictsOf(Kind::NobodyOn).empty());
    starter.set(Leave{QStringLiteral("L2"), QStringLiteral("M2"), QStringLiteral("2026-12-01"),
                      QStringLiteral("2026-12-01"), LeaveKind::Sick, {}, {}},
                77);
    REQUIRE(conflictsOf(Kind::NobodyOn).size() == 1);
    CHECK(conflictsOf(Kind::NobodyOn).front().day == day("2026-12-01"));
    CHECK_FALSE(starter.roster()->dutyAt(squad, at("2026-12-01 10:00")));
    // X1 stands in: the squad is there, and X1 is in two squads at once.
    starter.set(Leave{QStringLiteral("L2"), QStringLiteral("M2"), QStringLiteral("2026-12-01"),
                      QStringLiteral("2026-12-01"), LeaveKind::Sick, QStringLiteral("X1"), {}},
                77);
    CHECK(conflictsOf(Kind::NobodyOn).empty());
    CHECK(starter.roster()->dutyAt(squad, at("2026-12-01 10:00")));
    REQUIRE(conflictsOf(Kind::PersonTwice).size() == 1);
    CHECK(conflictsOf(Kind::PersonTwice).front().member == u"X1");
}

TEST_CASE("eleven hours of rest, and no two shifts of one team at once", "[roster]") {
    using Kind = RosterConflict::Kind;
    Starter starter;
    const auto set = [&](const char *monday, const char *tuesday) {
        starter.set(RosterWeek{RosterWeek::codeOf(u"2026-11-30", u"S05"),
                               {QString::fromLatin1(monday), QString::fromLatin1(tuesday), {}, {}, {}, {}, {}},
                               {}},
                    1);
        std::vector<Kind> kinds;
        for (const RosterConflict &conflict : starter.roster()->conflicts(day("2026-11-30"), day("2026-12-06")))
            if (conflict.squad == starter.squad("S05"))
                kinds.push_back(conflict.kind);
        return kinds;
    };
    CHECK(set("D", "D").empty());
    CHECK(set("L", "E").empty()); // 22:00 to 09:00 are eleven hours
    starter.set(Shift{QStringLiteral("X"), {}, {}, 6 * 60, 12 * 60, 1, false, {}});
    CHECK(set("L", "X") == std::vector{Kind::TooLittleRest});
    CHECK(set("D E", "") == std::vector{Kind::Overlap});
    CHECK(set("E:A D:B", "").empty()); // half of a squad of three, rounded up, suffices for E
    CHECK(set("Q", "") == std::vector{Kind::UnknownShift});
}

TEST_CASE("coverage moves with a merger, and what it was stays as it was", "[roster]") {
    Starter starter;
    const DistrictId mok6 = starter.dong(QStringLiteral("목6동"));
    const DistrictId mok5 = starter.dong(QStringLiteral("목5동"));
    const SquadId only = starter.squad("S13");
    starter.change(only, [](Squad &squad) {
        squad.first = {QStringLiteral("1147055100")}; // 목6동 alone
        squad.second.clear();
    });
    starter.change(mok6, [](District &district) {
        district.until = at("2027-01-01 00:00");
        district.mergedInto = QStringLiteral("1147055000");
    });
    const auto &districts = starter.reference.all<District>();
    const auto &squads = starter.reference.all<Squad>();
    const Reaches before(districts, squads, at("2026-12-31 12:00"));
    CHECK(before.dongs().size() == 20);
    CHECK(before.of(only, mok6) == Reach::First);
    CHECK(before.of(only, mok5) == Reach::None);
    const Reaches after(districts, squads, at("2027-01-01 12:00"));
    CHECK(after.dongs().size() == 19);
    CHECK(after.of(only, mok6) == Reach::None);
    CHECK(after.of(only, mok5) == Reach::First);
}

TEST_CASE("a gap is the minutes, the dong and the category that nobody on duty is there for", "[roster]") {
    Starter starter;
    const SquadId lead = starter.squad("S01");
    // Without the lead squad on a Wednesday evening nobody is on duty at all from 18:00.
    RosterWeek week{RosterWeek::codeOf(u"2026-12-02", u"S01"), {}, {}};
    week.code = RosterWeek::codeOf(u"2026-11-30", u"S01");
    const auto roster = starter.roster();
    for (int i = 0; i < 7; ++i)
        week.days.push_back(roster->cell(lead, day("2026-11-30") + std::chrono::days{i}).text);
    week.days[2] = QStringLiteral("E:A");
    starter.set(week, 1);
    const auto gaps = coverageGaps(starter.reference, *starter.roster(), at("2026-11-30 00:00"), at("2026-12-07 00:00"));
    std::set<DistrictId> districts;
    std::set<QString> categories;
    std::set<QString> urgent;
    for (const CoverageGap &gap : gaps) {
        if (gap.urgent) {
            // Nobody is on call in the night after.
            urgent.insert(gap.category);
            CHECK(gap.from == at("2026-12-02 22:00"));
            CHECK(gap.until == at("2026-12-03 09:00"));
            continue;
        }
        districts.insert(gap.district);
        categories.insert(gap.category);
        CHECK(gap.until == at("2026-12-02 22:00"));
        // From 15:30 what only the lead squad does (C14) is missing, from 18:00 everything.
        CHECK(gap.from == (gap.category == u"C14" ? at("2026-12-02 15:30") : at("2026-12-02 18:00")));
    }
    CHECK(districts.size() == 20);
    CHECK(categories.size() == 14);
    const auto around = urgentCategoriesIn(starter.reference, at("2026-12-02 00:00"));
    CHECK(urgent == std::set<QString>(around.begin(), around.end()));
    CHECK_FALSE(urgent.empty());
    CHECK(gaps.size() == 20 * (14 + urgent.size()));
}

TEST_CASE("a weekday night without anybody on call is a gap for what is urgent", "[roster]") {
    Starter starter;
    const SquadId lead = starter.squad("S01");
    const auto roster = starter.roster();
    RosterWeek week{RosterWeek::codeOf(u"2026-11-30", u"S01"), std::vector<QString>(7), {}, std::vector{2}};
    week.days[2] = roster->cell(lead, day("2026-12-02")).text.section(QStringLiteral(" N:"), 0, 0);
    starter.set(week, 1);
    const auto gaps =
        coverageGaps(starter.reference, *starter.roster(), at("2026-11-30 00:00"), at("2026-12-07 00:00"));
    REQUIRE_FALSE(gaps.empty());
    for (const CoverageGap &gap : gaps) {
        CHECK(gap.urgent);
        CHECK(gap.from == at("2026-12-02 22:00"));
        CHECK(gap.until == at("2026-12-03 09:00"));
    }
    // A squad that is there at night for everything covers it as well as one on call.
    Shift night = *starter.roster()->shift(QStringLiteral("N"));
    night.code = QStringLiteral("V");
    night.urgentOnly = false;
    starter.set(night);
    week.days[2] += QStringLiteral(" V");
    starter.set(week, 1);
    CHECK(coverageGaps(starter.reference, *starter.roster(), at("2026-11-30 00:00"), at("2026-12-07 00:00")).empty());
}

TEST_CASE("from Sunday 17:50 to Monday 09:30 no minute is said in which nobody who can do it is on duty", "[roster]") {
    const Starter starter;
    const Reference &reference = starter.reference;
    const auto roster = starter.roster();
    const Coverage coverage(*roster, reference.all<District>(), categoriesIn(reference, at("2026-11-29 00:00")));
    std::map<Instant, std::set<QString>> said; // in the minute that ends at the instant
    for (Instant call = at("2026-11-29 17:50"); call <= at("2026-11-30 09:30"); call += 1min)
        for (const auto &[id, category] : reference.all<Category>()) {
            const auto due = clocks::promisedFrom(call, id, Priority::Ordinary, LegalKind::Other, reference.policies());
            REQUIRE(due);
            said[due->out].insert(category.code);
            said[due->resolve].insert(category.code);
        }
    CHECK(said.size() > 60);
    for (const auto &[due, categories] : said)
        for (const DistrictCover &cover : coverage.at(due - 1s))
            for (const QString &missing : cover.missing) {
                INFO(toIso(due, seoul).toStdString() << ' ' << missing.toStdString());
                REQUIRE_FALSE(categories.contains(missing));
            }
    // What is urgent is promised around the clock, and somebody is on call.
    CHECK(coverageGaps(reference, *roster, at("2026-11-29 17:50"), at("2026-11-30 12:30")).empty());
    // Told so at any moment of the night as well: by those on call, for what is urgent.
    const auto urgent = urgentCategoriesIn(reference, at("2026-11-29 00:00"));
    for (const DistrictCover &cover :
         Coverage(*roster, reference.all<District>(), categoriesIn(reference, at("2026-11-29 00:00")), urgent)
             .at(at("2026-11-30 03:00"))) {
        CHECK(cover.first + cover.second == 1);
        CHECK(cover.missing.empty());
    }
}

namespace {

/// Monday morning until eleven nobody mends roads in Sinwol, and nobody is on call in the night from Tuesday on.
Starter withGaps() {
    Starter starter;
    for (const char *code : {"S01", "S02", "S03", "S04", "S05"}) {
        RosterWeek week{RosterWeek::codeOf(u"2026-11-30", QString::fromLatin1(code)), std::vector<QString>(7), {}, std::vector{0}};
        week.days[0] = QStringLiteral("V");
        starter.set(week);
    }
    Shift late;
    late.code = QStringLiteral("V");
    late.starts = 11 * 60;
    late.ends = 22 * 60;
    starter.set(late);
    for (const auto &[id, squad] : starter.reference.all<Squad>())
        if (std::ranges::find(squad.categories, QStringLiteral("C01")) != squad.categories.end() && squad.code > u"S05") {
            Squad other = squad;
            std::erase(other.categories, QStringLiteral("C01"));
            starter.reference.set(id.value, other, EventId{++starter.next});
        }
    return starter;
}

} // namespace

TEST_CASE("where the roster has a gap, no minute of it is said from Sunday 17:50 to Monday 09:30", "[roster]") {
    const Starter starter = withGaps();
    const Reference &reference = starter.reference;
    const auto roster = starter.roster();
    const Coverage coverage(*roster, reference.all<District>(), categoriesIn(reference, at("2026-11-29 00:00")));
    const Reaches reaches(reference.all<District>(), reference.all<Squad>(), at("2026-11-29 17:50"));
    const auto roads = reference.idOf<Category>(QStringLiteral("C01"));
    const DistrictId dong = starter.dong(QStringLiteral("신월3동"));
    // The gap is there.
    const auto missing = [&](Instant when, const QString &category = QStringLiteral("C01")) {
        const auto covers = coverage.at(when);
        const auto cover = std::ranges::find(covers, dong, &DistrictCover::district);
        return std::ranges::find(cover->missing, category) != cover->missing.end();
    };
    REQUIRE(missing(at("2026-11-30 09:20")));
    // Other kinds of work have somebody all morning.
    std::set<QString> whole;
    for (const auto &[id, category] : reference.all<Category>())
        if (!missing(at("2026-11-30 09:20"), category.code))
            whole.insert(category.code);
    REQUIRE(whole.size() > 3);
    int moved = 0;
    for (Instant call = at("2026-11-29 17:50"); call <= at("2026-11-30 09:30"); call += 1min)
        for (const auto &[id, category] : reference.all<Category>()) {
            const auto due = clocks::promisedFrom(call, id, Priority::Ordinary, LegalKind::Other, reference.policies());
            REQUIRE(due);
            const AdviceQuestion asked = adviceQuestion(reference, id, {}, dong, false);
            const Deadlines said = saying::tellable(*due, asked, call, reference.policies(), *roster, reaches);
            CHECK(said.out >= due->out);
            CHECK(said.resolve >= due->resolve);
            INFO(toIso(call, seoul).toStdString() << ' ' << category.code.toStdString());
            if (whole.contains(category.code)) {
                REQUIRE(said == *due);
                continue;
            }
            moved += id == *roads && said.out != due->out;
            REQUIRE_FALSE(missing(said.out - 1s, category.code));
            REQUIRE_FALSE(missing(said.resolve - 1s, category.code));
        }
    CHECK(moved > 900);
    // Half an hour of the squad's time, not of the gap.
    const auto due = clocks::promisedFrom(at("2026-11-29 17:50"), roads, Priority::Ordinary, LegalKind::Other, reference.policies());
    const AdviceQuestion asked = adviceQuestion(reference, roads, {}, dong, false);
    CHECK(due->out == at("2026-11-30 09:20"));
    CHECK(saying::tellable(*due, asked, at("2026-11-29 17:50"), reference.policies(), *roster, reaches).out ==
          at("2026-11-30 11:20"));
}

TEST_CASE("an urgent call in a weekday night is told the minute of those on call, or of the morning where there are none", "[roster]") {
    Starter starter;
    const SquadId lead = starter.squad("S01");
    const Instant call = at("2026-12-02 23:00");
    const DistrictId dong = starter.dong(QStringLiteral("신월3동"));
    const auto out = [&] {
        const Reference &reference = starter.reference;
        const auto roster = starter.roster();
        const Reaches reaches(reference.all<District>(), reference.all<Squad>(), call);
        const auto category = reference.idOf<Category>(QStringLiteral("C02"));
        const auto due = clocks::promisedFrom(call, category, Priority::Urgent, LegalKind::Other, reference.policies());
        CHECK(due->out == at("2026-12-02 23:30"));
        return saying::tellable(*due, adviceQuestion(reference, category, {}, dong, true), call, reference.policies(), *roster,
                                reaches)
            .out;
    };
    CHECK(out() == at("2026-12-02 23:30"));
    RosterWeek week{RosterWeek::codeOf(u"2026-11-30", u"S01"), std::vector<QString>(7), {}, std::vector{2}};
    week.days[2] = starter.roster()->cell(lead, day("2026-12-02")).text.section(QStringLiteral(" N:"), 0, 0);
    starter.set(week);
    CHECK(out() == at("2026-12-03 09:30"));
}

TEST_CASE("gaps are looked for to the end of next month", "[roster]") {
    CHECK(lastDayAhead(day("2026-11-28")) == day("2026-12-31"));
    CHECK(lastDayAhead(day("2026-12-01")) == day("2027-01-31"));
    CHECK(lastDayAhead(day("2027-01-31")) == day("2027-02-28"));
    CHECK(lastDayAhead(day("2028-01-15")) == day("2028-02-29"));
}

TEST_CASE("a day set by hand leaves the other days of its week to the pattern", "[roster]") {
    Starter starter;
    const SquadId squad = starter.squad("S05");
    RosterWeek week{RosterWeek::codeOf(u"2026-11-30", u"S05"), std::vector<QString>(7), {}, std::vector{1}};
    week.days[1] = QStringLiteral("W");
    starter.set(week, 1);
    auto roster = starter.roster();
    CHECK(roster->cell(squad, day("2026-12-01")).text == u"W");
    CHECK(roster->cell(squad, day("2026-12-01")).byHand);
    CHECK(roster->cell(squad, day("2026-12-02")).text == u"D");
    CHECK_FALSE(roster->cell(squad, day("2026-12-02")).byHand);
    // Another pattern from that week on: the day that was set stays, the others follow.
    RosterPattern late =
        *starter.reference.find<RosterPattern>(*starter.reference.idOf<RosterPattern>(QStringLiteral("FIELD")));
    late.code = QStringLiteral("LATE");
    late.from = QStringLiteral("2026-11-30");
    late.squads = {QStringLiteral("S05")};
    late.weeks = {std::vector<QString>(8, QStringLiteral("L"))};
    starter.set(late);
    roster = starter.roster();
    CHECK(roster->cell(squad, day("2026-12-01")).text == u"W");
    CHECK(roster->cell(squad, day("2026-12-02")).text == u"L");
    week.set = std::vector{7};
    CHECK_FALSE(week.isSound());
}

TEST_CASE("the state of a squad follows from its ways and the roster", "[roster]") {
    const Starter starter;
    const auto roster = starter.roster();
    const SquadId squad = starter.squad("S05");
    const Instant now = at("2026-11-30 11:00");
    const auto standing = [&](std::vector<SquadTask> tasks, Instant when) {
        for (const SquadStanding &one : standingsOf(*roster, tasks, {}, when))
            if (one.squad == squad)
                return one;
        FAIL("no standing");
        return SquadStanding{};
    };
    CHECK(standing({}, now).state == SquadState::Available);
    CHECK(standing({}, now).since == at("2026-11-30 09:00"));
    CHECK(standing({}, at("2026-11-30 18:00")).state == SquadState::OffDuty);
    CHECK(standing({}, at("2026-11-30 18:00")).next->from == at("2026-12-01 09:00"));
    // Reserved is not out, and not called.
    SquadTask reserved{squad, ComplaintId{1}, now - 1h, now + 2h, {}, {}, {}};
    CHECK(standing({reserved}, now).state == SquadState::Available);
    CHECK_FALSE(standing({reserved}, now).freeAt);
    SquadTask called{squad, ComplaintId{2}, now - 30min, {}, now - 20min, {}, {}};
    CHECK(standing({reserved, called}, now).state == SquadState::Called);
    CHECK(standing({reserved, called}, now).tasks.front().complaint == ComplaintId{2});
    CHECK(standing({reserved, called}, now).freeAt == now + 40min);
    SquadTask onSite{squad, ComplaintId{3}, now - 50min, {}, now - 45min, now - 40min, now - 5min};
    const SquadStanding both = standing({called, onSite}, now);
    CHECK(both.state == SquadState::OnSite);
    CHECK(both.since == now - 5min);
    CHECK(both.freeAt == now + 15min + 60min);
    // Who is still on site after hours is on site.
    CHECK(standing({onSite}, at("2026-11-30 18:30")).state == SquadState::OnSite);
}

TEST_CASE("advice: nobody off duty, and a squad that is better in no way worse is never below", "[roster]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](int bound) { return std::uniform_int_distribution(0, bound - 1)(random); };
    const Starter starter;
    const auto roster = starter.roster();
    const auto &book = roster->book();
    std::vector<SquadId> squads;
    for (const auto &[id, squad] : book.squads)
        squads.push_back(id);
    std::vector<DistrictId> dongs;
    for (const auto &[id, district] : starter.reference.all<District>())
        if (district.isDong() || district.isLegal())
            dongs.push_back(id);
    std::vector<SubtypeId> subtypes;
    for (const auto &[id, subtype] : starter.reference.all<Subtype>())
        subtypes.push_back(id);
    for (int round = 0; round < 400; ++round) {
        const Instant now = at("2026-11-23 00:00") + Minutes{below(14 * 24 * 60)};
        std::vector<SquadTask> tasks;
        for (int i = below(40); i > 0; --i) {
            SquadTask task{squads[static_cast<std::size_t>(below(36))], ComplaintId{i}, now - Minutes{below(90)}, {}, {}, {}, {}};
            if (below(3))
                task.calledAt = task.assignedAt;
            if (task.calledAt && below(2))
                task.outAt = task.assignedAt;
            if (task.outAt && below(2))
                task.arrivedAt = task.assignedAt;
            tasks.push_back(task);
        }
        std::map<SquadId, SquadPast> past;
        for (const SquadId squad : squads)
            past[squad].handling = Minutes{20 + below(90)};
        const auto standings = standingsOf(*roster, tasks, past, now);
        const Reaches reaches(starter.reference.all<District>(), book.squads, now);
        AdviceQuestion question =
            adviceQuestion(starter.reference, {}, subtypes[static_cast<std::size_t>(below(static_cast<int>(subtypes.size())))],
                           dongs[static_cast<std::size_t>(below(static_cast<int>(dongs.size())))], below(4) == 0);
        question.outDue = now + 30min;
        question.resolveDue = now + 3h;
        const Advice advice = adviceFor(question, book, reaches, standings, past, now);
        const auto standingOf = [&](SquadId squad) {
            return *std::ranges::find(standings, squad, &SquadStanding::squad);
        };
        // What makes a squad better, each on its own; smaller is better.
        const auto badness = [&](const SquadAdvice &one) {
            const Squad &squad = book.squads.at(one.squad);
            const SquadStanding standing = standingOf(one.squad);
            return std::array<std::int64_t, 6>{
                reaches.of(one.squad, question.district) == Reach::First    ? 0
                : reaches.of(one.squad, question.district) == Reach::Second ? 1
                                                                            : 2,
                squad.code == question.usual ? 0 : 1,
                squad.kind == SquadKind::Lead && squad.code != question.usual,
                one.likelyOut.time_since_epoch().count(),
                one.likelyDone > standing.duty->until,
                standing.duty->urgentOnly,
            };
        };
        for (std::size_t i = 0; i < advice.squads.size(); ++i) {
            const SquadStanding standing = standingOf(advice.squads[i].squad);
            REQUIRE(standing.duty);
            REQUIRE((!standing.duty->urgentOnly || question.urgent));
            REQUIRE(standing.duty->strength > 0);
            REQUIRE_FALSE(advice.squads[i].reasons.empty());
            for (std::size_t worse = 0; worse < i; ++worse) {
                const auto upper = badness(advice.squads[worse]);
                const auto lower = badness(advice.squads[i]);
                bool noWorse = true;
                bool better = false;
                for (std::size_t k = 0; k < upper.size(); ++k) {
                    noWorse = noWorse && lower[k] <= upper[k];
                    better = better || lower[k] < upper[k];
                }
                REQUIRE_FALSE((noWorse && better));
            }
        }
        if (advice.squads.empty()) {
            REQUIRE_FALSE(advice.next.empty());
            for (const SquadAdvice &one : advice.next)
                REQUIRE(one.likelyOut > now);
        }
    }
}
