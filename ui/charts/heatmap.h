#pragma once

#include "charts/chartdata.h"

#include <QWidget>

namespace baro {

/// A grid of cells, darker where there is more; painted in the colours of the theme. Arrows walk, Enter or a click on a
/// row that stands for something narrows the selection to it. GUI thread.
class HeatMap : public QWidget {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

Q_SIGNALS:
    /// Where a person stands, in words.
    void told(const QString &words);
    void picked(const baro::Condition &condition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Cell {
        int row = 0;
        int column = 0;
    };
    int rows() const { return static_cast<int>(m_data.rows.size()); }
    int columns() const { return static_cast<int>(m_data.labels.size()); }
    int lineHeight() const;
    QRectF grid() const;
    QRectF rectOf(Cell cell) const;
    std::optional<Cell> cellAt(QPointF at) const;
    void walk(Cell to);
    void tell(Cell cell);
    void pick();

    ChartData m_data;
    double m_most = 0;
    std::optional<Cell> m_current;
};

} // namespace baro
