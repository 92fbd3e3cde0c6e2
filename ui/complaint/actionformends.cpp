#include "complaint/actionform.h"
#include "complaint/mineortheirs.h"
#include "complaint/askfield.h"
#include "complaint/rules.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"

#include <QApplication>
#include <QInputMethod>
#include <QLineEdit>

#include <algorithm>

namespace baro {

void ActionForm::complain(QWidget *where, std::function<QString()> words) {
    m_refusal.reset();
    m_banner->say(Banner::Kind::Trouble, std::move(words));
    if (where && isVisible())
        where->setFocus(Qt::OtherFocusReason);
    Q_EMIT spoke();
}

void ActionForm::submit() {
    if (m_waiting)
        return;
    if (m_again) {
        Q_EMIT submitted(*m_again);
        return;
    }
    const auto problem = [this](Problem what) {
        return [this, what = std::move(what)] { return problemText(what, m_session.zone()); };
    };
    const auto noSuchTime = [] {
        return tr("This is no time. Write minutes, such as 8, or a time of day, such as 17:38.");
    };
    if (MineOrTheirs *choice = undecided()) {
        complain(choice->firstChoice(), [] {
            return tr("You and a colleague changed the same field. Choose whose words stand, then do it again.");
        });
        Q_EMIT asked(choice);
        return;
    }
    for (const AskField &field : m_fields) {
        if (!field.isNonsense(m_session.now(), m_session.zone()))
            continue;
        if (field.choice)
            return complain(field.choice, [] { return tr("This is not in the list. Choose an entry of the list."); });
        return complain(field.line, [] {
            return tr("This is no time to come. Write a time of day, such as 18:30, or minutes from now, such as +45.");
        });
    }
    const auto at = saidTime();
    if (!at)
        return complain(m_minutes, noSuchTime);
    auto command = commandFrom(m_action, m_view.complaint(), m_before, answers());
    if (!command) {
        const AskField *field = fieldOf(command.error().ask);
        if (field && field->kind == AskKind::Time && field->isEmpty())
            return complain(field->line, [] {
                return tr("Say by when. Write a time of day, such as 18:30, or minutes from now, such as +45.");
            });
        return complain(field ? field->editor() : nullptr, problem(command.error().problem));
    }
    const auto source = m_source->value();
    if (!source)
        return complain(m_source, [] { return tr("Choose who said that it happened."); });
    if (auto *declare = std::get_if<commands::DeclareIncident>(&*command); declare && answers().ticks[Ask::LikeReports]) {
        // What is attached was seen before.
        if (!m_queue || !m_same)
            return complain(nullptr, [] { return tr("The like reports are still being looked for. Do it once more."); });
        declare->reports = m_like;
    }
    Request request;
    request.command = *std::move(command);
    request.saidBy = static_cast<Source>(*source);
    request.basedOn = m_basedOn;
    if (*at < m_session.now())
        request.occurredAt = at;
    if (isLate()) {
        const auto late = m_late->value();
        showTimes();
        if (!late)
            return complain(m_late, problem(Problem{ProblemCode::LateReasonMissing, {}}));
        request.late = static_cast<LateReason>(*late);
    }
    m_banner->dismiss();
    Q_EMIT submitted(request);
}

void ActionForm::setWaiting(bool waiting) {
    m_waiting = waiting;
}

void ActionForm::refused(const Problem &problem, const Request &request) {
    m_again = mayPass(problem.code) ? std::optional(request) : std::nullopt;
    QWidget *where = nullptr;
    if (problem.code == ProblemCode::BeforePreviousStep || problem.code == ProblemCode::InFuture)
        where = m_minutes;
    complain(where, [this, problem] { return problemText(problem, m_session.zone()); });
    if (!where && !mayPass(problem.code))
        m_refusal = problem;
}

void ActionForm::follow(const ComplaintView &view, const std::optional<Problem> &refusal) {
    // What stood in the way is gone: the word about it would be wrong now.
    if (m_refusal && m_barred && !refusal) {
        m_refusal.reset();
        m_banner->dismiss();
    }
    m_barred = refusal.has_value();
    if (view.folded.seq <= m_basedOn)
        return;
    const bool ownOnly = std::ranges::all_of(view.events, [this](const Event &event) {
        return event.seq <= m_basedOn || event.actor == m_session.desk().actor() || rules::isHarmless(event);
    });
    if (m_action == Action::Amend) {
        merge(view);
    } else if (ownOnly && !m_waiting) {
        m_view = view;
        m_basedOn = view.folded.seq;
        m_again.reset();
        refillChoices();
        showTerms();
    }
}

void ActionForm::overtaken(const Problem &problem, const ComplaintView &view, const QStringList &sentences) {
    m_again.reset();
    const bool amends = m_action == Action::Amend;
    if (amends)
        merge(view);
    m_view = view;
    m_basedOn = view.folded.seq;
    refillChoices();
    showTerms();
    m_banner->say(Banner::Kind::Warning, [this, problem, sentences, amends] {
        QStringList lines{amends ? tr("A colleague amended this complaint at the same moment. Nothing of yours was "
                                      "recorded yet. Choose below where both of you changed the same field, then "
                                      "amend again.")
                                 : problemText(problem, m_session.zone())};
        lines += sentences;
        return lines.join(u'\n');
    });
    Q_EMIT spoke();
    focusUndecided();
}

/// What the colleague changed and this form did not stands in its fields at once; where both changed the same field,
/// the person is asked, and both texts stay readable.
void ActionForm::merge(const ComplaintView &view) {
    if (const QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        QGuiApplication::inputMethod()->commit(); // a syllable being composed is part of the words
    const Answers mine = answers();
    const Answers theirs = defaultAnswers(m_action, view, *m_session.reference(), m_session.now());
    m_view = view;
    m_basedOn = view.folded.seq;
    if (theirs == m_before)
        return;
    m_again.reset();
    refillChoices();
    const Merge merge = merged(m_before, mine, theirs);
    m_before = merge.before;
    for (AskField &field : m_fields) {
        const bool asked = std::ranges::find(merge.conflicts, field.ask) != merge.conflicts.end();
        if (asked)
            askWhose(field, mine, theirs);
        else if (!field.isNonsense(m_session.now(), m_session.zone()) && field.said(merge.answers) != field.said(mine)) {
            field.show(merge.answers);
            m_choices[field.ask]->hide(); // an older question is answered by this
        }
    }
    refillChoices();
    if (merge.conflicts.empty())
        return;
    m_banner->say(Banner::Kind::Warning, [] {
        return tr("A colleague amended this complaint meanwhile, and both of you changed the same field. Ctrl+Enter goes to "
                  "the choice whose words stand.");
    });
    Q_EMIT spoke();
    Q_EMIT asked(undecided());
}

void ActionForm::askWhose(AskField &field, const Answers &mine, const Answers &theirs) {
    MineOrTheirs *&choice = m_choices[field.ask];
    choice->disconnect(this);
    choice->ask(field.said(mine), field.said(theirs));
    connect(choice, &MineOrTheirs::chosen, this, [this, ask = field.ask, mine, theirs](bool isMine) {
        fieldOf(ask)->show(isMine ? mine : theirs);
        m_again.reset();
        if (undecided() == nullptr)
            m_banner->dismiss();
    });
}

MineOrTheirs *ActionForm::undecided() const {
    for (const AskField &field : m_fields)
        if (const auto choice = m_choices.find(field.ask); choice != m_choices.end() && !choice->second->isChosen())
            return choice->second;
    return nullptr;
}

void ActionForm::focusUndecided() {
    MineOrTheirs *choice = undecided();
    if (!choice || !isVisible())
        return;
    choice->firstChoice()->setFocus(Qt::OtherFocusReason);
    Q_EMIT asked(choice);
}

} // namespace baro
