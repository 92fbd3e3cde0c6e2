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

#include <algorithm>

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

int AdviceLines::widthFor(const Shown &line) const {
    int room = width();
    if (line.strong)
        room -= fontMetrics().ascent() + signGap;
    if (!line.key.isEmpty())
        room -= fontMetrics().horizontalAdvance(line.key) + 2 * signGap;
    return room;
}

std::vector<AdviceLines::Row> AdviceLines::rows() const {
    std::vector<Row> rows;
    const auto said = std::ranges::count_if(m_lines, [](const Shown &line) { return !line.words.isEmpty(); });
    int free = lineCount - static_cast<int>(said);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Shown &line = m_lines[i];
        if (line.words.isEmpty())
            continue;
        const int room = widthFor(line);
        const QString whole = line.words;
        if (free == 0 || fontMetrics().horizontalAdvance(whole) <= room) {
            rows.push_back({i, fontMetrics().elidedText(whole, Qt::ElideRight, room), false});
            continue;
        }
        qsizetype fits = 0;
        for (qsizetype blank = whole.indexOf(u' '); blank >= 0; blank = whole.indexOf(u' ', blank + 1))
            if (fontMetrics().horizontalAdvance(whole.left(blank)) <= room)
                fits = blank;
        if (fits == 0) {
            rows.push_back({i, fontMetrics().elidedText(whole, Qt::ElideRight, room), false});
            continue;
        }
        --free;
        rows.push_back({i, whole.left(fits), false});
        rows.push_back({i, fontMetrics().elidedText(whole.mid(fits + 1), Qt::ElideRight, room), true});
    }
    return rows;
}

int AdviceLines::lineAt(QPoint point) const {
    const int row = point.y() / lineHeight();
    const std::vector<Row> shown = rows();
    return rect().contains(point) && row < static_cast<int>(shown.size()) ? static_cast<int>(shown[static_cast<size_t>(row)].line) : -1;
}

void AdviceLines::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::WindowText);
    const std::vector<Row> shown = rows();
    for (size_t i = 0; i < shown.size(); ++i) {
        const Row &row = shown[i];
        const Shown &line = m_lines[row.line];
        QRect place(0, static_cast<int>(i) * lineHeight(), width(), lineHeight());
        painter.setPen(ink);
        if (line.strong) {
            const int side = fontMetrics().ascent();
            const QIcon sign = line.warns ? icon(QStringLiteral("late"), Meaning::Late) : icon(QStringLiteral("kept"), Meaning::Kept);
            if (!row.goesOn)
                sign.paint(&painter, QRect(0, place.top() + (place.height() - side) / 2, side, side));
            place.setLeft(side + signGap);
            painter.setPen(line.warns ? colourOf(Meaning::Late, palette()) : ink);
        }
        if (!line.key.isEmpty() && !row.goesOn) {
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, line.key);
            painter.setPen(ink);
        }
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, row.words);
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
