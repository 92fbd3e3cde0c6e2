#pragma once

#include "base/instant.h"

#include <QDate>
#include <QTimeZone>

namespace baro {

/// A day of the office's wall calendar, without a time zone.
using LocalDay = std::chrono::local_days;

LocalDay localDay(QDate date);
QDate toDate(LocalDay day);
/// The day on which an instant falls in `zone`.
LocalDay dayIn(const QTimeZone &zone, Instant instant);
/// The instant of a wall-clock time, in minutes after midnight (1440: the next midnight). A time that a spring change
/// skips is its end, one that an autumn change repeats is its first.
Instant instantOf(const QTimeZone &zone, LocalDay day, int minute);

/// The year of an instant as the office's wall calendar shows it; the year in a complaint's number.
int yearIn(const QTimeZone &zone, Instant instant);

} // namespace baro
