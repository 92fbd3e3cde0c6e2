#pragma once

#include "base/instant.h"
#include "complaint/complaint.h"
#include "search/gramfilter.h"
#include "search/searchkey.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace baro {

/// A time that has not come, or was never promised.
inline constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

/// The texts of a complaint, in the order in which they stand in its keys, behind its number and before what was
/// written about it later.
enum class RegisterField { Name, Telephone, Place, Address, Story };
inline constexpr unsigned registerFields = 5;

/// What the register holds of one complaint, as one row. Times are UTC milliseconds, noTime for none; ids are 0 and
/// codes negative for none. Clocks and steps are those of the running cycle.
struct RegisterRow {
    std::int64_t id = 0;
    std::int64_t received = noTime;
    std::int64_t clockStart = noTime;
    std::int64_t outDue = noTime;
    std::int64_t firstOut = noTime;
    std::int64_t firstArrived = noTime;
    std::int64_t resolveDue = noTime;
    std::int64_t resolved = noTime;
    std::int64_t closed = noTime;
    std::int64_t dropped = noTime;
    std::int64_t legalDue = noTime;
    std::int64_t attachedTo = 0;
    std::int32_t serial = 0;
    std::int32_t year = 0;
    std::int32_t district = 0;
    std::int32_t category = 0;
    std::int32_t subtype = 0;
    std::int32_t receivedBy = 0;
    std::int32_t danger = 0;
    std::int32_t alsoReported = 0;
    std::int16_t cycles = 0;
    std::int16_t progressEnquiries = 0;
    std::int8_t state = -1;
    std::int8_t priority = -1;
    std::int8_t channel = -1;
    std::int8_t language = -1;
    std::int8_t legalKind = -1;
    std::int8_t outcome = -1;
    std::int8_t holdReason = -1;
    std::int8_t cancelReason = -1;
    std::int8_t delay = -1;
    std::int8_t anonymous = 0;
    std::int8_t dateOnly = 0;
    std::int8_t fields = 0;             ///< one bit for each RegisterField that has keys
    std::vector<std::int32_t> squads;   ///< each that was chosen for it, in order, once
    std::vector<std::int32_t> agencies; ///< each that it was referred to, in order, once
    SearchKey key;

    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;

    /// Visits every fact that is one number, with the column that holds it in a chunk.
    template<class Row, class Columns, class Visit>
    static void each(Row &row, Columns &columns, Visit &&visit) {
        visit(row.id, columns.id);
        visit(row.received, columns.received);
        visit(row.clockStart, columns.clockStart);
        visit(row.outDue, columns.outDue);
        visit(row.firstOut, columns.firstOut);
        visit(row.firstArrived, columns.firstArrived);
        visit(row.resolveDue, columns.resolveDue);
        visit(row.resolved, columns.resolved);
        visit(row.closed, columns.closed);
        visit(row.dropped, columns.dropped);
        visit(row.legalDue, columns.legalDue);
        visit(row.attachedTo, columns.attachedTo);
        visit(row.serial, columns.serial);
        visit(row.year, columns.year);
        visit(row.district, columns.district);
        visit(row.category, columns.category);
        visit(row.subtype, columns.subtype);
        visit(row.receivedBy, columns.receivedBy);
        visit(row.danger, columns.danger);
        visit(row.alsoReported, columns.alsoReported);
        visit(row.cycles, columns.cycles);
        visit(row.progressEnquiries, columns.progressEnquiries);
        visit(row.state, columns.state);
        visit(row.priority, columns.priority);
        visit(row.channel, columns.channel);
        visit(row.language, columns.language);
        visit(row.legalKind, columns.legalKind);
        visit(row.outcome, columns.outcome);
        visit(row.holdReason, columns.holdReason);
        visit(row.cancelReason, columns.cancelReason);
        visit(row.delay, columns.delay);
        visit(row.anonymous, columns.anonymous);
        visit(row.dateOnly, columns.dateOnly);
        visit(row.fields, columns.fields);
    }
};

/// Byte strings or lists of numbers one behind the other: entry i is [ends[i - 1], ends[i]).
template<class Data>
struct Stringed {
    Data all;
    std::vector<std::uint32_t> ends;

    size_t begin(size_t i) const { return i == 0 ? 0 : ends[i - 1]; }
    size_t end(size_t i) const { return ends[i]; }
    size_t bytes() const {
        return all.capacity() * sizeof(typename Data::value_type) + ends.capacity() * sizeof(std::uint32_t);
    }
};

/// Up to `capacity` complaints that follow one another by id, one column a fact. Immutable once made, so it is read by
/// any thread.
struct RegisterChunk {
    static constexpr size_t capacity = 4096;

    std::vector<std::int64_t> id, received, clockStart, outDue, firstOut, firstArrived, resolveDue, resolved, closed,
        dropped, legalDue, attachedTo;
    std::vector<std::int32_t> serial, year, district, category, subtype, receivedBy, danger, alsoReported;
    std::vector<std::int16_t> cycles, progressEnquiries;
    std::vector<std::int8_t> state, priority, channel, language, legalKind, outcome, holdReason, cancelReason, delay,
        anonymous, dateOnly, fields;
    Stringed<std::vector<std::int32_t>> squads;
    Stringed<std::vector<std::int32_t>> agencies;
    Stringed<std::string> strokes;  ///< scanPadding bytes behind the last one
    Stringed<std::string> initials; ///< the same
    GramFilter grams;               ///< of all strokes
    std::int64_t newest = noTime;   ///< the latest receipt in it
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max();

    size_t size() const { return id.size(); }
    RegisterRow row(size_t slot) const;
    std::string_view strokesOf(size_t slot) const {
        return std::string_view(strokes.all).substr(strokes.begin(slot), strokes.end(slot) - strokes.begin(slot));
    }
    std::string_view initialsOf(size_t slot) const {
        return std::string_view(initials.all).substr(initials.begin(slot), initials.end(slot) - initials.begin(slot));
    }
    /// The strokes of one text; empty where it has none.
    std::string_view fieldOf(size_t slot, RegisterField field) const;
    /// Without the padding.
    std::string_view allStrokes() const {
        return std::string_view(strokes.all).substr(0, size() ? strokes.ends.back() : 0);
    }
    std::string_view allInitials() const {
        return std::string_view(initials.all).substr(0, size() ? initials.ends.back() : 0);
    }
    size_t bytes() const;
    /// The slot of a complaint; size() if it is not here.
    size_t slotOf(ComplaintId complaint) const;
};
using ChunkPointer = std::shared_ptr<const RegisterChunk>;

/// Makes a chunk of rows that come in the order of their ids.
class ChunkMaker {
public:
    ChunkMaker();
    void add(const RegisterRow &row);
    ChunkPointer made();

private:
    std::shared_ptr<RegisterChunk> m_chunk;
};

/// A chunk with some rows replaced or added. `rows` in the order of their ids.
ChunkPointer withRows(const ChunkPointer &chunk, const std::vector<RegisterRow> &rows);

/// Where a complaint stands in a register. Four bytes: lists of all complaints are made with every key.
struct RegisterPlace {
    RegisterPlace() = default;
    RegisterPlace(std::uint32_t inChunk, std::uint32_t atSlot)
        : chunk(inChunk & ((1U << 20) - 1))
        , slot(atSlot & (RegisterChunk::capacity - 1)) {}
    std::uint32_t chunk : 20 = 0;
    std::uint32_t slot : 12 = 0;
    friend auto operator<=>(const RegisterPlace &, const RegisterPlace &) = default;
};

/// Every complaint of the office in memory, as far as it is loaded: chunk k holds ids from k * capacity + 1 on, null
/// while it is not loaded. A snapshot: never changes, may be kept as long as it is needed.
struct Register {
    std::vector<ChunkPointer> chunks;
    std::int64_t loaded = 0; ///< complaints in it
    std::int64_t total = 0;  ///< complaints in the file, when it was last looked at
    bool whole = false;      ///< every chunk is there

    static size_t chunkOf(ComplaintId complaint) {
        return static_cast<size_t>(complaint.value - 1) / RegisterChunk::capacity;
    }
    /// Absent when it is not loaded or there is none.
    std::optional<RegisterPlace> placeOf(ComplaintId complaint) const;
    RegisterRow row(RegisterPlace place) const { return chunks[place.chunk]->row(place.slot); }
    ComplaintId idAt(RegisterPlace place) const { return {chunks[place.chunk]->id[place.slot]}; }
    /// What its columns and keys take.
    size_t bytes() const;
};
using RegisterPointer = std::shared_ptr<const Register>;

/// What the running cycle's promises came to by `now`: a promise that is broken stays broken.
bool isLate(const RegisterChunk &chunk, size_t slot, std::int64_t now);

} // namespace baro
