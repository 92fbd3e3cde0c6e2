#include "records/recordnames.h"

#include <QCollator>

#include <algorithm>

namespace baro {

template<class Entry>
RecordNames::Table RecordNames::tableOf(const Reference &reference, bool korean) {
    Table table;
    std::int64_t greatest = 0;
    for (const auto &[id, entry] : reference.all<Entry>()) {
        Name name{static_cast<std::int32_t>(id.value), {}, korean ? entry.ko : entry.en};
        name.key.add(entry.ko);
        name.key.add(entry.en);
        // And by the names that a dong had before.
        if constexpr (std::is_same_v<Entry, District>)
            for (const FormerName &former : entry.former.value_or(std::vector<FormerName>())) {
                name.key.add(former.ko);
                name.key.add(former.en);
            }
        // Whoever looks for a category means its sub-types too.
        if constexpr (std::is_same_v<Entry, Subtype>)
            if (const auto category = reference.categoryOf(id)) {
                name.key.add(reference.find<Category>(*category)->ko);
                name.key.add(reference.find<Category>(*category)->en);
            }
        table.names.push_back(std::move(name));
        greatest = std::max(greatest, id.value);
    }
    std::vector<const Name *> sorted;
    for (const Name &name : table.names)
        sorted.push_back(&name);
    QCollator collator(QLocale(korean ? QLocale::Korean : QLocale::English));
    collator.setNumericMode(true);
    std::ranges::stable_sort(sorted,
                             [&](const Name *a, const Name *b) { return collator.compare(a->shown, b->shown) < 0; });
    table.ranks.resize(static_cast<size_t>(greatest) + 1);
    for (size_t i = 0; i < sorted.size(); ++i)
        table.ranks[static_cast<size_t>(sorted[i]->id)] = static_cast<std::int64_t>(i) + 1;
    return table;
}

RecordNames::RecordNames(const Reference &reference, bool korean)
    : m_districts(tableOf<District>(reference, korean))
    , m_categories(tableOf<Category>(reference, korean))
    , m_subtypes(tableOf<Subtype>(reference, korean))
    , m_squads(tableOf<Squad>(reference, korean))
    , m_agencies(tableOf<Agency>(reference, korean)) {}

RecordNames::Ids RecordNames::idsOf(const Table &table, const SearchWord &word) {
    Ids ids;
    ids.is.resize(table.ranks.size());
    for (const Name &name : table.names)
        if (word.meets(name.key)) {
            ids.is[static_cast<size_t>(name.id)] = 1;
            ids.any = true;
        }
    return ids;
}

RecordNames::Named RecordNames::namedBy(const SearchWord &word) const {
    return {idsOf(m_districts, word), idsOf(m_categories, word), idsOf(m_subtypes, word), idsOf(m_squads, word),
            idsOf(m_agencies, word)};
}

} // namespace baro
