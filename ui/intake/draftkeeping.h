#pragma once

#include "desk/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace baro {

/// Keeps the draft of one tab in the file while it is typed: the first change at once, then at most every 150 ms, the
/// latest wins. At most one write is under way, so that on a busy file nothing queues up before a call that is to be
/// saved. Writing happens in the desk's thread. GUI thread.
class DraftKeeping : public QObject {
    Q_OBJECT
public:
    /// `form` gives the form's JSON at the moment of writing.
    DraftKeeping(Desk &desk, std::int64_t tab, std::function<QByteArray()> form, QObject *parent);

    /// The draft stands in the file already: it was taken over from a desk that died.
    void adopt() { m_written = true; }
    /// Something changed.
    void touch(Instant startedAt);
    /// Hands over what is due now, without a pause: the form or the window goes. The desk still writes it.
    void flush();
    /// Something is not in the file yet.
    bool isWriting() const { return !m_paused && (m_due || m_underWay > 0); }
    /// Writes no more: the call is being received, and its transaction drops the draft.
    void pause();
    /// After a refusal: the draft counts again.
    void resume();
    /// Drops the draft from the file, for good: the desk takes no other one for this tab.
    void drop();

Q_SIGNALS:
    /// The draft could not be kept (a problem), or can again (absent).
    void kept(const std::optional<baro::Problem> &problem);

private:
    void write();
    void writeIfDue();

    Desk &m_desk;
    const std::int64_t m_tab;
    std::function<QByteArray()> m_form;
    QTimer m_pause;
    Instant m_startedAt{};
    bool m_due = false;
    int m_underWay = 0; ///< writes not answered yet: one, and another by flush()
    bool m_paused = false;
    bool m_written = false; ///< a draft of this tab may stand in the file
};

} // namespace baro
