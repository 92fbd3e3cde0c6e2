#include "demo/bustle.h"

#include <string_view>

namespace baro::demo {

std::vector<std::int64_t> bustleOf(const Material &material, const Reference &reference) {
    // Sinjeong 3 is the largest; the markets of Sinwol 3 and Mok 3 and the old alleys of Sinwol 1 have much to report.
    static constexpr auto shares = std::to_array<std::pair<std::u16string_view, std::int64_t>>({
        {u"목1동", 6},
        {u"목2동", 6},
        {u"목3동", 7},
        {u"목4동", 5},
        {u"목5동", 6},
        {u"신월1동", 7},
        {u"신월2동", 4},
        {u"신월3동", 10},
        {u"신월4동", 4},
        {u"신월5동", 4},
        {u"신월6동", 3},
        {u"신월7동", 6},
        {u"신정1동", 4},
        {u"신정2동", 4},
        {u"신정3동", 11},
        {u"신정4동", 6},
        {u"신정6동", 3},
        {u"신정7동", 4},
    });
    std::vector<std::int64_t> bustle;
    for (const DistrictId id : material.districts) {
        std::int64_t share = 3;
        for (const auto &[dong, calls] : shares)
            if (QStringView(dong.data(), static_cast<qsizetype>(dong.size())) == reference.find<District>(id)->ko)
                share = calls;
        bustle.push_back(share);
    }
    return bustle;
}

} // namespace baro::demo
