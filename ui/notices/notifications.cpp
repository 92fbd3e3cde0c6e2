#include "notices/notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QVariantMap>

namespace baro {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
// What a click on the notice itself asks for, and a button upon it.
const QString clickAction = QStringLiteral("default");
const QString openAction = QStringLiteral("open");
constexpr int patienceMs = 2000;
constexpr uchar ordinary = 1;
constexpr uchar critical = 2;

/// Empty where no session has a bus: one is never started for this.
QString addressOfSession() {
    const QString named = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!named.isEmpty())
        return named;
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return QFileInfo::exists(socket) ? QStringLiteral("unix:path=") + socket : QString();
}

} // namespace

struct DesktopNotifications::Bus {
    QString address;
    QString name;
    std::optional<QDBusConnection> connection;
    ~Bus() {
        if (connection)
            QDBusConnection::disconnectFromBus(name);
    }
};

DesktopNotifications::DesktopNotifications(QString bus, QObject *parent)
    : Notifications(parent)
    , m_bus(std::make_unique<Bus>()) {
    m_bus->address = bus.isEmpty() ? addressOfSession() : std::move(bus);
    m_bus->name = QStringLiteral("notices-%1").arg(reinterpret_cast<quintptr>(this));
}

DesktopNotifications::~DesktopNotifications() {
    (void)m_lane.post([this] { m_bus.reset(); });
    m_lane.stop();
}

void DesktopNotifications::show(const Notice &notice) {
    (void)m_lane.post([this, notice] {
        if (m_bus->address.isEmpty())
            return;
        if (!m_bus->connection || !m_bus->connection->isConnected()) {
            QDBusConnection::disconnectFromBus(m_bus->name);
            m_bus->connection = QDBusConnection::connectToBus(m_bus->address, m_bus->name);
            if (!m_bus->connection->isConnected())
                return;
            m_bus->connection->connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                                       SLOT(invoked(uint, QString)));
            m_bus->connection->connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                                       SLOT(closed(uint, uint)));
        }
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
        const QVariantMap hints{{QStringLiteral("sound-name"),
                                 notice.late ? QStringLiteral("alarm-clock-elapsed") : QStringLiteral("bell")},
                                {QStringLiteral("urgency"), QVariant::fromValue(notice.late ? critical : ordinary)},
                                {QStringLiteral("desktop-entry"), QStringLiteral("baro8572")}};
        call << QStringLiteral("8572 Desk") << 0U << QStringLiteral("baro8572") << notice.summary
             << notice.body.toHtmlEscaped() << QStringList{clickAction, notice.open, openAction, notice.open} << hints
             << -1;
        const QDBusMessage reply = m_bus->connection->call(call, QDBus::Block, patienceMs);
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return; // nobody shows notices here: the window does
        const uint id = reply.arguments().constFirst().toUInt();
        QMetaObject::invokeMethod(
            this, [this, id, complaint = notice.complaint] { m_shown.insert(id, complaint); }, Qt::QueuedConnection);
    });
}

void DesktopNotifications::invoked(uint id, const QString &) {
    if (m_shown.contains(id))
        Q_EMIT opened(m_shown.take(id));
}

void DesktopNotifications::closed(uint id, uint) {
    m_shown.remove(id);
}

} // namespace baro
