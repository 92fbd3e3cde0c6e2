#include "complaint/danger.h"
#include "complaint/undonesteps.h"
#include "support/testoffice.h"

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {
template<class E>
int count(const ComplaintView &view) {
    return static_cast<int>(
        std::ranges::count_if(view.events, [](const Event &event) { return payloadAs<E>(event.payload) != nullptr; }));
}
} // namespace

TEST_CASE("numbers are gap-free within the year of receipt in the office's time zone") {
    TestOffice office;
    office.clock.set(*instantFromIso(QStringLiteral("2026-12-31T23:58+09:00")));
    const Receipt last = office.done(commands::Receive{office.details(), {}, {}});
    CHECK(last.number->toString() == u"2026-000001");
    CHECK(office.refused(commands::Receive{SpokenDetails{}, {}, {}}) == ProblemCode::NothingSaid);
    CHECK(office.done(commands::Receive{office.details(), {}, {}}).number->toString() == u"2026-000002");
    office.clock.advance(3min);
    CHECK(office.done(commands::Receive{office.details(), {}, {}}).number->toString() == u"2027-000001");
    // A call that began before midnight is of the old year, though it is saved in the new one.
    Request late = office.request(commands::Receive{office.details(), {}, {}});
    late.occurredAt = office.clock.now() - 5min;
    CHECK(office.done(late).number->toString() == u"2026-000003");
}

TEST_CASE("the story of the manhole runs from the report to the closing") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.clock.advance(8min);
    o.done(commands::AssignSquad{id, o.squad("S01"), true, {}});
    o.done(commands::ReportOut{id, 1});
    o.clock.advance(9min);
    o.done(commands::ReportArrived{id, 1});
    o.done(commands::Refer{id,
                           o.agency("SH"),
                           wordsOf(QStringLiteral("당직실 담당")),
                           wordsOf(QStringLiteral("SH-17")),
                           {},
                           o.clock.now() + 30min});
    CHECK(o.refused(commands::Resolve{id, Outcome::DoneByAgency, {}}) == ProblemCode::ReferralOpen);
    CHECK(o.refused(commands::Close{id}) == ProblemCode::NotResolved);
    o.clock.advance(60min);
    o.done(commands::CompleteReferral{id, 1, wordsOf(QStringLiteral("관을 바꿨습니다"))});
    CHECK(stateOf(o.complaint(id)) == State::OnSite);
    o.done(commands::Resolve{id, Outcome::DoneByAgency, {}});
    CHECK(o.refused(commands::Close{id}) == ProblemCode::CallerNotInformed);
    o.done(commands::InformCaller{id, InformMethod::Telephone, InformResult::NoAnswer, {}});
    o.done(commands::Close{id});
    const ComplaintView view = o.view(id);
    CHECK(stateOf(view.complaint()) == State::Closed);
    CHECK(view.complaint().cycle().firstOutAt == view.complaint().receivedAt + 8min);
    CHECK(view.complaint().cycle().outcome == Outcome::DoneByAgency);
    CHECK(view.complaint().dispatches.front().leftAt.has_value());
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a withheld name needs no call back before the closing") {
    TestOffice o;
    SpokenDetails details = o.details();
    details.anonymous = true;
    details.name.reset();
    details.telephone.reset();
    const ComplaintId id = o.receive(details);
    o.done(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    o.done(commands::Close{id});
    CHECK(stateOf(o.complaint(id)) == State::Closed);

    details.telephone = wordsOf(QStringLiteral("010-9999-0000"));
    const ComplaintId wants = o.receive(details);
    o.done(commands::Resolve{wants, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    CHECK(o.refused(commands::Close{wants}) == ProblemCode::CallerNotInformed);
}

TEST_CASE("reserved for later is not out and not called") {
    TestOffice o;
    const ComplaintId id = o.receive();
    CHECK(o.refused(commands::AssignSquad{id, o.squad("S02"), true, o.clock.now() + 2h}) ==
          ProblemCode::ReservationPast);
    o.done(commands::AssignSquad{id, o.squad("S02"), false, o.clock.now() + 2h});
    o.clock.advance(3h);
    CHECK(stateOf(o.complaint(id)) == State::Assigned);
    CHECK_FALSE(o.complaint(id).cycle().firstOutAt.has_value());
}

TEST_CASE("first squad out and right squad out are both measured") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.done(commands::AssignSquad{id, o.squad("S02"), true, {}});
    o.clock.advance(10min);
    o.done(commands::ReportOut{id, 1});
    o.clock.advance(5min);
    o.done(commands::ReassignSquad{id, 1, RecallReason::WrongSquad, o.squad("S05")});
    o.clock.advance(5min);
    o.done(commands::ReportOut{id, 2});
    const Complaint &c = o.complaint(id);
    CHECK(c.cycle().firstOutAt == c.receivedAt + 10min);
    CHECK(c.cycle().rightOutAt == c.receivedAt + 20min);
    CHECK(c.dispatches[1].replaces == 1);
}

TEST_CASE("nobody is sent into danger to life before somebody was alerted") {
    TestOffice o;
    SpokenDetails gas = o.details(QStringLiteral("가스 냄새가 심해요"));
    gas.subtype = o.subtype("C03-2");
    CHECK(o.refused(commands::Receive{gas, {}, o.squad("S01")}) == ProblemCode::AlertFirst);
    const ComplaintId id = o.receive(gas);
    CHECK(o.complaint(id).details.priority == Priority::Urgent);
    CHECK(o.refused(commands::AssignSquad{id, o.squad("S01"), true, {}}) == ProblemCode::AlertFirst);
    o.done(commands::AlertAgency{id, o.agency("CITYGAS"), {}});
    o.done(commands::AssignSquad{id, o.squad("S01"), true, {}});
    const ComplaintId at =
        o.done(commands::Receive{gas, {{o.agency("FIRE119"), {}}}, o.squad("S01")}).complaints.front();
    CHECK(o.complaint(at).alerts.size() == 1);
    CHECK(stateOf(o.complaint(at)) == State::Called);
}

TEST_CASE("a danger that a person named protects a complaint without a sub-type") {
    TestOffice o;
    const auto reference = o.office->reference();
    const auto gas = reference->idOf<Danger>(QStringLiteral("GAS"));
    const auto any = reference->idOf<Danger>(anyDanger.toString());
    REQUIRE(gas);
    REQUIRE(any);
    SpokenDetails said = o.details(QStringLiteral("여기 좀 이상해요"));
    said.subtype.reset();
    CHECK_FALSE(o.complaint(o.receive(said)).details.danger);
    said.danger = any;
    CHECK(o.refused(commands::Receive{said, {}, o.squad("S01")}) == ProblemCode::AlertFirst);
    const ComplaintId id = o.receive(said);
    CHECK(o.complaint(id).details.danger == any);
    CHECK(Reader(*o.connection).queueItems({id}).at(0).danger == any);
    CHECK(o.refused(commands::AssignSquad{id, o.squad("S01"), false, o.clock.now() + 45min}) ==
          ProblemCode::AlertFirst);
    CHECK(o.refused(commands::AssignSquad{id, o.squad("S01"), false, {}}) == ProblemCode::AlertFirst);
    CHECK(o.refused(commands::Attach{id, o.receive(o.details(QStringLiteral("가로등이 꺼졌어요")))}) ==
          ProblemCode::AlertFirst);
    // A squad that was chosen before anybody knew.
    commands::Amend unknown{id};
    unknown.danger.emplace(std::nullopt);
    o.done(unknown);
    o.done(commands::AssignSquad{id, o.squad("S01"), false, {}});
    commands::Amend known{id};
    known.danger.emplace(any);
    o.done(known);
    CHECK(o.refused(commands::CallSquad{id, 1}) == ProblemCode::AlertFirst);
    CHECK(o.refused(commands::AssignSquad{id, o.squad("S02"), true, {}}) == ProblemCode::AlertFirst);
    CHECK(o.refused(commands::ReassignSquad{id, 1, RecallReason::WrongSquad, o.squad("S02")}) ==
          ProblemCode::AlertFirst);

    // It turned out which danger it is; the alert names it, and then the squad may go.
    commands::Amend named{id};
    named.danger.emplace(gas);
    o.done(named);
    o.clock.advance(1min);
    o.done(commands::AlertAgency{id, o.agency("FIRE119"), {}});
    const Complaint alerted = o.complaint(id);
    CHECK(alerted.alerts == std::vector{Alert{o.agency("FIRE119"), o.clock.now(), gas}});
    o.done(commands::CallSquad{id, 1});

    // Said to be none after all, it needs no alert.
    const ComplaintId none = o.receive(said);
    commands::Amend cleared{none};
    cleared.danger.emplace(std::nullopt);
    o.done(cleared);
    o.done(commands::AssignSquad{none, o.squad("S02"), true, {}});
    CHECK(o.complaint(none).alerts.empty());
    said.danger = DangerId{77'777};
    CHECK(o.refused(commands::Receive{said, {}, {}}) == ProblemCode::NoSuchEntry);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("an alert says which danger it was about") {
    TestOffice o;
    const auto gas = o.office->reference()->idOf<Danger>(QStringLiteral("GAS"));
    const auto fire = o.office->reference()->idOf<Danger>(QStringLiteral("FIRE"));
    SpokenDetails said = o.details(QStringLiteral("가스 냄새가 심해요"));
    said.subtype = o.subtype("C03-2");
    const ComplaintId id =
        o.done(commands::Receive{said, {{o.agency("FIRE119"), {}, fire}, {o.agency("CITYGAS"), {}}}, {}})
            .complaints.front();
    const std::vector<Alert> alerts = o.complaint(id).alerts;
    REQUIRE(alerts.size() == 2);
    CHECK(alerts[0].danger == fire);
    CHECK(alerts[1].danger == gas); // by the sub-type
    CHECK(verify(*o.connection).isClean());

    // Events of the versions before read as alerts to a danger that nobody wrote down.
    Attestation attestation;
    Payload payload;
    readData({complaintStream, 1}, "alerted", 1, R"({"said_by":"operator","agency":3})", attestation, payload);
    const auto *old = payloadAs<events::Alerted>(payload);
    REQUIRE(old);
    CHECK(old->agency == AgencyId{3});
    CHECK_FALSE(old->danger);
    CHECK(dataOf(attestation, payload) == R"({"said_by":"operator","agency":3})");
}

TEST_CASE("who was alerted while an answer was given on the line stays on record, with the time") {
    TestOffice o;
    const Receipt receipt = o.done(commands::AnswerOnLine{
        o.details(), QStringLiteral("밖으로 나가시라고 함"), {{o.agency("FIRE119"), {}}, {o.agency("CITYGAS"), {}}}});
    const Complaint &complaint = o.complaint(receipt.complaints.front());
    REQUIRE(complaint.alerts.size() == 2);
    CHECK(complaint.alerts[0].agency == o.agency("FIRE119"));
    CHECK(stateOf(complaint) == State::Closed);
}

TEST_CASE("answered on the line goes from received to closed in one transaction") {
    TestOffice o;
    const Receipt receipt = o.done(commands::AnswerOnLine{o.details(), QStringLiteral("번호를 알려 드림")});
    const ComplaintView view = o.view(receipt.complaints.front());
    CHECK(stateOf(view.complaint()) == State::Closed);
    CHECK(view.events.size() == 4);
    for (const Event &event : view.events)
        CHECK(event.command == receipt.command);
    CHECK(o.refused(commands::Undo{receipt.command}) == ProblemCode::UndoReceipt);
}

TEST_CASE("of a receipt that sent a squad the squad is taken back, and the receipt with its alert stays") {
    TestOffice o;
    SpokenDetails details = o.details();
    const Receipt receipt =
        o.done(commands::Receive{details, {{o.agency("FIRE119"), {}, {}}}, o.squad("S01")});
    const ComplaintId id = receipt.complaints.front();
    REQUIRE(stateOf(o.complaint(id)) == State::Called);
    o.done(commands::Undo{receipt.command});
    CHECK(stateOf(o.complaint(id)) == State::Received);
    CHECK(o.complaint(id).dispatches.empty());
    CHECK(o.complaint(id).alerts.size() == 1);
    CHECK(o.complaint(id).number == *receipt.number);
    const ComplaintView view = o.view(id);
    const UndoneSteps undone(view.events);
    for (const Event &event : view.events) {
        const bool sending = payloadAs<events::SquadAssigned>(event.payload) || payloadAs<events::SquadCalled>(event.payload);
        CHECK(undone.contains(event) == sending);
    }
    // The next thing back is the receipt itself, which stays.
    CHECK(o.refused(commands::Undo{receipt.command}) == ProblemCode::UndoReceipt);
    o.done(commands::AssignSquad{id, o.squad("S02"), true, {}});
    CHECK(o.complaint(id).dispatches.size() == 1);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("the squad of a receipt stays once something was done after it") {
    TestOffice o;
    const Receipt receipt = o.done(commands::Receive{o.details(), {}, o.squad("S01")});
    o.done(commands::ReportOut{receipt.complaints.front(), 1});
    CHECK(o.refused(commands::Undo{receipt.command}) == ProblemCode::UndoOvertaken);
}

TEST_CASE("danger that somebody was alerted to is received without a word, if its kind or its place is known") {
    TestOffice o;
    const auto danger = [&](const char *code) { return o.office->reference()->idOf<Danger>(QString::fromLatin1(code)); };
    const std::vector<commands::AlertMade> alerted{{o.agency("FIRE119"), {}, {}}};
    SpokenDetails known;
    known.danger = danger("GAS");
    CHECK(o.refused(commands::Receive{known, {}, {}}) == ProblemCode::NothingSaid);
    CHECK(o.complaint(o.done(commands::Receive{known, alerted, {}}).complaints.front()).alerts.size() == 1);
    SpokenDetails unknown;
    unknown.danger = danger("ANY");
    CHECK(o.refused(commands::Receive{unknown, alerted, {}}) == ProblemCode::NothingSaid);
    unknown.district = o.office->reference()->idOf<District>(QStringLiteral("1147058000"));
    CHECK(o.complaint(o.done(commands::Receive{unknown, alerted, {}}).complaints.front()).details.district ==
          unknown.district);
    SpokenDetails dong;
    dong.district = unknown.district;
    CHECK(o.refused(commands::Receive{dong, {}, {}}) == ProblemCode::NothingSaid);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("the longest text is counted in characters") {
    TestOffice o;
    const QString emoji = QString::fromUtf8("\U0001F6B0");
    SpokenDetails details = o.details();
    details.story = wordsOf(emoji.repeated(20'000));
    o.done(commands::Receive{details, {}, {}});
    details.story = wordsOf(emoji.repeated(20'001));
    CHECK(o.refused(commands::Receive{details, {}, {}}) == ProblemCode::TextTooLong);
}

TEST_CASE("calls that are no complaint are counted apart") {
    TestOffice o;
    o.done(commands::LogCall{CallKind::Prank, wordsOf(QStringLiteral("010-1111-2222")), {}});
    o.done(commands::LogCall{CallKind::Silent, {}, {}});
    CHECK(Reader(*o.connection).counts() == std::pair<std::int64_t, std::int64_t>{0, 2});
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a progress enquiry is counted on the complaint and gets no number") {
    TestOffice o;
    const ComplaintId id = o.receive();
    const Receipt receipt = o.done(commands::AskProgress{id, wordsOf(QStringLiteral("아직이냐고 물음"))});
    CHECK_FALSE(receipt.number.has_value());
    CHECK(o.complaint(id).progressEnquiries == 1);
}

TEST_CASE("an attached report waits for the main one and detaching restores everything") {
    TestOffice o;
    const ComplaintId main = o.receive();
    const ComplaintId more = o.receive();
    const Complaint before = o.complaint(more);
    CHECK(o.refused(commands::Attach{more, more}) == ProblemCode::AttachToItself);
    o.done(commands::Attach{more, main});
    CHECK(o.complaint(main).alsoReportedBy == std::vector{more});
    CHECK(o.refused(commands::Cancel{main, CancelReason::EnteredTwice, {}}) == ProblemCode::HasAttached);
    o.done(commands::Detach{more});
    CHECK(o.complaint(more) == before);
    CHECK(o.complaint(main).alsoReportedBy.empty());

    o.done(commands::Attach{more, main});
    CHECK(o.refused(commands::Close{more}) == ProblemCode::MainStillOpen);
    o.done(commands::Resolve{main, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    CHECK(o.refused(commands::Close{more}) == ProblemCode::CallerNotInformed);
    o.clock.advance(1min);
    o.done(commands::InformCaller{more, InformMethod::Telephone, InformResult::Reached, {}});
    o.done(commands::Close{more});
    CHECK(stateOf(o.complaint(more)) == State::Closed);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("reopening starts a new cycle with clocks of its own") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.clock.advance(4h);
    o.done(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    o.done(commands::InformCaller{id, {}, {}, {}});
    o.done(commands::Close{id, DelayReason::NoSquadFree, {}});
    o.clock.advance(24h);
    o.done(commands::Reopen{id, ReopenReason::TroubleBack, {}});
    const Complaint &c = o.complaint(id);
    REQUIRE(c.cycles.size() == 2);
    CHECK(c.cycle().deadlines->out == o.clock.now() + 30min);
    CHECK(c.cycle().deadlines->resolve == o.clock.now() + 180min);
    CHECK(c.cycles[0].resolvedAt.has_value());
    CHECK(c.cycles[0].deadlines->resolve == c.receivedAt + 180min);
    CHECK(stateOf(c) == State::Received);
}

TEST_CASE("it counts when it happened and stays visible when it was written") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.done(commands::AssignSquad{id, o.squad("S02"), true, {}});
    o.clock.advance(40min);
    Request out = o.request(commands::ReportOut{id, 1});
    out.saidBy = Source::Squad;
    out.occurredAt = o.clock.now() + 1min;
    CHECK(o.refused(out) == ProblemCode::InFuture);
    out.occurredAt = o.complaint(id).receivedAt - 1min;
    out.late = LateReason::SquadReportedLate;
    CHECK(o.refused(out) == ProblemCode::BeforePreviousStep);
    out.occurredAt = o.clock.now() - 16min;
    out.late.reset();
    CHECK(o.refused(out) == ProblemCode::LateReasonMissing);
    out.late = LateReason::SquadReportedLate;
    o.done(out);
    const ComplaintView view = o.view(id);
    CHECK(view.complaint().cycle().firstOutAt == o.clock.now() - 16min);
    CHECK(view.events.back().recordedAt == o.clock.now());
    CHECK(view.events.back().attestation == Attestation{Source::Squad, LateReason::SquadReportedLate});
}

TEST_CASE("recorded times never run backwards even when the clock does") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.clock.advance(-1h);
    o.done(commands::AddNote{id, QStringLiteral("시계가 뒤로 갔음")});
    const ComplaintView view = o.view(id);
    CHECK(view.events[1].recordedAt >= view.events[0].recordedAt);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("the last step is undone by the same operator within ten minutes while nothing came after") {
    TestOffice o;
    const ComplaintId id = o.receive();
    const Complaint before = o.complaint(id);
    const CommandId held = o.done(commands::PutOnHold{id, HoldReason::Weather, {}}).command;
    Request other = o.request(commands::Undo{held});
    other.actor = o.office->reference()->idOf<Operator>(QStringLiteral("op2")).value();
    CHECK(o.refused(other) == ProblemCode::UndoNotYours);
    o.done(commands::Undo{held});
    CHECK(o.complaint(id) == before);
    CHECK(o.view(id).events.size() == 3);

    const CommandId note = o.done(commands::AddNote{id, QStringLiteral("하나")}).command;
    o.done(commands::AddNote{id, QStringLiteral("둘")});
    CHECK(o.refused(commands::Undo{note}) == ProblemCode::UndoOvertaken);
    const CommandId late = o.done(commands::AddNote{id, QStringLiteral("셋")}).command;
    o.clock.advance(11min);
    CHECK(o.refused(commands::Undo{late}) == ProblemCode::UndoTooLate);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("undoing an attachment takes it back in both complaints") {
    TestOffice o;
    const ComplaintId main = o.receive();
    const ComplaintId more = o.receive();
    const CommandId attached = o.done(commands::Attach{more, main}).command;
    const Receipt undone = o.done(commands::Undo{attached});
    CHECK(undone.complaints.size() == 2);
    CHECK_FALSE(o.complaint(more).attachedTo.has_value());
    CHECK(o.complaint(main).alsoReportedBy.empty());
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("what rests on a resolution keeps it from being taken back") {
    TestOffice o;
    const ComplaintId main = o.receive();
    const ComplaintId more = o.receive();
    o.done(commands::Attach{more, main});
    const auto resolved = [&] {
        return o.done(commands::Resolve{main, Outcome::Done, wordsOf(QStringLiteral("치웠음"))}).command;
    };
    // Nobody has heard of it yet, or was only tried: it may.
    CommandId last = resolved();
    o.clock.advance(1min);
    o.done(commands::InformCaller{more, InformMethod::Telephone, InformResult::NoAnswer, {}});
    o.done(commands::Undo{last});
    CHECK(stateOf(o.complaint(main)) == State::Received);
    // One of those attached was told that it is done.
    last = resolved();
    o.clock.advance(1min);
    const CommandId told = o.done(commands::InformCaller{more, {}, InformResult::Reached, {}}).command;
    CHECK(o.refused(commands::Undo{last}) == ProblemCode::UndoOvertaken);
    o.done(commands::Undo{told});
    // One of those attached was closed with it.
    o.done(commands::InformCaller{more, {}, InformResult::NoAnswer, {}});
    const CommandId closed = o.done(commands::Close{more}).command;
    CHECK(o.refused(commands::Undo{last}) == ProblemCode::UndoOvertaken);
    o.done(commands::Undo{closed});
    o.done(commands::Undo{last});
    CHECK(stateOf(o.complaint(main)) == State::Received);
    // And the main complaint went off the desk because this one had.
    resolved();
    o.clock.advance(1min);
    o.done(commands::InformCaller{main, {}, {}, {}});
    o.done(commands::InformCaller{more, {}, {}, {}});
    const CommandId again = o.done(commands::Close{more}).command;
    o.done(commands::Close{main});
    CHECK(o.refused(commands::Undo{again}) == ProblemCode::UndoOvertaken);
    CHECK(stateOf(o.complaint(more)) == State::Closed);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("what was closed with an earlier resolution does not hold a later one") {
    TestOffice o;
    const ComplaintId main = o.receive();
    const ComplaintId more = o.receive();
    o.done(commands::Attach{more, main});
    o.done(commands::Resolve{main, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    o.done(commands::InformCaller{main, {}, {}, {}});
    o.done(commands::InformCaller{more, {}, {}, {}});
    o.done(commands::Close{more});
    o.done(commands::Close{main});
    o.clock.advance(1h);
    o.done(commands::Reopen{main, ReopenReason::TroubleBack, {}});
    o.clock.advance(1h);
    const CommandId second =
        o.done(commands::Resolve{main, Outcome::Done, wordsOf(QStringLiteral("다시 치웠음"))}).command;
    o.done(commands::Undo{second});
    CHECK(stateOf(o.complaint(main)) == State::Received);
}

TEST_CASE("amending keeps old and new and colleagues merge field by field") {
    TestOffice o;
    const ComplaintId id = o.receive();
    const std::int64_t seen = o.view(id).folded.seq;
    commands::Amend place{id};
    place.place.emplace(Words{QStringLiteral("정류장 옆")});
    place.story.emplace(o.details().story); // the same words again are no change
    o.done(place);
    const ComplaintView view = o.view(id);
    const auto *amended = payloadAs<events::Amended>(view.events.back().payload);
    REQUIRE(amended);
    CHECK_FALSE(amended->story.has_value());
    CHECK(view.texts.value(amended->place->before->id) == u"시장 앞");
    CHECK(view.texts.value(amended->place->after->id) == u"정류장 옆");

    Request district = o.request([&] {
        commands::Amend amend{id};
        amend.district = o.district(QStringLiteral("목1동"));
        return amend;
    }());
    district.basedOn = seen;
    o.done(district);
    Request again = o.request(place);
    std::get<commands::Amend>(again.command).place.emplace(Words{QStringLiteral("학교 앞")});
    again.basedOn = seen;
    const Result<Receipt> refused = o.office->execute(again);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ProblemCode::ChangedMeanwhile);
    CHECK(refused.error().arguments.value(1) == u"place");
}

TEST_CASE("a command given on an old picture meets what colleagues did but never a note") {
    TestOffice o;
    const ComplaintId id = o.receive();
    const std::int64_t seen = o.view(id).folded.seq;
    o.done(commands::AddNote{id, QStringLiteral("현장에 계심")});
    Request assign = o.request(commands::AssignSquad{id, o.squad("S02"), true, {}});
    assign.basedOn = seen;
    o.done(assign);
    Request second = o.request(commands::AssignSquad{id, o.squad("S05"), true, {}});
    second.basedOn = seen;
    CHECK(o.refused(second) == ProblemCode::ChangedMeanwhile);
    Request note = o.request(commands::AddNote{id, QStringLiteral("또 하나")});
    note.basedOn = seen;
    o.done(note);
}

TEST_CASE("a command sent twice is carried out once") {
    TestOffice o;
    const Request request = o.request(commands::Receive{o.details(), {}, {}});
    const Receipt first = o.done(request);
    const Receipt second = o.done(request);
    CHECK(second.repeated);
    CHECK(second.number == first.number);
    CHECK(second.events == first.events);
    CHECK(Reader(*o.connection).counts().first == 1);
}

TEST_CASE("a resident registration number is refused wherever it is written") {
    TestOffice o;
    SpokenDetails details = o.details(QStringLiteral("제 번호는 900101-1234567 입니다"));
    CHECK(o.refused(commands::Receive{details, {}, {}}) == ProblemCode::ResidentNumber);
    CHECK_FALSE(holdsResidentNumber(QStringLiteral("010-1234-5678 번으로 20260101 까지")));
    CHECK_FALSE(holdsResidentNumber(QStringLiteral("2026-000123 접수, 02-2620-3114")));
    for (const char16_t *written : {u"900101.1234567", u"900101 / 1234567", u"900101-123-4567", u"9001011234567",
                                    u"９００１０１－１２３４５６７", u"900101 — 1234567"})
        CHECK(holdsResidentNumber(QString::fromUtf16(written)));
    details.story = Words{QString(20'001, u'가')};
    CHECK(o.refused(commands::Receive{details, {}, {}}) == ProblemCode::TextTooLong);
}

TEST_CASE("no words of people stand in the events of complaints and calls") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.done(commands::AddNote{id, QStringLiteral("비밀 메모")});
    o.done(
        commands::LogCall{CallKind::Prank, wordsOf(QStringLiteral("010-1111-2222")), wordsOf(QStringLiteral("장난"))});
    Connection::Query rows = o.connection->query("SELECT data FROM event WHERE stream IN ('complaint', 'call')");
    int seen = 0;
    while (rows.next()) {
        ++seen;
        for (const char16_t *word : {u"김민원", u"01012345678", u"시장", u"비밀", u"장난", u"01011112222"})
            CHECK_FALSE(rows.text(0).contains(QString::fromUtf16(word)));
    }
    CHECK(seen == 3);
}

TEST_CASE("a caller is found by the digits of the number however it was typed") {
    TestOffice o;
    o.receive();
    for (const auto *typed : {u"010-1234-5678", u"01012345678", u"+82 10 1234 5678", u"010 1234.5678"}) {
        const auto history = Reader(*o.connection).callerHistory(QString::fromUtf16(typed), 10);
        REQUIRE(history.size() == 1);
        CHECK(history[0].name == u"김민원");
    }
    CHECK(Reader(*o.connection).callerHistory(QStringLiteral("010-1234-567"), 10).empty());
}

TEST_CASE("resolving releases the squads that were chosen") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.done(commands::AssignSquad{id, o.squad("S02"), true, {}});
    o.done(commands::ReportOut{id, 1});
    o.done(commands::AssignSquad{id, o.squad("S05"), false, {}});
    o.done(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    const ComplaintView view = o.view(id);
    CHECK(count<events::SquadLeft>(view) == 1);
    CHECK(count<events::SquadRecalled>(view) == 1);
    CHECK(o.refused(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))}) ==
          ProblemCode::AlreadyResolved);
}

TEST_CASE("grounds why not need words") {
    TestOffice o;
    const ComplaintId id = o.receive();
    CHECK(o.refused(commands::Resolve{id, Outcome::AgainstLaw, {}}) == ProblemCode::WordsMissing);
    o.done(commands::Resolve{id, Outcome::AgainstLaw, wordsOf(QStringLiteral("사유지라 치울 수 없음"))});
}

TEST_CASE("the number of a dispatch that was undone is not given again") {
    TestOffice o;
    const ComplaintId id = o.receive();
    const CommandId first = o.done(commands::AssignSquad{id, o.squad("S02"), true, {}}).command;
    o.done(commands::Undo{first});
    o.done(commands::AssignSquad{id, o.squad("S05"), true, {}});
    CHECK(o.refused(commands::ReportOut{id, 1}) == ProblemCode::NoSuchDispatch);
    CHECK(o.complaint(id).dispatches.front().no == 2);
    o.done(commands::ReportOut{id, 2});
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a complaint is not off the desk before everybody who reported it was told") {
    TestOffice o;
    const ComplaintId main = o.receive();
    const ComplaintId more = o.receive();
    o.done(commands::Attach{more, main});
    o.done(commands::Resolve{main, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    o.clock.advance(1min);
    o.done(commands::InformCaller{main, {}, {}, {}});
    CHECK(o.refused(commands::Close{main}) == ProblemCode::CallerNotInformed);
    o.done(commands::InformCaller{more, InformMethod::Telephone, InformResult::NoAnswer, {}});
    o.done(commands::Close{more});
    o.done(commands::Close{main});
    // Dissatisfied with the closing, this caller's report goes on by itself.
    o.done(commands::Detach{more});
    o.done(commands::Reopen{more, ReopenReason::CallerDissatisfied, {}});
    CHECK(stateOf(o.complaint(more)) == State::Received);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("amended to an urgent kind a complaint becomes urgent") {
    TestOffice o;
    SpokenDetails details = o.details();
    details.subtype = o.subtype("C01-1");
    const ComplaintId id = o.receive(details);
    commands::Amend amend{id};
    amend.subtype.emplace(o.subtype("C03-1"));
    o.done(amend);
    CHECK(o.complaint(id).details.priority == Priority::Urgent);
}

TEST_CASE("a squad does not leave before it set out when a complaint is cancelled late") {
    TestOffice o;
    const ComplaintId id = o.receive();
    o.clock.advance(9min);
    o.done(commands::AssignSquad{id, o.squad("S02"), true, {}});
    o.done(commands::ReportOut{id, 1});
    Request cancel = o.request(commands::Cancel{id, CancelReason::EnteredTwice, {}});
    cancel.occurredAt = o.clock.now() - 5min;
    CHECK(o.refused(cancel) == ProblemCode::BeforePreviousStep);
}

TEST_CASE("a call that is saved long after its first keystroke says so by itself") {
    TestOffice o;
    Request call = o.request(commands::Receive{o.details(), {}, {}});
    call.occurredAt = o.clock.now() - 40min;
    const ComplaintId id = o.done(call).complaints.front();
    CHECK(o.view(id).events.front().attestation.late == LateReason::LongCall);
    // And one whose clock was set back meanwhile is received all the same.
    Request early = o.request(commands::Receive{o.details(), {}, {}});
    early.occurredAt = o.clock.now() + 40min;
    CHECK(o.complaint(o.done(early).complaints.front()).receivedAt == o.clock.now());
}

TEST_CASE("a promise that was given is never rewritten and an unknown entry is not changed") {
    TestOffice o;
    const auto &[id, promise] = *o.office->reference()->all<Promise>().begin();
    CHECK(o.refused(commands::Define{promise, id.value}) == ProblemCode::NotAllowed);
    Squad squad{.members = 1};
    squad.code = QStringLiteral("S99");
    CHECK(o.refused(commands::Define{squad, 77'777}) == ProblemCode::NoSuchEntry);
    o.done(commands::Define{squad, {}});
    CHECK(o.office->reference()->idOf<Squad>(QStringLiteral("S99")).has_value());
    const auto zone = *o.office->reference()->idOf<Setting>(QStringLiteral("office.zone"));
    CHECK(o.refused(commands::Define{Setting{QStringLiteral("office.zone"), QStringLiteral("Mars")}, zone.value}) ==
          ProblemCode::BadValue);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("what is no character in a text is replaced and the file stays clean") {
    TestOffice o;
    SpokenDetails details = o.details(QStringLiteral("길이 패였어요"));
    QString odd = QStringLiteral("a");
    for (const char16_t c : {u'\uffff', u'\ufffe', u'b', u'\0', char16_t(0xd800), u'c'})
        odd += QChar(c);
    odd += QStringLiteral("😀");
    details.place = Words{odd};
    const ComplaintId id = o.receive(details);
    const QChar instead(QChar::ReplacementCharacter);
    const QString kept = QString(QStringLiteral("a") + instead + instead + QStringLiteral("b") + instead + instead) +
                         QStringLiteral("c😀");
    const auto view = Reader(*o.connection).complaint(id);
    REQUIRE(view);
    CHECK(view->text(view->complaint().details.place) == kept);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("the note of an imported record that is still open is kept") {
    TestOffice o;
    Request request = o.request(commands::ImportRecord{o.details(QStringLiteral("길이 패였어요")),
                                                       false,
                                                       {},
                                                       Outcome::Done,
                                                       wordsOf(QStringLiteral("다음 주 보수 예정"))});
    request.occurredAt = o.clock.now() - Minutes{90};
    request.saidBy = Source::Record;
    request.late = LateReason::Imported;
    const auto receipt = o.office->execute(request);
    REQUIRE(receipt);
    CHECK(o.complaint(receipt->complaints.front()).notes == 1);
    CHECK(verify(*o.connection).isClean());
}
