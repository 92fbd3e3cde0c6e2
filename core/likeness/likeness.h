#pragma once

#include "base/ids.h"
#include "base/instant.h"
#include "complaint/reference.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baro {

/// What is known of a report, as far as it tells whether two of them are about the same trouble.
struct Reported {
    std::optional<DistrictId> district;
    std::optional<CategoryId> category; ///< may be left out beside a sub-type
    std::optional<SubtypeId> subtype;
    QString words; ///< whatever was said about where and what
    Instant receivedAt{};
};

/// A complaint of the office that a call may be about as well.
struct KnownReport {
    ComplaintId id;
    Reported report;
};

enum class LikeDong { Same, Neighbouring };
enum class LikeKind { Same, Group };

/// Why a call may be about the trouble that was reported before: each reason, and their weight together.
struct Likeness {
    int weight = 0;
    std::optional<LikeDong> dong;
    std::optional<LikeKind> kind;
    QStringList words;    ///< of the earlier report that the call says too, as they were written there; at most three
    Milliseconds since{}; ///< since the earlier report

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

struct Alike {
    ComplaintId id;
    Likeness likeness;

    friend bool operator==(const Alike &, const Alike &) = default;
};

/// How far back a report may lie.
inline constexpr std::chrono::hours likenessReach{24};

/// Those of `known` that the call may be about as well, the likest first, the later one of two that are equally alike;
/// at most `atMost`. One reason alone is never enough: it takes the same dong and the same kind of late, or words
/// beside. Words meet as they are spoken, with their particles, with the last syllable half-typed, or with the keyboard
/// left in English. Pure; time grows with the words of the call and of the reports within reach.
std::vector<Alike> alikeTo(const Reported &call, const std::vector<KnownReport> &known, const Reference &reference,
                           Instant now, size_t atMost = 3);

} // namespace baro
