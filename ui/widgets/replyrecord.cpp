#include "widgets/replyrecord.h"

#include "widgets/answer.h"
#include "widgets/session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace baro {

namespace {

constexpr std::chrono::milliseconds gatherReplies{1'000};
constexpr std::chrono::milliseconds readRepliesAgain{5'000}; ///< after a reading that failed
/// A long reading is done less often.
constexpr int restAfterReading = 20;

} // namespace

ReplyRecord &ReplyRecord::of(Session &session) {
    if (auto *known = session.findChild<ReplyRecord *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ReplyRecord(session);
}

const ReplyRecord *ReplyRecord::madeFor(const Session &session) {
    return session.findChild<ReplyRecord *>(QString(), Qt::FindDirectChildrenOnly);
}

ReplyRecord::ReplyRecord(Session &session)
    : QObject(&session)
    , m_session(session)
    , m_gather(new QTimer(this)) {
    m_gather->setSingleShot(true);
    m_gather->setInterval(gatherReplies);
    connect(m_gather, &QTimer::timeout, this, &ReplyRecord::read);
    connect(&session.desk(), &Desk::changed, this, [this](const Changes &changes) {
        if (!changes.complaints.empty() && !m_gather->isActive())
            m_gather->start();
    });
    read();
}

const AgencyReplies *ReplyRecord::of(AgencyId agency) const {
    static const AgencyReplies nothing;
    if (!m_replies)
        return nullptr;
    const auto found = m_replies->find(agency);
    return found == m_replies->end() ? &nothing : &found->second;
}

void ReplyRecord::read() {
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_asked = std::chrono::steady_clock::now();
    using Replies = std::map<AgencyId, AgencyReplies>;
    whenAnswered(m_session.desk(), m_session.desk().agencyReplies(), this, [this](Result<Replies> replies) {
        m_asking = false;
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_asked);
        m_gather->setInterval(std::max(gatherReplies, restAfterReading * took));
        // A reading that fails leaves what was known; that it fails is said by the queue, which reads the same file.
        if (!replies) {
            m_gather->start(readRepliesAgain);
            return;
        }
        const bool other = m_replies != *replies;
        m_replies = *std::move(replies);
        if (std::exchange(m_askAgain, false))
            m_gather->start();
        if (other)
            Q_EMIT changed();
    });
}

} // namespace baro
