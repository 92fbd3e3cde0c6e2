#pragma once

#include "base/ids.h"
#include "desk/lane.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace baro {

/// What the desktop is asked to show, in the words of the moment.
struct Notice {
    QString summary;
    QString body;
    QString open;                         ///< the word for opening it
    std::optional<ComplaintId> complaint; ///< absent: of several, the list is opened
    bool late = false;
};

/// Where notices are shown outside of the window. GUI thread.
class Notifications : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notice &notice) = 0;

Q_SIGNALS:
    /// A person asked for it; without a complaint, for the list.
    void opened(std::optional<baro::ComplaintId> complaint);
};

/// Those of the desktop (freedesktop.org, Desktop Notifications 1.2) over D-Bus. The bus is spoken to in a thread of
/// its own: neither a slow nor an absent server is ever waited for, and without one nothing is said.
class DesktopNotifications : public Notifications {
    Q_OBJECT
public:
    /// `bus`: the address; the session's, if empty.
    explicit DesktopNotifications(QString bus = {}, QObject *parent = nullptr);
    ~DesktopNotifications() override;

    void show(const Notice &notice) override;

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    struct Bus;
    QHash<uint, std::optional<ComplaintId>> m_shown;
    std::unique_ptr<Bus> m_bus; ///< in the lane only
    Lane m_lane{QStringLiteral("notifying")};
};

} // namespace baro
