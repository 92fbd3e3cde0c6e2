#include "records/recordsdelegate.h"

#include "records/recordsmodel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace baro {

namespace {

constexpr int edge = 4;
constexpr qsizetype wordsBefore = 6; ///< letters left standing before the first hit of a cell that is cut

} // namespace

void RecordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto column = columnAt(index.column());
    if (column == RecordColumn::Number || column == RecordColumn::Received || column == RecordColumn::ToSetOut ||
        column == RecordColumn::ToResolve)
        cell.font = figureFont(cell.font);
    const bool selected = cell.state & QStyle::State_Selected;
    if (column == RecordColumn::State && index.data(RecordsModel::LateRole).toBool())
        cell.palette.setColor(QPalette::Text, colourOf(Meaning::Late, cell.palette));
    auto spans = index.data(RecordsModel::SpansRole).value<QList<QPair<qsizetype, qsizetype>>>();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    if (spans.isEmpty()) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    QString words = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QRect inside = cell.rect.adjusted(edge, 0, -edge, 0);
    const QFontMetrics metrics(cell.font);
    // What was found is to be seen: the beginning goes, with a sign, where it stands too far to the right.
    const qsizetype first = spans.first().first;
    if (first > wordsBefore && metrics.horizontalAdvance(words.left(first + spans.first().second)) >
                                   inside.width() - metrics.horizontalAdvance(u'…')) {
        const qsizetype dropped = first - wordsBefore;
        words = QStringLiteral("…") + words.mid(dropped);
        for (auto &span : spans)
            span.first += 1 - dropped;
    }
    QString shown = metrics.elidedText(words, Qt::ElideRight, inside.width());
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat lit;
    lit.setFontWeight(QFont::Bold);
    if (!selected) {
        QColor ground = accentColour(cell.palette);
        ground.setAlphaF(0.22F);
        lit.setBackground(ground);
    } else {
        lit.setFontUnderline(true);
    }
    for (const auto &[at, count] : spans)
        if (at < shown.size())
            formats.append({static_cast<int>(at), static_cast<int>(std::min(count, shown.size() - at)), lit});
    QTextLayout layout(shown, cell.font);
    QTextOption one(Qt::AlignLeft);
    one.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(one);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(inside.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(inside.left(), inside.center().y() - line.height() / 2 + 1));
    painter->restore();
}

} // namespace baro
