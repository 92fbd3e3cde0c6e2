#pragma once

#include "notices/notifications.h"
#include "widgets/session.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>

class QTimer;

namespace baro {

class Mute;

/// Rings for the marks that this desk wrote down and whose clocks run: a sound and one notice, however many there are.
/// Those that come together, as after a long time in which no desk was open, ring together. Muted, it is quiet. GUI
/// thread.
class Bell : public QObject {
    Q_OBJECT
public:
    /// `sound`: the application's beep, if empty. The others must outlive the bell.
    Bell(Session &session, const Mute &mute, Notifications &notifications, std::function<void()> sound = {},
         QObject *parent = nullptr);

private:
    void hear(const std::vector<Alarm> &alarms);
    void ring();
    void tell(const std::vector<Alarm> &alarms, const std::vector<QueueItem> &items);
    QString matterOf(const Alarm &alarm, const std::vector<QueueItem> &items) const;

    Session &m_session;
    const Mute &m_mute;
    Notifications &m_notifications;
    std::function<void()> m_sound;
    QTimer *m_gather; ///< waits for more of them
    QElapsedTimer m_gathering;
    QTimer *m_rest; ///< after ringing: many that still come ring once more when it ends
    std::map<std::pair<ComplaintId, ClockKind>, Alarm> m_waiting; ///< of each clock the last
};

} // namespace baro
