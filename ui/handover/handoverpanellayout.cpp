#include "complaint/flowlayout.h"
#include "handover/handoverpanel.h"
#include "intake/spokenline.h"
#include "widgets/banner.h"
#include "widgets/fittedcolumns.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

constexpr int linesOfList = 4;
constexpr int linesOfSheet = 5;
constexpr int lettersOfNote = 13;

/// A late line keeps its colour while it is chosen.
class LateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QVariant colour = index.data(Qt::ForegroundRole); colour.isValid())
            option->palette.setColor(QPalette::HighlightedText, colour.value<QColor>());
    }
};

/// The first press of an arrow chooses the line where the keyboard stands.
class SheetView final : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override {
        const bool walks = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
        if (walks && !selectionModel()->hasSelection() && model()->rowCount() > 0) {
            const int row = std::clamp(currentIndex().row(), 0, model()->rowCount() - 1);
            selectionModel()->setCurrentIndex(model()->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return;
        }
        QTableView::keyPressEvent(event);
    }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override {
        const bool toAnEnd = action == MoveHome || action == MoveEnd;
        return QTableView::moveCursor(action, toAnEnd ? modifiers | Qt::ControlModifier : modifiers);
    }
};

} // namespace

QTableView *HandoverPanel::makeTable(QWidget *parent) {
    return new SheetView(parent);
}

void HandoverPanel::build() {
    setObjectName(QStringLiteral("handoverPanel"));
    m_title->setObjectName(QStringLiteral("handoverTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back->setObjectName(QStringLiteral("handoverBack"));
    m_back->setKey({Qt::Key_F12});
    m_back->setIcon(icon(QStringLiteral("left")));
    m_trouble->setObjectName(QStringLiteral("handoverTrouble"));
    m_banner->setObjectName(QStringLiteral("handoverBanner"));
    m_list->setObjectName(QStringLiteral("handoverList"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(QStringLiteral("handoverTable"));
    m_empty->setObjectName(QStringLiteral("handoverEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    m_detail->setObjectName(QStringLiteral("handoverDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_lineNote->setObjectName(QStringLiteral("handoverLineNote"));
    m_sheetNote->setObjectName(QStringLiteral("handoverSheetNote"));
    m_takenNote->setObjectName(QStringLiteral("handoverTakenNote"));
    m_give->setObjectName(QStringLiteral("handoverGive"));
    m_take->setObjectName(QStringLiteral("handoverTake"));
    m_print->setObjectName(QStringLiteral("handoverPrint"));
    m_give->setIcon(icon(QStringLiteral("handover")));
    m_take->setIcon(icon(QStringLiteral("kept")));
    m_print->setIcon(icon(QStringLiteral("note")));
    m_title->setBuddy(m_list);
    m_lineNoteTitle->setBuddy(m_lineNote);
    m_sheetNoteTitle->setBuddy(m_sheetNote);
    m_takenNoteTitle->setBuddy(m_takenNote);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new LateDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    const auto bind = [this](KeyButton *button, const QKeySequence &key, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        connect(button, &KeyButton::clicked, this, slot);
        addAction(action);
        button->setKey(key);
    };
    bind(m_give, QKeySequence(Qt::ALT | Qt::Key_1), &HandoverPanel::give);
    bind(m_take, QKeySequence(Qt::ALT | Qt::Key_2), &HandoverPanel::takeOver);
    bind(m_print, QKeySequence(Qt::CTRL | Qt::Key_P), &HandoverPanel::showPaper);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *notes = new QGridLayout;
    notes->setContentsMargins(8, 0, 8, 0);
    notes->setHorizontalSpacing(8);
    notes->setVerticalSpacing(4);
    notes->addWidget(m_lineNoteTitle, 0, 0);
    notes->addWidget(m_lineNote, 0, 1);
    notes->addWidget(m_sheetNoteTitle, 1, 0);
    notes->addWidget(m_sheetNote, 1, 1);
    notes->addWidget(m_takenNoteTitle, 2, 0);
    notes->addWidget(m_takenNote, 2, 1);
    notes->setColumnStretch(1, 1);
    auto *keys = new QWidget(this);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 8, keys);
    flow->addWidget(m_give);
    flow->addWidget(m_take);
    flow->addWidget(m_print);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    foot->addWidget(keys);
    m_detail->setContentsMargins(8, 0, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addLayout(notes);
    column->addLayout(foot);
    column->addWidget(m_banner);

    std::set<int> wrapped;
    for (int at = 0; at < handoverColumnCount; ++at)
        wrapped.insert(at);
    m_columns = new FittedColumns(*m_table, std::move(wrapped), static_cast<int>(HandoverColumn::Note), linesOfSheet);
    // A note is sentences: two or three words of it stand beside each other, however little room there is.
    m_columns->setSample(static_cast<int>(HandoverColumn::Note), QString(lettersOfNote, u'0'));
}

void HandoverPanel::fitList() {
    m_list->setFixedHeight(linesOfList * (m_list->fontMetrics().height() + 4) + 2 * m_list->frameWidth());
}

} // namespace baro
