#include "charts/chartpicture.h"

#include "widgets/theme.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace baro {

namespace {

constexpr double linePen = 2;
constexpr double markerSize = 6;
constexpr int aroundName = 10; ///< pixels of height, without which no name is written
constexpr int leastHeight = 250;
constexpr int roomForAxis = 90;
constexpr int shareOfNames = 26; ///< of the width, in percent: names beyond are cut, and whole in the table

/// The distance between two lines of the grid: one, two or five of some ten, about five of them up to `most`.
double stepUpTo(double most) {
    const double rough = std::max(most, 5.0) / 5;
    const double size = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (size * step >= rough * 0.999)
            return size * step;
    return size * 10;
}

/// Where an axis ends that has to reach `most`.
double axisEnd(double most) {
    const double step = stepUpTo(most);
    return std::max(1.0, std::ceil(most / step)) * step;
}

} // namespace

ChartPicture::ChartPicture(QWidget *parent)
    : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart()->setMargins(QMargins(4, 4, 12, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
}

QSize ChartPicture::sizeHint() const {
    if (sideways())
        return {480, std::max(leastHeight, roomForAxis + (fontMetrics().height() + aroundName) *
                                                             static_cast<int>(m_data.labels.size()))};
    return {480, leastHeight};
}

void ChartPicture::setData(const ChartData &data) {
    const bool same = data.labels == m_data.labels;
    m_data = data;
    if (!same) {
        // What was chosen is all there is now: the same key takes it away again.
        m_current = m_current && data.labels.size() == 1 ? std::optional<size_t>(0) : std::nullopt;
        m_anchor = m_current;
    }
    build();
    updateGeometry();
}

QColor ChartPicture::colourOf(const ChartSeries &series) const {
    switch (series.look) {
    case ChartSeries::Look::First:
        return baro::colourOf(Meaning::Running, palette());
    case ChartSeries::Look::Second:
        return baro::colourOf(Meaning::Soon, palette());
    case ChartSeries::Look::Before:
        return dimColour(palette());
    }
    return {};
}

void ChartPicture::build() {
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_main = nullptr;
    chart()->setBackgroundBrush(palette().base());
    chart()->setPlotAreaBackgroundVisible(false);
    setBackgroundBrush(palette().base());
    switch (m_data.form) {
    case ChartData::Form::Lines:
        addLines();
        break;
    case ChartData::Form::Boxes:
        addBoxes();
        break;
    default:
        addBars();
    }
    QLegend *legend = chart()->legend();
    legend->setVisible(m_data.series.size() > 1);
    legend->setAlignment(Qt::AlignTop);
    legend->setLabelColor(palette().text().color());
    legend->setFont(font());
    legend->setMarkerShape(m_data.form == ChartData::Form::Lines ? QLegend::MarkerShapeFromSeries
                                                                 : QLegend::MarkerShapeRectangle);
    legend->setShowToolTips(true);
}

void ChartPicture::addLines() {
    double least = 1e9;
    double most = 0;
    for (const ChartSeries &values : m_data.series)
        for (const auto &value : values.values)
            if (value) {
                least = std::min(least, *value);
                most = std::max(most, *value);
            }
    const double edge = m_data.percent ? 100 : axisEnd(m_data.cutAt > 0 ? std::min(most, m_data.cutAt) : most);
    for (const ChartSeries &values : m_data.series) {
        auto *line = new QLineSeries(chart());
        line->setName(values.name);
        QPen pen(colourOf(values), linePen);
        // Told apart without colour too: a whole line with marks, a broken one, a dotted one.
        pen.setStyle(values.look == ChartSeries::Look::First    ? Qt::SolidLine
                     : values.look == ChartSeries::Look::Second ? Qt::DashLine
                                                                : Qt::DotLine);
        line->setPen(pen);
        QList<QPointF> points;
        for (size_t i = 0; i < values.values.size(); ++i)
            if (const auto &value = values.values[i])
                points.append(QPointF(static_cast<double>(i), std::min(*value, edge)));
        line->replace(points);
        line->setPointsVisible(values.look == ChartSeries::Look::First || points.size() == 1);
        line->setMarkerSize(markerSize);
        chart()->addSeries(line);
        if (!m_main)
            m_main = line;
    }
    addAxes(std::min(least, most), most);
}

void ChartPicture::addBars() {
    QAbstractBarSeries *bars =
        sideways() ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries(chart())) : new QBarSeries(chart());
    double most = 0;
    for (const ChartSeries &values : m_data.series) {
        auto *set = new QBarSet(values.name, bars);
        QList<qreal> heights;
        for (const auto &value : values.values) {
            heights.append(value.value_or(0));
            most = std::max(most, value.value_or(0));
        }
        // A bar that lies has the first on top, and the axis counts from below.
        if (sideways())
            std::ranges::reverse(heights);
        set->append(heights);
        const QColor colour = colourOf(values);
        const bool before = values.look == ChartSeries::Look::Before;
        set->setBrush(before ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
        set->setPen(QPen(colour, before ? 1 : 0));
        bars->append(set);
    }
    bars->setBarWidth(m_data.series.size() > 1 ? 0.8 : 0.6);
    chart()->addSeries(bars);
    m_main = bars;
    addAxes(0, most);
}

void ChartPicture::addBoxes() {
    // Boxes lie, so that long names can be read; the series gives the places, drawForeground() draws.
    auto *places = new QHorizontalBarSeries(chart());
    auto *set = new QBarSet(QString(), places);
    double most = 0;
    for (const ChartBox &box : m_data.boxes) {
        set->append(box.back());
        most = std::max(most, box.back());
    }
    set->setBrush(Qt::NoBrush);
    set->setPen(Qt::NoPen);
    places->append(set);
    chart()->addSeries(places);
    m_main = places;
    addAxes(0, most);
}

void ChartPicture::drawBoxes(QPainter &painter) const {
    const QColor colour = baro::colourOf(Meaning::Running, palette());
    QColor inside = colour;
    inside.setAlpha(60);
    const QRectF plot = chart()->plotArea();
    const auto axes = chart()->axes(Qt::Horizontal);
    const auto *axis = axes.isEmpty() ? nullptr : qobject_cast<QValueAxis *>(axes.front());
    if (!axis || axis->max() <= 0)
        return;
    const auto x = [&](double minutes) { return plot.left() + plot.width() * std::min(minutes / axis->max(), 1.0); };
    for (size_t i = 0; i < m_data.boxes.size(); ++i) {
        const ChartBox &box = m_data.boxes[i];
        const QRectF band = bandOf(i, i);
        const double middle = band.center().y();
        const double half = std::min(7.0, band.height() * 0.32);
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(QPointF(x(box[0]), middle), QPointF(x(box[4]), middle));
        painter.fillRect(QRectF(QPointF(x(box[1]), middle - half), QPointF(x(box[3]), middle + half)), inside);
        painter.drawRect(QRectF(QPointF(x(box[1]), middle - half), QPointF(x(box[3]), middle + half)));
        painter.setPen(QPen(colour, 3));
        painter.drawLine(QPointF(x(box[2]), middle - half), QPointF(x(box[2]), middle + half));
        if (box[4] > axis->max()) { // it goes on
            painter.setPen(QPen(colour, 1.5));
            const QPointF tip(plot.right(), middle);
            painter.drawLine(tip, tip + QPointF(-5, -4));
            painter.drawLine(tip, tip + QPointF(-5, 4));
        }
    }
}

void ChartPicture::addAxes(double least, double most) {
    auto *values = new QValueAxis(chart());
    auto *labels = new QCategoryAxis(chart());
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setTitleText(m_data.valueTitle);
    labels->setTitleText(m_data.labelTitle);
    if (m_data.percent) {
        const double from = std::max(0.0, std::floor((least - 5) / 10) * 10);
        values->setRange(most > 0 ? from : 0, 100);
        values->setTickCount(most > 0 ? std::clamp(static_cast<int>((100 - from) / 10) + 1, 2, 11) : 11);
        if (values->tickCount() > 6 && static_cast<int>(100 - from) % 20 == 0)
            values->setTickCount(static_cast<int>((100 - from) / 20) + 1);
    } else {
        const double end = m_data.cutAt > 0 ? std::min(most, m_data.cutAt) : most;
        const double step = stepUpTo(end);
        values->setRange(0, axisEnd(end));
        values->setTickCount(static_cast<int>(std::lround(values->max() / step)) + 1);
    }
    labels->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    labels->setStartValue(-0.5);
    labels->setRange(-0.5, static_cast<double>(std::max<qsizetype>(m_data.labels.size(), 1)) - 0.5);
    labels->setGridLineVisible(false);
    const QColor words = palette().text().color();
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 1);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(values), static_cast<QAbstractAxis *>(labels)}) {
        axis->setLabelsColor(words);
        axis->setLabelsFont(small);
        axis->setTitleBrush(dimColour(palette()));
        axis->setTitleFont(small);
        axis->setLinePen(QPen(hairlineColour(palette())));
        axis->setGridLinePen(QPen(hairlineColour(palette())));
    }
    chart()->addAxis(labels, sideways() ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values, sideways() ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(labels);
        series->attachAxis(values);
    }
    showLabels();
}

void ChartPicture::showLabels() {
    // As many labels as have room; a chart of two hundred days names every fortnight.
    for (QAbstractAxis *axis : chart()->axes(sideways() ? Qt::Vertical : Qt::Horizontal)) {
        auto *labels = qobject_cast<QCategoryAxis *>(axis);
        if (!labels)
            continue;
        for (const QString &label : labels->categoriesLabels())
            labels->remove(label);
        const qsizetype count = m_data.labels.size();
        qsizetype step = 1;
        if (!sideways()) {
            int widest = 1;
            const QFontMetrics metrics(labels->labelsFont());
            for (const QString &label : m_data.labels)
                widest = std::max(widest, metrics.horizontalAdvance(label));
            const int room = std::max(1, (width() - roomForAxis) / (widest + 14));
            step = (count + room - 1) / room;
        }
        if (sideways())
            for (qsizetype i = count; i-- > 0;)
                // An axis takes each name once: two that are cut to the same differ by what is not seen.
                labels->append(QFontMetrics(labels->labelsFont())
                                       .elidedText(m_data.labels[i], Qt::ElideRight, width() * shareOfNames / 100) +
                                   QString(i, QChar(0x200b)),
                               static_cast<double>(count - 1 - i));
        else
            for (qsizetype i = 0; i < count; i += std::max<qsizetype>(step, 1))
                labels->append(m_data.labels[i], static_cast<double>(i));
    }
}

std::optional<size_t> ChartPicture::labelAt(QPoint at) const {
    const qsizetype count = m_data.labels.size();
    if (!m_main || count == 0 || !chart()->plotArea().adjusted(-80, -8, 8, 40).contains(at))
        return {};
    const QPointF value = chart()->mapToValue(at, m_main);
    const double along = sideways() ? static_cast<double>(count) - 1 - value.y() : value.x();
    return static_cast<size_t>(std::clamp<qsizetype>(std::lround(along), 0, count - 1));
}

QRectF ChartPicture::bandOf(size_t first, size_t last) const {
    const QRectF plot = chart()->plotArea();
    const auto count = static_cast<double>(m_data.labels.size());
    const double from = std::min(static_cast<double>(first), static_cast<double>(last)) / count;
    const double to = (std::max(static_cast<double>(first), static_cast<double>(last)) + 1) / count;
    return sideways()
               ? QRectF(plot.left(), plot.top() + plot.height() * from, plot.width(), plot.height() * (to - from))
               : QRectF(plot.left() + plot.width() * from, plot.top(), plot.width() * (to - from), plot.height());
}

void ChartPicture::drawForeground(QPainter *painter, const QRectF &) {
    if (m_data.form == ChartData::Form::Boxes)
        drawBoxes(*painter);
    if (!m_current || *m_current >= static_cast<size_t>(m_data.labels.size()))
        return;
    QColor ground = accentColour(palette());
    ground.setAlpha(36);
    const QRectF band = bandOf(m_anchor.value_or(*m_current), *m_current);
    painter->fillRect(band, ground);
    painter->setPen(QPen(accentColour(palette()), hasFocus() ? 2 : 1));
    painter->drawRect(band);
}

void ChartPicture::walk(size_t to, bool extend) {
    if (!extend || !m_data.course)
        m_anchor = to;
    m_current = to;
    viewport()->update();
    scene()->update();
    Q_EMIT walked(static_cast<qsizetype>(to));
}

void ChartPicture::pick() {
    if (!m_current || *m_current >= m_data.picks.size())
        return;
    const size_t first = std::min(m_anchor.value_or(*m_current), *m_current);
    const size_t last = std::max(m_anchor.value_or(*m_current), *m_current);
    const auto &from = m_data.picks[first];
    const auto &to = m_data.picks[last];
    if (!from || !to)
        return;
    if (!m_data.course || first == last) {
        Q_EMIT picked(*to);
        return;
    }
    const Period begin = Period::fromCode(from->value);
    const Period end = Period::fromCode(to->value);
    Q_EMIT picked({Condition::Kind::Received,
                   Period::range(QDate::fromJulianDay(begin.count), QDate::fromJulianDay(end.last)).code()});
}

void ChartPicture::keyPressEvent(QKeyEvent *event) {
    const auto count = static_cast<size_t>(m_data.labels.size());
    const int back = sideways() ? Qt::Key_Up : Qt::Key_Left;
    const int on = sideways() ? Qt::Key_Down : Qt::Key_Right;
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (count == 0 || event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        event->ignore();
    } else if (event->key() == back) {
        walk(m_current.value_or(count) == 0 ? 0 : m_current.value_or(count) - 1, extend);
    } else if (event->key() == on) {
        walk(m_current ? std::min(*m_current + 1, count - 1) : 0, extend);
    } else if (event->key() == Qt::Key_Home) {
        walk(0, extend);
    } else if (event->key() == Qt::Key_End) {
        walk(count - 1, extend);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        pick();
    } else {
        event->ignore();
    }
}

void ChartPicture::mousePressEvent(QMouseEvent *event) {
    QWidget::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        if (const auto label = labelAt(event->pos())) {
            m_dragging = true;
            walk(*label, false);
        }
    event->accept();
}

void ChartPicture::mouseMoveEvent(QMouseEvent *event) {
    const auto label = labelAt(event->pos());
    if (m_dragging && label) {
        walk(*label, true);
    } else if (!m_dragging && label) {
        Q_EMIT walked(static_cast<qsizetype>(*label));
        setCursor(Qt::PointingHandCursor);
    } else {
        unsetCursor();
    }
}

void ChartPicture::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && std::exchange(m_dragging, false))
        pick();
}

void ChartPicture::leaveEvent(QEvent *event) {
    QChartView::leaveEvent(event);
    if (m_current)
        Q_EMIT walked(static_cast<qsizetype>(*m_current));
}

void ChartPicture::wheelEvent(QWheelEvent *event) {
    event->ignore(); // the room scrolls
}

void ChartPicture::resizeEvent(QResizeEvent *event) {
    QChartView::resizeEvent(event);
    showLabels();
}

void ChartPicture::changeEvent(QEvent *event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

void ChartPicture::focusInEvent(QFocusEvent *event) {
    QChartView::focusInEvent(event);
    if (!m_current && event->reason() != Qt::MouseFocusReason && !m_data.labels.isEmpty())
        walk(m_data.course ? static_cast<size_t>(m_data.labels.size()) - 1 : 0, false);
}

} // namespace baro
