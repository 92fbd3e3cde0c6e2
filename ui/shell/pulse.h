#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

class QThread;

namespace baro {

/// How long something was kept waiting: counted in steps of 0.1 ms, the longest exactly. One thread at a time.
class Waits {
public:
    void add(std::chrono::nanoseconds wait);
    std::int64_t count() const { return m_count; }
    double longest() const { return m_longest; } ///< milliseconds
    /// Milliseconds within which this share of them lay; 0 when there were none.
    double quantile(double share) const;
    std::int64_t above(double milliseconds) const;

private:
    std::vector<std::int64_t> m_steps;
    std::int64_t m_count = 0;
    double m_longest = 0;
};

/// Feels the pulse of the GUI thread. A thread of its own posts an event there every millisecond, and what such an
/// event waits is what a key would have waited at that moment. Each wait is counted twice: as the clock shows it, and
/// without the time in which the thread was ready to run and the machine had no processor free for it; the second is
/// what the program itself is to blame for. Besides, the time that each key took until everything it brought about,
/// the painting too, was done.
///
/// Costs about a hundredth of a processor, so it is felt only when asked for (`--pulse FILE`). The file is JSON and is
/// written anew twice a second, so that it also tells of a program that was killed. GUI thread.
class Pulse : public QObject {
public:
    /// Before the first key nobody waits: a window that is being made is no stall.
    enum class From { Now, FirstKey };
    /// `file`: empty, if nobody wants to read it.
    explicit Pulse(const QString &file, From from = From::Now, QObject *parent = nullptr);
    ~Pulse() override;

    /// Ends the measuring; what was measured stays.
    void stop();
    Waits waits() const;
    Waits ownWaits() const;
    Waits keys() const;
    QByteArray toJson() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    struct Beat;
    struct KeyDone;
    /// Since it was started, what the GUI thread has waited for a processor; 0 where the system does not tell.
    std::chrono::nanoseconds waitedForProcessor() const;
    void beat();
    void write() const;

    const QString m_file;
    int m_schedule = -1; ///< the system's account of the GUI thread
    mutable std::mutex m_mutex;
    Waits m_waits;
    Waits m_own;
    Waits m_keys;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace baro
