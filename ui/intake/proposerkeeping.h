#pragma once

#include "desk/desk.h"

#include <QObject>

namespace baro {

class Session;

/// Keeps what reads the spoken line up to date: asked for at the start, when the office's lists change, and every ten
/// minutes while complaints come in, since the office's own words are learned from them. GUI thread; the learning
/// itself is done in a thread of the desk.
class ProposerKeeping : public QObject {
    Q_OBJECT
public:
    explicit ProposerKeeping(Session &session, QObject *parent = nullptr);

    /// Null until the first answer.
    const ProposerPointer &proposer() const { return m_proposer; }

Q_SIGNALS:
    void renewed();

private:
    void ask();

    Session &m_session;
    ProposerPointer m_proposer;
    Instant m_askedAt{};
    bool m_underWay = false;
    bool m_outdated = false;  ///< lists changed while an answer was under way
    bool m_learnable = false; ///< complaints changed since it was asked for
};

} // namespace baro
