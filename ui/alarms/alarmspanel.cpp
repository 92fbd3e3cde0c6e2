#include "alarms/alarmspanel.h"

#include "complaint/flowlayout.h"
#include "queue/queuemodel.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/fittedcolumns.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace baro {

namespace {

using namespace std::chrono_literals;
constexpr auto gatherTime = 50ms;

} // namespace

AlarmsPanel::AlarmsPanel(Session &session, const QueueModel &queue, Mute &mute, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_mute(mute)
    , m_model(new AlarmModel(queue, session.reference(), this))
    , m_view(new ComplaintTable(
          *m_model,
          {[this](int row) { return m_model->idAt(row); }, [this](ComplaintId id) { return m_model->rowOf(id); }},
          this))
    , m_title(new QLabel(this))
    , m_back(new KeyButton(this))
    , m_sheets(new KeyButton(this))
    , m_quiet(new QLabel(this))
    , m_banner(new Banner(this))
    , m_gather(new QTimer(this)) {
    build();
    m_columns = new FittedColumns(*m_view,
                                  {static_cast<int>(AlarmColumn::Clock), static_cast<int>(AlarmColumn::Due),
                                   static_cast<int>(AlarmColumn::What), static_cast<int>(AlarmColumn::Squad),
                                   static_cast<int>(AlarmColumn::TakenBy)},
                                  static_cast<int>(AlarmColumn::What));
    m_gather->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &AlarmsPanel::follow);
    connect(m_model, &AlarmModel::touched, this, [this] {
        if (!m_gather->isActive())
            m_gather->start(gatherTime);
    });
    connect(m_back, &KeyButton::clicked, this, &AlarmsPanel::backAsked);
    connect(m_sheets, &KeyButton::clicked, this, &AlarmsPanel::handoverAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_applying)
            return;
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        const auto now = rows.isEmpty() ? std::nullopt : m_model->idAt(rows.first().row());
        if (now == m_chosen)
            return;
        m_chosen = now;
        if (m_chosen)
            Q_EMIT chosen(*m_chosen);
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->idAt(index.row()))
            Q_EMIT activated(*id);
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &AlarmsPanel::askTakers);
    connect(&session.desk(), &Desk::referenceChanged, this, [this] { m_model->setReference(m_session.reference()); });
    connect(&session, &Session::ticked, this, [this](Instant now) {
        const auto [first, last] = m_view->visibleRows();
        m_model->tick(now, first, last);
    });
    connect(&m_mute, &Mute::changed, this, &AlarmsPanel::showMute);
    connect(&m_mute, &Mute::refused, this, [this](const Problem &problem) {
        m_banner->say(Banner::Kind::Trouble, [this, problem] { return problemText(problem, m_session.zone()); });
    });
    m_model->tick(session.now(), 0, -1);
    retranslateUi();
    measureAnew();
    follow();
}

AlarmsPanel::~AlarmsPanel() = default;

void AlarmsPanel::build() {
    setObjectName(QStringLiteral("alarmsPanel"));
    m_view->setObjectName(QStringLiteral("alarmsTable"));
    m_title->setObjectName(QStringLiteral("alarmsTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setBuddy(m_view);
    m_back->setObjectName(QStringLiteral("alarmsBack"));
    m_back->setKey({Qt::Key_F5});
    m_back->setIcon(icon(QStringLiteral("left")));
    m_sheets->setObjectName(QStringLiteral("alarmsSheets"));
    m_sheets->setKey({Qt::Key_F12}); // the window's
    m_sheets->setIcon(icon(QStringLiteral("handover"), Meaning::Soon));
    m_sheets->hide();
    m_quiet->setObjectName(QStringLiteral("alarmsQuiet"));
    m_quiet->setWordWrap(true);
    m_banner->setObjectName(QStringLiteral("alarmsBanner"));

    auto *keys = new QWidget(this);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 8, keys);
    for (QAction *action : m_mute.actions(this)) {
        auto *button = new KeyButton(keys);
        button->setObjectName(QStringLiteral("alarmsMute%1").arg(m_keys.size()));
        button->setKey(action->shortcut());
        button->setIcon(icon(m_keys.size() < Mute::spans.size() ? QStringLiteral("quiet") : QStringLiteral("bell")));
        connect(button, &KeyButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
        m_keys.push_back(button);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    foot->setSpacing(4);
    foot->addWidget(m_quiet);
    foot->addWidget(keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_sheets, 0, Qt::AlignLeft);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    column->addWidget(m_banner);
}

void AlarmsPanel::measureAnew() {
    // A promise is broken for days sooner or later, and then it was due on another day.
    const Instant longAgo = m_session.now() - std::chrono::days{2} - std::chrono::hours{23};
    m_columns->setSample(static_cast<int>(AlarmColumn::Late), leftText(longAgo - m_session.now()));
    m_columns->setSample(static_cast<int>(AlarmColumn::Due), timeNear(longAgo, m_session.now(), m_session.zone(),
                                                                    m_session.language()));
    m_columns->measureAnew();
}

void AlarmsPanel::follow() {
    const ComplaintTable::Sight sight = m_view->sight();
    m_applying = true;
    const std::vector<ComplaintId> moved = m_model->follow();
    const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    if (row < 0) {
        // Qt marks a neighbour when the marked line goes; nobody has chosen that one.
        m_view->selectionModel()->clearSelection();
        m_chosen.reset();
    } else if (!m_view->selectionModel()->isRowSelected(row, {})) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_view->hold(sight, moved);
    m_applying = false;
    if (isVisible())
        m_model->lookedAt();
    count();
    askTakers();
}

void AlarmsPanel::askTakers() {
    const auto [first, last] = m_view->visibleRows();
    for (int row = first; row <= last; ++row) {
        const auto id = m_model->idAt(row);
        if (!id || m_asked.contains(*id) || m_model->knowsTaker(*id))
            continue;
        m_asked.insert(*id);
        whenAnswered(m_session.desk(), m_session.desk().complaint(*id), this,
                     [this, id = *id](const Result<ComplaintView> &view) {
                         m_asked.remove(id);
                         if (view && !view->events.empty())
                             m_model->setTakenBy(id, view->events.front().actor);
                     });
    }
}

void AlarmsPanel::focusList() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_view->selectionModel()->hasSelection() || m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_view->currentIndex().row(), 0, m_model->rowCount() - 1);
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AlarmsPanel::count() {
    if (m_model->late() == m_late && m_model->soon() == m_soon && m_model->unseen() == m_unseen)
        return;
    m_late = m_model->late();
    m_soon = m_model->soon();
    m_unseen = m_model->unseen();
    showTitle();
    Q_EMIT counted(m_late, m_soon, m_unseen);
}

void AlarmsPanel::showTitle() {
    m_title->setText(tr("Promises broken: %1 · nearly: %2").arg(std::max(0, m_late)).arg(std::max(0, m_soon)));
}

void AlarmsPanel::showUntaken(int sheets) {
    m_untaken = sheets;
    m_sheets->setWords(tr("Handover sheets not taken over: %1").arg(sheets));
    m_sheets->setVisible(sheets > 0);
}

void AlarmsPanel::showMute() {
    const auto until = m_mute.until();
    m_quiet->setText(until ? tr("No sound and no notification here until %1. Lines and counts still show.")
                                 .arg(timeOfDay(*until, m_session.zone()))
                           : tr("Alarms sound here."));
    m_quiet->setAccessibleName(m_quiet->text());
    m_keys.back()->setReason(until ? QString() : tr("it sounds already"));
}

void AlarmsPanel::retranslateUi() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    setAccessibleName(tr("Alarms"));
    m_view->setAccessibleName(tr("Broken and nearly broken promises"));
    m_view->setEmptyText(tr("No promise is broken. A complaint appears here when four fifths of the time until a squad "
                            "sets out, or until the trouble is gone, have passed."));
    m_back->setWords(tr("To the queue"));
    showUntaken(m_untaken);
    for (size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i]->setWords(muteWords(i < Mute::spans.size() ? std::optional(Mute::spans[i]) : std::nullopt));
    m_model->retranslate();
    showTitle();
    showMute();
}

void AlarmsPanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_model->tick(m_session.now(), 0, m_model->rowCount() - 1);
    m_model->lookedAt();
    count();
    // Which lines are in sight is known once they are laid out.
    QMetaObject::invokeMethod(this, &AlarmsPanel::askTakers, Qt::QueuedConnection);
}

void AlarmsPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        measureAnew();
        break;
    case QEvent::FontChange:
        retranslateUi();
        measureAnew();
        break;
    case QEvent::PaletteChange:
        m_model->retranslate();
        break;
    default:
        break;
    }
}

} // namespace baro
