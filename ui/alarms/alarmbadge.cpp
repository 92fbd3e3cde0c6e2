#include "alarms/alarmbadge.h"

#include "text/timetext.h"
#include "widgets/icon.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace baro {

AlarmBadge::AlarmBadge(Session &session, Mute &mute, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_mute(mute)
    , m_acts(mute.actions(this)) {
    setObjectName(QStringLiteral("alarmBadge"));
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_mute, &Mute::changed, this, &AlarmBadge::retranslateUi);
    retranslateUi();
}

void AlarmBadge::showCounts(int late, int soon, int unseen) {
    m_late = late;
    m_soon = soon;
    m_unseen = unseen;
    retranslateUi();
}

void AlarmBadge::contextMenuEvent(QContextMenuEvent *event) {
    QMenu menu(this);
    menu.setAccessibleName(tr("Alarms"));
    for (QAction *action : m_acts)
        menu.addAction(action);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void AlarmBadge::retranslateUi() {
    const auto until = m_mute.until();
    const QString end = until ? timeOfDay(*until, m_session.zone()) : QString();
    const QString name = m_unseen > 0 ? tr("Alarms %1", "with how many are new").arg(m_unseen) : tr("Alarms");
    setText(until ? tr("%1\nF5\nquiet\nto %2").arg(name, end) : name + QStringLiteral("\nF5"));
    const QString counts = tr("Alarms: %1 not looked at, %2 broken, %3 nearly").arg(m_unseen).arg(m_late).arg(m_soon);
    const QString spoken = until ? tr("%1; quiet until %2").arg(counts, end) : counts;
    setAccessibleName(spoken);
    const QString tip = tr("Broken and nearly broken promises. Alt+1, 2 or 3 mutes for 15, 30 or 60 minutes, Alt+0 "
                           "lets alarms sound again.");
    setAccessibleDescription(tip);
    setToolTip(spoken + u'\n' + tip);
    const QString sign = until ? QStringLiteral("quiet") : QStringLiteral("bell");
    if (m_unseen == 0)
        setIcon(baro::icon(sign));
    else
        setIcon(baro::icon(sign, m_late > 0 ? Meaning::Late : Meaning::Soon));
    if (font().bold() != (m_unseen > 0)) {
        QFont weight; // and of the rest what is set around it
        weight.setBold(m_unseen > 0);
        setFont(weight);
    }
    // As wide as it will ever be: the rail must not jump when a count comes or grows.
    QToolButton widest;
    widest.setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    QFont bold = font();
    bold.setBold(true);
    widest.setFont(bold);
    widest.setText(tr("Alarms %1", "with how many are new").arg(88));
    setMinimumWidth(widest.sizeHint().width());
    const int size = std::max(20, fontMetrics().height() + 4);
    setIconSize(QSize(size, size));
}

void AlarmBadge::changeEvent(QEvent *event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
