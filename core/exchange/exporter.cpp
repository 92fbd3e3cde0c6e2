#include "exchange/exporter.h"

#include "complaint/conditions.h"
#include "exchange/csv.h"
#include "exchange/masked.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace baro {

namespace {

class Writer {
public:
    Writer(const Reference &reference, const ExportOptions &options)
        : m_reference(reference)
        , m_options(options) {}

    QString time(const std::optional<Instant> &at) const { return at ? toIso(*at, m_options.zone) : QString(); }
    QString received(const ExportRow &row) const {
        return row.dateOnly ? toDateTime(row.receivedAt, m_options.zone).date().toString(Qt::ISODate)
                            : time(row.receivedAt);
    }

    template<class Entry>
    QString entry(const std::optional<typename IdOfEntry<Entry>::type> &id) const {
        if (!id)
            return {};
        const Entry *found = m_reference.find<Entry>(*id);
        if (!found)
            return QString::number(id->value);
        switch (m_options.names) {
        case ExportNames::Codes:
            break;
        case ExportNames::Korean:
            return found->ko;
        case ExportNames::English:
            return found->en;
        }
        return found->code;
    }

    /// Its name on the day of the call, in words in every file.
    QString districtThen(const ExportRow &row) const {
        const District *district = row.district ? m_reference.find<District>(*row.district) : nullptr;
        if (!district)
            return {};
        const District then = district->named(row.receivedAt);
        return m_options.names == ExportNames::English ? then.en : then.ko;
    }

    template<Coded Enum>
    QString word(const char *column, Enum value) const {
        return wordOf(column, codeText(value));
    }
    QString head(const QString &column) const { return wantsWords() ? m_options.words(column, QString()) : column; }
    QString yesNo(const char *column, bool value) const {
        return wordOf(column, value ? QStringLiteral("yes") : QStringLiteral("no"));
    }

    QString text(const QString &text) const {
        static const QString dangerous = QStringLiteral("=+-@\t\r");
        const bool formula = m_options.guardFormulas && !text.isEmpty() && dangerous.contains(text.front());
        return formula ? QString(u'\'' % text) : text;
    }
    QString name(const QString &name) const { return text(m_options.personal ? name : maskedName(name)); }
    QString telephone(const QString &telephone) const {
        const QString shown = m_options.personal ? telephone : maskedTelephone(telephone);
        const auto harmless = [](QChar c) { return c.isDigit() || QStringView(u"+-*() ").contains(c); };
        // "+82 10-1234-5678" is a number, whatever a spreadsheet makes of it.
        return std::ranges::all_of(shown, harmless) ? shown : text(shown);
    }

    QString squads(const std::vector<SquadId> &ids) const {
        return listed(ids, [this](SquadId id) { return entry<Squad>(id); });
    }
    QString alerted(const std::vector<Alert> &alerts) const {
        return listed(alerts, [this](const Alert &alert) { return entry<Agency>(alert.agency); });
    }
    QString alertTimes(const std::vector<Alert> &alerts) const {
        return listed(alerts, [this](const Alert &alert) { return time(alert.at); });
    }
    QString alertDangers(const std::vector<Alert> &alerts) const {
        return listed(alerts, [this](const Alert &alert) { return entry<Danger>(alert.danger); });
    }

private:
    template<class Items, class Word>
    QString listed(const Items &items, Word &&wordOf) const {
        QStringList words;
        for (const auto &item : items)
            words += wordOf(item);
        return words.join(m_options.names == ExportNames::Codes ? u"|" : u", ");
    }
    bool wantsWords() const { return m_options.names != ExportNames::Codes && m_options.words; }
    QString wordOf(const char *column, const QString &code) const {
        return wantsWords() ? m_options.words(QLatin1String(column), code) : code;
    }

    const Reference &m_reference;
    const ExportOptions &m_options;
};

struct Column {
    const char *code;
    QString (*cell)(const Writer &, const ExportRow &);
};

using W = Writer;
using R = ExportRow;

QString count(int number) {
    return QString::number(number);
}

/// One table for head and cells. A column, once shipped, keeps its code and its place; new ones come at the end.
constexpr std::array columns{
    Column{"number", [](const W &, const R &r) { return r.number.toString(); }},
    Column{"state", [](const W &w, const R &r) { return w.word("state", r.state); }},
    Column{"received", [](const W &w, const R &r) { return w.received(r); }},
    Column{"district", [](const W &w, const R &r) { return w.entry<District>(r.district); }},
    Column{"category", [](const W &w, const R &r) { return w.entry<Category>(r.category); }},
    Column{"subtype", [](const W &w, const R &r) { return w.entry<Subtype>(r.subtype); }},
    Column{"priority", [](const W &w, const R &r) { return w.word("priority", r.priority); }},
    Column{"channel", [](const W &w, const R &r) { return w.word("channel", r.channel); }},
    Column{"language", [](const W &w, const R &r) { return w.word("language", r.language); }},
    Column{"place", [](const W &w, const R &r) { return w.text(r.place); }},
    Column{"address", [](const W &w, const R &r) { return w.text(r.address); }},
    Column{"story", [](const W &w, const R &r) { return w.text(r.story); }},
    Column{"name", [](const W &w, const R &r) { return w.name(r.name); }},
    Column{"telephone", [](const W &w, const R &r) { return w.telephone(r.telephone); }},
    Column{"anonymous", [](const W &w, const R &r) { return w.yesNo("anonymous", r.anonymous); }},
    Column{"call_back", [](const W &w, const R &r) { return w.yesNo("call_back", r.callBack); }},
    Column{"squads", [](const W &w, const R &r) { return w.squads(r.squads); }},
    Column{"out_due", [](const W &w, const R &r) { return w.time(r.outDue); }},
    Column{"first_out", [](const W &w, const R &r) { return w.time(r.firstOutAt); }},
    Column{"right_out", [](const W &w, const R &r) { return w.time(r.rightOutAt); }},
    Column{"first_arrived", [](const W &w, const R &r) { return w.time(r.firstArrivedAt); }},
    Column{"resolve_due", [](const W &w, const R &r) { return w.time(r.resolveDue); }},
    Column{"resolved", [](const W &w, const R &r) { return w.time(r.resolvedAt); }},
    Column{"outcome", [](const W &w, const R &r) { return r.outcome ? w.word("outcome", *r.outcome) : QString(); }},
    Column{"resolution", [](const W &w, const R &r) { return w.text(r.resolution); }},
    Column{"informed", [](const W &w, const R &r) { return w.time(r.informedAt); }},
    Column{"closed", [](const W &w, const R &r) { return w.time(r.closedAt); }},
    Column{"cycles", [](const W &, const R &r) { return count(r.cycles); }},
    Column{"referrals", [](const W &, const R &r) { return count(r.referrals); }},
    Column{"notes", [](const W &, const R &r) { return count(r.notes); }},
    Column{"progress_enquiries", [](const W &, const R &r) { return count(r.progressEnquiries); }},
    Column{"also_reported", [](const W &, const R &r) { return count(r.alsoReported); }},
    Column{"attached_to", [](const W &, const R &r) { return r.attachedTo ? r.attachedTo->toString() : QString(); }},
    Column{"danger", [](const W &w, const R &r) { return w.entry<Danger>(r.danger); }},
    Column{"alerted", [](const W &w, const R &r) { return w.alerted(r.alerts); }},
    Column{"alerted_at", [](const W &w, const R &r) { return w.alertTimes(r.alerts); }},
    Column{"alerted_to", [](const W &w, const R &r) { return w.alertDangers(r.alerts); }},
    Column{"district_then", [](const W &w, const R &r) { return w.districtThen(r); }},
};

} // namespace

ExportRow exportRowOf(const Complaint &complaint, const Reference &reference) {
    ExportRow row;
    row.number = complaint.number;
    row.state = stateOf(complaint);
    row.receivedAt = complaint.receivedAt;
    row.dateOnly = complaint.dateOnly;
    const Details &details = complaint.details;
    row.district = details.district;
    row.category = details.category;
    row.subtype = details.subtype;
    row.priority = details.priority;
    row.channel = details.channel;
    row.language = details.language;
    row.anonymous = details.anonymous;
    row.callBack = details.callBack;
    for (const Dispatch &dispatch : complaint.dispatches)
        row.squads.push_back(dispatch.squad);
    if (!complaint.cycles.empty()) {
        const Cycle &cycle = complaint.cycle();
        if (cycle.deadlines) {
            row.outDue = cycle.deadlines->out;
            row.resolveDue = cycle.deadlines->resolve;
        }
        row.firstOutAt = cycle.firstOutAt;
        row.rightOutAt = cycle.rightOutAt;
        row.firstArrivedAt = cycle.firstArrivedAt;
        row.resolvedAt = cycle.resolvedAt;
        row.outcome = cycle.outcome;
        row.informedAt = cycle.informedAt;
        row.closedAt = cycle.closedAt;
    }
    row.cycles = static_cast<int>(complaint.cycles.size());
    row.referrals = static_cast<int>(complaint.referrals.size());
    row.notes = complaint.notes;
    row.progressEnquiries = complaint.progressEnquiries;
    row.alsoReported = static_cast<int>(complaint.alsoReportedBy.size());
    row.danger = conditions::dangerOf(details, reference);
    row.alerts = complaint.alerts;
    for (const Alert &alert : complaint.alerts)
        row.danger = row.danger ? row.danger : alert.danger;
    return row;
}

QStringList exportColumns() {
    QStringList codes;
    for (const Column &column : columns)
        codes += QLatin1String(column.code);
    return codes;
}

Result<std::int64_t> exportCsv(QIODevice &out, const NextRow &next, const Reference &reference,
                               const ExportOptions &options) {
    constexpr qsizetype piece = 1 << 16;
    const Writer writer(reference, options);
    QByteArray bytes;
    if (options.mark)
        bytes += utf8Mark;
    QStringList cells;
    for (const QString &column : exportColumns())
        cells += writer.head(column);
    appendCsvRecord(bytes, cells, options.delimiter);
    std::int64_t rows = 0;
    for (;;) {
        Result<std::optional<ExportRow>> row = next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row) {
            cells.clear();
            for (const Column &column : columns)
                cells += column.cell(writer, **row);
            appendCsvRecord(bytes, cells, options.delimiter);
            ++rows;
        }
        if (!*row || bytes.size() >= piece) {
            if (out.write(bytes) != bytes.size())
                return refuse(ProblemCode::CannotWrite, {out.errorString()});
            bytes.clear();
        }
        if (!*row)
            return rows;
    }
}

} // namespace baro
