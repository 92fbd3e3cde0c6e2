#include "charts/chartdata.h"

#include "text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace baro {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

using Series = ChartSeries;

QString countText(std::uint32_t count) {
    return QLocale().toString(count);
}
QString orDash(const Times &times, std::int32_t minutes) {
    return times.count ? minutesText(minutes) : QStringLiteral("–");
}
std::optional<double> share(std::uint32_t part, std::uint32_t of) {
    return of ? std::optional(100.0 * part / of) : std::nullopt;
}
std::optional<double> minutes(const Times &times, std::int32_t value) {
    return times.count ? std::optional<double>(value) : std::nullopt;
}
Condition received(const CourseStep &step) {
    return {Condition::Kind::Received, Period::range(toDate(step.first), toDate(step.last)).code()};
}
QStringList weekdays(Language language) {
    QStringList days;
    for (int day = 1; day <= 7; ++day)
        days << localeOf(language).standaloneDayName(day, QLocale::LongFormat);
    return days;
}

/// A chart along the course of the period.
ChartData along(const Telling &telling, const char *code, const QString &title, const QString &sentence) {
    ChartData chart;
    chart.code = QString::fromLatin1(code);
    chart.title = title;
    chart.sentence = sentence;
    chart.course = true;
    chart.labelTitle = ChartWords::tr("received");
    for (const CourseStep &step : telling.figures.course) {
        chart.labels << stepName(step, telling.figures.pace, telling.language);
        chart.picks.emplace_back(received(step));
    }
    return chart;
}

/// Where an axis of minutes ends: a night call that waited for the morning must not press the others flat.
double cutFor(const Figures &figures, Times Tally::*times) {
    std::int32_t middle = 0;
    for (const CourseStep &step : figures.course)
        middle = std::max(middle, (step.tally.*times).median);
    return std::max(30.0, 4.0 * middle);
}

template<class Value>
Series seriesOf(const Figures &figures, const QString &name, Series::Look look, Value value) {
    Series series{name, look, {}};
    for (const CourseStep &step : figures.course)
        series.values.push_back(value(step.tally));
    return series;
}
/// Those of the period before beside the steps of this one, the first with the first.
template<class Value>
void addBefore(ChartData &chart, const Telling &telling, const QString &name, Value value) {
    if (!telling.before || telling.before->course.empty() || telling.before->all.reports == 0)
        return;
    Series before = seriesOf(*telling.before, name, Series::Look::Before, value);
    before.values.resize(static_cast<size_t>(chart.labels.size()));
    chart.series.push_back(std::move(before));
}

ChartData countsChart(const Telling &telling) {
    ChartData chart = along(telling, "counts", ChartWords::tr("Reports"), countsSentence(telling));
    const auto reports = [](const Tally &tally) { return std::optional<double>(tally.reports); };
    chart.form = ChartData::Form::Bars;
    chart.valueTitle = ChartWords::tr("reports");
    chart.series.push_back(seriesOf(telling.figures, ChartWords::tr("Reports"), Series::Look::First, reports));
    addBefore(chart, telling, ChartWords::tr("the period before"), reports);
    chart.heads = {ChartWords::tr("Received"),  ChartWords::tr("Reports"),  ChartWords::tr("Further reports"),
                   ChartWords::tr("Cancelled"), ChartWords::tr("Reopened"), ChartWords::tr("Referred")};
    for (size_t i = 0; i < telling.figures.course.size(); ++i) {
        const Tally &tally = telling.figures.course[i].tally;
        chart.table.push_back({chart.labels[static_cast<qsizetype>(i)], countText(tally.reports),
                               countText(tally.further), countText(tally.cancelled), countText(tally.reopened),
                               countText(tally.referred)});
    }
    return chart;
}

ChartData keptChart(const Telling &telling) {
    ChartData chart = along(telling, "kept", ChartWords::tr("Promises kept"), keptSentence(telling));
    chart.form = ChartData::Form::Lines;
    chart.percent = true;
    chart.valueTitle = ChartWords::tr("kept, percent");
    const auto out = [](const Tally &tally) { return share(tally.outKept, tally.outDecided()); };
    chart.series.push_back(seriesOf(telling.figures, ChartWords::tr("Set out in time"), Series::Look::First, out));
    chart.series.push_back(
        seriesOf(telling.figures, ChartWords::tr("Resolved in time"), Series::Look::Second,
                 [](const Tally &tally) { return share(tally.resolveKept, tally.resolveDecided()); }));
    addBefore(chart, telling, ChartWords::tr("set out, the period before"), out);
    chart.heads = {ChartWords::tr("Received"), ChartWords::tr("Set out in time"),  ChartWords::tr("of"),
                   ChartWords::tr("Share"),    ChartWords::tr("Resolved in time"), ChartWords::tr("of"),
                   ChartWords::tr("Share")};
    for (size_t i = 0; i < telling.figures.course.size(); ++i) {
        const Tally &tally = telling.figures.course[i].tally;
        chart.table.push_back({chart.labels[static_cast<qsizetype>(i)], countText(tally.outKept),
                               countText(tally.outDecided()), shareText(tally.outKept, tally.outDecided()),
                               countText(tally.resolveKept), countText(tally.resolveDecided()),
                               shareText(tally.resolveKept, tally.resolveDecided())});
    }
    return chart;
}

ChartData timesChart(const Telling &telling) {
    ChartData chart = along(telling, "times", ChartWords::tr("Time to set out"), timesSentence(telling));
    chart.form = ChartData::Form::Lines;
    chart.valueTitle = ChartWords::tr("minutes; more is drawn at the edge");
    chart.cutAt = cutFor(telling.figures, &Tally::out);
    const auto median = [](const Tally &tally) { return minutes(tally.out, tally.out.median); };
    chart.series.push_back(seriesOf(telling.figures, ChartWords::tr("half within"), Series::Look::First, median));
    chart.series.push_back(seriesOf(telling.figures, ChartWords::tr("nine of ten within"), Series::Look::Second,
                                    [](const Tally &tally) { return minutes(tally.out, tally.out.ninetieth); }));
    addBefore(chart, telling, ChartWords::tr("half within, the period before"), median);
    chart.heads = {ChartWords::tr("Received"),
                   ChartWords::tr("Cases"),
                   ChartWords::tr("Half set out within"),
                   ChartWords::tr("Nine of ten"),
                   ChartWords::tr("Half arrived within"),
                   ChartWords::tr("Half resolved within"),
                   ChartWords::tr("Nine of ten")};
    for (size_t i = 0; i < telling.figures.course.size(); ++i) {
        const Tally &tally = telling.figures.course[i].tally;
        chart.table.push_back({chart.labels[static_cast<qsizetype>(i)], countText(tally.out.count),
                               orDash(tally.out, tally.out.median), orDash(tally.out, tally.out.ninetieth),
                               orDash(tally.arrive, tally.arrive.median), orDash(tally.resolve, tally.resolve.median),
                               orDash(tally.resolve, tally.resolve.ninetieth)});
    }
    return chart;
}

ChartData resolveChart(const Telling &telling) {
    ChartData chart =
        along(telling, "resolve", ChartWords::tr("Time to arrive and to resolve"), resolveSentence(telling));
    chart.form = ChartData::Form::Lines;
    chart.valueTitle = ChartWords::tr("minutes; more is drawn at the edge");
    chart.series.push_back(seriesOf(telling.figures, ChartWords::tr("half arrived within"), Series::Look::First,
                                    [](const Tally &tally) { return minutes(tally.arrive, tally.arrive.median); }));
    chart.cutAt = cutFor(telling.figures, &Tally::resolve);
    const auto resolved = [](const Tally &tally) { return minutes(tally.resolve, tally.resolve.median); };
    chart.series.push_back(
        seriesOf(telling.figures, ChartWords::tr("half resolved within"), Series::Look::Second, resolved));
    addBefore(chart, telling, ChartWords::tr("half resolved within, the period before"), resolved);
    chart.heads = {ChartWords::tr("Received"),    ChartWords::tr("Arrived"),  ChartWords::tr("Half within"),
                   ChartWords::tr("Nine of ten"), ChartWords::tr("Resolved"), ChartWords::tr("Half within"),
                   ChartWords::tr("Nine of ten")};
    for (size_t i = 0; i < telling.figures.course.size(); ++i) {
        const Tally &tally = telling.figures.course[i].tally;
        chart.table.push_back({chart.labels[static_cast<qsizetype>(i)], countText(tally.arrive.count),
                               orDash(tally.arrive, tally.arrive.median), orDash(tally.arrive, tally.arrive.ninetieth),
                               countText(tally.resolve.count), orDash(tally.resolve, tally.resolve.median),
                               orDash(tally.resolve, tally.resolve.ninetieth)});
    }
    return chart;
}

ChartData spreadChart(const Telling &telling) {
    ChartData chart;
    chart.code = QStringLiteral("spread");
    chart.title = ChartWords::tr("How long setting out took");
    chart.sentence = spreadSentence(telling);
    chart.form = ChartData::Form::Bars;
    chart.labelTitle = ChartWords::tr("minutes from the receipt");
    chart.valueTitle = ChartWords::tr("complaints");
    chart.heads = {ChartWords::tr("Minutes"), ChartWords::tr("Complaints"), ChartWords::tr("Share")};
    constexpr int width = 5;
    constexpr int last = 60;
    Series series{ChartWords::tr("Complaints"), Series::Look::First, {}};
    const auto add = [&](const QString &label, std::uint32_t count) {
        chart.labels << label;
        series.values.emplace_back(count);
        chart.table.push_back({label, countText(count), shareText(count, telling.figures.all.out.count)});
    };
    const auto &counts = telling.figures.out.counts;
    for (int from = 0; from < last; from += width) {
        std::uint32_t count = 0;
        for (int minute = from; minute < from + width; ++minute)
            count += counts[static_cast<size_t>(minute)];
        add(QStringLiteral("%1–%2").arg(from).arg(from + width), count);
    }
    std::uint32_t rest = 0;
    for (size_t of = last; of < counts.size(); ++of)
        rest += counts[of];
    add(QStringLiteral("60+"), rest);
    chart.series.push_back(std::move(series));
    if (telling.figures.all.out.count == 0)
        chart.table.clear();
    return chart;
}

/// Ids with their tallies, the most first; those without any report are left out.
std::vector<std::pair<std::int32_t, Tally>> mostFirst(const std::map<std::int32_t, Tally> &tallies) {
    std::vector<std::pair<std::int32_t, Tally>> sorted;
    for (const auto &[id, tally] : tallies)
        if (tally.reports > 0)
            sorted.emplace_back(id, tally);
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto &entry) { return entry.second.reports; });
    return sorted;
}
const Tally *beforeOf(const std::map<std::int32_t, Tally> *tallies, std::int32_t id) {
    if (!tallies)
        return nullptr;
    const auto found = tallies->find(id);
    return found == tallies->end() ? nullptr : &found->second;
}

/// What stands in the table for one dong, kind or squad.
QStringList rowOf(const QString &name, const Tally &tally, const Tally *before) {
    return {name,
            countText(tally.reports),
            before ? countText(before->reports) : QStringLiteral("–"),
            shareText(tally.outKept, tally.outDecided()),
            shareText(tally.resolveKept, tally.resolveDecided()),
            orDash(tally.out, tally.out.median),
            orDash(tally.resolve, tally.resolve.median),
            before ? orDash(before->resolve, before->resolve.median) : QStringLiteral("–"),
            countText(tally.reopened)};
}
QStringList headsOf(const QString &what) {
    return {what,
            ChartWords::tr("Reports"),
            ChartWords::tr("Before"),
            ChartWords::tr("Set out in time"),
            ChartWords::tr("Resolved in time"),
            ChartWords::tr("Half set out within"),
            ChartWords::tr("Half resolved within"),
            ChartWords::tr("Before"),
            ChartWords::tr("Reopened")};
}

ChartData districtsChart(const Telling &telling) {
    ChartData chart;
    chart.code = QStringLiteral("districts");
    chart.title = ChartWords::tr("By dong");
    chart.sentence = districtsSentence(telling);
    chart.form = ChartData::Form::Map;
    chart.valueTitle = ChartWords::tr("reports");
    chart.heads = headsOf(ChartWords::tr("Dong"));
    Series series{ChartWords::tr("Reports"), Series::Look::First, {}};
    for (const auto &[id, tally] : mostFirst(telling.figures.districts)) {
        const QString name = entryName<District>(telling.reference, id, telling.language);
        chart.labels << name;
        series.values.emplace_back(tally.reports);
        chart.picks.push_back(id ? std::optional(Condition{Condition::Kind::District, id}) : std::nullopt);
        chart.table.push_back(rowOf(name, tally, beforeOf(telling.before ? &telling.before->districts : nullptr, id)));
    }
    chart.series.push_back(std::move(series));
    return chart;
}

ChartData categoriesChart(const Telling &telling) {
    ChartData chart;
    chart.code = QStringLiteral("categories");
    chart.title = ChartWords::tr("By kind");
    chart.sentence = categoriesSentence(telling);
    chart.form = ChartData::Form::SideBars;
    chart.valueTitle = ChartWords::tr("reports");
    chart.heads = headsOf(ChartWords::tr("Kind"));
    Series series{ChartWords::tr("Reports"), Series::Look::First, {}};
    Series before{ChartWords::tr("the period before"), Series::Look::Before, {}};
    for (const auto &[id, tally] : mostFirst(telling.figures.categories)) {
        const QString name = entryName<Category>(telling.reference, id, telling.language);
        const Tally *then = beforeOf(telling.before ? &telling.before->categories : nullptr, id);
        chart.labels << name;
        series.values.emplace_back(tally.reports);
        before.values.emplace_back(then ? then->reports : 0);
        chart.picks.push_back(id ? std::optional(Condition{Condition::Kind::Category, id}) : std::nullopt);
        chart.table.push_back(rowOf(name, tally, then));
    }
    chart.series.push_back(std::move(series));
    if (telling.before && telling.before->all.reports > 0)
        chart.series.push_back(std::move(before));
    return chart;
}

ChartData squadsChart(const Telling &telling) {
    ChartData chart;
    chart.code = QStringLiteral("squads");
    chart.title = ChartWords::tr("Time to set out by squad");
    chart.sentence = squadsSentence(telling);
    chart.form = ChartData::Form::Boxes;
    chart.valueTitle = ChartWords::tr("minutes from the receipt; line: 10 to 90 %, box: 25 to 75 %, mark: half");
    chart.heads = headsOf(ChartWords::tr("Squad"));
    for (const auto &[id, tally] : mostFirst(telling.figures.squads)) {
        const QString name = entryName<Squad>(telling.reference, id, telling.language);
        chart.table.push_back(rowOf(name, tally, beforeOf(telling.before ? &telling.before->squads : nullptr, id)));
        if (tally.out.count < fewestCases)
            continue; // the table has them
        chart.rowOfLabel.push_back(chart.table.size() - 1);
        chart.labels << name;
        const Times &out = tally.out;
        chart.boxes.push_back({static_cast<double>(out.tenth), static_cast<double>(out.quarter),
                               static_cast<double>(out.median), static_cast<double>(out.threeQuarters),
                               static_cast<double>(out.ninetieth)});
        chart.cutAt = std::max({chart.cutAt, 30.0, 3.0 * out.median});
        chart.picks.push_back(id ? std::optional(Condition{Condition::Kind::Squad, id}) : std::nullopt);
    }
    return chart;
}

ChartData weekChart(const Telling &telling) {
    ChartData chart;
    chart.code = QStringLiteral("week");
    chart.title = ChartWords::tr("By hour and weekday");
    chart.sentence = weekSentence(telling);
    chart.form = ChartData::Form::Heat;
    chart.labelTitle = ChartWords::tr("hour of the receipt");
    chart.valueTitle = ChartWords::tr("reports");
    chart.rows = weekdays(telling.language);
    chart.heads = {ChartWords::tr("Hour")};
    chart.heads += chart.rows;
    for (int hour = 0; hour < 24; ++hour)
        chart.labels << QString::number(hour);
    std::uint32_t all = 0;
    for (size_t day = 0; day < 7; ++day) {
        auto &cells = chart.cells.emplace_back();
        auto &words = chart.cellWords.emplace_back();
        for (size_t hour = 0; hour < 24; ++hour) {
            const std::uint32_t count = telling.figures.week[day * 24 + hour];
            all += count;
            cells.push_back(count);
            words.push_back(ChartWords::tr("%1: %Ln report(s)", nullptr, static_cast<int>(count))
                                .arg(hourOfWeekName(day * 24 + hour, telling.language)));
        }
    }
    for (size_t hour = 0; hour < 24 && all > 0; ++hour) {
        QStringList row{QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'))};
        for (size_t day = 0; day < 7; ++day)
            row << countText(telling.figures.week[day * 24 + hour]);
        chart.table.push_back(row);
    }
    return chart;
}

ChartData squadWeekChart(const Telling &telling) {
    ChartData chart;
    chart.code = QStringLiteral("squadWeek");
    chart.title = ChartWords::tr("Late ones by squad and part of the week");
    chart.sentence = squadWeekSentence(telling);
    chart.form = ChartData::Form::Heat;
    chart.percent = true;
    chart.labelTitle = ChartWords::tr("night, morning, afternoon, evening of each day");
    chart.valueTitle = ChartWords::tr("late, percent");
    const QStringList days = [&] {
        QStringList shorter;
        for (int day = 1; day <= 7; ++day)
            shorter << localeOf(telling.language).standaloneDayName(day, QLocale::ShortFormat);
        return shorter;
    }();
    chart.heads = {ChartWords::tr("Squad"), ChartWords::tr("Part of the week"), ChartWords::tr("Complaints"),
                   ChartWords::tr("Late"), ChartWords::tr("Share")};
    for (size_t part = 0; part < partsOfWeek; ++part)
        chart.labels << (part % 4 == 0 ? days[static_cast<qsizetype>(part / 4)] : QString());
    for (const auto &[id, tally] : mostFirst(telling.figures.squads)) {
        const auto found = telling.figures.squadWeek.find(id);
        if (found == telling.figures.squadWeek.end())
            continue;
        const QString name = entryName<Squad>(telling.reference, id, telling.language);
        chart.rows << name;
        chart.rowPicks.push_back(id ? std::optional(Condition{Condition::Kind::Squad, id}) : std::nullopt);
        auto &cells = chart.cells.emplace_back();
        auto &words = chart.cellWords.emplace_back();
        for (size_t part = 0; part < partsOfWeek; ++part) {
            const PartOfWeek &here = found->second[part];
            const QString when = partOfWeekName(part, telling.language);
            // Of few cases no share is shown: the shade says how sure one may be.
            cells.push_back(here.reports < fewestCases ? -1.0 * (here.reports > 0) : 100.0 * here.late / here.reports);
            words.push_back(here.reports < fewestCases
                                ? ChartWords::tr("%1, %2: %3 of %4 late; too few to say")
                                      .arg(name, when, countText(here.late), countText(here.reports))
                                : ChartWords::tr("%1, %2: %3 of %4 late (%5)")
                                      .arg(name, when, countText(here.late), countText(here.reports),
                                           shareText(here.late, here.reports)));
            if (here.reports > 0)
                chart.table.push_back(
                    {name, when, countText(here.reports), countText(here.late), shareText(here.late, here.reports)});
        }
    }
    return chart;
}

ChartData agenciesChart(const ChartMatter &matter) {
    const Telling &telling = matter.telling;
    ChartData chart;
    chart.code = QStringLiteral("agencies");
    chart.title = ChartWords::tr("With other bodies");
    chart.sentence = agenciesSentence(telling);
    chart.form = ChartData::Form::SideBars;
    chart.valueTitle = ChartWords::tr("complaints referred");
    chart.heads = {ChartWords::tr("Body"), ChartWords::tr("Referred"),
                   ChartWords::tr("Half of the replies within (12 months)"), ChartWords::tr("In time (12 months)")};
    std::vector<std::pair<std::int32_t, std::uint32_t>> sorted(telling.figures.agencies.begin(),
                                                               telling.figures.agencies.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto &entry) { return entry.second; });
    Series series{ChartWords::tr("Referred"), Series::Look::First, {}};
    for (const auto &[id, count] : sorted) {
        const QString name = entryName<Agency>(telling.reference, id, telling.language);
        const AgencyReplies *replies = nullptr;
        if (matter.replies)
            if (const auto found = matter.replies->find(AgencyId{id}); found != matter.replies->end())
                replies = &found->second;
        chart.labels << name;
        series.values.emplace_back(count);
        chart.picks.emplace_back(Condition{Condition::Kind::Agency, id});
        chart.table.push_back(
            {name, countText(count), replies && replies->median ? durationText(*replies->median) : QStringLiteral("–"),
             replies && replies->due > 0
                 ? shareText(static_cast<std::uint64_t>(replies->inTime), static_cast<std::uint64_t>(replies->due))
                 : QStringLiteral("–")});
    }
    chart.series.push_back(std::move(series));
    return chart;
}

ChartData againChart(const Telling &telling) {
    ChartData chart = along(telling, "again", ChartWords::tr("Reopened"), againSentence(telling));
    chart.form = ChartData::Form::Bars;
    chart.valueTitle = ChartWords::tr("complaints");
    chart.series.push_back(seriesOf(telling.figures, ChartWords::tr("Reopened"), Series::Look::First,
                                    [](const Tally &tally) { return std::optional<double>(tally.reopened); }));
    chart.heads = {ChartWords::tr("Received"), ChartWords::tr("Reopened"), ChartWords::tr("of"),
                   ChartWords::tr("Share")};
    for (size_t i = 0; i < telling.figures.course.size(); ++i) {
        const Tally &tally = telling.figures.course[i].tally;
        chart.table.push_back({chart.labels[static_cast<qsizetype>(i)], countText(tally.reopened),
                               countText(tally.reports), shareText(tally.reopened, tally.reports)});
    }
    return chart;
}

ChartData placesChart(const ChartMatter &matter) {
    const Telling &telling = matter.telling;
    ChartData chart;
    chart.code = QStringLiteral("places");
    chart.title = ChartWords::tr("What comes back again and again");
    chart.form = ChartData::Form::Table;
    chart.heads = {ChartWords::tr("Place"), ChartWords::tr("Dong"), ChartWords::tr("Most often"),
                   ChartWords::tr("Reports"), ChartWords::tr("Reopened")};
    if (matter.recurrences)
        for (const RecurrenceWords &place : *matter.recurrences) {
            chart.table.push_back({place.place,
                                   entryName<District>(telling.reference, place.found.district, telling.language),
                                   entryName<Category>(telling.reference, place.found.category, telling.language),
                                   countText(place.found.reports), countText(place.found.reopened)});
            chart.picks.push_back(place.found.district
                                      ? std::optional(Condition{Condition::Kind::District, place.found.district})
                                      : std::nullopt);
        }
    chart.sentence =
        chart.table.empty()
            ? ChartWords::tr("From no place came three complaints or more.")
            : ChartWords::tr("Most often: %1, %2 reports.").arg(chart.table.front().at(0), chart.table.front().at(3));
    return chart;
}

ChartData operatorsChart(const Telling &telling) {
    ChartData chart;
    chart.code = QStringLiteral("operators");
    chart.title = ChartWords::tr("The operators' day");
    chart.sentence = operatorsSentence(telling);
    chart.form = ChartData::Form::Heat;
    chart.labelTitle = ChartWords::tr("hour of the receipt");
    chart.valueTitle = ChartWords::tr("calls taken");
    chart.heads = {ChartWords::tr("Hour")};
    for (int hour = 0; hour < 24; ++hour)
        chart.labels << QString::number(hour);
    for (const auto &[id, hours] : telling.figures.operators) {
        const QString name = entryName<Operator>(telling.reference, id, telling.language);
        chart.rows << name;
        chart.heads << name;
        auto &cells = chart.cells.emplace_back();
        auto &words = chart.cellWords.emplace_back();
        for (size_t hour = 0; hour < hours.size(); ++hour) {
            cells.push_back(hours[hour]);
            words.push_back(ChartWords::tr("%1, %2:00: %Ln call(s)", nullptr, static_cast<int>(hours[hour]))
                                .arg(name, QString::number(hour)));
        }
    }
    for (size_t hour = 0; hour < 24 && !chart.rows.isEmpty(); ++hour) {
        QStringList row{QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'))};
        for (const auto &[id, hours] : telling.figures.operators)
            row << countText(hours[hour]);
        chart.table.push_back(row);
    }
    return chart;
}

} // namespace

std::vector<ChartData> chartsOf(const ChartMatter &matter) {
    const Telling &telling = matter.telling;
    std::vector<ChartData> charts{countsChart(telling),     keptChart(telling),     timesChart(telling),
                                  resolveChart(telling),    spreadChart(telling),   districtsChart(telling),
                                  categoriesChart(telling), squadsChart(telling),   squadWeekChart(telling),
                                  weekChart(telling),       agenciesChart(matter),  againChart(telling),
                                  placesChart(matter),      operatorsChart(telling)};
    return charts;
}

} // namespace baro
