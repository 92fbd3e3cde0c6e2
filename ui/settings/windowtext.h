#pragma once

#include "calendar/officecalendar.h"
#include "calendar/workingtime.h"

#include <QString>

#include <optional>

namespace baro {

/// "09:00-12:00, 13:00-18:00"; empty for a day without any.
QString windowsText(const DayWindows &windows);
/// Reads the same, with blanks, a "~" or a dash of any length between the times, and "9" for "09:00". Absent for what is no
/// such text, for windows that are out of order or touch each other's time, and for what lies outside of the day.
std::optional<DayWindows> windowsFrom(const QString &text);

/// A week in words: days with the same hours together, "Mon-Fri 09:00-22:00; Sat, Sun, holidays 09:00-18:00"; a day without
/// hours has no service. In the language in use.
QString weekText(const ServiceWeek &week);

} // namespace baro
