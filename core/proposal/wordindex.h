#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace baro {

/// Finds which of many words occur in a text, in time that grows with the text and hardly with the words. A value.
class WordIndex {
public:
    /// Words of one letter are not found.
    void add(const QString &word, int entry) {
        if (word.size() >= 2)
            m_words[beginning(word[0], word[1])].push_back({word, entry});
    }
    void clear() { m_words.clear(); }

    /// Calls found(entry, from, size) for every place where a word occurs, in the order of the text.
    template<class Found>
    void find(const QString &letters, Found found) const {
        for (qsizetype from = 0; from + 1 < letters.size(); ++from) {
            const auto words = m_words.constFind(beginning(letters[from], letters[from + 1]));
            if (words == m_words.cend())
                continue;
            for (const Word &word : *words)
                if (QStringView(letters).mid(from).startsWith(word.letters))
                    found(word.entry, from, word.letters.size());
        }
    }

private:
    struct Word {
        QString letters;
        int entry = 0;
    };
    static quint32 beginning(QChar first, QChar second) {
        return static_cast<quint32>(first.unicode()) << 16 | second.unicode();
    }

    QHash<quint32, std::vector<Word>> m_words;
};

} // namespace baro
