#include "search/gramfilter.h"
#include "search/keystrokes.h"
#include "search/searchkey.h"

#include <cstdlib>

using namespace baro;

namespace {

void demand(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

/// Any bytes as text of a complaint and as what somebody looks for: half of the input each.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::string_view written = bytes.substr(0, size / 2);
    const QString text = QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size()));
    // As UTF-16 too, with what no UTF-8 holds: unpaired surrogates.
    QString typed(static_cast<qsizetype>((size - size / 2) / 2), Qt::Uninitialized);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto at = size / 2 + 2 * static_cast<std::size_t>(i);
        typed[i] = QChar(static_cast<char16_t>(data[at] | data[at + 1] << 8));
    }
    SearchKey key;
    key.add(written);
    const std::string strict = key.strokes;
    key.add(text);
    const SearchQuery query = searchQuery(typed);
    (void)query.meets(key);
    for (const auto &[first, count] : foundIn(query, text))
        demand(first >= 0 && count > 0 && first + count <= text.size());
    for (const auto &[first, count] : almostFoundIn(query, text))
        demand(first >= 0 && count > 0 && first + count <= text.size());
    for (const SearchWord &word : query.words)
        (void)almostMeets(word, key.strokes);
    (void)syllablesOf(key.strokes);
    const GramFilter filter(key.strokes);
    for (std::size_t at = 0; at + 9 < key.strokes.size(); at += 7)
        demand(filter.mayHold(std::string_view(key.strokes).substr(at, 9)));
    // Whoever types the very text finds it, as far as it says anything in one word.
    const SearchQuery itself = searchQuery(text.simplified().remove(u' '));
    SearchKey own;
    own.add(text.simplified().remove(u' '));
    demand(itself.empty() || itself.meets(own));
    return 0;
}
