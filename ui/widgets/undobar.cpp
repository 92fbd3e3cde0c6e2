#include "widgets/undobar.h"

#include "complaint/conditions.h"
#include "complaint/decide.h"
#include "text/eventtext.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/refusal.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace baro {

namespace {

constexpr std::chrono::seconds saidFor{20};

QString undoKey() {
    return keyWords(QKeySequence(Qt::CTRL | Qt::Key_Z));
}

/// Also in short, as where one year is meant.
bool namesComplaint(const QString &sentence) {
    static const QRegularExpression number(QStringLiteral("\\d{4}-\\d{6}"));
    return sentence.contains(number);
}

bool isForTyping(const QObject *field) {
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return !text->isReadOnly();
    const auto *text = qobject_cast<const QTextEdit *>(field);
    return text && !text->isReadOnly();
}

} // namespace

UndoBar::UndoBar(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_done(new QLabel(this))
    , m_status(new QLabel(this))
    , m_undo(new KeyButton(this))
    , m_expiry(new QTimer(this))
    , m_silence(new QTimer(this)) {
    setObjectName(QStringLiteral("undoBar"));
    m_done->setObjectName(QStringLiteral("undoSentence"));
    m_status->setObjectName(QStringLiteral("statusSentence"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    for (QLabel *label : {m_done, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1); // a long sentence may be cut; the window does not grow for it
    }
    // Whatever is said begins at one place, whether it can be taken back or not; the button follows what was done.
    m_done->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->addWidget(m_done);
    row->addWidget(m_undo);
    row->addWidget(m_status, 1);

    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    connect(action, &QAction::triggered, this, &UndoBar::undo);
    addAction(action);
    m_undo->setKey(action->shortcut());
    connect(m_undo, &KeyButton::clicked, this, &UndoBar::undo);

    m_expiry->setSingleShot(true);
    connect(m_expiry, &QTimer::timeout, this, &UndoBar::forget);
    m_silence->setSingleShot(true);
    connect(m_silence, &QTimer::timeout, this, [this] { say({}); });

    connect(&m_session, &Session::done, this, &UndoBar::offer);
    connect(&m_session, &Session::doneTogether, this, &UndoBar::offerTogether);
    connect(&m_session, &Session::said, this, &UndoBar::say);
    connect(&m_session.desk(), &Desk::recorded, this, &UndoBar::follow);
    qApp->installEventFilter(this);
    forget();
    retranslateUi();
}

UndoBar::~UndoBar() = default;

QString UndoBar::sentence() const {
    return m_done->text();
}

void UndoBar::offer(const CommandId &command, const QString &sentence) {
    offerTogether({command}, sentence);
}

void UndoBar::offerTogether(const std::vector<CommandId> &commands, const QString &sentence) {
    forget();
    m_commands = commands;
    m_typedSince = false;
    show(sentence);
    m_undo->setVisible(true);
    m_undo->setEnabled(true);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    say({});
    addNumber(sentence);
}

void UndoBar::addNumber(const QString &sentence) {
    if (!m_last || m_last->complaints.empty() || m_commands.empty() || m_last->command != m_commands.back())
        return;
    whenAnswered(m_session.desk(), m_session.desk().complaint(m_last->complaints.front()), this,
                 [this, sentence, offered = m_commands](const Result<ComplaintView> &view) {
                     if (!view || m_commands != offered)
                         return; // without it the sentence says what was done all the same
                     // Where everybody was told of one thing, the sentence names that one.
                     const Number number = view->complaint().number;
                     if (!namesComplaint(sentence) && !sentence.contains(number.toString().mid(5)))
                         show(tr("%1 · %2", "number of a complaint, what was done").arg(number.toString(), sentence));
                 });
}

void UndoBar::show(const QString &sentence) {
    m_done->setText(sentence);
    m_done->setVisible(true);
    m_done->setToolTip(sentence);
    m_done->setAccessibleName(sentence);
    m_undo->setToolTip(sentence);
    m_expiry->start(undoTime);
    QAccessibleEvent alert(m_done, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::follow(const Receipt &receipt) {
    if ((m_request && m_request->id == receipt.command) || (m_chain && m_chain->request.id == receipt.command))
        return; // the taking back itself
    m_last = receipt;
    if (std::ranges::find(m_commands, receipt.command) != m_commands.end())
        return;
    forget();
    say({});
    if (!receipt.number)
        return;
    m_received = receipt.number->toString();
    m_receivedId = receipt.complaints.empty() ? ComplaintId{} : receipt.complaints.front();
    m_typedSince = false;
    showReceipt();
}

void UndoBar::showReceipt() {
    show(m_cancelOffered
             ? tr("%1 was received and stays on record. %2 once more cancels it as a wrong entry.", "number, a key")
                   .arg(m_received, undoKey())
             : tr("%1 was received. A receipt is never taken back; cancel the complaint if it was a mistake.")
                   .arg(m_received));
}

void UndoBar::offerCancelling() {
    whenAnswered(m_session.desk(), m_session.desk().complaint(m_receivedId), this,
                 [this, asked = m_receivedId](const Result<ComplaintView> &view) {
                     if (m_received.isEmpty() || m_receivedId != asked)
                         return;
                     // What is over, or lies with another body, is not cancelled by a key.
                     m_cancelOffered = view &&
                                       !notAdmitted(lifecycleOf(view->complaint()), commands::Cancel{}) &&
                                       !conditions::cancelRefused(view->complaint());
                     showReceipt();
                 });
}

void UndoBar::cancelReceived() {
    m_asked = true;
    if (!m_request)
        m_request = m_session.desk().request(commands::Cancel{m_receivedId, CancelReason::WrongEntry, {}});
    whenAnswered(m_session.desk(), m_session.desk().submit(*m_request), this,
                 [this, number = m_received](const Result<Receipt> &answer) {
                     m_asked = false;
                     if (answer) {
                         m_last = *answer;
                         offer(answer->command, tr("%1 was cancelled as a wrong entry", "number").arg(number));
                         return;
                     }
                     if (!mayPass(answer.error().code)) {
                         m_request.reset();
                         m_cancelOffered = false;
                     }
                     sayOwn([this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
                 });
}

void UndoBar::say(const QString &sentence) {
    m_own = nullptr;
    showStatus(sentence);
}

void UndoBar::sayOwn(std::function<QString()> words) {
    m_own = std::move(words);
    showStatus(m_own());
}

void UndoBar::showStatus(const QString &sentence) {
    m_status->setText(sentence);
    m_status->setAccessibleName(sentence);
    m_status->setToolTip(sentence);
    if (sentence.isEmpty()) {
        m_silence->stop();
        return;
    }
    m_silence->start(saidFor);
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::undo() {
    if (m_asked || m_chain)
        return;
    if (!m_received.isEmpty()) {
        // Nothing older is taken back in its place.
        if (!m_cancelOffered || std::exchange(m_refused, false))
            offerCancelling();
        else
            cancelReceived();
        return;
    }
    if (m_commands.empty()) {
        sayOwn([] { return tr("There is nothing to take back here."); });
        return;
    }
    if (std::exchange(m_refused, false)) {
        sayOwn([this] {
            return tr("Something was not done since then, and nothing is taken back yet. %1 once more takes back: %2",
                      "a key, what was done")
                .arg(undoKey(), m_done->text());
        });
        return;
    }
    if (m_commands.size() > 1) {
        m_chain = Chain{m_commands, m_done->text(), 0, 0, {}, {}};
        forget();
        takeBackNext();
        return;
    }
    m_asked = true;
    m_undo->setEnabled(false);
    takeBackLast();
}

void UndoBar::takeBackNext() {
    m_chain->request = m_session.desk().request(commands::Undo{m_chain->left.back()});
    whenAnswered(m_session.desk(), m_session.desk().submit(m_chain->request), this, [this](const Result<Receipt> &answer) {
        if (!answer && mayPass(answer.error().code)) {
            // The disk, or another desk in the middle of something: what is left is offered once more.
            const Chain chain = *std::exchange(m_chain, {});
            offerTogether(chain.left, chain.sentence);
            sayOwn([this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
            return;
        }
        m_chain->left.pop_back();
        if (answer)
            ++m_chain->done;
        else
            ++m_chain->refused;
        if (!answer && !m_chain->first)
            m_chain->first = answer.error();
        if (!m_chain->left.empty()) {
            takeBackNext();
            return;
        }
        const Chain chain = *std::exchange(m_chain, {});
        if (chain.refused == 0)
            sayOwn([sentence = chain.sentence, in = m_session.language(), this] {
                return in == m_session.language() ? tr("Taken back: %1").arg(sentence) : tr("The last step was taken back.");
            });
        else
            sayOwn([chain, this] {
                const QString why = problemText(*chain.first, m_session.zone());
                return chain.done == 0 ? why
                                       : tr("%1 of %2 taken back. The first that was not: %3", "steps, steps, a sentence")
                                             .arg(chain.done)
                                             .arg(chain.done + chain.refused)
                                             .arg(why);
            });
    });
}

void UndoBar::takeBackLast() {
    const CommandId asked = m_commands.back();
    const QString sentence = m_done->text();
    if (!m_request)
        m_request = m_session.desk().request(commands::Undo{asked});
    whenAnswered(m_session.desk(), m_session.desk().submit(*m_request), this,
                 [this, asked, sentence](const Result<Receipt> &answer) {
                     const bool stillThis = !m_commands.empty() && m_commands.back() == asked;
                     if (stillThis && (answer || !mayPass(answer.error().code)))
                         m_request.reset();
                     if (stillThis)
                         m_asked = false;
                     if (answer) {
                         if (stillThis)
                             forget();
                         if (stillThis && m_last && m_last->command == asked && m_last->number) {
                             // The squad that went with a receipt; the receipt itself is what was done before it.
                             m_received = m_last->number->toString();
                             m_receivedId = m_last->complaints.empty() ? ComplaintId{} : m_last->complaints.front();
                             m_cancelOffered = m_receivedId.value != 0;
                             showReceipt();
                         }
                         sayOwn([sentence, in = m_session.language(), this] {
                             return in == m_session.language() ? tr("Taken back: %1").arg(sentence)
                                                               : tr("The last step was taken back.");
                         });
                         return;
                     }
                     if (stillThis && !mayPass(answer.error().code))
                         forget();
                     else if (stillThis)
                         m_undo->setEnabled(true);
                     sayOwn([this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
                 });
}

void UndoBar::forget() {
    m_commands.clear();
    m_request.reset();
    m_received.clear();
    m_receivedId = {};
    m_cancelOffered = false;
    m_refused = false;
    m_asked = false;
    m_expiry->stop();
    m_done->clear();
    m_done->setVisible(false);
    m_done->setToolTip({});
    m_done->setAccessibleName({});
    m_undo->setVisible(false);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event) {
    if (m_commands.empty() && m_received.isEmpty())
        return QFrame::eventFilter(watched, event);
    if (event->type() == refusalEvent()) {
        m_refused = true;
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            m_typedSince = true;
    } else if (event->type() == QEvent::InputMethod) {
        const auto *composed = static_cast<QInputMethodEvent *>(event);
        if (!composed->commitString().isEmpty() || !composed->preeditString().isEmpty())
            m_typedSince = true;
    } else if (event->type() == QEvent::ShortcutOverride) {
        // A field claims Ctrl+Z, also an empty one that has nothing to take back. Right after a step the step is meant. Once
        // something was typed the words are, to the last: whoever takes back one letter too many means no complaint.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && watched == QApplication::focusWidget() &&
            !watched->property(takesBackItself).toBool() &&
            (!m_typedSince || !isForTyping(watched))) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void UndoBar::retranslateUi() {
    m_undo->setWords(tr("Undo"));
    if (!m_received.isEmpty())
        showReceipt();
}

void UndoBar::tellAnew() {
    if (m_commands.empty())
        return;
    const int steps = static_cast<int>(m_commands.size());
    show(tr("%n step(s) that can be taken back", nullptr, steps));
    if (m_last && !m_last->complaints.empty() && m_last->command == m_commands.back() && steps == 1)
        tellAnewOf(m_last->complaints.front());
}

void UndoBar::tellAnewOf(ComplaintId asked) {
    whenAnswered(m_session.desk(), m_session.desk().complaint(asked), this,
                 [this, told = m_commands](const Result<ComplaintView> &view) {
                     if (!view || m_commands != told)
                         return; // that there is a step is said all the same
                     // Of all who reported one thing, that one is named.
                     if (const auto main = view->complaint().attachedTo;
                         main && m_last && std::ranges::find(m_last->complaints, *main) != m_last->complaints.end()) {
                         tellAnewOf(*main);
                         return;
                     }
                     const auto event = std::ranges::find_if(view->events, [&](const Event &one) {
                         // Of a receipt, what was sent with it is what can be taken back.
                         return one.command == told.back() &&
                                (one.command != view->events.front().command ||
                                 payloadAs<events::SquadAssigned>(one.payload));
                     });
                     if (event == view->events.end())
                         return;
                     const ReferencePointer reference = m_session.reference();
                     const Complaint &complaint = view->complaint();
                     const EventWords words{.reference = *reference,
                                            .texts = view->texts,
                                            .numberOf = [&](ComplaintId id) { return view->numberOf(id); },
                                            .squadOf =
                                                [&](int no) {
                                                    const Dispatch *dispatch = complaint.dispatch(no);
                                                    return dispatch ? dispatch->squad : SquadId{};
                                                },
                                            .agencyOf =
                                                [&](int no) {
                                                    const Referral *referral = complaint.referral(no);
                                                    return referral ? referral->agency : AgencyId{};
                                                },
                                            .zone = m_session.zone(),
                                            .language = m_session.language(),
                                            .history = &view->events};
                     show(tr("%1 · %2", "number of a complaint, what was done")
                              .arg(complaint.number.toString(), eventText(*event, words)));
                 });
}

void UndoBar::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
    if (event->type() == QEvent::LanguageChange) {
        tellAnew();
        if (m_own)
            sayOwn(m_own);
        else
            say({});
    }
}

} // namespace baro
