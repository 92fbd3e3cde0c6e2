#include "intake/incidentstrip.h"

#include "intake/callkeys.h"
#include "intake/openreports.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace baro {

namespace {
constexpr double answerScale = 1.15; ///< read out while one types
} // namespace

IncidentStrip::IncidentStrip(Session &session, const OpenReports &reports, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_reports(reports)
    , m_matter(new QLabel(this))
    , m_answer(new QLabel(this))
    , m_others(new QLabel(this))
    , m_take(new KeyButton(this)) {
    setObjectName(QStringLiteral("incidentStrip"));
    setFrameShape(QFrame::StyledPanel);
    m_matter->setObjectName(QStringLiteral("incidentMatter"));
    m_answer->setObjectName(QStringLiteral("incidentAnswer"));
    m_others->setObjectName(QStringLiteral("incidentOthers"));
    m_take->setObjectName(QStringLiteral("incidentTake"));
    m_take->setKey(callKeys::incident());
    m_take->setIcon(icon(QStringLiteral("attach")));
    m_take->setFocusPolicy(Qt::NoFocus); // by its key or the mouse; Tab stays in the call
    for (QLabel *label : {m_matter, m_answer, m_others}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setSpacing(4);
    grid->addWidget(m_matter, 0, 0);
    grid->addWidget(m_answer, 1, 0);
    grid->addWidget(m_others, 2, 0);
    grid->addWidget(m_take, 3, 0);
    grid->setColumnStretch(0, 1);
    hide();
    connect(m_take, &KeyButton::clicked, this, &IncidentStrip::takeAsked);
    connect(&reports, &OpenReports::changed, this, &IncidentStrip::follow);
    follow();
}

void IncidentStrip::follow() {
    std::vector<QueueItem> incidents = m_reports.incidents();
    // The one that is shown stays shown, whatever the others do.
    if (!m_incidents.empty()) {
        const auto shown = std::ranges::find(incidents, m_incidents.front().id, &QueueItem::id);
        if (shown != incidents.end())
            std::rotate(incidents.begin(), shown, std::next(shown));
    }
    if (incidents == m_incidents)
        return;
    m_incidents = std::move(incidents);
    showAll();
}

void IncidentStrip::offer(const std::optional<IncidentOffer> &offer) {
    if (offer == m_offer)
        return;
    m_offer = offer;
    showAll();
    if (!m_offer)
        return;
    QAccessibleEvent alert(m_matter, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void IncidentStrip::take(const std::optional<ComplaintId> &reportedByCall) {
    if (m_offer) {
        Q_EMIT declareAsked(m_offer->main);
        return;
    }
    if (m_incidents.empty())
        return;
    if (reportedByCall == m_incidents.front().id && m_incidents.size() > 1) {
        std::rotate(m_incidents.begin(), std::next(m_incidents.begin()), m_incidents.end());
        showAll();
    }
    Q_EMIT reported(m_incidents.front());
}

void IncidentStrip::showAll() {
    QFont bold = font();
    bold.setBold(true);
    m_matter->setFont(bold);
    QFont spoken = font();
    spoken.setPointSizeF(font().pointSizeF() * answerScale);
    m_answer->setFont(spoken);
    const bool incident = !m_incidents.empty() && !m_offer;
    QString matter;
    QString answer;
    QString others;
    if (m_offer) {
        matter = tr("%n like report(s) within an hour, this call among them: one incident?", nullptr,
                    std::max(SameTrouble::reportsOfIncident, static_cast<int>(m_offer->reports.size()) + 2));
        m_take->setWords(tr("Make it one incident"));
    } else if (incident) {
        const QueueItem &item = m_incidents.front();
        const QString what = item.subtype ? m_session.name(item.subtype) : m_session.name(item.category);
        QStringList parts{item.number.toString().mid(5), m_session.name(item.district), what, item.place.simplified()};
        parts.removeAll(QString());
        matter = tr("One incident: %1, reported %n time(s)", nullptr, item.alsoReported + 1)
                     .arg(parts.join(QStringLiteral(" · ")));
        answer = tr("“%1”", "the answer to read out").arg(*item.incident);
        if (m_incidents.size() > 1)
            others = tr("%n other incident(s): the key again goes on to the next.", nullptr,
                        static_cast<int>(m_incidents.size()) - 1);
        m_take->setWords(tr("Report it: number, Enter"));
    }
    const auto say = [](QLabel *label, const QString &words) {
        label->setText(words);
        label->setAccessibleName(words);
        label->setVisible(!words.isEmpty());
    };
    say(m_matter, matter);
    say(m_answer, answer);
    say(m_others, others);
    setAccessibleName(matter);
    setVisible(incident || m_offer);
}

void IncidentStrip::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showAll();
}

} // namespace baro
