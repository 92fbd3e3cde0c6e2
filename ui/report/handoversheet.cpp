#include "report/handoversheet.h"

#include "complaint/conditions.h"
#include "report/markup.h"
#include "text/codetext.h"
#include "text/printable.h"
#include "text/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace baro {

namespace {

struct SheetSay {
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)
};

template<class Entry, class Id>
QString nameOf(const Reference &reference, Language language, const std::optional<Id> &id) {
    const Entry *entry = id ? reference.find<Entry>(*id) : nullptr;
    return entry ? nameIn(language, *entry) : QString();
}

/// Whose turn it is, the nearest first: who is on the way, then who was asked, then the caller.
std::pair<WaitsFor, QString> turnOf(const Complaint &complaint, const Reference &reference, Language language) {
    const Cycle &cycle = complaint.cycle();
    if (isEnded(stateOf(complaint)))
        return {WaitsFor::Nobody, QString()};
    if (cycle.resolvedAt && complaint.mustBeInformed() && !cycle.informedAt)
        return {WaitsFor::Caller, SheetSay::tr("the caller is to be told")};
    if (cycle.resolvedAt)
        return {WaitsFor::Nobody, SheetSay::tr("to be closed")};
    QStringList squads;
    for (const Dispatch &dispatch : complaint.dispatches)
        if (!dispatch.ended())
            squads << nameOf<Squad>(reference, language, std::optional(dispatch.squad));
    QStringList agencies;
    for (const Referral &referral : complaint.referrals)
        if (!referral.ended())
            agencies << nameOf<Agency>(reference, language, std::optional(referral.agency));
    const QString held = complaint.hold ? text(complaint.hold->reason) : QString();
    const QString names = (squads + agencies).join(QStringLiteral(", "));
    if (!names.isEmpty())
        return {squads.isEmpty() ? WaitsFor::Agency : WaitsFor::Squad,
                held.isEmpty() ? names : SheetSay::tr("%1 (on hold: %2)", "names, reason").arg(names, held)};
    if (complaint.hold) {
        const HoldReason reason = complaint.hold->reason;
        const WaitsFor turn = reason == HoldReason::WaitingForCaller   ? WaitsFor::Caller
                              : reason == HoldReason::WaitingForAgency ? WaitsFor::Agency
                                                                       : WaitsFor::Nobody;
        return {turn, SheetSay::tr("on hold: %1", "reason").arg(held)};
    }
    return {WaitsFor::Nobody, SheetSay::tr("nobody yet")};
}

QString dangerOf(const Complaint &complaint, const Reference &reference, Language language, Instant at) {
    if (!conditions::isDanger(complaint.details.subtype, complaint.details.danger, reference))
        return {};
    QStringList alerted;
    for (const Alert &alert : complaint.alerts)
        alerted << SheetSay::tr("%1 at %2", "who was alerted, time")
                       .arg(nameOf<Agency>(reference, language, std::optional(alert.agency)),
                            timeNear(alert.at, at, reference.zone(), language));
    return alerted.isEmpty() ? SheetSay::tr("Danger to life; nobody was alerted yet")
                             : SheetSay::tr("Danger to life; alerted: %1").arg(alerted.join(QStringLiteral(", ")));
}

} // namespace

Instant HandoverLine::breaksAt() const {
    Instant first = Instant::max();
    for (const std::optional<Instant> &due : {outDue, resolveDue, callBackBy})
        if (due)
            first = std::min(first, *due);
    return first;
}

bool HandoverLine::before(const HandoverLine &other) const {
    if (danger.isEmpty() != other.danger.isEmpty())
        return other.danger.isEmpty();
    if (night != other.night)
        return night;
    return breaksAt() != other.breaksAt() ? breaksAt() < other.breaksAt() : id < other.id;
}

Complaint asRecordedBy(const ComplaintView &view, Instant at) {
    Folded folded;
    for (const Event &event : view.events) {
        // A complaint on a sheet had been received when the sheet was given, whatever two clocks say.
        if (event.recordedAt > at && folded.seq > 0)
            break;
        folded = evolve(std::move(folded), event);
    }
    return folded.complaint;
}

HandoverLine handoverLine(const ComplaintView &view, const Reference &reference, Language language, Instant at) {
    const bool later = !view.events.empty() && view.events.back().recordedAt > at;
    const Complaint &now = view.complaint();
    const Complaint c = later ? asRecordedBy(view, at) : now;
    HandoverLine line;
    line.id = now.id;
    line.number = now.number;
    line.night = !now.dateOnly && !reference.calendar().service().runs(now.receivedAt);
    line.danger = dangerOf(c, reference, language, at);
    line.what = nameOf<Subtype>(reference, language, c.details.subtype);
    if (line.what.isEmpty())
        line.what = nameOf<Category>(reference, language, c.details.category);
    QStringList where;
    for (const QString &part : {nameOf<District>(reference, language, c.details.district), view.text(c.details.place)})
        if (!part.isEmpty())
            where << part;
    line.where = onOneLine(where.join(QStringLiteral(" ")));
    if (line.what.isEmpty() && !c.details.place)
        line.what = onOneLine(view.text(c.details.story)).simplified().left(60);
    line.state = stateOf(c);
    line.stateNow = stateOf(now);
    line.stateWords = text(line.state);
    line.stateWordsNow = text(line.stateNow);
    std::tie(line.waitsFor, line.waits) = turnOf(c, reference, language);
    const Cycle &cycle = c.cycle();
    if (cycle.deadlines && !isEnded(line.state)) {
        line.out = clockOf(c, ClockKind::Out, reference, at);
        line.resolve = clockOf(c, ClockKind::Resolve, reference, at);
        if (!cycle.firstOutAt && !cycle.resolvedAt)
            line.outDue = cycle.deadlines->out;
        if (!cycle.resolvedAt)
            line.resolveDue = cycle.deadlines->resolve;
    }
    if (c.callBack) {
        line.callBackBy = c.callBack->by;
        line.promised = view.text(c.callBack->note);
    }
    return line;
}

QString dueText(const QueueClock &clock, ClockKind kind, std::optional<Instant> due, Instant at, const QTimeZone &zone,
                Language language) {
    if (clock.look == QueueClock::Look::None)
        return QStringLiteral("–");
    const QString words = spokenText(clock, kind);
    return due ? SheetSay::tr("%1 (due %2)", "how a promise stands, its time").arg(words, timeNear(*due, at, zone, language))
               : words;
}

QString callBackText(const HandoverLine &line, Instant at, const QTimeZone &zone, Language language) {
    if (!line.callBackBy)
        return QStringLiteral("–");
    const QString by = timeNear(*line.callBackBy, at, zone, language);
    const Milliseconds left = *line.callBackBy - at;
    const QString when = left < Milliseconds::zero()
                             ? SheetSay::tr("by %1, late by %2", "time, duration").arg(by, durationText(left))
                             : SheetSay::tr("by %1", "time").arg(by);
    return line.promised.isEmpty() ? when : when % QStringLiteral(": ") % line.promised;
}

QString stateText(const HandoverLine &line) {
    return line.state == line.stateNow
               ? line.stateWords
               : SheetSay::tr("%1 (now: %2)", "state when it was given, state now").arg(line.stateWords, line.stateWordsNow);
}

HandoverSheet sheetOf(const HandoverSource &source, const Reference &reference, Language language) {
    HandoverSheet sheet{{},
                        source.at,
                        nameOf<Operator>(reference, language, source.givenBy),
                        source.takenAt,
                        nameOf<Operator>(reference, language, source.takenBy),
                        source.note,
                        source.takenNote};
    for (const auto &view : source.complaints) {
        HandoverLine line = handoverLine(*view, reference, language, source.at);
        if (const auto note = source.notes.find(line.id); note != source.notes.end())
            line.note = note->second;
        sheet.lines.push_back(std::move(line));
    }
    std::ranges::sort(sheet.lines, [](const HandoverLine &one, const HandoverLine &other) { return one.before(other); });
    return sheet;
}

Paper paperOf(const HandoverSheet &sheet, const Reference &reference, Language language) {
    const QTimeZone &zone = reference.zone();
    const bool draft = sheet.givenBy.isEmpty();
    const QString when = dateAndTime(sheet.at, zone, language);
    const QString blank = SheetSay::tr("(signature)");
    Paper paper;
    paper.landscape = true;
    paper.title = SheetSay::tr("Handover sheet, %1", "time").arg(when);
    paper.html = markup::title(draft ? SheetSay::tr("Handover sheet (draft)") : SheetSay::tr("Handover sheet"));
    const auto nights = std::ranges::count_if(sheet.lines, &HandoverLine::night);
    paper.html += markup::facts({
        {SheetSay::tr("Office"), reference.setting(language == Language::Korean ? QStringLiteral("office.name")
                                                                          : QStringLiteral("office.name.en"))},
        {draft ? SheetSay::tr("As of") : SheetSay::tr("Given"),
         draft ? when : SheetSay::tr("%1, %2", "time, operator").arg(when, sheet.givenBy)},
        {SheetSay::tr("Taken over"), sheet.takenAt ? SheetSay::tr("%1, %2", "time, operator")
                                                    .arg(dateAndTime(*sheet.takenAt, zone, language), sheet.takenBy)
                                              : SheetSay::tr("not yet")},
        {SheetSay::tr("Open"), SheetSay::tr("%n complaint(s)", nullptr, static_cast<int>(sheet.lines.size())) +
                              (nights ? QStringLiteral(", ") + SheetSay::tr("%n of them at night", nullptr, static_cast<int>(nights))
                                      : QString())},
        {SheetSay::tr("Note"), sheet.note},
        {SheetSay::tr("Note on taking over"), sheet.takenNote},
    });
    if (sheet.lines.empty()) {
        paper.html += markup::paragraph(SheetSay::tr("Nothing is open."));
    } else {
        paper.html += QStringLiteral("<p></p>") + markup::tableBegin();
        paper.html += markup::tableHead({SheetSay::tr("Number"), SheetSay::tr("What and where"), SheetSay::tr("State"),
                                         SheetSay::tr("Waiting for"), SheetSay::tr("To set out"), SheetSay::tr("To resolve"),
                                         SheetSay::tr("Call-back promised"), SheetSay::tr("Note")},
                                        {12, 18, 10, 12, 11, 13, 11, 13});
        const bool dangers = !sheet.lines.front().danger.isEmpty();
        QString group;
        for (const HandoverLine &line : sheet.lines) {
            const QString title = !line.danger.isEmpty() ? SheetSay::tr("Danger to life")
                                  : line.night ? SheetSay::tr("Night calls: received outside of the service hours")
                                               : SheetSay::tr("Received in the service hours");
            if (title != group && (dangers || nights > 0))
                paper.html += markup::rowTitle(title, 8);
            group = title;
            QStringList what{line.danger, line.what, line.where};
            what.removeAll(QString());
            paper.html += markup::row(
                {markup::words(line.number.toString()), markup::words(what.join(QStringLiteral(" · "))),
                 markup::words(stateText(line)), markup::words(line.waits),
                 markup::words(dueText(line.out, ClockKind::Out, line.outDue, sheet.at, zone, language)),
                 markup::words(dueText(line.resolve, ClockKind::Resolve, line.resolveDue, sheet.at, zone, language)),
                 markup::words(callBackText(line, sheet.at, zone, language)), markup::words(line.note)});
        }
        paper.html += markup::tableEnd();
    }
    paper.html += QStringLiteral("<p></p>") + markup::tableBegin() +
                  markup::row({markup::words(SheetSay::tr("Given by: %1").arg(draft ? blank : sheet.givenBy)),
                               markup::words(SheetSay::tr("Taken over by: %1").arg(sheet.takenAt ? sheet.takenBy : blank))}) +
                  markup::tableEnd();
    return paper;
}

} // namespace baro
