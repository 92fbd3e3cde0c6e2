#include "intake/receiptnotice.h"

#include "complaint/actions.h"
#include "complaint/conditions.h"
#include "intake/spokenpromise.h"
#include "intake/whomtoalert.h"
#include "text/callbacktext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/keywords.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace baro {
namespace {
constexpr double numberScale = 2.2; ///< of the text around it
constexpr double promiseScale = 1.3;
} // namespace

ReceiptNotice::ReceiptNotice(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_number(new QLabel(this))
    , m_what(new QLabel(this))
    , m_promise(new QLabel(this)) {
    setObjectName(QStringLiteral("receipt"));
    m_number->setObjectName(QStringLiteral("receiptNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_what->setObjectName(QStringLiteral("receiptWhat"));
    m_what->setWordWrap(true);
    m_promise->setObjectName(QStringLiteral("receiptPromise"));
    m_promise->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(0);
    layout->addWidget(m_number);
    layout->addWidget(m_what);
    layout->addWidget(m_promise);
    hide();
    // What was "tomorrow" is "today" after midnight.
    connect(&m_session, &Session::ticked, this, [this] {
        if (isVisible())
            showPromise();
    });
}

void ReceiptNotice::show(const Receipt &receipt, const SpokenDetails &details, Instant receivedAt, CallForm::End end,
                         std::vector<commands::AlertMade> alerted) {
    if (!receipt.number)
        return;
    m_shown = *receipt.number;
    m_details = details;
    m_receivedAt = receivedAt;
    m_end = end;
    m_alerted = std::move(alerted);
    m_tie = Tie::None;
    m_tieProblem.reset();
    retranslateUi();
    setVisible(true);
    QAccessibleEvent alert(m_number, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReceiptNotice::showTie(const Number &number, Tie tie, const Number &to, const std::optional<Problem> &problem) {
    if (number != m_shown)
        return;
    m_tie = tie;
    m_tiedTo = to;
    m_tieProblem = problem;
    retranslateUi();
    QAccessibleEvent alert(m_promise, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReceiptNotice::showSent(const Number &number, bool sent) {
    if (number != m_shown || m_end == CallForm::End::Answered)
        return;
    const CallForm::End end = sent ? CallForm::End::Sent : CallForm::End::Saved;
    if (std::exchange(m_end, end) != end)
        retranslateUi();
}

QString ReceiptNotice::tieText() const {
    const QString to = m_tiedTo.toString();
    const QString why = m_tieProblem ? problemText(*m_tieProblem, m_session.zone()) : QString();
    switch (m_tie) {
    case Tie::None:
        break;
    case Tie::UnderWay:
        return tr("Being attached to %1…").arg(to);
    case Tie::Delayed:
        return tr("Saved; not attached to %1 yet, which is tried every two seconds. %2").arg(to, why);
    case Tie::Tied:
        return tr("Also reported by this caller: attached to %1 and dealt with together with it.").arg(to);
    case Tie::Refused:
        return tr("Saved, but not attached to %1. %2").arg(to, why);
    }
    return {};
}

QString ReceiptNotice::promiseText() const {
    if (m_end == CallForm::End::Answered)
        return tr("Answered and closed.");
    if (isDanger())
        return dangerText();
    const QString sentence = spokenPromise(m_details, m_receivedAt, m_session.now(), *m_session.reference(),
                                           SquadAdviser::of(m_session));
    return sentence.isEmpty() ? QString() : QStringLiteral("“%1”").arg(sentence);
}

bool ReceiptNotice::isDanger() const {
    return m_end != CallForm::End::Answered &&
           conditions::isDanger(m_details.subtype, m_details.danger, *m_session.reference());
}

QString ReceiptNotice::dangerText() const {
    // A promise in large letters would be read out to somebody who is in danger now.
    if (m_alerted.empty())
        return tr("Danger to life, and nobody was alerted yet. No squad is sent before: open the complaint and press %1.",
                  "a key")
            .arg(keyWords(QKeySequence(Qt::ALT | specOf(Action::Alert).key)));
    QStringList alerted;
    for (const commands::AlertMade &alert : m_alerted) {
        const QString name = m_session.name(std::optional(alert.agency));
        alerted << (alert.at ? tr("%1 at %2", "who was alerted, time").arg(name, timeOfDay(*alert.at, m_session.zone()))
                             : name);
    }
    QString words = tr("Danger to life: no time is promised. Alerted: %1.").arg(alerted.join(QStringLiteral(", ")));
    const ReferencePointer reference = m_session.reference();
    auto id = m_details.danger;
    if (!id && m_details.subtype)
        id = reference->dangerOf(*m_details.subtype);
    if (const Danger *danger = id ? reference->find<Danger>(*id) : nullptr) {
        const QString sentence = sentenceOf(*danger, languageFor(m_details.language), m_alerted, *reference);
        if (!sentence.isEmpty())
            words += QStringLiteral(" “%1”").arg(sentence);
    }
    return words;
}

void ReceiptNotice::showPromise() {
    // One that is dealt with together with another one stands under the promise of that one.
    const QString tie = tieText();
    const QString promise = m_tie == Tie::None || m_tie == Tie::Refused ? promiseText() : QString();
    const QString words = QString(tie % u' ' % promise).trimmed();
    if (words != m_promise->text()) {
        m_promise->setText(words);
        m_promise->setAccessibleName(words);
    }
    m_promise->setVisible(!words.isEmpty());
}

void ReceiptNotice::retranslateUi() {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * numberScale);
    large.setBold(true);
    m_number->setFont(figureFont(large));
    m_number->setText(m_shown.toString());
    m_number->setAccessibleName(m_shown.toString());
    setAccessibleName(tr("Saved as %1").arg(m_shown.toString()));
    const QString dong = m_session.name(m_details.district);
    const ReferencePointer reference = m_session.reference();
    const Danger *danger = m_details.danger ? reference->find<Danger>(*m_details.danger) : nullptr;
    const QString what = m_details.subtype                ? m_session.name(m_details.subtype)
                         : m_details.category || !danger ? m_session.name(m_details.category)
                                                         : nameIn(m_session.language(), *danger);
    m_what->setText(m_end == CallForm::End::Sent ? tr("%1 · %2 · squad told to go").arg(dong, what)
                                                 : tr("%1 · %2").arg(dong, what));
    m_what->setVisible(m_details.district || m_details.category || m_details.subtype || m_end == CallForm::End::Sent);
    QFont spoken = font();
    spoken.setPointSizeF(font().pointSizeF() * promiseScale);
    spoken.setBold(isDanger());
    m_promise->setFont(spoken);
    showPromise();
    update();
}

void ReceiptNotice::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

void ReceiptNotice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor ground = colourOf(isDanger() ? Meaning::Late : Meaning::Kept, palette());
    painter.fillRect(QRect(0, 0, 6, height()), ground);
    ground.setAlphaF(0.08F);
    painter.fillRect(rect(), ground);
}

} // namespace baro
