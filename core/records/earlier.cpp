#include "records/earlier.h"

#include "search/bytescan.h"

#include <algorithm>

namespace baro {

namespace {

std::string wholeField(const QString &text) {
    SearchKey key;
    key.add(text);
    return key.strokes;
}

} // namespace

Reported reportedBy(const EarlierQuestion &question) {
    Reported report;
    report.district = question.district;
    report.category = question.category;
    report.subtype = question.subtype;
    report.words = QStringList{question.story, question.place, question.address}.join(u'\n');
    report.place = question.place;
    report.address = question.address;
    report.receivedAt = question.receivedAt;
    return report;
}

Earlier earlierThan(const Register &records, const EarlierQuestion &question) {
    Earlier found;
    if (!question.subtype || !question.district)
        return found;
    // Whole fields: with the sign at their end, and with the one before their beginning.
    const std::string telephone = wholeField(question.telephone);
    std::vector<ByteFinder> places;
    for (const QString &words : {question.place, question.address})
        if (const std::string key = wholeField(words); key.size() > fewestKeysOfPlace)
            places.emplace_back(SearchKey::fieldEnd + key);
    const ByteFinder caller(telephone.empty() ? std::string() : SearchKey::fieldEnd + telephone);
    const std::int64_t received = toUnixMs(question.receivedAt);
    const std::int64_t since = toUnixMs(question.receivedAt - recurrenceReach);
    const auto counts = [](const RegisterChunk &chunk, size_t slot) {
        const auto state = static_cast<State>(chunk.state[slot]);
        return state != State::Cancelled && state != State::Attached;
    };
    for (size_t index = records.chunks.size(); index-- > 0;) {
        if (!records.chunks[index])
            continue;
        const RegisterChunk &chunk = *records.chunks[index];
        for (size_t slot = chunk.size(); slot-- > 0;) {
            if (chunk.subtype[slot] != question.subtype->value || chunk.district[slot] != question.district->value ||
                chunk.id[slot] == question.complaint.value || chunk.received[slot] > received || !counts(chunk, slot))
                continue;
            const RegisterPlace place{static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(slot)};
            const std::string_view key = chunk.strokesOf(slot);
            const auto stands = [key](const ByteFinder &finder) { return finder.find(key) != std::string_view::npos; };
            if (!telephone.empty() && stands(caller))
                found.samePerson.push_back(place);
            if (chunk.received[slot] >= since && chunk.resolved[slot] != noTime && chunk.resolved[slot] <= received &&
                std::ranges::any_of(places, stands))
                found.samePlace.push_back(place);
        }
    }
    const auto newestFirst = [&](std::vector<RegisterPlace> &list) {
        std::ranges::stable_sort(list, std::ranges::greater(),
                                 [&](RegisterPlace at) { return records.chunks[at.chunk]->received[at.slot]; });
    };
    newestFirst(found.samePerson);
    newestFirst(found.samePlace);
    return found;
}

} // namespace baro
