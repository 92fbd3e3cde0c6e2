#include "desk/statistician.h"

namespace baro {

Statistician::Statistician(const QTimeZone &zone)
    : m_statistics(std::make_unique<Statistics>(zone)) {}

Statistician::~Statistician() {
    for (const auto &[asker, cancelled] : m_askers)
        cancelled->store(true);
}

std::shared_ptr<std::atomic<bool>> Statistician::askedBy(const void *asker) {
    auto cancelled = std::make_shared<std::atomic<bool>>(false);
    if (asker)
        if (const auto before = std::exchange(m_askers[asker], cancelled))
            before->store(true);
    return cancelled;
}

QFuture<Result<FiguresPointer>> Statistician::figures(RegisterPointer records, FigureQuestion question, Instant now,
                                                      const void *asker) {
    const auto cancelled = askedBy(asker);
    return m_lane.post([this, records = std::move(records), question = std::move(question), now, cancelled] {
        return cancelled->load() ? FiguresPointer() : m_statistics->figures(records, question, now, cancelled.get());
    });
}

QFuture<Result<std::vector<Recurrence>>> Statistician::recurrences(RegisterPointer records, RecordFilter filter,
                                                                   Instant now, std::size_t atMost, const void *asker) {
    const auto cancelled = askedBy(asker);
    return m_lane.post([this, records = std::move(records), filter = std::move(filter), now, atMost, cancelled] {
        return cancelled->load() ? std::vector<Recurrence>()
                                 : m_statistics->recurrences(records, filter, now, atMost, cancelled.get());
    });
}

} // namespace baro
