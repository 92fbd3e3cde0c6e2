#include "text/codetext.h"

#include <QCoreApplication>

namespace baro {

namespace {

struct CodeWords {
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

} // namespace

QString text(State state) {
    switch (state) {
    case State::Received:
        return CodeWords::tr("Received", "state");
    case State::Assigned:
        return CodeWords::tr("Assigned", "state: a squad was chosen, not told yet");
    case State::Called:
        return CodeWords::tr("Dispatched", "state: the squad was told to go");
    case State::Out:
        return CodeWords::tr("Set out", "state: the squad is on its way");
    case State::OnSite:
        return CodeWords::tr("On site", "state: the squad has arrived");
    case State::Referred:
        return CodeWords::tr("Referred", "state: another body must act");
    case State::Held:
        return CodeWords::tr("On hold", "state");
    case State::Resolved:
        return CodeWords::tr("Resolved", "state");
    case State::Closed:
        return CodeWords::tr("Closed", "state");
    case State::Cancelled:
        return CodeWords::tr("Cancelled", "state");
    case State::Attached:
        return CodeWords::tr("Also reported", "state: one more report of another complaint");
    case State::Visited:
        return CodeWords::tr("Squad was there", "state: it has left, nothing is resolved yet");
    case State::OtherDone:
        return CodeWords::tr("Done by the other body", "state: to be resolved here now");
    case State::Returned:
        return CodeWords::tr("Returned by the other body", "state");
    }
    return {};
}

QString text(Lifecycle life) {
    switch (life) {
    case Lifecycle::Open:
        return CodeWords::tr("Open", "life of a complaint");
    case Lifecycle::Held:
        return CodeWords::tr("On hold", "life of a complaint");
    case Lifecycle::Resolved:
        return CodeWords::tr("Resolved", "life of a complaint");
    case Lifecycle::Closed:
        return CodeWords::tr("Closed", "life of a complaint");
    case Lifecycle::Cancelled:
        return CodeWords::tr("Cancelled", "life of a complaint");
    case Lifecycle::Attached:
        return CodeWords::tr("Also reported", "life of a complaint");
    }
    return {};
}

QString text(Priority priority) {
    switch (priority) {
    case Priority::Ordinary:
        return CodeWords::tr("Ordinary", "priority");
    case Priority::Urgent:
        return CodeWords::tr("Urgent", "priority");
    }
    return {};
}

QString text(Channel channel) {
    switch (channel) {
    case Channel::Telephone:
        return CodeWords::tr("Telephone", "channel");
    case Channel::Visit:
        return CodeWords::tr("Visit", "channel");
    case Channel::Web:
        return CodeWords::tr("Web", "channel");
    case Channel::Other:
        return CodeWords::tr("Other", "channel");
    }
    return {};
}

QString text(CallerLanguage language) {
    switch (language) {
    case CallerLanguage::Korean:
        return CodeWords::tr("Korean", "language of the caller");
    case CallerLanguage::English:
        return CodeWords::tr("English", "language of the caller");
    case CallerLanguage::Other:
        return CodeWords::tr("Other", "language of the caller");
    }
    return {};
}

QString text(Source source) {
    switch (source) {
    case Source::Operator:
        return CodeWords::tr("Operator", "who said it");
    case Source::Caller:
        return CodeWords::tr("Caller", "who said it");
    case Source::Squad:
        return CodeWords::tr("Squad", "who said it");
    case Source::Agency:
        return CodeWords::tr("Agency", "who said it");
    case Source::Record:
        return CodeWords::tr("Record of another system", "who said it");
    case Source::Clock:
        return CodeWords::tr("The clock", "who said it");
    }
    return {};
}

QString text(LateReason reason) {
    switch (reason) {
    case LateReason::SquadReportedLate:
        return CodeWords::tr("Squad reported late", "why recorded late");
    case LateReason::LinesBusy:
        return CodeWords::tr("Lines were busy", "why recorded late");
    case LateReason::SystemDown:
        return CodeWords::tr("System was down", "why recorded late");
    case LateReason::WrittenOnPaper:
        return CodeWords::tr("First written on paper", "why recorded late");
    case LateReason::LongCall:
        return CodeWords::tr("Long call, or kept half-taken", "why recorded late");
    case LateReason::Imported:
        return CodeWords::tr("Imported from another system", "why recorded late");
    case LateReason::Other:
        return CodeWords::tr("Other reason", "why recorded late");
    }
    return {};
}

QString text(DelayReason reason) {
    switch (reason) {
    case DelayReason::NoSquadFree:
        return CodeWords::tr("No squad was free", "why a promise was not kept");
    case DelayReason::WrongSquad:
        return CodeWords::tr("The wrong squad went", "why a promise was not kept");
    case DelayReason::Traffic:
        return CodeWords::tr("Held up in traffic", "why a promise was not kept");
    case DelayReason::Weather:
        return CodeWords::tr("Weather or safety", "why a promise was not kept");
    case DelayReason::CallerUnavailable:
        return CodeWords::tr("Caller could not be reached", "why a promise was not kept");
    case DelayReason::AgencyLate:
        return CodeWords::tr("Another body was late", "why a promise was not kept");
    case DelayReason::PartsMissing:
        return CodeWords::tr("Parts or equipment missing", "why a promise was not kept");
    case DelayReason::HeavyWork:
        return CodeWords::tr("More work than three hours allow", "why a promise was not kept");
    case DelayReason::ReportedLate:
        return CodeWords::tr("Done in time, reported late", "why a promise was not kept");
    case DelayReason::Overlooked:
        return CodeWords::tr("Overlooked", "why a promise was not kept");
    case DelayReason::Other:
        return CodeWords::tr("Other reason", "why a promise was not kept");
    }
    return {};
}

QString text(ClockKind clock) {
    switch (clock) {
    case ClockKind::Out:
        return CodeWords::tr("Set out", "clock");
    case ClockKind::Resolve:
        return CodeWords::tr("Resolve", "clock");
    }
    return {};
}

QString text(Runs runs) {
    switch (runs) {
    case Runs::Always:
        return CodeWords::tr("Around the clock", "which minutes count");
    case Runs::ServiceHours:
        return CodeWords::tr("In service hours", "which minutes count");
    }
    return {};
}

QString text(LegalKind kind) {
    switch (kind) {
    case LegalKind::Other:
        return CodeWords::tr("Everyday complaint", "kind of complaint in the law");
    case LegalKind::Question:
        return CodeWords::tr("Question", "kind of complaint in the law");
    case LegalKind::LawQuestion:
        return CodeWords::tr("Question about laws", "kind of complaint in the law");
    case LegalKind::Suggestion:
        return CodeWords::tr("Suggestion", "kind of complaint in the law");
    case LegalKind::Grievance:
        return CodeWords::tr("Grievance", "kind of complaint in the law");
    }
    return {};
}

QString text(RecallReason reason) {
    switch (reason) {
    case RecallReason::WrongSquad:
        return CodeWords::tr("Wrong squad", "why recalled");
    case RecallReason::NeededElsewhere:
        return CodeWords::tr("Needed more urgently elsewhere", "why recalled");
    case RecallReason::NotNeeded:
        return CodeWords::tr("No longer needed", "why recalled");
    case RecallReason::CannotReach:
        return CodeWords::tr("Cannot get there", "why recalled");
    case RecallReason::Danger:
        return CodeWords::tr("Danger on site", "why recalled");
    case RecallReason::Other:
        return CodeWords::tr("Other reason", "why recalled");
    }
    return {};
}

QString text(HoldReason reason) {
    switch (reason) {
    case HoldReason::WaitingForCaller:
        return CodeWords::tr("Waiting for the caller", "why on hold");
    case HoldReason::WaitingForAgency:
        return CodeWords::tr("Waiting for another agency", "why on hold");
    case HoldReason::Weather:
        return CodeWords::tr("Weather", "why on hold");
    case HoldReason::AccessRefused:
        return CodeWords::tr("Access refused", "why on hold");
    case HoldReason::WaitingForParts:
        return CodeWords::tr("Waiting for parts or material", "why on hold");
    case HoldReason::Other:
        return CodeWords::tr("Other reason", "why on hold");
    }
    return {};
}

QString text(Outcome outcome) {
    switch (outcome) {
    case Outcome::Done:
        return CodeWords::tr("Done", "outcome");
    case Outcome::AnsweredOnLine:
        return CodeWords::tr("Answered on the line", "outcome");
    case Outcome::DoneByAgency:
        return CodeWords::tr("Done by another agency", "outcome");
    case Outcome::NothingFound:
        return CodeWords::tr("Nothing found on site", "outcome");
    case Outcome::NotOurs:
        return CodeWords::tr("Not ours to do", "outcome");
    case Outcome::AgainstLaw:
        return CodeWords::tr("The law does not allow it", "outcome");
    case Outcome::Withdrawn:
        return CodeWords::tr("Withdrawn by the caller", "outcome");
    case Outcome::CannotBeDone:
        return CodeWords::tr("Cannot be done", "outcome");
    case Outcome::Transferred:
        return CodeWords::tr("Transferred to the competent body", "outcome");
    }
    return {};
}

QString text(DisclosureGround ground) {
    switch (ground) {
    case DisclosureGround::Consent:
        return CodeWords::tr("The caller agreed", "ground to hand on a name and number");
    case DisclosureGround::LawfulDuty:
        return CodeWords::tr("A law asks for it", "ground to hand on a name and number");
    case DisclosureGround::DangerToLife:
        return CodeWords::tr("Danger to life or health", "ground to hand on a name and number");
    }
    return {};
}

QString text(SquadState state) {
    switch (state) {
    case SquadState::Available:
        return CodeWords::tr("Available", "state of a squad");
    case SquadState::Called:
        return CodeWords::tr("Told to go", "state of a squad");
    case SquadState::OnTheWay:
        return CodeWords::tr("On the way", "state of a squad");
    case SquadState::OnSite:
        return CodeWords::tr("On site", "state of a squad");
    case SquadState::OffDuty:
        return CodeWords::tr("Off duty", "state of a squad");
    }
    return {};
}

QString text(LeaveKind kind) {
    switch (kind) {
    case LeaveKind::Holiday:
        return CodeWords::tr("Holiday", "why a member is away");
    case LeaveKind::Sick:
        return CodeWords::tr("Ill", "why a member is away");
    case LeaveKind::Training:
        return CodeWords::tr("Training", "why a member is away");
    case LeaveKind::Swap:
        return CodeWords::tr("Swap", "why a member is away");
    case LeaveKind::Other:
        return CodeWords::tr("Something else", "why a member is away");
    }
    return {};
}

QString text(CancelReason reason) {
    switch (reason) {
    case CancelReason::EnteredTwice:
        return CodeWords::tr("Entered twice", "why cancelled");
    case CancelReason::NotAComplaint:
        return CodeWords::tr("Not a complaint", "why cancelled");
    case CancelReason::Prank:
        return CodeWords::tr("Prank", "why cancelled");
    case CancelReason::WithdrawnByCaller:
        return CodeWords::tr("Withdrawn by the caller", "why cancelled");
    case CancelReason::WrongEntry:
        return CodeWords::tr("Entered by mistake", "why cancelled");
    case CancelReason::Other:
        return CodeWords::tr("Other reason", "why cancelled");
    }
    return {};
}

QString text(ReopenReason reason) {
    switch (reason) {
    case ReopenReason::CallerDissatisfied:
        return CodeWords::tr("Caller is not satisfied", "why reopened");
    case ReopenReason::TroubleBack:
        return CodeWords::tr("The trouble is back", "why reopened");
    case ReopenReason::ClosedByMistake:
        return CodeWords::tr("Closed by mistake", "why reopened");
    case ReopenReason::Other:
        return CodeWords::tr("Other reason", "why reopened");
    }
    return {};
}

QString text(InformMethod method) {
    switch (method) {
    case InformMethod::Telephone:
        return CodeWords::tr("By telephone", "how the caller was informed");
    case InformMethod::Message:
        return CodeWords::tr("By text message", "how the caller was informed");
    case InformMethod::Visit:
        return CodeWords::tr("In person", "how the caller was informed");
    case InformMethod::Mail:
        return CodeWords::tr("By mail", "how the caller was informed");
    case InformMethod::Record:
        return CodeWords::tr("In the system that recorded it", "how the caller was informed");
    }
    return {};
}

QString text(InformResult result) {
    switch (result) {
    case InformResult::Reached:
        return CodeWords::tr("Reached", "whether the caller was reached");
    case InformResult::NoAnswer:
        return CodeWords::tr("No answer", "whether the caller was reached");
    case InformResult::WrongNumber:
        return CodeWords::tr("Wrong number", "whether the caller was reached");
    case InformResult::Declined:
        return CodeWords::tr("Did not want to be told", "whether the caller was reached");
    }
    return {};
}

QString text(ReturnReason reason) {
    switch (reason) {
    case ReturnReason::NotTheirs:
        return CodeWords::tr("Not theirs to do", "why a referral came back");
    case ReturnReason::InformationMissing:
        return CodeWords::tr("Information is missing", "why a referral came back");
    case ReturnReason::Refused:
        return CodeWords::tr("Refused", "why a referral came back");
    case ReturnReason::Other:
        return CodeWords::tr("Other reason", "why a referral came back");
    }
    return {};
}

QString text(HandoverTo to) {
    switch (to) {
    case HandoverTo::NextShift:
        return CodeWords::tr("Next shift", "to whom it is handed over");
    case HandoverTo::DutyRoom:
        return CodeWords::tr("Duty room", "to whom it is handed over");
    case HandoverTo::DayOffice:
        return CodeWords::tr("Office by day", "to whom it is handed over");
    case HandoverTo::Supervisor:
        return CodeWords::tr("Supervisor", "to whom it is handed over");
    }
    return {};
}

QString text(CallKind kind) {
    switch (kind) {
    case CallKind::Silent:
        return CodeWords::tr("Silent call", "call that is no complaint");
    case CallKind::Prank:
        return CodeWords::tr("Prank call", "call that is no complaint");
    case CallKind::WrongNumber:
        return CodeWords::tr("Wrong number", "call that is no complaint");
    }
    return {};
}

QString text(Role role) {
    switch (role) {
    case Role::Operator:
        return CodeWords::tr("Call agent", "role");
    case Role::Duty:
        return CodeWords::tr("Duty", "role");
    case Role::Supervisor:
        return CodeWords::tr("Supervisor", "role");
    case Role::System:
        return CodeWords::tr("System", "role");
    }
    return {};
}

QString text(PlaceKind kind) {
    switch (kind) {
    case PlaceKind::Complex:
        return CodeWords::tr("Housing complex", "place");
    case PlaceKind::Building:
        return CodeWords::tr("Building", "place");
    case PlaceKind::Station:
        return CodeWords::tr("Station", "place");
    case PlaceKind::Market:
        return CodeWords::tr("Market", "place");
    case PlaceKind::Road:
        return CodeWords::tr("Road", "place");
    case PlaceKind::School:
        return CodeWords::tr("School", "place");
    case PlaceKind::Park:
        return CodeWords::tr("Park", "place");
    case PlaceKind::Facility:
        return CodeWords::tr("Public facility", "place");
    case PlaceKind::Other:
        return CodeWords::tr("Other place", "place");
    }
    return {};
}

QString text(AgencyKind kind) {
    switch (kind) {
    case AgencyKind::Emergency:
        return CodeWords::tr("Emergency service", "agency");
    case AgencyKind::Outside:
        return CodeWords::tr("Outside agency", "agency");
    case AgencyKind::Department:
        return CodeWords::tr("Department of this office", "agency");
    }
    return {};
}

QString text(SquadKind kind) {
    switch (kind) {
    case SquadKind::Lead:
        return CodeWords::tr("Lead squad", "squad");
    case SquadKind::Specialist:
        return CodeWords::tr("Specialist squad", "squad");
    }
    return {};
}

QString text(Language language) {
    switch (language) {
    case Language::Korean:
        return QStringLiteral("한국어");
    case Language::English:
        return QStringLiteral("English");
    }
    return {};
}

namespace {

/// A code and its English source; translated when it is asked for.
struct Word {
    const char *code;
    struct {
        const char *text;
        const char *comment;
    } source;
};

constexpr Word fieldWords[] = {
    {"district", QT_TRANSLATE_NOOP3("CodeText", "District", "field")},
    {"category", QT_TRANSLATE_NOOP3("CodeText", "Category", "field")},
    {"subtype", QT_TRANSLATE_NOOP3("CodeText", "Sub-type", "field")},
    {"priority", QT_TRANSLATE_NOOP3("CodeText", "Priority", "field")},
    {"channel", QT_TRANSLATE_NOOP3("CodeText", "Channel", "field")},
    {"language", QT_TRANSLATE_NOOP3("CodeText", "Language of the caller", "field")},
    {"anonymous", QT_TRANSLATE_NOOP3("CodeText", "Caller withheld", "field")},
    {"call_back", QT_TRANSLATE_NOOP3("CodeText", "Call back wanted", "field")},
    {"story", QT_TRANSLATE_NOOP3("CodeText", "Story", "field")},
    {"place", QT_TRANSLATE_NOOP3("CodeText", "Place", "field")},
    {"address", QT_TRANSLATE_NOOP3("CodeText", "Address", "field")},
    {"name", QT_TRANSLATE_NOOP3("CodeText", "Name", "field")},
    {"telephone", QT_TRANSLATE_NOOP3("CodeText", "Telephone", "field")},
    {"note", QT_TRANSLATE_NOOP3("CodeText", "Note", "field")},
    {"contact", QT_TRANSLATE_NOOP3("CodeText", "Spoken to", "field")},
    {"reference", QT_TRANSLATE_NOOP3("CodeText", "Their reference", "field")},
    {"danger", QT_TRANSLATE_NOOP3("CodeText", "Danger to life", "field")},
    {"legal_kind", QT_TRANSLATE_NOOP3("CodeText", "Kind in the law", "field")},
};

constexpr Word kindWords[] = {
    {"received", QT_TRANSLATE_NOOP3("CodeText", "Received", "event")},
    {"amended", QT_TRANSLATE_NOOP3("CodeText", "Amended", "event")},
    {"note_added", QT_TRANSLATE_NOOP3("CodeText", "Note added", "event")},
    {"alerted", QT_TRANSLATE_NOOP3("CodeText", "Agency alerted", "event")},
    {"squad_assigned", QT_TRANSLATE_NOOP3("CodeText", "Squad assigned", "event")},
    {"squad_called", QT_TRANSLATE_NOOP3("CodeText", "Squad told to go", "event")},
    {"squad_out", QT_TRANSLATE_NOOP3("CodeText", "Squad set out", "event")},
    {"squad_arrived", QT_TRANSLATE_NOOP3("CodeText", "Squad arrived on site", "event")},
    {"squad_left", QT_TRANSLATE_NOOP3("CodeText", "Squad left the site", "event")},
    {"squad_recalled", QT_TRANSLATE_NOOP3("CodeText", "Squad recalled", "event")},
    {"referred", QT_TRANSLATE_NOOP3("CodeText", "Referred to another agency", "event")},
    {"referral_answered", QT_TRANSLATE_NOOP3("CodeText", "Referral answered", "event")},
    {"referral_completed", QT_TRANSLATE_NOOP3("CodeText", "Referral completed", "event")},
    {"referral_returned", QT_TRANSLATE_NOOP3("CodeText", "Referral returned", "event")},
    {"held", QT_TRANSLATE_NOOP3("CodeText", "Put on hold", "event")},
    {"resumed", QT_TRANSLATE_NOOP3("CodeText", "Resumed", "event")},
    {"resolved", QT_TRANSLATE_NOOP3("CodeText", "Resolved", "event")},
    {"call_back_promised", QT_TRANSLATE_NOOP3("CodeText", "Call-back promised", "event")},
    {"caller_informed", QT_TRANSLATE_NOOP3("CodeText", "Caller informed or tried", "event")},
    {"closed", QT_TRANSLATE_NOOP3("CodeText", "Closed", "event")},
    {"reopened", QT_TRANSLATE_NOOP3("CodeText", "Reopened", "event")},
    {"attached", QT_TRANSLATE_NOOP3("CodeText", "Attached to another complaint", "event")},
    {"detached", QT_TRANSLATE_NOOP3("CodeText", "Detached from another complaint", "event")},
    {"also_reported", QT_TRANSLATE_NOOP3("CodeText", "Also reported by another caller", "event")},
    {"also_reported_withdrawn", QT_TRANSLATE_NOOP3("CodeText", "Another caller's report detached", "event")},
    {"incident_declared", QT_TRANSLATE_NOOP3("CodeText", "One incident declared", "event")},
    {"incident_ended", QT_TRANSLATE_NOOP3("CodeText", "One incident no more", "event")},
    {"cancelled", QT_TRANSLATE_NOOP3("CodeText", "Cancelled", "event")},
    {"priority_changed", QT_TRANSLATE_NOOP3("CodeText", "Priority changed", "event")},
    {"mark_passed", QT_TRANSLATE_NOOP3("CodeText", "A clock passed a mark", "event")},
    {"legal_term_extended", QT_TRANSLATE_NOOP3("CodeText", "Term of the law extended", "event")},
    {"handover_given", QT_TRANSLATE_NOOP3("CodeText", "Shift handed over", "event")},
    {"handover_taken", QT_TRANSLATE_NOOP3("CodeText", "Shift taken over", "event")},
    {"handed_over", QT_TRANSLATE_NOOP3("CodeText", "Handed over", "event")},
    {"progress_asked", QT_TRANSLATE_NOOP3("CodeText", "Progress enquiry", "event")},
    {"undone", QT_TRANSLATE_NOOP3("CodeText", "A step undone", "event")},
    {"call_logged", QT_TRANSLATE_NOOP3("CodeText", "Call logged", "event")},
    {"defined", QT_TRANSLATE_NOOP3("CodeText", "Entry of the office's lists set", "event")},
};

template<size_t Count>
std::optional<QString> wordFor(const Word (&words)[Count], const QString &code) {
    for (const Word &word : words)
        if (code == QLatin1String(word.code))
            return CodeWords::tr(word.source.text, word.source.comment);
    return std::nullopt;
}

} // namespace

std::optional<QString> fieldText(const QString &field) {
    return wordFor(fieldWords, field);
}

std::optional<QString> kindText(const QString &kind) {
    return wordFor(kindWords, kind);
}

} // namespace baro
