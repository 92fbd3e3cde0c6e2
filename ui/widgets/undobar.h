#pragma once

#include "widgets/session.h"

#include <QFrame>

#include <optional>

class QLabel;
class QTimer;

namespace baro {

class KeyButton;

/// The bottom line of the window: what was just done and can be taken back (for ten minutes, or until the next thing),
/// and beside it a word about what needs no answer. Ctrl+Z takes back; in a text field with something typed it is the
/// field's own.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(Session &session, QWidget *parent = nullptr);
    ~UndoBar() override;

    bool canUndo() const { return m_command.has_value(); }
    QString sentence() const;

public Q_SLOTS:
    void offer(const baro::CommandId &command, const QString &sentence);
    void say(const QString &sentence);
    void undo();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void forget();

    Session &m_session;
    std::optional<CommandId> m_command;
    bool m_asked = false;
    QLabel *m_done;
    QLabel *m_status;
    KeyButton *m_undo;
    QTimer *m_expiry;
    QTimer *m_silence;
};

} // namespace baro
