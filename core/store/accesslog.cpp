#include "store/accesslog.h"

#include <algorithm>

namespace baro {

namespace {
const TableShape accessTable{"access", {"id", "at", "operator_id", "kind", "purpose", "complaints"}, 1};
const TableShape accessSpanTable{"access_span", {"access_id", "first_id", "last_id"}, 2};
} // namespace

void AccessLog::add(const PersonalAccess &access) {
    Transaction transaction(m_connection, Purpose::Writing);
    const std::int64_t id = m_connection.number("SELECT max(id) FROM access").value_or(0) + 1;
    std::vector<ComplaintId> ids = access.complaints;
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_connection.writer(accessTable)
        .put({id, toValue(access.at), access.by.value, codeText(access.kind), access.purpose,
              static_cast<std::int64_t>(ids.size())});
    // Neighbours in one row: the whole register is as short as one complaint.
    for (size_t i = 0; i < ids.size();) {
        size_t end = i + 1;
        while (end < ids.size() && ids[end].value == ids[end - 1].value + 1)
            ++end;
        m_connection.writer(accessSpanTable).put({id, ids[i].value, ids[end - 1].value});
        i = end;
    }
    transaction.commit();
}

std::vector<PersonalAccess> AccessLog::all() {
    std::vector<PersonalAccess> accesses;
    Connection::Query rows =
        m_connection.query("SELECT a.id, a.at, a.operator_id, a.kind, a.purpose, s.first_id, s.last_id FROM access a "
                           "LEFT JOIN access_span s ON s.access_id = a.id ORDER BY a.id, s.first_id");
    std::int64_t before = 0;
    while (rows.next()) {
        if (std::exchange(before, rows.number(0)) != rows.number(0))
            accesses.push_back({fromUnixMs(rows.number(1)),
                                OperatorId{rows.number(2)},
                                fromCode<AccessKind>(rows.text(3)).value_or(AccessKind::Export),
                                rows.text(4),
                                {}});
        for (std::int64_t id = rows.number(5); id > 0 && id <= rows.number(6); ++id)
            accesses.back().complaints.push_back({id});
    }
    return accesses;
}

} // namespace baro
