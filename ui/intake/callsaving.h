#pragma once

#include "desk/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace baro {

/// Brings one request to the file. What the machine refuses for now (disk full, locked, out of reach) is sent again
/// every two seconds, always the same request, so that it is done once; what the office refuses comes back. GUI thread.
class CallSaving : public QObject {
    Q_OBJECT
public:
    CallSaving(Desk &desk, QObject *parent);

    /// Not while busy().
    void submit(Request request, std::optional<std::int64_t> dropDraft);
    /// From submit() until saved() or refused().
    bool busy() const { return m_request.has_value(); }
    /// Busy, and refused by the machine at least once.
    bool waiting() const { return m_waiting; }

Q_SIGNALS:
    void saved(const baro::Receipt &receipt);
    void refused(const baro::Problem &problem);
    /// Nothing refused it, but the file is busy; said once.
    void lasting();
    /// It is on the screen only and will be sent again; once for each kind of trouble.
    void delayed(const baro::Problem &problem);

private:
    void send();
    void finish();

    Desk &m_desk;
    QTimer m_again;
    QTimer m_patience;
    std::optional<Request> m_request;
    std::optional<std::int64_t> m_dropDraft;
    std::optional<Problem> m_trouble;
    bool m_waiting = false;
};

} // namespace baro
