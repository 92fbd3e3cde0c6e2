#include "queue/endofshift.h"

#include <algorithm>

namespace baro {

namespace {
constexpr Minutes shownBefore{60};
constexpr Minutes shownAfter{60};
constexpr Minutes askedBefore{15};
constexpr Minutes givenBefore{60};
/// A holiday of many days without service lies within.
constexpr int daysLookedBack = 15;
} // namespace

std::optional<Instant> endOfShift(const ServiceNow &shift, Instant now) {
    if (shift.day == DayKind::Weekday || !shift.dayEnds)
        return std::nullopt;
    const Instant end = *shift.dayEnds;
    return now >= end - shownBefore && now < end + shownAfter ? shift.dayEnds : std::nullopt;
}

std::optional<ShiftChange> shiftChangeAt(const OfficeCalendar &calendar, Instant now) {
    const WorkingTime &service = calendar.service();
    const LocalDay today = dayIn(calendar.zone(), now);
    for (int back = 0; back <= daysLookedBack; ++back) {
        const LocalDay day = today - std::chrono::days{back};
        const auto ofDay = service.within(instantOf(calendar.zone(), day, 0), instantOf(calendar.zone(), day, 24 * 60));
        if (ofDay.empty())
            continue;
        const Instant end = ofDay.back().until;
        if (end - askedBefore <= now && !service.runs(end))
            return ShiftChange{end, false};
        const Instant begin = ofDay.front().from;
        if (begin <= now && !service.runs(begin - Milliseconds{1}))
            return ShiftChange{begin, true};
    }
    return std::nullopt;
}

bool isSheetOf(const ShiftChange &change, Instant givenAt) {
    return givenAt >= change.at - givenBefore;
}

BeforeTheEnd::Chance chanceOf(const QueueItem &item, Instant now, Instant end) {
    using enum BeforeTheEnd::Chance;
    // What waits for somebody else cannot be hurried, whoever is there.
    const bool waits = item.hold || item.state == State::Referred;
    if (!waits && now < end && item.state == State::OnSite)
        return OnSite;
    if (item.handedOverTo)
        return HandedOver;
    if (waits || now >= end)
        return ToHandOver;
    if (item.state == State::Out)
        return UnderWay;
    const bool dueBefore = item.resolveDue && *item.resolveDue <= end;
    return dueBefore && end - now >= leastToSend ? ToBeSent : ToHandOver;
}

std::vector<BeforeTheEnd> beforeTheEnd(const std::vector<const QueueItem *> &open, Instant now, Instant end) {
    struct Line {
        BeforeTheEnd what;
        QueueItem::Rank rank;
    };
    std::vector<Line> lines;
    for (const QueueItem *item : open)
        if (!item->resolvedAt)
            lines.push_back({{item->id, chanceOf(*item, now, end)}, item->rank()});
    std::ranges::sort(lines, [](const Line &one, const Line &other) {
        return one.what.chance != other.what.chance ? one.what.chance < other.what.chance : one.rank < other.rank;
    });
    std::vector<BeforeTheEnd> found;
    found.reserve(lines.size());
    for (const Line &line : lines)
        found.push_back(line.what);
    return found;
}

} // namespace baro
