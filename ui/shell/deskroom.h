#pragma once

#include "widgets/closing.h"
#include "widgets/session.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QFrame;
class QPropertyAnimation;
class QSplitter;
class QStackedWidget;

namespace baro {

class AlarmsPanel;
class CallBacksPanel;
class ComplaintPanel;
class HandoverPanel;
class IntakePanel;
class KeyButton;
class Mute;
class QueuePanel;
class RecordsPanel;
class SheetAsked;
class WithOthersPanel;

/// The room where calls are taken: new call, open queue, complaint, side by side. Under 1400 effective pixels (those of
/// the window at a text scale of 100 %) the complaint lies over the queue and goes away again; the new call is never
/// covered.
class DeskRoom : public QWidget {
    Q_OBJECT
public:
    /// `mute` must outlive it.
    DeskRoom(Session &session, Mute &mute, QWidget *parent = nullptr);
    ~DeskRoom() override;

    bool isNarrow() const { return m_narrow; }
    /// Keeps the widths of the panes for the next start.
    void keepState();
    /// See IntakePanel::mayClose().
    Closing mayClose();

public Q_SLOTS:
    void newCall();
    /// Opens the notice of danger to life in the call on top.
    void askDanger();
    /// Uncovers the queue and puts the keyboard into it.
    void focusQueue();
    /// The call-backs owed take the queue's place, with the keyboard; or the queue takes it back.
    void toggleCallBacks();
    /// The find list takes the queue's place, with the cursor in its field; or, with the cursor there, the queue takes
    /// it back.
    void toggleFind();
    /// The same for what lies with others.
    void toggleWithOthers();
    /// The same for the supervisor's list.
    void toggleAlarms();
    /// The handover of the shift takes the queue's place in the same way.
    void toggleHandover();
    /// Marks it in the queue and shows it, over the queue if there is no room beside.
    void openComplaint(baro::ComplaintId id);
    /// The queue with the open complaints of one dong.
    void showDong(baro::DistrictId id);
    /// Takes the complaint off the queue. Nothing happens while they stand side by side.
    void back();
    /// The keyboard goes to the next (1) or previous (-1) pane. False when there is none on that side: leave the room.
    bool stepPane(int direction);
    /// The keyboard goes to the first (1) or last (-1) pane.
    void enter(int direction);

Q_SIGNALS:
    void counted(int open, int dueSoon, int late);
    /// See IntakePanel::entryFound().
    void entryFound(const baro::Draft &draft);
    /// See AlarmsPanel::counted().
    void alarmsCounted(int late, int soon, int unseen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void arrange();
    void restoreWidths();
    QString widthsKey() const;
    QRect coveredArea() const;
    void cover();
    void toggle(QWidget *list);
    void showUntaken();
    void focusMiddle();
    void showOwed();
    void showWithOthers();
    void focusPane(int pane);
    int paneOf(const QWidget *widget) const;
    bool paneIsSeen(int pane) const;

    Session &m_session;
    QSplitter *m_panes;
    IntakePanel *m_intake;
    QStackedWidget *m_middle; ///< the queue, or another list in its place
    QueuePanel *m_queue;
    CallBacksPanel *m_callBacks;
    WithOthersPanel *m_withOthers;
    KeyButton *m_withOthersKey;
    AlarmsPanel *m_alarms;
    RecordsPanel *m_find;
    QPointer<QWidget> m_beforeFind; ///< the field of a call in which the cursor stood
    KeyButton *m_callBacksOwed;
    HandoverPanel *m_handover;
    KeyButton *m_handoverKey;
    SheetAsked *m_sheetAsked;
    int m_untaken = 0;
    int m_owed = 0;
    int m_late = 0;
    int m_lying = 0;
    int m_lyingOverdue = 0;
    ComplaintPanel *m_complaint;
    QFrame *m_side; ///< holds the complaint, as a pane or over the queue
    KeyButton *m_back;
    QPropertyAnimation *m_slide;
    bool m_narrow = false;
    bool m_arranged = false;
    bool m_covered = false; ///< narrow, and the complaint lies over the queue
    std::array<QPointer<QWidget>, 3> m_lastFocus;
};

} // namespace baro
