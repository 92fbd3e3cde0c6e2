#include "widgets/syllableecho.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

namespace baro {
namespace {
/// An echo comes at once; what comes later is meant.
constexpr qint64 echoWithin = 500;
} // namespace

SyllableEcho::SyllableEcho(QObject *parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

bool SyllableEcho::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress) {
        m_clicked = m_clicked || !m_composing.isEmpty();
    } else if (event->type() == QEvent::InputMethod) {
        const auto *input = static_cast<const QInputMethodEvent *>(event);
        const QString written = input->commitString();
        if (!input->preeditString().isEmpty()) {
            m_composing = input->preeditString();
            m_clicked = false;
            m_written.clear();
        } else if (!written.isEmpty()) {
            if (written == m_written && !m_since.hasExpired(echoWithin)) {
                m_written.clear();
                return true;
            }
            m_written = m_clicked && written == m_composing ? written : QString();
            m_since.start();
            m_composing.clear();
            m_clicked = false;
        } else if (!m_clicked) {
            m_composing.clear();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace baro
