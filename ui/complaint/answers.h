#pragma once

#include "complaint/actions.h"
#include "complaint/command.h"

#include <QString>

#include <map>

namespace baro {

/// What stands in the form of an action. A choice is the id or the number of what was chosen; for an enumeration, its
/// value.
struct Answers {
    std::map<Ask, std::optional<qint64>> choices;
    std::map<Ask, QString> words;
    std::map<Ask, std::optional<Instant>> times;
    std::map<Ask, bool> ticks;
    friend bool operator==(const Answers &, const Answers &) = default;
};

/// What is there when the form opens, right for the commonest case: the only squad it can be about, the squad that
/// usually goes. What must be thought about (an agency, a ground for cancelling) is left open. Pure.
Answers defaultAnswers(Action action, const ComplaintView &view, const Reference &reference, Instant now);

/// Answers begun on what stood `before`, after a colleague made `theirs` of it.
struct Merge {
    Answers before;             ///< what stands in the complaint now: an amendment is what differs from it
    Answers answers;            ///< fields untouched follow the colleague, those changed keep what was written
    std::vector<Ask> conflicts; ///< changed by both, differently: a person chooses
};
/// Field by field; nobody's words are lost. Pure.
Merge merged(const Answers &before, const Answers &mine, const Answers &theirs);

/// Who usually says that such a thing happened.
Source usualSource(Action action, const Complaint &complaint);

/// What a form still lacks, and in which field.
struct Unanswered {
    Ask ask;
    Problem problem;
};

/// The command that the answers come to. An amendment carries only what differs from `before`, the answers that the
/// form opened with. Pure.
tl::expected<Command, Unanswered> commandFrom(Action action, const Complaint &complaint, const Answers &before,
                                              const Answers &answers);

} // namespace baro
