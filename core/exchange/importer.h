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
/// text_after_quote, nul_byte or wrong_width (only this one has numbers of fields), and BadEncoding {encoding, line}.
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
};

/// Reads a file's records and enters them. A problem is one of the file as a whole or of `enter`: CannotRead,
/// BadEncoding, BadRow {why} of the head, ColumnMissing, BadMapping. Calls everything in the caller's thread.
Result<ImportOutcome> importRecords(QIODevice &file, const Mapping &mapping, const Reference &reference,
                                    const ImportOptions &options);

/// The same for a file by name, with its rejected rows in `rejectedFile` (empty: nowhere): their original columns and
/// three more with line, code and `wordsOf(problem)`, in UTF-8 with a mark, the delimiter being the mapping's.
/// Corrected there, it can be imported with the same mapping. It is replaced only when the import is through, and
/// removed when nothing was rejected. Problems also: FileMissing, CannotRead, CannotWrite {file}.
Result<ImportOutcome> importFile(const QString &file, const Mapping &mapping, const Reference &reference,
                                 ImportOptions options, const QString &rejectedFile,
                                 const std::function<QString(const Problem &)> &wordsOf);

/// "calls.csv" → "calls.rejected.csv", in the same folder.
QString rejectedFileBeside(const QString &file);

} // namespace baro
