#pragma once

#include "desk/views.h"
#include "report/paper.h"
#include "text/language.h"

#include <vector>

namespace baro {

/// What of a complaint is overdue.
struct Overdue {
    enum class What { SetOut, Resolve, LegalTerm, AgencyPromise };
    What what = What::Resolve;
    Instant since{};
    friend bool operator==(const Overdue &, const Overdue &) = default;
};

/// Who has an overdue complaint, and what of it is overdue there.
struct Reminder {
    std::optional<SquadId> squad; ///< one of the two
    std::optional<AgencyId> agency;
    Instant given{}; ///< since when they have it
    std::vector<Overdue> overdue;
    Instant answerBy{};
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// A reminder for every squad and agency that has a complaint, is not done with it, and lets something pass: the promises
/// as the ledger reckons them, the law's term, what the agency said itself. Answered by three working hours from `now`,
/// what the law calls at once. Empty when nothing is overdue or nobody has it. Pure.
std::vector<Reminder> remindersFor(const Complaint &complaint, const Reference &reference, Instant now);
/// Whether something is overdue, whoever has it.
bool isOverdue(const Complaint &complaint, const Reference &reference, Instant now);

/// The reminder notice (독촉장), a page for each. Nothing of the caller stands in it, also not his words. Source: 민원
/// 처리에 관한 법률 시행령 제28조.
Paper noticeOf(const ComplaintView &view, const std::vector<Reminder> &reminders, const Reference &reference,
               Language language, Instant now);

} // namespace baro
