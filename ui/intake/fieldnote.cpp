#include "intake/fieldnote.h"

#include "intake/callkeys.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace baro {

FieldNote::FieldNote(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_label(new QLabel(this))
    , m_strike(new KeyButton(this)) {
    setObjectName(QStringLiteral("fieldNote"));
    m_label->setObjectName(QStringLiteral("fieldNoteSentence"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_strike->setObjectName(QStringLiteral("strikeNumber"));
    m_strike->setKey(callKeys::strike());
    // The key is enough for the keyboard; a further stop for Tab would come and go under the fingers.
    m_strike->setFocusPolicy(Qt::NoFocus);
    m_strike->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(m_strike, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_strike, &QPushButton::clicked, this, &FieldNote::strikeAsked);
    hide();
    retranslateUi();
}

void FieldNote::say(const QString &sentence, bool offerStriking) {
    m_strike->setVisible(offerStriking);
    setVisible(!sentence.isEmpty());
    if (sentence == m_label->text())
        return;
    m_label->setText(sentence);
    m_label->setAccessibleName(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString FieldNote::sentence() const {
    return isHidden() ? QString() : m_label->text();
}

void FieldNote::retranslateUi() {
    const int size = std::max(14, fontMetrics().height() - 2);
    m_sign->setPixmap(icon(QStringLiteral("alert"), Meaning::Soon).pixmap(QSize(size, size), devicePixelRatioF()));
    m_strike->setWords(tr("Strike the number"));
}

void FieldNote::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        retranslateUi();
        break;
    default:
        break;
    }
}

} // namespace baro
