#include "complaint/actionform.h"

#include "complaint/actiontext.h"
#include "complaint/choices.h"
#include "complaint/decide.h"
#include "complaint/flowlayout.h"
#include "complaint/spokentime.h"
#include "intake/answer.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

/// Plain Enter never sends a squad.
bool sendsSquad(Action action) {
    return action == Action::AssignSquad || action == Action::CallSquad || action == Action::ReassignSquad;
}

bool isEnter(const QKeyEvent &key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isDo(const QKeyEvent &key) {
    return isEnter(key) && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

bool isLeave(const QKeyEvent &key) {
    return key.key() == Qt::Key_Backspace && key.modifiers() == Qt::AltModifier;
}

} // namespace

ActionForm::ActionForm(Session &session, Action action, const ComplaintView &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_action(action)
    , m_view(view)
    , m_basedOn(view.folded.seq)
    , m_before(defaultAnswers(action, view, *session.reference(), session.now()))
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_minutesLabel(new QLabel(this))
    , m_minutes(new QLineEdit(this))
    , m_minutesEcho(new QLabel(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new ChoiceField(this))
    , m_lateLabel(new QLabel(this))
    , m_late(new ChoiceField(this))
    , m_banner(new Banner(this))
    , m_do(new KeyButton(this))
    , m_leave(new KeyButton(this)) {
    setObjectName(codeText(action) + QStringLiteral("Form"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_title->setObjectName(QStringLiteral("formTitle"));
    column->addWidget(m_title);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    for (const Ask ask : specOf(action).asks)
        addField(ask);
    addWhen();
    column->addWidget(m_banner);

    m_do->setObjectName(QStringLiteral("doButton"));
    m_do->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_leave->setObjectName(QStringLiteral("leaveFormButton"));
    m_leave->setKey(QKeySequence(Qt::ALT | Qt::Key_Backspace));
    auto *buttons = new FlowLayout(FlowLayout::Columns::Own, 8);
    buttons->addWidget(m_do);
    buttons->addWidget(m_leave);
    column->addLayout(buttons);
    connect(m_do, &KeyButton::clicked, this, &ActionForm::submit);
    connect(m_leave, &KeyButton::clicked, this, &ActionForm::left);
    watch(m_do);
    watch(m_leave);

    // Tab goes down the form as the eye does, wherever the form was put in the window.
    QWidget *before = nullptr;
    const auto next = [&before](QWidget *field) {
        if (before)
            QWidget::setTabOrder(before, field);
        before = field;
    };
    for (const AskField &field : m_fields)
        next(field.editor());
    for (QWidget *field : {static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_late),
                           static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_do), static_cast<QWidget *>(m_leave)})
        next(field);

    retranslateUi();
    fill(m_before);
    m_source->setValue(static_cast<qint64>(usualSource(action, view.complaint())));
    if (usualSource(action, view.complaint()) == Source::Squad)
        m_late->setValue(static_cast<qint64>(LateReason::SquadReportedLate));
    showTimes();
    connect(&m_session, &Session::ticked, this, [this] { showTimes(); });
    connect(&m_session.desk(), &Desk::referenceChanged, this, &ActionForm::refillChoices);
    if (fieldOf(Ask::MainComplaint))
        loadMainComplaints();
}

void ActionForm::addField(Ask ask) {
    const AskField &field = m_fields.emplace_back(ask, m_action, m_grid, this);
    field.onEdited(this, [this, ask] {
        linkCategory(ask);
        edited();
    });
    watch(field.editor());
}

void ActionForm::addWhen() {
    m_minutes->setObjectName(QStringLiteral("minutesAgoField"));
    m_minutes->setText(QStringLiteral("0"));
    m_minutesEcho->setObjectName(QStringLiteral("minutesAgoEcho"));
    m_source->setObjectName(QStringLiteral("saidByField"));
    m_late->setObjectName(QStringLiteral("lateReasonField"));
    m_minutesLabel->setBuddy(m_minutes);
    m_sourceLabel->setBuddy(m_source);
    m_lateLabel->setBuddy(m_late);
    int row = m_grid->rowCount();
    m_grid->addWidget(m_minutesLabel, row, 0);
    m_grid->addWidget(m_minutes, row, 1);
    m_grid->addWidget(m_minutesEcho, row, 2);
    m_grid->addWidget(m_lateLabel, ++row, 0);
    m_grid->addWidget(m_late, row, 1);
    m_grid->addWidget(m_sourceLabel, ++row, 0);
    m_grid->addWidget(m_source, row, 1);
    for (QWidget *editor :
         {static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_late)})
        watch(editor);
    connect(m_minutes, &QLineEdit::textEdited, this, [this] {
        edited();
        showTimes();
    });
    connect(m_source, &ChoiceField::valueChanged, this, &ActionForm::edited);
    connect(m_late, &ChoiceField::valueChanged, this, &ActionForm::edited);
}

void ActionForm::watch(QWidget *editor) {
    editor->installEventFilter(this);
}

AskField *ActionForm::fieldOf(Ask ask) {
    const auto found = std::ranges::find(m_fields, ask, &AskField::ask);
    return found == m_fields.end() ? nullptr : &*found;
}

void ActionForm::retranslateUi() {
    const QString name = actionText(m_action, &m_view.complaint());
    setAccessibleName(name);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(name);
    for (const AskField &field : m_fields)
        field.retranslateUi(m_action);
    m_minutesLabel->setText(tr("Minutes ago"));
    m_minutes->setAccessibleName(tr("Minutes ago"));
    m_minutes->setAccessibleDescription(tr("How many minutes ago it happened, or the time of day, such as 17:38"));
    m_minutes->setToolTip(tr("How many minutes ago it happened, or the time of day, such as 17:38"));
    m_sourceLabel->setText(tr("Said by"));
    m_source->setAccessibleName(tr("Said by"));
    m_lateLabel->setText(tr("Why recorded late"));
    m_late->setAccessibleName(tr("Why recorded late"));
    m_do->setWords(name);
    m_leave->setWords(tr("Leave", "button: leave the form, do nothing"));
    refillChoices();
    showTimes();
}

void ActionForm::refillChoices() {
    for (const AskField &field : m_fields) {
        if (!field.choice)
            continue;
        if (field.ask == Ask::MainComplaint) {
            if (m_queue)
                field.choice->setItems(mainComplaintChoices(m_view, *m_queue, m_session));
            continue;
        }
        std::optional<CategoryId> category;
        if (const AskField *of = field.ask == Ask::Subtype ? fieldOf(Ask::Category) : nullptr)
            if (const auto chosen = of->choice->value())
                category = CategoryId{*chosen};
        field.choice->setItems(choicesFor(field.ask, m_action, m_view, m_session, category));
    }
    m_source->setItems(sourceChoices());
    m_late->setItems(lateReasonChoices());
}

void ActionForm::loadMainComplaints() {
    whenAnswered(m_session.desk(), m_session.desk().openQueue(), this, [this](Result<std::vector<QueueItem>> queue) {
        if (!queue) {
            m_banner->say(Banner::Kind::Trouble,
                          [this, problem = queue.error()] { return problemText(problem, m_session.zone()); });
            return;
        }
        m_queue = std::move(*queue);
        refillChoices();
    });
}

void ActionForm::fill(const Answers &answers) {
    for (const AskField &field : m_fields)
        field.show(answers);
    refillChoices(); // sub-types follow the category that stands there now
}

Answers ActionForm::answers() const {
    Answers given;
    for (const AskField &field : m_fields)
        field.read(given, m_session.now(), m_session.zone());
    return given;
}

bool ActionForm::isTouched() const {
    const auto halfWritten = [&](const AskField &field) {
        return field.isNonsense(m_session.now(), m_session.zone()) || (field.echo && !field.isEmpty());
    };
    return answers() != m_before || m_minutes->text().trimmed() != QStringLiteral("0") ||
           std::ranges::any_of(m_fields, halfWritten);
}

void ActionForm::edited() {
    m_again.reset();
    showTimes();
}

/// A sub-type brings its category along, and a category shows its own sub-types.
void ActionForm::linkCategory(Ask changed) {
    AskField *category = fieldOf(Ask::Category);
    AskField *subtype = fieldOf(Ask::Subtype);
    if (!category || !subtype)
        return;
    if (changed == Ask::Subtype) {
        if (const auto chosen = subtype->choice->value())
            if (const auto of = m_session.reference()->categoryOf(SubtypeId{*chosen}))
                category->choice->setValue(of->value);
    } else if (changed == Ask::Category) {
        refillChoices();
    }
}

std::optional<Instant> ActionForm::saidTime() const {
    return happenedAt(m_minutes->text(), m_session.now(), m_session.zone());
}

bool ActionForm::isLate() const {
    const auto at = saidTime();
    return at && m_session.now() - *at > lateAfter;
}

void ActionForm::showTimes() {
    const Instant now = m_session.now();
    const auto show = [&](QLabel *echo, const std::optional<Instant> &at, bool empty) {
        const QString words =
            empty ? QString()
            : at  ? tr("= %1", "the time understood").arg(timeNear(*at, now, m_session.zone(), m_session.language()))
                  : tr("no such time");
        if (echo->text() != words)
            echo->setText(words);
    };
    show(m_minutesEcho, saidTime(), false);
    for (const AskField &field : m_fields)
        if (field.echo)
            show(field.echo, timeToCome(field.line->text(), now, m_session.zone()), field.isEmpty());
    const bool late = isLate();
    m_late->setVisible(late);
    m_lateLabel->setVisible(late);
}

void ActionForm::focusFirst() {
    for (const AskField &field : m_fields)
        if (field.choice && !field.choice->value() && m_action != Action::Amend) {
            field.choice->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    const Ask focus = specOf(m_action).focus;
    const AskField *field = focus == Ask::Dispatch ? nullptr : fieldOf(focus);
    QWidget *editor = field ? field->editor() : m_minutes;
    editor->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

/// Enter: on to the next field that is asked; from the last one, and from the time on, it is done.
void ActionForm::goOn(QWidget *from) {
    for (size_t i = 0; i + 1 < m_fields.size(); ++i)
        if (m_fields[i].editor() == from) {
            m_fields[i + 1].editor()->setFocus(Qt::TabFocusReason);
            return;
        }
    if (sendsSquad(m_action))
        m_do->setFocus(Qt::TabFocusReason);
    else
        submit();
}

void ActionForm::keyPressEvent(QKeyEvent *event) {
    if (isEnter(*event) && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && focusWidget() != m_do &&
        focusWidget() != m_leave)
        goOn(focusWidget());
    else
        QWidget::keyPressEvent(event);
}

bool ActionForm::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (!isDo(key) && !isLeave(key))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // these keys belong to the form while one writes in it, whatever else they mean in the window
        return true;
    }
    if (isLeave(key))
        Q_EMIT left();
    else
        submit();
    return true;
}

void ActionForm::complain(QWidget *where, std::function<QString()> words) {
    m_banner->say(Banner::Kind::Trouble, std::move(words));
    if (where)
        where->setFocus(Qt::OtherFocusReason);
    Q_EMIT spoke();
}

void ActionForm::submit() {
    if (m_waiting)
        return;
    if (m_again) {
        Q_EMIT submitted(*m_again);
        return;
    }
    const auto problem = [this](Problem what) {
        return [this, what = std::move(what)] { return problemText(what, m_session.zone()); };
    };
    const auto noSuchTime = [] {
        return tr("This is no time. Write minutes, such as 8, or a time of day, such as 17:38.");
    };
    for (const AskField &field : m_fields) {
        if (!field.isNonsense(m_session.now(), m_session.zone()))
            continue;
        if (field.choice)
            return complain(field.choice, [] { return tr("This is not in the list. Choose an entry of the list."); });
        return complain(field.line, [] {
            return tr("This is no time to come. Write a time of day, such as 18:30, or minutes from now, such as +45.");
        });
    }
    const auto at = saidTime();
    if (!at)
        return complain(m_minutes, noSuchTime);
    const auto command = commandFrom(m_action, m_view.complaint(), m_before, answers());
    if (!command) {
        const AskField *field = fieldOf(command.error().ask);
        return complain(field ? field->editor() : nullptr, problem(command.error().problem));
    }
    const auto source = m_source->value();
    if (!source)
        return complain(m_source, [] { return tr("Choose who said that it happened."); });
    Request request;
    request.command = *command;
    request.saidBy = static_cast<Source>(*source);
    request.basedOn = m_basedOn;
    if (*at < m_session.now())
        request.occurredAt = at;
    if (isLate()) {
        const auto late = m_late->value();
        showTimes();
        if (!late)
            return complain(m_late, problem(Problem{ProblemCode::LateReasonMissing, {}}));
        request.late = static_cast<LateReason>(*late);
    }
    m_banner->dismiss();
    Q_EMIT submitted(request);
}

void ActionForm::setWaiting(bool waiting) {
    m_waiting = waiting;
}

void ActionForm::refused(const Problem &problem, const Request &request) {
    const bool maybeWritten = problem.code == ProblemCode::DiskFull || problem.code == ProblemCode::Locked;
    m_again = maybeWritten ? std::optional(request) : std::nullopt;
    QWidget *where = nullptr;
    if (problem.code == ProblemCode::BeforePreviousStep || problem.code == ProblemCode::InFuture)
        where = m_minutes;
    complain(where, [this, problem] { return problemText(problem, m_session.zone()); });
}

void ActionForm::overtaken(const Problem &problem, const ComplaintView &view, const QStringList &sentences) {
    m_again.reset();
    m_view = view;
    m_basedOn = view.folded.seq;
    refillChoices();
    m_banner->say(Banner::Kind::Warning, [this, problem, sentences] {
        QStringList lines{problemText(problem, m_session.zone())};
        lines += sentences;
        return lines.join(u'\n');
    });
    Q_EMIT spoke();
}

void ActionForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
