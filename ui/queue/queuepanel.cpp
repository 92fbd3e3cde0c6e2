#include "queue/queuepanel.h"

#include "queue/advicestrip.h"
#include "queue/queuecolumns.h"
#include "queue/queuedelegate.h"
#include "queue/queuekeys.h"
#include "queue/shiftstrip.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace baro {
namespace {

using namespace std::chrono_literals;

constexpr auto gatherTime = 33ms;
constexpr auto retryTime = 2s;
/// One portion of changed lines; keeps a single turn of the GUI thread short.
constexpr size_t portion = 64;
/// With more changes than this waiting, reading the whole queue is the shorter way.
constexpr size_t tooMany = 1'000;

} // namespace

QueuePanel::QueuePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new QueueModel(session.reference(), this))
    , m_view(new QueueView(*m_model, this))
    , m_title(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_shift(new ShiftStrip(session, *m_model, this))
    , m_onlyBar(new QWidget(this))
    , m_onlyWords(new QLabel(m_onlyBar))
    , m_showAll(new KeyButton(m_onlyBar))
    , m_advice(new AdviceStrip(session, this))
    , m_gather(new QTimer(this))
    , m_recount(new QTimer(this)) {
    setObjectName(QStringLiteral("queuePanel"));
    m_view->setObjectName(QStringLiteral("queueTable"));
    m_title->setObjectName(QStringLiteral("queueTitle"));
    m_trouble->setObjectName(QStringLiteral("queueTrouble"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_view);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_view->setItemDelegate(new QueueDelegate(m_view));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addLayout(m_head);
    layout->addWidget(m_trouble);
    layout->addWidget(m_shift);
    m_onlyBar->setObjectName(QStringLiteral("queueOnly"));
    m_onlyWords->setObjectName(QStringLiteral("queueOnlyWords"));
    m_onlyWords->setWordWrap(true);
    m_showAll->setObjectName(QStringLiteral("queueShowAll"));
    m_showAll->setKey(queueKeys::showAll());
    auto *only = new QHBoxLayout(m_onlyBar);
    only->setContentsMargins(0, 0, 0, 0);
    only->setSpacing(8);
    only->addWidget(m_onlyWords, 1);
    only->addWidget(m_showAll);
    m_onlyBar->hide();
    layout->addWidget(m_onlyBar);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_view, 1);
    auto *remainder = new QWidget(this);
    remainder->setFixedHeight(0);
    list->addWidget(remainder);
    layout->addLayout(list, 1);
    layout->addWidget(m_advice);
    m_view->setRemainder(remainder);
    m_columns = std::make_unique<QueueColumns>(session, *m_model, *m_view);
    retranslateUi();

    m_gather->setSingleShot(true);
    m_gather->setTimerType(Qt::PreciseTimer);
    connect(m_gather, &QTimer::timeout, this, &QueuePanel::askForPending);
    m_recount->setSingleShot(true);
    m_recount->setInterval(200ms);
    connect(m_recount, &QTimer::timeout, this, &QueuePanel::count);
    QHeaderView *header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->showMenu(header->mapToGlobal(at)); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->showMenu(m_view->viewport()->mapToGlobal(at)); });

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_applying)
            return;
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        if (rows.isEmpty())
            return;
        m_awaited.reset();
        m_chosen = m_model->idAt(rows.first().row());
        advise();
        if (m_chosen)
            Q_EMIT chosen(*m_chosen);
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->idAt(index.row()))
            Q_EMIT activated(*id);
    });

    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(queueKeys::send(), [this] { m_advice->send(); });
    key(m_showAll->key(), [this] { showOnly({}); });
    connect(m_showAll, &KeyButton::clicked, this, [this] {
        showOnly({});
        focusQueue();
    });
    connect(m_shift, &ShiftStrip::activated, this, [this](ComplaintId id) {
        select(id);
        Q_EMIT activated(id);
    });

    Desk &desk = session.desk();
    connect(&desk, &Desk::changed, this, &QueuePanel::follow);
    connect(&desk, &Desk::referenceChanged, this, [this] {
        m_model->setReference(m_session.reference());
        m_columns->measureAnew();
    });
    connect(&session, &Session::ticked, this, [this](Instant now) {
        const auto [first, last] = m_view->visibleRows();
        m_model->tick(now, first, last);
        count();
    });
    m_model->tick(session.now(), 0, -1);
    readQueue();
}

QueuePanel::~QueuePanel() = default; // the columns go first: they keep what the view shows

void QueuePanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange) {
        QFont bold = font();
        bold.setBold(true);
        m_title->setFont(bold);
        m_columns->measureAnew();
    }
}

void QueuePanel::addToHead(KeyButton *button) {
    m_head->addWidget(button);
    m_headKeys.push_back(button);
}

void QueuePanel::addOverList(QWidget *strip) {
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 2, strip); // the list and the advice stand below
}

void QueuePanel::fitHead() {
    const QFontMetrics metrics(m_title->font());
    const auto beside = [this](bool brief) {
        int width = 0;
        for (const KeyButton *button : m_headKeys)
            width += button->isHidden() ? 0 : m_head->spacing() + button->widthWhen(brief);
        return width;
    };
    const bool brief = metrics.horizontalAdvance(m_titleWords) + beside(false) > width();
    for (KeyButton *button : m_headKeys)
        button->setBrief(brief);
    const int room = std::max(0, width() - beside(brief));
    const QString shown = metrics.horizontalAdvance(m_titleWords) <= room
                              ? m_titleWords
                              : metrics.elidedText(m_titleBrief, Qt::ElideRight, room);
    m_title->setText(shown);
    m_title->setAccessibleName(m_titleWords);
    m_title->setToolTip(shown == m_titleWords ? QString() : m_titleWords);
}

bool QueuePanel::event(QEvent *event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // the words of a button are others
        fitHead();
    return done;
}

void QueuePanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitHead();
}

void QueuePanel::retranslateUi() {
    m_view->setAccessibleName(tr("Open complaints"));
    m_view->setEmptyText(tr("No complaint is open. A call that is saved appears here at once."));
    m_showAll->setWords(tr("Show all"));
    m_model->retranslate();
    m_columns->measureAnew();
    filter();
    showTitle();
    meet(m_problem);
}

void QueuePanel::showTitle() {
    m_titleWords = tr("Open complaints: %1 · due soon: %2 · late: %3")
                       .arg(m_counts.open)
                       .arg(m_counts.dueSoon)
                       .arg(m_counts.late);
    m_titleBrief = tr("Open %1 · soon %2 · late %3", "the same where there is little room")
                       .arg(m_counts.open)
                       .arg(m_counts.dueSoon)
                       .arg(m_counts.late);
    fitHead();
}

void QueuePanel::readQueue() {
    m_asking = true;
    m_readAll = false;
    whenAnswered(m_session.desk(), m_session.desk().openQueue(), this, [this](Result<std::vector<QueueItem>> items) {
        m_asking = false;
        if (items) {
            replaceAll(std::move(*items));
            meet({});
        } else {
            m_readAll = true;
            meet(items.error());
        }
        if (m_readAll || !m_pending.empty())
            m_gather->start(items ? Milliseconds(gatherTime) : Milliseconds(retryTime));
    });
}

void QueuePanel::follow(const Changes &changes) {
    for (const ComplaintId id : changes.complaints) {
        if (m_pendingIds.contains(id))
            continue;
        m_pendingIds.insert(id);
        m_pending.push_back(id);
    }
    if (!m_pending.empty() && !m_asking && !m_gather->isActive())
        m_gather->start(gatherTime);
}

void QueuePanel::askForPending() {
    if (m_asking)
        return;
    if (m_readAll || m_pending.size() > tooMany) {
        m_pending.clear();
        m_pendingIds.clear();
        readQueue();
        return;
    }
    if (m_pending.empty())
        return;
    const auto end = m_pending.begin() + static_cast<std::ptrdiff_t>(std::min(portion, m_pending.size()));
    std::vector<ComplaintId> asked(m_pending.begin(), end);
    m_pending.erase(m_pending.begin(), end);
    for (const ComplaintId id : asked)
        m_pendingIds.remove(id);
    m_asking = true;
    whenAnswered(m_session.desk(), m_session.desk().queueItems(asked), this,
                 [this, asked](Result<std::vector<QueueItem>> items) {
                     m_asking = false;
                     if (items) {
                         apply(*items, asked);
                         meet({});
                     } else {
                         // What was asked about is not lost: the whole queue is read as soon as that is possible again.
                         m_readAll = true;
                         meet(items.error());
                     }
                     if (m_readAll || !m_pending.empty())
                         m_gather->start(items ? Milliseconds(gatherTime) : Milliseconds(retryTime));
                 });
}

void QueuePanel::apply(const std::vector<QueueItem> &items, const std::vector<ComplaintId> &asked) {
    const QueueView::Sight sight = m_view->sight();
    m_applying = true;
    m_model->apply(items, asked);
    // Qt marks a neighbour when the marked line goes; nobody has chosen that one.
    if (m_chosen && m_model->rowOf(*m_chosen) < 0)
        m_view->selectionModel()->clearSelection();
    else if (m_chosen && !m_view->selectionModel()->hasSelection())
        mark(*m_chosen, false); // it came back: reopened, or its closing was undone
    m_view->hold(sight, asked);
    m_applying = false;
    afterChange();
}

void QueuePanel::replaceAll(std::vector<QueueItem> items) {
    const QueueView::Sight sight = m_view->sight();
    m_applying = true;
    m_model->reset(std::move(items));
    if (m_chosen)
        mark(*m_chosen, false);
    m_view->hold(sight, {});
    m_applying = false;
    afterChange();
}

void QueuePanel::afterChange() {
    m_columns->fit();
    m_view->settle();
    filter();
    advise();
    if (m_awaited && m_model->rowOf(*m_awaited) >= 0)
        select(*m_awaited);
    if (!m_recount->isActive())
        m_recount->start();
}

void QueuePanel::mark(ComplaintId id, bool scroll) {
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const bool before = std::exchange(m_applying, true);
    const QModelIndex index = m_model->index(row, std::max(0, m_view->currentIndex().column()));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (scroll)
        m_view->scrollTo(index);
    m_applying = before;
}

void QueuePanel::select(ComplaintId id) {
    if (m_model->rowOf(id) < 0) {
        m_awaited = id;
        return;
    }
    m_awaited.reset();
    m_chosen = id;
    // What somebody goes to by its number is not to be hidden from him.
    if (m_only && m_model->item(m_model->rowOf(id)).district != m_only)
        showOnly({});
    mark(id, true);
    advise();
}

void QueuePanel::showOnly(std::optional<DistrictId> dong) {
    if (m_only == dong)
        return;
    const bool before = m_only.has_value();
    m_only = dong;
    if (before && !dong)
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_view->setRowHidden(row, false);
    filter();
}

void QueuePanel::filter() {
    m_onlyBar->setVisible(m_only.has_value());
    if (!m_only)
        return;
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool hidden = m_model->item(row).district != m_only;
        shown += !hidden;
        if (m_view->isRowHidden(row) != hidden)
            m_view->setRowHidden(row, hidden);
    }
    // Nothing is done to a complaint that nobody sees.
    if (m_chosen && m_model->rowOf(*m_chosen) >= 0 && m_view->isRowHidden(m_model->rowOf(*m_chosen))) {
        const bool before = std::exchange(m_applying, true);
        m_view->selectionModel()->clear();
        m_applying = before;
        m_chosen.reset();
        advise();
    }
    const QString words = tr("Only %1: %2 of %3 open complaints", "dong, how many, of how many")
                              .arg(m_session.name(m_only))
                              .arg(shown)
                              .arg(m_model->rowCount());
    m_onlyWords->setText(words);
    m_onlyWords->setAccessibleName(words);
}

void QueuePanel::advise() {
    const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    m_advice->show(row < 0 ? std::nullopt : std::optional(m_model->item(row)));
}

void QueuePanel::focusQueue() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_view->selectionModel()->hasSelection() || m_model->rowCount() == 0)
        return;
    int row = std::max(0, m_view->currentIndex().row());
    for (int next = 0; m_view->isRowHidden(row) && next < m_model->rowCount(); ++next)
        row = next;
    if (m_view->isRowHidden(row))
        return; // none of this dong is open
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueuePanel::count() {
    m_shift->refresh();
    const QueueCounts counts = m_model->counts();
    if (counts == m_counts)
        return;
    m_counts = counts;
    showTitle();
    Q_EMIT counted(counts.open, counts.dueSoon, counts.late);
}

void QueuePanel::meet(const std::optional<Problem> &problem) {
    m_problem = problem;
    m_trouble->setVisible(problem.has_value());
    m_trouble->setText(problem ? tr("The queue cannot be read at the moment and is read again every two seconds. %1")
                                     .arg(problemText(*problem, m_session.zone()))
                               : QString());
}

} // namespace baro
