#pragma once

#include "base/problem.h"
#include "complaint/command.h"
#include "desk/views.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace baro {

class KeyButton;
class Session;

/// Below the queue: the squad that may go to the chosen complaint, why, and one key that sends it. Always as high, so
/// that the list does not move. GUI thread.
class AdviceStrip : public QWidget {
    Q_OBJECT
public:
    explicit AdviceStrip(Session &session, QWidget *parent = nullptr);
    ~AdviceStrip() override;

    /// Absent: none is chosen.
    void show(const std::optional<QueueItem> &item);
    /// Sends the squad that stands there; nothing while none does.
    void send();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void say(const QString &words);
    void fitWords();
    void fitHeight();

    Session &m_session;
    std::optional<QueueItem> m_item;
    std::optional<SquadId> m_squad;   ///< that stands there to be sent
    std::optional<Problem> m_problem; ///< why the last one was not sent
    bool m_sending = false;
    QString m_said;
    QLabel *m_words;
    KeyButton *m_send;
};

} // namespace baro
