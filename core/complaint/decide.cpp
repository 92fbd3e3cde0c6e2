#include "complaint/decide.h"

#include "complaint/conditions.h"

#include <algorithm>

namespace baro {

using namespace commands;
using P = ProblemCode;

std::optional<ComplaintId> targetOf(const Command &command) {
    return std::visit(
        []<class C>(const C &c) -> std::optional<ComplaintId> {
            if constexpr (requires { c.complaint; })
                return c.complaint;
            else
                return std::nullopt;
        },
        command);
}

namespace {

// --- the table of rules ----------------------------------------------------------------------------------------------

using Refusal = std::optional<P>;
constexpr Refusal ok = std::nullopt;

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

constexpr Rule always{ok, ok, ok, ok, ok, ok};
constexpr Rule whileOpen{ok, P::OnHold, P::AlreadyResolved, P::AlreadyClosed, P::Cancelled, P::Attached};
constexpr Rule whileOpenOrHeld{ok, ok, P::AlreadyResolved, P::AlreadyClosed, P::Cancelled, P::Attached};

//                                        open             held             resolved            closed cancelled
//                                        attached
template<class C>
constexpr Rule rule = always;
template<>
constexpr Rule rule<Amend>{ok, ok, ok, ok, P::Cancelled, ok};
template<>
constexpr Rule rule<AlertAgency>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, ok};
template<>
constexpr Rule rule<AssignSquad> = whileOpen;
template<>
constexpr Rule rule<CallSquad> = whileOpen;
template<>
constexpr Rule rule<ReassignSquad> = whileOpen;
template<>
constexpr Rule rule<ReportOut> = whileOpenOrHeld;
template<>
constexpr Rule rule<ReportArrived> = whileOpenOrHeld;
template<>
constexpr Rule rule<ReportLeft> = whileOpenOrHeld;
template<>
constexpr Rule rule<RecallSquad> = whileOpenOrHeld;
template<>
constexpr Rule rule<Refer> = whileOpenOrHeld;
template<>
constexpr Rule rule<AnswerReferral> = whileOpenOrHeld;
template<>
constexpr Rule rule<CompleteReferral> = whileOpenOrHeld;
template<>
constexpr Rule rule<ReturnReferral> = whileOpenOrHeld;
template<>
constexpr Rule rule<PutOnHold> = whileOpen;
template<>
constexpr Rule rule<Resume>{P::NotOnHold, ok, P::AlreadyResolved, P::AlreadyClosed, P::Cancelled, P::Attached};
template<>
constexpr Rule rule<Resolve> = whileOpen;
template<>
constexpr Rule rule<Close>{P::NotResolved, P::NotResolved, ok, P::AlreadyClosed, P::Cancelled, ok};
template<>
constexpr Rule rule<Reopen>{P::NotClosed, P::NotClosed, ok, ok, ok, P::Attached};
template<>
constexpr Rule rule<Attach> = whileOpen;
template<>
constexpr Rule rule<Detach>{P::NotAttached, P::NotAttached, P::NotAttached, ok, P::Cancelled, ok};
template<>
constexpr Rule rule<Cancel> = whileOpenOrHeld;
template<>
constexpr Rule rule<ChangePriority> = whileOpenOrHeld;
template<>
constexpr Rule rule<PromiseCallBack>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, ok};
template<>
constexpr Rule rule<HandOver>{ok, ok, ok, P::AlreadyClosed, P::Cancelled, P::Attached};

/// Whether what a colleague did meanwhile matters to this command. What is only told or added never does.
template<class C>
constexpr bool heedsColleagues = false;
template<>
constexpr bool heedsColleagues<AssignSquad> = true;
template<>
constexpr bool heedsColleagues<CallSquad> = true;
template<>
constexpr bool heedsColleagues<RecallSquad> = true;
template<>
constexpr bool heedsColleagues<ReassignSquad> = true;
template<>
constexpr bool heedsColleagues<Refer> = true;
template<>
constexpr bool heedsColleagues<PutOnHold> = true;
template<>
constexpr bool heedsColleagues<Resume> = true;
template<>
constexpr bool heedsColleagues<Resolve> = true;
template<>
constexpr bool heedsColleagues<Close> = true;
template<>
constexpr bool heedsColleagues<Reopen> = true;
template<>
constexpr bool heedsColleagues<Attach> = true;
template<>
constexpr bool heedsColleagues<Detach> = true;
template<>
constexpr bool heedsColleagues<Cancel> = true;
template<>
constexpr bool heedsColleagues<ChangePriority> = true;

/// Events that never make a command of a colleague out of date.
bool isHarmless(const Event &event) {
    return payloadAs<events::NoteAdded>(event.payload) || payloadAs<events::ProgressAsked>(event.payload) ||
           payloadAs<events::AlsoReported>(event.payload) || payloadAs<events::Alerted>(event.payload);
}

// --- one decision ----------------------------------------------------------------------------------------------------

std::optional<TextRef> refOf(const std::optional<Words> &words) {
    return words ? std::optional(words->ref) : std::nullopt;
}

Details sealed(const SpokenDetails &spoken) {
    Details details;
    details.district = spoken.district;
    details.category = spoken.category;
    details.subtype = spoken.subtype;
    details.priority = spoken.priority;
    details.channel = spoken.channel;
    details.language = spoken.language;
    details.anonymous = spoken.anonymous;
    details.callBack = spoken.callBack;
    details.story = refOf(spoken.story);
    details.place = refOf(spoken.place);
    details.address = refOf(spoken.address);
    details.name = refOf(spoken.name);
    details.telephone = refOf(spoken.telephone);
    return details;
}

using Events = Result<std::vector<NewEvent>>;

class Decision {
public:
    Decision(const Context &context, const Request &request, Instant now)
        : m_context(context)
        , m_request(request)
        , m_now(now)
        , m_at(request.occurredAt.value_or(now)) {}

    Events operator()(const Receive &c) {
        Details details = sealed(c.details);
        if (auto refusal = completeDetails(details))
            return tl::unexpected(*refusal);
        const Subtype *subtype = details.subtype ? reference().find<Subtype>(*details.subtype) : nullptr;
        if (c.send && subtype && subtype->danger && c.alerted.empty())
            return refuse(P::AlertFirst);
        receive(details, false);
        if (auto refusal = alert(c.alerted))
            return tl::unexpected(*refusal);
        if (c.send) {
            if (!reference().inService<Squad>(*c.send, m_at))
                return refuse(P::NoSuchSquad);
            // The call was received at its first key; the squad is told to go when the call is saved.
            add(events::SquadAssigned{1, *c.send, std::nullopt, std::nullopt}, m_now);
            add(events::SquadCalled{1}, m_now);
        }
        return done();
    }

    Events operator()(const AnswerOnLine &c) {
        Details details = sealed(c.details);
        if (auto refusal = completeDetails(details))
            return tl::unexpected(*refusal);
        if (c.answer.value.trimmed().isEmpty())
            return refuse(P::WordsMissing);
        if (!details.category)
            return refuse(P::CategoryMissing);
        receive(details, false);
        if (auto refusal = alert(c.alerted))
            return tl::unexpected(*refusal);
        add(events::Resolved{Outcome::AnsweredOnLine, c.answer.ref}, m_now);
        add(events::CallerInformed{InformMethod::Telephone, InformResult::Reached, std::nullopt}, m_now);
        add(events::Closed{}, m_now);
        return done();
    }

    Events operator()(const ImportRecord &c) {
        Details details = sealed(c.details);
        if (auto refusal = completeDetails(details))
            return tl::unexpected(*refusal);
        if (c.resolvedAt && *c.resolvedAt < m_at)
            return refuse(P::ClosedBeforeReceived);
        if (c.resolvedAt && *c.resolvedAt > m_now)
            return refuse(P::InFuture);
        receive(details, c.dateOnly);
        if (c.resolvedAt) {
            add(events::Resolved{c.outcome, refOf(c.note)}, *c.resolvedAt);
            Complaint asReceived;
            asReceived.details = details;
            if (asReceived.mustBeInformed())
                add(events::CallerInformed{InformMethod::Record, InformResult::Reached, std::nullopt}, *c.resolvedAt);
            add(events::Closed{}, *c.resolvedAt);
        } else if (c.note) {
            add(events::NoteAdded{c.note->ref}, m_at);
        }
        return done();
    }

    Events operator()(const LogCall &c) {
        if (m_at > m_now)
            return refuse(P::InFuture);
        NewEvent event = make(m_at);
        event.key = {callStream, m_context.nextCall.value};
        event.payload = events::CallLogged{c.kind, refOf(c.telephone), refOf(c.note)};
        return std::vector{std::move(event)};
    }

    Events operator()(const Undo &c) {
        if (m_context.undoStreams.empty())
            return refuse(P::UndoNothing);
        for (const StreamKey &key : m_context.undoStreams) {
            if (key.stream == callStream)
                return refuse(P::UndoReceipt);
            if (const auto set = m_context.undoEntries.find(key); set != m_context.undoEntries.end()) {
                if (const auto refusal = takeBack(key, set->second))
                    return tl::unexpected(*refusal);
                continue;
            }
            const auto found = m_context.complaints.find(ComplaintId{key.id});
            if (key.stream != complaintStream || found == m_context.complaints.end())
                return refuse(P::UndoNothing);
            const std::vector<Step> &steps = found->second->steps;
            const auto step = std::ranges::find(steps, c.command, &Step::command);
            if (step == steps.end())
                return refuse(P::UndoTooLate);
            if (step->receipt)
                return refuse(P::UndoReceipt);
            if (step + 1 != steps.end())
                return refuse(P::UndoOvertaken);
            if (step->actor != m_request.actor)
                return refuse(P::UndoNotYours);
            if (step->recordedAt + undoTime < m_now)
                return refuse(P::UndoTooLate);
            NewEvent event = make(m_now);
            event.key = key;
            event.payload = ComplaintPayload(events::Undone{c.command});
            m_events.push_back(std::move(event));
        }
        return done();
    }

    /// Sets an entry of reference data as it was before; one that was new is out of service from now on, because what
    /// was recorded meanwhile may name it.
    std::optional<Problem> takeBack(const StreamKey &key, const EntryStep &step) {
        if (!step.last)
            return Problem{P::UndoOvertaken, {}};
        if (step.actor != m_request.actor)
            return Problem{P::UndoNotYours, {}};
        if (step.recordedAt + undoTime < m_now)
            return Problem{P::UndoTooLate, {}};
        std::optional<ReferenceEntry> earlier = step.before;
        if (!earlier)
            std::visit(
                [&]<class Entry>(Entry entry) {
                    if constexpr (requires { entry.until; }) {
                        entry.until = m_now;
                        earlier = entry;
                    }
                },
                step.entry);
        if (!earlier)
            return Problem{P::UndoNothing, {}};
        NewEvent event = make(m_now);
        event.key = key;
        event.payload = *std::move(earlier);
        m_events.push_back(std::move(event));
        return std::nullopt;
    }

    Events operator()(const Define &c) {
        if (std::visit(
                []<class Entry>(const Entry &entry) {
                    if constexpr (std::is_same_v<Entry, Promise>)
                        return entry.outMinutes <= 0 || entry.resolveMinutes <= 0;
                    else
                        return entry.code.trimmed().isEmpty();
                },
                c.entry))
            return refuse(P::NoSuchEntry);
        const bool known =
            c.id && std::visit(
                        [&]<class Entry>(const Entry &) {
                            return reference().find<Entry>(typename IdOfEntry<Entry>::type{*c.id}) != nullptr;
                        },
                        c.entry);
        if (c.id && !known)
            return refuse(P::NoSuchEntry);
        const bool taken = std::visit(
            [&]<class Entry>(const Entry &entry) {
                if constexpr (std::is_same_v<Entry, Promise>) {
                    return false;
                } else {
                    const auto other = reference().idOf<Entry>(entry.code);
                    return other && other->value != c.id;
                }
            },
            c.entry);
        if (taken)
            return refuse(P::EntryExists, {referenceCode(c.entry)});
        // What was promised stays as it was promised: another promise is another version.
        if (c.id && std::holds_alternative<Promise>(c.entry))
            return refuse(P::NotAllowed);
        if (const auto *setting = std::get_if<Setting>(&c.entry);
            setting && setting->code == u"office.zone" && !QTimeZone::isTimeZoneIdAvailable(setting->value.toLatin1()))
            return refuse(P::BadValue, {setting->value, setting->code});
        const bool same = c.id && std::visit(
                                      [&]<class Entry>(const Entry &entry) {
                                          return *reference().find<Entry>(typename IdOfEntry<Entry>::type{*c.id}) ==
                                                 entry;
                                      },
                                      c.entry);
        if (same)
            return refuse(P::NothingChanged);
        NewEvent event = make(m_now);
        event.key = {referenceStream(c.entry), c.id.value_or(m_context.nextEntry)};
        event.payload = c.entry;
        return std::vector{std::move(event)};
    }

    /// Everything that is about one complaint that exists.
    template<class C>
    Events operator()(const C &c) {
        const auto found = m_context.complaints.find(c.complaint);
        if (found == m_context.complaints.end() || found->second->seq == 0)
            return refuse(P::NotYetReceived);
        m_folded = found->second;
        m_complaint = &m_folded->complaint;
        if (const Refusal refusal = rule<C>.at(lifecycleOf(*m_complaint)))
            return refuse(*refusal, {number()});
        if constexpr (heedsColleagues<C>) {
            const auto overtaken = std::ranges::find_if_not(m_context.since, isHarmless);
            if (overtaken != m_context.since.end())
                return refuse(P::ChangedMeanwhile, {number(), QString::fromLatin1(kindOf(overtaken->payload))});
        }
        if (auto refusal = consider(c))
            return tl::unexpected(*refusal);
        return done();
    }

private:
    using Answer = std::optional<Problem>;
    static Answer no(P code, QStringList arguments = {}) { return Problem{code, std::move(arguments)}; }
    static constexpr std::nullopt_t yes = std::nullopt;

    const Reference &reference() const { return m_context.reference; }
    const Complaint &complaint() const { return *m_complaint; }
    QString number() const { return complaint().number.toString(); }

    // --- each command's own conditions

    Answer consider(const Amend &c) {
        const Details &now = complaint().details;
        if (c.district && *c.district && !reference().find<District>(**c.district))
            return no(P::NoSuchDistrict);
        if (c.category && *c.category && !reference().inService<Category>(**c.category, m_now))
            return no(P::NoSuchCategory);
        std::optional<std::optional<CategoryId>> category = c.category;
        std::optional<std::optional<SubtypeId>> subtype = c.subtype;
        if (subtype && *subtype) {
            if (!reference().inService<Subtype>(**subtype, m_now))
                return no(P::NoSuchCategory);
            category = reference().categoryOf(**subtype);
        } else if (category && !subtype && now.subtype && reference().categoryOf(*now.subtype) != *category) {
            subtype.emplace(std::nullopt); // a sub-type of another category does not stay behind
        }

        events::Amended amended;
        bool any = false;
        const auto change = [&](auto &into, const auto &before, const auto &after) {
            if (after && *after != before) {
                into = {before, *after};
                any = true;
            }
        };
        const auto changeText = [&](auto &into, const std::optional<TextRef> &before,
                                    const std::optional<std::optional<Words>> &after) {
            if (after && refOf(*after) != before) {
                into = {before, refOf(*after)};
                any = true;
            }
        };
        change(amended.district, now.district, c.district);
        change(amended.category, now.category, category);
        change(amended.subtype, now.subtype, subtype);
        change(amended.channel, now.channel, c.channel);
        change(amended.language, now.language, c.language);
        change(amended.anonymous, now.anonymous, c.anonymous);
        change(amended.callBack, now.callBack, c.callBack);
        changeText(amended.story, now.story, c.story);
        changeText(amended.place, now.place, c.place);
        changeText(amended.address, now.address, c.address);
        changeText(amended.name, now.name, c.name);
        changeText(amended.telephone, now.telephone, c.telephone);
        if (!any)
            return no(P::NothingChanged);
        if (const char *field = changedMeanwhile(amended))
            return no(P::ChangedMeanwhile, {number(), QString::fromLatin1(field)});
        const Subtype *corrected =
            amended.subtype && amended.subtype->after ? reference().find<Subtype>(*amended.subtype->after) : nullptr;
        if (auto refusal = step(std::move(amended), complaint().receivedAt))
            return refusal;
        // Found to be of an urgent kind, it is urgent; the way back is a person's.
        if (corrected && corrected->urgent && now.priority == Priority::Ordinary &&
            lifecycleOf(complaint()) != Lifecycle::Closed)
            add(events::PriorityChanged{{Priority::Ordinary, Priority::Urgent}}, m_at);
        return yes;
    }

    /// The first field that a colleague has amended too since this was looked at; others merge.
    const char *changedMeanwhile(const events::Amended &mine) const {
        for (const Event &event : m_context.since) {
            const auto *theirs = payloadAs<events::Amended>(event.payload);
            if (!theirs)
                continue;
            std::vector<const char *> changed;
            events::Amended::fields(*theirs, [&](const char *name, const auto &field) {
                if (field)
                    changed.push_back(name);
            });
            const char *both = nullptr;
            events::Amended::fields(mine, [&](const char *name, const auto &field) {
                if (field &&
                    std::ranges::any_of(changed, [&](const char *other) { return std::string_view(name) == other; }))
                    both = both ? both : name;
            });
            if (both)
                return both;
        }
        return nullptr;
    }

    Answer consider(const AddNote &c) {
        if (c.note.value.trimmed().isEmpty())
            return no(P::WordsMissing);
        return step(events::NoteAdded{c.note.ref}, complaint().receivedAt);
    }

    Answer consider(const AlertAgency &c) {
        if (!reference().inService<Agency>(c.agency, m_at))
            return no(P::NoSuchAgency);
        return step(events::Alerted{c.agency, refOf(c.note)}, complaint().receivedAt);
    }

    Answer consider(const AssignSquad &c) {
        if (auto refusal = squadCanTakeIt(c.squad))
            return refusal;
        if (c.call && alertMissing())
            return no(P::AlertFirst);
        if (c.reservedFor && (c.call || *c.reservedFor <= m_now))
            return no(P::ReservationPast);
        const int dispatch = nextDispatch();
        if (auto refusal = step(events::SquadAssigned{dispatch, c.squad, c.reservedFor, std::nullopt}, cycleStart()))
            return refusal;
        if (c.call)
            add(events::SquadCalled{dispatch}, m_at);
        return yes;
    }

    Answer consider(const CallSquad &c) {
        const auto dispatch = liveDispatch(c.dispatch);
        if (!dispatch)
            return dispatch.error();
        if (auto refusal = conditions::callRefused(**dispatch))
            return refusal;
        if (alertMissing())
            return no(P::AlertFirst);
        return step(events::SquadCalled{c.dispatch}, (*dispatch)->assignedAt);
    }

    Answer consider(const ReportOut &c) {
        const auto dispatch = liveDispatch(c.dispatch);
        if (!dispatch)
            return dispatch.error();
        if (auto refusal = conditions::outRefused(**dispatch))
            return refusal;
        // A squad may have set out before the desk wrote down that it was chosen: only the receipt binds it.
        return step(events::SquadOut{c.dispatch}, cycleStart());
    }

    Answer consider(const ReportArrived &c) {
        const auto dispatch = liveDispatch(c.dispatch);
        if (!dispatch)
            return dispatch.error();
        if (auto refusal = conditions::arrivalRefused(**dispatch))
            return refusal;
        return step(events::SquadArrived{c.dispatch}, *(*dispatch)->outAt);
    }

    Answer consider(const ReportLeft &c) {
        const auto dispatch = liveDispatch(c.dispatch);
        if (!dispatch)
            return dispatch.error();
        if (auto refusal = conditions::leavingRefused(**dispatch))
            return refusal;
        return step(events::SquadLeft{c.dispatch}, (*dispatch)->arrivedAt.value_or(*(*dispatch)->outAt));
    }

    Answer consider(const RecallSquad &c) {
        const auto dispatch = liveDispatch(c.dispatch);
        if (!dispatch)
            return dispatch.error();
        return step(events::SquadRecalled{c.dispatch, c.reason}, lastTimeOf(**dispatch));
    }

    Answer consider(const ReassignSquad &c) {
        const auto dispatch = liveDispatch(c.dispatch);
        if (!dispatch)
            return dispatch.error();
        if (auto refusal = squadCanTakeIt(c.squad))
            return refusal;
        if (alertMissing())
            return no(P::AlertFirst);
        if (auto refusal = step(events::SquadRecalled{c.dispatch, c.reason}, lastTimeOf(**dispatch)))
            return refusal;
        const int next = nextDispatch();
        add(events::SquadAssigned{next, c.squad, std::nullopt, c.dispatch}, m_at);
        add(events::SquadCalled{next}, m_at);
        return yes;
    }

    Answer consider(const Refer &c) {
        if (!reference().inService<Agency>(c.agency, m_at))
            return no(P::NoSuchAgency);
        return step(events::Referred{m_folded->referralsMade + 1, c.agency, refOf(c.contact), refOf(c.reference),
                                     refOf(c.note), c.promisedAt},
                    cycleStart());
    }

    Answer consider(const AnswerReferral &c) {
        const auto referral = liveReferral(c.referral);
        if (!referral)
            return referral.error();
        return step(events::ReferralAnswered{c.referral, refOf(c.note), c.promisedAt}, (*referral)->at);
    }

    Answer consider(const CompleteReferral &c) {
        const auto referral = liveReferral(c.referral);
        if (!referral)
            return referral.error();
        return step(events::ReferralCompleted{c.referral, refOf(c.note)},
                    (*referral)->answeredAt.value_or((*referral)->at));
    }

    Answer consider(const ReturnReferral &c) {
        const auto referral = liveReferral(c.referral);
        if (!referral)
            return referral.error();
        return step(events::ReferralReturned{c.referral, c.reason, refOf(c.note)},
                    (*referral)->answeredAt.value_or((*referral)->at));
    }

    Answer consider(const PutOnHold &c) { return step(events::Held{c.reason, refOf(c.note)}, cycleStart()); }

    Answer consider(const Resume &) { return step(events::Resumed{}, complaint().hold->since); }

    Answer consider(const Resolve &c) {
        if (auto refusal = conditions::resolveRefused(complaint()))
            return refusal;
        if (isEmpty(c.note) && conditions::resolveNeedsWords(complaint(), c.outcome))
            return no(P::WordsMissing);
        if (auto refusal = timeRefused(lastStepOfCycle()))
            return refusal;
        releaseSquads();
        add(events::Resolved{c.outcome, refOf(c.note)}, m_at);
        return yes;
    }

    Answer consider(const InformCaller &c) {
        return step(events::CallerInformed{c.method, c.result, refOf(c.note)},
                    complaint().cycle().resolvedAt.value_or(cycleStart()));
    }

    Answer consider(const Close &) {
        const auto tied = [this](ComplaintId id) -> std::optional<conditions::Tied> {
            const Complaint *found = other(id);
            if (!found)
                return std::nullopt;
            return conditions::Tied{found->number, found->cycle().resolvedAt, found->cycle().closedAt};
        };
        if (auto refusal = conditions::closeRefused(complaint(), tied))
            return refusal;
        const Cycle &cycle = complaint().cycle();
        if (complaint().attachedTo)
            return step(events::Closed{}, std::max(cycle.start, *tied(*complaint().attachedTo)->resolvedAt));
        return step(events::Closed{}, std::max(*cycle.resolvedAt, cycle.informedAt.value_or(*cycle.resolvedAt)));
    }

    Answer consider(const Reopen &c) {
        if (auto refusal = conditions::reopenRefused(complaint()))
            return refusal;
        const Cycle &cycle = complaint().cycle();
        const Instant after = complaint().cancellation
                                  ? complaint().cancellation->at
                                  : cycle.closedAt.value_or(cycle.resolvedAt.value_or(cycle.start));
        return step(events::Reopened{c.reason, cycle.no + 1, deadlinesFrom(m_at), refOf(c.note)}, after);
    }

    Answer consider(const Attach &c) {
        if (c.to == c.complaint)
            return no(P::AttachToItself);
        const Complaint *main = other(c.to);
        if (!main)
            return no(P::NotFound);
        if (main->attachedTo)
            return no(P::TargetAttached, {main->number.toString()});
        const Lifecycle life = lifecycleOf(*main);
        if (life == Lifecycle::Closed || life == Lifecycle::Cancelled)
            return no(P::TargetEnded, {main->number.toString()});
        if (auto refusal = conditions::attachRefused(complaint()))
            return refusal;
        if (auto refusal = step(events::Attached{c.to}, std::max(cycleStart(), main->receivedAt)))
            return refusal;
        addTo(c.to, events::AlsoReported{c.complaint});
        return yes;
    }

    Answer consider(const Detach &) {
        if (auto refusal = conditions::detachRefused(complaint()))
            return refusal;
        const ComplaintId main = *complaint().attachedTo;
        if (auto refusal = step(events::Detached{main}, complaint().receivedAt))
            return refusal;
        addTo(main, events::AlsoReportedWithdrawn{complaint().id});
        return yes;
    }

    Answer consider(const Cancel &c) {
        if (auto refusal = conditions::cancelRefused(complaint()))
            return refusal;
        if (isEmpty(c.note) && conditions::cancelNeedsWords(c.reason))
            return no(P::WordsMissing);
        if (auto refusal = timeRefused(lastStepOfCycle()))
            return refusal;
        releaseSquads();
        add(events::Cancelled{c.reason, refOf(c.note)}, m_at);
        return yes;
    }

    Answer consider(const ChangePriority &c) {
        const Priority before = complaint().details.priority;
        if (before == c.priority)
            return no(P::PriorityUnchanged);
        return step(events::PriorityChanged{{before, c.priority}}, cycleStart());
    }

    Answer consider(const PromiseCallBack &c) {
        if (c.by <= m_at)
            return no(P::PromiseInPast);
        return step(events::CallBackPromised{c.by, c.atNight, refOf(c.note)}, cycleStart());
    }

    Answer consider(const HandOver &c) { return step(events::HandedOver{c.to, refOf(c.note)}, cycleStart()); }

    Answer consider(const AskProgress &c) { return step(events::ProgressAsked{refOf(c.note)}, complaint().receivedAt); }

    // --- what several of them need

    /// Retired and unknown entries are refused; the category follows the sub-type, urgency follows it too.
    Answer completeDetails(Details &details) const {
        if (m_at > m_now)
            return no(P::InFuture);
        if (!details.story && !details.place && !details.category && !details.subtype)
            return no(P::NothingSaid);
        if (details.district && !reference().inService<District>(*details.district, m_at))
            return no(P::NoSuchDistrict);
        if (details.subtype) {
            const Subtype *subtype = reference().inService<Subtype>(*details.subtype, m_at);
            if (!subtype)
                return no(P::NoSuchCategory);
            details.category = reference().categoryOf(*details.subtype);
            if (subtype->urgent)
                details.priority = Priority::Urgent;
        }
        if (details.category && !reference().inService<Category>(*details.category, m_at))
            return no(P::NoSuchCategory);
        return yes;
    }

    void receive(const Details &details, bool dateOnly) {
        NewEvent event = make(m_at);
        event.key = {complaintStream, m_context.nextComplaint.value};
        event.payload =
            ComplaintPayload(events::Received{m_context.nextNumber, details, deadlinesFrom(m_at), dateOnly});
        m_events.push_back(std::move(event));
    }

    /// Whom the operator alerted while taking the call, each when it was. Nothing, or why not.
    std::optional<Problem> alert(const std::vector<AlertMade> &alerts) {
        for (const AlertMade &one : alerts) {
            if (!reference().inService<Agency>(one.agency, m_at))
                return Problem{P::NoSuchAgency, {}};
            // A clock that was set back must not keep the call from being received.
            add(events::Alerted{one.agency, std::nullopt}, std::clamp(one.at.value_or(m_now), m_at, m_now));
        }
        return std::nullopt;
    }

    std::optional<Deadlines> deadlinesFrom(Instant start) const {
        const std::optional<PromiseId> promise = reference().promiseAt(start);
        if (!promise)
            return std::nullopt;
        return deadlinesUnder(*promise, *reference().find<Promise>(*promise), start);
    }

    Answer squadCanTakeIt(SquadId squad) const {
        if (!reference().inService<Squad>(squad, m_at))
            return no(P::NoSuchSquad);
        if (conditions::hasSquad(complaint(), squad))
            return no(P::SquadAlreadyAssigned);
        return yes;
    }

    bool alertMissing() const { return conditions::alertMissing(complaint(), reference()); }

    static bool isEmpty(const std::optional<Words> &words) { return !words || words->value.trimmed().isEmpty(); }

    tl::expected<const Dispatch *, Problem> liveDispatch(int no) const {
        const Dispatch *dispatch = complaint().dispatch(no);
        if (!dispatch)
            return refuse(P::NoSuchDispatch);
        if (const auto refusal = conditions::recallRefused(*dispatch))
            return tl::unexpected(*refusal);
        return dispatch;
    }

    tl::expected<const Referral *, Problem> liveReferral(int no) const {
        const Referral *referral = complaint().referral(no);
        if (!referral)
            return refuse(P::NoSuchReferral);
        if (const auto refusal = conditions::referralStepRefused(*referral))
            return tl::unexpected(*refusal);
        return referral;
    }

    static Instant lastTimeOf(const Dispatch &d) {
        Instant last = d.outAt.value_or(d.assignedAt);
        for (const auto &time : {d.calledAt, d.arrivedAt})
            last = std::max(last, time.value_or(last));
        return last;
    }

    /// When a squad or a referral last did something in this cycle: an ending does not lie before it.
    Instant lastStepOfCycle() const {
        Instant after = cycleStart();
        for (const Dispatch &dispatch : complaint().dispatches)
            if (dispatch.cycle == complaint().cycle().no && !dispatch.recalledAt && dispatch.outAt)
                after = std::max(after, lastTimeOf(dispatch));
        for (const Referral &referral : complaint().referrals)
            if (referral.cycle == complaint().cycle().no)
                after = std::max({after, referral.completedAt.value_or(after), referral.returnedAt.value_or(after)});
        return after;
    }

    void releaseSquads() {
        for (const Dispatch &dispatch : complaint().dispatches) {
            if (dispatch.ended())
                continue;
            if (dispatch.outAt)
                add(events::SquadLeft{dispatch.no}, m_at);
            else
                add(events::SquadRecalled{dispatch.no, RecallReason::NotNeeded}, std::max(m_at, lastTimeOf(dispatch)));
        }
    }

    const Complaint *other(ComplaintId id) const {
        const auto found = m_context.complaints.find(id);
        return found == m_context.complaints.end() || found->second->seq == 0 ? nullptr : &found->second->complaint;
    }

    int nextDispatch() const { return m_folded->dispatchesMade + 1; }
    Instant cycleStart() const { return complaint().cycle().start; }

    /// Never in the future, never before the step that it follows, and a reason when it is written down late.
    Answer timeRefused(Instant notBefore) const {
        if (m_at > m_now)
            return no(P::InFuture);
        if (m_at < notBefore)
            return no(P::BeforePreviousStep, {QString::number(toUnixMs(notBefore))});
        if (m_now - m_at > lateAfter && !m_request.late)
            return no(P::LateReasonMissing);
        return yes;
    }

    template<class E>
    Answer step(E &&event, Instant notBefore) {
        if (auto refusal = timeRefused(notBefore))
            return refusal;
        add(std::forward<E>(event), m_at);
        return yes;
    }

    NewEvent make(Instant at) const {
        NewEvent event;
        event.occurredAt = at;
        event.attestation.saidBy = m_request.saidBy;
        if (m_now - at > lateAfter)
            event.attestation.late = m_request.late ? m_request.late : m_lateByItself;
        return event;
    }

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
    /// A receipt that is saved long after its first keystroke: nobody is asked why while the caller talks.
    const std::optional<LateReason> m_lateByItself =
        std::holds_alternative<ImportRecord>(m_request.command) ? LateReason::Imported : LateReason::LongCall;
    std::vector<NewEvent> m_events;
};

/// Texts that no field takes, whatever the command.
std::optional<Problem> textRefused(const Request &request) {
    std::optional<Problem> refusal;
    Command command = request.command;
    forEachWords(command, [&](const char *field, const Words &words) {
        if (refusal)
            return;
        if (words.value.size() > longestText)
            refusal = Problem{P::TextTooLong, {QString::fromLatin1(field), QString::number(longestText)}};
        else if (holdsResidentNumber(words.value))
            refusal = Problem{P::ResidentNumber, {QString::fromLatin1(field)}};
    });
    return refusal;
}

} // namespace

std::optional<ProblemCode> notAdmitted(Lifecycle life, const Command &command) {
    return std::visit([&]<class C>(const C &) { return rule<C>.at(life); }, command);
}

Result<std::vector<NewEvent>> decide(const Context &context, const Request &request, Instant now) {
    if (!context.reference.inService<Operator>(request.actor, now))
        return refuse(P::NoSuchOperator);
    if (auto refusal = textRefused(request))
        return tl::unexpected(*refusal);
    return std::visit(Decision(context, request, now), request.command);
}

} // namespace baro
