#include "text/advicetext.h"

#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace baro {
namespace {

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

QString near(Instant at, Instant now, const QTimeZone &zone) {
    return timeNear(at, now, zone, currentLanguage());
}

QString clockText(int minutes) {
    return QStringLiteral("%1:%2").arg(minutes / 60 % 24, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString adviceReasonText(const AdviceReasonSaid &said, Instant now, const QTimeZone &zone) {
    const QString at = said.at ? near(*said.at, now, zone) : QString();
    switch (said.reason) {
    case AdviceReason::GoesThereFirst:
        return AdviceWords::tr("goes to this dong first");
    case AdviceReason::GoesThereSecond:
        return AdviceWords::tr("goes to this dong when others cannot");
    case AdviceReason::GoesElsewhere:
        return AdviceWords::tr("otherwise goes to other dongs");
    case AdviceReason::Usual:
        return AdviceWords::tr("usually goes to this kind of trouble");
    case AdviceReason::CanDo:
        return AdviceWords::tr("can do this kind of work");
    case AdviceReason::DoesEverything:
        return AdviceWords::tr("goes to everything");
    case AdviceReason::Free:
        return AdviceWords::tr("free now");
    case AdviceReason::FreeAt:
        if (said.at && *said.at - now < Minutes{1})
            return AdviceWords::tr("likely to be free any moment");
        return AdviceWords::tr("likely to be free at %1").arg(at);
    case AdviceReason::Waiting:
        return AdviceWords::tr("%n complaint(s) before this one", nullptr, said.count);
    case AdviceReason::DutyEnds:
        return AdviceWords::tr("ends work at %1, before it is likely to be done").arg(at);
    case AdviceReason::DutyBegins:
        return AdviceWords::tr("on duty from %1").arg(at);
    case AdviceReason::OnCall:
        return AdviceWords::tr("on call for what is urgent");
    case AdviceReason::FewHands:
        return AdviceWords::tr("only %n member(s) there", nullptr, said.count);
    }
    return {};
}

QString adviceText(const SquadAdvice &advice, Instant now, const QTimeZone &zone) {
    QStringList parts;
    for (const AdviceReasonSaid &said : advice.reasons)
        parts << adviceReasonText(said, now, zone);
    return parts.join(QStringLiteral(" · "));
}

QString promiseKeptText(const SquadAdvice &advice, std::optional<Instant> outDue, std::optional<Instant> resolveDue,
                        Instant now, const QTimeZone &zone) {
    const QString out = outDue ? near(*outDue, now, zone) : QString();
    const QString done = resolveDue ? near(*resolveDue, now, zone) : QString();
    if (outDue && !advice.keepsOut)
        return AdviceWords::tr("Out by %1 cannot be kept: not before %2.").arg(out, near(advice.likelyOut, now, zone));
    if (resolveDue && !advice.keepsResolve)
        return outDue ? AdviceWords::tr("Out by %1 can be kept; done by %2 hardly: likely at %3.")
                            .arg(out, done, near(advice.likelyDone, now, zone))
                      : AdviceWords::tr("Done by %1 can hardly be kept: likely at %2.")
                            .arg(done, near(advice.likelyDone, now, zone));
    if (outDue && resolveDue)
        return AdviceWords::tr("Out by %1 and done by %2 can be kept.").arg(out, done);
    if (outDue)
        return AdviceWords::tr("Out by %1 can be kept.").arg(out);
    return resolveDue ? AdviceWords::tr("Done by %1 can be kept.").arg(done) : QString();
}

QString standingText(const SquadStanding &standing, Instant now, const QTimeZone &zone) {
    if (standing.state == SquadState::OffDuty)
        return standing.next ? AdviceWords::tr("Off duty until %1").arg(near(standing.next->from, now, zone))
                             : text(SquadState::OffDuty);
    if (standing.state == SquadState::Available && standing.duty && standing.duty->urgentOnly)
        return AdviceWords::tr("On call until %1").arg(near(standing.duty->until, now, zone));
    return AdviceWords::tr("%1, %2", "state of a squad, since how long")
        .arg(text(standing.state), durationText(now - standing.since));
}

QString conflictText(const RosterConflict &conflict, const Roster &roster) {
    using Kind = RosterConflict::Kind;
    const Shift *shift = roster.shift(conflict.shift);
    const QString name = shift ? nameIn(currentLanguage(), *shift) : conflict.shift;
    switch (conflict.kind) {
    case Kind::UnknownShift:
        return AdviceWords::tr("There is no shift \"%1\".").arg(conflict.shift);
    case Kind::NobodyOn:
        return AdviceWords::tr("%1: everybody is away.").arg(name);
    case Kind::UnderMinimum:
        return AdviceWords::tr("%1: %2 there, %3 are asked for.").arg(name).arg(conflict.there).arg(conflict.wanted);
    case Kind::Overlap:
        return AdviceWords::tr("%1 begins before the shift before it has ended.").arg(name);
    case Kind::PersonTwice: {
        const auto &members = roster.book().members;
        const auto member = std::ranges::find(members, conflict.member, &Member::code);
        return AdviceWords::tr("%1 is in two squads at once.")
            .arg(member == members.end() ? conflict.member : nameIn(currentLanguage(), *member));
    }
    case Kind::TooLittleRest:
        return AdviceWords::tr("%1: only %2 of rest before it, %3 are due.")
            .arg(name, durationText(Minutes{conflict.there}), durationText(Minutes{conflict.wanted}));
    }
    return {};
}

QString shiftHoursText(const Shift &shift) {
    return clockText(shift.starts) + QStringLiteral("–") + (shift.ends == 24 * 60 ? QStringLiteral("24:00") : clockText(shift.ends));
}

} // namespace baro
