#include "roster/rosterview.h"

#include "roster/rostermodel.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QScopedValueRollback>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace baro {

namespace {

constexpr int gap = 4;

/// The letter that lies on the key of a consonant or vowel of the two-set keyboard.
QChar latinOf(QChar letter) {
    constexpr QStringView hangul = u"ㅂㅃㅈㅉㄷㄸㄱㄲㅅㅆㅛㅕㅑㅐㅒㅔㅖㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    constexpr QStringView latin = u"QQWWEERRTTYUIOOPPASDFGHJKLZXCVBNM";
    const qsizetype at = hangul.indexOf(letter);
    return at < 0 ? letter.toUpper() : latin[at];
}

QRect square(const QRect &rect, int size, int right) {
    return {right - size, rect.center().y() - size / 2 + 1, size, size};
}

} // namespace

RosterView::RosterView(QWidget *parent)
    : QTableView(parent) {
    setHorizontalHeader(new RosterHeader(this));
    setItemDelegate(new RosterDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDragDropOverwriteMode(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setTextElideMode(Qt::ElideNone); // see fitNames()
    verticalHeader()->setHighlightSections(false);     // in bold letters a name would be wider than its room
}

QModelIndexList RosterView::chosen() const {
    QModelIndexList indexes = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes += currentIndex();
    return indexes;
}

void RosterView::write(const QString &letters) {
    if (!currentIndex().isValid() || !(currentIndex().flags() & Qt::ItemIsEditable))
        return;
    edit(currentIndex());
    auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex()));
    if (!line)
        line = viewport()->findChild<QLineEdit *>();
    if (line && !letters.isEmpty())
        line->setText(letters);
    if (line)
        line->deselect();
}

void RosterView::fitNames() {
    auto *roster = qobject_cast<RosterModel *>(model());
    if (!roster || roster->rowCount() == 0)
        return;
    int widest = 0;
    for (int row = 0; row < roster->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(
                                      roster->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString()));
    widest += 6 * gap;
    // A cell of the lead squad, three shifts with their teams, is to be read.
    const int most = width() / 5;
    if (widest <= most) {
        roster->setShortening({});
    } else {
        // "Squad" goes first: all of them are. Then the middle, for the last word tells two apart.
        roster->setShortening([metrics = fontMetrics(), room = most - 6 * gap](QString name) {
            if (metrics.horizontalAdvance(name) > room)
                name.remove(QStringLiteral(" Squad"));
            return metrics.elidedText(name, Qt::ElideMiddle, room);
        });
    }
    verticalHeader()->setFixedWidth(std::min(widest, most));
}

void RosterView::resizeEvent(QResizeEvent *event) {
    fitNames();
    QTableView::resizeEvent(event);
}

void RosterView::keyPressEvent(QKeyEvent *event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (state() == QAbstractItemView::EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteAsked();
        m_kept.clear();
        return;
    }
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ||
                       event->key() == Qt::Key_Down;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_Space) {
        toggleKept();
        return;
    }
    // Where a choice began from which Shift extends.
    if (arrow && !(modifiers & Qt::ShiftModifier))
        m_begun = QModelIndex();
    else if (arrow && !m_begun.isValid())
        m_begun = currentIndex();
    if (arrow && (modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier) {
        go(event->key(), std::max(model()->rowCount(), model()->columnCount()), modifiers & Qt::ShiftModifier);
        return;
    }
    if (arrow && modifiers == Qt::ShiftModifier) {
        go(event->key(), 1, true);
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_kept.isEmpty()) {
        letGo();
        return;
    }
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Space:
            Q_EMIT nextAsked();
            m_kept.clear(); // what is changed next is chosen anew
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            Q_EMIT offAsked();
            m_kept.clear();
            return;
        case Qt::Key_PageUp:
            Q_EMIT weekAsked(-1);
            return;
        case Qt::Key_PageDown:
            Q_EMIT weekAsked(1);
            return;
        case Qt::Key_Home:
            Q_EMIT weekAsked(0);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            write();
            return;
        default:
            break;
        }
    }
    if (plain && event->text().size() == 1 && event->text().front().isLetterOrNumber()) {
        Q_EMIT letterTyped(QString(latinOf(event->text().front())));
        m_kept.clear();
        return;
    }
    QTableView::keyPressEvent(event);
    if (arrow)
        chooseKept();
}

/// As in a spreadsheet: so many steps, at most to the edge, and what is chosen goes along or is extended. The view's
/// own keys with Ctrl move the frame alone.
void RosterView::go(int key, int steps, bool extends) {
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return;
    const int down = key == Qt::Key_Up ? -steps : key == Qt::Key_Down ? steps : 0;
    const int right = key == Qt::Key_Left ? -steps : key == Qt::Key_Right ? steps : 0;
    const QModelIndex to = model()->index(std::clamp(from.row() + down, 0, model()->rowCount() - 1),
                                          std::clamp(from.column() + right, 0, model()->columnCount() - 1));
    const QScopedValueRollback going(m_going, true);
    selectionModel()->select(extends ? QItemSelection(m_begun, to) : QItemSelection(to, to),
                             QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    chooseKept();
}

/// What is chosen stays so while one goes on choosing; on a cell that is kept already, that cell is let go.
void RosterView::toggleKept() {
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const QItemSelection cell(current, current);
    if (m_kept.contains(current)) {
        m_kept.merge(cell, QItemSelectionModel::Deselect);
        selectionModel()->select(cell, QItemSelectionModel::Deselect);
    } else {
        m_kept = selectionModel()->selection();
        m_kept.merge(cell, QItemSelectionModel::Select);
        chooseKept();
    }
}

void RosterView::chooseKept() {
    if (!m_kept.isEmpty())
        selectionModel()->select(m_kept, QItemSelectionModel::Select);
}

void RosterView::letGo() {
    if (m_kept.isEmpty())
        return;
    m_kept.clear();
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void RosterView::mousePressEvent(QMouseEvent *event) {
    m_kept.clear();
    m_begun = QModelIndex();
    QTableView::mousePressEvent(event);
}

/// Letters name shifts here: no syllable is to be composed of them.
void RosterView::letInputMethodBe() {
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void RosterView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    if (!m_going)
        m_begun = QModelIndex(); // a choice that Shift extends begins anew where one has come to otherwise
    letInputMethodBe();
}

void RosterView::focusInEvent(QFocusEvent *event) {
    QTableView::focusInEvent(event);
    letInputMethodBe();
}

void RosterView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    letInputMethodBe();
}

void RosterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    const bool byHand = index.data(RosterModel::ByHandRole).toBool();
    const bool conflict = !index.data(RosterModel::ConflictsRole).toStringList().isEmpty();
    const QString strength = index.data(RosterModel::StrengthRole).toString();
    if (index.data(RosterModel::HolidayRole).toBool() && !(option.state & QStyle::State_Selected))
        option.backgroundBrush = option.palette.alternateBase();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect inside = option.rect.adjusted(2 * gap, 0, -gap, 0);
    const int size = option.fontMetrics.ascent() + 2;
    int right = inside.right();
    if (conflict) {
        icon(QStringLiteral("alert"), Meaning::Late)
            .paint(painter, square(inside, size, right), Qt::AlignCenter, QIcon::Normal);
        right -= size + gap;
    }
    QFont small = figureFont(option.font);
    small.setPointSizeF(option.font.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(selected ? ink : dimColour(palette));
    const int wide = QFontMetrics(small).horizontalAdvance(strength);
    painter->drawText(QRect(inside.left(), inside.top(), right - inside.left(), inside.height()),
                      Qt::AlignRight | Qt::AlignVCenter, strength);
    right -= wide + gap;
    QFont font = option.font;
    font.setBold(byHand);
    painter->setFont(font);
    painter->setPen(ink);
    int left = inside.left();
    if (byHand) {
        icon(QStringLiteral("note"))
            .paint(painter, square(inside, size, left + size), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        left += size + gap;
    }
    const QString shown =
        QFontMetrics(font).elidedText(text.isEmpty() ? QStringLiteral("–") : text, Qt::ElideRight, right - left);
    painter->drawText(QRect(left, inside.top(), right - left, inside.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      shown);
    painter->restore();
}

QSize RosterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 2 * gap};
}

QWidget *RosterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const {
    Q_UNUSED(option)
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("rosterCell"));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    line->setFrame(false);
    line->setAutoFillBackground(true);
    // Codes of shifts are Latin letters.
    line->setInputMethodHints(Qt::ImhLatinOnly);
    return line;
}

RosterHeader::RosterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
}

void RosterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const {
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(hairlineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const QStringList lines = model()->headerData(section, Qt::Horizontal).toString().split(u'\n');
    const bool holiday = model()->headerData(section, Qt::Horizontal, RosterModel::HolidayRole).toBool();
    const bool today = model()->headerData(section, Qt::Horizontal, RosterModel::TodayRole).toBool();
    const bool missing = model()->headerData(section, Qt::Horizontal, RosterModel::GapRole).toBool();
    QRect line = rect.adjusted(2 * gap, gap, -gap, 0);
    line.setHeight(fontMetrics().height());
    QFont bold = font();
    bold.setBold(true);
    for (int at = 0; at < lines.size(); ++at) {
        const bool isDay = at == 0;
        const bool isCover = at == 2;
        painter->setFont(isDay || (isCover && missing) ? bold : font());
        painter->setPen(isDay && today       ? accentColour(palette())
                        : at == 1 && holiday ? colourOf(Meaning::Late, palette())
                        : isCover && missing ? colourOf(Meaning::Late, palette())
                        : isDay              ? palette().color(QPalette::WindowText)
                                             : dimColour(palette()));
        QRect place = line;
        if (isCover && missing) {
            const int size = fontMetrics().ascent() + 2;
            icon(QStringLiteral("late"), Meaning::Late)
                .paint(painter, QRect(line.left(), line.center().y() - size / 2 + 1, size, size));
            place.setLeft(line.left() + size + gap);
        }
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(lines[at], Qt::ElideRight, place.width()));
        line.translate(0, fontMetrics().height());
    }
    painter->restore();
}

QSize RosterHeader::sectionSizeFromContents(int section) const {
    return {QHeaderView::sectionSizeFromContents(section).width(), 3 * fontMetrics().height() + 2 * gap};
}

} // namespace baro
