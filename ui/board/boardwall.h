#pragma once

#include "widgets/session.h"

#include <QRect>
#include <QWidget>

#include <vector>

namespace baro {

class BoardFace;
class BoardFeed;
class TimeBar;

/// Which of the screens the board goes to when the desk stands on the screen `desk`: the largest of the others; the
/// desk's own where there is no other. Pure.
std::size_t wallScreen(const std::vector<QRect> &screens, std::size_t desk);

/// The board on a screen of its own, full; Esc or F11 close it. The desk's own keys work from here too, given to it as
/// actions. GUI thread.
class BoardWall : public QWidget {
    Q_OBJECT
public:
    BoardWall(Session &session, BoardFeed &feed);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslateUi();

    Session &m_session;
    BoardFace *m_face;
    TimeBar *m_time; ///< seen while one looks at the past
};

} // namespace baro
