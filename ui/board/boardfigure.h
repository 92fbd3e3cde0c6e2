#pragma once

#include "widgets/theme.h"

#include <QLabel>

#include <optional>

class QPainter;

namespace baro {

/// The font at no more than `pixels`, smaller where the text would be wider than `width`.
QFont fontFitting(const QFont &font, const QString &text, double pixels, double width, bool bold = false);
/// One line in `room`, cut with a sign of it where even the smallest letters are too many.
void drawFitting(QPainter &painter, const QRectF &room, const QString &text, const QFont &font, double pixels,
                 Qt::Alignment alignment, bool bold = false);

/// A figure that is read from across the room: what it is, the figure, what it is made of. As large as its place.
class BoardFigure : public QLabel {
    Q_OBJECT
public:
    explicit BoardFigure(const QString &name, QWidget *parent = nullptr);

    void show(const QString &caption, const QString &figure, const QString &detail,
              std::optional<Meaning> meaning = {});
    QString figure() const { return m_figure; }

    QSize sizeHint() const override { return {140, 96}; }
    QSize minimumSizeHint() const override { return {60, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    QString m_figure;
    QString m_detail;
    std::optional<Meaning> m_meaning;
};

} // namespace baro
