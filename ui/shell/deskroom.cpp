#include "shell/deskroom.h"

#include "alarms/alarmspanel.h"
#include "callbacks/callbackspanel.h"
#include "callbacks/withotherspanel.h"
#include "complaint/complaintpanel.h"
#include "handover/handoverpanel.h"
#include "handover/sheetasked.h"
#include "intake/intakepanel.h"
#include "queue/queuepanel.h"
#include "records/recordspanel.h"
#include "shell/helpwindow.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baro {

namespace {

constexpr int sideBySideFrom = 1400;
constexpr int slideMs = 120;
constexpr int paneAtLeast = 280;
enum Pane { IntakePane, QueuePane, ComplaintPane };

} // namespace

DeskRoom::DeskRoom(Session &session, Mute &mute, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_panes(new QSplitter(Qt::Horizontal, this))
    , m_intake(new IntakePanel(session, m_panes))
    , m_middle(new QStackedWidget(m_panes))
    , m_queue(new QueuePanel(session, m_middle))
    , m_callBacks(new CallBacksPanel(session, m_middle))
    , m_withOthers(new WithOthersPanel(session, m_middle))
    , m_withOthersKey(new KeyButton(m_queue))
    , m_alarms(new AlarmsPanel(session, *m_queue->model(), mute, m_middle))
    , m_find(new RecordsPanel(session, RecordsPanel::Form::BesideCall, m_middle))
    , m_callBacksOwed(new KeyButton(m_queue))
    , m_handover(new HandoverPanel(session, m_middle))
    , m_handoverKey(new KeyButton(m_queue))
    , m_sheetAsked(new SheetAsked(session, m_queue))
    , m_side(new QFrame(this))
    , m_back(new KeyButton(m_side))
    , m_slide(new QPropertyAnimation(m_side, "pos", this)) {
    m_complaint = new ComplaintPanel(session, m_side);
    setObjectName(QStringLiteral("deskRoom"));
    m_panes->setObjectName(QStringLiteral("deskPanes"));
    m_side->setObjectName(QStringLiteral("complaintSide"));
    m_back->setObjectName(QStringLiteral("backToQueue"));
    setHelpPlace(this, QStringLiteral("index"));
    setHelpPlace(m_intake, QStringLiteral("newcall"));
    m_middle->setObjectName(QStringLiteral("queueOrCallBacks"));
    m_callBacksOwed->setObjectName(QStringLiteral("callBacksOwed"));
    setHelpPlace(m_queue, QStringLiteral("queue"));
    setHelpPlace(m_callBacks, QStringLiteral("callbacks"));
    setHelpPlace(m_withOthers, QStringLiteral("withothers"));
    m_withOthersKey->setObjectName(QStringLiteral("withOthersKey"));
    setHelpPlace(m_alarms, QStringLiteral("alarms"));
    setHelpPlace(m_find, QStringLiteral("records"));
    setHelpPlace(m_handover, QStringLiteral("handover"));
    m_handoverKey->setObjectName(QStringLiteral("handoverKey"));
    setHelpPlace(m_side, QStringLiteral("complaint"));

    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_panes);
    m_panes->setChildrenCollapsible(false);
    // Large text makes headings wider than there is room for; they may be cut, the window may not outgrow the screen.
    m_middle->addWidget(m_queue);
    m_middle->addWidget(m_callBacks);
    m_middle->addWidget(m_withOthers);
    m_middle->addWidget(m_alarms);
    m_middle->addWidget(m_find);
    m_middle->addWidget(m_handover);
    m_middle->setMinimumWidth(paneAtLeast);
    m_side->setMinimumWidth(paneAtLeast);
    m_panes->setHandleWidth(5);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_back, 0, Qt::AlignLeft);
    side->addWidget(m_complaint, 1);
    m_side->setAutoFillBackground(true);
    m_slide->setDuration(slideMs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);

    auto *goBack = new QAction(this);
    goBack->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    goBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(goBack, &QAction::triggered, this, &DeskRoom::back);
    addAction(goBack);
    m_back->setKey(goBack->shortcut());
    m_back->setIcon(icon(QStringLiteral("left")));
    connect(m_back, &KeyButton::clicked, this, &DeskRoom::back);

    connect(m_queue, &QueuePanel::counted, this, &DeskRoom::counted);
    // Walking along the queue shows each complaint where there is room beside; it never covers the queue one walks in.
    connect(m_queue, &QueuePanel::chosen, m_complaint, &ComplaintPanel::showComplaint);
    connect(m_queue, &QueuePanel::activated, this, [this](ComplaintId id) {
        m_complaint->showComplaint(id);
        cover();
        m_complaint->focusPanel();
    });
    m_intake->lookForSameIn(m_queue->model());
    connect(m_find, &RecordsPanel::backAsked, this, &DeskRoom::focusQueue);
    connect(m_find, &RecordsPanel::chosen, m_complaint, &ComplaintPanel::showComplaint);
    connect(m_find, &RecordsPanel::activated, this, &DeskRoom::openComplaint);
    m_queue->addToHead(m_callBacksOwed);
    // The window owns this key, so that it works from anywhere.
    m_callBacksOwed->setKey({Qt::Key_F7});
    connect(m_callBacksOwed, &KeyButton::clicked, this, &DeskRoom::toggleCallBacks);
    connect(m_callBacks, &CallBacksPanel::backAsked, this, &DeskRoom::toggleCallBacks);
    connect(m_callBacks, &CallBacksPanel::counted, this, [this](int owed, int late) {
        m_owed = owed;
        m_late = late;
        showOwed();
    });
    connect(m_callBacks, &CallBacksPanel::chosen, m_complaint, &ComplaintPanel::showComplaint);
    connect(m_callBacks, &CallBacksPanel::activated, this, &DeskRoom::openComplaint);
    m_queue->addToHead(m_withOthersKey);
    m_withOthersKey->setKey(QKeySequence(Qt::SHIFT | Qt::Key_F7)); // the window's, as above
    connect(m_withOthersKey, &KeyButton::clicked, this, &DeskRoom::toggleWithOthers);
    connect(m_withOthers, &WithOthersPanel::backAsked, this, &DeskRoom::toggleWithOthers);
    connect(m_withOthers, &WithOthersPanel::counted, this, [this](int lying, int overdue) {
        m_lying = lying;
        m_lyingOverdue = overdue;
        showWithOthers();
    });
    connect(m_withOthers, &WithOthersPanel::chosen, m_complaint, &ComplaintPanel::showComplaint);
    connect(m_withOthers, &WithOthersPanel::activated, this, &DeskRoom::openComplaint);
    connect(m_alarms, &AlarmsPanel::backAsked, this, &DeskRoom::toggleAlarms);
    connect(m_alarms, &AlarmsPanel::counted, this, &DeskRoom::alarmsCounted);
    connect(m_alarms, &AlarmsPanel::chosen, m_complaint, &ComplaintPanel::showComplaint);
    connect(m_alarms, &AlarmsPanel::activated, this, &DeskRoom::openComplaint);
    m_queue->addToHead(m_handoverKey);
    m_handoverKey->setKey({Qt::Key_F12}); // the window's, as above
    connect(m_handoverKey, &KeyButton::clicked, this, &DeskRoom::toggleHandover);
    connect(m_handover, &HandoverPanel::backAsked, this, &DeskRoom::toggleHandover);
    connect(m_handover, &HandoverPanel::attentionAsked, this, [this] {
        back();
        m_middle->setCurrentWidget(m_handover);
    });
    connect(m_handover, &HandoverPanel::counted, this, [this](int untaken) {
        m_untaken = untaken;
        showUntaken();
    });
    m_queue->addOverList(m_sheetAsked);
    connect(m_queue, &QueuePanel::counted, m_sheetAsked, &SheetAsked::setOpen);
    connect(m_handover, &HandoverPanel::lastGiven, m_sheetAsked, &SheetAsked::setLastGiven);
    connect(m_sheetAsked, &SheetAsked::sheetAsked, this, &DeskRoom::toggleHandover);
    connect(m_alarms, &AlarmsPanel::handoverAsked, this, &DeskRoom::toggleHandover);
    connect(m_intake, &IntakePanel::sheetFound, m_handover, &HandoverPanel::restoreNotes);
    connect(m_intake, &IntakePanel::entryFound, this, &DeskRoom::entryFound);
    connect(m_intake, &IntakePanel::formFound, m_complaint, &ComplaintPanel::restoreForm);
    connect(m_handover, &HandoverPanel::chosen, m_complaint, &ComplaintPanel::showComplaint);
    connect(m_handover, &HandoverPanel::activated, this, &DeskRoom::openComplaint);
    connect(m_intake, &IntakePanel::received, this, [this](const Receipt &receipt) {
        if (receipt.complaints.empty())
            return;
        m_queue->select(receipt.complaints.front());
        m_complaint->showComplaint(receipt.complaints.front());
    });
    connect(m_intake, &IntakePanel::complaintAsked, this, &DeskRoom::openComplaint);
    connect(m_intake, &IntakePanel::enquired, this, [this](ComplaintId id) {
        m_queue->select(id);
        m_complaint->showComplaint(id);
    });
    connect(m_intake, &IntakePanel::incidentAsked, this, [this](ComplaintId id) {
        m_queue->select(id);
        cover();
        m_complaint->begin(id, Action::DeclareIncident);
    });
    connect(m_complaint, &ComplaintPanel::closeAsked, this, &DeskRoom::focusQueue);
    connect(m_complaint, &ComplaintPanel::complaintAsked, this, &DeskRoom::openComplaint);
    m_complaint->listenIn(m_queue);
    connect(&m_session, &Session::chosen, this, &DeskRoom::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const int pane = paneOf(now); pane >= 0)
            m_lastFocus[static_cast<size_t>(pane)] = now;
    });
    m_middle->installEventFilter(this);
    retranslateUi();
}

DeskRoom::~DeskRoom() = default;

QString DeskRoom::widthsKey() const {
    return m_narrow ? QStringLiteral("desk/widthsNarrow") : QStringLiteral("desk/widths");
}

void DeskRoom::keepState() {
    if (m_arranged)
        m_session.settings().setValue(widthsKey(), m_panes->saveState());
}

void DeskRoom::restoreWidths() {
    const QByteArray kept = m_session.settings().value(widthsKey()).toByteArray();
    if (!kept.isEmpty() && m_panes->restoreState(kept))
        return;
    const int whole = width();
    if (m_narrow)
        m_panes->setSizes({whole * 2 / 5, whole * 3 / 5});
    else
        m_panes->setSizes({whole * 24 / 100, whole * 45 / 100, whole * 31 / 100});
}

void DeskRoom::arrange() {
    const int effective = window()->width() * 100 / m_session.textScale();
    const bool narrow = effective < sideBySideFrom;
    if (m_arranged && narrow == m_narrow) {
        if (m_covered)
            m_side->setGeometry(coveredArea());
        return;
    }
    keepState();
    QWidget *focused = QApplication::focusWidget();
    const bool wasInside = focused && m_side->isAncestorOf(focused);
    m_slide->stop();
    m_narrow = narrow;
    m_arranged = true;
    m_back->setVisible(m_narrow);
    if (m_narrow) {
        m_side->setParent(this);
        m_covered = wasInside;
        m_side->setVisible(m_covered);
    } else {
        m_covered = false;
        m_panes->addWidget(m_side);
        m_side->show();
    }
    // A splitter puts each newcomer underneath, so a screen reader would meet the panes from right to left.
    for (QWidget *pane :
         {static_cast<QWidget *>(m_intake), static_cast<QWidget *>(m_middle), static_cast<QWidget *>(m_side)})
        pane->raise();
    // On a large screen the new call gets a part of the room too: a name of two words is to be read whole.
    m_panes->setStretchFactor(IntakePane, m_narrow ? 0 : 1);
    m_panes->setStretchFactor(QueuePane, 5);
    if (!m_narrow)
        m_panes->setStretchFactor(ComplaintPane, 3);
    restoreWidths();
    if (m_covered) {
        m_side->setGeometry(coveredArea());
        m_side->raise();
    }
    if (wasInside && focused)
        focused->setFocus(Qt::OtherFocusReason);
}

QRect DeskRoom::coveredArea() const {
    return {m_middle->mapTo(this, QPoint(0, 0)), m_middle->size()};
}

void DeskRoom::cover() {
    if (!m_narrow || m_covered)
        return;
    m_covered = true;
    const QRect area = coveredArea();
    m_side->setGeometry(area);
    m_side->show();
    m_side->raise();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) {
        m_slide->setStartValue(area.topLeft() + QPoint(area.width() / 4, 0));
        m_slide->setEndValue(area.topLeft());
        m_slide->start();
    }
}

void DeskRoom::back() {
    if (!m_covered)
        return;
    m_covered = false;
    m_slide->stop();
    const QWidget *focused = QApplication::focusWidget();
    const bool inside = focused && m_side->isAncestorOf(focused);
    if (inside)
        focusMiddle();
    m_side->hide();
}

Closing DeskRoom::mayClose() {
    // Both are asked: each hands over what it has.
    const Closing calls = m_intake->mayClose();
    return std::max({calls, m_complaint->mayClose(), m_handover->mayClose()});
}

void DeskRoom::newCall() {
    m_intake->newCall();
}

void DeskRoom::askDanger() {
    m_intake->askDanger();
}

void DeskRoom::focusQueue() {
    back();
    m_middle->setCurrentWidget(m_queue);
    m_queue->focusQueue();
}

void DeskRoom::focusMiddle() {
    if (m_middle->currentWidget() == m_callBacks)
        m_callBacks->focusList();
    else if (m_middle->currentWidget() == m_find)
        m_find->focusSearch();
    else if (m_middle->currentWidget() == m_withOthers)
        m_withOthers->focusList();
    else if (m_middle->currentWidget() == m_alarms)
        m_alarms->focusList();
    else if (m_middle->currentWidget() == m_handover)
        m_handover->focusList();
    else
        m_queue->focusQueue();
}

void DeskRoom::toggle(QWidget *list) {
    back();
    m_middle->setCurrentWidget(m_middle->currentWidget() == list ? m_queue : list);
    focusMiddle();
}

void DeskRoom::toggleCallBacks() {
    toggle(m_callBacks);
}

void DeskRoom::toggleFind() {
    const QWidget *focused = QApplication::focusWidget();
    const bool inField = m_middle->currentWidget() == m_find && focused && m_find->isAncestorOf(focused);
    if (inField && !m_covered) {
        m_middle->setCurrentWidget(m_queue);
        // Whoever looked something up in the middle of a call goes on where the cursor stood.
        if (m_beforeFind && m_beforeFind->isVisible() && m_beforeFind->isEnabled())
            m_beforeFind->setFocus(Qt::OtherFocusReason);
        else
            focusQueue();
        return;
    }
    if (focused && m_intake->isAncestorOf(focused))
        m_beforeFind = QApplication::focusWidget();
    else if (!inField)
        m_beforeFind = nullptr;
    back();
    m_middle->setCurrentWidget(m_find);
    m_find->focusSearch();
}

void DeskRoom::toggleWithOthers() {
    toggle(m_withOthers);
}

void DeskRoom::toggleAlarms() {
    toggle(m_alarms);
}

void DeskRoom::toggleHandover() {
    toggle(m_handover);
}

void DeskRoom::showUntaken() {
    m_handoverKey->setWords(m_untaken > 0 ? tr("Not taken over: %1", "handovers").arg(m_untaken) : tr("Handover"),
                            m_untaken > 0 ? QString::number(m_untaken) : QString());
    m_handoverKey->setIcon(m_untaken > 0 ? icon(QStringLiteral("soon"), Meaning::Soon)
                                         : icon(QStringLiteral("handover")));
    m_alarms->showUntaken(m_untaken);
}

void DeskRoom::showOwed() {
    m_callBacksOwed->setWords(tr("Call-backs: %1 · late: %2").arg(m_owed).arg(m_late), QString::number(m_owed));
    m_callBacksOwed->setIcon(m_late > 0 ? icon(QStringLiteral("late"), Meaning::Late) : icon(QStringLiteral("phone")));
}

void DeskRoom::showWithOthers() {
    m_withOthersKey->setWords(tr("With others: %1 · overdue: %2").arg(m_lying).arg(m_lyingOverdue), QString::number(m_lying));
    // The heading has room for what is there.
    m_withOthersKey->setVisible(m_lying > 0);
    m_withOthersKey->setIcon(m_lyingOverdue > 0 ? icon(QStringLiteral("late"), Meaning::Late) : icon(QStringLiteral("refer")));
}

void DeskRoom::openComplaint(ComplaintId id) {
    m_queue->select(id);
    m_complaint->showComplaint(id);
    cover();
    m_complaint->focusPanel();
}

void DeskRoom::showDong(DistrictId id) {
    back();
    m_middle->setCurrentWidget(m_queue);
    m_queue->showOnly(id);
    m_queue->focusQueue();
}

int DeskRoom::paneOf(const QWidget *widget) const {
    if (!widget)
        return -1;
    if (widget == m_intake || m_intake->isAncestorOf(widget))
        return IntakePane;
    if (widget == m_middle || m_middle->isAncestorOf(widget))
        return QueuePane;
    return widget == m_side || m_side->isAncestorOf(widget) ? ComplaintPane : -1;
}

bool DeskRoom::paneIsSeen(int pane) const {
    switch (pane) {
    case QueuePane:
        return !m_covered;
    case ComplaintPane:
        return !m_narrow || m_covered;
    default:
        return true;
    }
}

void DeskRoom::focusPane(int pane) {
    QWidget *last = m_lastFocus[static_cast<size_t>(pane)];
    if (last && last->isVisibleTo(this) && last->isEnabled()) {
        last->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    switch (pane) {
    case IntakePane:
        m_intake->newCall();
        break;
    case QueuePane:
        focusMiddle();
        break;
    default:
        m_complaint->focusPanel();
        break;
    }
}

bool DeskRoom::stepPane(int direction) {
    int pane = paneOf(QApplication::focusWidget());
    if (pane < 0)
        pane = direction > 0 ? -1 : 3;
    for (pane += direction; pane >= IntakePane && pane <= ComplaintPane; pane += direction)
        if (paneIsSeen(pane)) {
            focusPane(pane);
            return true;
        }
    return false;
}

void DeskRoom::enter(int direction) {
    for (int pane = direction > 0 ? 0 : 2; pane >= IntakePane && pane <= ComplaintPane; pane += direction)
        if (paneIsSeen(pane)) {
            focusPane(pane);
            return;
        }
}

bool DeskRoom::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_middle && m_covered && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        m_slide->stop();
        m_side->setGeometry(coveredArea());
    }
    return QWidget::eventFilter(watched, event);
}

void DeskRoom::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void DeskRoom::retranslateUi() {
    setAccessibleName(tr("Desk"));
    m_intake->setAccessibleName(tr("New call"));
    m_queue->setAccessibleName(tr("Open queue"));
    m_side->setAccessibleName(tr("Complaint"));
    m_back->setWords(tr("Back to the queue"));
    showOwed();
    showWithOthers();
    showUntaken();
}

void DeskRoom::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
