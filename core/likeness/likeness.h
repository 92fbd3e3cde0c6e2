#pragma once

#include "base/ids.h"
#include "base/instant.h"
#include "complaint/reference.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baro {

/// What is known of a report, as far as it tells whether two of them are about the same trouble.
struct Reported {
    std::optional<DistrictId> district;
    std::optional<CategoryId> category; ///< may be left out beside a sub-type
    std::optional<SubtypeId> subtype;
    QString words; ///< whatever was said about where and what
    QString place; ///< the caller's words for where it is, alone
    QString address;
    Instant receivedAt{};
};

/// A complaint of the office that a call may be about as well.
struct KnownReport {
    ComplaintId id;
    std::optional<DistrictId> district;
    std::optional<CategoryId> category;
    std::optional<SubtypeId> subtype;
    Instant receivedAt{};
    std::string_view place;   ///< as SearchKey has it in strokes, without the end of the field
    std::string_view address; ///< the same
    std::string_view story;   ///< the same
};

enum class LikeDong { Same, Neighbouring };
enum class LikeKind { Same, Group };

/// Why a call may be about the trouble that was reported before: each reason, and their weight together.
struct Likeness {
    int weight = 0;
    std::optional<LikeDong> dong;
    std::optional<LikeKind> kind;
    bool place = false;   ///< the whole place, or the whole address, is the same
    QStringList words;    ///< of the call that the other report says too; at most three
    Milliseconds since{}; ///< between the two

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

struct Alike {
    ComplaintId id;
    Likeness likeness;

    friend bool operator==(const Alike &, const Alike &) = default;
};

/// How far apart the two may lie.
inline constexpr std::chrono::hours likenessReach{24};

/// Compares one call with many reports: what is asked of every one of them is made ready once. `call` and `reference`
/// outlive it. Pure.
class Comparing {
public:
    Comparing(const Reported &call, const Reference &reference);
    ~Comparing();

    /// Why the two may be about the same trouble; absent where too little speaks for it. One reason alone is never
    /// enough: it takes the same dong and the same kind of late, or the same place, or words beside. Words of the call
    /// meet inside those of the report, without their particles, with the last syllable half-typed, or with the
    /// keyboard left in English.
    std::optional<Likeness> with(const KnownReport &other) const;

private:
    struct Word;
    bool compareDongs(Likeness &found, const KnownReport &other) const;
    bool compareKinds(Likeness &found, const KnownReport &other) const;
    bool samePlace(const KnownReport &other) const;
    void compareWords(Likeness &found, const KnownReport &other) const;

    const Reported &m_call;
    const Reference &m_reference;
    const District *m_dong;
    std::optional<CategoryId> m_group;
    std::vector<Word> m_words;
    std::string m_place, m_address; ///< strokes; empty for those too short to tell a place
};

/// The likest first, the nearer in time of two that are equally alike.
void putLikestFirst(std::vector<Alike> &found);

/// Keys of a place from which on it tells where something is.
inline constexpr size_t fewestKeysOfPlace = 6;

} // namespace baro
