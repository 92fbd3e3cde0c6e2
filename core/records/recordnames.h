#pragma once

#include "complaint/reference.h"
#include "search/searchkey.h"

#include <vector>

namespace baro {

/// The names of the office's reference data as they are searched, and the order in which a list shows them.
class RecordNames {
public:
    RecordNames(const Reference &reference, bool korean);

    struct Ids {
        std::vector<char> is; ///< by id
        bool any = false;
        bool holds(std::int32_t id) const { return static_cast<size_t>(id) < is.size() && is[static_cast<size_t>(id)]; }
    };
    /// Which entries a word is part of the name of, in either language.
    struct Named {
        Ids districts, categories, subtypes, squads, agencies;
        bool any() const { return districts.any || categories.any || subtypes.any || squads.any || agencies.any; }
    };
    Named namedBy(const SearchWord &word) const;

    std::int64_t districtRank(std::int32_t id) const { return rank(m_districts, id); }
    std::int64_t kindRank(std::int32_t subtype, std::int32_t category) const {
        return subtype ? rank(m_subtypes, subtype) * 2 + 1 : rank(m_categories, category) * 2;
    }
    std::int64_t squadRank(std::int32_t id) const { return rank(m_squads, id); }
    std::int64_t agencyRank(std::int32_t id) const { return rank(m_agencies, id); }

private:
    struct Name {
        std::int32_t id = 0;
        SearchKey key;
        QString shown;
    };
    struct Table {
        std::vector<Name> names;
        std::vector<std::int64_t> ranks;
    };
    static std::int64_t rank(const Table &table, std::int32_t id) {
        return static_cast<size_t>(id) < table.ranks.size() ? table.ranks[static_cast<size_t>(id)] : 0;
    }
    template<class Entry>
    static Table tableOf(const Reference &reference, bool korean);
    static Ids idsOf(const Table &table, const SearchWord &word);

    Table m_districts, m_categories, m_subtypes, m_squads, m_agencies;
};

} // namespace baro
