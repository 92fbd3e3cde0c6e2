#include "queue/soonwatch.h"

#include "widgets/queueclock.h"

#include <algorithm>

namespace baro {
namespace {

constexpr Instant never = Instant::max();
/// A clock that stands for an unknown time is asked again this often; one that runs is asked at the moment itself.
constexpr Milliseconds patience {10'000};

} // namespace

SoonWatch::Watched SoonWatch::lookAt(const QueueItem &item, const Reference &reference, Instant now) {
    Watched watched{.soon = false, .again = never};
    const Instant breaksAt = item.breaksAt();
    if (breaksAt < now)
        return watched;
    if (breaksAt != never)
        watched.again = breaksAt + Milliseconds{1};
    for (const ClockKind kind : {ClockKind::Out, ClockKind::Resolve}) {
        const QueueClock clock = clockOf(item, kind, reference, now);
        if (clock.look == QueueClock::Look::DueSoon) {
            watched.soon = true;
        } else if (clock.look == QueueClock::Look::Running) {
            // Time on the clock never passes faster than time on the wall.
            const Milliseconds ahead = std::max(clock.untilSoon, clock.stands() ? patience : Milliseconds{1});
            watched.again = std::min(watched.again, now + ahead);
        }
    }
    return watched;
}

void SoonWatch::put(const QueueItem &item, const Reference &reference, Instant now) {
    remove(item.id);
    const Watched watched = lookAt(item, reference, now);
    m_watched.insert(item.id, watched);
    if (watched.again != never)
        m_next.emplace(watched.again, item.id);
    m_count += watched.soon;
}

void SoonWatch::remove(ComplaintId id) {
    const auto known = m_watched.constFind(id);
    if (known == m_watched.constEnd())
        return;
    m_next.erase({known->again, id});
    m_count -= known->soon;
    m_watched.erase(known);
}

void SoonWatch::clear() {
    m_watched.clear();
    m_next.clear();
    m_count = 0;
}

void SoonWatch::advance(Instant now, const Reference &reference, const LineOf &line) {
    while (!m_next.empty() && m_next.begin()->first <= now)
        put(line(m_next.begin()->second), reference, now);
}

} // namespace baro
