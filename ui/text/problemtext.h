#pragma once

#include "base/problem.h"

#include <QString>
#include <QTimeZone>

namespace baro {

/// What happened, what was kept and what to do, in the language in use. There are words for every code; arguments that
/// are missing leave a dash or their sentence out. Times among the arguments are shown in `zone`, the office's. Any
/// thread.
QString problemText(const Problem &problem, const QTimeZone &zone = QTimeZone("Asia/Seoul"));

/// Why something cannot be done now, in two or three words for a grey button; empty where only problemText() will do.
QString shortProblemText(const Problem &problem);

} // namespace baro
