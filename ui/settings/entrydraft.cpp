#include "settings/entrydraft.h"

#include "base/json.h"
#include "intake/spokencheck.h"

namespace baro {

QByteArray EntryDraft::toJson() const {
    EntryDraft kept = *this;
    for (EntryTyped &entry : kept.typed)
        for (QString &text : entry.texts)
            text = withoutResidentNumbers(text);
    return json::toJson(kept);
}

std::optional<EntryDraft> EntryDraft::fromJson(const QByteArray &bytes) {
    try {
        return json::fromJson<EntryDraft>(bytes);
    } catch (const json::ShapeError &) {
        return std::nullopt;
    }
}

} // namespace baro
