#pragma once

#include "base/problem.h"
#include "complaint/reference.h"

#include <QString>

#include <array>
#include <map>
#include <vector>

/// The office that is played for demonstrations and tests: see demo.h.
namespace baro::demo {

enum class DayPart { Night, Morning, Day, Evening };  ///< from 22, 7, 9 and 18 o'clock
enum class Season { Spring, Summer, Autumn, Winter }; ///< from March, June, September and December
enum class Sky { Dry, Rain, Downpour, Snow };

/// One sub-type as callers meet it: how often, when, and what comes of it. Shares in percent of the weight.
struct Trouble {
    SubtypeId subtype;
    CategoryId category;
    bool urgent = false;
    bool danger = false;
    SquadId squad;
    std::int64_t weight = 0;
    std::array<int, 4> byPart{};
    std::array<int, 4> bySeason{};
    std::array<int, 4> bySky{};
    int answered = 0; ///< of a hundred, answered on the line
    int refer = 0;    ///< of a hundred, another body must act
    bool goes = true; ///< a squad goes there; otherwise the desk sees to it
    int workFrom = 0; ///< minutes on site
    int workTo = 0;
    std::vector<QString> stories;     ///< with {place}
    std::vector<QString> resolutions; ///< what the squad says it did
    std::vector<AgencyId> alerts;     ///< whom to alert when it is a danger to life
    struct Referral {
        AgencyId agency;
        QString answer;
        QString done;
    };
    std::vector<Referral> referrals;

    std::int64_t weightAt(DayPart part, Season season, Sky sky) const {
        return weight * byPart[static_cast<size_t>(part)] * bySeason[static_cast<size_t>(season)] *
               bySky[static_cast<size_t>(sky)];
    }
};

struct Place {
    DistrictId district;
    QString name;
    QString address;
};

struct EnglishStory {
    size_t trouble = 0; ///< place in Material::troubles
    QString story;      ///< with {dong}
};

/// What people of the demonstration say and do, from the files of resources/demo. All of it is invented.
struct Material {
    std::vector<Trouble> troubles;
    std::vector<EnglishStory> english;
    std::vector<DistrictId> districts;      ///< those that have places, in the order of the file
    std::vector<std::vector<Place>> places; ///< of each of `districts`
    std::vector<QString> surnames;
    std::vector<std::int64_t> surnameWeights;
    std::vector<QString> givenNames;
    std::vector<QString> foreigners;
    std::vector<QString> notes;
    std::vector<QString> contacts;                   ///< whom one speaks to in an agency
    std::map<QString, std::vector<QString>> remarks; ///< by occasion: "held.weather", "progress"...

    /// Remarks for an occasion; none when there are none.
    const std::vector<QString> &remarksOn(const QString &occasion) const;

    /// Problem FileMissing {file} or BadRow {file, line}.
    static Result<Material> read(const Reference &reference, const QString &folder = QStringLiteral(":/demo"));
};

} // namespace baro::demo
