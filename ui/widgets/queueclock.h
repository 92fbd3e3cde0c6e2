#pragma once

#include "complaint/reference.h"
#include "desk/views.h"
#include "sla/standing.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace baro {

/// One promise of one complaint as it stands at an instant: what the bar shows and the words say. A pure value.
struct QueueClock {
    enum class Look {
        None,    ///< nothing was promised
        Running, ///< blue
        DueSoon, ///< the last fifth of the time, orange
        Late,    ///< past its time and still running, vermilion
        Kept,    ///< done in time, bluish green
        Missed,  ///< done, but late
        PassedOn ///< another body has it: neither kept nor broken by us
    };
    Look look = Look::None;
    std::optional<HoldReason> paused; ///< on hold, and the clock stands still for it: hatched, with this reason
    bool outsideHours = false;        ///< it stands still because nobody is on duty: hatched too
    std::optional<Instant> goesOn;    ///< of both: when it runs again, at the latest
    /// Running and DueSoon: time left. Late: time over. Kept and PassedOn: time taken. Missed: time over when it was
    /// done. Never negative.
    Milliseconds span{0};
    /// Late and Missed: fewer minutes ran than have passed, for the clock counts hours of service; to be told in hours,
    /// never in days, and by that name.
    bool ofService = false;
    Milliseconds untilSoon{0}; ///< Running: time on the clock until it is due soon
    double filled = 0; ///< share of the bar that is coloured, 0 to 1

    /// Hatched: no time runs now, and it is not done.
    bool stands() const { return paused || outsideHours; }
    bool running() const { return look == Look::Running || look == Look::DueSoon || look == Look::Late; }
    friend bool operator==(const QueueClock &, const QueueClock &) = default;
};

/// What a clock is shown from: a line of the queue and a complaint say it in the same way.
struct ClockFacts {
    Instant start{};
    std::optional<Instant> due; ///< absent: nothing was promised
    std::optional<Instant> doneAt;
    Milliseconds total{};               ///< how long the promise was given for
    const WorkingTime *hours = nullptr; ///< null: around the clock
    std::vector<Pause> pauses;
    std::optional<HoldReason> hold; ///< the reason of a pause that lasts
    bool passedOn = false;          ///< what stopped it is that another body has it
};
/// A clock is due soon in its last fifth. What is left and what is over is running time, as the ledger counts it.
QueueClock clockAt(Instant now, const ClockFacts &facts);

/// The clock of a line, with the hours and the length of the promise that it was given under.
QueueClock clockOf(const QueueItem &item, ClockKind kind, const Reference &reference, Instant now);
/// The clock of the running cycle of a complaint.
QueueClock clockOf(const Complaint &complaint, ClockKind kind, const Reference &reference, Instant now);

/// The time of a clock, "12 min"; of service time without days, "28 h 15".
QString spanText(const QueueClock &clock);
/// The same with its name: "28 h 15 of service time".
QString spanNamed(const QueueClock &clock);
/// "12 min", "+3 min", "✓ 8 min": short, for a cell. In the language of the moment.
QString cellText(const QueueClock &clock);
/// The same without why it stands still, where there is no room for that: the hatch says that it does.
QString shortCellText(const QueueClock &clock);
/// "late by 3 min": whole words, for screen readers and tool tips.
QString spokenText(const QueueClock &clock, ClockKind kind);

} // namespace baro

Q_DECLARE_METATYPE(baro::QueueClock)
