#pragma once

#include "base/ids.h"

#include <vector>

namespace baro {

/// What others should look at again: the ids of a commit, own or of another desk.
struct Changes {
    std::vector<ComplaintId> complaints;
    bool reference = false; ///< districts, squads, categories... were changed
    bool calls = false;     ///< a call that was no complaint was logged

    bool any() const { return reference || calls || !complaints.empty(); }
};

} // namespace baro
