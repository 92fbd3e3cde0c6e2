#pragma once

/// Of the form of a call, in pixels and columns.
namespace baro::callMeasures {

inline constexpr int fieldGap = 8;
inline constexpr int actionGap = 4;
inline constexpr int actionColumns = 6;
inline constexpr double lesserScale = 0.9; ///< of the lesser ends where they are words only
/// Name of a property of a button: the name of its sign.
inline constexpr const char *signProperty = "sign";

} // namespace baro::callMeasures
