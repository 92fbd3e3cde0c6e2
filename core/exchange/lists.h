#pragma once

#include "base/codes.h"
#include "base/problem.h"
#include "complaint/command.h"
#include "complaint/reference.h"

#include <QIODevice>

#include <vector>

namespace baro {

/// Lists of the office that come and go as CSV files.
enum class ListKind { Places, Squads, Agencies };
template<>
struct Codes<ListKind> {
    static constexpr auto entries = std::to_array<std::pair<ListKind, std::string_view>>(
        {{ListKind::Places, "places"}, {ListKind::Squads, "squads"}, {ListKind::Agencies, "agencies"}});
};

/// The columns of a list by their codes, in the order in which writeList() writes them. Days stand as 2026-11-23, in
/// the office's zone; several values of one field are parted by "|".
QStringList listColumns(ListKind kind);

/// Names and codes are at most this long.
inline constexpr qsizetype longestName = 100;
/// Digits with the marks that people put between them; at least as long as 119.
bool isTelephoneNumber(const QString &text);
/// A code that no place has: "P0001", "P0002"...
QString nextPlaceCode(const Reference &reference);

/// A row that changes the list.
struct ListChange {
    std::int64_t line = 0;
    commands::Define define; ///< without an id: a new entry
};
/// A row that was left out: BadCell {column, why, value, line} with missing, not_known, ambiguous, too_long,
/// not_a_number, not_a_telephone, not_a_day, in_future, resident_number or repeated (only this one has the line of the
/// other row), BadRow and BadEncoding as in an import of complaints.
struct ListFault {
    std::int64_t line = 0;
    Problem problem;
};

/// What a file comes to beside the lists as they are; nothing is changed yet. Every row read is one of the other three.
struct ListReading {
    std::int64_t read = 0;
    std::int64_t unchanged = 0; ///< rows that say what the list says already
    std::vector<ListChange> changes;
    std::vector<ListFault> faults;
    QStringList passedOver; ///< columns of the head that no list has
};

/// Reads a file of one list, in UTF-8 or code page 949, with comma, semicolon or tab between the fields. The head names
/// the columns by their codes or in Korean, in any order; a column that is not there leaves its field as it is, an
/// empty field empties it. A row speaks of the entry with its code, or else with its Korean name; where there is none,
/// it is a new one. `now` is what days are held against. Problems are those of the file as a whole: CannotRead,
/// BadEncoding, BadRow {empty_file...}, ColumnMissing {column}, BadMapping {"head", "repeated", column}.
Result<ListReading> readList(QIODevice &file, ListKind kind, const Reference &reference, Instant now);

/// Writes a list as readList() reads it, entries out of service too. Returns the number of rows. Problem CannotWrite
/// {words of the device}.
Result<std::int64_t> writeList(QIODevice &out, ListKind kind, const Reference &reference);

} // namespace baro
