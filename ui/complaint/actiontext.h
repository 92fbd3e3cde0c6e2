#pragma once

#include "complaint/actions.h"

#include <QString>

namespace baro {

/// What stands on the button of an action; `complaint` may be null while nothing is shown.
QString actionText(Action action, const Complaint *complaint);
QString groupText(ActionGroup group);
/// The label of a field.
QString askText(Ask ask, Action action);
/// What to write into a field, shown while it is empty; empty where the label says enough.
QString askHint(Ask ask);

} // namespace baro
