#include "report/notice.h"

#include "complaint/clocks.h"
#include "report/account.h"
#include "report/markup.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/timetext.h"
#include "widgets/queueclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace baro {

namespace {

struct NoticeSay {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

constexpr std::chrono::hours answerWithin{3};

/// What is overdue whoever has it; setting out apart, which only a squad does.
struct Due {
    std::optional<Instant> out;
    std::vector<Overdue> whole;
};

Due overdueOf(const Complaint &complaint, const Reference &reference, Instant now) {
    Due due;
    const Cycle &cycle = complaint.cycle();
    if (!cycle.deadlines || cycle.resolvedAt || isEnded(stateOf(complaint)))
        return due;
    const Deadlines deadlines = clocks::deadlinesOf(cycle, reference.policies()).value_or(*cycle.deadlines);
    if (!cycle.firstOutAt && deadlines.out < now)
        due.out = deadlines.out;
    if (deadlines.resolve < now)
        due.whole.push_back({Overdue::What::Resolve, deadlines.resolve});
    if (cycle.deadlines->legal && *cycle.deadlines->legal < now)
        due.whole.push_back({Overdue::What::LegalTerm, *cycle.deadlines->legal});
    return due;
}

QString what(Overdue::What overdue) {
    switch (overdue) {
    case Overdue::What::SetOut:
        return NoticeSay::tr("Setting out");
    case Overdue::What::Resolve:
        return NoticeSay::tr("Resolving, as promised to the caller");
    case Overdue::What::LegalTerm:
        return NoticeSay::tr("The term of the law");
    case Overdue::What::AgencyPromise:
        return NoticeSay::tr("What you promised yourselves");
    }
    return {};
}

/// Working days that have begun since.
int workingDaysSince(Instant since, Instant now, const OfficeCalendar &calendar) {
    int days = 0;
    for (LocalDay day = dayIn(calendar.zone(), since) + std::chrono::days{1}; day <= dayIn(calendar.zone(), now);
         day += std::chrono::days{1})
        days += !calendar.legal().within(instantOf(calendar.zone(), day, 0), std::min(now, instantOf(calendar.zone(), day, 24 * 60)))
                     .empty();
    return days;
}

/// In the measure of the clock that is over, by its name where that is not all the time that has passed: hours of service
/// for what was promised, working hours or days for the term of the law.
QString overdueBy(const Overdue &overdue, const Complaint &complaint, const Reference &reference, Instant now) {
    const Cycle &cycle = complaint.cycle();
    const Policies &policies = reference.policies();
    QueueClock clock{.look = QueueClock::Look::Late, .span = now - overdue.since};
    switch (overdue.what) {
    case Overdue::What::SetOut:
    case Overdue::What::Resolve:
        if (const auto course = clocks::courseOf(cycle, overdue.what == Overdue::What::SetOut ? ClockKind::Out : ClockKind::Resolve,
                                                 policies)) {
            const Ledger ledger = ledgerOf(*course, now);
            clock.span = std::max(Milliseconds{}, ledger.run - ledger.target);
        }
        break;
    case Overdue::What::AgencyPromise:
        // As every lateness of theirs is told: by the clock of ours.
        if (const Promise *promise = policies.promise(cycle.deadlines ? cycle.deadlines->promise : PromiseId{}))
            if (const WorkingTime *hours =
                    clocks::hoursOf(*promise, cycle.deadlines->calendar.value_or(policies.calendarKnown()), policies))
                clock.span = hours->between(overdue.since, now);
        break;
    case Overdue::What::LegalTerm: {
        const OfficeCalendar &calendar = cycle.terms.empty() ? policies.calendar() : policies.calendar(cycle.terms.front().calendar);
        if (termOf(complaint.details.legalKind.value_or(LegalKind::Other)).days > 0)
            return NoticeSay::tr("%n working day(s)", nullptr, workingDaysSince(overdue.since, now, calendar));
        return NoticeSay::tr("%1 of working hours", "duration")
            .arg(exactDurationText(std::chrono::floor<Minutes>(calendar.legal().between(overdue.since, now))));
    }
    }
    clock.ofService = std::chrono::floor<Minutes>(clock.span) < std::chrono::floor<Minutes>(now - overdue.since);
    return spanNamed(clock);
}

} // namespace

bool isOverdue(const Complaint &complaint, const Reference &reference, Instant now) {
    const Due due = overdueOf(complaint, reference, now);
    const bool promised = std::ranges::any_of(complaint.referrals, [&](const Referral &referral) {
        return !referral.ended() && referral.promisedAt && *referral.promisedAt < now;
    });
    return due.out || !due.whole.empty() || (promised && !isEnded(stateOf(complaint)));
}

std::vector<Reminder> remindersFor(const Complaint &complaint, const Reference &reference, Instant now) {
    std::vector<Reminder> reminders;
    if (isEnded(stateOf(complaint)))
        return reminders;
    const Due due = overdueOf(complaint, reference, now);
    const Instant answerBy = reference.calendar().legal().after(now, answerWithin).value_or(now + answerWithin);
    for (const Dispatch &dispatch : complaint.dispatches) {
        if (dispatch.ended())
            continue;
        Reminder reminder{dispatch.squad, {}, dispatch.calledAt.value_or(dispatch.assignedAt), due.whole, answerBy};
        if (due.out && !dispatch.outAt)
            reminder.overdue.insert(reminder.overdue.begin(), {Overdue::What::SetOut, *due.out});
        if (!reminder.overdue.empty())
            reminders.push_back(std::move(reminder));
    }
    for (const Referral &referral : complaint.referrals) {
        if (referral.ended())
            continue;
        Reminder reminder{{}, referral.agency, referral.at, due.whole, answerBy};
        if (referral.promisedAt && *referral.promisedAt < now)
            reminder.overdue.insert(reminder.overdue.begin(), {Overdue::What::AgencyPromise, *referral.promisedAt});
        if (!reminder.overdue.empty())
            reminders.push_back(std::move(reminder));
    }
    return reminders;
}

Paper noticeOf(const ComplaintView &view, const std::vector<Reminder> &reminders, const Reference &reference,
               Language language, Instant now) {
    const Complaint &c = view.complaint();
    const QHash<TextId, QString> texts = maskedTexts(view);
    const QString number = c.number.toString();
    const auto time = [&](Instant at) { return dateAndTime(at, reference.zone(), language); };
    const auto name = [&]<class Entry>(const Entry *entry) { return entry ? nameIn(language, *entry) : QString(); };
    const QString office = reference.setting(language == Language::Korean ? QStringLiteral("office.name")
                                                                          : QStringLiteral("office.name.en"));
    const District *district = c.details.district ? reference.find<District>(*c.details.district) : nullptr;
    const QString dong = district ? districtThenText(language, *district, c.receivedAt, now) : QString();
    Paper paper;
    paper.title = NoticeSay::tr("Reminder notice, %1", "number").arg(number);
    for (const Reminder &reminder : reminders) {
        const QString to = reminder.squad ? name(reference.find<Squad>(*reminder.squad))
                                          : name(reference.find<Agency>(*reminder.agency));
        if (&reminder != &reminders.front())
            paper.html += QStringLiteral("<p style=\"page-break-before:always\"></p>");
        paper.html += markup::title(NoticeSay::tr("Reminder notice"));
        paper.html += markup::facts({
            {NoticeSay::tr("To"), to},
            {NoticeSay::tr("From"), office},
            {NoticeSay::tr("Date"), time(now)},
            {NoticeSay::tr("Number"), number},
            {NoticeSay::tr("What"), c.details.subtype ? name(reference.find<Subtype>(*c.details.subtype)) : QString()},
            {NoticeSay::tr("Dong"), dong},
            {NoticeSay::tr("Place"), c.details.place ? texts.value(c.details.place->id) : QString()},
            {NoticeSay::tr("Address"), c.details.address ? texts.value(c.details.address->id) : QString()},
            {NoticeSay::tr("Received"),
             c.dateOnly ? dateText(c.receivedAt, reference.zone(), language) : time(c.receivedAt)},
            {NoticeSay::tr("With you since"), time(reminder.given)},
        });
        paper.html += markup::heading(NoticeSay::tr("What is overdue"));
        paper.html += markup::tableBegin();
        paper.html += markup::tableHead({NoticeSay::tr("What"), NoticeSay::tr("Was due"), NoticeSay::tr("Overdue by")}, {50, 28, 22});
        for (const Overdue &overdue : reminder.overdue)
            paper.html += markup::row({markup::words(what(overdue.what)), markup::words(time(overdue.since)),
                                       markup::words(overdueBy(overdue, c, reference, now))});
        paper.html += markup::tableEnd();
        paper.html += markup::heading(NoticeSay::tr("What is asked"));
        paper.html += markup::paragraph(
            NoticeSay::tr("This complaint is past its time. Please deal with it without delay, and let us know by %1 what was "
                    "done, or why it is delayed and by when it will be done.",
                    "time")
                .arg(time(reminder.answerBy)));
        paper.html += markup::paragraph(
            NoticeSay::tr("This notice is given under article 28 of the Enforcement Decree of the Civil Petitions Treatment "
                    "Act."));
        paper.html += QStringLiteral("<p align=\"right\">%1</p>").arg(markup::words(office));
    }
    return paper;
}

} // namespace baro
