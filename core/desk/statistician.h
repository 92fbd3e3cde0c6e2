#pragma once

#include "desk/lane.h"
#include "statistics/figures.h"

#include <atomic>
#include <map>

namespace baro {

/// Works out figures in a thread of its own, beside whatever is searched. Futures are finished in that thread; continue
/// with `.then(context, ...)` to be in your own. For the GUI thread.
class Statistician {
public:
    /// The office's zone.
    explicit Statistician(const QTimeZone &zone);
    ~Statistician();

    /// A later question of the same `asker` cancels an earlier one, which is answered with null.
    QFuture<Result<FiguresPointer>> figures(RegisterPointer records, FigureQuestion question, Instant now,
                                            const void *asker = nullptr);
    /// As Statistics::recurrences(); a later question of the same `asker` cancels it, and it is answered with none.
    QFuture<Result<std::vector<Recurrence>>> recurrences(RegisterPointer records, RecordFilter filter, Instant now,
                                                         std::size_t atMost, const void *asker);

private:
    std::shared_ptr<std::atomic<bool>> askedBy(const void *asker);

    std::unique_ptr<Statistics> m_statistics; ///< in the lane only
    std::map<const void *, std::shared_ptr<std::atomic<bool>>> m_askers;
    Lane m_lane{QStringLiteral("figures")}; ///< last: its work ends before what it works on
};

} // namespace baro
