#pragma once

#include "base/ids.h"

#include <QTableView>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace baro {

/// A table of complaints, one a line. It holds still while lines come, go and move around what a person looks at; after
/// the chosen line has gone, Up and Down begin where it stood. A late line keeps its colour while it is chosen.
class ComplaintTable : public QTableView {
    Q_OBJECT
public:
    /// Which complaint a line is about, and where its line stands, -1 for none.
    struct Lines {
        std::function<std::optional<ComplaintId>(int row)> idAt;
        std::function<int(ComplaintId)> rowOf;
    };
    ComplaintTable(QAbstractTableModel &model, Lines lines, QWidget *parent = nullptr);

    /// The lines in sight with their places, in pixels of the viewport.
    using Sight = std::vector<std::pair<ComplaintId, int>>;
    Sight sight() const;
    /// First and last of them; last < first for none.
    std::pair<int, int> visibleRows() const;
    /// Scrolls so that the first of them that is still there, and not among `moved`, stands where it stood.
    void hold(const Sight &sight, const std::vector<ComplaintId> &moved);

    /// Words for an empty list, painted in its place and told to screen readers.
    void setEmptyText(const QString &text);

    /// Letters search for nothing here: a list that jumps under typing is worse than none.
    void keyboardSearch(const QString &) override {}

protected:
    /// Home and End go to the first and the last line: the lines are chosen here, not their cells.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRowHeight();

    QAbstractTableModel &m_model;
    Lines m_lines;
    QString m_emptyText;
};

} // namespace baro
