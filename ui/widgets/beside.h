#pragma once

#include <QRect>

class QWidget;

namespace baro {

/// Where a window of its own is to stand so that it covers no call that is being taken: beside the desk's window where
/// the screen has room for it there, else over what lies to the right of the new call, smaller than wished if need be.
/// `desk`: any widget of the desk's window; `atLeast`: a window narrower than that could not be read.
QRect besideCall(const QWidget &desk, QSize wished, int atLeast);

} // namespace baro
