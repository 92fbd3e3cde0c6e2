#include "records/conditionchips.h"

#include "complaint/flowlayout.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/session.h"

#include <QLabel>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace baro {

namespace {

constexpr qsizetype longestTold = 40; ///< of what was typed and names nothing: the window keeps its width

} // namespace

ConditionChips::ConditionChips(Session &session, ChoiceField *field, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(field)
    , m_row(new FlowLayout(FlowLayout::Columns::Own, 8, this))
    , m_unknown(new QLabel(this)) {
    m_unknown->setObjectName(QStringLiteral("unknownCondition"));
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->hide();
    m_field->setAsksWhichOne(true);
    connect(m_field, &ChoiceField::severalFit, this, [this] { say(Trouble::Several, m_field->text()); });
    const auto onKey = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, parentWidget() ? parentWidget() : this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::ALT | Qt::Key_Backspace, [this] { drop(m_conditions.size() - 1); });
    onKey(Qt::ALT | Qt::Key_Delete, [this] { dropAll(); });
    connect(m_field, &ChoiceField::taken, this, &ConditionChips::takeTyped);
    connect(m_field, &QLineEdit::textChanged, this, &ConditionChips::typed);
    refresh();
}

void ConditionChips::refresh() {
    m_offered = conditionsOf(m_session);
    offer();
    showAll();
}

void ConditionChips::offer() {
    std::vector<ChoiceField::Item> items;
    items.reserve(m_offered.size() + 1);
    for (size_t i = 0; i < m_offered.size(); ++i)
        items.push_back({static_cast<qint64>(i) + 1, m_offered[i].words, m_offered[i].alternative, false});
    if (m_period)
        items.push_back({static_cast<qint64>(m_offered.size()) + 1,
                         conditionText({Condition::Kind::Received, m_period->code()}, m_session), m_periodText, true});
    m_field->setItems(std::move(items));
}

void ConditionChips::typed(const QString &text) {
    if (m_trouble != Trouble::None && text != m_troubleText)
        say(Trouble::None, {});
    const std::optional<Period> period = periodTyped(text, toDateTime(m_session.now(), m_session.zone()).date());
    // One that is being taken stays offered while its own words stand in the field.
    const bool its = m_period && text == conditionText({Condition::Kind::Received, m_period->code()}, m_session);
    if (period == m_period || its)
        return;
    m_period = period;
    m_periodText = text;
    offer();
}

void ConditionChips::takeTyped() {
    const auto value = m_field->value();
    if (value && *value >= 1 && *value <= std::ssize(m_offered) + (m_period ? 1 : 0)) {
        const bool typedPeriod = *value > std::ssize(m_offered);
        const Condition condition = typedPeriod ? Condition{Condition::Kind::Received, m_period->code()}
                                                : m_offered[static_cast<size_t>(*value - 1)].condition;
        m_field->setValue({});
        m_field->clear();
        add(condition);
        return;
    }
    if (!m_field->text().trimmed().isEmpty())
        say(Trouble::Unknown, m_field->text());
}

void ConditionChips::say(Trouble trouble, const QString &text) {
    m_trouble = trouble;
    m_troubleText = text;
    showAll();
}

void ConditionChips::setConditions(std::vector<Condition> conditions) {
    m_conditions = std::move(conditions);
    showAll();
}

bool ConditionChips::anyHangsOnTime() const {
    return std::ranges::any_of(m_conditions, [](const Condition &condition) {
        return condition.kind == Condition::Kind::Late || condition.kind == Condition::Kind::Received;
    });
}

void ConditionChips::add(const Condition &condition) {
    using Kind = Condition::Kind;
    if (std::ranges::find(m_conditions, condition) == m_conditions.end()) {
        // Of two that say the opposite, and of two times, the later one holds.
        if (condition.kind == Kind::Open || condition.kind == Kind::Late || condition.kind == Kind::Received ||
            condition.kind == Kind::Attached)
            std::erase_if(m_conditions, [&](const Condition &other) { return other.kind == condition.kind; });
        m_conditions.push_back(condition);
    }
    showAll();
    Q_EMIT changed();
}

void ConditionChips::drop(size_t index) {
    if (index >= m_conditions.size())
        return;
    m_conditions.erase(m_conditions.begin() + static_cast<std::ptrdiff_t>(index));
    showAll();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ConditionChips::dropAll() {
    if (m_conditions.empty())
        return;
    m_conditions.clear();
    showAll();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ConditionChips::showAll() {
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget(); widget != m_unknown) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (size_t i = 0; i < m_conditions.size(); ++i) {
        auto *chip = new QToolButton(this);
        const QString words = conditionText(m_conditions[i], m_session);
        chip->setObjectName(QStringLiteral("conditionChip%1").arg(i));
        chip->setText(words);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(icon(QStringLiteral("cancel")));
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setAccessibleName(tr("Condition %1, drop it").arg(words));
        chip->setToolTip(tr("Drop this condition. Alt+Backspace drops the last one, Alt+Delete all of them"));
        connect(chip, &QToolButton::clicked, this, [this, i] { drop(i); });
        m_row->addWidget(chip);
        chip->show();
    }
    QString called = m_troubleText.trimmed();
    if (called.size() > longestTold)
        called = called.left(longestTold) + QChar(0x2026);
    QString unknown;
    if (m_trouble == Trouble::Unknown)
        unknown =
            tr("Nothing is called “%1”: a dong, kind, squad, agency, state or month, or days as 3.1~6.15.").arg(called);
    else if (m_trouble == Trouble::Several)
        unknown = tr("Several are called “%1”: choose one with Up and Down, then Enter.").arg(called);
    m_unknown->setText(unknown);
    m_unknown->setAccessibleName(unknown);
    m_unknown->setVisible(!unknown.isEmpty());
    if (!unknown.isEmpty())
        m_row->addWidget(m_unknown);
    setVisible(!m_conditions.empty() || !unknown.isEmpty());
}

} // namespace baro
