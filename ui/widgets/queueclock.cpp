#include "widgets/queueclock.h"

#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace baro {
namespace {

/// A clock is due soon in the last of this many parts of its time.
constexpr int dueSoonPart = 5;

} // namespace

QueueClock clockAt(Instant now, Instant receivedAt, std::optional<Instant> due, std::optional<Instant> doneAt,
                   Milliseconds total, std::optional<HoldReason> hold) {
    QueueClock clock;
    if (!due)
        return clock;
    const Instant start = *due - total;
    if (doneAt) {
        const bool kept = *doneAt <= *due;
        clock.look = kept ? QueueClock::Look::Kept : QueueClock::Look::Missed;
        clock.span = kept ? std::max(*doneAt - std::max(start, receivedAt), Milliseconds{0}) : *doneAt - *due;
        clock.filled = 1;
        return clock;
    }
    clock.paused = hold;
    if (now > *due) {
        clock.look = QueueClock::Look::Late;
        clock.span = now - *due;
        clock.filled = 1;
        return clock;
    }
    clock.span = *due - now;
    clock.look = clock.span * dueSoonPart <= total ? QueueClock::Look::DueSoon : QueueClock::Look::Running;
    clock.filled =
        total.count() > 0 ? std::clamp(1.0 - double(clock.span.count()) / double(total.count()), 0.0, 1.0) : 1.0;
    return clock;
}

QueueClock clockOf(const QueueItem &item, QueueClockKind kind, const Reference &reference, Instant now) {
    const bool out = kind == QueueClockKind::Out;
    const std::optional<Instant> due = out ? item.outDue : item.resolveDue;
    if (!due)
        return {};
    Milliseconds total = std::max(*due - item.receivedAt, Milliseconds{0});
    const auto version = reference.promiseAt(item.receivedAt);
    if (const Promise *promise = version ? reference.find<Promise>(*version) : nullptr)
        total = Minutes{out ? promise->outMinutes : promise->resolveMinutes};
    // The 30-minute clock never pauses.
    return clockAt(now, item.receivedAt, due, out ? item.firstOutAt : item.resolvedAt, total,
                   out ? std::nullopt : item.hold);
}

QString cellText(const QueueClock &clock) {
    using Look = QueueClock::Look;
    const QString span = durationText(clock.span);
    if (clock.paused && clock.look != Look::Late)
        return QCoreApplication::translate("baro::QueueClock", "%1 · %2").arg(span, text(*clock.paused));
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
    }
    return {};
}

QString shortCellText(const QueueClock &clock) {
    QueueClock bare = clock;
    bare.paused.reset();
    return cellText(bare);
}

QString spokenText(const QueueClock &clock, QueueClockKind kind) {
    using Look = QueueClock::Look;
    const bool out = kind == QueueClockKind::Out;
    const QString span = durationText(clock.span);
    if (clock.paused) {
        const QString reason = text(*clock.paused);
        return clock.look == Look::Late
                   ? QCoreApplication::translate("baro::QueueClock", "on hold (%2), late by %1").arg(span, reason)
                   : QCoreApplication::translate("baro::QueueClock", "on hold (%2), %1 left").arg(span, reason);
    }
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
    }
    return {};
}

} // namespace baro
