#pragma once

#include "base/instant.h"
#include "base/json.h"
#include "complaint/details.h"
#include "complaint/handover.h"
#include "complaint/reasons.h"
#include "complaint/reference.h"
#include "sla/promise.h"

#include <QByteArray>

#include <variant>

/// What happened. An event is appended once and never changed. Each kind has a name (`kind`) and a version; an older
/// version, once there is one, is read through a pure upcaster. No kind of a complaint carries words of people, only
/// their references.
namespace baro::events {

#define BARO_KIND(name)                                                                                                \
    static constexpr const char *kind = name;                                                                          \
    static constexpr int version = 1

/// A call became a complaint. `occurred_at` of the event is the first keystroke of the call, not its save.
struct Received {
    BARO_KIND("received");
    Number number;
    Details details;
    std::optional<Deadlines> deadlines; ///< absent before the first promise
    bool dateOnly = false;              ///< an old record that names the day alone
    friend bool operator==(const Received &, const Received &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("number", self.number);
        visit("details", self.details);
        visit("deadlines", self.deadlines);
        visit("date_only", self.dateOnly);
    }
};

template<class T>
struct Change {
    T before{};
    T after{};
    friend bool operator==(const Change &, const Change &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("before", self.before);
        visit("after", self.after);
    }
};

/// Fields that were corrected, each with what stood there before.
struct Amended {
    BARO_KIND("amended");
    std::optional<Change<std::optional<DistrictId>>> district;
    std::optional<Change<std::optional<CategoryId>>> category;
    std::optional<Change<std::optional<SubtypeId>>> subtype;
    std::optional<Change<Channel>> channel;
    std::optional<Change<CallerLanguage>> language;
    std::optional<Change<bool>> anonymous;
    std::optional<Change<bool>> callBack;
    std::optional<Change<std::optional<TextRef>>> story;
    std::optional<Change<std::optional<TextRef>>> place;
    std::optional<Change<std::optional<TextRef>>> address;
    std::optional<Change<std::optional<TextRef>>> name;
    std::optional<Change<std::optional<TextRef>>> telephone;
    std::optional<Change<std::optional<DangerId>>> danger;
    std::optional<Change<LegalKind>> legalKind;
    std::optional<Deadlines> deadlines; ///< where another category or kind is promised otherwise
    friend bool operator==(const Amended &, const Amended &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("district", self.district);
        visit("category", self.category);
        visit("subtype", self.subtype);
        visit("channel", self.channel);
        visit("language", self.language);
        visit("anonymous", self.anonymous);
        visit("call_back", self.callBack);
        visit("story", self.story);
        visit("place", self.place);
        visit("address", self.address);
        visit("name", self.name);
        visit("telephone", self.telephone);
        visit("danger", self.danger);
        visit("legal_kind", self.legalKind);
        visit("deadlines", self.deadlines);
    }
};

struct NoteAdded {
    BARO_KIND("note_added");
    TextRef note;
    friend bool operator==(const NoteAdded &, const NoteAdded &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("note", self.note);
    }
};

/// Somebody outside was alerted to a danger to life.
struct Alerted {
    BARO_KIND("alerted");
    AgencyId agency;
    std::optional<TextRef> note;
    std::optional<DangerId> danger; ///< absent in events of the versions before it was recorded
    friend bool operator==(const Alerted &, const Alerted &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("agency", self.agency);
        visit("note", self.note);
        visit("danger", self.danger);
    }
};

/// A squad was chosen (배정), not told yet. `reservedFor`: for later; still not out, whatever the clock says.
struct SquadAssigned {
    BARO_KIND("squad_assigned");
    int dispatch = 0; ///< 1, 2, 3... within the complaint
    SquadId squad;
    std::optional<Instant> reservedFor;
    std::optional<int> replaces; ///< the dispatch that it takes over from
    friend bool operator==(const SquadAssigned &, const SquadAssigned &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("dispatch", self.dispatch);
        visit("squad", self.squad);
        visit("reserved_for", self.reservedFor);
        visit("replaces", self.replaces);
    }
};

#define BARO_DISPATCH_EVENT(Type, name)                                                                                \
    struct Type {                                                                                                      \
        BARO_KIND(name);                                                                                               \
        int dispatch = 0;                                                                                              \
        friend bool operator==(const Type &, const Type &) = default;                                                  \
        template<class Self, class Visit>                                                                              \
        static void fields(Self &self, Visit &&visit) {                                                                \
            visit("dispatch", self.dispatch);                                                                          \
        }                                                                                                              \
    }

/// The squad was told to go (출동 지시).
BARO_DISPATCH_EVENT(SquadCalled, "squad_called");
/// The squad set out (출동): this is what is promised within 30 minutes.
BARO_DISPATCH_EVENT(SquadOut, "squad_out");
BARO_DISPATCH_EVENT(SquadArrived, "squad_arrived");
BARO_DISPATCH_EVENT(SquadLeft, "squad_left");

/// The squad does not go, or turned back (회차).
struct SquadRecalled {
    BARO_KIND("squad_recalled");
    int dispatch = 0;
    RecallReason reason = RecallReason::Other;
    friend bool operator==(const SquadRecalled &, const SquadRecalled &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("dispatch", self.dispatch);
        visit("reason", self.reason);
    }
};

/// Another body must act. For the caller the complaint is still open.
struct Referred {
    BARO_KIND("referred");
    int referral = 0; ///< 1, 2, 3... within the complaint
    AgencyId agency;
    std::optional<TextRef> contact;   ///< who was spoken to
    std::optional<TextRef> reference; ///< their number
    std::optional<TextRef> note;
    std::optional<Instant> promisedAt; ///< when they said it will be done
    std::optional<bool> transfer;      ///< it is theirs from now on (이송); else they are asked to help (협조)
    std::optional<DisclosureGround> disclosed; ///< the caller's name and number went along, on this ground
    friend bool operator==(const Referred &, const Referred &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("referral", self.referral);
        visit("agency", self.agency);
        visit("contact", self.contact);
        visit("reference", self.reference);
        visit("note", self.note);
        visit("promised_at", self.promisedAt);
        visit("transfer", self.transfer);
        visit("disclosed", self.disclosed);
    }
};

struct ReferralAnswered {
    BARO_KIND("referral_answered");
    int referral = 0;
    std::optional<TextRef> note;
    std::optional<Instant> promisedAt;
    friend bool operator==(const ReferralAnswered &, const ReferralAnswered &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("referral", self.referral);
        visit("note", self.note);
        visit("promised_at", self.promisedAt);
    }
};

struct ReferralCompleted {
    BARO_KIND("referral_completed");
    int referral = 0;
    std::optional<TextRef> note;
    friend bool operator==(const ReferralCompleted &, const ReferralCompleted &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("referral", self.referral);
        visit("note", self.note);
    }
};

struct ReferralReturned {
    BARO_KIND("referral_returned");
    int referral = 0;
    ReturnReason reason = ReturnReason::Other;
    std::optional<TextRef> note;
    friend bool operator==(const ReferralReturned &, const ReferralReturned &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("referral", self.referral);
        visit("reason", self.reason);
        visit("note", self.note);
    }
};

struct Held {
    BARO_KIND("held");
    HoldReason reason = HoldReason::Other;
    std::optional<TextRef> note;
    std::optional<Instant> limit;       ///< the clock goes on by itself then; absent: it does not stand still
    std::optional<Deadlines> deadlines; ///< if it lasts that long
    friend bool operator==(const Held &, const Held &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("reason", self.reason);
        visit("note", self.note);
        visit("limit", self.limit);
        visit("deadlines", self.deadlines);
    }
};

struct Resumed {
    BARO_KIND("resumed");
    std::optional<bool> byItself; ///< the longest time of its reason had passed
    std::optional<Deadlines> deadlines;
    friend bool operator==(const Resumed &, const Resumed &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("by_itself", self.byItself);
        visit("deadlines", self.deadlines);
    }
};

struct Resolved {
    BARO_KIND("resolved");
    Outcome outcome = Outcome::Done;
    std::optional<TextRef> note; ///< what was done, or why not
    friend bool operator==(const Resolved &, const Resolved &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("outcome", self.outcome);
        visit("note", self.note);
    }
};

struct CallerInformed {
    BARO_KIND("caller_informed");
    InformMethod method = InformMethod::Telephone;
    InformResult result = InformResult::Reached;
    std::optional<TextRef> note;
    friend bool operator==(const CallerInformed &, const CallerInformed &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("method", self.method);
        visit("result", self.result);
        visit("note", self.note);
    }
};

/// The caller was told by when he will be called back. It is owed until he was reached.
struct CallBackPromised {
    BARO_KIND("call_back_promised");
    Instant by{};
    bool atNight = false;
    std::optional<TextRef> note;
    friend bool operator==(const CallBackPromised &, const CallBackPromised &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("by", self.by);
        visit("at_night", self.atNight);
        visit("note", self.note);
    }
};

struct Closed {
    BARO_KIND("closed");
    std::optional<DelayReason> delay; ///< why a promise was not kept
    std::optional<TextRef> note;      ///< the same in words
    friend bool operator==(const Closed &, const Closed &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("delay", self.delay);
        visit("note", self.note);
    }
};

/// A new cycle with clocks of its own; what was kept or broken before stays as it is.
struct Reopened {
    BARO_KIND("reopened");
    ReopenReason reason = ReopenReason::Other;
    int cycle = 2;
    std::optional<Deadlines> deadlines;
    std::optional<TextRef> note;
    friend bool operator==(const Reopened &, const Reopened &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("reason", self.reason);
        visit("cycle", self.cycle);
        visit("deadlines", self.deadlines);
        visit("note", self.note);
    }
};

/// This complaint is one more report of `to`. `AlsoReported` stands in the stream of `to`.
struct Attached {
    BARO_KIND("attached");
    ComplaintId to;
    friend bool operator==(const Attached &, const Attached &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("to", self.to);
    }
};
struct Detached {
    BARO_KIND("detached");
    ComplaintId from;
    friend bool operator==(const Detached &, const Detached &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("from", self.from);
    }
};
struct AlsoReported {
    BARO_KIND("also_reported");
    ComplaintId by;
    std::optional<Instant> since;       ///< when that report came in
    std::optional<Deadlines> deadlines; ///< where it came in earlier: the earliest start counts
    friend bool operator==(const AlsoReported &, const AlsoReported &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("by", self.by);
        visit("since", self.since);
        visit("deadlines", self.deadlines);
    }
};
struct AlsoReportedWithdrawn {
    BARO_KIND("also_reported_withdrawn");
    ComplaintId by;
    std::optional<Deadlines> deadlines; ///< where it had made them earlier
    friend bool operator==(const AlsoReportedWithdrawn &, const AlsoReportedWithdrawn &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("by", self.by);
        visit("deadlines", self.deadlines);
    }
};

/// Many report this same trouble (동일 사안): `answer` is read out to each who calls about it. Said again, the answer is
/// another one.
struct IncidentDeclared {
    BARO_KIND("incident_declared");
    TextRef answer;
    friend bool operator==(const IncidentDeclared &, const IncidentDeclared &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("note", self.answer);
    }
};
/// It is an ordinary complaint again; what was attached stays so.
struct IncidentEnded {
    BARO_KIND("incident_ended");
    std::optional<TextRef> note;
    friend bool operator==(const IncidentEnded &, const IncidentEnded &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("note", self.note);
    }
};

struct Cancelled {
    BARO_KIND("cancelled");
    CancelReason reason = CancelReason::Other;
    std::optional<TextRef> note;
    friend bool operator==(const Cancelled &, const Cancelled &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("reason", self.reason);
        visit("note", self.note);
    }
};

struct PriorityChanged {
    BARO_KIND("priority_changed");
    Change<Priority> priority;
    std::optional<Deadlines> deadlines; ///< where the new one is promised otherwise
    friend bool operator==(const PriorityChanged &, const PriorityChanged &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("priority", self.priority);
        visit("deadlines", self.deadlines);
    }
};

/// A clock reached a mark while it ran, and somebody was told: written once in a cycle, whoever was at a desk then.
struct MarkPassed {
    BARO_KIND("mark_passed");
    ClockKind clock = ClockKind::Out;
    int percent = 100;
    int reminder = 0;            ///< see Mark
    std::optional<Instant> next; ///< when this clock's next one passes unless it is stopped
    friend bool operator==(const MarkPassed &, const MarkPassed &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("clock", self.clock);
        visit("percent", self.percent);
        visit("reminder", self.reminder);
        visit("next", self.next);
    }
};

/// The law's term was made longer by its own length once (처리기간 연장), a second time with the caller's consent.
struct LegalTermExtended {
    BARO_KIND("legal_term_extended");
    Instant until{};
    bool consent = false;
    TextRef note; ///< why
    friend bool operator==(const LegalTermExtended &, const LegalTermExtended &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("until", self.until);
        visit("consent", self.consent);
        visit("note", self.note);
    }
};

struct HandedOver {
    BARO_KIND("handed_over");
    HandoverTo to = HandoverTo::NextShift;
    std::optional<TextRef> note;
    friend bool operator==(const HandedOver &, const HandedOver &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("to", self.to);
        visit("note", self.note);
    }
};

/// "How far is mine?" (진행 문의): counted on the complaint, no new number.
struct ProgressAsked {
    BARO_KIND("progress_asked");
    std::optional<TextRef> note;
    friend bool operator==(const ProgressAsked &, const ProgressAsked &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("note", self.note);
    }
};

/// What that command did in this stream is taken back. The events stay.
struct Undone {
    BARO_KIND("undone");
    CommandId command;
    friend bool operator==(const Undone &, const Undone &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("command", self.command);
    }
};

/// A call that was no complaint; a stream of its own.
struct CallLogged {
    BARO_KIND("call_logged");
    CallKind call = CallKind::Silent;
    std::optional<TextRef> telephone;
    std::optional<TextRef> note;
    friend bool operator==(const CallLogged &, const CallLogged &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("call", self.call);
        visit("telephone", self.telephone);
        visit("note", self.note);
    }
};

/// One shift gives what is open to the next; a stream of its own.
struct HandoverGiven {
    BARO_KIND("handover_given");
    std::vector<HandedItem> items;
    std::optional<TextRef> note;
    friend bool operator==(const HandoverGiven &, const HandoverGiven &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("items", self.items);
        visit("note", self.note);
    }
};
struct HandoverTaken {
    BARO_KIND("handover_taken");
    std::optional<TextRef> note;
    friend bool operator==(const HandoverTaken &, const HandoverTaken &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("note", self.note);
    }
};

/// An entry of reference data says this from now on.
template<class Entry>
struct Defined {
    BARO_KIND("defined");
    Entry entry;
    friend bool operator==(const Defined &, const Defined &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("entry", self.entry);
    }
};

#undef BARO_DISPATCH_EVENT
#undef BARO_KIND

} // namespace baro::events

namespace baro {

using ComplaintPayload =
    std::variant<events::Received, events::Amended, events::NoteAdded, events::Alerted, events::SquadAssigned,
                 events::SquadCalled, events::SquadOut, events::SquadArrived, events::SquadLeft, events::SquadRecalled,
                 events::Referred, events::ReferralAnswered, events::ReferralCompleted, events::ReferralReturned,
                 events::Held, events::Resumed, events::Resolved, events::CallerInformed, events::CallBackPromised,
                 events::Closed, events::Reopened, events::Attached, events::Detached, events::AlsoReported,
                 events::AlsoReportedWithdrawn, events::IncidentDeclared, events::IncidentEnded, events::Cancelled,
                 events::PriorityChanged, events::MarkPassed, events::LegalTermExtended, events::HandedOver,
                 events::ProgressAsked, events::Undone>;

using HandoverPayload = std::variant<events::HandoverGiven, events::HandoverTaken>;

using Payload = std::variant<ComplaintPayload, events::CallLogged, ReferenceEntry, HandoverPayload>;

/// Which sequence of events one belongs to: "complaint" 17, "squad" 3.
struct StreamKey {
    QByteArray stream;
    std::int64_t id = 0;
    friend bool operator==(const StreamKey &, const StreamKey &) = default;
    friend bool operator<(const StreamKey &a, const StreamKey &b) {
        return a.stream != b.stream ? a.stream < b.stream : a.id < b.id;
    }
};

inline constexpr const char *complaintStream = "complaint";
inline constexpr const char *callStream = "call";
inline constexpr const char *handoverStream = "handover";

/// Who said it, and why it was written down late; beside the payload in the event's data.
struct Attestation {
    Source saidBy = Source::Operator;
    std::optional<LateReason> late;
    friend bool operator==(const Attestation &, const Attestation &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("said_by", self.saidBy);
        visit("late", self.late);
    }
};

/// An event that was decided and is not written yet.
struct NewEvent {
    StreamKey key;
    Instant occurredAt{};
    Attestation attestation;
    Payload payload;
};

/// An event as it stands in the log.
struct Event {
    EventId id;
    StreamKey key;
    std::int64_t seq = 0; ///< 1, 2, 3... within the stream
    CommandId command;
    OperatorId actor;
    Instant recordedAt{}; ///< the desk's clock, never below the predecessor's
    Instant occurredAt{}; ///< as reported
    Attestation attestation;
    Payload payload;
};

/// "received", "squad_out", ...; "defined" for reference data.
const char *kindOf(const Payload &payload);
int versionOf(const Payload &payload);
/// The text that is stored and hashed.
QByteArray dataOf(const Attestation &attestation, const Payload &payload);
/// The way back. Throws json::ShapeError when the data are not what kind and version promise.
void readData(const StreamKey &key, const QByteArray &kind, int version, const QByteArray &data,
              Attestation &attestation, Payload &payload);

/// A payload of a complaint's stream, or null.
template<class T>
const T *payloadAs(const Payload &payload) {
    const auto *complaint = std::get_if<ComplaintPayload>(&payload);
    return complaint ? std::get_if<T>(complaint) : nullptr;
}

/// A payload of a complaint or of a handover, or neither.
template<class P>
inline constexpr bool isKinds = std::is_same_v<P, ComplaintPayload> || std::is_same_v<P, HandoverPayload>;

/// Every reference to a person's words in an event, with the name of its field ("telephone", "story", "note"...).
template<class Visit>
void forEachText(const Payload &payload, Visit &&visit) {
    std::visit(
        [&]<class P>(const P &group) {
            if constexpr (isKinds<P>)
                std::visit([&](const auto &event) { json::forEach<TextRef>(event, visit); }, group);
            else if constexpr (std::is_same_v<P, events::CallLogged>)
                json::forEach<TextRef>(group, visit);
        },
        payload);
}

} // namespace baro
