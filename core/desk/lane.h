#pragma once

#include "store/storeerror.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace baro {

/// A thread that does jobs one after the other, in the order in which they were posted. What a job throws comes back as
/// a Problem. At its end it does what was posted before, then stops.
class Lane {
public:
    explicit Lane(const QString &name) {
        m_thread.setObjectName(name);
        m_inside.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Lane() { stop(); }

    /// `work` runs in the lane; a Result that it returns is the answer, anything else is wrapped into one.
    template<class Work>
    auto post(Work work) {
        using Returned = std::invoke_result_t<Work>;
        using Answer = typename Answered<Returned>::type;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            &m_inside,
            [promise, job = std::move(work)]() mutable {
                if constexpr (Answered<Returned>::isResult) {
                    auto outcome = asResult(job);
                    promise->addResult(outcome ? *std::move(outcome) : Answer(tl::unexpected(outcome.error())));
                } else {
                    promise->addResult(asResult(job));
                }
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    void stop() {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(
            &m_inside, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }

private:
    template<class T>
    struct Answered {
        using type = Result<T>;
        static constexpr bool isResult = false;
    };
    template<class T>
    struct Answered<Result<T>> {
        using type = Result<T>;
        static constexpr bool isResult = true;
    };

    QThread m_thread;
    QObject m_inside;
};

} // namespace baro
