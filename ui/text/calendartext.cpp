#include "text/calendartext.h"

#include <QCoreApplication>

namespace baro {

namespace {

using Calendar = HolidayRule::Calendar;
using std::chrono::days;

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

QString monthDay(QDate date, Language language) {
    return localeOf(language).toString(date, language == Language::Korean ? QStringLiteral("M월 d일")
                                                                          : QStringLiteral("d MMMM"));
}

QString substituteText(const Holiday &holiday, Language language) {
    const QDate lost = toDate(holiday.standsFor);
    const QString day = monthDay(lost, language);
    if (holiday.other)
        return CalendarText::tr("in place of %1, on which two holidays fell").arg(day);
    return lost.dayOfWeek() == Qt::Sunday ? CalendarText::tr("in place of %1, a Sunday").arg(day)
                                          : CalendarText::tr("in place of %1, a Saturday").arg(day);
}

QString lunarText(const HolidayRule &rule) {
    const QString text = rule.offset == 0  ? CalendarText::tr("day %1 of month %2 of the lunar calendar")
                         : rule.offset < 0 ? CalendarText::tr("the day before day %1 of month %2 of the lunar calendar")
                                           : CalendarText::tr("the day after day %1 of month %2 of the lunar calendar");
    return text.arg(rule.day).arg(rule.month);
}

} // namespace

QString ruleText(const Holiday &holiday, Language language) {
    if (holiday.kind == HolidayKind::Substitute)
        return substituteText(holiday, language);
    if (!holiday.rule)
        return holiday.kind == HolidayKind::Election ? CalendarText::tr("an election with a date of its own")
                                                     : CalendarText::tr("decreed for this one day");
    const HolidayRule &rule = *holiday.rule;
    const QString endOfTerm = monthDay(QDate(2000, static_cast<int>(rule.month), static_cast<int>(rule.day)), language);
    switch (rule.calendar) {
    case Calendar::Solar:
        return CalendarText::tr("each year on %1").arg(endOfTerm);
    case Calendar::Lunar:
        return lunarText(rule);
    case Calendar::Assembly:
    case Calendar::Local:
        break;
    }
    const QString text =
        holiday.movedAWeek
            ? CalendarText::tr("the first Wednesday from %n day(s) before the end of the term on %1, a week later "
                               "because of a holiday beside it",
                               nullptr, -rule.offset)
            : CalendarText::tr("the first Wednesday from %n day(s) before the end of the term on %1", nullptr,
                               -rule.offset);
    return text.arg(endOfTerm);
}

QString lawText(const Holiday &holiday, Language language) {
    if (!holiday.rule)
        return {};
    const HolidayRule &rule = *holiday.rule;
    const auto date = [&](LocalDay day) {
        return language == Language::Korean ? localeOf(language).toString(toDate(day), QStringLiteral("yyyy년 M월 d일"))
                                            : localeOf(language).toString(toDate(day), QStringLiteral("d MMMM yyyy"));
    };
    const bool substitute = holiday.kind == HolidayKind::Substitute;
    const std::u16string_view place = substitute ? rule.substituteSource : rule.source;
    const QString source(reinterpret_cast<const QChar *>(place.data()), static_cast<qsizetype>(place.size()));
    const LocalDay since = substitute ? rule.substituteFrom : rule.law.first;
    if (!substitute && rule.law.last != LocalDay::max())
        return CalendarText::tr("law until %1: %2").arg(date(rule.law.last), source);
    if (since == LocalDay::min())
        return source;
    return CalendarText::tr("law since %1: %2").arg(date(since), source);
}

} // namespace baro
