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

} // namespace

QString LedgerWords::time(Instant at, Instant near) const {
    return timeNear(at, near, m_zone, m_language);
}

QString LedgerWords::segment(const Cycle &cycle, const ClockCourse &course, const Segment &segment) const {
    const QString from = time(segment.time.from, course.start);
    const QString until = time(segment.time.until, course.start);
    switch (segment.kind) {
    case Segment::Kind::Running:
        return Say::tr("%1 – %2: runs, %3", "time, time, duration")
            .arg(from, until, durationText(segment.time.until - segment.time.from));
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
        const QString since = time(first ? course->start : term.from, course->start);
        lines << (out ? Say::tr("To set out: %1 (%2, promise version %3), from %4", "duration, which minutes, version, time")
                            .arg(minutes, runs, version, since)
                      : Say::tr("To resolve: %1 (%2, promise version %3), from %4", "duration, which minutes, version, time")
                            .arg(minutes, runs, version, since));
    }
    if (course->start < cycle.start)
        lines << Say::tr("An earlier report of the same counts: it came in at %1").arg(time(course->start, cycle.start));
    const Ledger ledger = ledgerOf(*course, endOf(*course, now));
    for (const Segment &one : ledger.segments)
        lines << segment(cycle, *course, one);
    if (!ledger.deadline)
        return lines << Say::tr("No due time: no hours are set in which it could be kept");
    const QString due = time(*ledger.deadline, course->start);
    if (course->stop) {
        const QString at = time(*course->stop, course->start);
        lines << (ledger.broken
                      ? Say::tr("Due %1; done %2, late by %3", "time, time, duration")
                            .arg(due, at, durationText(-ledger.left()))
                      : Say::tr("Due %1; done %2, promise kept after %3", "time, time, duration")
                            .arg(due, at, durationText(ledger.run)));
    } else if (now > *ledger.deadline) {
        lines << Say::tr("Due %1; late by %2 so far", "time, duration").arg(due, durationText(-ledger.left()));
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
        .arg(time(*cycle.firstArrivedAt, cycle.start), durationText(*cycle.firstArrivedAt - cycle.clockStart()));
}

QString LedgerWords::legal(const Cycle &cycle, LegalKind kind) const {
    if (!cycle.deadlines || !cycle.deadlines->legal)
        return {};
    const LegalTerm term = termOf(kind);
    const QString due = time(*cycle.deadlines->legal, cycle.start);
    QString line = term.days ? Say::tr("Term of the law (%1): %n working day(s), due %2", "kind, time", term.days)
                                   .arg(text(kind), due)
                             : Say::tr("Term of the law (%1): %n working hour(s), due %2", "kind, time", term.hours)
                                   .arg(text(kind), due);
    if (cycle.legalExtensions)
        line = Say::tr("%1; extended %n time(s)", "the sentence before", cycle.legalExtensions).arg(line);
    return line;
}

std::vector<LedgerPart> LedgerWords::parts(const Cycle &cycle, LegalKind kind, Instant now) const {
    std::vector<LedgerPart> parts{{Say::tr("Set out", "heading: a clock"), clock(cycle, ClockKind::Out, now)},
                                  {Say::tr("Resolve", "heading: a clock"), clock(cycle, ClockKind::Resolve, now)},
                                  {Say::tr("Term of the law", "heading: a clock"), {}}};
    if (const QString line = arrival(cycle); !line.isEmpty())
        parts.front().lines << line;
    if (const QString line = legal(cycle, kind); !line.isEmpty())
        parts.back().lines << line;
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
    const Promise &promise = *m_policies.promise(cycle.terms.back().promise);
    const auto restated = clocks::courseOf(cycle, kind, m_policies, clocks::Told::Restated);
    return {{QStringLiteral("promise_version"), promise.version},
            {QStringLiteral("runs"), codeText(promise.hours())},
            {QStringLiteral("start"), iso(course->start)},
            {QStringLiteral("target_minutes"), minutes(ledger.target)},
            {QStringLiteral("due"), iso(ledger.deadline)},
            {QStringLiteral("due_as_restated"), restated ? iso(reachedAt(*restated, 100)) : QJsonValue()},
            {QStringLiteral("stopped"), iso(course->stop)},
            {QStringLiteral("broken"), course->stop ? ledger.broken : ledger.deadline && now > *ledger.deadline},
            {QStringLiteral("segments"), segments}};
}

} // namespace baro
