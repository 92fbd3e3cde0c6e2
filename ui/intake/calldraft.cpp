#include "intake/calldraft.h"

#include "base/json.h"
#include "intake/spokencheck.h"

#include <type_traits>

namespace baro {
namespace {

/// A draft as this version writes it: earlier ones hold the bodies alerted without their times, no word of danger and
/// no proposals.
QJsonObject asWrittenNow(QJsonObject draft) {
    const QString alerted = QStringLiteral("alerted");
    QJsonArray alerts;
    for (const QJsonValue &alert : draft.value(alerted).toArray())
        alerts.append(alert.isDouble() ? QJsonValue(QJsonObject{{QStringLiteral("agency"), alert}}) : alert);
    draft.insert(alerted, alerts);
    const auto byDefault = [&](const QString &field, const QJsonValue &value) {
        if (!draft.contains(field))
            draft.insert(field, value);
    };
    byDefault(QStringLiteral("danger_asked"), false);
    byDefault(QStringLiteral("danger_set_aside"), QJsonArray());
    byDefault(QStringLiteral("proposed"), QJsonArray());
    return draft;
}

} // namespace

bool CallDraft::isEmpty() const {
    CallDraft nothing;
    nothing.focus = focus;
    nothing.dangerSetAside = dangerSetAside;
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
        CallDraft draft;
        json::read(QJsonValue(asWrittenNow(json::parseObject(bytes))), draft);
        return draft;
    } catch (const json::ShapeError &) {
        return std::nullopt;
    }
}

} // namespace baro
