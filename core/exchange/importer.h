#pragma once

#include "exchange/importplan.h"

#include <QIODevice>

#include <functional>
#include <span>
#include <vector>

namespace baro {

/// What became of the rows of a file. Whatever happens, every row that was read is one of the other three.
struct ImportCounts {
    std::int64_t read = 0;
    std::int64_t imported = 0;
    std::int64_t repeated = 0; ///< entered before, by this or an earlier import
    std::int64_t rejected = 0;

    bool addUp() const { return read == imported + repeated + rejected; }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

struct ImportProgress {
    ImportCounts counts; ///< add up here too
    std::int64_t bytesRead = 0;
    std::int64_t bytesTotal = 0;
};

/// A row that did not come in. Besides what ImportPlan refuses: BadRow {why, found, expected} with open_quote,
/// text_after_quote, nul_byte, too_wide, too_long (these two have the limit in place of `found`) or wrong_width (this one
/// has both numbers of fields), and BadEncoding {encoding, line}.
struct RejectedRow {
    std::int64_t line = 0; ///< of the file, counted from 1: where the row begins
    QStringList cells;     ///< as far as they can be read; resident registration numbers made unreadable
    Problem problem;
};

/// What the office made of one request.
enum class Entered { New, Repeated };

/// Enters some rows into the office: an answer for each, in their order, or a problem that ends the whole import (the
/// disk is full). What one call entered stays entered.
using EnterRows = std::function<Result<std::vector<Result<Entered>>>(std::span<const Request>)>;

struct ImportOptions {
    ImportStamp stamp;
    EnterRows enter;         ///< none: a rehearsal, in which every sound row counts as imported
    std::size_t chunk = 500; ///< most rows in one call of `enter`
    std::function<bool(const ImportProgress &)> goOn = {}; ///< after each chunk; false stops the import
    std::function<void(const RejectedRow &)> rejected = {};
};

struct ImportOutcome {
    ImportCounts counts;
    bool stopped = false; ///< by `goOn`; importing the file again takes up where it ended
    QString rejectedFile; ///< empty when none was written
    /// CannotWrite {file}: the rejected rows did not get on the disk. All others stand, and importing the file again
    /// rejects the same ones.
    std::optional<Problem> rejectsLost = {};
};

/// Reads a file's records and enters them. A problem is one of the file as a whole or of `enter`: CannotRead,
/// BadEncoding, BadRow {why} of the head, ColumnMissing, BadMapping. Calls everything in the caller's thread.
Result<ImportOutcome> importRecords(QIODevice &file, const Mapping &mapping, const Reference &reference,
                                    const ImportOptions &options);

/// The same for a file by name, with its rejected rows in a new file in the first of `rejectedFolders` that takes one
/// (no folders: nowhere): their original columns and three more with line, code and `wordsOf(problem)`, in UTF-8 with a
/// mark, the delimiter being the mapping's. Corrected there, it can be imported with the same mapping. It stands there
/// only when the import is through and something was rejected; no file that is there already is touched. Problems also:
/// FileMissing, CannotRead, and CannotWrite {file} when none of the folders can be written, before a row is entered.
Result<ImportOutcome> importFile(const QString &file, const Mapping &mapping, const Reference &reference,
                                 ImportOptions options, const QStringList &rejectedFolders,
                                 const std::function<QString(const Problem &)> &wordsOf);

/// "calls.csv" → "calls.rejected.csv" in that folder; for the second and later ones "calls.rejected-2.csv".
QString rejectedFileFor(const QString &file, const QString &folder, int which = 1);

} // namespace baro
