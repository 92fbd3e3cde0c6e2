#pragma once

#include "base/problem.h"
#include "complaint/command.h"
#include "exchange/mapping.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>

namespace baro {

/// What every request of an import says alike.
struct ImportStamp {
    OperatorId actor;
    Instant now{}; ///< a record from after it is refused
};

/// Turns rows of one file into requests, by a mapping. Pure but for what it remembers of the rows before: a row without
/// key columns is known by its fields and its place among equal rows, so feed it every row once, in the order of the
/// file. Not thread-safe.
class ImportPlan {
public:
    /// Ties a mapping to the head of a file and to our reference data, which must outlive the plan. Problems:
    /// ColumnMissing {column}; BadMapping {where, "not_known" | "repeated", value} for a code that we do not have or a
    /// column that the head names twice. In the head of a file of rejected rows the columns that were added to it are
    /// passed over.
    static Result<ImportPlan> make(const Mapping &mapping, const QStringList &head, const Reference &reference,
                                   const ImportStamp &stamp);
    ~ImportPlan();
    ImportPlan(ImportPlan &&) noexcept;
    ImportPlan &operator=(ImportPlan &&) noexcept;

    /// The request that a row comes to (ImportRecord), or why it is none: BadDate {column, value}, ImplausibleDate
    /// {column, value}, ClosedBeforeReceived {closed, received}, UnmappedValue {columns, value}, ResidentNumber
    /// {field}, TextTooLong {field, limit}, NothingSaid. `cells` has as many fields as the head.
    Result<Request> plan(const QStringList &cells);

    /// The head without the columns that a file of rejected rows has at its end.
    static QStringList ownColumns(const QStringList &head);

private:
    struct Bound;
    explicit ImportPlan(std::unique_ptr<Bound> bound);
    std::unique_ptr<Bound> m_bound;
};

/// The name of a row for ever: the first sixteen bytes of SHA-256 over `source` and `parts`, as a UUID of version 8, so
/// that it never meets one that was drawn by chance. The same row sent again is the same command.
CommandId rowIdentity(const QString &source, const QStringList &parts, std::int64_t ordinal);

/// The columns that a file of rejected rows has after those of the original.
inline constexpr std::array<const char *, 3> rejectedColumns{"rejected_line", "rejected_code", "rejected_reason"};

} // namespace baro
