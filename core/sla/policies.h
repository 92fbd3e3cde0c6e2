#pragma once

#include "base/ids.h"
#include "calendar/officecalendar.h"
#include "sla/promise.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace baro {

/// Everything that was ever promised and every calendar that ever held, with the event by which each became known: what
/// was promised is explained by what was known when it was. Copies are cheap enough for one per change of reference
/// data; the calendars themselves are shared. Reading is safe from any thread.
class Policies {
public:
    /// In the order of the events. `known` is the event that defined it.
    void add(EventId known, PromiseId id, const Promise &promise);
    void add(EventId known, std::int64_t id, const ServiceWeek &week);
    void add(EventId known, std::int64_t id, const SpecialDay &day);
    void setZone(EventId known, const QTimeZone &zone);

    /// Null for one that there is not.
    const Promise *promise(PromiseId id) const;
    /// What was promised to a caller of `at`: the nearest that fits, of those the newest. `knownBy`: the last event that
    /// was known; absent: everything is.
    std::optional<PromiseId> promiseFor(Instant at, std::optional<CategoryId> category, Priority priority,
                                        std::optional<EventId> knownBy = {}) const;

    /// Names the calendar as it was known after an event, or as it is now.
    EventId calendarKnown(std::optional<EventId> by = {}) const;
    /// The calendar of that name. Laid out when it is first asked for, which takes a while.
    const OfficeCalendar &calendar(EventId name) const;
    const OfficeCalendar &calendar() const { return calendar(calendarKnown()); }
    /// The present one, to be held on its own.
    std::shared_ptr<const OfficeCalendar> sharedCalendar() const;

private:
    struct GivenPromise {
        EventId known;
        PromiseId id;
        Promise promise;
    };
    struct Change {
        EventId known;
        std::int64_t id = 0; ///< of the entry
        std::variant<ServiceWeek, SpecialDay, QTimeZone> what;
    };
    struct LaidOut {
        std::mutex mutex;
        std::map<EventId, std::shared_ptr<const OfficeCalendar>> calendars;
    };
    void change(Change change);

    std::vector<GivenPromise> m_promises;
    std::vector<Change> m_changes; ///< of the calendar
    std::shared_ptr<LaidOut> m_laidOut = std::make_shared<LaidOut>();
};

} // namespace baro
