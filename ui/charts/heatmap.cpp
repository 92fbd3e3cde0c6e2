#include "charts/heatmap.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace baro {

namespace {

constexpr int gap = 8;
constexpr int legendWidth = 90;

QColor mixed(const QColor &from, const QColor &to, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int HeatMap::lineHeight() const {
    return std::max(18, fontMetrics().height() + 3);
}

QSize HeatMap::sizeHint() const {
    return {480, lineHeight() * (std::max(rows(), 3) + 4) + gap};
}

void HeatMap::setData(const ChartData &data) {
    // Who stands on a squad goes on standing on it, wherever its row has come.
    if (m_current && m_current->row < rows()) {
        const auto row = data.rows.indexOf(m_data.rows[m_current->row]);
        m_current = row < 0 ? std::nullopt : std::optional(Cell{static_cast<int>(row), m_current->column});
    }
    m_data = data;
    m_most = 1;
    for (const auto &row : data.cells)
        for (const double value : row)
            m_most = std::max(m_most, value);
    if (m_current && (m_current->row >= rows() || m_current->column >= columns()))
        m_current.reset();
    updateGeometry();
    update();
}

QRectF HeatMap::grid() const {
    int names = 0;
    for (const QString &name : m_data.rows)
        names = std::max(names, fontMetrics().horizontalAdvance(name));
    names = std::min(names + 4, width() * 2 / 5);
    const int left = names + gap;
    return QRectF(left, 0, std::max(10, width() - left - 2), lineHeight() * rows());
}

QRectF HeatMap::rectOf(Cell cell) const {
    const QRectF all = grid();
    const double wide = all.width() / std::max(1, columns());
    return {all.left() + wide * cell.column, all.top() + lineHeight() * cell.row, wide, 1.0 * lineHeight()};
}

std::optional<HeatMap::Cell> HeatMap::cellAt(QPointF at) const {
    const QRectF all = grid();
    if (at.y() < all.top() || at.y() >= all.bottom() || at.x() >= all.right() || columns() == 0)
        return {};
    const double wide = all.width() / columns();
    return Cell{static_cast<int>((at.y() - all.top()) / lineHeight()),
                at.x() < all.left() ? 0 : std::min(static_cast<int>((at.x() - all.left()) / wide), columns() - 1)};
}

void HeatMap::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF all = grid();
    const QColor ground = palette().base().color();
    const QColor full = baro::colourOf(m_data.percent ? Meaning::Late : Meaning::Running, palette());
    const QColor line = hairlineColour(palette());
    QFont figures = figureFont(font());
    figures.setPointSizeF(font().pointSizeF() - 2);
    const QFontMetrics metrics(font());
    const QFontMetrics figureMetrics(figures);
    // All figures or none: single ones that happen to fit would look like the only ones.
    double largest = 0;
    for (const auto &row : m_data.cells)
        for (const double value : row)
            largest = std::max(largest, value);
    const bool figuresFit =
        figureMetrics.horizontalAdvance(QString::number(static_cast<int>(largest + 0.5))) + 2 < rectOf({0, 0}).width();
    for (int row = 0; row < rows(); ++row) {
        painter.setPen(palette().text().color());
        const QString name = metrics.elidedText(m_data.rows[row], Qt::ElideRight, static_cast<int>(all.left()) - gap);
        painter.drawText(QRectF(0, all.top() + lineHeight() * row, all.left() - gap, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        for (int column = 0; column < columns(); ++column) {
            const double value = m_data.cells[static_cast<size_t>(row)][static_cast<size_t>(column)];
            const QRectF cell = rectOf({row, column});
            const double share = std::clamp(value / m_most, 0.0, 1.0);
            const QColor colour = mixed(ground, full, value > 0 ? 0.12 + 0.88 * share : 0);
            painter.fillRect(cell, colour);
            if (value < 0)
                painter.fillRect(cell, QBrush(dimColour(palette()), Qt::Dense6Pattern));
            painter.setPen(line);
            painter.drawRect(cell);
            const QString figure = QString::number(static_cast<int>(value + 0.5));
            if (value > 0 && figuresFit) {
                painter.setPen(share > 0.5 ? ground : palette().text().color());
                painter.setFont(figures);
                painter.drawText(cell, Qt::AlignCenter, figure);
                painter.setFont(font());
            }
        }
    }
    painter.setPen(palette().text().color());
    double free = 0;
    for (int column = 0; column < columns(); ++column) {
        const QRectF under = rectOf({rows(), column});
        const QString &label = m_data.labels[column];
        const double wide = metrics.horizontalAdvance(label);
        if (label.isEmpty() || under.left() < free)
            continue;
        painter.drawText(QRectF(under.left() + (wide <= under.width() ? (under.width() - wide) / 2 : 1), under.top(),
                                wide + 2, under.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
        free = under.left() + wide + 4;
    }
    // What the shades mean, in words and from least to most.
    painter.setPen(dimColour(palette()));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 1);
    painter.setFont(small);
    const double y = all.bottom() + lineHeight() * 1.4;
    painter.drawText(QRectF(0, y, width() - legendWidth * 2.0, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_data.labelTitle, Qt::ElideRight, width() - legendWidth * 2));
    const QRectF bar(width() - legendWidth - 4, y + 4, legendWidth, lineHeight() - 8);
    QLinearGradient shades(bar.topLeft(), bar.topRight());
    shades.setColorAt(0, mixed(ground, full, 0.12));
    shades.setColorAt(1, full);
    painter.fillRect(bar, shades);
    painter.drawRect(bar);
    painter.drawText(QRectF(0, y, bar.left() - gap, lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("0"));
    painter.drawText(QRectF(0, y + lineHeight(), width() - 4, lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     m_data.valueTitle + QStringLiteral(" → ") + QString::number(static_cast<int>(m_most)));
    if (m_current) {
        painter.setPen(QPen(accentColour(palette()), hasFocus() ? 3 : 1));
        painter.drawRect(rectOf(*m_current).adjusted(1, 1, -1, -1));
    }
}

void HeatMap::tell(Cell cell) {
    if (cell.row < rows() && cell.column < columns())
        Q_EMIT told(m_data.cellWords[static_cast<size_t>(cell.row)][static_cast<size_t>(cell.column)]);
}

void HeatMap::walk(Cell to) {
    if (rows() == 0 || columns() == 0)
        return;
    m_current = Cell{std::clamp(to.row, 0, rows() - 1), std::clamp(to.column, 0, columns() - 1)};
    update();
    tell(*m_current);
}

void HeatMap::pick() {
    if (m_current && static_cast<size_t>(m_current->row) < m_data.rowPicks.size())
        if (const auto &condition = m_data.rowPicks[static_cast<size_t>(m_current->row)])
            Q_EMIT picked(*condition);
}

void HeatMap::keyPressEvent(QKeyEvent *event) {
    const Cell from = m_current.value_or(Cell{0, -1});
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return walk({from.row, from.column - 1});
    case Qt::Key_Right:
        return walk({from.row, from.column + 1});
    case Qt::Key_Up:
        return walk({from.row - 1, std::max(from.column, 0)});
    case Qt::Key_Down:
        return walk({from.row + 1, std::max(from.column, 0)});
    case Qt::Key_Home:
        return walk({from.row, 0});
    case Qt::Key_End:
        return walk({from.row, columns() - 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pick();
    default:
        event->ignore();
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event) {
    if (const auto cell = cellAt(event->position()); cell && event->button() == Qt::LeftButton) {
        walk(*cell);
        pick();
    }
}

void HeatMap::mouseMoveEvent(QMouseEvent *event) {
    if (const auto cell = cellAt(event->position()))
        tell(*cell);
}

void HeatMap::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    if (m_current)
        tell(*m_current);
}

void HeatMap::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    if (!m_current && event->reason() != Qt::MouseFocusReason)
        walk({0, 0});
}

} // namespace baro
