#include "complaint/actionbar.h"

#include "complaint/actiontext.h"
#include "complaint/flowlayout.h"
#include "text/problemtext.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

/// A button says what is the matter; what to do about it is said when its key is pressed all the same.
QString reasonOf(const Problem &problem) {
    if (const QString words = shortProblemText(problem); !words.isEmpty())
        return words;
    const QString text = problemText(problem);
    const qsizetype end = text.indexOf(QLatin1String(". "));
    return end < 0 ? text : text.first(end + 1);
}

/// The other action under the same key.
std::optional<Action> partnerOf(const ActionSpec &spec) {
    for (const ActionSpec &other : actionSpecs())
        if (other.key == spec.key && other.action != spec.action)
            return other.action;
    return std::nullopt;
}

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("actionBar"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    for (const ActionGroup group : actionGroups) {
        auto *part = new QWidget(this);
        auto *line = new QBoxLayout(QBoxLayout::TopToBottom, part);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        m_column->addWidget(part);
        m_parts.push_back({group, part, line});
        auto *title = new QLabel(part);
        m_titles[group] = title;
        line->addWidget(title, 0, Qt::AlignTop);
        auto *flow = new FlowLayout(FlowLayout::Columns::Spanned, 4);
        m_flows.push_back(flow);
        line->addLayout(flow, 1);
        for (const ActionSpec &spec : actionSpecs()) {
            if (spec.group != group)
                continue;
            auto *button = new KeyButton(part);
            button->setObjectName(codeText(spec.action) + QStringLiteral("Button"));
            button->setIcon(icon(QString::fromLatin1(spec.icon)));
            button->setKey(QKeySequence(Qt::ALT | spec.key));
            button->setEnabled(false);
            connect(button, &KeyButton::clicked, this, [this, action = spec.action] { Q_EMIT chosen(action); });
            m_buttons[spec.action] = button;
            flow->addWidget(button);
        }
    }
    m_barred = new KeyButton(this);
    m_barred->setObjectName(QStringLiteral("notNowButton"));
    m_barred->setKey(QKeySequence(Qt::ALT | Qt::Key_P));
    connect(m_barred, &KeyButton::clicked, this, &ActionBar::toggleBarred);
    m_column->addWidget(m_barred, 0, Qt::AlignLeft);
    retranslateUi();
}

void ActionBar::setStates(std::vector<ActionState> states, const Complaint &complaint) {
    m_states = std::move(states);
    m_complaint = complaint;
    for (const ActionState &state : m_states)
        if (state.refusal && m_buttons[state.action]->hasFocus())
            setFocus();
    retranslateUi();
    sortParts();
}

void ActionBar::toggleBarred() {
    m_unfolded = !m_unfolded;
    showButtons();
    Q_EMIT folded();
}

/// Two that never go together stand in one place.
bool ActionBar::isOffered(const ActionSpec &spec) const {
    return !partnerOf(spec) || actionOf(spec.key) == spec.action;
}

void ActionBar::showButtons() {
    int barred = 0;
    for (const Part &part : m_parts) {
        bool any = false;
        for (const ActionSpec &spec : actionSpecs()) {
            if (spec.group != part.group)
                continue;
            const ActionState *found = state(spec.action);
            const bool possible = found && found->possible();
            const bool shown = isOffered(spec) && (possible || m_unfolded);
            barred += isOffered(spec) && !possible ? 1 : 0;
            any = any || shown;
            m_buttons[spec.action]->setVisible(shown);
        }
        part.widget->setVisible(any);
    }
    m_barred->setWords(m_unfolded ? tr("Only what can be done now")
                                  : tr("%n more cannot be done now: why?", "button: shows actions with reasons", barred));
    m_barred->setVisible(barred > 0 || m_unfolded);
    fit();
}

void ActionBar::sortParts() {
    std::vector<Part> wanted = m_parts;
    std::ranges::stable_sort(wanted, {}, [](const Part &part) {
        return std::ranges::distance(actionGroups.begin(), std::ranges::find(actionGroups, part.group));
    });
    std::ranges::stable_partition(wanted, [this](const Part &part) {
        return std::ranges::any_of(actionSpecs(), [&](const ActionSpec &spec) {
            const ActionState *found = state(spec.action);
            return spec.group == part.group && found && found->possible();
        });
    });
    if (wanted == m_parts)
        return;
    m_parts = std::move(wanted);
    QWidget *before = nullptr;
    for (int place = 0; const Part &part : m_parts) {
        m_column->removeWidget(part.widget);
        m_column->insertWidget(place++, part.widget);
        // Tab order follows the eye.
        for (QWidget *button : part.widget->findChildren<KeyButton *>()) {
            if (before)
                setTabOrder(before, button);
            before = button;
        }
    }
    if (before)
        setTabOrder(before, m_barred);
}

const ActionState *ActionBar::state(Action action) const {
    const auto found = std::ranges::find(m_states, action, &ActionState::action);
    return found == m_states.end() ? nullptr : &*found;
}

Action ActionBar::actionOf(Qt::Key key) const {
    std::optional<Action> first;
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.key != key)
            continue;
        if (!first)
            first = spec.action;
        if (const ActionState *found = state(spec.action); found && found->possible())
            return spec.action;
    }
    return first.value_or(Action::AddNote);
}

void ActionBar::retranslateUi() {
    setAccessibleName(tr("What can be done"));
    for (const auto &[group, title] : m_titles)
        title->setText(groupText(group));
    for (const ActionSpec &spec : actionSpecs()) {
        KeyButton *button = m_buttons[spec.action];
        button->setWords(actionText(spec.action, &m_complaint));
        if (const ActionState *found = state(spec.action))
            button->setReason(found->refusal ? reasonOf(*found->refusal) : QString());
    }
    showButtons();
}

void ActionBar::fit() {
    // A third of a narrow panel, or as many columns as a wide one has room for; longer words take two.
    const int width = fontMetrics().horizontalAdvance(u'x') * 18;
    for (FlowLayout *flow : m_flows)
        flow->setColumnWidth(width);
    placeTitles();
    updateGeometry();
}

void ActionBar::placeTitles() {
    int widest = 0;
    // Not by the label's own hint, which never shrinks below the width it was given in another language.
    for (const auto &[group, title] : m_titles)
        widest = std::max(widest, title->fontMetrics().horizontalAdvance(title->text()));
    const bool beside = width() >= fontMetrics().horizontalAdvance(u'x') * 60;
    for (const Part &part : m_parts) {
        part.line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        QLabel *title = m_titles.at(part.group);
        title->setMinimumWidth(beside ? widest : 0);
        title->setContentsMargins(0, beside ? 6 : 0, 0, 0);
    }
}

void ActionBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placeTitles();
}

void ActionBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace baro
