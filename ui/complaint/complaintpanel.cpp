#include "complaint/complaintpanel.h"

#include "complaint/actionbar.h"
#include "complaint/actionform.h"
#include "complaint/actiontext.h"
#include "complaint/clocksview.h"
#include "complaint/complainthead.h"
#include "complaint/stepsview.h"
#include "complaint/timelinemodel.h"
#include "complaint/timelineview.h"
#include "intake/answer.h"
#include "text/commandtext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

/// A read takes a few milliseconds; only one that takes longer than a blink is worth a word.
constexpr int quietMs = 250;

} // namespace

ComplaintPanel::ComplaintPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel)
    , m_waiting(new QLabel) {
    setObjectName(QStringLiteral("complaintPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_pages);
    for (QLabel *page : {m_empty, m_waiting}) {
        page->setAlignment(Qt::AlignCenter);
        page->setWordWrap(true);
    }
    m_empty->setObjectName(QStringLiteral("complaintEmpty"));
    m_waiting->setObjectName(QStringLiteral("complaintWaiting"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(makeContent());

    addKeys(this);
    auto *leave = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Backspace), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (m_form)
            leaveForm();
        else
            Q_EMIT closeAsked();
    });

    connect(&m_session, &Session::ticked, m_clocks, &ClocksView::tick);
    connect(&m_session.desk(), &Desk::changed, this, [this](const Changes &changes) {
        if (m_id && std::ranges::find(changes.complaints, *m_id) != changes.complaints.end())
            load();
    });
    connect(&m_session.desk(), &Desk::referenceChanged, this, &ComplaintPanel::refresh);
    connect(m_head, &ComplaintHead::complaintAsked, this, &ComplaintPanel::complaintAsked);
    connect(m_actions, &ActionBar::chosen, this, &ComplaintPanel::choose);
    connect(m_close, &KeyButton::clicked, this, &ComplaintPanel::closeAsked);
    connect(m_copy, &KeyButton::clicked, this, &ComplaintPanel::copyAsText);
    connect(m_timeline, &TimelineView::copyAsked, this, &ComplaintPanel::copyAsText);
    retranslateUi();
}

ComplaintPanel::~ComplaintPanel() = default;

QWidget *ComplaintPanel::makeContent() {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    m_close = new KeyButton(content);
    m_close->setObjectName(QStringLiteral("closePanelButton"));
    m_close->setKey(QKeySequence(Qt::ALT | Qt::Key_Backspace));
    m_banner = new Banner(content);
    m_banner->setObjectName(QStringLiteral("complaintBanner"));
    m_head = new ComplaintHead(m_session, content);
    m_clocks = new ClocksView(m_session, content);
    m_steps = new StepsView(m_session, content);
    m_actions = new ActionBar(content);
    m_formPlace = new QVBoxLayout;
    m_formPlace->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addStretch(1);
    top->addWidget(m_close);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_head);
    column->addWidget(m_clocks);
    column->addWidget(m_steps);
    column->addWidget(m_actions);
    column->addLayout(m_formPlace);
    column->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("complaintScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *history = new QWidget;
    auto *lower = new QVBoxLayout(history);
    lower->setContentsMargins(0, 8, 0, 0);
    lower->setSpacing(4);
    m_historyTitle = new QLabel(history);
    m_historyTitle->setObjectName(QStringLiteral("historyTitle"));
    m_copy = new KeyButton(history);
    m_copy->setObjectName(QStringLiteral("copyHistoryButton"));
    m_copy->setKey(QKeySequence(QKeySequence::Copy));
    m_timelineModel = new TimelineModel(m_session, this);
    m_timeline = new TimelineView(history);
    m_timeline->setModel(m_timelineModel);
    m_historyTitle->setBuddy(m_timeline);
    auto *line = new QHBoxLayout;
    line->addWidget(m_historyTitle, 1);
    line->addWidget(m_copy);
    lower->addLayout(line);
    lower->addWidget(m_timeline, 1);

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("complaintSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(history);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    history->setMinimumHeight(120);
    return m_splitter;
}

void ComplaintPanel::addKeys(QWidget *where) {
    QSet<int> keys;
    const auto add = [&](Qt::Key key, auto slot) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (const ActionSpec &spec : actionSpecs()) {
        if (keys.contains(spec.key))
            continue;
        keys.insert(spec.key);
        add(spec.key, [this, key = spec.key] { choose(m_actions->actionOf(key)); });
    }
    add(Qt::Key_Y, [this] { m_clocks->toggleWhy(); });
}

void ComplaintPanel::listenIn(QWidget *other) {
    addKeys(other);
}

void ComplaintPanel::showComplaint(ComplaintId id) {
    if (m_id == id) {
        load();
        return;
    }
    stowForm();
    m_id = id;
    m_trouble.reset();
    m_banner->dismiss();
    load();
    QTimer::singleShot(quietMs, this, [this, id] {
        if (m_id == id && (!m_view || m_view->complaint().id != id))
            showWaiting();
    });
}

void ComplaintPanel::showWaiting() {
    m_waiting->setText(m_trouble ? problemText(*m_trouble, m_session.zone()) : tr("Reading the complaint…"));
    m_pages->setCurrentIndex(1);
}

void ComplaintPanel::load() {
    if (!m_id)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_again = false;
    whenAnswered(m_session.desk(), m_session.desk().complaint(*m_id), this,
                 [this, asked = *m_id](Result<ComplaintView> view) { take(std::move(view), asked); });
}

void ComplaintPanel::take(Result<ComplaintView> view, ComplaintId asked) {
    m_loading = false;
    if (m_id != asked) {
        load(); // another one was chosen meanwhile
        return;
    }
    const bool another = !m_view || m_view->complaint().id != asked;
    m_trouble = view ? std::nullopt : std::optional(view.error());
    if (!view) {
        if (another)
            showWaiting(); // never the content of another one
        else
            say(view.error());
        return;
    }
    m_pages->setCurrentIndex(2);
    const bool older = !another && view->folded.seq < m_view->folded.seq;
    if (!older) {
        m_view = std::move(*view);
        refresh();
    }
    if (another) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_timeline->scrollToBottom();
        const auto kept =
            std::ranges::find_if(m_forms, [&](const auto &form) { return form.first.first == asked && form.second; });
        if (kept != m_forms.end())
            openForm(kept->first.second);
    }
    if (m_again)
        load();
}

void ComplaintPanel::refresh() {
    if (!m_view)
        return;
    // Who stands at the end, or has just done something, sees what came of it.
    const bool atEnd = m_timeline->atEnd() || m_view->events.back().actor == m_session.desk().actor();
    const auto reference = m_session.reference();
    m_head->showComplaint(*m_view);
    m_clocks->showComplaint(m_view->complaint());
    m_steps->showComplaint(*m_view);
    m_actions->setStates(actionsFor(*m_view, *reference, m_session.now()), m_view->complaint());
    m_timelineModel->showComplaint(*m_view);
    if (atEnd)
        m_timeline->scrollToBottom();
}

void ComplaintPanel::choose(Action action) {
    // What is on the screen must be what is acted on: nothing is done while another complaint is being read.
    if (!m_view || !m_id || m_view->complaint().id != *m_id)
        return;
    const ActionState *state = m_actions->state(action);
    if (!state)
        return;
    if (state->refusal) {
        const Problem why = *state->refusal;
        m_banner->say(Banner::Kind::Notice, [this, why] { return problemText(why, m_session.zone()); });
        reveal(m_banner);
        return;
    }
    m_banner->dismiss();
    if (!isDoneAtOnce(action, m_view->complaint())) {
        openForm(action);
        return;
    }
    const auto command = commandFrom(action, m_view->complaint(), {}, {});
    if (!command) {
        say(command.error().problem);
        return;
    }
    Request request;
    request.command = *command;
    request.basedOn = m_view->folded.seq;
    submit(std::move(request), nullptr);
}

void ComplaintPanel::openForm(Action action) {
    if (m_form && m_form->action() == action) {
        m_form->focusFirst();
        return;
    }
    if (!m_form)
        m_before = QApplication::focusWidget();
    stowForm();
    QPointer<ActionForm> &kept = m_forms[{*m_id, action}];
    if (!kept) {
        kept = new ActionForm(m_session, action, *m_view, m_scroll->widget());
        connect(kept.data(), &ActionForm::left, this, &ComplaintPanel::leaveForm);
        connect(kept.data(), &ActionForm::spoke, this, [this, form = kept] {
            if (form && form == m_form)
                reveal(form);
        });
        connect(kept.data(), &ActionForm::submitted, this,
                [this, form = kept](const Request &request) { submit(request, form); });
    }
    m_form = kept;
    m_formPlace->addWidget(m_form);
    m_form->show();
    m_form->focusFirst();
    reveal(m_form);
}

void ComplaintPanel::reveal(QWidget *part) {
    // Its place is known only once the layout has run.
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, 8); });
}

/// Out of sight; with what was typed in it, it is kept for when its complaint and action come up again.
void ComplaintPanel::stowForm() {
    if (!m_form)
        return;
    ActionForm *form = m_form;
    m_form = nullptr;
    m_formPlace->removeWidget(form);
    form->hide();
    if (!form->isTouched())
        closeForm(form);
}

void ComplaintPanel::leaveForm() {
    if (!m_form)
        return;
    closeForm(m_form);
    backToWork();
}

void ComplaintPanel::closeForm(ActionForm *form) {
    std::erase_if(m_forms, [&](const auto &kept) { return !kept.second || kept.second == form; });
    m_formPlace->removeWidget(form);
    form->hide();
    if (m_form == form)
        m_form = nullptr;
    form->deleteLater();
}

/// Back to where the cursor was before the form opened, or to the actions.
void ComplaintPanel::backToWork() {
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_actions->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void ComplaintPanel::submit(Request request, QPointer<ActionForm> form) {
    if (request.id.isNull()) {
        Request own = m_session.desk().request(request.command);
        own.occurredAt = request.occurredAt;
        own.saidBy = request.saidBy;
        own.late = request.late;
        own.basedOn = request.basedOn;
        request = std::move(own);
    }
    if (form)
        form->setWaiting(true);
    const QString number = m_view ? m_view->complaint().number.toString() : QString();
    whenAnswered(
        m_session.desk(), m_session.desk().submit(request), this,
        [this, request, form, number](Result<Receipt> receipt) {
            if (form)
                form->setWaiting(false);
            if (!receipt) {
                refused(receipt.error(), request, form);
                return;
            }
            const bool inSight = form && form == m_form;
            if (form)
                closeForm(form);
            if (inSight)
                backToWork();
            Q_EMIT m_session.done(
                receipt->command,
                tr("%1 · %2", "number of a complaint, what was done").arg(number, commandText(request.command)));
            load();
        });
}

void ComplaintPanel::refused(const Problem &problem, const Request &request, QPointer<ActionForm> form) {
    if (problem.code == ProblemCode::ChangedMeanwhile) {
        overtaken(problem, request.basedOn.value_or(0), form);
        return;
    }
    if (form)
        form->refused(problem, request);
    else
        say(problem);
    load();
}

void ComplaintPanel::overtaken(const Problem &problem, std::int64_t basedOn, QPointer<ActionForm> form) {
    const auto id = form ? form->complaint() : m_id.value_or(ComplaintId{});
    whenAnswered(m_session.desk(), m_session.desk().complaint(id), this,
                 [this, id, problem, basedOn, form](Result<ComplaintView> view) {
                     if (!view) {
                         say(view.error());
                         return;
                     }
                     if (m_id == id) {
                         m_view = *view;
                         refresh();
                     }
                     QStringList sentences;
                     for (const Event &event : view->events)
                         if (event.seq > basedOn)
                             sentences << tr("%1, %2: %3", "time, operator, what happened")
                                              .arg(timeOfDay(event.recordedAt, m_session.zone()),
                                                   m_session.name(std::optional(event.actor)),
                                                   m_timelineModel->sentence(event));
                     if (form) {
                         form->overtaken(problem, *view, sentences);
                         return;
                     }
                     m_banner->say(Banner::Kind::Warning, [this, problem, sentences] {
                         QStringList lines{problemText(problem, m_session.zone())};
                         lines += sentences;
                         return lines.join(u'\n');
                     });
                     reveal(m_banner);
                 });
}

void ComplaintPanel::say(const Problem &problem) {
    m_banner->say(Banner::Kind::Trouble, [this, problem] { return problemText(problem, m_session.zone()); });
    reveal(m_banner);
}

void ComplaintPanel::copyAsText() {
    if (!m_view)
        return;
    QApplication::clipboard()->setText(m_head->asText() + QStringLiteral("\n\n") + m_timelineModel->asText() + u'\n');
    Q_EMIT m_session.said(tr("The complaint with its whole history was copied as text."));
}

void ComplaintPanel::focusPanel() {
    if (m_form)
        m_form->focusFirst();
    else
        m_actions->setFocus(Qt::OtherFocusReason);
}

void ComplaintPanel::retranslateUi() {
    setAccessibleName(tr("Complaint"));
    m_empty->setText(
        tr("The complaint chosen in the queue stands here: what it is, both clocks, what can be done now and its "
           "whole history.\n\nChoose a line of the queue, or take a new call with F2."));
    if (m_pages->currentIndex() == 1)
        showWaiting();
    m_close->setWords(tr("Close panel"));
    m_scroll->setAccessibleName(tr("Details and actions"));
    m_historyTitle->setText(tr("History"));
    m_copy->setWords(tr("Copy as text"));
    m_timeline->setAccessibleName(tr("History"));
    m_timelineModel->retranslate();
}

void ComplaintPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
