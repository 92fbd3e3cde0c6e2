#include "text/ledgertext.h"

#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace baro {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

/// Until when the stretches are told.
Instant endOf(const ClockCourse &course, Instant now) {
    if (course.stop)
        return *course.stop;
    return std::max(now, reachedAt(course, 100).value_or(now));
}

/// The pause of a course that a stretch stands still for. Pauses are in order of their beginnings there, holds as they
/// were written down.
std::optional<HoldReason> reasonOf(const Cycle &cycle, const Pause &pause) {
    for (const HoldSpan &hold : cycle.holds)
        if (hold.limit && hold.from == pause.from)
            return hold.reason;
    return std::nullopt;
}

/// As it is told: what is below a second is left out at every place alike, so that stretches still add up.
Instant told(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at);
}

Milliseconds toldBetween(Instant from, Instant until) {
    return told(until) - told(from);
}

Milliseconds toldRun(const Ledger &ledger) {
    Milliseconds run{};
    for (const Segment &one : ledger.segments)
        if (one.kind == Segment::Kind::Running)
            run += toldBetween(one.time.from, one.time.until);
    return run;
}

/// A day that is otherwise than its weekday, and what it is called.
struct NamedDay {
    LocalDay day{};
    QString korean;
    QString english;
};

std::vector<NamedDay> namedDays(const OfficeCalendar &calendar, LocalDay first, LocalDay last) {
    std::vector<NamedDay> days;
    const auto add = [&](LocalDay day, const QString &korean, const QString &english) {
        const auto same = std::ranges::find_if(
            days, [&](const NamedDay &known) { return known.day == day && known.korean == korean; });
        if (same == days.end())
            days.push_back({day, korean, english});
    };
    for (LocalDay day = first; day <= last; day += std::chrono::days{1}) {
        for (const Holiday &holiday : calendar.holidays().on(day))
            add(day, holiday.korean, holiday.english);
        for (const SpecialDay &special : calendar.specialDays())
            if (special.day() == day)
                add(day, special.ko, special.en);
    }
    return days;
}

/// Source: 민원 처리에 관한 법률 시행령; see legalterms.
QString articleOf(LegalKind kind) {
    switch (kind) {
    case LegalKind::Other:
        return QStringLiteral("19");
    case LegalKind::Question:
    case LegalKind::LawQuestion:
        return QStringLiteral("14");
    case LegalKind::Suggestion:
        return QStringLiteral("15");
    case LegalKind::Grievance:
        return QStringLiteral("17");
    }
    return {};
}

/// A day in a term of the law.
struct TermDay {
    LocalDay day{};
    bool counts = false;
};

std::vector<TermDay> termDays(const WorkingTime &legal, const QTimeZone &zone, Instant from, Instant due) {
    std::vector<TermDay> days;
    for (LocalDay day = dayIn(zone, from); day <= dayIn(zone, due); day += std::chrono::days{1})
        days.push_back({day, !legal.within(instantOf(zone, day, 0), instantOf(zone, day, 24 * 60)).empty()});
    return days;
}

/// How the law's term came about: what it was at first, then each extension.
struct TermPart {
    Instant from{};
    Instant due{};
};

/// Empty when it did not come about by this calendar.
std::vector<TermPart> termParts(const Cycle &cycle, LegalKind kind, const WorkingTime &legal) {
    const LegalTerm term = termOf(kind);
    std::vector<TermPart> parts;
    Instant from = cycle.start;
    auto due = legalDue(term, cycle.start, legal);
    for (int i = 0; due; ++i) {
        parts.push_back({from, *due});
        if (i == cycle.legalExtensions)
            return parts;
        // The days of an extension count from the one after the last.
        from = term.days > 0 ? *due + std::chrono::hours{12} : *due;
        due = extendedDue(term, *due, legal);
    }
    return {};
}

/// When the law's term would end by the calendar as it is known now; absent where that is no other time.
std::optional<Instant> restatedTerm(const Cycle &cycle, LegalKind kind, const Policies &policies) {
    const std::vector<TermPart> parts = termParts(cycle, kind, policies.calendar().legal());
    if (parts.empty() || parts.back().due == cycle.deadlines->legal)
        return std::nullopt;
    return parts.back().due;
}

} // namespace

QString LedgerWords::time(Instant at, Instant near) const {
    const QString words = timeNear(at, near, m_zone, m_language);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(told(at) - std::chrono::floor<Minutes>(at));
    return seconds.count() == 0 ? words : words + QStringLiteral(":%1").arg(seconds.count(), 2, 10, QLatin1Char('0'));
}

QString LedgerWords::dated(Instant at) const {
    return time(at, Instant{}); // near nothing that is told
}

/// With the year, where it is another one than that of `near`.
QString LedgerWords::day(LocalDay day, Instant near) const {
    const QDate date = toDate(day);
    const bool sameYear = date.year() == toDate(dayIn(m_zone, near)).year();
    return localeOf(m_language)
        .toString(date, m_language == Language::Korean
                            ? (sameYear ? QStringLiteral("M월 d일 (ddd)") : QStringLiteral("yyyy년 M월 d일 (ddd)"))
                            : (sameYear ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy")));
}

QString LedgerWords::hours(const DayWindows &windows) const {
    if (windows.empty())
        return Say::tr("no service");
    QStringList parts;
    const auto minute = [](int of) {
        return QStringLiteral("%1:%2").arg(of / 60, 2, 10, QLatin1Char('0')).arg(of % 60, 2, 10, QLatin1Char('0'));
    };
    for (const Window &window : windows)
        parts << QStringLiteral("%1–%2").arg(minute(window.from), minute(window.until));
    return Say::tr("service %1", "hours of a day").arg(parts.join(QStringLiteral(", ")));
}

QString LedgerWords::segment(const Cycle &cycle, const ClockCourse &course, const Segment &segment) const {
    const QString from = time(segment.time.from, course.start);
    const QString until = time(segment.time.until, course.start);
    switch (segment.kind) {
    case Segment::Kind::Running:
        return Say::tr("%1 – %2: runs, %3", "time, time, duration")
            .arg(from, until, exactDurationText(toldBetween(segment.time.from, segment.time.until)));
    case Segment::Kind::OutsideHours:
        return Say::tr("%1 – %2: stands still, outside service hours", "time, time").arg(from, until);
    case Segment::Kind::Paused: {
        const auto reason = segment.pause ? reasonOf(cycle, course.pauses[*segment.pause]) : std::nullopt;
        return Say::tr("%1 – %2: stands still, on hold (%3)", "time, time, reason")
            .arg(from, until, reason ? text(*reason) : QString());
    }
    }
    return {};
}

QStringList LedgerWords::clock(const Cycle &cycle, ClockKind kind, Instant now) const {
    const auto course = clocks::courseOf(cycle, kind, m_policies);
    if (!course)
        return {};
    QStringList lines;
    const bool out = kind == ClockKind::Out;
    for (const ClockTerm &term : cycle.terms) {
        const Promise &promise = *m_policies.promise(term.promise);
        const QString minutes = durationText(Minutes{out ? promise.outMinutes : promise.resolveMinutes});
        const QString version = QString::number(promise.version);
        const QString runs = text(promise.hours());
        const bool first = &term == &cycle.terms.front();
        const QString since = first ? dated(course->start) : time(term.from, course->start);
        lines << (out ? Say::tr("To set out: %1 (%2, promise version %3), from %4", "duration, which minutes, version, time")
                            .arg(minutes, runs, version, since)
                      : Say::tr("To resolve: %1 (%2, promise version %3), from %4", "duration, which minutes, version, time")
                            .arg(minutes, runs, version, since));
    }
    if (course->start < cycle.start)
        lines << Say::tr("An earlier report of the same counts: it came in at %1").arg(time(course->start, cycle.start));
    const Instant end = endOf(*course, now);
    const Ledger ledger = ledgerOf(*course, end);
    for (const Segment &one : ledger.segments)
        lines << segment(cycle, *course, one);
    if (course->policies.back().hours) {
        const OfficeCalendar &calendar = m_policies.calendar(cycle.terms.back().calendar);
        for (const NamedDay &named : namedDays(calendar, dayIn(m_zone, course->start), dayIn(m_zone, end)))
            lines << Say::tr("%1 is %2: %3", "a day, its name, its hours")
                         .arg(day(named.day, course->start), m_language == Language::Korean ? named.korean : named.english,
                              hours(calendar.serviceHours().on(named.day, calendar.holidays())));
    }
    if (!ledger.deadline)
        return lines << Say::tr("No due time: no hours are set in which it could be kept");
    const QString due = time(*ledger.deadline, course->start);
    const Milliseconds run = toldRun(ledger);
    const QString late = exactDurationText(std::max(Milliseconds{}, run - ledger.target));
    if (course->stop) {
        const QString at = time(*course->stop, course->start);
        const bool done =
            out ? cycle.firstOutAt.has_value() : cycle.resolvedAt && cycle.outcome != Outcome::Transferred;
        if (!done && cycle.outcome == Outcome::Transferred)
            lines << Say::tr("Due %1; transferred to the competent body %2, after %3: neither kept nor broken",
                             "time, time, duration")
                         .arg(due, at, exactDurationText(run));
        else if (!done && ledger.broken)
            lines << (out ? Say::tr("Due %1; no squad had set out when nothing was to be done any more at %2, late by %3",
                                    "time, time, duration")
                          : Say::tr("Due %1; not resolved when nothing was to be done any more at %2, late by %3",
                                    "time, time, duration"))
                         .arg(due, at, late);
        else if (!done)
            lines << Say::tr("Due %1; nothing is to be done any more from %2 on, after %3", "time, time, duration")
                         .arg(due, at, exactDurationText(run));
        else
            lines << (ledger.broken ? Say::tr("Due %1; done %2, late by %3", "time, time, duration").arg(due, at, late)
                                    : Say::tr("Due %1; done %2, promise kept after %3", "time, time, duration")
                                          .arg(due, at, exactDurationText(run)));
    } else if (now > *ledger.deadline) {
        lines << Say::tr("Due %1; late by %2 so far", "time, duration").arg(due, late);
    } else {
        lines << Say::tr("Due %1", "time").arg(due);
    }
    // A calendar that was changed since does not rewrite what was promised; it is told beside it.
    if (const auto restated = clocks::courseOf(cycle, kind, m_policies, clocks::Told::Restated))
        if (const auto other = reachedAt(*restated, 100); other && *other != *ledger.deadline)
            lines << Say::tr("By the calendar as it is known now it would be due %1; what was promised stays", "time")
                         .arg(time(*other, course->start));
    return lines;
}

QString LedgerWords::arrival(const Cycle &cycle) const {
    if (!cycle.firstArrivedAt)
        return {};
    return Say::tr("First squad on site: %1, %2 after it was reported", "time, duration")
        .arg(time(*cycle.firstArrivedAt, cycle.clockStart()),
             exactDurationText(toldBetween(cycle.clockStart(), *cycle.firstArrivedAt)));
}

/// What the law does not count between two stretches of its hours, by what it is.
QString LedgerWords::between(Instant from, Instant until, const WorkingTime &legal) const {
    const LocalDay day = dayIn(m_zone, from);
    const LocalDay next = dayIn(m_zone, until);
    const Instant morning = instantOf(m_zone, day, 0);
    const bool worked = !legal.within(morning, from).empty();
    const bool works = !legal.within(morning, instantOf(m_zone, day, 24 * 60)).empty();
    if (day == next)
        return worked ? Say::tr("lunch hour", "what does not count") : Say::tr("before working hours", "what does not count");
    return works && next == day + std::chrono::days{1}
               ? Say::tr("night", "what does not count")
               : Say::tr("outside working hours and working days", "what does not count");
}

/// Hours stretch by stretch; of days those that count with their numbers, and those between that do not.
QStringList LedgerWords::termLines(const LegalTerm &term, Instant from, Instant due,
                                   const OfficeCalendar &calendar) const {
    QStringList lines;
    const auto nameOf = [&](LocalDay at) {
        for (const NamedDay &named : namedDays(calendar, at, at))
            return Say::tr("%1 (%2)", "a day, its name")
                .arg(day(at, from), m_language == Language::Korean ? named.korean : named.english);
        return day(at, from);
    };
    QStringList counted;
    QStringList others;
    for (const TermDay &one : termDays(calendar.legal(), m_zone, from, due))
        if (one.counts)
            counted << Say::tr("%1. %2", "number, day").arg(counted.size() + 1).arg(day(one.day, from));
        else
            others << nameOf(one.day);
    const QString comma = QStringLiteral(", ");
    if (term.days > 0) {
        lines << Say::tr("Days that count: %1").arg(counted.join(comma));
    } else {
        Instant told = from;
        for (const Interval &one : calendar.legal().within(from, due)) {
            if (told < one.from)
                lines << Say::tr("%1 – %2: does not count, %3", "time, time, what it is: lunch hour, night")
                             .arg(time(told, from), time(one.from, from), between(told, one.from, calendar.legal()));
            lines << Say::tr("%1 – %2: counts, %3", "time, time, duration")
                         .arg(time(one.from, from), time(one.until, from),
                              exactDurationText(toldBetween(one.from, one.until)));
            told = one.until;
        }
    }
    if (!others.isEmpty())
        lines << Say::tr("Days that do not count: %1").arg(others.join(comma));
    return lines;
}

QStringList LedgerWords::legal(const Cycle &cycle, LegalKind kind) const {
    if (!cycle.deadlines)
        return {};
    if (!cycle.deadlines->legal) {
        // A promise of a time before there were terms has none; one that could not be reckoned is said.
        if (cycle.terms.empty() || clocks::legalDueOf(cycle, kind, m_policies))
            return {};
        return {Say::tr("Term of the law (%1): its end is not known, for the calendar of this program ends with the year "
                        "%2",
                        "kind, year")
                    .arg(text(kind))
                    .arg(Holidays::lastYear)};
    }
    const LegalTerm term = termOf(kind);
    const QString from = dated(cycle.start);
    const QString due = time(*cycle.deadlines->legal, cycle.start);
    QString line =
        term.days ? Say::tr("Term of the law (%1): %n working day(s), from %2, due %3", "kind, time, time", term.days)
                        .arg(text(kind), from, due)
                  : Say::tr("Term of the law (%1): %n working hour(s), from %2, due %3", "kind, time, time", term.hours)
                        .arg(text(kind), from, due);
    if (cycle.legalExtensions)
        line = Say::tr("%1; extended %n time(s)", "the sentence before", cycle.legalExtensions).arg(line);
    QStringList lines{line};
    lines << (term.days
                  ? Say::tr("By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act; working days "
                            "count, with the first (article 19 (2) of the Act)",
                            "an article")
                  : Say::tr("By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act: at once; "
                            "working hours count, from the receipt (article 19 (1) of the Act)",
                            "an article"))
                 .arg(articleOf(kind));
    if (cycle.terms.empty())
        return lines;
    const OfficeCalendar &calendar = m_policies.calendar(cycle.terms.front().calendar);
    const std::vector<TermPart> parts = termParts(cycle, kind, calendar.legal());
    if (!parts.empty() && parts.back().due == *cycle.deadlines->legal)
        for (const TermPart &part : parts) {
            if (&part != &parts.front())
                lines << Say::tr("Extended to %1", "time").arg(time(part.due, cycle.start));
            lines << termLines(term, part.from, part.due, calendar);
        }
    if (const auto restated = restatedTerm(cycle, kind, m_policies))
        lines << Say::tr("By the calendar as it is known now it would end %1; the term stays as it was told", "time")
                     .arg(time(*restated, cycle.start));
    return lines;
}

std::vector<LedgerPart> LedgerWords::parts(const Cycle &cycle, LegalKind kind, Instant now) const {
    std::vector<LedgerPart> parts{{Say::tr("Set out", "heading: a clock"), clock(cycle, ClockKind::Out, now)},
                                  {Say::tr("Resolve", "heading: a clock"), clock(cycle, ClockKind::Resolve, now)},
                                  {Say::tr("Term of the law", "heading: a clock"), legal(cycle, kind)}};
    if (const QString line = arrival(cycle); !line.isEmpty())
        parts.front().lines << line;
    std::erase_if(parts, [](const LedgerPart &part) { return part.lines.isEmpty(); });
    return parts;
}

QStringList LedgerWords::all(const Cycle &cycle, LegalKind kind, Instant now) const {
    QStringList lines;
    for (const LedgerPart &part : parts(cycle, kind, now)) {
        lines << part.name;
        for (const QString &line : part.lines)
            lines << QStringLiteral("  ") + line;
    }
    return lines;
}

QJsonObject LedgerWords::clockJson(const Cycle &cycle, ClockKind kind, Instant now) const {
    const auto course = clocks::courseOf(cycle, kind, m_policies);
    if (!course)
        return {};
    const auto iso = [&](const std::optional<Instant> &at) { return at ? QJsonValue(toIso(*at, m_zone)) : QJsonValue(); };
    const auto minutes = [](Milliseconds time) { return double(time.count()) / 60'000.0; };
    const Ledger ledger = ledgerOf(*course, endOf(*course, now));
    QJsonArray segments;
    for (const Segment &one : ledger.segments) {
        QJsonObject segment{{QStringLiteral("from"), iso(one.time.from)}, {QStringLiteral("until"), iso(one.time.until)}};
        switch (one.kind) {
        case Segment::Kind::Running:
            segment.insert(QStringLiteral("kind"), QStringLiteral("running"));
            break;
        case Segment::Kind::OutsideHours:
            segment.insert(QStringLiteral("kind"), QStringLiteral("outside_hours"));
            break;
        case Segment::Kind::Paused:
            segment.insert(QStringLiteral("kind"), QStringLiteral("paused"));
            if (const auto reason = one.pause ? reasonOf(cycle, course->pauses[*one.pause]) : std::nullopt)
                segment.insert(QStringLiteral("reason"), codeText(*reason));
            break;
        }
        segments.append(segment);
    }
    QJsonArray days;
    if (course->policies.back().hours) {
        const OfficeCalendar &calendar = m_policies.calendar(cycle.terms.back().calendar);
        for (const NamedDay &named :
             namedDays(calendar, dayIn(m_zone, course->start), dayIn(m_zone, endOf(*course, now))))
            days << QJsonObject{{QStringLiteral("date"), toDate(named.day).toString(Qt::ISODate)},
                                {QStringLiteral("ko"), named.korean},
                                {QStringLiteral("en"), named.english}};
    }
    const bool passedOn = cycle.outcome == Outcome::Transferred && !(kind == ClockKind::Out && cycle.firstOutAt);
    const Promise &promise = *m_policies.promise(cycle.terms.back().promise);
    const auto restated = clocks::courseOf(cycle, kind, m_policies, clocks::Told::Restated);
    return {{QStringLiteral("promise_version"), promise.version},
            {QStringLiteral("runs"), codeText(promise.hours())},
            {QStringLiteral("start"), iso(course->start)},
            {QStringLiteral("target_minutes"), minutes(ledger.target)},
            {QStringLiteral("due"), iso(ledger.deadline)},
            {QStringLiteral("due_as_restated"), restated ? iso(reachedAt(*restated, 100)) : QJsonValue()},
            {QStringLiteral("stopped"), iso(course->stop)},
            {QStringLiteral("broken"), passedOn       ? QJsonValue()
                                       : course->stop ? QJsonValue(ledger.broken)
                                                      : QJsonValue(ledger.deadline && now > *ledger.deadline)},
            {QStringLiteral("segments"), segments},
            {QStringLiteral("named_days"), days}};
}

QJsonObject LedgerWords::legalJson(const Cycle &cycle, LegalKind kind) const {
    if (!cycle.deadlines || !cycle.deadlines->legal || cycle.terms.empty())
        return {};
    const LegalTerm term = termOf(kind);
    const Instant due = *cycle.deadlines->legal;
    const OfficeCalendar &calendar = m_policies.calendar(cycle.terms.front().calendar);
    const WorkingTime &legal = calendar.legal();
    const auto iso = [&](Instant at) { return QJsonValue(toIso(at, m_zone)); };
    QJsonArray segments;
    for (const Interval &one : legal.within(cycle.start, due))
        segments << QJsonObject{{QStringLiteral("from"), iso(one.from)}, {QStringLiteral("until"), iso(one.until)}};
    QJsonArray days;
    for (const TermDay &one : termDays(legal, m_zone, cycle.start, due)) {
        QJsonArray names;
        for (const NamedDay &named : namedDays(calendar, one.day, one.day))
            names << QJsonObject{{QStringLiteral("ko"), named.korean}, {QStringLiteral("en"), named.english}};
        days << QJsonObject{{QStringLiteral("date"), toDate(one.day).toString(Qt::ISODate)},
                            {QStringLiteral("counts"), one.counts},
                            {QStringLiteral("names"), names}};
    }
    const auto restated = restatedTerm(cycle, kind, m_policies);
    return {{QStringLiteral("kind"), codeText(kind)},
            {QStringLiteral("decree_article"), articleOf(kind)},
            {QStringLiteral("act_article"), term.days ? QStringLiteral("19(2)") : QStringLiteral("19(1)")},
            {QStringLiteral("working_hours"), term.days ? QJsonValue() : QJsonValue(term.hours)},
            {QStringLiteral("working_days"), term.days ? QJsonValue(term.days) : QJsonValue()},
            {QStringLiteral("extensions"), cycle.legalExtensions},
            {QStringLiteral("start"), iso(cycle.start)},
            {QStringLiteral("due"), iso(due)},
            {QStringLiteral("due_as_restated"), iso(restated.value_or(due))},
            {QStringLiteral("segments"), segments},
            {QStringLiteral("days"), days}};
}

std::optional<UrgentBecause> urgentBecause(std::optional<SubtypeId> subtype, Priority priority,
                                           const Reference &reference) {
    if (priority != Priority::Urgent)
        return std::nullopt;
    const Subtype *kind = subtype ? reference.find<Subtype>(*subtype) : nullptr;
    return kind && kind->urgent ? UrgentBecause::Kind : UrgentBecause::Person;
}

LedgerPart matterPart(std::optional<CategoryId> category, std::optional<SubtypeId> subtype, Priority priority,
                      LegalKind law, const Reference &reference, Language language) {
    LedgerPart part{Say::tr("What it is", "heading: what a promise was given for"), {}};
    const Category *group = category ? reference.find<Category>(*category) : nullptr;
    const Subtype *kind = subtype ? reference.find<Subtype>(*subtype) : nullptr;
    QStringList names;
    if (group)
        names << nameIn(language, *group);
    if (kind)
        names << nameIn(language, *kind);
    part.lines << (names.isEmpty() ? Say::tr("Kind of trouble: not known")
                                   : Say::tr("Kind of trouble: %1").arg(names.join(QStringLiteral(" · "))));
    part.lines << Say::tr("In the eyes of the law: %1 (article 2 of the Civil Petitions Treatment Act)").arg(text(law));
    if (const auto because = urgentBecause(subtype, priority, reference))
        part.lines << (*because == UrgentBecause::Kind ? Say::tr("Urgent: this kind of trouble always is")
                                                       : Say::tr("Urgent: a person said so, the kind of trouble is not"));
    else
        part.lines << Say::tr("Not urgent");
    return part;
}

} // namespace baro
