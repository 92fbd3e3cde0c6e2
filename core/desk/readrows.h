#pragma once

#include "store/connection.h"
#include "store/storeerror.h"

#include <optional>

/// What the parts of Reader read rows with.
namespace baro {

/// A transaction of its own, unless the caller holds one.
class OneState {
public:
    explicit OneState(Connection &connection) {
        if (!connection.inTransaction())
            m_transaction.emplace(connection, Purpose::Reading);
    }

private:
    std::optional<Transaction> m_transaction;
};

template<Coded Enum>
Enum coded(const Connection::Query &row, int column) {
    const auto value = fromCode<Enum>(row.text(column));
    if (!value)
        throw StoreError(Problem{ProblemCode::Damaged, {QString(), row.text(column)}});
    return *value;
}

template<Coded Enum>
std::optional<Enum> codedIfAny(const Connection::Query &row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(coded<Enum>(row, column));
}

} // namespace baro
