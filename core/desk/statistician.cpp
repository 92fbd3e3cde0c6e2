#include "desk/statistician.h"

namespace baro {

Statistician::Statistician(const QTimeZone &zone)
    : m_statistics(std::make_unique<Statistics>(zone)) {}

Statistician::~Statistician() {
    for (const auto &[asker, cancelled] : m_askers)
        cancelled->store(true);
}

QFuture<Result<FiguresPointer>> Statistician::figures(RegisterPointer records, FigureQuestion question, Instant now,
                                                      const void *asker) {
    auto cancelled = std::make_shared<std::atomic<bool>>(false);
    if (asker)
        if (const auto before = std::exchange(m_askers[asker], cancelled))
            before->store(true);
    return m_lane.post([this, records = std::move(records), question = std::move(question), now, cancelled] {
        return cancelled->load() ? FiguresPointer() : m_statistics->figures(records, question, now, cancelled.get());
    });
}

QFuture<Result<std::vector<Recurrence>>> Statistician::recurrences(RegisterPointer records, RecordFilter filter,
                                                                   Instant now, std::size_t atMost) {
    return m_lane.post([this, records = std::move(records), filter = std::move(filter), now, atMost] {
        return m_statistics->recurrences(records, filter, now, atMost);
    });
}

} // namespace baro
