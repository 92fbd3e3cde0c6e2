#pragma once

#include "complaint/event.h"
#include "sla/escalation.h"

#include <optional>
#include <vector>

namespace baro {

/// Where a complaint stands, as one word for a list. Follows from what happened; never stored as a fact of its own.
enum class State {
    Received,
    Assigned,
    Called,
    Out,
    OnSite,
    Referred,
    Held,
    Resolved,
    Closed,
    Cancelled,
    Attached,
    Visited,   ///< a squad was there and has left; nobody goes now, and nothing is resolved
    OtherDone, ///< the other body is done; it is ours again
    Returned   ///< the other body returned it; it is ours again
};
template<>
struct Codes<State> {
    static constexpr auto entries = std::to_array<std::pair<State, std::string_view>>({{State::Received, "received"},
                                                                                       {State::Assigned, "assigned"},
                                                                                       {State::Called, "called"},
                                                                                       {State::Out, "out"},
                                                                                       {State::OnSite, "on_site"},
                                                                                       {State::Referred, "referred"},
                                                                                       {State::Held, "held"},
                                                                                       {State::Resolved, "resolved"},
                                                                                       {State::Closed, "closed"},
                                                                                       {State::Cancelled, "cancelled"},
                                                                                       {State::Attached, "attached"},
                                                                                       {State::Visited, "visited"},
                                                                                       {State::OtherDone, "other_done"},
                                                                                       {State::Returned, "returned"}});
};

/// What a complaint may suffer depends on this coarser view; several squads and referrals go on side by side inside
/// Open.
enum class Lifecycle { Open, Held, Resolved, Closed, Cancelled, Attached };

/// One squad's way to one complaint. Every time is `occurred_at`.
struct Dispatch {
    int no = 0;
    int cycle = 1;
    SquadId squad;
    Instant assignedAt{};
    std::optional<Instant> reservedFor;
    std::optional<Instant> calledAt;
    std::optional<Instant> outAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> leftAt;
    std::optional<Instant> recalledAt;
    std::optional<RecallReason> recallReason;
    std::optional<int> replaces;

    bool ended() const { return leftAt || recalledAt; }
    bool underWay() const { return outAt && !ended(); }
    friend bool operator==(const Dispatch &, const Dispatch &) = default;
};

struct Referral {
    int no = 0;
    int cycle = 1;
    AgencyId agency;
    Instant at{};
    std::optional<Instant> promisedAt;
    std::optional<Instant> answeredAt;
    std::optional<Instant> completedAt;
    std::optional<Instant> returnedAt;
    std::optional<ReturnReason> returnReason;
    std::optional<TextRef> contact;
    std::optional<TextRef> reference;
    bool transfer = false; ///< theirs for good
    std::optional<DisclosureGround> disclosed;
    int extensions = 0; ///< of the time in which they are to reply

    bool ended() const { return transfer || completedAt || returnedAt; }
    friend bool operator==(const Referral &, const Referral &) = default;
};

struct Alert {
    AgencyId agency;
    Instant at{};
    std::optional<DangerId> danger; ///< which danger it was about, as far as it was known then
    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Which promise holds from an instant on, and the calendar as it was known when it was given.
struct ClockTerm {
    Instant from{};
    PromiseId promise;
    EventId calendar; ///< 0 for what was promised before there was one
    friend bool operator==(const ClockTerm &, const ClockTerm &) = default;
};

/// A time that a complaint waited.
struct HoldSpan {
    HoldReason reason = HoldReason::Other;
    Instant from{};
    std::optional<Instant> limit; ///< the clock goes on by itself then; absent: it never stood still
    std::optional<Instant> until; ///< absent: it waits still
    bool byItself = false;        ///< it ended because its longest time had passed
    friend bool operator==(const HoldSpan &, const HoldSpan &) = default;
};

/// Another report of the same trouble: who reported it first waits longest.
struct JoinedReport {
    ComplaintId by;
    Instant since{};
    friend bool operator==(const JoinedReport &, const JoinedReport &) = default;
};

/// From a receipt or a reopening to the closing; each has clocks of its own.
struct Cycle {
    int no = 1;
    Instant start{};
    std::optional<Deadlines> deadlines;
    std::optional<Instant> firstOutAt; ///< first squad out
    std::optional<Instant> rightOutAt; ///< first squad out that was not the wrong squad
    std::optional<Instant> firstArrivedAt;
    std::optional<Instant> resolvedAt;
    std::optional<Outcome> outcome;
    std::optional<TextRef> resolution; ///< what was done, or why not
    std::optional<Instant> informedAt; ///< caller informed, or tried, after the resolution
    std::optional<Instant> closedAt;
    std::vector<ClockTerm> terms;     ///< in order; none before the first promise
    std::vector<HoldSpan> holds;      ///< as they were written down
    std::vector<JoinedReport> joined; ///< reports attached to it while it was open
    int legalExtensions = 0;
    MarksPassed outMarks;
    MarksPassed resolveMarks;
    std::optional<DelayReason> delay; ///< why it was late, asked for before it was closed
    std::optional<TextRef> delayNote;
    std::optional<Instant> droppedAt; ///< cancelled, or attached to another one: its own clocks end

    /// Whether a promise was broken by what happened so far; what has not happened yet counts from `now`.
    bool isLate(Instant now) const;

    /// Whether each promise was kept; absent while that is open, and where nothing was promised.
    std::optional<bool> outKept() const;
    std::optional<bool> resolveKept() const;

    /// Since when somebody waits: its own start, or that of an earlier report that was attached to it.
    Instant clockStart() const;
    friend bool operator==(const Cycle &, const Cycle &) = default;
};

struct Hold {
    HoldReason reason = HoldReason::Other;
    Instant since{};
    std::optional<Instant> limit; ///< then it resumes by itself; absent: it does not pause the clock
    friend bool operator==(const Hold &, const Hold &) = default;
};

struct Cancellation {
    CancelReason reason = CancelReason::Other;
    Instant at{};
    friend bool operator==(const Cancellation &, const Cancellation &) = default;
};

/// What the caller was told: that he is called back, by when.
struct CallBack {
    Instant by{};
    bool atNight = false; ///< also between 21:00 and 08:00
    Instant promisedAt{};
    OperatorId promisedBy;
    std::optional<TextRef> note;
    friend bool operator==(const CallBack &, const CallBack &) = default;
};

/// One trouble that many report (동일 사안).
struct Incident {
    Instant since{};
    TextRef answer; ///< read out to each who calls about it
    friend bool operator==(const Incident &, const Incident &) = default;
};

/// A complaint as the sum of what happened to it.
struct Complaint {
    ComplaintId id;
    Number number;
    Details details;
    Instant receivedAt{};
    bool dateOnly = false;
    OperatorId receivedBy;
    std::vector<Cycle> cycles; ///< the last one is running
    std::vector<Dispatch> dispatches;
    std::vector<Referral> referrals;
    std::vector<Alert> alerts;
    std::optional<Hold> hold;
    std::optional<Cancellation> cancellation;
    std::optional<ComplaintId> attachedTo;
    std::vector<ComplaintId> alsoReportedBy;
    std::optional<Incident> incident; ///< it is one, and open
    std::optional<HandoverTo> handedOverTo; ///< since when it was last acted on
    int notes = 0;
    std::vector<TextRef> said; ///< words written down after the receipt and the amendments, oldest first
    int progressEnquiries = 0;
    std::optional<Instant> lastInformedAt;   ///< also before the resolution
    std::optional<InformResult> lastInformed; ///< since there was news: its resolution, or its reopening
    int unanswered = 0;                       ///< attempts to reach the caller since he was reached, or since there was news
    std::optional<CallBack> callBack;         ///< promised and still owed

    friend bool operator==(const Complaint &, const Complaint &) = default;

    const Cycle &cycle() const { return cycles.back(); }
    Cycle &cycle() { return cycles.back(); }
    const Dispatch *dispatch(int no) const;
    const Referral *referral(int no) const;
    bool hasOpenReferral() const;
    /// Whether closing waits for the caller to be informed, or for an attempt.
    bool mustBeInformed() const { return !details.anonymous || (details.callBack && details.telephone.has_value()); }
    /// Whether nobody has told its caller, or tried to, since `news`: the resolution of it, or of its main complaint.
    bool isUninformedSince(Instant news) const {
        return mustBeInformed() && !(lastInformedAt && *lastInformedAt >= news);
    }
};

/// When time alone brings something about: a mark passes, or the longest time of a pause is over. Absent when nothing is
/// to come, and for what is over.
std::optional<Instant> wakesAt(const Complaint &complaint);

State stateOf(const Complaint &complaint);
Lifecycle lifecycleOf(const Complaint &complaint);
/// Closed, cancelled or attached: off the open queue.
constexpr bool isEnded(State state) {
    return state == State::Closed || state == State::Cancelled || state == State::Attached;
}

/// What one command did, and what stood before it: the last of them can be taken back.
struct Step {
    CommandId command;
    OperatorId actor;
    Instant recordedAt{};
    bool receipt = false; ///< a receipt is cancelled, never undone
    Complaint before;
};

/// How long a step can be undone.
inline constexpr Minutes undoTime{10};

/// A stretch of recorded time in which a complaint was on the open queue, with what became of its promises by its end.
struct OpenSpan {
    Instant from{};
    std::optional<Instant> until; ///< absent: it is open
    std::optional<Instant> resolvedAt;
    std::optional<bool> outKept; ///< absent: nobody set out, or nothing was promised
    std::optional<bool> resolveKept;
    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

/// A complaint folded from its stream.
struct Folded {
    Complaint complaint;
    std::int64_t seq = 0;    ///< of the last event folded in; 0 before the first
    std::vector<Step> steps; ///< those that could still be undone when the last event was recorded
    int dispatchesMade = 0;  ///< also those that were undone: a number is never given twice
    int referralsMade = 0;
    std::vector<OpenSpan> spans; ///< in order
};

/// Takes one more event of the complaint's stream in. Pure: computes nothing that time or settings could change.
/// Throws json::ShapeError for an event that is out of order or is none of a complaint's.
Folded evolve(Folded state, const Event &event);

} // namespace baro
