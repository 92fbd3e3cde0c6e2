#pragma once

#include "roster/district.h"
#include "text/language.h"

#include <QString>

namespace baro {

/// What a district was called at an instant.
QString districtName(Language language, const District &district, Instant at);
/// The same, and in brackets what it is called now where that is another name: for what is told of the past.
QString districtThenText(Language language, const District &district, Instant then, Instant now);

} // namespace baro
