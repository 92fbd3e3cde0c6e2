#pragma once

#include "desk/views.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace baro {

/// How far the marks of a running clock have passed, as a line shows it. A pure value.
struct AlarmMark {
    ClockKind clock = ClockKind::Out;
    MarksReached reached;
    Instant due{};

    bool isLate() const { return reached.percent >= 100; }
    /// On the supervisor's list: four fifths of the time are over, or all of it.
    bool isEscalated() const { return reached.percent >= 80; }
    friend bool operator==(const AlarmMark &, const AlarmMark &) = default;
};

/// The mark of the clock that is farther, of two the one that was due earlier. Absent when no clock runs that has
/// passed one.
std::optional<AlarmMark> alarmMarkOf(const QueueItem &item);

/// "80 %", "+2": for a cell; a plus counts the reminders.
QString shortText(const AlarmMark &mark);
/// "Set out: 80 % of the time has passed": whole words, in the language of the moment.
QString markSentence(ClockKind clock, const MarksReached &reached);

} // namespace baro

Q_DECLARE_METATYPE(baro::AlarmMark)
