#include "records/recordspanel.h"

#include "records/bulkstrip.h"
#include "records/conditionchips.h"
#include "records/recordscolumns.h"
#include "records/recordsdelegate.h"
#include "records/searchline.h"
#include "records/viewsbar.h"
#include "widgets/answer.h"
#include "widgets/choicefield.h"
#include "widgets/complainttable.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace baro {

namespace {

/// What is shown at once; the rest follows.
constexpr size_t firstLines = 50;
constexpr std::chrono::milliseconds followPause{150};

} // namespace

RecordsPanel::RecordsPanel(Session &session, Form form, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(form)
    , m_model(new RecordsModel(session, this))
    , m_search(new SearchLine(this))
    , m_condition(new ChoiceField(this))
    , m_searchTitle(new QLabel(this))
    , m_conditionTitle(new QLabel(this))
    , m_back(new KeyButton(this))
    , m_chips(new ConditionChips(session, m_condition, this))
    , m_view(new ComplaintTable(
          *m_model,
          {[this](int row) { return m_model->idAt(row); }, [this](ComplaintId id) { return m_model->rowOf(id); }},
          this))
    , m_columns(new RecordsColumns(m_view, m_model, form == Form::BesideCall, this))
    , m_count(new QLabel(this))
    , m_soon(new QTimer(this)) {
    build();
    connect(m_search, &SearchLine::searched, this, [this] {
        m_openWhenFound = false;
        ask();
    });
    connect(m_search, &SearchLine::listAsked, this, &RecordsPanel::focusList);
    connect(m_search, &SearchLine::firstAsked, this, &RecordsPanel::openFirst);
    connect(m_chips, &ConditionChips::changed, this, [this] {
        keep();
        ask();
    });
    connect(m_columns, &RecordsColumns::changed, this, &RecordsPanel::keep);
    connect(m_back, &KeyButton::clicked, this, &RecordsPanel::backAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const auto id = m_model->idAt(now.row());
        if (m_taking || !id)
            return;
        m_chosen = id;
        Q_EMIT chosen(*id);
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->idAt(index.row()))
            Q_EMIT activated(*id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int count = countChosen();
        if (m_bulk)
            m_bulk->setCounts(count, listedWhole() ? m_model->rowCount() : 0);
        if (count <= 1 && m_stale && !m_taking)
            m_soon->start();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordsPanel::sortBy);
    m_soon->setSingleShot(true);
    m_soon->setInterval(followPause);
    connect(m_soon, &QTimer::timeout, this, &RecordsPanel::refresh);
    connect(&session.desk(), &Desk::registerChanged, this, &RecordsPanel::follow);
    connect(&session.desk(), &Desk::changed, this,
            [this](const Changes &changes) { m_model->forget(changes.complaints); });
    connect(&session.desk(), &Desk::referenceChanged, this, [this] {
        m_chips->refresh();
        m_model->retranslate();
        follow();
    });
    connect(&session, &Session::ticked, this, [this](Instant now) {
        m_model->tick(now);
        // What is late, and what is today, is another with the minute.
        const auto minute = std::chrono::floor<Minutes>(now).time_since_epoch().count();
        if (std::exchange(m_minute, minute) == minute || !isVisible())
            return;
        m_view->viewport()->update();
        if (m_chips->anyHangsOnTime())
            follow();
    });
    if (m_form == Form::Room)
        setView(SavedViews(session.settings()).last());
    retranslateUi();
    m_columns->fit();
    showOrder();
}

RecordsPanel::~RecordsPanel() = default;

void RecordsPanel::build() {
    const bool room = m_form == Form::Room;
    setObjectName(room ? QStringLiteral("recordsRoomPanel") : QStringLiteral("findPanel"));
    m_search->setObjectName(room ? QStringLiteral("recordsSearch") : QStringLiteral("findField"));
    m_condition->setObjectName(room ? QStringLiteral("recordsCondition") : QStringLiteral("findCondition"));
    m_view->setObjectName(room ? QStringLiteral("recordsTable") : QStringLiteral("findTable"));
    m_count->setObjectName(room ? QStringLiteral("recordsCount") : QStringLiteral("findCount"));
    m_chips->setObjectName(room ? QStringLiteral("recordsChips") : QStringLiteral("findChips"));
    m_back->setObjectName(QStringLiteral("findBack"));
    m_back->setVisible(!room);
    m_back->setKey(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_back->setIcon(icon(QStringLiteral("left")));
    m_searchTitle->setBuddy(m_search);
    m_conditionTitle->setBuddy(m_condition);
    m_view->setItemDelegate(new RecordsDelegate(m_view));
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setTextFormat(Qt::PlainText);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_searchTitle);
    head->addWidget(m_search, 3);
    head->addWidget(m_conditionTitle);
    head->addWidget(m_condition, 2);
    head->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(room ? 16 : 0, room ? 12 : 0, room ? 16 : 0, room ? 8 : 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_chips);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    if (room) {
        m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_bulk = new BulkStrip(
            m_session, [this] { return chosenIds(); }, [this] { return listedIds(); }, this);
        column->addWidget(m_bulk);
        m_views = new ViewsBar(
            m_session, [this] { return view(); }, this);
        head->addWidget(m_views);
        connect(m_views, &ViewsBar::viewAsked, this, [this](const RecordsView &asked) {
            setView(asked);
            keep();
            ask();
            focusSearch();
        });
        connect(m_views, &ViewsBar::menuOpens, this, [this](QMenu *menu) {
            QMenu *order = menu->addMenu(tr("Order by"));
            for (int section = 0; section < recordsColumnCount; ++section) {
                QAction *action = order->addAction(m_model->headerData(section, Qt::Horizontal).toString());
                action->setCheckable(true);
                action->setChecked(columnAt(section) == m_order.column);
                connect(action, &QAction::triggered, this, [this, section] { sortBy(section); });
            }
            m_columns->fillMenu(*menu->addMenu(tr("Columns")));
        });
        connect(m_views, &ViewsBar::done, this, &RecordsPanel::focusSearch);
        connect(m_views, &ViewsBar::said, this, [this](const QString &sentence) {
            m_count->setText(sentence);
            m_count->setAccessibleName(sentence);
        });
    }
    setTabOrder(m_search, m_condition);
    setTabOrder(m_condition, m_view);
}

int RecordsPanel::listWidth() const {
    // The list follows the width of the panel a moment later.
    const QMargins margins = layout()->contentsMargins();
    return width() - margins.left() - margins.right();
}

void RecordsPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_columns->show(listWidth());
}

// --- questions -------------------------------------------------------------------------------------------------------

RecordSelection RecordsPanel::selection() const {
    return {searchQuery(m_search->typed()), filterOf(m_chips->conditions(), *m_session.reference(), m_session.now()),
            m_order};
}

void RecordsPanel::ask() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_session.desk().keepRegister();
    m_soon->stop();
    const qint64 question = ++m_question;
    // The first lines are there with the next frame; how many there are takes a moment longer.
    whenAnswered(m_session.desk(),
                 m_session.desk().select(selection(), m_session.language() == Language::Korean, firstLines, this), this,
                 [this, question](Result<FoundRecords> found) {
                     if (question != m_question || !found || found->list.cancelled)
                         return;
                     if (found->list.cut)
                         askAll(Cause::Asked);
                     take(*std::move(found), false, Cause::Asked);
                 });
}

void RecordsPanel::askAll(Cause cause) {
    const qint64 question = m_question;
    whenAnswered(m_session.desk(),
                 m_session.desk().select(selection(), m_session.language() == Language::Korean,
                                         std::numeric_limits<size_t>::max(), this),
                 this, [this, question, cause](Result<FoundRecords> found) {
                     if (question == m_question && found && !found->list.cancelled)
                         take(*std::move(found), true, cause);
                 });
}

void RecordsPanel::askAlmost(Cause cause) {
    const qint64 question = m_question;
    whenAnswered(m_session.desk(),
                 m_session.desk().selectAlmost(selection(), m_session.language() == Language::Korean, this), this,
                 [this, question, cause](Result<FoundRecords> found) {
                     if (question != m_question || !found || found->list.cancelled)
                         return;
                     if (!found->list.places.empty())
                         take(*std::move(found), true, cause, true);
                     else if (std::exchange(m_almost, false))
                         take(*std::move(found), true, cause); // nothing is near any more
                 });
}

void RecordsPanel::refresh() {
    // While several are chosen the list holds still: what is done with them is done with these.
    if (!isVisible() || countChosen() > 1) {
        m_stale = true;
        return;
    }
    m_stale = false;
    ++m_question;
    askAll(Cause::Newer);
}

void RecordsPanel::putExactFirst(FoundRecords &found) const {
    // Whoever asks for a number means that one before all that have its digits in them.
    const auto number = numberTyped();
    if (!number)
        return; // a million lines are not looked at for nothing
    std::vector<RegisterPlace> &places = found.list.places;
    const auto exact = std::ranges::find_if(places, [&](RegisterPlace place) {
        const RegisterChunk &chunk = *found.records->chunks[place.chunk];
        return chunk.year[place.slot] == number->year && chunk.serial[place.slot] == number->serial;
    });
    if (exact != places.end())
        std::rotate(places.begin(), exact, std::next(exact));
}

void RecordsPanel::take(FoundRecords found, bool whole, Cause cause, bool almost) {
    // An answer that was on its way when several were chosen must not put other lines under the choice.
    const bool holds = countChosen() > 1 && (cause == Cause::Newer || whole);
    if (holds) {
        m_stale = true;
        return;
    }
    const bool none = found.list.places.empty();
    // What differs by a key stays in sight while it is asked for again.
    const bool staysNear = none && cause == Cause::Newer && m_almost;
    m_almost = almost || staysNear;
    m_complete = whole || !found.list.cut;
    putExactFirst(found);
    const bool fresh = cause == Cause::Asked && m_shownFor != m_question;
    m_shownFor = m_question;
    m_taking = true;
    const std::optional<ComplaintId> stood =
        m_view->selectionModel()->hasSelection() ? m_model->idAt(m_view->currentIndex().row()) : std::nullopt;
    const auto sight = m_view->sight();
    if (!staysNear)
        m_model->setFound(std::move(found), searchQuery(m_search->typed()), m_almost);
    const int row = !fresh && stood ? m_model->rowOf(*stood) : -1;
    if (row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_view->selectionModel()->clear();
    if (fresh)
        m_view->scrollToTop();
    else
        m_view->hold(sight, {});
    m_taking = false;
    say();
    if (none && !m_search->typed().trimmed().isEmpty() && (staysNear || fresh))
        askAlmost(cause);
    if (m_openWhenFound && !none) {
        m_openWhenFound = false;
        openLine(0);
    }
}

void RecordsPanel::follow() {
    if (!m_soon->isActive())
        m_soon->start();
    say();
}

void RecordsPanel::openFirst() {
    // A number is opened whether it is read already or not.
    if (const auto number = numberTyped()) {
        whenAnswered(m_session.desk(), m_session.desk().findNumber(*number), this,
                     [this](const Result<std::optional<ComplaintId>> &found) {
                         if (found && *found)
                             Q_EMIT activated(**found);
                         else
                             openLine(0);
                     });
        return;
    }
    // What stands there may still answer the letters before the last ones.
    if (m_model->rowCount() > 0 && m_shownFor == m_question)
        openLine(0);
    else
        m_openWhenFound = !m_search->typed().trimmed().isEmpty();
}

void RecordsPanel::openLine(int row) {
    const auto id = m_model->idAt(row);
    if (!id)
        return;
    m_chosen = id;
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT activated(*id);
}

std::optional<Number> RecordsPanel::numberTyped() const {
    return Number::fromString(m_search->typed().trimmed(), toDateTime(m_session.now(), m_session.zone()).date().year());
}

void RecordsPanel::say() {
    const Register &records = *m_model->found().records;
    const RegisterPointer latest = m_session.desk().records();
    QString words;
    const int rows = m_model->rowCount();
    if (m_almost)
        words = tr("Nothing fits. %n complaint(s) differ by one key.", nullptr, rows);
    else if (!m_complete)
        words = tr("The first %1, the rest is on its way", "complaints").arg(rows);
    else if (m_search->typed().trimmed().isEmpty() && m_chips->conditions().empty())
        words = tr("%n complaint(s)", nullptr, rows);
    else
        words =
            tr("%1 of %2", "complaints that fit, all").arg(locale().toString(rows), locale().toString(records.loaded));
    if (const size_t further = m_complete ? m_model->found().list.further : 0; further > 0 && !m_almost)
        words = tr("%1 · %2 matters, %3 further reports of the same", "how many fit")
                    .arg(words, locale().toString(rows - static_cast<qlonglong>(further)),
                         locale().toString(static_cast<qlonglong>(further)));
    if (!latest->whole)
        words = tr("%1 · %2 of %3 read so far, the newest first", "how many fit")
                    .arg(words, locale().toString(latest->loaded), locale().toString(latest->total));
    if (m_bulk)
        m_bulk->setCounts(countChosen(), listedWhole() ? rows : 0);
    m_count->setText(words);
    m_count->setAccessibleName(words);
    m_view->setEmptyText(latest->whole && latest->total == 0
                             ? tr("No complaint yet. Every one that is received stands here, for good.")
                         : latest->whole ? tr("Nothing fits. Fewer letters or fewer conditions find more.")
                                         : tr("Nothing among what is read so far."));
}

bool RecordsPanel::listedWhole() const {
    return m_complete && !m_almost && m_session.desk().records()->whole;
}

int RecordsPanel::countChosen() const {
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<ComplaintId> RecordsPanel::chosenIds() const {
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    std::vector<ComplaintId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        if (const auto id = m_model->idAt(row))
            ids.push_back(*id);
    return ids;
}

std::vector<ComplaintId> RecordsPanel::listedIds() const {
    std::vector<ComplaintId> ids;
    const FoundRecords &found = m_model->found();
    ids.reserve(found.list.places.size());
    for (const RegisterPlace place : found.list.places)
        ids.push_back(found.records->idAt(place));
    return ids;
}

void RecordsPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordsPanel::showThese(const std::vector<Condition> &conditions) {
    m_search->clear();
    RecordsView these = view();
    these.conditions = conditions;
    these.order = {};
    setView(these);
    keep();
    ask();
    focusList();
}

void RecordsPanel::focusList() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_view->selectionModel()->hasSelection() || m_model->rowCount() == 0)
        return;
    m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// --- conditions and order --------------------------------------------------------------------------------------------

void RecordsPanel::sortBy(int section) {
    const RecordColumn column = columnAt(section);
    // The first click gives what one mostly wants: the newest times, the names from the beginning.
    const bool downFirst = column == RecordColumn::Received || column == RecordColumn::Number ||
                           column == RecordColumn::ToSetOut || column == RecordColumn::ToResolve;
    m_order = {column, m_order.column == column ? !m_order.ascending : !downFirst};
    showOrder();
    keep();
    ask();
}

void RecordsPanel::showOrder() {
    for (int section = 0; section < recordsColumnCount; ++section)
        if (columnAt(section) == m_order.column)
            m_view->horizontalHeader()->setSortIndicator(section,
                                                         m_order.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

RecordsView RecordsPanel::view() const {
    return {m_chips->conditions(), m_order, m_columns->chosen()};
}

void RecordsPanel::setView(const RecordsView &view) {
    m_chips->setConditions(view.conditions);
    m_order = view.order;
    m_columns->setChosen(view.columns);
    m_columns->show(listWidth());
    showOrder();
}

void RecordsPanel::keep() {
    if (m_form == Form::Room)
        SavedViews(m_session.settings()).setLast(view());
    // Beside a call one looks for one thing and begins anew.
}

// --- words -----------------------------------------------------------------------------------------------------------

void RecordsPanel::retranslateUi() {
    setAccessibleName(m_form == Form::Room ? tr("Records") : tr("Find"));
    m_searchTitle->setText(tr("Find"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setPlaceholderText(m_form == Form::Room
                                     ? tr("Number, name, telephone, place, what was said, squad, agency")
                                     : tr("Number, name, telephone, words"));
    m_conditionTitle->setText(tr("Only"));
    m_condition->setAccessibleName(tr("Only those that are…"));
    m_condition->setPlaceholderText(tr("dong, kind, squad, state, month, 3.1~6.15…"));
    m_back->setWords(tr("To the queue"));
    m_view->setAccessibleName(tr("Complaints found"));
    m_chips->refresh();
    if (m_views)
        m_views->retranslate();
    m_model->retranslate();
    say();
}

void RecordsPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        ask();
        break;
    case QEvent::FontChange:
        m_columns->fit();
        break;
    case QEvent::PaletteChange:
        m_model->retranslate();
        break;
    default:
        break;
    }
}

void RecordsPanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_shownFor == 0)
        ask();
    else if (m_stale)
        refresh();
}

} // namespace baro
