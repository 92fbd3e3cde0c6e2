#include "text/eventtext.h"

#include "complaint/decide.h"
#include "complaint/undonesteps.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/printable.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace baro {

namespace {

/// One sentence of ours for every kind of event: a new kind without words does not compile.
class EventSentence {
    Q_DECLARE_TR_FUNCTIONS(EventText)

public:
    EventSentence(const Event &event, const EventWords &words)
        : m_event(event)
        , m_words(words) {}

    QString operator()(const ComplaintPayload &payload) const { return std::visit(*this, payload); }
    QString operator()(const HandoverPayload &payload) const { return std::visit(*this, payload); }

    QString operator()(const events::Received &e) const {
        QStringList parts;
        const QString number = e.number.toString();
        switch (e.details.channel) {
        case Channel::Telephone:
            parts << tr("Received by telephone as %1").arg(number);
            break;
        case Channel::Visit:
            parts << tr("Received from a visitor as %1").arg(number);
            break;
        case Channel::Web:
            parts << tr("Received by web as %1").arg(number);
            break;
        case Channel::Other:
            parts << tr("Received as %1").arg(number);
            break;
        }
        if (e.details.priority == Priority::Urgent)
            parts << tr("urgent");
        if (e.details.danger)
            parts << tr("Danger to life: %1", "which danger").arg(shown(*e.details.danger));
        if (e.dateOnly)
            parts << tr("only the day is known");
        addDeadlines(parts, e.deadlines);
        return joined(parts);
    }

    QString operator()(const events::Amended &e) const {
        QStringList parts;
        events::Amended::fields(e, [&]<class Field>(const char *name, const Field &change) {
            if constexpr (std::is_same_v<Field, std::optional<Deadlines>>) {
                addDeadlines(parts, change);
            } else if (change) {
                const QString field = QString::fromLatin1(name);
                parts << tr("%1 %2 → %3", "field, what stood there, what stands there now")
                             .arg(fieldText(field).value_or(field), shown(change->before), shown(change->after));
            }
        });
        return tr("Amended: %1", "list of changed fields").arg(joined(parts));
    }

    QString operator()(const events::NoteAdded &e) const { return tr("Note: %1").arg(shown(e.note)); }
    QString operator()(const events::Alerted &e) const {
        if (e.danger)
            return withNote(
                tr("Alerted: %1, because of: %2", "agency, danger to life").arg(name(e.agency), shown(*e.danger)),
                e.note);
        return withNote(tr("Alerted: %1", "agency").arg(name(e.agency)), e.note);
    }

    QString operator()(const events::SquadAssigned &e) const {
        QStringList parts{e.reservedFor ? tr("Squad reserved: %1").arg(name(e.squad))
                                        : tr("Squad assigned: %1").arg(name(e.squad))};
        if (e.reservedFor)
            parts << tr("for %1", "time").arg(time(*e.reservedFor));
        if (e.replaces)
            parts << tr("in place of %1", "squad").arg(squad(*e.replaces));
        return joined(parts);
    }
    QString operator()(const events::SquadCalled &e) const { return tr("Squad told to go: %1").arg(squad(e.dispatch)); }
    QString operator()(const events::SquadOut &e) const { return tr("Squad set out: %1").arg(squad(e.dispatch)); }
    QString operator()(const events::SquadArrived &e) const {
        return tr("Squad arrived on site: %1").arg(squad(e.dispatch));
    }
    QString operator()(const events::SquadLeft &e) const {
        return tr("Squad left the site: %1").arg(squad(e.dispatch));
    }
    QString operator()(const events::SquadRecalled &e) const {
        return joined({tr("Squad recalled: %1").arg(squad(e.dispatch)), text(e.reason)});
    }

    QString operator()(const events::Referred &e) const {
        QStringList parts{e.transfer.value_or(false) ? tr("Transferred to %1, who is competent").arg(name(e.agency))
                                                     : tr("Referred to %1").arg(name(e.agency))};
        if (e.contact)
            parts << tr("spoke to %1").arg(shown(e.contact));
        if (e.reference)
            parts << tr("their reference %1").arg(shown(e.reference));
        if (e.disclosed)
            parts << tr("name and number handed on: %1").arg(text(*e.disclosed));
        addPromise(parts, e.promisedAt);
        addNote(parts, e.note);
        return joined(parts);
    }
    QString operator()(const events::ReferralAnswered &e) const {
        QStringList parts{tr("Answer from %1").arg(agency(e.referral))};
        addPromise(parts, e.promisedAt);
        addNote(parts, e.note);
        return joined(parts);
    }
    QString operator()(const events::ReferralCompleted &e) const {
        return withNote(tr("Completed by %1").arg(agency(e.referral)), e.note);
    }
    QString operator()(const events::ReferralReturned &e) const {
        QStringList parts{tr("Returned by %1").arg(agency(e.referral)), text(e.reason)};
        addNote(parts, e.note);
        return joined(parts);
    }

    QString operator()(const events::Held &e) const {
        QStringList parts{tr("Put on hold: %1").arg(text(e.reason))};
        parts << (e.limit ? tr("the clock goes on at %1 at the latest", "time").arg(time(*e.limit))
                          : tr("the clock goes on running"));
        addNote(parts, e.note);
        return joined(parts);
    }
    QString operator()(const events::Resumed &e) const {
        QStringList parts{e.byItself ? tr("Resumed by itself: the longest time of the pause is over") : tr("Resumed")};
        if (e.deadlines)
            parts << tr("to be resolved by %1", "time").arg(time(e.deadlines->resolve));
        return joined(parts);
    }
    QString operator()(const events::Resolved &e) const {
        return withNote(isDone(e.outcome) ? tr("Resolved: %1").arg(text(e.outcome))
                                          : tr("Ended without remedy: %1").arg(text(e.outcome)),
                        e.note);
    }
    QString operator()(const events::CallBackPromised &e) const {
        return withNote(e.atNight ? tr("Call-back promised by %1, at night too", "time").arg(time(e.by))
                                  : tr("Call-back promised by %1", "time").arg(time(e.by)),
                        e.note);
    }
    QString operator()(const events::CallerInformed &e) const { return withNote(informed(e), e.note); }
    QString operator()(const events::Closed &e) const {
        return withNote(e.delay ? tr("Closed; why it was late: %1").arg(text(*e.delay)) : tr("Closed"), e.note);
    }
    QString operator()(const events::Reopened &e) const {
        QStringList parts{tr("Reopened: %1").arg(text(e.reason))};
        addNote(parts, e.note);
        addDeadlines(parts, e.deadlines);
        return joined(parts);
    }

    QString operator()(const events::Attached &e) const {
        return tr("Attached as one more report of %1").arg(number(e.to));
    }
    QString operator()(const events::Detached &e) const { return tr("Detached from %1").arg(number(e.from)); }
    QString operator()(const events::AlsoReported &e) const {
        QStringList parts{tr("Also reported by the caller of %1").arg(number(e.by))};
        addDeadlines(parts, e.deadlines);
        return joined(parts);
    }
    QString operator()(const events::AlsoReportedWithdrawn &e) const {
        return tr("Report %1 detached again").arg(number(e.by));
    }
    QString operator()(const events::IncidentDeclared &e) const {
        QStringList parts{tr("Many report the same: one incident, with an answer for all")};
        parts << shown(e.answer);
        return joined(parts);
    }
    QString operator()(const events::IncidentEnded &e) const { return withNote(tr("Incident ended"), e.note); }
    QString operator()(const events::Cancelled &e) const {
        return withNote(tr("Cancelled: %1").arg(text(e.reason)), e.note);
    }
    QString operator()(const events::PriorityChanged &e) const {
        QStringList parts{tr("Priority changed: %1 → %2").arg(text(e.priority.before), text(e.priority.after))};
        addDeadlines(parts, e.deadlines);
        return joined(parts);
    }
    QString operator()(const events::MarkPassed &e) const {
        const bool out = e.clock == ClockKind::Out;
        if (e.reminder)
            return out ? tr("Late to set out: reminder %1").arg(e.reminder) : tr("Late to resolve: reminder %1").arg(e.reminder);
        if (e.percent >= 100)
            return out ? tr("The time to set out is over") : tr("The time to resolve is over");
        return out ? tr("%1 % of the time to set out has passed").arg(e.percent)
                   : tr("%1 % of the time to resolve has passed").arg(e.percent);
    }
    QString operator()(const events::LegalTermExtended &e) const {
        QStringList parts{e.consent ? tr("Term of the law extended with the caller's consent to %1", "time").arg(time(e.until))
                                    : tr("Term of the law extended to %1", "time").arg(time(e.until))};
        parts << shown(e.note);
        return joined(parts);
    }
    QString operator()(const events::HandoverGiven &e) const {
        return withNote(tr("Shift handed over with %n complaint(s)", nullptr, static_cast<int>(e.items.size())), e.note);
    }
    QString operator()(const events::HandoverTaken &e) const { return withNote(tr("Shift taken over"), e.note); }
    QString operator()(const events::HandedOver &e) const {
        return withNote(tr("Handed over: %1", "to whom").arg(text(e.to)), e.note);
    }
    QString operator()(const events::ProgressAsked &e) const {
        return withNote(tr("The caller asked about the progress"), e.note);
    }

    QString operator()(const events::Undone &e) const {
        QStringList kinds;
        if (m_words.history) {
            const UndoneSteps undone(*m_words.history);
            for (const Event &event : *m_words.history)
                if (event.command == e.command && event.key == m_event.key && undone.contains(event)) {
                    const QString kind = QString::fromLatin1(kindOf(event.payload));
                    kinds << kindText(kind).value_or(kind);
                }
        }
        kinds.removeDuplicates();
        return kinds.isEmpty() ? tr("The last step was undone") : tr("Undone: %1", "steps").arg(joined(kinds));
    }

    QString operator()(const events::CallLogged &e) const {
        QStringList parts{text(e.call)};
        if (e.telephone)
            parts << shown(e.telephone);
        addNote(parts, e.note);
        return joined(parts);
    }

    QString operator()(const ReferenceEntry &entry) const {
        return std::visit(
            [&]<class Entry>(const Entry &e) {
                if constexpr (std::is_same_v<Entry, Promise>)
                    return tr("Promise %1: to set out within %2, to resolve within %3")
                        .arg(QString::number(e.version), durationText(Minutes(e.outMinutes)),
                             durationText(Minutes(e.resolveMinutes)));
                else if constexpr (std::is_same_v<Entry, Setting>)
                    return tr("Setting %1: %2").arg(e.code, e.value);
                else if constexpr (std::is_same_v<Entry, ServiceWeek>)
                    return tr("Service hours from %1", "day").arg(e.code);
                else if constexpr (std::is_same_v<Entry, SpecialDay>)
                    return tr("Single day %1: %2").arg(e.code, m_words.language == Language::Korean ? e.ko : e.en);
                else if constexpr (std::is_same_v<Entry, RosterWeek>)
                    return tr("Roster of squad %1 for the week of %2: %3")
                        .arg(e.squad(), e.monday(), QStringList(e.days.begin(), e.days.end()).join(QStringLiteral(" | ")));
                else if constexpr (std::is_same_v<Entry, Leave>)
                    return e.substitute.isEmpty()
                               ? tr("%1 is away from %2 to %3").arg(e.member, e.from, e.to)
                               : tr("%1 is away from %2 to %3, %4 stands in").arg(e.member, e.from, e.to, e.substitute);
                else
                    return listed(e).arg(nameIn(m_words.language, e));
            },
            entry);
    }

private:
    static QString listed(const District &) { return tr("List entry, district: %1"); }
    static QString listed(const Category &) { return tr("List entry, category: %1"); }
    static QString listed(const Subtype &) { return tr("List entry, sub-type: %1"); }
    static QString listed(const Squad &) { return tr("List entry, squad: %1"); }
    static QString listed(const Agency &) { return tr("List entry, agency: %1"); }
    static QString listed(const Operator &) { return tr("List entry, operator: %1"); }
    static QString listed(const Danger &) { return tr("List entry, danger to life: %1"); }
    static QString listed(const Member &) { return tr("List entry, member of a squad: %1"); }
    static QString listed(const Shift &) { return tr("List entry, shift: %1"); }
    static QString listed(const RosterPattern &) { return tr("List entry, roster pattern: %1"); }
    static QString listed(const Place &) { return tr("List entry, place: %1"); }

    static QString informed(const events::CallerInformed &e) {
        const QString method = text(e.method);
        if (e.method == InformMethod::Record && e.result == InformResult::NoAnswer)
            return tr("The caller cannot be reached: no number is known");
        switch (e.result) {
        case InformResult::Reached:
            return tr("Caller informed: %1", "by which means").arg(method);
        case InformResult::NoAnswer:
            return tr("Tried to inform the caller, no answer: %1", "by which means").arg(method);
        case InformResult::WrongNumber:
            return tr("Tried to inform the caller, wrong number: %1", "by which means").arg(method);
        case InformResult::Declined:
            return tr("The caller did not want to be told: %1", "by which means").arg(method);
        }
        return {};
    }

    // --- what stands in a sentence

    QString joined(const QStringList &parts) const { return parts.join(tr("; ", "between the parts of a sentence")); }

    void addNote(QStringList &parts, const std::optional<TextRef> &note) const {
        if (note)
            parts << shown(note);
    }
    QString withNote(const QString &sentence, const std::optional<TextRef> &note) const {
        QStringList parts{sentence};
        addNote(parts, note);
        return joined(parts);
    }
    void addPromise(QStringList &parts, const std::optional<Instant> &promisedAt) const {
        if (promisedAt)
            parts << tr("promised by %1", "time").arg(time(*promisedAt));
    }
    void addDeadlines(QStringList &parts, const std::optional<Deadlines> &deadlines) const {
        if (deadlines)
            parts << tr("squad to set out by %1, to be resolved by %2", "times")
                         .arg(time(deadlines->out), time(deadlines->resolve));
    }

    QString time(Instant instant) const {
        return timeNear(instant, m_event.occurredAt, m_words.zone, m_words.language);
    }

    template<class Entry>
    QString nameOf(const Entry *entry) const {
        return entry ? nameIn(m_words.language, *entry) : absent();
    }
    static QString absent() { return QStringLiteral("—"); }
    QString name(SquadId id) const { return nameOf(m_words.reference.find<Squad>(id)); }
    QString name(AgencyId id) const { return nameOf(m_words.reference.find<Agency>(id)); }
    QString number(ComplaintId id) const { return m_words.numberOf ? m_words.numberOf(id) : absent(); }

    /// The last event of this kind before ours that `is` the one meant: numbers of undone steps are given again.
    template<class E, class Predicate>
    const E *earlier(Predicate is) const {
        if (!m_words.history)
            return nullptr;
        for (const Event &event : std::views::reverse(*m_words.history))
            if (event.key == m_event.key && event.seq <= m_event.seq)
                if (const E *found = payloadAs<E>(event.payload); found && is(*found))
                    return found;
        return nullptr;
    }
    QString squad(int dispatch) const {
        const auto *assigned = earlier<events::SquadAssigned>([&](const auto &e) { return e.dispatch == dispatch; });
        if (assigned)
            return name(assigned->squad);
        return m_words.squadOf ? name(m_words.squadOf(dispatch)) : absent();
    }
    QString agency(int referral) const {
        const auto *referred = earlier<events::Referred>([&](const auto &e) { return e.referral == referral; });
        if (referred)
            return name(referred->agency);
        return m_words.agencyOf ? name(m_words.agencyOf(referral)) : absent();
    }

    // --- old and new values of a field

    template<class T>
    QString shown(const std::optional<T> &value) const {
        return value ? shown(*value) : absent();
    }
    QString shown(const TextRef &ref) const {
        const auto found = m_words.texts.find(ref.id);
        return found == m_words.texts.end() ? tr("(erased)") : printable(*found);
    }
    /// As it was called then: the history tells what was done, in the words of the day.
    QString shown(DistrictId id) const {
        const District *district = m_words.reference.find<District>(id);
        return district ? districtName(m_words.language, *district, m_event.occurredAt) : absent();
    }
    QString shown(CategoryId id) const { return nameOf(m_words.reference.find<Category>(id)); }
    QString shown(SubtypeId id) const { return nameOf(m_words.reference.find<Subtype>(id)); }
    QString shown(DangerId id) const { return nameOf(m_words.reference.find<Danger>(id)); }
    QString shown(Channel channel) const { return text(channel); }
    QString shown(CallerLanguage language) const { return text(language); }
    QString shown(LegalKind kind) const { return text(kind); }
    QString shown(bool yes) const { return yes ? tr("yes") : tr("no"); }

    const Event &m_event;
    const EventWords &m_words;
};

} // namespace

QString eventText(const Event &event, const EventWords &words) {
    return std::visit(EventSentence(event, words), event.payload);
}

QString lateText(const Event &event) {
    if (event.attestation.saidBy == Source::Clock)
        return {};
    const Milliseconds delay = event.recordedAt - event.occurredAt;
    if (event.attestation.late)
        return EventSentence::tr("Recorded late, %1 after it happened: %2", "duration, reason")
            .arg(durationText(delay), text(*event.attestation.late));
    return delay > lateAfter
               ? EventSentence::tr("Recorded late, %1 after it happened", "duration").arg(durationText(delay))
               : QString();
}

} // namespace baro
