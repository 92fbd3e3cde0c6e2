#include "likeness/neighbours.h"

#include <algorithm>
#include <array>
#include <utility>

namespace baro {

namespace {

/// The borders between the dongs, those of the 20 of 2008 and those of today, each by what distinguishes the codes of
/// its two: digits 6 to 8 of 11470xxx00 (facts/districts.csv).
constexpr auto borders = std::to_array<std::pair<int, int>>(
    {{510, 540}, {510, 550}, {510, 551}, {510, 630}, {510, 650}, {510, 670}, {520, 530}, {520, 540},
     {520, 550}, {520, 551}, {530, 540}, {540, 550}, {550, 551}, {560, 580}, {560, 590}, {560, 600},
     {570, 590}, {570, 610}, {570, 640}, {570, 650}, {570, 660}, {580, 600}, {580, 611}, {590, 610},
     {590, 611}, {610, 611}, {610, 640}, {611, 640}, {620, 640}, {620, 650}, {620, 660}, {620, 670},
     {620, 680}, {630, 670}, {640, 650}, {640, 660}, {640, 680}, {650, 660}, {670, 680}});

int within(const QString &code) {
    const bool ours =
        code.size() == 10 && code.startsWith(QLatin1String("11470")) && code.endsWith(QLatin1String("00"));
    return ours ? code.mid(5, 3).toInt() : 0;
}

} // namespace

bool areNeighbours(const District &one, const District &other) {
    if (one.isLegal() != other.isLegal())
        return one.legalKo == other.legalKo && !one.legalKo.isEmpty();
    const auto border = std::minmax({within(one.code), within(other.code)});
    return std::ranges::find(borders, std::pair(border.first, border.second)) != borders.end();
}

} // namespace baro
