#include "complaint/termtext.h"

#include "complaint/clocks.h"
#include "report/referralletter.h"
#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace baro {

namespace {

struct TermWords {
    Q_DECLARE_TR_FUNCTIONS(TermText)
};

QString lengthText(const LegalTerm &term) {
    return term.days ? TermWords::tr("%n working day(s)", nullptr, term.days)
                     : TermWords::tr("%n working hour(s)", nullptr, term.hours);
}

QStringList extensionLines(const Complaint &complaint, const Reference &reference, Language language, Instant now) {
    const Cycle &cycle = complaint.cycle();
    if (!cycle.deadlines || !cycle.deadlines->legal || cycle.terms.empty())
        return {};
    const Instant due = *cycle.deadlines->legal;
    const LegalKind kind = complaint.details.legalKind.value_or(LegalKind::Other);
    const LegalTerm term = termOf(kind);
    // By the calendar that the office will go by.
    const auto until = extendedDue(term, due, reference.policies().calendar(cycle.terms.front().calendar).legal());
    const auto time = [&](Instant at) { return dateAndTime(at, reference.zone(), language); };
    QStringList lines{TermWords::tr("Term now: until %1 (%2, %3)", "time, kind in the law, length")
                          .arg(time(due), text(kind), lengthText(term))};
    if (due < now)
        return lines << TermWords::tr(
                   "It is over: a term can be extended only while it runs (decree, art. 21). If it was "
                   "extended in time, write below when that was.");
    if (until)
        lines << TermWords::tr("Extended: until %1, %2 more", "time, length").arg(time(*until), lengthText(term));
    lines << (cycle.legalExtensions == 0
                  ? TermWords::tr("Rule: once by its own length, by the office, with the reason (decree, art. 21).")
                  : TermWords::tr(
                        "Rule: extended already; a second and last time only with the caller's consent (decree, "
                        "art. 21)."));
    return lines;
}

QStringList requestLines(const Complaint &complaint, const Reference &reference, Language language, Instant now) {
    const Cycle &cycle = complaint.cycle();
    if (!cycle.deadlines)
        return {};
    const auto time = [&](Instant at) { return dateAndTime(at, reference.zone(), language); };
    QStringList lines{
        TermWords::tr("Ours, unchanged: to be resolved by %1", "time").arg(time(cycle.deadlines->resolve))};
    if (cycle.deadlines->legal)
        lines << TermWords::tr("Term of the law, unchanged: until %1", "time").arg(time(*cycle.deadlines->legal));
    lines << TermWords::tr("Theirs: by the time below; it can be made longer once, when they ask for it in time.");
    if (const auto theirs = clocks::replyDue(cycle, now, reference.policies()))
        lines << (cycle.deadlines->resolve > now
                      ? TermWords::tr("Left empty: by %1, inside our own time", "time").arg(time(*theirs))
                      : TermWords::tr("Left empty: by %1, the end of the next working day, for our own time is over",
                                      "time")
                            .arg(time(*theirs)));
    return lines;
}

QStringList transferLines(const Complaint &complaint, const Reference &reference, Language language) {
    const auto due = transferDue(complaint, reference);
    if (!due)
        return {};
    return {TermWords::tr("To be transferred by %1: 8 working hours from the receipt (decree, art. 13)", "time")
                .arg(dateAndTime(*due, reference.zone(), language))};
}

QStringList answerLines(const Complaint &complaint, const Reference &reference, Language language) {
    QStringList lines;
    for (const int no : referralsFor(Action::ReferralAnswered, complaint)) {
        const Referral *referral = complaint.referral(no);
        const Agency *agency = reference.find<Agency>(referral->agency);
        const QString who = agency ? nameIn(language, *agency) : QString();
        lines << (referral->promisedAt ? TermWords::tr("Their time now: until %2 (%1)", "body, time")
                                             .arg(who, dateAndTime(*referral->promisedAt, reference.zone(), language))
                                       : TermWords::tr("No time is agreed so far (%1)", "body").arg(who));
    }
    if (const Cycle &cycle = complaint.cycle(); cycle.deadlines && !lines.isEmpty())
        lines << TermWords::tr("Ours stays: to be resolved by %1", "time")
                     .arg(dateAndTime(cycle.deadlines->resolve, reference.zone(), language));
    return lines;
}

} // namespace

QString termText(Action action, const Complaint &complaint, const Reference &reference, Language language,
                 Instant now) {
    QStringList lines;
    switch (action) {
    case Action::ExtendLegalTerm:
        lines = extensionLines(complaint, reference, language, now);
        break;
    case Action::Refer:
        lines = requestLines(complaint, reference, language, now);
        break;
    case Action::TransferAway:
        lines = transferLines(complaint, reference, language);
        break;
    case Action::ReferralAnswered:
        lines = answerLines(complaint, reference, language);
        break;
    default:
        break;
    }
    return lines.join(u'\n');
}

} // namespace baro
