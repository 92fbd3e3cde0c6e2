#pragma once

#include "complaint/clocks.h"
#include "complaint/reference.h"
#include "text/language.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace baro {

/// One clock's part of the calculation, below its name.
struct LedgerPart {
    QString name;
    QStringList lines;
};

/// Why a clock stands where it stands, in whole sentences and in the language of the moment: what was promised and
/// since when, every stretch in which it ran or stood still, days that are otherwise than their weekday by their names,
/// what falls due, and how that was kept. Times and durations are told to the second where there are any, so that the
/// stretches add up to what is said of all of them. The first time has its date with the year, and each of another day
/// its own. The same for the desk, the command line and paper. Pure; any thread.
class LedgerWords {
public:
    LedgerWords(const Policies &policies, const QTimeZone &zone, Language language)
        : m_policies(policies)
        , m_zone(zone)
        , m_language(language) {}

    /// A sentence a line. Until it was stopped, the stretches go on to the deadline, or to `now` where that is later. A
    /// line more where the calendar of today would promise otherwise: the promise stays as it was given. Empty for a
    /// cycle to which nothing was promised.
    QStringList clock(const Cycle &cycle, ClockKind kind, Instant now) const;
    /// How long it took until the first squad was there; empty while none is.
    QString arrival(const Cycle &cycle) const;
    /// The law's own term with its articles, the hours or days that it counts and those between by what they are, and
    /// how the calendar of today would have it where that is otherwise. Where the calendar ends before the term, that;
    /// empty where there is none.
    QStringList legal(const Cycle &cycle, LegalKind kind) const;
    /// All of it by clock: to set out and the arrival, to resolve, the law's term. No part without a line.
    std::vector<LedgerPart> parts(const Cycle &cycle, LegalKind kind, Instant now) const;
    /// The parts below each other: each name, then its lines indented.
    QStringList all(const Cycle &cycle, LegalKind kind, Instant now) const;

    /// The same as data: target, promise, segments, days with a name, deadline, as restated; null members where there
    /// is nothing.
    QJsonObject clockJson(const Cycle &cycle, ClockKind kind, Instant now) const;
    /// Of the law's term: articles, length, end, the stretches of hours that it counts, every day from the first to the
    /// last with whether it counts, as restated. Empty where there is none.
    QJsonObject legalJson(const Cycle &cycle, LegalKind kind) const;

private:
    QString time(Instant at, Instant near) const;
    QString dated(Instant at) const;
    QString day(LocalDay day, Instant near) const;
    QString hours(const DayWindows &windows) const;
    QString segment(const Cycle &cycle, const ClockCourse &course, const Segment &segment) const;
    QString between(Instant from, Instant until, const WorkingTime &legal) const;
    QStringList termLines(const LegalTerm &term, Instant from, Instant due, const OfficeCalendar &calendar) const;

    const Policies &m_policies;
    QTimeZone m_zone;
    Language m_language;
};

/// Whether an urgent priority follows from the kind of trouble, or from a person. Absent for one that is not urgent.
enum class UrgentBecause { Kind, Person };
template<>
struct Codes<UrgentBecause> {
    static constexpr auto entries = std::to_array<std::pair<UrgentBecause, std::string_view>>(
        {{UrgentBecause::Kind, "kind"}, {UrgentBecause::Person, "person"}});
};
std::optional<UrgentBecause> urgentBecause(std::optional<SubtypeId> subtype, Priority priority,
                                           const Reference &reference);
/// What a promise was given for: the kind of trouble, its kind before the law, and why it is urgent where it is.
LedgerPart matterPart(std::optional<CategoryId> category, std::optional<SubtypeId> subtype, Priority priority,
                      LegalKind law, const Reference &reference, Language language);

} // namespace baro
