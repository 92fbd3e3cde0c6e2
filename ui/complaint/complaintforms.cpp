#include "complaint/actionbar.h"
#include "complaint/actionform.h"
#include "complaint/complainthead.h"
#include "complaint/complaintpanel.h"
#include "complaint/formdraft.h"
#include "intake/draftkeeping.h"
#include "widgets/answer.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace baro {

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
    shareRoom();
    toTop();
    if (focus)
        m_form->focusFirst();
    else if (m_restored && m_restored->complaint == *m_id && m_restored->action == action)
        m_form->takeCursor(*std::exchange(m_restored, std::nullopt));
}

ActionForm *ComplaintPanel::makeForm(Action action, const ComplaintView &view) {
    QPointer<ActionForm> made = new ActionForm(m_session, action, view, m_scroll->widget());
    made->hide();
    connect(made.data(), &ActionForm::left, this, &ComplaintPanel::leaveForm);
    connect(made.data(), &ActionForm::putAway, this, [this] {
        const bool kept = m_form && m_form->isTouched();
        stowForm();
        shareRoom();
        backToWork();
        if (kept)
            Q_EMIT m_session.said(tr("What was typed is kept: the same key brings it back."));
    });
    connect(made.data(), &ActionForm::spoke, this, [this, form = made] {
        // Its place is known only once the layout has run.
        if (form && form == m_form)
            QTimer::singleShot(0, form, [this, form] { m_scroll->ensureWidgetVisible(form, 0, 8); });
    });
    connect(made.data(), &ActionForm::asked, this, [this, form = made](QWidget *choice) {
        // After what was said at the foot of the form: the question is what must be seen.
        if (form && form == m_form && choice)
            QTimer::singleShot(0, choice, [this, choice] {
                m_scroll->ensureWidgetVisible(choice, 0, 2 * choice->fontMetrics().height()); // with its field
            });
    });
    connect(made.data(), &ActionForm::submitted, this,
            [this, action, form = made](const Request &request) { submit(request, action, form); });
    connect(made.data(), &ActionForm::touched, this, [this, form = made.data()] { keepForm(form); });
    return made;
}

/// Words survive a power cut here as in a call.
void ComplaintPanel::keepForm(ActionForm *form) {
    // The cursor leaves a form after that was closed, too.
    if (std::ranges::none_of(m_forms, [form](const auto &kept) { return kept.second == form; }))
        return;
    DraftKeeping *&keeping = m_kept[form];
    if (!keeping)
        keeping = new DraftKeeping(
            m_session.desk(), --m_lastTab, [form] { return form->draft().toJson(); }, form);
    keeping->touch(m_session.now());
}

namespace {

/// The complaint as it was when its event `seq` was the last one.
ComplaintView viewUpTo(ComplaintView view, std::int64_t seq) {
    if (seq < 1 || seq >= view.folded.seq)
        return view;
    std::erase_if(view.events, [seq](const Event &event) { return event.seq > seq; });
    view.folded = {};
    for (const Event &event : view.events)
        view.folded = evolve(std::move(view.folded), event);
    return view;
}

} // namespace

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
                     // As he had it before him: what a colleague wrote since is met as in an open form.
                     form = makeForm(draft.action, viewUpTo(*view, draft.basedOn.value_or(view->folded.seq)));
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
                         // Whoever types already is not interrupted.
                         const QWidget *typing = QApplication::focusWidget();
                         const auto *text = qobject_cast<const QLineEdit *>(typing);
                         const auto *lines = qobject_cast<const QPlainTextEdit *>(typing);
                         const bool busy = (text && !text->text().isEmpty()) ||
                                           (lines && !lines->document()->isEmpty());
                         if (draft.focus && !busy) {
                             m_restored = draft;
                             Q_EMIT complaintAsked(draft.complaint);
                         }
                         if (m_id == draft.complaint && m_view && !m_form)
                             openForm(draft.action, false);
                     }
                     m_session.desk().dropDraft(tab);
                 });
}

/// Whom to call, while one calls him.
void ComplaintPanel::showForm() {
    m_head->showTelephone(m_form &&
                          (m_form->action() == Action::InformCaller || m_form->action() == Action::PromiseCallBack));
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
    shareRoom();
}

/// Back to where the cursor was before the form opened, or to the actions.
void ComplaintPanel::backToWork() {
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_actions->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

} // namespace baro
