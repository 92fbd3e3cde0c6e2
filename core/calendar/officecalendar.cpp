#include "calendar/officecalendar.h"

#include "base/json.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace baro {

namespace {

constexpr int minutesOfDay = 24 * 60;
/// How many calendars are kept for another use: those of the files that a process works on, and their last changes.
constexpr std::size_t kept = 16;

std::optional<LocalDay> dayOfCode(const QString &code) {
    const QDate date = QDate::fromString(code, Qt::ISODate);
    if (!date.isValid() || date.year() < Holidays::firstYear || date.year() > Holidays::lastYear)
        return std::nullopt;
    return localDay(date);
}

bool areSound(const DayWindows &windows) {
    int last = 0;
    for (const Window &window : windows) {
        if (window.from < last || window.until <= window.from || window.until > minutesOfDay)
            return false;
        last = window.until;
    }
    return true;
}

std::vector<SpecialDay> validOf(std::vector<SpecialDay> days) {
    std::erase_if(days, [](const SpecialDay &day) { return day.until || !day.isSound(); });
    std::ranges::stable_sort(days, {}, &SpecialDay::code);
    return days;
}

std::vector<DecreedDay> decreedOf(const std::vector<SpecialDay> &days) {
    std::vector<DecreedDay> decreed;
    for (const SpecialDay &day : days)
        if (const auto date = day.day(); date && day.kind && !day.until)
            decreed.push_back({*date, day.ko, day.en, *day.kind});
    return decreed;
}

Hours hoursOf(const std::vector<ServiceWeek> &weeks, const std::vector<SpecialDay> &days) {
    Hours hours;
    for (const ServiceWeek &week : weeks) {
        const auto from = week.from();
        if (!from || week.until || !week.isSound())
            continue;
        WeekHours version{*from, {}, week.holidays};
        std::ranges::copy(week.weekdays, version.weekdays.begin());
        hours.versions.push_back(std::move(version));
    }
    std::ranges::sort(hours.versions, {}, &WeekHours::from);
    // Before the office said anything the default holds.
    const Hours standard = defaultServiceHours();
    hours.versions.insert(hours.versions.begin(), standard.versions.begin(), standard.versions.end());
    for (const SpecialDay &day : days)
        if (const auto date = day.day(); date && day.hours && !day.until)
            hours.exceptions[*date] = *day.hours;
    return hours;
}

constexpr LocalDay firstDay{std::chrono::local_days{std::chrono::year{Holidays::firstYear} / 1 / 1}};
constexpr LocalDay lastDay{std::chrono::local_days{std::chrono::year{Holidays::lastYear} / 12 / 31}};

} // namespace

std::optional<LocalDay> ServiceWeek::from() const {
    return dayOfCode(code);
}

bool ServiceWeek::isSound() const {
    const auto any = [](const DayWindows &windows) { return !windows.empty(); };
    return from() && weekdays.size() == 7 && std::ranges::all_of(weekdays, areSound) && areSound(holidays) &&
           std::ranges::any_of(weekdays, any);
}

std::optional<LocalDay> SpecialDay::day() const {
    return dayOfCode(code);
}

bool SpecialDay::isSound() const {
    return day() && (kind || hours) && (!hours || areSound(*hours));
}

OfficeCalendar::OfficeCalendar(const std::vector<ServiceWeek> &weeks, const std::vector<SpecialDay> &days,
                               const QTimeZone &zone)
    : m_zone(zone)
    , m_specialDays(validOf(days))
    , m_holidays(decreedOf(days))
    , m_hours(hoursOf(weeks, days))
    , m_service(m_hours, m_holidays, zone, firstDay, lastDay)
    , m_legal(legalWorkingHours(), m_holidays, zone, firstDay, lastDay) {}

std::shared_ptr<const OfficeCalendar> OfficeCalendar::of(const std::vector<ServiceWeek> &weeks,
                                                         const std::vector<SpecialDay> &days, const QTimeZone &zone) {
    static std::mutex mutex;
    static std::vector<std::pair<QByteArray, std::shared_ptr<const OfficeCalendar>>> calendars;
    const QByteArray key = zone.id() + json::toJson(weeks) + json::toJson(days);
    const std::lock_guard lock(mutex);
    const auto found = std::ranges::find(calendars, key, [](const auto &one) { return one.first; });
    if (found != calendars.end())
        return found->second;
    if (calendars.size() == kept)
        calendars.erase(calendars.begin());
    calendars.emplace_back(key, std::make_shared<const OfficeCalendar>(weeks, days, zone));
    return calendars.back().second;
}

} // namespace baro
