#include "queue/advicestrip.h"

#include "queue/queuekeys.h"
#include "text/advicetext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/elidedtext.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/refusal.h"
#include "widgets/session.h"
#include "widgets/squadadviser.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

#include <algorithm>

namespace baro {

namespace {

/// Of words beside the button: in a narrow pane the same words take more of them. By the width alone, so that walking
/// along the queue moves nothing.
int adviceLinesFor(const QWidget &strip) {
    constexpr int narrow = 110; ///< letters
    return strip.width() < narrow * strip.fontMetrics().averageCharWidth() ? 3 : 2;
}

} // namespace

AdviceStrip::AdviceStrip(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new QLabel(this))
    , m_send(new KeyButton(this)) {
    setObjectName(QStringLiteral("adviceStrip"));
    m_words->setObjectName(QStringLiteral("queueAdvice"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_send->setObjectName(QStringLiteral("queueSend"));
    m_send->setKey(queueKeys::send());
    m_send->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_send);
    connect(m_send, &KeyButton::clicked, this, &AdviceStrip::send);
    connect(&SquadAdviser::of(session), &SquadAdviser::changed, this, &AdviceStrip::refresh);
    refresh();
}

AdviceStrip::~AdviceStrip() = default;

void AdviceStrip::show(const std::optional<QueueItem> &item) {
    if (item == m_item)
        return;
    m_problem.reset();
    m_item = item;
    refresh();
}

void AdviceStrip::say(const QString &words) {
    m_said = words;
    m_words->setAccessibleName(words);
    fitWords();
}

void AdviceStrip::fitWords() {
    const QString shown = elidedText(m_said, m_words->font(), m_words->contentsRect().width(), adviceLinesFor(*this));
    m_words->setText(shown);
    m_words->setToolTip(shown == m_said ? QString() : m_said);
}

void AdviceStrip::fitHeight() {
    setFixedHeight(std::max(m_send->sizeHint().height(), adviceLinesFor(*this) * fontMetrics().lineSpacing()));
}

void AdviceStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitHeight();
    layout()->activate();
    fitWords();
}

void AdviceStrip::refresh() {
    m_squad.reset();
    fitHeight();
    const Instant now = m_session.now();
    const QTimeZone &zone = m_session.zone();
    if (m_problem) {
        say(problemText(*m_problem, zone));
    } else if (!m_item) {
        say(tr("The squad that may go to a complaint stands here once one is chosen."));
    } else if (m_item->resolvedAt) {
        say(tr("%1 is resolved: no squad is needed.").arg(m_item->number.toString()));
    } else if (m_item->alertMissing) {
        say(tr("Danger to life: first somebody is to be alerted (F8)."));
    } else if (m_item->state == State::Referred) {
        say(tr("It lies with another body; no squad is needed while they see to it."));
    } else if (!m_item->squads.empty()) {
        QStringList names;
        for (const SquadId squad : m_item->squads)
            names << m_session.name(std::optional(squad));
        say(tr("With it already: %1.").arg(names.join(QStringLiteral(", "))));
    } else {
        const SquadAdviser &adviser = SquadAdviser::of(m_session);
        const AdviceQuestion question = adviser.questionOf(*m_item);
        const Advice advice = adviser.advise(question, now);
        if (!advice.squads.empty()) {
            const SquadAdvice &first = advice.squads.front();
            m_squad = first.squad;
            QStringList parts{tr("%1: %2", "a squad, why it is advised")
                                  .arg(m_session.name(std::optional(first.squad)), adviceText(first, now, zone))};
            if (const QString promise = promiseKeptText(first, question.outDue, question.resolveDue, now, zone);
                !promise.isEmpty())
                parts << promise;
            say(parts.join(QStringLiteral(" · ")));
        } else if (!advice.next.empty()) {
            say(tr("Nobody who goes to this is on duty. Next: %1, %2.", "a squad, when")
                    .arg(m_session.name(std::optional(advice.next.front().squad)),
                         timeNear(advice.next.front().likelyOut, now, zone, m_session.language())));
        } else {
            say(tr("No squad of ours goes to this."));
        }
    }
    m_send->setIcon(icon(QStringLiteral("send")));
    m_send->setWords(m_squad ? tr("Send: %1", "a squad").arg(m_session.name(m_squad)) : tr("Send"));
    m_send->setEnabled(m_squad && !m_sending);
    layout()->activate();
    fitWords(); // the button is as wide as its words
}

void AdviceStrip::send() {
    if (m_sending)
        return;
    if (!m_item || !m_squad) {
        // Why stands here already; the key that does nothing says it once more where it is looked for.
        Q_EMIT m_session.said(tr("No squad was sent. %1", "why not").arg(m_said));
        noteRefusal(this);
        return;
    }
    const QString sentence =
        tr("%1 is called to %2", "squad, number").arg(m_session.name(m_squad), m_item->number.toString());
    Request request = m_session.desk().request(commands::AssignSquad{m_item->id, *m_squad, true, {}});
    m_sending = true;
    m_send->setEnabled(false);
    whenAnswered(m_session.desk(), m_session.desk().submit(std::move(request)), this,
                 [this, sentence, id = m_item->id](const Result<Receipt> &answer) {
                     m_sending = false;
                     if (answer)
                         Q_EMIT m_session.done(answer->command, sentence);
                     else if (m_item && m_item->id == id)
                         m_problem = answer.error();
                     if (!answer)
                         noteRefusal(this);
                     refresh();
                 });
}

void AdviceStrip::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace baro
