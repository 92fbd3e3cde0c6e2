#include "sla/promise.h"

namespace baro {

Deadlines deadlinesUnder(PromiseId id, const Promise &promise, Instant start) {
    return {id, start + Minutes{promise.outMinutes}, start + Minutes{promise.resolveMinutes}};
}

} // namespace baro
