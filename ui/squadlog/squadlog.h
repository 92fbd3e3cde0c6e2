#pragma once

#include "squadlog/squadreport.h"
#include "widgets/session.h"

#include <QFrame>
#include <QPointer>

#include <array>
#include <functional>

class QLabel;
class QLineEdit;
class QTimer;

namespace baro {

class ChoiceField;
class KeyButton;

/// The squad log: one line over the top of the window in which a squad's telephone report is written down while
/// whatever lies beneath stays as it is. Squad, what happened, minutes ago, Enter; the cursor is back where it was at
/// once, and the line goes as soon as the report is on disk. A refusal stays in the line with everything that was
/// typed. Several commands of one report are offered to be undone together. GUI thread.
class SquadLog : public QFrame {
    Q_OBJECT
public:
    /// Lies over the top of `over` and follows its width.
    SquadLog(Session &session, QWidget *over);
    ~SquadLog() override;

public Q_SLOTS:
    /// Opens the line, brings the cursor back into it, or closes it when the cursor is there.
    void toggle();

Q_SIGNALS:
    /// The field that had the cursor before is gone: somebody else must take it.
    void cursorHomeless();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One report on its way to the file.
    struct Entry {
        std::vector<Command> commands;
        std::vector<CommandId> done;
        std::optional<Instant> at; ///< absent: just now
        std::int64_t seq = 0;      ///< of the complaint, when its first command goes out
        QString squad;
        QString number;
        SquadNews news = SquadNews::Out;
        RecallReason back = RecallReason::CannotReach;
    };

    void build();
    void retranslateUi();
    void place();
    void reset();
    void read();
    void fillSquads();
    void takeCursor();
    void giveCursorBack();
    void hideLine();
    void keepComposed();
    bool hasCursor() const;
    bool steer(QObject *field, QKeyEvent *key);
    bool steerSquad(QKeyEvent *key);
    /// The squads that what is typed may mean; more than one where nobody can know which.
    QStringList squadsMeant() const;

    const OpenDispatch *dispatch() const;
    Minutes minutesAgo() const;
    void squadChosen();
    void chooseNews(SquadNews news);
    void showNews();
    void offerMeant();
    void stepDispatch(int rows);

    void record();
    void send();
    void recorded();
    void refused(const Problem &problem);
    QString entrySentence(const Entry &entry, size_t commands) const;

    QString newsText(SquadNews news) const;
    QString stepText(const Command &command) const;
    QString dispatchText(const OpenDispatch &dispatch) const;
    QString alreadyText(const OpenDispatch &dispatch) const;
    QString effectText(const OpenDispatch &dispatch) const;
    QString words() const;
    void showWords();
    void complain(std::function<QString()> words);

    Session &m_session;
    QLabel *m_title;
    ChoiceField *m_squad;
    QWidget *m_what;
    std::array<KeyButton *, 4> m_news; ///< in the order of SquadNews
    QLineEdit *m_minutes;
    QLabel *m_ago;
    KeyButton *m_record;
    KeyButton *m_close;
    QLabel *m_sign;
    QLabel *m_words;
    QTimer *m_gather;

    std::optional<SquadId> m_by; ///< the squad chosen; not one that is half typed
    std::vector<OpenDispatch> m_open;
    std::vector<OpenDispatch> m_meant; ///< of the chosen squad, in the order of meantBy()
    std::optional<std::pair<ComplaintId, int>> m_chosen;
    bool m_chosenByHand = false; ///< with Up or Down: a new reading does not change it
    SquadNews m_told = SquadNews::Out;
    RecallReason m_back = RecallReason::CannotReach;
    bool m_current = false;    ///< what is under way was read since the line was opened
    bool m_newsByHand = false; ///< the person said what happened
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_passing = false; ///< a key goes through to the squad's field
    bool m_squadMarked = false; ///< the mark in the list of squads was moved by hand
    std::optional<Entry> m_entry;
    bool m_typedSince = false; ///< letters went elsewhere while the entry was on its way
    std::function<QString()> m_trouble;
    QPointer<QWidget> m_before; ///< had the cursor
    QPointer<QObject> m_composingIn;
    QString m_composing; ///< by the input method, anywhere in the program
};

} // namespace baro
