#pragma once

#include "base/problem.h"
#include "complaint/command.h"
#include "complaint/complaint.h"

#include <optional>

/// The table of rules: what each point of a complaint's life answers to each command. Only decide() looks at it, others
/// ask notAdmitted(); `tests/data/complaint_rules.csv` holds the answer for every state.
namespace baro::rules {

using namespace commands;
using P = ProblemCode;
using Refusal = std::optional<P>;
inline constexpr Refusal ok = std::nullopt;

/// What each point of a complaint's life answers to a command.
struct Rule {
    Refusal open, held, resolved, closed, cancelled, attached;

    constexpr Refusal at(Lifecycle life) const {
        switch (life) {
        case Lifecycle::Open:
            return open;
        case Lifecycle::Held:
            return held;
        case Lifecycle::Resolved:
            return resolved;
        case Lifecycle::Closed:
            return closed;
        case Lifecycle::Cancelled:
            return cancelled;
        case Lifecycle::Attached:
            return attached;
        }
        return P::Internal;
    }
};

inline constexpr Rule always{ok, ok, ok, ok, ok, ok};
inline constexpr Rule whileOpen{ok, P::OnHold, P::AlreadyResolved, P::AlreadyClosed, P::Cancelled, P::Attached};
inline constexpr Rule whileOpenOrHeld{ok, ok, P::AlreadyResolved, P::AlreadyClosed, P::Cancelled, P::Attached};

//                                        open             held             resolved            closed cancelled
//                                        attached
template<class C>
inline constexpr Rule rule = always;
template<>
inline constexpr Rule rule<Amend>{ok, ok, ok, ok, P::Cancelled, ok};
template<>
inline constexpr Rule rule<AlertAgency>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, ok};
template<>
inline constexpr Rule rule<AssignSquad> = whileOpen;
template<>
inline constexpr Rule rule<CallSquad> = whileOpen;
template<>
inline constexpr Rule rule<ReassignSquad> = whileOpen;
template<>
inline constexpr Rule rule<ReportOut> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<ReportArrived> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<ReportLeft> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<RecallSquad> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<Refer> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<TransferAway> = whileOpen;
template<>
inline constexpr Rule rule<AnswerReferral> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<CompleteReferral> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<ReturnReferral> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<PutOnHold> = whileOpen;
template<>
inline constexpr Rule rule<Resume>{P::NotOnHold, ok, P::AlreadyResolved, P::AlreadyClosed, P::Cancelled, P::Attached};
template<>
inline constexpr Rule rule<PassTime> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<Resolve> = whileOpen;
template<>
inline constexpr Rule rule<Close>{P::NotResolved, P::NotResolved, ok, P::AlreadyClosed, P::Cancelled, ok};
template<>
inline constexpr Rule rule<Reopen>{P::NotClosed, P::NotClosed, ok, ok, ok, P::Attached};
template<>
inline constexpr Rule rule<Attach> = whileOpen;
template<>
inline constexpr Rule rule<Detach>{P::NotAttached, P::NotAttached, P::NotAttached, ok, P::Cancelled, ok};
template<>
inline constexpr Rule rule<DeclareIncident>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, P::Attached};
template<>
inline constexpr Rule rule<EndIncident>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, P::Attached};
template<>
inline constexpr Rule rule<Cancel> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<ChangePriority> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<ExtendLegalTerm> = whileOpenOrHeld;
template<>
inline constexpr Rule rule<PromiseCallBack>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, ok};
template<>
inline constexpr Rule rule<HandOver>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, P::Attached};

/// Whether what a colleague did meanwhile matters to this command. What is only told or added never does.
template<class C>
inline constexpr bool heedsColleagues = false;
template<>
inline constexpr bool heedsColleagues<AssignSquad> = true;
template<>
inline constexpr bool heedsColleagues<CallSquad> = true;
template<>
inline constexpr bool heedsColleagues<RecallSquad> = true;
template<>
inline constexpr bool heedsColleagues<ReassignSquad> = true;
template<>
inline constexpr bool heedsColleagues<Refer> = true;
template<>
inline constexpr bool heedsColleagues<TransferAway> = true;
template<>
inline constexpr bool heedsColleagues<PutOnHold> = true;
template<>
inline constexpr bool heedsColleagues<Resume> = true;
template<>
inline constexpr bool heedsColleagues<Resolve> = true;
template<>
inline constexpr bool heedsColleagues<Close> = true;
template<>
inline constexpr bool heedsColleagues<Reopen> = true;
template<>
inline constexpr bool heedsColleagues<Attach> = true;
template<>
inline constexpr bool heedsColleagues<Detach> = true;
template<>
inline constexpr bool heedsColleagues<Cancel> = true;
template<>
inline constexpr bool heedsColleagues<ChangePriority> = true;
template<>
inline constexpr bool heedsColleagues<ExtendLegalTerm> = true;

/// Events that never make a command of a colleague out of date.
inline bool isHarmless(const Event &event) {
    return payloadAs<events::NoteAdded>(event.payload) || payloadAs<events::ProgressAsked>(event.payload) ||
           payloadAs<events::AlsoReported>(event.payload) || payloadAs<events::Alerted>(event.payload) ||
           payloadAs<events::MarkPassed>(event.payload);
}

} // namespace baro::rules
