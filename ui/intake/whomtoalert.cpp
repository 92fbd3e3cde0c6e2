#include "intake/whomtoalert.h"

#include <QRegularExpression>

#include <algorithm>

namespace baro {

QString sentenceOf(const Danger &danger, Language language, const std::vector<commands::AlertMade> &alerted,
                   const Reference &reference) {
    QString sentence = language == Language::Korean ? danger.sayKo : danger.sayEn;
    // What was done is not announced once more.
    static const QRegularExpression willKo(QStringLiteral("지금 ([^ .]+)에 알리겠습니다"));
    static const QRegularExpression willEn(QStringLiteral("I am alerting ([^.;]+) now"));
    if (!alerted.empty())
        sentence.replace(willKo, QStringLiteral("\\1에 알렸습니다")).replace(willEn, QStringLiteral("I have alerted \\1"));
    static const QString fire = QStringLiteral("119");
    QStringList told;
    for (const commands::AlertMade &alert : alerted) {
        const Agency *agency = reference.find<Agency>(alert.agency);
        if (!agency)
            continue;
        if (agency->telephone == fire)
            return sentence;
        // 112 is what a caller knows the police by; a company he knows by its name.
        const bool number = agency->kind == AgencyKind::Emergency && agency->telephone.size() == fire.size();
        told << (number ? agency->telephone : nameIn(language, *agency));
    }
    static const QRegularExpression named(QStringLiteral("(?<!\\d)119(?!\\d)"));
    return told.isEmpty() ? sentence : sentence.replace(named, told.join(QStringLiteral(", ")));
}

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
