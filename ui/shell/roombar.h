#pragma once

#include "base/codes.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace baro {

/// The rooms of the house, down the left side.
enum class Room { Desk, Board, Settings, Roster, Records, Charts };
template<>
struct Codes<Room> {
    static constexpr auto entries = std::to_array<std::pair<Room, std::string_view>>(
        {{Room::Desk, "desk"}, {Room::Board, "board"}, {Room::Settings, "settings"}, {Room::Roster, "roster"},
         {Room::Records, "records"}, {Room::Charts, "charts"}});
};

class RoomBar : public QFrame {
    Q_OBJECT
public:
    explicit RoomBar(QWidget *parent = nullptr);

    /// Marks the room one stands in; emits nothing.
    void mark(Room room);
    void focusRooms();
    /// Stands between the rooms and the help.
    void addBadge(QToolButton *badge);
    /// How many gaps of the roster are ahead: raised on its button. None for who has not to close them.
    void showGaps(int gaps);

Q_SIGNALS:
    void roomAsked(baro::Room room);
    void helpAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QToolButton *addButton(const QString &name, const QString &sign);

    QVBoxLayout *m_column;
    QButtonGroup *m_rooms;
    QToolButton *m_desk;
    QToolButton *m_board;
    QToolButton *m_roster;
    QToolButton *m_records;
    QToolButton *m_charts;
    QToolButton *m_settings;
    QToolButton *m_help;
    int m_gaps = 0;
};

} // namespace baro
