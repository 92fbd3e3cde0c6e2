#include "squadlog/squadlog.h"

#include "complaint/flowlayout.h"
#include "search/keystrokes.h"
#include "shell/helpwindow.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QIntValidator>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

constexpr std::array allNews{SquadNews::Out, SquadNews::Arrived, SquadNews::Done, SquadNews::TurnedBack};
constexpr std::array newsKeys{Qt::Key_O, Qt::Key_A, Qt::Key_D, Qt::Key_T};
constexpr int minutesAtMost = 24 * 60;
constexpr int gatherMs = 50;

} // namespace

SquadLog::SquadLog(Session &session, QWidget *over)
    : QFrame(over)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_squad(new ChoiceField(this))
    , m_what(new QWidget(this))
    , m_minutes(new QLineEdit(this))
    , m_ago(new QLabel(this))
    , m_record(new KeyButton(this))
    , m_close(new KeyButton(this))
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
    , m_gather(new QTimer(this)) {
    build();
    hide();
    m_gather->setSingleShot(true);
    m_gather->setInterval(gatherMs);
    connect(m_gather, &QTimer::timeout, this, &SquadLog::read);
    connect(m_squad, &ChoiceField::valueChanged, this, [this](std::optional<qint64> value) {
        m_by = value ? std::optional(SquadId{*value}) : std::nullopt;
        squadChosen();
    });
    connect(m_minutes, &QLineEdit::textChanged, this, [this] {
        m_trouble = nullptr;
        showWords();
    });
    connect(m_record, &KeyButton::clicked, this, &SquadLog::record);
    connect(m_close, &KeyButton::clicked, this, [this] {
        giveCursorBack();
        hideLine();
    });
    Desk &desk = session.desk();
    connect(&desk, &Desk::changed, this, [this] {
        if (isVisible() && !m_gather->isActive())
            m_gather->start();
    });
    connect(&desk, &Desk::referenceChanged, this, &SquadLog::fillSquads);
    connect(&session, &Session::ticked, this, [this] {
        if (isVisible())
            showWords();
    });
    qApp->installEventFilter(this);
    retranslateUi();
}

SquadLog::~SquadLog() = default;

void SquadLog::build() {
    setObjectName(QStringLiteral("squadLog"));
    setHelpPlace(this, QStringLiteral("squadlog"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(QStringLiteral("squadLogTitle"));
    m_squad->setObjectName(QStringLiteral("squadLogSquad"));
    m_what->setObjectName(QStringLiteral("squadLogWhat"));
    m_minutes->setObjectName(QStringLiteral("squadLogMinutes"));
    m_ago->setObjectName(QStringLiteral("squadLogAgo"));
    m_record->setObjectName(QStringLiteral("squadLogRecord"));
    m_close->setObjectName(QStringLiteral("squadLogClose"));
    m_words->setObjectName(QStringLiteral("squadLogWords"));
    m_minutes->setValidator(new QIntValidator(0, minutesAtMost, m_minutes));
    // Digits alone: no syllable is to be composed of what says when, or what happened.
    m_minutes->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_minutes->setAlignment(Qt::AlignRight);
    m_record->setKey({Qt::Key_Return});
    m_record->setIcon(icon(QStringLiteral("kept")));
    m_close->setKey({Qt::Key_F4});
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);

    auto *what = new QHBoxLayout(m_what);
    what->setContentsMargins(0, 0, 0, 0);
    what->setSpacing(4);
    for (size_t i = 0; i < allNews.size(); ++i) {
        auto *button = new KeyButton(m_what);
        m_news[i] = button;
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setKey(QKeySequence(newsKeys[i]));
        button->setAttribute(Qt::WA_InputMethodEnabled, false);
        what->addWidget(button);
        connect(button, &KeyButton::clicked, this, [this, i] { chooseNews(allNews[i]); });
    }
    m_news[0]->setObjectName(QStringLiteral("squadLogOut"));
    m_news[1]->setObjectName(QStringLiteral("squadLogArrived"));
    m_news[2]->setObjectName(QStringLiteral("squadLogDone"));
    m_news[3]->setObjectName(QStringLiteral("squadLogTurnedBack"));

    auto *when = new QWidget(this);
    auto *whenRow = new QHBoxLayout(when);
    whenRow->setContentsMargins(0, 0, 0, 0);
    whenRow->setSpacing(4);
    whenRow->addWidget(m_minutes);
    whenRow->addWidget(m_ago);
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 8, line);
    for (QWidget *part : std::array<QWidget *, 6>{m_title, m_squad, m_what, when, m_record, m_close})
        flow->addWidget(part);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(line);
    column->addLayout(said);
}

// --- opening, closing, cursor ----------------------------------------------------------------------------------------

bool SquadLog::hasCursor() const {
    const QWidget *focus = QApplication::focusWidget();
    return isVisible() && focus && isAncestorOf(focus);
}

void SquadLog::keepComposed() {
    QGuiApplication::inputMethod()->commit();
    // Not every platform does that: what is still being composed would be lost with the cursor.
    if (m_composingIn && m_composingIn == QApplication::focusWidget() && !m_composing.isEmpty()) {
        QInputMethodEvent finished;
        finished.setCommitString(m_composing);
        QCoreApplication::sendEvent(m_composingIn, &finished);
    }
}

void SquadLog::toggle() {
    if (hasCursor()) {
        giveCursorBack();
        hideLine();
        return;
    }
    if (m_entry)
        return; // on its way to the file; the line goes by itself
    keepComposed();
    m_before = QApplication::focusWidget();
    if (!isVisible()) {
        m_current = false;
        reset();
        place();
        show();
    }
    raise();
    read();
    takeCursor();
}

void SquadLog::takeCursor() {
    // As a popup does it: what had the cursor keeps its selection and what is half chosen.
    QWidget *field = m_squad;
    if (m_by)
        field = m_news[static_cast<size_t>(m_told)];
    field->setFocus(Qt::PopupFocusReason);
}

void SquadLog::giveCursorBack() {
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::PopupFocusReason);
    else
        Q_EMIT cursorHomeless();
}

void SquadLog::hideLine() {
    hide();
    reset();
}

void SquadLog::reset() {
    m_squad->setValue(std::nullopt);
    m_by.reset();
    m_minutes->clear();
    m_chosen.reset();
    m_chosenByHand = false;
    m_newsByHand = false;
    m_meant.clear();
    m_told = SquadNews::Out;
    m_back = RecallReason::CannotReach;
    m_trouble = nullptr;
    fillSquads();
    showNews();
    showWords();
}

void SquadLog::place() {
    const QWidget *over = parentWidget();
    if (!over)
        return;
    const int width = over->width();
    ensurePolished();
    layout()->invalidate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(0, 0, width, height + 2 * frameWidth());
}

// --- what the office knows -------------------------------------------------------------------------------------------

void SquadLog::read() {
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    whenAnswered(m_session.desk(), m_session.desk().openDispatches(), this,
                 [this](Result<std::vector<OpenDispatch>> answer) {
                     m_asking = false;
                     if (answer) {
                         m_open = std::move(*answer);
                         // Asked before the line was opened, it may be old: nothing is proposed from it.
                         const bool first = !m_askAgain && !std::exchange(m_current, true);
                         fillSquads();
                         if (first && !m_newsByHand)
                             squadChosen();
                         else if (m_current)
                             offerMeant();
                     } else {
                         complain([this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
                     }
                     if (std::exchange(m_askAgain, false))
                         read();
                 });
}

void SquadLog::fillSquads() {
    const ReferencePointer reference = m_session.reference();
    const Instant now = m_session.now();
    std::vector<ChoiceField::Item> busy;
    std::vector<ChoiceField::Item> idle;
    for (const auto &[id, entry] : reference->all<Squad>()) {
        const bool first = std::ranges::any_of(m_open, [id = id](const OpenDispatch &one) { return one.squad == id; });
        // A squad that is retired today may still be on its way.
        if (first || reference->inService<Squad>(id, now))
            (first ? busy : idle).push_back({id.value, m_session.name(id), squadAlternatives(entry), first});
    }
    std::ranges::move(idle, std::back_inserter(busy));
    m_squad->setItems(std::move(busy));
}

const OpenDispatch *SquadLog::dispatch() const {
    const auto found = std::ranges::find_if(m_meant, [this](const OpenDispatch &one) {
        return m_chosen && one.complaint == m_chosen->first && one.dispatch == m_chosen->second;
    });
    return found == m_meant.end() ? nullptr : &*found;
}

Minutes SquadLog::minutesAgo() const {
    return Minutes{m_minutes->text().toInt()};
}

void SquadLog::squadChosen() {
    m_trouble = nullptr;
    m_chosen.reset();
    m_chosenByHand = false;
    m_newsByHand = false;
    m_meant.clear();
    if (m_by && m_current) {
        m_meant = meantBy(m_open, *m_by);
        if (!m_meant.empty()) {
            m_told = nextNews(m_meant.front());
            m_chosen = {m_meant.front().complaint, m_meant.front().dispatch};
        }
    }
    showNews();
    showWords();
}

void SquadLog::offerMeant() {
    const bool nothingYet = m_meant.empty() && !m_newsByHand;
    if (!m_by || nothingYet) {
        if (!m_trouble)
            squadChosen();
        return;
    }
    // What happened stays what it was: it may not change under the hand that is about to press Enter.
    m_meant = meantBy(m_open, *m_by, m_told);
    if (!dispatch()) {
        // What was meant is over by now: never a silent change to another one while the person looks elsewhere.
        if (m_meant.empty() || m_chosenByHand)
            m_chosen.reset();
        else
            m_chosen = {m_meant.front().complaint, m_meant.front().dispatch};
    }
    showWords();
}

void SquadLog::chooseNews(SquadNews news) {
    m_trouble = nullptr;
    // Said once more, turning back gets its next reason.
    if (news == SquadNews::TurnedBack && m_told != news) {
        const OpenDispatch *meant = dispatch();
        m_back = meant && meant->arrivedAt ? RecallReason::NotNeeded : RecallReason::CannotReach;
    } else if (news == SquadNews::TurnedBack) {
        constexpr std::array reasons{RecallReason::CannotReach, RecallReason::NotNeeded, RecallReason::NeededElsewhere,
                                     RecallReason::WrongSquad,  RecallReason::Danger,    RecallReason::Other};
        const auto at = std::ranges::find(reasons, m_back);
        m_back = at + 1 == reasons.end() || at == reasons.end() ? reasons.front() : *(at + 1);
    }
    m_told = news;
    m_newsByHand = true;
    if (m_by && m_current) {
        m_meant = meantBy(m_open, *m_by, news);
        if (!m_meant.empty() && !(m_chosenByHand && dispatch()))
            m_chosen = {m_meant.front().complaint, m_meant.front().dispatch};
    }
    showNews();
    showWords();
}

void SquadLog::stepDispatch(int rows) {
    const auto found = std::ranges::find_if(m_meant, [this](const OpenDispatch &one) {
        return m_chosen && one.complaint == m_chosen->first && one.dispatch == m_chosen->second;
    });
    if (m_meant.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_meant.size());
    const std::ptrdiff_t at = found == m_meant.end() ? 0 : found - m_meant.begin() + rows;
    const OpenDispatch &next = m_meant[static_cast<size_t>((at + count) % count)];
    m_chosen = {next.complaint, next.dispatch};
    m_chosenByHand = true;
    m_trouble = nullptr;
    showWords();
}

// --- keys ------------------------------------------------------------------------------------------------------------

bool SquadLog::steerSquad(QKeyEvent *key) {
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    QGuiApplication::inputMethod()->commit();
    if (const QStringList fitting = m_squadMarked ? QStringList() : squadsMeant(); fitting.size() > 1) {
        const QString names = fitting.first(std::min<qsizetype>(fitting.size(), 3)).join(QStringLiteral(", "));
        complain([typed = m_squad->text().trimmed(), names, count = static_cast<int>(fitting.size())] {
            return tr("“%1” fits %n squad(s), such as %2. Type more, or choose one with Down.", nullptr, count)
                .arg(typed, names);
        });
        QApplication::beep();
        return true;
    }
    m_passing = true;
    QCoreApplication::sendEvent(m_squad, key);
    m_passing = false;
    if (m_by) {
        m_news[static_cast<size_t>(m_told)]->setFocus(Qt::TabFocusReason);
    } else if (m_squad->isUnmatched()) {
        complain([typed = m_squad->text().trimmed()] {
            return tr("No squad is found by “%1”: try its initials, name, code or the last digits of its telephone.")
                .arg(typed);
        });
    } else {
        complain([] { return tr("Say first which squad reports: its initials, name, code or the last digits of its telephone."); });
        QApplication::beep();
    }
    return true;
}

/// Under way as a rule: where several fit, the only one of them that is out is meant.
QStringList SquadLog::squadsMeant() const {
    const QString typed = m_squad->text().trimmed();
    if (typed.isEmpty() || !m_squad->isHalfTyped())
        return {};
    QStringList whole;
    QStringList busy;
    QStringList all;
    for (const ChoiceField::Item &item : m_squad->items()) {
        Match best = matchChoice(typed, item.text);
        for (const QString &other : item.alternative.split(u'\n', Qt::SkipEmptyParts))
            best = std::max(best, matchChoice(typed, other));
        if (best == Match::None)
            continue;
        all << item.text;
        if (item.first)
            busy << item.text;
        if (best == Match::Whole)
            whole << item.text;
    }
    // One letter is in nearly every name: it says nothing, whoever is out.
    if (typed.size() > 1 && busy.size() == 1)
        return busy;
    return whole.size() == 1 ? whole : busy.size() > 1 ? busy : all;
}

bool SquadLog::steer(QObject *field, QKeyEvent *key) {
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (field == m_squad)
        return steerSquad(key);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (field == m_close)
            m_close->click();
        else
            record();
        return true;
    case Qt::Key_Up:
        stepDispatch(-1);
        return true;
    case Qt::Key_Down:
        stepDispatch(1);
        return true;
    default:
        break;
    }
    if (const auto news = newsOfKey(key->text())) {
        chooseNews(*news);
        m_minutes->setFocus(Qt::TabFocusReason);
        return true;
    }
    const QString typed = key->text();
    if (field != m_minutes && typed.size() == 1 && typed.front() >= u'0' && typed.front() <= u'9') {
        m_minutes->setText(typed);
        m_minutes->setFocus(Qt::OtherFocusReason);
        m_minutes->deselect();
        m_minutes->end(false);
        return true;
    }
    return false;
}

void SquadLog::keyPressEvent(QKeyEvent *event) {
    // Nothing typed here may reach what lies beneath.
    if (event->text().isEmpty())
        QFrame::keyPressEvent(event);
    else
        event->accept();
}

bool SquadLog::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composingIn = watched;
        m_composing = static_cast<QInputMethodEvent *>(event)->preeditString();
        m_typedSince = true;
        m_squadMarked = m_squadMarked && watched != m_squad;
        break;
    case QEvent::Resize:
        if (watched == parentWidget() && isVisible())
            place();
        break;
    case QEvent::KeyPress: {
        if (!watched->isWidgetType())
            break;
        auto *widget = static_cast<QWidget *>(watched);
        if (!isAncestorOf(widget))
            m_typedSince = true;
        if (widget == m_squad && !m_passing) {
            const int key = static_cast<const QKeyEvent *>(event)->key();
            const bool steps = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
            const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
            m_squadMarked = steps || (enters && m_squadMarked);
        }
        const bool ours = widget == m_squad || widget == m_minutes || widget == m_record || widget == m_close ||
                          widget->parentWidget() == m_what;
        if (ours && !m_passing && steer(widget, static_cast<QKeyEvent *>(event)))
            return true;
        break;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace baro
