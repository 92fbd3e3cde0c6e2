#include "roster/rosterwatch.h"

#include "desk/lane.h"
#include "widgets/answer.h"

#include <QTimer>

namespace baro {

namespace {

using std::chrono::days;
constexpr Milliseconds gatherTime{200};

RosterFindings found(const Reference &reference, const Roster &roster, LocalDay first, LocalDay last) {
    const Instant from = instantOf(reference.zone(), first, 0);
    const Instant until = instantOf(reference.zone(), last + days{1}, 0);
    const std::vector<CoverageGap> gaps = coverageGaps(reference, roster, from, until);
    return {first, last, roster.conflicts(first, last), gapSpans(gaps),
            dayCovers(roster, gaps, first, static_cast<int>((last - first).count()) + 1)};
}

} // namespace

RosterWatch::RosterWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_lane(std::make_unique<Lane>(QStringLiteral("roster")))
    , m_gather(new QTimer(this)) {
    m_gather->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &RosterWatch::lookAhead);
    connect(&session.desk(), &Desk::referenceChanged, this, [this] {
        if (!m_gather->isActive())
            m_gather->start(gatherTime);
    });
    connect(&session, &Session::ticked, this, [this] {
        if (m_lookedOn != today() && !m_asking && !m_gather->isActive())
            m_gather->start(gatherTime);
    });
    m_gather->start(gatherTime);
}

RosterWatch::~RosterWatch() = default;

LocalDay RosterWatch::today() const {
    return dayIn(m_session.zone(), m_session.now());
}

QFuture<Result<RosterFindings>> RosterWatch::look(std::shared_ptr<const RosterSheet> sheet, LocalDay first,
                                                  LocalDay last) {
    return m_lane->post(
        [sheet = std::move(sheet), first, last] { return found(sheet->reference(), sheet->roster(), first, last); });
}

void RosterWatch::lookAhead() {
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    const LocalDay first = today();
    auto answer = m_lane->post([reference = m_session.reference(), first] {
        return found(*reference, *rosterOf(*reference), first, lastDayAhead(first));
    });
    whenAnswered(m_session.desk(), std::move(answer), this, [this, first](Result<RosterFindings> findings) {
        m_asking = false;
        m_lookedOn = first;
        if (findings)
            m_ahead = *std::move(findings);
        else
            Q_EMIT m_session.desk().troubled(findings.error());
        Q_EMIT looked();
        if (std::exchange(m_askAgain, false))
            m_gather->start(gatherTime);
    });
}

} // namespace baro
