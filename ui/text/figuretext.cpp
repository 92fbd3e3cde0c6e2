#include "text/figuretext.h"

#include "text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baro {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString count(std::uint32_t number) {
    return QLocale().toString(number);
}
QString tooFew(std::uint32_t cases) {
    return cases == 0 ? FigureWords::tr("There is none in this selection.")
                      : FigureWords::tr("Too few to say: %Ln case(s).", nullptr, static_cast<int>(cases));
}
/// In points of a hundred, to a tenth.
double points(std::uint32_t part, std::uint32_t of, std::uint32_t partBefore, std::uint32_t ofBefore) {
    return std::round(1000.0 * part / of - 1000.0 * partBefore / ofBefore) / 10;
}
QString pointsText(double change) {
    if (change == 0)
        return FigureWords::tr("as in the period before");
    const QString size = QLocale().toString(std::abs(change), 'f', 1);
    return change > 0 ? FigureWords::tr("%1 points more than in the period before").arg(size)
                      : FigureWords::tr("%1 points fewer than in the period before").arg(size);
}
/// In whole percent; nothing to compare with is nothing.
std::optional<int> growth(std::uint32_t now, std::uint32_t before) {
    if (before < fewestCases)
        return {};
    return static_cast<int>(std::lround(100.0 * now / before)) - 100;
}
QString growthText(int percent) {
    if (percent == 0)
        return FigureWords::tr("as many as in the period before");
    return percent > 0 ? FigureWords::tr("%1 % more than in the period before").arg(percent)
                       : FigureWords::tr("%1 % fewer than in the period before").arg(-percent);
}
QString slowerText(std::int32_t minutes) {
    if (minutes == 0)
        return FigureWords::tr("as fast as before");
    return minutes > 0 ? FigureWords::tr("slower by %1").arg(minutesText(minutes))
                       : FigureWords::tr("faster by %1").arg(minutesText(-minutes));
}
const Tally *found(const std::map<std::int32_t, Tally> &tallies, std::int32_t id) {
    const auto entry = tallies.find(id);
    return entry == tallies.end() ? nullptr : &entry->second;
}
template<class Range>
auto largest(const Range &range) {
    return std::ranges::max_element(range, {}, [](const auto &entry) { return entry.second; });
}
QString weekday(std::size_t day, Language language) {
    return localeOf(language).standaloneDayName(static_cast<int>(day) + 1, QLocale::LongFormat);
}
QString dayText(LocalDay day, Language language) {
    return localeOf(language).toString(toDate(day), language == Language::Korean ? QStringLiteral("yyyy년 M월 d일")
                                                                                 : QStringLiteral("d MMM yyyy"));
}

} // namespace

QString unknownName() {
    return FigureWords::tr("not known");
}

QString shareText(std::uint64_t part, std::uint64_t of) {
    if (of == 0)
        return QStringLiteral("–");
    return QLocale().toString(std::round(1000.0 * static_cast<double>(part) / static_cast<double>(of)) / 10, 'f', 1) +
           QStringLiteral(" %");
}

QString minutesText(std::int32_t minutes) {
    return durationText(Minutes{minutes});
}

QString periodName(LocalDay first, LocalDay last, Language language) {
    const QDate from = toDate(first);
    const QDate to = toDate(last);
    const QString year = QString::number(from.year());
    if (from.day() == 1 && to == from.addMonths(1).addDays(-1))
        return localeOf(language).toString(from, language == Language::Korean ? QStringLiteral("yyyy년 M월")
                                                                              : QStringLiteral("MMMM yyyy"));
    if (from.day() == 1 && from.month() % 6 == 1 && to == from.addMonths(6).addDays(-1))
        return from.month() == 1 ? FigureWords::tr("1st half of %1").arg(year)
                                 : FigureWords::tr("2nd half of %1").arg(year);
    if (from.day() == 1 && from.month() == 1 && to == from.addYears(1).addDays(-1))
        return FigureWords::tr("the year %1").arg(year);
    return from == to ? dayText(first, language)
                      : dayText(first, language) + QStringLiteral(" – ") + dayText(last, language);
}

QString stepName(const CourseStep &step, Pace pace, Language language) {
    const QDate first = toDate(step.first);
    const bool korean = language == Language::Korean;
    switch (pace) {
    case Pace::Day:
        return localeOf(language).toString(first, korean ? QStringLiteral("M.d") : QStringLiteral("d MMM"));
    case Pace::Week:
        return localeOf(language).toString(first, korean ? QStringLiteral("M.d~") : QStringLiteral("d MMM–"));
    case Pace::Month:
        return localeOf(language).toString(first, korean ? QStringLiteral("yy.M") : QStringLiteral("MMM yy"));
    case Pace::HalfYear:
        return first.month() <= 6 ? FigureWords::tr("1st half %1").arg(first.year())
                                  : FigureWords::tr("2nd half %1").arg(first.year());
    }
    return {};
}

QString hourOfWeekName(std::size_t hour, Language language) {
    const auto clock = [](std::size_t of) { return QStringLiteral("%1:00").arg(of, 2, 10, QLatin1Char('0')); };
    return FigureWords::tr("%1 %2–%3", "weekday, hour, hour")
        .arg(weekday(hour / 24, language), clock(hour % 24), clock(hour % 24 + 1));
}

QString partOfWeekName(std::size_t part, Language language) {
    const QString day = weekday(part / 4, language);
    switch (part % 4) {
    case 0:
        return FigureWords::tr("%1 night (0–6)").arg(day);
    case 1:
        return FigureWords::tr("%1 morning (6–12)").arg(day);
    case 2:
        return FigureWords::tr("%1 afternoon (12–18)").arg(day);
    default:
        return FigureWords::tr("%1 evening (18–24)").arg(day);
    }
}

QString countsSentence(const Telling &telling) {
    const Tally &all = telling.figures.all;
    if (all.reports == 0)
        return all.cancelled ? FigureWords::tr("Nothing but %Ln cancelled report(s) in this selection.", nullptr,
                                               static_cast<int>(all.cancelled))
                             : FigureWords::tr("Nothing was received in this selection.");
    QString sentence = FigureWords::tr("%Ln report(s)", nullptr, static_cast<int>(all.reports));
    if (telling.before)
        if (const auto percent = growth(all.reports, telling.before->all.reports))
            sentence += QStringLiteral(" (%1)").arg(growthText(*percent));
    if (all.further)
        sentence += QStringLiteral(", ") + FigureWords::tr("%Ln of them one more report of the same trouble", nullptr,
                                                           static_cast<int>(all.further));
    if (all.cancelled)
        sentence += QStringLiteral("; ") +
                    FigureWords::tr("%Ln cancelled and not counted", nullptr, static_cast<int>(all.cancelled));
    return sentence + QLatin1Char('.');
}

QString keptSentence(const Telling &telling) {
    const Tally &all = telling.figures.all;
    const Tally *before = telling.before ? &telling.before->all : nullptr;
    if (std::max(all.outDecided(), all.resolveDecided()) < fewestCases)
        return tooFew(std::max(all.outDecided(), all.resolveDecided()));
    const auto compared = [&](std::uint32_t part, std::uint32_t of, std::uint32_t partBefore, std::uint32_t ofBefore) {
        return of >= fewestCases && ofBefore >= fewestCases
                   ? QStringLiteral(" (%1)").arg(pointsText(points(part, of, partBefore, ofBefore)))
                   : QString();
    };
    QStringList sentences;
    if (all.outDecided() >= fewestCases)
        sentences << FigureWords::tr("A squad set out in time for %1 of %2 complaints: %3%4.")
                         .arg(count(all.outKept), count(all.outDecided()), shareText(all.outKept, all.outDecided()),
                              before ? compared(all.outKept, all.outDecided(), before->outKept, before->outDecided())
                                     : QString());
    if (all.resolveDecided() >= fewestCases)
        sentences << FigureWords::tr("The trouble was gone in time for %1 of %2: %3%4.")
                         .arg(count(all.resolveKept), count(all.resolveDecided()),
                              shareText(all.resolveKept, all.resolveDecided()),
                              before ? compared(all.resolveKept, all.resolveDecided(), before->resolveKept,
                                                before->resolveDecided())
                                     : QString());
    return sentences.join(QLatin1Char(' '));
}

QString timesSentence(const Telling &telling) {
    const Tally &all = telling.figures.all;
    if (all.out.count < fewestCases)
        return tooFew(all.out.count);
    QString sentence = FigureWords::tr("Half of the squads set out within %1, nine of ten within %2.")
                           .arg(minutesText(all.out.median), minutesText(all.out.ninetieth));
    if (telling.before && telling.before->all.out.count >= fewestCases)
        sentence += QLatin1Char(' ') + FigureWords::tr("Against the period before: %1.")
                                           .arg(slowerText(all.out.median - telling.before->all.out.median));
    return sentence;
}

QString resolveSentence(const Telling &telling) {
    const Tally &all = telling.figures.all;
    if (all.resolve.count < fewestCases)
        return tooFew(all.resolve.count);
    QString sentence = FigureWords::tr("Half of the troubles were gone within %1, nine of ten within %2.")
                           .arg(minutesText(all.resolve.median), minutesText(all.resolve.ninetieth));
    if (telling.before && telling.before->all.resolve.count >= fewestCases)
        sentence += QLatin1Char(' ') + FigureWords::tr("Against the period before: %1.")
                                           .arg(slowerText(all.resolve.median - telling.before->all.resolve.median));
    if (all.arrive.count >= fewestCases)
        sentence += QLatin1Char(' ') +
                    FigureWords::tr("Half of the squads were there within %1.").arg(minutesText(all.arrive.median));
    return sentence;
}

QString spreadSentence(const Telling &telling) {
    const Figures &figures = telling.figures;
    if (figures.all.out.count < fewestCases)
        return tooFew(figures.all.out.count);
    std::uint32_t slow = 0;
    for (size_t of = 60; of < Spread::classes; ++of)
        slow += figures.out.counts[of];
    return FigureWords::tr("The middle half of the squads set out after %1 to %2; %3 of %4 took an hour or more.")
        .arg(minutesText(figures.all.out.quarter), minutesText(figures.all.out.threeQuarters), count(slow),
             count(figures.all.out.count));
}

QString districtsSentence(const Telling &telling) {
    const auto &districts = telling.figures.districts;
    const auto most = std::ranges::max_element(districts, {}, [](const auto &entry) { return entry.second.reports; });
    if (most == districts.end() || most->second.reports < fewestCases)
        return tooFew(most == districts.end() ? 0 : most->second.reports);
    const auto name = [&](std::int32_t id) { return entryName<District>(telling.reference, id, telling.language); };
    QString sentence = FigureWords::tr("Most come from %1: %2 of %3.")
                           .arg(name(most->first), count(most->second.reports), count(telling.figures.all.reports));
    // Which one gets slower: its median against its own before.
    const Tally *worst = nullptr;
    std::int32_t worstId = 0;
    std::int32_t slower = 0;
    bool compared = false;
    if (telling.before)
        for (const auto &[id, tally] : districts) {
            const Tally *then = found(telling.before->districts, id);
            if (!then || tally.resolve.count < fewestCases || then->resolve.count < fewestCases)
                continue;
            compared = true;
            if (const std::int32_t by = tally.resolve.median - then->resolve.median; by > slower) {
                slower = by;
                worst = &tally;
                worstId = id;
            }
        }
    if (worst) {
        const Tally *then = found(telling.before->districts, worstId);
        const auto percent = growth(worst->reports, then->reports);
        sentence +=
            QLatin1Char(' ') + FigureWords::tr("%1: %2, resolving %3.")
                                   .arg(name(worstId), percent ? growthText(*percent) : QString(), slowerText(slower));
    } else if (compared) {
        sentence += QLatin1Char(' ') + FigureWords::tr("No dong got slower than in the period before.");
    }
    return sentence;
}

QString categoriesSentence(const Telling &telling) {
    const auto &categories = telling.figures.categories;
    const auto most = std::ranges::max_element(categories, {}, [](const auto &entry) { return entry.second.reports; });
    if (most == categories.end() || telling.figures.all.reports < fewestCases)
        return tooFew(telling.figures.all.reports);
    const auto name = [&](std::int32_t id) { return entryName<Category>(telling.reference, id, telling.language); };
    QString sentence = FigureWords::tr("The most frequent kind is %1: %2 of %3 (%4).")
                           .arg(name(most->first), count(most->second.reports), count(telling.figures.all.reports),
                                shareText(most->second.reports, telling.figures.all.reports));
    std::int32_t grown = 0;
    int by = 0;
    if (telling.before)
        for (const auto &[id, tally] : categories)
            if (const Tally *then = found(telling.before->categories, id))
                if (const auto percent = growth(tally.reports, then->reports); percent && *percent > by) {
                    by = *percent;
                    grown = id;
                }
    if (by > 0)
        sentence += QLatin1Char(' ') + FigureWords::tr("%1 grew most: %2.").arg(name(grown), growthText(by));
    return sentence;
}

QString weekSentence(const Telling &telling) {
    const auto &week = telling.figures.week;
    std::uint32_t all = 0;
    for (const std::uint32_t reports : week)
        all += reports;
    if (all < fewestCases)
        return tooFew(all);
    const auto busiest = std::ranges::max_element(week);
    std::uint32_t night = 0;
    for (size_t hour = 0; hour < week.size(); ++hour)
        if (hour % 24 < 6 || hour % 24 >= 22)
            night += week[hour];
    return FigureWords::tr("The busiest hour is %1 with %2 calls in all; %3 come between 22:00 and 06:00.")
        .arg(hourOfWeekName(static_cast<size_t>(busiest - week.begin()), telling.language), count(*busiest),
             shareText(night, all));
}

QString squadsSentence(const Telling &telling) {
    const Tally *slowest = nullptr;
    std::int32_t slowestId = 0;
    std::uint32_t most = 0;
    for (const auto &[id, tally] : telling.figures.squads) {
        most = std::max(most, tally.out.count);
        if (tally.out.count >= fewestCases && (!slowest || tally.out.median > slowest->out.median)) {
            slowest = &tally;
            slowestId = id;
        }
    }
    if (!slowest)
        return tooFew(most);
    return FigureWords::tr("Slowest start: complaints of %1, half within %2; of all squads within %3.")
        .arg(entryName<Squad>(telling.reference, slowestId, telling.language), minutesText(slowest->out.median),
             minutesText(telling.figures.all.out.median));
}

QString squadWeekSentence(const Telling &telling) {
    std::int32_t worstId = 0;
    size_t worstPart = 0;
    PartOfWeek worst;
    std::uint32_t most = 0;
    for (const auto &[id, parts] : telling.figures.squadWeek)
        for (size_t part = 0; part < parts.size(); ++part) {
            const PartOfWeek &here = parts[part];
            most = std::max(most, here.reports);
            // The greater share of late ones; of equal shares the one with more cases.
            if (here.reports < fewestCases || here.late == 0)
                continue;
            const auto mine = std::uint64_t{here.late} * std::max(worst.reports, 1U);
            const auto its = std::uint64_t{worst.late} * here.reports;
            if (worst.reports == 0 || mine > its || (mine == its && here.reports > worst.reports)) {
                worst = here;
                worstId = id;
                worstPart = part;
            }
        }
    if (worst.reports == 0)
        return most < fewestCases ? tooFew(most) : FigureWords::tr("No squad was late on any part of the week.");
    return FigureWords::tr("Most often late: %1 on %2, %3 of %4.")
        .arg(entryName<Squad>(telling.reference, worstId, telling.language),
             partOfWeekName(worstPart, telling.language), count(worst.late), count(worst.reports));
}

QString agenciesSentence(const Telling &telling) {
    const auto most = largest(telling.figures.agencies);
    if (most == telling.figures.agencies.end())
        return FigureWords::tr("Nothing was referred to another body.");
    return FigureWords::tr("%1 of %2 complaints went to another body (%3), most often %4: %5.")
        .arg(count(telling.figures.all.referred), count(telling.figures.all.reports),
             shareText(telling.figures.all.referred, telling.figures.all.reports),
             entryName<Agency>(telling.reference, most->first, telling.language), count(most->second));
}

QString againSentence(const Telling &telling) {
    const Tally &all = telling.figures.all;
    if (all.reports < fewestCases)
        return tooFew(all.reports);
    QString sentence = FigureWords::tr("%1 of %2 complaints were reopened (%3).")
                           .arg(count(all.reopened), count(all.reports), shareText(all.reopened, all.reports));
    if (telling.before && telling.before->all.reports >= fewestCases)
        sentence += QLatin1Char(' ') + FigureWords::tr("The period before: %1.")
                                           .arg(shareText(telling.before->all.reopened, telling.before->all.reports));
    return sentence;
}

QString operatorsSentence(const Telling &telling) {
    std::uint32_t all = 0;
    std::uint32_t most = 0;
    std::int32_t mostId = 0;
    std::array<std::uint32_t, 24> hours{};
    for (const auto &[id, taken] : telling.figures.operators) {
        std::uint32_t sum = 0;
        for (size_t hour = 0; hour < taken.size(); ++hour) {
            sum += taken[hour];
            hours[hour] += taken[hour];
        }
        all += sum;
        if (sum > most) {
            most = sum;
            mostId = id;
        }
    }
    if (all < fewestCases)
        return tooFew(all);
    const auto busiest = static_cast<size_t>(std::ranges::max_element(hours) - hours.begin());
    return FigureWords::tr("%n operator(s) took %1 calls, %2 most of them (%3); the busiest hour begins at %4:00.",
                           nullptr, static_cast<int>(telling.figures.operators.size()))
        .arg(count(all), entryName<Operator>(telling.reference, mostId, telling.language), count(most))
        .arg(busiest);
}

} // namespace baro
