#pragma once

#include "shell/roombar.h"
#include "widgets/session.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace baro {

class AlarmBadge;
class Banner;
class Bell;
class BoardRoom;
class ChartsRoom;
class DesktopNotifications;
class DeskRoom;
class HelpWindow;
class Mute;
class RecordsPanel;
class RosterRoom;
class RosterWatch;
class SettingsRoom;
class SquadLog;
class TopStrip;
class UndoBar;

/// The one window: strip above, rooms at the left, the room one stands in, undo bar below. Owns the keys that work
/// everywhere. The session must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    Room room() const;

public Q_SLOTS:
    void showRoom(baro::Room room);
    void newCall();
    void askDanger();
    void focusQueue();
    void find();
    void toggleCallBacks();
    void toggleAlarms();
    void toggleHandover();
    void openComplaint(baro::ComplaintId id);
    void showHelp();
    void switchLanguage();
    void switchTheme();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void bindKeys();
    QAction *bind(const QString &name, const QKeySequence &key, std::function<void()> act);
    void enterRoom();
    void showAlarms();
    void raiseGaps();
    void stepPane(int direction);
    void toggleFullScreen();
    void restoreState();
    void keepState();
    void meetTrouble(const Problem &problem);
    void lookWhetherWell();
    /// The squad log lies over the line at the top; what it would cover beyond that moves down meanwhile.
    void makeRoomForLog();

    Session &m_session;
    Mute *m_mute;
    TopStrip *m_strip;
    Banner *m_banner;
    RoomBar *m_rooms;
    QStackedWidget *m_stack;
    DeskRoom *m_desk;
    BoardRoom *m_board;
    SettingsRoom *m_settings;
    RosterWatch *m_rosterWatch;
    RosterRoom *m_roster;
    RecordsPanel *m_records;
    ChartsRoom *m_charts;
    UndoBar *m_undo;
    AlarmBadge *m_alarms;
    DesktopNotifications *m_notifications;
    Bell *m_bell;
    SquadLog *m_squadLog = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPointer<HelpWindow> m_help;
    bool m_maximizedBefore = false;
    bool m_troubled = false; ///< the banner tells of something that may pass
    bool m_looking = false;  ///< whether it has passed
};

} // namespace baro
