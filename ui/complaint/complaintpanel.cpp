#include "complaint/complaintpanel.h"

#include "complaint/actionbar.h"
#include "complaint/actionform.h"
#include "complaint/clocksview.h"
#include "complaint/complaintdetails.h"
#include "complaint/complainthead.h"
#include "complaint/flowlayout.h"
#include "complaint/formdraft.h"
#include "complaint/stepsview.h"
#include "complaint/timelinemodel.h"
#include "complaint/timelineview.h"
#include "intake/draftkeeping.h"
#include "report/account.h"
#include "report/notice.h"
#include "report/referralletter.h"
#include "report/slip.h"
#include "report/paperwindow.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
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

/// Every letter has an action already.
constexpr QKeyCombination accountKey = Qt::ALT | Qt::Key_8;
constexpr QKeyCombination noticeKey = Qt::ALT | Qt::Key_9;
constexpr QKeyCombination slipKey = Qt::ALT | Qt::Key_2;
constexpr QKeyCombination slipTextKey = Qt::ALT | Qt::Key_3;
constexpr QKeyCombination letterKey = Qt::ALT | Qt::Key_4;
constexpr QKeyCombination letterTextKey = Qt::ALT | Qt::Key_5;

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
    connect(&m_session, &Session::ticked, m_head, &ComplaintHead::tick);
    connect(&m_session, &Session::ticked, this, [this](Instant now) {
        if (m_view)
            showWhetherOverdue(now);
    });
    connect(&m_session.desk(), &Desk::changed, this, [this](const Changes &changes) {
        // Whether it can be closed hangs on those that it is tied to as well.
        const bool matters = m_id && std::ranges::any_of(changes.complaints, [this](ComplaintId id) {
            return id == *m_id || (m_view && m_view->relatedTo(id));
        });
        if (matters)
            load();
    });
    connect(&m_session.desk(), &Desk::referenceChanged, this, &ComplaintPanel::refresh);
    connect(m_details, &ComplaintDetails::complaintAsked, this, &ComplaintPanel::complaintAsked);
    connect(m_actions, &ActionBar::chosen, this, &ComplaintPanel::choose);
    connect(m_copy, &KeyButton::clicked, this, &ComplaintPanel::copyAsText);
    connect(m_account, &KeyButton::clicked, this, &ComplaintPanel::showAccount);
    connect(m_notice, &KeyButton::clicked, this, &ComplaintPanel::showNotice);
    connect(m_slip, &KeyButton::clicked, this, &ComplaintPanel::showSlip);
    connect(m_slipText, &KeyButton::clicked, this, &ComplaintPanel::copySlip);
    connect(m_letter, &KeyButton::clicked, this, &ComplaintPanel::showLetter);
    connect(m_letterText, &KeyButton::clicked, this, &ComplaintPanel::copyLetter);
    connect(m_timeline, &TimelineView::copyAsked, this, &ComplaintPanel::copyAsText);
    retranslateUi();
}

ComplaintPanel::~ComplaintPanel() = default;

QWidget *ComplaintPanel::makeContent() {
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_head = new ComplaintHead(m_session, page);
    m_banner = new Banner(page);
    m_banner->setObjectName(QStringLiteral("complaintBanner"));
    whole->addWidget(m_head);
    whole->addWidget(m_banner);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    m_formPlace = new QVBoxLayout;
    m_formPlace->setContentsMargins(0, 0, 0, 0);
    m_details = new ComplaintDetails(m_session, content);
    m_clocks = new ClocksView(m_session, content);
    m_steps = new StepsView(m_session, content);
    m_actions = new ActionBar(content);
    column->addLayout(m_formPlace);
    column->addWidget(m_clocks);
    column->addWidget(m_details);
    column->addWidget(m_steps);
    column->addWidget(m_actions);
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
    m_account = new KeyButton(history);
    m_account->setObjectName(QStringLiteral("accountButton"));
    m_account->setKey(QKeySequence(accountKey));
    m_account->setIcon(icon(QStringLiteral("note")));
    m_notice = new KeyButton(history);
    m_notice->setObjectName(QStringLiteral("noticeButton"));
    m_notice->setKey(QKeySequence(noticeKey));
    m_notice->setIcon(icon(QStringLiteral("late")));
    const auto paper = [&](KeyButton *&button, const char *name, const QKeyCombination &key, const char *sign) {
        button = new KeyButton(history);
        button->setObjectName(QString::fromLatin1(name));
        button->setKey(QKeySequence(key));
        button->setIcon(icon(QString::fromLatin1(sign)));
    };
    paper(m_slip, "slipButton", slipKey, "squad");
    paper(m_slipText, "slipTextButton", slipTextKey, "squad");
    paper(m_letter, "letterButton", letterKey, "refer");
    paper(m_letterText, "letterTextButton", letterTextKey, "refer");
    auto *line = new QHBoxLayout;
    line->addWidget(m_historyTitle, 1);
    line->addWidget(m_copy);
    lower->addLayout(line);
    auto *papers = new QWidget(history);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 4, papers);
    flow->addWidget(m_account);
    for (KeyButton *button : {m_notice, m_slip, m_slipText, m_letter, m_letterText})
        flow->addWidget(button);
    lower->addWidget(papers);
    lower->addWidget(m_timeline, 1);

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("complaintSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(history);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    history->setMinimumHeight(120);
    whole->addWidget(m_splitter, 1);
    return page;
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
    const auto bind = [&](const QKeySequence &key, auto slot) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    bind(QKeySequence(accountKey), [this] { showAccount(); });
    bind(QKeySequence(noticeKey), [this] { showNotice(); });
    bind(QKeySequence(slipKey), [this] { showSlip(); });
    bind(QKeySequence(slipTextKey), [this] { copySlip(); });
    bind(QKeySequence(letterKey), [this] { showLetter(); });
    bind(QKeySequence(letterTextKey), [this] { copyLetter(); });
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
    m_barred.reset();
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
        toTop();
        m_timeline->scrollToBottom();
        const auto kept =
            std::ranges::find_if(m_forms, [&](const auto &form) { return form.first.first == asked && form.second; });
        if (kept != m_forms.end())
            openForm(kept->first.second, false);
    }
    if (m_again)
        load();
}

void ComplaintPanel::refresh() {
    if (!m_view)
        return;
    // Who has just done something sees what came of it. What a colleague does moves nothing that somebody reads.
    const bool read = m_timeline->hasFocus() || m_timeline->selectionModel()->hasSelection();
    const bool atEnd = (m_timeline->atEnd() && !read) || m_view->events.back().actor == m_session.desk().actor();
    const auto reference = m_session.reference();
    m_head->showComplaint(*m_view);
    m_details->showComplaint(*m_view);
    m_clocks->showComplaint(m_view->complaint());
    m_steps->showComplaint(*m_view);
    m_actions->setStates(actionsFor(*m_view, *reference, m_session.now()), m_view->complaint());
    m_timelineModel->showComplaint(*m_view);
    showWhetherOverdue(m_session.now());
    if (atEnd)
        m_timeline->scrollToBottom();
    if (const ActionState *state = m_barred ? m_actions->state(*m_barred) : nullptr; state && state->possible()) {
        m_barred.reset(); // what stood in the way is gone, and so is the word about it
        m_banner->dismiss();
    }
    if (m_form)
        if (const ActionState *state = m_actions->state(m_form->action()))
            m_form->follow(*m_view, state->refusal);
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
        m_barred = action;
        m_banner->say(Banner::Kind::Notice, [this, why] { return problemText(why, m_session.zone()); });
        return;
    }
    m_barred.reset();
    m_banner->dismiss();
    if (!isDoneAtOnce(action, m_view->complaint())) {
        openForm(action, true);
        return;
    }
    if (const auto retry = m_retries.find({*m_id, action}); retry != m_retries.end()) {
        submit(retry->second, action, nullptr);
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
    submit(std::move(request), action, nullptr);
}

/// `focus`: somebody asked for it now; else it comes back with its complaint, and the cursor stays where it is.
void ComplaintPanel::openForm(Action action, bool focus) {
    if (m_form && m_form->action() == action) {
        m_form->focusFirst();
        return;
    }
    if (!m_form && focus)
        m_before = QApplication::focusWidget();
    stowForm();
    QPointer<ActionForm> &kept = m_forms[{*m_id, action}];
    if (!kept) {
        kept = makeForm(action, *m_view);
    } else if (const ActionState *state = m_actions->state(action)) {
        kept->follow(*m_view, state->refusal); // much may have happened while it was out of sight
    }
    m_form = kept;
    m_formPlace->addWidget(m_form);
    m_form->show();
    m_form->chainAfter(m_banner->closeButton());
    showForm();
    toTop();
    if (focus)
        m_form->focusFirst();
}

ActionForm *ComplaintPanel::makeForm(Action action, const ComplaintView &view) {
    QPointer<ActionForm> made = new ActionForm(m_session, action, view, m_scroll->widget());
    made->hide();
    connect(made.data(), &ActionForm::left, this, &ComplaintPanel::leaveForm);
    connect(made.data(), &ActionForm::spoke, this, [this, form = made] {
        // Its place is known only once the layout has run.
        if (form && form == m_form)
            QTimer::singleShot(0, form, [this, form] { m_scroll->ensureWidgetVisible(form, 0, 8); });
    });
    connect(made.data(), &ActionForm::submitted, this,
            [this, action, form = made](const Request &request) { submit(request, action, form); });
    connect(made.data(), &ActionForm::touched, this, [this, form = made.data()] { keepForm(form); });
    return made;
}

/// Words survive a power cut here as in a call.
void ComplaintPanel::keepForm(ActionForm *form) {
    DraftKeeping *&keeping = m_kept[form];
    if (!keeping)
        keeping = new DraftKeeping(
            m_session.desk(), --m_lastTab, [form] { return form->draft().toJson(); }, form);
    keeping->touch(m_session.now());
}

void ComplaintPanel::restoreForm(const Draft &kept) {
    const auto found = FormDraft::fromJson(kept.data);
    if (!found) {
        m_session.desk().dropDraft(kept.tab);
        return;
    }
    whenAnswered(m_session.desk(), m_session.desk().complaint(found->complaint), this,
                 [this, draft = *found, tab = kept.tab](const Result<ComplaintView> &view) {
                     if (!view)
                         return; // it stays in the file, and comes back with the next start
                     QPointer<ActionForm> &form = m_forms[{draft.complaint, draft.action}];
                     if (form)
                         return; // somebody writes there already
                     form = makeForm(draft.action, *view);
                     form->restore(draft);
                     if (!form->isTouched()) {
                         closeForm(form);
                     } else {
                         Q_EMIT m_session.said(
                             tr("What was typed at %1 and not recorded is here again: open the complaint to go on.",
                                "number of a complaint")
                                 .arg(view->complaint().number.toString()));
                         // Posted behind the write of the form under its own name.
                         m_kept.at(form)->flush();
                         if (m_id == draft.complaint && m_view && !m_form)
                             openForm(draft.action, false);
                     }
                     m_session.desk().dropDraft(tab);
                 });
}

/// Whom to call, while one calls him.
void ComplaintPanel::showForm() {
    m_head->showTelephone(m_form && (m_form->action() == Action::InformCaller ||
                                     m_form->action() == Action::PromiseCallBack));
}

void ComplaintPanel::toTop() {
    m_scroll->verticalScrollBar()->setValue(0);
}

/// Out of sight; with what was typed in it, it is kept for when its complaint and action come up again.
void ComplaintPanel::stowForm() {
    if (!m_form)
        return;
    ActionForm *form = m_form;
    m_form = nullptr;
    m_formPlace->removeWidget(form);
    form->hide();
    if (!form->isTouched() && !form->isWaiting())
        closeForm(form);
    showForm();
}

Closing ComplaintPanel::mayClose() {
    const auto unsaid = std::ranges::find_if(m_forms, [](const auto &kept) {
        return kept.second && (kept.second->isTouched() || kept.second->isWaiting());
    });
    if (unsaid == m_forms.end())
        return Closing::Now;
    if (m_id != unsaid->first.first)
        Q_EMIT complaintAsked(unsaid->first.first);
    m_banner->say(Banner::Kind::Warning, [] {
        return tr("Words are typed here that are not recorded yet, so the window stays open. Record them, or leave the "
                  "form; then close the window.");
    });
    return Closing::NotYet;
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
    if (const auto kept = m_kept.extract(form))
        kept.mapped()->drop();
    form->deleteLater();
    showForm();
}

/// Back to where the cursor was before the form opened, or to the actions.
void ComplaintPanel::backToWork() {
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_actions->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void ComplaintPanel::say(const Problem &problem) {
    m_barred.reset();
    m_banner->say(Banner::Kind::Trouble, [this, problem] { return problemText(problem, m_session.zone()); });
}

void ComplaintPanel::copyAsText() {
    if (!m_view)
        return;
    QApplication::clipboard()->setText(m_head->asText() + u'\n' + m_details->asText() + QStringLiteral("\n\n") + m_timelineModel->asText() + u'\n');
    Q_EMIT m_session.said(tr("The complaint with its whole history was copied as text."));
}

void ComplaintPanel::showWhetherOverdue(Instant now) {
    m_notice->setReason(isOverdue(m_view->complaint(), *m_session.reference(), now) ? QString()
                                                                                  : tr("nothing is overdue"));
}

void ComplaintPanel::showAccount() {
    if (!m_view || !m_id || m_view->complaint().id != *m_id)
        return;
    const auto view = std::make_shared<const ComplaintView>(*m_view);
    auto *paper = new PaperWindow(
        m_session,
        [view, now = m_session.now(), session = &m_session](bool personal) {
            return accountOf(*view, *session->reference(), {session->language(), now, personal});
        },
        PaperWindow::Personal::OnRequest, view->complaint().number.toString() + QStringLiteral("-account"), this);
    paper->show();
}

void ComplaintPanel::showNotice() {
    if (!m_view || !m_id || m_view->complaint().id != *m_id)
        return;
    const Instant now = m_session.now();
    const auto reminders = remindersFor(m_view->complaint(), *m_session.reference(), now);
    if (reminders.empty()) {
        const bool overdue = isOverdue(m_view->complaint(), *m_session.reference(), now);
        m_barred.reset();
        m_banner->say(Banner::Kind::Notice, [overdue] {
            return overdue ? tr("It is overdue, but nobody has it: no squad and no agency. Send a squad or refer it; a "
                                "reminder goes to who has a complaint.")
                           : tr("Nothing is overdue here, so there is nobody to be reminded.");
        });
        return;
    }
    const auto view = std::make_shared<const ComplaintView>(*m_view);
    auto *paper = new PaperWindow(
        m_session,
        [view, reminders, now, session = &m_session](bool) {
            return noticeOf(*view, reminders, *session->reference(), session->language(), now);
        },
        PaperWindow::Personal::None, view->complaint().number.toString() + QStringLiteral("-reminder"), this);
    paper->show();
}

void ComplaintPanel::showSlip() {
    if (!isWhole())
        return;
    const auto view = std::make_shared<const ComplaintView>(*m_view);
    auto *paper = new PaperWindow(
        m_session,
        [view, now = m_session.now(), session = &m_session](bool) {
            return slipOf(*view, {}, *session->reference(), session->language(), now);
        },
        PaperWindow::Personal::None, view->complaint().number.toString() + QStringLiteral("-slip"), this);
    paper->show();
}

void ComplaintPanel::copySlip() {
    if (!isWhole())
        return;
    QApplication::clipboard()->setText(slipText(*m_view, {}, *m_session.reference(), m_session.language(), m_session.now()));
    Q_EMIT m_session.said(tr("The dispatch slip was copied as a short text, to be read out or sent."));
}

void ComplaintPanel::showLetter() {
    if (!isWhole())
        return;
    if (m_view->complaint().referrals.empty()) {
        m_barred.reset();
        m_banner->say(Banner::Kind::Notice, [] {
            return tr("No other body was asked and nothing was transferred, so there is no letter yet.");
        });
        return;
    }
    const auto view = std::make_shared<const ComplaintView>(*m_view);
    auto *paper = new PaperWindow(
        m_session,
        [view, now = m_session.now(), session = &m_session](bool) {
            return letterOf(*view, view->complaint().referrals.back().no, *session->reference(), session->language(), now);
        },
        PaperWindow::Personal::None, view->complaint().number.toString() + QStringLiteral("-letter"), this);
    paper->show();
}

void ComplaintPanel::copyLetter() {
    if (!isWhole() || m_view->complaint().referrals.empty())
        return showLetter();
    QApplication::clipboard()->setText(letterText(*m_view, m_view->complaint().referrals.back().no, *m_session.reference(),
                                                  m_session.language(), m_session.now()));
    Q_EMIT m_session.said(tr("The letter was copied as text."));
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
    m_scroll->setAccessibleName(tr("Details and actions"));
    m_historyTitle->setText(tr("History"));
    m_copy->setWords(tr("Copy as text"));
    m_account->setWords(tr("Account of the handling"));
    m_account->setToolTip(tr("Why was this late? Every step and every time, for paper"));
    m_notice->setWords(tr("Reminder notice"));
    m_notice->setToolTip(tr("To the squad or agency that has what is overdue"));
    m_slip->setWords(tr("Dispatch slip"));
    m_slip->setToolTip(tr("For the squad: what, where, by when, with a map of the dong"));
    m_slipText->setWords(tr("Copy slip"));
    m_slipText->setToolTip(tr("A short text, to be read out or sent"));
    m_letter->setWords(tr("Letter"));
    m_letter->setToolTip(tr("To the other body, of the last request or transfer"));
    m_letterText->setWords(tr("Copy letter"));
    m_timeline->setAccessibleName(tr("History"));
    m_timelineModel->retranslate();
}

void ComplaintPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
