#include "intake/advicelines.h"
#include "intake/callending.h"
#include "intake/callerhistory.h"
#include "intake/callform.h"
#include "intake/callsaving.h"
#include "intake/dangernotice.h"
#include "intake/draftkeeping.h"
#include "intake/enquiryreading.h"
#include "intake/openreports.h"
#include "intake/samestrip.h"
#include "intake/spokenline.h"
#include "intake/spokenproposals.h"
#include "intake/spokentext.h"
#include "text/problemtext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"
#include "widgets/squadadviser.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>

namespace baro {

namespace {

/// Off the path of the keys: looked for once they pause.
constexpr Milliseconds sameRest{300};

} // namespace

void CallForm::listen() {
    listenToFields();
    listenToParts();
    listenToEnds();
    listenToFile();
}

void CallForm::listenToFields() {
    connect(m_story, &SpokenText::spoken, this, &CallForm::listenForDanger);
    connect(m_place, &SpokenLine::spoken, this, &CallForm::listenForDanger);
    connect(m_story, &SpokenText::spoken, this, &CallForm::touched);
    for (SpokenLine *line : {m_place, m_address, m_name})
        connect(line, &SpokenLine::spoken, this, &CallForm::touched);
    connect(m_telephone, &SpokenLine::spoken, this, [this] {
        m_history->setTelephone(m_telephone->spokenText());
        followCallBack();
        touched();
    });
    connect(m_story, &SpokenText::cutShort, this, [this] { pastedInPart(m_story); });
    for (SpokenLine *line : findChildren<SpokenLine *>())
        connect(line, &SpokenLine::cutShort, this, [this, line] { pastedInPart(line); });
    for (ChoiceField *choice : {m_dong, m_what, m_squad})
        connect(choice, &QLineEdit::inputRejected, this, [this, choice] { pastedInPart(choice); });
    connect(m_dong, &ChoiceField::valueChanged, this, &CallForm::touched);
    connect(m_dong, &QLineEdit::textChanged, this, &CallForm::touched);
    connect(m_what, &ChoiceField::valueChanged, this, [this] {
        subtypeChosen();
        touched();
    });
    connect(m_what, &QLineEdit::textChanged, this, &CallForm::touched);
    connect(m_squad, &ChoiceField::valueChanged, this, [this](std::optional<qint64> squad) {
        m_squadByHand = squad.has_value();
        touched();
    });
    connect(m_squad, &QLineEdit::textChanged, this, &CallForm::showActions);
    for (ChoiceField *choice : {m_dong, m_what, m_squad})
        connect(choice, &ChoiceField::taken, this, &CallForm::showNotes);
    connect(m_what, &ChoiceField::taken, this, &CallForm::kindTaken);
    connect(m_urgent, &QCheckBox::clicked, this, [this](bool on) {
        if (m_urgentAlways) {
            // It stays in the order of Tab, so that the hands need not know what was chosen before.
            m_urgent->setChecked(true);
            m_urgentAsked = true;
            showNotes();
            return;
        }
        m_urgentByHand = on;
        touched();
    });
    connect(m_withheld, &QCheckBox::toggled, this, [this](bool on) {
        m_name->setEnabled(!on);
        followCallBack();
        touched();
    });
    connect(m_callBack, &QCheckBox::clicked, this, [this] {
        m_callBackByHand = true;
        m_telephonePassed = true;
    });
    connect(m_callBack, &QCheckBox::toggled, this, &CallForm::touched);
    connect(qApp, &QApplication::focusChanged, this, &CallForm::cursorMoved);
    connect(m_story, &SpokenText::cursorPositionChanged, this, &CallForm::draftDue);
    for (const QLineEdit *line :
         std::initializer_list<const QLineEdit *>{m_dong, m_place, m_address, m_what, m_telephone, m_name, m_squad})
        connect(line, &QLineEdit::cursorPositionChanged, this, &CallForm::draftDue);
    connect(m_channel, &QComboBox::activated, this, &CallForm::touched);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageByHand = true;
        languageChosen();
        touched();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_danger->setCallerLanguage(static_cast<CallerLanguage>(m_language->currentData().toInt())); });
}

void CallForm::listenToParts() {
    connect(&m_session, &Session::ticked, this, &CallForm::showPromise);
    connect(&m_session, &Session::ticked, this, [this](Instant now) {
        if (m_advisedFor && std::chrono::floor<Minutes>(now) != m_advisedFor->minute)
            adviceChanged();
    });
    connect(&m_adviser, &SquadAdviser::changed, this, &CallForm::adviceChanged);
    connect(m_lines, &AdviceLines::asked, this, &CallForm::chooseAdvised);
    connect(m_danger, &DangerNotice::roomAsked, this, &CallForm::fitRoom);
    connect(m_danger, &DangerNotice::changed, this, [this] {
        showActions();
        fitRoom();
        touched();
    });

    connect(m_history, &CallerHistory::complaintAsked, this, [this](ComplaintId id) {
        if (m_ending->kind() == CallEnding::Kind::Progress)
            m_ending->choose(id);
        followEnquiry();
        Q_EMIT complaintAsked(id);
    });
    connect(m_history, &CallerHistory::takenOver, this, [this](const QString &name, const QString &place) {
        // What the operator has typed is newer than what stands in the file.
        if (m_name->text().isEmpty() && !m_withheld->isChecked())
            m_name->setText(name);
        if (m_place->text().isEmpty())
            m_place->setText(place);
        touched();
    });
    connect(m_history, &CallerHistory::changed, this, [this] {
        std::vector<std::pair<ComplaintId, QString>> lines;
        for (const CallerEntry &entry : m_history->entries())
            lines.emplace_back(entry.id, m_history->lineOf(entry));
        m_ending->setCallersComplaints(std::move(lines));
        followEnquiry();
        m_enquiry->callerKnown();
        if (m_telephone->hasFocus() && !m_history->entries().empty())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_scroll->ensureWidgetVisible(m_history, 0, 0);
                    keepCursorInSight();
                },
                Qt::QueuedConnection);
    });
    connect(m_enquiry, &EnquiryReading::told, this, [this](const QString &sentence, Language language) {
        m_ending->showProgress(sentence, language);
        // The strip is as tall as its sentence.
        QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection);
    });

    m_sameRest.setSingleShot(true);
    m_sameRest.setInterval(sameRest);
    connect(&m_sameRest, &QTimer::timeout, this, &CallForm::lookForSame);
    connect(&m_reports, &OpenReports::changed, this, [this] {
        if (m_startedAt && !m_sameRest.isActive())
            m_sameRest.start();
    });
    // The register learns of a complaint a moment after the queue.
    connect(&m_session.desk(), &Desk::registerChanged, this, [this] {
        if (m_startedAt && !m_sameRest.isActive())
            m_sameRest.start();
    });
    connect(m_same, &SameStrip::asked, this, &CallForm::saveAttached);
    // After the proposals, whose Enter goes on to the next field: this one comes first.
    m_telephone->installEventFilter(this);
    connect(&m_reports, &OpenReports::changed, this, &CallForm::followIncident);
}

void CallForm::listenToEnds() {
    // The key at hand means what the call is about.
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_incident)
            saveReport(false);
        else
            save(End::Saved, false);
    });
    connect(m_send, &QPushButton::clicked, this, [this] { save(End::Sent, false); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_incident)
            saveReport(true);
        else
            save(End::Saved, true);
    });
    const auto toggles = [this](KeyButton *button, CallEnding::Kind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] {
            const bool opens = m_ending->kind() != kind;
            if (!isBusy() && (!opens || kind == CallEnding::Kind::Answered || mayEndWithoutRecord(kind)))
                m_ending->toggle(kind);
        });
    };
    toggles(m_answered, CallEnding::Kind::Answered);
    toggles(m_progress, CallEnding::Kind::Progress);
    toggles(m_noComplaint, CallEnding::Kind::NoComplaint);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (mayDiscard())
            Q_EMIT discardAsked();
    });
    connect(m_ending, &CallEnding::opened, this, [this] {
        m_ending->setKindKnown(m_what->value().has_value());
        followEnquiry();
        showActions();
        if (const QWidget *focus = focusWidget(); focus && m_body->isAncestorOf(focus))
            m_focusBefore = focusWidget();
        // Now, so that the window does not grow, and again once the parts of the strip have found their height.
        fitRoom();
        QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection);
    });
    connect(m_ending, &CallEnding::closed, this, [this] {
        m_returnToAnswer = false;
        followEnquiry();
        (m_focusBefore ? m_focusBefore.data() : m_story)->setFocus();
        showActions();
        QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection); // the strip goes after this
    });
    connect(m_ending, &CallEnding::kindAsked, this, &CallForm::askForKind);
    connect(m_ending, &CallEnding::changed, this, &CallForm::followEnquiry);
    connect(m_ending, &CallEnding::changed, this, &CallForm::touched);
    connect(m_ending, &CallEnding::answered, this, &CallForm::answer);
    connect(m_ending, &CallEnding::progressAsked, this, &CallForm::askProgress);
    connect(m_ending, &CallEnding::progressNumberAsked, this, &CallForm::askProgressByNumber);
    connect(m_ending, &CallEnding::logged, this, &CallForm::logCall);
}

void CallForm::listenToFile() {
    connect(m_saving, &CallSaving::saved, this, &CallForm::saidOk);
    connect(m_saving, &CallSaving::refused, this, &CallForm::refused);
    connect(m_saving, &CallSaving::delayed, this, &CallForm::delayed);
    connect(m_saving, &CallSaving::lasting, this, [this] {
        m_keeping->say(Banner::Kind::Notice, [] {
            return tr("The file is busy. This call is being saved; it stays on the screen until it is.");
        });
    });
    connect(m_drafts, &DraftKeeping::kept, this, [this](const std::optional<Problem> &problem) {
        if (isBusy() || (!problem && !m_draftTrouble))
            return;
        m_draftTrouble = problem.has_value();
        if (!problem) {
            m_keeping->dismiss();
            return;
        }
        m_keeping->say(Banner::Kind::Warning, [this, problem] {
            return tr("This call is kept on the screen only, until it can be written. %1")
                .arg(problemText(*problem, m_session.zone()));
        });
    });
    connect(&m_session.desk(), &Desk::referenceChanged, this, [this] {
        m_advisedFor.reset();
        fillChoices();
        m_danger->referenceChanged();
        subtypeChosen();
        showNotes();
        m_proposals->refresh();
    });
}

} // namespace baro
