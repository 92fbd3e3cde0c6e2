#include "complaint/actionform.h"

#include "complaint/actiontext.h"
#include "complaint/choices.h"
#include "complaint/decide.h"
#include "complaint/earlierstrip.h"
#include "complaint/flowlayout.h"
#include "complaint/formrows.h"
#include "complaint/mineortheirs.h"
#include "complaint/spokentime.h"
#include "complaint/termtext.h"
#include "desk/incidentoffer.h"
#include "report/referralletter.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/replyrecord.h"
#include "widgets/squadadviser.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
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

bool isPutAway(const QKeyEvent &key) {
    return key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier;
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
    , m_terms(new QLabel(this))
    , m_rows(new FormRows)
    , m_minutesLabel(new QLabel(this))
    , m_minutesCell(new TimeCell(this))
    , m_minutes(m_minutesCell->line)
    , m_minutesEcho(m_minutesCell->echo)
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
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_terms->setObjectName(QStringLiteral("formTerms"));
    m_terms->setWordWrap(true);
    m_terms->setTextFormat(Qt::PlainText);
    m_terms->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_terms);
    column->addLayout(m_rows);
    for (const Ask ask : asksOf(action, view.complaint()))
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

    retranslateUi();
    fill(m_before);
    m_source->setValue(static_cast<qint64>(usualSource(action, view.complaint())));
    if (usualSource(action, view.complaint()) == Source::Squad)
        m_late->setValue(static_cast<qint64>(LateReason::SquadReportedLate));
    showTimes();
    connect(&m_session, &Session::ticked, this, [this] { showTimes(); });
    m_shown = true;
    connect(&m_session.desk(), &Desk::referenceChanged, this, &ActionForm::refillChoices);
    if (fieldOf(Ask::Squad))
        connect(&SquadAdviser::of(session), &SquadAdviser::changed, this, &ActionForm::refillChoices);
    if (fieldOf(Ask::Agency))
        connect(&ReplyRecord::of(session), &ReplyRecord::changed, this, &ActionForm::refillChoices);
    if (action == Action::Attach || action == Action::DeclareIncident) {
        loadMainComplaints();
        loadLike();
    }
}

void ActionForm::addField(Ask ask) {
    const AskField &field = m_fields.emplace_back(ask, m_action, this);
    MineOrTheirs *choice = nullptr;
    if (m_action == Action::Amend) {
        choice = new MineOrTheirs(this);
        choice->setObjectName(codeText(ask) + QStringLiteral("Choice"));
        m_choices[ask] = choice;
        watch(choice->firstChoice());
        watch(choice->lastChoice());
    }
    m_rows->add(field.label, field.place(), choice);
    field.onEdited(this, [this, ask, choice] {
        if (choice && !choice->isHidden())
            choice->settle();
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
    m_rows->add(m_minutesLabel, m_minutesCell);
    m_rows->add(m_lateLabel, m_late);
    m_rows->add(m_sourceLabel, m_source);
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

/// Tab goes down the form as the eye does, wherever the form was put in the window.
void ActionForm::chainAfter(QWidget *before) {
    const auto next = [&before](QWidget *field) {
        QWidget::setTabOrder(before, field);
        before = field;
    };
    for (const AskField &field : m_fields) {
        next(field.editor());
        if (const auto choice = m_choices.find(field.ask); choice != m_choices.end()) {
            next(choice->second->firstChoice());
            next(choice->second->lastChoice());
        }
    }
    for (QWidget *field : {static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_late),
                           static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_do), static_cast<QWidget *>(m_leave)})
        next(field);
}

QSize ActionForm::minimumSizeHint() const {
    // Narrow enough that labels can step above their fields before anything is cut.
    return {fontMetrics().horizontalAdvance(u'x') * 16, QWidget::minimumSizeHint().height()};
}

void ActionForm::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_rows->arrange(contentsRect().width() - 16);
}

void ActionForm::watch(QWidget *editor) {
    editor->installEventFilter(this);
    const auto moved = [this, editor] {
        if (m_shown && editor->hasFocus() && isTouched())
            Q_EMIT touched(); // where the cursor stands is kept too
    };
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::cursorPositionChanged, this, moved);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::cursorPositionChanged, this, moved);
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
    if (m_action == Action::TransferAway) {
        const auto due = transferDue(m_view.complaint(), *m_session.reference());
        const QString until = due ? timeNear(*due, m_session.now(), m_session.zone(), m_session.language()) : QString();
        m_title->setText(due ? tr("%1 — by the law within 8 working hours of receipt: until %2. The caller is to be told, and "
                                  "ours ends as transferred.")
                                   .arg(name, until)
                             : name);
    } else if (m_action == Action::Refer) {
        m_title->setText(tr("%1 — ours stays open and our promise runs on; their reply is due inside our time.").arg(name));
    }
    showTerms();
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
    m_rows->arrange(contentsRect().width() - 16);
}

/// Before it is confirmed: a term is what somebody is held to.
void ActionForm::showTerms() {
    const QString words = m_action == Action::DeclareIncident
                              ? likeText()
                              : termText(m_action, m_view.complaint(), *m_session.reference(), m_session.language(),
                                         m_session.now());
    m_terms->setText(words);
    m_terms->setAccessibleName(words);
    m_terms->setVisible(!words.isEmpty());
}

void ActionForm::refillChoices() {
    for (const AskField &field : m_fields) {
        if (!field.choice)
            continue;
        if (field.ask == Ask::MainComplaint) {
            if (m_queue)
                field.choice->setItems(
                    mainComplaintChoices(m_view, *m_queue, m_session, m_same ? m_same->alike : std::vector<Alike>()));
            continue;
        }
        if (field.ask == Ask::Squad) {
            // The first advised one stands there when the form opens; what is on the screen is what is sent.
            const auto before = field.choice->value();
            auto squads = squadChoices(m_view, m_session);
            const auto first = squads.empty() ? std::nullopt : std::optional<qint64>(squads.front().id);
            const bool untouched = !field.choice->isHalfTyped() && before == m_before.choices[Ask::Squad];
            field.choice->setItems(std::move(squads));
            if (untouched && before && !m_shown) {
                field.choice->setValue(first);
                m_before.choices[Ask::Squad] = first;
            }
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
        takeLike();
    });
}

void ActionForm::loadLike() {
    whenAnswered(m_session.desk(), m_session.desk().earlierThan(earlierQuestion(m_view)), this,
                 [this](Result<EarlierFound> found) {
                     if (!found)
                         return; // it can be done without
                     m_same = std::move(found->same);
                     takeLike();
                 });
}

void ActionForm::takeLike() {
    if (!m_queue || !m_same)
        return;
    if (m_action == Action::Attach) {
        refillChoices(); // the likest one stands first; nothing is chosen that nobody has read
        return;
    }
    m_like.clear();
    for (const QueueItem &item : *m_queue)
        if (item.id != complaint() && mayBeAttached(item, !m_view.complaint().alerts.empty()) &&
            std::ranges::find(m_same->ofLate, item.id) != m_same->ofLate.end())
            m_like.push_back(item.id);
    showTerms();
}

QString ActionForm::likeText() const {
    if (m_action != Action::DeclareIncident)
        return {};
    QStringList numbers;
    for (const QueueItem &item : m_queue.value_or(std::vector<QueueItem>()))
        if (std::ranges::find(m_like, item.id) != m_like.end())
            numbers << item.number.toString();
    const QString many = tr("Whoever calls about it from now on needs a telephone number and Enter only.");
    return numbers.isEmpty() ? many
                             : tr("%1 Like reports of the last hour: %2.", "what an incident is; numbers")
                                   .arg(many, numbers.join(QStringLiteral(", ")));
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
    Q_EMIT touched();
}

FormDraft ActionForm::draft() const {
    FormDraft draft{complaint(), m_action, {}, m_minutes->text(), m_source->value(), m_late->value(), m_basedOn, {}, {}};
    if (const QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus)) {
        draft.focus = focus->objectName();
        if (const auto *line = qobject_cast<const QLineEdit *>(focus))
            draft.caret = line->cursorPosition();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
            draft.caret = text->textCursor().position();
    }
    const Answers now = answers();
    for (const AskField &field : m_fields) {
        const auto same = [&](auto Answers::*kind) {
            const auto is = (now.*kind).find(field.ask);
            const auto was = (m_before.*kind).find(field.ask);
            return is == (now.*kind).end() || (was != (m_before.*kind).end() && is->second == was->second);
        };
        const bool written = !same(&Answers::choices) || !same(&Answers::words) || !same(&Answers::times) ||
                             !same(&Answers::ticks) || field.isNonsense(m_session.now(), m_session.zone());
        if (written)
            draft.written.push_back(field.draft());
    }
    return draft;
}

void ActionForm::restore(const FormDraft &draft) {
    for (const FieldDraft &kept : draft.written)
        if (const AskField *field = fieldOf(kept.ask))
            field->restore(kept);
    refillChoices();
    // A sub-type is in its list only now that its category stands there.
    for (const FieldDraft &kept : draft.written)
        if (const AskField *field = fieldOf(kept.ask); field && field->choice && field->choice->value() != kept.chosen)
            field->restore(kept);
    m_minutes->setText(draft.minutes);
    m_source->setValue(draft.saidBy);
    m_late->setValue(draft.late);
    edited();
}

bool ActionForm::takeCursor(const FormDraft &draft) {
    auto *field = draft.focus ? findChild<QWidget *>(*draft.focus) : nullptr;
    if (!field || !field->isEnabled())
        return false;
    field->setFocus(Qt::OtherFocusReason);
    const int caret = static_cast<int>(draft.caret.value_or(0));
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->deselect();
        line->setCursorPosition(std::min<int>(caret, static_cast<int>(line->text().size())));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::clamp(caret, 0, text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    }
    return true;
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
        if (field.choice && !field.choice->value() && m_action != Action::Amend && field.ask != Ask::Disclosed) {
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
    pressEnter();
}

void ActionForm::pressEnter() {
    if (!sendsSquad(m_action)) {
        submit();
        return;
    }
    m_banner->say(Banner::Kind::Notice, [] { return tr("Enter alone never sends a squad. Ctrl+Enter sends it."); });
    Q_EMIT spoke();
}

void ActionForm::keyPressEvent(QKeyEvent *event) {
    if (!isEnter(*event) || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (focusWidget() == m_leave)
        Q_EMIT left();
    else if (focusWidget() == m_do)
        pressEnter();
    else
        goOn(focusWidget());
}

bool ActionForm::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // Where the cursor stands is kept as well, but for when the whole window loses it. After this, when it is there.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && isTouched())
            QMetaObject::invokeMethod(this, &ActionForm::touched, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    // In the note Enter does it, as in any last field; in a text amid others it begins a new line.
    if (event->type() == QEvent::KeyPress && isEnter(key) &&
        (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && qobject_cast<QPlainTextEdit *>(watched) &&
        watched == m_fields.back().editor()) {
        goOn(m_fields.back().editor());
        return true;
    }
    if (event->type() == QEvent::KeyPress && isPutAway(key)) {
        // An open list closes first; a syllable that is being composed has the key for itself, before it comes here.
        const auto lists = window()->findChildren<QListView *>(QStringLiteral("choiceList"));
        if (std::ranges::any_of(lists, [](const QListView *list) { return list->isVisible(); }))
            return QWidget::eventFilter(watched, event);
        Q_EMIT putAway();
        return true;
    }
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

void ActionForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
