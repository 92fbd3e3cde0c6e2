#pragma once

#include "complaint/event.h"

#include <vector>

namespace baro {

/// What others should look at again: the ids of a commit, own or of another desk.
struct Changes {
    std::vector<ComplaintId> complaints;
    bool reference = false; ///< districts, squads, categories... were changed
    bool calls = false;     ///< a call that was no complaint was logged
    bool handovers = false; ///< one was given or taken over

    /// A stream in which something was written.
    void add(const StreamKey &key) {
        if (key.stream == complaintStream)
            complaints.push_back(ComplaintId{key.id});
        else if (key.stream == callStream)
            calls = true;
        else if (key.stream == handoverStream)
            handovers = true;
        else
            reference = true;
    }
    bool any() const { return reference || calls || handovers || !complaints.empty(); }
};

} // namespace baro
