#include "alarms/alarmmark.h"

#include "text/codetext.h"

#include <QCoreApplication>

namespace baro {

namespace {

struct AlarmWords {
    Q_DECLARE_TR_FUNCTIONS(baro::AlarmMark)
};

} // namespace

std::optional<AlarmMark> alarmMarkOf(const QueueItem &item) {
    std::optional<AlarmMark> farther;
    const auto take = [&](ClockKind clock, const MarksReached &reached, const std::optional<Instant> &due) {
        if (!due || reached.percent == 0)
            return;
        if (!farther || reached.percent > farther->reached.percent ||
            (reached.percent == farther->reached.percent && *due < farther->due))
            farther = AlarmMark{clock, reached, *due};
    };
    if (item.resolvedAt)
        return farther;
    if (!item.firstOutAt)
        take(ClockKind::Out, item.outReached, item.outDue);
    take(ClockKind::Resolve, item.resolveReached, item.resolveDue);
    return farther;
}

QString shortText(const AlarmMark &mark) {
    if (mark.reached.reminders > 0)
        return AlarmWords::tr("+%1", "reminders after it was due").arg(mark.reached.reminders);
    return AlarmWords::tr("%1 %").arg(mark.reached.percent);
}

QString markSentence(ClockKind clock, const MarksReached &reached) {
    const QString which = text(clock);
    if (reached.reminders > 0)
        return AlarmWords::tr("%1: late, reminder %2").arg(which).arg(reached.reminders);
    if (reached.percent >= 100)
        return AlarmWords::tr("%1: the time is over").arg(which);
    return AlarmWords::tr("%1: %2 % of the time has passed").arg(which).arg(reached.percent);
}

} // namespace baro
