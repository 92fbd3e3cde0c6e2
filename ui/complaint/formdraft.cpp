#include "complaint/formdraft.h"

#include "base/json.h"
#include "intake/spokencheck.h"

namespace baro {

QByteArray FormDraft::toJson() const {
    FormDraft kept = *this;
    kept.minutes = withoutResidentNumbers(minutes);
    for (FieldDraft &field : kept.written)
        field.text = withoutResidentNumbers(field.text);
    return json::toJson(kept);
}

std::optional<FormDraft> FormDraft::fromJson(const QByteArray &bytes) {
    try {
        return json::fromJson<FormDraft>(bytes);
    } catch (const json::ShapeError &) {
        return std::nullopt;
    }
}

} // namespace baro
