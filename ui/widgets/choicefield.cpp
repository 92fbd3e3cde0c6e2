#include "widgets/choicefield.h"

#include "search/keystrokes.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QStyleOption>
#include <QTimer>

#include <algorithm>

namespace baro {

namespace {

constexpr int arrowWidth = 18;
constexpr int rowsAtMost = 10;
// Whatever is longer was pasted by mistake and names nothing; comparing it would hold the window up.
constexpr qsizetype queryAtMost = 200;
// Of itself a line cuts off after 32,767 characters, in silence.
constexpr int textAtMost = 40'000;
// An input method may clear the composed text and commit it in two events; the list must not flicker between them.
constexpr int settleMs = 15;

bool saysSomething(const QString &query) {
    return std::ranges::any_of(query, [](QChar c) { return c.isLetterOrNumber(); });
}

Match matchItem(const QString &query, const ChoiceField::Item &item) {
    Match best = matchChoice(query, item.text);
    if (best == Match::Whole || item.alternative.isEmpty())
        return best;
    for (const QString &alternative : item.alternative.split(u'\n', Qt::SkipEmptyParts))
        best = std::max(best, matchChoice(query, alternative));
    return best;
}

} // namespace

ChoiceField::ChoiceField(QWidget *parent)
    : QLineEdit(parent)
    , m_rows(new QStringListModel(this))
    , m_debounce(new QTimer(this)) {
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(settleMs);
    connect(m_debounce, &QTimer::timeout, this, &ChoiceField::refill);
    connect(this, &QLineEdit::textEdited, this, &ChoiceField::typed);
    connect(this, &QLineEdit::textChanged, this, &ChoiceField::textCameIn);
    setTextMargins(0, 0, arrowWidth, 0);
    setMaxLength(textAtMost);
    retranslateUi();
}

ChoiceField::~ChoiceField() {
    if (listOpen())
        qApp->removeEventFilter(this);
    delete m_list.data();
}

void ChoiceField::setItems(std::vector<Item> items) {
    m_items = std::move(items);
    m_alsoFits.clear(); // in another language, or gone
    const Item *chosen = find(m_value);
    const bool lost = m_value && !chosen;
    if (!m_halfTyped) {
        const QScopedValueRollback writing(m_writing, true);
        if (chosen)
            showFromFront(chosen->text);
        else if (lost)
            clear();
    }
    if (lost)
        m_value.reset();
    if (listOpen())
        refill();
    if (lost)
        Q_EMIT valueChanged(std::nullopt);
}

std::optional<qint64> ChoiceField::value() const {
    if (m_marked && listOpen() && !m_debounce->isActive()) {
        const Item *item = marked();
        return item ? std::optional(item->id) : std::nullopt;
    }
    if (!m_halfTyped)
        return m_value;
    if (query().trimmed().isEmpty())
        return std::nullopt;
    const std::vector<size_t> found = matches();
    return found.empty() ? std::nullopt : std::optional(m_items[found.front()].id);
}

void ChoiceField::setValue(std::optional<qint64> value) {
    closeList();
    m_debounce->stop();
    const Item *item = find(value);
    m_value = item ? value : std::nullopt;
    m_halfTyped = false;
    m_missing.reset();
    m_alsoFits.clear();
    const QScopedValueRollback writing(m_writing, true);
    setText(item ? item->text : QString());
    setCursorPosition(0);
    announce();
}

void ChoiceField::restoreTyped(const QString &text) {
    setValue(std::nullopt);
    const QScopedValueRollback writing(m_writing, true);
    setText(text);
    m_halfTyped = !text.trimmed().isEmpty();
    announce();
}

void ChoiceField::setMissing(qint64 id, const QString &name) {
    setValue(std::nullopt);
    const QScopedValueRollback writing(m_writing, true);
    setText(name);
    m_missing = id;
    announce();
}

QStringList ChoiceField::fittingAsWell(qint64 id) const {
    QStringList names;
    const Item *chosen = find(id);
    const QString asked = query();
    if (!chosen || !m_halfTyped || m_marked || asked.trimmed().isEmpty() || asked.size() > queryAtMost)
        return names;
    const Match reached = matchItem(asked, *chosen);
    for (const Item &item : m_items)
        if (item.id != id && matchItem(asked, item) == reached)
            names.append(item.text);
    return names;
}

bool ChoiceField::isBlank() const {
    return query().trimmed().isEmpty();
}

bool ChoiceField::isUnmatched() const {
    return !query().trimmed().isEmpty() && !value();
}

void ChoiceField::commit() {
    const bool open = m_halfTyped || (m_marked && listOpen());
    const std::optional<qint64> chosen = value();
    closeList();
    if (!open || isUndecided(chosen))
        return;
    const QStringList others = chosen ? fittingAsWell(*chosen) : QStringList();
    settle(chosen);
    m_alsoFits = others;
    announce();
    Q_EMIT taken();
}

bool ChoiceField::isUndecided(std::optional<qint64> id) {
    const Item *item = m_asksWhichOne && !m_marked ? find(id) : nullptr;
    const qsizetype others = item && !item->first ? fittingAsWell(item->id).size() : 0;
    if (others > 0)
        Q_EMIT severalFit(static_cast<int>(others) + 1);
    return others > 0;
}

void ChoiceField::settle(std::optional<qint64> value) {
    m_debounce->stop();
    m_halfTyped = false;
    const bool other = value != m_value;
    m_value = value;
    if (const Item *item = find(value)) {
        const QScopedValueRollback writing(m_writing, true);
        setText(item->text);
        setCursorPosition(0);
    }
    announce();
    update();
    if (other)
        Q_EMIT valueChanged(m_value);
}

void ChoiceField::take(const Item &item) {
    const QStringList others = fittingAsWell(item.id);
    closeList();
    m_preedit.clear();
    settle(item.id);
    m_alsoFits = others;
    announce();
    selectFromEnd();
    Q_EMIT taken();
}

const ChoiceField::Item *ChoiceField::find(std::optional<qint64> id) const {
    if (!id)
        return nullptr;
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.id == *id; });
    return found == m_items.end() ? nullptr : &*found;
}

const ChoiceField::Item *ChoiceField::exactly(const QString &text) const {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.text == text.trimmed(); });
    return found == m_items.end() ? nullptr : &*found;
}

QString ChoiceField::query() const {
    QString whole = text();
    if (!m_preedit.isEmpty()) {
        const qsizetype at = hasSelectedText() ? selectionStart() : cursorPosition();
        whole.replace(at, selectedText().size(), m_preedit);
    }
    return whole;
}

std::vector<size_t> ChoiceField::matches() const {
    const QString asked = query();
    // A mark alone names nothing, though it is part of many names.
    if (asked.size() > queryAtMost || (!asked.trimmed().isEmpty() && !saysSomething(asked)))
        return {};
    std::vector<std::pair<Match, size_t>> met;
    for (size_t i = 0; i < m_items.size(); ++i)
        if (const Match match = matchItem(asked, m_items[i]); match != Match::None)
            met.emplace_back(match, i);
    std::stable_sort(met.begin(), met.end(), [this](const auto &one, const auto &other) {
        return std::pair(m_items[one.second].first, one.first) > std::pair(m_items[other.second].first, other.first);
    });
    std::vector<size_t> places;
    places.reserve(met.size());
    for (const auto &[match, place] : met)
        places.push_back(place);
    return places;
}

void ChoiceField::typed() {
    m_halfTyped = true;
    m_marked = false;
    m_missing.reset();
    m_alsoFits.clear();
    m_debounce->start();
}

void ChoiceField::textCameIn(const QString &text) {
    if (m_writing)
        return;
    m_missing.reset();
    m_alsoFits.clear();
    // Also what a screen reader or a script sets: a whole name is chosen at once, anything else waits like typed text.
    m_halfTyped = true;
    if (text.trimmed().isEmpty() && m_preedit.isEmpty()) {
        m_debounce->start();
        return;
    }
    if (hasFocus())
        m_debounce->start();
    else
        settle(value());
}

void ChoiceField::refill() {
    // With nothing half-typed the list shows everything, so that one can look around from the present choice.
    m_shown.clear();
    if (m_halfTyped) {
        m_shown = matches();
    } else {
        for (size_t i = 0; i < m_items.size(); ++i)
            m_shown.push_back(i);
    }
    QStringList names;
    int current = 0;
    for (size_t row = 0; row < m_shown.size(); ++row) {
        names.append(m_items[m_shown[row]].text);
        if (!m_halfTyped && m_items[m_shown[row]].id == m_value)
            current = static_cast<int>(row);
    }
    m_rows->setStringList(names);
    if (m_halfTyped && !listOpen() && hasFocus())
        openList();
    if (m_list && !m_shown.empty())
        m_list->setCurrentIndex(m_rows->index(current));
    if (m_shown.empty())
        closeList();
    else if (listOpen())
        placeList();
    announce();
    update();
    const Item *whole = m_halfTyped ? exactly(query()) : nullptr;
    if (whole && m_value != whole->id) {
        m_value = whole->id;
        Q_EMIT valueChanged(m_value);
    }
}

const ChoiceField::Item *ChoiceField::marked() const {
    if (!listOpen() || !m_list->currentIndex().isValid())
        return nullptr;
    const auto row = static_cast<size_t>(m_list->currentIndex().row());
    return row < m_shown.size() ? &m_items[m_shown[row]] : nullptr;
}

bool ChoiceField::listOpen() const {
    return m_list && m_list->isVisible();
}

void ChoiceField::openList() {
    if (m_items.empty() || isReadOnly() || !isEnabled())
        return;
    // A child of the window, not a window of its own: it takes neither focus nor the input method away.
    if (!m_list || m_list->parentWidget() != window()) {
        delete m_list.data();
        m_list = new QListView(window());
        m_list->setObjectName(QStringLiteral("choiceList"));
        m_list->setModel(m_rows);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setUniformItemSizes(true);
        m_list->setAutoFillBackground(true);
        m_list->setFrameShape(QFrame::StyledPanel);
        connect(m_list.data(), &QListView::clicked, this, [this](const QModelIndex &index) {
            const auto row = static_cast<size_t>(index.row());
            if (row < m_shown.size())
                take(m_items[m_shown[row]]);
        });
        retranslateUi();
    }
    m_list->setFont(font());
    placeList();
    m_list->show();
    m_list->raise();
    qApp->installEventFilter(this);
}

void ChoiceField::closeList() {
    m_marked = false;
    if (!m_list)
        return;
    if (m_list->isVisible())
        qApp->removeEventFilter(this);
    m_list->hide();
}

void ChoiceField::placeList() {
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    const int rows = std::clamp(static_cast<int>(m_shown.size()), 1, rowsAtMost);
    const int height = rows * rowHeight + 2 * m_list->frameWidth() + 2;
    const int wanted = std::max(width(), m_list->sizeHintForColumn(0) + 32);
    const QWidget *frame = window();
    const int listWidth = std::min(wanted, frame->width());
    const QPoint below = mapTo(frame, QPoint(0, this->height()));
    const bool fits = below.y() + height <= frame->height() || below.y() - this->height() < height;
    const int top = fits ? below.y() : below.y() - this->height() - height;
    const int left = std::clamp(below.x(), 0, std::max(0, frame->width() - listWidth));
    m_list->setGeometry(left, top, listWidth, std::min(height, frame->height() - top));
}

void ChoiceField::step(int rows) {
    if (!listOpen()) {
        refill();
        openList();
        if (listOpen() && !m_shown.empty()) {
            const QModelIndex at = m_list->currentIndex();
            m_list->setCurrentIndex(at.isValid() ? at : m_rows->index(0));
            m_list->scrollTo(m_list->currentIndex());
        }
        announce();
        return;
    }
    const int last = m_rows->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
    m_list->setCurrentIndex(m_rows->index(row));
    m_marked = true;
    announce();
}

void ChoiceField::keyPressEvent(QKeyEvent *event) {
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Down:
        if (!alt || !listOpen())
            step(1);
        return;
    case Qt::Key_Up:
        if (alt)
            closeList();
        else
            step(-1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (listOpen()) {
            step(event->key() == Qt::Key_PageDown ? rowsAtMost : -rowsAtMost);
            return;
        }
        break;
    case Qt::Key_Escape:
        // One who looked around and wants none of it; while a syllable is composed the key never comes here.
        if (listOpen() && m_preedit.isEmpty()) {
            closeList();
            announce();
            event->accept();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            break;
        if (listOpen() || m_halfTyped) {
            if (m_debounce->isActive()) {
                m_debounce->stop();
                refill();
            }
            const Item *item = marked();
            if (item && isUndecided(item->id)) {
                m_marked = true; // the next Enter means this one, or the one that the arrows went to
                announce();
            } else if (item && (m_marked || !m_halfTyped || !query().trimmed().isEmpty()))
                take(*item);
            else
                commit();
            event->accept();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceField::inputMethodEvent(QInputMethodEvent *event) {
    QLineEdit::inputMethodEvent(event);
    const bool composed = m_preedit != event->preeditString() || !event->commitString().isEmpty();
    m_preedit = event->preeditString();
    if (composed)
        typed();
}

void ChoiceField::focusInEvent(QFocusEvent *event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason ||
        ((event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) && !m_halfTyped))
        selectFromEnd();
}

void ChoiceField::focusOutEvent(QFocusEvent *event) {
    // Leaving commits what the input method was composing before the choice is taken.
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason) {
        closeList();
        return;
    }
    m_preedit.clear();
    commit();
}

void ChoiceField::mousePressEvent(QMouseEvent *event) {
    QLineEdit::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || event->position().x() < width() - arrowWidth - 4)
        return;
    if (listOpen())
        closeList();
    else
        step(0);
}

void ChoiceField::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    // What does not fit goes on somewhere: said where nobody writes. No letter stands behind that, not a piece of one.
    const QRect ends = rect().adjusted(0, 2, -arrowWidth - 4, -2);
    if (!hasFocus() && fontMetrics().horizontalAdvance(text()) >= ends.width() - 8) {
        const QString more = QStringLiteral("…");
        const int wide = fontMetrics().horizontalAdvance(more) + 2;
        const QRect last(ends.right() - wide, ends.top(), width() - 3 - ends.right() + wide, ends.height());
        painter.fillRect(last, palette().base());
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter, more);
    }
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(width() - arrowWidth - 2, (height() - 12) / 2, 12, 12);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
}

/// All of it, with the beginning in sight: what an entry is called stands in front of what is said about it.
void ChoiceField::selectFromEnd() {
    const auto length = static_cast<int>(text().size());
    setSelection(length, -length);
}

void ChoiceField::showFromFront(const QString &text) {
    if (text == this->text())
        return;
    setText(text);
    setCursorPosition(0);
}

void ChoiceField::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::EnabledChange && !isEnabled())
        closeList();
}

void ChoiceField::hideEvent(QHideEvent *event) {
    closeList();
    QLineEdit::hideEvent(event);
}

bool ChoiceField::event(QEvent *event) {
    // Tab while composing: the syllable belongs to what is being chosen.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            commit();
    }
    return QLineEdit::event(event);
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event) {
    if (!listOpen() || !watched->isWidgetType())
        return QLineEdit::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // The key that finishes a form is on its way to the form: what is marked on the screen is what is meant.
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (widget == this && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (m_debounce->isActive()) {
                m_debounce->stop();
                refill();
            }
            if (const Item *item = marked(); item && (!m_halfTyped || !isBlank()))
                take(*item);
        }
        break;
    }
    case QEvent::MouseButtonPress:
        if (widget != this && widget != m_list && !m_list->isAncestorOf(widget))
            closeList();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (widget->isAncestorOf(this))
            placeList();
        break;
    default:
        break;
    }
    return QLineEdit::eventFilter(watched, event);
}

void ChoiceField::announce() {
    if (m_halfTyped && m_shown.empty() && !query().trimmed().isEmpty()) {
        setAccessibleDescription(tr("Nothing in the list matches this text."));
    } else if (listOpen() && m_list->currentIndex().isValid()) {
        setAccessibleDescription(tr("%1, %n in the list", nullptr, static_cast<int>(m_shown.size()))
                                     .arg(m_list->currentIndex().data().toString()));
    } else {
        setAccessibleDescription(isUnmatched() ? tr("Nothing in the list matches this text.")
                                               : tr("Type any part of a name, or press Down for the list."));
    }
    setToolTip(isUnmatched() ? tr("Nothing in the list matches this text.") : QString());
}

void ChoiceField::retranslateUi() {
    if (m_list)
        m_list->setAccessibleName(tr("Choices"));
    announce();
}

} // namespace baro
