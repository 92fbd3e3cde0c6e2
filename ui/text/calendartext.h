#pragma once

#include "calendar/holidays.h"
#include "text/language.h"

#include <QString>

/// Why a day is a holiday, as a person reads it. Any thread.
namespace baro {

/// The rule that found the day: "each year on 1 March", "in place of 17 July, a Saturday".
QString ruleText(const Holiday &holiday, Language language);
/// Since when and until when the rule is law, and where it stands; empty for a day that no rule finds.
QString lawText(const Holiday &holiday, Language language);

} // namespace baro
