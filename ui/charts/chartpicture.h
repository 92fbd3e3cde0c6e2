#pragma once

#include "charts/chartdata.h"

#include <QtCharts/QChartView>

class QAbstractSeries;

namespace baro {

/// Lines, bars or boxes of a chart, in the colours of the theme. Arrows walk along the labels, Shift chooses several
/// where they follow one another, Enter or a click narrows the selection to them; a drag chooses a stretch. GUI thread.
class ChartPicture : public QChartView {
    Q_OBJECT
public:
    explicit ChartPicture(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    std::optional<size_t> current() const { return m_current; }
    /// As large as its labels need.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Where a person stands: the place of a label.
    void walked(qsizetype label);
    void picked(const baro::Condition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void build();
    void addLines();
    void addBars();
    void addBoxes();
    void drawBoxes(QPainter &painter) const;
    void addAxes(double least, double most);
    void showLabels();
    bool sideways() const { return m_data.form == ChartData::Form::SideBars || m_data.form == ChartData::Form::Boxes; }
    QColor colourOf(const ChartSeries &series) const;
    std::optional<size_t> labelAt(QPoint at) const;
    QRectF bandOf(size_t first, size_t last) const;
    void walk(size_t to, bool extend);
    void pick();

    ChartData m_data;
    QAbstractSeries *m_main = nullptr; ///< that places are reckoned by
    std::optional<size_t> m_current;
    std::optional<size_t> m_anchor;
    bool m_dragging = false;
};

} // namespace baro
