#include "intake/advicelines.h"

#include "intake/callkeys.h"
#include "widgets/icon.h"
#include "widgets/keywords.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace baro {

namespace {

constexpr int lineGap = 2;
constexpr int signGap = 4;

} // namespace

AdviceLines::AdviceLines(QWidget *parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("squadAdvice"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void AdviceLines::say(const QString &promise, bool warns, const QString &reasons, const std::vector<Line> &others) {
    std::array<Shown, lineCount> lines;
    lines[0] = {promise, {}, {}, warns, true};
    lines[1] = {reasons, {}, {}, false, false};
    for (size_t i = 0; i < others.size() && i + 2 < lines.size(); ++i)
        lines[i + 2] = {others[i].words, keyWords(callKeys::advisedSquad(others[i].place)),
                        others[i].place, false, false};
    if (lines == m_lines)
        return;
    m_lines = lines;
    setAccessibleName(words());
    update();
}

QString AdviceLines::words() const {
    QStringList all;
    for (const Shown &line : m_lines)
        if (!line.words.isEmpty())
            all << (line.key.isEmpty() ? line.words : tr("%1: %2", "a key, what it chooses").arg(line.key, line.words));
    return all.join(u'\n');
}

int AdviceLines::lineHeight() const {
    return fontMetrics().height() + lineGap;
}

QSize AdviceLines::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, lineCount * lineHeight()};
}

QSize AdviceLines::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 10, lineCount * lineHeight()};
}

int AdviceLines::lineAt(QPoint point) const {
    const int line = point.y() / lineHeight();
    return rect().contains(point) && line < lineCount ? line : -1;
}

void AdviceLines::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::WindowText);
    for (int i = 0; i < lineCount; ++i) {
        const Shown &line = m_lines[static_cast<size_t>(i)];
        if (line.words.isEmpty())
            continue;
        QRect place(0, i * lineHeight(), width(), lineHeight());
        if (line.strong) {
            const int side = fontMetrics().ascent();
            const QIcon sign = line.warns ? icon(QStringLiteral("late"), Meaning::Late) : icon(QStringLiteral("kept"), Meaning::Kept);
            sign.paint(&painter, QRect(0, place.top() + (place.height() - side) / 2, side, side));
            place.setLeft(side + signGap);
            painter.setPen(line.warns ? colourOf(Meaning::Late, palette()) : ink);
        } else {
            painter.setPen(ink);
        }
        if (!line.key.isEmpty()) {
            const int wide = fontMetrics().horizontalAdvance(line.key);
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, line.key);
            place.setRight(place.right() - wide - 2 * signGap);
            painter.setPen(ink);
        }
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(line.words, Qt::ElideRight, place.width()));
    }
}

void AdviceLines::mousePressEvent(QMouseEvent *event) {
    const int line = lineAt(event->pos());
    if (line >= 0)
        if (const auto place = m_lines[static_cast<size_t>(line)].place)
            Q_EMIT asked(*place);
}

bool AdviceLines::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const int line = lineAt(help.pos());
        if (line >= 0 && !m_lines[static_cast<size_t>(line)].words.isEmpty())
            QToolTip::showText(help.globalPos(), m_lines[static_cast<size_t>(line)].words, this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace baro
