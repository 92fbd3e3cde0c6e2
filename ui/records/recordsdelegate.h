#pragma once

#include <QStyledItemDelegate>

namespace baro {

/// Paints a line of the register: the question's words stand out where they are found, and where a cell is too narrow
/// for the place of the first one, it begins there.
class RecordsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace baro
