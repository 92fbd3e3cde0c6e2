#include "complaint/stepsview.h"

#include "text/codetext.h"
#include "text/timetext.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace baro {

StepsView::StepsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("steps"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    retranslateUi();
}

void StepsView::showComplaint(const ComplaintView &view) {
    m_view = view;
    m_shown = true;
    retranslateUi();
}

QString StepsView::time(Instant at) const {
    return timeNear(at, m_session.now(), m_session.zone(), m_session.language());
}

QString StepsView::line(const Dispatch &dispatch) const {
    QStringList parts{m_session.name(dispatch.squad)};
    parts << tr("assigned %1", "time").arg(time(dispatch.assignedAt));
    if (dispatch.reservedFor)
        parts << tr("reserved for %1", "time").arg(time(*dispatch.reservedFor));
    if (dispatch.calledAt)
        parts << tr("told to go %1", "time").arg(time(*dispatch.calledAt));
    if (dispatch.outAt)
        parts << tr("out %1", "time a squad set out").arg(time(*dispatch.outAt));
    if (dispatch.arrivedAt)
        parts << tr("arrived %1", "time").arg(time(*dispatch.arrivedAt));
    if (dispatch.leftAt)
        parts << tr("left %1", "time").arg(time(*dispatch.leftAt));
    if (dispatch.recalledAt && dispatch.recallReason)
        parts << tr("recalled %1 (%2)", "time, reason").arg(time(*dispatch.recalledAt), text(*dispatch.recallReason));
    if (!dispatch.ended() && !dispatch.outAt)
        parts << tr("not out yet");
    return parts.join(QStringLiteral(" · "));
}

QString StepsView::line(const Referral &referral) const {
    QStringList parts{m_session.name(referral.agency)};
    parts << tr("referred %1", "time").arg(time(referral.at));
    if (const QString contact = m_view.text(referral.contact); !contact.isEmpty())
        parts << tr("spoken to: %1", "person").arg(contact);
    if (const QString number = m_view.text(referral.reference); !number.isEmpty())
        parts << tr("their reference: %1").arg(number);
    if (referral.promisedAt)
        parts << tr("promised for %1", "time").arg(time(*referral.promisedAt));
    if (referral.answeredAt)
        parts << tr("answered %1", "time").arg(time(*referral.answeredAt));
    if (referral.completedAt)
        parts << tr("completed %1", "time").arg(time(*referral.completedAt));
    if (referral.returnedAt && referral.returnReason)
        parts << tr("returned %1 (%2)", "time, reason").arg(time(*referral.returnedAt), text(*referral.returnReason));
    if (!referral.ended())
        parts << tr("not done yet");
    return parts.join(QStringLiteral(" · "));
}

QString StepsView::line(const Alert &alert) const {
    if (alert.danger)
        return tr("Alerted %1: %2, because of: %3", "time, agency, danger to life")
            .arg(time(alert.at), m_session.name(alert.agency), m_session.name(alert.danger));
    return tr("Alerted %1: %2", "time, agency").arg(time(alert.at), m_session.name(alert.agency));
}

void StepsView::retranslateUi() {
    setAccessibleName(tr("Squads and referrals"));
    if (!m_shown)
        return;
    QStringList lines;
    for (const Alert &alert : m_view.complaint().alerts)
        lines << line(alert);
    for (const Dispatch &dispatch : m_view.complaint().dispatches)
        lines << line(dispatch);
    for (const Referral &referral : m_view.complaint().referrals)
        lines << line(referral);
    if (lines.isEmpty())
        lines << tr("No squad was sent and nobody else was asked yet.");
    while (m_lines.size() < static_cast<size_t>(lines.size())) {
        auto *label = new QLabel(this);
        label->setObjectName(QStringLiteral("step%1").arg(m_lines.size() + 1));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFont(figureFont(font()));
        m_column->addWidget(label);
        m_lines.push_back(label);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < static_cast<size_t>(lines.size());
        m_lines[i]->setVisible(used);
        m_lines[i]->setText(used ? lines.at(static_cast<qsizetype>(i)) : QString());
        m_lines[i]->setAccessibleName(m_lines[i]->text());
    }
}

void StepsView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
