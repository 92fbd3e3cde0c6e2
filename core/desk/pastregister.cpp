#include "desk/pastregister.h"

#include "desk/registerreader.h"
#include "store/eventlog.h"

#include <algorithm>
#include <set>

namespace baro {

namespace {

std::int64_t timeOr(const std::optional<Instant> &time) {
    return time ? toUnixMs(*time) : noTime;
}
template<class Coded>
std::int8_t codeOr(const std::optional<Coded> &value) {
    return value ? static_cast<std::int8_t>(*value) : std::int8_t{-1};
}
template<class Id>
std::int32_t idOr(const std::optional<Id> &id) {
    return id ? static_cast<std::int32_t>(id->value) : 0;
}
void addOnce(std::vector<std::int32_t> &ids, std::int64_t id) {
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(static_cast<std::int32_t>(id));
}

} // namespace

RegisterRow PastReader::rowOf(const Complaint &c) {
    RegisterRow row;
    const Cycle &cycle = c.cycle();
    const Details &d = c.details;
    row.id = c.id.value;
    row.received = toUnixMs(c.receivedAt);
    row.clockStart = toUnixMs(cycle.clockStart());
    if (cycle.deadlines) {
        row.outDue = toUnixMs(cycle.deadlines->out);
        row.resolveDue = toUnixMs(cycle.deadlines->resolve);
        row.legalDue = timeOr(cycle.deadlines->legal);
    }
    row.firstOut = timeOr(cycle.firstOutAt);
    row.firstArrived = timeOr(cycle.firstArrivedAt);
    row.resolved = timeOr(cycle.resolvedAt);
    row.closed = timeOr(cycle.closedAt);
    row.dropped = timeOr(cycle.droppedAt);
    row.attachedTo = c.attachedTo ? c.attachedTo->value : 0;
    row.serial = static_cast<std::int32_t>(c.number.serial);
    row.year = static_cast<std::int32_t>(c.number.year);
    row.district = idOr(d.district);
    row.category = idOr(d.category);
    row.subtype = idOr(d.subtype);
    row.receivedBy = static_cast<std::int32_t>(c.receivedBy.value);
    row.danger = idOr(d.danger);
    row.alsoReported = static_cast<std::int32_t>(c.alsoReportedBy.size());
    row.cycles = static_cast<std::int16_t>(cycle.no);
    row.progressEnquiries = static_cast<std::int16_t>(c.progressEnquiries);
    row.state = static_cast<std::int8_t>(stateOf(c));
    row.priority = static_cast<std::int8_t>(d.priority);
    row.channel = static_cast<std::int8_t>(d.channel);
    row.language = static_cast<std::int8_t>(d.language);
    row.legalKind = codeOr(d.legalKind);
    row.outcome = codeOr(cycle.outcome);
    row.holdReason = c.hold ? static_cast<std::int8_t>(c.hold->reason) : std::int8_t{-1};
    row.cancelReason = c.cancellation ? static_cast<std::int8_t>(c.cancellation->reason) : std::int8_t{-1};
    row.delay = codeOr(cycle.delay);
    row.anonymous = d.anonymous;
    row.dateOnly = c.dateOnly;
    for (const Dispatch &dispatch : c.dispatches)
        addOnce(row.squads, dispatch.squad.value);
    for (const Referral &referral : c.referrals)
        addOnce(row.agencies, referral.agency.value);

    const auto words = [this](const std::optional<TextRef> &ref) {
        if (!ref)
            return std::string();
        Connection::Query found = m_connection.query("SELECT value FROM text WHERE id = ?", {ref->id.value});
        return found.next() && !found.isNull(0) ? found.text(0).toStdString() : std::string();
    };
    char number[24];
    const int length = std::snprintf(number, sizeof number, "%04d%06d", row.year, row.serial);
    row.key.add(std::string_view(number, static_cast<size_t>(length)));
    unsigned field = 0;
    for (const std::optional<TextRef> &ref : {d.name, d.telephone, d.place, d.address, d.story}) {
        const size_t before = row.key.strokes.size();
        row.key.add(words(ref));
        if (row.key.strokes.size() > before)
            row.fields = static_cast<std::int8_t>(row.fields | 1 << field);
        ++field;
    }
    for (const TextRef &ref : c.said)
        row.key.add(words(ref));
    return row;
}

RegisterPointer PastReader::known() {
    const RegisterPointer present = RegisterReader(m_connection).whole();
    const Transaction oneState(m_connection, Purpose::Reading);
    EventLog log(m_connection);
    if (log.head().recordedAt <= m_asOf)
        return present;
    std::set<std::int64_t> later;
    {
        Connection::Query rows =
            m_connection.query("SELECT DISTINCT stream_id FROM event WHERE stream = ? AND recorded_at > ?",
                               {QString::fromLatin1(complaintStream), toValue(m_asOf)});
        while (rows.next())
            later.insert(rows.number(0));
    }
    auto past = std::make_shared<Register>(*present);
    past->loaded = 0;
    for (size_t k = 0; k < past->chunks.size(); ++k) {
        constexpr auto capacity = static_cast<std::int64_t>(RegisterChunk::capacity);
        const std::int64_t first = static_cast<std::int64_t>(k) * capacity + 1;
        const auto touched = later.lower_bound(first);
        if (touched != later.end() && *touched < first + capacity) {
            const ChunkPointer now = past->chunks[k];
            ChunkMaker maker;
            for (size_t slot = 0; slot < now->size(); ++slot) {
                if (!later.contains(now->id[slot])) {
                    maker.add(now->row(slot));
                    continue;
                }
                const Folded then = log.fold(ComplaintId{now->id[slot]}, m_asOf);
                if (then.seq > 0)
                    maker.add(rowOf(then.complaint));
            }
            past->chunks[k] = maker.made();
        }
        past->loaded += static_cast<std::int64_t>(past->chunks[k]->size());
    }
    return past;
}

std::vector<Complaint> PastReader::complaints(const std::vector<ComplaintId> &ids) {
    const Transaction oneState(m_connection, Purpose::Reading);
    EventLog log(m_connection);
    std::vector<Complaint> found;
    for (const ComplaintId id : ids)
        if (Folded then = log.fold(id, m_asOf); then.seq > 0)
            found.push_back(std::move(then.complaint));
    return found;
}

std::map<AgencyId, AgencyReplies> repliesIn(const std::vector<Complaint> &complaints, Instant now) {
    std::map<AgencyId, AgencyReplies> all;
    std::map<AgencyId, std::vector<Milliseconds>> took;
    for (const Complaint &complaint : complaints)
        for (const Referral &referral : complaint.referrals) {
            AgencyReplies &replies = all[referral.agency];
            if (referral.transfer) {
                ++replies.transferred;
                continue;
            }
            ++replies.asked;
            std::optional<Instant> replied;
            for (const std::optional<Instant> &at : {referral.answeredAt, referral.completedAt, referral.returnedAt})
                if (at)
                    replied = std::min(replied.value_or(*at), *at);
            if (replied) {
                ++replies.replied;
                took[referral.agency].push_back(std::max(Milliseconds::zero(), *replied - referral.at));
            }
            // Nobody waits any more for one that came to another end before it was due.
            const auto &promised = referral.promisedAt;
            const bool over = promised && *promised < now && !isEnded(stateOf(complaint));
            if (promised && (replied || over)) {
                ++replies.due;
                replies.inTime += replied && *replied <= *promised;
            }
        }
    for (auto &[agency, times] : took) {
        std::ranges::sort(times);
        all[agency].median = times[(times.size() - 1) / 2];
        all[agency].ninety = times[(times.size() * 9 + 9) / 10 - 1];
    }
    return all;
}

} // namespace baro
