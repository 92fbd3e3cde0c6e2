#pragma once

#include "complaint/clocks.h"
#include "complaint/conditions.h"
#include "complaint/decide.h"

#include <algorithm>

/// The inside of decide(): one decision, with what each command comes to in a file for its group.
namespace baro::deciding {

using namespace commands;
using P = ProblemCode;
using Events = Result<std::vector<NewEvent>>;
/// Why not; absent when nothing stands in the way.
using Answer = std::optional<Problem>;

inline Answer no(P code, QStringList arguments = {}) {
    return Problem{code, std::move(arguments)};
}
inline constexpr std::nullopt_t yes = std::nullopt;

inline std::optional<TextRef> refOf(const std::optional<Words> &words) {
    return words ? std::optional(words->ref) : std::nullopt;
}
inline bool isEmpty(const std::optional<Words> &words) {
    return !words || words->value.trimmed().isEmpty();
}
/// When a squad last did something for a complaint.
Instant lastTimeOf(const Dispatch &dispatch);

class Decision {
public:
    Decision(const Context &context, const Request &request, Instant now)
        : m_context(context)
        , m_request(request)
        , m_now(now)
        , m_at(request.occurredAt.value_or(now)) {}

    // decidereceipts.cpp
    Events operator()(const Receive &c);
    Events operator()(const AnswerOnLine &c);
    Events operator()(const ImportRecord &c);
    Events operator()(const LogCall &c);
    // decidereference.cpp
    Events operator()(const Define &c);
    Events operator()(const DefineAll &c);
    // decidehandover.cpp
    Events operator()(const GiveHandover &c);
    Events operator()(const TakeHandover &c);
    // decideends.cpp
    Events operator()(const Undo &c);
    /// Everything that is about one complaint that exists: by the table of rules, then by the command's own conditions.
    template<class C>
    Events operator()(const C &c);

private:
    const Reference &reference() const { return m_context.reference; }
    const Complaint &complaint() const { return *m_complaint; }
    QString number() const { return complaint().number.toString(); }

    // Each command's own conditions. decide.cpp: what is told and added
    Answer consider(const Amend &c);
    Answer consider(const AddNote &c);
    Answer consider(const AlertAgency &c);
    Answer consider(const PutOnHold &c);
    Answer consider(const Resume &c);
    Answer consider(const PassTime &c);
    Answer consider(const ChangePriority &c);
    Answer consider(const PromiseCallBack &c);
    Answer consider(const ExtendLegalTerm &c);
    Answer consider(const HandOver &c);
    Answer consider(const AskProgress &c);
    // decidesquads.cpp: who goes, or whose it is
    Answer consider(const AssignSquad &c);
    Answer consider(const CallSquad &c);
    Answer consider(const ReportOut &c);
    Answer consider(const ReportArrived &c);
    Answer consider(const ReportLeft &c);
    Answer consider(const RecallSquad &c);
    Answer consider(const ReassignSquad &c);
    Answer consider(const Refer &c);
    Answer consider(const TransferAway &c);
    Answer consider(const AnswerReferral &c);
    Answer consider(const CompleteReferral &c);
    Answer consider(const ReturnReferral &c);
    // decideends.cpp: how it ends, and with what other complaint
    Answer consider(const Resolve &c);
    Answer consider(const InformCaller &c);
    Answer consider(const Close &c);
    Answer consider(const Reopen &c);
    Answer consider(const Attach &c);
    Answer consider(const Detach &c);
    Answer consider(const DeclareIncident &c);
    Answer consider(const EndIncident &c);
    Answer consider(const Cancel &c);

    /// Whether more can be reported to `main`.
    static Answer mainRefused(const Complaint &main);
    /// Ties `report` to `main`, which is what the same command made of it so far, and takes it in there.
    /// Whether `at` may be is for the caller to ask.
    Answer attach(const Complaint &report, Complaint &main, Instant at);

    /// decidereference.cpp: the event that an entry comes to, beside what is in `reference`.
    Result<NewEvent> defined(const Define &asked, const Reference &reference) const;
    /// decidereference.cpp: sets an entry as it was before; one that was new is out of service from now on, because what
    /// was recorded meanwhile may name it.
    Answer takeBack(const StreamKey &key, const EntryStep &step);

    /// The first field that a colleague has amended too since this was looked at; others merge.
    const char *changedMeanwhile(const events::Amended &mine) const;
    /// Retired and unknown entries are refused; the category follows the sub-type, urgency follows it too.
    /// `alerted`: somebody was alerted to the danger.
    Answer completeDetails(Details &details, bool alerted) const;
    bool speaksForItself(const Details &details) const;
    void receive(const Details &details, bool dateOnly);
    /// Whom the operator alerted while taking the call, each when it was. Nothing, or why not.
    Answer alert(const std::vector<AlertMade> &alerts, const Details &details);
    /// What is promised to a cycle that starts, with the law's term beside it.
    std::optional<Deadlines> deadlinesFrom(Instant start, const Details &details) const;
    /// What falls due of a cycle as it is now, for an event; absent when nothing is another than it was.
    std::optional<Deadlines> deadlinesIfOther(const Cycle &cycle) const;
    /// The same once the complaint is of another category or priority: what holds from now on, with what ran before.
    std::optional<Deadlines> deadlinesFor(Cycle &cycle, std::optional<CategoryId> category, Priority priority) const;
    /// The end of the pause that lasts, at `at`.
    events::Resumed resumedAt(Instant at, Cycle cycle) const;
    Answer squadCanTakeIt(SquadId squad) const;
    bool alertMissing() const { return conditions::alertMissing(complaint(), reference()); }
    tl::expected<const Dispatch *, Problem> liveDispatch(int no) const;
    tl::expected<const Referral *, Problem> liveReferral(int no) const;
    /// When a squad or a referral last did something in this cycle: an ending does not lie before it.
    Instant lastStepOfCycle() const;
    void releaseSquads();
    /// Null for a complaint that is not there.
    const Complaint *other(ComplaintId id) const;
    int nextDispatch() const { return m_folded->dispatchesMade + 1; }
    Instant cycleStart() const { return complaint().cycle().start; }

    /// Never in the future, never before the step that it follows, and a reason when it is written down late.
    Answer timeRefused(Instant notBefore) const;

    template<class E>
    Answer step(E &&event, Instant notBefore) {
        if (auto refusal = timeRefused(notBefore))
            return refusal;
        add(std::forward<E>(event), m_at);
        return yes;
    }

    NewEvent make(Instant at) const;

    template<class E>
    void add(E &&event, Instant at) {
        addTo(m_complaint ? m_complaint->id : m_context.nextComplaint, std::forward<E>(event), at);
    }

    template<class E>
    void addTo(ComplaintId id, E &&payload, std::optional<Instant> at = std::nullopt) {
        NewEvent event = make(at.value_or(m_at));
        event.key = {complaintStream, id.value};
        event.payload = ComplaintPayload(std::forward<E>(payload));
        m_events.push_back(std::move(event));
    }

    Events done() { return std::move(m_events); }

    const Context &m_context;
    const Request &m_request;
    const Instant m_now;
    const Instant m_at;
    const Folded *m_folded = nullptr;
    const Complaint *m_complaint = nullptr;
    std::vector<NewEvent> m_events;
};

} // namespace baro::deciding
