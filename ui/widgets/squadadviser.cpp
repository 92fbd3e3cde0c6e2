#include "widgets/squadadviser.h"

#include "complaint/conditions.h"
#include "widgets/answer.h"
#include "widgets/session.h"

#include <QTimer>

#include <algorithm>

namespace baro {

namespace {

constexpr int gatherChangesMs = 500;
/// After a reading that failed; the file may be busy.
constexpr int readAgainMs = 3000;

} // namespace

SquadAdviser &SquadAdviser::of(Session &session) {
    if (auto *known = session.findChild<SquadAdviser *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new SquadAdviser(session);
}

SquadAdviser::SquadAdviser(Session &session)
    : QObject(&session)
    , m_session(session)
    , m_gather(new QTimer(this)) {
    m_gather->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &SquadAdviser::read);
    connect(&session.desk(), &Desk::changed, this, [this] {
        if (!m_gather->isActive())
            m_gather->start(gatherChangesMs);
    });
    connect(&session.desk(), &Desk::referenceChanged, this, [this] {
        takeReference();
        Q_EMIT changed();
    });
    takeReference();
    read();
}

void SquadAdviser::takeReference() {
    m_reference = m_session.reference();
    m_roster = rosterOf(*m_reference);
}

void SquadAdviser::read() {
    if (m_asking > 0) {
        m_askAgain = true;
        return;
    }
    m_asking = 2;
    const auto answered = [this](bool read) {
        if (--m_asking > 0)
            return;
        Q_EMIT changed();
        if (std::exchange(m_askAgain, false) || !read)
            m_gather->start(read ? gatherChangesMs : readAgainMs);
    };
    // A reading that fails leaves what was known; that it fails is said by the queue, which reads the same file.
    whenAnswered(m_session.desk(), m_session.desk().openDispatches(), this,
                 [this, answered](Result<std::vector<OpenDispatch>> open) {
                     if (open) {
                         m_tasks.clear();
                         for (const OpenDispatch &way : *open)
                             m_tasks.push_back({way.squad, way.complaint, way.assignedAt, way.reservedFor, way.calledAt,
                                                way.outAt, way.arrivedAt});
                     }
                     answered(open.has_value());
                 });
    whenAnswered(m_session.desk(), m_session.desk().squadPasts(), this,
                 [this, answered](Result<std::map<SquadId, SquadPast>> pasts) {
                     if (pasts)
                         m_pasts = std::move(*pasts);
                     answered(pasts.has_value());
                 });
}

std::vector<SquadStanding> SquadAdviser::standings(Instant now) const {
    return standingsOf(*m_roster, m_tasks, m_pasts, now);
}

Advice SquadAdviser::advise(const AdviceQuestion &question, Instant now) const {
    const Reaches reaches(m_reference->all<District>(), m_reference->all<Squad>(), now);
    return adviceFor(question, m_roster->book(), reaches, standings(now), m_pasts, now);
}

AdviceQuestion SquadAdviser::questionOf(const Complaint &complaint) const {
    const Details &details = complaint.details;
    AdviceQuestion question = adviceQuestion(*m_reference, details.category, details.subtype, details.district,
                                             details.priority == Priority::Urgent);
    const Cycle &cycle = complaint.cycle();
    if (cycle.deadlines && !cycle.firstOutAt)
        question.outDue = cycle.deadlines->out;
    if (cycle.deadlines && !cycle.resolvedAt)
        question.resolveDue = cycle.deadlines->resolve;
    for (const Dispatch &dispatch : complaint.dispatches)
        if (!dispatch.ended())
            question.besides.push_back(dispatch.squad);
    return question;
}

std::vector<SquadId> SquadAdviser::inOrder(const Complaint &complaint, const Advice &advice, Instant now) const {
    std::vector<SquadId> squads;
    const auto add = [&](SquadId id) {
        if (m_reference->inService<Squad>(id, now) && !conditions::hasSquad(complaint, id) &&
            std::ranges::find(squads, id) == squads.end())
            squads.push_back(id);
    };
    for (const auto *ranked : {&advice.squads, &advice.next})
        for (const SquadAdvice &one : *ranked)
            add(one.squad);
    for (const SquadStanding &standing : standings(now))
        add(standing.squad);
    return squads;
}

} // namespace baro
