#include "report/reportfile.h"

#include "report/markup.h"
#include "report/reporttable.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace baro {

namespace {

struct FileSay {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

QString approvalBoxes(const ReportHead &head) {
    QString html = QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                                  "style=\"border-collapse:collapse; border-color:#777777\"><tr>"
                                  "<td rowspan=\"2\" width=\"22%\" align=\"center\" bgcolor=\"#eeeeee\">%1</td>")
                       .arg(markup::words(head.approval));
    for (const QString &one : head.approvers)
        html +=
            QStringLiteral("<td width=\"26%\" align=\"center\" bgcolor=\"#eeeeee\">%1</td>").arg(markup::words(one));
    html += QStringLiteral("</tr><tr>");
    for (qsizetype i = 0; i < head.approvers.size(); ++i)
        html += QStringLiteral("<td><br/><br/>&nbsp;</td>");
    return html + QStringLiteral("</tr></table>");
}

bool isWords(const ReportCell &cell) {
    return std::holds_alternative<QString>(cell);
}
/// In letters of the Latin alphabet; one of Hangul takes nearly two.
qsizetype widthOf(const QString &words) {
    qsizetype width = 1;
    for (const QChar letter : words)
        width += letter.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

/// A number with its unit stays on one line.
QString paperWords(const ReportCell &cell, const QTimeZone &zone, Language language) {
    QString words = cellText(cell, zone, language);
    if (!isWords(cell) && !std::holds_alternative<Instant>(cell))
        words.replace(u' ', QChar::Nbsp);
    return markup::words(words);
}

QString tableOf(const ReportSection &section, const QTimeZone &zone, Language language) {
    const QList<int> widths = widthsOf(section, zone, language);
    std::vector<bool> numeric;
    QString html = QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"2\" "
                                  "style=\"border-collapse:collapse; border-color:#777777; font-size:8.5pt\">"
                                  "<thead><tr>");
    for (std::size_t i = 0; i < section.columns.size(); ++i) {
        numeric.push_back(isNumeric(section, i));
        html += QStringLiteral("<th width=\"%1%\" align=\"%2\" bgcolor=\"#eeeeee\">%3</th>")
                    .arg(QString::number(widths[static_cast<qsizetype>(i)]),
                         numeric.back() ? QStringLiteral("right") : QStringLiteral("left"),
                         markup::words(section.columns[i].title));
    }
    html += QStringLiteral("</tr></thead>");
    const auto row = [&](const ReportRow &one, bool bold) {
        html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < one.cells.size(); ++i) {
            const QString words = paperWords(one.cells[i], zone, language);
            html += QStringLiteral("<td align=\"%1\">%2</td>")
                        .arg(numeric[i] && !isWords(one.cells[i]) ? QStringLiteral("right") : QStringLiteral("left"),
                             bold ? QStringLiteral("<b>%1</b>").arg(words) : words);
        }
        html += QStringLiteral("</tr>");
    };
    for (const ReportRow &one : section.rows)
        row(one, false);
    if (section.total)
        row(*section.total, true);
    return html + markup::tableEnd();
}

QJsonValue jsonOf(const ReportCell &cell, const QTimeZone &zone) {
    struct Values {
        const QTimeZone &zone;
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(const QString &words) const { return words; }
        QJsonValue operator()(std::uint32_t count) const { return qint64(count); }
        QJsonValue operator()(ReportShare share) const {
            return QJsonObject{{QStringLiteral("part"), qint64(share.part)}, {QStringLiteral("of"), qint64(share.of)}};
        }
        QJsonValue operator()(ReportMinutes took) const { return took.minutes; }
        QJsonValue operator()(LocalDay day) const { return toDate(day).toString(Qt::ISODate); }
        QJsonValue operator()(Instant at) const { return toIso(at, zone); }
    };
    return std::visit(Values{zone}, cell);
}

} // namespace

ReportHead headOf(const Report &report) {
    const QString asOf = dateAndTime(report.asOf, report.zone, report.language);
    return {FileSay::tr("%1, %2", "title of a report, its period").arg(report.title, report.period),
            {report.office, FileSay::tr("Received in: %1").arg(report.period), FileSay::tr("As of: %1").arg(asOf)},
            FileSay::tr("Approval"),
            {FileSay::tr("Prepared by", "box for approval"), FileSay::tr("Team leader", "box for approval"),
             FileSay::tr("Head of section", "box for approval")},
            FileSay::tr("What the figures count")};
}

bool isNumeric(const ReportSection &section, std::size_t column) {
    return std::ranges::none_of(section.rows, [&](const ReportRow &row) {
        return isWords(row.cells[column]) || std::holds_alternative<Instant>(row.cells[column]) ||
               std::holds_alternative<LocalDay>(row.cells[column]);
    });
}

QList<int> widthsOf(const ReportSection &section, const QTimeZone &zone, Language language) {
    constexpr qsizetype widestWords = 24;
    constexpr qsizetype widthOfDay = 11;
    std::vector<qsizetype> weights;
    qsizetype sum = 0;
    for (std::size_t column = 0; column < section.columns.size(); ++column) {
        qsizetype longest = 7;
        for (const QString &word : section.columns[column].title.split(u' '))
            longest = std::max(longest, widthOf(word));
        const auto take = [&](const ReportRow &row, qsizetype bold) {
            const ReportCell &cell = row.cells[column];
            const qsizetype length = widthOf(cellText(cell, zone, language)) + bold;
            longest = std::max(longest, isWords(cell)                           ? std::min(length, widestWords)
                                        : std::holds_alternative<Instant>(cell) ? widthOfDay
                                                                                : length);
        };
        for (const ReportRow &row : section.rows)
            take(row, 0);
        if (section.total)
            take(*section.total, 1);
        weights.push_back(longest);
        sum += longest;
    }
    QList<int> widths;
    for (const qsizetype weight : weights)
        widths << static_cast<int>(100 * weight / sum);
    return widths;
}

Paper paperOf(const Report &report) {
    Paper paper;
    paper.landscape = report.kind == ReportKind::Handover;
    const ReportHead head = headOf(report);
    QStringList lines;
    for (const QString &line : head.lines)
        lines << markup::words(line);
    paper.title = head.title;
    paper.html = QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
                                "<td width=\"54%\" valign=\"middle\"><h2>%1</h2><p>%2</p></td>"
                                "<td width=\"46%\" valign=\"top\">%3</td></tr></table>")
                     .arg(markup::words(report.title), lines.join(QStringLiteral("<br/>")), approvalBoxes(head));
    for (const QString &notice : report.notices)
        paper.html += markup::paragraph(notice);
    int number = 0;
    for (const ReportSection &section : report.sections) {
        paper.html += QStringLiteral("<h3>%1</h3>")
                          .arg(markup::words(QStringLiteral("%1. %2").arg(++number).arg(section.heading)));
        if (!section.sentence.isEmpty())
            paper.html += markup::paragraph(section.sentence);
        if (!section.rows.empty())
            paper.html += tableOf(section, report.zone, report.language);
    }
    paper.html += QStringLiteral("<h3>%1</h3>").arg(markup::words(head.definitions));
    for (const Definition &one : report.definitions)
        paper.html += QStringLiteral("<p style=\"margin-bottom:2px\"><b>%1</b><br/>%2</p>")
                          .arg(markup::words(one.term), markup::words(one.text));
    return paper;
}

QJsonObject jsonOf(const Report &report) {
    QJsonArray sections;
    for (const ReportSection &section : report.sections) {
        const auto row = [&](const ReportRow &one) {
            QJsonObject values{{QStringLiteral("code"), one.code}};
            for (std::size_t i = 0; i < one.cells.size(); ++i)
                values.insert(section.columns[i].code, jsonOf(one.cells[i], report.zone));
            return values;
        };
        QJsonArray columns;
        for (const ReportColumn &column : section.columns)
            columns << QJsonObject{{QStringLiteral("code"), column.code}, {QStringLiteral("title"), column.title}};
        QJsonArray rows;
        for (const ReportRow &one : section.rows)
            rows << row(one);
        sections << QJsonObject{
            {QStringLiteral("code"), section.code},
            {QStringLiteral("heading"), section.heading},
            {QStringLiteral("sentence"), section.sentence},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("total"), section.total ? QJsonValue(row(*section.total)) : QJsonValue()}};
    }
    QJsonArray definitions;
    for (const Definition &one : report.definitions)
        definitions << QJsonObject{{QStringLiteral("codes"), QJsonArray::fromStringList(one.codes)},
                                   {QStringLiteral("term"), one.term},
                                   {QStringLiteral("text"), one.text}};
    return {{QStringLiteral("kind"), codeText(report.kind)},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("office"), report.office},
            {QStringLiteral("from"), toDate(report.first).toString(Qt::ISODate)},
            {QStringLiteral("to"), toDate(report.last).toString(Qt::ISODate)},
            {QStringLiteral("as_of"), toIso(report.asOf, report.zone)},
            {QStringLiteral("notices"), QJsonArray::fromStringList(report.notices)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("definitions"), definitions}};
}

bool isReportFile(const QString &file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == u"pdf" || ending == u"odt" || ending == u"xlsx";
}

Result<void> saveReport(const Report &report, const QString &file) {
    if (!isReportFile(file))
        return refuse(ProblemCode::BadValue, {QFileInfo(file).fileName(), QStringLiteral(".pdf, .odt, .xlsx")});
    const QString ending = QFileInfo(file).suffix().toLower();
    // What cannot be written is found before the work is done.
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return refuse(ProblemCode::CannotWrite, {file, out.errorString()});
    const Result<QByteArray> bytes = ending == u"pdf"   ? Result<QByteArray>(pdfOf(paperOf(report)))
                                     : ending == u"odt" ? Result<QByteArray>(odtOf(report))
                                                        : xlsxOf(report);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (out.write(*bytes) != bytes->size() || !out.commit())
        return refuse(ProblemCode::CannotWrite, {file, out.errorString()});
    return {};
}

} // namespace baro
