#pragma once

#include "complaint/reference.h"

#include <cstdint>
#include <utility>

namespace baro {

/// The newest reference data that were told of. They come from two lanes, the writing and the reading one, and not
/// always in the order in which they came to be.
class LatestReference {
public:
    /// `upTo` is the last event that the data know of.
    LatestReference(ReferencePointer reference, std::int64_t upTo)
        : m_reference(std::move(reference))
        , m_upTo(upTo) {}

    const ReferencePointer &reference() const { return m_reference; }

    /// Whether they were newer than those known; older ones are left aside.
    bool take(ReferencePointer reference, std::int64_t upTo) {
        if (upTo <= m_upTo)
            return false;
        m_reference = std::move(reference);
        m_upTo = upTo;
        return true;
    }

private:
    ReferencePointer m_reference;
    std::int64_t m_upTo;
};

} // namespace baro
