#pragma once

#include "base/ids.h"
#include "base/instant.h"
#include "base/text.h"

#include <optional>
#include <vector>

namespace baro {

struct Event;

/// A complaint on a handover sheet, with what the next shift should know of it.
struct HandedItem {
    ComplaintId complaint;
    std::optional<TextRef> note;
    friend bool operator==(const HandedItem &, const HandedItem &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("complaint", self.complaint);
        visit("note", self.note);
    }
};

/// One shift gives what is open to the next (인수인계), and somebody else takes it over. Folded from its stream.
struct Handover {
    HandoverId id;
    std::int64_t seq = 0; ///< 0: there is none
    Instant givenAt{};
    OperatorId givenBy;
    std::vector<HandedItem> items; ///< in the order of the sheet
    std::optional<TextRef> note;
    std::optional<Instant> takenAt;
    std::optional<OperatorId> takenBy;
    std::optional<TextRef> takenNote;
    friend bool operator==(const Handover &, const Handover &) = default;
};

/// Takes one more event of the handover's stream in. Pure. Throws json::ShapeError for one that is out of order.
Handover evolve(Handover state, const Event &event);

} // namespace baro
