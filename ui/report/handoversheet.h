#pragma once

#include "desk/views.h"
#include "report/paper.h"
#include "text/language.h"
#include "widgets/queueclock.h"

#include <map>
#include <memory>
#include <vector>

namespace baro {

/// Whose turn it is.
enum class WaitsFor { Nobody, Squad, Agency, Caller };

/// A complaint on the sheet of a shift: what the next one must know of it.
struct HandoverLine {
    ComplaintId id;
    Number number;
    bool night = false; ///< received outside of the service hours
    QString danger;     ///< danger to life, with who was alerted and when; empty where there is none
    QString what;
    QString where;
    State state = State::Received;
    State stateNow = State::Received; ///< where a sheet that was given stands by now
    QString stateWords;               ///< in words, then and now
    QString stateWordsNow;
    WaitsFor waitsFor = WaitsFor::Nobody;
    QString waits; ///< in words, with the names
    QueueClock out;
    std::optional<Instant> outDue; ///< until a squad is out
    QueueClock resolve;
    std::optional<Instant> resolveDue; ///< until it is resolved
    std::optional<Instant> callBackBy;
    QString promised; ///< what was promised to the caller
    QString note;

    /// What of it breaks first; the far future for what has no time left to break.
    Instant breaksAt() const;
    /// Danger to life first, then calls of the night together, then what breaks first.
    bool before(const HandoverLine &other) const;
    friend bool operator==(const HandoverLine &, const HandoverLine &) = default;
};

/// As the complaint stood at `at`, which is `now` for a sheet that is not given yet. Pure, in the language in use.
HandoverLine handoverLine(const ComplaintView &view, const Reference &reference, Language language, Instant at);
/// A complaint folded from what was recorded by then.
Complaint asRecordedBy(const ComplaintView &view, Instant at);

/// A clock of a line in words, with its time: "12 min left (due 17:42)".
QString dueText(const QueueClock &clock, ClockKind kind, std::optional<Instant> due, Instant at, const QTimeZone &zone,
                Language language);
/// By when the caller was promised a call, and what; a plus for what is late.
QString callBackText(const HandoverLine &line, Instant at, const QTimeZone &zone, Language language);
/// The state then, and now where that is another one.
QString stateText(const HandoverLine &line);

/// Everything on the sheet of a shift.
struct HandoverSheet {
    std::vector<HandoverLine> lines; ///< in the order of the sheet
    Instant at{};                    ///< as of when it is told
    QString givenBy;                 ///< empty while it is a draft
    std::optional<Instant> takenAt;
    QString takenBy;
    QString note;
    QString takenNote;
};

/// What a sheet is made of, whatever the language.
struct HandoverSource {
    std::vector<std::shared_ptr<const ComplaintView>> complaints;
    std::map<ComplaintId, QString> notes;
    Instant at{};
    std::optional<OperatorId> givenBy; ///< absent while it is a draft
    std::optional<Instant> takenAt;
    std::optional<OperatorId> takenBy;
    QString note;
    QString takenNote;
};
HandoverSheet sheetOf(const HandoverSource &source, const Reference &reference, Language language);

/// The sheet (인수인계서) for paper, with room for signatures where nobody has taken it over yet.
Paper paperOf(const HandoverSheet &sheet, const Reference &reference, Language language);

} // namespace baro
