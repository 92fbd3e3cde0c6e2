#include "demo/course.h"

#include <algorithm>

namespace baro::demo {

namespace {

/// "도로보수 1반(목동)" and "도로보수 2반(신월)" are one sort of squad: the name up to its number.
QStringView sortOf(const Squad &squad) {
    qsizetype length = 0;
    while (length < squad.ko.size() && squad.ko[length].digitValue() < 0 && squad.ko[length] != u'(')
        ++length;
    return QStringView(squad.ko).first(length);
}

} // namespace

void Course::sendWhenPossible(Case &about, int fromMinutes, int toMinutes) {
    if (about.priority == Priority::Urgent || squadsThere(now()))
        return plan(now() + m_chance.soonMinutes(fromMinutes, toMinutes), Act::Send, &about);
    const Instant start = whenSquadsAreThere(now());
    const Instant handover = start - m_chance.minutes(2, 10);
    if (handover > now())
        plan(handover, Act::HandOver, &about, static_cast<int>(HandoverTo::DayOffice));
    plan(start + m_chance.soonMinutes(0, 18), Act::Send, &about);
}

void Course::alert(Case &about) {
    if (!about.unfinished())
        return;
    order(commands::AlertAgency{about.id, about.trouble->alerts.front(), remark(QStringLiteral("alert"), 70)});
    about.alerted = true;
    start(about);
}

bool Course::isOnDuty(SquadId squad, Instant at, bool urgent) const {
    const std::optional<Duty> duty = m_roster->dutyAt(squad, at);
    return duty && (urgent || !duty->urgentOnly);
}

bool Course::squadsThere(Instant at) const {
    return isOnDuty(m_leadSquad, at, false);
}

Instant Course::whenSquadsAreThere(Instant at) const {
    if (squadsThere(at))
        return at;
    const std::optional<Duty> next = m_roster->nextDuty(m_leadSquad, at);
    return next ? next->from : at;
}

/// The one that usually goes to that part of the town; where it is off duty or soon home, another one that is there for
/// this kind of trouble; else the lead squad, which goes to everything.
std::optional<SquadId> Course::squadFor(const Case &about) {
    const Reference &reference = m_office.reference();
    const bool urgent = about.priority == Priority::Urgent;
    const auto free = [&](SquadId squad) {
        return std::ranges::none_of(about.goings, [&](const Going &g) { return g.squad == squad && !g.ended; });
    };
    const auto stays = [&](SquadId squad) {
        return isOnDuty(squad, now(), urgent) && isOnDuty(squad, now() + Minutes{20}, urgent);
    };
    const Squad &usual = *reference.find<Squad>(about.trouble->squad);
    const District &dong = *reference.find<District>(about.place->district);
    QString family = dong.legalKo;
    if (family != u"목동")
        family.chop(1); // 신월동 is "신월" in a squad's name, 목동 stays
    SquadId squad = about.trouble->squad;
    for (const auto &[id, other] : reference.all<Squad>())
        if (other.kind != SquadKind::Lead && sortOf(other) == sortOf(usual) && other.ko.contains(family))
            squad = id;
    if (free(squad) && stays(squad))
        return squad;
    const QString &category = reference.find<Category>(about.trouble->category)->code;
    const auto legal = std::ranges::find_if(reference.all<District>(), [&](const auto &entry) {
        return entry.second.isLegal() && entry.second.ko == dong.legalKo;
    });
    std::optional<SquadId> there;
    for (const auto &[id, other] : reference.all<Squad>()) {
        if (other.kind == SquadKind::Lead || std::ranges::find(other.categories, category) == other.categories.end() ||
            !free(id) || !stays(id))
            continue;
        const bool near = other.first.empty() || std::ranges::find(other.first, dong.code) != other.first.end() ||
                          (legal != reference.all<District>().end() &&
                           std::ranges::find(other.first, legal->second.code) != other.first.end());
        if (near)
            return id;
        if (!there)
            there = id;
    }
    if (there && (!free(m_leadSquad) || m_chance.inHundred(50)))
        return there;
    return isOnDuty(m_leadSquad, now(), urgent) ? std::optional(m_leadSquad) : there;
}

std::optional<SquadId> Course::squadBesides(const Case &about, bool fitting) {
    const Reference &reference = m_office.reference();
    const bool urgent = about.priority == Priority::Urgent;
    const QString &category = reference.find<Category>(about.trouble->category)->code;
    std::vector<SquadId> others;
    for (const auto &[id, squad] : reference.all<Squad>()) {
        const bool knows = std::ranges::find(squad.categories, category) != squad.categories.end();
        const bool live = std::ranges::any_of(about.goings, [&](const Going &g) { return g.squad == id && !g.ended; });
        if (!live && knows == fitting && id != about.trouble->squad && (fitting || squad.kind != SquadKind::Lead) &&
            isOnDuty(id, now(), urgent))
            others.push_back(id);
    }
    if (others.empty())
        return std::nullopt;
    return m_chance.pick(others);
}

void Course::send(Case &about) {
    if (about.stage != Stage::Open)
        return;
    if (about.trouble->danger && !about.alerted)
        return plan(now(), Act::Alert, &about);
    const std::optional<SquadId> fitting = squadFor(about);
    if (!fitting)
        return sendWhenPossible(about, 5, 15); // the shift has ended meanwhile
    Going going{.squad = *fitting};
    const bool ordinary = about.priority == Priority::Ordinary;
    const auto busy = m_busyUntil.find(going.squad);
    if (ordinary && busy != m_busyUntil.end() && busy->second > now() && m_chance.inHundred(40) && squadsThere(now()))
        going.squad = m_leadSquad; // it mends simple things itself
    if (m_chance.inHundred(2)) {
        if (const auto other = squadBesides(about, false))
            going = {.squad = *other, .wrong = true};
    }
    const auto number = static_cast<int>(about.goings.size()) + 1;
    if (ordinary && !going.wrong && about.cycle == 1 && m_chance.inThousand(18)) {
        const Instant later = now() + m_chance.minutes(45, 240);
        if (isOnDuty(going.squad, later, false)) {
            if (order(commands::AssignSquad{about.id, going.squad, false, later})) {
                about.goings.push_back(going);
                plan(later + m_chance.minutes(0, 3), Act::Call, &about, number);
            }
            return;
        }
    }
    if (m_chance.inHundred(6)) {
        if (order(commands::AssignSquad{about.id, going.squad, false, std::nullopt})) {
            about.goings.push_back(going);
            plan(now() + m_chance.minutes(1, 4), Act::Call, &about, number);
        }
        return;
    }
    if (order(commands::AssignSquad{about.id, going.squad, true, std::nullopt})) {
        going.called = true;
        add(about, going);
    }
}

void Course::add(Case &about, Going going) {
    about.goings.push_back(going);
    planOut(about, static_cast<int>(about.goings.size()));
}

/// Squads telephone when they have a hand free.
Milliseconds Course::untilReported() {
    if (m_chance.inHundred(4))
        return m_chance.minutes(16, 65);
    return m_chance.inHundred(5) ? m_chance.minutes(5, 14) : m_chance.soonMinutes(0, 4);
}

void Course::planOut(Case &about, int no) {
    Going &going = about.goings[static_cast<std::size_t>(no - 1)];
    const bool urgent = about.priority == Priority::Urgent;
    Milliseconds ready = urgent ? m_chance.soonMinutes(2, 10) : m_chance.minutes(4, 14);
    Instant &busyUntil = m_busyUntil[going.squad];
    if (busyUntil > now() && going.squad != m_leadSquad && !urgent)
        ready += std::min<Milliseconds>(busyUntil - now(), Minutes{7});
    if (m_chance.inThousand(10))
        ready += m_chance.minutes(15, 45);
    busyUntil = std::max(busyUntil, now() + ready + Minutes{50});
    going.failing = !going.wrong && m_chance.inThousand(15);
    if (ready >= Minutes{8} && m_chance.inThousand(16))
        plan(now() + m_chance.minutes(1, 2), Act::Slip, &about, no);
    // A squad says "at 14:07".
    const Instant out = std::chrono::floor<Minutes>(now() + ready);
    plan(std::max(now(), out) + untilReported(), Act::Out, &about, no, std::max(about.last, out));
}

void Course::reportOut(Case &about, int no, Instant at) {
    Going &going = about.goings[static_cast<std::size_t>(no - 1)];
    if (!about.unfinished() || going.ended || going.out ||
        !order(commands::ReportOut{about.id, no}, said(Source::Squad, at)))
        return;
    going.out = true;
    about.last = std::max(about.last, at);
    if (going.wrong)
        return plan(now() + m_chance.minutes(3, 12), Act::Reassign, &about, no);
    if (going.failing)
        return plan(now() + m_chance.minutes(3, 15), Act::Recall, &about, no);
    const Instant arrived = at + Minutes{m_chance.nearLow(4, 18)};
    plan(std::max(now() + std::chrono::seconds{20}, arrived + untilReported()), Act::Arrive, &about, no, arrived);
}

void Course::reportArrived(Case &about, int no, Instant at) {
    Going &going = about.goings[static_cast<std::size_t>(no - 1)];
    if (!about.unfinished() || going.ended || !order(commands::ReportArrived{about.id, no}, said(Source::Squad, at)))
        return;
    going.arrived = true;
    about.last = std::max(about.last, at);
    decideOnSite(about, no, at);
}

void Course::decideOnSite(Case &about, int no, Instant at) {
    const Trouble &trouble = *about.trouble;
    const Going &going = about.goings[static_cast<std::size_t>(no - 1)];
    if (about.openReferral || about.stage != Stage::Open)
        return;
    if (!going.second) {
        const Instant seen = std::max(now(), at + m_chance.minutes(3, 15));
        if (about.referralsOfCycle == 0 && m_chance.inHundred(trouble.refer))
            return plan(seen, Act::Refer, &about);
        if (m_chance.inThousand(44))
            return plan(seen, Act::Hold, &about);
        if (m_chance.inThousand(40)) {
            plan(seen, Act::SecondSquad, &about);
            if (m_chance.inHundred(75))
                return; // they finish together
        }
    }
    const Milliseconds work = Minutes{m_chance.between(trouble.workFrom, trouble.workTo)};
    const Instant end = at + work;
    if (work >= Minutes{15} && m_chance.inThousand(8))
        plan(now() + m_chance.minutes(1, 4), Act::Slip, &about, 0);
    const Instant heard = std::max(now() + std::chrono::seconds{20}, end + untilReported());
    plan(heard, m_chance.inHundred(22) ? Act::Leave : Act::Finish, &about, no, end);
}

void Course::leave(Case &about, int no, Instant at) {
    Going &going = about.goings[static_cast<std::size_t>(no - 1)];
    if (!about.unfinished() || going.ended || !order(commands::ReportLeft{about.id, no}, said(Source::Squad, at)))
        return;
    going.ended = true;
    about.last = std::max(about.last, at);
    m_busyUntil[going.squad] = now();
    plan(now() + m_chance.minutes(1, 12), Act::Finish, &about);
}

void Course::releaseSquads(Case &about) {
    for (Going &going : about.goings) {
        if (!going.ended)
            m_busyUntil[going.squad] = now();
        going.ended = true;
    }
}

void Course::secondSquad(Case &about) {
    if (about.stage != Stage::Open)
        return;
    const auto squad = squadBesides(about, true);
    if (!squad)
        return plan(now() + m_chance.minutes(10, 30), Act::Finish, &about);
    if (order(commands::AssignSquad{about.id, *squad, true, std::nullopt}))
        add(about, {.squad = *squad, .called = true, .second = true});
}

void Course::recall(Case &about, int no) {
    Going &going = about.goings[static_cast<std::size_t>(no - 1)];
    if (!about.unfinished() || going.ended)
        return;
    const auto reason = m_chance.among<RecallReason>({{RecallReason::NeededElsewhere, 50},
                                                      {RecallReason::CannotReach, 25},
                                                      {RecallReason::Danger, 10},
                                                      {RecallReason::Other, 15}});
    if (!order(commands::RecallSquad{about.id, no, reason}))
        return;
    going.ended = true;
    about.last = std::max(about.last, now());
    const bool others = std::ranges::any_of(about.goings, [](const Going &g) { return !g.ended; });
    if (others && going.second)
        plan(now() + m_chance.minutes(5, 30), Act::Finish, &about);
    else
        plan(now() + m_chance.minutes(1, 4), Act::Send, &about);
}

void Course::reassign(Case &about, int no) {
    Going &going = about.goings[static_cast<std::size_t>(no - 1)];
    if (about.stage != Stage::Open || going.ended)
        return;
    const SquadId right = squadFor(about).value_or(m_leadSquad);
    if (!order(commands::ReassignSquad{about.id, no, RecallReason::WrongSquad, right}, {.by = Source::Squad}))
        return;
    going.ended = true;
    m_busyUntil[going.squad] = now();
    about.last = std::max(about.last, now());
    add(about, {.squad = right, .called = true});
}

void Course::slip(Case &about, int no) {
    if (about.stage != Stage::Open || about.openReferral)
        return;
    const OperatorId who = atDesk();
    std::optional<Receipt> receipt;
    if (no == 0) {
        receipt = m_office.order(
            who, commands::Resolve{about.id, Outcome::Done, Words{m_chance.pick(about.trouble->resolutions)}});
    } else {
        const Going &going = about.goings[static_cast<std::size_t>(no - 1)];
        if (going.ended || going.out)
            return;
        receipt = m_office.order(who, commands::ReportOut{about.id, no}, {.by = Source::Squad});
    }
    if (!receipt)
        return;
    about.slip = receipt->command;
    about.slipper = who;
    const Instant noticed = now() + m_chance.minutes(1, 3);
    about.quietUntil = noticed + std::chrono::seconds{1};
    plan(noticed, Act::TakeBack, &about);
}

void Course::takeBack(Case &about) {
    if (!about.slip)
        return;
    m_office.order(about.slipper, commands::Undo{*about.slip});
    about.slip.reset();
    about.quietUntil = now();
}

} // namespace baro::demo
