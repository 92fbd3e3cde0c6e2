#include "text/shifttext.h"

#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace baro {

namespace {

struct ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(ShiftText)
};

/// Long holidays with no service in them end within this time.
constexpr std::chrono::days lookedAhead{15};

DayKind kindOf(LocalDay day, const Holidays &holidays) {
    if (holidays.contains(day))
        return DayKind::Holiday;
    return toDate(day).dayOfWeek() >= Qt::Saturday ? DayKind::Weekend : DayKind::Weekday;
}

} // namespace

std::optional<ServiceNow> shiftAt(const OfficeCalendar &calendar, Instant now) {
    const WorkingTime &service = calendar.service();
    const std::vector<Interval> ahead = service.within(now, now + lookedAhead);
    if (ahead.empty())
        return std::nullopt;
    const LocalDay today = dayIn(calendar.zone(), now);
    ServiceNow shift{kindOf(today, calendar.holidays())};
    shift.onDuty = service.runs(now);
    shift.until = shift.onDuty ? ahead.front().until : ahead.front().from;
    const auto ofToday =
        service.within(instantOf(calendar.zone(), today, 0), instantOf(calendar.zone(), today, 24 * 60));
    if (!ofToday.empty())
        shift.dayEnds = ofToday.back().until;
    return shift;
}

QString shiftText(const ServiceNow &shift, Instant now, const QTimeZone &zone, Language language) {
    const QDateTime at = toDateTime(shift.until, zone);
    const QDate today = toDateTime(now, zone).date();
    QString until = timeOfDay(shift.until, zone);
    if (at.date() == today.addDays(1) && at.time() == QTime(0, 0) && shift.onDuty)
        until = QStringLiteral("24:00");
    else if (at.date() != today)
        until = localeOf(language).toString(at, QStringLiteral("ddd HH:mm"));
    if (!shift.onDuty)
        return ShiftWords::tr("no service until %1", "a time of day, with the weekday where it is another day").arg(until);
    const QString left = durationText(shift.until - now);
    switch (shift.day) {
    case DayKind::Weekday:
        return ShiftWords::tr("weekday service until %1 (%2)", "a time, what is left until then").arg(until, left);
    case DayKind::Weekend:
        return ShiftWords::tr("weekend service until %1 (%2)", "a time, what is left until then").arg(until, left);
    case DayKind::Holiday:
        return ShiftWords::tr("holiday service until %1 (%2)", "a time, what is left until then").arg(until, left);
    }
    return {};
}

} // namespace baro
