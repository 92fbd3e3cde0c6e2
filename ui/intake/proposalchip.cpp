#include "intake/proposalchip.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace baro {
namespace {

constexpr int padding = 4;
constexpr int innerGap = 6;
const QString tick = QStringLiteral("✓");
/// A reason of which fewer letters would fit tells nothing.
constexpr int whyAtLeast = 7;
/// Of what fits, so much must be left for a cut between two words.
constexpr double wholeWords = 0.5;

/// Cut between two words where that leaves enough, else within one.
QString shortened(const QString &text, const QFontMetrics &metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    const qsizetype kept = cut.size() - 1;
    const auto parts = [&](qsizetype at) { return !text[at].isLetterOrNumber() && text[at] != u'“'; };
    if (kept > 0 && kept < text.size() && parts(kept))
        return cut;
    for (qsizetype at = kept - 1; at >= static_cast<qsizetype>(wholeWords * static_cast<double>(kept)) && at > 0; --at)
        if (parts(at)) {
            qsizetype end = at;
            while (end > 0 && text[end - 1].isSpace())
                --end;
            return QString(text.left(end) % u'…');
        }
    return cut;
}

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

ProposalChip::Words ProposalChip::shown() const {
    const QFontMetrics reason(smallFont());
    const int room = lineRect().width();
    const int whole = fontMetrics().horizontalAdvance(text());
    const int why = reason.horizontalAdvance(m_why);
    const int least = std::min(why, whyAtLeast * reason.averageCharWidth());
    // The value first, whole where it fits; a reason too short to be read leaves its room to it.
    if (whole + innerGap + least > room)
        return {shortened(text(), fontMetrics(), room), {}};
    return {text(), shortened(m_why, reason, room - whole - innerGap)};
}

QFont ProposalChip::smallFont() const {
    QFont small = figureFont(font());
    small.setPointSizeF(font().pointSizeF() * 0.85);
    return small;
}

QRect ProposalChip::lineRect() const {
    QRect line = rect().adjusted(padding, 0, -padding, 0);
    line.setLeft(line.left() + QFontMetrics(smallFont()).horizontalAdvance(m_sign) + innerGap);
    if (m_taken)
        line.setLeft(line.left() + fontMetrics().horizontalAdvance(tick) + padding);
    return line;
}

void ProposalChip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect frame = rect().adjusted(0, 0, -1, -1);
    painter.setPen(m_taken || underMouse() ? accentColour(palette()) : hairlineColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, 0, 0), 3, 3);

    constexpr auto side = Qt::AlignLeft | Qt::AlignVCenter;
    const QFont small = smallFont();
    QRect line = lineRect();
    painter.setPen(accentColour(palette()));
    painter.setFont(small);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), side, m_sign);
    painter.setFont(font());
    if (m_taken)
        painter.drawText(line.translated(-fontMetrics().horizontalAdvance(tick) - padding, 0), side, tick);
    const Words words = shown();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, side, words.value);
    line.setLeft(line.left() + fontMetrics().horizontalAdvance(words.value) + innerGap);
    painter.setFont(small);
    painter.setPen(dimColour(palette()));
    painter.drawText(line, side, words.why);
}

} // namespace baro
