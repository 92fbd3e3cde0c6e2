#pragma once

#include "complaint/complaint.h"
#include "complaint/rosterof.h"
#include "desk/desk.h"

#include <QObject>

class QTimer;

namespace baro {

class Session;

/// Who may go, asked at any moment and answered at once: keeps the roster, the squads' open ways and what their own past
/// says, each read again when it changed. Nothing waits for the disk; before the first answer nobody is busy. GUI
/// thread.
class SquadAdviser : public QObject {
    Q_OBJECT
public:
    /// The one of this session, made when it is first asked for.
    static SquadAdviser &of(Session &session);

    Advice advise(const AdviceQuestion &question, Instant now) const;
    /// What is asked about a complaint as it stands; squads that it has already are not advised again.
    AdviceQuestion questionOf(const Complaint &complaint) const;
    /// Squads that may be sent to a complaint: the advised ones in their order, then all others, which do not go to
    /// such a trouble or are off duty.
    std::vector<SquadId> inOrder(const Complaint &complaint, const Advice &advice, Instant now) const;

    const Roster &roster() const { return *m_roster; }
    std::vector<SquadStanding> standings(Instant now) const;

Q_SIGNALS:
    /// Another squad may be advised now; at most every half second.
    void changed();

private:
    explicit SquadAdviser(Session &session);
    void takeReference();
    void read();

    Session &m_session;
    ReferencePointer m_reference;
    std::shared_ptr<const Roster> m_roster;
    std::vector<SquadTask> m_tasks;
    std::map<SquadId, SquadPast> m_pasts;
    QTimer *m_gather = nullptr;
    int m_asking = 0; ///< answers under way
    bool m_askAgain = false;
};

} // namespace baro
