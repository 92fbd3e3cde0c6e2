#include "statistics/figures.h"

namespace baro {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;

year_month_day dateOf(LocalDay day) {
    return year_month_day{day};
}
LocalDay firstOfMonth(LocalDay day) {
    const year_month_day date = dateOf(day);
    return LocalDay{date.year() / date.month() / 1};
}
LocalDay monthsLater(LocalDay firstOfOne, int count) {
    return LocalDay{dateOf(firstOfOne) + months{count}};
}

LocalDay startOf(LocalDay day, Pace pace) {
    switch (pace) {
    case Pace::Day:
        return day;
    case Pace::Week:
        return day - days{std::chrono::weekday{day}.iso_encoding() - 1};
    case Pace::Month:
        return firstOfMonth(day);
    case Pace::HalfYear: {
        const year_month_day date = dateOf(day);
        return LocalDay{date.year() / std::chrono::month{unsigned{date.month()} > 6 ? 7U : 1U} / 1};
    }
    }
    return day;
}

LocalDay nextStart(LocalDay start, Pace pace) {
    switch (pace) {
    case Pace::Day:
        return start + days{1};
    case Pace::Week:
        return start + days{7};
    case Pace::Month:
        return monthsLater(start, 1);
    case Pace::HalfYear:
        return monthsLater(start, 6);
    }
    return start + days{1};
}

int countOf(LocalDay first, LocalDay last, Pace pace) {
    int count = 0;
    for (LocalDay start = startOf(first, pace); start <= last && count <= mostSteps; start = nextStart(start, pace))
        ++count;
    return count;
}

} // namespace

Pace fittingPace(LocalDay first, LocalDay last, Pace pace) {
    while (pace != Pace::HalfYear && countOf(first, last, pace) > mostSteps)
        pace = static_cast<Pace>(static_cast<int>(pace) + 1);
    return pace;
}

std::vector<CourseStep> courseOf(LocalDay first, LocalDay last, Pace pace) {
    std::vector<CourseStep> course;
    for (LocalDay start = startOf(first, pace); start <= last;) {
        const LocalDay next = nextStart(start, pace);
        course.push_back({std::max(start, first), std::min(next - days{1}, last), {}});
        start = next;
    }
    return course;
}

std::pair<LocalDay, LocalDay> periodBefore(LocalDay first, LocalDay last) {
    const LocalDay end = last + days{1};
    if (dateOf(first).day() == std::chrono::day{1} && dateOf(end).day() == std::chrono::day{1} && end > first) {
        const year_month_day from = dateOf(first);
        const year_month_day to = dateOf(end);
        const int whole = (int{to.year()} - int{from.year()}) * 12 + static_cast<int>(unsigned{to.month()}) -
                          static_cast<int>(unsigned{from.month()});
        return {monthsLater(first, -whole), first - days{1}};
    }
    return {first - (end - first), first - days{1}};
}

} // namespace baro
