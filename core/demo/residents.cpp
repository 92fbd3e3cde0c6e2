#include "demo/residents.h"

namespace baro::demo {

Residents::Residents(const Material &material, const std::vector<std::int64_t> &homes, int count, Chance &chance)
    : m_material(material)
    , m_ofDistrict(material.districts.size()) {
    m_all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Resident resident;
        resident.surname = static_cast<std::uint16_t>(chance.weighted(material.surnameWeights));
        resident.given = static_cast<std::uint16_t>(chance.below(static_cast<int>(material.givenNames.size())));
        // The numbers 010-0xxx and 010-1xxx are assigned to nobody.
        resident.telephone = chance.below(20'000'000);
        m_ofDistrict[chance.weighted(homes)].push_back(static_cast<std::uint32_t>(i));
        m_all.push_back(resident);
    }
}

std::size_t Residents::callerAbout(std::size_t district, Chance &chance) const {
    const std::vector<std::uint32_t> &neighbours = m_ofDistrict[district];
    if (neighbours.empty() || chance.inHundred(25))
        return static_cast<std::size_t>(chance.below(static_cast<int>(m_all.size())));
    // One in eight calls comes from the few who know the number by heart.
    const auto eager = static_cast<int>(neighbours.size() / 25 + 1);
    if (chance.inThousand(125))
        return neighbours[static_cast<std::size_t>(chance.below(eager))];
    return chance.pick(neighbours);
}

QString Residents::nameOf(std::size_t resident) const {
    return m_material.surnames[m_all[resident].surname] % m_material.givenNames[m_all[resident].given];
}

QString Residents::telephoneOf(std::size_t resident) const {
    const int number = m_all[resident].telephone;
    return QStringLiteral("010-%1-%2")
        .arg(number / 10'000, 4, 10, QLatin1Char('0'))
        .arg(number % 10'000, 4, 10, QLatin1Char('0'));
}

} // namespace baro::demo
