#pragma once

#include "store/storeerror.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace baro {

/// A thread that does jobs one after the other, in the order in which they were posted. What a job throws comes back as
/// a Problem. At its end it does what was posted before, then stops. It waits on a condition, not in an event loop: a
/// call is on its way to the disk some ten microseconds earlier.
class Lane {
public:
    explicit Lane(const QString &name)
        : m_thread(QThread::create([this] { work(); })) {
        m_thread->setObjectName(name);
        m_thread->start();
    }
    ~Lane() { stop(); }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// `work` runs in the lane; a Result that it returns is the answer, anything else is wrapped into one.
    template<class Work>
    auto post(Work work) {
        using Returned = std::invoke_result_t<Work &>;
        using Answer = typename Answered<Returned>::type;
        auto job = std::make_shared<Job<Work, Answer>>(Job<Work, Answer>{std::move(work), {}});
        QFuture<Answer> future = job->promise.future();
        job->promise.start();
        {
            const std::lock_guard lock(m_lock);
            m_jobs.emplace_back([job = std::move(job)] {
                if constexpr (Answered<Returned>::isResult) {
                    auto outcome = asResult(job->work);
                    job->promise.addResult(outcome ? *std::move(outcome) : Answer(tl::unexpected(outcome.error())));
                } else {
                    job->promise.addResult(asResult(job->work));
                }
                job->promise.finish();
            });
        }
        m_wake.notify_one();
        return future;
    }

    /// From now on `work` runs in the lane whenever `interval` has gone by, between two jobs; it must not throw.
    void repeat(std::chrono::milliseconds interval, std::function<void()> work) {
        {
            const std::lock_guard lock(m_lock);
            m_repeated = std::move(work);
            m_interval = interval;
            m_next = std::chrono::steady_clock::now() + interval;
        }
        m_wake.notify_one();
    }

    void stop() {
        {
            const std::lock_guard lock(m_lock);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread->wait();
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
    template<class Work, class Answer>
    struct Job {
        Work work;
        QPromise<Answer> promise;
    };

    void work() {
        std::unique_lock lock(m_lock);
        for (;;) {
            const auto something = [this] { return !m_jobs.empty() || m_stopping; };
            if (!m_repeated)
                m_wake.wait(lock, [&] { return something() || m_repeated; });
            else if (!m_wake.wait_until(lock, m_next, something))
                m_next = std::chrono::steady_clock::now(); // it is time, and nothing else to do
            if (!m_jobs.empty()) {
                const std::function<void()> job = std::move(m_jobs.front());
                m_jobs.pop_front();
                lock.unlock();
                job();
                lock.lock();
            } else if (m_stopping) {
                return;
            }
            if (m_repeated && !m_stopping && std::chrono::steady_clock::now() >= m_next) {
                lock.unlock();
                m_repeated();
                lock.lock();
                m_next = std::chrono::steady_clock::now() + m_interval;
            }
        }
    }

    std::mutex m_lock;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::function<void()> m_repeated; ///< set once, then called in the lane only
    std::chrono::milliseconds m_interval{};
    std::chrono::steady_clock::time_point m_next;
    bool m_stopping = false;
    std::unique_ptr<QThread> m_thread; ///< last: it begins with all the others in place
};

} // namespace baro
