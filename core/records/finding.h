#pragma once

#include "records/filtering.h"
#include "search/bytescan.h"

namespace baro {

/// A word of a question, made ready for chunk after chunk.
struct AskedWord {
    SearchWord word;
    RecordNames::Named named;
    std::vector<ByteFinder> strokes; ///< of the word's forms
    std::optional<ByteFinder> initials;
    std::optional<ByteFinder> part; ///< the longest of its parts
    std::vector<ByteFinder> halves; ///< for almost: of each form, and with its middle two exchanged
};

std::vector<AskedWord> askedWords(const SearchQuery &query, const RecordNames &names);

/// Those of the candidates that meet the word, in their texts or by the names of what they refer to.
ChunkBits meeting(const RegisterChunk &chunk, const AskedWord &asked, const ChunkBits &candidates);
/// The same, or all but one key of it.
ChunkBits almostMeeting(const RegisterChunk &chunk, const AskedWord &asked, const ChunkBits &candidates);

} // namespace baro
