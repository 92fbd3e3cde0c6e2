#include "notices/notifications.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QVariantMap>

#include <catch2/catch.hpp>

using namespace baro;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

/// Stands in for a desktop's notification server.
class NotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString application;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &application, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int) {
        shown.push_back({application, summary, body, actions, hints});
        return static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// A bus of its own, that ends with the test.
struct PrivateBus {
    QProcess daemon;
    QString address;

    PrivateBus() {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (daemon.waitForStarted() && daemon.waitForReadyRead(5'000))
            address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    ~PrivateBus() {
        daemon.terminate();
        daemon.waitForFinished(5'000);
    }
};

} // namespace

TEST_CASE("a notice reaches the desktop over its bus and opens its complaint", "[notices]") {
    PrivateBus bus;
    if (bus.address.isEmpty()) {
        WARN("dbus-daemon is not installed: script/setup installs it");
        return;
    }
    NotificationServer server;
    QDBusConnection connection = QDBusConnection::connectToBus(bus.address, QStringLiteral("server"));
    REQUIRE(connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &server,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    REQUIRE(connection.registerService(QStringLiteral("org.freedesktop.Notifications")));
    {
        DesktopNotifications desktop(bus.address);
        std::vector<std::optional<ComplaintId>> opened;
        QObject::connect(&desktop, &Notifications::opened, &desktop,
                         [&](const std::optional<ComplaintId> &id) { opened.push_back(id); });
        desktop.show({QStringLiteral("sum"), QStringLiteral("a < b"), QStringLiteral("Open"), ComplaintId{7}, true});
        REQUIRE(comes([&] { return server.shown.size() == 1; }));
        CHECK(server.shown[0].summary == QStringLiteral("sum"));
        CHECK(server.shown[0].body == QStringLiteral("a &lt; b"));
        CHECK(server.shown[0].actions.contains(QStringLiteral("Open")));
        CHECK(server.shown[0].hints.contains(QStringLiteral("sound-name")));
        CHECK(server.shown[0].hints.value(QStringLiteral("urgency")).value<uchar>() == 2);
        QTest::qWait(200);                                          // its number is on the way back
        Q_EMIT server.ActionInvoked(99, QStringLiteral("default")); // somebody else's
        Q_EMIT server.ActionInvoked(1, QStringLiteral("default"));
        REQUIRE(comes([&] { return !opened.empty(); }));
        CHECK(opened == std::vector{std::optional(ComplaintId{7})});
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("server"));
}

TEST_CASE("without a server for notices nothing is said and nothing waits", "[notices]") {
    PrivateBus bus;
    const QString address = GENERATE(QStringLiteral("unix:path=/nonexistent/bus"), QString());
    if (address.isEmpty() && bus.address.isEmpty())
        return;
    QElapsedTimer timer;
    timer.start();
    {
        DesktopNotifications desktop(address.isEmpty() ? bus.address : address);
        desktop.show({QStringLiteral("sum"), {}, {}, {}, false});
        CHECK(timer.elapsed() < 100);
    }
    CHECK(timer.elapsed() < 3'000);
}

#include "notices_test.moc"
