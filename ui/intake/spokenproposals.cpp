#include "intake/spokenproposals.h"

#include "intake/callerhistory.h"
#include "intake/proposerkeeping.h"
#include "intake/spokenline.h"
#include "intake/spokentext.h"
#include "proposal/proposer.h"
#include "text/codetext.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/session.h"
#include "widgets/undobar.h"

#include <QAction>
#include <QCheckBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace baro {
namespace {

/// An input method clears a syllable and writes it again, and half a word says less than the whole: what was proposed
/// stays so long.
constexpr Milliseconds lingers{400};
constexpr qsizetype saidAtMost = 20; ///< letters of the caller's words that stand beside a proposal

QString shortened(const QString &said) {
    return said.size() <= saidAtMost ? said : QString(said.left(saidAtMost - 1) % u'…');
}

bool liesByPlace(const FoundDong &dong) {
    return dong.clue == DongClue::Place || dong.clue == DongClue::Learned;
}

/// Of two that were heard, one by its name and one by a place: the other one, where both cannot be true. A dong of the law
/// agrees with each dong that lies in it.
std::optional<FoundDong> contradicting(const FoundDong &best, const std::vector<FoundDong> &heard, const Reference &reference) {
    const District *first = reference.find<District>(best.district);
    for (const FoundDong &other : heard) {
        const District *second = reference.find<District>(other.district);
        if (!first || !second || other.district == best.district || liesByPlace(other) == liesByPlace(best))
            continue;
        const bool oneIsLegal = first->isLegal() || second->isLegal();
        if (!oneIsLegal || first->legalKo != second->legalKo)
            return other;
    }
    return std::nullopt;
}

bool isEnter(const QKeyEvent &key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

bool isTyping(const QEvent &event) {
    if (event.type() == QEvent::InputMethod) {
        const auto &composed = static_cast<const QInputMethodEvent &>(event);
        return !composed.commitString().isEmpty() || !composed.preeditString().isEmpty();
    }
    const auto &key = static_cast<const QKeyEvent &>(event);
    if (key.matches(QKeySequence::Paste) || key.matches(QKeySequence::Cut))
        return true;
    return !key.text().isEmpty() && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
           key.key() != Qt::Key_Tab && key.key() != Qt::Key_Backtab && !isEnter(key);
}

} // namespace

SpokenProposals::SpokenProposals(Session &session, const ProposerKeeping &keeping, const ProposalFields &fields,
                                 ProposalStrip *strip, QWidget *form)
    : QObject(form)
    , m_session(session)
    , m_keeping(keeping)
    , m_fields(fields)
    , m_strip(strip)
    , m_form(form) {
    for (QWidget *field :
         std::initializer_list<QWidget *>{fields.dong, fields.place, fields.what, fields.urgent, fields.name})
        m_targets.push_back({field, false, {}, nullptr});
    for (const Target &target : m_targets)
        m_watched.push_back(target.field);
    m_watched.push_back(fields.story);
    m_watched.push_back(fields.telephone);
    for (QWidget *field : m_watched)
        field->installEventFilter(this);
    const auto byHand = [this](QWidget *field) {
        return [this, field] {
            if (m_writing)
                return;
            m_steps.clear();
            setProposed(field, false);
            offerTakingBack();
        };
    };
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{fields.dong, fields.place, fields.what, fields.name})
        connect(line, &QLineEdit::textEdited, this, byHand(line));
    for (ChoiceField *choice : {fields.dong, fields.what})
        connect(choice, &ChoiceField::valueChanged, this, byHand(choice));
    connect(fields.urgent, &QCheckBox::clicked, this, byHand(fields.urgent));
    connect(fields.history, &CallerHistory::changed, this, &SpokenProposals::callerKnown);
    connect(&keeping, &ProposerKeeping::renewed, this, &SpokenProposals::refresh);
    connect(strip, &ProposalStrip::asked, this, &SpokenProposals::take);
    m_linger.setSingleShot(true);
    m_linger.setInterval(lingers);
    connect(&m_linger, &QTimer::timeout, this, [this] {
        const QScopedValueRollback gone(m_lingering, false);
        refresh();
    });
}

SpokenProposals::~SpokenProposals() = default;

QString SpokenProposals::whyDong(const FoundDong &dong) const {
    const QString said = shortened(dong.said);
    switch (dong.clue) {
    case DongClue::Name:
        return tr("from “%1”").arg(said);
    case DongClue::Initials:
        return tr("initials “%1”").arg(said);
    case DongClue::Keys:
        return tr("Korean keys “%1”").arg(said);
    case DongClue::Spelling:
        return tr("close to “%1”").arg(said);
    case DongClue::Place:
        return tr("place “%1”").arg(said);
    case DongClue::Learned:
        return tr("“%1”, %n earlier complaint(s)", nullptr, dong.earlier).arg(said);
    }
    return {};
}

std::vector<FoundDong> SpokenProposals::dongsIn(const Proposals &said) const {
    auto dongs = said.dongs;
    const Target *place = targetOf(m_fields.place);
    if (dongs.empty() && !place->proposed)
        dongs = m_keeping.proposer()->propose(m_fields.place->spokenText(), m_session.now()).dongs;
    return dongs;
}

QString SpokenProposals::contradiction() const {
    if (!m_heard || !m_against)
        return {};
    const bool placeFirst = liesByPlace(*m_heard);
    const FoundDong &place = placeFirst ? *m_heard : *m_against;
    const FoundDong &named = placeFirst ? *m_against : *m_heard;
    return tr("“%1” was said, but “%2” lies in %3. Ask the caller which it is.", "name of a dong, a place, its dong")
        .arg(shortened(named.said), shortened(place.said), m_session.name(place.district));
}

SpokenProposals::Offers SpokenProposals::offers(std::vector<FoundDong> &dongs) const {
    Offers offers;
    if (!m_keeping.proposer())
        return offers;
    const auto slot = [&](ProposalSlot which) -> std::optional<Offer> & { return offers[static_cast<size_t>(which)]; };
    const Proposals said = m_keeping.proposer()->propose(m_fields.story->spokenText(), m_session.now());
    dongs = dongsIn(said);
    if (const auto heard = dongs.empty() ? std::nullopt : std::optional(dongs.front()))
        slot(ProposalSlot::Dong) =
            Offer{{heard->district.value, {}, false}, {tr("Dong"), m_session.name(heard->district), whyDong(*heard)}};
    if (said.place) {
        const int earlier = said.place->earlier;
        slot(ProposalSlot::Place) = Offer{{{}, said.place->words, false},
                                          {tr("Place"), said.place->words,
                                           earlier > 0         ? tr("%n earlier complaint(s) there", nullptr, earlier)
                                           : said.place->place ? tr("a known place")
                                                               : tr("named like a place")}};
    }
    constexpr std::array kinds{ProposalSlot::Kind, ProposalSlot::SecondKind, ProposalSlot::ThirdKind};
    for (size_t i = 0; i < std::min(kinds.size(), said.subtypes.size()); ++i) {
        const SubtypeScore &kind = said.subtypes[i];
        const QString because = shortened(kind.because);
        slot(kinds[i]) =
            Offer{{kind.subtype.value, {}, false},
                  {tr("What"), m_session.name(kind.subtype),
                   kind.earlier > 0 ? tr("from “%1”, %n earlier complaint(s)", nullptr, kind.earlier).arg(because)
                                    : tr("from “%1”").arg(because)},
                  kind.isSure()};
    }
    if (!said.urgentBecause.isEmpty())
        slot(ProposalSlot::Urgent) =
            Offer{{{}, {}, true},
                  {text(Priority::Urgent), text(Priority::Urgent), tr("from “%1”").arg(shortened(said.urgentBecause))}};
    // Where this number called from the last time is worth a look, and no more than that.
    if (!m_fields.history->entries().empty()) {
        const CallerEntry &last = m_fields.history->entries().front();
        const QString why = tr("last call of this number");
        if (!slot(ProposalSlot::Dong) && last.district)
            slot(ProposalSlot::Dong) =
                Offer{{last.district->value, {}, false}, {tr("Dong"), m_session.name(last.district), why}, false};
        if (!slot(ProposalSlot::Place) && !last.place.isEmpty())
            slot(ProposalSlot::Place) = Offer{{{}, last.place, false}, {tr("Place"), last.place, why}, false};
    }
    return offers;
}

void SpokenProposals::refresh() {
    if (m_writing)
        return; // comes when all is written
    std::vector<FoundDong> dongs;
    Offers now = offers(dongs);
    const auto heard = dongs.empty() ? std::nullopt : std::optional(dongs.front());
    const bool said = !m_fields.story->spokenText().trimmed().isEmpty();
    for (size_t i = 0; i < now.size(); ++i)
        if (said && m_lingering && !now[i] && m_offers[i]) {
            now[i] = m_offers[i];
            m_linger.start();
        }
    m_offers = std::move(now);
    showOffers();
    const bool lingers = said && m_lingering && !heard;
    const auto against = heard ? contradicting(*heard, dongs, *m_session.reference()) : std::nullopt;
    if ((heard != m_heard || against != m_against) && !lingers) {
        m_heard = heard;
        m_against = against;
        Q_EMIT heardElsewhere();
    }
}

void SpokenProposals::showOffers() {
    for (const ProposalSlot slot : proposalSlots) {
        const auto &offer = m_offers[static_cast<size_t>(slot)];
        const QWidget *field = fieldOf(slot);
        if (!offer || !isOpen(field)) {
            m_strip->propose(slot, std::nullopt);
            continue;
        }
        ProposalWords words = offer->words;
        words.taken = !isEmpty(field) && valueIn(field) == offer->value;
        words.sure = offer->sure;
        m_strip->propose(slot, words);
    }
}

QWidget *SpokenProposals::fieldOf(ProposalSlot slot) const {
    switch (slot) {
    case ProposalSlot::Dong:
        return m_fields.dong;
    case ProposalSlot::Place:
        return m_fields.place;
    case ProposalSlot::Urgent:
        return m_fields.urgent;
    case ProposalSlot::Kind:
    case ProposalSlot::SecondKind:
    case ProposalSlot::ThirdKind:
        return m_fields.what;
    }
    return nullptr;
}

SpokenProposals::Target *SpokenProposals::targetOf(const QObject *field) {
    const auto target = std::ranges::find(m_targets, field, [](const Target &t) -> const QObject * { return t.field; });
    return target != m_targets.end() ? &*target : nullptr;
}

const SpokenProposals::Target *SpokenProposals::targetOf(const QObject *field) const {
    return const_cast<SpokenProposals *>(this)->targetOf(field);
}

SpokenProposals::Value SpokenProposals::valueIn(const QWidget *field) const {
    if (const auto *choice = qobject_cast<const ChoiceField *>(field))
        return {choice->value(), {}, false};
    if (const auto *line = qobject_cast<const SpokenLine *>(field))
        return {{}, line->spokenText(), false};
    return {{}, {}, m_fields.urgent->isChecked()};
}

bool SpokenProposals::isEmpty(const QWidget *field) const {
    if (const auto *choice = qobject_cast<const ChoiceField *>(field))
        return choice->isBlank();
    if (const auto *line = qobject_cast<const SpokenLine *>(field))
        return line->spokenText().trimmed().isEmpty();
    return !m_fields.urgent->isChecked();
}

bool SpokenProposals::isOpen(const QWidget *field) const {
    const Target *target = targetOf(field);
    return field->isEnabled() && (isEmpty(field) || target->proposed);
}

void SpokenProposals::put(QWidget *field, const Value &value) {
    const QScopedValueRollback writing(m_writing, true);
    if (auto *choice = qobject_cast<ChoiceField *>(field))
        choice->setValue(value.id);
    else if (auto *line = qobject_cast<SpokenLine *>(field))
        line->setText(value.text);
    if (auto *line = qobject_cast<QLineEdit *>(field); line && !line->hasFocus())
        line->setCursorPosition(0); // a long name is read from its beginning
    if (field == m_fields.urgent && m_fields.urgent->isChecked() != value.ticked)
        m_fields.urgent->click();
}

void SpokenProposals::fill(Step &step, QWidget *field, const Value &value, const QString &why) {
    const Target *target = targetOf(field);
    step.changes.push_back({field, valueIn(field), target->proposed, target->why});
    put(field, value);
    setProposed(field, value != Value{}, why);
}

void SpokenProposals::finish(Step step) {
    if (!step.changes.empty()) {
        step.cursor = m_form->focusWidget();
        m_steps.push_back(std::move(step));
    }
    offerTakingBack();
    Q_EMIT taken();
    refresh();
}

std::optional<qint64> SpokenProposals::offered(ProposalSlot slot) const {
    const auto &offer = m_offers[static_cast<size_t>(slot)];
    return offer && offer->sure ? offer->value.id : std::nullopt;
}

void SpokenProposals::take(ProposalSlot slot) {
    const auto &offer = m_offers[static_cast<size_t>(slot)];
    QWidget *field = fieldOf(slot);
    if (!offer || !isOpen(field))
        return;
    Step step;
    const bool stands = !isEmpty(field) && valueIn(field) == offer->value;
    const Offer asked = *offer; // filling a field makes other offers
    fill(step, field, stands ? Value{} : asked.value, asked.words.why);
    finish(std::move(step));
}

void SpokenProposals::takeAllAndGoOn() {
    QGuiApplication::inputMethod()->commit();
    refresh();
    Step step;
    const Offers offered = m_offers;
    for (const ProposalSlot slot :
         {ProposalSlot::Dong, ProposalSlot::Place, ProposalSlot::Kind, ProposalSlot::Urgent}) {
        const auto &offer = offered[static_cast<size_t>(slot)];
        QWidget *field = fieldOf(slot);
        if (offer && offer->sure && field->isEnabled() && isEmpty(field))
            fill(step, field, offer->value, offer->words.why);
    }
    m_awaitsCaller = m_fields.history->isAsking();
    m_fields.history->hurry();
    takeCallersName(step);
    finish(std::move(step));
    for (QWidget *field : std::initializer_list<QWidget *>{m_fields.dong, m_fields.what, m_fields.place,
                                                           m_fields.telephone, m_fields.name}) {
        const auto *line = qobject_cast<const SpokenLine *>(field);
        const bool empty = line ? line->spokenText().trimmed().isEmpty() : isEmpty(field);
        if (!empty || !field->isEnabled())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        Q_EMIT wentTo(field);
        break;
    }
}

bool SpokenProposals::takeWhatSends() {
    refresh();
    Step step;
    bool any = false;
    const Offers offered = m_offers;
    for (const ProposalSlot slot : {ProposalSlot::Dong, ProposalSlot::Kind}) {
        const auto &offer = offered[static_cast<size_t>(slot)];
        QWidget *field = fieldOf(slot);
        if (!offer || !offer->sure || !field->isEnabled() || !isEmpty(field))
            continue;
        fill(step, field, offer->value, offer->words.why);
        any = true;
    }
    finish(std::move(step));
    return any;
}

bool SpokenProposals::takeCallersName(Step &step) {
    if (!m_fields.name->isEnabled() || !isEmpty(m_fields.name))
        return false;
    const auto &entries = m_fields.history->entries();
    const auto named = std::ranges::find_if(entries, [](const CallerEntry &entry) { return !entry.name.isEmpty(); });
    if (named == entries.end())
        return false;
    fill(step, m_fields.name, {{}, named->name, false}, tr("last call of this number"));
    return true;
}

void SpokenProposals::callerKnown() {
    if (std::exchange(m_awaitsCaller, false)) {
        Step step;
        if (takeCallersName(step)) {
            finish(std::move(step));
            return;
        }
    }
    refresh();
}

bool SpokenProposals::canTakeBack(const QObject *field) const {
    const Target *target = targetOf(field);
    return !m_steps.empty() || (target && target->proposed);
}

void SpokenProposals::takeBack(QWidget *field) {
    QWidget *cursor = nullptr;
    if (m_steps.empty()) {
        put(field, {});
        setProposed(field, false);
    } else {
        const Step step = m_steps.back();
        m_steps.pop_back();
        for (const Change &change : step.changes) {
            put(change.field, change.before);
            setProposed(change.field, change.wasProposed, change.why);
        }
        cursor = step.cursor;
    }
    offerTakingBack();
    Q_EMIT taken();
    refresh();
    if (cursor && cursor != m_form->focusWidget()) {
        cursor->setFocus(Qt::OtherFocusReason);
        Q_EMIT wentTo(cursor);
    }
}

void SpokenProposals::setProposed(QWidget *field, bool proposed, const QString &why) {
    Target *target = targetOf(field);
    target->why = proposed ? why : QString();
    const bool was = std::exchange(target->proposed, proposed);
    const QString said = !proposed       ? QString()
                         : why.isEmpty() ? tr("Proposed; Ctrl+Z takes it back.")
                                         : tr("Proposed: %1. Ctrl+Z takes it back.").arg(why);
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        if (proposed && !target->mark)
            target->mark = line->addAction(icon(QStringLiteral("proposed")), QLineEdit::LeadingPosition);
        if (target->mark) {
            target->mark->setVisible(proposed);
            target->mark->setToolTip(said);
        }
    }
    if (proposed || was)
        field->setAccessibleDescription(said);
    if (was != proposed)
        offerTakingBack();
}

void SpokenProposals::offerTakingBack() {
    // The bar below, which takes steps back, leaves Ctrl+Z to such a field.
    for (QWidget *field : m_watched)
        field->setProperty(UndoBar::takesBackItself, canTakeBack(field));
}

std::vector<QString> SpokenProposals::proposed() const {
    std::vector<QString> names;
    for (const Target &target : m_targets)
        if (target.proposed)
            names.push_back(target.field->objectName());
    return names;
}

void SpokenProposals::restoreProposed(const std::vector<QString> &fields) {
    m_steps.clear();
    for (const Target &target : m_targets)
        setProposed(target.field,
                    std::ranges::find(fields, target.field->objectName()) != fields.end() && !isEmpty(target.field));
    offerTakingBack();
    refresh();
}

bool SpokenProposals::eventFilter(QObject *watched, QEvent *event) {
    auto *field = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && canTakeBack(field)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Undo) && canTakeBack(field)) {
            takeBack(field);
            return true;
        }
        if (isEnter(key) && (field == m_fields.story || field == m_fields.telephone)) {
            takeAllAndGoOn();
            return true;
        }
        [[fallthrough]];
    }
    case QEvent::InputMethod:
        if (isTyping(*event)) {
            m_steps.clear();
            if (field == m_fields.name || field == m_fields.telephone)
                m_awaitsCaller = false;
            if (targetOf(field) && field != m_fields.urgent)
                setProposed(field, false);
            offerTakingBack();
        }
        break;
    case QEvent::FocusOut: {
        // Moving on is how a person says yes to what stands there.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const Target *target = targetOf(field);
        if (target && target->proposed && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            setProposed(field, false);
            showOffers();
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace baro
