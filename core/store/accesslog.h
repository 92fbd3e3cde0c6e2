#pragma once

#include "base/codes.h"
#include "base/ids.h"
#include "base/instant.h"
#include "store/connection.h"

#include <vector>

namespace baro {

/// How somebody came to have names and telephone numbers in full.
enum class AccessKind { Export, Show, Account };
template<>
struct Codes<AccessKind> {
    static constexpr auto entries = std::to_array<std::pair<AccessKind, std::string_view>>(
        {{AccessKind::Export, "export"}, {AccessKind::Show, "show"}, {AccessKind::Account, "account"}});
};

/// Who had personal data in full, when, whose and for what (안전성 확보조치 기준 제8조: kept for two years or more).
struct PersonalAccess {
    Instant at{};
    OperatorId by;
    AccessKind kind = AccessKind::Export;
    QString purpose;
    std::vector<ComplaintId> complaints;
};

/// The record of accesses: rows beside the log of events that are only ever added. Throws StoreError.
class AccessLog {
public:
    explicit AccessLog(Connection &connection)
        : m_connection(connection) {}

    /// In a transaction of its own.
    void add(const PersonalAccess &access);
    /// Oldest first; the complaints in the order of their ids.
    std::vector<PersonalAccess> all();

private:
    Connection &m_connection;
};

} // namespace baro
