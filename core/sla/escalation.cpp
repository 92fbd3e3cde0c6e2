#include "sla/escalation.h"

#include <algorithm>

namespace baro {

bool MarksPassed::has(const Mark &mark) const {
    return mark.reminder ? mark.reminder <= reminders : std::ranges::find(percents, mark.percent) != percents.end();
}

void MarksPassed::add(const Mark &mark) {
    if (mark.reminder)
        reminders = std::max(reminders, mark.reminder);
    else if (!has(mark))
        percents.push_back(mark.percent);
}

std::optional<MarkTime> nextMark(const ClockCourse &course, const Promise &promise, const MarksPassed &passed) {
    if (course.stop)
        return std::nullopt;
    std::vector<int> percents = promise.warnings();
    percents.push_back(100);
    for (const int percent : percents) {
        if (passed.has({percent, 0}))
            continue;
        const auto at = reachedAt(course, percent);
        return at ? std::optional(MarkTime{{percent, 0}, *at}) : std::nullopt;
    }
    const int reminder = passed.reminders + 1;
    if (reminder > lastReminder)
        return std::nullopt;
    const auto at = reachedAt(course, 100, promise.reminderEvery() * reminder);
    return at ? std::optional(MarkTime{{100, reminder}, *at}) : std::nullopt;
}

} // namespace baro
