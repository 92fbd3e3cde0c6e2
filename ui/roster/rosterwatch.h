#pragma once

#include "roster/rostersheet.h"
#include "widgets/session.h"

#include <QFuture>

class QTimer;

namespace baro {

class Lane;

/// What a look at some weeks of the roster found.
struct RosterFindings {
    LocalDay first{};
    LocalDay last{};
    std::vector<RosterConflict> conflicts;
    std::vector<GapSpan> gaps;
    std::vector<DayCover> covers; ///< of each day
    friend bool operator==(const RosterFindings &, const RosterFindings &) = default;
};

/// Looks for gaps and conflicts from today to the end of next month, in a thread of its own: when reference data
/// change, and once a day. GUI thread.
class RosterWatch : public QObject {
    Q_OBJECT
public:
    explicit RosterWatch(Session &session, QObject *parent = nullptr);
    ~RosterWatch() override;

    /// From today on; absent until the first look is over.
    const std::optional<RosterFindings> &ahead() const { return m_ahead; }
    /// Gaps ahead as the supervisor counts them: stretches of time.
    int gaps() const { return m_ahead ? static_cast<int>(m_ahead->gaps.size()) : 0; }
    LocalDay today() const;

    /// The thread in which long work on rosters is done.
    Lane &lane() const { return *m_lane; }
    /// The same for any days of a sheet; answered with whenAnswered().
    QFuture<Result<RosterFindings>> look(std::shared_ptr<const RosterSheet> sheet, LocalDay first, LocalDay last);

Q_SIGNALS:
    /// The days ahead were looked at anew.
    void looked();

private:
    void lookAhead();

    Session &m_session;
    std::unique_ptr<Lane> m_lane;
    QTimer *m_gather;
    std::optional<RosterFindings> m_ahead;
    LocalDay m_lookedOn{};
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace baro
