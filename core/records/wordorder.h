#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace baro {

/// Different words, each once, and their order: that of a Korean dictionary, as syllablesOf() gives it. New ones are
/// put in their places some at a time, so that many of them hold up nobody who waits for an answer. One thread.
class WordOrder {
public:
    /// The number of a word that is given by its strokes, from 1 on; 0 for none. The same letters have the same number.
    std::uint32_t add(std::string_view strokes);
    /// How many different ones there are.
    size_t size() const { return m_words.size(); }
    /// Puts those in order that came since the last time.
    void settle();
    /// By number, the rank from 1 on; 0 stays 0. Valid until the next add() or settle().
    const std::vector<std::uint32_t> &ranks();
    size_t bytes() const;

private:
    std::u16string_view kept(std::u16string_view word);
    void widen();
    bool less(std::uint32_t a, std::uint32_t b) const;

    std::vector<std::unique_ptr<char16_t[]>> m_blocks;
    size_t m_left = 0; ///< letters that the last block still takes
    size_t m_blockLetters = 0;
    std::vector<std::u16string_view> m_words; ///< by number - 1
    std::vector<std::uint64_t> m_beginnings;  ///< their first four letters, which mostly decide
    std::vector<std::uint32_t> m_table;       ///< of numbers, by hash; as wide as a power of two
    std::vector<std::uint32_t> m_sorted;      ///< numbers
    std::vector<std::uint32_t> m_ranks{0};
    bool m_ranked = true;
};

} // namespace baro
