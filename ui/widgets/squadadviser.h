#pragma once

#include "complaint/complaint.h"
#include "complaint/rosterof.h"
#include "desk/desk.h"

#include <QObject>

class QTimer;

namespace baro {

class Lane;
class Session;

/// Who may go, asked at any moment and answered at once. Where every squad stands is worked out in a thread of its own,
/// anew each minute and whenever the roster, a way of a squad or its past is another one; an answer that is overtaken
/// by the next question is dropped. What is left for the GUI thread is to rank some thirty squads. Before the first
/// reading nobody is busy.
class SquadAdviser : public QObject {
    Q_OBJECT
public:
    ~SquadAdviser() override;
    /// The one of this session, made when it is first asked for.
    static SquadAdviser &of(Session &session);

    Advice advise(const AdviceQuestion &question, Instant now) const;
    /// What was promised to a call that began at `start`, as it may be said to the caller; see saying::tellable().
    Deadlines tellable(const Deadlines &promised, const AdviceQuestion &question, Instant start) const;
    /// What is asked about a complaint as it stands; squads that it has already are not advised again.
    AdviceQuestion questionOf(const Complaint &complaint) const;
    /// Squads that may be sent to a complaint: the advised ones in their order, then all others, which do not go to
    /// such a trouble or are off duty.
    std::vector<SquadId> inOrder(const Complaint &complaint, const Advice &advice, Instant now) const;

    /// The same about a line of the queue.
    AdviceQuestion questionOf(const QueueItem &item) const;
    /// As of `now` as far as duties go that have ended since they were worked out.
    std::vector<SquadStanding> standings(Instant now) const;

Q_SIGNALS:
    /// Another squad may be advised now: at most every half second, and each minute.
    void changed();

private:
    /// What advice is made of, as of an instant; immutable.
    struct Known {
        ReferencePointer reference;
        std::shared_ptr<const Roster> roster;
        std::vector<SquadTask> tasks;
        std::map<SquadId, SquadPast> pasts;
        Reaches reaches;
        std::vector<SquadStanding> standings;
        Instant at{};
    };
    using KnownPointer = std::shared_ptr<const Known>;

    explicit SquadAdviser(Session &session);
    static KnownPointer worked(ReferencePointer reference, std::shared_ptr<const Roster> roster,
                               std::vector<SquadTask> tasks, std::map<SquadId, SquadPast> pasts, Instant at);
    void workOut();
    void read();

    Session &m_session;
    std::unique_ptr<Lane> m_lane;
    KnownPointer m_known; ///< never null
    std::vector<SquadTask> m_tasks;
    std::map<SquadId, SquadPast> m_pasts;
    QTimer *m_gather = nullptr;
    int m_asking = 0; ///< answers under way
    bool m_askAgain = false;
    bool m_working = false; ///< one question at a time: a slow lane gets no queue
    bool m_workAgain = false;
};

} // namespace baro
