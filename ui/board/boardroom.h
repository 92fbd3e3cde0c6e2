#pragma once

#include "board/boardfeed.h"
#include "widgets/session.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace baro {

class BoardFace;
class BoardWall;
class KeyButton;
class TimeBar;

/// The room of the board (상황판): how the office stands, or stood at any minute since its file began. F11 puts it on
/// the whole of the second screen, or of this one where there is no second. GUI thread.
class BoardRoom : public QWidget {
    Q_OBJECT
public:
    explicit BoardRoom(Session &session, QWidget *parent = nullptr);
    ~BoardRoom() override;

    /// The keyboard goes to the map.
    void enter();
    bool isOnWall() const { return wall() != nullptr; }
    /// Onto a whole screen, or back.
    void toggleWall();
    /// The desk is asked for from the wall: it goes out of the way where it hangs over the desk.
    void leaveWall();
    /// Null while nothing hangs there.
    BoardWall *wall() const;

Q_SIGNALS:
    void complaintAsked(baro::ComplaintId id);
    /// The open complaints of a dong are asked for.
    void districtAsked(baro::DistrictId id);
    /// A wall was made: the keys of the window are to work on it.
    void wallMade(QWidget *wall);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();

    Session &m_session;
    BoardFeed m_feed;
    QScrollArea *m_scroll;
    BoardFace *m_face;
    TimeBar *m_time;
    KeyButton *m_toWall;
    QPointer<BoardWall> m_wall;
};

} // namespace baro
