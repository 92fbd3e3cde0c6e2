#include "widgets/queueclock.h"

#include "complaint/clocks.h"
#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace baro {
namespace {

/// A clock is due soon in the last of this many parts of its time.
constexpr int dueSoonPart = 5;

/// As both are told.
bool isLess(Milliseconds ran, Milliseconds passed) {
    return std::chrono::floor<Minutes>(ran) < std::chrono::floor<Minutes>(passed);
}

} // namespace

QueueClock clockAt(Instant now, const ClockFacts &facts) {
    QueueClock clock;
    if (!facts.due)
        return clock;
    const bool done = facts.doneAt.has_value();
    const Standing standing = standingAt(facts.doneAt.value_or(now), *facts.due, facts.hours, facts.pauses);
    const bool late = done ? *facts.doneAt > *facts.due : now > *facts.due;
    if (done) {
        clock.look = facts.passedOn ? QueueClock::Look::PassedOn
                     : late         ? QueueClock::Look::Missed
                                    : QueueClock::Look::Kept;
        clock.span = std::max(clock.look == QueueClock::Look::Missed ? -standing.left : facts.total - standing.left,
                              Milliseconds{0});
        clock.ofService = late && isLess(clock.span, *facts.doneAt - *facts.due);
        clock.filled = 1;
        return clock;
    }
    clock.outsideHours = standing.mode == Standing::Mode::OutsideHours;
    if (standing.mode == Standing::Mode::Paused)
        clock.paused = facts.hold;
    clock.goesOn = standing.goesOn;
    if (late) {
        clock.look = QueueClock::Look::Late;
        clock.span = std::max(-standing.left, Milliseconds{0});
        clock.ofService = isLess(clock.span, now - *facts.due);
        clock.filled = 1;
        return clock;
    }
    clock.span = std::max(standing.left, Milliseconds{0});
    clock.untilSoon = std::max(clock.span - facts.total / dueSoonPart, Milliseconds{0});
    clock.look = clock.untilSoon == Milliseconds{0} ? QueueClock::Look::DueSoon : QueueClock::Look::Running;
    clock.filled = facts.total.count() > 0
                       ? std::clamp(1.0 - double(clock.span.count()) / double(facts.total.count()), 0.0, 1.0)
                       : 1.0;
    return clock;
}

QueueClock clockOf(const QueueItem &item, ClockKind kind, const Reference &reference, Instant now) {
    const bool out = kind == ClockKind::Out;
    const Policies &policies = reference.policies();
    ClockFacts facts{.start = item.clockStart,
                     .due = out ? item.outDue : item.resolveDue,
                     .doneAt = out && item.firstOutAt ? item.firstOutAt : item.resolvedAt};
    facts.passedOn = item.outcome == Outcome::Transferred && !(out && item.firstOutAt);
    if (const Promise *promise = item.promise ? policies.promise(*item.promise) : nullptr) {
        facts.total = Minutes{out ? promise->outMinutes : promise->resolveMinutes};
        facts.hours = clocks::hoursOf(*promise, item.calendar, policies);
    } else if (facts.due) {
        facts.total = *facts.due - item.clockStart;
    }
    if (!out) {
        facts.pauses = item.pauses;
        facts.hold = item.hold;
    }
    return clockAt(now, facts);
}

QueueClock clockOf(const Complaint &complaint, ClockKind kind, const Reference &reference, Instant now) {
    const bool out = kind == ClockKind::Out;
    const Cycle &cycle = complaint.cycle();
    if (!cycle.deadlines)
        return {};
    const auto course = clocks::courseOf(cycle, kind, reference.policies());
    if (!course)
        return {};
    ClockFacts facts{.start = course->start,
                     .due = out ? cycle.deadlines->out : cycle.deadlines->resolve,
                     .doneAt = course->stop,
                     .total = course->policies.back().target,
                     .hours = course->policies.back().hours,
                     .pauses = course->pauses};
    facts.passedOn = cycle.outcome == Outcome::Transferred && !(out && cycle.firstOutAt);
    if (!out && complaint.hold)
        facts.hold = complaint.hold->reason;
    return clockAt(now, facts);
}

QString spanText(const QueueClock &clock) {
    // A day of service has fewer hours than a day.
    return clock.ofService ? exactDurationText(std::chrono::floor<Minutes>(clock.span)) : durationText(clock.span);
}

QString spanNamed(const QueueClock &clock) {
    return clock.ofService ? QCoreApplication::translate("baro::QueueClock", "%1 of service time").arg(spanText(clock))
                           : spanText(clock);
}

QString cellText(const QueueClock &clock) {
    using Look = QueueClock::Look;
    const QString span = spanText(clock);
    if (clock.paused && clock.look != Look::Late)
        return QCoreApplication::translate("baro::QueueClock", "%1 · %2").arg(span, text(*clock.paused));
    if (clock.outsideHours && clock.look != Look::Late)
        return QCoreApplication::translate("baro::QueueClock", "%1 · off duty").arg(span);
    switch (clock.look) {
    case Look::None:
        return QStringLiteral("–");
    case Look::Running:
    case Look::DueSoon:
        return span;
    case Look::Late:
    case Look::Missed:
        return QCoreApplication::translate("baro::QueueClock", "+%1").arg(span);
    case Look::Kept:
        return QCoreApplication::translate("baro::QueueClock", "✓ %1").arg(span);
    case Look::PassedOn:
        return QCoreApplication::translate("baro::QueueClock", "transferred", "short, in a cell");
    }
    return {};
}

QString shortCellText(const QueueClock &clock) {
    QueueClock bare = clock;
    bare.paused.reset();
    bare.outsideHours = false;
    return cellText(bare);
}

QString spokenText(const QueueClock &clock, ClockKind kind) {
    using Look = QueueClock::Look;
    const bool out = kind == ClockKind::Out;
    const QString span = spanNamed(clock);
    if (clock.paused) {
        const QString reason = text(*clock.paused);
        return clock.look == Look::Late
                   ? QCoreApplication::translate("baro::QueueClock", "on hold (%2), late by %1").arg(span, reason)
                   : QCoreApplication::translate("baro::QueueClock", "on hold (%2), %1 left").arg(span, reason);
    }
    if (clock.outsideHours)
        return clock.look == Look::Late
                   ? QCoreApplication::translate("baro::QueueClock", "late by %1, stands until squads are on duty").arg(span)
                   : QCoreApplication::translate("baro::QueueClock", "%1 left, stands until squads are on duty").arg(span);
    switch (clock.look) {
    case Look::None:
        return QCoreApplication::translate("baro::QueueClock", "nothing promised");
    case Look::Running:
        return QCoreApplication::translate("baro::QueueClock", "%1 left").arg(span);
    case Look::DueSoon:
        return QCoreApplication::translate("baro::QueueClock", "due soon, %1 left").arg(span);
    case Look::Late:
        return QCoreApplication::translate("baro::QueueClock", "late by %1").arg(span);
    case Look::Kept:
        return out ? QCoreApplication::translate("baro::QueueClock", "promise kept, set out after %1").arg(span)
                   : QCoreApplication::translate("baro::QueueClock", "promise kept, resolved after %1").arg(span);
    case Look::Missed:
        return out ? QCoreApplication::translate("baro::QueueClock", "set out late by %1").arg(span)
                   : QCoreApplication::translate("baro::QueueClock", "resolved late by %1").arg(span);
    case Look::PassedOn:
        return QCoreApplication::translate("baro::QueueClock", "transferred to the competent body after %1").arg(span);
    }
    return {};
}

} // namespace baro
