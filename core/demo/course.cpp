#include "demo/course.h"

#include "demo/bustle.h"

#include <algorithm>

namespace baro::demo {

Course::Course(OfficeAtWork &office, const Material &material, const Rhythm &rhythm, Chance &chance, int residents)
    : m_office(office)
    , m_material(material)
    , m_rhythm(rhythm)
    , m_chance(chance)
    , m_districtWeights(bustleOf(material, office.reference()))
    , m_sinwolWeights(m_districtWeights)
    , m_residents(material, m_districtWeights, residents, chance) {
    m_roster = rosterOf(*office.presentReference());
    const Reference &reference = office.reference();
    for (std::size_t i = 0; i < material.districts.size(); ++i)
        if (reference.find<District>(material.districts[i])->legalKo != u"신월동")
            m_sinwolWeights[i] = 0;
    m_aircraft = reference.idOf<Subtype>(QStringLiteral("C06-5")).value_or(SubtypeId{});
    for (const auto &[id, squad] : reference.all<Squad>())
        if (squad.kind == SquadKind::Lead)
            m_leadSquad = id;
    for (const auto &[id, person] : reference.all<Operator>()) {
        if (person.role == Role::Operator)
            m_operators.push_back(id);
        else if (person.role == Role::Supervisor)
            m_supervisors.push_back(id);
        else if (person.role == Role::Duty)
            m_duty = id;
    }
}

void Course::planCall(Instant firstKey) {
    // Some of what was taken while the system stood still was written on paper first.
    const Milliseconds written =
        m_chance.inThousand(3) ? m_chance.minutes(20, 80) : std::chrono::seconds{m_chance.between(40, 210)};
    plan(firstKey + written, Act::TakeCall, nullptr, 0, firstKey);
}

void Course::plan(Instant due, Act act, Case *about, int no, std::optional<Instant> at) {
    Step step{due, ++m_planned, act, {}, 0, no, at.value_or(due)};
    if (about) {
        step.complaint = about->id;
        step.cycle = about->cycle;
        ++about->steps;
    }
    m_plan.push(step);
}

void Course::planBeside(Instant due, Act act, Case &about, int no) {
    m_plan.push(Step{due, ++m_planned, act, about.id, 0, no, due});
    ++about.steps;
}

void Course::playUntil(Instant then) {
    while (!m_plan.empty() && m_plan.top().due <= then) {
        const Step step = m_plan.top();
        m_plan.pop();
        m_office.waitUntil(step.due);
        play(step);
    }
    m_office.waitUntil(then);
}

void Course::play(const Step &step) {
    if (step.act == Act::TakeCall)
        return takeCall(step.at);
    Case *about = find(step.complaint);
    if (!about)
        return;
    if (now() < about->quietUntil && step.act != Act::TakeBack) {
        Step later = step;
        later.due = about->quietUntil;
        later.order = ++m_planned;
        m_plan.push(later);
        return;
    }
    --about->steps;
    if (step.cycle == 0 || step.cycle == about->cycle)
        act(*about, step);
    if (about->ended() && about->steps == 0 && about->alsoReportedBy.empty())
        m_cases.erase(step.complaint);
}

void Course::act(Case &about, const Step &step) {
    switch (step.act) {
    case Act::TakeCall:
        break;
    case Act::TakeRepeat:
        return takeRepeat(about, step.at - m_chance.minutes(1, 3));
    case Act::Alert:
        return alert(about);
    case Act::Send:
        return send(about);
    case Act::Call: {
        if (about.stage != Stage::Open || about.goings[static_cast<std::size_t>(step.no - 1)].ended)
            return;
        if (order(commands::CallSquad{about.id, step.no})) {
            about.goings[static_cast<std::size_t>(step.no - 1)].called = true;
            planOut(about, step.no);
        }
        return;
    }
    case Act::Out:
        return reportOut(about, step.no, step.at);
    case Act::Arrive:
        return reportArrived(about, step.no, step.at);
    case Act::Leave:
        return leave(about, step.no, step.at);
    case Act::SecondSquad:
        return secondSquad(about);
    case Act::Recall:
        return recall(about, step.no);
    case Act::Reassign:
        return reassign(about, step.no);
    case Act::Hold:
        return hold(about);
    case Act::Resume:
        return resume(about);
    case Act::Refer:
        return refer(about);
    case Act::Answer:
        return answerReferral(about, step.no);
    case Act::Complete:
        return completeReferral(about, step.no);
    case Act::Return:
        return returnReferral(about, step.no);
    case Act::Finish:
        return finish(about, step.at);
    case Act::Tell:
        return tell(about);
    case Act::Inform:
        return inform(about);
    case Act::Close:
        return close(about);
    case Act::Reopen:
        return reopen(about, static_cast<ReopenReason>(step.no));
    case Act::Attach:
        return attach(about);
    case Act::Detach:
        return detach(about);
    case Act::HandOver:
        return handOver(about, static_cast<HandoverTo>(step.no));
    case Act::Note: {
        order(commands::AddNote{about.id, Words{m_chance.pick(m_material.notes)}});
        return;
    }
    case Act::AskProgress: {
        if (about.unfinished() || about.stage == Stage::Attached)
            order(commands::AskProgress{about.id, remark(QStringLiteral("progress"), 60)}, {.by = Source::Caller});
        return;
    }
    case Act::Correct:
        return correct(about, static_cast<Correction>(step.no));
    case Act::ChangePriority:
        return changePriority(about);
    case Act::Cancel:
        return cancel(about);
    case Act::Slip:
        return slip(about, step.no);
    case Act::TakeBack:
        return takeBack(about);
    }
}

Course::Case *Course::find(ComplaintId id) {
    const auto found = m_cases.find(id);
    return found == m_cases.end() ? nullptr : &found->second;
}

std::optional<Receipt> Course::order(Command command, const Said &said) {
    return m_office.order(atDesk(), std::move(command), said);
}

Said Course::said(Source by, Instant at) {
    Said said{std::min(at, now()), by, std::nullopt};
    if (now() - *said.at > lateAfter)
        said.late = m_chance.among<LateReason>({{LateReason::SquadReportedLate, 70},
                                                {LateReason::LinesBusy, 15},
                                                {LateReason::WrittenOnPaper, 8},
                                                {LateReason::SystemDown, 4},
                                                {LateReason::Other, 3}});
    return said;
}

OperatorId Course::atDesk() {
    const WallTime wall = m_rhythm.wallTime(now());
    const int hour = wall.hour();
    if (wall.weekend() ? hour < 9 || hour >= 18 : hour < 7 || hour >= 22)
        return m_duty;
    const std::size_t half = m_operators.size() / 2;
    const auto one = static_cast<std::size_t>(m_chance.below(static_cast<int>(half)));
    if (wall.weekend())
        return m_operators[wall.date.weekNumber() % 2 == 0 ? one : half + one];
    const bool early = hour < 14 || (hour < 15 && m_chance.inHundred(50));
    return m_operators[early ? one : half + one];
}

OperatorId Course::supervisorOrDesk() {
    const WallTime wall = m_rhythm.wallTime(now());
    if (wall.weekend() || wall.hour() < 9 || wall.hour() >= 18 || m_chance.inHundred(50))
        return atDesk();
    return m_chance.pick(m_supervisors);
}

std::optional<Words> Course::remark(const QString &occasion, int share) {
    const std::vector<QString> &remarks = m_material.remarksOn(occasion);
    if (remarks.empty() || !m_chance.inHundred(share))
        return std::nullopt;
    return Words{m_chance.pick(remarks)};
}

void Course::planHandover(HandoverTo to) {
    for (auto &[id, about] : m_cases) {
        const bool underWay = std::ranges::any_of(about.goings, [](const Going &going) { return !going.ended; });
        if (!about.unfinished() || underWay || (to == HandoverTo::NextShift && about.stage != Stage::Held))
            continue;
        plan(now() + m_chance.minutes(0, 8), Act::HandOver, &about, static_cast<int>(to));
    }
}

void Course::giveSheet(bool toDutyRoom) {
    commands::GiveHandover sheet;
    for (const auto &[id, about] : m_cases)
        if (about.unfinished())
            sheet.items.push_back({id, {}});
    if (sheet.items.empty())
        return;
    if (const auto receipt = m_office.order(toDutyRoom ? m_operators.front() : m_duty, std::move(sheet)))
        m_sheet = receipt->handover;
}

void Course::takeSheet(bool byDutyRoom) {
    if (m_sheet)
        m_office.order(byDutyRoom ? m_duty : m_operators.front(), commands::TakeHandover{*m_sheet, {}});
    m_sheet.reset();
}

std::size_t Course::open() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_cases, [](const auto &entry) { return !entry.second.ended(); }));
}

} // namespace baro::demo
