#include "board/boardtext.h"

#include "exchange/starter.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace baro {

namespace {

struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

template<class Entry, class EntryId>
QString nameOn(const Reference &reference, std::optional<EntryId> id) {
    const Entry *entry = id ? reference.find<Entry>(*id) : nullptr;
    return entry ? nameIn(currentLanguage(), *entry) : QStringLiteral("—");
}

QString dongOn(const Reference &reference, std::optional<DistrictId> id, Instant at) {
    const District *district = id ? reference.find<District>(*id) : nullptr;
    return district ? districtName(currentLanguage(), *district, at) : QStringLiteral("—");
}

template<class Entry>
QString nameOfCode(const Reference &reference, const QString &code) {
    const auto id = reference.idOf<Entry>(code);
    return id ? nameIn(currentLanguage(), *reference.find<Entry>(*id)) : code;
}

const std::map<QString, HexPlace> &starterPlaces() {
    static const std::map<QString, HexPlace> places = [] {
        std::map<QString, HexPlace> found;
        if (const auto entries = starterEntries())
            for (const ReferenceEntry &entry : *entries)
                if (const auto *district = std::get_if<District>(&entry); district && district->hex)
                    found.emplace(district->code, *district->hex);
        return found;
    }();
    return places;
}

} // namespace

QString keptShareText(const BoardKept &kept) {
    const int all = kept.kept + kept.broken;
    return all > 0 ? BoardWords::tr("%1 %", "a share").arg(100 * kept.kept / all) : QStringLiteral("–");
}

QString keptCountText(const BoardKept &kept) {
    const int all = kept.kept + kept.broken;
    return all > 0 ? BoardWords::tr("%1 of %2", "promises kept, of all").arg(kept.kept).arg(all)
                   : BoardWords::tr("none was due");
}

QString boardDistrictText(const BoardDistrict &district, bool inService, const Reference &reference) {
    const DistrictCover &cover = district.cover;
    QStringList parts{BoardWords::tr("open %1, late %2").arg(district.open).arg(district.late),
                      (inService ? BoardWords::tr("squads on duty: %1 first, %2 when others cannot")
                                 : BoardWords::tr("squads for what is urgent: %1 first, %2 when others cannot"))
                          .arg(cover.first)
                          .arg(cover.second)};
    if (const QString missing = boardCoverText(cover, inService, reference); !missing.isEmpty())
        parts << missing;
    return parts.join(QStringLiteral(" · "));
}

QString boardCoverText(const DistrictCover &cover, bool inService, const Reference &reference) {
    if (cover.first + cover.second == 0)
        return inService ? BoardWords::tr("nobody on duty") : BoardWords::tr("no squad on duty or on call");
    if (cover.missing.empty())
        return {};
    QStringList names;
    for (const QString &code : cover.missing)
        names << nameOfCode<Category>(reference, code);
    return (inService ? BoardWords::tr("nobody for: %1") : BoardWords::tr("nobody for what is urgent: %1", "kinds of work"))
        .arg(names.join(QStringLiteral(", ")));
}

QString squadCountsText(const std::vector<SquadStanding> &squads) {
    QStringList parts;
    const auto add = [&parts](const QString &name, std::ptrdiff_t count) {
        if (count > 0)
            parts << name + u' ' + QString::number(count);
    };
    // Who is free for what is urgent alone is told apart: by night there is nobody else.
    const auto onCall = std::ranges::count_if(squads, [](const SquadStanding &one) {
        return one.state == SquadState::Available && one.duty && one.duty->urgentOnly;
    });
    for (const SquadState state :
         {SquadState::Called, SquadState::OnTheWay, SquadState::OnSite, SquadState::Available, SquadState::OffDuty}) {
        const auto count = std::ranges::count(squads, state, &SquadStanding::state);
        add(text(state), state == SquadState::Available ? count - onCall : count);
        if (state == SquadState::Available)
            add(BoardWords::tr("On call", "state of squads"), onCall);
    }
    return parts.isEmpty() ? BoardWords::tr("There is no squad yet.") : parts.join(QStringLiteral(" · "));
}

QString boardShiftsText(const std::vector<QString> &shifts, const Reference &reference) {
    QStringList names;
    for (const QString &code : shifts)
        names << nameOfCode<Shift>(reference, code);
    return names.isEmpty() ? BoardWords::tr("no shift now") : names.join(QStringLiteral(", "));
}

ClockKind nextClock(const QueueItem &item) {
    const bool outOpen = item.outDue && !item.firstOutAt;
    return outOpen && (!item.resolveDue || *item.outDue <= *item.resolveDue) ? ClockKind::Out : ClockKind::Resolve;
}

QString boardDistrictName(const Reference &reference, DistrictId id, Instant at) {
    return dongOn(reference, id, at);
}

QString boardOperatorName(const Reference &reference, OperatorId id) {
    return nameOn<Operator>(reference, std::optional(id));
}

QString boardMatterText(const QueueItem &item, const Reference &reference, Instant at) {
    const QString kind =
        item.subtype ? nameOn<Subtype>(reference, item.subtype) : nameOn<Category>(reference, item.category);
    return dongOn(reference, item.district, at) + QStringLiteral(" · ") + kind;
}

std::map<DistrictId, HexPlace> hexPlaces(const Reference &reference, const std::vector<DistrictId> &dongs) {
    std::map<DistrictId, HexPlace> places;
    std::vector<DistrictId> unknown;
    int lowest = -1;
    for (const DistrictId id : dongs) {
        const District *district = reference.find<District>(id);
        std::optional<HexPlace> place = district ? district->hex : std::nullopt;
        if (district && !place)
            if (const auto known = starterPlaces().find(district->code); known != starterPlaces().end())
                place = known->second;
        // Two on one tile would hide each other.
        if (!place || std::ranges::any_of(places, [&](const auto &taken) { return taken.second == *place; })) {
            unknown.push_back(id);
            continue;
        }
        places.emplace(id, *place);
        lowest = std::max(lowest, place->row);
    }
    for (int column = 0; const DistrictId id : unknown)
        places.emplace(id, HexPlace{column++, lowest + 1});
    return places;
}

} // namespace baro
