#pragma once

#include "desk/incidentoffer.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;

namespace baro {

class KeyButton;
class OpenReports;
class Session;

/// What many are calling about (동일 사안), pinned over the call: the answer to read out, and one key after which a
/// telephone number and Enter are enough. Where five like reports came within an hour and there is no incident yet, the
/// same key offers to make one. Not to be seen where there is neither. GUI thread.
class IncidentStrip : public QFrame {
    Q_OBJECT
public:
    /// `reports` outlives it.
    IncidentStrip(Session &session, const OpenReports &reports, QWidget *parent = nullptr);

    /// Of the call on top; absent when it is about nothing of that kind.
    void offer(const std::optional<IncidentOffer> &offer);

    /// As its key: one more report of the incident shown, or of the next one when the call on top is a report of that
    /// already; with an offer of a new one, that.
    void take(const std::optional<ComplaintId> &reportedByCall);

Q_SIGNALS:
    /// By the mouse.
    void takeAsked();
    /// The call on top is one more report of this one.
    void reported(const baro::QueueItem &incident);
    /// Somebody wants this complaint to become an incident.
    void declareAsked(baro::ComplaintId main);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showAll();

    Session &m_session;
    const OpenReports &m_reports;
    QLabel *m_matter;
    QLabel *m_answer;
    QLabel *m_others;
    KeyButton *m_take;
    std::vector<QueueItem> m_incidents; ///< the one that is shown first
    std::optional<IncidentOffer> m_offer;
};

} // namespace baro
