#pragma once

#include "base/problem.h"
#include "complaint/reference.h"
#include "exchange/lists.h"
#include "roster/roster.h"

#include <QIODevice>

#include <vector>

namespace baro {

/// "week", "squad", then "mon" to "sun": the columns of a roster as a file.
QStringList rosterColumns();

/// One row for each squad in service and each week that touches [first, last], as the roster stands: the week's Monday,
/// the squad's code, seven cells ("E:A L:B"; empty: off duty). Returns the number of rows. Problem CannotWrite {words of
/// the device}.
Result<std::int64_t> writeRoster(QIODevice &out, const Roster &roster, LocalDay first, LocalDay last);

/// What a file comes to beside the roster as it is; nothing is changed yet.
struct RosterReading {
    std::int64_t read = 0;
    std::int64_t unchanged = 0;      ///< rows that say what the roster says already
    std::vector<RosterWeek> weeks;   ///< rows that say something else
    /// Rows that cannot be taken: UnknownName {name, "squad" or "shift"}, BadValue {what stands there, column}, BadCell
    /// {"week", "repeated", value, line of the other row}, BadRow and BadEncoding. With one of them nothing may be
    /// applied: a roster is whole or it is none.
    std::vector<ListFault> faults;
};

/// Reads a roster in UTF-8 or code page 949, with comma, semicolon or tab between the fields; the columns by name, in any
/// order. A squad stands by its code or by one of its names, a shift by its code, a week by any of its days. Problems are
/// those of the file as a whole: CannotRead, BadEncoding, BadRow {empty_file...}, ColumnMissing {column}.
Result<RosterReading> readRoster(QIODevice &file, const Roster &roster);

} // namespace baro
