#include "widgets/squadadviser.h"

#include "complaint/conditions.h"
#include "complaint/saying.h"
#include "desk/lane.h"
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
    , m_lane(std::make_unique<Lane>(QStringLiteral("advice")))
    , m_gather(new QTimer(this)) {
    m_gather->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &SquadAdviser::read);
    connect(&session.desk(), &Desk::changed, this, [this] {
        if (!m_gather->isActive())
            m_gather->start(gatherChangesMs);
    });
    connect(&session.desk(), &Desk::referenceChanged, this, &SquadAdviser::workOut);
    connect(&session, &Session::ticked, this, [this](Instant now) {
        if (std::chrono::floor<Minutes>(now) != std::chrono::floor<Minutes>(m_known->at))
            workOut();
    });
    // Once, before there is anybody who could wait for it.
    const ReferencePointer reference = session.reference();
    m_known = worked(reference, rosterOf(*reference), {}, {}, session.now());
    read();
}

SquadAdviser::~SquadAdviser() = default;

SquadAdviser::KnownPointer SquadAdviser::worked(ReferencePointer reference, std::shared_ptr<const Roster> roster,
                                                std::vector<SquadTask> tasks, std::map<SquadId, SquadPast> pasts,
                                                Instant at) {
    Reaches reaches(reference->all<District>(), reference->all<Squad>(), at);
    auto standings = standingsOf(*roster, tasks, pasts, at);
    return std::make_shared<const Known>(Known{std::move(reference), std::move(roster), std::move(tasks),
                                               std::move(pasts), std::move(reaches), std::move(standings), at});
}

void SquadAdviser::workOut() {
    if (std::exchange(m_working, true)) {
        m_workAgain = true;
        return;
    }
    const ReferencePointer reference = m_session.reference();
    auto answer = m_lane->post([known = m_known, reference, tasks = m_tasks, pasts = m_pasts, at = m_session.now()] {
        return worked(reference, known->reference == reference ? known->roster : rosterOf(*reference), tasks, pasts,
                      at);
    });
    whenAnswered(m_session.desk(), std::move(answer), this, [this](Result<KnownPointer> known) {
        m_working = false;
        if (known) {
            m_known = *std::move(known);
            Q_EMIT changed();
        } else {
            Q_EMIT m_session.desk().troubled(known.error());
        }
        if (std::exchange(m_workAgain, false))
            workOut();
    });
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
        workOut();
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
    std::vector<SquadStanding> standings = m_known->standings;
    // The minute that is being worked out may be one at which a shift ends: nobody is advised whose duty is over.
    for (SquadStanding &standing : standings)
        if (standing.duty && standing.duty->until <= now) {
            standing.next = m_known->roster->nextDuty(standing.squad, now);
            standing.duty = m_known->roster->dutyAt(standing.squad, now);
            if (!standing.duty && standing.tasks.empty())
                standing.state = SquadState::OffDuty;
        }
    return standings;
}

Advice SquadAdviser::advise(const AdviceQuestion &question, Instant now) const {
    return adviceFor(question, m_known->roster->book(), m_known->reaches, standings(now), m_known->pasts, now);
}

Deadlines SquadAdviser::tellable(const Deadlines &promised, const AdviceQuestion &question, Instant start) const {
    return saying::tellable(promised, question, start, m_known->reference->policies(), *m_known->roster, m_known->reaches);
}

AdviceQuestion SquadAdviser::questionOf(const Complaint &complaint) const {
    const Details &details = complaint.details;
    AdviceQuestion question = adviceQuestion(*m_known->reference, details.category, details.subtype, details.district,
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

AdviceQuestion SquadAdviser::questionOf(const QueueItem &item) const {
    AdviceQuestion question = adviceQuestion(*m_known->reference, item.category, item.subtype, item.district,
                                             item.priority == Priority::Urgent);
    if (!item.firstOutAt)
        question.outDue = item.outDue;
    if (!item.resolvedAt)
        question.resolveDue = item.resolveDue;
    question.besides = item.squads;
    return question;
}

std::vector<SquadId> SquadAdviser::inOrder(const Complaint &complaint, const Advice &advice, Instant now) const {
    std::vector<SquadId> squads;
    const auto add = [&](SquadId id) {
        if (m_known->reference->inService<Squad>(id, now) && !conditions::hasSquad(complaint, id) &&
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
