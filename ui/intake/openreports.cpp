#include "intake/openreports.h"

namespace baro {

void OpenReports::follow(const QueueModel *queue) {
    m_queue = queue;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(queue, signal, this, &OpenReports::changed);
    connect(queue, &QAbstractItemModel::modelReset, this, &OpenReports::changed);
    connect(queue, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() < static_cast<int>(QueueColumn::Out))
            Q_EMIT changed();
    });
    Q_EMIT changed();
}

std::vector<KnownReport> OpenReports::recent(Instant now) const {
    std::vector<KnownReport> found;
    for (int row = 0; m_queue && row < m_queue->rowCount(); ++row) {
        const QueueItem &item = m_queue->item(row);
        if (now - item.receivedAt <= likenessReach && item.state != State::Resolved)
            found.push_back({item.id, {item.district, item.category, item.subtype, item.place, item.receivedAt}});
    }
    return found;
}

const QueueItem *OpenReports::find(ComplaintId id) const {
    const int row = m_queue ? m_queue->rowOf(id) : -1;
    return row < 0 ? nullptr : &m_queue->item(row);
}

} // namespace baro
