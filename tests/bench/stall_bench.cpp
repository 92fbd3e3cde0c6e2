#include "bench/measured.h"
#include "desk/desk.h"
#include "shell/mainwindow.h"
#include "support/testoffice.h"
#include "widgets/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

/// Posts an empty event to the GUI thread every millisecond from a thread of its own and notes how long it waited
/// there: what a key press would have waited.
class Pulse {
public:
    explicit Pulse(QObject *inGui)
        : m_thread(QThread::create([this, inGui] {
            while (!m_stop) {
                const auto sent = std::chrono::steady_clock::now();
                QMetaObject::invokeMethod(
                    inGui, [waited = m_waited, sent] { waited->add(std::chrono::steady_clock::now() - sent); },
                    Qt::QueuedConnection);
                QThread::usleep(1000);
            }
        })) {
        m_thread->start();
    }
    ~Pulse() { stop(); }
    void stop() {
        m_stop = true;
        m_thread->wait();
    }
    const Measured &waited() const { return *m_waited; }

private:
    std::atomic<bool> m_stop = false;
    std::shared_ptr<Measured> m_waited = std::make_shared<Measured>(); ///< events still queued outlive the pulse
    std::unique_ptr<QThread> m_thread;
};

} // namespace

TEST_CASE("the longest stall of the GUI thread with 5000 open complaints and 200 commands a second") {
    constexpr int open = 5'000;
    constexpr int seconds = 15;
    TestOffice office;
    {
        Office::Batch batch(*office.office);
        for (int i = 0; i < open; ++i) {
            office.clock.advance(Milliseconds{100});
            REQUIRE(batch.execute(office.request(commands::Receive{office.details(), {}, {}})).has_value());
        }
        batch.commit();
    }
    const SpokenDetails spoken = office.details();
    office.office.reset();
    office.connection.reset();
    auto opened = Desk::open({office.file(), QStringLiteral("op1"), &office.clock});
    REQUIRE(opened.has_value());
    Desk &desk = **opened;
    Session session(desk, office.folder() + QStringLiteral("/settings.ini"));
    MainWindow window(session);
    window.resize(1440, 900);
    window.show();
    QElapsedTimer settle;
    settle.start();
    while (settle.elapsed() < 3000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);

    // Half new calls, half steps of complaints that are on the screen.
    int sent = 0;
    QTimer sender;
    sender.setTimerType(Qt::PreciseTimer);
    QObject::connect(&sender, &QTimer::timeout, &sender, [&] {
        const ComplaintId id{1 + sent * 7 % open};
        if (sent % 2)
            (void)desk.submit(desk.request(commands::Receive{spoken, {}, {}}));
        else
            (void)desk.submit(desk.request(commands::AskProgress{id, {}}));
        ++sent;
    });
    std::printf("\nGUI thread, %d open complaints on screen:\n", open);
    {
        Pulse idle(&window);
        settle.restart();
        while (settle.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        idle.stop();
        idle.waited().print("idle: an event waited");
    }
    Pulse pulse(&window);
    sender.start(5);
    settle.restart();
    while (settle.elapsed() < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    sender.stop();
    pulse.stop();
    pulse.waited().print("200 commands a second: an event waited");
    std::printf("  longest %.1f ms; commands sent %d (%.0f a second); goal 16 ms at 99.9 %%\n",
                pulse.waited().quantile(1.0) / 1000.0, sent, sent / double(seconds));
    CHECK(sent > 100 * seconds);
}
