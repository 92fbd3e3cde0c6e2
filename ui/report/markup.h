#pragma once

#include <QString>
#include <QStringList>

/// The few shapes of which paper is made. Every word is escaped here and nowhere else.
namespace baro::markup {

/// The fonts of paper draw a dash and a soft hyphen as one glyph, and whoever copies the text gets the soft hyphen.
inline QString words(const QString &plain) {
    return plain.toHtmlEscaped().replace(QChar(0x2013), u'-').replace(u'\n', QStringLiteral("<br/>"));
}
inline QString title(const QString &plain) {
    return QStringLiteral("<h2 align=\"center\">%1</h2>").arg(words(plain));
}
inline QString heading(const QString &plain) {
    return QStringLiteral("<h4>%1</h4>").arg(words(plain));
}
/// Below a heading.
inline QString subheading(const QString &plain) {
    return QStringLiteral("<p style=\"margin-bottom:0px\"><b>%1</b></p>").arg(words(plain));
}
inline QString paragraph(const QString &plain) {
    return QStringLiteral("<p>%1</p>").arg(words(plain));
}
inline QString list(const QStringList &lines) {
    QString html = QStringLiteral("<ul style=\"margin-top:2px\">");
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(words(line));
    return html + QStringLiteral("</ul>");
}
inline QString tableBegin() {
    return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                          "style=\"border-collapse:collapse; border-color:#777777\">");
}
/// Repeated on each page. `widths` in percent.
inline QString tableHead(const QStringList &titles, const QList<int> &widths) {
    QString html = QStringLiteral("<thead><tr>");
    for (qsizetype i = 0; i < titles.size(); ++i)
        html += QStringLiteral("<th width=\"%1%\" align=\"left\" bgcolor=\"#eeeeee\">%2</th>")
                    .arg(QString::number(widths[i]), words(titles[i]));
    return html + QStringLiteral("</tr></thead>");
}
/// Cells that are written already; see words().
inline QString row(const QStringList &cells) {
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<td>%1</td>").arg(cell);
    return html + QStringLiteral("</tr>");
}
/// One cell over the whole width, as the title of the rows below it.
inline QString rowTitle(const QString &plain, int columns) {
    return QStringLiteral("<tr><td colspan=\"%1\" bgcolor=\"#eeeeee\"><b>%2</b></td></tr>")
        .arg(QString::number(columns), words(plain));
}
inline QString tableEnd() {
    return QStringLiteral("</table>");
}
/// Name and value, a row each; those without a value are left out.
inline QString facts(const QList<std::pair<QString, QString>> &pairs) {
    QString html = tableBegin();
    for (const auto &[name, value] : pairs)
        if (!value.isEmpty())
            html += QStringLiteral("<tr><td width=\"22%\" bgcolor=\"#eeeeee\">%1</td><td width=\"78%\">%2</td></tr>")
                        .arg(words(name), words(value));
    return html + tableEnd();
}

} // namespace baro::markup
