#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

namespace baro {

/// Paints a line of the history: time, sentence, and who recorded it in quieter words below; what was undone is struck
/// through, and says so.
class TimelineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The history as a list. Ctrl+C copies the whole complaint as text. What is new does not move it, unless its end was
/// in sight: then the end stays in sight.
class TimelineView : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Whether the last line is in sight, before new lines come.
    bool atEnd() const;

Q_SIGNALS:
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace baro
