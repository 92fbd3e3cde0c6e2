#pragma once

#include "complaint/actions.h"
#include "likeness/likeness.h"
#include "widgets/choicefield.h"
#include "widgets/session.h"

#include <vector>

namespace baro {

/// The entries of a field, in the language of the moment. `category`: sub-types are narrowed to it. Those of
/// Ask::MainComplaint come from the open queue, see mainComplaintChoices().
std::vector<ChoiceField::Item> choicesFor(Ask ask, Action action, const ComplaintView &view, const Session &session,
                                          std::optional<CategoryId> category = std::nullopt);

/// Squads in the order of the advice, each with its reasons; those that nobody advises last.
std::vector<ChoiceField::Item> squadChoices(const ComplaintView &view, Session &session);

/// What a complaint can be attached to: open ones, the likest first, then those of the same dong and sub-type.
std::vector<ChoiceField::Item> mainComplaintChoices(const ComplaintView &view, const std::vector<QueueItem> &queue,
                                                    const Session &session, const std::vector<Alike> &alike = {});

/// Who said it, and why it is written down late: what a person can answer.
std::vector<ChoiceField::Item> sourceChoices();
std::vector<ChoiceField::Item> lateReasonChoices();

} // namespace baro
