#pragma once

#include "desk/desk.h"

#include <QObject>

#include <chrono>

class QTimer;

namespace baro {

class Session;

/// How each agency replied in the last twelve months, as the settings, the choice of an agency and the list of what
/// lies with others show it. Read again some seconds after a change, in the desk's reading thread. GUI thread.
class ReplyRecord : public QObject {
    Q_OBJECT
public:
    /// The one of this session, made when it is first asked for.
    static ReplyRecord &of(Session &session);
    /// The same where it has been asked for already, else null.
    static const ReplyRecord *madeFor(const Session &session);

    /// Null before the first reading; an agency that was asked nothing has zeros.
    const AgencyReplies *of(AgencyId agency) const;

Q_SIGNALS:
    void changed();

private:
    explicit ReplyRecord(Session &session);
    void read();

    Session &m_session;
    QTimer *m_gather;
    std::optional<std::map<AgencyId, AgencyReplies>> m_replies;
    std::chrono::steady_clock::time_point m_asked{};
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace baro
