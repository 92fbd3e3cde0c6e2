#include "complaint/timelinemodel.h"

#include "text/codetext.h"
#include "text/eventtext.h"
#include "text/timetext.h"

namespace baro {

TimelineModel::TimelineModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session) {}

int TimelineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_view.events.size());
}

void TimelineModel::showComplaint(const ComplaintView &view) {
    const bool longer = !m_view.events.empty() && !view.events.empty() &&
                        m_view.events.front().id == view.events.front().id &&
                        view.events.size() >= m_view.events.size();
    const auto take = [&] {
        m_view = view;
        m_undone.clear();
        for (const Event &event : m_view.events)
            if (const auto *undone = payloadAs<events::Undone>(event.payload))
                m_undone.insert(undone->command.value);
    };
    if (!longer) {
        beginResetModel();
        take();
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = static_cast<int>(view.events.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        take();
        endInsertRows();
    } else {
        take();
    }
    Q_EMIT dataChanged(index(0), index(before - 1)); // what was undone, names, erased words
}

void TimelineModel::retranslate() {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString TimelineModel::sentence(const Event &event) const {
    const auto reference = m_session.reference();
    const Complaint &complaint = m_view.complaint();
    EventWords words{.reference = *reference,
                     .texts = m_view.texts,
                     .numberOf = [this](ComplaintId id) { return m_view.numberOf(id); },
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
                     .history = &m_view.events};
    return eventText(event, words);
}

QString TimelineModel::timeOf(const Event &event) const {
    return timeNear(event.occurredAt, m_session.now(), m_session.zone(), m_session.language());
}

QString TimelineModel::byOf(const Event &event) const {
    QStringList parts;
    const QString who = m_session.name(std::optional(event.actor));
    parts << (event.attestation.saidBy == Source::Operator
                  ? tr("recorded by %1", "operator").arg(who)
                  : tr("recorded by %1, said by: %2", "operator, source").arg(who, text(event.attestation.saidBy)));
    if (const QString late = lateText(event); !late.isEmpty())
        parts << late;
    if (isUndone(event))
        parts << tr("undone");
    return parts.join(QStringLiteral(" · "));
}

QString TimelineModel::lineOf(const Event &event) const {
    return tr("%1  %2 (%3)", "time, what happened, who recorded it").arg(timeOf(event), sentence(event), byOf(event));
}

bool TimelineModel::isUndone(const Event &event) const {
    return m_undone.contains(event.command.value);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Event &event = m_view.events[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return lineOf(event);
    case TimeRole:
        return timeOf(event);
    case SentenceRole:
        return sentence(event);
    case ByRole:
        return byOf(event);
    case UndoneRole:
        return isUndone(event);
    default:
        return {};
    }
}

QString TimelineModel::asText() const {
    QStringList lines;
    for (const Event &event : m_view.events)
        lines << lineOf(event);
    return lines.join(u'\n');
}

} // namespace baro
