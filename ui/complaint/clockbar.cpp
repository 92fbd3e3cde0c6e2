#include "complaint/clockbar.h"

#include "widgets/theme.h"

#include <QPainter>

namespace baro {

namespace {

Meaning meaningOf(QueueClock::Look look) {
    switch (look) {
    case QueueClock::Look::DueSoon:
        return Meaning::Soon;
    case QueueClock::Look::Late:
    case QueueClock::Look::Missed:
        return Meaning::Late;
    case QueueClock::Look::Kept:
        return Meaning::Kept;
    case QueueClock::Look::None:
    case QueueClock::Look::PassedOn:
    case QueueClock::Look::Running:
        break;
    }
    return Meaning::Running;
}

} // namespace

ClockBar::ClockBar(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockBar::show(const QueueClock &clock, const QString &words) {
    setAccessibleName(words);
    if (clock == m_clock)
        return;
    m_clock = clock;
    update();
}

void ClockBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect place = rect().adjusted(0, 0, -1, -1);
    painter.setPen(hairlineColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRect(place);
    if (m_clock.look == QueueClock::Look::None)
        return;
    QRect filled = rect().adjusted(1, 1, -1, -1);
    filled.setWidth(static_cast<int>(filled.width() * m_clock.filled));
    const QColor colour = colourOf(meaningOf(m_clock.look), palette());
    painter.fillRect(filled, m_clock.stands() ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
}

} // namespace baro
