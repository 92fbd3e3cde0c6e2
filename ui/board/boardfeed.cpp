#include "board/boardfeed.h"

#include "widgets/answer.h"

#include <QTimer>

#include <algorithm>

namespace baro {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds gatherAtLeast = 400ms;
constexpr std::chrono::milliseconds againAfter = 10s;
/// A board that takes long to read is read less often, so that it is never a burden to those who take calls.
constexpr int restAfterChange = 4;
constexpr int restOtherwise = 10;

} // namespace

BoardFeed::BoardFeed(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_gather(new QTimer(this))
    , m_again(new QTimer(this)) {
    m_gather->setSingleShot(true);
    m_again->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &BoardFeed::ask);
    connect(m_again, &QTimer::timeout, this, &BoardFeed::ask);
    connect(&m_session.desk(), &Desk::changed, this, [this] {
        // What stood in the past stands there for ever.
        if (!m_watchers || m_asOf)
            return;
        if (!m_gather->isActive())
            m_gather->start(std::max(gatherAtLeast, restAfterChange * m_took));
        if (!m_begins)
            askBeginning();
    });
    connect(&m_session.desk(), &Desk::referenceChanged, this, [this] {
        if (m_watchers)
            ask();
    });
}

void BoardFeed::watch(bool looks) {
    m_watchers = std::max(0, m_watchers + (looks ? 1 : -1));
    if (!m_watchers) {
        m_gather->stop();
        m_again->stop();
        return;
    }
    if (looks) {
        if (!m_begins)
            askBeginning();
        ask();
    }
}

void BoardFeed::lookAt(std::optional<Instant> asOf) {
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    ask();
}

void BoardFeed::ask() {
    if (m_asking) {
        m_newer = true;
        return;
    }
    m_asking = true;
    m_newer = false;
    m_gather->stop();
    m_again->stop();
    m_taking.start();
    whenAnswered(m_session.desk(), m_session.desk().board(m_asOf), this,
                 [this, asked = m_asOf](Result<BoardView> view) {
                     m_asking = false;
                     m_took = std::chrono::milliseconds(m_taking.elapsed());
                     // On the way through the past each answer is shown; the present is never shown as the past.
                     if (view && asked.has_value() == m_asOf.has_value()) {
                         m_board = std::move(view->board);
                         m_reference = std::move(view->reference);
                         m_past = asked.has_value();
                         m_problem.reset();
                     } else if (!view) {
                         m_problem = view.error();
                     }
                     if (m_newer && m_watchers)
                         ask();
                     else if (m_watchers && !m_asOf)
                         m_again->start(std::max(againAfter, restOtherwise * m_took));
                     Q_EMIT changed();
                 });
}

void BoardFeed::askBeginning() {
    if (m_askingBeginning)
        return;
    m_askingBeginning = true;
    // Complaints count from one in every file, and none is ever taken out of it.
    whenAnswered(m_session.desk(), m_session.desk().complaint(ComplaintId{1}), this,
                 [this](Result<ComplaintView> view) {
                     m_askingBeginning = false;
                     if (!view || view->events.empty())
                         return;
                     m_begins = view->events.front().recordedAt;
                     Q_EMIT changed();
                 });
}

} // namespace baro
