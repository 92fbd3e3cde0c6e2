#pragma once

#include "base/problem.h"
#include "complaint/command.h"
#include "desk/views.h"
#include "roster/squad.h"

#include <QString>

#include <optional>
#include <vector>

/// What a squad says on the telephone, and what that means for the office. Pure.
namespace baro {

enum class SquadNews { Out, Arrived, Done, TurnedBack };

/// What comes next of a dispatch as it stands.
SquadNews nextNews(const OpenDispatch &dispatch);

/// The key that says it, in Latin letters or as the Korean keyboard has it on the same key: O, A, D, T.
std::optional<SquadNews> newsOfKey(const QString &typed);

/// The open dispatches of a squad in the order in which a report is taken to be about them: those that the news fits,
/// then the others; among each, those told to go before those only chosen, the oldest first. Without news: the one that
/// has come furthest, for a squad stands in one place.
std::vector<OpenDispatch> meantBy(const std::vector<OpenDispatch> &open, SquadId squad,
                                  std::optional<SquadNews> news = {});

/// The commands that record it, steps left out before included: a squad that is done has set out and arrived, whoever
/// forgot to say so. `back`: why it turned back.
std::vector<Command> commandsFor(const OpenDispatch &dispatch, SquadNews news, RecallReason back);

/// Why it cannot be so, as far as the dispatch itself tells; the office has the last word.
std::optional<Problem> contradiction(const OpenDispatch &dispatch, SquadNews news, Instant at);

/// Everything a squad is found by beside its names, parted by '\n': code, initials with its figure ("도로1", "RR1"),
/// the last digits of its telephone.
QString squadAlternatives(const Squad &squad);

} // namespace baro
