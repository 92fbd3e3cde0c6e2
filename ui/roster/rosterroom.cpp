#include "roster/rosterroom.h"

#include "complaint/flowlayout.h"
#include "roster/awaypanel.h"
#include "roster/rostermodel.h"
#include "roster/rosterview.h"
#include "text/advicetext.h"
#include "text/codetext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace baro {

namespace {

using std::chrono::days;
constexpr Milliseconds sendAgainAfter{2'000};
constexpr int listHeight = 6;  ///< lines of the lists below the grid
constexpr int shortList = 3;   ///< the same where the room is less than this high:
constexpr int littleRoom = 28; ///< lines
constexpr int weeksAtMost = 53;
enum ProblemRole { SquadRole = Qt::UserRole, DayRole };

QLabel *plainLabel(QWidget *parent, const QString &name) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QString RosterRoom::shortDay(LocalDay day) {
    const QLocale locale = localeOf(currentLanguage());
    return currentLanguage() == Language::Korean ? locale.toString(toDate(day), QStringLiteral("M.d (ddd)"))
                                                 : locale.toString(toDate(day), QStringLiteral("ddd d MMM"));
}

RosterRoom::RosterRoom(Session &session, RosterWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(watch)
    , m_monday(mondayOfWeek(watch.today()))
    , m_model(new RosterModel(this))
    , m_view(new RosterView(this))
    , m_title(plainLabel(this, QStringLiteral("rosterTitle")))
    , m_ahead(plainLabel(this, QStringLiteral("rosterAhead")))
    , m_legend(plainLabel(this, QStringLiteral("rosterLegend")))
    , m_banner(new Banner(this))
    , m_before(new KeyButton(this))
    , m_now(new KeyButton(this))
    , m_after(new KeyButton(this))
    , m_copy(new KeyButton(this))
    , m_weeks(new QSpinBox(this))
    , m_pattern(new KeyButton(this))
    , m_awayKey(new KeyButton(this))
    , m_first(new KeyButton(this))
    , m_import(new KeyButton(this))
    , m_export(new KeyButton(this))
    , m_problemsTitle(plainLabel(this, QStringLiteral("rosterProblemsTitle")))
    , m_problems(new QListWidget(this))
    , m_away(new AwayPanel(session, this)) {
    setObjectName(QStringLiteral("rosterRoom"));
    layOut();
    bind(m_copy, QKeySequence(Qt::ALT | Qt::Key_1), &RosterRoom::copyWeek);
    bind(m_pattern, QKeySequence(Qt::ALT | Qt::Key_2), &RosterRoom::backToPattern);
    bind(m_awayKey, QKeySequence(Qt::ALT | Qt::Key_3), &RosterRoom::openAway);
    bind(m_first, QKeySequence(Qt::ALT | Qt::Key_4), &RosterRoom::firstProblem);
    bind(m_import, QKeySequence(Qt::CTRL | Qt::Key_O), &RosterRoom::askImport);
    bind(m_export, QKeySequence(Qt::CTRL | Qt::Key_E), &RosterRoom::askExport);
    // These keys are the grid's alone.
    m_before->setKey({Qt::Key_PageUp});
    m_now->setKey({Qt::Key_Home});
    m_after->setKey({Qt::Key_PageDown});
    connect(m_before, &KeyButton::clicked, this, &RosterRoom::weekBefore);
    connect(m_now, &KeyButton::clicked, this, &RosterRoom::thisWeek);
    connect(m_after, &KeyButton::clicked, this, &RosterRoom::weekAfter);
    connect(m_view, &RosterView::weekAsked, this, &RosterRoom::stepWeek);
    connect(m_view, &RosterView::letterTyped, this, &RosterRoom::letterTyped);
    connect(m_view, &RosterView::nextAsked, this, &RosterRoom::nextChoice);
    connect(m_view, &RosterView::offAsked, this, [this] { setCells(m_view->chosen(), QString()); });
    connect(m_view, &RosterView::copyAsked, this, &RosterRoom::copyCells);
    connect(m_view, &RosterView::pasteAsked, this, &RosterRoom::pasteCells);
    connect(m_model, &RosterModel::written, this, &RosterRoom::write);
    // The text of a cell that was pulled is that of the list: no need to fill a selection that is the source.
    connect(m_model, &RosterModel::dropped, this,
            [this](int row, int column, const QString &text) { paste(row, column, text, false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RosterRoom::showButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_away->setPlace(m_model->squadAt(current.row()), m_model->dayAt(current.column()));
    });
    connect(m_problems, &QListWidget::itemActivated, this, &RosterRoom::jumpTo);
    connect(m_problems, &QListWidget::itemClicked, this, &RosterRoom::jumpTo);
    connect(m_away, &AwayPanel::finished, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(&m_watch, &RosterWatch::looked, this, [this] {
        showHeading();
        showFindings();
    });
    connect(&session.desk(), &Desk::referenceChanged, this, &RosterRoom::refresh);
    connect(&session, &Session::chosen, this, &RosterRoom::showButtons);
    m_retry.setSingleShot(true);
    m_retry.setInterval(sendAgainAfter);
    connect(&m_retry, &QTimer::timeout, this, &RosterRoom::sendNext);
    retranslateUi();
}

RosterRoom::~RosterRoom() = default;

void RosterRoom::layOut() {
    m_view->setObjectName(QStringLiteral("rosterGrid"));
    m_view->setModel(m_model);
    m_banner->setObjectName(QStringLiteral("rosterBanner"));
    m_problems->setObjectName(QStringLiteral("rosterProblems"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_weeks->setObjectName(QStringLiteral("rosterWeeks"));
    m_weeks->setRange(1, weeksAtMost);
    m_weeks->setValue(4);
    m_ahead->setWordWrap(true);
    m_legend->setWordWrap(true);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    const std::pair<KeyButton *, const char *> names[] = {
        {m_before, "rosterBefore"}, {m_now, "rosterNow"},         {m_after, "rosterAfter"},
        {m_copy, "rosterCopyWeek"}, {m_pattern, "rosterPattern"}, {m_awayKey, "rosterAway"},
        {m_first, "rosterFirst"},   {m_import, "rosterImport"},   {m_export, "rosterExport"}};
    for (const auto &[button, name] : names)
        button->setObjectName(QLatin1String(name));

    auto *keys = new QWidget(this);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 8, keys);
    for (QWidget *each : std::initializer_list<QWidget *>{m_before, m_now, m_after, m_copy, m_weeks, m_pattern,
                                                          m_awayKey, m_first, m_import, m_export})
        flow->addWidget(each);
    m_problemsTitle->setBuddy(m_problems);
    auto *problems = new QVBoxLayout;
    problems->setSpacing(4);
    problems->addWidget(m_problemsTitle);
    problems->addWidget(m_problems);
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    below->addLayout(problems, 1);
    below->addWidget(m_away, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_ahead);
    column->addWidget(keys);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addLayout(below);
    setTabOrder(m_view, m_problems);
}

void RosterRoom::bind(KeyButton *button, const QKeySequence &key, void (RosterRoom::*act)()) {
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, button, act] {
        if (button->isEnabled())
            (this->*act)();
    });
    addAction(action);
    button->setKey(key);
    connect(button, &QPushButton::clicked, this, act);
}

void RosterRoom::enter() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        const int today = static_cast<int>((m_watch.today() - m_monday).count());
        m_view->setCurrentIndex(m_model->index(0, std::clamp(today, 0, 6)));
    }
}

Closing RosterRoom::mayClose() {
    if (m_actions.empty())
        return Closing::Now;
    return m_retry.isActive() ? Closing::NotYet : Closing::Soon;
}

void RosterRoom::say(std::function<QString()> words) {
    m_banner->say(Banner::Kind::Trouble, std::move(words));
}

bool RosterRoom::mayChange() const {
    const ReferencePointer reference = m_session.reference();
    const Operator *actor = reference->find<Operator>(m_session.desk().actor());
    return actor && (actor->role == Role::Supervisor || actor->role == Role::Duty);
}

bool RosterRoom::refuseChange() {
    if (mayChange())
        return false;
    say([] {
        return tr("Supervisors and the duty officer change the roster. Nothing was changed. Who sits here is chosen in "
                  "the settings.");
    });
    return true;
}

// --- what is shown ---------------------------------------------------------------------------------------------------

void RosterRoom::refresh() {
    if (!isVisible()) {
        m_sheet.reset(); // made when somebody looks
        return;
    }
    std::vector<RosterChange> pending;
    for (const Action &action : m_actions)
        pending.insert(pending.end(), action.changes.begin(), action.changes.end());
    m_sheet = std::make_shared<const RosterSheet>(m_session.reference(), pending);
    const QModelIndex current = m_view->currentIndex();
    const std::optional<SquadId> squad =
        current.isValid() ? std::optional(m_model->squadAt(current.row())) : std::nullopt;
    m_model->show(m_sheet, m_monday, m_watch.today());
    m_view->fitNames();
    if (squad && !m_view->currentIndex().isValid() && m_model->rowOf(*squad) >= 0)
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(*squad), current.column()));
    m_away->show(m_sheet, m_monday, m_watch.today());
    showHeading();
    showButtons();
    look();
}

void RosterRoom::look() {
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const auto sheet = m_sheet;
    const LocalDay monday = m_monday;
    whenAnswered(m_session.desk(), m_watch.look(sheet, monday, monday + days{6}), this,
                 [this, sheet, monday](Result<RosterFindings> findings) {
                     m_looking = false;
                     if (!findings)
                         say([this, problem = findings.error()] { return problemText(problem, m_session.zone()); });
                     else if (monday == m_monday) {
                         m_model->setFindings(findings->conflicts, findings->covers);
                         m_week = *std::move(findings);
                         showFindings();
                     }
                     if (std::exchange(m_lookAgain, false) && m_sheet)
                         look();
                 });
}

QString RosterRoom::placeText(SquadId squad, LocalDay day) const {
    return tr("%1, %2", "day, squad").arg(shortDay(day), m_session.name(squad));
}

void RosterRoom::showHeading() {
    const QDate first = toDate(m_monday);
    const QDate last = toDate(m_monday + days{6});
    const QLocale locale = localeOf(currentLanguage());
    const QString format =
        currentLanguage() == Language::Korean ? QStringLiteral("yyyy년 M월 d일") : QStringLiteral("d MMM yyyy");
    m_title->setText(tr("Roster, %1 – %2", "first and last day of a week")
                         .arg(locale.toString(first, format), locale.toString(last, format)));
    QString words;
    const auto &ahead = m_watch.ahead();
    if (!ahead) {
        words = tr("The roster is being looked at to the end of next month…");
    } else if (ahead->gaps.empty()) {
        words = tr("To the end of next month (%1): no gap.", "a day").arg(shortDay(ahead->last));
    } else {
        QStringList sentences{
            tr("To the end of next month (%1): %n gap(s).", "a day", m_watch.gaps()).arg(shortDay(ahead->last))};
        for (std::size_t i = 0; i < std::min<std::size_t>(2, ahead->gaps.size()); ++i)
            sentences += gapText(ahead->gaps[i], *m_session.reference(), m_session.now()) + u'.';
        words = sentences.join(u' ');
    }
    m_ahead->setText(words);
    m_ahead->setAccessibleName(words);
    QPalette colours = palette();
    if (ahead)
        colours.setColor(QPalette::WindowText,
                         colourOf(ahead->gaps.empty() ? Meaning::Kept : Meaning::Late, palette()));
    m_ahead->setPalette(colours);
}

void RosterRoom::showFindings() {
    if (!m_sheet)
        return;
    struct Line {
        LocalDay day{};
        std::optional<SquadId> squad;
        QString words;
    };
    std::vector<Line> lines;
    std::set<QString> said;
    const auto add = [&](const RosterFindings &findings) {
        for (const GapSpan &gap : findings.gaps) {
            const QString words = gapText(gap, *m_session.reference(), m_session.now());
            if (said.insert(words).second)
                lines.push_back({dayIn(m_session.zone(), gap.from), {}, words});
        }
        for (const RosterConflict &conflict : findings.conflicts) {
            const QString words =
                tr("%1: %2", "day and squad, what does not go together")
                    .arg(placeText(conflict.squad, conflict.day), conflictText(conflict, m_sheet->roster()));
            if (said.insert(words).second)
                lines.push_back({conflict.day, conflict.squad, words});
        }
    };
    if (m_week)
        add(*m_week);
    if (const auto &ahead = m_watch.ahead()) {
        // The shown week is looked at with what is not in the file yet.
        RosterFindings others = *ahead;
        std::erase_if(others.gaps, [&](const GapSpan &gap) {
            return m_week && mondayOfWeek(dayIn(m_session.zone(), gap.from)) == m_monday;
        });
        std::erase_if(others.conflicts,
                      [&](const RosterConflict &conflict) { return m_week && mondayOfWeek(conflict.day) == m_monday; });
        add(others);
    }
    std::ranges::stable_sort(lines, {}, &Line::day);
    const int row = m_problems->currentRow();
    m_problems->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(
            icon(line.squad ? QStringLiteral("alert") : QStringLiteral("late"), Meaning::Late), line.words, m_problems);
        item->setToolTip(line.words);
        if (line.squad)
            item->setData(SquadRole, QVariant::fromValue<qlonglong>(line.squad->value));
        item->setData(DayRole, toDate(line.day));
    }
    m_problems->setCurrentRow(std::min(row, m_problems->count() - 1));
    m_problemsTitle->setText(lines.empty() ? tr("Nothing is missing to the end of next month.")
                                           : tr("%n thing(s) that do not fit, to the end of next month", nullptr,
                                                static_cast<int>(lines.size())));
    m_problems->setAccessibleName(m_problemsTitle->text());
    m_first->setEnabled(!lines.empty());
}

void RosterRoom::showButtons() {
    std::set<int> rows;
    for (const QModelIndex &index : m_view->chosen())
        rows.insert(index.row());
    const bool may = mayChange();
    m_model->setEditable(may);
    const QString reason = may ? QString() : tr("for supervisors");
    m_copy->setWords(rows.empty() ? tr("Copy the week to the weeks after it:")
                                  : tr("Copy the week of %n squad(s) to the weeks after it:", nullptr,
                                       static_cast<int>(rows.size())));
    for (KeyButton *button : {m_copy, m_pattern, m_import})
        button->setReason(reason);
    m_copy->setEnabled(may && !rows.empty());
    m_pattern->setEnabled(may && !rows.empty());
    m_import->setEnabled(may && !m_reading);
    m_away->setEditable(may);
}

void RosterRoom::showWeek(LocalDay day) {
    const LocalDay monday = mondayOfWeek(day);
    if (monday == m_monday && m_sheet)
        return;
    m_monday = monday;
    m_week.reset();
    refresh();
}

void RosterRoom::stepWeek(int step) {
    showWeek(step == 0 ? m_watch.today() : m_monday + days{7 * step});
}

void RosterRoom::firstProblem() {
    if (m_problems->count() == 0)
        return;
    const int next = m_problems->currentRow() < 0 || m_problems->currentRow() + 1 >= m_problems->count()
                         ? 0
                         : m_problems->currentRow() + 1;
    m_problems->setCurrentRow(next);
    jumpTo(m_problems->item(next));
}

void RosterRoom::jumpTo(const QListWidgetItem *item) {
    if (!item)
        return;
    const LocalDay day = localDay(item->data(DayRole).toDate());
    const QVariant squad = item->data(SquadRole);
    showWeek(day);
    const int row =
        squad.isValid() ? m_model->rowOf(SquadId{squad.toLongLong()}) : std::max(0, m_view->currentIndex().row());
    m_view->setFocus(Qt::OtherFocusReason);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, static_cast<int>((day - m_monday).count())));
}

// --- words -----------------------------------------------------------------------------------------------------------

void RosterRoom::retranslateUi() {
    QFont bold = font();
    bold.setBold(true);
    QFont large = bold;
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_title->setFont(large);
    m_problemsTitle->setFont(bold);
    setAccessibleName(tr("Roster"));
    m_view->setAccessibleName(tr("Roster of the week"));
    m_view->setAccessibleDescription(
        tr("Squads by day. A shift's letter sets a cell, Space goes on to the next, Delete "
           "sets off duty, Enter writes several shifts."));
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->fitNames();
    m_before->setWords(tr("Week before"));
    m_now->setWords(tr("This week"));
    m_after->setWords(tr("Week after"));
    m_weeks->setSuffix(tr(" weeks"));
    m_weeks->setAccessibleName(tr("To how many weeks the week is copied"));
    m_pattern->setWords(tr("Back to the pattern"));
    m_awayKey->setWords(tr("Somebody is away"));
    m_first->setWords(tr("Next that does not fit"));
    m_import->setWords(tr("From a file…"));
    m_export->setWords(tr("To a file…"));
    QStringList legend;
    for (const auto &[id, shift] : m_session.reference()->all<Shift>())
        if (!shift.until)
            legend += tr("%1 %2 %3", "code of a shift, its name, its hours")
                          .arg(shift.code, nameIn(currentLanguage(), shift), shiftHoursText(shift));
    legend += tr("A pen marks what was set by hand; the small figure is how many are there.");
    m_legend->setText(legend.join(QStringLiteral(" · ")));
    fitHeights();
    m_model->retranslate();
    m_away->retranslate();
    showHeading();
    showFindings();
    showButtons();
}

/// Large letters in a small window: the grid comes first.
void RosterRoom::fitHeights() {
    const int line = fontMetrics().lineSpacing();
    const bool little = height() < littleRoom * line;
    m_legend->setVisible(!little);
    m_title->setToolTip(little ? m_legend->text() : QString());
    m_problems->setFixedHeight((little ? shortList : listHeight) * line + 16);
}

void RosterRoom::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitHeights();
}

void RosterRoom::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_sheet) {
        retranslateUi(); // shifts may have other names by now
        refresh();
    }
}

void RosterRoom::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace baro
