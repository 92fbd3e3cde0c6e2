#pragma once

#include "sla/ledger.h"
#include "sla/promise.h"

#include <optional>
#include <vector>

namespace baro {

/// A point of a clock at which somebody is told: a share of what was promised, the promise itself, or one of the
/// reminders after it. Each passes once in a cycle.
struct Mark {
    int percent = 100; ///< 100: it is due
    int reminder = 0;  ///< from 1: the nth after it was due

    friend auto operator<=>(const Mark &, const Mark &) = default;
};

/// Reminders end after so many; what is late by then stands on the supervisor's list and rings no more.
inline constexpr int lastReminder = 48;

/// The marks of one clock that have passed.
struct MarksPassed {
    std::vector<int> percents;
    int reminders = 0;

    bool has(const Mark &mark) const;
    void add(const Mark &mark);
    friend bool operator==(const MarksPassed &, const MarksPassed &) = default;
};

struct MarkTime {
    Mark mark;
    Instant at{};
    friend bool operator==(const MarkTime &, const MarkTime &) = default;
};

/// The first mark of a clock that has not passed yet, and when it does so if nothing changes. Marks pass in running time,
/// so none does outside of the hours of its promise. Absent when the clock is stopped or paused without an end, and
/// after the last reminder. `promise` is the one in force at the end of the course. Pure.
std::optional<MarkTime> nextMark(const ClockCourse &course, const Promise &promise, const MarksPassed &passed);

} // namespace baro
