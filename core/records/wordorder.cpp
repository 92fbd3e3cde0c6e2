#include "records/wordorder.h"

#include "search/keystrokes.h"

#include <algorithm>
#include <functional>

namespace baro {

namespace {

constexpr size_t lettersABlock = 1 << 16;
constexpr size_t narrowestTable = 1 << 10;

std::uint64_t beginningOf(std::u16string_view word) {
    std::uint64_t beginning = 0;
    for (size_t i = 0; i < 4; ++i)
        beginning = beginning << 16 | (i < word.size() ? word[i] : 0U);
    return beginning;
}

} // namespace

std::u16string_view WordOrder::kept(std::u16string_view word) {
    if (word.size() > m_left) {
        m_left = std::max(lettersABlock, word.size());
        m_blockLetters += m_left;
        m_blocks.push_back(std::make_unique_for_overwrite<char16_t[]>(m_left));
    }
    // A block is filled from its end.
    m_left -= word.size();
    char16_t *at = m_blocks.back().get() + m_left;
    std::ranges::copy(word, at);
    return {at, word.size()};
}

void WordOrder::widen() {
    m_table.assign(std::max(narrowestTable, m_table.size() * 2), 0);
    const size_t mask = m_table.size() - 1;
    for (std::uint32_t number = 1; number <= m_words.size(); ++number) {
        size_t at = std::hash<std::u16string_view>()(m_words[number - 1]) & mask;
        while (m_table[at])
            at = (at + 1) & mask;
        m_table[at] = number;
    }
}

std::uint32_t WordOrder::add(std::string_view strokes) {
    if (strokes.empty())
        return 0;
    if (m_words.size() * 2 >= m_table.size())
        widen();
    const std::u16string word = syllablesOf(strokes);
    const size_t mask = m_table.size() - 1;
    size_t at = std::hash<std::u16string_view>()(word) & mask;
    for (; m_table[at]; at = (at + 1) & mask)
        if (m_words[m_table[at] - 1] == word)
            return m_table[at];
    m_words.push_back(kept(word));
    m_beginnings.push_back(beginningOf(word));
    m_ranked = false;
    return m_table[at] = static_cast<std::uint32_t>(m_words.size());
}

bool WordOrder::less(std::uint32_t a, std::uint32_t b) const {
    const std::uint64_t one = m_beginnings[a - 1];
    const std::uint64_t other = m_beginnings[b - 1];
    return one != other ? one < other : m_words[a - 1] < m_words[b - 1];
}

void WordOrder::settle() {
    if (m_sorted.size() == m_words.size())
        return;
    const auto before = [this](std::uint32_t a, std::uint32_t b) { return less(a, b); };
    std::vector<std::uint32_t> fresh;
    for (size_t number = m_sorted.size() + 1; number <= m_words.size(); ++number)
        fresh.push_back(static_cast<std::uint32_t>(number));
    std::ranges::sort(fresh, before);
    std::vector<std::uint32_t> merged;
    merged.reserve(m_words.size());
    auto from = m_sorted.begin();
    for (const std::uint32_t number : fresh) {
        const auto to = std::upper_bound(from, m_sorted.end(), number, before);
        merged.insert(merged.end(), from, to);
        merged.push_back(number);
        from = to;
    }
    merged.insert(merged.end(), from, m_sorted.end());
    m_sorted = std::move(merged);
    m_ranked = false;
}

const std::vector<std::uint32_t> &WordOrder::ranks() {
    settle();
    if (!m_ranked) {
        m_ranks.resize(m_words.size() + 1);
        for (size_t i = 0; i < m_sorted.size(); ++i)
            m_ranks[m_sorted[i]] = static_cast<std::uint32_t>(i) + 1;
        m_ranked = true;
    }
    return m_ranks;
}

size_t WordOrder::bytes() const {
    return m_blockLetters * sizeof(char16_t) + m_words.capacity() * sizeof(std::u16string_view) +
           m_beginnings.capacity() * sizeof(std::uint64_t) +
           (m_table.capacity() + m_sorted.capacity() + m_ranks.capacity()) * sizeof(std::uint32_t);
}

} // namespace baro
