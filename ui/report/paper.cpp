#include "report/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace baro {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal textSize = 9.5;
constexpr qreal footSize = 8;
constexpr QMarginsF margins{16, 15, 16, 12};

/// Of the fonts at hand only these keep blanks and digits when the text of a PDF is read back.
QFont paperFont(qreal size) {
    QFont font;
    font.setFamilies({QStringLiteral("NanumBarunGothic"), QStringLiteral("NanumMyeongjo")});
    font.setPointSizeF(size);
    return font;
}

/// Fonts are embedded in the order of a hash: the same paper is the same file only while that is the same. Hashes that
/// are there already keep theirs.
struct SameOrder {
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
};

} // namespace

std::unique_ptr<QTextDocument> documentOf(const Paper &paper) {
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(paperFont(textSize));
    document->setHtml(paper.html);
    document->setMetaInformation(QTextDocument::DocumentTitle, paper.title);
    return document;
}

void layOut(QPagedPaintDevice &device, const Paper &paper) {
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, margins,
                                     QPageLayout::Millimeter));
}

int draw(QPagedPaintDevice &device, const Paper &paper) {
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const std::unique_ptr<QTextDocument> document = documentOf(paper);
    const QFont foot = paperFont(footSize);
    const QFontMetricsF footMetrics(foot, &device);
    const qreal width = device.width();
    const qreal height = std::floor(device.height() - 2 * footMetrics.height());
    document->setDocumentMargin(0);
    document->documentLayout()->setPaintDevice(&device);
    document->setPageSize(QSizeF(width, height));
    const int pages = std::max(1, document->pageCount());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * height);
        context.clip = QRectF(0, page * height, width, height);
        painter.setClipRect(context.clip);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(foot);
        painter.setPen(Qt::black);
        const QRectF place(0, height + footMetrics.height() * 0.7, width, footMetrics.height() * 1.2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, paper.title);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
    }
    painter.end();
    return pages;
}

QByteArray pdfOf(const Paper &paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const SameOrder order;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("8572 Desk"));
        layOut(writer, paper);
        draw(writer, paper);
    }
    return bytes;
}

Result<void> savePdf(const Paper &paper, const QString &file) {
    QSaveFile out(file);
    const QByteArray bytes = pdfOf(paper);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return refuse(ProblemCode::CannotWrite, {file, out.errorString()});
    return {};
}

} // namespace baro
