#include "widgets/keybutton.h"

#include "widgets/keywords.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace baro {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int keyGap = 10;

} // namespace

KeyButton::KeyButton(QWidget *parent)
    : QPushButton(parent) {
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void KeyButton::setWords(const QString &words, const QString &brief) {
    setText(words);
    m_brief = brief;
    setAccessibleName(words);
    describe();
    updateGeometry();
    update();
}

void KeyButton::setBrief(bool on) {
    if (on == m_isBrief)
        return;
    m_isBrief = on;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QKeySequence &key) {
    m_key = key;
    describe();
    updateGeometry();
    update();
}

void KeyButton::setReason(const QString &reason) {
    setEnabled(reason.isEmpty());
    if (reason == m_reason)
        return;
    m_reason = reason;
    describe();
    updateGeometry();
    update();
}

QString KeyButton::keyText() const {
    return keyWords(m_key);
}

void KeyButton::describe() {
    const QString key = keyText();
    QString description = m_reason;
    if (m_reason.isEmpty() && !key.isEmpty())
        description = tr("Key %1").arg(key);
    setAccessibleDescription(description);
    setToolTip(m_reason.isEmpty() ? QString() : m_reason);
}

QFont KeyButton::reasonFont() const {
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.88);
    return small;
}

int KeyButton::widthWhen(bool brief) const {
    const QFontMetrics metrics(font());
    int width = 2 * padding + metrics.horizontalAdvance(shownWords(brief));
    if (!icon().isNull())
        width += iconSize().width() + gap;
    if (!m_key.isEmpty())
        width += keyGap + metrics.horizontalAdvance(keyText());
    return width;
}

QSize KeyButton::sizeHint() const {
    const QFontMetrics metrics(font());
    int height = std::max(metrics.height(), icon().isNull() ? 0 : iconSize().height()) + 10;
    if (!m_reason.isEmpty())
        height += QFontMetrics(reasonFont()).height();
    return {widthWhen(m_isBrief), height};
}

QSize KeyButton::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    const QSize whole = sizeHint();
    const int key = m_key.isEmpty() ? 0 : keyGap + metrics.horizontalAdvance(keyText());
    return {std::min(whole.width(), 2 * padding + key + metrics.averageCharWidth() * 8), whole.height()};
}

void KeyButton::paintEvent(QPaintEvent *) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);
    // A button that stays down is told from the others by a bar too: its ground alone is lost in the dark.
    if (isChecked())
        painter.fillRect(QRect(4, height() - 5, width() - 8, 3), accentColour(palette()));

    QRect inside = rect().adjusted(padding, 4, -padding, -4);
    const QFontMetrics metrics(font());
    QRect line = inside;
    if (!m_reason.isEmpty()) {
        const QFontMetrics small(reasonFont());
        line.setHeight(inside.height() - small.height());
        QRect second(inside.left(), line.bottom() + 1, inside.width(), small.height());
        painter.setFont(reasonFont());
        painter.setPen(dimColour(palette()));
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(m_reason, Qt::ElideRight, second.width()));
        painter.setFont(font());
    }
    if (!icon().isNull()) {
        const QRect sign(line.left(), line.top() + (line.height() - iconSize().height()) / 2, iconSize().width(),
                         iconSize().height());
        icon().paint(&painter, sign, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        line.setLeft(sign.right() + gap);
    }
    if (!m_key.isEmpty()) {
        const QString key = keyText();
        painter.setPen(isEnabled() ? dimColour(palette()) : palette().color(QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, key);
        line.setRight(line.right() - metrics.horizontalAdvance(key) - keyGap / 2);
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                     metrics.elidedText(shownWords(m_isBrief), Qt::ElideRight, line.width()));
}

bool KeyButton::event(QEvent *event) {
    // Words that are cut for want of room are whole under the mouse; a screen reader has them as the name.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < widthWhen(false)) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

void KeyButton::changeEvent(QEvent *event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace baro
