#include "store/readtables.h"

#include "base/json.h"

#include <algorithm>
#include <bit>

namespace baro {

namespace {

const TableShape complaintTable{"complaint",
                                {"id",
                                 "seq",
                                 "number_year",
                                 "number_serial",
                                 "state",
                                 "is_open",
                                 "priority",
                                 "channel",
                                 "language",
                                 "anonymous",
                                 "call_back",
                                 "district_id",
                                 "category_id",
                                 "subtype_id",
                                 "story_text",
                                 "place_text",
                                 "address_text",
                                 "name_text",
                                 "telephone_text",
                                 "received_at",
                                 "received_by",
                                 "date_only",
                                 "cycle",
                                 "hold_reason",
                                 "held_since",
                                 "cancel_reason",
                                 "cancelled_at",
                                 "attached_to",
                                 "also_reported",
                                 "handed_over_to",
                                 "notes",
                                 "progress_enquiries",
                                 "last_informed_at",
                                 "last_informed",
                                 "unanswered",
                                 "call_back_by",
                                 "call_back_at_night",
                                 "call_back_promised_at",
                                 "call_back_promised_by",
                                 "call_back_text",
                                 "danger_id",
                                 "legal_kind",
                                 "hold_limit",
                                 "wake_at",
                                 "incident_text"},
                                1};

const TableShape cycleTable{"cycle",
                            {"complaint_id", "no", "start_at", "promise_id", "out_due", "resolve_due", "first_out_at",
                             "right_out_at", "first_arrived_at", "resolved_at", "outcome", "resolution_text",
                             "informed_at", "closed_at", "calendar_event", "legal_due", "clock_start", "dropped_at",
                             "delay", "delay_text", "legal_extensions"},
                            2};

const TableShape dispatchTable{"dispatch",
                               {"complaint_id", "no", "cycle", "squad_id", "assigned_at", "reserved_for", "called_at",
                                "out_at", "arrived_at", "left_at", "recalled_at", "recall_reason", "replaces"},
                               2};

const TableShape referralTable{"referral",
                               {"complaint_id", "no", "cycle", "agency_id", "referred_at", "promised_at", "answered_at",
                                "completed_at", "returned_at", "return_reason", "contact_text", "reference_text", "transfer",
                                "disclosed", "extensions"},
                               2};

const TableShape alertTable{"alert", {"complaint_id", "no", "agency_id", "alerted_at", "danger_id"}, 2};

const TableShape holdTable{
    "hold", {"complaint_id", "cycle", "no", "reason", "from_at", "limit_at", "until_at", "by_itself"}, 3};

const TableShape markTable{"mark", {"complaint_id", "cycle", "clock", "next_at", "percent", "reminders"}, 3};

const TableShape spanTable{"open_span",
                           {"complaint_id", "no", "from_at", "until_at", "length", "resolved_at", "out_kept",
                            "resolve_kept"},
                           2};

const TableShape saidTable{"complaint_text", {"complaint_id", "no", "text_id"}, 2};

const TableShape handoverTable{
    "handover", {"id", "given_at", "given_by", "note_text", "taken_at", "taken_by", "taken_text"}, 1};
const TableShape handoverItemTable{"handover_item", {"handover_id", "no", "complaint_id", "note_text"}, 2};

template<class T>
Value ifAny(const std::optional<Deadlines> &deadlines, T Deadlines::*member) {
    return deadlines ? toValue((*deadlines).*member) : Value{};
}

} // namespace

const std::vector<const TableShape *> &complaintTables() {
    static const std::vector<const TableShape *> tables{&complaintTable, &cycleTable, &dispatchTable, &referralTable,
                                                        &alertTable,   &holdTable,  &markTable,     &spanTable,
                                                        &saidTable};
    return tables;
}

const std::vector<const TableShape *> &handoverTables() {
    static const std::vector<const TableShape *> tables{&handoverTable, &handoverItemTable};
    return tables;
}

const TableShape &callTable() {
    static const TableShape table{
        "phone_call", {"id", "kind", "received_at", "received_by", "telephone_text", "note_text"}, 1};
    return table;
}

const TableShape &referenceTable() {
    static const TableShape table{"reference", {"stream", "id", "seq", "code", "data"}, 2};
    return table;
}

std::int64_t lengthClass(const OpenSpan &span) {
    if (!span.until)
        return -1;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*span.until - span.from).count();
    return std::bit_width(static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 0)));
}

std::vector<ReadRow> rowsOf(const Folded &folded) {
    std::vector<ReadRow> rows;
    if (folded.seq == 0)
        return rows;
    const Complaint &c = folded.complaint;
    const Details &d = c.details;
    const State state = stateOf(c);
    const Value id = toValue(c.id);
    rows.reserve(2 + c.cycles.size() + c.dispatches.size() + c.referrals.size() + c.alerts.size());
    rows.push_back({&complaintTable,
                    {id,
                     folded.seq,
                     toValue(c.number.year),
                     c.number.serial,
                     toValue(state),
                     toValue(!isEnded(state)),
                     toValue(d.priority),
                     toValue(d.channel),
                     toValue(d.language),
                     toValue(d.anonymous),
                     toValue(d.callBack),
                     toValue(d.district),
                     toValue(d.category),
                     toValue(d.subtype),
                     toValue(d.story),
                     toValue(d.place),
                     toValue(d.address),
                     toValue(d.name),
                     toValue(d.telephone),
                     toValue(c.receivedAt),
                     toValue(c.receivedBy),
                     toValue(c.dateOnly),
                     toValue(c.cycle().no),
                     c.hold ? toValue(c.hold->reason) : Value{},
                     c.hold ? toValue(c.hold->since) : Value{},
                     c.cancellation ? toValue(c.cancellation->reason) : Value{},
                     c.cancellation ? toValue(c.cancellation->at) : Value{},
                     toValue(c.attachedTo),
                     static_cast<std::int64_t>(c.alsoReportedBy.size()),
                     toValue(c.handedOverTo),
                     toValue(c.notes),
                     toValue(c.progressEnquiries),
                     toValue(c.lastInformedAt),
                     toValue(c.lastInformed),
                     toValue(c.unanswered),
                     c.callBack ? toValue(c.callBack->by) : Value{},
                     toValue(c.callBack && c.callBack->atNight),
                     c.callBack ? toValue(c.callBack->promisedAt) : Value{},
                     c.callBack ? toValue(c.callBack->promisedBy) : Value{},
                     c.callBack ? toValue(c.callBack->note) : Value{},
                     toValue(d.danger),
                     toValue(d.legalKind),
                     c.hold ? toValue(c.hold->limit) : Value{},
                     toValue(wakesAt(c)),
                     c.incident ? toValue(c.incident->answer) : Value{}}});
    for (const Cycle &cycle : c.cycles)
        rows.push_back({&cycleTable,
                        {id, toValue(cycle.no), toValue(cycle.start), ifAny(cycle.deadlines, &Deadlines::promise),
                         ifAny(cycle.deadlines, &Deadlines::out), ifAny(cycle.deadlines, &Deadlines::resolve),
                         toValue(cycle.firstOutAt), toValue(cycle.rightOutAt), toValue(cycle.firstArrivedAt),
                         toValue(cycle.resolvedAt), toValue(cycle.outcome), toValue(cycle.resolution),
                         toValue(cycle.informedAt), toValue(cycle.closedAt), ifAny(cycle.deadlines, &Deadlines::calendar),
                         ifAny(cycle.deadlines, &Deadlines::legal), toValue(cycle.clockStart()), toValue(cycle.droppedAt),
                         toValue(cycle.delay), toValue(cycle.delayNote), toValue(cycle.legalExtensions)}});
    for (const Dispatch &dispatch : c.dispatches)
        rows.push_back({&dispatchTable,
                        {id, toValue(dispatch.no), toValue(dispatch.cycle), toValue(dispatch.squad),
                         toValue(dispatch.assignedAt), toValue(dispatch.reservedFor), toValue(dispatch.calledAt),
                         toValue(dispatch.outAt), toValue(dispatch.arrivedAt), toValue(dispatch.leftAt),
                         toValue(dispatch.recalledAt), toValue(dispatch.recallReason), toValue(dispatch.replaces)}});
    for (const Referral &referral : c.referrals)
        rows.push_back({&referralTable,
                        {id, toValue(referral.no), toValue(referral.cycle), toValue(referral.agency),
                         toValue(referral.at), toValue(referral.promisedAt), toValue(referral.answeredAt),
                         toValue(referral.completedAt), toValue(referral.returnedAt), toValue(referral.returnReason),
                         toValue(referral.contact), toValue(referral.reference), toValue(referral.transfer),
                         toValue(referral.disclosed), toValue(referral.extensions)}});
    int no = 0;
    for (const Alert &alert : c.alerts)
        rows.push_back({&alertTable, {id, toValue(++no), toValue(alert.agency), toValue(alert.at), toValue(alert.danger)}});
    for (const Cycle &cycle : c.cycles) {
        int hold = 0;
        for (const HoldSpan &span : cycle.holds)
            rows.push_back({&holdTable,
                            {id, toValue(cycle.no), toValue(++hold), toValue(span.reason), toValue(span.from),
                             toValue(span.limit), toValue(span.until), toValue(span.byItself)}});
    }
    for (const Cycle &cycle : c.cycles) {
        const auto row = [&](ClockKind clock, const MarksPassed &passed, std::optional<Instant> Deadlines::*next) {
            const auto highest = std::ranges::max_element(passed.percents);
            if (highest != passed.percents.end())
                rows.push_back({&markTable,
                                {id, toValue(cycle.no), toValue(clock), ifAny(cycle.deadlines, next), toValue(*highest),
                                 toValue(passed.reminders)}});
        };
        row(ClockKind::Out, cycle.outMarks, &Deadlines::outMark);
        row(ClockKind::Resolve, cycle.resolveMarks, &Deadlines::resolveMark);
    }
    int span = 0;
    for (const OpenSpan &open : folded.spans)
        rows.push_back({&spanTable,
                        {id, toValue(++span), toValue(open.from), toValue(open.until), lengthClass(open),
                         toValue(open.resolvedAt), toValue(open.outKept), toValue(open.resolveKept)}});
    int text = 0;
    for (const TextRef &ref : c.said)
        rows.push_back({&saidTable, {id, toValue(++text), toValue(ref.id)}});
    return rows;
}

std::vector<ReadRow> rowsOf(const Handover &handover) {
    std::vector<ReadRow> rows;
    if (handover.seq == 0)
        return rows;
    rows.push_back({&handoverTable,
                    {toValue(handover.id), toValue(handover.givenAt), toValue(handover.givenBy), toValue(handover.note),
                     toValue(handover.takenAt), toValue(handover.takenBy), toValue(handover.takenNote)}});
    int no = 0;
    for (const HandedItem &item : handover.items)
        rows.push_back(
            {&handoverItemTable, {toValue(handover.id), toValue(++no), toValue(item.complaint), toValue(item.note)}});
    return rows;
}

ReadRow rowOf(CallId id, const events::CallLogged &call, const Event &event) {
    return {&callTable(),
            {toValue(id), toValue(call.call), toValue(event.occurredAt), toValue(event.actor), toValue(call.telephone),
             toValue(call.note)}};
}

ReadRow rowOf(const StreamKey &key, std::int64_t seq, const ReferenceEntry &entry) {
    const QByteArray data = std::visit([](const auto &value) { return json::toJson(value); }, entry);
    return {&referenceTable(),
            {QString::fromLatin1(key.stream), key.id, seq, referenceCode(entry), QString::fromUtf8(data)}};
}

void writeRows(Connection &connection, const std::vector<ReadRow> &before, const std::vector<ReadRow> &after) {
    const auto sameKey = [](const ReadRow &a, const ReadRow &b) { return a.table == b.table && a.key() == b.key(); };
    for (const ReadRow &row : after) {
        const auto old = std::ranges::find_if(before, [&](const ReadRow &other) { return sameKey(row, other); });
        if (old == before.end())
            connection.writer(*row.table).insert(row.values);
        else if (old->values != row.values)
            connection.writer(*row.table).put(row.values);
    }
    for (const ReadRow &row : before)
        if (std::ranges::none_of(after, [&](const ReadRow &other) { return sameKey(row, other); }))
            connection.writer(*row.table).remove(row.key());
}

} // namespace baro
