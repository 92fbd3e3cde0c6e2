#include "text/gaptext.h"

#include "complaint/rosterof.h"
#include "text/districttext.h"
#include "text/language.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace baro {

namespace {

struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(GapText)
};

constexpr qsizetype namedInGap = 3;

QString namesOf(const QStringList &names, bool whole) {
    const QString comma = QStringLiteral(", ");
    const auto more = static_cast<int>(names.size() - namedInGap);
    return whole || more <= 0
               ? names.join(comma)
               : GapWords::tr("%1 and %n more", "names, and others", more).arg(names.first(namedInGap).join(comma));
}

} // namespace

std::vector<GapSpan> gapSpans(const std::vector<CoverageGap> &gaps) {
    std::map<std::tuple<Instant, Instant, bool>, std::pair<std::set<DistrictId>, std::set<QString>>> spans;
    for (const CoverageGap &gap : gaps) {
        auto &[districts, categories] = spans[{gap.from, gap.until, gap.urgent}];
        districts.insert(gap.district);
        categories.insert(gap.category);
    }
    std::vector<GapSpan> found;
    for (const auto &[time, what] : spans) {
        const auto &[from, until, urgent] = time;
        found.push_back(
            {from, until, {what.first.begin(), what.first.end()}, {what.second.begin(), what.second.end()}, urgent});
    }
    return found;
}

QString gapText(const GapSpan &gap, const Reference &reference, Instant now, bool whole) {
    const Language language = currentLanguage();
    const QTimeZone zone = reference.zone();
    QStringList dongs;
    for (const DistrictId id : gap.districts)
        if (const District *district = reference.find<District>(id))
            dongs << districtName(language, *district, gap.from);
    QStringList kinds;
    for (const QString &code : gap.categories) {
        const auto id = reference.idOf<Category>(code);
        kinds << (id ? nameIn(language, *reference.find<Category>(*id)) : code);
    }
    const auto inService = std::ranges::count_if(reference.all<District>(), [&](const auto &entry) {
        const District &district = entry.second;
        return district.isDong() && (!district.until || *district.until > gap.from);
    });
    const QString where =
        dongs.size() == 1 ? dongs.first()
        : dongs.size() == inService && !whole
            ? GapWords::tr("all dongs")
            : GapWords::tr("%n dong(s): %1", "names", static_cast<int>(dongs.size())).arg(namesOf(dongs, whole));
    const auto all = (gap.urgent ? urgentCategoriesIn(reference, gap.from) : categoriesIn(reference, gap.from)).size();
    const QString what = whole || gap.categories.size() != all ? namesOf(kinds, whole)
                         : gap.urgent                          ? GapWords::tr("anything urgent")
                                                               : GapWords::tr("anything");
    const bool sameYear = toDateTime(gap.from, zone).date().year() == toDateTime(now, zone).date().year();
    return GapWords::tr("%1 to %2: nobody on duty for %3 (%4)", "a gap: from, until, kinds of work, dongs")
        .arg(sameYear ? dayAndTime(gap.from, zone, language) : dateAndTime(gap.from, zone, language),
             timeNear(gap.until, gap.from, zone, language), what, where);
}

} // namespace baro
