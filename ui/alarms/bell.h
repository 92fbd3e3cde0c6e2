#pragma once

#include "notices/notifications.h"
#include "widgets/session.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>
#include <optional>

class QTimer;

namespace baro {

class Mute;

/// Rings for the marks that this desk wrote down and whose clocks run: a sound and one notice, however many there are.
/// Those that come together ring together. What is caught up with after a long time in which no desk was open rings once,
/// however long the catching up takes; a mark that passes meanwhile is another matter. Muted, it is quiet. GUI thread.
class Bell : public QObject {
    Q_OBJECT
public:
    struct Times {
        Milliseconds gather{600}; ///< for more of them; longer than from one look of a desk at the time to the next
        Milliseconds gatherAtMost{5'000};
        Milliseconds rest{10'000}; ///< after ringing: many that still come ring once more when it ends
        Milliseconds caughtUp{5'000}; ///< nothing more has come for so long: what was missed has all been heard of
    };
    /// `sound`: the application's beep, if empty. The others must outlive the bell.
    Bell(Session &session, const Mute &mute, Notifications &notifications, std::function<void()> sound = {},
         QObject *parent = nullptr);
    Bell(Session &session, const Mute &mute, Notifications &notifications, std::function<void()> sound,
         const Times &times, QObject *parent = nullptr);

private:
    void hear(const std::vector<Alarm> &alarms);
    void ring();
    void tell(const std::vector<Alarm> &alarms, const std::vector<QueueItem> &items);
    QString matterOf(const Alarm &alarm, const std::vector<QueueItem> &items) const;

    Session &m_session;
    const Mute &m_mute;
    Notifications &m_notifications;
    std::function<void()> m_sound;
    const Times m_times;
    QTimer *m_gather;
    QElapsedTimer m_gathering;
    QTimer *m_rest;
    QTimer *m_catchingUp;              ///< runs while what was missed is still being heard of
    std::optional<Instant> m_rangFor;  ///< while catching up: what had passed by then has been rung for
    Instant m_heardFrom{};             ///< when the first of those that wait was heard of
    std::map<std::pair<ComplaintId, ClockKind>, Alarm> m_waiting; ///< of each clock the last
};

} // namespace baro
