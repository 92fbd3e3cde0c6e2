#include "intake/callform.h"

#include "intake/advicelines.h"
#include "intake/callending.h"
#include "intake/callkeys.h"
#include "intake/callerhistory.h"
#include "intake/callsaving.h"
#include "intake/dangernotice.h"
#include "intake/draftkeeping.h"
#include "intake/enquiryreading.h"
#include "intake/openreports.h"
#include "intake/proposalstrip.h"
#include "roster/outside.h"
#include "intake/samestrip.h"
#include "intake/spokenline.h"
#include "intake/spokenproposals.h"
#include "intake/spokentext.h"
#include "proposal/spokenlanguage.h"
#include "text/codetext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/session.h"
#include "widgets/squadadviser.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>

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

/// What was retired meanwhile keeps its name, though it can be chosen no more.
void restoreChoice(ChoiceField &field, qint64 id, const QString &name) {
    field.setValue(id);
    if (!field.value())
        field.setMissing(id, name);
}

constexpr qsizetype titleLetters = 14;

} // namespace

CallForm::CallForm(Session &session, const ProposerKeeping &proposals, const OpenReports &reports, std::int64_t tab,
                   QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reports(reports)
    , m_adviser(SquadAdviser::of(session))
    , m_tab(tab)
    , m_saving(new CallSaving(session.desk(), this))
    , m_drafts(new DraftKeeping(
          session.desk(), tab, [this] { return draft().toJson(); }, this)) {
    build(proposals);
    addShortcuts();
    retranslateUi();
    subtypeChosen();

    listen();
}

CallForm::~CallForm() {
    m_drafts->flush();
    // Fields still speak while they go (the cursor leaves them, their lists close); by then there is no form to listen.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

SpokenDetails CallForm::details() const {
    SpokenDetails details = draft().details();
    details.danger = m_danger->marked();
    // It was said beside the squad that another district answers for the place: no time is promised there.
    if (!details.district && m_dong->isBlank() && isElsewhere())
        details.district = m_proposals->heardDong()->district;
    return details;
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
    if (const auto gone = m_dong->missing()) {
        draft.district = DistrictId{*gone};
        draft.districtTyped.clear();
    }
    if (const auto id = m_what->value(); id && *id < 0)
        draft.category = CategoryId{-*id};
    else if (id)
        draft.subtype = SubtypeId{*id};
    draft.whatTyped = halfTyped(*m_what);
    if (const auto gone = m_what->missing()) {
        draft.whatTyped.clear();
        if (*gone < 0)
            draft.category = CategoryId{-*gone};
        else
            draft.subtype = SubtypeId{*gone};
    }
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
    draft.asked = m_ending->asked();
    draft.askedNote = m_ending->askedNote();
    draft.reportOf = m_incident ? std::optional(m_incident->id) : m_reportOf;
    draft.proposed = m_proposals->proposed();
    if (const QWidget *focus = focusWidget(); focus && focus != this) {
        draft.focus = focus->objectName();
        if (const auto *text = qobject_cast<const SpokenText *>(focus))
            draft.caret = text->caret();
        else if (const auto *line = qobject_cast<const SpokenLine *>(focus))
            draft.caret = line->caret();
        else if (const auto *other = qobject_cast<const QLineEdit *>(focus))
            draft.caret = other->cursorPosition();
    }
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
        m_dong->restoreTyped(draft.districtTyped);
    else if (draft.district)
        restoreChoice(*m_dong, draft.district->value, m_session.name(draft.district));
    if (!draft.whatTyped.isEmpty())
        m_what->restoreTyped(draft.whatTyped);
    else if (draft.subtype)
        restoreChoice(*m_what, draft.subtype->value, m_session.name(draft.subtype));
    else if (draft.category)
        restoreChoice(*m_what, -draft.category->value, m_session.name(draft.category));
    m_urgentByHand = draft.priority == Priority::Urgent;
    listenForDanger();
    m_danger->restore({draft.dangerAsked, draft.danger, draft.dangerSetAside, draft.alerted});
    subtypeChosen();
    choose(*m_channel, draft.channel);
    choose(*m_language, draft.language);
    m_languageByHand = draft.language != CallerLanguage::Korean;
    languageChosen();
    m_withheld->setChecked(draft.anonymous);
    m_callBack->setChecked(draft.callBack);
    m_callBackByHand = draft.callBack == (draft.anonymous && draft.telephone.trimmed().isEmpty());
    if (draft.squad) {
        m_squadByHand = true;
        restoreChoice(*m_squad, draft.squad->value, m_session.name(draft.squad));
    }
    m_ending->restoreAnswer(draft.answer);
    if (draft.asked)
        m_ending->restoreEnquiry(*draft.asked, draft.askedNote.value_or(QString()));
    followEnquiry();
    m_ending->setKindKnown(m_what->value().has_value());
    m_restoredFocus = draft.focus.isEmpty() ? nullptr : findChild<QWidget *>(draft.focus);
    m_restoredCaret = draft.caret;
    m_telephoneLeft = m_telephonePassed = true;
    m_reportOf = draft.reportOf;
    followIncident();
    m_filling = false;
    m_history->setTelephone(draft.telephone);
    m_proposals->restoreProposed(draft.proposed);
    m_startedAt = startedAt;
    m_sameRest.start();
    m_restored = keptInFile;
    if (keptInFile)
        m_drafts->adopt();
    else
        m_drafts->touch(startedAt);
    listenForLanguage();
    showActions();
    showNotes();
    Q_EMIT titleChanged();
}

void CallForm::takeCaller(const CallDraft &earlier) {
    m_filling = true;
    m_telephone->restore(earlier.telephone);
    m_name->restore(earlier.name);
    m_withheld->setChecked(earlier.anonymous);
    m_callBack->setChecked(earlier.callBack);
    m_callBackByHand = earlier.callBack == (earlier.anonymous && earlier.telephone.trimmed().isEmpty());
    choose(*m_channel, earlier.channel);
    choose(*m_language, earlier.language);
    m_languageByHand = earlier.language != CallerLanguage::Korean;
    languageChosen();
    m_filling = false;
    m_history->setTelephone(earlier.telephone);
}

void CallForm::dropDraft() {
    m_drafts->drop();
}

QString CallForm::title() const {
    const QString said = m_story->spokenText().left(20 * titleLetters).simplified();
    if (!m_startedAt)
        return tr("New call");
    if (isWaiting())
        return tr("Not saved yet, %1", "time of day").arg(timeOfDay(*m_startedAt, m_session.zone()));
    const QString words = said.isEmpty() ? m_place->spokenText().simplified() : said;
    if (words.isEmpty()) // calls without a word are told apart by when they came
        return tr("Call at %1", "time of day").arg(timeOfDay(*m_startedAt, m_session.zone()));
    return words.size() <= titleLetters ? words : QString(words.left(titleLetters - 1).trimmed() % u'…');
}

void CallForm::takeCursor() {
    const auto stands = [this](const QWidget *field) {
        return field && field != this && field->isVisibleTo(this) && field->isEnabledTo(this);
    };
    QWidget *field = m_story;
    if (m_startedAt) {
        for (QWidget *last : {m_restoredFocus.data(), focusWidget(), m_focusBefore.data()})
            if (stands(last)) {
                field = last;
                break;
            }
    }
    // Not by the reason of a key, for which a line would mark its text, to be overwritten by the next letter.
    field->setFocus(Qt::OtherFocusReason);
    if (m_restoredCaret && field == m_restoredFocus) {
        const auto place = static_cast<qsizetype>(*m_restoredCaret);
        if (auto *text = qobject_cast<SpokenText *>(field))
            text->setCaret(place);
        else if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setCursorPosition(static_cast<int>(std::clamp<qsizetype>(place, 0, line->text().size())));
    }
    m_restoredFocus.clear();
    m_restoredCaret.reset();
    m_scroll->ensureWidgetVisible(field);
}

void CallForm::draftDue() {
    if (m_startedAt && !m_filling && !isBusy())
        m_drafts->touch(*m_startedAt);
}

void CallForm::askDanger() {
    m_danger->ask();
}

void CallForm::listenForLanguage() {
    const bool other = !m_languageByHand && chosen<CallerLanguage>(*m_language) == CallerLanguage::Korean &&
                       soundsEnglish(m_story->spokenText());
    m_strip->proposeLanguage(
        other ? tr("The caller speaks English? %1 sets the language.").arg(keyWords(callKeys::language())) : QString());
}

void CallForm::listenForDanger() {
    m_danger->setSpoken({m_story->spokenText(), m_place->spokenText()});
}

void CallForm::touched() {
    if (m_filling || isBusy())
        return;
    m_sameRest.start();
    m_banner->dismiss();
    m_danger->hush();
    m_proposals->refresh();
    listenForLanguage();
    adviseSquad(m_danger->alertMissing());
    showNotes();
    if (!m_draftTrouble)
        m_keeping->dismiss();
    if (draft().isEmpty()) {
        // Everything was taken back: the next word is the first of another call. The draft in the file becomes empty.
        if (m_startedAt) {
            m_drafts->touch(*m_startedAt);
            m_startedAt.reset();
            m_danger->restore({}); // what was set aside belonged to that call
            m_strip->setWriting(false);
            m_strip->setWriting(m_story->hasFocus());
            Q_EMIT titleChanged();
        }
        showPromise();
        return;
    }
    if (!m_startedAt) {
        m_startedAt = m_session.now();
        Q_EMIT started();
    }
    m_drafts->touch(*m_startedAt);
    showPromise();
    Q_EMIT titleChanged();
}

std::optional<SubtypeId> CallForm::chosenSubtype() const {
    const auto id = m_what->value();
    return id && *id > 0 ? std::optional(SubtypeId{*id}) : std::nullopt;
}

void CallForm::subtypeChosen() {
    const ReferencePointer reference = m_session.reference();
    const auto id = chosenSubtype();
    const Subtype *subtype = id ? reference->find<Subtype>(*id) : nullptr;
    m_alwaysUrgent = subtype && subtype->urgent;
    m_ending->setKindKnown(m_what->value().has_value());
    m_danger->setSubtype(id);
    showActions();
}

void CallForm::showActions() {
    m_urgentAlways = m_alwaysUrgent || !m_danger->alerted().empty();
    m_urgent->setChecked(m_urgentAlways || m_urgentByHand);
    m_urgentAsked = m_urgentAsked && m_urgentAlways;
    nameUrgent();
    // The one thing that Ctrl+Enter does now, also when the field of the squad is out of sight.
    const QString end = m_ending->finishWords();
    m_save->setWords(end.isEmpty() ? tr("Save") : end);
    const auto squad = m_squad->value();
    m_send->setWords(squad ? tr("Save and send: %1").arg(m_session.name(SquadId{*squad})) : tr("Save and send"));
    adviseSquad(m_danger->alertMissing());
    showPromise();
}

bool CallForm::isElsewhere() const {
    const auto chosen = m_dong->value();
    const auto &heard = m_proposals->heardDong();
    const auto id = chosen  ? std::optional(DistrictId{*chosen})
                    : heard ? std::optional(heard->district)
                            : std::nullopt;
    const District *district = id ? m_session.reference()->find<District>(*id) : nullptr;
    return district && isOutside(*district);
}

std::optional<AgencyId> CallForm::answersElsewhere() const {
    const ReferencePointer reference = m_session.reference();
    const auto &heard = m_proposals->heardDong();
    const District *district = heard ? reference->find<District>(heard->district) : nullptr;
    if (!district || !isOutside(*district) || !heard->place)
        return std::nullopt;
    const Place *place = reference->find<Place>(*heard->place);
    const auto agency = place ? reference->idOf<Agency>(place->maintainer) : std::nullopt;
    return agency && reference->inService<Agency>(*agency, m_session.now()) ? agency : std::nullopt;
}

void CallForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_advisedFor.reset();
        retranslateUi();
        subtypeChosen();
        showNotes();
        m_proposals->refresh();
        listenForLanguage();
        showSame();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &CallForm::fitRoom, Qt::QueuedConnection); // when all within has followed
}

void CallForm::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitRoom();
}

bool CallForm::finishWithOpenList(const QObject *watched, const QKeyEvent &key) {
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || !key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    for (QComboBox *box : {m_channel, m_language}) {
        if (watched != box->view())
            continue;
        // An open list has all keys for itself; this one means the entry that is marked, and then the call.
        const int row = box->view()->currentIndex().row();
        box->hidePopup();
        if (row >= 0 && row != box->currentIndex()) {
            box->setCurrentIndex(row);
            m_languageByHand = m_languageByHand || box == m_language;
            languageChosen();
            touched();
        }
        QMetaObject::invokeMethod(key.modifiers().testFlag(Qt::ShiftModifier) ? m_send : m_save, &QPushButton::click,
                                  Qt::QueuedConnection);
        return true;
    }
    return false;
}

bool CallForm::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Wheel && (watched == m_channel || watched == m_language)) {
        // Scrolling the form must not change what the wheel happens to pass over.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Resize && (watched == m_body || watched == m_scroll->viewport()))
        QMetaObject::invokeMethod(this, &CallForm::keepCursorInSight, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && finishWithOpenList(watched, static_cast<QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::KeyPress && watched == m_telephone && m_incident) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (enter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            saveReport(false);
            return true;
        }
    }
    if (event->type() == QEvent::InputMethod && watched != m_channel && watched != m_language)
        QMetaObject::invokeMethod(this, &CallForm::touched, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace baro
