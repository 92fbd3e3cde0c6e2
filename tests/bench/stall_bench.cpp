#include "desk/desk.h"
#include "shell/mainwindow.h"
#include "shell/pulse.h"
#include "support/testoffice.h"
#include "widgets/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

void print(const char *name, const Waits &waits) {
    std::printf("  %-44s median %6.1f ms   99 %% %6.1f ms   99.9 %% %6.1f ms   longest %6.1f ms\n", name,
                waits.quantile(0.5), waits.quantile(0.99), waits.quantile(0.999), waits.longest());
}

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
        Pulse idle({});
        settle.restart();
        while (settle.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        idle.stop();
        print("idle: an event waited", idle.waits());
    }
    Pulse pulse({});
    sender.start(5);
    settle.restart();
    while (settle.elapsed() < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    sender.stop();
    pulse.stop();
    print("200 commands a second: an event waited", pulse.waits());
    print("  without waiting for a processor", pulse.ownWaits());
    std::printf("  commands sent %d (%.0f a second); goal 16 ms at 99.9 %%\n", sent, sent / double(seconds));
    CHECK(sent > 100 * seconds);
}
