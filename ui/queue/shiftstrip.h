#pragma once

#include "queue/endofshift.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace baro {

class QueueModel;
class Session;

/// Over the queue, from an hour before the squads go home on a Saturday, Sunday or holiday until an hour after: what
/// must be finished or handed over by then, what is possible first. Hidden at all other times. A line that one has
/// chosen stays chosen while others come and go. GUI thread.
class ShiftStrip : public QFrame {
    Q_OBJECT
public:
    ShiftStrip(Session &session, const QueueModel &queue, QWidget *parent = nullptr);

    /// Reads the queue anew.
    void refresh();

Q_SIGNALS:
    /// Enter or a double click on a line.
    void activated(baro::ComplaintId id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        BeforeTheEnd what;
        QString words;
        friend bool operator==(const Line &, const Line &) = default;
    };
    static QString chanceText(BeforeTheEnd::Chance chance);
    void showLines(std::vector<Line> lines);
    void fit();

    Session &m_session;
    const QueueModel &m_queue;
    QLabel *m_title;
    QListWidget *m_list;
    std::vector<Line> m_lines;
};

} // namespace baro
