#pragma once

#include <QEvent>

class QObject;

namespace baro {

/// Sent to the place where the desk says that something was not done: whoever watches the whole program hears of it.
/// The undo bar does, so that the next Ctrl+Z takes back nothing else unasked.
QEvent::Type refusalEvent();
void noteRefusal(QObject *where);

} // namespace baro
