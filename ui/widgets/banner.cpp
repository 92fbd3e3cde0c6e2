#include "widgets/banner.h"

#include "widgets/icon.h"
#include "widgets/refusal.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace baro {

namespace {

Meaning meaningOf(Banner::Kind kind) {
    switch (kind) {
    case Banner::Kind::Notice:
        return Meaning::Running;
    case Banner::Kind::Warning:
        return Meaning::Soon;
    case Banner::Kind::Trouble:
        break;
    }
    return Meaning::Late;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("banner"));
    m_label->setObjectName(QStringLiteral("bannerSentence"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setTextFormat(Qt::PlainText);
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_sign);
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    hide();
    retranslateUi();
}

void Banner::say(Kind kind, std::function<QString()> words) {
    m_kind = kind;
    m_words = std::move(words);
    retranslateUi();
    show();
    if (kind == Kind::Trouble)
        noteRefusal(this);
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss() {
    m_words = nullptr;
    hide();
    m_label->clear();
}

QString Banner::sentence() const {
    return m_label->text();
}

QWidget *Banner::closeButton() const {
    return m_close;
}

void Banner::retranslateUi() {
    const Meaning meaning = meaningOf(m_kind);
    const QString sign = m_kind == Kind::Notice ? QStringLiteral("help") : QStringLiteral("alert");
    const int size = std::max(16, fontMetrics().height());
    m_sign->setPixmap(icon(sign, meaning).pixmap(QSize(size, size), devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("tab-close")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    if (!m_words)
        return;
    m_label->setText(m_words());
    m_label->setAccessibleName(m_label->text());
}

void Banner::changeEvent(QEvent *event) {
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

void Banner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor ground = colourOf(meaningOf(m_kind), palette());
    painter.fillRect(QRect(0, 0, 4, height()), ground);
    ground.setAlphaF(0.08F);
    painter.fillRect(rect(), ground);
}

} // namespace baro
