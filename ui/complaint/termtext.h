#pragma once

#include "complaint/actions.h"
#include "text/language.h"

#include <QString>

namespace baro {

/// What an action makes of a term, before it is confirmed: how it stands, how it will stand, and the rule that says so,
/// a line each. Empty for actions that touch none. Pure, in the language in use.
QString termText(Action action, const Complaint &complaint, const Reference &reference, Language language, Instant now);

} // namespace baro
