#include "shell/roombar.h"

#include "widgets/icon.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace baro {

RoomBar::RoomBar(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_rooms(new QButtonGroup(this))
    , m_desk(addButton(QStringLiteral("roomDesk"), QStringLiteral("desk")))
    , m_board(addButton(QStringLiteral("roomBoard"), QStringLiteral("board")))
    , m_roster(addButton(QStringLiteral("roomRoster"), QStringLiteral("roster")))
    , m_records(addButton(QStringLiteral("roomRecords"), QStringLiteral("find")))
    , m_charts(addButton(QStringLiteral("roomCharts"), QStringLiteral("charts")))
    , m_settings(addButton(QStringLiteral("roomSettings"), QStringLiteral("settings")))
    , m_help(addButton(QStringLiteral("helpButton"), QStringLiteral("help"))) {
    setObjectName(QStringLiteral("roomBar"));
    m_column->setContentsMargins(4, 8, 4, 8);
    m_column->setSpacing(4);
    m_column->addWidget(m_desk);
    m_column->addWidget(m_board);
    m_column->addWidget(m_roster);
    m_column->addWidget(m_records);
    m_column->addWidget(m_charts);
    m_column->addStretch(1);
    m_column->addWidget(m_help);
    m_column->addWidget(m_settings);
    m_rooms->setExclusive(true);
    for (const auto &[button, room] : {std::pair(m_desk, Room::Desk), std::pair(m_board, Room::Board),
                                       std::pair(m_roster, Room::Roster), std::pair(m_records, Room::Records),
                                       std::pair(m_charts, Room::Charts),
                                       std::pair(m_settings, Room::Settings)}) {
        button->setCheckable(true);
        m_rooms->addButton(button, static_cast<int>(room));
    }
    connect(m_rooms, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT roomAsked(static_cast<Room>(id)); });
    connect(m_help, &QToolButton::clicked, this, &RoomBar::helpAsked);
    retranslateUi();
}

QToolButton *RoomBar::addButton(const QString &name, const QString &sign) {
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(sign));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void RoomBar::mark(Room room) {
    if (QAbstractButton *button = m_rooms->button(static_cast<int>(room)))
        button->setChecked(true);
}

void RoomBar::addBadge(QToolButton *badge) {
    m_column->insertWidget(m_column->indexOf(m_help), badge);
    // The keyboard goes from top to bottom, as the eye does.
    setTabOrder(m_desk, m_board);
    setTabOrder(m_board, m_roster);
    setTabOrder(m_roster, m_records);
    setTabOrder(m_records, m_charts);
    setTabOrder(m_charts, badge);
    setTabOrder(badge, m_help);
    setTabOrder(m_help, m_settings);
}

void RoomBar::showGaps(int gaps) {
    if (gaps == m_gaps)
        return;
    m_gaps = gaps;
    retranslateUi();
}

void RoomBar::focusRooms() {
    QAbstractButton *button = m_rooms->checkedButton();
    (button ? button : m_desk)->setFocus(Qt::ShortcutFocusReason);
}

void RoomBar::retranslateUi() {
    setAccessibleName(tr("Rooms"));
    const auto word = [](QToolButton *button, const QString &name, const QString &key, const QString &tip) {
        // Name and key in two lines, as they stand on the button.
        button->setText(name + u'\n' + key);
        button->setAccessibleName(name);
        button->setAccessibleDescription(tip);
        button->setToolTip(tip);
    };
    word(m_desk, tr("Desk"), QStringLiteral("Ctrl+1"), tr("Calls, the open queue and the complaint"));
    word(m_board, tr("Board"), QStringLiteral("Ctrl+3"), tr("How the office stands, or stood at any minute"));
    word(m_roster, m_gaps > 0 ? tr("Roster %1", "with how many gaps ahead").arg(m_gaps) : tr("Roster"),
         QStringLiteral("Ctrl+4"),
         m_gaps > 0 ? tr("%n gap(s) in the roster to the end of next month", nullptr, m_gaps)
                    : tr("Who is on duty when, and who is away"));
    if (m_gaps > 0)
        m_roster->setAccessibleName(tr("Roster, %n gap(s) ahead", nullptr, m_gaps));
    m_roster->setIcon(m_gaps > 0 ? icon(QStringLiteral("roster"), Meaning::Late) : icon(QStringLiteral("roster")));
    QFont weight; // and of the rest what is set around it
    weight.setBold(m_gaps > 0);
    m_roster->setFont(weight);
    // As wide as it will ever be: the rail must not jump when a count comes or grows.
    QToolButton widest;
    widest.setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    QFont bold = font();
    bold.setBold(true);
    widest.setFont(bold);
    widest.setText(tr("Roster %1", "with how many gaps ahead").arg(88));
    m_roster->setMinimumWidth(widest.sizeHint().width());
    word(m_records, tr("Records"), QStringLiteral("Ctrl+5"), tr("Every complaint there is, found as you type"));
    word(m_charts, tr("Charts"), QStringLiteral("Ctrl+6"), tr("What the figures say, for any selection"));
    word(m_settings, tr("Settings"), QStringLiteral("Ctrl+2"), tr("Language, looks and who sits here"));
    word(m_help, tr("Help"), QStringLiteral("F1"), tr("Help for the place where you are"));
    const int size = std::max(20, fontMetrics().height() + 4);
    for (QToolButton *button : {m_desk, m_board, m_roster, m_records, m_charts, m_settings, m_help})
        button->setIconSize(QSize(size, size));
}

void RoomBar::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
