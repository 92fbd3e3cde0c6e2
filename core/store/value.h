#pragma once

#include "base/codes.h"
#include "base/ids.h"
#include "base/instant.h"
#include "base/text.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <variant>

namespace baro {

/// One value of one column: absent, a 64-bit integer, a text or bytes. Instants are UTC milliseconds, codes are text.
using Value = std::variant<std::monostate, std::int64_t, QString, QByteArray>;

inline Value toValue(std::int64_t number) {
    return number;
}
inline Value toValue(int number) {
    return std::int64_t{number};
}
inline Value toValue(bool yes) {
    return std::int64_t{yes ? 1 : 0};
}
inline Value toValue(Instant instant) {
    return toUnixMs(instant);
}
inline Value toValue(const QString &text) {
    return text;
}
inline Value toValue(const QByteArray &bytes) {
    return bytes;
}
template<class Tag>
Value toValue(Id<Tag> id) {
    return id.value;
}
inline Value toValue(const TextRef &ref) {
    return ref.id.value;
}
template<Coded Enum>
Value toValue(Enum value) {
    return codeText(value);
}
template<class T>
Value toValue(const std::optional<T> &value) {
    return value ? toValue(*value) : Value{};
}

/// What the database returned, of the type that it was returned as.
Value fromVariant(const QVariant &variant);
/// For a message: 'text', 12, x'0a1b' or NULL.
QString inWords(const Value &value);

} // namespace baro
