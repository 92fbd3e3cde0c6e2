#include "intake/spokentext.h"

#include <QInputMethodEvent>

#include <algorithm>

namespace baro {
namespace {
constexpr int lines = 4; ///< in sight; longer stories scroll
} // namespace

SpokenText::SpokenText(QWidget *parent)
    : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    connect(this, &QPlainTextEdit::textChanged, this, &SpokenText::noticeChange);
}

QString SpokenText::spokenText() const {
    QString spoken = toPlainText();
    return m_preedit.isEmpty() ? spoken
                               : spoken.insert(std::min<qsizetype>(textCursor().position(), spoken.size()), m_preedit);
}

qsizetype SpokenText::caret() const {
    return textCursor().position() + m_preedit.size();
}

void SpokenText::setCaret(qsizetype place) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(place, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
}

void SpokenText::restore(const QString &text) {
    m_preedit.clear();
    m_last = text;
    setPlainText(text);
    moveCursor(QTextCursor::End); // one goes on where one stopped
}

void SpokenText::inputMethodEvent(QInputMethodEvent *event) {
    // A finished syllable makes textChanged() while the old preedit is still remembered: it must not count twice.
    m_preedit.clear();
    m_composing = true;
    const QString preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
    m_composing = false;
    m_preedit = isReadOnly() ? QString() : preedit;
    noticeChange();
}

QSize SpokenText::sizeHint() const {
    const int frame = 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin());
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + frame};
}

void SpokenText::noticeChange() {
    if (m_composing)
        return;
    const QString now = spokenText();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT spoken();
}

} // namespace baro
