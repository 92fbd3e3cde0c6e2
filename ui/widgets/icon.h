#pragma once

#include "widgets/theme.h"

#include <QIcon>

namespace baro {

/// A line drawing of ":/icons/NAME.svg" in the colour of the text around it: follows the palette, disabled and selected
/// states and the resolution of the screen. Null icon for a name that is not there. GUI thread.
QIcon icon(const QString &name);
/// The same drawing in the colour of a meaning.
QIcon icon(const QString &name, Meaning meaning);

} // namespace baro
