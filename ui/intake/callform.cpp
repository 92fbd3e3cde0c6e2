#include "intake/callform.h"

#include "intake/callending.h"
#include "intake/callerhistory.h"
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

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>

#include <algorithm>

namespace baro {
namespace {

template<class Enum>
Enum chosen(const QComboBox &box) {
    return static_cast<Enum>(box.currentData().toInt());
}

template<class Enum>
void choose(QComboBox &box, Enum value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

/// What stands in a field and is not the name of the entry chosen.
QString halfTyped(const ChoiceField &field) {
    const auto value = field.value();
    const auto item = std::ranges::find_if(field.items(), [&](const auto &entry) { return value == entry.id; });
    return item != field.items().end() && item->text == field.text() ? QString() : field.text();
}

constexpr qsizetype titleLetters = 14;

} // namespace

CallForm::CallForm(Session &session, std::int64_t tab, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tab(tab)
    , m_saving(new CallSaving(session.desk(), this))
    , m_drafts(new DraftKeeping(
          session.desk(), tab, [this] { return draft().toJson(); }, this)) {
    build();
    addShortcuts();
    retranslateUi();
    subtypeChosen();

    connect(m_story, &SpokenText::spoken, this, &CallForm::listenForDanger);
    connect(m_place, &SpokenLine::spoken, this, &CallForm::listenForDanger);
    connect(m_story, &SpokenText::spoken, this, &CallForm::touched);
    for (SpokenLine *line : {m_place, m_address, m_name})
        connect(line, &SpokenLine::spoken, this, &CallForm::touched);
    connect(m_telephone, &SpokenLine::spoken, this, [this] {
        m_history->setTelephone(m_telephone->spokenText());
        touched();
    });
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
    connect(m_urgent, &QCheckBox::clicked, this, [this](bool on) {
        m_urgentByHand = on;
        touched();
    });
    connect(m_withheld, &QCheckBox::toggled, this, [this](bool on) {
        m_name->setEnabled(!on);
        touched();
    });
    connect(m_callBack, &QCheckBox::toggled, this, &CallForm::touched);
    connect(m_channel, &QComboBox::activated, this, &CallForm::touched);
    connect(m_language, &QComboBox::activated, this, &CallForm::touched);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_danger->setCallerLanguage(chosen<CallerLanguage>(*m_language)); });
    connect(m_danger, &DangerNotice::roomAsked, this, &CallForm::fitRoom);
    connect(m_danger, &DangerNotice::changed, this, [this] {
        showActions();
        fitRoom();
        touched();
    });

    connect(m_history, &CallerHistory::complaintAsked, this, [this](ComplaintId id) {
        if (m_ending->kind() == CallEnding::Kind::Progress)
            m_ending->choose(id);
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
    });

    connect(m_save, &QPushButton::clicked, this, [this] { save(End::Saved, false); });
    connect(m_send, &QPushButton::clicked, this, [this] { save(End::Sent, false); });
    connect(m_next, &QPushButton::clicked, this, [this] { save(End::Saved, true); });
    const auto toggles = [this](KeyButton *button, CallEnding::Kind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] {
            const bool opens = m_ending->kind() != kind;
            if (!isBusy() && (!opens || kind == CallEnding::Kind::Answered || mayEndWithoutRecord()))
                m_ending->toggle(kind);
        });
    };
    toggles(m_answered, CallEnding::Kind::Answered);
    toggles(m_progress, CallEnding::Kind::Progress);
    toggles(m_noComplaint, CallEnding::Kind::NoComplaint);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (!isBusy())
            Q_EMIT discardAsked();
    });
    connect(m_ending, &CallEnding::opened, this, [this] {
        if (const QWidget *focus = focusWidget(); focus && m_body->isAncestorOf(focus))
            m_focusBefore = focusWidget();
        // Now, so that the window does not grow, and again once the parts of the strip have found their height.
        fitRoom();
        QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection);
    });
    connect(m_ending, &CallEnding::closed, this, [this] {
        (m_focusBefore ? m_focusBefore.data() : m_story)->setFocus();
        QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection); // the strip goes after this
    });
    connect(m_ending, &CallEnding::changed, this, &CallForm::touched);
    connect(m_ending, &CallEnding::answered, this, &CallForm::answer);
    connect(m_ending, &CallEnding::progressAsked, this, &CallForm::askProgress);
    connect(m_ending, &CallEnding::progressNumberAsked, this, &CallForm::askProgressByNumber);
    connect(m_ending, &CallEnding::logged, this, &CallForm::logCall);

    connect(m_saving, &CallSaving::saved, this, &CallForm::saidOk);
    connect(m_saving, &CallSaving::refused, this, &CallForm::refused);
    connect(m_saving, &CallSaving::delayed, this, &CallForm::delayed);
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
    connect(&session.desk(), &Desk::referenceChanged, this, [this] {
        fillChoices();
        m_danger->referenceChanged();
        subtypeChosen();
    });
}

CallForm::~CallForm() {
    // Fields still speak while they go (the cursor leaves them, their lists close); by then there is no form to listen.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

CallDraft CallForm::draft() const {
    CallDraft draft;
    draft.story = m_story->spokenText();
    draft.place = m_place->spokenText();
    draft.address = m_address->spokenText();
    draft.telephone = m_telephone->spokenText();
    draft.name = m_name->spokenText();
    if (const auto id = m_dong->value())
        draft.district = DistrictId{*id};
    draft.districtTyped = halfTyped(*m_dong);
    if (const auto id = m_what->value(); id && *id < 0)
        draft.category = CategoryId{-*id};
    else if (id)
        draft.subtype = SubtypeId{*id};
    draft.whatTyped = halfTyped(*m_what);
    draft.priority = m_urgent->isChecked() ? Priority::Urgent : Priority::Ordinary;
    draft.channel = chosen<Channel>(*m_channel);
    draft.language = chosen<CallerLanguage>(*m_language);
    draft.anonymous = m_withheld->isChecked();
    draft.callBack = m_callBack->isChecked();
    if (const auto id = m_squad->value(); id && m_squadByHand)
        draft.squad = SquadId{*id};
    const DangerTaken &danger = m_danger->taken();
    draft.dangerAsked = danger.asked;
    draft.danger = danger.kind;
    draft.dangerSetAside = danger.setAside;
    draft.alerted = danger.alerted;
    draft.answer = m_ending->answer();
    if (const QWidget *focus = focusWidget())
        draft.focus = focus->objectName();
    return draft;
}

bool CallForm::isEmpty() const {
    return !isBusy() && draft().isEmpty();
}
bool CallForm::isBusy() const {
    return m_saving->busy();
}
bool CallForm::isWaiting() const {
    return m_saving->waiting();
}

void CallForm::restore(const CallDraft &draft, Instant startedAt, bool keptInFile) {
    m_filling = true;
    m_story->restore(draft.story);
    m_place->restore(draft.place);
    m_address->restore(draft.address);
    m_telephone->restore(draft.telephone);
    m_name->restore(draft.name);
    // What was half-typed comes back half-typed: the operator has not chosen yet.
    if (!draft.districtTyped.isEmpty())
        m_dong->setText(draft.districtTyped);
    else if (draft.district)
        m_dong->setValue(draft.district->value);
    if (!draft.whatTyped.isEmpty())
        m_what->setText(draft.whatTyped);
    else if (draft.subtype)
        m_what->setValue(draft.subtype->value);
    else if (draft.category)
        m_what->setValue(-draft.category->value);
    m_urgentByHand = draft.priority == Priority::Urgent;
    listenForDanger();
    m_danger->restore({draft.dangerAsked, draft.danger, draft.dangerSetAside, draft.alerted});
    subtypeChosen();
    choose(*m_channel, draft.channel);
    choose(*m_language, draft.language);
    m_withheld->setChecked(draft.anonymous);
    m_callBack->setChecked(draft.callBack);
    if (draft.squad) {
        m_squadByHand = true;
        m_squad->setValue(draft.squad->value);
    }
    m_ending->restoreAnswer(draft.answer);
    m_focusBefore = fieldNamed(draft.focus);
    m_filling = false;
    m_history->setTelephone(draft.telephone);
    m_startedAt = startedAt;
    m_restored = keptInFile;
    if (keptInFile)
        m_drafts->adopt();
    else
        m_drafts->touch(startedAt);
    showActions();
    Q_EMIT titleChanged();
}

void CallForm::takeCaller(const CallDraft &earlier) {
    m_filling = true;
    m_telephone->restore(earlier.telephone);
    m_name->restore(earlier.name);
    m_withheld->setChecked(earlier.anonymous);
    m_callBack->setChecked(earlier.callBack);
    choose(*m_channel, earlier.channel);
    choose(*m_language, earlier.language);
    m_filling = false;
    m_history->setTelephone(earlier.telephone);
}

void CallForm::dropDraft() {
    m_drafts->drop();
}

QString CallForm::title() const {
    const QString said = m_story->spokenText().simplified();
    if (isWaiting())
        return tr("Not saved yet");
    if (!m_startedAt)
        return tr("New call");
    if (said.isEmpty())
        return m_place->spokenText().isEmpty() ? tr("Call") : m_place->spokenText().left(titleLetters);
    return said.left(titleLetters);
}

void CallForm::takeCursor() {
    QWidget *field = m_focusBefore && m_startedAt ? m_focusBefore.data() : m_story;
    field->setFocus(Qt::ShortcutFocusReason);
}

void CallForm::askDanger() {
    m_danger->ask();
}

void CallForm::listenForDanger() {
    m_danger->setSpoken({m_story->spokenText(), m_place->spokenText()});
}

void CallForm::touched() {
    if (m_filling || isBusy())
        return;
    m_banner->dismiss();
    m_danger->hush();
    if (!m_draftTrouble)
        m_keeping->dismiss();
    if (draft().isEmpty()) {
        // Everything was taken back: the next word is the first of another call. The draft in the file becomes empty.
        if (m_startedAt) {
            m_drafts->touch(*m_startedAt);
            m_startedAt.reset();
            m_danger->restore({}); // what was set aside belonged to that call
            Q_EMIT titleChanged();
        }
        return;
    }
    if (!m_startedAt) {
        m_startedAt = m_session.now();
        Q_EMIT started();
    }
    m_drafts->touch(*m_startedAt);
    Q_EMIT titleChanged();
}

std::optional<SubtypeId> CallForm::chosenSubtype() const {
    const auto id = m_what->value();
    return id && *id > 0 ? std::optional(SubtypeId{*id}) : std::nullopt;
}

std::optional<SquadId> CallForm::proposedSquad() const {
    const ReferencePointer reference = m_session.reference();
    const auto id = chosenSubtype();
    const Subtype *subtype = id ? reference->find<Subtype>(*id) : nullptr;
    if (subtype && !subtype->squad.isEmpty())
        if (const auto squad = reference->idOf<Squad>(subtype->squad);
            squad && reference->inService<Squad>(*squad, m_session.now()))
            return squad;
    for (const auto &[squadId, squad] : reference->all<Squad>())
        if (squad.kind == SquadKind::Lead && reference->inService<Squad>(squadId, m_session.now()))
            return squadId;
    return std::nullopt;
}

void CallForm::subtypeChosen() {
    const ReferencePointer reference = m_session.reference();
    const auto id = chosenSubtype();
    const Subtype *subtype = id ? reference->find<Subtype>(*id) : nullptr;
    m_alwaysUrgent = subtype && subtype->urgent;
    m_danger->setSubtype(id);
    showActions();
}

void CallForm::showActions() {
    const bool alerted = !m_danger->alerted().empty();
    const bool urgent = m_alwaysUrgent || alerted;
    m_urgent->setChecked(urgent || m_urgentByHand);
    m_urgent->setEnabled(!urgent);
    m_urgent->setToolTip(m_alwaysUrgent ? tr("This kind of complaint is always urgent.")
                         : alerted      ? tr("What somebody was alerted to is urgent.")
                                        : QString());
    const bool alertFirst = m_danger->alertMissing();
    m_send->setReason(alertFirst ? tr("First alert one of those above and tick it.") : QString());
    adviseSquad(alertFirst);
}

void CallForm::adviseSquad(bool alertFirst) {
    const QString why = alertFirst ? tr("A squad is advised once somebody was alerted to the danger.") : QString();
    m_squad->setEnabled(!alertFirst);
    m_squad->setPlaceholderText(alertFirst ? tr("Waits for an alert") : QString());
    m_squad->setToolTip(why);
    m_squad->setAccessibleDescription(why);
    if (m_squadByHand)
        return;
    const auto squad = alertFirst ? std::nullopt : proposedSquad();
    m_squad->setValue(squad ? std::optional<qint64>(squad->value) : std::nullopt);
}

void CallForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        subtypeChosen();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection); // when all within has followed
}

void CallForm::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitRoom();
}

bool CallForm::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Wheel && (watched == m_channel || watched == m_language)) {
        // Scrolling the form must not change what the wheel happens to pass over.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::InputMethod && watched != m_channel && watched != m_language)
        QMetaObject::invokeMethod(this, &CallForm::touched, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace baro
