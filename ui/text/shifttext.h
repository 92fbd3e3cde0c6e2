#pragma once

#include "calendar/officecalendar.h"
#include "text/language.h"

#include <QString>

#include <optional>

namespace baro {

enum class DayKind { Weekday, Weekend, Holiday };

/// How the office's service stands at an instant.
struct ServiceNow {
    DayKind day = DayKind::Weekday;
    bool onDuty = false;
    Instant until{};                ///< on duty: the end of this window; else the beginning of the next
    std::optional<Instant> dayEnds; ///< the end of the last window of this day, also once it has passed

    friend bool operator==(const ServiceNow &, const ServiceNow &) = default;
};

/// Absent where no service is laid out within the days to come. Pure; any thread.
std::optional<ServiceNow> shiftAt(const OfficeCalendar &calendar, Instant now);

/// "weekend service until 18:00 (18 min)", "no service until Sun 09:00": in the language in use.
QString shiftText(const ServiceNow &shift, Instant now, const QTimeZone &zone, Language language);

} // namespace baro
