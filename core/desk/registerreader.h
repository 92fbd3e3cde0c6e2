#pragma once

#include "records/register.h"
#include "store/connection.h"

#include <vector>

namespace baro {

/// Reads what the register holds out of the tables, through the driver's own handle. One thread, the one of its
/// connection; each call is one transaction. Throws StoreError.
class RegisterReader {
public:
    explicit RegisterReader(Connection &connection)
        : m_connection(connection) {}

    /// The greatest id of a complaint; 0 without any.
    std::int64_t last();
    /// Complaints with ids in [first, last], in the order of their ids.
    ChunkPointer chunk(std::int64_t first, std::int64_t last);
    /// Those of `ids` that are there, in the order of their ids.
    std::vector<RegisterRow> rows(std::vector<ComplaintId> ids);
    /// Every complaint, for who can wait.
    RegisterPointer whole();

private:
    template<class Take>
    void read(std::int64_t first, std::int64_t last, Take &&take);
    Connection &m_connection;
};

} // namespace baro
