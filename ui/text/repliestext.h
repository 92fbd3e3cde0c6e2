#pragma once

#include "roster/agency.h"

#include <QString>

namespace baro {

/// How an agency replied, in whole sentences; that it was asked nothing, where it was asked nothing.
QString repliesText(const AgencyReplies &replies);
/// "half of the replies within 2 h 10, 82 % in time", for a line of a list; empty where there was no reply.
QString repliesBrief(const AgencyReplies &replies);

} // namespace baro
