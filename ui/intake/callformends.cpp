#include "intake/answer.h"
#include "intake/callending.h"
#include "intake/callform.h"
#include "intake/callsaving.h"
#include "intake/dangernotice.h"
#include "intake/draftkeeping.h"
#include "intake/spokenline.h"
#include "intake/spokentext.h"
#include "text/codetext.h"
#include "text/problemtext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QScrollArea>

namespace baro {

ChoiceField *CallForm::unreadable() const {
    for (ChoiceField *choice : {m_dong, m_what, m_squad})
        if (!choice->value() && !choice->text().trimmed().isEmpty())
            return choice;
    return nullptr;
}

bool CallForm::mayEnd() {
    if (isBusy())
        return false;
    QGuiApplication::inputMethod()->commit();
    if (ChoiceField *field = unreadable()) {
        // Words that name nothing in the list are never dropped in silence.
        const QString typed = field->text().trimmed();
        complain(field, [typed] {
            return tr("Nothing in the list is called “%1”. Choose an entry, or empty the field; nothing was saved yet "
                      "and "
                      "nothing is lost.")
                .arg(typed);
        });
        field->setFocus();
        return false;
    }
    // A sub-type that was half-typed counts as chosen, with its danger and its squad.
    m_what->commit();
    subtypeChosen();
    return true;
}

bool CallForm::mayEndWithoutRecord() {
    if (m_danger->alerted().empty())
        return true;
    m_danger->refuse([this] {
        return tr("Already alerted: %1. Save this call, so that it stays on record.").arg(m_danger->alertedNames());
    });
    return false;
}

void CallForm::save(End end, bool sameCaller) {
    if (!mayEnd())
        return;
    if (end == End::Sent && !m_send->reason().isEmpty()) {
        refused({ProblemCode::AlertFirst, {}});
        return;
    }
    commands::Receive receive{details(), m_danger->alerted(), {}};
    if (end == End::Sent) {
        const auto squad = m_squad->value();
        if (!squad) {
            refused({ProblemCode::NoSuchSquad, {}});
            return;
        }
        receive.send = SquadId{*squad};
    }
    m_end = end;
    m_sameCaller = sameCaller;
    m_afterwards = nullptr;
    Request request = m_session.desk().request(std::move(receive));
    request.occurredAt = m_startedAt;
    if (m_restored)
        request.late = LateReason::SystemDown;
    submit(std::move(request));
}

void CallForm::answer(const QString &answer) {
    if (!mayEnd())
        return;
    m_end = End::Answered;
    m_sameCaller = false;
    m_afterwards = nullptr;
    Request request = m_session.desk().request(
        commands::AnswerOnLine{details(), Words{answer.trimmed()}, m_danger->alerted()});
    request.occurredAt = m_startedAt;
    if (m_restored)
        request.late = LateReason::SystemDown;
    submit(std::move(request));
}

void CallForm::askProgress(ComplaintId complaint, const QString &note) {
    if (isBusy() || !mayEndWithoutRecord())
        return;
    // The caller's words go along, whether they were typed as a note or as the story.
    auto words = wordsOf(note);
    if (!words)
        words = wordsOf(m_story->spokenText());
    m_afterwards = [this, complaint](const Receipt &receipt) {
        Q_EMIT m_session.done(receipt.command, tr("The progress enquiry was noted."));
        Q_EMIT complaintAsked(complaint);
        Q_EMIT ended();
    };
    submit(m_session.desk().request(commands::AskProgress{complaint, std::move(words)}));
}

void CallForm::askProgressByNumber(const QString &number, const QString &note) {
    if (!mayEndWithoutRecord())
        return;
    const int year = toDateTime(m_session.now(), m_session.zone()).date().year();
    const auto parsed = Number::fromString(number, year);
    const auto unknown = [this, number] {
        complain(m_ending, [number] {
            return tr("There is no complaint with the number “%1”. Correct it, or search for the complaint.")
                .arg(number);
        });
    };
    if (!parsed) {
        unknown();
        return;
    }
    whenAnswered(m_session.desk(), m_session.desk().findNumber(*parsed), this,
                 [this, note, unknown](Result<std::optional<ComplaintId>> found) {
                     if (!found)
                         refused(found.error());
                     else if (!*found)
                         unknown();
                     else
                         askProgress(**found, note);
                 });
}

void CallForm::logCall(CallKind kind) {
    if (isBusy() || !mayEndWithoutRecord())
        return;
    QGuiApplication::inputMethod()->commit();
    m_afterwards = [this, kind](const Receipt &) {
        Q_EMIT m_session.said(tr("Call noted: %1.").arg(text(kind)));
        Q_EMIT ended();
    };
    submit(m_session.desk().request(
        commands::LogCall{kind, wordsOf(m_telephone->spokenText()), wordsOf(m_story->spokenText())}));
}

void CallForm::submit(Request request) {
    m_banner->dismiss();
    m_drafts->pause();
    lock(true);
    m_saving->submit(std::move(request), m_tab);
}

void CallForm::lock(bool locked) {
    if (locked) {
        // Without this, Qt would send the cursor to the next field, outside the form.
        QWidget *focus = focusWidget();
        m_lockedFocus = focus != this ? focus : nullptr;
        if (focus && focus->hasFocus())
            setFocus();
        m_body->setEnabled(false);
        m_danger->setEnabled(false);
        m_ending->setEnabled(false);
        return;
    }
    m_body->setEnabled(true);
    m_danger->setEnabled(true);
    m_ending->setEnabled(true);
    if (hasFocus() && m_lockedFocus)
        m_lockedFocus->setFocus();
}

void CallForm::saidOk(const Receipt &receipt) {
    m_keeping->dismiss();
    lock(false);
    if (m_afterwards)
        m_afterwards(receipt);
    else
        Q_EMIT saved(receipt, m_end, m_sameCaller);
}

void CallForm::refused(const Problem &problem) {
    lock(false);
    m_keeping->dismiss();
    m_drafts->resume();
    QWidget *field = fieldFor(problem);
    complain(field, [this, problem] { return problemText(problem, m_session.zone()); });
    // The cursor goes where the remedy is, unless the person is at work elsewhere by now.
    const QWidget *focus = focusWidget();
    if (focus && focus->hasFocus() && field->focusPolicy() != Qt::NoFocus)
        field->setFocus();
    Q_EMIT titleChanged();
}

void CallForm::delayed(const Problem &problem) {
    m_keeping->say(Banner::Kind::Warning, [this, problem] {
        return tr("This call is kept on the screen and is saved as soon as that is possible; it is tried every two "
                  "seconds. "
                  "Take other calls in another tab meanwhile (F2). %1")
            .arg(problemText(problem, m_session.zone()));
    });
    Q_EMIT titleChanged();
}

QWidget *CallForm::fieldFor(const Problem &problem) const {
    switch (problem.code) {
    case ProblemCode::NoSuchDistrict:
        return m_dong;
    case ProblemCode::NoSuchCategory:
    case ProblemCode::CategoryMissing:
        return m_what;
    case ProblemCode::NoSuchSquad:
        return m_squad;
    case ProblemCode::AlertFirst:
    case ProblemCode::NoSuchAgency:
        return m_danger->applies() ? m_danger->firstBox() : m_what;
    case ProblemCode::ResidentNumber:
    case ProblemCode::TextTooLong:
        if (QWidget *field = problem.arguments.isEmpty() ? nullptr : fieldNamed(problem.arguments.first()))
            return field;
        return m_ending->kind() != CallEnding::Kind::None ? static_cast<QWidget *>(m_ending) : m_story;
    case ProblemCode::WordsMissing:
        return m_ending;
    default:
        return m_story;
    }
}

void CallForm::complain(QWidget *beside, std::function<QString()> words) {
    // Below the field it concerns; for the notice of danger inside it, for the strip of an end above it: both stand outside
    // the scrolled part.
    if (beside == m_ending) {
        m_keeping->say(Banner::Kind::Trouble, std::move(words));
        return;
    }
    if (beside && m_danger->isAncestorOf(beside)) {
        m_danger->refuse(std::move(words));
        return;
    }
    m_grid->removeWidget(m_banner);
    m_grid->addWidget(m_banner, rowOf(beside) + 1, 0, 1, 2);
    m_banner->say(Banner::Kind::Trouble, std::move(words));
    m_grid->activate();
    m_scroll->ensureWidgetVisible(m_banner);
}

} // namespace baro
