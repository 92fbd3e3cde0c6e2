#include "alarms/mute.h"

#include "widgets/answer.h"

#include <QAction>
#include <QWidget>

namespace baro {

QString muteWords(std::optional<Minutes> span) {
    return span ? Mute::tr("Quiet for %n minute(s)", "", static_cast<int>(span->count())) : Mute::tr("Sound again");
}

Mute::Mute(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shown(until()) {
    connect(&session.desk(), &Desk::referenceChanged, this, &Mute::look);
    connect(&session, &Session::chosen, this, &Mute::look);
    connect(&session, &Session::ticked, this, &Mute::look);
}

QString Mute::code() const {
    const Operator *seat = m_session.reference()->find<Operator>(m_session.desk().actor());
    return seat ? QStringLiteral("alarms.muted_until.") + seat->code : QString();
}

std::optional<Instant> Mute::until() const {
    const QString mine = code();
    const auto end = mine.isEmpty() ? std::nullopt : instantFromIso(m_session.reference()->setting(mine));
    const Instant now = m_session.now();
    return end && *end > now && *end <= now + spans.back() ? end : std::nullopt;
}

void Mute::look() {
    if (const auto now = until(); now != m_shown) {
        m_shown = now;
        Q_EMIT changed();
    }
}

void Mute::muteFor(Minutes span) {
    record(m_session.now() + span);
}

void Mute::soundAgain() {
    if (until())
        record(m_session.now());
}

void Mute::record(Instant end) {
    const QString mine = code();
    if (mine.isEmpty() || m_recording)
        return;
    m_recording = true;
    commands::Define define{Setting{mine, toIso(end, m_session.zone())}, {}};
    if (const auto known = m_session.reference()->idOf<Setting>(mine))
        define.id = known->value;
    whenAnswered(m_session.desk(), m_session.desk().submit(m_session.desk().request(std::move(define))), this,
                 [this](const Result<Receipt> &answer) {
                     m_recording = false;
                     if (!answer && answer.error().code != ProblemCode::NothingChanged)
                         Q_EMIT refused(answer.error());
                     look();
                 });
}

std::vector<QAction *> Mute::actions(QWidget *owner) {
    std::vector<QAction *> made;
    const auto make = [&](Qt::Key key, std::optional<Minutes> span) {
        auto *action = new QAction(owner);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setText(muteWords(span));
        connect(action, &QAction::triggered, this, [this, span] { span ? muteFor(*span) : soundAgain(); });
        connect(&m_session, &Session::chosen, action, [action, span] { action->setText(muteWords(span)); });
        owner->addAction(action);
        made.push_back(action);
    };
    make(Qt::Key_1, spans[0]);
    make(Qt::Key_2, spans[1]);
    make(Qt::Key_3, spans[2]);
    make(Qt::Key_0, std::nullopt);
    return made;
}

} // namespace baro
