#include "roster/shift.h"

#include "roster/member.h"

#include <QDate>
#include <QStringBuilder>

#include <algorithm>

namespace baro {
namespace {

constexpr int dayMinutes = 24 * 60;

bool isMonday(const QString &text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.dayOfWeek() == Qt::Monday;
}

} // namespace

bool Shift::isSound() const {
    const bool fits = std::ranges::none_of(code, [](QChar c) { return c.isSpace() || c == u':'; });
    return fits && !code.isEmpty() && starts >= 0 && starts < dayMinutes && ends >= 0 && ends <= dayMinutes &&
           minimum >= 0 && ends != starts;
}

RosterCell RosterCell::read(QStringView text) {
    RosterCell cell;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        cell.parts.push_back(colon < 0 ? Part{part.toString(), {}}
                                       : Part{part.first(colon).toString(), part.sliced(colon + 1).toString()});
    }
    return cell;
}

QString RosterCell::text() const {
    QStringList words;
    for (const Part &part : parts)
        words << (part.team.isEmpty() ? part.shift : QString(part.shift % u':' % part.team));
    return words.join(u' ');
}

bool RosterPattern::isSound() const {
    return isMonday(from) && !weeks.empty() &&
           std::ranges::all_of(weeks, [](const auto &week) { return week.size() == 8; });
}

QString RosterWeek::codeOf(QStringView monday, QStringView squad) {
    return monday % u'/' % squad;
}
QString RosterWeek::monday() const {
    return code.section(u'/', 0, 0);
}
QString RosterWeek::squad() const {
    return code.section(u'/', 1);
}
bool RosterWeek::isSound() const {
    return isMonday(monday()) && !squad().isEmpty() && days.size() == 7 &&
           (!set || std::ranges::all_of(*set, [](int day) { return day >= 0 && day < 7; }));
}

bool Leave::isSound() const {
    const QDate first = QDate::fromString(from, Qt::ISODate);
    const QDate last = QDate::fromString(to, Qt::ISODate);
    return first.isValid() && last.isValid() && first <= last && !member.isEmpty() && member != substitute;
}

} // namespace baro
