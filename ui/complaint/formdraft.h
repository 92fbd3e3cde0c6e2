#pragma once

#include "complaint/actions.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace baro {

/// What somebody wrote into one field of a form.
struct FieldDraft {
    Ask ask = Ask::Note;
    QString text;
    std::optional<std::int64_t> chosen; ///< an entry of a list; the text is its name, or what names nothing yet
    bool ticked = false;

    friend bool operator==(const FieldDraft &, const FieldDraft &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("ask", self.ask);
        visit("text", self.text);
        visit("chosen", self.chosen);
        visit("ticked", self.ticked);
    }
};

/// What was typed into the form of an action that is not done yet, as a value: what a draft keeps. Only fields that were
/// changed: what a colleague amends meanwhile is not undone by it.
struct FormDraft {
    ComplaintId complaint;
    Action action = Action::AddNote;
    std::vector<FieldDraft> written;
    QString minutes;
    std::optional<std::int64_t> saidBy;
    std::optional<std::int64_t> late;
    std::optional<std::int64_t> basedOn; ///< `seq` of the complaint that the person had before him
    std::optional<QString> focus;        ///< object name of the field with the cursor; absent: it stood elsewhere
    std::optional<std::int64_t> caret;   ///< where in that field, in letters

    friend bool operator==(const FormDraft &, const FormDraft &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("form_complaint", self.complaint);
        visit("form_action", self.action);
        visit("form_fields", self.written);
        visit("form_minutes", self.minutes);
        visit("form_said_by", self.saidBy);
        visit("form_late", self.late);
        visit("form_based_on", self.basedOn);
        visit("form_focus", self.focus);
        visit("form_caret", self.caret);
    }

    /// What may be on disk: resident registration numbers are masked digit by digit, everything else stays.
    QByteArray toJson() const;
    /// Absent when the bytes are no such draft.
    static std::optional<FormDraft> fromJson(const QByteArray &bytes);
};

} // namespace baro
