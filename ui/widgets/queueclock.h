#pragma once

#include "complaint/reference.h"
#include "desk/views.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace baro {

/// The two promises that a line of the queue shows.
enum class QueueClockKind { Out, Resolve };

/// One promise of one complaint as it stands at an instant: what the bar shows and the words say. A pure value.
struct QueueClock {
    enum class Look {
        None,    ///< nothing was promised
        Running, ///< blue
        DueSoon, ///< the last fifth of the time, orange
        Late,    ///< past its time and still running, vermilion
        Kept,    ///< done in time, bluish green
        Missed   ///< done, but late
    };
    Look look = Look::None;
    std::optional<HoldReason> paused; ///< the complaint is on hold: hatched, with this reason
    /// Running and DueSoon: time left. Late: time over. Kept: time taken. Missed: time over when it was done. Never
    /// negative.
    Milliseconds span{0};
    double filled = 0; ///< share of the bar that is coloured, 0 to 1

    bool running() const { return look == Look::Running || look == Look::DueSoon || look == Look::Late; }
    friend bool operator==(const QueueClock &, const QueueClock &) = default;
};

/// `total` is how long the promise was given for; a clock is due soon in its last fifth.
QueueClock clockAt(Instant now, Instant receivedAt, std::optional<Instant> due, std::optional<Instant> doneAt,
                   Milliseconds total, std::optional<HoldReason> hold);

/// The clock of a line. The length of the promise comes from the version in force at the receipt, so that a reopened
/// complaint, received long ago, is not due soon at once; without one it is counted from the receipt.
QueueClock clockOf(const QueueItem &item, QueueClockKind kind, const Reference &reference, Instant now);

/// "12 min", "+3 min", "✓ 8 min": short, for a cell. In the language of the moment.
QString cellText(const QueueClock &clock);
/// The same without why it stands still, where there is no room for that: the hatch says that it does.
QString shortCellText(const QueueClock &clock);
/// "late by 3 min": whole words, for screen readers and tool tips.
QString spokenText(const QueueClock &clock, QueueClockKind kind);

} // namespace baro

Q_DECLARE_METATYPE(baro::QueueClock)
