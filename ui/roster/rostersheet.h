#pragma once

#include "base/problem.h"
#include "complaint/command.h"
#include "complaint/rosterof.h"
#include "text/gaptext.h"

#include <memory>
#include <optional>
#include <vector>

namespace baro {

/// One cell that is to say something else; without a text, what the pattern says.
struct RosterChange {
    SquadId squad;
    LocalDay day{};
    std::optional<QString> text;
    friend bool operator==(const RosterChange &, const RosterChange &) = default;
};

LocalDay mondayOfWeek(LocalDay day);

/// The roster as the room shows it: the office's, with what was typed here and is on its way to the file, and beside it
/// what the patterns alone would say. Immutable; any thread.
class RosterSheet {
public:
    explicit RosterSheet(ReferencePointer reference, const std::vector<RosterChange> &pending = {});

    const Roster &roster() const { return *m_roster; }
    std::shared_ptr<const Roster> shared() const { return m_roster; }
    const Reference &reference() const { return *m_reference; }
    ReferencePointer sharedReference() const { return m_reference; }

    QString text(SquadId squad, LocalDay day) const { return m_roster->cell(squad, day).text; }
    QString patternText(SquadId squad, LocalDay day) const { return m_patterns->cell(squad, day).text; }
    /// It says something else than the pattern.
    bool isByHand(SquadId squad, LocalDay day) const;
    /// Squads in service on that day, in their order.
    std::vector<SquadId> squads(LocalDay day) const;
    /// What a cell of this squad can say, as its keys go round: nothing, what its patterns say somewhere, single
    /// shifts.
    std::vector<QString> choices(SquadId squad) const;

    /// The entries that bring the changes about: a week of a squad each. Days that say what the pattern says follow it
    /// on, and a week of nothing else is withdrawn. Those that change nothing are left out.
    std::vector<commands::Define> defining(const std::vector<RosterChange> &changes, Instant now) const;

private:
    ReferencePointer m_reference;
    std::shared_ptr<const Roster> m_patterns;
    std::shared_ptr<const Roster> m_roster;
};

/// What a person typed into a cell, with its shifts as they are written in the list; the first word that is no shift
/// otherwise.
tl::expected<QString, QString> cellTextFrom(const QString &typed, const Roster &roster, Instant at);

/// How a day of service is covered.
struct DayCover {
    Milliseconds gap{0};       ///< somewhere nobody is on duty for something
    Milliseconds leadAlone{0}; ///< nobody but the lead squad
    bool service = false;      ///< there are hours of service at all
    friend bool operator==(const DayCover &, const DayCover &) = default;
};

/// The days from `first` on, each with what `gaps` (of all of them) leave of it.
std::vector<DayCover> dayCovers(const Roster &roster, const std::vector<CoverageGap> &gaps, LocalDay first, int days);

} // namespace baro
