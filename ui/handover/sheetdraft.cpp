#include "handover/sheetdraft.h"

#include "base/json.h"
#include "intake/spokencheck.h"

#include <vector>

namespace baro {

namespace {

struct NotedLine {
    ComplaintId complaint;
    QString note;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("complaint", self.complaint);
        visit("note", self.note);
    }
};

struct Kept {
    std::vector<NotedLine> lines;
    QString note;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("sheet_lines", self.lines);
        visit("sheet_note", self.note);
    }
};

void join(QString &into, const QString &other) {
    if (into.trimmed().isEmpty())
        into = other;
    else if (!other.trimmed().isEmpty() && into.trimmed() != other.trimmed())
        into = into.trimmed() + QStringLiteral(" / ") + other.trimmed();
}

} // namespace

bool SheetDraft::isEmpty() const {
    return notes.empty() && note.trimmed().isEmpty();
}

void SheetDraft::add(const SheetDraft &other) {
    for (const auto &[id, words] : other.notes)
        join(notes[id], words);
    join(note, other.note);
}

QByteArray SheetDraft::toJson() const {
    Kept kept{{}, withoutResidentNumbers(note)};
    for (const auto &[id, words] : notes)
        kept.lines.push_back({id, withoutResidentNumbers(words)});
    return json::toJson(kept);
}

std::optional<SheetDraft> SheetDraft::fromJson(const QByteArray &bytes) {
    try {
        const Kept kept = json::fromJson<Kept>(bytes);
        SheetDraft draft{{}, kept.note};
        for (const NotedLine &line : kept.lines)
            draft.notes[line.complaint] = line.note;
        return draft;
    } catch (const json::ShapeError &) {
        return std::nullopt;
    }
}

} // namespace baro
