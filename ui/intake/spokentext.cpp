#include "intake/spokentext.h"

#include "complaint/textlength.h"
#include "intake/fieldlength.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace baro {
namespace {
constexpr int lines = 4; ///< in sight; longer stories scroll
constexpr int leastLines = 2;
constexpr qsizetype wordAtMost = 200;

bool holdsEndlessWord(const QString &text) {
    qsizetype letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (letters > wordAtMost)
            return true;
    }
    return false;
}
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
    wrapFor(text);
    setPlainText(text);
    moveCursor(QTextCursor::End); // one goes on where one stopped
}

void SpokenText::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
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

void SpokenText::insertFromMimeData(const QMimeData *source) {
    if (!source)
        return; // nobody owns a clipboard, and Qt 6.4 asks for its text all the same
    const QTextCursor cursor = textCursor();
    const qsizetype kept = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart());
    const qsizetype room = std::max<qsizetype>(0, fieldHolds - kept);
    const QString text = source->text();
    wrapFor(text); // before it is laid out
    if (text.size() <= room) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    QMimeData part;
    part.setText(beginning(text, room).toString());
    QPlainTextEdit::insertFromMimeData(&part);
    Q_EMIT cutShort();
}

void SpokenText::wrapFor(const QString &text) {
    // Looking for the end of a word that never ends costs the square of its length: 6 s for 300,000 letters.
    const auto mode = holdsEndlessWord(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (mode != wordWrapMode())
        setWordWrapMode(mode);
}

QSize SpokenText::sizeHint() const {
    return {QPlainTextEdit::sizeHint().width(), tallFor(lines)};
}

QSize SpokenText::minimumSizeHint() const {
    return {QPlainTextEdit::minimumSizeHint().width(), tallFor(leastLines)};
}

int SpokenText::tallFor(int count) const {
    return count * fontMetrics().lineSpacing() + 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin());
}

void SpokenText::noticeChange() {
    if (m_composing)
        return;
    const QString now = spokenText();
    if (now == m_last)
        return;
    m_last = now;
    wrapFor(now);
    Q_EMIT spoken();
}

} // namespace baro
