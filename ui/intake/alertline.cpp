#include "intake/alertline.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

namespace baro {
namespace {

constexpr int gap = 8;
constexpr int aboveAndBelow = 2;
constexpr double noteSize = 0.85;

} // namespace

AlertLine::AlertLine(QWidget *parent)
    : QCheckBox(parent) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AlertLine::setWords(const QString &name, const QString &telephone, const QString &note, const QKeySequence &key) {
    m_name = name;
    m_telephone = telephone;
    m_note = note;
    m_key = key;
    setAccessibleName(tr("%1 alerted").arg(name));
    QStringList facts;
    if (!telephone.isEmpty())
        facts << tr("Telephone %1").arg(telephone);
    if (!note.isEmpty())
        facts << note;
    if (!key.isEmpty())
        facts << tr("Key %1").arg(keyText());
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    ensurePolished(); // its height is asked for before it is first shown
    updateGeometry();
    update();
}

int AlertLine::indicatorWidth() const {
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + gap;
}

QFont AlertLine::smallFont() const {
    QFont small = figureFont(font());
    small.setPointSizeF(font().pointSizeF() * noteSize);
    return small;
}

std::vector<AlertLine::Piece> AlertLine::pieces(int width) const {
    QFont bold = figureFont(font());
    bold.setBold(true);
    const QString key = keyText();
    const int left = indicatorWidth();
    const int keyWidth = key.isEmpty() ? 0 : QFontMetrics(smallFont()).horizontalAdvance(key);
    const int right = std::max(width - keyWidth - (key.isEmpty() ? 0 : gap), left + 1);
    const int lineHeight = QFontMetrics(bold).height();
    int x = left;
    int y = aboveAndBelow;
    std::vector<Piece> placed;
    const auto place = [&](const QString &text, const QFont &face, bool quiet) {
        if (text.isEmpty())
            return;
        const QFontMetrics metrics(face);
        const int wide = metrics.horizontalAdvance(text) + 1;
        if (x > left && x + wide > right) {
            x = left;
            y += lineHeight;
        }
        int tall = lineHeight;
        const bool broken = x + wide > right;
        if (broken)
            tall = std::max(tall, metrics.boundingRect(0, 0, right - left, 9'999, Qt::TextWordWrap, text).height());
        placed.push_back({{x, y, std::min(wide, right - x), tall}, text, face, quiet, broken});
        x += wide + gap;
        y += tall - lineHeight;
    };
    place(m_name, font(), false);
    place(m_telephone, bold, false);
    place(m_note, smallFont(), true);
    placed.push_back({{width - keyWidth, aboveAndBelow, keyWidth, lineHeight}, key, smallFont(), true});
    return placed;
}

QSize AlertLine::sizeHint() const {
    const int wide = 24 * fontMetrics().averageCharWidth() + indicatorWidth();
    return {wide, heightForWidth(wide)};
}

QSize AlertLine::minimumSizeHint() const {
    return {12 * fontMetrics().averageCharWidth() + indicatorWidth(), fontMetrics().height() + 2 * aboveAndBelow};
}

int AlertLine::heightForWidth(int width) const {
    int bottom = 0;
    for (const Piece &piece : pieces(width))
        bottom = std::max(bottom, piece.place.y() + piece.place.height());
    return bottom + aboveAndBelow;
}

void AlertLine::paintEvent(QPaintEvent *) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int lineHeight = fontMetrics().height();
    option.rect = QRect(0, aboveAndBelow + std::max(0, (lineHeight - side) / 2), side, side);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    for (const Piece &piece : pieces(width())) {
        painter.setFont(piece.font);
        QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
        if (piece.quiet && isEnabled())
            ink = dimColour(palette());
        painter.setPen(ink);
        const int flags = piece.broken ? Qt::TextWordWrap : Qt::TextSingleLine | Qt::TextDontClip;
        painter.drawText(piece.place, Qt::AlignLeft | Qt::AlignVCenter | flags, piece.text);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void AlertLine::changeEvent(QEvent *event) {
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace baro
