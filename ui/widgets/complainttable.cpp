#include "widgets/complainttable.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace baro {

namespace {

/// A late line keeps its colour while it is chosen.
class LateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QVariant colour = index.data(Qt::ForegroundRole); colour.isValid())
            option->palette.setColor(QPalette::HighlightedText, colour.value<QColor>());
    }
};

} // namespace

ComplaintTable::ComplaintTable(QAbstractTableModel &model, Lines lines, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_lines(std::move(lines)) {
    setModel(&model);
    setItemDelegate(new LateDelegate(this));
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
    header.setMinimumSectionSize(40);
    fitRowHeight();
}

void ComplaintTable::fitRowHeight() {
    const int height = fontMetrics().height() + 13;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

std::pair<int, int> ComplaintTable::visibleRows() const {
    if (m_model.rowCount() == 0 || !isVisible())
        return {0, -1};
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(0, rowAt(0)), last < 0 ? m_model.rowCount() - 1 : last};
}

ComplaintTable::Sight ComplaintTable::sight() const {
    Sight lines;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row)
        if (const auto id = m_lines.idAt(row))
            lines.emplace_back(*id, rowViewportPosition(row));
    return lines;
}

void ComplaintTable::hold(const Sight &sight, const std::vector<ComplaintId> &moved) {
    // Nobody works in the list and it stands at its top: there it stays.
    if (verticalScrollBar()->value() == 0 && !hasFocus() && !selectionModel()->hasSelection())
        return;
    executeDelayedItemsLayout();
    updateGeometries();
    for (const auto &[id, y] : sight) {
        const int row = m_lines.rowOf(id);
        if (row < 0 || std::ranges::find(moved, id) != moved.end())
            continue;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - y);
        return;
    }
}

void ComplaintTable::setEmptyText(const QString &text) {
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void ComplaintTable::keyPressEvent(QKeyEvent *event) {
    const bool walks = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (walks && !selectionModel()->hasSelection() && m_model.rowCount() > 0) {
        const int row = std::clamp(currentIndex().row(), 0, m_model.rowCount() - 1);
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ComplaintTable::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(dimColour(palette()));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void ComplaintTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRowHeight();
}

QModelIndex ComplaintTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const bool toAnEnd = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, toAnEnd ? modifiers | Qt::ControlModifier : modifiers);
}

} // namespace baro
