#pragma once

#include "desk/views.h"
#include "report/paper.h"
#include "text/language.h"

namespace baro {

/// Whether the squad has to reach the caller: he wants a call-back and left a number, or nobody let the squad in. Else
/// his name and number stay in the office.
bool slipNeedsCaller(const Complaint &complaint);

/// The slip that a squad takes along (출동 지시서): what, where, by when, with a small map of the dong and its
/// neighbours. `dispatch`: of whom; absent: the last one that was chosen. The map needs a QGuiApplication.
Paper slipOf(const ComplaintView &view, std::optional<int> dispatch, const Reference &reference, Language language,
             Instant now);
/// The same in a few lines, to be read out over the telephone or sent as a text.
QString slipText(const ComplaintView &view, std::optional<int> dispatch, const Reference &reference, Language language,
                 Instant now);

} // namespace baro
