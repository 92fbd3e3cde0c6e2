#include "board/boardfigure.h"

#include <QPainter>

#include <algorithm>

namespace baro {

namespace {
constexpr int leastCaption = 12; ///< pixels
} // namespace

QFont fontFitting(const QFont &font, const QString &text, double pixels, double width, bool bold) {
    QFont result = font;
    result.setBold(bold);
    result.setPixelSize(std::max(9, int(pixels)));
    // Hinting makes small letters wider than their share.
    while (result.pixelSize() > 9 && QFontMetricsF(result).horizontalAdvance(text) > width)
        result.setPixelSize(result.pixelSize() - 1);
    return result;
}

void drawFitting(QPainter &painter, const QRectF &room, const QString &text, const QFont &font, double pixels,
                 Qt::Alignment alignment, bool bold) {
    const QFont fitting = fontFitting(font, text, pixels, room.width(), bold);
    painter.setFont(fitting);
    painter.drawText(room, int(alignment | Qt::TextSingleLine),
                     QFontMetricsF(fitting).elidedText(text, Qt::ElideRight, room.width() + 1));
}

BoardFigure::BoardFigure(const QString &name, QWidget *parent)
    : QLabel(parent) {
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BoardFigure::show(const QString &caption, const QString &figure, const QString &detail,
                       std::optional<Meaning> meaning) {
    if (caption == m_caption && figure == m_figure && detail == m_detail && meaning == m_meaning)
        return;
    m_caption = caption;
    m_figure = figure;
    m_detail = detail;
    m_meaning = meaning;
    QString spoken = caption + QStringLiteral(": ") + figure;
    if (!detail.isEmpty())
        spoken += QStringLiteral(", ") + detail;
    setAccessibleName(spoken);
    setToolTip(accessibleName());
    update();
}

void BoardFigure::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hairlineColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(whole, 4, 4);
    if (m_meaning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(*m_meaning, palette()));
        painter.drawRect(
            QRectF(whole.left(), whole.top() + 4, std::max(3.0, whole.width() * 0.02), whole.height() - 8));
    }
    const QRectF inner = whole.adjusted(whole.width() * 0.05 + 2, 4, -4, -4);
    const double h = inner.height();
    painter.setPen(dimColour(palette()));
    // Where the screen is small a caption takes two lines before it cannot be read.
    const bool wraps = fontFitting(font(), m_caption, h * 0.20, inner.width()).pixelSize() < leastCaption;
    if (wraps) {
        QFont two = font();
        two.setPixelSize(leastCaption);
        painter.setFont(two);
        painter.drawText(QRectF(inner.left(), inner.top() - 3, inner.width(), h * 0.36),
                         int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), m_caption);
    } else {
        drawFitting(painter, {inner.left(), inner.top(), inner.width(), h * 0.25}, m_caption, font(), h * 0.20,
                    Qt::AlignLeft | Qt::AlignVCenter);
    }
    painter.setPen(m_meaning ? colourOf(*m_meaning, palette()) : palette().color(QPalette::Text));
    drawFitting(painter, {inner.left(), inner.top() + h * (wraps ? 0.30 : 0.24), inner.width(), h * 0.46}, m_figure,
                figureFont(font()), h * (wraps ? 0.40 : 0.46), Qt::AlignLeft | Qt::AlignVCenter, true);
    painter.setPen(palette().color(QPalette::Text));
    drawFitting(painter, {inner.left(), inner.top() + h * 0.75, inner.width(), h * 0.25}, m_detail, figureFont(font()),
                h * 0.20, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace baro
