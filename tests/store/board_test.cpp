#include "desk/board.h"
#include "store/eventlog.h"
#include "support/testoffice.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

Instant at(const char *text) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), QTimeZone("Asia/Seoul"));
    REQUIRE(instant);
    return *instant;
}

/// Every complaint folded from the whole log up to a recorded time, without any table but that of squads' ways.
Board foldedBoard(TestOffice &o, Instant asOf) {
    EventLog log(*o.connection);
    BoardFacts facts;
    Reader reader(*o.connection);
    const ReferencePointer reference = reader.referenceAt(asOf);
    facts.past = reader.squadPasts(asOf);
    for (auto &[squad, past] : facts.past)
        past.lastEndedAt.reset();
    std::set<std::int64_t> ids;
    log.scanStreams(complaintStream, [&](const StoredEvent &event) {
        ids.insert(event.key.id);
        return true;
    });
    const Instant monday = boardWeekStart(*reference, asOf);
    for (const std::int64_t id : ids) {
        Folded folded;
        for (const Event &event : log.stream({complaintStream, id}))
            if (event.recordedAt <= asOf)
                folded = evolve(std::move(folded), event);
        if (folded.seq == 0)
            continue;
        for (const OpenSpan &span : folded.spans)
            if (span.until && *span.until >= monday)
                facts.ended.push_back(span);
        for (const Dispatch &dispatch : folded.complaint.dispatches)
            if (dispatch.leftAt && facts.past.contains(dispatch.squad)) {
                auto &last = facts.past[dispatch.squad].lastEndedAt;
                last = std::max(last.value_or(*dispatch.leftAt), *dispatch.leftAt);
            }
        if (isEnded(stateOf(folded.complaint)))
            continue;
        facts.open.push_back(queueItemOf(folded));
        for (const SquadTask &task : tasksOf(folded.complaint))
            facts.tasks.push_back(task);
    }
    markAlertMissing(facts.open, *reference);
    Board board = boardOf(facts, *reference, *rosterOf(*reference), asOf);
    for (QueueItem &item : board.urgent)
        item.place = reader.placeOf(item.id);
    return board;
}

} // namespace

TEST_CASE("the board after a hundred random events is what a fold of the log says, now and at any minute before",
          "[board]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 chance(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(chance); };
    TestOffice o(seed);
    o.clock.set(at("2026-11-23 08:30"));
    std::vector<ComplaintId> ids;
    std::vector<Instant> moments;
    const char *squads[] = {"S01", "S02", "S05", "S08"};
    const auto attempt = [&](Command command) {
        Request request = o.request(std::move(command));
        if (upTo(3) == 0) {
            request.occurredAt = o.clock.now() - Minutes{upTo(50)};
            request.late = LateReason::SquadReportedLate;
        }
        return o.office->execute(std::move(request)).has_value();
    };
    int carriedOut = 0;
    while (carriedOut < 100) {
        o.clock.advance(Minutes{1 + upTo(upTo(14) == 0 ? 1500 : 25)});
        if (ids.empty() || upTo(4) == 0) {
            SpokenDetails details = o.details();
            details.subtype = o.subtype(upTo(1) ? "C01-1" : "C02-1");
            ids.push_back(o.receive(details));
            ++carriedOut;
        } else {
            const ComplaintId id = ids[static_cast<size_t>(upTo(static_cast<int>(ids.size()) - 1))];
            switch (upTo(9)) {
            case 0:
                carriedOut += attempt(commands::AssignSquad{id, o.squad(squads[upTo(3)]), upTo(2) > 0, {}});
                break;
            case 1:
                carriedOut += attempt(commands::ReportOut{id, 1});
                break;
            case 2:
                carriedOut += attempt(commands::ReportArrived{id, 1});
                break;
            case 3:
                carriedOut += attempt(commands::ReportLeft{id, 1});
                break;
            case 4:
                carriedOut += attempt(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
                break;
            case 5:
                attempt(commands::InformCaller{id, {}, {}, {}});
                carriedOut += attempt(commands::Close{id, DelayReason::NoSquadFree, {}});
                break;
            case 6:
                carriedOut += attempt(commands::Reopen{id, ReopenReason::TroubleBack, {}});
                break;
            case 7:
                carriedOut += attempt(commands::PutOnHold{id, HoldReason::Weather, {}});
                break;
            case 8:
                carriedOut += attempt(commands::Resume{id});
                break;
            case 9:
                carriedOut += attempt(commands::TransferAway{id, o.agency("SH"), {}, {}, Words(QStringLiteral("열 배관"))});
                break;
            }
        }
        moments.push_back(o.clock.now() + Milliseconds{upTo(1) * 30'000});
    }
    Reader reader(*o.connection);
    const Instant now = o.clock.now();
    CHECK(reader.board(now) == foldedBoard(o, now));
    for (int i = 0; i < 40; ++i) {
        const Instant then = moments[static_cast<size_t>(upTo(static_cast<int>(moments.size()) - 1))];
        CAPTURE(toIso(then).toStdString());
        const Board board = reader.board(now, then);
        REQUIRE(board == foldedBoard(o, then));
    }
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("the board counts what is open, late and kept, and knows who is where", "[board]") {
    TestOffice o;
    o.clock.set(at("2026-11-25 10:00")); // a Wednesday
    SpokenDetails details = o.details();
    details.subtype = o.subtype("C01-1");
    details.district = o.district(QStringLiteral("목1동"));
    const ComplaintId kept = o.receive(details);
    o.done(commands::AssignSquad{kept, o.squad("S02"), true, {}});
    o.clock.advance(10min);
    o.done(commands::ReportOut{kept, 1});
    o.clock.advance(30min);
    o.done(commands::ReportArrived{kept, 1});
    o.clock.advance(20min);
    const ComplaintId second = o.receive(details);
    Reader reader(*o.connection);
    Board board = reader.board(o.clock.now());
    const auto standing = [&](const char *code) {
        return *std::ranges::find(board.squads, o.squad(code), &SquadStanding::squad);
    };
    CHECK(board.open == 2);
    CHECK(board.late == 0);
    CHECK(board.inService);
    CHECK(board.changes == at("2026-11-25 22:00"));
    CHECK(standing("S02").state == SquadState::OnSite);
    CHECK(standing("S02").since == at("2026-11-25 10:40"));
    CHECK(standing("S03").state == SquadState::Available);
    CHECK(board.districts.size() == 20);
    CHECK(std::ranges::find(board.districts, *details.district, &BoardDistrict::district)->open == 2);
    CHECK(board.gaps.empty());
    o.done(commands::Resolve{kept, Outcome::Done, {}});
    o.clock.advance(40min); // nobody has set out to the second
    board = reader.board(o.clock.now());
    CHECK(board.open == 1);
    CHECK(board.resolved == 1);
    CHECK(board.late == 1);
    CHECK(board.outToday == BoardKept{1, 1});
    CHECK(board.resolveToday == BoardKept{1, 0});
    CHECK(board.urgent.size() == 1);
    CHECK(board.urgent.front().id == second);
    // An hour ago it looked otherwise.
    board = reader.board(o.clock.now(), at("2026-11-25 10:05"));
    CHECK(board.open == 1);
    CHECK(standing("S02").state == SquadState::Called);
    CHECK(board.outToday == BoardKept{});
}

TEST_CASE("by night the board counts who is on call, as the roster does", "[board]") {
    TestOffice o;
    o.clock.set(at("2026-11-25 23:30")); // a Wednesday
    Reader reader(*o.connection);
    const Board board = reader.board(o.clock.now());
    CHECK_FALSE(board.inService);
    for (const BoardDistrict &dong : board.districts) {
        CHECK(dong.cover.first + dong.cover.second == 1);
        CHECK(dong.cover.missing.empty());
    }
    CHECK(board.gaps.empty());
}

TEST_CASE("several entries are set as one, and taken back as one", "[roster]") {
    TestOffice o;
    const auto week = [](const char *squad, const char *cell) {
        const QString text = QString::fromLatin1(cell);
        return RosterWeek{RosterWeek::codeOf(u"2026-11-30", QString::fromLatin1(squad)),
                          {text, text, text, text, text, {}, {}},
                          {}};
    };
    const auto cell = [&](const char *squad) {
        return rosterOf(*o.office->reference())->cell(o.squad(squad), localDay(QDate(2026, 12, 1))).text;
    };
    const Receipt both = o.done(commands::DefineAll{{{week("S02", ""), {}, {}}, {week("S03", "W"), {}, {}}}});
    CHECK(both.events.size() == 2);
    CHECK(cell("S02").isEmpty());
    CHECK(cell("S03") == u"W");
    o.done(commands::Undo{both.command});
    CHECK(cell("S02") == u"D");
    CHECK(cell("S03") == u"D");
    // One wrong name, and none is set.
    CHECK(o.refused(commands::DefineAll{{{week("S02", "W"), {}, {}}, {week("S99", "W"), {}, {}}}}) ==
          ProblemCode::UnknownName);
    CHECK(cell("S02") == u"D");
    CHECK(o.refused(commands::DefineAll{{{week("S02", "Q"), {}, {}}}}) == ProblemCode::UnknownName);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("what cannot be is refused with its own word", "[roster]") {
    TestOffice o;
    const Reference &reference = *o.office->reference();
    const auto squadId = o.squad("S05");
    Squad squad = *reference.find<Squad>(squadId);
    squad.members = 0;
    CHECK(o.refused(commands::Define{squad, squadId.value}) == ProblemCode::NoMembers);
    squad.members = 3;
    squad.first = {QStringLiteral("nowhere")};
    CHECK(o.refused(commands::Define{squad, squadId.value}) == ProblemCode::UnknownName);
    const auto dong = o.district(QStringLiteral("목6동"));
    District district = *reference.find<District>(dong);
    district.until = o.clock.now();
    district.mergedInto = district.code;
    CHECK(o.refused(commands::Define{district, dong.value}) == ProblemCode::MergeIntoItself);
    district.mergedInto = QStringLiteral("1147055000"); // 목5동
    o.done(commands::Define{district, dong.value});
    const auto other = o.district(QStringLiteral("목5동"));
    District back = *o.office->reference()->find<District>(other);
    back.until = o.clock.now();
    back.mergedInto = district.code;
    CHECK(o.refused(commands::Define{back, other.value}) == ProblemCode::MergeIntoItself);
    const auto leave = [](const char *code, const char *from, const char *to) {
        return Leave{QString::fromLatin1(code), QStringLiteral("M1"), QString::fromLatin1(from), QString::fromLatin1(to),
                     LeaveKind::Holiday,        {},                   {}};
    };
    CHECK(o.refused(commands::Define{leave("L1", "2026-12-01", "2026-12-03"), {}}) == ProblemCode::UnknownName);
    o.done(commands::Define{Member{QStringLiteral("M1"), QStringLiteral("김"), QStringLiteral("Kim"),
                                   QStringLiteral("S05"), {}, {}, {}},
                            {}});
    o.done(commands::Define{leave("L1", "2026-12-01", "2026-12-03"), {}});
    CHECK(o.refused(commands::Define{leave("L2", "2026-12-03", "2026-12-04"), {}}) == ProblemCode::DatesOverlap);
    CHECK(o.refused(commands::Define{leave("L3", "2026-12-05", "2026-12-04"), {}}) == ProblemCode::BadValue);
}

TEST_CASE("a transfer ends ours once the caller knows, and a request for cooperation leaves it open", "[agencies]") {
    TestOffice o;
    SpokenDetails details = o.details();
    details.subtype = o.subtype("C03-1");
    details.priority = Priority::Ordinary;
    details.subtype = o.subtype("C01-1");
    const ComplaintId asked = o.receive(details);
    o.done(commands::Refer{asked, o.agency("SH"), {}, {}, {}, {}, DisclosureGround::Consent});
    const Referral &referral = o.complaint(asked).referrals.front();
    CHECK_FALSE(referral.transfer);
    CHECK(referral.disclosed == DisclosureGround::Consent);
    CHECK(referral.promisedAt == o.complaint(asked).cycle().deadlines->resolve);
    CHECK(stateOf(o.complaint(asked)) == State::Referred);
    // They may ask for more time once.
    const Instant due = *referral.promisedAt;
    o.done(commands::AnswerReferral{asked, 1, {}, due + 24h});
    CHECK(o.refused(commands::AnswerReferral{asked, 1, {}, due + 48h}) == ProblemCode::ExtensionsUsedUp);

    const ComplaintId theirs = o.receive(details);
    CHECK(o.refused(commands::TransferAway{theirs, o.agency("SH"), {}, {}, Words(QString())}) == ProblemCode::WordsMissing);
    const Receipt transferred =
        o.done(commands::TransferAway{theirs, o.agency("SH"), {}, {}, Words(QStringLiteral("열 배관은 공사 소관"))});
    CHECK(stateOf(o.complaint(theirs)) == State::Resolved);
    CHECK(o.complaint(theirs).cycle().outcome == Outcome::Transferred);
    CHECK_FALSE(o.complaint(theirs).hasOpenReferral());
    CHECK(o.refused(commands::Close{theirs, {}, {}}) == ProblemCode::CallerNotInformed);
    o.done(commands::Undo{transferred.command});
    CHECK(stateOf(o.complaint(theirs)) == State::Received);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a dong with a new name keeps the old one for the past, and its id, code and squads", "[districts]") {
    TestOffice o;
    const DistrictId id = o.district(QStringLiteral("신월3동"));
    const District before = *o.office->reference()->find<District>(id);
    const Instant day = at("2026-12-01 00:00");
    District renamed = before;
    renamed.ko = QStringLiteral("새신월동");
    renamed.en = QStringLiteral("Saesinwol-dong");
    renamed.former = std::vector{FormerName{before.ko, before.en, day}};
    o.done(commands::Define{renamed, id.value});
    const District kept = *o.office->reference()->find<District>(id);
    CHECK(kept == renamed);
    CHECK(kept.named(day - std::chrono::minutes(1)).ko == before.ko);
    CHECK(kept.named(day - std::chrono::minutes(1)).en == before.en);
    CHECK(kept.named(day).ko == u"새신월동");
    CHECK(kept.code == before.code);
    // A second one: each time has its own name.
    District again = renamed;
    again.ko = QStringLiteral("푸른동");
    again.former->push_back({renamed.ko, renamed.en, day + std::chrono::days(31)});
    o.done(commands::Define{again, id.value});
    CHECK(again.named(day).ko == u"새신월동");
    CHECK(again.named(day - std::chrono::days(1)).ko == before.ko);
    CHECK(again.named(day + std::chrono::days(40)).ko == u"푸른동");
    // Names in a wrong order, or without a name, are refused.
    District wrong = again;
    std::swap(wrong.former->front(), wrong.former->back());
    CHECK(o.refused(commands::Define{wrong, id.value}) == ProblemCode::BadValue);
    wrong = again;
    wrong.former->front().ko.clear();
    CHECK(o.refused(commands::Define{wrong, id.value}) == ProblemCode::BadValue);
    // The file reads the same after the next start, and the board of a minute before knows the old entry.
    const Instant then = o.clock.now();
    o.reopen();
    CHECK(*o.office->reference()->find<District>(id) == again);
    Reader reader(*o.connection);
    const BoardView view = reader.boardView(then, then);
    CHECK(view.reference->find<District>(id)->named(then).ko == before.ko);
    CHECK(std::ranges::any_of(view.board.districts, [&](const BoardDistrict &d) { return d.district == id; }));
}
