#include "shell/mainwindow.h"

#include "alarms/alarmbadge.h"
#include "alarms/bell.h"
#include "alarms/mute.h"
#include "board/boardroom.h"
#include "board/boardwall.h"
#include "charts/chartsroom.h"
#include "notices/notifications.h"
#include "records/recordspanel.h"
#include "roster/rosterroom.h"
#include "settings/settingsroom.h"
#include "shell/deskroom.h"
#include "shell/helpwindow.h"
#include "shell/topstrip.h"
#include "squadlog/squadlog.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/icon.h"
#include "widgets/syllableecho.h"
#include "widgets/undobar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <limits>

namespace baro {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString roomKey = QStringLiteral("window/room");
constexpr std::chrono::milliseconds closingAgain{20};
constexpr std::chrono::milliseconds registerPause{300};
constexpr const char *staysProperty = "staysOnWall";
constexpr std::int64_t nobodysTab = std::numeric_limits<std::int64_t>::min();
constexpr QSize designedFor{1440, 900};
constexpr QSize frameAtMost{16, 48};

QFrame *hairline(QWidget *parent) {
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// The whole window's content: where large letters need more room than the screen has, it is scrolled and never cut,
/// and goes after the keyboard.
class WindowPane final : public QScrollArea {
public:
    WindowPane(QWidget *whole, QWidget *parent)
        : QScrollArea(parent) {
        setObjectName(QStringLiteral("windowPane"));
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(whole);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            if (now && now->isVisible() && widget()->isAncestorOf(now))
                ensureWidgetVisible(now, 24, 24);
        });
    }

protected:
    // Keys that nobody below took are the window's.
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_mute(new Mute(session, this))
    , m_strip(new TopStrip(session, this))
    , m_banner(new Banner(this))
    , m_rooms(new RoomBar(this))
    , m_stack(new QStackedWidget(this))
    , m_desk(new DeskRoom(session, *m_mute, m_stack))
    , m_board(new BoardRoom(session, m_stack))
    , m_settings(new SettingsRoom(session, m_stack))
    , m_rosterWatch(new RosterWatch(session, this))
    , m_roster(new RosterRoom(session, *m_rosterWatch, m_stack))
    , m_records(new RecordsPanel(session, RecordsPanel::Form::Room, m_stack))
    , m_charts(new ChartsRoom(session, m_stack))
    , m_undo(new UndoBar(session, this))
    , m_alarms(new AlarmBadge(session, *m_mute, m_rooms))
    , m_notifications(new DesktopNotifications({}, this))
    , m_bell(new Bell(session, *m_mute, *m_notifications, {}, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    new SyllableEcho(this);
    m_stack->setObjectName(QStringLiteral("rooms"));
    setWindowIcon(icon(QStringLiteral("app")));
    m_rooms->addBadge(m_alarms);
    setHelpPlace(m_alarms, QStringLiteral("alarms"));
    setHelpPlace(m_board, QStringLiteral("board"));
    setHelpPlace(m_settings, QStringLiteral("settings"));
    setHelpPlace(m_roster, QStringLiteral("roster"));
    setHelpPlace(m_records, QStringLiteral("records"));
    setHelpPlace(m_charts, QStringLiteral("charts"));
    // In the order of Room.
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_settings);
    m_stack->addWidget(m_roster);
    m_stack->addWidget(m_records);
    m_stack->addWidget(m_charts);

    auto *whole = new QWidget(this);
    auto *column = m_column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(hairline(whole));
    column->addWidget(m_banner);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rooms);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(hairline(whole));
    column->addWidget(m_undo);
    auto *pane = new WindowPane(whole, this);
    setCentralWidget(pane);
    m_squadLog = new SquadLog(session, whole);
    m_squadLog->installEventFilter(this);

    connect(m_records, &RecordsPanel::activated, this, &MainWindow::openComplaint);
    connect(m_charts, &ChartsRoom::listAsked, this, [this](const std::vector<Condition> &conditions) {
        showRoom(Room::Records);
        m_records->showThese(conditions);
    });
    connect(m_strip, &TopStrip::findAsked, this, &MainWindow::find);
    connect(m_strip, &TopStrip::languageAsked, this, &MainWindow::switchLanguage);
    connect(m_strip, &TopStrip::themeAsked, this, &MainWindow::switchTheme);
    connect(m_squadLog, &SquadLog::cursorHomeless, this, [this] {
        enterRoom();
    });
    connect(m_board, &BoardRoom::complaintAsked, this, &MainWindow::openComplaint);
    connect(m_board, &BoardRoom::districtAsked, this, [this](DistrictId id) {
        showRoom(Room::Desk);
        m_desk->showDong(id);
    });
    connect(m_board, &BoardRoom::wallMade, this, [this](QWidget *wall) {
        setHelpPlace(wall, QStringLiteral("board"));
        wall->addActions(actions());
    });
    connect(m_rosterWatch, &RosterWatch::looked, this, &MainWindow::raiseGaps);
    connect(&session, &Session::chosen, this, &MainWindow::raiseGaps);
    connect(m_desk, &DeskRoom::counted, m_strip, &TopStrip::showCounts);
    connect(m_desk, &DeskRoom::alarmsCounted, m_alarms, &AlarmBadge::showCounts);
    connect(m_alarms, &AlarmBadge::clicked, this, &MainWindow::toggleAlarms);
    connect(m_notifications, &Notifications::opened, this, [this](const std::optional<ComplaintId> &complaint) {
        show();
        raise();
        activateWindow();
        if (complaint)
            openComplaint(*complaint);
        else
            showAlarms();
    });
    connect(m_rooms, &RoomBar::roomAsked, this, &MainWindow::showRoom);
    connect(m_rooms, &RoomBar::helpAsked, this, &MainWindow::showHelp);
    connect(&m_session.desk(), &Desk::troubled, this, &MainWindow::meetTrouble);
    connect(&session, &Session::ticked, this, &MainWindow::lookWhetherWell);
    connect(m_desk, &DeskRoom::entryFound, this, [this](const Draft &draft) {
        if (m_settings->restoreEntries(draft)) {
            showRoom(Room::Settings);
            m_settings->takeCursor();
        }
    });
    // The window first: whoever looks for something before it is read gets what is there by then.
    QTimer::singleShot(registerPause, this, [this] { m_session.desk().keepRegister(); });
    bindKeys();
    retranslateUi();
    restoreState();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::bind(const QString &name, const QKeySequence &key, std::function<void()> act) {
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, action, act = std::move(act)] {
        // From the wall these come back to the desk; the others change the wall itself, or nothing that is seen there.
        if (!action->property(staysProperty).toBool())
            m_board->leaveWall();
        act();
    });
    addAction(action);
    return action;
}

void MainWindow::bindKeys() {
    bind(QStringLiteral("helpAction"), Qt::Key_F1, [this] { showHelp(); });
    bind(QStringLiteral("newCallAction"), Qt::Key_F2, [this] { newCall(); });
    bind(QStringLiteral("queueAction"), Qt::Key_F3, [this] { focusQueue(); });
    bind(QStringLiteral("squadLogAction"), Qt::Key_F4, [this] { m_squadLog->toggle(); });
    bind(QStringLiteral("alarmsAction"), Qt::Key_F5, [this] { toggleAlarms(); });
    bind(QStringLiteral("callBacksAction"), Qt::Key_F7, [this] { toggleCallBacks(); });
    bind(QStringLiteral("withOthersAction"), Qt::SHIFT | Qt::Key_F7, [this] {
        if (room() != Room::Desk) {
            showRoom(Room::Desk);
            m_desk->focusQueue();
        }
        m_desk->toggleWithOthers();
    });
    bind(QStringLiteral("nextPaneAction"), Qt::Key_F6, [this] { stepPane(1); });
    bind(QStringLiteral("previousPaneAction"), Qt::SHIFT | Qt::Key_F6, [this] { stepPane(-1); });
    bind(QStringLiteral("dangerAction"), Qt::Key_F8, [this] { askDanger(); });
    bind(QStringLiteral("fullScreenAction"), Qt::Key_F11, [this] { toggleFullScreen(); });
    bind(QStringLiteral("handoverAction"), Qt::Key_F12, [this] { toggleHandover(); });
    bind(QStringLiteral("findAction"), Qt::CTRL | Qt::Key_F, [this] { find(); });
    bind(QStringLiteral("languageAction"), Qt::CTRL | Qt::Key_L, [this] { switchLanguage(); });
    bind(QStringLiteral("themeAction"), Qt::CTRL | Qt::Key_D, [this] { switchTheme(); });
    bind(QStringLiteral("deskAction"), Qt::CTRL | Qt::Key_1, [this] { showRoom(Room::Desk); });
    bind(QStringLiteral("settingsAction"), Qt::CTRL | Qt::Key_2, [this] { showRoom(Room::Settings); });
    bind(QStringLiteral("boardAction"), Qt::CTRL | Qt::Key_3, [this] { showRoom(Room::Board); });
    bind(QStringLiteral("rosterAction"), Qt::CTRL | Qt::Key_4, [this] { showRoom(Room::Roster); });
    bind(QStringLiteral("recordsAction"), Qt::CTRL | Qt::Key_5, [this] { showRoom(Room::Records); });
    bind(QStringLiteral("chartsAction"), Qt::CTRL | Qt::Key_6, [this] { showRoom(Room::Charts); });
    bind(QStringLiteral("quitAction"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
    for (const char *name : {"fullScreenAction", "languageAction", "themeAction", "quitAction"})
        findChild<QAction *>(QString::fromLatin1(name))->setProperty(staysProperty, true);
}

Room MainWindow::room() const {
    return static_cast<Room>(m_stack->currentIndex());
}

void MainWindow::showRoom(Room room) {
    m_stack->setCurrentIndex(static_cast<int>(room));
    m_rooms->mark(room);
    enterRoom();
}

void MainWindow::enterRoom() {
    switch (room()) {
    case Room::Desk:
        m_desk->enter(1);
        break;
    case Room::Board:
        m_board->enter();
        break;
    case Room::Settings:
        m_settings->enter();
        break;
    case Room::Roster:
        m_roster->enter();
        break;
    case Room::Records:
        m_records->focusSearch();
        break;
    case Room::Charts:
        m_charts->enter();
        break;
    }
}

void MainWindow::raiseGaps() {
    // To those who can close them.
    const ReferencePointer reference = m_session.reference();
    const Operator *actor = reference->find<Operator>(m_session.desk().actor());
    const bool closes = actor && (actor->role == Role::Supervisor || actor->role == Role::Duty);
    m_rooms->showGaps(closes ? m_rosterWatch->gaps() : 0);
}

void MainWindow::newCall() {
    if (room() != Room::Desk)
        showRoom(Room::Desk);
    m_desk->newCall();
}

void MainWindow::askDanger() {
    if (room() != Room::Desk)
        showRoom(Room::Desk);
    m_desk->askDanger();
}

void MainWindow::focusQueue() {
    if (room() != Room::Desk)
        showRoom(Room::Desk);
    m_desk->focusQueue();
}

void MainWindow::find() {
    if (room() == Room::Records) {
        m_records->focusSearch();
        return;
    }
    if (room() != Room::Desk)
        showRoom(Room::Desk);
    m_desk->toggleFind();
}

void MainWindow::toggleCallBacks() {
    if (room() != Room::Desk) {
        // From elsewhere one comes to see them, whatever stood there before.
        showRoom(Room::Desk);
        m_desk->focusQueue();
    }
    m_desk->toggleCallBacks();
}

void MainWindow::toggleAlarms() {
    if (room() == Room::Desk)
        m_desk->toggleAlarms();
    else
        showAlarms();
}

void MainWindow::showAlarms() {
    if (room() != Room::Desk)
        showRoom(Room::Desk);
    // Whatever stood there before.
    m_desk->focusQueue();
    m_desk->toggleAlarms();
}

void MainWindow::toggleHandover() {
    if (room() != Room::Desk) {
        showRoom(Room::Desk);
        m_desk->focusQueue();
    }
    m_desk->toggleHandover();
}

void MainWindow::openComplaint(ComplaintId id) {
    if (room() != Room::Desk)
        showRoom(Room::Desk);
    m_desk->openComplaint(id);
}

void MainWindow::stepPane(int direction) {
    // Room bar, then the panes of the room from left to right, and round again.
    const QWidget *focused = QApplication::focusWidget();
    const bool onBar = focused && m_rooms->isAncestorOf(focused);
    if (room() != Room::Desk) {
        if (onBar)
            enterRoom();
        else
            m_rooms->focusRooms();
        return;
    }
    if (onBar)
        m_desk->enter(direction);
    else if (!m_desk->stepPane(direction))
        m_rooms->focusRooms();
}

void MainWindow::showHelp() {
    const QString place = helpPlaceOf(QApplication::focusWidget());
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->open(place);
}

void MainWindow::switchLanguage() {
    m_session.setLanguage(m_session.language() == Language::Korean ? Language::English : Language::Korean);
}

void MainWindow::switchTheme() {
    m_session.setTheme(isDark(palette()) ? ThemeChoice::Light : ThemeChoice::Dark);
}

void MainWindow::toggleFullScreen() {
    // In its room the board goes onto a whole screen, and the desk stays as it is; from there it comes back.
    if (room() == Room::Board || (m_board->isOnWall() && m_board->wall()->isActiveWindow())) {
        m_board->toggleWall();
        return;
    }
    if (isFullScreen()) {
        if (m_maximizedBefore)
            showMaximized();
        else
            showNormal();
        return;
    }
    m_maximizedBefore = isMaximized();
    showFullScreen();
}

void MainWindow::meetTrouble(const Problem &problem) {
    // What is damaged stays so; all else may pass.
    m_troubled = problem.code != ProblemCode::Damaged;
    m_banner->say(Banner::Kind::Trouble, [this, problem] { return problemText(problem, m_session.zone()); });
}

/// The file can be written again when a write that changes nothing succeeds.
void MainWindow::lookWhetherWell() {
    if (!m_troubled || m_looking)
        return;
    m_looking = true;
    whenAnswered(m_session.desk(), m_session.desk().dropDraft(nobodysTab), this, [this](const Result<void> &written) {
        m_looking = false;
        if (!written)
            return;
        m_troubled = false;
        m_banner->dismiss();
    });
}

void MainWindow::restoreState() {
    const QSettings &settings = m_session.settings();
    const QByteArray geometry = settings.value(geometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        // On a screen that cannot hold it with its frame around it, the frame's edges would hang over.
        const QSize free = screen()->availableSize();
        resize(designedFor.boundedTo(free - frameAtMost));
        if (free.width() < designedFor.width() + frameAtMost.width() ||
            free.height() < designedFor.height() + frameAtMost.height())
            setWindowState(windowState() | Qt::WindowMaximized);
    }
    const Room kept = fromCode<Room>(settings.value(roomKey).toString()).value_or(Room::Desk);
    m_stack->setCurrentIndex(static_cast<int>(kept));
    m_rooms->mark(kept);
    if (kept == Room::Desk)
        m_desk->newCall();
}

void MainWindow::keepState() {
    QSettings &settings = m_session.settings();
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(roomKey, codeText(room()));
    m_desk->keepState();
    settings.sync();
}

void MainWindow::makeRoomForLog() {
    const int over = m_squadLog->isVisible() ? m_squadLog->height() - m_strip->height() : 0;
    const int margin = std::max(0, over);
    if (m_column->contentsMargins().top() != margin)
        m_column->setContentsMargins(0, margin, 0, 0);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_squadLog &&
        (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &MainWindow::makeRoomForLog, Qt::QueuedConnection);
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::retranslateUi() {
    setWindowTitle(tr("8572 Desk"));
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    // Nothing is asked: half-taken calls and settings go into the file, and what cannot go there keeps the window.
    keepState();
    const Closing calls = m_desk->mayClose();
    const Closing settings = m_settings->mayClose();
    const Closing roster = m_roster->mayClose();
    const Closing closing = std::max({calls, settings, roster});
    if (closing != Closing::Now) {
        event->ignore();
        if (closing == Closing::Soon)
            QTimer::singleShot(closingAgain, this, &QWidget::close);
        else if (const Room kept = calls == Closing::NotYet      ? Room::Desk
                                   : settings == Closing::NotYet ? Room::Settings
                                                                 : Room::Roster;
                 room() != kept)
            showRoom(kept);
        return;
    }
    if (m_help)
        m_help->close();
    if (BoardWall *wall = m_board->wall())
        wall->close();
    event->accept();
}

} // namespace baro
