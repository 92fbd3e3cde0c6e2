#include "intake/openreports.h"

#include <algorithm>

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

std::vector<QueueItem> OpenReports::incidents() const {
    std::vector<QueueItem> found;
    for (int row = 0; m_queue && row < m_queue->rowCount(); ++row)
        if (const QueueItem &item = m_queue->item(row); item.incident && item.state != State::Resolved)
            found.push_back(item);
    std::ranges::sort(found, [](const QueueItem &a, const QueueItem &b) {
        return a.alsoReported != b.alsoReported ? a.alsoReported > b.alsoReported : a.id < b.id;
    });
    return found;
}

const QueueItem *OpenReports::find(ComplaintId id) const {
    const int row = m_queue ? m_queue->rowOf(id) : -1;
    return row < 0 ? nullptr : &m_queue->item(row);
}

} // namespace baro
