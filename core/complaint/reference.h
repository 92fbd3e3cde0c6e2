#pragma once

#include "base/ids.h"
#include "complaint/category.h"
#include "complaint/danger.h"
#include "people/operator.h"
#include "roster/agency.h"
#include "roster/district.h"
#include "roster/member.h"
#include "roster/place.h"
#include "roster/shift.h"
#include "roster/squad.h"
#include "sla/policies.h"

#include <QTimeZone>

#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace baro {

template<class Entry>
struct IdOfEntry;
template<>
struct IdOfEntry<District> {
    using type = DistrictId;
};
template<>
struct IdOfEntry<Category> {
    using type = CategoryId;
};
template<>
struct IdOfEntry<Subtype> {
    using type = SubtypeId;
};
template<>
struct IdOfEntry<Squad> {
    using type = SquadId;
};
template<>
struct IdOfEntry<Agency> {
    using type = AgencyId;
};
template<>
struct IdOfEntry<Operator> {
    using type = OperatorId;
};
template<>
struct IdOfEntry<Promise> {
    using type = PromiseId;
};
template<>
struct IdOfEntry<ServiceWeek> {
    using type = ServiceWeekId;
};
template<>
struct IdOfEntry<SpecialDay> {
    using type = SpecialDayId;
};
template<>
struct IdOfEntry<Setting> {
    using type = SettingId;
};
template<>
struct IdOfEntry<Danger> {
    using type = DangerId;
};
template<>
struct IdOfEntry<Place> {
    using type = PlaceId;
};
template<>
struct IdOfEntry<Member> {
    using type = MemberId;
};
template<>
struct IdOfEntry<Leave> {
    using type = LeaveId;
};
template<>
struct IdOfEntry<Shift> {
    using type = ShiftId;
};
template<>
struct IdOfEntry<RosterPattern> {
    using type = RosterPatternId;
};
template<>
struct IdOfEntry<RosterWeek> {
    using type = RosterWeekId;
};

/// What a stream of reference data says now. Its name in the log: see referenceStream().
using ReferenceEntry =
    std::variant<District, Category, Subtype, Squad, Agency, Operator, Promise, Setting, Danger, Place, ServiceWeek,
                 SpecialDay, Member, Leave, Shift, RosterPattern, RosterWeek>;

/// "district", "category", "subtype", "squad", "agency", "operator", "promise", "setting", "danger", "place",
/// "service_week", "special_day", "member", "leave", "shift", "roster_pattern", "roster_week".
const char *referenceStream(const ReferenceEntry &entry);
/// Every stream of reference data.
const std::vector<QByteArray> &referenceStreams();
/// An entry of the type that a stream holds, with default values. Absent for a stream that is none of reference data.
std::optional<ReferenceEntry> emptyEntry(const QByteArray &stream);
/// The code that people know an entry by.
QString referenceCode(const ReferenceEntry &entry);

/// All reference data as they stand, shared read-only between threads.
class Reference {
public:
    template<class Entry>
    using Table = std::map<typename IdOfEntry<Entry>::type, Entry>;

    template<class Entry>
    const Table<Entry> &all() const {
        return std::get<Table<Entry>>(m_tables);
    }

    /// Null when there is no such entry.
    template<class Entry>
    const Entry *find(typename IdOfEntry<Entry>::type id) const {
        const auto found = all<Entry>().find(id);
        return found == all<Entry>().end() ? nullptr : &found->second;
    }

    template<class Entry>
    std::optional<typename IdOfEntry<Entry>::type> idOf(const QString &code) const {
        for (const auto &[id, entry] : all<Entry>())
            if (entry.code == code)
                return id;
        return std::nullopt;
    }

    /// The entry with this id, if it is in service at `at` (not retired before).
    template<class Entry>
    const Entry *inService(typename IdOfEntry<Entry>::type id, Instant at) const {
        const Entry *entry = find<Entry>(id);
        return entry && (!entry->until || *entry->until > at) ? entry : nullptr;
    }

    std::optional<CategoryId> categoryOf(SubtypeId subtype) const;
    /// Every promise and calendar, with when each became known.
    const Policies &policies() const { return m_policies; }
    const OfficeCalendar &calendar() const { return m_policies.calendar(); }
    /// The danger to life that a sub-type is; absent for one that is none, or that the office's table forgot.
    std::optional<DangerId> dangerOf(SubtypeId subtype) const;
    /// The value of a setting, or `fallback`.
    QString setting(const QString &code, const QString &fallback = {}) const;
    /// Setting "office.zone"; Asia/Seoul without one.
    const QTimeZone &zone() const { return m_zone; }

    /// `known`: the event that defined it.
    void set(std::int64_t id, const ReferenceEntry &entry, EventId known = {});

private:
    std::tuple<Table<District>, Table<Category>, Table<Subtype>, Table<Squad>, Table<Agency>, Table<Operator>,
               Table<Promise>, Table<Setting>, Table<Danger>, Table<Place>, Table<ServiceWeek>, Table<SpecialDay>,
               Table<Member>, Table<Leave>, Table<Shift>, Table<RosterPattern>, Table<RosterWeek>>
        m_tables;
    Policies m_policies;
    QTimeZone m_zone{"Asia/Seoul"}; ///< looked up once: it is asked for with every command
};

using ReferencePointer = std::shared_ptr<const Reference>;

} // namespace baro
