#pragma once

#include "desk/views.h"
#include "report/paper.h"
#include "text/language.h"

namespace baro {

/// By when the law wants a complaint handed to who is competent: eight working hours from its receipt. Source: 민원 처리에
/// 관한 법률 시행령 제13조. Absent when the calendar does not reach so far.
std::optional<Instant> transferDue(const Complaint &complaint, const Reference &reference);

/// The letter to another body: a request for cooperation (협조 요청) with when their reply is due, or a transfer (이송).
/// The caller's name and number stand in it only where it is on record that they were handed on, with the ground; his
/// words without them. `referral` must be one of the complaint's.
Paper letterOf(const ComplaintView &view, int referral, const Reference &reference, Language language, Instant now);
/// The same in a few lines, to be copied into a text or read out.
QString letterText(const ComplaintView &view, int referral, const Reference &reference, Language language, Instant now);

} // namespace baro
