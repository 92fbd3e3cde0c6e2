#include "intake/spokenline.h"
#include "settings/entryform.h"
#include "settings/entrymodel.h"
#include "settings/entrypage.h"
#include "settings/listimport.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/filedialog.h"
#include "widgets/keybutton.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace baro {

namespace {
constexpr int formWidth = 400;
constexpr int reportHeight = 150;
constexpr int rowsMeasured = 50;
} // namespace

void EntryPage::layOut() {
    const QString name = m_kind->name();
    m_filter->setObjectName(name + QStringLiteral("Filter"));
    m_view->setObjectName(name + QStringLiteral("List"));
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_about->setObjectName(name + QStringLiteral("About"));
    m_checked->setObjectName(name + QStringLiteral("Checked"));
    m_consequence->setObjectName(name + QStringLiteral("Consequence"));
    m_trouble->setObjectName(name + QStringLiteral("Trouble"));
    m_report->setObjectName(name + QStringLiteral("Report"));
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_check->setObjectName(name + QStringLiteral("Check"));
    m_retire->setObjectName(name + QStringLiteral("Retire"));
    m_discard->setObjectName(name + QStringLiteral("Discard"));
    m_file->setObjectName(name + QStringLiteral("File"));

    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setMaximumHeight(reportHeight);
    m_report->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_add);
    top->addWidget(m_file);
    m_add->setVisible(m_kind->canAdd());
    m_file->setVisible(m_kind->list().has_value());
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(top);
    left->addWidget(m_empty);
    left->addWidget(m_view, 1);
    left->addWidget(m_report);

    auto *side = new QWidget;
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 4, 0);
    right->setSpacing(8);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_checked->setWordWrap(true);
    m_checked->setVisible(m_kind->isChecked());
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->hide();
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    right->addWidget(m_title);
    right->addWidget(m_about);
    right->addWidget(m_form);
    right->addWidget(m_checked);
    right->addWidget(m_consequence);
    right->addWidget(m_trouble);
    for (KeyButton *button : {m_save, m_check, m_retire, m_discard})
        right->addWidget(button);
    m_check->setVisible(m_kind->isChecked());
    m_retire->setVisible(m_kind->canRetire());
    right->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(side);
    scroll->setFixedWidth(formWidth);

    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(16, 16, 12, 16);
    page->setSpacing(16);
    page->addLayout(left, 1);
    page->addWidget(scroll);
}

/// By Tab as the eye goes: search, list, form, what can be done; then what is done seldom.
void EntryPage::orderTabs() {
    QWidget *before = m_filter;
    const auto then = [&](QWidget *next) { setTabOrder(std::exchange(before, next), next); };
    then(m_view);
    for (int i = 0; i < m_form->size(); ++i)
        then(m_form->edit(i));
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_save, m_check, m_retire, m_discard, m_add, m_file, m_report})
        then(next);
}

void EntryPage::retranslateUi() {
    m_model->setHeadings(m_kind->headings());
    m_filter->setPlaceholderText(tr("Find by name, initials or number"));
    m_filter->setAccessibleName(tr("Find in the list"));
    m_view->setAccessibleName(tr("The list"));
    m_report->setAccessibleName(tr("What the file came to"));
    m_save->setWords(tr("Save"));
    m_add->setWords(m_kind->addWords());
    m_check->setWords(tr("Number checked today"));
    m_discard->setWords(tr("Drop what was typed"));
    m_file->setWords(tr("From a file…"));
    m_empty->setText(m_kind->emptyText());
    refresh();
    QHeaderView &header = *m_view->horizontalHeader();
    header.setResizeContentsPrecision(rowsMeasured);
    for (int column = 0; column < header.count(); ++column)
        header.setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void EntryPage::showConsequence() {
    QString words;
    if (m_kind->hasConsequences() && m_base) {
        ReferenceEntry entry = *m_base;
        if (!m_kind->put(entry, m_id, m_form->texts(), m_session))
            words = m_kind->consequence(entry, m_id, m_session);
    }
    m_consequence->setText(words);
    m_consequence->setAccessibleName(words);
    m_consequence->setVisible(!words.isEmpty());
}

void EntryPage::showButtons() {
    showConsequence();
    const bool edited = isEdited();
    const bool isNew = m_base && !m_id;
    const bool may = mayChange();
    m_form->setEnabled(m_base.has_value() && may);
    m_save->setEnabled(edited && may && !m_sending);
    m_add->setEnabled(mayAdd());
    m_about->setText(!mayAdd() ? tr("Only a supervisor changes these. Who sits here is chosen on the page of this desk.")
                                : m_kind->about());
    m_about->setVisible(!m_about->text().isEmpty());
    m_discard->setVisible(edited || isNew);
    m_file->setEnabled(!m_import->isBusy());
    m_retire->setEnabled(m_id && m_base && may && !m_sending);
    bool retired = false;
    if (m_base)
        std::visit(
            [&]<class Entry>(const Entry &entry) {
                if constexpr (requires { entry.until; })
                    retired = entry.until && *entry.until <= m_session.now();
            },
            *m_base);
    m_retire->setWords(m_kind->retireWords(retired));
    m_title->setText(isNew ? m_kind->addWords() : m_base ? shownName(*m_base) : QString());
    if (const auto *agency = m_base ? std::get_if<Agency>(&*m_base) : nullptr) {
        m_check->setEnabled(!m_sending && !m_form->text(2).isEmpty());
        m_checked->setText(agency->checkedAt
                               ? tr("The number was last checked on %1.")
                                     .arg(dateText(*agency->checkedAt, m_session.zone(), currentLanguage()))
                               : tr("Nobody has checked the number yet."));
        m_checked->setVisible(!agency->telephone.isEmpty());
    }
    keepDraft();
}

void EntryPage::askFile() {
    // Beside the window, not over it: a call can be taken while it stands there.
    auto *dialog = new QFileDialog(this, tr("A list as a CSV file"));
    leaveFilesClosed(*dialog);
    dialog->setObjectName(QStringLiteral("listFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
    dialog->setModal(false);
    connect(dialog, &QFileDialog::fileSelected, this, &EntryPage::takeFile);
    dialog->show();
}

void EntryPage::takeFile(const QString &file) {
    if (const auto list = m_kind->list())
        m_import->start(file, *list);
    showButtons();
}

void EntryPage::showOutcome(const Result<ListOutcome> &outcome) {
    QStringList lines;
    if (!outcome) {
        lines += problemText(outcome.error(), m_session.zone());
    } else {
        lines += tr("Rows read: %1. New or changed: %2. As before: %3. Left out: %4.")
                     .arg(outcome->read)
                     .arg(outcome->entered)
                     .arg(outcome->unchanged)
                     .arg(outcome->faults.size());
        if (!outcome->passedOver.isEmpty())
            lines += tr("Columns that this list does not have: %1").arg(outcome->passedOver.join(QStringLiteral(", ")));
        for (const ListFault &fault : outcome->faults)
            lines += tr("Line %1: %2").arg(fault.line).arg(problemText(fault.problem, m_session.zone()));
    }
    m_report->setPlainText(lines.join(u'\n'));
    m_report->setVisible(true);
    Q_EMIT m_session.said(lines.first());
    showButtons();
}

} // namespace baro
