#include "board/boardroom.h"

#include "board/boardface.h"
#include "board/boardwall.h"
#include "board/timebar.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace baro {

BoardRoom::BoardRoom(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(session)
    , m_scroll(new QScrollArea(this))
    , m_face(new BoardFace(session, m_feed))
    , m_time(new TimeBar(session, m_feed, this))
    , m_toWall(new KeyButton(this)) {
    setObjectName(QStringLiteral("boardRoom"));
    m_toWall->setObjectName(QStringLiteral("boardToWall"));
    // Large letters on a small screen: the board keeps its measure and is scrolled.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_face);
    m_face->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_time, 1);
    below->addWidget(m_toWall);
    below->setContentsMargins(0, 0, 12, 0);
    column->addLayout(below);
    // The window owns this key.
    m_toWall->setKey({Qt::Key_F11});
    connect(m_toWall, &KeyButton::clicked, this, &BoardRoom::toggleWall);
    connect(m_face, &BoardFace::complaintAsked, this, &BoardRoom::complaintAsked);
    connect(m_face, &BoardFace::districtAsked, this, [this](DistrictId id) {
        // What was open in the past is not what stands on the queue.
        if (m_feed.isPast())
            Q_EMIT m_session.said(tr("The queue is that of now: Home shows the present board."));
        else
            Q_EMIT districtAsked(id);
    });
    retranslateUi();
}

BoardRoom::~BoardRoom() {
    // These ask the feed until they end.
    delete m_wall;
    delete m_scroll;
    delete m_time;
}

void BoardRoom::enter() {
    m_face->focusMap();
}

BoardWall *BoardRoom::wall() const {
    return m_wall && m_wall->isVisible() ? m_wall.data() : nullptr;
}

void BoardRoom::toggleWall() {
    if (isOnWall()) {
        m_wall->close();
        return;
    }
    if (!m_wall) {
        m_wall = new BoardWall(m_session, m_feed);
        connect(
            m_wall, &BoardWall::closed, this,
            [this] {
                retranslateUi();
                window()->activateWindow();
            },
            Qt::QueuedConnection);
        Q_EMIT wallMade(m_wall);
    }
    QScreen *here = window()->screen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    std::vector<QRect> places;
    for (const QScreen *screen : screens)
        places.push_back(screen->geometry());
    const qsizetype desk = screens.indexOf(here);
    QScreen *there =
        desk < 0 ? here : screens.at(static_cast<qsizetype>(wallScreen(places, static_cast<std::size_t>(desk))));
    // On a second screen the keyboard stays where calls are taken.
    m_wall->setAttribute(Qt::WA_ShowWithoutActivating, there != here);
    m_wall->setGeometry(there->geometry());
    m_wall->showFullScreen();
    m_wall->setFocus(Qt::OtherFocusReason);
    if (there == here) {
        m_wall->raise();
        m_wall->activateWindow();
    } else {
        window()->activateWindow();
    }
    retranslateUi();
}

void BoardRoom::leaveWall() {
    if (!isOnWall() || !m_wall->isActiveWindow())
        return;
    if (m_wall->screen() == window()->screen())
        m_wall->close();
    window()->activateWindow();
}

bool BoardRoom::eventFilter(QObject *watched, QEvent *event) {
    // What map and lines leave over comes here before the scroll area takes it.
    if (watched == m_face && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ofTime = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown ||
                            key->key() == Qt::Key_Home || key->modifiers() == Qt::ControlModifier;
        if (ofTime && m_time->take(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BoardRoom::retranslateUi() {
    setAccessibleName(tr("Board"));
    m_toWall->setIcon(icon(QStringLiteral("wall")));
    m_toWall->setWords(isOnWall() ? tr("Take off the screen") : tr("Full screen"));
}

void BoardRoom::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
