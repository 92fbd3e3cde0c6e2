#include "board/boardtext.h"

#include "exchange/starter.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

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

QString boardDistrictText(const BoardDistrict &district, const Reference &reference) {
    QStringList parts{BoardWords::tr("open %1, late %2").arg(district.open).arg(district.late),
                      BoardWords::tr("squads on duty: %1 first, %2 when others cannot")
                          .arg(district.cover.first)
                          .arg(district.cover.second)};
    if (const QString missing = boardCoverText(district.cover, reference); !missing.isEmpty())
        parts << missing;
    return parts.join(QStringLiteral(" · "));
}

QString boardCoverText(const DistrictCover &cover, const Reference &reference) {
    if (cover.first + cover.second == 0)
        return BoardWords::tr("nobody on duty");
    if (cover.missing.empty())
        return {};
    QStringList names;
    for (const QString &code : cover.missing)
        names << nameOfCode<Category>(reference, code);
    return BoardWords::tr("nobody for: %1").arg(names.join(QStringLiteral(", ")));
}

QString squadCountsText(const std::vector<SquadStanding> &squads) {
    QStringList parts;
    for (const SquadState state :
         {SquadState::Called, SquadState::OnTheWay, SquadState::OnSite, SquadState::Available, SquadState::OffDuty})
        if (const auto count = std::ranges::count(squads, state, &SquadStanding::state))
            parts << text(state) + u' ' + QString::number(count);
    return parts.isEmpty() ? BoardWords::tr("There is no squad yet.") : parts.join(QStringLiteral(" · "));
}

QString boardGapText(const std::vector<CoverageGap> &gaps, const Reference &reference, Instant now, bool whole) {
    constexpr qsizetype named = 3;
    const CoverageGap &first = gaps.front();
    const QTimeZone zone = reference.zone();
    QStringList dongs;
    QStringList kinds;
    std::set<DistrictId> districts;
    std::set<QString> categories;
    for (const CoverageGap &gap : gaps) {
        if (districts.insert(gap.district).second)
            dongs << dongOn(reference, gap.district, gap.from);
        if (categories.insert(gap.category).second)
            kinds << nameOfCode<Category>(reference, gap.category);
    }
    const auto list = [&](const QStringList &names) {
        const QString comma = QStringLiteral(", ");
        const auto more = static_cast<int>(names.size() - named);
        return whole || more <= 0
                   ? names.join(comma)
                   : BoardWords::tr("%1 and %n more", "names, and others", more).arg(names.first(named).join(comma));
    };
    const auto inService =
        static_cast<qsizetype>(std::ranges::count_if(reference.all<District>(), [&](const auto &entry) {
            const District &district = entry.second;
            return district.isDong() && (!district.until || *district.until > first.from);
        }));
    const QString where =
        dongs.size() == 1 ? dongs.first()
        : dongs.size() == inService && !whole
            ? BoardWords::tr("all dongs")
            : BoardWords::tr("%n dong(s): %1", "names", static_cast<int>(dongs.size())).arg(list(dongs));
    const auto all =
        (first.urgent ? urgentCategoriesIn(reference, first.from) : categoriesIn(reference, first.from)).size();
    const QString what = whole || kinds.size() != static_cast<qsizetype>(all) ? list(kinds)
                         : first.urgent                                       ? BoardWords::tr("anything urgent")
                                                                              : BoardWords::tr("anything");
    return BoardWords::tr("%1 to %2 · %3 · %4", "a gap: from, until, dongs, kinds of work")
        .arg(timeNear(first.from, now, zone, currentLanguage()),
             timeNear(first.until, first.from, zone, currentLanguage()), where, what);
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
