#include "complaint/choices.h"

#include "complaint/rosterof.h"
#include "text/advicetext.h"
#include "text/codetext.h"
#include "text/repliestext.h"
#include "widgets/replyrecord.h"
#include "widgets/squadadviser.h"

#include <QCoreApplication>

#include <algorithm>

namespace baro {

namespace {

using Item = ChoiceField::Item;

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintChoice)
};

template<class Enum>
std::vector<Item> allOf() {
    std::vector<Item> items;
    for (const auto &[value, code] : Codes<Enum>::entries)
        items.push_back({static_cast<qint64>(value), text(value), QString()});
    return items;
}

/// All but what only an import says.
template<class Enum>
std::vector<Item> without(std::vector<Item> items, Enum value) {
    std::erase_if(items, [&](const Item &item) { return item.id == static_cast<qint64>(value); });
    return items;
}

/// Shown in the language of the moment, found in the other one and by its code too.
template<class Entry>
Item itemOf(std::int64_t id, const Entry &entry) {
    const Language language = currentLanguage();
    const Language other = language == Language::Korean ? Language::English : Language::Korean;
    return {id, nameIn(language, entry), nameIn(other, entry) + u'\n' + entry.code};
}

template<class Entry>
std::vector<Item> inService(const Session &session) {
    const auto reference = session.reference();
    std::vector<Item> items;
    for (const auto &[id, entry] : reference->template all<Entry>())
        if (reference->template inService<Entry>(id, session.now())) {
            if constexpr (std::is_same_v<Entry, District>)
                items.push_back(itemOf(id.value, entry.named(session.now())));
            else
                items.push_back(itemOf(id.value, entry));
        }
    return items;
}

/// An entry that was retired since stays readable on the complaints that have it.
template<class Entry, class EntryId>
void keep(std::vector<Item> &items, std::optional<EntryId> id, const Session &session) {
    const auto reference = session.reference();
    const Entry *entry = id ? reference->template find<Entry>(*id) : nullptr;
    if (entry && std::ranges::find(items, id->value, &Item::id) == items.end())
        items.push_back(itemOf(id->value, *entry));
}

} // namespace

std::vector<Item> choicesFor(Ask ask, Action action, const ComplaintView &view, const Session &session,
                             std::optional<CategoryId> category) {
    const Complaint &complaint = view.complaint();
    const Details &details = complaint.details;
    const auto reference = session.reference();
    std::vector<Item> items;
    switch (ask) {
    case Ask::Squad:
        for (const SquadId id : squadsInOrder(complaint, *reference, session.now()))
            items.push_back(itemOf(id.value, *reference->find<Squad>(id)));
        return items;
    case Ask::Dispatch:
        for (const int no : dispatchesFor(action, complaint))
            items.push_back({no,
                             ChoiceWords::tr("%1. %2", "number of a dispatch or referral, who it is")
                                 .arg(QString::number(no), session.name(complaint.dispatch(no)->squad)),
                             QString()});
        return items;
    case Ask::Referral:
        for (const int no : referralsFor(action, complaint))
            items.push_back({no,
                             ChoiceWords::tr("%1. %2", "number of a dispatch or referral, who it is")
                                 .arg(QString::number(no), session.name(complaint.referral(no)->agency)),
                             QString()});
        return items;
    case Ask::Agency: {
        const auto competent = action != Action::Alert && details.subtype
                                   ? agencyFor(*reference, *details.subtype, session.now())
                                   : std::nullopt;
        const ReplyRecord *replies = ReplyRecord::madeFor(session);
        for (const AgencyId id : agenciesInOrder(action, *reference, session.now())) {
            const Agency &agency = *reference->find<Agency>(id);
            Item item = itemOf(id.value, agency);
            item.alternative += u'\n' + agency.responsibleKo + u'\n' + agency.responsibleEn;
            // Who is alerted is called at once.
            if (action == Action::Alert && !agency.telephone.isEmpty())
                item.text = ChoiceWords::tr("%1 · %2", "agency, its telephone").arg(item.text, agency.telephone);
            if (const AgencyReplies *known = action != Action::Alert && replies ? replies->of(id) : nullptr)
                if (const QString brief = repliesBrief(*known); !brief.isEmpty())
                    item.text = ChoiceWords::tr("%1 · %2", "agency, how it replied so far").arg(item.text, brief);
            if (competent == id) {
                item.text = ChoiceWords::tr("%1 · competent for this", "agency").arg(item.text);
                items.insert(items.begin(), std::move(item));
                continue;
            }
            items.push_back(std::move(item));
        }
        return items;
    }
    case Ask::Disclosed:
        return allOf<DisclosureGround>();
    case Ask::RecallReason:
        return allOf<RecallReason>();
    case Ask::ReturnReason:
        return allOf<ReturnReason>();
    case Ask::HoldReason:
        return allOf<HoldReason>();
    case Ask::DelayReason:
        return allOf<DelayReason>();
    case Ask::Outcome:
        return allOf<Outcome>();
    case Ask::ReopenReason:
        return allOf<ReopenReason>();
    case Ask::CancelReason:
        return allOf<CancelReason>();
    case Ask::InformMethod:
        return allOf<InformMethod>();
    case Ask::InformResult:
        return allOf<InformResult>();
    case Ask::HandoverTo:
        return allOf<HandoverTo>();
    case Ask::Channel:
        return allOf<Channel>();
    case Ask::Language:
        return allOf<CallerLanguage>();
    case Ask::LegalKind:
        return allOf<LegalKind>();
    case Ask::District:
        items = inService<District>(session);
        keep<District>(items, details.district, session);
        return items;
    case Ask::Category:
        items = inService<Category>(session);
        keep<Category>(items, details.category, session);
        return items;
    case Ask::Subtype:
        items = inService<Subtype>(session);
        keep<Subtype>(items, details.subtype, session);
        if (category)
            std::erase_if(items,
                          [&](const Item &item) { return reference->categoryOf(SubtypeId{item.id}) != category; });
        return items;
    case Ask::Danger:
        items = inService<Danger>(session);
        keep<Danger>(items, details.danger, session);
        return items;
    default:
        return items;
    }
}

std::vector<Item> squadChoices(const ComplaintView &view, Session &session) {
    const SquadAdviser &adviser = SquadAdviser::of(session);
    const Instant now = session.now();
    const AdviceQuestion question = adviser.questionOf(view.complaint());
    const Advice advice = adviser.advise(question, now);
    const auto standings = adviser.standings(now);
    std::vector<Item> items;
    for (const SquadId id : adviser.inOrder(view.complaint(), advice, now)) {
        Item item = itemOf(id.value, *session.reference()->find<Squad>(id));
        bool advised = false;
        for (const auto *ranked : {&advice.squads, &advice.next})
            for (const SquadAdvice &one : *ranked)
                if (one.squad == id) {
                    advised = true;
                    item.text = ChoiceWords::tr("%1 · %2", "squad, why it is advised")
                                    .arg(item.text, adviceText(one, now, session.zone()));
                    if (!one.keepsOut || !one.keepsResolve)
                        item.text = ChoiceWords::tr("%1 · %2", "squad with its reasons, what becomes of the promise")
                                        .arg(item.text, promiseKeptText(one, question.outDue, question.resolveDue, now,
                                                                        session.zone()));
                }
        const auto standing = std::ranges::find(standings, id, &SquadStanding::squad);
        if (!advised && standing != standings.end() && standing->state == SquadState::OffDuty)
            item.text = ChoiceWords::tr("%1 · %2", "squad, since when or until when it is off duty")
                            .arg(item.text, standingText(*standing, now, session.zone()));
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> mainComplaintChoices(const ComplaintView &view, const std::vector<QueueItem> &queue,
                                       const Session &session, const std::vector<Alike> &alike) {
    const Details &details = view.complaint().details;
    std::vector<const QueueItem *> near;
    for (const QueueItem &item : queue)
        if (item.id != view.complaint().id)
            near.push_back(&item);
    const auto distance = [&](const QueueItem *item) {
        const auto like = std::ranges::find(alike, item->id, &Alike::id);
        if (like != alike.end())
            return static_cast<int>(like - alike.begin()) - static_cast<int>(alike.size());
        return (item->district == details.district ? 0 : 2) + (item->subtype == details.subtype ? 0 : 1);
    };
    std::ranges::stable_sort(near, {}, distance);
    std::vector<Item> items;
    for (const QueueItem *item : near)
        items.push_back(
            {item->id.value,
             ChoiceWords::tr("%1 · %2 · %3 · %4", "number, dong, sub-type or category, place of a complaint")
                 .arg(item->number.toString(), session.name(item->district),
                      item->subtype ? session.name(item->subtype) : session.name(item->category), item->place),
             QString::number(item->number.serial)});
    return items;
}

std::vector<Item> sourceChoices() {
    return without(allOf<Source>(), Source::Record);
}

std::vector<Item> lateReasonChoices() {
    return without(allOf<LateReason>(), LateReason::Imported);
}

} // namespace baro
