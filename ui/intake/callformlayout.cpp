#include "intake/advicelines.h"
#include "intake/callending.h"
#include "intake/callerhistory.h"
#include "intake/callform.h"
#include "intake/callkeys.h"
#include "intake/callmeasures.h"
#include "intake/dangernotice.h"
#include "intake/enquiryreading.h"
#include "intake/fieldnote.h"
#include "roster/outside.h"
#include "intake/proposalstrip.h"
#include "intake/samestrip.h"
#include "intake/spokenline.h"
#include "intake/spokenpromise.h"
#include "intake/spokenproposals.h"
#include "intake/spokentext.h"
#include "text/codetext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/session.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace baro {
namespace {

/// Rows of the grid for each field: the field, a note and a banner on it, what belongs to it (history).
constexpr int rowsPerField = 4;

template<Coded Enum>
void addValues(QComboBox &box) {
    for (const auto &[value, code] : Codes<Enum>::entries)
        box.addItem(QString(), static_cast<int>(value));
}

template<Coded Enum>
void nameValues(QComboBox &box) {
    for (int i = 0; i < box.count(); ++i)
        box.setItemText(i, text(static_cast<Enum>(box.itemData(i).toInt())));
}

QString withKey(const QString &words, const QKeySequence &key) {
    return CallForm::tr("%1  [%2]").arg(words, keyWords(key));
}

} // namespace

void CallForm::build(const ProposerKeeping &proposals) {
    setObjectName(QStringLiteral("callForm"));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("callFormScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // What is too wide is cut at its end, where a line is read last.
    connect(m_scroll->horizontalScrollBar(), &QScrollBar::valueChanged, m_scroll,
            [bar = m_scroll->horizontalScrollBar()] { bar->setValue(0); });
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, callMeasures::fieldGap / 2, 0);
    m_grid->setSpacing(callMeasures::fieldGap);
    m_grid->setColumnStretch(1, 1);

    // Made in the order of the eye, which is the order of Tab.
    m_story = new SpokenText(m_body);
    m_dong = new ChoiceField(m_body);
    m_what = new ChoiceField(m_body);
    m_urgent = new QCheckBox(m_body);
    m_channel = new QComboBox(m_body);
    m_place = new SpokenLine(m_body);
    m_address = new SpokenLine(m_body);
    m_squad = new ChoiceField(m_body);
    m_telephone = new SpokenLine(m_body);
    m_name = new SpokenLine(m_body);
    m_withheld = new QCheckBox(m_body);
    m_callBack = new QCheckBox(m_body);
    m_callBack->setChecked(true);
    m_language = new QComboBox(m_body);
    m_history = new CallerHistory(m_session, m_body);
    for (QComboBox *box : {m_channel, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // whole in either language
    m_channel->setMinimumWidth(1); // but beside "always urgent" in a narrow pane, where no field may be cut for it
    m_banner = new Banner(m_body);
    m_urgent->setObjectName(QStringLiteral("urgent"));
    m_callBack->setObjectName(QStringLiteral("callBack"));
    m_withheld->setObjectName(QStringLiteral("withheld"));
    addValues<Channel>(*m_channel);
    addValues<CallerLanguage>(*m_language);

    addRow(m_story, QT_TR_NOOP("Said"), "story");
    addRow(m_dong, QT_TR_NOOP("Dong"), "dong");
    addRow(m_what, QT_TR_NOOP("What"), "category");
    addRow(m_channel, QT_TR_NOOP("Channel"), "channel");
    addRow(m_place, QT_TR_NOOP("Place"), "place");
    addRow(m_address, QT_TR_NOOP("Address"), "address");
    addRow(m_squad, QT_TR_NOOP("Squad"), "squad");
    addRow(m_telephone, QT_TR_NOOP("Telephone"), "telephone");
    addRow(m_name, QT_TR_NOOP("Name"), "name");
    addRow(m_language, QT_TR_NOOP("Language"), "language");
    // Short fields share a line: a tick before a field with its caption, or behind one.
    const auto tickBefore = [this](QCheckBox *tick, QWidget *field) {
        const int row = rowOf(field);
        QLabel *caption = m_rows[static_cast<size_t>(row / rowsPerField)].caption;
        m_grid->removeWidget(field);
        m_grid->removeWidget(caption);
        auto *line = new QHBoxLayout;
        line->setSpacing(callMeasures::fieldGap);
        line->addWidget(tick);
        line->addStretch(1);
        line->addWidget(caption);
        line->addWidget(field);
        m_grid->addLayout(line, row, 0, 1, 2);
        return line;
    };
    const auto putBehind = [this](QWidget *field, QWidget *tick) {
        m_grid->removeWidget(field);
        auto *line = new QHBoxLayout;
        line->setSpacing(callMeasures::fieldGap);
        line->addWidget(field, 1);
        line->addWidget(tick);
        m_grid->addLayout(line, rowOf(field), 1);
    };
    tickBefore(m_urgent, m_channel);
    putBehind(m_telephone, m_telephoneKey = new QLabel(m_body));
    putBehind(m_name, m_withheld);
    m_languageLine = tickBefore(m_callBack, m_language);
    m_languageKey = new QLabel(m_body);
    m_languageKey->setObjectName(QStringLiteral("languageKey"));
    m_languageLine->insertWidget(m_languageLine->count() - 1, m_languageKey);
    m_lines = new AdviceLines(m_body);
    m_grid->addWidget(m_lines, rowOf(m_squad) + 3, 0, 1, 2);
    m_grid->addWidget(m_history, rowOf(m_language) + 3, 0, 1, 2); // last: it comes late, and moves no field
    m_grid->setRowStretch(static_cast<int>(m_rows.size()) * rowsPerField, 1);
    m_scroll->setWidget(m_body);
    buildProposals(proposals);

    m_danger = new DangerNotice(m_session, this);
    m_danger->setTabBefore(m_what);
    m_same = new SameStrip(this);
    m_promise = new QLabel(this);
    m_promise->setObjectName(QStringLiteral("promiseToSay"));
    m_promise->setWordWrap(true);
    m_promise->setTextFormat(Qt::PlainText);
    m_keeping = new Banner(this);
    m_ending = new CallEnding(this);
    m_enquiry = new EnquiryReading(m_session, *m_history, this);
    auto *layout = new QVBoxLayout(this);
    constexpr int gap = callMeasures::fieldGap;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(callMeasures::fieldGap);
    layout->addWidget(m_danger); // above the part that scrolls: it is never out of sight
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_same); // below the fields: none of them moves under the fingers
    layout->addWidget(m_keeping);
    layout->addWidget(m_ending);
    layout->addWidget(m_promise); // beside the keys that save: it is said before the call is over
    layout->addWidget(buildActions());

    for (QWidget *field :
         {static_cast<QWidget *>(m_dong), static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_squad),
          static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_language)})
        field->installEventFilter(this);
    for (QComboBox *box : {m_channel, m_language})
        box->view()->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_body->installEventFilter(this);
}

void CallForm::buildProposals(const ProposerKeeping &proposals) {
    m_strip = new ProposalStrip(m_body);
    m_grid->addWidget(m_strip, rowOf(m_story) + 3, 0, 1, 2);
    m_proposals = new SpokenProposals(
        m_session, proposals, {m_story, m_dong, m_what, m_place, m_urgent, m_telephone, m_name, m_history}, m_strip, this);
    connect(m_proposals, &SpokenProposals::taken, this, [this] {
        subtypeChosen();
        touched();
        // A name that Enter took is seen before it is saved.
        if (m_telephone->hasFocus() && !m_name->text().isEmpty())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_scroll->ensureWidgetVisible(m_name, 0, callMeasures::fieldGap);
                    keepCursorInSight();
                },
                Qt::QueuedConnection);
    });
    connect(m_proposals, &SpokenProposals::heardElsewhere, this, [this] {
        if (isBusy())
            return;
        showActions();
        showNotes();
    });
    connect(m_proposals, &SpokenProposals::wentTo, this, [this](QWidget *field) { m_scroll->ensureWidgetVisible(field); });
}

void CallForm::addRow(QWidget *field, const char *label, const char *name) {
    auto *caption = new QLabel(m_body);
    field->setObjectName(QString::fromLatin1(name));
    caption->setObjectName(QString::fromLatin1(name) % QStringLiteral("Label"));
    caption->setBuddy(field);
    const int row = static_cast<int>(m_rows.size()) * rowsPerField;
    m_grid->addWidget(caption, row, 0, field == m_story ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    auto *note = new FieldNote(m_body);
    note->setObjectName(QString::fromLatin1(name) % QStringLiteral("Note"));
    m_grid->addWidget(note, row + 1, 1);
    connect(note, &FieldNote::strikeAsked, this, &CallForm::strikeNumbers);
    m_rows.push_back({label, name, caption, field, note});
}

int CallForm::rowOf(const QWidget *field) const {
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].field == field)
            return static_cast<int>(i) * rowsPerField;
    return 0;
}

FieldNote *CallForm::noteOf(const QWidget *field) const {
    const auto row = std::ranges::find(m_rows, field, [](const Row &one) -> const QWidget * { return one.field; });
    return row == m_rows.end() ? nullptr : row->note;
}

QWidget *CallForm::fieldNamed(const QString &name) const {
    for (const Row &row : m_rows)
        if (name == QLatin1String(row.name))
            return row.field;
    return nullptr;
}

QWidget *CallForm::buildActions() {
    auto *actions = new QWidget(this);
    auto *grid = m_actions = new QGridLayout(actions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(callMeasures::actionGap);
    const auto add = [&](KeyButton *&button, const char *name, const QKeySequence &key, const char *sign, int row,
                         int column, int span = 1) {
        button = new KeyButton(actions);
        button->setObjectName(QString::fromLatin1(name));
        button->setKey(key);
        button->setIcon(icon(QString::fromLatin1(sign)));
        button->setProperty(callMeasures::signProperty, QString::fromLatin1(sign));
        // Long words give way where there is little room; the panel does not grow over the window's edge for them.
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        grid->addWidget(button, row, column, 1, span);
    };
    add(m_save, "saveCall", callKeys::save(), "kept", 0, 0, callMeasures::actionColumns);
    add(m_send, "saveAndSend", callKeys::saveAndSend(), "send", 1, 0, callMeasures::actionColumns);
    add(m_next, "saveAndNext", callKeys::saveAndNext(), "newcall", 2, 0);
    add(m_answered, "answeredOnLine", callKeys::answered(), "answer", 2, 1);
    add(m_progress, "progressEnquiry", callKeys::progress(), "progress", 3, 0);
    add(m_noComplaint, "noComplaint", callKeys::noComplaint(), "phone", 3, 1);
    add(m_discard, "discardCall", callKeys::discard(), "cancel", 4, 0, 2);
    m_more = new QLabel(actions);
    m_more->setObjectName(QStringLiteral("lesserEnds"));
    m_more->setWordWrap(true);
    m_more->setTextFormat(Qt::RichText);
    m_more->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    m_more->hide();
    grid->addWidget(m_more, 5, 0, 1, callMeasures::actionColumns);
    connect(m_more, &QLabel::linkActivated, this, [actions](const QString &name) {
        if (auto *button = actions->findChild<KeyButton *>(name))
            button->click();
    });
    for (int column = 0; column < callMeasures::actionColumns; ++column)
        grid->setColumnStretch(column, 1);
    return actions;
}

void CallForm::nameLesserEnds() {
    QStringList ends;
    QStringList spoken;
    for (const auto &[button, words] : std::initializer_list<std::pair<KeyButton *, QString>>{
             {m_next, tr("Next matter")},
             {m_answered, tr("Answered")},
             {m_progress, tr("Enquiry")},
             {m_noComplaint, tr("No complaint")},
             {m_discard, tr("Discard")}}) {
        button->setWords(words);
        const QString end = tr("%1 [%2]", "an end of a call, its key").arg(words, keyWords(button->key()));
        spoken << end;
        // Broken between them only.
        ends << QStringLiteral("<a href=\"%1\" style=\"text-decoration:none; white-space:nowrap\">%2</a>")
                    .arg(button->objectName(), end.toHtmlEscaped().replace(u' ', QChar(QChar::Nbsp)));
    }
    m_more->setText(ends.join(QStringLiteral(" · ")));
    m_more->setAccessibleName(spoken.join(QStringLiteral(", ")));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * callMeasures::lesserScale);
    m_more->setFont(small);
}

void CallForm::addShortcuts() {
    const auto bind = [this](const QKeySequence &key, auto &&slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    const auto press = [&](const QKeySequence &key, KeyButton *button) {
        bind(key, [this, button] {
            // A key that cannot work now says why, where the eye is.
            if (!button->isEnabled() && !button->reason().isEmpty())
                complain(m_danger->isVisible() ? m_danger->firstBox() : m_story, [button] { return button->reason(); });
            else
                button->click();
        });
    };
    press(callKeys::save(), m_save);
    press({Qt::CTRL | Qt::Key_Enter}, m_save);
    press(callKeys::saveAndSend(), m_send);
    press({Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}, m_send);
    press(callKeys::saveAndNext(), m_next);
    press(callKeys::answered(), m_answered);
    press(callKeys::progress(), m_progress);
    press(callKeys::noComplaint(), m_noComplaint);
    press(callKeys::discard(), m_discard);
    bind(callKeys::withheld(), [this] { m_withheld->click(); });
    bind(callKeys::urgent(), [this] { m_urgent->click(); });
    bind(callKeys::language(), [this] { nextLanguage(); });
    bind(callKeys::telephone(), [this] {
        m_telephone->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(m_telephone);
    });
    bind(callKeys::strike(), [this] { strikeNumbers(); });
    bind(callKeys::takeOver(), [this] { m_history->takeOver(); });
    bind(callKeys::noDanger(), [this] { m_danger->setAside(); });
    for (int place = 0; place < SameStrip::places; ++place)
        bind(callKeys::attachTo(place), [this, place] { saveAttached(place); });
    for (int place = 0; place < AdviceLines::places; ++place)
        bind(callKeys::advisedSquad(place), [this, place] { chooseAdvised(place); });
    for (const ProposalSlot slot : proposalSlots)
        bind(callKeys::proposal(static_cast<int>(slot) + 1), [this, slot] {
            if (!isBusy())
                m_proposals->take(slot);
        });
    for (int n = 1; n <= 9; ++n)
        bind(callKeys::alerted(n), [this, n] { m_danger->toggle(n); });
}

void CallForm::nextLanguage() {
    if (isBusy())
        return;
    m_language->setCurrentIndex((m_language->currentIndex() + 1) % m_language->count());
    m_languageByHand = true;
    languageChosen();
    touched();
}

void CallForm::showPromise() {
    if (isBusy())
        return;
    QString sentence;
    // Where life is in danger the notice says what to say; an end of the call that stands open has words of its own.
    const SpokenDetails said = details();
    // Before anything is known of the matter nobody has asked for a promise yet.
    const bool known = said.story || said.place || said.address || said.district || said.category || said.subtype;
    if (known && !m_danger->applies() && m_ending->kind() == CallEnding::Kind::None && !isElsewhere()) {
        const Instant now = m_session.now();
        sentence = spokenPromise(said, m_startedAt.value_or(now), now, *m_session.reference(), m_adviser);
    }
    const bool shown = !sentence.isEmpty();
    const QString words = shown ? QStringLiteral("“%1”").arg(sentence) : QString();
    if (words == m_promise->text() && shown != m_promise->isHidden())
        return;
    m_promise->setText(words);
    m_promise->setAccessibleName(shown ? tr("To say to the caller: %1").arg(sentence) : QString());
    m_promise->setVisible(shown);
    fitRoom();
}

void CallForm::retranslateUi() {
    for (const Row &row : m_rows) {
        row.caption->setText(tr(row.label));
        row.field->setAccessibleName(tr(row.label));
    }
    m_story->setPlaceholderText(tr("What the caller says"));
    m_dong->setPlaceholderText(tr("By name, initials or number"));
    m_place->setPlaceholderText(tr("Landmark, in the caller's words"));
    m_what->setPlaceholderText(tr("Group or kind of complaint"));
    nameUrgent();
    m_telephoneKey->setText(tr("[%1]").arg(keyWords(callKeys::telephone())));
    m_telephone->setAccessibleDescription(
        tr("Key %1").arg(keyWords(callKeys::telephone())));
    m_withheld->setText(withKey(tr("withheld"), callKeys::withheld()));
    m_withheld->setAccessibleName(tr("Name withheld"));
    m_callBack->setText(tr("call back"));
    m_callBack->setAccessibleName(tr("Call back wanted"));
    m_languageKey->setText(tr("[%1]").arg(keyWords(callKeys::language())));
    m_language->setAccessibleDescription(tr("Key %1").arg(keyWords(callKeys::language())));
    m_language->setToolTip(tr("Language to speak to the caller in"));
    nameValues<Channel>(*m_channel);
    nameValues<CallerLanguage>(*m_language);
    m_promise->setToolTip(tr("To say to the caller; as it will be promised when the call is saved"));
    nameLesserEnds();
    m_next->setToolTip(tr("Save, and take the next matter of the same caller"));
    fillChoices();
    showActions();
    Q_EMIT titleChanged();
}

void CallForm::nameUrgent() {
    const QString words = m_urgentAlways ? tr("always urgent") : text(Priority::Urgent);
    m_urgent->setText(withKey(words, callKeys::urgent()));
    m_urgent->setAccessibleName(words);
    const QString why = m_alwaysUrgent   ? tr("This kind of complaint is always urgent.")
                        : m_urgentAlways ? tr("What somebody was alerted to is urgent.")
                                         : QString();
    m_urgent->setToolTip(why);
    m_urgent->setAccessibleDescription(why);
}

void CallForm::fillChoices() {
    const auto fill = [](ChoiceField &field, std::vector<ChoiceField::Item> items, auto &&nameOf) {
        const auto before = field.missing() ? field.missing() : field.value();
        const bool chosen = field.missing() || !field.isHalfTyped();
        field.setItems(std::move(items));
        // Retired while the call is taken: the words stay, and what is said under them.
        if (before && chosen && field.value() != before)
            field.setMissing(*before, nameOf(*before));
    };
    const ReferencePointer reference = m_session.reference();
    const Language language = m_session.language();
    const Language other = language == Language::Korean ? Language::English : Language::Korean;
    const Instant now = m_session.now();

    std::vector<ChoiceField::Item> dongs;
    std::vector<ChoiceField::Item> outside;
    for (const auto &[id, entry] : reference->all<District>()) {
        if (!reference->inService<District>(id, now))
            continue;
        const District district = entry.named(now);
        (isOutside(district) ? outside : dongs).push_back({id.value, nameIn(language, district), nameIn(other, district)});
    }
    dongs.insert(dongs.end(), outside.begin(), outside.end());
    fill(*m_dong, std::move(dongs), [this](qint64 id) { return m_session.name(DistrictId{id}); });

    std::vector<ChoiceField::Item> kinds;
    for (const auto &[id, category] : reference->all<Category>()) {
        if (!reference->inService<Category>(id, now))
            continue;
        for (const auto &[subtypeId, subtype] : reference->all<Subtype>()) {
            if (subtype.category != category.code || !reference->inService<Subtype>(subtypeId, now))
                continue;
            kinds.push_back({subtypeId.value, tr("%1 · %2", "kind, group").arg(nameIn(language, subtype), nameIn(language, category)),
                             nameIn(other, subtype) % u'\n' % subtype.code});
        }
    }
    // What exactly it is comes before the group alone: "gas" must find the gas leak, which is danger to life.
    for (const auto &[id, category] : reference->all<Category>())
        if (reference->inService<Category>(id, now))
            kinds.push_back({-id.value, nameIn(language, category), nameIn(other, category) % u'\n' % category.code});
    fill(*m_what, std::move(kinds), [this](qint64 id) {
        return id < 0 ? m_session.name(CategoryId{-id}) : m_session.name(SubtypeId{id});
    });

    std::vector<ChoiceField::Item> squads;
    for (const auto &[id, squad] : reference->all<Squad>())
        if (reference->inService<Squad>(id, now))
            squads.push_back({id.value, nameIn(language, squad), nameIn(other, squad) % u'\n' % squad.code});
    fill(*m_squad, std::move(squads), [this](qint64 id) { return m_session.name(SquadId{id}); });
}

} // namespace baro
