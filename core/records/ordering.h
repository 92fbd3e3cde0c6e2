#pragma once

#include "records/selection.h"
#include "records/wordorder.h"

namespace baro {

/// What makes the order of a whole register quick, kept between two questions: the numbers of its words, of which only
/// the ranks are compared, and room to order in that need not be asked of the system each time. One thread at a time.
class RecordOrders {
public:
    /// Learns the words of one chunk that it does not know yet, the newest first: some milliseconds. Whether there is
    /// more to learn than a question can do by itself.
    bool learnMore(const Register &records);

    /// Orders places that stand newest first; equal ones keep their order. False: `cancelled` was set meanwhile.
    bool order(const Register &records, std::vector<RegisterPlace> &places, const RecordOrder &by,
               const RecordNames &names, Instant now, const std::atomic<bool> *cancelled);
    void orderNewestFirst(const Register &records, std::vector<RegisterPlace> &places);
    size_t bytes() const;

private:
    enum class Worded { Place, Name };
    static constexpr size_t wordedColumns = 2;
    /// The numbers of a chunk's words, one a slot.
    struct Known {
        std::weak_ptr<const RegisterChunk> chunk;
        std::array<std::vector<std::uint32_t>, wordedColumns> numbers;
        bool isOf(const ChunkPointer &other) const { return !chunk.owner_before(other) && !other.owner_before(chunk); }
    };

    std::vector<size_t> unknown(const Register &records);
    void learn(const Register &records, size_t index);
    bool orderByWords(const Register &records, std::vector<RegisterPlace> &places, bool ascending, Worded column,
                      const std::atomic<bool> *cancelled);
    template<class KeyOf>
    void orderByKey(const Register &records, std::vector<RegisterPlace> &places, bool ascending, KeyOf &&keyOf);
    void orderPacked(std::vector<RegisterPlace> &places, size_t count, unsigned placeBits, unsigned keyBits);

    std::array<WordOrder, wordedColumns> m_words;
    std::vector<Known> m_known; ///< as the register's chunks
    std::vector<std::uint64_t> m_packed;
    std::vector<std::uint64_t> m_next;
};

} // namespace baro
