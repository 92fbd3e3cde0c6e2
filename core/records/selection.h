#pragma once

#include "complaint/reference.h"
#include "records/recordnames.h"
#include "records/register.h"

#include <atomic>

namespace baro {

/// Conditions that a complaint meets to be in a list; what is empty asks for nothing.
struct RecordFilter {
    std::vector<DistrictId> districts;
    std::vector<CategoryId> categories; ///< these or the sub-types; a category without its sub-types
    std::vector<SubtypeId> subtypes;
    std::vector<SquadId> squads;    ///< was chosen for it
    std::vector<AgencyId> agencies; ///< it was referred to
    std::vector<State> states;
    std::optional<bool> open; ///< whether it is on the open queue
    std::optional<bool> late;
    std::optional<Priority> priority;
    std::optional<LegalKind> legalKind;
    std::optional<Instant> from; ///< received since
    std::optional<Instant> to;   ///< received before
    std::optional<bool> reopened;
    std::optional<bool> attached; ///< whether it is one more report of another one

    bool empty() const { return *this == RecordFilter{}; }
    friend bool operator==(const RecordFilter &, const RecordFilter &) = default;
};

enum class RecordColumn {
    Received,
    Number,
    State,
    District,
    Kind,
    Squad,
    Agency,
    Out,
    Resolved,
    ToSetOut,
    ToResolve,
    Late,
    Place, ///< the caller's words, or the address, or the story
    Name
};
template<>
struct Codes<RecordColumn> {
    static constexpr auto entries =
        std::to_array<std::pair<RecordColumn, std::string_view>>({{RecordColumn::Received, "received"},
                                                                  {RecordColumn::Number, "number"},
                                                                  {RecordColumn::State, "state"},
                                                                  {RecordColumn::District, "district"},
                                                                  {RecordColumn::Kind, "kind"},
                                                                  {RecordColumn::Squad, "squad"},
                                                                  {RecordColumn::Agency, "agency"},
                                                                  {RecordColumn::Out, "out"},
                                                                  {RecordColumn::Resolved, "resolved"},
                                                                  {RecordColumn::ToSetOut, "to_set_out"},
                                                                  {RecordColumn::ToResolve, "to_resolve"},
                                                                  {RecordColumn::Late, "late"},
                                                                  {RecordColumn::Place, "place"},
                                                                  {RecordColumn::Name, "name"}});
};

/// By what a list is ordered; what is equal stands newest first. What has no value stands last either way.
struct RecordOrder {
    RecordColumn column = RecordColumn::Received;
    bool ascending = false;
    bool newestFirst() const { return column == RecordColumn::Received && !ascending; }
    friend bool operator==(const RecordOrder &, const RecordOrder &) = default;
};

struct RecordSelection {
    SearchQuery query;
    RecordFilter filter;
    RecordOrder order;
    friend bool operator==(const RecordSelection &, const RecordSelection &) = default;
};

/// A list of the register. `cut`: there are more, it was asked for no more than these.
struct RecordList {
    std::vector<RegisterPlace> places;
    size_t further = 0; ///< of all that were found: one more report of another complaint each
    bool cut = false;
    bool cancelled = false; ///< somebody asked for something else meanwhile; `places` says nothing then
};

class RecordOrders;

/// Those that meet the selection, in its order, at most `atMost`. Reads every column and key that it needs once; where
/// the newest are asked for, no further than it has to. `now` decides what is late. Stops soon after `cancelled` is
/// set. `kept` makes an order quick for whoever asks again and again.
RecordList select(const Register &records, const RecordSelection &selection, const RecordNames &names, Instant now,
                  size_t atMost = std::numeric_limits<size_t>::max(), const std::atomic<bool> *cancelled = nullptr,
                  RecordOrders *kept = nullptr);

/// Those that meet the selection but for one key in one or several words: offered where nothing fits. Newest first.
RecordList selectAlmost(const Register &records, const RecordSelection &selection, const RecordNames &names,
                        Instant now, size_t atMost = std::numeric_limits<size_t>::max(),
                        const std::atomic<bool> *cancelled = nullptr, RecordOrders *kept = nullptr);

} // namespace baro
