#pragma once

#include "queue/queuemodel.h"
#include "queue/queueview.h"

#include <QObject>

#include <array>
#include <optional>
#include <set>

class QTimer;

namespace baro {

class Session;

/// How wide the columns of the queue are: as wide as what stands in them, the rest is for what and where. Where that
/// leaves too little, dong and squad move into a second line below the matter. A width, order or visibility that a
/// person chose stays, and comes back at the next start. GUI thread.
class QueueColumns : public QObject {
    Q_OBJECT
public:
    QueueColumns(Session &session, QueueModel &model, QueueView &view);
    ~QueueColumns() override;

    /// Dong and squad stand in a second line.
    bool areFolded() const { return m_folded; }

public Q_SLOTS:
    /// After lines came or the view got another width. Columns only grow here: nothing jumps about under the eyes.
    void fit();
    /// After another language or font: everything is measured anew.
    void measureAnew();
    void showMenu(const QPoint &globalPlace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Widths = std::array<int, queueColumnCount>;

    void restore();
    void keep();
    void learn();
    int letter() const;
    bool isHidden(int section, bool folded) const;
    Widths wished(bool folded) const;
    void fold(bool folded);

    Session &m_session;
    QueueModel &m_model;
    QueueView &m_view;
    QTimer *m_changed;
    Widths m_widest{};                                          ///< of what stood in a column so far
    std::array<std::optional<int>, queueColumnCount> m_chosen{}; ///< by a person
    std::set<int> m_hidden;                                     ///< by a person
    bool m_folded = false;
    bool m_fitting = false;
};

} // namespace baro
