#include "intake/proposalchip.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace baro {
namespace {

constexpr int padding = 4;
constexpr int gap = 6;
/// Of the width, for the reason where both do not fit.
constexpr double whyShare = 0.22;

} // namespace

ProposalChip::ProposalChip(QWidget *parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true); // the fields below stay where they are
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void ProposalChip::propose(const QString &value, const QString &why, bool taken, const QString &name,
                           const QString &description) {
    setAccessibleName(name);
    setAccessibleDescription(description);
    setToolTip(name + u'\n' + description);
    if (value == text() && why == m_why && taken == m_taken)
        return;
    setText(value);
    m_why = why;
    m_taken = taken;
    update();
}

QSize ProposalChip::sizeHint() const {
    return {16 * fontMetrics().averageCharWidth(), fontMetrics().height() + padding};
}

QSize ProposalChip::minimumSizeHint() const {
    return {6 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void ProposalChip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect frame = rect().adjusted(0, 0, -1, -1);
    painter.setPen(m_taken || underMouse() ? accentColour(palette()) : hairlineColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, 0, 0), 3, 3);

    QRect line = rect().adjusted(padding, 0, -padding, 0);
    QFont small = figureFont(font());
    small.setPointSizeF(font().pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(accentColour(palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_sign);
    line.setLeft(line.left() + QFontMetrics(small).horizontalAdvance(m_sign) + gap);
    if (m_taken) {
        const QString mark = QStringLiteral("✓");
        painter.setFont(font());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, mark);
        line.setLeft(line.left() + fontMetrics().horizontalAdvance(mark) + padding);
    }
    // The value first; the reason has what is left, and never less than its share.
    const QFontMetrics reason(small);
    const int whyWidth = std::min(reason.horizontalAdvance(m_why), static_cast<int>(line.width() * whyShare));
    const int valueWidth = std::min(fontMetrics().horizontalAdvance(text()) + 1, line.width() - whyWidth - gap);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, valueWidth));
    line.setLeft(line.left() + valueWidth + gap);
    painter.setFont(small);
    painter.setPen(dimColour(palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, reason.elidedText(m_why, Qt::ElideRight, line.width()));
}

} // namespace baro
