#include "intake/intakepanel.h"

#include "intake/callkeys.h"
#include "intake/callsaving.h"
#include "intake/incidentstrip.h"
#include "intake/openreports.h"
#include "intake/proposerkeeping.h"
#include "intake/receiptnotice.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {
namespace {

/// A page made late comes last under Tab; its fields belong behind `before`, in their own order.
void enterTabOrder(QWidget *before, QWidget *page) {
    std::vector<QWidget *> fields;
    for (QWidget *widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain())
        if (page->isAncestorOf(widget))
            fields.push_back(widget);
    for (QWidget *field : fields) {
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

} // namespace

IntakePanel::IntakePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_timer(new QLabel(this))
    , m_danger(new KeyButton(this))
    , m_new(new KeyButton(this))
    , m_receipt(new ReceiptNotice(session, this))
    , m_tabs(new QTabWidget(this))
    , m_bringBack(new KeyButton(this))
    , m_proposals(new ProposerKeeping(session, this))
    , m_reports(new OpenReports(this))
    , m_incident(new IncidentStrip(session, *m_reports, this)) {
    setObjectName(QStringLiteral("intakePanel"));
    m_title->setObjectName(QStringLiteral("newCallTitle"));
    m_timer->setObjectName(QStringLiteral("callTimer"));
    m_new->setObjectName(QStringLiteral("newCall"));
    // The window owns this key, so that it works from anywhere.
    m_new->setKey({Qt::Key_F2});
    m_new->setIcon(icon(QStringLiteral("newcall")));
    m_danger->setObjectName(QStringLiteral("dangerToLife"));
    m_danger->setKey(callKeys::danger());
    m_danger->setIcon(icon(QStringLiteral("danger"), Meaning::Late));
    m_tabs->setObjectName(QStringLiteral("callTabs"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("callTabBar"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setElideMode(Qt::ElideNone); // titles are short; more calls than fit are scrolled to, none is cut
    m_bringBack->setObjectName(QStringLiteral("bringBackCall"));
    m_bringBack->setKey(callKeys::bringBack());
    m_bringBack->setIcon(icon(QStringLiteral("undo")));
    m_bringBack->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_timer, 1);
    head->addWidget(m_danger);
    head->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_incident);
    layout->addWidget(m_receipt);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_bringBack);

    const auto bind = [this](const QKeySequence &key, void (IntakePanel::*slot)()) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    bind(callKeys::nextTab(), &IntakePanel::nextTab);
    bind(callKeys::previousTab(), &IntakePanel::previousTab);
    bind(callKeys::bringBack(), &IntakePanel::bringBack);
    bind(callKeys::closeTab(), &IntakePanel::closeTab);
    bind(callKeys::incident(), &IntakePanel::takeIncident);
    connect(m_incident, &IncidentStrip::reported, this, [this](const QueueItem &incident) {
        if (current()->isBusy())
            newCall();
        current()->reportIncident(incident);
    });
    connect(m_incident, &IncidentStrip::takeAsked, this, &IntakePanel::takeIncident);
    connect(m_incident, &IncidentStrip::declareAsked, this, &IntakePanel::incidentAsked);
    connect(m_tabs, &QTabWidget::currentChanged, this, &IntakePanel::offerIncident);
    connect(m_new, &QPushButton::clicked, this, &IntakePanel::newCall);
    connect(m_danger, &QPushButton::clicked, this, &IntakePanel::askDanger);
    connect(m_bringBack, &QPushButton::clicked, this, &IntakePanel::bringBack);
    connect(m_tabs, &QTabWidget::currentChanged, this, &IntakePanel::showTimer);
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this](int at) {
        if (CallForm *clicked = form(at))
            QMetaObject::invokeMethod(clicked, &CallForm::takeCursor, Qt::QueuedConnection);
    });
    connect(&session, &Session::ticked, this, &IntakePanel::showTimer);
    connect(&session.desk(), &Desk::changed, this, &IntakePanel::followReceipt);
    addForm(0);
    retranslateUi();
    takeOverDrafts();
}

IntakePanel::~IntakePanel() {
    // Pages emit while they go; nobody listens any more.
    m_tabs->disconnect(this);
}

CallForm *IntakePanel::form(int at) const {
    return qobject_cast<CallForm *>(m_tabs->widget(at));
}
CallForm *IntakePanel::current() const {
    return qobject_cast<CallForm *>(m_tabs->currentWidget());
}

bool IntakePanel::hasCursor() const {
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

CallForm *IntakePanel::addForm(int at, std::optional<std::int64_t> tab) {
    auto *added = new CallForm(m_session, *m_proposals, *m_reports, tab ? *tab : ++m_lastTab);
    m_tabs->insertTab(at, added, added->title());
    enterTabOrder(m_tabs->tabBar(), added);
    connect(added, &CallForm::started, this, [this] {
        m_receipt->hide();
        showTimer();
    });
    connect(added, &CallForm::titleChanged, this, &IntakePanel::showTitles);
    connect(added, &CallForm::saved, this, [this, added](const Receipt &receipt, CallForm::End end, bool sameCaller) {
        saved(added, receipt, end, sameCaller);
    });
    connect(added, &CallForm::ended, this, [this, added] { remove(added); });
    connect(added, &CallForm::discardAsked, this, [this, added] { discard(added); });
    connect(added, &CallForm::incidentOffered, this, &IntakePanel::offerIncident);
    connect(added, &CallForm::complaintAsked, this, &IntakePanel::complaintAsked);
    connect(added, &CallForm::enquired, this, &IntakePanel::enquired);
    return added;
}

void IntakePanel::offerIncident() {
    const CallForm *top = current();
    m_incident->offer(top ? top->incidentOffer() : std::nullopt);
}

void IntakePanel::takeIncident() {
    m_incident->take(current()->reportsIncident());
}

void IntakePanel::lookForSameIn(const QueueModel *queue) {
    m_reports->follow(queue);
}

Closing IntakePanel::mayClose() {
    CallForm *kept = nullptr;
    Closing all = Closing::Now;
    // What the machine refuses for now is said under the number; the window waits for it as for a call.
    for (const CallSaving *attaching : m_attaching)
        all = std::max(all, attaching->waiting() ? Closing::NotYet : Closing::Soon);
    for (int at = 0; at < m_tabs->count(); ++at) {
        CallForm *open = form(at);
        const Closing one = open->mayClose();
        all = std::max(all, one);
        if (one == Closing::NotYet && !kept)
            kept = open;
    }
    if (kept)
        m_tabs->setCurrentWidget(kept);
    return all;
}

void IntakePanel::newCall() {
    CallForm *empty = nullptr;
    for (int at = 0; at < m_tabs->count() && !empty; ++at)
        if (form(at)->isEmpty())
            empty = form(at);
    if (!empty)
        empty = addForm(m_tabs->count());
    m_tabs->setCurrentWidget(empty);
    empty->takeCursor();
}

void IntakePanel::askDanger() {
    if (current()->isBusy())
        newCall();
    CallForm *top = current();
    top->askDanger();
    // Who is typing in this call goes on where he is.
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !top->isAncestorOf(focus))
        top->takeCursor();
}

void IntakePanel::nextTab() {
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    current()->takeCursor();
}

void IntakePanel::previousTab() {
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
    current()->takeCursor();
}

void IntakePanel::closeTab() {
    CallForm *top = current();
    if (!top || top->isBusy())
        return;
    if (!top->isEmpty()) {
        if (top->mayDiscard())
            discard(top);
        return;
    }
    // Nothing to discard: on to a call that waits half-taken, the nearest one.
    const int at = m_tabs->currentIndex();
    CallForm *nearest = nullptr;
    for (int away = 1; away < m_tabs->count() && !nearest; ++away)
        for (const int other : {at - away, at + away})
            if (CallForm *open = form(other); !nearest && open && !open->isEmpty())
                nearest = open;
    if (!nearest)
        return;
    m_tabs->setCurrentWidget(nearest);
    nearest->takeCursor();
    top->dropDraft();
    remove(top);
}

void IntakePanel::remove(CallForm *form) {
    const bool cursor = hasCursor();
    const bool onTop = current() == form;
    const int at = m_tabs->indexOf(form);
    const int count = m_tabs->count();
    CallForm *next = nullptr;
    for (int other = 0; other < count && !next; ++other)
        if (this->form(other) != form && this->form(other)->isEmpty())
            next = this->form(other);
    if (!next && onTop)
        next = addForm(at + 1);
    // The next page and the cursor first: a page that goes with the cursor would send it anywhere.
    if (onTop) {
        m_tabs->setCurrentWidget(next);
        if (cursor)
            next->takeCursor();
    }
    m_tabs->removeTab(m_tabs->indexOf(form));
    form->disconnect(this);
    form->deleteLater();
    showTimer();
}

void IntakePanel::saved(CallForm *form, const Receipt &receipt, CallForm::End end, bool sameCaller) {
    const CallDraft draft = form->draft();
    const Instant receivedAt = form->startedAt().value_or(m_session.now());
    const auto attachTo = form->attachTo();
    const auto reportOf = form->reportOf();
    const auto squad = form->sentSquad();
    m_tied.reset();
    m_discarded.reset();
    m_bringBack->hide();
    if (sameCaller) {
        const bool onTop = current() == form;
        CallForm *next = addForm(m_tabs->indexOf(form) + 1);
        next->takeCaller(draft);
        if (onTop) {
            // Before the window is active nobody has the cursor, and it is meant for here.
            const bool cursor = hasCursor() || !QApplication::focusWidget();
            m_tabs->setCurrentWidget(next);
            if (cursor)
                next->takeCursor();
        }
        m_tabs->removeTab(m_tabs->indexOf(form));
        form->disconnect(this);
        form->deleteLater();
    } else {
        remove(form);
    }
    showTimer();
    const SpokenDetails details = form->details();
    m_receipt->show(receipt, details, receivedAt, end, draft.alerted);
    Q_EMIT received(receipt);
    m_sent.reset();
    if (squad)
        offerUnsending(receipt, *squad);
    if (!attachTo)
        Q_EMIT m_session.said(savedText(details, receivedAt, end, squad, reportOf));
    if (attachTo)
        attach(receipt, *attachTo);
    if (reportOf && !receipt.complaints.empty() && receipt.number) {
        m_tied = Tied{receipt.complaints.front(), *receipt.number, *reportOf};
        m_receipt->showTie(*receipt.number, ReceiptNotice::Tie::Tied, reportOf->number);
    }
}

void IntakePanel::showTimer() {
    const CallForm *top = current();
    const auto startedAt = top ? top->startedAt() : std::nullopt;
    m_timer->setText(startedAt ? stopwatchText(m_session.now() - *startedAt) : QString());
}

void IntakePanel::showTitles() {
    QStringList before;
    for (int at = 0; at < m_tabs->count(); ++at) {
        const CallForm *open = form(at);
        // Two of one name are told apart by their order.
        const QString title = open->title();
        const auto same = before.count(title);
        before << title;
        const QString shown =
            same == 0 ? title : tr("%1 (%2)", "name of a call, which of that name").arg(title).arg(same + 1);
        // Letters of the caller may hold an ampersand, which would become a mnemonic.
        m_tabs->setTabText(at, QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_tabs->setTabIcon(at, open->isWaiting() ? icon(QStringLiteral("alert"), Meaning::Soon) : QIcon());
        m_tabs->setTabToolTip(at, open->isWaiting() ? tr("Kept on the screen; saved as soon as that is possible")
                                                    : tr("Next call: %1").arg(keyWords(callKeys::nextTab())));
    }
}

void IntakePanel::retranslateUi() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("New call"));
    m_timer->setFont(figureFont(font()));
    m_timer->setToolTip(tr("Since the first keystroke"));
    m_danger->setWords(tr("Danger"));
    m_danger->setToolTip(tr("Life is in danger: whom to alert and what to say"));
    m_new->setWords(tr("New call"));
    m_new->setToolTip(tr("Another call; this one stays as it is"));
    m_tabs->setAccessibleName(tr("Calls being taken"));
    m_tabs->tabBar()->setAccessibleName(tr("Calls being taken"));
    m_tabs->tabBar()->setAccessibleDescription(tr("Key %1").arg(keyWords(callKeys::nextTab())));
    m_bringBack->setWords(tr("Bring back the discarded call"));
    showTitles();
}

void IntakePanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
