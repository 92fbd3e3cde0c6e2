#pragma once

#include "complaint/answers.h"
#include "complaint/askfield.h"
#include "complaint/command.h"
#include "widgets/session.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace baro {

class Banner;
class ChoiceField;
class KeyButton;

/// What an action asks, inline under the buttons; built from the action's row in the table. Always asks when it
/// happened and who said so, and for what happened more than 15 minutes ago why it is written down late.
///
/// Keys: Enter goes to the next field and in the last one does it, except where a squad would be sent; Ctrl+Enter does
/// it from everywhere; Alt+Backspace leaves. GUI thread.
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

    /// While the office decides, a second press does nothing.
    void setWaiting(bool waiting);
    /// Says why not and keeps what was typed. A request that may have been written after all (disk full, locked) is
    /// sent again under its own id, as long as nothing is changed.
    void refused(const Problem &problem, const Request &request);
    /// A colleague was faster: says what he did; the next press goes by `view`.
    void overtaken(const Problem &problem, const ComplaintView &view, const QStringList &sentences);

Q_SIGNALS:
    /// Done: without id and actor, unless it is sent again.
    void submitted(const baro::Request &request);
    void left();
    /// A word about what stands in it, at its foot.
    void spoke();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(Ask ask);
    void addWhen();
    void watch(QWidget *editor);
    AskField *fieldOf(Ask ask);
    void retranslateUi();
    void refillChoices();
    void loadMainComplaints();
    void fill(const Answers &answers);
    Answers answers() const;
    void edited();
    void linkCategory(Ask changed);
    void showTimes();
    std::optional<Instant> saidTime() const;
    bool isLate() const;
    void goOn(QWidget *from);
    void submit();
    void complain(QWidget *where, std::function<QString()> words);

    Session &m_session;
    const Action m_action;
    ComplaintView m_view;
    std::int64_t m_basedOn = 0;
    Answers m_before;
    std::optional<Request> m_again;
    std::optional<std::vector<QueueItem>> m_queue;
    bool m_waiting = false;

    QLabel *m_title;
    QGridLayout *m_grid;
    std::vector<AskField> m_fields;
    QLabel *m_minutesLabel;
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
