#include "showntext.h"

#include "text/codetext.h"
#include "text/districttext.h"
#include "text/eventtext.h"
#include "text/historytext.h"
#include "text/ledgertext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace baro {

namespace {

QString say(const char *source) {
    return QCoreApplication::translate("Shown", source);
}

EventWords wordsFor(const ComplaintView &view, const Reference &reference, Language language) {
    return {.reference = reference,
            .texts = view.texts,
            .numberOf = [&view](ComplaintId id) { return view.numberOf(id); },
            .squadOf = {},
            .agencyOf = {},
            .zone = reference.zone(),
            .language = language,
            .history = &view.events};
}

} // namespace

QString shownText(const ComplaintView &view, const Reference &reference, Language language, Instant now) {
    const Complaint &c = view.complaint();
    const QTimeZone zone = reference.zone();
    QString text;
    QTextStream out(&text);
    const auto line = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            out << QStringLiteral("%1: %2\n").arg(label, value);
    };
    const auto named = [&](const auto *entry) { return entry ? nameIn(language, *entry) : QString(); };
    out << c.number.toString() << "  " << baro::text(stateOf(c)) << '\n';
    if (c.details.district)
        line(say(QT_TRANSLATE_NOOP("Shown", "District")), districtThenText(language, *reference.find<District>(*c.details.district), c.receivedAt, now));
    if (c.details.category)
        line(say(QT_TRANSLATE_NOOP("Shown", "Category")), named(reference.find<Category>(*c.details.category)));
    if (c.details.subtype)
        line(say(QT_TRANSLATE_NOOP("Shown", "Sub-type")), named(reference.find<Subtype>(*c.details.subtype)));
    line(say(QT_TRANSLATE_NOOP("Shown", "Priority")), baro::text(c.details.priority));
    line(say(QT_TRANSLATE_NOOP("Shown", "Place")), view.text(c.details.place));
    line(say(QT_TRANSLATE_NOOP("Shown", "Address")), view.text(c.details.address));
    line(say(QT_TRANSLATE_NOOP("Shown", "Said")), view.text(c.details.story));
    line(say(QT_TRANSLATE_NOOP("Shown", "Caller")),
         c.details.anonymous ? say(QT_TRANSLATE_NOOP("Shown", "withheld")) : view.text(c.details.name));
    line(say(QT_TRANSLATE_NOOP("Shown", "Telephone")), telephoneText(view.text(c.details.telephone)));
    line(say(QT_TRANSLATE_NOOP("Shown", "Received")),
         c.dateOnly ? dateText(c.receivedAt, zone, language) : dateAndTime(c.receivedAt, zone, language));
    for (const Cycle &cycle : c.cycles) {
        if (!cycle.deadlines)
            continue;
        out << '\n';
        if (c.cycles.size() > 1)
            out << say(QT_TRANSLATE_NOOP("Shown", "Cycle %1")).arg(cycle.no) << '\n';
        const LedgerWords ledger(reference.policies(), zone, language);
        for (const QString &sentence : ledger.all(cycle, c.details.legalKind.value_or(LegalKind::Other), now))
            out << sentence << '\n';
    }
    out << '\n';
    const EventWords words = wordsFor(view, reference, language);
    const auto year = [&](Instant at) { return toDateTime(at, zone).date().year(); };
    for (const HistoryStretch &stretch : stretchesOf(view.events)) {
        const Event &event = view.events[stretch.first];
        const Operator *actor = reference.find<Operator>(event.actor);
        const Instant at = stretch.isRun() ? spanOf(view.events, stretch).from : event.occurredAt;
        out << (year(at) == year(now) ? dayAndTime(at, zone, language) : dateAndTime(at, zone, language)) << "  " << stretchText(view.events, stretch, words) << "  ("
            << (actor ? nameIn(language, *actor) : QString::number(event.actor.value)) << ")\n";
        if (const QString late = lateText(event); !late.isEmpty())
            out << "    " << late << '\n';
    }
    return text;
}

QJsonObject shownJson(const ComplaintView &view, const Reference &reference, Language language, Instant now) {
    const Complaint &c = view.complaint();
    const QTimeZone zone = reference.zone();
    const auto code = [](const auto *entry) { return entry ? QJsonValue(entry->code) : QJsonValue(); };
    const auto time = [&](const std::optional<Instant> &at) {
        return at ? QJsonValue(toIso(*at, zone)) : QJsonValue();
    };
    const auto words = [&](const std::optional<TextRef> &ref) {
        return ref ? QJsonValue(view.text(ref)) : QJsonValue();
    };
    QJsonArray cycles;
    const LedgerWords ledger(reference.policies(), zone, language);
    for (const Cycle &cycle : c.cycles)
        cycles.append(QJsonObject{
            {QStringLiteral("no"), cycle.no},
            {QStringLiteral("start"), time(cycle.start)},
            {QStringLiteral("out_due"), time(cycle.deadlines ? std::optional(cycle.deadlines->out) : std::nullopt)},
            {QStringLiteral("resolve_due"),
             time(cycle.deadlines ? std::optional(cycle.deadlines->resolve) : std::nullopt)},
            {QStringLiteral("legal_due"), time(cycle.deadlines ? cycle.deadlines->legal : std::nullopt)},
            {QStringLiteral("out_ledger"), ledger.clockJson(cycle, ClockKind::Out, now)},
            {QStringLiteral("resolve_ledger"), ledger.clockJson(cycle, ClockKind::Resolve, now)},
            {QStringLiteral("legal_ledger"), ledger.legalJson(cycle, c.details.legalKind.value_or(LegalKind::Other))},
            {QStringLiteral("delay"), cycle.delay ? QJsonValue(codeText(*cycle.delay)) : QJsonValue()},
            {QStringLiteral("first_out"), time(cycle.firstOutAt)},
            {QStringLiteral("right_out"), time(cycle.rightOutAt)},
            {QStringLiteral("first_arrived"), time(cycle.firstArrivedAt)},
            {QStringLiteral("resolved"), time(cycle.resolvedAt)},
            {QStringLiteral("outcome"), cycle.outcome ? QJsonValue(codeText(*cycle.outcome)) : QJsonValue()},
            {QStringLiteral("informed"), time(cycle.informedAt)},
            {QStringLiteral("closed"), time(cycle.closedAt)}});
    QJsonArray history;
    const EventWords eventWords = wordsFor(view, reference, language);
    for (const Event &event : view.events)
        history.append(
            QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(kindOf(event.payload))},
                        {QStringLiteral("occurred"), time(event.occurredAt)},
                        {QStringLiteral("recorded"), time(event.recordedAt)},
                        {QStringLiteral("actor"), code(reference.find<Operator>(event.actor))},
                        {QStringLiteral("said_by"), codeText(event.attestation.saidBy)},
                        {QStringLiteral("late"),
                         event.attestation.late ? QJsonValue(codeText(*event.attestation.late)) : QJsonValue()},
                        {QStringLiteral("text"), eventText(event, eventWords)}});
    return {{QStringLiteral("number"), c.number.toString()},
            {QStringLiteral("state"), codeText(stateOf(c))},
            {QStringLiteral("priority"), codeText(c.details.priority)},
            {QStringLiteral("channel"), codeText(c.details.channel)},
            {QStringLiteral("district"),
             c.details.district ? code(reference.find<District>(*c.details.district)) : QJsonValue()},
            {QStringLiteral("category"),
             c.details.category ? code(reference.find<Category>(*c.details.category)) : QJsonValue()},
            {QStringLiteral("subtype"),
             c.details.subtype ? code(reference.find<Subtype>(*c.details.subtype)) : QJsonValue()},
            {QStringLiteral("received"), time(c.receivedAt)},
            {QStringLiteral("story"), words(c.details.story)},
            {QStringLiteral("place"), words(c.details.place)},
            {QStringLiteral("address"), words(c.details.address)},
            {QStringLiteral("name"), words(c.details.name)},
            {QStringLiteral("telephone"), words(c.details.telephone)},
            {QStringLiteral("cycles"), cycles},
            {QStringLiteral("history"), history}};
}

} // namespace baro
