#include "complaint/answers.h"

#include "complaint/conditions.h"
#include "proposal/dongfinder.h"
#include "roster/outside.h"

#include <algorithm>
#include <stdexcept>

namespace baro {

namespace {

using A = Action;

template<class Enum>
std::optional<qint64> valueOf(Enum value) {
    return static_cast<qint64>(value);
}

/// Somebody who reported it too, can be reached, and was not told since it was resolved.
bool anybodyToTell(const ComplaintView &view) {
    const auto resolved = view.complaint().cycle().resolvedAt;
    return std::ranges::any_of(view.complaint().alsoReportedBy, [&](ComplaintId id) {
        const RelatedComplaint *report = view.relatedTo(id);
        return report && conditions::waitsToBeTold(report->tied(), resolved);
    });
}

/// Outside the district: where it is, in the words that were said.
QString placeElsewhere(const ComplaintView &view, const Reference &reference) {
    const Details &details = view.complaint().details;
    const District *district = details.district ? reference.find<District>(*details.district) : nullptr;
    if (!district || !isOutside(*district))
        return {};
    QStringList parts;
    for (const auto &words : {details.place, details.address})
        if (const QString said = view.text(words).simplified(); !said.isEmpty())
            parts << said;
    return parts.join(QStringLiteral(", "));
}

/// Who answers for a place outside the district, where the office's list of places has it.
std::optional<AgencyId> answersElsewhere(const ComplaintView &view, const Reference &known, Instant now) {
    const Details &details = view.complaint().details;
    const District *district = details.district ? known.find<District>(*details.district) : nullptr;
    if (!district || !isOutside(*district))
        return std::nullopt;
    const auto reference = std::make_shared<const Reference>(known);
    const DongFinder finder(reference);
    for (const auto &words : {details.place, details.address, details.story})
        for (const FoundDong &found : finder.hear(view.text(words), now).dongs) {
            const Place *place = found.place && found.district == details.district ? reference->find<Place>(*found.place) : nullptr;
            const auto agency = place ? reference->idOf<Agency>(place->maintainer) : std::nullopt;
            if (agency && reference->inService<Agency>(*agency, now))
                return agency;
        }
    return std::nullopt;
}

template<class T>
std::optional<qint64> valueOf(const std::optional<Id<T>> &id) {
    return id ? std::optional<qint64>(id->value) : std::nullopt;
}

std::optional<qint64> onlyOne(const std::vector<int> &numbers) {
    return numbers.size() == 1 ? std::optional<qint64>(numbers.front()) : std::nullopt;
}

/// A body that has completed its referral has done it; the squad only found it out.
Outcome usualOutcome(const Complaint &complaint) {
    const auto byAgency = [&](const Referral &r) { return r.cycle == complaint.cycle().no && r.completedAt; };
    return std::ranges::any_of(complaint.referrals, byAgency) ? Outcome::DoneByAgency : Outcome::Done;
}

/// Reads answers into the parts of a command and remembers the first that is missing.
class Reader {
public:
    explicit Reader(const Answers &answers)
        : m_answers(answers) {}

    template<class T>
    T needed(Ask ask, ProblemCode otherwise, const QStringList &arguments = {}) {
        const auto found = choice(ask);
        if (!found) {
            miss(ask, otherwise, arguments);
            return T{};
        }
        if constexpr (json::isId<T>)
            return T{*found};
        else
            return static_cast<T>(*found);
    }

    std::optional<Words> words(Ask ask) const {
        const auto found = m_answers.words.find(ask);
        return found == m_answers.words.end() ? std::nullopt : wordsOf(found->second);
    }

    std::optional<Words> words(Ask ask, bool isNeeded) {
        auto said = words(ask);
        if (isNeeded && !said)
            miss(ask, ProblemCode::WordsMissing);
        return said;
    }

    /// Left empty, nothing of the caller goes along.
    std::optional<DisclosureGround> ground() const {
        const auto found = choice(Ask::Disclosed);
        return found ? std::optional(static_cast<DisclosureGround>(*found)) : std::nullopt;
    }

    std::optional<Instant> time(Ask ask) const {
        const auto found = m_answers.times.find(ask);
        return found == m_answers.times.end() ? std::nullopt : found->second;
    }

    std::optional<qint64> choice(Ask ask) const {
        const auto found = m_answers.choices.find(ask);
        return found == m_answers.choices.end() ? std::nullopt : found->second;
    }

    bool tick(Ask ask) const {
        const auto found = m_answers.ticks.find(ask);
        return found != m_answers.ticks.end() && found->second;
    }

    void miss(Ask ask, ProblemCode code, const QStringList &arguments = {}) {
        if (!m_missing)
            m_missing = Unanswered{ask, Problem{code, arguments}};
    }

    const std::optional<Unanswered> &missing() const { return m_missing; }

private:
    const Answers &m_answers;
    std::optional<Unanswered> m_missing;
};

template<class T>
std::optional<std::optional<T>> changedId(const Answers &before, const Answers &after, Ask ask) {
    const auto is = Reader(after).choice(ask);
    std::optional<std::optional<T>> changed;
    if (Reader(before).choice(ask) != is)
        changed.emplace(is ? std::optional<T>(T{*is}) : std::nullopt);
    return changed;
}

template<class T>
std::optional<T> changedCode(const Answers &before, const Answers &after, Ask ask) {
    const auto was = Reader(before).choice(ask);
    const auto is = Reader(after).choice(ask);
    return is && was != is ? std::optional(static_cast<T>(*is)) : std::nullopt;
}

std::optional<std::optional<Words>> changedWords(const Answers &before, const Answers &after, Ask ask) {
    const auto was = Reader(before).words(ask);
    std::optional<std::optional<Words>> changed;
    if (auto is = Reader(after).words(ask); was != is)
        changed.emplace(std::move(is));
    return changed;
}

std::optional<bool> changedTick(const Answers &before, const Answers &after, Ask ask) {
    const auto was = before.ticks.find(ask);
    const auto is = after.ticks.find(ask);
    if (was == before.ticks.end() || is == after.ticks.end() || was->second == is->second)
        return std::nullopt;
    return is->second;
}

commands::Amend amendment(ComplaintId id, const Answers &before, const Answers &after) {
    commands::Amend amend;
    amend.complaint = id;
    amend.district = changedId<DistrictId>(before, after, Ask::District);
    amend.category = changedId<CategoryId>(before, after, Ask::Category);
    amend.subtype = changedId<SubtypeId>(before, after, Ask::Subtype);
    amend.danger = changedId<DangerId>(before, after, Ask::Danger);
    amend.channel = changedCode<Channel>(before, after, Ask::Channel);
    amend.language = changedCode<CallerLanguage>(before, after, Ask::Language);
    amend.legalKind = changedCode<LegalKind>(before, after, Ask::LegalKind);
    amend.anonymous = changedTick(before, after, Ask::Withheld);
    amend.callBack = changedTick(before, after, Ask::CallBack);
    amend.story = changedWords(before, after, Ask::Story);
    amend.place = changedWords(before, after, Ask::Place);
    amend.address = changedWords(before, after, Ask::Address);
    amend.name = changedWords(before, after, Ask::Name);
    amend.telephone = changedWords(before, after, Ask::Telephone);
    return amend;
}

} // namespace

Answers defaultAnswers(Action action, const ComplaintView &view, const Reference &reference, Instant now) {
    const Complaint &complaint = view.complaint();
    const Details &details = complaint.details;
    Answers answers;
    for (const Ask ask : asksOf(action, complaint)) {
        switch (ask) {
        case Ask::Squad: {
            const auto squads = squadsInOrder(complaint, reference, now);
            answers.choices[ask] = squads.empty() ? std::nullopt : std::optional<qint64>(squads.front().value);
            break;
        }
        case Ask::Dispatch:
            answers.choices[ask] = onlyOne(dispatchesFor(action, complaint));
            break;
        case Ask::Referral:
            answers.choices[ask] = onlyOne(referralsFor(action, complaint));
            break;
        case Ask::Agency: {
            const auto first = action == A::Alert
                                   ? firstToAlert(complaint, reference, now)
                                   : answersElsewhere(view, reference, now);
            answers.choices[ask] = first ? std::optional<qint64>(first->value) : std::nullopt;
            break;
        }
        case Ask::MainComplaint:
        case Ask::DelayReason:
        case Ask::CancelReason:
        case Ask::Disclosed:
            answers.choices[ask] = std::nullopt;
            break;
        case Ask::RecallReason:
            answers.choices[ask] =
                valueOf(action == A::ReassignSquad ? RecallReason::WrongSquad : RecallReason::NotNeeded);
            break;
        case Ask::ReturnReason:
            answers.choices[ask] = valueOf(ReturnReason::NotTheirs);
            break;
        case Ask::HoldReason:
            answers.choices[ask] = valueOf(HoldReason::WaitingForCaller);
            break;
        case Ask::Outcome:
            answers.choices[ask] = valueOf(usualOutcome(complaint));
            break;
        case Ask::ReopenReason:
            answers.choices[ask] = valueOf(ReopenReason::CallerDissatisfied);
            break;
        case Ask::InformMethod:
            // Everybody is told by a message; one caller is called. How somebody without a number was told is not guessed.
            answers.choices[ask] = anybodyToTell(view)  ? valueOf(InformMethod::Message)
                                   : details.telephone ? valueOf(InformMethod::Telephone)
                                                       : std::nullopt;
            break;
        case Ask::InformResult:
            answers.choices[ask] = valueOf(InformResult::Reached);
            break;
        case Ask::HandoverTo:
            answers.choices[ask] = valueOf(HandoverTo::NextShift);
            break;
        case Ask::District:
            answers.choices[ask] = valueOf(details.district);
            break;
        case Ask::Category:
            answers.choices[ask] = valueOf(details.category);
            break;
        case Ask::Subtype:
            answers.choices[ask] = valueOf(details.subtype);
            break;
        case Ask::Danger:
            answers.choices[ask] = valueOf(details.danger);
            break;
        case Ask::Channel:
            answers.choices[ask] = valueOf(details.channel);
            break;
        case Ask::Language:
            answers.choices[ask] = valueOf(details.language);
            break;
        case Ask::ReservedFor:
        case Ask::PromisedAt:
            answers.times[ask] = std::nullopt;
            break;
        case Ask::Contact:
        case Ask::Reference:
        case Ask::Note:
            answers.words[ask] = action == A::DeclareIncident && complaint.incident
                                     ? view.text(complaint.incident->answer)
                                 : action == A::Refer && ask == Ask::Note ? placeElsewhere(view, reference)
                                                                          : QString();
            break;
        case Ask::Story:
            answers.words[ask] = view.text(details.story);
            break;
        case Ask::Place:
            answers.words[ask] = view.text(details.place);
            break;
        case Ask::Address:
            answers.words[ask] = view.text(details.address);
            break;
        case Ask::Name:
            answers.words[ask] = view.text(details.name);
            break;
        case Ask::Telephone:
            answers.words[ask] = view.text(details.telephone);
            break;
        case Ask::Withheld:
            answers.ticks[ask] = details.anonymous;
            break;
        case Ask::CallBack:
            answers.ticks[ask] = details.callBack;
            break;
        case Ask::AtNight:
        case Ask::Consent:
            answers.ticks[ask] = false;
            break;
        case Ask::Everybody:
            answers.ticks[ask] = anybodyToTell(view);
            break;
        case Ask::LikeReports:
            answers.ticks[ask] = !complaint.incident; // of one that is, only the answer is another
            break;
        case Ask::LegalKind:
            answers.choices[ask] = valueOf(details.legalKind.value_or(LegalKind::Other));
            break;
        }
    }
    return answers;
}

Merge merged(const Answers &before, const Answers &mine, const Answers &theirs) {
    Merge merge{theirs, mine, {}};
    const auto fields = [&](auto Answers::*kind) {
        for (const auto &[ask, now] : theirs.*kind) {
            const auto was = (before.*kind).find(ask);
            const auto own = (mine.*kind).find(ask);
            if (was == (before.*kind).end() || own == (mine.*kind).end() || now == was->second)
                continue;
            if (own->second == was->second)
                (merge.answers.*kind)[ask] = now;
            else if (own->second != now)
                merge.conflicts.push_back(ask);
        }
    };
    fields(&Answers::choices);
    fields(&Answers::words);
    fields(&Answers::times);
    fields(&Answers::ticks);
    return merge;
}

Source usualSource(Action action, const Complaint &complaint) {
    switch (action) {
    case A::SquadOut:
    case A::SquadArrived:
    case A::SquadLeft:
        return Source::Squad;
    case A::ReferralAnswered:
    case A::ReferralCompleted:
    case A::ReferralReturned:
        return Source::Agency;
    case A::Resolve:
        if (usualOutcome(complaint) == Outcome::DoneByAgency)
            return Source::Agency;
        return std::ranges::any_of(complaint.dispatches, [](const Dispatch &d) { return d.underWay(); })
                   ? Source::Squad
                   : Source::Operator;
    case A::AskProgress:
    case A::Reopen:
        return Source::Caller;
    default:
        return Source::Operator;
    }
}

tl::expected<Command, Unanswered> commandFrom(Action action, const Complaint &complaint, const Answers &before,
                                              const Answers &answers) {
    using namespace commands;
    using P = ProblemCode;
    const ComplaintId id = complaint.id;
    Reader read(answers);
    const auto dispatch = [&] {
        // A step done at once has no form: it is about the only dispatch there is.
        if (const auto only = onlyOne(dispatchesFor(action, complaint)); only && !read.choice(Ask::Dispatch))
            return static_cast<int>(*only);
        return read.needed<int>(Ask::Dispatch, P::NoSuchDispatch);
    };
    const auto referral = [&] { return read.needed<int>(Ask::Referral, P::NoSuchReferral); };

    const Command command = [&]() -> Command {
        switch (action) {
        case A::AssignSquad:
            return AssignSquad{id, read.needed<SquadId>(Ask::Squad, P::NoSuchSquad), true, std::nullopt};
        case A::ReserveSquad:
            return AssignSquad{id, read.needed<SquadId>(Ask::Squad, P::NoSuchSquad), false,
                               read.time(Ask::ReservedFor)};
        case A::CallSquad:
            return CallSquad{id, dispatch()};
        case A::SquadOut:
            return ReportOut{id, dispatch()};
        case A::SquadArrived:
            return ReportArrived{id, dispatch()};
        case A::SquadLeft:
            return ReportLeft{id, dispatch()};
        case A::RecallSquad: {
            const int no = dispatch();
            return RecallSquad{id, no, read.needed<RecallReason>(Ask::RecallReason, P::ReasonMissing)};
        }
        case A::ReassignSquad: {
            const int no = dispatch();
            const auto reason = read.needed<RecallReason>(Ask::RecallReason, P::ReasonMissing);
            return ReassignSquad{id, no, reason, read.needed<SquadId>(Ask::Squad, P::NoSuchSquad)};
        }
        case A::Refer:
            return Refer{id,
                         read.needed<AgencyId>(Ask::Agency, P::NoSuchAgency),
                         read.words(Ask::Contact),
                         read.words(Ask::Reference),
                         read.words(Ask::Note),
                         read.time(Ask::PromisedAt),
                         read.ground()};
        case A::TransferAway: {
            const auto agency = read.needed<AgencyId>(Ask::Agency, P::NoSuchAgency);
            const auto why = read.words(Ask::Note, true);
            return TransferAway{id, agency, read.words(Ask::Contact), read.words(Ask::Reference), why.value_or(Words{}),
                                read.ground()};
        }
        case A::ReferralAnswered:
            return AnswerReferral{id, referral(), read.words(Ask::Note), read.time(Ask::PromisedAt)};
        case A::ReferralCompleted:
            return CompleteReferral{id, referral(), read.words(Ask::Note)};
        case A::ReferralReturned: {
            const int no = referral();
            const auto reason = read.needed<ReturnReason>(Ask::ReturnReason, P::ReasonMissing);
            return ReturnReferral{id, no, reason, read.words(Ask::Note)};
        }
        case A::Resolve: {
            const auto outcome = read.needed<Outcome>(Ask::Outcome, P::ReasonMissing);
            return Resolve{id, outcome, read.words(Ask::Note, conditions::resolveNeedsWords(complaint, outcome))};
        }
        case A::Hold: {
            const auto reason = read.needed<HoldReason>(Ask::HoldReason, P::ReasonMissing);
            return PutOnHold{id, reason, read.words(Ask::Note)};
        }
        case A::Resume:
            return Resume{id};
        case A::Close:
            if (!conditions::closeNeedsDelay(complaint))
                return Close{id};
            else {
                const auto delay =
                    read.needed<DelayReason>(Ask::DelayReason, P::DelayReasonMissing, {complaint.number.toString()});
                return Close{id, delay, read.words(Ask::Note, delay == DelayReason::Other)};
            }
        case A::Reopen: {
            const auto reason = read.needed<ReopenReason>(Ask::ReopenReason, P::ReasonMissing);
            return Reopen{id, reason, read.words(Ask::Note)};
        }
        case A::Cancel: {
            const auto reason = read.needed<CancelReason>(Ask::CancelReason, P::ReasonMissing);
            return Cancel{id, reason, read.words(Ask::Note, conditions::cancelNeedsWords(reason))};
        }
        case A::InformCaller: {
            const auto method = read.needed<InformMethod>(Ask::InformMethod, P::ReasonMissing);
            const auto result = read.needed<InformResult>(Ask::InformResult, P::ReasonMissing);
            return InformCaller{id, method, result, read.words(Ask::Note), read.tick(Ask::Everybody)};
        }
        case A::PromiseCallBack: {
            const auto by = read.time(Ask::PromisedAt);
            if (!by)
                read.miss(Ask::PromisedAt, P::PromiseInPast);
            return PromiseCallBack{id, by.value_or(Instant{}), read.tick(Ask::AtNight), read.words(Ask::Note)};
        }
        case A::AskProgress:
            return AskProgress{id, read.words(Ask::Note)};
        case A::Alert:
            return AlertAgency{id, read.needed<AgencyId>(Ask::Agency, P::NoSuchAgency), read.words(Ask::Note)};
        case A::AddNote:
            return AddNote{id, read.words(Ask::Note, true).value_or(Words())};
        case A::Amend:
            return amendment(id, before, answers);
        case A::ChangePriority:
            return ChangePriority{id, complaint.details.priority == Priority::Urgent ? Priority::Ordinary
                                                                                     : Priority::Urgent};
        case A::HandOver: {
            const auto to = read.needed<HandoverTo>(Ask::HandoverTo, P::ReasonMissing);
            return HandOver{id, to, read.words(Ask::Note)};
        }
        case A::ExtendLegalTerm: {
            const auto why = read.words(Ask::Note, true);
            return ExtendLegalTerm{id, read.tick(Ask::Consent), why.value_or(Words{})};
        }
        case A::Attach:
            return Attach{id, read.needed<ComplaintId>(Ask::MainComplaint, P::NotFound)};
        case A::Detach:
            return Detach{id};
        case A::DeclareIncident: {
            auto answer = read.words(Ask::Note);
            // Without an answer for all it is an incident no more.
            if (!answer && complaint.incident)
                return EndIncident{id};
            if (!answer)
                read.miss(Ask::Note, P::WordsMissing);
            return DeclareIncident{id, std::move(answer).value_or(Words{})};
        }
        }
        throw std::logic_error("an action without a command");
    }();
    if (read.missing())
        return tl::unexpected(*read.missing());
    return command;
}

} // namespace baro
