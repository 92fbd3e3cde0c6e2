#include "complaint/clocks.h"
#include "support/testoffice.h"

#include <catch2/catch.hpp>
#include <random>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

Instant at(const char *text) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), QTimeZone("Asia/Seoul"));
    REQUIRE(instant);
    return *instant;
}

/// A pothole: nothing that is urgent by its kind.
SpokenDetails ordinary(const TestOffice &o) {
    SpokenDetails details = o.details();
    details.subtype = o.subtype("C01-1");
    return details;
}
ComplaintId received(TestOffice &o) {
    return o.receive(ordinary(o));
}

const Deadlines &deadlines(const Complaint &complaint) {
    REQUIRE(complaint.cycle().deadlines);
    return *complaint.cycle().deadlines;
}

/// The promise in force for a complaint of the office, changed and given as the next version from now on.
void promiseFromNow(TestOffice &o, const std::function<void(Promise &)> &change) {
    Promise promise = o.office->reference()->all<Promise>().rbegin()->second;
    promise.version += 1;
    promise.priority.reset();
    promise.runs = Runs::ServiceHours;
    promise.from = o.clock.now();
    change(promise);
    o.done(commands::Define{promise, {}});
}

std::vector<Event> marksOf(TestOffice &o, ComplaintId id) {
    std::vector<Event> marks;
    for (const Event &event : o.view(id).events)
        if (payloadAs<events::MarkPassed>(event.payload))
            marks.push_back(event);
    return marks;
}

void closeWithWords(TestOffice &o, ComplaintId id, std::optional<DelayReason> delay = {}) {
    o.done(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    o.done(commands::InformCaller{id, {}, {}, {}});
    o.done(commands::Close{id, delay, {}});
}

} // namespace

TEST_CASE("Sunday 17:50: no minute is promised for which nobody is on duty", "[clocks]") {
    TestOffice o;
    o.clock.set(at("2026-11-29 17:50"));
    const ComplaintId id = received(o);
    CHECK(deadlines(o.complaint(id)).out == at("2026-11-30 09:20"));
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-30 11:50"));
    // A weekday night after 22:00, a holiday, the eve of a long one.
    o.clock.set(at("2026-11-30 22:10"));
    CHECK(deadlines(o.complaint(received(o))).out == at("2026-12-01 09:30"));
    o.clock.set(at("2027-02-08 17:45")); // Seollal
    CHECK(deadlines(o.complaint(received(o))).out == at("2027-02-09 09:15"));
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("what is urgent runs around the clock from the start", "[clocks]") {
    TestOffice o;
    o.clock.set(at("2026-11-29 23:50"));
    SpokenDetails details = ordinary(o);
    details.priority = Priority::Urgent;
    const ComplaintId id = o.receive(details);
    CHECK(deadlines(o.complaint(id)).out == at("2026-11-30 00:20"));
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-30 02:50"));
}

TEST_CASE("the law's term stands beside the promise", "[clocks]") {
    TestOffice o;
    o.clock.set(at("2026-11-23 22:10"));
    const ComplaintId id = received(o);
    CHECK(deadlines(o.complaint(id)).legal == at("2026-11-24 12:00"));
    SECTION("another kind has another term") {
        commands::Amend amend{id};
        amend.legalKind = LegalKind::Suggestion;
        o.done(amend);
        CHECK(deadlines(o.complaint(id)).legal == at("2026-12-10 18:00"));
        CHECK(deadlines(o.complaint(id)).out == at("2026-11-24 09:30"));
    }
    SECTION("it is extended once by the office and once more with consent") {
        commands::Amend amend{id};
        amend.legalKind = LegalKind::Grievance;
        o.done(amend);
        CHECK(deadlines(o.complaint(id)).legal == at("2026-12-01 18:00"));
        CHECK(o.refused(commands::ExtendLegalTerm{id, false, Words(QString())}) == ProblemCode::WordsMissing);
        o.done(commands::ExtendLegalTerm{id, false, Words(QStringLiteral("현장 조사"))});
        CHECK(deadlines(o.complaint(id)).legal == at("2026-12-10 18:00"));
        CHECK(o.refused(commands::ExtendLegalTerm{id, false, Words(QStringLiteral("더"))}) ==
              ProblemCode::ConsentMissing);
        o.done(commands::ExtendLegalTerm{id, true, Words(QStringLiteral("더"))});
        CHECK(o.refused(commands::ExtendLegalTerm{id, true, Words(QStringLiteral("더"))}) ==
              ProblemCode::ExtensionsUsedUp);
    }
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("two pauses within one minute are two pauses", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    for (int i = 0; i < 2; ++i) {
        o.clock.advance(10s);
        o.done(commands::PutOnHold{id, HoldReason::Weather, {}});
        o.clock.advance(15s);
        o.done(commands::Resume{id});
    }
    CHECK(o.complaint(id).cycle().holds.size() == 2);
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-23 13:00") + 30s);
    CHECK(deadlines(o.complaint(id)).out == at("2026-11-23 10:30"));
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a priority changed while paused keeps every pause", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    o.clock.set(at("2026-11-23 11:00"));
    o.done(commands::PutOnHold{id, HoldReason::WaitingForCaller, {}});
    o.clock.set(at("2026-11-23 12:00"));
    o.done(commands::ChangePriority{id, Priority::Urgent});
    o.clock.set(at("2026-11-23 15:00"));
    o.done(commands::Resume{id});
    // One hour ran, four were paused, two are left.
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-23 17:00"));
    o.done(commands::ChangePriority{id, Priority::Ordinary});
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-23 17:00"));
    CHECK(o.complaint(id).cycle().terms.size() == 3);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a deadline does not pass in a pause, and nothing is late by it", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    o.clock.set(at("2026-11-23 12:50"));
    o.done(commands::PutOnHold{id, HoldReason::Weather, {}});
    o.clock.set(at("2026-11-23 16:00"));
    CHECK_FALSE(deadlines(o.complaint(id)).resolve < o.clock.now());
    o.done(commands::Resume{id});
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-23 16:10"));
}

TEST_CASE("a reason that does not stop the clock leaves it running", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    o.done(commands::PutOnHold{id, HoldReason::Other, wordsOf(QStringLiteral("다른 일"))});
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-23 13:00"));
    CHECK_FALSE(o.complaint(id).hold->limit);
}

TEST_CASE("a pause ends by itself after its longest time, with an event at that time", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    o.clock.set(at("2026-11-23 11:00"));
    o.done(commands::PutOnHold{id, HoldReason::Weather, {}});
    CHECK(deadlines(o.complaint(id)).resolve == at("2026-11-24 13:00"));
    CHECK(wakesAt(o.complaint(id)) == at("2026-11-23 10:15")); // the mark that nobody wrote down yet
    o.clock.set(at("2026-11-24 11:40"));
    o.done(commands::PassTime{id});
    const Complaint &c = o.complaint(id);
    CHECK(lifecycleOf(c) == Lifecycle::Open);
    REQUIRE(c.cycle().holds.size() == 1);
    CHECK(c.cycle().holds[0].until == at("2026-11-24 11:00"));
    CHECK(c.cycle().holds[0].byItself);
    const ComplaintView view = o.view(id);
    const auto resumed = std::ranges::find_if(
        view.events, [](const Event &e) { return payloadAs<events::Resumed>(e.payload) != nullptr; });
    REQUIRE(resumed != view.events.end());
    CHECK(resumed->occurredAt == at("2026-11-24 11:00"));
    CHECK(resumed->attestation.saidBy == Source::Clock);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("an edit of the calendar rewrites no promise and closes no breach", "[clocks]") {
    TestOffice o;
    const ComplaintId late = received(o);
    o.clock.set(at("2026-11-23 14:00"));
    const ComplaintId open = received(o);
    const Complaint before = o.complaint(open);
    // Today becomes a day without service, decreed after the fact.
    o.done(commands::Define{
        SpecialDay{QStringLiteral("2026-11-23"), QStringLiteral("휴무"), QStringLiteral("Day off"), {}, DayWindows{}, {}}, {}});
    CHECK(o.complaint(open) == before);
    CHECK(o.complaint(late).cycle().isLate(o.clock.now()));
    const Policies &policies = o.office->reference()->policies();
    const auto restated =
        clocks::courseOf(before.cycle(), ClockKind::Out, policies, clocks::Told::Restated);
    REQUIRE(restated);
    CHECK(reachedAt(*restated, 100) == at("2026-11-24 09:30"));
    const auto promised = clocks::courseOf(before.cycle(), ClockKind::Out, policies);
    CHECK(reachedAt(*promised, 100) == deadlines(before).out);
    // What comes in now is promised by what is known now.
    CHECK(deadlines(o.complaint(received(o))).out == at("2026-11-24 09:30"));
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a later promise holds for later receipts alone", "[clocks]") {
    TestOffice o;
    const ComplaintId earlier = received(o);
    o.clock.advance(1min);
    promiseFromNow(o, [](Promise &p) { p.outMinutes = 60; });
    const ComplaintId later = received(o);
    CHECK(deadlines(o.complaint(earlier)).out == at("2026-11-23 10:30"));
    CHECK(deadlines(o.complaint(later)).out == at("2026-11-23 11:01"));
    // One that names a category stands nearer than one for all.
    promiseFromNow(o, [&](Promise &p) {
        p.outMinutes = 15;
        p.category = o.office->reference()->categoryOf(o.subtype("C01-1"));
    });
    CHECK(deadlines(o.complaint(received(o))).out == at("2026-11-23 10:16"));
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a promise that means nothing is refused", "[clocks]") {
    TestOffice o;
    Promise promise = o.office->reference()->all<Promise>().rbegin()->second;
    const auto refused = [&](const std::function<void(Promise &)> &change) {
        Promise wrong = promise;
        wrong.version = 99;
        change(wrong);
        (void)o.refused(commands::Define{wrong, {}});
    };
    refused([](Promise &p) { p.outMinutes = 0; });
    refused([](Promise &p) { p.marks = {80, 50}; });
    refused([](Promise &p) { p.marks = {100}; });
    refused([](Promise &p) { p.lateEvery = 0; });
    refused([](Promise &p) { p.pauses = {{HoldReason::Weather, 0}}; });
    CHECK(o.refused(commands::Define{SpecialDay{QStringLiteral("2026-02-30"), {}, {}, HolidayKind::Decreed, {}, {}}, {}}) ==
          ProblemCode::BadValue);
}

TEST_CASE("reopening does not breach at once, and the broken promise before it stays broken", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    o.clock.set(at("2026-11-23 16:00"));
    closeWithWords(o, id, DelayReason::NoSquadFree);
    o.clock.set(at("2026-11-23 17:00"));
    o.done(commands::Reopen{id, ReopenReason::TroubleBack, {}});
    const Complaint &c = o.complaint(id);
    CHECK(c.cycles[0].isLate(o.clock.now()));
    CHECK(c.cycles[0].delay == DelayReason::NoSquadFree);
    CHECK_FALSE(c.cycle().isLate(o.clock.now()));
    CHECK(deadlines(c).out == at("2026-11-23 17:30"));
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("an attached duplicate keeps the earliest start", "[clocks]") {
    TestOffice o;
    const ComplaintId first = received(o);
    o.clock.advance(20min);
    const ComplaintId second = received(o);
    o.done(commands::Attach{first, second});
    CHECK(o.complaint(second).cycle().clockStart() == at("2026-11-23 10:00"));
    CHECK(deadlines(o.complaint(second)).out == at("2026-11-23 10:30"));
    o.done(commands::Detach{first});
    CHECK(deadlines(o.complaint(second)).out == at("2026-11-23 10:50"));
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a squad reserved for later does not stop the clock", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    o.done(commands::AssignSquad{id, o.squad("S02"), false, o.clock.now() + 2h});
    CHECK(stateOf(o.complaint(id)) == State::Assigned);
    CHECK_FALSE(o.complaint(id).cycle().firstOutAt);
    CHECK(wakesAt(o.complaint(id)) == at("2026-11-23 10:15"));
}

TEST_CASE("marks pass once, each at its true time", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    CHECK(o.refused(commands::PassTime{id}) == ProblemCode::NothingChanged);
    o.clock.set(at("2026-11-23 11:05")); // nobody was there meanwhile
    o.done(commands::PassTime{id});
    const auto marks = marksOf(o, id);
    std::vector<Instant> times;
    for (const Event &mark : marks) {
        times.push_back(mark.occurredAt);
        CHECK(mark.attestation == Attestation{Source::Clock, {}});
    }
    CHECK(times == std::vector{at("2026-11-23 10:15"), at("2026-11-23 10:24"), at("2026-11-23 10:30"),
                               at("2026-11-23 11:00")});
    CHECK(o.refused(commands::PassTime{id}) == ProblemCode::NothingChanged);
    CHECK(wakesAt(o.complaint(id)) == at("2026-11-23 11:30"));
    // Out at last: only the other clock has marks to come.
    o.done(commands::AssignSquad{id, o.squad("S02"), true, {}});
    o.done(commands::ReportOut{id, 1});
    CHECK(wakesAt(o.complaint(id)) == at("2026-11-23 11:30")); // half of the three hours
    o.clock.set(at("2026-11-23 11:40"));
    o.done(commands::PassTime{id});
    CHECK(marksOf(o, id).size() == 5);
    CHECK(o.complaint(id).cycle().resolveMarks.percents == std::vector{50});
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("no mark passes outside of service hours", "[clocks]") {
    TestOffice o;
    o.clock.set(at("2026-11-29 17:40")); // Sunday
    const ComplaintId id = received(o);
    o.clock.set(at("2026-11-30 09:30"));
    o.done(commands::PassTime{id});
    for (const Event &mark : marksOf(o, id)) {
        CAPTURE(toIso(mark.occurredAt).toStdString());
        CHECK((mark.occurredAt <= at("2026-11-29 18:00") || mark.occurredAt >= at("2026-11-30 09:00")));
    }
    CHECK(marksOf(o, id).size() == 3);
}

TEST_CASE("a clock that is set back rings nothing twice", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    o.clock.set(at("2026-11-23 10:20"));
    o.done(commands::PassTime{id});
    o.clock.set(at("2026-11-23 09:20"));
    CHECK(o.refused(commands::PassTime{id}) == ProblemCode::NothingChanged);
    o.clock.set(at("2026-11-23 10:16"));
    CHECK(o.refused(commands::PassTime{id}) == ProblemCode::NothingChanged);
    CHECK(marksOf(o, id).size() == 1);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a mark stands in the way of no undo and is not undone", "[clocks]") {
    TestOffice o;
    o.clock.set(at("2026-11-23 10:00"));
    const ComplaintId id = received(o);
    o.clock.set(at("2026-11-23 10:14"));
    const CommandId note = o.done(commands::AddNote{id, QStringLiteral("하나")}).command;
    o.clock.set(at("2026-11-23 10:16"));
    o.done(commands::PassTime{id});
    o.done(commands::Undo{note});
    CHECK(o.complaint(id).notes == 0);
    CHECK(o.complaint(id).cycle().outMarks.percents == std::vector{50});
    CHECK(o.refused(commands::PassTime{id}) == ProblemCode::NothingChanged);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("what was late is closed with a reason, what was in time without", "[clocks]") {
    TestOffice o;
    const ComplaintId quick = received(o);
    const ComplaintId late = received(o);
    o.clock.advance(5min);
    closeWithWords(o, quick);
    o.clock.advance(4h);
    o.done(commands::Resolve{late, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    o.done(commands::InformCaller{late, {}, {}, {}});
    CHECK(o.refused(commands::Close{late}) == ProblemCode::DelayReasonMissing);
    CHECK(o.refused(commands::Close{late, DelayReason::Other, {}}) == ProblemCode::WordsMissing);
    o.done(commands::Close{late, DelayReason::Traffic, wordsOf(QStringLiteral("사고로 정체"))});
    CHECK(o.complaint(late).cycle().delay == DelayReason::Traffic);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a shift is given by one and taken over by another", "[clocks]") {
    TestOffice o;
    const ComplaintId id = received(o);
    const Receipt given = o.done(commands::GiveHandover{{{id, wordsOf(QStringLiteral("SH공사 회신 대기"))}},
                                                        wordsOf(QStringLiteral("비상 연락망 확인"))});
    REQUIRE(given.handover);
    CHECK(o.refused(commands::TakeHandover{*given.handover, {}}) == ProblemCode::HandoverOwn);
    CHECK(o.refused(commands::TakeHandover{HandoverId{99}, {}}) == ProblemCode::NoSuchHandover);
    Request take = o.request(commands::TakeHandover{*given.handover, {}});
    take.actor = o.office->reference()->idOf<Operator>(QStringLiteral("op2")).value();
    o.clock.advance(1min);
    o.done(take);
    Request again = o.request(commands::TakeHandover{*given.handover, {}});
    again.actor = take.actor;
    CHECK(o.refused(again) == ProblemCode::HandoverTaken);
    CHECK(verify(*o.connection).isClean());
    o.office->foldAnew();
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("two people who set the same entry keep both their fields, and the same field is not lost", "[clocks]") {
    TestOffice o;
    const Reference &reference = *o.office->reference();
    const AgencyId id = reference.all<Agency>().begin()->first;
    const Agency seen = *reference.find<Agency>(id);
    Agency mine = seen;
    mine.telephone = QStringLiteral("0211112222");
    Agency theirs = seen;
    theirs.en = QStringLiteral("Another name");
    o.done(commands::Define{theirs, id.value, seen});
    o.done(commands::Define{mine, id.value, seen});
    const Agency both = *o.office->reference()->find<Agency>(id);
    CHECK(both.telephone == mine.telephone);
    CHECK(both.en == theirs.en);
    Agency third = seen;
    third.telephone = QStringLiteral("0233334444");
    CHECK(o.refused(commands::Define{third, id.value, seen}) == ProblemCode::ChangedMeanwhile);
}

TEST_CASE("whatever happens in whatever order, what was decided on the way is what the whole history says", "[clocks]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 chance(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(chance); };
    TestOffice o(seed);
    std::vector<ComplaintId> ids;
    int carriedOut = 0;
    // Refusals are fine: what is carried out has to hold together.
    const auto attempt = [&](Command command) {
        Request request = o.request(std::move(command));
        if (upTo(3) == 0) {
            request.occurredAt = o.clock.now() - Minutes{upTo(90)};
            request.late = LateReason::SquadReportedLate;
        }
        carriedOut += o.office->execute(std::move(request)) ? 1 : 0;
    };
    const auto day = [&] {
        const QDate date = toDateTime(o.clock.now(), o.office->reference()->zone()).date().addDays(upTo(4) - 1);
        return date.toString(Qt::ISODate);
    };
    for (int step = 0; step < 2'500; ++step) {
        o.clock.advance(Minutes{upTo(upTo(9) == 0 ? 900 : 25)});
        if (ids.empty() || upTo(11) == 0) {
            SpokenDetails details = ordinary(o);
            details.priority = upTo(4) ? Priority::Ordinary : Priority::Urgent;
            ids.push_back(o.receive(details));
            continue;
        }
        const ComplaintId id = ids[ids.size() - 1 - static_cast<size_t>(upTo(std::min<int>(6, int(ids.size()) - 1)))];
        const ComplaintId other = ids[static_cast<size_t>(upTo(static_cast<int>(ids.size()) - 1))];
        switch (upTo(16)) {
        case 0:
            attempt(commands::AssignSquad{id, o.squad("S02"), true, {}});
            break;
        case 1:
            attempt(commands::ReportOut{id, 1});
            break;
        case 2:
            attempt(commands::PutOnHold{id, static_cast<HoldReason>(upTo(5)), {}});
            break;
        case 3:
        case 4:
            attempt(commands::Resume{id});
            break;
        case 5:
            attempt(commands::ChangePriority{id, upTo(1) ? Priority::Urgent : Priority::Ordinary});
            break;
        case 6:
            attempt(commands::Attach{id, other});
            break;
        case 7:
            attempt(commands::Detach{id});
            break;
        case 8:
            attempt(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
            break;
        case 9:
            attempt(commands::InformCaller{id, {}, {}, {}});
            attempt(commands::Close{id, DelayReason::NoSquadFree, {}});
            break;
        case 10:
            attempt(commands::Reopen{id, ReopenReason::TroubleBack, {}});
            break;
        case 11:
            attempt(commands::ExtendLegalTerm{id, true, Words(QStringLiteral("현장 조사"))});
            break;
        case 12: {
            commands::Amend amend{id};
            if (upTo(1))
                amend.subtype = o.subtype(upTo(1) ? "C01-3" : "C01-1");
            else
                amend.legalKind = static_cast<LegalKind>(upTo(4));
            attempt(amend);
            break;
        }
        case 13:
            attempt(commands::Define{
                SpecialDay{day(), QStringLiteral("휴무"), QStringLiteral("Off"), {}, upTo(1) ? DayWindows{} : DayWindows{{600, 900}}, {}}, {}});
            break;
        case 14: {
            Promise promise = o.office->reference()->all<Promise>().rbegin()->second;
            promise.version += 1;
            promise.from = o.clock.now() - Minutes{upTo(600)};
            promise.outMinutes = 10 + upTo(60);
            promise.resolveMinutes = 60 + upTo(400);
            promise.runs = upTo(1) ? Runs::ServiceHours : Runs::Always;
            promise.priority = upTo(2) ? std::optional<Priority>() : Priority::Urgent;
            attempt(commands::Define{promise, {}});
            break;
        }
        case 15: {
            const auto receipt = o.office->execute(o.request(commands::AddNote{id, QStringLiteral("메모")}));
            if (receipt)
                attempt(commands::Undo{receipt->command});
            break;
        }
        default:
            attempt(commands::PassTime{id});
        }
    }
    CHECK(carriedOut > 500);
    const Verdict verdict = verify(*o.connection);
    if (const auto &found = verdict.difference)
        FAIL(found->table.toStdString() << ", " << found->row.toStdString() << ", " << found->what.toStdString() << ": "
                                        << found->expected.toStdString() << " / " << found->found.toStdString());
}

TEST_CASE("where the calendar ends nothing is promised, and the file is right to say so", "[clocks]") {
    TestOffice office;
    office.clock.set(instantFromIso(QStringLiteral("2051-03-02T10:00+09:00")).value());
    const ComplaintId id = received(office);
    CHECK_FALSE(office.complaint(id).cycle().deadlines);
    // What runs around the clock needs no calendar.
    SpokenDetails urgent = office.details();
    urgent.priority = Priority::Urgent;
    CHECK(office.complaint(office.receive(urgent)).cycle().deadlines);
    CHECK(verify(*office.connection).isClean());
}
