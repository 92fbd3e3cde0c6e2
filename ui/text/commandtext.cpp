#include "text/commandtext.h"

#include <QCoreApplication>

namespace baro {

namespace {

/// One word of ours for every command there is: a new one without words does not compile.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandText)

public:
    QString operator()(const commands::Receive &c) const {
        if (c.also)
            return tr("Call received as one more report");
        return c.send ? tr("Call received and squad sent") : tr("Call received");
    }
    QString operator()(const commands::AnswerOnLine &) const { return tr("Answered on the line"); }
    QString operator()(const commands::ImportRecord &) const { return tr("Record imported"); }
    QString operator()(const commands::LogCall &) const { return tr("Call logged"); }
    QString operator()(const commands::Amend &) const { return tr("Complaint amended"); }
    QString operator()(const commands::AddNote &) const { return tr("Note added"); }
    QString operator()(const commands::AlertAgency &) const { return tr("Alert recorded"); }
    QString operator()(const commands::AssignSquad &c) const {
        if (c.reservedFor)
            return tr("Squad reserved");
        return c.call ? tr("Squad assigned and told to go") : tr("Squad assigned");
    }
    QString operator()(const commands::CallSquad &) const { return tr("Squad told to go"); }
    QString operator()(const commands::ReportOut &) const { return tr("Squad set out"); }
    QString operator()(const commands::ReportArrived &) const { return tr("Squad arrived on site"); }
    QString operator()(const commands::ReportLeft &) const { return tr("Squad left the site"); }
    QString operator()(const commands::RecallSquad &) const { return tr("Squad recalled"); }
    QString operator()(const commands::ReassignSquad &) const { return tr("Squad reassigned"); }
    QString operator()(const commands::Refer &) const { return tr("Complaint referred"); }
    QString operator()(const commands::TransferAway &) const { return tr("Complaint transferred to the competent body"); }
    QString operator()(const commands::AnswerReferral &) const { return tr("Referral answered"); }
    QString operator()(const commands::CompleteReferral &) const { return tr("Referral completed"); }
    QString operator()(const commands::ReturnReferral &) const { return tr("Referral returned"); }
    QString operator()(const commands::PutOnHold &) const { return tr("Put on hold"); }
    QString operator()(const commands::Resume &) const { return tr("Resumed"); }
    QString operator()(const commands::PassTime &) const { return tr("Written down what time brought about"); }
    QString operator()(const commands::Resolve &) const { return tr("Resolved"); }
    QString operator()(const commands::InformCaller &c) const {
        if (c.everybody)
            return tr("Everybody who reported it informed");
        return c.result == InformResult::Reached ? tr("Caller informed") : tr("Attempt to inform recorded");
    }
    QString operator()(const commands::PromiseCallBack &) const { return tr("Call-back promised"); }
    QString operator()(const commands::Close &) const { return tr("Closed"); }
    QString operator()(const commands::Reopen &) const { return tr("Reopened"); }
    QString operator()(const commands::Attach &) const { return tr("Attached as also reported"); }
    QString operator()(const commands::Detach &) const { return tr("Detached"); }
    QString operator()(const commands::DeclareIncident &) const { return tr("Incident declared"); }
    QString operator()(const commands::EndIncident &) const { return tr("Incident ended"); }
    QString operator()(const commands::Cancel &) const { return tr("Cancelled"); }
    QString operator()(const commands::ChangePriority &) const { return tr("Priority changed"); }
    QString operator()(const commands::ExtendLegalTerm &) const { return tr("Term of the law extended"); }
    QString operator()(const commands::HandOver &) const { return tr("Handed over"); }
    QString operator()(const commands::AskProgress &) const { return tr("Progress enquiry recorded"); }
    QString operator()(const commands::Undo &) const { return tr("Step undone"); }
    QString operator()(const commands::Define &) const { return tr("Entry set"); }
    QString operator()(const commands::DefineAll &) const { return tr("Entries set"); }
    QString operator()(const commands::GiveHandover &) const { return tr("Shift handed over"); }
    QString operator()(const commands::TakeHandover &) const { return tr("Shift taken over"); }
};

} // namespace

QString commandText(const Command &command) {
    return std::visit(CommandWords(), command);
}

} // namespace baro
