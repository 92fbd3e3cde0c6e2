#include "intake/callending.h"
#include "intake/callerhistory.h"
#include "intake/callform.h"
#include "intake/callkeys.h"
#include "intake/callsaving.h"
#include "intake/dangernotice.h"
#include "intake/draftkeeping.h"
#include "intake/enquiryreading.h"
#include "intake/fieldnote.h"
#include "intake/spokencheck.h"
#include "intake/spokenline.h"
#include "intake/spokenproposals.h"
#include "intake/spokentext.h"
#include "text/codetext.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QScrollArea>

#include <algorithm>

namespace baro {

namespace {

/// `words`: something was typed, and was noted too.
QString notedAs(CallKind kind, bool words) {
    switch (kind) {
    case CallKind::Silent:
        return words ? CallForm::tr("Noted as silent call, with what was typed. It is no complaint and has no number.")
                     : CallForm::tr("Noted as silent call. Nothing else was saved.");
    case CallKind::Prank:
        return words ? CallForm::tr("Noted as prank call, with what was typed. It is no complaint and has no number.")
                     : CallForm::tr("Noted as prank call. Nothing else was saved.");
    case CallKind::WrongNumber:
        return words ? CallForm::tr("Noted as wrong number, with what was typed. It is no complaint and has no number.")
                     : CallForm::tr("Noted as wrong number. Nothing else was saved.");
    }
    return {};
}

} // namespace

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
    return warningsSeen();
}

bool CallForm::saysWhere() const {
    const SpokenDetails said = details();
    return said.district || said.place || said.address || m_proposals->heardDong();
}

bool CallForm::saysAnything() const {
    const SpokenDetails said = details();
    return said.story || said.place || said.address || said.category || said.subtype || said.district ||
           m_danger->kindKnown();
}

bool CallForm::mayEndWithoutRecord(CallEnding::Kind end) {
    // Where there is nothing to save, the note of the call keeps whom we alerted.
    if (m_danger->alerted().empty() || (end == CallEnding::Kind::NoComplaint && !saysAnything()))
        return true;
    m_danger->refuse([this] {
        return tr("Already alerted: %1. Save this call, or take that back by its key.").arg(m_danger->alertedNames());
    });
    return false;
}

bool CallForm::mayDiscard() {
    return !isBusy() && mayEndWithoutRecord(CallEnding::Kind::None);
}

void CallForm::sayWhatAlertNeeds() {
    m_danger->refuse([this] {
        return tr("Alerted: %1. To save this call, say the dong or the kind of danger. If neither can be learned, %2 ends the "
                  "call and keeps the alert on record.")
            .arg(m_danger->alertedNames(), keyWords(callKeys::noComplaint()));
    });
}

void CallForm::save(End end, bool sameCaller) {
    if (isBusy())
        return;
    QGuiApplication::inputMethod()->commit();
    if (m_ending->kind() != CallEnding::Kind::None && end == End::Saved && !sameCaller) {
        // The strip of another end stands open: that one is meant, not an ordinary complaint.
        m_ending->complete();
        return;
    }
    if (m_ending->hasWords()) {
        m_ending->showWords();
        complain(m_ending, [] {
            return tr("What is typed here would be lost by saving in this way. Finish this end of the call, or empty "
                      "the field first; nothing was saved yet.");
        });
        return;
    }
    if (!mayEnd())
        return;
    // A squad waits for an alert, and so does tying it to an ordinary one, where nobody would see the danger any more.
    if ((end == End::Sent || (end == End::AlsoReported && !m_incident)) && m_danger->alertMissing()) {
        refused({ProblemCode::AlertFirst, {}});
        return;
    }
    if (end == End::Sent && m_incident) {
        const QString number = m_incident->number.toString();
        complain(m_send, [number] {
            return tr("This call is one more report of %1: no squad of its own is sent, and nothing is saved yet. Enter beside "
                      "the number saves it; %2 makes it a call of its own.",
                      "number, a key")
                .arg(number, keyWords(callKeys::incident()));
        });
        return;
    }
    if (end == End::Sent && isElsewhere() && !m_squadByHand) {
        m_squad->setFocus(Qt::OtherFocusReason);
        complain(m_squad, [] {
            return tr("No squad was sent and nothing is saved yet: another district answers for this place. Save the call "
                      "without a squad, or choose one all the same.");
        });
        return;
    }
    if (end == End::Sent && !saysWhere()) {
        m_place->setFocus(Qt::OtherFocusReason);
        complain(m_place, [] {
            return tr("No squad was sent and nothing is saved yet: nothing says where it is. Ask for a dong, a landmark or "
                      "an address; then send the squad.");
        });
        return;
    }
    // A squad goes by dong and kind: what was proposed for them and not taken yet is taken, and looked at before it goes.
    if (end == End::Sent && m_proposals->takeWhatSends()) {
        complain(m_send, [] {
            return tr("No squad was sent and nothing is saved yet: dong and kind were taken from what was said. Look at "
                      "them and at the squad, then send once more.");
        });
        return;
    }
    commands::Receive receive{details(), m_danger->alerted(), {}};
    if (end == End::Sent) {
        const auto squad = m_squad->value();
        if (!squad && m_squad->isBlank() && !mayAdvise()) {
            m_what->setFocus(Qt::OtherFocusReason);
            complain(m_what, [] {
                return tr("No squad was sent and nothing is saved yet: a squad is advised once the kind or the dong is known. "
                          "Say one of them, or choose a squad.");
            });
            return;
        }
        if (!squad && m_squad->isBlank() && m_advice.squads.empty()) {
            complain(m_squad, [] {
                return tr("No squad was sent and nothing is saved yet: nobody who goes to this is on duty. Save the call "
                          "for the next shift, or choose who is called all the same.");
            });
            return;
        }
        if (!squad) {
            refused({ProblemCode::NoSuchSquad, {}});
            return;
        }
        m_sentSquad = receive.send = SquadId{*squad};
    }
    if (end == End::AlsoReported && m_incident) {
        receive.also = m_incident->id;
        // What is not said is that of the incident.
        SpokenDetails &said = receive.details;
        if (!said.district)
            said.district = m_incident->district;
        if (!said.subtype && !said.category) {
            said.subtype = m_incident->subtype;
            said.category = m_incident->category;
        }
        if (!said.subtype && !said.category && !said.story && !said.place)
            said.place = wordsOf(m_incident->place);
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

void CallForm::askForKind() {
    m_returnToAnswer = true;
    complain(m_what, [] {
        return tr("An answer on the line needs the kind of complaint. Choose it here; the cursor goes back to the "
                  "answer, which is kept.");
    });
    m_what->setFocus(Qt::OtherFocusReason);
}

void CallForm::kindTaken() {
    if (!m_returnToAnswer || !m_what->value())
        return;
    m_returnToAnswer = false;
    m_banner->dismiss();
    // Tab is still on its way to the next field.
    QMetaObject::invokeMethod(m_ending, &CallEnding::focusAnswer, Qt::QueuedConnection);
}

QString CallForm::wordsOfCall(const QString &first, bool withTelephone) const {
    QStringList lines;
    const QString telephone = withTelephone ? m_telephone->spokenText() : QString();
    const QString name = m_withheld->isChecked() ? QString() : m_name->spokenText();
    for (const QString &words :
         {first, m_story->spokenText(), m_dong->text(), m_place->spokenText(), m_address->spokenText(), telephone, name,
          m_ending->answer()})
        if (const QString line = words.trimmed(); !line.isEmpty() && !lines.contains(line))
            lines.append(line);
    return lines.join(u'\n');
}

void CallForm::askProgress(ComplaintId complaint, const QString &note) {
    if (isBusy() || !mayEndWithoutRecord(CallEnding::Kind::Progress))
        return;
    // Everything that the caller said goes along. The number is known where it found the complaint.
    const auto ofCaller = [complaint](const CallerEntry &entry) { return entry.id == complaint; };
    auto words = wordsOf(wordsOfCall(note, std::ranges::none_of(m_history->entries(), ofCaller)));
    m_afterwards = [this, complaint](const Receipt &receipt) {
        Q_EMIT m_session.done(receipt.command, tr("The progress enquiry was noted."));
        Q_EMIT enquired(complaint);
        Q_EMIT ended();
    };
    submit(m_session.desk().request(commands::AskProgress{complaint, std::move(words)}));
}

void CallForm::askProgressByNumber(const QString &number, const QString &note) {
    if (!mayEndWithoutRecord(CallEnding::Kind::Progress))
        return;
    const int year = toDateTime(m_session.now(), m_session.zone()).date().year();
    const auto parsed = Number::fromString(number, year);
    const auto unknown = [this, number] {
        complain(m_ending, [number] {
            return tr("There is no complaint with the number “%1”. Correct it, or search for the complaint.")
                .arg(number);
        });
    };
    if (const auto telephone = telephoneIn(number)) {
        whenAnswered(m_session.desk(), m_session.desk().callerHistory(*telephone), this,
                     [this, unknown](Result<std::vector<CallerEntry>> entries) {
                         if (!entries)
                             refused(entries.error());
                         else if (const auto likeliest = likeliestOf(*entries))
                             showWhose(*likeliest);
                         else
                             unknown();
                     });
        return;
    }
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
                     else if (std::ranges::any_of(m_history->entries(),
                                                  [&](const CallerEntry &entry) { return entry.id == **found; }))
                         askProgress(**found, note);
                     else
                         showWhose(**found);
                 });
}

void CallForm::followEnquiry() {
    m_enquiry->follow(m_ending->wish());
}

void CallForm::languageChosen() {
    m_enquiry->setCallerLanguage(m_languageByHand
                                     ? std::optional(static_cast<CallerLanguage>(m_language->currentData().toInt()))
                                     : std::nullopt);
}

void CallForm::showWhose(ComplaintId complaint) {
    whenAnswered(m_session.desk(), m_session.desk().complaint(complaint), this,
                 [this, complaint](Result<ComplaintView> view) {
                     if (!view) {
                         refused(view.error());
                         return;
                     }
                     const Complaint &found = view->complaint();
                     const auto &what = found.details;
                     m_ending->showFound(complaint, tr("%1 · %2 · %3")
                                                        .arg(found.number.toString(), m_session.name(what.district),
                                                             what.subtype ? m_session.name(what.subtype)
                                                                          : m_session.name(what.category)));
                     followEnquiry();
                     QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection);
                 });
}

void CallForm::logCall(CallKind kind) {
    if (isBusy() || !mayEndWithoutRecord(CallEnding::Kind::NoComplaint))
        return;
    QGuiApplication::inputMethod()->commit();
    const auto telephone = wordsOf(m_telephone->spokenText());
    const auto note = wordsOf(wordsOfCall(m_danger->alertedWords(), false));
    m_afterwards = [this, kind, words = telephone || note](const Receipt &) {
        Q_EMIT m_session.said(notedAs(kind, words));
        Q_EMIT ended();
    };
    Request request = m_session.desk().request(commands::LogCall{kind, telephone, note});
    request.occurredAt = m_startedAt;
    if (m_restored)
        request.late = LateReason::SystemDown;
    submit(std::move(request));
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

Closing CallForm::mayClose() {
    m_drafts->flush();
    if (isBusy())
        m_keeping->say(Banner::Kind::Warning, [] {
            return tr("This call is not saved yet, so the window stays open. It is saved as soon as that is possible; "
                      "close the window then.");
        });
    else if (m_draftTrouble && !isEmpty())
        m_keeping->say(Banner::Kind::Warning, [] {
            return tr("This call stands on the screen only, because it cannot be written to the file, so the window "
                      "stays open. Save or discard it first.");
        });
    else
        return m_drafts->isWriting() ? Closing::Soon : Closing::Now;
    return Closing::NotYet;
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
    if (problem.code == ProblemCode::TargetEnded || problem.code == ProblemCode::TargetAttached ||
        problem.code == ProblemCode::NotFound)
        m_incident.reset(); // saved once more, it is a complaint of its own
    QWidget *field = fieldFor(problem);
    if (problem.code == ProblemCode::NothingSaid && !m_danger->alerted().empty())
        sayWhatAlertNeeds();
    else if (FieldNote *note = noteOf(field); problem.code == ProblemCode::TextTooLong && note && !note->isHidden())
        m_scroll->ensureWidgetVisible(note); // it says so already
    else
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
    m_grid->addWidget(m_banner, rowOf(beside) + 2, 0, 1, 2);
    m_banner->say(Banner::Kind::Trouble, std::move(words));
    m_grid->activate();
    m_scroll->ensureWidgetVisible(m_banner);
}

} // namespace baro
