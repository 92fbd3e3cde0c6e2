#include "shell/pulse.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThread>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace baro {
namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr double step = 0.1; ///< milliseconds
constexpr std::size_t stepsAtMost = 100'000;
constexpr int beatsBetweenWriting = 500;

QEvent::Type beatType() {
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}
QEvent::Type keyType() {
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

QJsonObject told(const Waits &waits) {
    return {{QStringLiteral("count"), qint64{waits.count()}},    {QStringLiteral("median"), waits.quantile(0.5)},
            {QStringLiteral("p99"), waits.quantile(0.99)},       {QStringLiteral("p999"), waits.quantile(0.999)},
            {QStringLiteral("longest"), waits.longest()},        {QStringLiteral("above16"), qint64{waits.above(16)}},
            {QStringLiteral("above50"), qint64{waits.above(50)}}};
}

} // namespace

void Waits::add(std::chrono::nanoseconds wait) {
    const double milliseconds = std::max(0.0, std::chrono::duration<double, std::milli>(wait).count());
    const auto at = std::min(stepsAtMost - 1, static_cast<std::size_t>(milliseconds / step));
    if (at >= m_steps.size())
        m_steps.resize(at + 1);
    ++m_steps[at];
    ++m_count;
    m_longest = std::max(m_longest, milliseconds);
}

double Waits::quantile(double share) const {
    const auto wanted = static_cast<std::int64_t>(std::ceil(share * static_cast<double>(m_count)));
    std::int64_t seen = 0;
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        seen += m_steps[at];
        if (seen >= wanted)
            return std::min(m_longest, step * static_cast<double>(at + 1));
    }
    return m_longest;
}

std::int64_t Waits::above(double milliseconds) const {
    std::int64_t found = 0;
    for (auto at = static_cast<std::size_t>(milliseconds / step); at < m_steps.size(); ++at)
        found += m_steps[at];
    return found;
}

struct Pulse::Beat : QEvent {
    Beat(Moment sent, std::chrono::nanoseconds processor)
        : QEvent(beatType())
        , sentAt(sent)
        , processorThen(processor) {}
    Moment sentAt;
    std::chrono::nanoseconds processorThen;
};

struct Pulse::KeyDone : QEvent {
    explicit KeyDone(Moment pressed)
        : QEvent(keyType())
        , pressedAt(pressed) {}
    Moment pressedAt;
};

Pulse::Pulse(const QString &file, From from, QObject *parent)
    : QObject(parent)
    , m_file(file) {
    const QByteArray account = "/proc/self/task/" + QByteArray::number(qint64{syscall(SYS_gettid)}) + "/schedstat";
    m_schedule = ::open(account.constData(), O_RDONLY | O_CLOEXEC);
    qApp->installEventFilter(this);
    m_thread.reset(QThread::create([this] { beat(); }));
    if (from == From::Now)
        m_thread->start();
}

Pulse::~Pulse() {
    stop();
    if (m_schedule >= 0)
        ::close(m_schedule);
}

void Pulse::stop() {
    m_stop = true;
    m_thread->wait();
}

void Pulse::beat() {
    int beats = 0;
    while (!m_stop) {
        QCoreApplication::postEvent(this, new Beat(std::chrono::steady_clock::now(), waitedForProcessor()));
        if (++beats % beatsBetweenWriting == 0)
            write();
        QThread::usleep(1000);
    }
    write();
}

std::chrono::nanoseconds Pulse::waitedForProcessor() const {
    // "time on the processor, time waiting for one, times it was given one", in nanoseconds.
    char line[96];
    const ssize_t size = m_schedule < 0 ? -1 : ::pread(m_schedule, line, sizeof line, 0);
    if (size <= 0)
        return {};
    const QByteArray told = QByteArray::fromRawData(line, size);
    const qsizetype first = told.indexOf(' ');
    const qsizetype second = told.indexOf(' ', first + 1);
    return std::chrono::nanoseconds{told.mid(first + 1, second - first - 1).toLongLong()};
}

bool Pulse::eventFilter(QObject *watched, QEvent *event) {
    // The first that a window hears of any key, one that is bound to an action too.
    if (event->type() == QEvent::ShortcutOverride && event->spontaneous() && qobject_cast<QWindow *>(watched)) {
        if (!m_stop && !m_thread->isRunning())
            m_thread->start();
        QCoreApplication::postEvent(this, new KeyDone(std::chrono::steady_clock::now()), Qt::LowEventPriority);
    }
    return QObject::eventFilter(watched, event);
}

void Pulse::customEvent(QEvent *event) {
    const Moment now = std::chrono::steady_clock::now();
    if (event->type() == beatType()) {
        const auto *beat = static_cast<const Beat *>(event);
        const auto waited = now - beat->sentAt;
        const auto without = waited - (waitedForProcessor() - beat->processorThen);
        const std::scoped_lock lock(m_mutex);
        m_waits.add(waited);
        m_own.add(without);
    } else if (event->type() == keyType()) {
        const std::scoped_lock lock(m_mutex);
        m_keys.add(now - static_cast<const KeyDone *>(event)->pressedAt);
    }
}

Waits Pulse::waits() const {
    const std::scoped_lock lock(m_mutex);
    return m_waits;
}

Waits Pulse::ownWaits() const {
    const std::scoped_lock lock(m_mutex);
    return m_own;
}

Waits Pulse::keys() const {
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

QByteArray Pulse::toJson() const {
    return QJsonDocument(QJsonObject{{QStringLiteral("waited"), told(waits())},
                                     {QStringLiteral("own"), told(ownWaits())},
                                     {QStringLiteral("keys"), told(keys())}})
        .toJson(QJsonDocument::Compact);
}

void Pulse::write() const {
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(toJson()) >= 0)
        file.commit();
}

} // namespace baro
