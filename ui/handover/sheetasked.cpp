#include "handover/sheetasked.h"

#include "queue/endofshift.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace baro {

SheetAsked::SheetAsked(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_words(new QLabel(this))
    , m_key(new KeyButton(this)) {
    setObjectName(QStringLiteral("sheetAsked"));
    m_words->setObjectName(QStringLiteral("sheetAskedWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_key->setObjectName(QStringLiteral("sheetAskedKey"));
    m_key->setKey({Qt::Key_F12}); // the window's
    m_key->setIcon(icon(QStringLiteral("handover")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_key);
    connect(m_key, &KeyButton::clicked, this, &SheetAsked::sheetAsked);
    connect(&session, &Session::ticked, this, &SheetAsked::refresh);
    connect(&session.desk(), &Desk::referenceChanged, this, &SheetAsked::refresh);
    hide();
    m_key->setWords(tr("Handover sheet"));
}

void SheetAsked::setOpen(int open) {
    m_open = open;
    refresh();
}

void SheetAsked::setLastGiven(std::optional<Instant> at) {
    m_known = true;
    m_lastGiven = at;
    refresh();
}

QString SheetAsked::sentence() const {
    if (!m_known || m_open == 0)
        return {};
    const Instant now = m_session.now();
    const auto change = shiftChangeAt(m_session.reference()->calendar(), now);
    if (!change || (m_lastGiven && isSheetOf(*change, *m_lastGiven)))
        return {};
    const QString time = timeNear(change->at, now, m_session.zone(), m_session.language());
    if (change->begins)
        return tr("Service began at %1, and the night has given no handover sheet. Open complaints: %2").arg(time).arg(m_open);
    return now < change->at
               ? tr("Service ends at %1, and no handover sheet has been given yet. Open complaints: %2").arg(time).arg(m_open)
               : tr("Service ended at %1, and no handover sheet has been given. Open complaints: %2").arg(time).arg(m_open);
}

void SheetAsked::refresh() {
    const QString words = sentence();
    if (words.isEmpty()) {
        hide();
        return;
    }
    if (words != m_words->text()) {
        m_words->setText(words);
        m_words->setAccessibleName(words);
    }
    if (!isHidden())
        return;
    show();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SheetAsked::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_key->setWords(tr("Handover sheet"));
        refresh();
    }
}

void SheetAsked::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor ground = colourOf(Meaning::Soon, palette());
    painter.fillRect(QRect(0, 0, 6, height()), ground);
    ground.setAlphaF(0.08F);
    painter.fillRect(rect(), ground);
}

} // namespace baro
