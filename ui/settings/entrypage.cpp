#include "settings/entrypage.h"

#include "widgets/answer.h"
#include "intake/spokenline.h"
#include "search/keystrokes.h"
#include "settings/entryform.h"
#include "settings/entrykeeping.h"
#include "settings/entrymodel.h"
#include "settings/listimport.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/keybutton.h"
#include "widgets/replyrecord.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
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

constexpr Milliseconds retryTime{2'000};

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
    , m_about(new QLabel(this))
    , m_form(new EntryForm(this))
    , m_checked(new QLabel(this))
    , m_consequence(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_save(new KeyButton(this))
    , m_add(new KeyButton(this))
    , m_check(new KeyButton(this))
    , m_retire(new KeyButton(this))
    , m_discard(new KeyButton(this))
    , m_file(new KeyButton(this))
    , m_report(new QPlainTextEdit(this))
    , m_keeping(new EntryKeeping(session, this)) {
    setObjectName(m_kind->name() + QStringLiteral("Page"));
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
    connect(m_form, &EntryForm::cursorMoved, this, &EntryPage::keepDraft);
    connect(&m_session.desk(), &Desk::referenceChanged, this, [this] {
        refresh();
        tryAnotherCode();
    });
    connect(&m_session, &Session::chosen, this, &EntryPage::showButtons);
    if (m_kind->hasConsequences())
        connect(&ReplyRecord::of(m_session), &ReplyRecord::changed, this, &EntryPage::showConsequence);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryTime);
    connect(&m_retry, &QTimer::timeout, this, &EntryPage::sendAgain);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *from, const QWidget *to) {
        if ((from && m_form->isAncestorOf(from)) || (to && m_form->isAncestorOf(to)))
            keepDraft();
    });
    m_filter->installEventFilter(this);
    m_view->installEventFilter(this);
    retranslateUi();
    orderTabs();
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
}

EntryPage::~EntryPage() = default;

QString EntryPage::shownName(const ReferenceEntry &entry) const {
    return m_kind->titleOf(entry, m_session);
}

bool EntryPage::mayAdd() const {
    const ReferencePointer reference = m_session.reference();
    const Operator *actor = reference->find<Operator>(m_session.desk().actor());
    return !m_kind->isForSupervisors() || (actor && actor->role == Role::Supervisor);
}

bool EntryPage::mayChange() const {
    return mayAdd() && (!m_id || m_kind->canChange());
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

/// What is typed about an entry, until it is saved or dropped.
void EntryPage::keep(std::int64_t key, const QStringList &texts) {
    Typed &typed = m_drafts[key];
    if (typed.texts != texts)
        typed.again.reset();
    typed.texts = texts;
    typed.base = m_baseTexts;
}

void EntryPage::complain(const QString &sentence) {
    m_trouble->setText(sentence);
    m_trouble->setAccessibleName(sentence);
    m_trouble->show();
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
        keep(key, texts);
        return false;
    }
    ReferenceEntry entry = *m_base;
    m_form->clearNotes();
    if (const auto fault = m_kind->put(entry, m_id, texts, m_session)) {
        m_form->setNote(fault->field, fault->sentence);
        keep(key, texts);
        m_model->setUnsaved(unsaved());
        return false;
    }
    if (m_id && entry == *m_base) {
        m_drafts.erase(key);
        showEntry(); // other letters for the same thing
        return true;
    }
    const QString sentence = tr("%1: saved", "name of an entry").arg(shownName(entry));
    if (m_sending) {
        // After the one that is on its way.
        keep(key, texts);
        m_drafts[key].again = m_session.desk().request(defining(entry));
        m_drafts[key].sentence = sentence;
        return true;
    }
    submit(entry, sentence, texts);
    return true;
}

commands::Define EntryPage::defining(const ReferenceEntry &entry) const {
    commands::Define define{entry, m_id};
    if (m_id)
        define.seen = m_base;
    return define;
}

void EntryPage::submit(const ReferenceEntry &entry, const QString &sentence, const QStringList &texts) {
    const std::int64_t key = m_id.value_or(0);
    // What may have been written after all goes under its own id again, as long as it says the same.
    std::optional<Request> again;
    if (const auto typed = m_drafts.find(key); typed != m_drafts.end() && typed->second.again)
        if (std::get<commands::Define>(typed->second.again->command).entry == entry)
            again = typed->second.again;
    m_drafts.erase(key);
    send({key, texts, m_baseTexts, again ? *again : m_session.desk().request(defining(entry)), sentence});
}

void EntryPage::send(Sending sending) {
    m_sending = std::move(sending);
    m_trouble->hide();
    whenAnswered(m_session.desk(), m_session.desk().submit(m_sending->request), this,
                 [this](const Result<Receipt> &answer) { answered(answer); });
    showButtons();
}

/// Entries that the machine refused, one after the other.
void EntryPage::sendAgain() {
    if (m_sending)
        return;
    const auto waits = [this](const auto &each) {
        const auto &[key, typed] = each;
        // One that says something else by now is saved with that.
        const bool retyped = m_base && key == m_id.value_or(0) && m_form->texts() != typed.texts;
        return typed.again.has_value() && !(retyped && typed.texts != typed.base);
    };
    if (const auto waiting = std::ranges::find_if(m_drafts, waits); waiting != m_drafts.end()) {
        const Typed &typed = waiting->second;
        send({waiting->first, typed.texts, typed.base, *typed.again, typed.sentence});
    }
}

void EntryPage::answered(const Result<Receipt> &answer) {
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
        const bool passes = mayPass(answer.error().code);
        const auto [draft, first] = m_drafts.try_emplace(sent.key, Typed{sent.texts, sent.base});
        if (passes && draft->second.texts == sent.texts) {
            draft->second.again = sent.request;
            draft->second.sentence = sent.sentence;
        } else if (!passes) {
            draft->second.again.reset();
        }
        m_model->setUnsaved(unsaved());
        const QString why = problemText(answer.error(), m_session.zone());
        if (answer.error().code == ProblemCode::ChangedMeanwhile)
            complain(tr("A colleague changed the same field of this entry at the same moment. Nothing was saved and "
                        "nothing typed is lost: what the colleague wrote stands under the field. Save again to put "
                        "yours in its place."));
        else
            complain(passes ? tr("%1 What is typed stays here and is saved as soon as that is possible; it is tried "
                                 "every two seconds.")
                                  .arg(why)
                            : why);
        if (passes)
            m_retry.start();
        if (shown)
            putBack(draft->second);
        showButtons();
        return;
    }
    if (answer)
        Q_EMIT m_session.done(answer->command, sent.sentence);
    const auto draft = m_drafts.find(sent.key);
    if (draft != m_drafts.end() && draft->second.texts == sent.texts)
        m_drafts.erase(draft);
    if (shown && !m_id) {
        m_id = m_kind->idOf(referenceCode(define.entry), *m_session.reference());
        if (auto typed = m_drafts.extract(0); m_id && typed)
            m_drafts[*m_id] = typed.mapped();
    }
    if (shown)
        takeOver(sent.texts);
    refresh();
    m_model->setUnsaved(unsaved());
    keepDraft();
    sendAgain();
    if (addNext)
        add();
}

/// Puts into the form what was typed and not saved: only the fields that a person changed, and beside each of them what
/// a colleague wrote there meanwhile.
void EntryPage::putBack(const Typed &typed) {
    for (int i = 0; i < m_form->size(); ++i) {
        if (typed.texts[i] == typed.base[i])
            continue;
        // What was typed since then is newer still.
        const QString standing = m_form->text(i);
        if (standing != m_baseTexts[i] && standing != typed.texts[i])
            continue;
        m_form->setText(i, typed.texts[i]);
        if (m_baseTexts[i] != typed.base[i] && m_baseTexts[i] != typed.texts[i])
            m_form->setNote(i, theirs(m_baseTexts[i]));
    }
}

QString EntryPage::theirs(const QString &text) {
    return tr("A colleague wrote \"%1\" here meanwhile. Yours stays in the field; saving puts it in the other's place.")
        .arg(text);
}

Closing EntryPage::mayClose() {
    // What the file did not take goes there by itself every two seconds: asking does not send it once more.
    const auto waits = [](const auto &each) { return each.second.again.has_value(); };
    const bool stuck = !m_drafts.empty() && std::ranges::all_of(m_drafts, waits);
    if (!stuck)
        save();
    if (m_sending && !stuck)
        return Closing::Soon;
    if (m_drafts.empty())
        return Closing::Now;
    if (stuck) {
        if (m_trouble->isHidden())
            complain(tr("What is typed here cannot be written to the file at the moment and is tried every two seconds. "
                        "The window stays open until then."));
        return Closing::NotYet;
    }
    complain(tr("What is typed here is not saved, so the window stays open. Save it or drop it first; entries marked as "
                "not saved stand in the list."));
    if (!m_drafts.contains(m_id.value_or(0)))
        choose(m_drafts.begin()->first ? std::optional(m_drafts.begin()->first) : std::nullopt);
    return Closing::NotYet;
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

void EntryPage::choose(std::optional<std::int64_t> id, const std::optional<ReferenceEntry> &like) {
    m_id = id;
    m_trouble->hide();
    const ReferencePointer reference = m_session.reference();
    m_base = id     ? m_kind->find(*id, *reference)
             : like ? std::optional(m_kind->freshLike(*like, *reference))
                    : std::optional(m_kind->fresh(*reference));
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
        putBack(draft->second);
        ReferenceEntry entry = *m_base;
        if (const auto fault = m_kind->put(entry, m_id, m_form->texts(), m_session))
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
                    m_form->setNote(i, theirs(now[i]));
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
    const std::optional<ReferenceEntry> like = m_id ? m_base : std::nullopt;
    if (m_sending && m_sending->key == 0) {
        m_addNext = true; // once the one before has its place
        return;
    }
    save();
    if (m_sending && m_sending->key == 0) {
        m_addNext = true;
        return;
    }
    choose(std::nullopt, like);
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
    submit(entry, tr("%1: the number was checked today", "name of an agency").arg(shownName(entry)), m_form->texts());
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
    // What is typed and not saved is no part of it.
    submit(entry,
           back ? tr("%1: back in service", "name of an entry").arg(shownName(entry))
                : tr("%1: taken out of service", "name of an entry").arg(shownName(entry)),
           m_baseTexts);
}

void EntryPage::discard() {
    m_drafts.erase(m_id.value_or(0));
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
