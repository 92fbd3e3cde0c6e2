#pragma once

#include "base/ids.h"

#include <QPointer>
#include <QTableView>

#include <optional>
#include <utility>
#include <vector>

namespace baro {

class QueueModel;

/// The table of the queue. It holds still while lines come, go and move above and below what a person is looking at.
class QueueView : public QTableView {
    Q_OBJECT
public:
    explicit QueueView(QueueModel &model, QWidget *parent = nullptr);

    /// What is in sight: complaints from the top down with the place of their line, in pixels of the viewport.
    struct Sight {
        std::vector<std::pair<ComplaintId, int>> lines;
        bool pinnedToTop = false; ///< nobody works in the list and it stands at its top: there it stays
    };
    Sight sight() const;
    /// Scrolls so that the first line of `sight` that is still there, and not among `moved`, stands where it stood.
    void hold(const Sight &sight, const std::vector<ComplaintId> &moved);

    /// First and last row in sight; the last is below the first when there is none.
    std::pair<int, int> visibleRows() const;
    /// Two where part of a line stands below the rest.
    void setLinesPerRow(int lines);
    /// What stands below the list takes what is left where its lines do not fill its height, so that none is sliced.
    void setRemainder(QWidget *remainder);
    void settle();
    /// Words for an empty queue, painted in its place and told to screen readers.
    void setEmptyText(const QString &text);

    /// Letters search for nothing here: a list that jumps under typing is worse than none.
    void keyboardSearch(const QString &) override {}

protected:
    /// Home and End go to the first and the last line: the lines are chosen here, not their cells.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRowHeight();
    void settleSoon();

    QueueModel &m_model;
    QString m_emptyText;
    int m_lines = 1;
    QPointer<QWidget> m_remainder;
};

} // namespace baro
