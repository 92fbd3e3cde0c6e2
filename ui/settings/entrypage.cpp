#include "settings/entrypage.h"

#include "widgets/answer.h"
#include "intake/spokenline.h"
#include "search/keystrokes.h"
#include "settings/entryform.h"
#include "settings/entrymodel.h"
#include "settings/listimport.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/keybutton.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace baro {

namespace {

bool fits(const EntryRow &row, const QString &query) {
    const auto meets = [&](const QString &text) { return matchChoice(query, text) != Match::None; };
    return query.isEmpty() || std::ranges::any_of(row.cells, meets) ||
           std::ranges::any_of(row.searched.split(u'\n'), meets);
}

/// Whether the entry is out of service at `now`.
bool isRetired(const ReferenceEntry &entry, Instant now) {
    return std::visit(
        [&]<class Entry>(const Entry &value) {
            if constexpr (requires { value.until; })
                return value.until && *value.until <= now;
            else
                return false;
        },
        entry);
}

} // namespace

EntryPage::EntryPage(Session &session, std::unique_ptr<EntryKind> kind, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(std::move(kind))
    , m_model(new EntryModel(this))
    , m_import(new ListImport(
          session, [this](const Result<ListOutcome> &outcome) { showOutcome(outcome); }, this))
    , m_filter(new SpokenLine(this))
    , m_view(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_title(new QLabel(this))
    , m_form(new EntryForm(this))
    , m_checked(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_save(new KeyButton(this))
    , m_add(new KeyButton(this))
    , m_check(new KeyButton(this))
    , m_retire(new KeyButton(this))
    , m_discard(new KeyButton(this))
    , m_file(new KeyButton(this))
    , m_report(new QPlainTextEdit(this)) {
    setObjectName(codeText(m_kind->list()) + QStringLiteral("Page"));
    layOut();
    bind(m_save, QKeySequence(Qt::CTRL | Qt::Key_Return), &EntryPage::saveNow);
    bind(m_add, QKeySequence(Qt::CTRL | Qt::Key_N), &EntryPage::add);
    bind(m_check, QKeySequence(Qt::CTRL | Qt::Key_T), &EntryPage::checkToday);
    bind(m_retire, QKeySequence(Qt::CTRL | Qt::Key_R), &EntryPage::retire);
    bind(m_file, QKeySequence(Qt::CTRL | Qt::Key_O), &EntryPage::askFile);
    connect(m_discard, &QPushButton::clicked, this, &EntryPage::discard);

    connect(static_cast<SpokenLine *>(m_filter), &SpokenLine::spoken, this, &EntryPage::showRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EntryPage::followSelection);
    connect(m_form, &EntryForm::enterPressed, this, &EntryPage::saveNow);
    connect(m_form, &EntryForm::edited, this, &EntryPage::showButtons);
    connect(&m_session.desk(), &Desk::referenceChanged, this, [this] {
        refresh();
        tryAnotherCode();
    });
    m_filter->installEventFilter(this);
    m_view->installEventFilter(this);
    retranslateUi();
    orderTabs();
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
}

EntryPage::~EntryPage() = default;

QString EntryPage::shownName(const ReferenceEntry &entry) {
    return std::visit(
        []<class Entry>(const Entry &value) {
            if constexpr (requires { value.ko; })
                return nameIn(currentLanguage(), value);
            else
                return QString();
        },
        entry);
}

void EntryPage::bind(KeyButton *button, const QKeySequence &key, void (EntryPage::*act)()) {
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, button, act] {
        if (button->isVisibleTo(this) && button->isEnabled())
            (this->*act)();
    });
    addAction(action);
    button->setKey(key);
    connect(button, &QPushButton::clicked, this, act);
}

void EntryPage::enter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EntryPage::saveNow() {
    save();
}

bool EntryPage::isEdited() const {
    return m_base && m_form->texts() != m_baseTexts;
}

bool EntryPage::save() {
    QGuiApplication::inputMethod()->commit();
    const std::int64_t key = m_id.value_or(0);
    if (!isEdited()) {
        m_drafts.erase(key);
        return true;
    }
    const QStringList texts = m_form->texts();
    if (m_sending && m_sending->key == key) {
        // The answer decides what is left to be saved.
        m_drafts[key] = texts;
        return false;
    }
    ReferenceEntry entry = *m_base;
    m_form->clearNotes();
    if (const auto fault = m_kind->put(entry, m_id, texts, m_session)) {
        m_form->setNote(fault->field, fault->sentence);
        m_drafts[key] = texts;
        m_model->setUnsaved(unsaved());
        return false;
    }
    m_drafts.erase(key);
    if (m_id && entry == *m_base) {
        showEntry(); // other letters for the same thing
        return true;
    }
    submit(entry, tr("%1: saved", "name of an entry").arg(shownName(entry)));
    return true;
}

void EntryPage::submit(const ReferenceEntry &entry, const QString &sentence) {
    const auto same = [&] {
        const auto *define = m_again ? std::get_if<commands::Define>(&m_again->command) : nullptr;
        return define && define->id == m_id && define->entry == entry;
    };
    const Request request = same() ? *m_again : m_session.desk().request(commands::Define{entry, m_id});
    m_again.reset();
    m_sending = Sending{m_id.value_or(0), m_form->texts(), request};
    m_trouble->hide();
    whenAnswered(m_session.desk(), m_session.desk().submit(request), this,
                 [this, sentence](const Result<Receipt> &answer) { answered(answer, sentence); });
    showButtons();
}

void EntryPage::answered(const Result<Receipt> &answer, const QString &sentence) {
    const Sending sent = *std::exchange(m_sending, std::nullopt);
    const auto &define = std::get<commands::Define>(sent.request.command);
    const bool shown = m_base && m_id.value_or(0) == sent.key;
    const bool addNext = std::exchange(m_addNext, false);
    if (!answer && answer.error().code == ProblemCode::EntryExists && !define.id && shown && !m_id) {
        // A colleague was faster with the same code; this desk may not have heard of it yet.
        m_addNext = addNext;
        m_codeTaken = referenceCode(define.entry);
        tryAnotherCode();
        return;
    }
    if (!answer && answer.error().code != ProblemCode::NothingChanged) {
        if (mayPass(answer.error().code))
            m_again = sent.request;
        m_drafts.try_emplace(sent.key, sent.texts);
        m_model->setUnsaved(unsaved());
        const QString trouble = problemText(answer.error(), m_session.zone());
        m_trouble->setText(trouble);
        m_trouble->setAccessibleName(trouble);
        m_trouble->show();
        showButtons();
        return;
    }
    if (answer)
        Q_EMIT m_session.done(answer->command, sentence);
    const auto draft = m_drafts.find(sent.key);
    if (draft != m_drafts.end() && draft->second == sent.texts)
        m_drafts.erase(draft);
    if (shown && !m_id) {
        m_id = m_kind->idOf(referenceCode(define.entry), *m_session.reference());
        if (const auto typed = m_drafts.extract(0); m_id && typed)
            m_drafts[*m_id] = typed.mapped();
    }
    if (shown)
        takeOver(sent.texts);
    refresh();
    if (addNext)
        add();
}

void EntryPage::tryAnotherCode() {
    if (m_codeTaken.isEmpty() || !m_kind->idOf(m_codeTaken, *m_session.reference()))
        return;
    m_codeTaken.clear();
    if (!m_base || m_id)
        return;
    m_base = m_kind->fresh(*m_session.reference());
    save();
}

/// Fields that still say what was sent say now what became of it.
void EntryPage::takeOver(const QStringList &sent) {
    const auto entry = m_id ? m_kind->find(*m_id, *m_session.reference()) : std::nullopt;
    if (!entry)
        return;
    const QStringList texts = m_kind->texts(*entry, m_session);
    for (int i = 0; i < m_form->size(); ++i)
        if (m_form->text(i) == sent[i])
            m_form->setText(i, texts[i]);
    m_base = *entry;
    m_baseTexts = texts;
}

std::set<std::int64_t> EntryPage::unsaved() const {
    std::set<std::int64_t> ids;
    for (const auto &[id, texts] : m_drafts)
        ids.insert(id);
    return ids;
}

void EntryPage::showRows() {
    const QString query = static_cast<SpokenLine *>(m_filter)->spokenText().trimmed();
    std::vector<EntryRow> rows = m_kind->rows(m_session);
    std::erase_if(rows, [&](const EntryRow &row) { return !fits(row, query); });
    m_busy = true;
    m_model->show(rows);
    m_model->setUnsaved(unsaved());
    const int row = m_id ? m_model->rowOf(*m_id) : -1;
    if (row < 0) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else if (m_view->currentIndex().row() != row || !m_view->selectionModel()->hasSelection()) {
        m_view->selectRow(row);
    }
    m_busy = false;
    m_empty->setVisible(rows.empty());
}

void EntryPage::followSelection() {
    const QModelIndex current = m_view->currentIndex();
    if (m_busy || !current.isValid())
        return;
    const std::int64_t id = m_model->row(current.row()).id;
    if (m_id == id)
        return;
    save();
    choose(id);
}

void EntryPage::choose(std::optional<std::int64_t> id) {
    m_id = id;
    m_trouble->hide();
    m_base = id ? m_kind->find(*id, *m_session.reference()) : std::optional(m_kind->fresh(*m_session.reference()));
    showEntry();
    m_model->setUnsaved(unsaved());
}

void EntryPage::showEntry() {
    m_form->clearNotes();
    if (!m_base)
        return;
    m_baseTexts = m_kind->texts(*m_base, m_session);
    for (int i = 0; i < m_form->size(); ++i)
        m_form->setText(i, m_baseTexts[i]);
    if (const auto draft = m_drafts.find(m_id.value_or(0)); draft != m_drafts.end()) {
        for (int i = 0; i < m_form->size(); ++i)
            m_form->setText(i, draft->second[i]);
        ReferenceEntry entry = *m_base;
        if (const auto fault = m_kind->put(entry, m_id, draft->second, m_session))
            m_form->setNote(fault->field, fault->sentence);
    }
    showButtons();
}

/// The lists are others now, or the language: rows and fields follow, what is typed stays.
void EntryPage::refresh() {
    // A hidden page costs nothing when a colleague takes a long file in.
    m_stale = !isVisible() && m_base;
    if (m_stale)
        return;
    std::vector<bool> typed;
    for (int i = 0; i < m_form->size(); ++i) {
        const bool onItsWay = m_sending && m_sending->key == m_id.value_or(0) && m_sending->texts[i] == m_form->text(i);
        typed.push_back(m_base && m_form->text(i) != m_baseTexts[i] && !onItsWay);
    }
    m_form->setFields(m_kind->fields(m_session));
    if (m_base) {
        const QStringList before = m_kind->texts(*m_base, m_session);
        if (m_id)
            if (auto now = m_kind->find(*m_id, *m_session.reference()))
                m_base = *std::move(now);
        const QStringList now = m_kind->texts(*m_base, m_session);
        const bool waiting = m_sending && m_sending->key == m_id.value_or(0);
        for (int i = 0; i < m_form->size(); ++i) {
            if (i < static_cast<int>(typed.size()) && typed[static_cast<std::size_t>(i)]) {
                if (now[i] != before[i] && now[i] != m_form->text(i))
                    m_form->setNote(i,
                                    tr("A colleague wrote \"%1\" here meanwhile. Yours stays in the field; saving puts "
                                       "it in the other's place.")
                                        .arg(now[i]));
            } else if (!waiting || m_id) {
                m_form->setText(i, now[i]);
            }
        }
        m_baseTexts = now;
    }
    showRows();
    showButtons();
}

void EntryPage::add() {
    if (m_sending && m_sending->key == 0) {
        m_addNext = true; // once the one before has its place
        return;
    }
    save();
    if (m_sending && m_sending->key == 0) {
        m_addNext = true;
        return;
    }
    choose(std::nullopt);
    m_busy = true;
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_busy = false;
    m_form->focusField(0);
}

void EntryPage::checkToday() {
    if (!m_base || !std::holds_alternative<Agency>(*m_base) || m_sending)
        return;
    ReferenceEntry entry = *m_base;
    if (const auto fault = m_kind->put(entry, m_id, m_form->texts(), m_session)) {
        m_form->setNote(fault->field, fault->sentence);
        return;
    }
    auto &agency = std::get<Agency>(entry);
    if (agency.telephone.isEmpty())
        return;
    agency.checkedAt = m_session.now();
    submit(entry, tr("%1: the number was checked today", "name of an agency").arg(shownName(entry)));
}

void EntryPage::retire() {
    if (!m_id || !m_base || m_sending)
        return;
    const bool back = isRetired(*m_base, m_session.now());
    ReferenceEntry entry = *m_base;
    std::visit(
        [&]<class Entry>(Entry &value) {
            if constexpr (requires { value.until; })
                value.until = back ? std::nullopt : std::optional(m_session.now());
        },
        entry);
    submit(entry, back ? tr("%1: back in service", "name of an entry").arg(shownName(entry))
                       : tr("%1: taken out of service", "name of an entry").arg(shownName(entry)));
}

void EntryPage::discard() {
    m_drafts.erase(m_id.value_or(0));
    m_again.reset();
    m_trouble->hide();
    if (!m_id && m_model->rowCount() > 0) {
        m_base.reset();
        m_view->selectRow(0);
        m_view->setFocus();
        return;
    }
    showEntry();
    m_model->setUnsaved(unsaved());
    m_form->focusField(0);
}

bool EntryPage::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_filter && (key == Qt::Key_Down || enters) && m_model->rowCount() > 0) {
            if (!m_view->currentIndex().isValid())
                m_view->selectRow(0);
            m_view->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (watched == m_view && enters && m_base) {
            m_form->focusField(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EntryPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void EntryPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    save(); // going away saves what can be saved
    m_report->hide();
}

void EntryPage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
