#include "handover/handoverpanel.h"

#include "complaint/flowlayout.h"
#include "intake/draftkeeping.h"
#include "intake/spokenline.h"
#include "report/paperwindow.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/fittedcolumns.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

using namespace std::chrono_literals;
constexpr auto gatherTime = 50ms;
constexpr auto retryTime = 2s;
constexpr int listed = 50;
constexpr int linesOfList = 4;
constexpr int linesOfSheet = 5;

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

HandoverPanel::HandoverPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HandoverModel(session.reference(), this))
    , m_title(new QLabel(this))
    , m_back(new KeyButton(this))
    , m_trouble(new Banner(this))
    , m_list(new QListWidget(this))
    , m_table(new SheetView(this))
    , m_empty(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_lineNoteTitle(new QLabel(this))
    , m_lineNote(new SpokenLine(this))
    , m_sheetNoteTitle(new QLabel(this))
    , m_sheetNote(new SpokenLine(this))
    , m_takenNoteTitle(new QLabel(this))
    , m_takenNote(new QLineEdit(this))
    , m_give(new KeyButton(this))
    , m_take(new KeyButton(this))
    , m_print(new KeyButton(this))
    , m_banner(new Banner(this))
    , m_gather(new QTimer(this)) {
    build();
    std::set<int> wrapped;
    for (int column = 0; column < handoverColumnCount; ++column)
        wrapped.insert(column);
    m_columns = new FittedColumns(*m_table, std::move(wrapped), static_cast<int>(HandoverColumn::Note), linesOfSheet);
    m_gather->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &HandoverPanel::readOpen);
    connect(m_back, &KeyButton::clicked, this, &HandoverPanel::backAsked);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (m_applying || !item)
            return;
        const qint64 id = item->data(Qt::UserRole).toLongLong();
        choose(id ? std::optional(HandoverId{id}) : std::nullopt);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_applying)
            return;
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        m_line = rows.isEmpty() ? std::nullopt : m_model->idAt(rows.first().row());
        showLine();
        if (m_line)
            Q_EMIT chosen(*m_line);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->idAt(index.row()))
            Q_EMIT activated(*id);
    });
    connect(m_lineNote, &SpokenLine::spoken, this, [this] {
        if (m_applying || !m_line || !m_draftShown)
            return;
        const QString text = m_lineNote->spokenText();
        if (text.trimmed().isEmpty())
            m_notes.erase(*m_line);
        else
            m_notes[*m_line] = text;
        std::vector<HandoverLine> lines = m_model->lines();
        if (const auto line = std::ranges::find(lines, *m_line, &HandoverLine::id); line != lines.end())
            line->note = text;
        m_model->replace(std::move(lines), m_session.now());
        noted();
    });
    connect(m_sheetNote, &SpokenLine::spoken, this, [this] {
        if (!m_applying)
            noted();
    });
    // Enter goes on to the next line, so that the notes of a whole sheet are typed one after the other.
    connect(m_lineNote, &QLineEdit::returnPressed, this, [this] {
        const int row = m_line ? m_model->rowOf(*m_line) + 1 : 0;
        if (row < m_model->rowCount())
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    Desk &desk = session.desk();
    connect(&desk, &Desk::changed, this, [this](const Changes &changes) {
        if (changes.handovers)
            readHandovers();
        m_stale.insert(changes.complaints.begin(), changes.complaints.end());
        if (isVisible() && !changes.complaints.empty() && !m_gather->isActive())
            m_gather->start(gatherTime);
    });
    connect(&desk, &Desk::referenceChanged, this, [this] {
        m_model->setReference(m_session.reference());
        fillList();
        showSheet();
    });
    connect(&session, &Session::chosen, this, &HandoverPanel::showKeys); // another operator sits here
    connect(&session, &Session::ticked, this, [this](Instant now) {
        const std::int64_t minute = toUnixMs(now) / 60'000;
        if (minute == m_minute || !isVisible())
            return;
        m_minute = minute;
        showSheet();
    });
    beginSheet(--m_lastTab);
    retranslateUi();
    fitList();
    readHandovers();
}

HandoverPanel::~HandoverPanel() {
    m_drafts->flush();
    // Fields still speak while they go; by then there is no panel to listen.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
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
}

void HandoverPanel::fitList() {
    m_list->setFixedHeight(linesOfList * (m_list->fontMetrics().height() + 4) + 2 * m_list->frameWidth());
}

// --- reading ---------------------------------------------------------------------------------------------------------

void HandoverPanel::readHandovers() {
    whenAnswered(m_session.desk(), m_session.desk().handovers(listed), this,
                 [this](Result<std::vector<HandoverView>> answer) {
                     if (!answer) {
                         m_trouble->say(Banner::Kind::Trouble, [this, problem = answer.error()] {
                             return problemText(problem, m_session.zone());
                         });
                         return;
                     }
                     m_handovers = std::move(*answer);
                     fillList();
                     Q_EMIT lastGiven(m_handovers.empty() ? std::nullopt
                                                          : std::optional(m_handovers.front().handover.givenAt));
                     readMissing();
                 });
}

void HandoverPanel::readOpen() {
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    whenAnswered(m_session.desk(), m_session.desk().openQueue(), this, [this](Result<std::vector<QueueItem>> answer) {
        m_asking = false;
        if (answer) {
            m_trouble->dismiss();
            m_open.clear();
            for (const QueueItem &item : *answer)
                m_open.push_back(item.id);
            m_readOnce = true;
            readMissing();
        } else {
            m_trouble->say(Banner::Kind::Trouble,
                           [this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
            m_gather->start(retryTime);
        }
        if (std::exchange(m_askAgain, false) && !m_gather->isActive())
            m_gather->start(gatherTime);
    });
}

std::vector<ComplaintId> HandoverPanel::sheetIds() const {
    std::vector<ComplaintId> ids;
    if (const HandoverView *view = given()) {
        for (const HandedItem &item : view->handover.items)
            ids.push_back(item.complaint);
        return ids;
    }
    ids = m_open;
    for (const auto &[id, note] : m_notes)
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    return ids;
}

void HandoverPanel::readMissing() {
    if (!isVisible())
        return;
    m_toRead.clear();
    for (const ComplaintId id : sheetIds())
        if (!m_views.contains(id) || m_stale.contains(id))
            m_toRead.push_back(id);
    readNext();
}

void HandoverPanel::readNext() {
    if (m_reading)
        return;
    if (m_toRead.empty()) {
        showSheet();
        return;
    }
    const ComplaintId id = m_toRead.back();
    m_toRead.pop_back();
    m_stale.erase(id); // a change from now on is another reading
    m_reading = true;
    whenAnswered(m_session.desk(), m_session.desk().complaint(id), this, [this, id](Result<ComplaintView> answer) {
        m_reading = false;
        if (answer)
            m_views[id] = std::make_shared<const ComplaintView>(std::move(*answer));
        else
            m_trouble->say(Banner::Kind::Trouble,
                           [this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
        readNext();
    });
}

// --- what is shown ---------------------------------------------------------------------------------------------------

const HandoverView *HandoverPanel::given() const {
    const auto found =
        m_chosen ? std::ranges::find_if(m_handovers, [this](const HandoverView &v) { return v.handover.id == *m_chosen; })
                 : m_handovers.end();
    return found == m_handovers.end() ? nullptr : &*found;
}

QString HandoverPanel::listText(const HandoverView &view) const {
    const Handover &handover = view.handover;
    const auto time = [&](Instant at) { return timeNear(at, m_session.now(), m_session.zone(), m_session.language()); };
    const QString sheet =
        tr("given %1 by %2, %n complaint(s)", "time, operator", static_cast<int>(handover.items.size()))
            .arg(time(handover.givenAt), m_session.name(std::optional(handover.givenBy)));
    return handover.takenAt ? tr("Taken over %1 by %2 · %3", "time, operator, what was given")
                                  .arg(time(*handover.takenAt), m_session.name(handover.takenBy), sheet)
                            : tr("Not taken over yet · %1", "what was given").arg(sheet);
}

void HandoverPanel::fillList() {
    m_applying = true;
    m_list->clear();
    const auto add = [this](const QString &words, std::int64_t id, const QIcon &sign) {
        auto *item = new QListWidgetItem(sign, words, m_list);
        item->setData(Qt::UserRole, static_cast<qint64>(id));
        item->setToolTip(words);
        if (id == (m_chosen ? m_chosen->value : 0))
            m_list->setCurrentItem(item);
    };
    int untaken = 0;
    for (const HandoverView &view : m_handovers)
        if (!view.handover.takenAt) {
            ++untaken;
            add(listText(view), view.handover.id.value, icon(QStringLiteral("soon"), Meaning::Soon));
            QFont bold = m_list->font();
            bold.setBold(true);
            m_list->item(m_list->count() - 1)->setFont(bold);
        }
    add(tr("New sheet: what is open now"), 0, icon(QStringLiteral("handover")));
    for (const HandoverView &view : m_handovers)
        if (view.handover.takenAt)
            add(listText(view), view.handover.id.value, icon(QStringLiteral("kept"), Meaning::Kept));
    m_applying = false;
    m_title->setText(tr("Handover · not taken over: %1").arg(untaken));
    showKeys();
    Q_EMIT counted(untaken);
}

HandoverSource HandoverPanel::source() const {
    HandoverSource source;
    for (const ComplaintId id : sheetIds())
        if (const auto found = m_views.find(id); found != m_views.end())
            source.complaints.push_back(found->second);
    if (const HandoverView *view = given()) {
        const Handover &handover = view->handover;
        for (const HandedItem &item : handover.items)
            source.notes[item.complaint] = view->text(item.note);
        source.at = handover.givenAt;
        source.givenBy = handover.givenBy;
        source.takenAt = handover.takenAt;
        source.takenBy = handover.takenBy;
        source.note = view->text(handover.note);
        source.takenNote = view->text(handover.takenNote);
        return source;
    }
    source.notes = m_notes;
    source.at = m_session.now();
    source.note = m_sheetNote->spokenText().trimmed();
    return source;
}

void HandoverPanel::showSheet() {
    if (!m_readOnce && !m_chosen)
        return;
    m_draftShown = !m_chosen;
    HandoverSource shown = source();
    const Instant at = shown.at;
    m_applying = true;
    m_model->replace(sheetOf(shown, *m_session.reference(), m_session.language()).lines, at);
    if (m_line && m_model->rowOf(*m_line) < 0) {
        m_line.reset();
        m_table->selectionModel()->clearSelection();
    }
    m_applying = false;
    showKeys();
    showLine();
}

void HandoverPanel::showKeys() {
    const HandoverView *view = given();
    const bool draft = !m_chosen;
    const bool untaken = view && !view->handover.takenAt;
    for (QWidget *part : {static_cast<QWidget *>(m_lineNoteTitle), static_cast<QWidget *>(m_lineNote),
                          static_cast<QWidget *>(m_sheetNoteTitle), static_cast<QWidget *>(m_sheetNote)})
        part->setVisible(draft);
    m_takenNoteTitle->setVisible(untaken);
    m_takenNote->setVisible(untaken);
    m_give->setVisible(draft);
    m_take->setVisible(!draft);
    const bool own = untaken && view->handover.givenBy == m_session.desk().actor();
    m_take->setReason(own ? tr("given by yourself") : untaken ? QString() : tr("taken over already"));
    m_give->setReason(m_draftShown ? QString() : tr("the queue is being read"));
    const bool empty = m_model->rowCount() == 0;
    QString words;
    if (draft && !m_readOnce)
        words = tr("Reading what is open…");
    else if (empty && draft)
        words = tr("Nothing is open. A handover can be given all the same, with a note for the next shift.");
    else if (view && empty)
        words = tr("Nothing was open when this was given.");
    else if (view && !view->text(view->handover.note).isEmpty())
        words = tr("Note for the whole shift: %1").arg(view->text(view->handover.note));
    if (view && !view->text(view->handover.takenNote).isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral("\n")) +
                 tr("Note on taking over: %1").arg(view->text(view->handover.takenNote));
    m_empty->setText(words);
    m_empty->setVisible(!words.isEmpty());
    m_table->setAccessibleDescription(words);
}

void HandoverPanel::showLine() {
    const int row = m_line ? m_model->rowOf(*m_line) : -1;
    m_applying = true;
    if (row < 0) {
        m_detail->setText(m_model->rowCount() > 0 ? tr("Choose a line with Up or Down to read it whole.") : QString());
        m_lineNote->restore({});
    } else {
        const HandoverLine &line = m_model->line(row);
        QStringList words;
        for (int column = 0; column + 1 < handoverColumnCount; ++column)
            if (const QString said = m_model->index(row, column).data(Qt::AccessibleTextRole).toString(); said != QStringLiteral("–"))
                words << said;
        if (m_chosen && !line.note.isEmpty())
            words << tr("Note: %1").arg(line.note);
        m_detail->setText(words.join(QStringLiteral(" · ")));
        if (!m_chosen && m_lineNote->spokenText() != line.note)
            m_lineNote->restore(line.note);
    }
    m_lineNote->setEnabled(row >= 0);
    m_lineNoteTitle->setText(row < 0 ? tr("Note for the line")
                                     : tr("Note for %1", "number").arg(m_model->line(row).number.toString()));
    m_lineNote->setAccessibleName(m_lineNoteTitle->text());
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_detail->setAccessibleName(m_detail->text());
    m_applying = false;
}

void HandoverPanel::choose(std::optional<HandoverId> id) {
    m_chosen = id;
    m_draftShown = false;
    m_takenNote->clear();
    m_banner->dismiss();
    readMissing();
}

void HandoverPanel::focusList() {
    const auto waiting = std::ranges::find_if(m_handovers, [this](const HandoverView &view) {
        return !view.handover.takenAt && view.handover.givenBy != m_session.desk().actor();
    });
    choose(waiting == m_handovers.end() ? std::nullopt : std::optional(waiting->handover.id));
    fillList();
    sayRestored();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

// --- what is done ----------------------------------------------------------------------------------------------------

void HandoverPanel::submit(Command command, std::function<void(const Receipt &)> done, std::function<void()> failed,
                           std::optional<std::int64_t> dropDraft) {
    m_waiting = true;
    m_banner->dismiss();
    whenAnswered(m_session.desk(), m_session.desk().submit(m_session.desk().request(std::move(command)), dropDraft), this,
                 [this, done = std::move(done), failed = std::move(failed)](const Result<Receipt> &answer) {
                     m_waiting = false;
                     if (answer) {
                         done(*answer);
                         return;
                     }
                     if (failed)
                         failed();
                     m_banner->say(Banner::Kind::Trouble, [this, problem = answer.error()] {
                         return problemText(problem, m_session.zone());
                     });
                 });
}

void HandoverPanel::give() {
    QGuiApplication::inputMethod()->commit();
    if (m_waiting || !m_draftShown)
        return;
    // What stands on the screen is what is given.
    commands::GiveHandover command;
    for (const HandoverLine &line : m_model->lines())
        command.items.push_back({line.id, wordsOf(line.note)});
    command.note = wordsOf(m_sheetNote->text());
    const int count = static_cast<int>(command.items.size());
    // The draft goes with the sheet, in one transaction.
    m_drafts->pause();
    submit(
        std::move(command),
        [this, count](const Receipt &receipt) {
            m_notes.clear();
            m_sheetNote->restore({});
            beginSheet(--m_lastTab);
            m_table->clearSelection();
            m_list->setFocus(Qt::OtherFocusReason);
            choose(receipt.handover);
            m_banner->say(Banner::Kind::Notice, [count] {
                return tr("Handed over: %n complaint(s). Whoever comes next takes it over with Alt+2.", nullptr, count);
            });
            readHandovers();
        },
        [this] { m_drafts->resume(); }, m_tab);
}

void HandoverPanel::takeOver() {
    QGuiApplication::inputMethod()->commit();
    if (m_waiting || !m_chosen)
        return;
    submit(commands::TakeHandover{*m_chosen, wordsOf(m_takenNote->text())}, [this](const Receipt &) {
        m_takenNote->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        m_banner->say(Banner::Kind::Notice, [] { return tr("Taken over. The desk is yours."); });
        readHandovers();
    });
}

void HandoverPanel::showPaper() {
    QGuiApplication::inputMethod()->commit();
    const HandoverSource kept = source();
    const QString day = toDateTime(kept.at, m_session.zone()).toString(QStringLiteral("yyyyMMdd-HHmm"));
    auto *paper = new PaperWindow(
        m_session,
        [kept, session = &m_session](bool) {
            const ReferencePointer reference = session->reference();
            return paperOf(sheetOf(kept, *reference, session->language()), *reference, session->language());
        },
        PaperWindow::Personal::None, QStringLiteral("handover-") + day, this);
    paper->show();
}

// --- notes of a sheet that is not given ------------------------------------------------------------------------------

SheetDraft HandoverPanel::notes() const {
    return {m_notes, m_sheetNote->spokenText()};
}

void HandoverPanel::beginSheet(std::int64_t tab) {
    delete m_drafts;
    m_tab = tab;
    m_draftTrouble.reset();
    m_drafts = new DraftKeeping(
        m_session.desk(), tab, [this] { return notes().toJson(); }, this);
    connect(m_drafts, &DraftKeeping::kept, this, [this](const std::optional<Problem> &problem) {
        if (problem.has_value() == m_draftTrouble.has_value())
            return;
        m_draftTrouble = problem;
        if (problem)
            m_banner->say(Banner::Kind::Warning, [this, problem = *problem] {
                return tr("These notes are kept on the screen only, until they can be written. %1")
                    .arg(problemText(problem, m_session.zone()));
            });
        else
            m_banner->dismiss();
    });
}

void HandoverPanel::noted() {
    m_drafts->touch(m_session.now());
}

void HandoverPanel::restoreNotes(const Draft &kept) {
    const auto found = SheetDraft::fromJson(kept.data);
    if (!found || found->isEmpty()) {
        m_session.desk().dropDraft(kept.tab);
        return;
    }
    SheetDraft all = *found;
    all.add(notes());
    m_notes = all.notes;
    m_sheetNote->restore(all.note);
    noted();
    // Posted behind the write of all notes together.
    m_drafts->flush();
    m_session.desk().dropDraft(kept.tab);
    m_restored = true;
    if (isVisible())
        sayRestored();
    readMissing();
    showSheet();
}

void HandoverPanel::sayRestored() {
    if (m_chosen || !std::exchange(m_restored, false))
        return;
    m_banner->say(Banner::Kind::Notice,
                  [] { return tr("Notes typed for a handover that was not given are here again."); });
}

Closing HandoverPanel::mayClose() {
    m_drafts->flush();
    if (m_waiting)
        return Closing::Soon;
    if (!m_draftTrouble)
        return m_drafts->isWriting() ? Closing::Soon : Closing::Now;
    if (notes().isEmpty())
        return Closing::Now;
    Q_EMIT attentionAsked();
    choose(std::nullopt);
    fillList();
    m_banner->say(Banner::Kind::Warning, [] {
        return tr("The notes of this handover stand on the screen only, because they cannot be written to the file, so the "
                  "window stays open. Give the handover, or clear the notes; then close the window.");
    });
    return Closing::NotYet;
}

// --- words -----------------------------------------------------------------------------------------------------------

void HandoverPanel::retranslateUi() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    setAccessibleName(tr("Handover of the shift"));
    m_list->setAccessibleName(tr("Handovers"));
    m_table->setAccessibleName(tr("Sheet of the handover"));
    m_back->setWords(tr("To the queue"));
    m_sheetNoteTitle->setText(tr("Note for the whole shift"));
    m_sheetNote->setAccessibleName(tr("Note for the whole shift"));
    m_takenNoteTitle->setText(tr("Note on taking over (optional)"));
    m_takenNote->setAccessibleName(tr("Note on taking over (optional)"));
    m_give->setWords(tr("Hand over"));
    m_take->setWords(tr("Take over"));
    m_print->setWords(tr("Print, save as PDF"));
    m_model->retranslate();
    fillList();
    showSheet();
    showKeys();
    showLine();
}

void HandoverPanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_gather->isActive())
        m_gather->start(0);
}

void HandoverPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        break;
    case QEvent::FontChange:
        retranslateUi();
        fitList();
        m_columns->measureAnew();
        break;
    case QEvent::PaletteChange:
        m_model->retranslate();
        break;
    default:
        break;
    }
}

} // namespace baro
