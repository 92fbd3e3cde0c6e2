#include "complaint/flowlayout.h"

#include <algorithm>

namespace baro {

FlowLayout::FlowLayout(Columns columns, int gap, QWidget *parent)
    : QLayout(parent)
    , m_columns(columns)
    , m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setColumnWidth(int pixels) {
    m_columnWidth = std::max(1, pixels);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), columnsFor(width), false).height;
}

QSize FlowLayout::sizeHint() const {
    const int width = std::max(minimumSize().width(), 2 * m_columnWidth + m_gap);
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &place) {
    QLayout::setGeometry(place);
    arrange(place, columnsFor(place.width()), true);
}

int FlowLayout::columnsFor(int width) const {
    const int most = std::max(1, (width + m_gap) / (m_columnWidth + m_gap));
    if (m_columns != Columns::Spanned)
        return most;
    const QRect place(0, 0, width, 0);
    int best = most;
    for (int columns = most - 1; columns > 0; --columns)
        if (arrange(place, columns, false) < arrange(place, best, false))
            best = columns;
    return best;
}

FlowLayout::Shape FlowLayout::arrange(const QRect &place, int columns, bool move) const {
    const int equalWidth = (place.width() - (columns - 1) * m_gap) / columns;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    Shape shape;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wish = item->sizeHint();
        int width = std::min(wish.width(), place.width());
        if (m_columns == Columns::Equal) {
            width = equalWidth;
        } else if (m_columns == Columns::Spanned) {
            const int taken = std::clamp((width + m_gap + equalWidth + m_gap - 1) / (equalWidth + m_gap), 1, columns);
            width = taken * (equalWidth + m_gap) - m_gap;
            shape.spans += taken > 1 ? 1 : 0;
        }
        if (x > 0 && x + width > place.width()) {
            y += rowHeight + m_gap;
            x = 0;
            rowHeight = 0;
            ++shape.rows;
        }
        if (move)
            item->setGeometry(QRect(place.x() + x, place.y() + y, width, wish.height()));
        x += width + m_gap;
        rowHeight = std::max(rowHeight, wish.height());
    }
    shape.height = y + rowHeight;
    return shape;
}

} // namespace baro
