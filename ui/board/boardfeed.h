#pragma once

#include "desk/board.h"
#include "widgets/session.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QTimer;

namespace baro {

/// The board that all faces show: the present one, read anew when something was recorded and every ten seconds, or as
/// it stood at an instant. Asks only while somebody looks, one question at a time and always the newest. GUI thread.
class BoardFeed : public QObject {
    Q_OBJECT
public:
    explicit BoardFeed(Session &session, QObject *parent = nullptr);

    /// Somebody looks, or no longer does; counted.
    void watch(bool looks);
    /// Absent: the present.
    void lookAt(std::optional<Instant> asOf);
    std::optional<Instant> asOf() const { return m_asOf; }
    /// What is known of the instant that is looked at; for a moment still that of the one before.
    const std::optional<Board> &board() const { return m_board; }
    /// The office's data of its moment: names, squads, shifts as they were.
    const Reference &reference() const { return m_past && m_reference ? *m_reference : *m_session.reference(); }
    /// Whether board() stood in the past.
    bool isPast() const { return m_past; }
    /// When the first complaint was recorded: before it there was no board. Absent while there is none.
    std::optional<Instant> begins() const { return m_begins; }
    /// Why the board cannot be read.
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askBeginning();

    Session &m_session;
    QTimer *m_gather; ///< many changes, one question
    QTimer *m_again;  ///< time changes a board too
    QElapsedTimer m_taking;
    std::chrono::milliseconds m_took{0};
    int m_watchers = 0;
    bool m_asking = false;
    bool m_askingBeginning = false;
    bool m_newer = false; ///< asked for while another question was on its way
    bool m_past = false;
    std::optional<Instant> m_asOf;
    std::optional<Board> m_board;
    ReferencePointer m_reference; ///< of a board of the past
    std::optional<Instant> m_begins;
    std::optional<Problem> m_problem;
};

} // namespace baro
