#pragma once

#include "base/instant.h"
#include "complaint/details.h"
#include "complaint/reasons.h"
#include "complaint/reference.h"

#include <concepts>
#include <optional>
#include <variant>
#include <vector>

/// What a person asks the office to do. Decided into events, or refused with a code; see decide().
namespace baro::commands {

/// Somebody outside was told of a danger to life while the call was taken.
struct AlertMade {
    AgencyId agency;
    std::optional<Instant> at;          ///< absent: when the call is saved
    std::optional<DangerId> danger = {}; ///< absent: the one that the complaint is

    friend bool operator==(const AlertMade &, const AlertMade &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("agency", self.agency);
        visit("at", self.at);
        visit("danger", self.danger);
    }
};

/// A call becomes a complaint. `Request::occurredAt` is the first keystroke of the call.
struct Receive {
    SpokenDetails details;
    std::vector<AlertMade> alerted; ///< whom the operator alerted while taking the call
    std::optional<SquadId> send;    ///< "saved and sent": this squad is told to go
    std::optional<ComplaintId> also = {}; ///< it is one more report of that one, from the start
};

/// 즉답: received, answered and closed in one go.
struct AnswerOnLine {
    SpokenDetails details;
    Words answer;
    std::vector<AlertMade> alerted; ///< as in Receive: who was told stays on record
};

/// A complaint that another system recorded. Occurred when it says; the caller was informed there, if at all.
struct ImportRecord {
    SpokenDetails details;
    bool dateOnly = false;
    std::optional<Instant> resolvedAt; ///< absent while it is still open
    Outcome outcome = Outcome::Done;
    std::optional<Words> note;
};

/// A call that is no complaint.
struct LogCall {
    CallKind kind = CallKind::Silent;
    std::optional<Words> telephone;
    std::optional<Words> note;
};

/// Fields given are set; an inner empty one clears the field. A sub-type brings its category along.
struct Amend {
    ComplaintId complaint;
    std::optional<std::optional<DistrictId>> district;
    std::optional<std::optional<CategoryId>> category;
    std::optional<std::optional<SubtypeId>> subtype;
    std::optional<Channel> channel;
    std::optional<CallerLanguage> language;
    std::optional<bool> anonymous;
    std::optional<bool> callBack;
    std::optional<std::optional<Words>> story;
    std::optional<std::optional<Words>> place;
    std::optional<std::optional<Words>> address;
    std::optional<std::optional<Words>> name;
    std::optional<std::optional<Words>> telephone;
    std::optional<std::optional<DangerId>> danger;
    std::optional<LegalKind> legalKind;
};

struct AddNote {
    ComplaintId complaint;
    Words note;
};
struct AlertAgency {
    ComplaintId complaint;
    AgencyId agency;
    std::optional<Words> note;
};
/// Chooses a squad; with `call` it is told to go at once.
struct AssignSquad {
    ComplaintId complaint;
    SquadId squad;
    bool call = true;
    std::optional<Instant> reservedFor; ///< only without `call`
};
struct CallSquad {
    ComplaintId complaint;
    int dispatch = 0;
};
struct ReportOut {
    ComplaintId complaint;
    int dispatch = 0;
};
struct ReportArrived {
    ComplaintId complaint;
    int dispatch = 0;
};
struct ReportLeft {
    ComplaintId complaint;
    int dispatch = 0;
};
struct RecallSquad {
    ComplaintId complaint;
    int dispatch = 0;
    RecallReason reason = RecallReason::Other;
};
/// Recalls one squad and tells another to go in its place.
struct ReassignSquad {
    ComplaintId complaint;
    int dispatch = 0;
    RecallReason reason = RecallReason::WrongSquad;
    SquadId squad;
};
/// A request for cooperation (협조 요청): ours stays open, and their reply is due inside our time.
struct Refer {
    ComplaintId complaint;
    AgencyId agency;
    std::optional<Words> contact;
    std::optional<Words> reference;
    std::optional<Words> note;
    std::optional<Instant> promisedAt; ///< absent: when ours is due
    std::optional<DisclosureGround> disclosed = {}; ///< the caller's name and number were handed on
};
/// Another body is competent (이송): it goes there for good, and the caller is told so.
struct TransferAway {
    ComplaintId complaint;
    AgencyId agency;
    std::optional<Words> contact;
    std::optional<Words> reference;
    Words note; ///< why it is theirs
    std::optional<DisclosureGround> disclosed = {};
};
struct AnswerReferral {
    ComplaintId complaint;
    int referral = 0;
    std::optional<Words> note;
    std::optional<Instant> promisedAt;
};
struct CompleteReferral {
    ComplaintId complaint;
    int referral = 0;
    std::optional<Words> note;
};
struct ReturnReferral {
    ComplaintId complaint;
    int referral = 0;
    ReturnReason reason = ReturnReason::Other;
    std::optional<Words> note;
};
struct PutOnHold {
    ComplaintId complaint;
    HoldReason reason = HoldReason::Other;
    std::optional<Words> note;
};
struct Resume {
    ComplaintId complaint;
};
/// Writes down what time alone has brought about by now, each at the time when it came about: the marks that a clock has
/// passed, and the end of a pause whose longest time is over.
struct PassTime {
    ComplaintId complaint;
};
/// Squads on their way or on site leave; those only chosen are no longer needed. Grounds why not need words.
struct Resolve {
    ComplaintId complaint;
    Outcome outcome = Outcome::Done;
    std::optional<Words> note;
};
struct InformCaller {
    ComplaintId complaint;
    InformMethod method = InformMethod::Telephone;
    InformResult result = InformResult::Reached;
    std::optional<Words> note;
    /// Also each who reported it and has a number, is not closed and was not informed since there was news; of these,
    /// where there are any, the caller of `complaint` too on these terms only.
    bool everybody = false;
};
/// The caller was told by when he will be called back (회신 약속). A later promise takes the place of an earlier one.
struct PromiseCallBack {
    ComplaintId complaint;
    Instant by{};
    bool atNight = false; ///< the caller asked for it between 21:00 and 08:00 too
    std::optional<Words> note; ///< what was promised
};
/// What was late is closed with the reason why. Those attached to it are closed with it, once each is informed.
struct Close {
    ComplaintId complaint;
    std::optional<DelayReason> delay = {};
    std::optional<Words> note = {};
};
struct Reopen {
    ComplaintId complaint;
    ReopenReason reason = ReopenReason::Other;
    std::optional<Words> note;
};
struct Attach {
    ComplaintId complaint;
    ComplaintId to;
};
struct Detach {
    ComplaintId complaint;
};
/// Many report the same (동일 사안): it gets an answer that is read out, and `reports` are attached to it, all or none.
/// Once more, it sets the answer.
struct DeclareIncident {
    ComplaintId complaint;
    Words answer;
    std::vector<ComplaintId> reports = {};
};
struct EndIncident {
    ComplaintId complaint;
    std::optional<Words> note = {};
};
struct Cancel {
    ComplaintId complaint;
    CancelReason reason = CancelReason::Other;
    std::optional<Words> note;
};
struct ChangePriority {
    ComplaintId complaint;
    Priority priority = Priority::Urgent;
};
/// Makes the law's term longer by its own length, for a reason; a second time with the caller's consent.
struct ExtendLegalTerm {
    ComplaintId complaint;
    bool consent = false;
    Words note;
};
struct HandOver {
    ComplaintId complaint;
    HandoverTo to = HandoverTo::NextShift;
    std::optional<Words> note;
};
struct AskProgress {
    ComplaintId complaint;
    std::optional<Words> note;
};
/// Takes the last step back, in every stream that it touched.
struct Undo {
    CommandId command;
};
/// Sets an entry of reference data; a new one without an id. With what the person saw, only the fields that he changed
/// are set; one that a colleague has changed meanwhile is refused.
struct Define {
    ReferenceEntry entry;
    std::optional<std::int64_t> id;
    std::optional<ReferenceEntry> seen = {};
};

/// Several entries at once, or none of them: a week of the roster, a list, a merger. Taken back as one.
struct DefineAll {
    std::vector<Define> entries;
};

/// A complaint for the next shift, with what it should know of it.
struct HandItem {
    ComplaintId complaint;
    std::optional<Words> note;
};
struct GiveHandover {
    std::vector<HandItem> items;
    std::optional<Words> note;
};
/// By another one than who gave it.
struct TakeHandover {
    HandoverId handover;
    std::optional<Words> note;
};

} // namespace baro::commands

namespace baro {

using Command =
    std::variant<commands::Receive, commands::AnswerOnLine, commands::ImportRecord, commands::LogCall, commands::Amend,
                 commands::AddNote, commands::AlertAgency, commands::AssignSquad, commands::CallSquad,
                 commands::ReportOut, commands::ReportArrived, commands::ReportLeft, commands::RecallSquad,
                 commands::ReassignSquad, commands::Refer, commands::TransferAway, commands::AnswerReferral, commands::CompleteReferral,
                 commands::ReturnReferral, commands::PutOnHold, commands::Resume, commands::PassTime, commands::Resolve,
                 commands::InformCaller, commands::PromiseCallBack, commands::Close, commands::Reopen, commands::Attach,
                 commands::Detach, commands::DeclareIncident, commands::EndIncident, commands::Cancel, commands::ChangePriority, commands::ExtendLegalTerm,
                 commands::HandOver, commands::AskProgress, commands::Undo, commands::Define, commands::DefineAll, commands::GiveHandover,
                 commands::TakeHandover>;

/// A command with who gives it, when it happened and on what he saw.
struct Request {
    CommandId id; ///< sent twice, it returns its first outcome
    OperatorId actor;
    std::optional<Instant> occurredAt; ///< now, if absent
    Source saidBy = Source::Operator;
    std::optional<LateReason> late;      ///< asked for when it happened more than 15 minutes ago
    std::optional<std::int64_t> basedOn; ///< `seq` of the complaint as the person saw it; absent: whatever it is now
    Command command;
};

/// What a request made: returned again when it is sent again.
struct Receipt {
    CommandId command;
    std::vector<EventId> events;
    std::vector<ComplaintId> complaints; ///< touched, the one spoken of first
    std::optional<CallId> call;
    std::optional<HandoverId> handover;
    std::optional<Number> number; ///< of a new complaint
    bool repeated = false;        ///< the outcome of an earlier sending
};

/// The complaint that a command is about; absent for those that make one and for those about none.
std::optional<ComplaintId> targetOf(const Command &command);

/// Every text of a command, with the name of its field as in events ("telephone", "story", "note"...).
template<class Any, class Visit>
    requires std::same_as<std::remove_const_t<Any>, Command>
void forEachWords(Any &command, Visit &&visit) {
    const auto one = [&](const char *name, auto &field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (std::is_same_v<Field, Words>)
            visit(name, field);
        else if constexpr (std::is_same_v<Field, std::optional<Words>>) {
            if (field)
                visit(name, *field);
        } else {
            if (field && *field)
                visit(name, **field);
        }
    };
    std::visit(
        [&]<class C>(C &c) {
            if constexpr (requires { c.details; }) {
                one("story", c.details.story);
                one("place", c.details.place);
                one("address", c.details.address);
                one("name", c.details.name);
                one("telephone", c.details.telephone);
            }
            if constexpr (std::is_same_v<std::remove_const_t<C>, commands::Amend>) {
                one("story", c.story);
                one("place", c.place);
                one("address", c.address);
                one("name", c.name);
            }
            if constexpr (requires { c.telephone; })
                one("telephone", c.telephone);
            if constexpr (requires { c.answer; })
                one("note", c.answer);
            if constexpr (requires { c.contact; })
                one("contact", c.contact);
            if constexpr (requires { c.reference; })
                one("reference", c.reference);
            if constexpr (requires { c.items; })
                for (auto &item : c.items)
                    one("note", item.note);
            if constexpr (requires { c.note; })
                one("note", c.note);
        },
        command);
}

} // namespace baro
