#include "report/periodreport.h"

#include "report/reportsections.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace baro {

namespace {

struct ReportSay {
    Q_DECLARE_TR_FUNCTIONS(PeriodReport)
};

/// Years of which the office's calendar can be laid out.
constexpr int firstReportYear = 1950;
constexpr int lastReportYear = 2200;

QString titleOf(ReportKind kind, LocalDay from, LocalDay to) {
    const QDate first = toDate(from);
    const QDate end = toDate(to).addDays(1);
    const auto whole = [&](int months) {
        return first.day() == 1 && (first.month() - 1) % months == 0 && end == first.addMonths(months);
    };
    switch (kind) {
    case ReportKind::Monthly:
    case ReportKind::HalfYear:
        return whole(1)    ? ReportSay::tr("Monthly report")
               : whole(6)  ? ReportSay::tr("Half-yearly report")
               : whole(12) ? ReportSay::tr("Yearly report")
                           : ReportSay::tr("Report on a period");
    case ReportKind::Squads:
        return ReportSay::tr("Report on the squads");
    case ReportKind::Agencies:
        return ReportSay::tr("Report on other bodies");
    case ReportKind::Quality:
        return ReportSay::tr("Report on quality");
    case ReportKind::Handover:
        return ReportSay::tr("Duty log");
    case ReportKind::MonthlyCheck:
        return ReportSay::tr("Monthly check of complaint handling");
    }
    return {};
}

Pace paceOf(LocalDay first, LocalDay last) {
    const auto days = (last - first).count() + 1;
    return days <= 14 ? Pace::Day : days <= 62 ? Pace::Week : days <= 1'100 ? Pace::Month : Pace::HalfYear;
}

QString dayOf(Instant at, const Reference &reference, Language language) {
    return dateText(at, reference.zone(), language);
}

/// What happened to the promise and to dongs while the period ran.
QStringList changesIn(const Reference &reference, Instant from, Instant until, Language language) {
    QStringList said;
    for (const auto &[id, promise] : reference.all<Promise>())
        if (promise.from > from && promise.from < until)
            said << ReportSay::tr("On %1 version %2 of the promise came into force. Each complaint is measured by the "
                                  "promise that it was given.")
                        .arg(dayOf(promise.from, reference, language), QString::number(promise.version));
    for (const auto &[id, district] : reference.all<District>()) {
        const QString name = nameIn(language, district);
        if (district.until && *district.until > from && *district.until < until) {
            const auto into =
                district.mergedInto ? reference.idOf<District>(*district.mergedInto) : std::optional<DistrictId>();
            const QString on = dayOf(*district.until, reference, language);
            said << (into ? ReportSay::tr(
                                "Merged on %1: %2 into %3. What was received before stands under its own dong.")
                                .arg(on, name, nameIn(language, *reference.find<District>(*into)))
                          : ReportSay::tr("No dong any more since %1: %2. What was received before stands under it.")
                                .arg(on, name));
        }
        for (const FormerName &former : district.former.value_or(std::vector<FormerName>()))
            if (former.until > from && former.until < until)
                said << ReportSay::tr("Renamed on %1: %2, now %3. The tables have the present name.")
                            .arg(dayOf(former.until, reference, language),
                                 language == Language::Korean ? former.ko : former.en, name);
    }
    return said;
}

/// Those of the figures that a report shows, and what holds for each of them.
std::vector<Definition> definitionsFor(const std::vector<ReportSection> &shown, Language language) {
    QSet<QString> used{QStringLiteral("period"), QStringLiteral("as_of")};
    const auto figure = [](const QString &code) { return code.section(u'.', 0, 0); };
    for (const ReportSection &section : shown) {
        used << section.code;
        for (const ReportColumn &column : section.columns)
            used << figure(column.code);
        if (section.code == u"summary" || section.code == u"handling")
            for (const ReportRow &row : section.rows)
                used << figure(row.code);
    }
    if (used.contains(QStringLiteral("reports")))
        for (const char *code : {"further", "cancelled", "date_only", "too_few"})
            used << QString::fromLatin1(code);
    if (used.contains(QStringLiteral("out_kept")) || used.contains(QStringLiteral("resolve_kept")))
        for (const char *code : {"paused", "promises"})
            used << QString::fromLatin1(code);
    std::vector<Definition> definitions = definitionsIn(language);
    std::erase_if(definitions, [&](const Definition &one) {
        return std::ranges::none_of(one.codes, [&](const QString &code) { return used.contains(code); });
    });
    return definitions;
}

} // namespace

std::optional<std::pair<LocalDay, LocalDay>> periodOf(const QString &text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(?:H([12])|(\\d{2})(?:-(\\d{2}))?))?$"));
    if (text.count(QStringLiteral("..")) > 1)
        return {};
    if (text.contains(QStringLiteral(".."))) {
        const auto from = periodOf(text.section(QStringLiteral(".."), 0, 0));
        const auto to = periodOf(text.section(QStringLiteral(".."), 1));
        if (!from || !to || from->first > to->second)
            return {};
        return std::pair{from->first, to->second};
    }
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (year < firstReportYear || year > lastReportYear)
        return {};
    QDate first(year, 1, 1);
    QDate last(year, 12, 31);
    if (const QString half = match.captured(2); !half.isEmpty()) {
        first = QDate(year, half == u"1" ? 1 : 7, 1);
        last = first.addMonths(6).addDays(-1);
    } else if (const QString month = match.captured(3); !month.isEmpty()) {
        const QString day = match.captured(4);
        first = QDate(year, month.toInt(), day.isEmpty() ? 1 : day.toInt());
        last = day.isEmpty() ? first.addMonths(1).addDays(-1) : first;
    }
    if (!first.isValid() || !last.isValid())
        return {};
    return std::pair{localDay(first), localDay(last)};
}

ReportKind usualKind(LocalDay first, LocalDay last) {
    return (last - first).count() > 150 ? ReportKind::HalfYear : ReportKind::Monthly;
}

Report periodReport(const ReportQuestion &question, const ReportSource &source, const Reference &reference,
                    Language language) {
    const QTimeZone &zone = reference.zone();
    const Instant from = instantOf(zone, question.first, 0);
    const Instant until = instantOf(zone, question.last + std::chrono::days{1}, 0);
    const auto namedFor = [&](LocalDay first, LocalDay last) { return periodName(first, last, language); };

    Report report;
    report.kind = question.kind;
    report.language = language;
    report.zone = zone;
    report.first = question.first;
    report.last = question.last;
    report.asOf = question.asOf;
    report.period = namedFor(question.first, question.last);
    report.title = titleOf(question.kind, question.first, question.last);
    report.office = reference.setting(language == Language::Korean ? QStringLiteral("office.name")
                                                                   : QStringLiteral("office.name.en"));

    Statistics statistics(zone);
    FigureQuestion asked;
    asked.filter.from = from;
    asked.filter.to = until;
    asked.pace = paceOf(question.first, question.last);
    const FiguresPointer figures = statistics.figures(source.records, asked, question.asOf);
    const auto earlier = periodBefore(figures->first, figures->last);
    asked.filter.from = instantOf(zone, earlier.first, 0);
    asked.filter.to = instantOf(zone, earlier.second + std::chrono::days{1}, 0);
    const FiguresPointer before = statistics.figures(source.records, asked, question.asOf);

    const LocalDay today = dayIn(zone, question.asOf);
    if (question.first > today)
        report.notices << ReportSay::tr("This period had not begun at the time of this report.");
    else if (question.last >= today && question.kind == ReportKind::Handover)
        report.notices << ReportSay::tr("This period was not over at the time of this report.");
    else if (question.last >= today)
        report.notices << ReportSay::tr(
                              "This period was not over at the time of this report: it is counted up to %1, and "
                              "compared with %2.")
                              .arg(dayOf(question.asOf, reference, language), namedFor(earlier.first, earlier.second));
    if (source.records->loaded == 0)
        report.notices << ReportSay::tr("No complaint was on record at the time of this report.");
    else if (question.kind != ReportKind::Handover && figures->all.reports + figures->all.cancelled == 0)
        report.notices << ReportSay::tr("Nothing was received in this period.");
    report.notices << changesIn(reference, from, until, language);

    const Telling telling{*figures, before.get(), reference, language};
    const sections::Received received{telling, *source.records, from, until};
    const bool any = figures->all.reports + figures->all.cancelled > 0;
    auto &all = report.sections;
    RecordFilter within;
    within.from = from;
    within.to = until;
    const auto again = [&] {
        constexpr auto mostPlaces = std::numeric_limits<std::size_t>::max();
        all.push_back(sections::again(telling));
        all.push_back(
            sections::recurrences(received, statistics.recurrences(source.records, within, question.asOf, mostPlaces)));
    };
    switch (question.kind) {
    case ReportKind::Monthly:
    case ReportKind::HalfYear:
        if (!any)
            break;
        all = {sections::summary(telling),
               sections::course(telling),
               sections::categories(telling),
               sections::districts(telling),
               sections::week(telling),
               sections::squads(telling),
               sections::agencies(telling, source.replies)};
        again();
        all.push_back(sections::promises(reference, from, until, language));
        break;
    case ReportKind::Squads:
        if (any)
            all = {sections::summary(telling), sections::squads(telling), sections::squadWeek(telling),
                   sections::promises(reference, from, until, language)};
        break;
    case ReportKind::Agencies:
        if (any)
            all = {sections::agencies(telling, source.replies)};
        break;
    case ReportKind::Quality:
        if (!any)
            break;
        all = {sections::summary(telling), sections::course(telling)};
        again();
        all.push_back(sections::delays(received));
        all.push_back(sections::promises(reference, from, until, language));
        break;
    case ReportKind::Handover:
        all = sections::dutyLog(source.handovers, reference, language);
        break;
    case ReportKind::MonthlyCheck:
        if (any)
            all = {sections::handling(received),
                   sections::legalTerms(received),
                   sections::beyondLaw(received),
                   sections::lateOpen(received),
                   sections::delays(received),
                   sections::categories(telling),
                   sections::promises(reference, from, until, language)};
        break;
    }
    report.definitions = definitionsFor(report.sections, language);
    return report;
}

QString cellText(const ReportCell &cell, const QTimeZone &zone, Language language) {
    struct Words {
        const QTimeZone &zone;
        Language language;
        QString operator()(std::monostate) const { return QStringLiteral("–"); }
        QString operator()(const QString &words) const { return words; }
        QString operator()(std::uint32_t count) const { return QLocale().toString(count); }
        QString operator()(ReportShare share) const {
            return share.of == 0 ? QStringLiteral("–")
                                 : QStringLiteral("%1 (%2/%3)")
                                       .arg(shareText(share.part, share.of), QLocale().toString(share.part),
                                            QLocale().toString(share.of));
        }
        QString operator()(ReportMinutes took) const { return minutesText(took.minutes); }
        QString operator()(LocalDay day) const { return dateText(instantOf(zone, day, 0), zone, language); }
        QString operator()(Instant at) const {
            return localeOf(language).toString(toDateTime(at, zone), QStringLiteral("yyyy-MM-dd HH:mm"));
        }
    };
    return std::visit(Words{zone, language}, cell);
}

} // namespace baro
