#pragma once

#include "complaint/answers.h"
#include "complaint/askfield.h"
#include "complaint/command.h"
#include "desk/desk.h"
#include "widgets/session.h"

#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;

namespace baro {

class Banner;
class ChoiceField;
class FormRows;
class KeyButton;
class MineOrTheirs;
class TimeCell;

/// What an action asks, inline under the head of its complaint; built from the action's row in the table. Always asks when it
/// happened and who said so, and for what happened more than 15 minutes ago why it is written down late.
///
/// Keys: Enter goes to the next field and in the last one does it, except where a squad would be sent: that needs
/// Ctrl+Enter, which does it from everywhere; Alt+Backspace leaves. Shift+Enter is a new line in a note. GUI thread.
class ActionForm : public QWidget {
    Q_OBJECT
public:
    ActionForm(Session &session, Action action, const ComplaintView &view, QWidget *parent = nullptr);

    Action action() const { return m_action; }
    ComplaintId complaint() const { return m_view.complaint().id; }
    /// `seq` of the complaint as it was when the form opened, or when the person was told what a colleague did.
    std::int64_t basedOn() const { return m_basedOn; }
    /// Something stands in it that was not there at first.
    bool isTouched() const;
    void focusFirst();
    /// What was written into it, and the way back into a fresh one.
    FormDraft draft() const;
    void restore(const FormDraft &draft);
    /// The cursor goes where it stood when the draft was kept. False when it stood elsewhere.
    bool takeCursor(const FormDraft &draft);

    /// While the office decides, a second press does nothing.
    void setWaiting(bool waiting);
    bool isWaiting() const { return m_waiting; }
    /// Says why not and keeps what was typed. A request that may have been written after all (mayPass) is sent again
    /// under its own id, as long as nothing is changed.
    void refused(const Problem &problem, const Request &request);
    /// A colleague was faster: says what he did; the next press goes by `view`.
    void overtaken(const Problem &problem, const ComplaintView &view, const QStringList &sentences);
    /// The complaint is another one now. An amendment takes in what a colleague amended, field by field, and asks where
    /// both changed the same; in all other forms nothing moves. What the one at this desk did himself needs no telling:
    /// from then on the form goes by it. `refusal`: why the action cannot be done now.
    void follow(const ComplaintView &view, const std::optional<Problem> &refusal);
    /// Puts its fields behind `before` in the order of Tab.
    void chainAfter(QWidget *before);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Done: without id and actor, unless it is sent again.
    void submitted(const baro::Request &request);
    void left();
    /// Out of sight, with what was typed in it.
    void putAway();
    /// A person changed something in it, or went with the cursor into another field of it, or out of it.
    void touched();
    /// A person is asked whose words stand; here.
    void asked(QWidget *choice);
    /// A word about what stands in it, at its foot.
    void spoke();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(Ask ask);
    void addWhen();
    void watch(QWidget *editor);
    AskField *fieldOf(Ask ask);
    void retranslateUi();
    void showTerms();
    void refillChoices();
    void loadMainComplaints();
    /// What is like this complaint: the likest to be attached to, or those that an incident takes in.
    void loadLike();
    void takeLike();
    QString likeText() const;
    void fill(const Answers &answers);
    Answers answers() const;
    void edited();
    void linkCategory(Ask changed);
    void showTimes();
    std::optional<Instant> saidTime() const;
    bool isLate() const;
    void goOn(QWidget *from);
    void pressEnter();
    void merge(const ComplaintView &view);
    void askWhose(AskField &field, const Answers &mine, const Answers &theirs);
    MineOrTheirs *undecided() const;
    void focusUndecided();
    void submit();
    void complain(QWidget *where, std::function<QString()> words);

    Session &m_session;
    const Action m_action;
    ComplaintView m_view;
    std::int64_t m_basedOn = 0;
    Answers m_before;
    std::optional<Request> m_again;
    std::optional<std::vector<QueueItem>> m_queue;
    std::optional<SameTrouble> m_same;
    std::vector<ComplaintId> m_like; ///< that an incident takes in
    bool m_waiting = false;
    bool m_shown = false; ///< whole: what stands in it may be a person's choice
    std::optional<Problem> m_refusal; ///< the office's, while its sentence stands
    bool m_barred = false;            ///< the action cannot be done at the moment

    QLabel *m_title;
    QLabel *m_terms;
    FormRows *m_rows;
    std::vector<AskField> m_fields;
    std::map<Ask, MineOrTheirs *> m_choices; ///< under each field of an amendment
    QLabel *m_minutesLabel;
    TimeCell *m_minutesCell;
    QLineEdit *m_minutes;
    QLabel *m_minutesEcho;
    QLabel *m_sourceLabel;
    ChoiceField *m_source;
    QLabel *m_lateLabel;
    ChoiceField *m_late;
    Banner *m_banner;
    KeyButton *m_do;
    KeyButton *m_leave;
};

} // namespace baro
