#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace baro {

/// The stable codes under which the values of an enumeration stand in files and on the command line. Specialise with
/// `static constexpr std::array entries{std::pair{Enum::value, std::string_view{"code"}}, ...}`. A code, once shipped,
/// never changes its meaning. Their words for people stand in ui/text.
template<class Enum>
struct Codes;

template<class Enum>
concept Coded = requires {
    Codes<Enum>::entries;
};

template<Coded Enum>
constexpr std::string_view codeOf(Enum value) {
    for (const auto &[entry, code] : Codes<Enum>::entries)
        if (entry == value)
            return code;
    return {};
}

template<Coded Enum>
QString codeText(Enum value) {
    const std::string_view code = codeOf(value);
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

template<Coded Enum>
std::optional<Enum> fromCode(std::string_view code) {
    for (const auto &[entry, text] : Codes<Enum>::entries)
        if (text == code)
            return entry;
    return std::nullopt;
}

template<Coded Enum>
std::optional<Enum> fromCode(const QString &code) {
    const QByteArray bytes = code.toUtf8();
    return fromCode<Enum>(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace baro
