#pragma once

#include "likeness/likeness.h"
#include "records/register.h"

#include <QString>

namespace baro {

/// What a complaint is compared by with those before it.
struct EarlierQuestion {
    ComplaintId complaint; ///< those received before it count; all of them for one that is not received yet (0)
    Instant receivedAt{};
    std::optional<DistrictId> district;
    std::optional<CategoryId> category;
    std::optional<SubtypeId> subtype;
    QString telephone; ///< digits; empty for none
    QString place;     ///< the caller's words
    QString address;
    QString story;
    friend bool operator==(const EarlierQuestion &, const EarlierQuestion &) = default;
};

/// As it is compared with others of the same day; see sameTrouble().
Reported reportedBy(const EarlierQuestion &question);

/// What came before. Newest first.
struct Earlier {
    /// Of the same telephone number about the same kind of trouble in the same dong: a repeated complaint (반복민원).
    /// From the third on that were answered twice it may be closed without a further answer: 민원처리법 제23조.
    std::vector<RegisterPlace> samePerson;
    /// The same kind of trouble at the same place, whoever reported it, after it had been resolved there: it came back
    /// (재발).
    std::vector<RegisterPlace> samePlace;
    friend bool operator==(const Earlier &, const Earlier &) = default;
};

/// How far back the same place counts.
inline constexpr std::chrono::days recurrenceReach{365};
/// Earlier ones of the same person from which on a complaint is the third.
inline constexpr size_t repeatsOfLaw = 2;

/// Cancelled ones and those attached to another do not count. A place is the same where its words, without blanks and
/// marks, or the address, are; of a place of fewer than fewestKeysOfPlace keys nothing is said. Reads the columns of
/// dong and kind, and the keys of those that have both. Pure.
Earlier earlierThan(const Register &records, const EarlierQuestion &question);

} // namespace baro
