#include "intake/whomtoalert.h"

#include <QRegularExpression>

#include <algorithm>

namespace baro {

std::vector<AgencyId> alwaysFirst(const Reference &reference, Instant at) {
    std::vector<AgencyId> found;
    for (const QStringView telephone : {u"119", u"112"})
        for (const auto &[id, agency] : reference.all<Agency>())
            if (agency.kind == AgencyKind::Emergency && agency.telephone == telephone &&
                reference.inService<Agency>(id, at))
                found.push_back(id);
    return found;
}

std::vector<AgencyId> whomToAlert(const Reference &reference, const Subtype &subtype, Instant at) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    constexpr qsizetype shortestWord = 2;
    const QStringList words = subtype.ko.split(between, Qt::SkipEmptyParts);
    const auto isTheirs = [&](const Agency &agency) {
        return std::ranges::any_of(words, [&](const QString &word) {
            return word.size() >= shortestWord && agency.responsibleKo.contains(word);
        });
    };
    std::vector<AgencyId> first;
    std::vector<AgencyId> outside;
    std::vector<AgencyId> rest;
    for (const auto &[id, agency] : reference.all<Agency>()) {
        if (!reference.inService<Agency>(id, at))
            continue;
        if (agency.kind == AgencyKind::Emergency)
            (isTheirs(agency) ? first : rest).push_back(id);
        else if (agency.kind == AgencyKind::Outside && isTheirs(agency))
            outside.push_back(id);
    }
    first.insert(first.end(), outside.begin(), outside.end());
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

} // namespace baro
