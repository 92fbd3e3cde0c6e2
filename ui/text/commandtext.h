#pragma once

#include "complaint/command.h"

#include <QString>

namespace baro {

/// What a command did, in two or three words, for the undo bar and its button: "Squad told to go". In the language in
/// use.
QString commandText(const Command &command);

} // namespace baro
