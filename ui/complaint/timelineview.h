#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace baro {

/// Paints a line of the history: time, sentence, and who recorded it in quieter words below; what was undone is struck
/// through, and says so.
class TimelineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The history as a list. On a line that stands for several Enter, Space, Right or a double click shows each of them, and
/// Left or the same again hides them. Ctrl+C copies the whole complaint as text. What is new does not move it, unless its end was
/// in sight: then the end stays in sight.
class TimelineView : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Whether the last line is in sight, before new lines come.
    bool atEnd() const;

    /// Where new lines are to be followed: unless somebody reads here.
    bool isRead() const;

Q_SIGNALS:
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold(std::optional<bool> unfolded);
};

} // namespace baro
