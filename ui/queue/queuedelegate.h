#pragma once

#include "widgets/queueclock.h"

#include <QStyledItemDelegate>

namespace baro {

/// Paints the cells of the queue: clocks as bars with their time in words, a sign beside each colour, the hold as a
/// hatch; danger to life with its sign and a filled word, what is urgent with a sign. Only paints.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMatter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QString &words) const;
    void paintClock(QPainter &painter, const QStyleOptionViewItem &option, const QueueClock &clock,
                    const QString &words) const;
};

} // namespace baro
