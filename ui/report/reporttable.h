#pragma once

#include "report/periodreport.h"

namespace baro {

/// What the forms of a report that are read share, in the language in use.
struct ReportHead {
    QString title;     ///< with the period, for the foot of a page
    QStringList lines; ///< under the title: office, period, moment
    QString approval;
    QStringList approvers; ///< a box each (결재란)
    QString definitions;   ///< the heading of the appendix
};
ReportHead headOf(const Report &report);

/// Whether a column's cells stand under one another by their last digit.
bool isNumeric(const ReportSection &section, std::size_t column);
/// In percent of the width, by what a column holds at its longest. A moment may stand on two lines, words on several;
/// no word of a head is broken.
QList<int> widthsOf(const ReportSection &section, const QTimeZone &zone, Language language);

} // namespace baro
