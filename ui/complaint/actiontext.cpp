#include "complaint/actiontext.h"

#include <QCoreApplication>

namespace baro {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintAction)
};

} // namespace

QString actionText(Action action, const Complaint *complaint) {
    switch (action) {
    case Action::AssignSquad:
        return ActionWords::tr("Send squad", "button: assign a squad and tell it to go");
    case Action::ReserveSquad:
        return ActionWords::tr("Reserve squad", "button");
    case Action::CallSquad:
        return ActionWords::tr("Call squad", "button: tell a squad that is assigned to go");
    case Action::SquadOut:
        return ActionWords::tr("Squad out", "button: the squad has set out");
    case Action::SquadArrived:
        return ActionWords::tr("Squad arrived", "button");
    case Action::SquadLeft:
        return ActionWords::tr("Squad left", "button");
    case Action::RecallSquad:
        return ActionWords::tr("Recall squad", "button");
    case Action::ReassignSquad:
        return ActionWords::tr("Change squad", "button: recall one, send another");
    case Action::Refer:
        return ActionWords::tr("Request cooperation", "button: another body is asked to help; ours stays open");
    case Action::TransferAway:
        return ActionWords::tr("Transfer", "button: another body is competent; it goes there for good");
    case Action::ReferralAnswered:
        return ActionWords::tr("Answered", "button: the other body has answered");
    case Action::ReferralCompleted:
        return ActionWords::tr("Completed", "button: the other body has done it");
    case Action::ReferralReturned:
        return ActionWords::tr("Returned", "button: the other body gave it back");
    case Action::Alert:
        return ActionWords::tr("Alert", "button: record who was alerted to a danger");
    case Action::Resolve:
        return ActionWords::tr("Resolve", "button: squad done, or the ground why not");
    case Action::Hold:
        return ActionWords::tr("Put on hold", "button");
    case Action::Resume:
        return ActionWords::tr("Resume", "button");
    case Action::Close:
        return ActionWords::tr("Close", "button: close the complaint");
    case Action::Reopen:
        return ActionWords::tr("Reopen", "button");
    case Action::Cancel:
        return ActionWords::tr("Cancel", "button: cancel the complaint");
    case Action::InformCaller:
        return ActionWords::tr("Inform caller", "button");
    case Action::PromiseCallBack:
        return ActionWords::tr("Promise a call-back", "button: the caller was told that he is called back");
    case Action::AskProgress:
        return ActionWords::tr("Enquiry", "button: the caller asks how far it is");
    case Action::AddNote:
        return ActionWords::tr("Add note", "button");
    case Action::Amend:
        return ActionWords::tr("Amend", "button: correct the fields of the complaint");
    case Action::ChangePriority:
        return complaint && complaint->details.priority == Priority::Urgent
                   ? ActionWords::tr("Make ordinary", "button: priority")
                   : ActionWords::tr("Make urgent", "button: priority");
    case Action::ExtendLegalTerm:
        return ActionWords::tr("Extend the legal term", "button: the law's own term is made longer");
    case Action::HandOver:
        return ActionWords::tr("Hand over", "button");
    case Action::Attach:
        return ActionWords::tr("Attach", "button: to another complaint, as also reported by");
    case Action::Detach:
        return ActionWords::tr("Detach", "button");
    case Action::DeclareIncident:
        return complaint && complaint->incident
                   ? ActionWords::tr("Answer for all", "button: another answer to read out to all who report an incident")
                   : ActionWords::tr("One incident", "button: many report the same, it becomes one incident");
    }
    return {};
}

QString groupText(ActionGroup group) {
    switch (group) {
    case ActionGroup::Squad:
        return ActionWords::tr("Squad", "group of actions");
    case ActionGroup::OtherBody:
        return ActionWords::tr("Other bodies", "group of actions");
    case ActionGroup::Result:
        return ActionWords::tr("Result", "group of actions");
    case ActionGroup::Caller:
        return ActionWords::tr("Caller", "group of actions");
    case ActionGroup::Record:
        return ActionWords::tr("Record", "group of actions");
    }
    return {};
}

QString askText(Ask ask, Action action) {
    switch (ask) {
    case Ask::Squad:
        return action == Action::ReassignSquad ? ActionWords::tr("New squad", "field")
                                               : ActionWords::tr("Squad", "field");
    case Ask::Dispatch:
        return ActionWords::tr("Which squad", "field: one of those assigned");
    case Ask::Referral:
        return ActionWords::tr("Which referral", "field");
    case Ask::Agency:
        return action == Action::Alert          ? ActionWords::tr("Who was alerted", "field")
               : action == Action::TransferAway ? ActionWords::tr("Transfer to", "field")
                                                : ActionWords::tr("Ask", "field: which body is asked to help");
    case Ask::MainComplaint:
        return ActionWords::tr("Attach to", "field: number of the main complaint");
    case Ask::RecallReason:
    case Ask::ReturnReason:
    case Ask::DelayReason:
        return ActionWords::tr("Why was it late?");
    case Ask::HoldReason:
    case Ask::ReopenReason:
    case Ask::CancelReason:
        return ActionWords::tr("Reason", "field");
    case Ask::Outcome:
        return ActionWords::tr("Outcome", "field");
    case Ask::InformMethod:
        return ActionWords::tr("How", "field: the caller was informed");
    case Ask::InformResult:
        return ActionWords::tr("Result", "field: whether the caller was reached");
    case Ask::HandoverTo:
        return ActionWords::tr("Hand over to", "field");
    case Ask::District:
        return ActionWords::tr("Dong", "field");
    case Ask::Category:
        return ActionWords::tr("Category", "field");
    case Ask::Subtype:
        return ActionWords::tr("Sub-type", "field");
    case Ask::Danger:
        return ActionWords::tr("Danger to life", "field: which one");
    case Ask::Channel:
        return ActionWords::tr("Channel", "field");
    case Ask::Language:
        return ActionWords::tr("Language of the caller", "field");
    case Ask::ReservedFor:
        return ActionWords::tr("Reserved for", "field: time");
    case Ask::PromisedAt:
        return action == Action::PromiseCallBack ? ActionWords::tr("Call back by", "field: time")
               : action == Action::Refer         ? ActionWords::tr("Reply due", "field: time; as ours is when left empty")
                                                 : ActionWords::tr("Promised for", "field: time");
    case Ask::Contact:
        return ActionWords::tr("Spoken to", "field");
    case Ask::Reference:
        return ActionWords::tr("Their reference", "field");
    case Ask::Note:
        switch (action) {
        case Action::Resolve:
            return ActionWords::tr("What was done, or why not", "field");
        case Action::InformCaller:
            return ActionWords::tr("What was said", "field");
        case Action::ExtendLegalTerm:
            return ActionWords::tr("Why it takes longer", "field");
        case Action::PromiseCallBack:
            return ActionWords::tr("What was promised", "field");
        case Action::TransferAway:
            return ActionWords::tr("Why it is theirs", "field");
        case Action::DeclareIncident:
            return ActionWords::tr("Answer to read out to everybody", "field: of an incident");
        case Action::ReferralAnswered:
            return ActionWords::tr("Their answer", "field");
        default:
            return ActionWords::tr("Note", "field");
        }
    case Ask::Story:
        return ActionWords::tr("Story", "field");
    case Ask::Place:
        return ActionWords::tr("Place", "field: landmark");
    case Ask::Address:
        return ActionWords::tr("Address", "field");
    case Ask::Name:
        return ActionWords::tr("Name of the caller", "field");
    case Ask::Telephone:
        return ActionWords::tr("Telephone", "field");
    case Ask::Withheld:
        return ActionWords::tr("Name withheld", "tick");
    case Ask::CallBack:
        return ActionWords::tr("Wants to be called back", "tick");
    case Ask::AtNight:
        return ActionWords::tr("Also between 21:00 and 08:00", "tick: the caller may be called at night");
    case Ask::LegalKind:
        return ActionWords::tr("Kind in the law", "field: everyday complaint, question, suggestion, grievance");
    case Ask::Disclosed:
        return ActionWords::tr("Name and number go along, because", "field: ground; empty: they stay here");
    case Ask::Everybody:
        return ActionWords::tr("Everybody who reported it", "tick: all of them were informed, not this caller alone");
    case Ask::LikeReports:
        return ActionWords::tr("Attach the like reports as well", "tick: when an incident is declared");
    case Ask::Consent:
        return ActionWords::tr("The caller agrees to the second extension", "tick");
    }
    return {};
}

QString askHint(Ask ask) {
    switch (ask) {
    case Ask::ReservedFor:
    case Ask::PromisedAt:
        return ActionWords::tr("18:30, +45 (minutes) or 11-24 09:00");
    case Ask::MainComplaint:
        return ActionWords::tr("Number or place");
    case Ask::DelayReason:
        return ActionWords::tr("Needed: a promise was not kept");
    case Ask::Disclosed:
        return ActionWords::tr("Empty: they stay here");
    default:
        return {};
    }
}

} // namespace baro
