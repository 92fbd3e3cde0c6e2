#pragma once

#include <QKeySequence>

/// The keys of the queue, each in one place. None means something else in a call or in a complaint: their keys work
/// here too, or the cursor is there a moment later.
namespace baro::queueKeys {

/// Sends the squad that stands below the list.
inline QKeySequence send() {
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_S};
}
inline QKeySequence showAll() {
    return {Qt::CTRL | Qt::Key_Backspace};
}

} // namespace baro::queueKeys
