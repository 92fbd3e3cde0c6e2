#pragma once

#include "widgets/session.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QTimer;

namespace baro {

class KeyButton;

/// The bottom line of the window: the last thing done at this desk, with the number of its complaint, if it can be taken
/// back (for ten minutes, or until the next thing is done), and beside it a word about what needs no answer. What was
/// done before the last thing is never taken back from here. A receipt stays on record: after a received call the first
/// Ctrl+Z says so, and the next one cancels the complaint as a wrong entry; where a squad went with it, the first takes
/// back the squad. After a refusal the next Ctrl+Z takes back nothing and says what the one after it would take back.
/// Ctrl+Z takes back; in a text field with something typed it is the field's own, but for the moment right after the
/// step: until the next letter is typed it takes back the step.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(Session &session, QWidget *parent = nullptr);

    /// Name of a property: a field where it is true has something of its own that Ctrl+Z takes back.
    static constexpr const char *takesBackItself = "takesBackItself";

    ~UndoBar() override;

    /// Also while several are being taken back.
    bool canUndo() const { return !m_commands.empty() || m_chain.has_value(); }
    QString sentence() const;

public Q_SLOTS:
    void offer(const baro::CommandId &command, const QString &sentence);
    /// Several commands that were one entry; taken back from the last to the first.
    void offerTogether(const std::vector<baro::CommandId> &commands, const QString &sentence);
    /// What others say is in the language of the moment; when that changes it is gone.
    void say(const QString &sentence);
    void undo();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    /// What was done, told anew in the language of the moment: by the history of the complaint, where it was one.
    void tellAnew();
    /// Ours: said again in another language.
    void sayOwn(std::function<QString()> words);
    void showStatus(const QString &sentence);
    /// Something was done at this desk: what stood here is no longer the last thing.
    void follow(const baro::Receipt &receipt);
    void addNumber(const QString &sentence);
    void show(const QString &sentence);
    void showReceipt();
    /// Says what the next Ctrl+Z does with the receipt, where it does anything.
    void offerCancelling();
    void cancelReceived();
    void tellAnewOf(baro::ComplaintId id);
    void forget();
    void takeBackLast();
    void takeBackNext();

    Session &m_session;
    std::vector<CommandId> m_commands; ///< not taken back yet, in the order in which they were carried out
    /// Several that are being taken back: whatever is done meanwhile, they are, and one that cannot be stops no other.
    struct Chain {
        std::vector<CommandId> left;
        QString sentence;
        int done = 0;
        int refused = 0;
        std::optional<Problem> first; ///< why the first of those was refused
        Request request;              ///< on its way
    };
    std::optional<Chain> m_chain;
    std::optional<Receipt> m_last;     ///< the last thing done at this desk
    std::optional<Request> m_request;  ///< the undo that was sent; after a disk trouble it is sent again as it is
    QString m_received;                ///< number of the call received last, while nothing was done after it
    ComplaintId m_receivedId;
    bool m_cancelOffered = false;      ///< it stands on the screen that the next Ctrl+Z cancels it
    bool m_refused = false;            ///< something was refused since the last thing was done
    std::function<QString()> m_own;    ///< what the bar itself says; empty for what others say
    bool m_asked = false;
    bool m_typedSince = false; ///< letters went into some field after the step
    QLabel *m_done;
    QLabel *m_status;
    KeyButton *m_undo;
    QTimer *m_expiry;
    QTimer *m_silence;
};

} // namespace baro
