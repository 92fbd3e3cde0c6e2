#include "complaint/timelineview.h"

#include "complaint/timelinemodel.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace baro {

namespace {

constexpr int padding = 4;
constexpr int gap = 8;
constexpr int indent = 16; ///< of one of several lines below the one that stands for them

QFont smallFont(const QFont &font) {
    QFont small = figureFont(font);
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

/// Where the parts of a line stand, from its own top left.
struct Places {
    QRect time;
    QRect sentence;
    QRect by;
    int height = 0;
};

Places placesIn(int width, const QFont &font, const QModelIndex &index) {
    const QFontMetrics figures(figureFont(font));
    const QFontMetrics words(font);
    const QFontMetrics small(smallFont(font));
    const QString time = index.data(TimelineModel::TimeRole).toString();
    const int inward = index.data(TimelineModel::PartRole).toBool() ? indent : 0;
    // A day before the time stands above the sentence in a narrow panel; a bare time stands before it.
    const int timeWidth = figures.horizontalAdvance(time);
    const bool above = timeWidth > width / 4;
    Places places;
    places.time = QRect(padding + inward, padding, above ? width - 2 * padding : timeWidth, figures.height());
    const int left =
        inward + (above ? padding : padding + std::max(timeWidth, figures.horizontalAdvance(QStringLiteral("00:00"))) + gap);
    const int top = above ? places.time.bottom() + 1 : padding;
    const int room = std::max(40, width - left - padding);
    const auto wrapped = [&](const QFontMetrics &metrics, int role) {
        return metrics.boundingRect(QRect(0, 0, room, 100'000), Qt::TextWordWrap, index.data(role).toString()).height();
    };
    places.sentence = QRect(left, top, room, wrapped(words, TimelineModel::SentenceRole));
    places.by = QRect(left, places.sentence.bottom() + 1, room, wrapped(small, TimelineModel::ByRole));
    places.height = places.by.bottom() + 1 + padding;
    return places;
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, placesIn(width, option.font, index).height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QColor words = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dim = selected ? words : dimColour(option.palette);
    Places places = placesIn(option.rect.width(), option.font, index);
    for (QRect *place : {&places.time, &places.sentence, &places.by})
        place->translate(option.rect.topLeft());

    painter->save();
    painter->setPen(dim);
    painter->setFont(figureFont(option.font));
    painter->drawText(places.time, Qt::AlignLeft | Qt::AlignTop, index.data(TimelineModel::TimeRole).toString());
    QFont sentence = option.font;
    sentence.setStrikeOut(index.data(TimelineModel::UndoneRole).toBool());
    painter->setPen(sentence.strikeOut() ? dim : words);
    painter->setFont(sentence);
    painter->drawText(places.sentence, Qt::TextWordWrap, index.data(TimelineModel::SentenceRole).toString());
    painter->setPen(dim);
    painter->setFont(smallFont(option.font));
    painter->drawText(places.by, Qt::TextWordWrap, index.data(TimelineModel::ByRole).toString());
    painter->restore();
}

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent) {
    setObjectName(QStringLiteral("timeline"));
    setItemDelegate(new TimelineDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
}

bool TimelineView::isRead() const {
    return hasFocus() || selectionModel()->hasSelection();
}

/// Absent: the other way round.
void TimelineView::fold(std::optional<bool> unfolded) {
    auto *history = qobject_cast<TimelineModel *>(model());
    if (!history || !currentIndex().isValid())
        return;
    const QVariant is = currentIndex().data(TimelineModel::FoldRole);
    const bool part = currentIndex().data(TimelineModel::PartRole).toBool();
    if (!is.isValid() && !part)
        return;
    const bool wanted = unfolded.value_or(!part && !is.toBool());
    const int row = history->setUnfolded(currentIndex().row(), wanted);
    if (row >= 0 && !wanted)
        setCurrentIndex(history->index(row)); // its parts are gone
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event) {
    QListView::mouseDoubleClickEvent(event);
    fold(std::nullopt);
}

/// An end that was in sight stays so.
void TimelineView::resizeEvent(QResizeEvent *event) {
    const bool end = atEnd();
    QListView::resizeEvent(event);
    if (end)
        scrollToBottom();
}

bool TimelineView::atEnd() const {
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TimelineView::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        event->accept();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        fold(std::nullopt);
        return;
    case Qt::Key_Right:
        fold(true);
        return;
    case Qt::Key_Left:
        fold(false);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace baro
