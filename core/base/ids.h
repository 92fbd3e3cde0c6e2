#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>
#include <cstdint>
#include <functional>

namespace baro {

/// A number that names one thing of one sort. Ids of different things do not mix.
template<class Tag>
struct Id {
    std::int64_t value = 0;
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ComplaintId = Id<struct ComplaintTag>;
using CallId = Id<struct CallTag>;
using EventId = Id<struct EventTag>;
using TextId = Id<struct TextTag>;
using DistrictId = Id<struct DistrictTag>;
using CategoryId = Id<struct CategoryTag>;
using SubtypeId = Id<struct SubtypeTag>;
using SquadId = Id<struct SquadTag>;
using AgencyId = Id<struct AgencyTag>;
using OperatorId = Id<struct OperatorTag>;
using PromiseId = Id<struct PromiseTag>;
using SettingId = Id<struct SettingTag>;
using DangerId = Id<struct DangerTag>;
using PlaceId = Id<struct PlaceTag>;
using ServiceWeekId = Id<struct ServiceWeekTag>;
using SpecialDayId = Id<struct SpecialDayTag>;
using MemberId = Id<struct MemberTag>;
using LeaveId = Id<struct LeaveTag>;
using ShiftId = Id<struct ShiftTag>;
using RosterPatternId = Id<struct RosterPatternTag>;
using RosterWeekId = Id<struct RosterWeekTag>;
using HandoverId = Id<struct HandoverTag>;

/// Names one order of a person to the office; sent twice, it is carried out once.
struct CommandId {
    QUuid value;
    friend bool operator==(const CommandId &, const CommandId &) = default;
    bool isNull() const { return value.isNull(); }
};

} // namespace baro

template<class Tag>
struct std::hash<baro::Id<Tag>> {
    size_t operator()(baro::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
