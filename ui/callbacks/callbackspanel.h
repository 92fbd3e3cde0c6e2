#pragma once

#include "callbacks/callbackmodel.h"
#include "widgets/complainttable.h"
#include "text/language.h"
#include "widgets/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace baro {

class Banner;
class FittedColumns;
class KeyButton;

/// The call-backs owed (회신 대기): who waits for a call, by when, what to say to him in his language, and one key for
/// what came of it. By night nobody is called who did not ask for it. GUI thread.
class CallBacksPanel : public QWidget {
    Q_OBJECT
public:
    explicit CallBacksPanel(Session &session, QWidget *parent = nullptr);
    ~CallBacksPanel() override;

    std::optional<ComplaintId> chosenComplaint() const { return m_chosen; }

public Q_SLOTS:
    /// Puts the keyboard into the list; on its first line when none is chosen.
    void focusList();

Q_SIGNALS:
    /// A person chose this line.
    void chosen(baro::ComplaintId id);
    /// Enter or a double click: its complaint is to be opened.
    void activated(baro::ComplaintId id);
    /// How many are owed, and how many of them are late.
    void counted(int owed, int late);
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Outcome {
        InformMethod method;
        InformResult result;
        bool text; ///< the text for the caller goes to the clipboard
    };

    void build();
    void retranslateUi();
    void read();
    void replaceAll(std::vector<OwedCallBack> items);
    void count();
    const OwedCallBack *item() const;
    struct Words {
        QString sentence;
        QString message;
        QString left; ///< recorded words that are in another language than the caller's
        Language language = Language::Korean;
    };
    Words wordsFor(const OwedCallBack &item) const;
    void showItem();
    void showTitle();
    QString promiseText(const OwedCallBack &item) const;
    QString reasonAgainst(const OwedCallBack &item, const Outcome &outcome) const;
    void tell(const Outcome &outcome);

    Session &m_session;
    CallBackModel *m_model;
    ComplaintTable *m_view;
    FittedColumns *m_columns;
    QLabel *m_title;
    KeyButton *m_back;
    Banner *m_trouble; ///< the list cannot be read
    QLabel *m_hint;
    QWidget *m_detail;
    QLabel *m_who;
    QLabel *m_promise;
    QLabel *m_sayTitle;
    QLabel *m_say;
    QLabel *m_left;
    QLabel *m_noteTitle;
    QLineEdit *m_note;
    KeyButton *m_reached;
    KeyButton *m_noAnswer;
    KeyButton *m_textSent;
    KeyButton *m_unreachable; ///< for whom no number is known
    Banner *m_banner; ///< what was copied, what was refused
    QTimer *m_gather;
    std::optional<ComplaintId> m_chosen;
    bool m_applying = false; ///< the model changes, not the person's choice
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_telling = false;
    int m_resumeAt = 0; ///< where the line stood that was chosen last; Up and Down go on from there
    int m_owed = -1;
    int m_late = -1;
};

} // namespace baro
