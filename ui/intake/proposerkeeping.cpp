#include "intake/proposerkeeping.h"

#include "widgets/answer.h"
#include "text/problemtext.h"
#include "widgets/session.h"

namespace baro {
namespace {

constexpr Milliseconds renewedAfter{10 * 60'000};

} // namespace

ProposerKeeping::ProposerKeeping(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session.desk(), &Desk::referenceChanged, this, &ProposerKeeping::ask);
    connect(&session.desk(), &Desk::changed, this,
            [this](const Changes &changes) { m_learnable = m_learnable || !changes.complaints.empty(); });
    connect(&session, &Session::ticked, this, [this](Instant now) {
        if (m_learnable && now - m_askedAt >= renewedAfter)
            ask();
    });
    ask();
}

void ProposerKeeping::ask() {
    if (m_underWay) {
        m_outdated = true;
        return;
    }
    m_underWay = true;
    m_outdated = m_learnable = false;
    m_askedAt = m_session.now();
    whenAnswered(m_session.desk(), m_session.desk().proposer(), this, [this](Result<ProposerPointer> proposer) {
        m_underWay = false;
        if (proposer) {
            m_proposer = *std::move(proposer);
            Q_EMIT renewed();
        } else {
            Q_EMIT m_session.said(problemText(proposer.error(), m_session.zone()));
        }
        if (m_outdated)
            ask();
    });
}

} // namespace baro
