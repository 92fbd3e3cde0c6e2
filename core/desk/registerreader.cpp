#include "desk/registerreader.h"

#include <algorithm>
#include <cstdio>

namespace baro {

namespace {

template<Coded Enum>
std::int8_t codeAt(RowReader &rows, int column) {
    const auto value = fromCode<Enum>(rows.utf8(column));
    return value ? static_cast<std::int8_t>(*value) : std::int8_t{-1};
}
std::int64_t timeAt(RowReader &rows, int column) {
    return rows.isNull(column) ? noTime : rows.number(column);
}
template<class Number>
Number numberAt(RowReader &rows, int column) {
    return static_cast<Number>(rows.number(column));
}

constexpr char mainSql[] =
    "SELECT c.id, c.received_at, y.clock_start, y.out_due, y.first_out_at, y.first_arrived_at, y.resolve_due, "
    "y.resolved_at, y.closed_at, y.dropped_at, y.legal_due, c.attached_to, c.number_serial, c.number_year, "
    "c.district_id, c.category_id, c.subtype_id, c.received_by, c.danger_id, c.also_reported, c.cycle, "
    "c.progress_enquiries, c.state, c.priority, c.channel, c.language, c.legal_kind, y.outcome, c.hold_reason, "
    "c.cancel_reason, y.delay, c.anonymous, c.date_only, n.value, t.value, p.value, a.value, s.value "
    "FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "
    "LEFT JOIN text n ON n.id = c.name_text LEFT JOIN text t ON t.id = c.telephone_text "
    "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
    "LEFT JOIN text s ON s.id = c.story_text WHERE c.id BETWEEN ? AND ? ORDER BY c.id";
constexpr char squadsSql[] =
    "SELECT complaint_id, squad_id FROM dispatch WHERE complaint_id BETWEEN ? AND ? ORDER BY complaint_id, no";
constexpr char agenciesSql[] =
    "SELECT complaint_id, agency_id FROM referral WHERE complaint_id BETWEEN ? AND ? ORDER BY complaint_id, no";
constexpr char saidSql[] = "SELECT k.complaint_id, t.value FROM complaint_text k JOIN text t ON t.id = k.text_id "
                           "WHERE k.complaint_id BETWEEN ? AND ? ORDER BY k.complaint_id, k.no";

/// Rows that belong to complaints, read beside them.
class Beside {
public:
    Beside(RowReader &rows, std::int64_t first, std::int64_t last)
        : m_rows(rows) {
        m_rows.start({first, last});
        m_more = m_rows.next();
    }
    template<class Take>
    void take(std::int64_t complaint, Take &&take) {
        for (; m_more && m_rows.number(0) <= complaint; m_more = m_rows.next())
            if (m_rows.number(0) == complaint)
                take(m_rows);
    }
    /// Nothing stays open, also where the reading failed half-way: a row that cannot be read either ends it.
    ~Beside() {
        try {
            while (m_more)
                m_more = m_rows.next();
        } catch (...) {
        }
    }

private:
    RowReader &m_rows;
    bool m_more = false;
};

} // namespace

std::int64_t RegisterReader::last() {
    return m_connection.number("SELECT max(id) FROM complaint").value_or(0);
}

template<class Take>
void RegisterReader::read(std::int64_t first, std::int64_t last, Take &&take) {
    Beside squads(m_connection.reader(squadsSql), first, last);
    Beside agencies(m_connection.reader(agenciesSql), first, last);
    Beside said(m_connection.reader(saidSql), first, last);
    RowReader &rows = m_connection.reader(mainSql);
    rows.start({first, last});
    RegisterRow row;
    while (rows.next()) {
        int column = 0;
        row.id = rows.number(column++);
        for (std::int64_t *time : {&row.received, &row.clockStart, &row.outDue, &row.firstOut, &row.firstArrived,
                                   &row.resolveDue, &row.resolved, &row.closed, &row.dropped, &row.legalDue})
            *time = timeAt(rows, column++);
        row.attachedTo = rows.number(column++);
        for (std::int32_t *number : {&row.serial, &row.year, &row.district, &row.category, &row.subtype,
                                     &row.receivedBy, &row.danger, &row.alsoReported})
            *number = numberAt<std::int32_t>(rows, column++);
        row.cycles = numberAt<std::int16_t>(rows, column++);
        row.progressEnquiries = numberAt<std::int16_t>(rows, column++);
        row.state = codeAt<State>(rows, column++);
        row.priority = codeAt<Priority>(rows, column++);
        row.channel = codeAt<Channel>(rows, column++);
        row.language = codeAt<CallerLanguage>(rows, column++);
        row.legalKind = codeAt<LegalKind>(rows, column++);
        row.outcome = codeAt<Outcome>(rows, column++);
        row.holdReason = codeAt<HoldReason>(rows, column++);
        row.cancelReason = codeAt<CancelReason>(rows, column++);
        row.delay = codeAt<DelayReason>(rows, column++);
        row.anonymous = numberAt<std::int8_t>(rows, column++);
        row.dateOnly = numberAt<std::int8_t>(rows, column++);
        row.key.clear();
        char number[24];
        const int length = std::snprintf(number, sizeof number, "%04d%06d", row.year, row.serial);
        row.key.add(std::string_view(number, static_cast<size_t>(length)));
        row.fields = 0;
        for (unsigned field = 0; field < registerFields; ++field) {
            const size_t before = row.key.strokes.size();
            row.key.add(rows.utf8(column++));
            if (row.key.strokes.size() > before)
                row.fields = static_cast<std::int8_t>(row.fields | 1 << field);
        }
        row.squads.clear();
        row.agencies.clear();
        const auto once = [](std::vector<std::int32_t> &ids) {
            return [&ids](const RowReader &from) {
                const auto id = static_cast<std::int32_t>(from.number(1));
                if (std::ranges::find(ids, id) == ids.end())
                    ids.push_back(id);
            };
        };
        squads.take(row.id, once(row.squads));
        agencies.take(row.id, once(row.agencies));
        said.take(row.id, [&](const RowReader &from) { row.key.add(from.utf8(1)); });
        take(row);
    }
}

ChunkPointer RegisterReader::chunk(std::int64_t first, std::int64_t last) {
    const Transaction oneState(m_connection, Purpose::Reading);
    ChunkMaker maker;
    read(first, last, [&](const RegisterRow &row) { maker.add(row); });
    return maker.made();
}

RegisterPointer RegisterReader::whole() {
    auto records = std::make_shared<Register>();
    records->total = last();
    constexpr auto step = static_cast<std::int64_t>(RegisterChunk::capacity);
    for (std::int64_t first = 1; first <= records->total; first += step) {
        records->chunks.push_back(chunk(first, first + step - 1));
        records->loaded += static_cast<std::int64_t>(records->chunks.back()->size());
    }
    records->whole = true;
    return records;
}

std::vector<RegisterRow> RegisterReader::rows(std::vector<ComplaintId> ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const Transaction oneState(m_connection, Purpose::Reading);
    std::vector<RegisterRow> rows;
    for (size_t i = 0; i < ids.size();) {
        // Neighbours are read together.
        size_t end = i + 1;
        while (end < ids.size() && ids[end].value == ids[end - 1].value + 1)
            ++end;
        read(ids[i].value, ids[end - 1].value, [&](const RegisterRow &row) { rows.push_back(row); });
        i = end;
    }
    return rows;
}

} // namespace baro
