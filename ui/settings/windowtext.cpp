#include "settings/windowtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace baro {

namespace {

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
