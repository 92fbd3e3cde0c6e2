#include "widgets/refusal.h"

#include <QCoreApplication>

namespace baro {

QEvent::Type refusalEvent() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

void noteRefusal(QObject *where) {
    QEvent refusal(refusalEvent());
    QCoreApplication::sendEvent(where, &refusal);
}

} // namespace baro
