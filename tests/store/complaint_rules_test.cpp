#include "support/testoffice.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <functional>
#include <map>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

/// Brings complaints into states, and knows a command of each kind that is right but for the state.
class Stage {
public:
    TestOffice office;

    ComplaintId plain() {
        SpokenDetails details = office.details(QStringLiteral("길이 움푹 파였어요"));
        details.subtype = office.subtype("C01-1");
        return office.receive(details);
    }

    ComplaintId in(const QString &state) {
        if (state == u"none")
            return ComplaintId{1'000'000};
        const ComplaintId id = plain();
        m_last = {};
        const auto then = [&](Command command) {
            office.clock.advance(1min);
            m_last = office.done(std::move(command)).command;
        };
        if (state == u"visited") {
            then(commands::AssignSquad{id, office.squad("S02"), true, {}});
            then(commands::ReportOut{id, 1});
            then(commands::ReportArrived{id, 1});
            then(commands::ReportLeft{id, 1});
        }
        if (state == u"other_done" || state == u"returned")
            then(commands::Refer{id, office.agency("SH"), {}, {}, {}, {}});
        if (state == u"other_done")
            then(commands::CompleteReferral{id, 1, {}});
        if (state == u"returned")
            then(commands::ReturnReferral{id, 1, ReturnReason::NotTheirs, {}});
        if (state == u"assigned")
            then(commands::AssignSquad{id, office.squad("S02"), false, {}});
        if (state == u"called" || state == u"out" || state == u"on_site")
            then(commands::AssignSquad{id, office.squad("S02"), true, {}});
        if (state == u"out" || state == u"on_site")
            then(commands::ReportOut{id, 1});
        if (state == u"on_site")
            then(commands::ReportArrived{id, 1});
        if (state == u"referred")
            then(commands::Refer{id, office.agency("SH"), {}, {}, {}, {}});
        if (state == u"held")
            then(commands::PutOnHold{id, HoldReason::Weather, {}});
        if (state == u"resolved" || state == u"closed")
            then(commands::Resolve{id, Outcome::Done, Words{QStringLiteral("메웠습니다")}});
        if (state == u"closed") {
            then(commands::InformCaller{id, InformMethod::Telephone, InformResult::Reached, {}});
            then(commands::Close{id});
        }
        if (state == u"cancelled")
            then(commands::Cancel{id, CancelReason::EnteredTwice, {}});
        if (state == u"attached")
            then(commands::Attach{id, m_main ? *m_main : *(m_main = plain())});
        return id;
    }

    Command command(const QString &name, ComplaintId id) {
        using namespace commands;
        const std::map<QString, std::function<Command()>> all{
            {QStringLiteral("receive"),
             [&] {
                 return Receive{office.details(), {}, {}};
             }},
            {QStringLiteral("answer_on_line"),
             [&] {
                 return AnswerOnLine{office.details(), QStringLiteral("안내함")};
             }},
            {QStringLiteral("import_record"),
             [&] {
                 return ImportRecord{office.details(), false, {}, Outcome::Done, {}};
             }},
            {QStringLiteral("log_call"),
             [&] {
                 return LogCall{CallKind::Silent, {}, {}};
             }},
            {QStringLiteral("amend"),
             [&] {
                 Amend amend{id};
                 amend.place.emplace(Words{QStringLiteral("정류장 옆")});
                 return amend;
             }},
            {QStringLiteral("add_note"),
             [&] {
                 return AddNote{id, QStringLiteral("현장에 계심")};
             }},
            {QStringLiteral("alert_agency"),
             [&] {
                 return AlertAgency{id, office.agency("FIRE119"), {}};
             }},
            {QStringLiteral("assign_squad"),
             [&] {
                 return AssignSquad{id, office.squad("S05"), true, {}};
             }},
            {QStringLiteral("call_squad"),
             [&] {
                 return CallSquad{id, 1};
             }},
            {QStringLiteral("report_out"),
             [&] {
                 return ReportOut{id, 1};
             }},
            {QStringLiteral("report_arrived"),
             [&] {
                 return ReportArrived{id, 1};
             }},
            {QStringLiteral("report_left"),
             [&] {
                 return ReportLeft{id, 1};
             }},
            {QStringLiteral("recall_squad"),
             [&] {
                 return RecallSquad{id, 1, RecallReason::NeededElsewhere};
             }},
            {QStringLiteral("reassign_squad"),
             [&] {
                 return ReassignSquad{id, 1, RecallReason::WrongSquad, office.squad("S05")};
             }},
            {QStringLiteral("refer"), [&] { return Refer{id, office.agency("WATER"), {}, {}, {}, {}}; }},
            {QStringLiteral("transfer_away"),
             [&] { return TransferAway{id, office.agency("WATER"), {}, {}, Words(QStringLiteral("관로 소관"))}; }},
            {QStringLiteral("answer_referral"),
             [&] {
                 return AnswerReferral{id, 1, {}, {}};
             }},
            {QStringLiteral("complete_referral"),
             [&] {
                 return CompleteReferral{id, 1, {}};
             }},
            {QStringLiteral("return_referral"),
             [&] {
                 return ReturnReferral{id, 1, ReturnReason::NotTheirs, {}};
             }},
            {QStringLiteral("put_on_hold"),
             [&] {
                 return PutOnHold{id, HoldReason::Weather, {}};
             }},
            {QStringLiteral("resume"), [&] { return Resume{id}; }},
            {QStringLiteral("pass_time"), [&] { return PassTime{id}; }},
            {QStringLiteral("extend_legal_term"),
             [&] {
                 return ExtendLegalTerm{id, false, QStringLiteral("현장 조사")};
             }},
            {QStringLiteral("resolve"),
             [&] {
                 return Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))};
             }},
            {QStringLiteral("promise_call_back"),
             [&] { return commands::PromiseCallBack{id, office.clock.now() + 60min, false, {}}; }},
            {QStringLiteral("inform_caller"),
             [&] {
                 return InformCaller{id, InformMethod::Telephone, InformResult::NoAnswer, {}};
             }},
            {QStringLiteral("close"), [&] { return Close{id}; }},
            {QStringLiteral("reopen"),
             [&] {
                 return Reopen{id, ReopenReason::TroubleBack, {}};
             }},
            {QStringLiteral("attach"),
             [&] {
                 return Attach{id, m_main ? *m_main : *(m_main = plain())};
             }},
            {QStringLiteral("detach"), [&] { return Detach{id}; }},
            {QStringLiteral("declare_incident"),
             [&] {
                 return DeclareIncident{id, QStringLiteral("복구 중입니다")};
             }},
            {QStringLiteral("end_incident"), [&] { return EndIncident{id}; }},
            {QStringLiteral("cancel"),
             [&] {
                 return Cancel{id, CancelReason::EnteredTwice, {}};
             }},
            {QStringLiteral("change_priority"),
             [&] {
                 return ChangePriority{id, Priority::Urgent};
             }},
            {QStringLiteral("hand_over"),
             [&] {
                 return HandOver{id, HandoverTo::DutyRoom, {}};
             }},
            {QStringLiteral("ask_progress"),
             [&] {
                 return AskProgress{id, {}};
             }},
            {QStringLiteral("undo"),
             [&] {
                 const ComplaintView view = office.view(id);
                 return Undo{m_last.isNull() ? view.events.back().command : m_last};
             }},
        };
        REQUIRE(all.contains(name));
        if (name == u"undo" && id.value == 1'000'000)
            return Undo{newCommandId(office.clock.now(), office.random)};
        return all.at(name)();
    }

private:
    std::optional<ComplaintId> m_main;
    CommandId m_last;
};

} // namespace

TEST_CASE("every command has its answer in every state of a complaint") {
    QFile file(QStringLiteral(BARO_SOURCE_DIR "/tests/data/complaint_rules.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const QStringList states = lines.front().split(u',');
    Stage stage;
    int answers = 0;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        REQUIRE(cells.size() == states.size());
        for (int column = 1; column < cells.size(); ++column) {
            INFO(cells[0].toStdString() << " in state " << states[column].toStdString());
            const ComplaintId id = stage.in(states[column]);
            if (column > 1)
                REQUIRE(codeText(stateOf(stage.office.complaint(id))) == states[column]);
            stage.office.clock.advance(1min);
            const Command command = stage.command(cells[0], id);
            const Result<Receipt> receipt = stage.office.office->execute(stage.office.request(command));
            CHECK((receipt ? QStringLiteral("ok") : codeText(receipt.error().code)) == cells[column]);
            ++answers;
        }
    }
    // One row for every alternative of Command but Define, DefineAll and the two of a shift's handover, which are about none.
    CHECK(lines.size() - 1 == static_cast<qsizetype>(std::variant_size_v<Command>) - 4);
    CHECK(states.size() - 2 == static_cast<qsizetype>(Codes<State>::entries.size()));
    CHECK(answers == (lines.size() - 1) * (states.size() - 1));
    CHECK(verify(*stage.office.connection).isClean());
}
