#pragma once

#include "desk/views.h"
#include "text/language.h"

#include <QJsonObject>
#include <QString>

namespace baro {

/// One complaint for paper and terminal: what it is, its clocks with why they stand where they stand, its history.
/// `now`: up to when a running clock is told. Times in
/// the office's zone.
QString shownText(const ComplaintView &view, const Reference &reference, Language language, Instant now);
/// The same for programs: codes, ISO times, and the sentences of the history beside their kinds.
QJsonObject shownJson(const ComplaintView &view, const Reference &reference, Language language, Instant now);

} // namespace baro
