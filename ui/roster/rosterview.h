#pragma once

#include <QHeaderView>
#include <QItemSelection>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QTableView>

namespace baro {

/// The grid of the roster. Keys: arrows walk, with Ctrl to the first or last row or day; with Shift they extend what is
/// chosen, and Ctrl+Space keeps it while one goes on choosing elsewhere; a shift's letter sets, Space goes on to the
/// next, Delete sets off duty, Enter opens a line for the whole cell, Ctrl+C and Ctrl+V copy, Page Up and Page Down
/// turn weeks, Home is this week. It only says what was asked; the room does it. GUI thread.
class RosterView : public QTableView {
    Q_OBJECT
public:
    explicit RosterView(QWidget *parent = nullptr);

    /// The selected cells, or the one with the cursor.
    QModelIndexList chosen() const;
    /// Opens the line of the current cell; with letters in it, if there are some.
    void write(const QString &letters = {});
    /// Names of squads have the room that they need, and never more than leaves the days theirs.
    void fitNames();

Q_SIGNALS:
    /// One letter, in upper case; also from a keyboard that stands on Hangul.
    void letterTyped(const QString &letter);
    void nextAsked();
    void offAsked();
    void copyAsked();
    void pasteAsked();
    void weekAsked(int step); ///< 0: this week

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void letInputMethodBe();
    void go(int key, int steps, bool extends);
    void toggleKept();
    void chooseKept();
    void letGo();

    QItemSelection m_kept;         ///< with Ctrl+Space
    bool m_going = false;          ///< by the keys of go()
    QPersistentModelIndex m_begun; ///< where what Shift extends began
};

/// A cell: its shifts, how many are there, a pen for what was set by hand, a sign for what does not go together.
class RosterDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Three lines over each day: the day, why it is a holiday, how it is covered.
class RosterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RosterHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace baro
