#pragma once

#include "complaint/complaint.h"

#include <QString>

namespace baro {

/// Where a complaint stands, as text(State) says it; but one that somebody was at and has left does not read as if it
/// had just come in: the last of what ended is named. In the language in use. Pure.
QString stateText(const Complaint &complaint);

} // namespace baro
