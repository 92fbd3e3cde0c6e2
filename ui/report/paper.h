#pragma once

#include "base/problem.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace baro {

/// Something for paper: words and tables as the subset of HTML that QTextDocument reads, with the title that stands at
/// the foot of every page. A pure value; what makes one needs neither a screen nor a printer.
struct Paper {
    QString title;
    QString html;
    bool landscape = false;
    friend bool operator==(const Paper &, const Paper &) = default;
};

/// The document for the screen, in the font of the paper. Needs a QGuiApplication, as all below.
std::unique_ptr<QTextDocument> documentOf(const Paper &paper);

/// A4 with margins; before the device begins to paint.
void layOut(QPagedPaintDevice &device, const Paper &paper);
/// All pages, with "title" and "1 / 3" at the foot of each. Heads of tables are repeated. Returns how
/// many pages: none when the device takes nothing.
int draw(QPagedPaintDevice &device, const Paper &paper);

/// The same as a file, with the fonts that it needs in it, so that its text can be read back.
QByteArray pdfOf(const Paper &paper);
/// Written whole or not at all.
Result<void> savePdf(const Paper &paper, const QString &file);

} // namespace baro
