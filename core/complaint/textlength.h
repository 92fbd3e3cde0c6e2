#pragma once

#include <QStringView>

#include <algorithm>

namespace baro {

/// How many characters a person sees being counted: an emoji is one, though it takes two units of UTF-16.
inline qsizetype characters(QStringView text) {
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

/// The longest beginning of `text` of at most `units` UTF-16 units that splits no character.
inline QStringView beginning(QStringView text, qsizetype units) {
    units = std::clamp<qsizetype>(units, 0, text.size());
    return text.first(units > 0 && units < text.size() && text[units].isLowSurrogate() ? units - 1 : units);
}

} // namespace baro
