#include "sla/policies.h"

#include <algorithm>
#include <ranges>

namespace baro {

void Policies::add(EventId known, PromiseId id, const Promise &promise) {
    const auto same = std::ranges::find(m_promises, id, &GivenPromise::id);
    if (same != m_promises.end())
        *same = {known, id, promise}; // never in a file: what was promised is not promised otherwise
    else
        m_promises.push_back({known, id, promise});
}

void Policies::add(EventId known, std::int64_t id, const ServiceWeek &week) {
    change({known, id, week});
}

void Policies::add(EventId known, std::int64_t id, const SpecialDay &day) {
    change({known, id, day});
}

void Policies::setZone(EventId known, const QTimeZone &zone) {
    change({known, 0, zone});
}

void Policies::change(Change change) {
    m_changes.push_back(std::move(change));
    m_laidOut = std::make_shared<LaidOut>(); // copies keep what they know
}

const Promise *Policies::promise(PromiseId id) const {
    const auto found = std::ranges::find(m_promises, id, &GivenPromise::id);
    return found == m_promises.end() ? nullptr : &found->promise;
}

std::optional<PromiseId> Policies::promiseFor(Instant at, std::optional<CategoryId> category, Priority priority,
                                              std::optional<EventId> knownBy) const {
    const GivenPromise *best = nullptr;
    const auto rank = [](const GivenPromise &one) { return std::pair(one.promise.nearness(), one.promise.from); };
    for (const GivenPromise &one : m_promises) {
        if (one.promise.from > at || (knownBy && one.known > *knownBy))
            continue;
        if ((one.promise.category && one.promise.category != category) ||
            (one.promise.priority && one.promise.priority != priority))
            continue;
        if (!best || rank(*best) <= rank(one))
            best = &one;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

EventId Policies::calendarKnown(std::optional<EventId> by) const {
    const auto last = std::find_if(m_changes.rbegin(), m_changes.rend(),
                                   [&](const Change &change) { return !by || change.known <= *by; });
    return last != m_changes.rend() ? last->known : EventId{};
}

std::shared_ptr<const OfficeCalendar> Policies::sharedCalendar() const {
    const EventId name = calendarKnown();
    (void)calendar(name);
    const std::lock_guard lock(m_laidOut->mutex);
    return m_laidOut->calendars.at(name);
}

const OfficeCalendar &Policies::calendar(EventId name) const {
    const std::lock_guard lock(m_laidOut->mutex);
    std::shared_ptr<const OfficeCalendar> &calendar = m_laidOut->calendars[name];
    if (calendar)
        return *calendar;
    std::map<std::int64_t, ServiceWeek> weeks;
    std::map<std::int64_t, SpecialDay> days;
    QTimeZone zone("Asia/Seoul");
    for (const Change &change : m_changes) {
        if (change.known > name)
            break;
        if (const auto *week = std::get_if<ServiceWeek>(&change.what))
            weeks[change.id] = *week;
        else if (const auto *day = std::get_if<SpecialDay>(&change.what))
            days[change.id] = *day;
        else
            zone = std::get<QTimeZone>(change.what);
    }
    const auto valuesOf = [](const auto &map) {
        std::vector<typename std::decay_t<decltype(map)>::mapped_type> values;
        for (const auto &[id, value] : map)
            values.push_back(value);
        return values;
    };
    calendar = OfficeCalendar::of(valuesOf(weeks), valuesOf(days), zone);
    return *calendar;
}

} // namespace baro
