#include "queue/queueview.h"

#include "queue/queuemodel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace baro {

QueueView::QueueView(QueueModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model) {
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView &header = *horizontalHeader();
    header.setSectionsMovable(true);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(static_cast<int>(QueueColumn::What), QHeaderView::Stretch);
    header.setMinimumSectionSize(40);
    fitRowHeight();
}

void QueueView::fitRowHeight() {
    const int height = fontMetrics().height() * m_lines + 13;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    settleSoon();
}

void QueueView::setRemainder(QWidget *remainder) {
    m_remainder = remainder;
    settle();
}

void QueueView::settle() {
    if (!m_remainder)
        return;
    const int tall = verticalHeader()->defaultSectionSize();
    const int room = viewport()->height() + m_remainder->height();
    const int rest = m_model.rowCount() * tall > room && room > tall ? room % tall : 0;
    if (rest != m_remainder->height())
        m_remainder->setFixedHeight(rest);
    verticalScrollBar()->setSingleStep(tall); // the wheel goes by whole lines as well
}

void QueueView::settleSoon() {
    QMetaObject::invokeMethod(this, &QueueView::settle, Qt::QueuedConnection);
}

void QueueView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    settleSoon(); // not while this size is being laid out
}

void QueueView::setLinesPerRow(int lines) {
    if (lines == m_lines)
        return;
    const Sight before = sight();
    m_lines = lines;
    fitRowHeight();
    hold(before, {});
}

std::pair<int, int> QueueView::visibleRows() const {
    const int rows = m_model.rowCount();
    if (rows == 0 || !isVisible())
        return {0, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {first < 0 ? 0 : first, last < 0 ? rows - 1 : last};
}

QueueView::Sight QueueView::sight() const {
    Sight sight;
    // Qt makes the first line current as soon as the list has had the focus: only a marked line is somebody's choice.
    sight.pinnedToTop = verticalScrollBar()->value() == 0 && !hasFocus() && !selectionModel()->hasSelection();
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row)
        sight.lines.emplace_back(m_model.item(row).id, rowViewportPosition(row));
    // The line that somebody chose is the one that his eye is on: of all, it is the one that stays.
    const QModelIndexList marked = selectionModel()->selectedRows();
    if (!marked.isEmpty() && marked.first().row() >= first && marked.first().row() <= last)
        std::ranges::rotate(sight.lines, sight.lines.begin() + (marked.first().row() - first));
    return sight;
}

void QueueView::hold(const Sight &sight, const std::vector<ComplaintId> &moved) {
    if (sight.lines.empty() || sight.pinnedToTop)
        return;
    // Headers and scroll bars follow changes of the model with a delay; the line's place counts on them.
    executeDelayedItemsLayout();
    updateGeometries();
    int row = -1;
    int place = 0;
    for (const bool alsoMoved : {false, true}) {
        for (const auto &[id, y] : sight.lines) {
            if (!alsoMoved && std::ranges::find(moved, id) != moved.end())
                continue;
            row = m_model.rowOf(id);
            place = y;
            if (row >= 0)
                break;
        }
        if (row >= 0)
            break;
    }
    if (row < 0)
        return;
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(bar.value() + rowViewportPosition(row) - place);
}

void QueueView::setEmptyText(const QString &text) {
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void QueueView::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(dimColour(palette()));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void QueueView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRowHeight();
}

QModelIndex QueueView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const bool toAnEnd = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, toAnEnd ? modifiers | Qt::ControlModifier : modifiers);
}

} // namespace baro
