#pragma once

#include "text/eventtext.h"

#include <cstddef>
#include <vector>

namespace baro {

/// A stretch of a history that one line tells: one event; or several marks of the clocks with nothing between them but
/// each other, of which nobody needs every one. Places in the list of events.
struct HistoryStretch {
    std::size_t first = 0;
    std::size_t count = 1;

    bool isRun() const { return count > 1; }
    friend bool operator==(const HistoryStretch &, const HistoryStretch &) = default;
};

/// All of a history, in order. Fewer than three marks stand for themselves. Pure.
std::vector<HistoryStretch> stretchesOf(const std::vector<Event> &events);

/// When the marks of a run passed, the earliest and the latest: a desk that was shut writes them down later. Needs
/// `count` of at least one.
struct HistorySpan {
    Instant from{};
    Instant until{};
};
HistorySpan spanOf(const std::vector<Event> &events, const HistoryStretch &stretch);

/// "43 reminders, 09:52 to 10:22; reached: Late to set out: reminder 41" — of each clock in the run the last mark. For
/// one event what eventText() says.
QString stretchText(const std::vector<Event> &events, const HistoryStretch &stretch, const EventWords &words);

} // namespace baro
