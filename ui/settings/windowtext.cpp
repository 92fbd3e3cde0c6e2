#include "settings/windowtext.h"

#include "text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace baro {

namespace {

struct WeekWords {
    Q_DECLARE_TR_FUNCTIONS(WeekText)
};

constexpr int dayMinutes = 24 * 60;

QString minuteText(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteFrom(const QString &hours, const QString &minutes) {
    const int hour = hours.toInt();
    const int minute = minutes.isEmpty() ? 0 : minutes.toInt();
    const int whole = hour * 60 + minute;
    return minute < 60 && whole <= dayMinutes ? std::optional(whole) : std::nullopt;
}

} // namespace

QString windowsText(const DayWindows &windows) {
    QStringList parts;
    for (const Window &window : windows)
        parts << minuteText(window.from) + u'-' + minuteText(window.until);
    return parts.join(QStringLiteral(", "));
}

QString weekText(const ServiceWeek &week) {
    struct Group {
        DayWindows windows;
        QStringList days;
    };
    std::vector<Group> groups;
    const auto add = [&](const DayWindows &windows, const QString &day) {
        const auto same = std::ranges::find(groups, windows, &Group::windows);
        if (same == groups.end())
            groups.push_back({windows, {day}});
        else
            same->days << day;
    };
    const auto windowsOf = [&week](std::size_t day) {
        return day < week.weekdays.size() ? week.weekdays[day] : DayWindows();
    };
    const QLocale locale = localeOf(currentLanguage());
    bool alike = true;
    for (std::size_t day = 1; day < 5; ++day)
        alike = alike && windowsOf(day) == windowsOf(0);
    if (alike)
        add(windowsOf(0), WeekWords::tr("Weekdays"));
    for (std::size_t day = alike ? 5 : 0; day < 7; ++day)
        add(windowsOf(day), locale.standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat));
    add(week.holidays, WeekWords::tr("Holidays"));
    QStringList parts;
    for (const Group &group : groups)
        parts << WeekWords::tr("%1 %2", "days, their hours")
                     .arg(group.days.join(WeekWords::tr(", ", "between days")),
                          group.windows.empty() ? WeekWords::tr("no service") : windowsText(group.windows));
    return parts.join(WeekWords::tr("; ", "between groups of days"));
}

std::optional<DayWindows> windowsFrom(const QString &text) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2})(?::(\\d{2}))?\\s*[-~\\x{2013}\\x{2014}\\x{FF5E}]\\s*(\\d{1,2})(?::(\\d{2}))?\\s*$"));
    DayWindows windows;
    if (text.trimmed().isEmpty())
        return windows;
    int last = 0;
    for (const QString &part : text.split(u',')) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const auto from = minuteFrom(match.captured(1), match.captured(2));
        const auto until = minuteFrom(match.captured(3), match.captured(4));
        if (!from || !until || *until <= *from || *from < last)
            return std::nullopt;
        windows.push_back({*from, *until});
        last = *until;
    }
    return windows;
}

} // namespace baro
