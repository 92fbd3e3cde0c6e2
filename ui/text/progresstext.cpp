#include "text/progresstext.h"

#include "complaint/conditions.h"
#include "complaint/saying.h"
#include "text/phrases.h"
#include "text/timetext.h"

#include <algorithm>

namespace baro {

namespace {

/// Says where one complaint stands, as the end of a sentence about it.
class Predicate {
public:
    Predicate(const Complaint &complaint, const Reference &reference, Instant now, Language language)
        : m_complaint(complaint)
        , m_reference(reference)
        , m_now(now)
        , m_language(language) {}

    QString operator()() const {
        const Cycle &cycle = m_complaint.cycle();
        if (m_complaint.cancellation)
            return cancelled(*m_complaint.cancellation);
        if (cycle.closedAt) {
            const QString closed = at(*cycle.closedAt);
            return cycle.outcome && cycle.resolvedAt
                       ? phrase("closed").arg(closed, ended(*cycle.outcome, *cycle.resolvedAt))
                       : phrase("closed_only").arg(closed);
        }
        if (cycle.resolvedAt)
            return ended(cycle.outcome.value_or(Outcome::Done), *cycle.resolvedAt);
        if (m_complaint.hold)
            return held(*m_complaint.hold);
        return open();
    }

    QString phrase(const QString &key) const {
        static const Phrases phrases(QStringLiteral("progress"));
        return phrases(m_language, key);
    }
    QString phrase(const char *key) const { return phrase(QString::fromLatin1(key)); }

private:
    QString time(const QString &form, Instant instant) const {
        const QTimeZone &zone = m_reference.zone();
        const bool today = toDateTime(instant, zone).date() == toDateTime(m_now, zone).date();
        return phrase(form + (today ? QStringLiteral("_today") : QStringLiteral("_day")))
            .arg(timeNear(instant, m_now, zone, m_language));
    }
    QString at(Instant instant) const { return time(QStringLiteral("at"), instant); }
    QString since(Instant instant) const { return time(QStringLiteral("since"), instant); }

    /// With the deadline, if it is still to come.
    QString withDue(const char *key, const QString &when, std::optional<Instant> due) const {
        if (!due || *due <= m_now)
            return phrase(key).arg(when);
        return phrase(QString::fromLatin1(key) + QStringLiteral("_due")).arg(when, time(QStringLiteral("by"), *due));
    }
    std::optional<Instant> outDue() const {
        const Cycle &cycle = m_complaint.cycle();
        // Nobody sets out into a danger that nobody was alerted to.
        if (!cycle.deadlines || cycle.firstOutAt || conditions::alertMissing(m_complaint, m_reference))
            return std::nullopt;
        return saying::tellable(m_complaint, ClockKind::Out, m_reference);
    }
    std::optional<Instant> resolveDue() const { return saying::tellable(m_complaint, ClockKind::Resolve, m_reference); }

    /// The earliest of such times among the squads that are not done with it.
    template<class Time>
    std::optional<Instant> earliest(Time timeOf) const {
        std::optional<Instant> found;
        for (const Dispatch &dispatch : m_complaint.dispatches)
            if (const auto time = dispatch.ended() ? std::optional<Instant>() : timeOf(dispatch);
                time && (!found || *time < *found))
                found = time;
        return found;
    }

    QString agency(const Referral &referral) const {
        const Agency *entry = m_reference.find<Agency>(referral.agency);
        return entry ? nameIn(m_language, *entry) : QStringLiteral("–");
    }

    QString open() const {
        if (const auto arrived = earliest([](const Dispatch &d) { return d.arrivedAt; }))
            return withDue("on_site", since(*arrived), resolveDue());
        if (const auto out = earliest([](const Dispatch &d) { return d.outAt; }))
            return withDue("out", since(*out), resolveDue());
        if (const auto called = earliest([](const Dispatch &d) { return d.calledAt; }))
            return withDue("called", at(*called), outDue());
        const auto &referrals = m_complaint.referrals;
        const auto running = std::ranges::find_if(referrals, [](const Referral &r) { return !r.ended(); });
        if (running != referrals.end())
            return phrase("referred").arg(at(running->at), agency(*running));
        const Cycle &cycle = m_complaint.cycle();
        const auto done = std::find_if(referrals.rbegin(), referrals.rend(),
                                       [&](const Referral &r) { return r.cycle == cycle.no && r.completedAt; });
        if (done != referrals.rend())
            return phrase("referral_done").arg(at(*done->completedAt), agency(*done));
        if (cycle.firstOutAt)
            return withDue("been", at(*cycle.firstOutAt), resolveDue());
        if (cycle.no > 1)
            return withDue("again", at(cycle.start), outDue());
        if (m_complaint.dateOnly) // what another system recorded by the day
            return withDue("received", phrase("at_day").arg(dateText(cycle.start, m_reference.zone(), m_language)),
                           outDue());
        return withDue("received", at(cycle.start), outDue());
    }

    QString held(const Hold &hold) const {
        const QString when = since(hold.since);
        return hold.reason == HoldReason::Other ? phrase("held_other").arg(when)
                                                : phrase("held").arg(when, phrase(codeText(hold.reason)));
    }

    QString ended(Outcome outcome, Instant when) const {
        const int cycle = m_complaint.cycle().no;
        const bool went = std::ranges::any_of(
            m_complaint.dispatches, [&](const Dispatch &d) { return d.cycle == cycle && d.outAt && !d.recalledAt; });
        return phrase(outcome == Outcome::Done && went ? QStringLiteral("done_squad") : codeText(outcome))
            .arg(at(when));
    }

    QString cancelled(const Cancellation &cancellation) const {
        const QString when = at(cancellation.at);
        switch (cancellation.reason) {
        case CancelReason::EnteredTwice:
        case CancelReason::WithdrawnByCaller:
            return phrase(QStringLiteral("cancelled_") + codeText(cancellation.reason)).arg(when);
        case CancelReason::NotAComplaint:
        case CancelReason::Prank:
        case CancelReason::WrongEntry:
        case CancelReason::Other:
            break; // what the office thought of it is no answer to whoever asks
        }
        return phrase("cancelled").arg(when);
    }

    const Complaint &m_complaint;
    const Reference &m_reference;
    Instant m_now;
    Language m_language;
};

} // namespace

QString progressSentence(const ProgressAsked &asked, const Reference &reference, Instant now, Language language) {
    const Complaint &complaint = asked.complaint;
    const Predicate stands(complaint, reference, now, language);
    const QString number = complaint.number.toString();
    QString subject = stands.phrase(asked.own ? "own" : "subject").arg(number);
    const auto subtype = complaint.details.subtype;
    if (const Subtype *kind = asked.own && subtype ? reference.find<Subtype>(*subtype) : nullptr)
        subject = stands.phrase("own_what").arg(number, nameIn(language, *kind));
    QString predicate;
    if (!complaint.attachedTo || complaint.cancellation)
        predicate = stands();
    else if (asked.main)
        predicate = stands.phrase("attached").arg(Predicate(*asked.main, reference, now, language)());
    else
        predicate = stands.phrase("attached_only");
    return subject % u' ' % predicate;
}

} // namespace baro
