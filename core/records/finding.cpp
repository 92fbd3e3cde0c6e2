#include "records/finding.h"

namespace baro {

namespace {

/// Complaints of a chunk fewer than this are looked at one by one.
constexpr size_t fewCandidates = 1024;

bool namedIn(const RegisterChunk &chunk, size_t slot, const RecordNames::Named &named) {
    return (named.districts.any && named.districts.holds(chunk.district[slot])) ||
           (named.categories.any && named.categories.holds(chunk.category[slot])) ||
           (named.subtypes.any && named.subtypes.holds(chunk.subtype[slot])) ||
           (named.squads.any && anyOf(chunk.squads, slot, named.squads)) ||
           (named.agencies.any && anyOf(chunk.agencies, slot, named.agencies));
}

/// Visits each entry in which `needle` stands, once; `visit` says whether the entry is done.
template<class Visit>
void eachHit(std::string_view hay, const std::vector<std::uint32_t> &ends, const ByteFinder &needle, Visit &&visit) {
    size_t slot = 0;
    for (size_t at = needle.find(hay); at != std::string_view::npos;) {
        // Hits are mostly far apart: the next end is looked for in growing steps.
        for (size_t step = 1; slot + step < ends.size() && ends[slot + step] <= at; step *= 2)
            slot += step;
        while (ends[slot] <= at)
            ++slot;
        at = needle.find(hay, visit(slot) ? size_t{ends[slot]} : at + 1);
    }
}

} // namespace

std::vector<AskedWord> askedWords(const SearchQuery &query, const RecordNames &names) {
    std::vector<AskedWord> asked;
    for (const SearchWord &word : query.words) {
        AskedWord one{word, names.namedBy(word), {}, {}, {}, {}};
        if (!word.initials.empty())
            one.initials.emplace(word.initials);
        if (!word.parts.empty())
            one.part.emplace(std::string(word.longestPart()));
        for (const std::string &form : word.strokes) {
            one.strokes.emplace_back(form);
            if (form.size() < fewestKeysOfTypo)
                continue;
            const size_t half = form.size() / 2;
            one.halves.emplace_back(form.substr(0, half));
            one.halves.emplace_back(form.substr(half));
            std::string exchanged = form;
            std::swap(exchanged[half - 1], exchanged[half]);
            one.halves.emplace_back(exchanged);
        }
        asked.push_back(std::move(one));
    }
    return asked;
}

ChunkBits meeting(const RegisterChunk &chunk, const AskedWord &asked, const ChunkBits &candidates) {
    const SearchWord &word = asked.word;
    if (candidates.count() < fewCandidates) {
        ChunkBits met = candidates;
        const auto stands = [](std::string_view key) {
            return [key](const ByteFinder &finder) { return finder.find(key) != std::string_view::npos; };
        };
        met.keep([&](size_t slot) {
            const std::string_view strokes = chunk.strokesOf(slot);
            return std::ranges::any_of(asked.strokes, stands(strokes)) ||
                   (asked.initials && stands(chunk.initialsOf(slot))(*asked.initials)) ||
                   (asked.part && stands(strokes)(*asked.part) &&
                    word.findParts(strokes).first != std::string_view::npos) ||
                   (asked.named.any() && namedIn(chunk, slot, asked.named));
        });
        return met;
    }
    ChunkBits met;
    const auto take = [&](size_t slot) {
        met.set(slot);
        return true;
    };
    for (const ByteFinder &form : asked.strokes)
        if (chunk.grams.mayHold(form.needle()))
            eachHit(chunk.allStrokes(), chunk.strokes.ends, form, take);
    if (asked.initials)
        eachHit(chunk.allInitials(), chunk.initials.ends, *asked.initials, take);
    if (asked.part && chunk.grams.mayHold(asked.part->needle()))
        eachHit(chunk.allStrokes(), chunk.strokes.ends, *asked.part, [&](size_t slot) {
            if (!met.has(slot) && word.findParts(chunk.strokesOf(slot)).first != std::string_view::npos)
                met.set(slot);
            return true;
        });
    if (asked.named.any())
        for (size_t slot = 0; slot < chunk.size(); ++slot)
            if (namedIn(chunk, slot, asked.named))
                met.set(slot);
    met &= candidates;
    return met;
}

ChunkBits almostMeeting(const RegisterChunk &chunk, const AskedWord &asked, const ChunkBits &candidates) {
    ChunkBits met = meeting(chunk, asked, candidates);
    ChunkBits tried;
    for (const ByteFinder &half : asked.halves)
        if (chunk.grams.mayHold(half.needle()))
            eachHit(chunk.allStrokes(), chunk.strokes.ends, half, [&](size_t slot) {
                if (!tried.has(slot) && candidates.has(slot)) {
                    tried.set(slot);
                    if (almostMeets(asked.word, chunk.strokesOf(slot)))
                        met.set(slot);
                }
                return true;
            });
    return met;
}

} // namespace baro
