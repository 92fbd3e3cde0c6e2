#pragma once

#include "complaint/reference.h"
#include "proposal/spoken.h"
#include "proposal/vocabulary.h"
#include "proposal/wordindex.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace baro {

/// How a text gave a dong away.
enum class DongClue {
    Name,     ///< "신월3동", "Sinwol 3"
    Initials, ///< "ㅅㅇ3"
    Keys,     ///< struck with the keyboard left in English
    Spelling, ///< one key beside: "신웡3동"
    Place,    ///< a place that the office's list knows
    Learned,  ///< a place that past complaints named
};

/// A name that past complaints gave to a place, with the dong in which nearly all of them lay.
struct LearnedPlace {
    QString name; ///< as it was said most often
    DistrictId district;
    int times = 0; ///< complaints that named it in this dong
    int total = 0; ///< complaints that named it

    friend bool operator==(const LearnedPlace &, const LearnedPlace &) = default;
};

/// What past complaints teach and the office's list of places does not know yet, the most frequent first. A name that
/// only says more about another one in the same dong ("중앙시장 북문" beside "중앙시장") is left out.
std::vector<LearnedPlace> placesLearned(const Reference &reference, const std::vector<SpokenRecord> &records);

struct FoundDong {
    DistrictId district;
    DongClue clue = DongClue::Name;
    QString said;                 ///< the words in the text
    std::optional<PlaceId> place; ///< for DongClue::Place
    double weight = 0;            ///< 0 to 1
    int earlier = 0;              ///< past complaints there, for DongClue::Learned

    friend bool operator==(const FoundDong &, const FoundDong &) = default;
};

/// A place, known to the office or only named like one, in the words of the caller, with what followed of it ("중앙시장 북문 앞").
struct FoundPlace {
    QString words;
    std::optional<PlaceId> place; ///< of the office's list
    int earlier = 0;              ///< past complaints there, for a learned one

    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

/// What a text says of where it is.
struct HeardPlaces {
    std::vector<FoundDong> dongs; ///< the best first, each once
    std::optional<FoundPlace> place;
    std::vector<LetterSpan> spans; ///< the letters that speak of dong and place, and so of nothing else
};

/// Finds the dong that a text speaks of. A value; shared between threads read-only.
class DongFinder {
public:
    explicit DongFinder(ReferencePointer reference);

    /// Takes the places of past complaints in, each with the dong that it turned out to be.
    void learn(const std::vector<SpokenRecord> &records);

    /// Only dongs and places in service at `at`. A dong is found by its earlier names too, and one that became a part
    /// of another one leads there.
    HeardPlaces hear(const QString &text, Instant at, size_t most = 3) const;

private:
    struct Name {
        DistrictId district;
        bool legal = false;
        bool former = false;        ///< it was called so once
        std::vector<QString> forms; ///< plain; without the closing 동 too
        QString initials;           ///< "ㅅㅇ3"
        QString keys;
        QString initialKeys;
    };
    struct Known {
        QString plain;
        DistrictId district;
        std::optional<PlaceId> place;
        double share = 1; ///< of the past complaints there that lay in this dong
        int earlier = 0;
    };
    struct Mention {
        size_t known = 0;
        LetterSpan letters;
    };

    void sortPlaces();
    void addName(DistrictId district, bool legal, bool former, const QString &ko, const QString &en);
    /// The dong itself, or that of which it is a part at `at`.
    std::optional<DistrictId> inForce(DistrictId district, Instant at) const;
    /// Where known places are named, the longest name first, none inside another.
    std::vector<Mention> mentions(const QString &plain, Instant at) const;

    ReferencePointer m_reference;
    std::vector<Name> m_names;
    std::vector<Known> m_places; ///< longest first
    WordIndex m_placeWords;
};

using DongFinderPointer = std::shared_ptr<const DongFinder>;

} // namespace baro
