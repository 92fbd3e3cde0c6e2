#include "report/account.h"

#include "complaint/undonesteps.h"
#include "exchange/masked.h"
#include "report/markup.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/eventtext.h"
#include "text/historytext.h"
#include "text/ledgertext.h"
#include "text/printable.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace baro {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

/// Which texts are names of the caller, and which his telephone numbers, now and before.
struct Personal {
    QSet<TextId> names;
    QSet<TextId> telephones;

    explicit Personal(const ComplaintView &view) {
        add(view.complaint().details);
        for (const Event &event : view.events) {
            if (const auto *received = payloadAs<events::Received>(event.payload))
                add(received->details);
            if (const auto *amended = payloadAs<events::Amended>(event.payload)) {
                add(names, amended->name);
                add(telephones, amended->telephone);
            }
        }
    }

private:
    static void add(QSet<TextId> &into, const std::optional<TextRef> &ref) {
        if (ref)
            into.insert(ref->id);
    }
    static void add(QSet<TextId> &into, const std::optional<events::Change<std::optional<TextRef>>> &change) {
        if (!change)
            return;
        add(into, change->before);
        add(into, change->after);
    }
    void add(const Details &details) {
        add(names, details.name);
        add(telephones, details.telephone);
    }
};

QString withoutTelephones(const QString &text) {
    static const QRegularExpression number(QStringLiteral("(?<!\\d)0\\d{1,2}[-. ]?\\d{3,4}[-. ]?\\d{4}(?!\\d)"));
    QString masked;
    qsizetype from = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        masked += QStringView(text).mid(from, match.capturedStart() - from);
        masked += maskedTelephone(match.captured());
        from = match.capturedEnd();
    }
    return masked + QStringView(text).mid(from);
}

class Account {
public:
    Account(const ComplaintView &view, const Reference &reference, const AccountOptions &options)
        : m_view(view)
        , m_reference(reference)
        , m_options(options)
        , m_texts(options.personal ? view.texts : maskedTexts(view)) {}

    Paper operator()() const {
        const QString number = m_view.complaint().number.toString();
        Paper paper;
        paper.title = Say::tr("Account of the handling, %1", "number").arg(number);
        paper.html = markup::title(Say::tr("Account of the handling")) + markup::facts(facts());
        for (const Cycle &cycle : m_view.complaint().cycles)
            paper.html += clocks(cycle);
        paper.html += steps() + reminders();
        paper.html += markup::paragraph(
            Say::tr("Composed on %1 from the log of the office. Nothing in it can be changed afterwards.", "time")
                .arg(time(m_options.now)));
        return paper;
    }

private:
    QString time(Instant at) const { return dateAndTime(at, m_reference.zone(), m_options.language); }
    QString words(const std::optional<TextRef> &ref) const { return ref ? printable(m_texts.value(ref->id)) : QString();
    }
    template<class Entry, class Id>
    QString name(const std::optional<Id> &id) const {
        const Entry *entry = id ? m_reference.find<Entry>(*id) : nullptr;
        return entry ? nameIn(m_options.language, *entry) : QString();
    }

    QString dong(const std::optional<DistrictId> &id, Instant then) const {
        const District *district = id ? m_reference.find<District>(*id) : nullptr;
        return district ? districtThenText(m_options.language, *district, then, m_options.now) : QString();
    }

    QList<std::pair<QString, QString>> facts() const {
        const Complaint &c = m_view.complaint();
        const Details &details = c.details;
        const bool korean = m_options.language == Language::Korean;
        const QString caller = details.anonymous && !m_options.personal ? Say::tr("withheld") : words(details.name);
        const QString received =
            c.dateOnly ? dateText(c.receivedAt, m_reference.zone(), m_options.language) : time(c.receivedAt);
        return {{Say::tr("Office"),
                 m_reference.setting(korean ? QStringLiteral("office.name") : QStringLiteral("office.name.en"))},
                {Say::tr("Number"), c.number.toString()},
                {Say::tr("Where it stands"), text(stateOf(c))},
                {Say::tr("Received"),
                 Say::tr("%1, by %2, %3", "time, operator, channel")
                     .arg(received, name<Operator>(std::optional(c.receivedBy)), text(details.channel))},
                {Say::tr("What"), name<Subtype>(details.subtype)},
                {Say::tr("Dong"), dong(details.district, c.receivedAt)},
                {Say::tr("Place"), words(details.place)},
                {Say::tr("Address"), words(details.address)},
                {Say::tr("Said"), words(details.story)},
                {Say::tr("Caller"), caller},
                {Say::tr("Telephone"), telephoneText(words(details.telephone))}};
    }

    QString clocks(const Cycle &cycle) const {
        const Complaint &c = m_view.complaint();
        QString html = markup::heading(c.cycles.size() > 1 ? Say::tr("Why the times stand as they do: cycle %1").arg(cycle.no)
                                                           : Say::tr("Why the times stand as they do"));
        if (!cycle.deadlines)
            return html + markup::paragraph(Say::tr("No promise was in force when this was received."));
        html += markup::paragraph(lateness(cycle));
        const LedgerWords ledger(m_reference.policies(), m_reference.zone(), m_options.language);
        for (const LedgerPart &part :
             ledger.parts(cycle, c.details.legalKind.value_or(LegalKind::Other), m_options.now))
            html += markup::subheading(part.name) + markup::list(part.lines);
        return html;
    }

    QString lateness(const Cycle &cycle) const {
        if (cycle.delay) {
            const QString reason = text(*cycle.delay);
            const QString note = words(cycle.delayNote);
            return note.isEmpty() ? Say::tr("Why it was late: %1").arg(reason)
                                  : Say::tr("Why it was late: %1. %2", "reason, words").arg(reason, note);
        }
        if (cycle.outcome == Outcome::Transferred && !cycle.isLate(m_options.now))
            return Say::tr("It went to the competent body, so that no promise was kept or broken.");
        if (!cycle.isLate(m_options.now))
            return cycle.closedAt ? Say::tr("Every promise was kept.") : Say::tr("No promise is broken so far.");
        return cycle.closedAt ? Say::tr("It was late. No reason was recorded.")
                              : Say::tr("It is late. The reason is recorded when it is closed.");
    }

    EventWords sentenceWords() const {
        return {.reference = m_reference,
                .texts = m_texts,
                .numberOf = [this](ComplaintId id) { return m_view.numberOf(id); },
                .squadOf = {},
                .agencyOf = {},
                .zone = m_reference.zone(),
                .language = m_options.language,
                .history = &m_view.events};
    }

    QString steps() const {
        const EventWords sentence = sentenceWords();
        const UndoneSteps undone(m_view.events);
        QString html = markup::heading(Say::tr("Every step"));
        html += markup::tableBegin();
        html += markup::tableHead({Say::tr("No."), Say::tr("It happened"), Say::tr("It was written down"), Say::tr("What"),
                                   Say::tr("Who wrote it")},
                                  {5, 18, 18, 42, 17});
        for (const HistoryStretch &stretch : stretchesOf(m_view.events)) {
            const Event &event = m_view.events[stretch.first];
            QStringList what{stretchText(m_view.events, stretch, sentence)};
            if (stretch.isRun())
                what << Say::tr("Each of them stands at the end.");
            if (const QString late = lateText(event); !late.isEmpty())
                what << late;
            if (undone.contains(event))
                what << Say::tr("This step was undone.");
            const QString actor = name<Operator>(std::optional(event.actor));
            const QString who = event.attestation.saidBy == Source::Operator
                                    ? actor
                                    : Say::tr("%1, said by: %2", "operator, source")
                                          .arg(actor, text(event.attestation.saidBy));
            html += markup::row({markup::words(numbers(stretch)), markup::words(happened(stretch)),
                                 markup::words(written(stretch)), markup::words(what.join(u'\n')), markup::words(who)});
        }
        return html + markup::tableEnd();
    }

    /// Each step keeps its number, also those that are told together.
    static QString numbers(const HistoryStretch &stretch) {
        const QString first = QString::number(stretch.first + 1);
        return stretch.isRun() ? Say::tr("%1–%2", "first and last number of steps told together")
                                     .arg(first, QString::number(stretch.first + stretch.count))
                               : first;
    }
    QString fromTo(Instant from, Instant until) const {
        const QString end = timeNear(until, from, m_reference.zone(), m_options.language);
        return from == until ? time(from) : Say::tr("%1 to %2", "time, time").arg(time(from), end);
    }
    QString happened(const HistoryStretch &stretch) const {
        const HistorySpan span = spanOf(m_view.events, stretch);
        return fromTo(span.from, span.until);
    }
    QString written(const HistoryStretch &stretch) const {
        return fromTo(m_view.events[stretch.first].recordedAt,
                      m_view.events[stretch.first + stretch.count - 1].recordedAt);
    }

    /// What the steps tell in one line, one by one.
    QString reminders() const {
        const EventWords sentence = sentenceWords();
        QString rows;
        for (const HistoryStretch &stretch : stretchesOf(m_view.events)) {
            if (!stretch.isRun())
                continue;
            for (std::size_t at = stretch.first; at < stretch.first + stretch.count; ++at) {
                const Event &event = m_view.events[at];
                rows += markup::row({QString::number(at + 1), markup::words(time(event.occurredAt)),
                                     markup::words(time(event.recordedAt)), markup::words(eventText(event, sentence))});
            }
        }
        if (rows.isEmpty())
            return {};
        return markup::heading(Say::tr("Every reminder")) + markup::tableBegin() +
               markup::tableHead({Say::tr("No."), Say::tr("It happened"), Say::tr("It was written down"), Say::tr("What")},
                                 {5, 25, 25, 45}) +
               rows + markup::tableEnd();
    }

    const ComplaintView &m_view;
    const Reference &m_reference;
    const AccountOptions &m_options;
    const QHash<TextId, QString> m_texts;
};

} // namespace

QHash<TextId, QString> maskedTexts(const ComplaintView &view) {
    const Personal personal(view);
    QStringList names;
    for (const TextId id : personal.names)
        if (const QString name = view.texts.value(id).trimmed(); name.size() > 1)
            names << name;
    // A longer name first: it may hold a shorter one.
    std::ranges::sort(names, std::greater(), &QString::size);
    QHash<TextId, QString> masked = view.texts;
    for (auto text = masked.begin(); text != masked.end(); ++text) {
        if (personal.names.contains(text.key())) {
            *text = maskedName(*text);
        } else if (personal.telephones.contains(text.key())) {
            *text = maskedTelephone(telephoneText(*text));
        } else {
            for (const QString &name : names)
                text->replace(name, maskedName(name));
            *text = withoutTelephones(*text);
        }
    }
    return masked;
}

Paper accountOf(const ComplaintView &view, const Reference &reference, const AccountOptions &options) {
    return Account(view, reference, options)();
}

} // namespace baro
