#pragma once

#include "complaint/complaint.h"
#include "records/register.h"
#include "roster/agency.h"
#include "store/connection.h"

#include <map>
#include <vector>

namespace baro {

/// What the office knew at an instant, for who asks about the past: everything recorded later is taken away again. One
/// thread, the one of its connection; each call is one transaction. Throws StoreError.
class PastReader {
public:
    PastReader(Connection &connection, Instant asOf)
        : m_connection(connection)
        , m_asOf(asOf) {}

    /// Every complaint as it was known then.
    RegisterPointer known();
    /// Those of `ids` that were known then, as they were known, in the order of `ids`.
    std::vector<Complaint> complaints(const std::vector<ComplaintId> &ids);

private:
    RegisterRow rowOf(const Complaint &complaint);

    Connection &m_connection;
    Instant m_asOf;
};

/// How agencies replied to the requests in `complaints`; see AgencyReplies. What is due is judged by `now`.
std::map<AgencyId, AgencyReplies> repliesIn(const std::vector<Complaint> &complaints, Instant now);

} // namespace baro
