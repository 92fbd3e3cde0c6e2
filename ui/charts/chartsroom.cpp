#include "charts/chartsroom.h"

#include "charts/chartcard.h"
#include "records/conditionchips.h"
#include "records/viewsbar.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/choicefield.h"
#include "widgets/filedialog.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

const QString conditionsKey = QStringLiteral("charts/conditions");
const QString compareKey = QStringLiteral("charts/compare");
const QString reportFolderKey = QStringLiteral("charts/reportFolder");
const QString paceKey = QStringLiteral("charts/pace");
constexpr std::chrono::milliseconds followPause{400};
constexpr int widthOfCard = 540;
constexpr size_t placesShown = 15;
constexpr size_t rememberedSelections = 50;

} // namespace

ChartsRoom::ChartsRoom(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_statistician(session.zone())
    , m_fieldTitle(new QLabel(this))
    , m_field(new ChoiceField(this))
    , m_chips(new ConditionChips(session, m_field, this))
    , m_pace(new QComboBox(this))
    , m_compare(new QCheckBox(this))
    , m_back(new KeyButton(this))
    , m_forward(new KeyButton(this))
    , m_list(new KeyButton(this))
    , m_report(new KeyButton(this))
    , m_views(new ViewsBar(
          session, [this] { return view(); }, this))
    , m_headline(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_grid(new QGridLayout)
    , m_soon(new QTimer(this)) {
    build();
    bindKeys();
    // Before anything listens: a settings file that says nothing means the last ninety days, compared.
    const QSettings &settings = session.settings();
    std::vector<Condition> conditions = conditionsFromCode(settings.value(conditionsKey).toString());
    if (conditions.empty() && !settings.contains(conditionsKey)) {
        const QDate today = toDateTime(session.now(), session.zone()).date();
        conditions.push_back({Condition::Kind::Received, Period::range(today.addDays(-89), today).code()});
    }
    m_compare->setChecked(settings.value(compareKey, true).toBool());
    m_chips->setConditions(conditions);
    m_past.push_back(conditions);
    retranslateUi();
    m_pace->setCurrentIndex(std::clamp(settings.value(paceKey, 0).toInt(), 0, m_pace->count() - 1));
    connect(m_chips, &ConditionChips::changed, this, [this] { takeConditions(m_chips->conditions(), true); });
    connect(m_pace, &QComboBox::activated, this, [this] {
        keep();
        ask();
    });
    connect(m_compare, &QCheckBox::toggled, this, [this] {
        keep();
        ask();
    });
    connect(m_views, &ViewsBar::viewAsked, this, [this](const RecordsView &asked) {
        takeConditions(asked.conditions, true);
        enter();
    });
    connect(m_views, &ViewsBar::done, this, &ChartsRoom::enter);
    connect(m_views, &ViewsBar::said, m_headline, &QLabel::setText);
    m_soon->setSingleShot(true);
    m_soon->setInterval(followPause);
    connect(m_soon, &QTimer::timeout, this, &ChartsRoom::ask);
    connect(&session.desk(), &Desk::registerChanged, this, &ChartsRoom::follow);
    connect(&session.desk(), &Desk::referenceChanged, this, [this] {
        m_chips->refresh();
        follow();
    });
    connect(&session, &Session::ticked, this, [this](Instant now) {
        // What is late is another with the minute.
        const auto minute = std::chrono::floor<Minutes>(now).time_since_epoch().count();
        if (std::exchange(m_minute, minute) != minute)
            follow();
    });
}

ChartsRoom::~ChartsRoom() = default;

void ChartsRoom::build() {
    setObjectName(QStringLiteral("chartsRoom"));
    m_field->setObjectName(QStringLiteral("chartsField"));
    m_chips->setObjectName(QStringLiteral("chartsChips"));
    m_pace->setObjectName(QStringLiteral("chartsPace"));
    m_compare->setObjectName(QStringLiteral("chartsCompare"));
    m_back->setObjectName(QStringLiteral("chartsBack"));
    m_forward->setObjectName(QStringLiteral("chartsForward"));
    m_report->setObjectName(QStringLiteral("chartsReport"));
    m_list->setObjectName(QStringLiteral("chartsList"));
    m_headline->setObjectName(QStringLiteral("chartsHeadline"));
    m_fieldTitle->setBuddy(m_field);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_back->setKey(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setKey(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_list->setKey(QKeySequence(Qt::ALT | Qt::Key_L));
    m_report->setKey(QKeySequence(Qt::ALT | Qt::Key_R));
    connect(m_report, &KeyButton::clicked, this, &ChartsRoom::askReport);
    connect(m_back, &KeyButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &KeyButton::clicked, this, [this] { step(1); });
    connect(m_list, &KeyButton::clicked, this, [this] { Q_EMIT listAsked(m_chips->conditions()); });

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_fieldTitle);
    head->addWidget(m_field, 1);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_list);
    head->addWidget(m_report);
    head->addWidget(m_views);
    auto *inner = new QWidget(m_scroll);
    inner->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setSpacing(12);
    m_scroll->setObjectName(QStringLiteral("chartsScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_chips);
    auto *told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_headline, 1);
    told->addWidget(m_pace);
    told->addWidget(m_compare);
    column->addLayout(told);
    column->addWidget(m_scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // Title, sentence and what is told of the place stand above a chart: they come into sight with it.
        const ChartCard *card = now && m_scroll->widget()->isAncestorOf(now) ? focused() : nullptr;
        const int top = m_scroll->verticalScrollBar()->value();
        if (card && (card->y() < top || card->geometry().bottom() > top + m_scroll->viewport()->height()))
            m_scroll->verticalScrollBar()->setValue(card->y());
    });
}

void ChartsRoom::bindKeys() {
    const auto bind = [this](const char *name, const QKeySequence &key, auto act) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    bind("chartsBackAction", m_back->key(), [this] { step(-1); });
    bind("chartsForwardAction", m_forward->key(), [this] { step(1); });
    bind("chartsListAction", m_list->key(), [this] { Q_EMIT listAsked(m_chips->conditions()); });
    bind("chartsReportAction", m_report->key(), [this] { askReport(); });
    bind("chartsTableAction", QKeySequence(Qt::ALT | Qt::Key_T), [this] {
        if (ChartCard *card = focused())
            card->toggleTable();
    });
    // From chart to chart, without walking through what stands in each.
    const auto leap = [this](int direction) {
        if (m_cards.empty())
            return;
        const auto found = std::ranges::find(m_cards, focused());
        qsizetype at = found == m_cards.end() ? (direction > 0 ? -1 : static_cast<qsizetype>(m_cards.size()))
                                              : found - m_cards.begin();
        do
            at += direction;
        while (at >= 0 && at < static_cast<qsizetype>(m_cards.size()) &&
               m_cards[static_cast<size_t>(at)]->data().empty());
        if (at < 0 || at >= static_cast<qsizetype>(m_cards.size()))
            enter();
        else
            m_cards[static_cast<size_t>(at)]->focusChart();
    };
    bind("chartsNextAction", QKeySequence(Qt::ALT | Qt::Key_Down), [leap] { leap(1); });
    bind("chartsPreviousAction", QKeySequence(Qt::ALT | Qt::Key_Up), [leap] { leap(-1); });
}

void ChartsRoom::retranslateUi() {
    m_fieldTitle->setText(tr("Which ones"));
    m_field->setAccessibleName(tr("What the charts are about"));
    m_field->setPlaceholderText(tr("Days, dong, kind, squad … and Enter"));
    const int pace = m_pace->currentIndex();
    m_pace->clear();
    m_pace->addItems({tr("steps as they fit"), tr("by day"), tr("by week"), tr("by month"), tr("by half-year")});
    m_pace->setCurrentIndex(std::max(pace, 0));
    m_pace->setAccessibleName(tr("Steps of the course"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("With the period of the same length before"));
    m_back->setWords(tr("Back"));
    m_forward->setWords(tr("Forward"));
    m_list->setWords(tr("List"));
    m_report->setWords(tr("Report"));
    m_report->setToolTip(tr("All figures of these days as a paper: PDF, ODT or XLSX"));
    m_list->setToolTip(tr("These complaints as a list"));
    m_views->retranslate();
    m_scroll->setAccessibleName(tr("Charts"));
}

void ChartsRoom::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_chips->refresh();
        showAll();
    }
}

void ChartsRoom::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void ChartsRoom::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ChartsRoom::enter() {
    m_field->setFocus(Qt::ShortcutFocusReason);
}

const std::vector<Condition> &ChartsRoom::conditions() const {
    return m_chips->conditions();
}

ChartCard *ChartsRoom::focused() const {
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != this; widget = widget->parentWidget())
        if (auto *card = qobject_cast<ChartCard *>(widget))
            return card;
    return nullptr;
}

RecordsView ChartsRoom::view() const {
    return {m_chips->conditions(), {}, {}};
}

// --- the selection ---------------------------------------------------------------------------------------------------

void ChartsRoom::narrow(const Condition &condition) {
    // Of one sort the last one counts: who clicks on a dong means that dong.
    std::vector<Condition> conditions = m_chips->conditions();
    const bool was = std::ranges::find(conditions, condition) != conditions.end();
    std::erase_if(conditions, [&](const Condition &one) { return one.kind == condition.kind; });
    if (!was)
        conditions.push_back(condition);
    takeConditions(std::move(conditions), true);
}

void ChartsRoom::takeConditions(std::vector<Condition> conditions, bool remember) {
    if (remember && conditions != m_past[m_at]) {
        m_past.resize(m_at + 1);
        m_past.push_back(conditions);
        if (m_past.size() > rememberedSelections)
            m_past.erase(m_past.begin());
        m_at = m_past.size() - 1;
    }
    m_chips->setConditions(std::move(conditions));
    selectionChanged();
}

void ChartsRoom::selectionChanged() {
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_past.size());
    keep();
    ask();
}

void ChartsRoom::step(int direction) {
    if ((direction < 0 && m_at == 0) || (direction > 0 && m_at + 1 >= m_past.size()))
        return;
    m_at = direction < 0 ? m_at - 1 : m_at + 1;
    takeConditions(m_past[m_at], false);
}

void ChartsRoom::keep() {
    QSettings &settings = m_session.settings();
    settings.setValue(conditionsKey, codeOf(m_chips->conditions()));
    settings.setValue(compareKey, m_compare->isChecked());
    settings.setValue(paceKey, m_pace->currentIndex());
}

std::optional<std::pair<LocalDay, LocalDay>> ChartsRoom::period() const {
    const RecordFilter filter = filterOf(m_chips->conditions(), *m_session.reference(), m_session.now());
    if (!filter.from || !filter.to)
        return {};
    const LocalDay first = dayIn(m_session.zone(), *filter.from);
    const LocalDay last = dayIn(m_session.zone(), *filter.to - Milliseconds{1});
    const LocalDay today = dayIn(m_session.zone(), m_session.now());
    return std::pair(first, first <= today ? std::min(last, today) : last);
}

Pace ChartsRoom::paceFor(LocalDay first, LocalDay last) const {
    if (m_pace->currentIndex() > 0)
        return static_cast<Pace>(m_pace->currentIndex() - 1);
    const auto days = (last - first).count() + 1;
    return days <= 40 ? Pace::Day : days <= 200 ? Pace::Week : days <= 1'900 ? Pace::Month : Pace::HalfYear;
}

FigureQuestion ChartsRoom::question() const {
    FigureQuestion asked;
    asked.filter = filterOf(m_chips->conditions(), *m_session.reference(), m_session.now());
    asked.pace = Pace::Month;
    if (const auto days = period())
        asked.pace = paceFor(days->first, days->second);
    else if (m_pace->currentIndex() > 0)
        asked.pace = static_cast<Pace>(m_pace->currentIndex() - 1);
    return asked;
}

void ChartsRoom::follow() {
    m_stale = true;
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void ChartsRoom::ask() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const qint64 asked = ++m_question;
    const RegisterPointer records = m_session.desk().records();
    const Instant now = m_session.now();
    FigureQuestion present = question();
    std::optional<FigureQuestion> earlier;
    if (const auto days = period(); days && m_compare->isChecked()) {
        const auto [first, last] = periodBefore(days->first, days->second);
        earlier = present;
        earlier->filter.from = instantOf(m_session.zone(), first, 0);
        earlier->filter.to = instantOf(m_session.zone(), last + std::chrono::days{1}, 0);
    }
    auto before = std::make_shared<Result<FiguresPointer>>(FiguresPointer());
    if (earlier)
        whenAnswered(m_session.desk(), m_statistician.figures(records, *earlier, now, m_chips), this,
                     [before](Result<FiguresPointer> figures) { *before = std::move(figures); });
    const bool another = m_asked != present;
    m_asked = present;
    // The lane answers in order: what came before is there when this is.
    whenAnswered(m_session.desk(), m_statistician.figures(records, std::move(present), now, this), this,
                 [this, asked, another, before](Result<FiguresPointer> figures) {
                     if (asked != m_question)
                         return;
                     if (!figures || !*before) {
                         m_headline->setText(problemText(figures ? before->error() : figures.error()));
                         return;
                     }
                     if (!*figures)
                         return; // something else was asked
                     m_figures = *figures;
                     m_before = **before;
                     // What stands in no register is no zero.
                     m_tooEarly = m_before && m_before->first < m_figures->begins;
                     if (m_tooEarly)
                         m_before.reset();
                     if (another)
                         m_places.clear();
                     showAll();
                     m_shownFor = asked;
                     if (another || m_placesMinute != m_minute)
                         askPlaces();
                 });
    if (std::exchange(m_repliesMinute, m_minute) != m_minute)
        whenAnswered(m_session.desk(), m_session.desk().agencyReplies(), this,
                     [this](Result<std::map<AgencyId, AgencyReplies>> replies) {
                         if (!replies) {
                             m_headline->setText(problemText(replies.error()));
                             return;
                         }
                         m_replies = *std::move(replies);
                         showAll();
                     });
}

void ChartsRoom::askPlaces() {
    const qint64 asked = m_question;
    whenAnswered(m_session.desk(),
                 m_statistician.recurrences(m_session.desk().records(), question().filter, m_session.now(), placesShown,
                                            &m_places),
                 this, [this, asked](Result<std::vector<Recurrence>> found) {
                     if (asked != m_question || !found)
                         return;
                     std::vector<ComplaintId> ids;
                     for (const Recurrence &one : *found)
                         ids.push_back(one.latest);
                     whenAnswered(m_session.desk(), m_session.desk().recordWords(ids), this,
                                  [this, asked, places = *std::move(found)](Result<std::vector<RecordWords>> words) {
                                      if (asked != m_question || !words)
                                          return;
                                      m_places.clear();
                                      for (const Recurrence &one : places)
                                          for (const RecordWords &said : *words)
                                              if (said.id == one.latest)
                                                  m_places.push_back({one, said.place});
                                      showAll();
                                  });
                 });
}

// --- what is shown ---------------------------------------------------------------------------------------------------

void ChartsRoom::showAll() {
    if (!m_figures)
        return;
    const Language language = m_session.language();
    const ReferencePointer reference = m_session.reference();
    const Telling telling{*m_figures, m_before.get(), *reference, language};
    const std::vector<ChartData> charts = chartsOf({telling, &m_replies, &m_places});
    bool made = false;
    while (m_cards.size() < charts.size()) {
        auto *card = new ChartCard(m_session, m_scroll->widget());
        connect(card, &ChartCard::picked, this, &ChartsRoom::narrow);
        connect(card, &ChartCard::said, &m_session, &Session::said);
        m_cards.push_back(card);
        made = true;
    }
    for (size_t i = 0; i < charts.size(); ++i)
        if (made || charts[i] != m_cards[i]->data())
            m_cards[i]->setData(charts[i]);
    if (made) {
        m_columns = 0;
        arrange();
    }
    QStringList words{tr("%1, as of %2.")
                          .arg(periodName(m_figures->first, m_figures->last, language),
                               dateAndTime(m_figures->asOf, m_session.zone(), language))};
    if (m_before)
        words << tr("Compared with %1.").arg(periodName(m_before->first, m_before->last, language));
    else if (m_tooEarly)
        words << tr("Nothing to compare with: the register begins on %1.")
                     .arg(periodName(m_figures->begins, m_figures->begins, language));
    if (!m_figures->whole) {
        const RegisterPointer records = m_session.desk().records();
        words << tr("Still reading: %1 of %2 complaints are there.")
                     .arg(QLocale().toString(records->loaded), QLocale().toString(records->total));
    }
    m_headline->setText(words.join(QLatin1Char(' ')));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_past.size());
}

// --- paper -----------------------------------------------------------------------------------------------------------

void ChartsRoom::askReport() {
    if (!period()) {
        m_headline->setText(tr("A report is about days: type some first, as 2026-10 or 3.1~6.15."));
        return;
    }
    const auto [first, last] = *period();
    const QString folder =
        m_session.settings()
            .value(reportFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    const QString name =
        QStringLiteral("8572-%1-%2.pdf")
            .arg(toDate(first).toString(QStringLiteral("yyyyMMdd")), toDate(last).toString(QStringLiteral("yyyyMMdd")));
    // What narrows the charts besides the days does not narrow a report that is handed in.
    auto *dialog =
        new QFileDialog(this, tr("Report on %1, all complaints").arg(periodName(first, last, m_session.language())),
                        QDir(folder).filePath(name), tr("Reports (*.pdf *.odt *.xlsx)"));
    leaveFilesClosed(*dialog);
    dialog->setObjectName(QStringLiteral("reportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartsRoom::writeReport);
    dialog->open();
}

void ChartsRoom::writeReport(const QString &file) {
    const auto days = period();
    if (!days)
        return;
    m_session.settings().setValue(reportFolderKey, QFileInfo(file).absolutePath());
    m_report->setReason(tr("being written"));
    // By the command line, in a process of its own: the desk may change its language meanwhile, and be closed.
    auto *making = new QProcess(this);
    making->setProgram(QCoreApplication::applicationFilePath());
    making->setArguments({QStringLiteral("report"), QStringLiteral("--period"),
                          QStringLiteral("%1..%2").arg(toDate(days->first).toString(Qt::ISODate),
                                                       toDate(days->second).toString(Qt::ISODate)),
                          QStringLiteral("--output"), file, QStringLiteral("--language"),
                          codeText(m_session.language()), QStringLiteral("--database"), m_session.desk().file()});
    const auto over = [this, making, file](bool good) {
        m_report->setReason({});
        const QString why = QString::fromUtf8(making->readAllStandardError()).trimmed();
        Q_EMIT m_session.said(good            ? tr("Report written: %1").arg(QDir::toNativeSeparators(file))
                              : why.isEmpty() ? tr("The report was not written: %1").arg(making->errorString())
                                              : why);
        making->deleteLater();
    };
    connect(making, &QProcess::finished, this,
            [over](int code, QProcess::ExitStatus status) { over(status == QProcess::NormalExit && code == 0); });
    connect(making, &QProcess::errorOccurred, this, [over](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            over(false);
    });
    making->start();
}

void ChartsRoom::arrange() {
    const int columns = std::max(1, (width() - 24) / widthOfCard);
    if (columns == m_columns || m_cards.empty())
        return;
    m_columns = columns;
    for (ChartCard *card : m_cards)
        m_grid->removeWidget(card);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    // The keyboard goes as the eye does.
    for (size_t i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
}

} // namespace baro
