#pragma once

#include "base/problem.h"
#include "complaint/command.h"
#include "complaint/complaint.h"

#include <map>
#include <vector>

namespace baro {

/// A step that happened longer ago than this is "recorded late" and needs a coded reason.
inline constexpr Minutes lateAfter{15};
/// Longest text that one field takes.
inline constexpr qsizetype longestText = 20'000;

/// What a command has set in one stream of reference data, and what stood there before it.
struct EntryStep {
    OperatorId actor;
    Instant recordedAt{};
    bool last = false; ///< nothing was set there since
    ReferenceEntry entry;
    std::optional<ReferenceEntry> before; ///< absent for an entry that the command made
};

/// What a decision may look at, read inside the writing transaction.
struct Context {
    const Reference &reference;
    std::map<ComplaintId, const Folded *> complaints; ///< every complaint that the command touches or that is tied to one
    /// What came after `Request::basedOn` in the stream of the complaint spoken of.
    std::vector<Event> since;
    /// For what a command makes anew: ids and numbers that are next under the lock.
    ComplaintId nextComplaint;
    Number nextNumber;
    CallId nextCall;
    HandoverId nextHandover;
    const Handover *handover = nullptr; ///< the one that is spoken of; null for one that is not there
    /// For an undo: the streams that the command to take back has touched.
    std::vector<StreamKey> undoStreams;
    std::map<StreamKey, EntryStep> undoEntries; ///< those of them that hold reference data
};

/// Texts that no field takes, whatever the command: TextTooLong {field, limit} or ResidentNumber {field}.
std::optional<Problem> textRefused(const Command &command);

/// The events that a request comes to, or why not. Pure. `now` is what `recorded_at` will be.
Result<std::vector<NewEvent>> decide(const Context &context, const Request &request, Instant now);

/// Whether a command on a complaint is admitted at this point of its life, before its own conditions are looked at:
/// the table of rules. Absent: admitted. `tests/data/complaint_rules.csv` holds the answer for every state.
std::optional<ProblemCode> notAdmitted(Lifecycle life, const Command &command);

} // namespace baro
