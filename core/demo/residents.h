#pragma once

#include "demo/chance.h"
#include "demo/material.h"

#include <vector>

namespace baro::demo {

/// Who calls: invented people with a home and a telephone number, some of whom call again and again. One thread.
class Residents {
public:
    /// `homes`: how many live in each of Material::districts, as weights.
    Residents(const Material &material, const std::vector<std::int64_t> &homes, int count, Chance &chance);

    /// Somebody who calls about a place in a district (index into Material::districts), most often his own.
    std::size_t callerAbout(std::size_t district, Chance &chance) const;

    QString nameOf(std::size_t resident) const;
    /// "010-0123-4567"
    QString telephoneOf(std::size_t resident) const;

private:
    struct Resident {
        std::uint16_t surname = 0;
        std::uint16_t given = 0;
        std::int32_t telephone = 0; ///< eight digits
    };
    const Material &m_material;
    std::vector<Resident> m_all;
    std::vector<std::vector<std::uint32_t>> m_ofDistrict;
};

} // namespace baro::demo
