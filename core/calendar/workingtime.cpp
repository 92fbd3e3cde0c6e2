#include "calendar/workingtime.h"

#include <algorithm>

namespace baro {

using std::chrono::days;

const DayWindows &Hours::on(LocalDay day, const Holidays &holidays) const {
    static const DayWindows nothing;
    if (const auto exception = exceptions.find(day); exception != exceptions.end())
        return exception->second;
    const auto next =
        std::ranges::upper_bound(versions, day, {}, [](const WeekHours &version) { return version.from; });
    if (next == versions.begin())
        return nothing;
    const WeekHours &version = *std::prev(next);
    if (holidays.contains(day))
        return version.holidays;
    return version.weekdays[std::chrono::weekday{day}.iso_encoding() - 1];
}

Hours defaultServiceHours() {
    WeekHours week;
    const DayWindows weekday{{9 * 60, 22 * 60}};
    const DayWindows weekend{{9 * 60, 18 * 60}};
    week.weekdays = {weekday, weekday, weekday, weekday, weekday, weekend, weekend};
    week.holidays = weekend;
    return {{week}, {}};
}

Hours legalWorkingHours() {
    WeekHours week;
    const DayWindows weekday{{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    week.weekdays = {weekday, weekday, weekday, weekday, weekday, {}, {}};
    return {{week}, {}};
}

WorkingTime::WorkingTime(const Hours &hours, const Holidays &holidays, const QTimeZone &zone, LocalDay first,
                         LocalDay last)
    : m_zone(zone) {
    Milliseconds before{};
    Instant dayBegins = instantOf(zone, first, 0);
    for (LocalDay day = first; day <= last; day += days{1}) {
        const Instant dayEnds = instantOf(zone, day, 1440);
        // Most days have 24 hours, and there the wall clock is a sum.
        const bool plain = dayEnds - dayBegins == days{1};
        for (const Window &window : hours.on(day, holidays)) {
            const auto at = [&](int minute) {
                return plain ? dayBegins + Minutes{minute} : instantOf(zone, day, minute);
            };
            const Stretch stretch{at(window.from), at(window.until), before, day};
            if (stretch.until <= stretch.from)
                continue;
            before += stretch.until - stretch.from;
            m_stretches.push_back(stretch);
        }
        dayBegins = dayEnds;
    }
}

std::vector<WorkingTime::Stretch>::const_iterator WorkingTime::endingAfter(Instant at) const {
    return std::ranges::upper_bound(m_stretches, at, {}, &Stretch::until);
}

Milliseconds WorkingTime::until(Instant at) const {
    const auto stretch = endingAfter(at);
    if (stretch == m_stretches.end())
        return m_stretches.empty() ? Milliseconds{}
                                   : m_stretches.back().before + (m_stretches.back().until - m_stretches.back().from);
    return stretch->before + std::max(Milliseconds{}, Milliseconds{at - stretch->from});
}

bool WorkingTime::runs(Instant at) const {
    const auto stretch = endingAfter(at);
    return stretch != m_stretches.end() && stretch->from <= at;
}

Milliseconds WorkingTime::between(Instant from, Instant until) const {
    return this->until(until) - this->until(from);
}

std::optional<Instant> WorkingTime::after(Instant from, Milliseconds running) const {
    if (running <= Milliseconds{})
        return from;
    const Milliseconds wanted = until(from) + running;
    // The stretch in which the sum is reached, its end included.
    const auto stretch = std::ranges::lower_bound(
        m_stretches, wanted, {}, [](const Stretch &one) { return one.before + (one.until - one.from); });
    if (stretch == m_stretches.end())
        return std::nullopt;
    return stretch->from + (wanted - stretch->before);
}

std::optional<Instant> WorkingTime::nextRunning(Instant at) const {
    const auto stretch = endingAfter(at);
    if (stretch == m_stretches.end())
        return std::nullopt;
    return std::max(at, stretch->from);
}

std::vector<Interval> WorkingTime::within(Instant from, Instant until) const {
    std::vector<Interval> found;
    for (auto stretch = endingAfter(from); stretch != m_stretches.end() && stretch->from < until; ++stretch) {
        const Interval part{std::max(from, stretch->from), std::min(until, stretch->until)};
        if (!found.empty() && found.back().until == part.from)
            found.back().until = part.until;
        else
            found.push_back(part);
    }
    return found;
}

std::optional<Instant> WorkingTime::endOfDay(Instant from, int n) const {
    auto stretch = std::ranges::lower_bound(m_stretches, dayIn(m_zone, from), {}, &Stretch::day);
    for (int counted = 1; stretch != m_stretches.end(); ++counted) {
        const auto next = std::ranges::upper_bound(m_stretches, stretch->day, {}, &Stretch::day);
        if (counted == n)
            return std::prev(next)->until;
        stretch = next;
    }
    return std::nullopt;
}

} // namespace baro
