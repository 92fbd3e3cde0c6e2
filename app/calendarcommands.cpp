#include "calendarcommands.h"

#include "exchange/starter.h"
#include "text/calendartext.h"

#include <QJsonArray>
#include <QTextStream>

namespace baro {

Result<Said> holidaysOf(const Call &call) {
    bool isNumber = false;
    const int year = call.arguments.first().toInt(&isNumber);
    if (!isNumber || year < Holidays::firstYear || year > Holidays::lastYear)
        return tl::unexpected(Problem{
            ProblemCode::BadValue,
            {call.arguments.first(), QStringLiteral("YEAR, %1–%2").arg(Holidays::firstYear).arg(Holidays::lastYear)}});
    return starterDecreedDays().map([&](const std::vector<DecreedDay> &decreed) {
        Said said;
        QTextStream out(&said.text);
        QJsonArray rows;
        for (const Holiday &holiday : Holidays(decreed).inYear(year)) {
            const QDate date = toDate(holiday.day);
            const QString weekday = localeOf(call.language).dayName(date.dayOfWeek(), QLocale::ShortFormat);
            const QString &name = call.language == Language::Korean ? holiday.korean : holiday.english;
            const QString rule = ruleText(holiday, call.language);
            const QString law = lawText(holiday, call.language);
            out << date.toString(Qt::ISODate) << ' ' << weekday << "  " << name << "\n    " << rule << '\n';
            if (!law.isEmpty())
                out << "    " << law << '\n';
            rows << QJsonObject{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                                {QStringLiteral("ko"), holiday.korean},
                                {QStringLiteral("en"), holiday.english},
                                {QStringLiteral("kind"), codeText(holiday.kind)},
                                {QStringLiteral("rule"), rule},
                                {QStringLiteral("law"), law}};
        }
        said.json = {{QStringLiteral("year"), year}, {QStringLiteral("holidays"), rows}};
        return said;
    });
}

} // namespace baro
