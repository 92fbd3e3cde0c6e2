#include "records/searchline.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace baro {

namespace {
/// More than this is no question; what is pasted beyond it is left out.
constexpr int questionHolds = 10'000;
} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent) {
    setMaxLength(questionHolds);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchLine::notice);
}

QString SearchLine::typed() const {
    QString whole = text();
    return whole.insert(std::min<qsizetype>(cursorPosition(), whole.size()), m_preedit);
}

void SearchLine::inputMethodEvent(QInputMethodEvent *event) {
    // Some input methods take the syllable away before they commit it: an empty moment between the two is no question.
    m_composing = true;
    m_preedit.clear();
    const QString preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    m_composing = false;
    m_preedit = preedit;
    notice();
}

void SearchLine::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        Q_EMIT listAsked();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            Q_EMIT firstAsked();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void SearchLine::notice() {
    if (m_composing)
        return;
    const QString now = typed();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT searched(now);
}

} // namespace baro
