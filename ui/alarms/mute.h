#pragma once

#include "widgets/session.h"

#include <QObject>

#include <array>
#include <vector>

class QAction;
class QWidget;

namespace baro {

/// Whether alarms sound at this seat, as the office's file says: a setting for each operator, so that the log tells who
/// muted when and until when, and a restart forgets nothing. GUI thread.
class Mute : public QObject {
    Q_OBJECT
public:
    /// For how long it can be quiet.
    static constexpr std::array<Minutes, 3> spans{Minutes{15}, Minutes{30}, Minutes{60}};

    explicit Mute(Session &session, QObject *parent = nullptr);

    /// Until when alarms are quiet; absent when they sound. Never farther away than the longest span, also when the
    /// clock was set back meanwhile.
    std::optional<Instant> until() const;

    /// Acts that mute for each span, and one that lets alarms sound again; with Alt+1, 2, 3 and Alt+0 inside of
    /// `owner`, which they belong to. Their words follow the language.
    std::vector<QAction *> actions(QWidget *owner);

public Q_SLOTS:
    void muteFor(baro::Minutes span);
    void soundAgain();

Q_SIGNALS:
    void changed();
    /// It could not be recorded, and so it is not done.
    void refused(const baro::Problem &problem);

private:
    QString code() const;
    void record(Instant until);
    void look();

    Session &m_session;
    std::optional<Instant> m_shown;
    bool m_recording = false;
};

/// "Quiet for 15 min", "Sound again".
QString muteWords(std::optional<Minutes> span);

} // namespace baro
