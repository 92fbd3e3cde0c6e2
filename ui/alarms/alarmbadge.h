#pragma once

#include "alarms/mute.h"

#include <QToolButton>

namespace baro {

/// Stands in the shell at all times: how many alarms nobody has looked at here, and until when they are quiet. Opens
/// the list; while it has the keyboard, the keys of the list mute here too. GUI thread.
class AlarmBadge : public QToolButton {
    Q_OBJECT
public:
    AlarmBadge(Session &session, Mute &mute, QWidget *parent = nullptr);

public Q_SLOTS:
    void showCounts(int late, int soon, int unseen);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslateUi();

    Session &m_session;
    Mute &m_mute;
    std::vector<QAction *> m_acts;
    int m_late = 0;
    int m_soon = 0;
    int m_unseen = 0;
};

} // namespace baro
