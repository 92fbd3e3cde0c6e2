#include "support/testoffice.h"

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

/// Where the file differs from its log; empty where it does not.
std::string fault(TestOffice &o) {
    const auto difference = verify(*o.connection).difference;
    if (!difference)
        return {};
    return QStringList{difference->table, difference->row, difference->what, difference->expected, difference->found}
        .join(u' ')
        .toStdString();
}

/// An underpass that is flooded, and those who call about it.
class Underpass {
public:
    TestOffice o;
    ComplaintId main;

    Underpass() {
        SpokenDetails details = o.details(QStringLiteral("지하차도에 물이 찼어요"));
        details.subtype = o.subtype("C02-1");
        details.telephone = wordsOf(QStringLiteral("010-0000-0000"));
        main = o.receive(details);
        o.clock.advance(1min);
    }
    commands::Receive call(int caller) const {
        SpokenDetails details = o.details(QStringLiteral("지하차도"));
        details.subtype = o.subtype("C02-1");
        details.telephone = wordsOf(QStringLiteral("010-1234-%1").arg(caller, 4, 10, QLatin1Char('0')));
        commands::Receive receive{std::move(details), {}, {}};
        receive.also = main;
        return receive;
    }
    ComplaintId report(int caller) {
        o.clock.advance(30s);
        return o.done(call(caller)).complaints.front();
    }
    Receipt declare(std::vector<ComplaintId> reports = {}) {
        return o.done(
            commands::DeclareIncident{main, QStringLiteral("펌프 두 대가 물을 빼고 있습니다"), std::move(reports)});
    }
    void resolve() {
        o.clock.advance(10min);
        o.done(commands::Resolve{main, Outcome::Done, wordsOf(QStringLiteral("배수 완료"))});
        o.clock.advance(1min);
    }
};

} // namespace

TEST_CASE("like reports become one incident at once, or none of them does", "[incident]") {
    Underpass u;
    const ComplaintId one = u.o.receive();
    const ComplaintId other = u.o.receive();
    const ComplaintId busy = u.o.receive();
    u.o.done(commands::AssignSquad{busy, u.o.squad("S02"), true, {}});
    u.o.clock.advance(1min);
    const QString answer = QStringLiteral("펌프가 물을 빼고 있습니다");
    CHECK(u.o.refused(commands::DeclareIncident{u.main, answer, {one, busy}}) == ProblemCode::SquadsBusy);
    CHECK(u.o.refused(commands::DeclareIncident{u.main, answer, {one, u.main}}) == ProblemCode::AttachToItself);
    CHECK(u.o.refused(commands::DeclareIncident{u.main, Words{QStringLiteral("  ")}, {}}) == ProblemCode::WordsMissing);
    CHECK_FALSE(u.o.complaint(u.main).incident.has_value());
    CHECK(u.o.complaint(u.main).alsoReportedBy.empty());

    const Receipt declared = u.declare({one, other});
    const Complaint &main = u.o.complaint(u.main);
    REQUIRE(main.incident.has_value());
    CHECK(main.alsoReportedBy == std::vector{one, other});
    CHECK(stateOf(u.o.complaint(one)) == State::Attached);
    // Said again, it is another answer to the same incident.
    const Instant since = main.incident->since;
    u.o.clock.advance(5min);
    u.o.done(commands::DeclareIncident{u.main, QStringLiteral("한 시간 뒤에 통행할 수 있습니다"), {}});
    CHECK(u.o.complaint(u.main).incident->since == since);
    const ComplaintView view = u.o.view(u.main);
    CHECK(view.text(view.complaint().incident->answer) == QStringLiteral("한 시간 뒤에 통행할 수 있습니다"));
    u.o.done(commands::EndIncident{u.main});
    CHECK_FALSE(u.o.complaint(u.main).incident.has_value());
    CHECK(u.o.complaint(u.main).alsoReportedBy.size() == 2);
    CHECK(u.o.refused(commands::EndIncident{u.main}) == ProblemCode::NothingChanged);
    CHECK(fault(u.o) == "");
}

TEST_CASE("declaring an incident is taken back as one step", "[incident]") {
    Underpass u;
    const ComplaintId one = u.o.receive();
    const ComplaintId other = u.o.receive();
    const Complaint before = u.o.complaint(u.main);
    const Complaint oneBefore = u.o.complaint(one);
    u.o.clock.advance(1min);
    const Receipt declared = u.declare({one, other});
    u.o.done(commands::Undo{declared.command});
    CHECK(u.o.complaint(u.main) == before);
    CHECK(u.o.complaint(one) == oneBefore);
    CHECK(fault(u.o) == "");
}

TEST_CASE("sixty calls about one underpass have numbers of their own, and one clock", "[incident]") {
    Underpass u;
    u.declare();
    const std::optional<Deadlines> promised = u.o.complaint(u.main).cycle().deadlines;
    std::vector<ComplaintId> reports;
    std::set<QString> numbers;
    for (int caller = 1; caller <= 60; ++caller) {
        reports.push_back(u.report(caller));
        numbers.insert(u.o.complaint(reports.back()).number.toString());
    }
    CHECK(numbers.size() == 60);
    CHECK(u.o.complaint(u.main).alsoReportedBy == reports);
    // The first one waits longest: later reports promise nothing of their own and ring nowhere.
    CHECK(u.o.complaint(u.main).cycle().deadlines == promised);
    for (const ComplaintId id : reports) {
        CHECK(stateOf(u.o.complaint(id)) == State::Attached);
        CHECK_FALSE(wakesAt(u.o.complaint(id)).has_value());
    }
    Reader reader(*u.o.connection);
    const std::vector<QueueItem> queue = reader.openQueue();
    REQUIRE(queue.size() == 1);
    CHECK(queue.front().alsoReported == 60);
    CHECK(queue.front().incident == QStringLiteral("펌프 두 대가 물을 빼고 있습니다"));
    CHECK(reader.callBacksOwed().empty());

    // Nothing closes before everybody is told; one step tells them, each with an outcome of his own.
    u.resolve();
    CHECK(reader.callBacksOwed().size() == 61);
    CHECK(u.o.refused(commands::Close{u.main}) == ProblemCode::CallerNotInformed);
    u.o.done(commands::InformCaller{reports[3], InformMethod::Telephone, InformResult::NoAnswer, {}});
    commands::InformCaller all{u.main, InformMethod::Message, InformResult::Reached,
                               wordsOf(QStringLiteral("배수 완료"))};
    all.everybody = true;
    const Receipt told = u.o.done(all);
    CHECK(told.complaints.size() == 60); // not the one whom somebody called already
    CHECK(told.complaints.front() == u.main);
    CHECK(u.o.complaint(reports[3]).lastInformed == InformResult::NoAnswer);
    CHECK(u.o.complaint(reports[4]).lastInformed == InformResult::Reached);
    CHECK(u.o.refused(all) == ProblemCode::NothingChanged);
    const std::vector<OwedCallBack> owed = reader.callBacksOwed();
    REQUIRE(owed.size() == 1);
    CHECK(owed.front().complaint == reports[3]);

    CHECK(u.o.refused(commands::Close{u.main}) == ProblemCode::DelayReasonMissing); // nobody set out
    const Receipt closed = u.o.done(commands::Close{u.main, DelayReason::Weather});
    CHECK(closed.complaints.size() == 61);
    for (const ComplaintId id : reports)
        CHECK(stateOf(u.o.complaint(id)) == State::Closed);
    CHECK_FALSE(u.o.complaint(u.main).incident.has_value());
    CHECK(fault(u.o) == "");
    // Closing them all is one step too.
    u.o.done(commands::Undo{closed.command});
    CHECK(stateOf(u.o.complaint(u.main)) == State::Resolved);
    CHECK(stateOf(u.o.complaint(reports.back())) == State::Attached);
    CHECK(u.o.complaint(u.main).incident.has_value());
    CHECK(fault(u.o) == "");
}

TEST_CASE("what was told to everybody can be taken back, and withheld numbers are nobody's failure", "[incident]") {
    Underpass u;
    u.declare();
    const ComplaintId one = u.report(1);
    commands::Receive silent = u.call(2);
    silent.details.telephone = {};
    silent.details.anonymous = true;
    u.o.clock.advance(1min);
    const ComplaintId withheld = u.o.done(silent).complaints.front();
    silent.details.anonymous = false; // he gave a name, and no number
    u.o.clock.advance(1min);
    const ComplaintId named = u.o.done(silent).complaints.front();
    u.resolve();
    commands::InformCaller all{u.main, InformMethod::Message, InformResult::Reached, {}};
    all.everybody = true;
    const Receipt told = u.o.done(all);
    CHECK(told.complaints == std::vector{u.main, one});
    u.o.done(commands::Undo{told.command});
    CHECK_FALSE(u.o.complaint(one).lastInformed.has_value());
    u.o.done(all);
    u.o.done(commands::Close{u.main});
    CHECK(stateOf(u.o.complaint(withheld)) == State::Closed);
    CHECK(stateOf(u.o.complaint(named)) == State::Closed);
    CHECK(fault(u.o) == "");
}

TEST_CASE("a report that was saved with its main complaint is detached as any other", "[incident]") {
    Underpass u;
    u.declare();
    const ComplaintId report = u.report(1);
    u.o.clock.advance(1min);
    u.o.done(commands::Detach{report});
    const Complaint &again = u.o.complaint(report);
    CHECK(stateOf(again) == State::Received);
    CHECK(again.cycle().deadlines.has_value());
    CHECK(u.o.complaint(u.main).alsoReportedBy.empty());
    CHECK(fault(u.o) == "");
}

TEST_CASE("one more report is not taken where nothing is open any more, and never sends a squad", "[incident]") {
    Underpass u;
    u.declare();
    commands::Receive sent = u.call(1);
    sent.send = u.o.squad("S02");
    CHECK(u.o.refused(sent) == ProblemCode::SquadsBusy);
    const ComplaintId report = u.report(2);
    commands::Receive wrong = u.call(3);
    wrong.also = report;
    CHECK(u.o.refused(wrong) == ProblemCode::TargetAttached);
    wrong.also = ComplaintId{99'999};
    CHECK(u.o.refused(wrong) == ProblemCode::NotFound);
    u.resolve();
    // Resolved, but not closed: whoever calls now is told so as well.
    const ComplaintId late = u.report(4);
    CHECK(stateOf(u.o.complaint(late)) == State::Attached);
    commands::InformCaller all{u.main, InformMethod::Message, InformResult::Reached, {}};
    all.everybody = true;
    u.o.clock.advance(1min);
    u.o.done(all);
    u.o.done(commands::Close{u.main});
    CHECK(u.o.refused(u.call(5)) == ProblemCode::TargetEnded);
    CHECK(fault(u.o) == "");
}

TEST_CASE("a danger that was alerted takes further reports without another alert", "[incident]") {
    TestOffice o;
    SpokenDetails gas = o.details(QStringLiteral("가스 냄새가 나요"));
    const auto danger = o.office->reference()->all<Danger>().begin()->first;
    gas.danger = danger;
    const ComplaintId main =
        o.done(commands::Receive{gas, {{o.agency("FIRE119"), std::nullopt, danger}}, {}}).complaints.front();
    o.clock.advance(1min);
    commands::Receive further{gas, {}, {}};
    further.also = main;
    CHECK(o.refused(further) == ProblemCode::AlertFirst); // an ordinary one would hide it
    o.done(commands::DeclareIncident{main, QStringLiteral("119가 출동했습니다. 밖으로 나가 계세요"), {}});
    o.clock.advance(1min);
    const ComplaintId report = o.done(further).complaints.front();
    CHECK(o.complaint(report).attachedTo == main);
    CHECK(fault(o) == "");
}

TEST_CASE("nobody is told before he called, and nobody is attached twice", "[incident]") {
    Underpass u;
    const ComplaintId one = u.o.receive();
    u.o.clock.advance(1min);
    CHECK(u.o.refused(commands::DeclareIncident{u.main, QStringLiteral("복구 중"), {one, one}}) ==
          ProblemCode::Attached);
    u.declare({one});
    u.resolve();
    u.o.clock.advance(20min);
    const ComplaintId late = u.report(7);
    commands::InformCaller all{u.main, InformMethod::Message, InformResult::Reached, {}};
    all.everybody = true;
    Request request = u.o.request(all);
    request.occurredAt = u.o.clock.now() - 10min;
    u.o.done(request);
    CHECK(u.o.complaint(one).lastInformed == InformResult::Reached);
    CHECK_FALSE(u.o.complaint(late).lastInformed.has_value());
    CHECK(u.o.refused(commands::Close{u.main, DelayReason::Weather}) == ProblemCode::CallerNotInformed);
    CHECK(fault(u.o) == "");
}
