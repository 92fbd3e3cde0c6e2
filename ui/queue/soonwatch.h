#pragma once

#include "complaint/reference.h"
#include "desk/views.h"

#include <QHash>

#include <functional>
#include <set>

namespace baro {

/// Counts the lines with a promise due soon and none broken, without asking every line at every tick: each is asked
/// again at the earliest moment at which its answer can change. A tick costs what changed since the last one. GUI
/// thread.
class SoonWatch {
public:
    /// Of the line of an id, which must be watched.
    using LineOf = std::function<const QueueItem &(ComplaintId)>;

    /// Watches a line from now on, or as it has changed.
    void put(const QueueItem &item, const Reference &reference, Instant now);
    void remove(ComplaintId id);
    void clear();
    /// Asks the lines whose answer may have changed until `now`.
    void advance(Instant now, const Reference &reference, const LineOf &line);
    int count() const { return m_count; }

private:
    struct Watched {
        bool soon = false;
        Instant again{}; ///< when to ask next; the far future: never
    };
    static Watched lookAt(const QueueItem &item, const Reference &reference, Instant now);

    QHash<ComplaintId, Watched> m_watched;
    std::set<std::pair<Instant, ComplaintId>> m_next;
    int m_count = 0;
};

} // namespace baro
