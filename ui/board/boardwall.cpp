#include "board/boardwall.h"

#include "board/boardface.h"
#include "board/boardfeed.h"
#include "board/timebar.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace baro {

std::size_t wallScreen(const std::vector<QRect> &screens, std::size_t desk) {
    const auto area = [&](std::size_t at) { return qint64(screens[at].width()) * screens[at].height(); };
    std::size_t best = desk;
    for (std::size_t at = 0; at < screens.size(); ++at)
        // One that shows the same picture as the desk's screen is none.
        if (at != desk && screens[at] != screens[desk] && (best == desk || area(at) > area(best)))
            best = at;
    return best;
}

BoardWall::BoardWall(Session &session, BoardFeed &feed)
    : QWidget(nullptr, Qt::Window)
    , m_session(session)
    , m_face(new BoardFace(session, feed, this))
    , m_time(new TimeBar(session, feed, this)) {
    setObjectName(QStringLiteral("boardWall"));
    // It hangs there; what keeps the program alive is the desk.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_face, 1);
    column->addWidget(m_time);
    m_face->setKeyboard(false);
    const auto showTime = [this, &feed] { m_time->setVisible(feed.asOf().has_value()); };
    connect(&feed, &BoardFeed::changed, this, showTime);
    showTime();
    retranslateUi();
}

void BoardWall::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (!m_time->take(event))
        QWidget::keyPressEvent(event);
}

void BoardWall::retranslateUi() {
    setWindowTitle(tr("8572 Desk: board"));
}

void BoardWall::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void BoardWall::closeEvent(QCloseEvent *event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace baro
