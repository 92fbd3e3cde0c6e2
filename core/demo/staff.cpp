#include "demo/staff.h"

#include "demo/chance.h"

#include <algorithm>

namespace baro::demo {
namespace {

/// How long before its first day somebody's leave can reach, and how far ahead it is known.
constexpr int daysBetweenLeaves = 55;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

} // namespace

void enterStaff(OfficeAtWork &office, const Material &material, QDate first, QDate last, std::uint64_t seed) {
    // Of its own: the course of the complaints must not hang on it.
    Chance chance(seed);
    const Reference &reference = office.reference();
    commands::DefineAll members;
    commands::DefineAll leaves;
    int number = 0;
    int leave = 0;
    for (const auto &[id, squad] : reference.all<Squad>()) {
        std::vector<std::pair<QDate, QDate>> away; // one of a squad at a time
        for (int i = 0; i < squad.members; ++i) {
            const QString name = material.surnames[chance.weighted(material.surnameWeights)] %
                                 material.givenNames[static_cast<std::size_t>(
                                     chance.below(static_cast<int>(material.givenNames.size())))];
            const QString code = QStringLiteral("M%1").arg(++number, 3, 10, QLatin1Char('0'));
            const bool lead = squad.kind == SquadKind::Lead;
            members.entries.push_back(
                {Member{code, name, name, squad.code,
                        lead ? (i < (squad.members + 1) / 2 ? QStringLiteral("A") : QStringLiteral("B")) : QString(), {}, {}},
                 {},
                 {}});
            if (squad.members < 3)
                continue;
            for (QDate day = first.addDays(chance.below(daysBetweenLeaves)); day <= last;
                 day = day.addDays(chance.between(daysBetweenLeaves / 2, daysBetweenLeaves * 2))) {
                const QDate end = day.addDays(chance.nearLow(0, 4));
                const bool taken = std::ranges::any_of(
                    away, [&](const auto &span) { return span.first <= end && day <= span.second; });
                if (taken)
                    continue;
                away.emplace_back(day, end);
                const auto kind = chance.among<LeaveKind>({{LeaveKind::Holiday, 70}, {LeaveKind::Sick, 15}, {LeaveKind::Training, 15}});
                leaves.entries.push_back(
                    {Leave{QStringLiteral("L%1").arg(++leave, 4, 10, QLatin1Char('0')), code, iso(day), iso(end), kind, {}, {}},
                     {},
                     {}});
            }
        }
    }
    const auto someone = std::ranges::find_if(reference.all<Operator>(), [](const auto &entry) {
        return entry.second.role == Role::Supervisor;
    });
    const OperatorId actor = someone == reference.all<Operator>().end() ? OperatorId{1} : someone->first;
    const Said asRecord{.by = Source::Record};
    office.order(actor, std::move(members), asRecord);
    if (!leaves.entries.empty())
        office.order(actor, std::move(leaves), asRecord);
}

} // namespace baro::demo
