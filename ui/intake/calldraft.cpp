#include "intake/calldraft.h"

#include "base/json.h"
#include "intake/spokencheck.h"

#include <type_traits>

namespace baro {

bool CallDraft::isEmpty() const {
    CallDraft nothing;
    nothing.focus = focus;
    nothing.caret = caret;
    return *this == nothing;
}

SpokenDetails CallDraft::details() const {
    SpokenDetails details;
    details.district = district;
    details.category = category;
    details.subtype = subtype;
    details.priority = priority;
    details.channel = channel;
    details.language = language;
    details.anonymous = anonymous;
    details.callBack = callBack;
    details.story = wordsOf(story);
    details.place = wordsOf(place);
    details.address = wordsOf(address);
    details.telephone = wordsOf(telephone);
    details.name = anonymous ? std::nullopt : wordsOf(name);
    return details;
}

QByteArray CallDraft::toJson() const {
    CallDraft kept = *this;
    fields(kept, [](const char *, auto &value) {
        using Field = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Field, QString>)
            value = withoutResidentNumbers(value);
        else if constexpr (std::is_same_v<Field, std::optional<QString>>)
            value = value ? std::optional(withoutResidentNumbers(*value)) : std::nullopt;
    });
    return json::toJson(kept);
}

std::optional<CallDraft> CallDraft::fromJson(const QByteArray &bytes) {
    try {
        return json::fromJson<CallDraft>(bytes);
    } catch (const json::ShapeError &) {
        return std::nullopt;
    }
}

} // namespace baro
