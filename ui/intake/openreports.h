#pragma once

#include "queue/queuemodel.h"

#include <QObject>
#include <QPointer>

namespace baro {

/// The open complaints, as the queue holds them, for a call that may be about one of them as well. Nothing is read from
/// the file for it. Without a queue there are none. GUI thread.
class OpenReports : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void follow(const QueueModel *queue);
    /// What many report as one (동일 사안) and is not resolved, the one with the most reports first.
    std::vector<QueueItem> incidents() const;
    /// Null when it is not open.
    const QueueItem *find(ComplaintId id) const;

Q_SIGNALS:
    /// Others are open, or something about them changed; not with every tick of their clocks.
    void changed();

private:
    QPointer<const QueueModel> m_queue;
};

} // namespace baro
