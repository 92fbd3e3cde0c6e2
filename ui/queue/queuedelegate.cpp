#include "queue/queuedelegate.h"

#include "alarms/alarmmark.h"
#include "queue/queuemodel.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace baro {
namespace {

constexpr int margin = 4;
constexpr int barHeight = 4;

Meaning meaningOf(QueueClock::Look look) {
    switch (look) {
    case QueueClock::Look::DueSoon:
        return Meaning::Soon;
    case QueueClock::Look::Late:
    case QueueClock::Look::Missed:
        return Meaning::Late;
    case QueueClock::Look::Kept:
        return Meaning::Kept;
    case QueueClock::Look::None:
    case QueueClock::Look::PassedOn:
    case QueueClock::Look::Running:
        break;
    }
    return Meaning::Running;
}

/// An upright triangle with a stroke in it for what is late, an hourglass for what will be: told apart without colour.
void paintSign(QPainter &painter, const QRectF &box, QueueClock::Look look, const QColor &colour,
               const QColor &ground) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QPainterPath sign;
    if (look == QueueClock::Look::DueSoon) {
        sign.moveTo(box.topLeft());
        sign.lineTo(box.topRight());
        sign.lineTo(box.bottomLeft());
        sign.lineTo(box.bottomRight());
        sign.closeSubpath();
        painter.drawPath(sign);
        return;
    }
    sign.moveTo(box.center().x(), box.top());
    sign.lineTo(box.bottomRight());
    sign.lineTo(box.bottomLeft());
    sign.closeSubpath();
    painter.drawPath(sign);
    painter.setBrush(ground);
    const double x = box.center().x();
    painter.drawRect(QRectF(x - 0.7, box.top() + box.height() * 0.38, 1.4, box.height() * 0.3));
    painter.drawRect(QRectF(x - 0.7, box.top() + box.height() * 0.78, 1.4, 1.4));
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QVariant clock = index.data(QueueModel::ClockRole);
    const bool isMatter = index.column() == static_cast<int>(QueueColumn::What);
    if (!clock.isValid() && !isMatter) {
        if (index.column() == static_cast<int>(QueueColumn::Number)) {
            cell.font = figureFont(cell.font);
            cell.font.setBold(index.data(QueueModel::UrgentRole).toBool());
        }
        // A state with its reason may take both lines of a high row.
        if (index.column() == static_cast<int>(QueueColumn::State))
            cell.features |= QStyleOptionViewItem::WrapText;
        const QWidget *widget = cell.widget;
        const QStyle *style = widget ? widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
        return;
    }
    const QString words = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setClipRect(cell.rect);
    if (isMatter)
        paintMatter(*painter, cell, index, words);
    else
        paintClock(*painter, cell, clock.value<QueueClock>(), words);
    painter->restore();
}

void QueueDelegate::paintMatter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QString &words) const {
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QRect inside = option.rect.adjusted(margin, 2, -margin, -2);
    const QFontMetrics metrics(option.font);
    const QString second = index.data(QueueModel::SecondLineRole).toString();
    QRect line = inside;
    if (!second.isEmpty())
        line.setHeight(inside.height() / 2);
    const QString danger = index.data(QueueModel::DangerRole).toString();
    const bool urgent = index.data(QueueModel::UrgentRole).toBool();
    if (!danger.isEmpty() || urgent) {
        const int side = metrics.ascent() + 2;
        const QRect sign(line.left(), line.center().y() - side / 2, side, side);
        const QIcon drawing = danger.isEmpty() ? icon(QStringLiteral("priority"), Meaning::Soon)
                                               : icon(QStringLiteral("danger"), Meaning::Late);
        drawing.paint(&painter, sign);
        line.setLeft(sign.right() + margin);
    }
    if (!danger.isEmpty()) {
        QFont bold = option.font;
        bold.setBold(true);
        const int width = QFontMetrics(bold).horizontalAdvance(danger) + 2 * margin;
        const QRect tag(line.left(), line.center().y() - metrics.height() / 2, width, metrics.height());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(Meaning::Late, palette));
        painter.drawRoundedRect(tag, 3, 3);
        painter.setFont(bold);
        painter.setPen(palette.color(QPalette::Base));
        painter.drawText(tag, Qt::AlignCenter, danger);
        line.setLeft(tag.right() + margin + 1);
    }
    // At the end of the line, so that one looks down a column of them.
    if (const QVariant alarm = index.data(QueueModel::AlarmRole); alarm.isValid()) {
        const auto mark = alarm.value<AlarmMark>();
        const QString reached = shortText(mark);
        const QFont figures = figureFont(option.font);
        const int width = QFontMetrics(figures).horizontalAdvance(reached);
        const int side = metrics.ascent();
        const QRect place(line.right() - width + 1, line.top(), width, line.height());
        const QRect sign(place.left() - side - margin / 2, line.center().y() - side / 2, side, side);
        const Meaning meaning = mark.isLate() ? Meaning::Late : Meaning::Soon;
        const QIcon drawing = mark.isEscalated() ? icon(QStringLiteral("bell"), meaning) : icon(QStringLiteral("bell"));
        drawing.paint(&painter, sign, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        painter.setFont(figures);
        if (mark.isEscalated())
            painter.setPen(colourOf(meaning, palette));
        else
            painter.setPen(selected ? palette.color(QPalette::HighlightedText) : dimColour(palette));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, reached);
        line.setRight(sign.left() - margin);
    }
    painter.setFont(option.font);
    painter.setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, line.width()));
    if (second.isEmpty())
        return;
    const QRect below(inside.left(), inside.top() + inside.height() / 2, inside.width(), inside.height() / 2);
    painter.setPen(selected ? palette.color(QPalette::HighlightedText) : dimColour(palette));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(second, Qt::ElideRight, below.width()));
}

void QueueDelegate::paintClock(QPainter &painter, const QStyleOptionViewItem &option, const QueueClock &clock,
                               const QString &words) const {
    using Look = QueueClock::Look;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor colour =
        clock.look == Look::None ? dimColour(option.palette) : colourOf(meaningOf(clock.look), option.palette);
    QRect inside = option.rect.adjusted(margin, 2, -margin, -2);
    if (inside.width() <= 0)
        return;

    // The bar stands below the words, so that neither colour nor hatch ever lies under letters.
    if (clock.look != Look::None) {
        const QRect track(inside.left(), inside.bottom() - barHeight + 1, inside.width(), barHeight);
        painter.fillRect(track, hairlineColour(option.palette));
        QRect bar = track;
        bar.setWidth(std::max(2, static_cast<int>(track.width() * clock.filled)));
        if (clock.stands()) {
            QBrush hatch(colour, Qt::BDiagPattern);
            painter.fillRect(track, hatch);
            painter.setPen(colour);
            painter.drawRect(track.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(bar, colour);
        }
    }
    QRect line = inside.adjusted(0, 0, 0, -barHeight - 1);
    const bool signedLook = clock.look == Look::DueSoon || clock.look == Look::Late || clock.look == Look::Missed;
    if (signedLook) {
        const double side = std::min(line.height() - 2, option.fontMetrics.ascent());
        paintSign(painter, QRectF(line.left(), line.center().y() - side / 2 + 0.5, side, side), clock.look, colour,
                  ground);
        line.setLeft(line.left() + static_cast<int>(side) + margin);
    }
    QFont font = figureFont(option.font);
    font.setBold(clock.look == Look::Late);
    painter.setFont(font);
    const bool fits = QFontMetrics(font).horizontalAdvance(words) <= line.width();
    const bool plain = clock.look == Look::Running || clock.look == Look::None;
    painter.setPen(plain ? option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text) : colour);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(fits ? words : shortCellText(clock), Qt::ElideRight, line.width()));
}

} // namespace baro
