#include "intake/spokenline.h"

#include "intake/fieldlength.h"

#include <QInputMethodEvent>

#include <algorithm>

namespace baro {

SpokenLine::SpokenLine(QWidget *parent)
    : QLineEdit(parent) {
    // Of itself a line cuts off after 32,767 characters.
    setMaxLength(static_cast<int>(fieldHolds));
    connect(this, &QLineEdit::inputRejected, this, &SpokenLine::cutShort);
    connect(this, &QLineEdit::textChanged, this, &SpokenLine::noticeChange);
}

QString SpokenLine::spokenText() const {
    QString spoken = text();
    return m_preedit.isEmpty() ? spoken
                               : spoken.insert(std::min<qsizetype>(cursorPosition(), spoken.size()), m_preedit);
}

qsizetype SpokenLine::caret() const {
    return cursorPosition() + m_preedit.size();
}

void SpokenLine::setCaret(qsizetype place) {
    setCursorPosition(static_cast<int>(std::clamp<qsizetype>(place, 0, text().size())));
}

void SpokenLine::restore(const QString &text) {
    m_preedit.clear();
    m_last = text;
    setText(text);
}

void SpokenLine::inputMethodEvent(QInputMethodEvent *event) {
    // A finished syllable makes textChanged() while the old preedit is still remembered: it must not count twice.
    m_preedit.clear();
    m_composing = true;
    const QString preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    m_composing = false;
    m_preedit = isReadOnly() ? QString() : preedit;
    noticeChange();
}

void SpokenLine::noticeChange() {
    if (m_composing)
        return;
    const QString now = spokenText();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT spoken();
}

} // namespace baro
