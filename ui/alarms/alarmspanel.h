#pragma once

#include "alarms/alarmmodel.h"
#include "alarms/mute.h"
#include "widgets/complainttable.h"
#include "widgets/session.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace baro {

class Banner;
class FittedColumns;
class KeyButton;
class QueueModel;

/// The supervisor's list: open complaints with a promise that is broken or nearly so, the one due first on top, and the
/// keys that mute the alarms for a while. GUI thread.
class AlarmsPanel : public QWidget {
    Q_OBJECT
public:
    /// `queue` and `mute` must outlive it.
    AlarmsPanel(Session &session, const QueueModel &queue, Mute &mute, QWidget *parent = nullptr);
    ~AlarmsPanel() override;

    std::optional<ComplaintId> chosenComplaint() const { return m_chosen; }

public Q_SLOTS:
    /// Puts the keyboard into the list; on its first line when none is chosen.
    void focusList();
    /// Handover sheets that nobody has taken over stand above the list.
    void showUntaken(int sheets);

Q_SIGNALS:
    /// A person chose this line.
    void chosen(baro::ComplaintId id);
    /// Enter or a double click: its complaint is to be opened.
    void activated(baro::ComplaintId id);
    /// How many promises are broken, how many nearly so, and how many of both nobody has looked at here.
    void counted(int late, int soon, int unseen);
    void backAsked();
    /// The sheets are to be shown.
    void handoverAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslateUi();
    void measureAnew();
    void follow();
    void count();
    void askTakers();
    void showTitle();
    void showMute();

    Session &m_session;
    Mute &m_mute;
    AlarmModel *m_model;
    ComplaintTable *m_view;
    FittedColumns *m_columns = nullptr;
    QLabel *m_title;
    KeyButton *m_back;
    KeyButton *m_sheets;
    int m_untaken = 0;
    QLabel *m_quiet;
    std::vector<KeyButton *> m_keys; ///< of the spans, then sound again
    Banner *m_banner;
    QTimer *m_gather;
    std::optional<ComplaintId> m_chosen;
    QSet<ComplaintId> m_asked;
    bool m_applying = false; ///< the model changes, not the person's choice
    int m_late = -1;
    int m_soon = -1;
    int m_unseen = -1;
};

} // namespace baro
