#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace baro {

/// What was typed about one entry of a list and is not saved.
struct EntryTyped {
    std::int64_t id = 0; ///< 0: a new one
    std::vector<QString> texts;
    std::vector<QString> base; ///< what they were made from

    friend bool operator==(const EntryTyped &, const EntryTyped &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("id", self.id);
        visit("texts", self.texts);
        visit("base", self.base);
    }
};

/// What is typed in one page of the settings and not saved, as a value: what a draft keeps.
struct EntryDraft {
    QString page; ///< its object name
    std::vector<EntryTyped> typed;
    std::int64_t shown = 0;            ///< the entry in the form; 0: a new one
    std::optional<std::int64_t> field; ///< of the form, with the cursor; absent: it stood elsewhere
    std::optional<std::int64_t> caret;

    friend bool operator==(const EntryDraft &, const EntryDraft &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("entry_page", self.page);
        visit("entry_typed", self.typed);
        visit("entry_shown", self.shown);
        visit("entry_field", self.field);
        visit("entry_caret", self.caret);
    }

    /// What may be on disk: resident registration numbers are masked digit by digit, everything else stays.
    QByteArray toJson() const;
    /// Absent when the bytes are no such draft.
    static std::optional<EntryDraft> fromJson(const QByteArray &bytes);
};

} // namespace baro
