#include "complaint/timelinemodel.h"

#include "text/codetext.h"
#include "text/timetext.h"

#include <algorithm>

namespace baro {

TimelineModel::TimelineModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session) {}

int TimelineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

std::vector<TimelineModel::Row> TimelineModel::rowsNow() const {
    std::vector<Row> rows;
    for (const HistoryStretch &stretch : stretchesOf(m_view.events)) {
        rows.push_back({stretch});
        if (isUnfolded(stretch))
            for (size_t i = 0; i < stretch.count; ++i)
                rows.push_back({{stretch.first + i, 1}, true});
    }
    return rows;
}

bool TimelineModel::isUnfolded(const HistoryStretch &stretch) const {
    return stretch.isRun() && m_unfolded.contains(m_view.events[stretch.first].seq);
}

/// A run that grew is the same line still.
void TimelineModel::settle(std::vector<Row> rows) {
    const auto same = [](const Row &one, const Row &other) {
        return one.stretch.first == other.stretch.first && one.part == other.part &&
               one.stretch.isRun() == other.stretch.isRun();
    };
    const size_t least = std::min(m_rows.size(), rows.size());
    size_t head = 0;
    while (head < least && same(m_rows[head], rows[head])) {
        m_rows[head] = rows[head];
        ++head;
    }
    size_t tail = 0;
    while (tail < least - head && same(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const auto from = static_cast<std::ptrdiff_t>(head);
    if (const size_t gone = m_rows.size() - head - tail) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone) - 1);
        m_rows.erase(m_rows.begin() + from, m_rows.begin() + from + static_cast<std::ptrdiff_t>(gone));
        endRemoveRows();
    }
    if (const size_t come = rows.size() - head - tail) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

void TimelineModel::showComplaint(const ComplaintView &view) {
    const bool longer = !m_view.events.empty() && !view.events.empty() &&
                        m_view.events.front().id == view.events.front().id &&
                        view.events.size() >= m_view.events.size();
    const auto take = [&] {
        m_view = view;
        m_undone = UndoneSteps(m_view.events);
    };
    if (!longer) {
        beginResetModel();
        take();
        m_unfolded.clear();
        m_rows = rowsNow();
        endResetModel();
        return;
    }
    take();
    settle(rowsNow());
    retranslate(); // what was undone, names, erased words
}

void TimelineModel::retranslate() {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TimelineModel::setUnfolded(int row, bool unfolded) {
    if (row < 0 || row >= rowCount())
        return -1;
    while (row > 0 && m_rows[static_cast<size_t>(row)].part)
        --row;
    const Row head = m_rows[static_cast<size_t>(row)];
    if (!head.stretch.isRun())
        return -1;
    const qint64 seq = eventOf(head).seq;
    if (m_unfolded.contains(seq) == unfolded)
        return row;
    if (unfolded)
        m_unfolded.insert(seq);
    else
        m_unfolded.remove(seq);
    settle(rowsNow());
    Q_EMIT dataChanged(index(row), index(row));
    return row;
}

EventWords TimelineModel::words(const Reference &reference) const {
    const Complaint &complaint = m_view.complaint();
    return {.reference = reference,
            .texts = m_view.texts,
            .numberOf = [this](ComplaintId id) { return m_view.numberOf(id); },
            .squadOf =
                [&complaint](int no) {
                    const Dispatch *dispatch = complaint.dispatch(no);
                    return dispatch ? dispatch->squad : SquadId{};
                },
            .agencyOf =
                [&complaint](int no) {
                    const Referral *referral = complaint.referral(no);
                    return referral ? referral->agency : AgencyId{};
                },
            .zone = m_session.zone(),
            .language = m_session.language(),
            .history = &m_view.events};
}

QString TimelineModel::sentence(const Event &event) const {
    const auto reference = m_session.reference();
    return eventText(event, words(*reference));
}

QString TimelineModel::sentenceOf(const Row &row) const {
    const auto reference = m_session.reference();
    return stretchText(m_view.events, row.stretch, words(*reference));
}

QString TimelineModel::timeOf(const Row &row) const {
    return timeNear(spanOf(m_view.events, row.stretch).from, m_session.now(), m_session.zone(), m_session.language());
}

QString TimelineModel::byOf(const Row &row) const {
    const Event &event = eventOf(row);
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

QString TimelineModel::lineOf(const Row &row) const {
    return tr("%1  %2 (%3)", "time, what happened, who recorded it").arg(timeOf(row), sentenceOf(row), byOf(row));
}

bool TimelineModel::isUndone(const Event &event) const {
    return m_undone.contains(event);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool unfolded = isUnfolded(row.stretch);
    // Its key stands on the line itself.
    const auto foldText = [unfolded] { return unfolded ? tr("Left: hide them") : tr("Enter: each of them"); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.stretch.isRun() ? tr("%1. %2", "a line of the history, its key").arg(lineOf(row), foldText()) : lineOf(row);
    case TimeRole:
        return timeOf(row);
    case SentenceRole:
        return sentenceOf(row);
    case ByRole:
        return row.stretch.isRun() ? byOf(row) + QStringLiteral(" · ") + foldText() : byOf(row);
    case UndoneRole:
        return isUndone(eventOf(row));
    case FoldRole:
        return row.stretch.isRun() ? QVariant(unfolded) : QVariant();
    case PartRole:
        return row.part;
    default:
        return {};
    }
}

QString TimelineModel::asText() const {
    QStringList lines;
    for (const HistoryStretch &stretch : stretchesOf(m_view.events))
        lines << lineOf({stretch});
    return lines.join(u'\n');
}

} // namespace baro
