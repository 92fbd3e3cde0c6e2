#include "complaint/complaintpanel.h"

#include "complaint/actionbar.h"
#include "complaint/actionform.h"
#include "complaint/clocksview.h"
#include "complaint/complaintdetails.h"
#include "complaint/complainthead.h"
#include "complaint/complainthistory.h"
#include "complaint/complaintpapers.h"
#include "complaint/earlierstrip.h"
#include "complaint/stepsview.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/refusal.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
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
    connect(&m_session, &Session::ticked, m_head, &ComplaintHead::tick);
    connect(&m_session, &Session::ticked, m_papers, &ComplaintPapers::tick);
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
    connect(m_actions, &ActionBar::folded, this, &ComplaintPanel::shareRoom);
    connect(m_clocks, &ClocksView::folded, this, &ComplaintPanel::shareRoom);
    connect(m_history, &ComplaintHistory::folded, this, &ComplaintPanel::shareRoom);
    connect(m_history, &ComplaintHistory::copyAsked, this, &ComplaintPanel::copyAsText);
    connect(m_papers, &ComplaintPapers::spoke, this, [this](std::function<QString()> words) {
        m_barred.reset();
        m_banner->say(Banner::Kind::Notice, std::move(words));
    });
    retranslateUi();
}

ComplaintPanel::~ComplaintPanel() = default;

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
    if (m_wanted && m_wanted->first != id)
        m_wanted.reset(); // another one was chosen before it could be begun
    m_trouble.reset();
    m_barred.reset();
    m_banner->dismiss();
    m_papers->forget();
    load();
    QTimer::singleShot(quietMs, this, [this, id] {
        if (m_id == id && (!m_view || m_view->complaint().id != id))
            showWaiting();
    });
}

void ComplaintPanel::begin(ComplaintId id, Action action) {
    m_wanted = {id, action};
    showComplaint(id);
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
        m_wanted.reset();
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
        m_history->toEnd();
        shareRoom();
        const auto kept =
            std::ranges::find_if(m_forms, [&](const auto &form) { return form.first.first == asked && form.second; });
        if (kept != m_forms.end())
            openForm(kept->first.second, false);
    }
    if (m_again) {
        load();
        return;
    }
    if (m_wanted && m_view && m_id == m_wanted->first && m_view->complaint().id == m_wanted->first) {
        const Action action = m_wanted->second;
        m_wanted.reset();
        choose(action);
    }
}

void ComplaintPanel::refresh() {
    if (!m_view)
        return;
    const auto reference = m_session.reference();
    m_head->showComplaint(*m_view);
    m_details->showComplaint(*m_view);
    m_earlier->showComplaint(*m_view);
    m_clocks->showComplaint(m_view->complaint());
    m_steps->showComplaint(*m_view);
    m_actions->setStates(actionsFor(*m_view, *reference, m_session.now()), m_view->complaint());
    m_history->showComplaint(*m_view);
    if (m_view->complaint().id == m_id)
        m_papers->showComplaint(*m_view);
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
        noteRefusal(this);
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

void ComplaintPanel::toTop() {
    m_scroll->verticalScrollBar()->setValue(0);
}

void ComplaintPanel::say(const Problem &problem) {
    m_barred.reset();
    m_banner->say(Banner::Kind::Trouble, [this, problem] { return problemText(problem, m_session.zone()); });
}

void ComplaintPanel::copyAsText() {
    if (!m_view)
        return;
    QApplication::clipboard()->setText(m_head->asText() + u'\n' + m_details->asText() + QStringLiteral("\n\n") + m_history->asText() + u'\n');
    Q_EMIT m_session.said(tr("The complaint with its whole history was copied as text."));
}

void ComplaintPanel::focusPanel() {
    if (m_form)
        m_form->focusFirst();
    else
        m_actions->setFocus(Qt::OtherFocusReason);
}

void ComplaintPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        shareRoom();
}

} // namespace baro
