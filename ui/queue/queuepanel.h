#pragma once

#include "desk/desk.h"
#include "queue/queuemodel.h"
#include "queue/queueview.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QTimer;

namespace baro {

class AdviceStrip;
class KeyButton;
class QueueColumns;
class Session;
class ShiftStrip;

/// The open complaints, what breaks first on top. Reads the queue once, then follows the changes of the desk in small
/// portions; what a person has chosen, scrolled to or focused stays where it is. GUI thread.
class QueuePanel : public QWidget {
    Q_OBJECT
public:
    explicit QueuePanel(Session &session, QWidget *parent = nullptr);
    ~QueuePanel() override;

    QueueCounts counts() const { return m_counts; }
    /// The open complaints as they stand here.
    const QueueModel *model() const { return m_model; }
    std::optional<ComplaintId> chosenComplaint() const { return m_chosen; }
    /// Puts a button at the right of the list's title. Where there is no room beside the title it becomes brief.
    void addToHead(KeyButton *button);
    /// Puts a strip between the title and the list.
    void addOverList(QWidget *strip);

public Q_SLOTS:
    /// Puts the keyboard into the list; on its first line when none was chosen before.
    void focusQueue();
    /// Only those of one dong, said above the list with the key that shows all again; absent: all.
    void showOnly(std::optional<baro::DistrictId> dong);
    /// Marks a complaint as chosen, without chosen() being emitted; once it comes, if it is not on the queue yet.
    void select(baro::ComplaintId id);

Q_SIGNALS:
    /// A person chose this line, by key or mouse.
    void chosen(baro::ComplaintId id);
    /// Enter or a double click on this line.
    void activated(baro::ComplaintId id);
    void counted(int open, int dueSoon, int late);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void showTitle();
    void fitHead();
    void readQueue();
    void follow(const Changes &changes);
    void askForPending();
    void apply(const std::vector<QueueItem> &items, const std::vector<ComplaintId> &asked);
    void replaceAll(std::vector<QueueItem> items);
    void mark(ComplaintId id, bool scroll);
    void afterChange();
    void count();
    void meet(const std::optional<Problem> &problem);
    /// Hides what is not of the dong that is looked at, and says how much is left.
    void filter();
    void advise();

    Session &m_session;
    QueueModel *m_model = nullptr;
    QueueView *m_view = nullptr;
    std::unique_ptr<QueueColumns> m_columns;
    QLabel *m_title = nullptr;
    QString m_titleWords;
    QString m_titleBrief;
    QHBoxLayout *m_head = nullptr;
    std::vector<KeyButton *> m_headKeys;
    QLabel *m_trouble = nullptr;
    ShiftStrip *m_shift = nullptr;
    QWidget *m_onlyBar = nullptr;
    QLabel *m_onlyWords = nullptr;
    KeyButton *m_showAll = nullptr;
    AdviceStrip *m_advice = nullptr;
    std::optional<DistrictId> m_only;
    QTimer *m_gather = nullptr; ///< 33 ms: many changes, one question
    QTimer *m_recount = nullptr; ///< counting follows a storm of changes a few times a second
    std::vector<ComplaintId> m_pending;
    QSet<ComplaintId> m_pendingIds;
    bool m_asking = false;   ///< one question at a time, so that no older answer overtakes a newer
    bool m_applying = false; ///< the model changes, not the person's choice
    bool m_readAll = true;   ///< the whole queue is to be read (anew)
    std::optional<ComplaintId> m_chosen;
    std::optional<ComplaintId> m_awaited; ///< to be marked as soon as it comes
    std::optional<Problem> m_problem;
    QueueCounts m_counts;
};

} // namespace baro
