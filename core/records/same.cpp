#include "records/same.h"

#include <algorithm>
#include <map>

namespace baro {

namespace {

bool isOpenMatter(State state) {
    return !isEnded(state) && state != State::Resolved;
}

template<class IdType>
std::optional<IdType> idIfAny(std::int32_t value) {
    return value ? std::optional(IdType{value}) : std::nullopt;
}

KnownReport reportAt(const RegisterChunk &chunk, size_t slot) {
    return {ComplaintId{chunk.id[slot]},
            idIfAny<DistrictId>(chunk.district[slot]),
            idIfAny<CategoryId>(chunk.category[slot]),
            idIfAny<SubtypeId>(chunk.subtype[slot]),
            fromUnixMs(chunk.received[slot]),
            chunk.fieldOf(slot, RegisterField::Place),
            chunk.fieldOf(slot, RegisterField::Address),
            chunk.fieldOf(slot, RegisterField::Story)};
}

} // namespace

SameTrouble sameTrouble(const Register &records, const Reported &call, const Reference &reference, ComplaintId except,
                        size_t atMost) {
    SameTrouble found;
    const Comparing comparing(call, reference);
    const std::int64_t at = toUnixMs(call.receivedAt);
    const std::int64_t reach = std::chrono::duration_cast<Milliseconds>(likenessReach).count();
    const std::int64_t lately = std::chrono::duration_cast<Milliseconds>(incidentReach).count();
    const auto within = [at](std::int64_t received, std::int64_t span) {
        return received >= at - span && received <= at + span;
    };
    std::map<std::int64_t, int> attached; // of late, by their main complaint
    for (size_t index = records.chunks.size(); index-- > 0;) {
        if (!records.chunks[index])
            continue;
        const RegisterChunk &chunk = *records.chunks[index];
        if (chunk.newest < at - reach || chunk.oldest > at + reach)
            continue;
        for (size_t slot = chunk.size(); slot-- > 0;) {
            const std::int64_t received = chunk.received[slot];
            if (!within(received, reach) || chunk.id[slot] == except.value || chunk.dateOnly[slot])
                continue;
            if (chunk.attachedTo[slot] && within(received, lately))
                ++attached[chunk.attachedTo[slot]];
            if (!isOpenMatter(static_cast<State>(chunk.state[slot])))
                continue;
            if (auto likeness = comparing.with(reportAt(chunk, slot)))
                found.alike.push_back({ComplaintId{chunk.id[slot]}, std::move(*likeness)});
        }
    }
    for (const Alike &alike : found.alike) {
        const auto further = attached.find(alike.id.value);
        const int more = further != attached.end() ? further->second : 0;
        const bool itself = alike.likeness.since <= incidentReach;
        if (itself || more > 0)
            found.ofLate.push_back(alike.id);
        found.reports += more + (itself ? 1 : 0);
    }
    std::ranges::sort(found.ofLate);
    putLikestFirst(found.alike);
    if (found.alike.size() > atMost)
        found.alike.resize(atMost);
    return found;
}

} // namespace baro
