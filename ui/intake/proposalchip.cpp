#include "intake/proposalchip.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace baro {
namespace {

constexpr int padding = 4;
constexpr int gap = 6;
/// The value has this share of the width before the reason gives way to it.
constexpr double valueShare = 0.62;

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
        const int side = std::max(12, fontMetrics().height() - 4);
        baro::icon(QStringLiteral("proposed")).paint(&painter, QRect(line.left(), (height() - side) / 2, side, side));
        line.setLeft(line.left() + side + padding);
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    const int whyWidth = QFontMetrics(small).horizontalAdvance(m_why);
    const int valueWidth =
        std::min(fontMetrics().horizontalAdvance(text()),
                 std::max(line.width() - whyWidth - gap, static_cast<int>(line.width() * valueShare)));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, valueWidth));
    line.setLeft(line.left() + valueWidth + gap);
    painter.setFont(small);
    painter.setPen(dimColour(palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_why, Qt::ElideRight, line.width()));
}

} // namespace baro
