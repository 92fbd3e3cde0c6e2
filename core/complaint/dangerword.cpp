#include "complaint/dangerword.h"

#include <algorithm>
#include <unordered_map>

namespace baro {
namespace {

bool isHangul(QChar letter) {
    const QChar::Script script = letter.script();
    return script == QChar::Script_Hangul;
}

QString withoutBlanks(const QString &text) {
    QString dense;
    dense.reserve(text.size());
    for (const QChar letter : text)
        if (!letter.isSpace())
            dense += letter;
    return dense;
}

struct Entry {
    DangerId danger;
    const QString *word;
};
/// By their first two letters, so that a long story is walked through once, not once for every word of the list, and
/// hardly ever stopped at.
using Entries = std::unordered_map<std::uint32_t, std::vector<Entry>>;

std::uint32_t beginning(QStringView text) {
    return std::uint32_t{text[0].unicode()} << 16 | (text.size() > 1 ? text[1].unicode() : 0);
}

/// A word found and where it begins, counted in letters that are no blanks: the same measure in both readings.
struct Found {
    qsizetype at;
    DangerWord word;
};

void find(const Entries &entries, const QString &text, bool atWordStart, std::vector<Found> &found) {
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool inside = atWordStart && i > 0 && text[i - 1].isLetterOrNumber() && !isHangul(text[i - 1]);
        if (!inside) {
            const QStringView rest = QStringView(text).sliced(i);
            const Entry *longest = nullptr;
            // Words of one letter stand under that letter alone.
            for (const auto key : {beginning(rest), beginning(rest.first(1))})
                if (const auto known = entries.find(key); known != entries.end())
                    for (const Entry &entry : known->second)
                        if (rest.startsWith(*entry.word) && (!longest || entry.word->size() > longest->word->size()))
                            longest = &entry;
            if (longest)
                found.push_back({letters, {longest->danger, *longest->word}});
        }
        if (!letter.isSpace())
            ++letters;
    }
}

} // namespace

std::vector<DangerWord> dangerWordsIn(const Reference &reference, const QString &text, Instant at) {
    if (text.isEmpty())
        return {};
    Entries korean;
    Entries others;
    for (const auto &[id, danger] : reference.all<Danger>()) {
        if (!reference.inService<Danger>(id, at))
            continue;
        for (const QString &word : danger.words)
            if (!word.isEmpty())
                (std::ranges::any_of(word, isHangul) ? korean : others)[beginning(word)].push_back({id, &word});
    }
    // Text from another system may come with its syllables taken apart.
    const QString said = text.normalized(QString::NormalizationForm_C).toLower().simplified();
    std::vector<Found> found;
    find(korean, withoutBlanks(said), false, found);
    find(others, said, true, found);
    std::ranges::stable_sort(found, {}, &Found::at);
    std::vector<DangerWord> words;
    words.reserve(found.size());
    for (Found &one : found)
        words.push_back(std::move(one.word));
    return words;
}

std::optional<DangerWord> dangerIn(const Reference &reference, const QString &text, Instant at,
                                   const QStringList &setAside) {
    for (DangerWord &word : dangerWordsIn(reference, text, at))
        if (std::ranges::none_of(setAside, [&](const QString &one) { return word.word.contains(one); }))
            return std::move(word);
    return std::nullopt;
}

} // namespace baro
