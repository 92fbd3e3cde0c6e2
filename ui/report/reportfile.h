#pragma once

#include "report/paper.h"
#include "report/periodreport.h"

#include <QJsonObject>

namespace baro {

/// The report for paper, with boxes for who approves it (결재란) and the definitions at its end. Its words, like those
/// of all below, are in the report's language, which must be the one in use.
Paper paperOf(const Report &report);
/// To be edited: an OpenDocument text, A4 with page numbers, heads of tables repeated on each page.
QByteArray odtOf(const Report &report);
/// With real numbers and dates, a sheet a section (XLSX). Problem CannotWrite {where, why} when the machine has no
/// room.
Result<QByteArray> xlsxOf(const Report &report);
/// For other programs: the same figures under their names.
QJsonObject jsonOf(const Report &report);

/// Writes the report as the ending of `file` says (.pdf, .odt, .xlsx), whole or not at all. The same report gives the
/// same bytes but for the time at which a PDF or an XLSX says it was made. Problem BadValue for another ending. Needs a
/// QGuiApplication.
Result<void> saveReport(const Report &report, const QString &file);
/// Whether saveReport() knows the ending.
bool isReportFile(const QString &file);

} // namespace baro
