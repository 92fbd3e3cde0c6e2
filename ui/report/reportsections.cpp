#include "report/reportsections.h"

#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace baro::sections {

namespace {

struct SectionSay {
    Q_DECLARE_TR_FUNCTIONS(ReportSections)
};

/// One figure of a tally: its name, its title in a column, its title in a line of its own, and what it comes to.
struct TallyFigure {
    const char *code;
    const char *column;
    const char *line;
    ReportCell (*cell)(const Tally &);
};

template<std::int32_t Times::*rank, Times Tally::*times>
ReportCell minutesOf(const Tally &tally) {
    return (tally.*times).count == 0 ? ReportCell() : ReportMinutes{(tally.*times).*rank};
}
template<std::uint32_t Tally::*number>
ReportCell countOf(const Tally &tally) {
    return tally.*number;
}
template<std::uint32_t Tally::*number>
ReportCell ofReports(const Tally &tally) {
    return ReportShare{tally.*number, tally.reports};
}
ReportCell outKept(const Tally &tally) {
    return ReportShare{tally.outKept, tally.outDecided()};
}
ReportCell resolveKept(const Tally &tally) {
    return ReportShare{tally.resolveKept, tally.resolveDecided()};
}

const TallyFigure tallyFigures[] = {
    {"reports", QT_TRANSLATE_NOOP("ReportSections", "Reports"), QT_TRANSLATE_NOOP("ReportSections", "Reports received"),
     countOf<&Tally::reports>},
    {"further", QT_TRANSLATE_NOOP("ReportSections", "Further reports"),
     QT_TRANSLATE_NOOP("ReportSections", "Of these, one more report of a known trouble"), ofReports<&Tally::further>},
    {"cancelled", QT_TRANSLATE_NOOP("ReportSections", "Cancelled"),
     QT_TRANSLATE_NOOP("ReportSections", "Cancelled, counted nowhere else"), countOf<&Tally::cancelled>},
    {"out_kept", QT_TRANSLATE_NOOP("ReportSections", "Set out in time"),
     QT_TRANSLATE_NOOP("ReportSections", "A squad set out in time"), outKept},
    {"out_open", QT_TRANSLATE_NOOP("ReportSections", "Not out yet"),
     QT_TRANSLATE_NOOP("ReportSections", "Nobody out yet, still in time"), countOf<&Tally::outOpen>},
    {"resolve_kept", QT_TRANSLATE_NOOP("ReportSections", "Resolved in time"),
     QT_TRANSLATE_NOOP("ReportSections", "Resolved in time"), resolveKept},
    {"resolve_open", QT_TRANSLATE_NOOP("ReportSections", "Not resolved yet"),
     QT_TRANSLATE_NOOP("ReportSections", "Not resolved yet, still in time"), countOf<&Tally::resolveOpen>},
    {"out_median", QT_TRANSLATE_NOOP("ReportSections", "Half set out within"),
     QT_TRANSLATE_NOOP("ReportSections", "Time to set out: half within"), minutesOf<&Times::median, &Tally::out>},
    {"out_ninety", QT_TRANSLATE_NOOP("ReportSections", "Nine of ten set out within"),
     QT_TRANSLATE_NOOP("ReportSections", "Time to set out: nine of ten within"),
     minutesOf<&Times::ninetieth, &Tally::out>},
    {"arrive_median", QT_TRANSLATE_NOOP("ReportSections", "Half on site within"),
     QT_TRANSLATE_NOOP("ReportSections", "Time to arrive: half within"), minutesOf<&Times::median, &Tally::arrive>},
    {"arrive_ninety", QT_TRANSLATE_NOOP("ReportSections", "Nine of ten on site within"),
     QT_TRANSLATE_NOOP("ReportSections", "Time to arrive: nine of ten within"),
     minutesOf<&Times::ninetieth, &Tally::arrive>},
    {"resolve_median", QT_TRANSLATE_NOOP("ReportSections", "Half resolved within"),
     QT_TRANSLATE_NOOP("ReportSections", "Time to resolve: half within"), minutesOf<&Times::median, &Tally::resolve>},
    {"resolve_ninety", QT_TRANSLATE_NOOP("ReportSections", "Nine of ten resolved within"),
     QT_TRANSLATE_NOOP("ReportSections", "Time to resolve: nine of ten within"),
     minutesOf<&Times::ninetieth, &Tally::resolve>},
    {"referred", QT_TRANSLATE_NOOP("ReportSections", "Referred"),
     QT_TRANSLATE_NOOP("ReportSections", "Referred to another body"), ofReports<&Tally::referred>},
    {"reopened", QT_TRANSLATE_NOOP("ReportSections", "Reopened"), QT_TRANSLATE_NOOP("ReportSections", "Reopened"),
     ofReports<&Tally::reopened>},
};

using FigureCodes = std::initializer_list<const char *>;
constexpr FigureCodes usualFigures{"reports",    "out_kept",       "resolve_kept",  "out_median",
                                   "out_ninety", "resolve_median", "resolve_ninety"};

const TallyFigure &figureNamed(const char *code) {
    return *std::ranges::find_if(tallyFigures, [&](const TallyFigure &one) { return qstrcmp(one.code, code) == 0; });
}
QString coded(const char *code) {
    return QString::fromLatin1(code);
}

std::vector<ReportColumn> tallyColumns(const char *code, const QString &title, FigureCodes figures = usualFigures) {
    std::vector<ReportColumn> columns{{coded(code), title}};
    for (const char *figure : figures)
        columns.push_back({coded(figure), SectionSay::tr(figureNamed(figure).column)});
    return columns;
}
ReportRow tallyRow(const QString &code, const QString &name, const Tally &tally, FigureCodes figures = usualFigures) {
    ReportRow row{code, {name}};
    for (const char *figure : figures)
        row.cells.push_back(figureNamed(figure).cell(tally));
    return row;
}

/// A row for each entry that was found, what is not known last.
template<class Entry>
std::vector<ReportRow> rowsOf(const Telling &telling, const std::map<std::int32_t, Tally> &tallies,
                              FigureCodes figures = usualFigures) {
    std::vector<ReportRow> rows;
    const auto add = [&](std::int32_t id, const Tally &tally) {
        const Entry *entry = id > 0 ? telling.reference.find<Entry>({id}) : nullptr;
        rows.push_back(tallyRow(entry ? entry->code : QString(),
                                entryName<Entry>(telling.reference, id, telling.language), tally, figures));
    };
    for (const auto &[id, tally] : tallies)
        if (id > 0)
            add(id, tally);
    if (const auto unknown = tallies.find(0); unknown != tallies.end())
        add(0, unknown->second);
    return rows;
}
ReportRow totalRow(const Telling &telling, FigureCodes figures = usualFigures) {
    return tallyRow(QStringLiteral("all"), SectionSay::tr("All"), telling.figures.all, figures);
}

} // namespace

ReportSection summary(const Telling &telling) {
    const Figures &now = telling.figures;
    ReportSection section{QStringLiteral("summary"), SectionSay::tr("At a glance"),
                          countsSentence(telling) + u' ' + keptSentence(telling) + u' ' + timesSentence(telling)};
    section.columns = {{QStringLiteral("figure"), SectionSay::tr("Figure")},
                       {QStringLiteral("now"), periodName(now.first, now.last, telling.language)}};
    if (telling.before)
        section.columns.push_back(
            {QStringLiteral("before"), periodName(telling.before->first, telling.before->last, telling.language)});
    for (const TallyFigure &figure : tallyFigures) {
        ReportRow row{coded(figure.code), {SectionSay::tr(figure.line), figure.cell(now.all)}};
        if (telling.before)
            row.cells.push_back(figure.cell(telling.before->all));
        section.rows.push_back(std::move(row));
    }
    return section;
}

ReportSection course(const Telling &telling) {
    const Figures &figures = telling.figures;
    const QString heading = figures.pace == Pace::Day     ? SectionSay::tr("Day by day")
                            : figures.pace == Pace::Week  ? SectionSay::tr("Week by week")
                            : figures.pace == Pace::Month ? SectionSay::tr("Month by month")
                                                          : SectionSay::tr("Half-year by half-year");
    ReportSection section{QStringLiteral("course"), heading, spreadSentence(telling)};
    section.columns = tallyColumns("from", SectionSay::tr("From"));
    for (const CourseStep &step : figures.course) {
        ReportRow row = tallyRow({}, {}, step.tally);
        row.cells.front() = step.first;
        section.rows.push_back(std::move(row));
    }
    section.total = totalRow(telling);
    return section;
}

ReportSection categories(const Telling &telling) {
    return {QStringLiteral("categories"),
            SectionSay::tr("By kind"),
            categoriesSentence(telling),
            tallyColumns("category", SectionSay::tr("Kind")),
            rowsOf<Category>(telling, telling.figures.categories),
            totalRow(telling)};
}

ReportSection districts(const Telling &telling) {
    return {QStringLiteral("districts"),
            SectionSay::tr("By dong"),
            districtsSentence(telling),
            tallyColumns("district", SectionSay::tr("Dong")),
            rowsOf<District>(telling, telling.figures.districts),
            totalRow(telling)};
}

ReportSection week(const Telling &telling) {
    ReportSection section{QStringLiteral("week"), SectionSay::tr("By hour and weekday"), weekSentence(telling)};
    section.columns = {{QStringLiteral("hour"), SectionSay::tr("From")}};
    for (int day = 1; day <= 7; ++day)
        section.columns.push_back({QStringLiteral("week.%1").arg(day),
                                   localeOf(telling.language).standaloneDayName(day, QLocale::ShortFormat)});
    section.columns.push_back({QStringLiteral("week.all"), SectionSay::tr("All")});
    ReportRow total{QStringLiteral("all"), {SectionSay::tr("All")}};
    std::array<std::uint32_t, 8> sums{};
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const QString clock = QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
        ReportRow row{clock, {clock}};
        std::uint32_t all = 0;
        for (std::size_t day = 0; day < 7; ++day) {
            const std::uint32_t reports = telling.figures.week[day * 24 + hour];
            row.cells.push_back(reports);
            sums[day] += reports;
            all += reports;
        }
        row.cells.push_back(all);
        sums[7] += all;
        section.rows.push_back(std::move(row));
    }
    for (const std::uint32_t sum : sums)
        total.cells.push_back(sum);
    section.total = std::move(total);
    return section;
}

ReportSection squads(const Telling &telling) {
    return {QStringLiteral("squads"), SectionSay::tr("By squad"), squadsSentence(telling),
            tallyColumns("squad", SectionSay::tr("Squad")), rowsOf<Squad>(telling, telling.figures.squads)};
}

ReportSection squadWeek(const Telling &telling) {
    constexpr std::size_t mostRows = 30;
    ReportSection section{QStringLiteral("squad_week"), SectionSay::tr("When squads were late most often"),
                          squadWeekSentence(telling)};
    struct Found {
        std::int32_t squad;
        std::size_t part;
        PartOfWeek counts;
    };
    std::vector<Found> found;
    for (const auto &[id, parts] : telling.figures.squadWeek)
        for (std::size_t part = 0; part < parts.size(); ++part)
            if (parts[part].reports >= fewestCases && parts[part].late > 0)
                found.push_back({id, part, parts[part]});
    std::ranges::stable_sort(found, [](const Found &a, const Found &b) {
        return std::uint64_t{a.counts.late} * b.counts.reports > std::uint64_t{b.counts.late} * a.counts.reports;
    });
    if (found.size() > mostRows)
        found.resize(mostRows);
    if (found.empty())
        return section;
    section.columns = {{QStringLiteral("squad"), SectionSay::tr("Squad")},
                       {QStringLiteral("part"), SectionSay::tr("Part of the week")},
                       {QStringLiteral("squad_week"), SectionSay::tr("Late")}};
    for (const Found &one : found) {
        const Squad *squad = telling.reference.find<Squad>({one.squad});
        section.rows.push_back(
            {squad ? squad->code : QString(),
             {entryName<Squad>(telling.reference, one.squad, telling.language),
              partOfWeekName(one.part, telling.language), ReportShare{one.counts.late, one.counts.reports}}});
    }
    return section;
}

ReportSection agencies(const Telling &telling, const std::map<AgencyId, AgencyReplies> &replies) {
    ReportSection section{QStringLiteral("agencies"), SectionSay::tr("Other bodies"), agenciesSentence(telling)};
    if (telling.figures.agencies.empty())
        return section;
    section.columns = {{QStringLiteral("agency"), SectionSay::tr("Body")},
                       {QStringLiteral("referred"), SectionSay::tr("Complaints")}};
    if (!replies.empty()) {
        const std::pair<const char *, QString> more[] = {
            {"asked", SectionSay::tr("Requests")},
            {"replied", SectionSay::tr("Replied to")},
            {"reply_kept", SectionSay::tr("Replied in time")},
            {"reply_median", SectionSay::tr("Half of the replies within")},
            {"reply_ninety", SectionSay::tr("Nine of ten within")},
            {"transferred", SectionSay::tr("Handed over for good")},
        };
        for (const auto &[code, title] : more)
            section.columns.push_back({coded(code), title});
    }
    for (const auto &[id, count] : telling.figures.agencies) {
        const Agency *agency = telling.reference.find<Agency>({id});
        ReportRow row{agency ? agency->code : QString(),
                      {entryName<Agency>(telling.reference, id, telling.language), count}};
        if (!replies.empty()) {
            const auto known = replies.find(AgencyId{id});
            const AgencyReplies of = known == replies.end() ? AgencyReplies() : known->second;
            const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
            const auto took = [](const std::optional<Milliseconds> &time) {
                return time ? ReportCell(
                                  ReportMinutes{static_cast<std::int32_t>(std::chrono::floor<Minutes>(*time).count())})
                            : ReportCell();
            };
            row.cells.insert(row.cells.end(),
                             {number(of.asked), number(of.replied), ReportShare{number(of.inTime), number(of.due)},
                              took(of.median), took(of.ninety), number(of.transferred)});
        }
        section.rows.push_back(std::move(row));
    }
    return section;
}

ReportSection again(const Telling &telling) {
    static constexpr FigureCodes figures{"reports", "reopened", "further"};
    return {QStringLiteral("again"),
            SectionSay::tr("Reopened and reported again"),
            againSentence(telling),
            tallyColumns("category", SectionSay::tr("Kind"), figures),
            rowsOf<Category>(telling, telling.figures.categories, figures),
            totalRow(telling, figures)};
}

ReportSection promises(const Reference &reference, Instant from, Instant until, Language language) {
    ReportSection section{QStringLiteral("promises"), SectionSay::tr("The promises of this period"), {}};
    const auto sameScope = [](const Promise &a, const Promise &b) {
        return a.category == b.category && a.priority == b.priority;
    };
    const auto &all = reference.all<Promise>();
    for (const auto &[id, promise] : all) {
        if (promise.from >= until)
            continue;
        // A later one for the same callers that held from the beginning leaves nobody to this one.
        const bool replaced = std::ranges::any_of(all, [&, &one = promise, own = id](const auto &other) {
            const bool newer = other.second.from > one.from || (other.second.from == one.from && other.first > own);
            return newer && other.second.from <= from && sameScope(other.second, one);
        });
        if (replaced)
            continue;
        QStringList scope;
        if (promise.category)
            scope << entryName<Category>(reference, static_cast<std::int32_t>(promise.category->value), language);
        if (promise.priority)
            scope << text(*promise.priority);
        section.rows.push_back(
            {QString::number(promise.version),
             {QString::number(promise.version), dayIn(reference.zone(), promise.from),
              scope.isEmpty() ? SectionSay::tr("all complaints") : scope.join(QStringLiteral(", ")),
              ReportMinutes{static_cast<std::int32_t>(promise.outMinutes)},
              ReportMinutes{static_cast<std::int32_t>(promise.resolveMinutes)}, text(promise.hours())}});
    }
    section.sentence = section.rows.empty()
                           ? SectionSay::tr("Nothing was promised in this period.")
                           : SectionSay::tr("Each complaint is measured by the promise that it was given.");
    if (!section.rows.empty())
        section.columns = {{QStringLiteral("version"), SectionSay::tr("Version")},
                           {QStringLiteral("since"), SectionSay::tr("Since")},
                           {QStringLiteral("for"), SectionSay::tr("For")},
                           {QStringLiteral("out"), SectionSay::tr("To set out")},
                           {QStringLiteral("resolve"), SectionSay::tr("To resolve")},
                           {QStringLiteral("hours"), SectionSay::tr("The clock runs")}};
    return section;
}

} // namespace baro::sections
