#include "demo/course.h"

#include <algorithm>

namespace baro::demo {

namespace {

constexpr std::size_t recentToKeep = 30;

QString filled(QString story, const char *gap, const QString &words) {
    return story.replace(QLatin1String(gap), words);
}

} // namespace

void Course::takeCall(Instant firstKey) {
    if (m_chance.inThousand(40))
        return logCall();
    if (m_chance.inThousand(36)) {
        std::vector<Case *> open;
        for (const ComplaintId id : m_recent)
            if (Case *main = find(id); main && main->unfinished())
                open.push_back(main);
        if (!open.empty())
            return takeRepeat(*m_chance.pick(open), firstKey);
    }
    const Telling telling = newTelling();
    if (m_chance.inHundred(telling.trouble->answered) && answerOnLine(telling, firstKey))
        return;
    receive(telling, firstKey);
}

void Course::logCall() {
    commands::LogCall call;
    call.kind = m_chance.among<CallKind>({{CallKind::Silent, 50}, {CallKind::WrongNumber, 30}, {CallKind::Prank, 20}});
    if (m_chance.inHundred(60))
        call.telephone = Words{m_residents.telephoneOf(m_residents.callerAbout(0, m_chance))};
    call.note = remark(QStringLiteral("call.") % codeText(call.kind), 40);
    order(call);
}

Course::Telling Course::newTelling() {
    const WallTime wall = m_rhythm.wallTime(now());
    Telling telling;
    if (m_chance.inThousand(15)) {
        const EnglishStory &english = m_chance.pick(m_material.english);
        telling.trouble = &m_material.troubles[english.trouble];
        telling.english = true;
        telling.story = english.story;
    } else {
        std::vector<std::int64_t> weights;
        weights.reserve(m_material.troubles.size());
        for (const Trouble &trouble : m_material.troubles)
            weights.push_back(trouble.weightAt(wall.part(), wall.season(), m_sky));
        telling.trouble = &m_material.troubles[m_chance.weighted(weights)];
        telling.story = m_chance.pick(telling.trouble->stories);
    }
    const bool aircraft = telling.trouble->subtype == m_aircraft;
    telling.district = m_chance.weighted(aircraft ? m_sinwolWeights : m_districtWeights);
    const std::vector<Place> &places = m_material.places[telling.district];
    // Every dong has its corners that are spoken of again and again.
    telling.place =
        m_chance.inHundred(35) ? &places[static_cast<std::size_t>(m_chance.below(2))] : &m_chance.pick(places);
    if (telling.english)
        telling.story =
            filled(telling.story, "{dong}", m_office.reference().find<District>(telling.place->district)->en);
    else
        telling.story = filled(telling.story, "{place}", telling.place->name);
    return telling;
}

SpokenDetails Course::detailsOf(const Telling &telling, Case &into) {
    into.trouble = telling.trouble;
    into.place = telling.place;
    into.english = telling.english;
    into.resident = m_residents.callerAbout(telling.district, m_chance);
    into.recordedDistrict = telling.place->district;
    // Half of New Town's "Mok-dong" stands in Sinjeong; others mistake the border for a street too many.
    const bool soldAsMok = telling.place->name.startsWith(u"목동신시가지");
    if (m_chance.inHundred(soldAsMok ? 45 : 2))
        into.recordedDistrict = m_material.districts[m_chance.weighted(m_districtWeights)];

    SpokenDetails details;
    details.district = into.recordedDistrict;
    details.channel = m_chance.among<Channel>(
        {{Channel::Telephone, 920}, {Channel::Web, 45}, {Channel::Visit, 25}, {Channel::Other, 10}});
    details.language = telling.english ? CallerLanguage::English : CallerLanguage::Korean;
    into.hasSubtype =
        telling.trouble->urgent || telling.trouble->danger || !telling.trouble->goes || !m_chance.inThousand(12);
    if (into.hasSubtype)
        details.subtype = telling.trouble->subtype;
    else
        details.category = telling.trouble->category;
    if (m_chance.inHundred(2))
        details.priority = Priority::Urgent;
    into.priority = telling.trouble->urgent ? Priority::Urgent : details.priority;

    into.anonymous = m_chance.inHundred(12);
    into.hasTelephone = !m_chance.inHundred(into.anonymous ? 60 : 3);
    into.callBack = into.anonymous ? into.hasTelephone && m_chance.inHundred(40) : !m_chance.inHundred(6);
    details.anonymous = into.anonymous;
    details.callBack = into.callBack;
    details.story = Words{telling.story};
    details.place = Words{telling.place->name};
    into.hasAddress = m_chance.inHundred(60);
    if (into.hasAddress)
        details.address = Words{telling.place->address};
    if (!into.anonymous)
        details.name = Words{telling.english ? m_material.foreigners[into.resident % m_material.foreigners.size()]
                                             : m_residents.nameOf(into.resident)};
    if (into.hasTelephone)
        details.telephone = Words{m_residents.telephoneOf(into.resident)};
    return details;
}

bool Course::answerOnLine(const Telling &telling, Instant firstKey) {
    Case nobody;
    commands::AnswerOnLine answer;
    answer.details = detailsOf(telling, nobody);
    const std::optional<Words> words =
        telling.trouble->goes ? remark(QStringLiteral("answer")) : Words{m_chance.pick(telling.trouble->resolutions)};
    if (!words)
        return false;
    answer.answer = *words;
    order(answer, said(Source::Operator, firstKey));
    return true;
}

void Course::takeRepeat(Case &main, Instant firstKey) {
    if (!main.unfinished())
        return;
    Telling telling;
    telling.sameAs = &main;
    telling.trouble = main.trouble;
    telling.place = main.place;
    const auto district = std::ranges::find(m_material.districts, main.place->district);
    telling.district = static_cast<std::size_t>(district - m_material.districts.begin());
    telling.story = filled(m_chance.pick(main.trouble->stories), "{place}", main.place->name);
    receive(telling, firstKey);
}

void Course::receive(Telling telling, Instant firstKey) {
    Case fresh;
    commands::Receive call;
    call.details = detailsOf(telling, fresh);
    const Trouble &trouble = *telling.trouble;
    if (trouble.danger && m_chance.inHundred(78)) {
        for (const AgencyId agency : trouble.alerts)
            if (call.alerted.empty() || m_chance.inHundred(45))
                call.alerted.push_back({agency, {}});
        fresh.alerted = true;
    }
    const bool urgent = fresh.priority == Priority::Urgent;
    const bool mayGo = trouble.goes && !telling.sameAs && (!trouble.danger || fresh.alerted) && fresh.hasSubtype &&
                       (urgent || squadsThere(now()));
    if (mayGo && m_chance.inHundred(urgent ? 60 : 25)) {
        call.send = squadFor(fresh);
        if (m_chance.inHundred(2))
            call.send = squadBesides(fresh, false);
    }
    const std::optional<Receipt> receipt = order(call, said(Source::Operator, firstKey));
    if (!receipt)
        return;
    fresh.id = receipt->complaints.front();
    fresh.begun = now();
    fresh.last = now();
    Case &about = m_cases.emplace(fresh.id, std::move(fresh)).first->second;

    if (about.hasTelephone && about.mustBeInformed() && m_chance.inHundred(8))
        order(commands::PromiseCallBack{
            .complaint = about.id, .by = m_rhythm.whenCallersAreAwake(now() + m_chance.minutes(60, 240))});
    planAround(about);
    if (telling.sameAs) {
        about.attachedTo = telling.sameAs->id;
        return plan(now() + m_chance.minutes(1, 5), Act::Attach, &about);
    }
    m_recent.push_back(about.id);
    if (m_recent.size() > recentToKeep)
        m_recent.pop_front();
    // A flooded underpass brings more than one call.
    if (m_sky == Sky::Downpour && trouble.danger && m_chance.inHundred(50))
        for (int more = m_chance.between(2, 6); more > 0; --more)
            planBeside(now() + m_chance.minutes(3, 45), Act::TakeRepeat, about);
    if (call.send)
        return add(
            about,
            {.squad = *call.send, .called = true, .wrong = *call.send != m_leadSquad && *call.send != squadFor(about)});
    start(about);
}

/// What comes of it by itself: notes, questions, corrections, second thoughts.
void Course::planAround(Case &about) {
    if (m_chance.inHundred(12))
        planBeside(now() + m_chance.soonMinutes(1, 60), Act::Note, about);
    if (m_chance.inHundred(10))
        planBeside(now() + m_chance.soonMinutes(25, 240), Act::AskProgress, about);
    const auto maybe = [&](bool wanted, int share, int from, int to, Correction what) {
        if (wanted && m_chance.inHundred(share))
            planBeside(now() + m_chance.soonMinutes(from, to), Act::Correct, about, static_cast<int>(what));
    };
    maybe(about.recordedDistrict != about.place->district, 90, 4, 60, Correction::District);
    maybe(!about.hasTelephone, 20, 5, 40, Correction::Telephone);
    maybe(about.anonymous, 8, 5, 60, Correction::Name);
    maybe(!about.hasSubtype, 100, 1, 6, Correction::Subtype);
    maybe(!about.hasAddress, 6, 3, 30, Correction::Address);
    if (m_chance.inThousand(14))
        planBeside(now() + m_chance.soonMinutes(3, 40), Act::ChangePriority, about);
    if (m_chance.inThousand(14))
        planBeside(now() + m_chance.soonMinutes(2, 25), Act::Cancel, about);
}

/// The first thing that is done about it, or about it again.
void Course::start(Case &about) {
    const Trouble &trouble = *about.trouble;
    if (trouble.danger && !about.alerted)
        return plan(now() + m_chance.minutes(1, 3), Act::Alert, &about);
    if (trouble.goes)
        return sendWhenPossible(about, 1, about.priority == Priority::Urgent ? 3 : 10);
    const Instant day = std::max(m_rhythm.whenCallersAreAwake(now()), now());
    const bool toSupervisor = trouble.workTo >= 120;
    if (toSupervisor && m_chance.inHundred(40))
        plan(day + m_chance.minutes(1, 10), Act::HandOver, &about, static_cast<int>(HandoverTo::Supervisor));
    if (m_chance.inHundred(trouble.refer))
        return plan(day + m_chance.minutes(3, 25), Act::Refer, &about);
    plan(day + m_chance.minutes(trouble.workFrom, trouble.workTo), Act::Finish, &about);
}

} // namespace baro::demo
