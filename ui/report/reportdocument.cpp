#include "report/reportfile.h"
#include "report/reporttable.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <QtEndian>

#include <array>

namespace baro {

namespace {

/// A ZIP archive whose parts have no time of their own, so that the same parts are the same bytes.
class Archive {
public:
    void add(const QByteArray &name, const QByteArray &data, bool packed = true) {
        // A zlib stream without its head and its sum is what ZIP calls deflated.
        const QByteArray body = packed ? qCompress(data, 9).mid(6).chopped(4) : data;
        QByteArray entry;
        put16(entry, 20);
        put16(entry, 1 << 11); // names are UTF-8
        put16(entry, packed ? 8 : 0);
        put16(entry, 0);
        put16(entry, 1 << 5 | 1); // 1980-01-01, the first day that the format knows
        put32(entry, sumOf(data));
        put32(entry, static_cast<quint32>(body.size()));
        put32(entry, static_cast<quint32>(data.size()));
        put16(entry, static_cast<quint16>(name.size()));
        put16(entry, 0);
        m_directory += QByteArray("PK\x01\x02", 4);
        put16(m_directory, 20);
        m_directory += entry;
        put16(m_directory, 0);
        put16(m_directory, 0);
        put16(m_directory, 0);
        put32(m_directory, 0);
        put32(m_directory, static_cast<quint32>(m_bytes.size()));
        m_directory += name;
        m_bytes += QByteArray("PK\x03\x04", 4) + entry + name + body;
        ++m_count;
    }
    QByteArray made() const {
        QByteArray end("PK\x05\x06", 4);
        put32(end, 0);
        put16(end, m_count);
        put16(end, m_count);
        put32(end, static_cast<quint32>(m_directory.size()));
        put32(end, static_cast<quint32>(m_bytes.size()));
        put16(end, 0);
        return m_bytes + m_directory + end;
    }

private:
    static void put16(QByteArray &to, quint16 value) {
        std::array<char, 2> bytes{};
        qToLittleEndian(value, bytes.data());
        to.append(bytes.data(), bytes.size());
    }
    static void put32(QByteArray &to, quint32 value) {
        std::array<char, 4> bytes{};
        qToLittleEndian(value, bytes.data());
        to.append(bytes.data(), bytes.size());
    }
    /// CRC-32 as ZIP has it.
    static quint32 sumOf(const QByteArray &data) {
        quint32 sum = 0xffffffff;
        for (const char byte : data) {
            sum ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = sum >> 1 ^ (sum & 1 ? 0xedb88320U : 0U);
        }
        return ~sum;
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    quint16 m_count = 0;
};

constexpr double portraitWidth = 17.8; ///< centimetres between the margins
constexpr double landscapeWidth = 26.5;

QString centimetres(double value) {
    return QString::number(value, 'f', 2) + QStringLiteral("cm");
}

/// One XML part of an OpenDocument text. Attributes are given as "style:name", "T1", ...
class OdtPart {
public:
    explicit OdtPart(const char *root)
        : m_buffer(&m_bytes) {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.writeStartDocument();
        begin(root);
        for (const char *space : {"office", "text", "table", "style"})
            set(QStringLiteral("xmlns:") + QLatin1String(space),
                QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(space)));
        for (const char *space : {"fo", "svg"})
            set(QStringLiteral("xmlns:") + QLatin1String(space),
                QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1-compatible:1.0")
                    .arg(qstrcmp(space, "fo") == 0 ? QStringLiteral("xsl-fo") : QStringLiteral("svg")));
        set(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        if (QByteArrayView(root).startsWith("office"))
            set(QStringLiteral("office:version"), QStringLiteral("1.2"));
    }
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    void begin(const char *name, Attributes attributes = {}) {
        m_xml.writeStartElement(QString::fromLatin1(name));
        for (const auto &[key, value] : attributes)
            set(QString::fromLatin1(key), value);
    }
    /// Of the element that was begun last.
    void attribute(const char *key, const QString &value) { set(QString::fromLatin1(key), value); }
    void end() { m_xml.writeEndElement(); }
    void one(const char *name, Attributes attributes) {
        begin(name, attributes);
        end();
    }
    void words(const QString &text) { m_xml.writeCharacters(text); }
    void paragraph(const char *style, const QString &text) {
        begin("text:p", {{"text:style-name", QString::fromLatin1(style)}});
        words(text);
        end();
    }
    QByteArray made() {
        m_xml.writeEndDocument();
        m_buffer.close();
        return m_bytes;
    }

private:
    void set(const QString &key, const QString &value) { m_xml.writeAttribute(key, value); }

    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

QByteArray stylesOf(const ReportHead &head, bool landscape) {
    OdtPart part("office:document-styles");
    part.begin("office:styles");
    part.begin("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    part.one("style:text-properties", {{"fo:font-family", QStringLiteral("NanumBarunGothic")},
                                       {"style:font-family-asian", QStringLiteral("NanumBarunGothic")},
                                       {"fo:font-size", QStringLiteral("9.5pt")},
                                       {"style:font-size-asian", QStringLiteral("9.5pt")}});
    part.end();
    part.end();
    part.begin("office:automatic-styles");
    part.begin("style:page-layout", {{"style:name", QStringLiteral("page")}});
    part.begin("style:page-layout-properties",
               {{"fo:page-width", landscape ? QStringLiteral("29.7cm") : QStringLiteral("21cm")},
                {"fo:page-height", landscape ? QStringLiteral("21cm") : QStringLiteral("29.7cm")},
                {"style:print-orientation", landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
                {"fo:margin", QStringLiteral("1.6cm")}});
    part.end();
    part.end();
    part.end();
    part.begin("office:master-styles");
    part.begin("style:master-page",
               {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("page")}});
    part.begin("style:footer");
    part.begin("text:p");
    part.words(head.title + QStringLiteral(" · "));
    part.one("text:page-number", {{"text:select-page", QStringLiteral("current")}});
    part.words(QStringLiteral(" / "));
    part.one("text:page-count", {});
    part.end();
    part.end();
    part.end();
    part.end();
    part.end();
    return part.made();
}

class OdtContent {
public:
    OdtContent(const Report &report, const ReportHead &head, bool landscape)
        : m_report(report)
        , m_head(head)
        , m_width(landscape ? landscapeWidth : portraitWidth) {}

    QByteArray made() {
        m_part.begin("office:automatic-styles");
        styles();
        m_part.end();
        m_part.begin("office:body");
        m_part.begin("office:text");
        approval();
        heading(1, m_report.title);
        for (const QString &line : m_head.lines)
            m_part.paragraph("P", line);
        for (const QString &notice : m_report.notices)
            m_part.paragraph("Gap", notice);
        int number = 0;
        for (const ReportSection &section : m_report.sections) {
            heading(2, QStringLiteral("%1. %2").arg(++number).arg(section.heading));
            if (!section.sentence.isEmpty())
                m_part.paragraph("Said", section.sentence);
            if (!section.rows.empty())
                table(section, number);
        }
        heading(2, m_head.definitions);
        for (const Definition &one : m_report.definitions) {
            m_part.paragraph("Term", one.term);
            m_part.paragraph("P", one.text);
        }
        m_part.end();
        m_part.end();
        return m_part.made();
    }

private:
    void paragraphStyle(const char *name, const char *above, const char *below, bool bold, const char *size,
                        const char *align = "start", bool withNext = false) {
        m_part.begin("style:style",
                     {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("paragraph")}});
        m_part.one("style:paragraph-properties",
                   {{"fo:margin-top", QString::fromLatin1(above)},
                    {"fo:margin-bottom", QString::fromLatin1(below)},
                    {"fo:text-align", QString::fromLatin1(align)},
                    {"fo:keep-with-next", withNext ? QStringLiteral("always") : QStringLiteral("auto")}});
        const QString weight = bold ? QStringLiteral("bold") : QStringLiteral("normal");
        m_part.one("style:text-properties", {{"fo:font-weight", weight},
                                             {"style:font-weight-asian", weight},
                                             {"fo:font-size", QString::fromLatin1(size)},
                                             {"style:font-size-asian", QString::fromLatin1(size)}});
        m_part.end();
    }
    void tableStyle(const QString &name, double width, const char *align, const QList<int> &columns) {
        m_part.begin("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")}});
        m_part.one("style:table-properties", {{"style:width", centimetres(width)},
                                              {"table:align", QString::fromLatin1(align)},
                                              {"table:border-model", QStringLiteral("collapsing")}});
        m_part.end();
        int sum = 0;
        for (const int percent : columns)
            sum += percent;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            m_part.begin("style:style", {{"style:name", QStringLiteral("%1.%2").arg(name).arg(i)},
                                         {"style:family", QStringLiteral("table-column")}});
            m_part.one("style:table-column-properties",
                       {{"style:column-width", centimetres(width * columns[i] / sum)}});
            m_part.end();
        }
    }
    void cellStyle(const char *name, const char *background) {
        m_part.begin("style:style",
                     {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("table-cell")}});
        m_part.one("style:table-cell-properties", {{"fo:border", QStringLiteral("0.5pt solid #777777")},
                                                   {"fo:padding", QStringLiteral("0.06cm")},
                                                   {"fo:background-color", QString::fromLatin1(background)}});
        m_part.end();
    }
    void styles() {
        paragraphStyle("P", "0cm", "0.1cm", false, "9.5pt");
        paragraphStyle("Gap", "0.2cm", "0.1cm", false, "9.5pt");
        paragraphStyle("Said", "0cm", "0.15cm", false, "9.5pt", "start", true);
        paragraphStyle("Term", "0.2cm", "0cm", true, "9.5pt", "start", true);
        paragraphStyle("H1", "0.2cm", "0.2cm", true, "16pt", "start", true);
        paragraphStyle("H2", "0.5cm", "0.15cm", true, "12pt", "start", true);
        paragraphStyle("Cell", "0cm", "0cm", false, "8.5pt");
        paragraphStyle("Number", "0cm", "0cm", false, "8.5pt", "end");
        paragraphStyle("Head", "0cm", "0cm", true, "8.5pt");
        paragraphStyle("HeadNumber", "0cm", "0cm", true, "8.5pt", "end");
        paragraphStyle("Box", "0cm", "0cm", false, "8.5pt", "center");
        paragraphStyle("Blank", "0.5cm", "0.5cm", false, "8.5pt", "center");
        cellStyle("Plain", "transparent");
        cellStyle("Grey", "#eeeeee");
        tableStyle(QStringLiteral("Approval"), 8.5, "right", {22, 26, 26, 26});
        int number = 0;
        for (const ReportSection &section : m_report.sections) {
            ++number;
            if (!section.rows.empty())
                tableStyle(QStringLiteral("T%1").arg(number), m_width, "margins",
                           widthsOf(section, m_report.zone, m_report.language));
        }
    }
    void heading(int level, const QString &text) {
        m_part.begin("text:h", {{"text:style-name", QStringLiteral("H%1").arg(level)},
                                {"text:outline-level", QString::number(level)}});
        m_part.words(text);
        m_part.end();
    }
    void cell(const char *cellStyle, const char *style, const QString &text, OdtPart::Attributes more = {}) {
        m_part.begin("table:table-cell", more);
        m_part.attribute("table:style-name", QString::fromLatin1(cellStyle));
        m_part.paragraph(style, text);
        m_part.end();
    }
    void columns(const QString &name, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            m_part.one("table:table-column", {{"table:style-name", QStringLiteral("%1.%2").arg(name).arg(i)}});
    }
    void approval() {
        const QString name = QStringLiteral("Approval");
        m_part.begin("table:table", {{"table:name", name}, {"table:style-name", name}});
        columns(name, static_cast<std::size_t>(m_head.approvers.size()) + 1);
        m_part.begin("table:table-row");
        cell("Grey", "Box", m_head.approval, {{"table:number-rows-spanned", QStringLiteral("2")}});
        for (const QString &who : m_head.approvers)
            cell("Grey", "Box", who);
        m_part.end();
        m_part.begin("table:table-row");
        m_part.one("table:covered-table-cell", {});
        for (qsizetype i = 0; i < m_head.approvers.size(); ++i)
            cell("Plain", "Blank", {});
        m_part.end();
        m_part.end();
    }
    void table(const ReportSection &section, int number) {
        const QString name = QStringLiteral("T%1").arg(number);
        m_part.begin("table:table", {{"table:name", name}, {"table:style-name", name}});
        columns(name, section.columns.size());
        m_part.begin("table:table-header-rows");
        m_part.begin("table:table-row");
        std::vector<bool> numeric;
        for (std::size_t i = 0; i < section.columns.size(); ++i) {
            numeric.push_back(isNumeric(section, i));
            cell("Grey", numeric.back() ? "HeadNumber" : "Head", section.columns[i].title);
        }
        m_part.end();
        m_part.end();
        const auto row = [&](const ReportRow &one, bool bold) {
            m_part.begin("table:table-row");
            for (std::size_t i = 0; i < one.cells.size(); ++i) {
                const bool right = numeric[i] && !std::holds_alternative<QString>(one.cells[i]);
                cell(bold ? "Grey" : "Plain", bold ? (right ? "HeadNumber" : "Head") : (right ? "Number" : "Cell"),
                     cellText(one.cells[i], m_report.zone, m_report.language));
            }
            m_part.end();
        };
        for (const ReportRow &one : section.rows)
            row(one, false);
        if (section.total)
            row(*section.total, true);
        m_part.end();
    }

    const Report &m_report;
    const ReportHead &m_head;
    double m_width;
    OdtPart m_part{"office:document-content"};
};

} // namespace

QByteArray odtOf(const Report &report) {
    const ReportHead head = headOf(report);
    const bool landscape = report.kind == ReportKind::Handover;
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    OdtPart manifest("manifest:manifest");
    manifest.attribute("xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    manifest.attribute("manifest:version", QStringLiteral("1.2"));
    const std::pair<const char *, QString> files[] = {{"/", QString::fromLatin1(type)},
                                                      {"content.xml", QStringLiteral("text/xml")},
                                                      {"styles.xml", QStringLiteral("text/xml")},
                                                      {"meta.xml", QStringLiteral("text/xml")}};
    for (const auto &[file, kind] : files)
        manifest.one("manifest:file-entry",
                     {{"manifest:full-path", QString::fromLatin1(file)}, {"manifest:media-type", kind}});
    manifest.end();
    OdtPart meta("office:document-meta");
    meta.begin("office:meta");
    meta.begin("dc:title");
    meta.words(head.title);
    meta.end();
    meta.end();
    meta.end();
    Archive archive;
    archive.add("mimetype", type, false);
    archive.add("META-INF/manifest.xml", manifest.made());
    archive.add("content.xml", OdtContent(report, head, landscape).made());
    archive.add("styles.xml", stylesOf(head, landscape));
    archive.add("meta.xml", meta.made());
    return archive.made();
}

} // namespace baro
