#include "intake/calldraft.h"

#include "base/json.h"

namespace baro {

bool CallDraft::isEmpty() const {
    CallDraft nothing;
    nothing.focus = focus;
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
    return json::toJson(*this);
}

std::optional<CallDraft> CallDraft::fromJson(const QByteArray &bytes) {
    try {
        return json::fromJson<CallDraft>(bytes);
    } catch (const json::ShapeError &) {
        return std::nullopt;
    }
}

} // namespace baro
