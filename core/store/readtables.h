#pragma once

#include "complaint/complaint.h"
#include "store/connection.h"

#include <vector>

namespace baro {

/// A row that a state comes to, in a table of the state's.
struct ReadRow {
    const TableShape *table = nullptr;
    RowValues values;

    RowValues key() const { return {values.begin(), values.begin() + table->keys}; }
    friend bool operator==(const ReadRow &, const ReadRow &) = default;
};

/// What the read tables say is what `evolve` says: these functions are the only place where a state becomes rows, for
/// writing, for folding anew and for verify alike. Change the number when one of them changes what it writes.
inline constexpr std::int64_t foldVersion = 8;

/// Spans of alike lengths stand together, so that the few that lasted over an instant are found among all: how many
/// bits its seconds take, -1 while it lasts.
std::int64_t lengthClass(const OpenSpan &span);
inline constexpr std::int64_t longestLengthClass = 40;

/// The rows of one complaint, table by table, in the order of their keys. None for a complaint that is not there.
std::vector<ReadRow> rowsOf(const Folded &folded);
/// The rows of one handover. None for one that is not there.
std::vector<ReadRow> rowsOf(const Handover &handover);
/// The row of a call that was no complaint.
ReadRow rowOf(CallId id, const events::CallLogged &call, const Event &event);
/// The row of an entry of reference data.
ReadRow rowOf(const StreamKey &key, std::int64_t seq, const ReferenceEntry &entry);

/// Every table that is folded from the log, in the order in which rowsOf() gives its rows.
const std::vector<const TableShape *> &complaintTables();
const std::vector<const TableShape *> &handoverTables();
const TableShape &callTable();
const TableShape &referenceTable();

/// Brings the tables from one state of a complaint to the next: only rows that differ are written.
void writeRows(Connection &connection, const std::vector<ReadRow> &before, const std::vector<ReadRow> &after);

} // namespace baro
