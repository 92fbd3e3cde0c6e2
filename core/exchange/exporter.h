#pragma once

#include "base/problem.h"
#include "complaint/complaint.h"
#include "complaint/reference.h"

#include <QIODevice>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace baro {

/// One complaint as a line of a file.
struct ExportRow {
    Number number;
    State state = State::Received;
    Instant receivedAt{};
    bool dateOnly = false;
    std::optional<DistrictId> district;
    std::optional<CategoryId> category;
    std::optional<SubtypeId> subtype;
    Priority priority = Priority::Ordinary;
    Channel channel = Channel::Telephone;
    CallerLanguage language = CallerLanguage::Korean;
    QString place;
    QString address;
    QString story;
    QString name;
    QString telephone;
    bool anonymous = false;
    bool callBack = true;
    std::vector<SquadId> squads; ///< all that were chosen, in that order
    std::optional<Instant> outDue;
    std::optional<Instant> firstOutAt;
    std::optional<Instant> rightOutAt;
    std::optional<Instant> firstArrivedAt;
    std::optional<Instant> resolveDue;
    std::optional<Instant> resolvedAt;
    std::optional<Outcome> outcome;
    QString resolution; ///< what was done, or why not
    std::optional<Instant> informedAt;
    std::optional<Instant> closedAt;
    int cycles = 1;
    int referrals = 0;
    int notes = 0;
    int progressEnquiries = 0;
    int alsoReported = 0;
    std::optional<Number> attachedTo;
    std::optional<DangerId> danger; ///< that it is, or that somebody was alerted to
    std::vector<Alert> alerts;      ///< in the order in which they were recorded
};

/// A row of a complaint: clocks and times are those of its last cycle. Texts stay empty, they are not in the state.
ExportRow exportRowOf(const Complaint &complaint, const Reference &reference);

/// How things are called in the file.
enum class ExportNames {
    Codes,  ///< the same in every language and version: for programs
    Korean, ///< names of districts, categories, squads...
    English,
};

struct ExportOptions {
    ExportNames names = ExportNames::Codes;
    bool personal = false; ///< names and telephone numbers in full; else masked
    QTimeZone zone{"Asia/Seoul"};
    char delimiter = ',';
    bool mark = false; ///< UTF-8 mark at the beginning, for Excel
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it, so that a caller's words never
    /// run.
    bool guardFormulas = true;
    /// Words for a column ("received") or a code of one ("state", "closed"; then `code` is given). None: the codes.
    std::function<QString(const QString &column, const QString &code)> words = {};
};

/// Hands over the next row; absent after the last.
using NextRow = std::function<Result<std::optional<ExportRow>>()>;

/// Writes a head and the rows in the order they come: the same rows give the same bytes. Times are ISO 8601 in the
/// options' zone; a record that names the day alone has the day alone. Returns how many rows there were. Problems:
/// CannotWrite {words of the device}, and those of `next`.
Result<std::int64_t> exportCsv(QIODevice &out, const NextRow &next, const Reference &reference,
                               const ExportOptions &options);

/// The columns of the file by their codes, in their order.
QStringList exportColumns();

} // namespace baro
