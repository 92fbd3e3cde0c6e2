#include "handover/handoverpanel.h"

#include "intake/draftkeeping.h"
#include "intake/spokenline.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/fittedcolumns.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace baro {

HandoverPanel::HandoverPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HandoverModel(session.reference(), this))
    , m_title(new QLabel(this))
    , m_back(new KeyButton(this))
    , m_trouble(new Banner(this))
    , m_list(new QListWidget(this))
    , m_table(makeTable(this))
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
