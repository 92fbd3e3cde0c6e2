#pragma once

#include "complaint/reference.h"
#include "text/language.h"

#include <QString>

namespace baro {

/// What a district was called at an instant.
QString districtName(Language language, const District &district, Instant at);
/// The same in the language in use; empty for none, and for one that the reference data do not know.
QString dongName(std::optional<DistrictId> id, const Reference &reference, Instant at);
/// The same, and in brackets what it is called now where that is another name: for what is told of the past.
QString districtThenText(Language language, const District &district, Instant then, Instant now);

} // namespace baro
